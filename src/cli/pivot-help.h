/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-command.h"

G_BEGIN_DECLS

char *pivot_help_for_program (const PivotCommand *const *commands,
                              const PivotOption         *common);
char *pivot_help_for_command (const PivotCommand *command,
                              const PivotOption  *common);

G_END_DECLS
