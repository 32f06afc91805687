/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

char *pivot_contrast_table (PivotPairing *pairing);
char *pivot_contrast_table_html (PivotPairing *pairing);

G_END_DECLS
