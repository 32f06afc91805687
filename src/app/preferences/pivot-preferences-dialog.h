/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_PREFERENCES_DIALOG (pivot_preferences_dialog_get_type ())

/**
 * PivotPreferencesDialog:
 *
 * What no default can know: how fast somebody speaks (`pace`, in words a
 * minute), in which language (`language`, a code) and whether scores are wanted
 * (`show-scores`). Its property `folder` says where the stories are, and
 * `movable` whether they may be moved; its signal `move` is given with the
 * #GFile of the folder that the user has chosen for them.
 */
G_DECLARE_FINAL_TYPE (PivotPreferencesDialog, pivot_preferences_dialog, PIVOT, PREFERENCES_DIALOG, AdwPreferencesDialog)

AdwDialog *pivot_preferences_dialog_new (const char        *folder,
                                         const char *const *codes,
                                         const char *const *names);

G_END_DECLS
