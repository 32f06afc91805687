/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-field.h"

struct _PivotFindField
{
  GPtrArray *texts;    /* of GtkTextView */
  GPtrArray *contexts; /* of GtkSourceSearchContext, one for each */
};

/**
 * pivot_find_field_new:
 * @texts: (transfer full) (element-type GtkTextView): what to look in, each with a
 *   #GtkSourceBuffer
 * @settings: what to look for
 *
 * Returns: (transfer full): the texts, in which nothing is highlighted yet
 */
PivotFindField *
pivot_find_field_new (GPtrArray               *texts,
                      GtkSourceSearchSettings *settings)
{
  PivotFindField *self = g_new0 (PivotFindField, 1);

  self->texts = texts;
  self->contexts = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (self->contexts, gtk_source_search_context_new (GTK_SOURCE_BUFFER (pivot_find_field_get_buffer (self, i)), settings));
  pivot_find_field_set_highlight (self, FALSE);
  return self;
}

void
pivot_find_field_free (PivotFindField *self)
{
  g_ptr_array_unref (self->contexts);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/**
 * pivot_find_field_is_of:
 *
 * Returns: whether these are the texts that are looked in
 */
gboolean
pivot_find_field_is_of (PivotFindField *self,
                        GPtrArray      *texts)
{
  if (texts->len != self->texts->len)
    return FALSE;
  for (guint i = 0; i < texts->len; i++)
    {
      if (g_ptr_array_index (texts, i) != g_ptr_array_index (self->texts, i))
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_find_field_get_length:
 *
 * Returns: how many texts there are
 */
guint
pivot_find_field_get_length (PivotFindField *self)
{
  return self->texts->len;
}

/**
 * pivot_find_field_get_text:
 *
 * Returns: (transfer none): one of the texts
 */
GtkWidget *
pivot_find_field_get_text (PivotFindField *self,
                           guint           text)
{
  return g_ptr_array_index (self->texts, text);
}

/**
 * pivot_find_field_get_buffer:
 *
 * Returns: (transfer none): what is written in one of the texts
 */
GtkTextBuffer *
pivot_find_field_get_buffer (PivotFindField *self,
                             guint           text)
{
  return gtk_text_view_get_buffer (g_ptr_array_index (self->texts, text));
}

/**
 * pivot_find_field_get_context:
 *
 * Returns: (transfer none): the search in one of the texts
 */
GtkSourceSearchContext *
pivot_find_field_get_context (PivotFindField *self,
                              guint           text)
{
  return g_ptr_array_index (self->contexts, text);
}

/**
 * pivot_find_field_set_highlight:
 * @highlight: whether every match is to be seen
 */
void
pivot_find_field_set_highlight (PivotFindField *self,
                                gboolean        highlight)
{
  for (guint i = 0; i < self->contexts->len; i++)
    gtk_source_search_context_set_highlight (pivot_find_field_get_context (self, i), highlight);
}

/**
 * pivot_find_field_find:
 * @from: where to start
 * @step: 1 for the match after it, -1 for the one before
 * @start: (out): where the match starts
 * @end: (out): where it ends
 *
 * Returns: whether there is one in that text
 */
gboolean
pivot_find_field_find (PivotFindField    *self,
                       guint              text,
                       const GtkTextIter *from,
                       int                step,
                       GtkTextIter       *start,
                       GtkTextIter       *end)
{
  gboolean wrapped = FALSE;

  if (step > 0)
    return gtk_source_search_context_forward (pivot_find_field_get_context (self, text), from, start, end, &wrapped);
  return gtk_source_search_context_backward (pivot_find_field_get_context (self, text), from, start, end, &wrapped);
}
