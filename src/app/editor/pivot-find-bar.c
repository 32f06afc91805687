/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-bar.h"

#include <gtksourceview/gtksource.h>

#include "app/editor/pivot-find-state.h"
#include "app/pivot-announce.h"

struct _PivotFindBar
{
  AdwBin parent_instance;

  /* template children */
  GtkSearchBar *bar;
  GtkEditable  *entry;
  GtkLabel     *count;
  GtkWidget    *previous;
  GtkWidget    *next;

  /* borrowed */
  PivotEditor *editor;

  /* owned */
  GtkSourceSearchSettings *settings;
  GtkSourceSearchContext  *contexts[PIVOT_N_STAGES];

  /* state */
  gboolean seeking; /* the first match from where the writer is, once it is known */
};

G_DEFINE_FINAL_TYPE (PivotFindBar, pivot_find_bar, ADW_TYPE_BIN)

typedef enum
{
  PROP_EDITOR = 1,
} PivotFindBarProperty;

static GParamSpec *properties[PROP_EDITOR + 1];

static GtkTextBuffer *
find_bar_get_buffer (PivotFindBar *self,
                     PivotStage    stage)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (pivot_editor_get_text (self->editor, stage)));
}

static PivotStage
find_bar_get_stage (PivotFindBar *self)
{
  return pivot_assessor_get_stage (pivot_editor_get_assessor (self->editor));
}

static PivotFindState
find_bar_get_state (PivotFindBar *self)
{
  PivotFindState state = { .searching = gtk_editable_get_text (self->entry)[0] != '\0', .stage = find_bar_get_stage (self) };
  GtkTextIter    start;
  GtkTextIter    end;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    state.counts[i] = gtk_source_search_context_get_occurrences_count (self->contexts[i]);
  if (gtk_text_buffer_get_selection_bounds (find_bar_get_buffer (self, state.stage), &start, &end))
    state.position = MAX (gtk_source_search_context_get_occurrence_position (self->contexts[state.stage], &start, &end), 0);
  return state;
}

static void
find_bar_show (PivotFindBar *self)
{
  const PivotFindState state = find_bar_get_state (self);
  const gboolean       has_matches = pivot_find_state_has_matches (&state);
  g_autofree char     *text = pivot_find_state_describe (&state);

  if (!g_str_equal (gtk_label_get_text (self->count), text) && text[0] != '\0')
    pivot_announce (GTK_WIDGET (self), text);
  gtk_label_set_text (self->count, text);
  gtk_widget_set_sensitive (self->previous, has_matches);
  gtk_widget_set_sensitive (self->next, has_matches);
  if (state.searching && pivot_find_state_is_known (&state) && !has_matches)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

/* The match after or before a place in one stage, if there is one. */
static gboolean
find_in_stage (PivotFindBar      *self,
               PivotStage         stage,
               const GtkTextIter *from,
               int                step,
               GtkTextIter       *start,
               GtkTextIter       *end)
{
  gboolean wrapped = FALSE;

  if (step > 0)
    return gtk_source_search_context_forward (self->contexts[stage], from, start, end, &wrapped);
  return gtk_source_search_context_backward (self->contexts[stage], from, start, end, &wrapped);
}

static void
find_bar_select (PivotFindBar      *self,
                 PivotStage         stage,
                 const GtkTextIter *start,
                 const GtkTextIter *end)
{
  gtk_text_buffer_select_range (find_bar_get_buffer (self, stage), end, start);
  /* Those who show the writer's place follow, while the focus stays with the words that are looked for. */
  pivot_assessor_set_place (pivot_editor_get_assessor (self->editor), stage, pivot_stage_text_get_caret (pivot_editor_get_text (self->editor, stage)));
  find_bar_show (self);
}

/* From a place in the writer's stage through all stages and around to it again. */
static void
find_bar_go (PivotFindBar *self,
             GtkTextIter  *from,
             int           step)
{
  const PivotStage first = find_bar_get_stage (self);
  GtkTextIter      start;
  GtkTextIter      end;

  for (int i = 0; i <= PIVOT_N_STAGES; i++)
    {
      const PivotStage stage = (PivotStage) (((int) first + i * step + PIVOT_N_STAGES * 2) % PIVOT_N_STAGES);

      if (i > 0 && step > 0)
        gtk_text_buffer_get_start_iter (find_bar_get_buffer (self, stage), from);
      else if (i > 0)
        gtk_text_buffer_get_end_iter (find_bar_get_buffer (self, stage), from);
      if (find_in_stage (self, stage, from, step, &start, &end))
        {
          find_bar_select (self, stage, &start, &end);
          return;
        }
    }
}

static void
find_bar_seek (PivotFindBar *self)
{
  const PivotFindState state = find_bar_get_state (self);
  GtkTextIter          start;
  GtkTextIter          end;

  if (!self->seeking || !pivot_find_state_is_known (&state))
    return;
  self->seeking = FALSE;
  gtk_text_buffer_get_selection_bounds (find_bar_get_buffer (self, state.stage), &start, &end);
  if (pivot_find_state_has_matches (&state))
    find_bar_go (self, &start, 1);
}

static void
counted_cb (PivotFindBar *self)
{
  find_bar_seek (self);
  find_bar_show (self);
}

static void
words_changed_cb (PivotFindBar *self)
{
  const char *words = gtk_editable_get_text (self->entry);

  self->seeking = words[0] != '\0';
  gtk_source_search_settings_set_search_text (self->settings, words[0] != '\0' ? words : NULL);
  counted_cb (self);
}

static void
next_cb (PivotFindBar *self)
{
  pivot_find_bar_step (self, 1);
}

static void
previous_cb (PivotFindBar *self)
{
  pivot_find_bar_step (self, -1);
}

static void
mode_changed_cb (PivotFindBar *self)
{
  const gboolean open = gtk_search_bar_get_search_mode (self->bar);

  for (guint i = 0; i < PIVOT_N_STAGES && self->contexts[i] != NULL; i++)
    gtk_source_search_context_set_highlight (self->contexts[i], open);
  /* On from the match that was found. */
  if (!open && self->editor != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->editor)))
    pivot_editor_focus_stage (self->editor, find_bar_get_stage (self));
}

