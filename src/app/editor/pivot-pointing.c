/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-pointing.h"

#include <string.h>

#include "app/pivot-offsets.h"

#define TAG "pointed"

/* Cooler than the tint of a finding, on which it may lie. */
static const GdkRGBA tint = { 0.21f, 0.52f, 0.89f, 0.28f };

/**
 * pivot_pointing_show:
 * @span: words of @text, in bytes; an empty one to point at nothing
 *
 * Shows which words another part of the window is about, and no others.
 */
void
pivot_pointing_show (PivotStageText *text,
                     PivotSpan       span)
{
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  GtkTextTag      *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), TAG);
  g_autofree char *written = pivot_stage_text_dup_text (text);
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (written);
  GtkTextIter start;
  GtkTextIter end;

  if (tag == NULL)
    tag = gtk_text_buffer_create_tag (buffer, TAG, "background-rgba", &tint, NULL);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, tag, &start, &end);
  if (span.end <= span.start || span.end > strlen (written))
    return;
  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) pivot_offsets_to_chars (offsets, span.start));
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) pivot_offsets_to_chars (offsets, span.end));
  gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
}
