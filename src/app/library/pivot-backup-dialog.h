/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_BACKUP_DIALOG (pivot_backup_dialog_get_type ())

/**
 * PivotBackupDialog:
 *
 * The days of which there are copies of stories, to take them back from. Its
 * signal `restore` is given with the path of a day's folder.
 */
G_DECLARE_FINAL_TYPE (PivotBackupDialog, pivot_backup_dialog, PIVOT, BACKUP_DIALOG, AdwDialog)

AdwDialog *pivot_backup_dialog_new (GPtrArray *days);

G_END_DECLS
