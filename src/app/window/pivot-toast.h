/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwToast *pivot_toast_new (const char *text);
AdwToast *pivot_toast_new_with_undo (const char *text,
                                     const char *undo);
void      pivot_toast_end_with (AdwToast   *self,
                                gpointer    object,
                                const char *notify);

G_END_DECLS
