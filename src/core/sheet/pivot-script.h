/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotScript:
 * @rtl: whether it is written from right to left
 * @arabic: whether it is Arabic, whose letters look small beside Latin ones
 *
 * How most of a text is written.
 */
typedef struct
{
  gboolean rtl;
  gboolean arabic;
} PivotScript;

PivotScript pivot_script_of (const char *const *texts,
                             guint              n_texts);
char       *pivot_script_clean (const char *text);

G_END_DECLS
