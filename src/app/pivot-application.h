/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_APPLICATION (pivot_application_get_type ())

/**
 * PivotApplication:
 *
 * The one instance on a library: reads the command line, holds the library and
 * the rules, and sees to it that nothing is lost however it ends.
 */
G_DECLARE_FINAL_TYPE (PivotApplication, pivot_application, PIVOT, APPLICATION, AdwApplication)

PivotApplication *pivot_application_new (void);

G_END_DECLS
