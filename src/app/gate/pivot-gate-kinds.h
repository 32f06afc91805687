/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The kinds of failure that the gate asks for. */

void pivot_gate_kinds_fill (AdwToggleGroup *group);

G_END_DECLS
