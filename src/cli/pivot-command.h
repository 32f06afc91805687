/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-invocation.h"

G_BEGIN_DECLS

/**
 * PivotExit:
 * @PIVOT_EXIT_READY: done, and nothing to say about it
 * @PIVOT_EXIT_IMPROVE: done, and there is something to improve
 * @PIVOT_EXIT_TROUBLE: not done, and one line says why
 *
 * What the program ends with; of several, the highest.
 */
typedef enum
{
  PIVOT_EXIT_READY = 0,
  PIVOT_EXIT_IMPROVE = 1,
  PIVOT_EXIT_TROUBLE = 2,
} PivotExit;

#define PIVOT_COMMAND_MAX_OPTIONS 10
#define PIVOT_COMMAND_ANY_NUMBER G_MAXUINT

/**
 * PivotCommand:
 * @name: as it is typed
 * @operands: what follows the options, as the help shows it
 * @summary: what it does, in a few words
 * @description: the same in whole sentences
 * @options: its own, up to the first without a name
 * @min_operands: how many operands it needs
 * @max_operands: how many it takes
 * @run: does it
 *
 * One thing that the program can be told to do.
 */
struct _PivotCommand
{
  const char *name;
  const char *operands;
  const char *summary;
  const char *description;
  PivotOption options[PIVOT_COMMAND_MAX_OPTIONS];
  guint       min_operands;
  guint       max_operands;
  PivotExit (*run) (const PivotInvocation *invocation);
};

extern const PivotCommand pivot_command_check;
extern const PivotCommand pivot_command_split;
extern const PivotCommand pivot_command_contrast;
extern const PivotCommand pivot_command_rules;
extern const PivotCommand pivot_command_new;
extern const PivotCommand pivot_command_list;
extern const PivotCommand pivot_command_show;
extern const PivotCommand pivot_command_revisions;
extern const PivotCommand pivot_command_diff;
extern const PivotCommand pivot_command_sheet;
extern const PivotCommand pivot_command_trash;
extern const PivotCommand pivot_command_restore;
extern const PivotCommand pivot_command_import;
extern const PivotCommand pivot_command_export;
extern const PivotCommand pivot_command_doctor;

G_END_DECLS
