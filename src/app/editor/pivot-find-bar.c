/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-bar.h"

#include "app/editor/pivot-find-field.h"
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
  PivotFindField          *field; /* nullable, what is looked in */

  /* state */
  gboolean elsewhere; /* than in the editor */
  guint    place;     /* in the field, while it is elsewhere */
  gboolean seeking;   /* the first match from where the writer is, once it is known */
};

G_DEFINE_FINAL_TYPE (PivotFindBar, pivot_find_bar, ADW_TYPE_BIN)

typedef enum
{
  PROP_EDITOR = 1,
} PivotFindBarProperty;

static GParamSpec *properties[PROP_EDITOR + 1];

/* The text that the writer is in. */
static guint
find_bar_get_place (PivotFindBar *self)
{
  return self->elsewhere ? self->place : (guint) pivot_assessor_get_stage (pivot_editor_get_assessor (self->editor));
}

static PivotFindState
find_bar_get_state (PivotFindBar *self)
{
  PivotFindState state = { .searching = gtk_source_search_settings_get_search_text (self->settings) != NULL, .text = find_bar_get_place (self) };
  GtkTextIter    start;
  GtkTextIter    end;

  for (guint i = 0; i < pivot_find_field_get_length (self->field); i++)
    state.counts[i] = gtk_source_search_context_get_occurrences_count (pivot_find_field_get_context (self->field, i));
  if (gtk_text_buffer_get_selection_bounds (pivot_find_field_get_buffer (self->field, state.text), &start, &end))
    state.position = MAX (gtk_source_search_context_get_occurrence_position (pivot_find_field_get_context (self->field, state.text), &start, &end), 0);
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

static void
find_bar_select (PivotFindBar      *self,
                 guint              text,
                 const GtkTextIter *start,
                 const GtkTextIter *end)
{
  GtkWidget *view = pivot_find_field_get_text (self->field, text);
  GtkWidget *viewport = gtk_widget_get_ancestor (view, GTK_TYPE_VIEWPORT);

  gtk_text_buffer_select_range (pivot_find_field_get_buffer (self->field, text), end, start);
  self->place = text;
  /* Those who show the writer's place follow, while the focus stays with the words that are looked for. */
  if (!self->elsewhere)
    pivot_assessor_set_place (pivot_editor_get_assessor (self->editor), (PivotStage) text, pivot_stage_text_get_caret (PIVOT_STAGE_TEXT (view)));
  else if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), view, NULL);
  find_bar_show (self);
}

/* From a place in the writer's text through all texts and around to it again. */
static void
find_bar_go (PivotFindBar *self,
             GtkTextIter  *from,
             int           step)
{
  const int   n_texts = (int) pivot_find_field_get_length (self->field);
  const int   first = (int) find_bar_get_place (self);
  GtkTextIter start;
  GtkTextIter end;

  for (int i = 0; i <= n_texts; i++)
    {
      const guint text = (guint) ((first + i * step + n_texts * 2) % n_texts);

      if (i > 0 && step > 0)
        gtk_text_buffer_get_start_iter (pivot_find_field_get_buffer (self->field, text), from);
      else if (i > 0)
        gtk_text_buffer_get_end_iter (pivot_find_field_get_buffer (self->field, text), from);
      if (pivot_find_field_find (self->field, text, from, step, &start, &end))
        {
          find_bar_select (self, text, &start, &end);
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
  gtk_text_buffer_get_selection_bounds (pivot_find_field_get_buffer (self->field, state.text), &start, &end);
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
  g_autofree char *pattern = pivot_find_state_make_pattern (gtk_editable_get_text (self->entry));

  self->seeking = pattern != NULL;
  gtk_source_search_settings_set_search_text (self->settings, pattern);
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

  if (self->field == NULL)
    return;
  pivot_find_field_set_highlight (self->field, open);
  /* On from the match that was found. */
  if (!open && self->elsewhere && gtk_widget_get_mapped (pivot_find_field_get_text (self->field, self->place)))
    gtk_widget_grab_focus (pivot_find_field_get_text (self->field, self->place));
  else if (!open && !self->elsewhere && gtk_widget_get_mapped (GTK_WIDGET (self->editor)))
    pivot_editor_focus_stage (self->editor, (PivotStage) find_bar_get_place (self));
}

/* Takes @texts. */
static void
find_bar_set_texts (PivotFindBar *self,
                    GPtrArray    *texts)
{
  if (self->field != NULL)
    pivot_find_field_set_highlight (self->field, FALSE);
  g_clear_pointer (&self->field, pivot_find_field_free);
  self->field = pivot_find_field_new (texts, self->settings);
  pivot_find_field_set_highlight (self->field, gtk_search_bar_get_search_mode (self->bar));
  for (guint i = 0; i < texts->len; i++)
    g_signal_connect_object (pivot_find_field_get_context (self->field, i), "notify::occurrences-count", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
}

static void
find_bar_look_in_editor (PivotFindBar *self)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_ptr_array_add (texts, g_object_ref (pivot_editor_get_text (self->editor, (PivotStage) i)));
  self->elsewhere = FALSE;
  find_bar_set_texts (self, texts);
}

static void
find_bar_set_editor (PivotFindBar *self,
                     PivotEditor  *editor)
{
  if (editor == NULL)
    return;
  self->editor = editor;
  find_bar_look_in_editor (self);
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
  g_clear_pointer (&self->field, pivot_find_field_free);
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
  gtk_source_search_settings_set_regex_enabled (self->settings, TRUE);
  gtk_source_search_settings_set_wrap_around (self->settings, FALSE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, self->entry);
}

/**
 * pivot_find_bar_look_in:
 * @texts: (nullable) (element-type PivotStageText): where to look from now on, at
 *   most %PIVOT_FIND_MOST_TEXTS; %NULL for the texts of the editor
 * @place: which of @texts the writer is in; as many as there are where none
 */
void
pivot_find_bar_look_in (PivotFindBar *self,
                        GPtrArray    *texts,
                        guint         place)
{
  g_return_if_fail (PIVOT_IS_FIND_BAR (self));
  g_return_if_fail (texts == NULL || (texts->len > 0 && texts->len <= PIVOT_FIND_MOST_TEXTS));

  if (texts == NULL)
    {
      if (self->elsewhere)
        find_bar_look_in_editor (self);
      return;
    }
  if (place < texts->len)
    self->place = place;
  if (pivot_find_field_is_of (self->field, texts))
    return;
  self->elsewhere = TRUE;
  self->place = place < texts->len ? place : 0;
  find_bar_set_texts (self, g_ptr_array_ref (texts));
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
  gtk_text_buffer_get_selection_bounds (pivot_find_field_get_buffer (self->field, find_bar_get_place (self)), &start, &end);
  find_bar_go (self, step > 0 ? &end : &start, step);
}
