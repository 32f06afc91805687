/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotFit:
 * @text: size of the text, like everything here in points
 * @key: size of a sentence that stands out
 * @label: size of labels
 * @label_lead: from one baseline of a label to the next
 * @title: size of the title
 * @title_lead: from one baseline of the title to the next
 * @lead: from one baseline of the text to the next
 * @paragraph: more than that between paragraphs
 * @stage: more than that between stages
 * @block: more than that around the facts
 * @n_blanks: how many lines an empty stage has to write on
 * @roomy: whether there is room to write between the facts
 *
 * How large and how loose a sheet is set.
 */
typedef struct
{
  double   text;
  double   key;
  double   label;
  double   label_lead;
  double   title;
  double   title_lead;
  double   lead;
  double   paragraph;
  double   stage;
  double   block;
  guint    n_blanks;
  gboolean roomy;
} PivotFit;

/**
 * PivotFitMeasure:
 * @data: for the function
 *
 * Returns: the last baseline that a page has in that setting
 */
typedef double (*PivotFitMeasure) (const PivotFit *fit,
                                   gpointer        data);

PivotFit pivot_fit_roomiest (gboolean arabic);
gboolean pivot_fit_find (PivotFit       *fit,
                         double          room,
                         guint           n_gaps,
                         gboolean        arabic,
                         PivotFitMeasure measure,
                         gpointer        data,
                         guint          *n_over);

G_END_DECLS
