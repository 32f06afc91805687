/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_CONTRAST_BAR (pivot_contrast_bar_get_type ())

/**
 * PivotContrastBar:
 *
 * What stands above the two answers. Its properties: `stack` holds the ways to
 * look at them; `side` is `both`, `defensive` or `owned`, to be chosen where it is
 * `narrow`; `place` says where among the differences the writer is. Where it is
 * `slim` most of it goes into a menu, and where it is `tiny` icons stand for words.
 */
G_DECLARE_FINAL_TYPE (PivotContrastBar, pivot_contrast_bar, PIVOT, CONTRAST_BAR, AdwBin)

G_END_DECLS
