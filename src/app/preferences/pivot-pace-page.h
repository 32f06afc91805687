/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_PACE_PAGE (pivot_pace_page_get_type ())

/**
 * PivotPacePage:
 *
 * Measures how fast somebody reads a passage aloud. Emits `measured` with the
 * words a minute that are to be used.
 */
G_DECLARE_FINAL_TYPE (PivotPacePage, pivot_pace_page, PIVOT, PACE_PAGE, AdwNavigationPage)

AdwNavigationPage *pivot_pace_page_new (void);

G_END_DECLS
