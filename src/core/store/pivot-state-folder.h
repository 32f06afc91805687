/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-place.h"

G_BEGIN_DECLS

/* Below the user's state folder each library has a folder of its own for each
 * purpose, so that what is kept for it is not lost with it. */

char        *pivot_state_folder_dup_path (const PivotPlace *place,
                                          const char       *purpose);
PivotFolder *pivot_state_folder_open (const PivotPlace *place,
                                      const char       *purpose,
                                      GError          **error);
PivotFolder *pivot_state_folder_make (const PivotPlace *place,
                                      const char       *purpose,
                                      GError          **error);

G_END_DECLS
