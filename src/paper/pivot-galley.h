/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-page.h"

G_BEGIN_DECLS

GPtrArray *pivot_galley_cut (PivotPage *galley);

G_END_DECLS
