/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-sentences-state.h"

G_BEGIN_DECLS

void       pivot_sentence_label_show (GtkLabel          *label,
                                      const PivotSorted *sentence);
GtkWidget *pivot_sentence_line_new (const PivotSorted *sentence);
void       pivot_sentence_tag (GtkWidget         *widget,
                               const PivotSorted *sentence);
char      *pivot_sentence_dup_around (GtkWidget *widget);
GtkWidget *pivot_sentence_find_in (GtkWidget  *root,
                                   const char *hash);

G_END_DECLS
