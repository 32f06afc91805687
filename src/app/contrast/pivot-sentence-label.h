/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-sentences-state.h"

G_BEGIN_DECLS

void       pivot_sentence_label_show (GtkLabel          *label,
                                      const PivotSorted *sentence);
GtkWidget *pivot_sentence_line_new (const PivotSorted *sentence);

G_END_DECLS