static void
find_bar_set_editor (PivotFindBar *self,
                     PivotEditor  *editor)
{
  if (editor == NULL)
    return;
  self->editor = editor;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->contexts[i] = gtk_source_search_context_new (GTK_SOURCE_BUFFER (find_bar_get_buffer (self, (PivotStage) i)), self->settings);
      gtk_source_search_context_set_highlight (self->contexts[i], FALSE);
      g_signal_connect_object (self->contexts[i], "notify::occurrences-count", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
pivot_find_bar_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch ((PivotFindBarProperty) prop_id)
    {
    case PROP_EDITOR:
      find_bar_set_editor (PIVOT_FIND_BAR (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_find_bar_dispose (GObject *object)
{
  PivotFindBar *self = PIVOT_FIND_BAR (object);

  self->editor = NULL;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_object (&self->contexts[i]);
  g_clear_object (&self->settings);
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_FIND_BAR);

  G_OBJECT_CLASS (pivot_find_bar_parent_class)->dispose (object);
}

static void
pivot_find_bar_class_init (PivotFindBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = pivot_find_bar_set_property;
  object_class->dispose = pivot_find_bar_dispose;

  properties[PROP_EDITOR] = g_param_spec_object ("editor", NULL, NULL, PIVOT_TYPE_EDITOR, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, PivotFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, PivotFindBar, count);
  gtk_widget_class_bind_template_child (widget_class, PivotFindBar, previous);
  gtk_widget_class_bind_template_child (widget_class, PivotFindBar, next);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
}

static void
pivot_find_bar_init (PivotFindBar *self)
{
  self->settings = gtk_source_search_settings_new ();
  gtk_source_search_settings_set_case_sensitive (self->settings, FALSE);
  gtk_source_search_settings_set_wrap_around (self->settings, FALSE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, self->entry);
}

/**
 * pivot_find_bar_open:
 *
 * Begins to look for words, or goes back to it.
 */
void
pivot_find_bar_open (PivotFindBar *self)
{
  g_return_if_fail (PIVOT_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  words_changed_cb (self);
}

/**
 * pivot_find_bar_close:
 *
 * Ends the search; the match that was found stays selected.
 */
void
pivot_find_bar_close (PivotFindBar *self)
{
  g_return_if_fail (PIVOT_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, FALSE);
}

/**
 * pivot_find_bar_step:
 * @step: 1 for the next match, -1 for the one before
 *
 * Selects another match, and opens the bar where it is not open.
 */
void
pivot_find_bar_step (PivotFindBar *self,
                     int           step)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (PIVOT_IS_FIND_BAR (self));

  if (!gtk_search_bar_get_search_mode (self->bar) || gtk_editable_get_text (self->entry)[0] == '\0')
    {
      pivot_find_bar_open (self);
      return;
    }
  gtk_text_buffer_get_selection_bounds (find_bar_get_buffer (self, find_bar_get_stage (self)), &start, &end);
  find_bar_go (self, step > 0 ? &end : &start, step);
}
