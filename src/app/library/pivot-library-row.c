/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row.h"

#include "app/library/pivot-library-mark.h"
#include "app/library/pivot-library-row-state.h"

struct _PivotLibraryRow
{
  GtkBox parent_instance;

  /* template children */
  GtkWidget *check;
  GtkLabel  *title;
  GtkLabel  *line;
  GtkWidget *facts;
  GtkLabel  *kind;
  GtkLabel  *stake;
  GtkWidget *marks;
  GtkLabel  *time;
  GtkLabel  *rehearsed;

  /* borrowed */
  GtkListItem *item; /* which holds the row */

  PivotQuery *query; /* which the list keeps while the row is bound */

  /* owned */
  GSignalGroup *subject;

  /* state */
  double haste;
};

G_DEFINE_FINAL_TYPE (PivotLibraryRow, pivot_library_row, GTK_TYPE_BOX)

static void
label_show (GtkLabel   *label,
            const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text[0] != '\0');
}

static void
label_show_found (GtkLabel     *label,
                  const GArray *found)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; i < found->len; i++)
    {
      const PivotSpan       span = g_array_index (found, PivotSpan, i);
      PangoAttribute *const made[] = { pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), pango_attr_weight_new (PANGO_WEIGHT_BOLD) };

      for (guint k = 0; k < G_N_ELEMENTS (made); k++)
        {
          made[k]->start_index = (guint) span.start;
          made[k]->end_index = (guint) span.end;
          pango_attr_list_insert (attributes, made[k]);
        }
    }
  gtk_label_set_attributes (label, found->len > 0 ? attributes : NULL);
}

static void
row_paint (PivotLibraryRow            *self,
           const PivotLibraryRowState *state)
{
  GtkWidget *mark = gtk_widget_get_first_child (self->marks);

  label_show (self->title, state->title);
  label_show_found (self->title, state->title_found);
  if (state->titled)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dimmed");
  label_show (self->line, state->line);
  label_show_found (self->line, state->line_found);
  label_show (self->kind, state->kind);
  label_show (self->stake, state->stake);
  /* Beside the check there is no room for it. */
  label_show (self->time, gtk_widget_get_visible (self->check) ? "" : state->time);
  label_show (self->rehearsed, state->rehearsed);
  gtk_widget_set_visible (self->marks, state->is_read);
  for (guint i = 0; i < PIVOT_N_STAGES; i++, mark = gtk_widget_get_next_sibling (mark))
    pivot_library_mark_set_state (PIVOT_LIBRARY_MARK (mark), state->marks[i]);
  gtk_widget_set_visible (self->facts, !state->damaged);
  gtk_list_item_set_accessible_label (self->item, state->title);
  gtk_list_item_set_accessible_description (self->item, state->description);
}

static void
row_refresh (PivotLibraryRow *self)
{
  g_autoptr (PivotLibraryItem) subject = g_signal_group_dup_target (self->subject);
  g_autoptr (PivotLibraryRowState) state = NULL;
  g_autoptr (GDateTime) now = NULL;

  if (subject == NULL)
    return;
  state = pivot_library_row_state_new (pivot_library_item_get_story (subject), pivot_library_item_get_tally (subject), self->haste, self->query);
  if (pivot_library_item_get_rehearsed (subject) != NULL)
    {
      now = g_date_time_new_now_local ();
      pivot_library_row_state_set_rehearsed (state, pivot_library_item_get_rehearsed (subject), now);
    }
  row_paint (self, state);
}

static void
pivot_library_row_dispose (GObject *object)
{
  PivotLibraryRow *self = PIVOT_LIBRARY_ROW (object);

  g_clear_object (&self->subject);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_ROW);

  G_OBJECT_CLASS (pivot_library_row_parent_class)->dispose (object);
}

static void
pivot_library_row_class_init (PivotLibraryRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_library_row_dispose;

  g_type_ensure (PIVOT_TYPE_LIBRARY_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, check);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, title);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, line);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, facts);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, kind);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, stake);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, marks);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, time);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, rehearsed);
}

static void
pivot_library_row_init (PivotLibraryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->subject = g_signal_group_new (PIVOT_TYPE_LIBRARY_ITEM);
  g_signal_group_connect_swapped (self->subject, "changed", G_CALLBACK (row_refresh), self);
}

/**
 * pivot_library_row_new:
 * @item: the list item that the row is the child of
 *
 * Returns: (transfer floating): a row that shows no story yet
 */
GtkWidget *
pivot_library_row_new (GtkListItem *item)
{
  PivotLibraryRow *self = g_object_new (PIVOT_TYPE_LIBRARY_ROW, NULL);

  self->item = item;
  g_object_bind_property (item, "selected", self->check, "active", G_BINDING_SYNC_CREATE);
  return GTK_WIDGET (self);
}

/**
 * pivot_library_row_set_subject:
 * @subject: (nullable): the story to show from now on
 * @query: (nullable): the words that are searched for; stays until the next call
 * @haste: how many times as long a story takes as at the pace of the rules
 */
void
pivot_library_row_set_subject (PivotLibraryRow  *self,
                               PivotLibraryItem *subject,
                               PivotQuery       *query,
                               double            haste)
{
  g_autoptr (PivotLibraryItem) shown = NULL;

  g_return_if_fail (PIVOT_IS_LIBRARY_ROW (self));

  shown = g_signal_group_dup_target (self->subject);
  if (shown == subject && self->query == query && self->haste == haste)
    return;
  self->query = query;
  self->haste = haste;
  g_signal_group_set_target (self->subject, subject);
  row_refresh (self);
}

/**
 * pivot_library_row_set_choosing:
 * @choosing: whether the row shows that it is among those that are chosen, or not
 */
void
pivot_library_row_set_choosing (PivotLibraryRow *self,
                                gboolean         choosing)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROW (self));

  gtk_widget_set_visible (self->check, choosing);
  row_refresh (self);
}

/**
 * pivot_library_row_get_position:
 *
 * Returns: where the row is in the list; %GTK_INVALID_LIST_POSITION while it
 *   shows no story
 */
guint
pivot_library_row_get_position (PivotLibraryRow *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_ROW (self), GTK_INVALID_LIST_POSITION);

  return gtk_list_item_get_position (self->item);
}
