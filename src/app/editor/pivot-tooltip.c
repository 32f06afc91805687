/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-tooltip.h"

/* As GTK's own, where there is room for it. */
#define MOST_CHARS 50
#define LEAST_CHARS 12

/* What a tooltip has around its words, in letters. */
#define PADDING_CHARS 2

/* Counted in the letters of the label, as wide as it takes them itself: those of the text are others. */
static int
count_chars (GtkWidget *label,
             GtkWidget *over)
{
  PangoContext     *context = gtk_widget_get_pango_context (label);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int               width = MAX (pango_font_metrics_get_approximate_char_width (metrics), pango_font_metrics_get_approximate_digit_width (metrics));

  pango_font_metrics_unref (metrics);
  return CLAMP (gtk_widget_get_width (over) * PANGO_SCALE / MAX (width, 1) - PADDING_CHARS, LEAST_CHARS, MOST_CHARS);
}

/**
 * pivot_tooltip_say:
 * @over: what the tooltip is shown over, and is to be no wider than
 * @sentence: plain text
 *
 * Fills a tooltip with lines that fit, however large the letters are.
 */
void
pivot_tooltip_say (GtkTooltip *tooltip,
                   GtkWidget  *over,
                   const char *sentence)
{
  GtkWidget *label = gtk_label_new (sentence);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), count_chars (label, over));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_tooltip_set_custom (tooltip, label);
}
