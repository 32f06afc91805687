/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-sentences-state.h"

G_BEGIN_DECLS

/**
 * PivotSentencesLook:
 * @narrow: whether everything stands below one another
 * @shown: by #PivotSide, whether it is in view
 * @editable: whether sentences may be rewritten
 * @pace: spoken words a minute
 *
 * How sentences are shown.
 */
typedef struct
{
  gboolean narrow;
  gboolean shown[PIVOT_N_SIDES];
  gboolean editable;
  double   pace;
} PivotSentencesLook;

GtkWidget *pivot_sentences_section_new (PivotRow                  row,
                                        const PivotSortedRow     *state,
                                        const PivotSentencesLook *look,
                                        GPtrArray                *rewrites);
GtkWidget *pivot_sentences_rest_new (const PivotSentencesState *state,
                                     const PivotSentencesLook  *look);

G_END_DECLS
