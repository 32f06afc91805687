/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PivotCommand PivotCommand;

/**
 * PivotOption:
 * @name: without the dashes
 * @value: (nullable): what its value stands for; %NULL where it takes none
 * @help: what it does, in a few words
 */
typedef struct
{
  const char *name;
  const char *value;
  const char *help;
} PivotOption;

/**
 * PivotFormat:
 *
 * What a command writes: for people or for programs.
 */
typedef enum
{
  PIVOT_FORMAT_TEXT,
  PIVOT_FORMAT_JSON,
} PivotFormat;

#define PIVOT_INVOCATION_ERROR (pivot_invocation_error_quark ())

/**
 * PivotInvocationError:
 * @PIVOT_INVOCATION_ERROR_COMMAND: none, or one that is not known
 * @PIVOT_INVOCATION_ERROR_OPTION: one that is not known, or not as it is given
 * @PIVOT_INVOCATION_ERROR_OPERAND: too few or too many
 */
typedef enum
{
  PIVOT_INVOCATION_ERROR_COMMAND,
  PIVOT_INVOCATION_ERROR_OPTION,
  PIVOT_INVOCATION_ERROR_OPERAND,
} PivotInvocationError;

/**
 * PivotInvocation:
 *
 * One command line, taken apart: which command, its options, its operands.
 */
typedef struct _PivotInvocation PivotInvocation;

GQuark              pivot_invocation_error_quark (void);
PivotInvocation    *pivot_invocation_new (const PivotCommand *const *commands,
                                          const PivotOption         *common,
                                          const char *const         *arguments,
                                          GError                   **error);
void                pivot_invocation_free (PivotInvocation *self);
const PivotCommand *pivot_invocation_get_command (const PivotInvocation *self);
const char *const  *pivot_invocation_get_operands (const PivotInvocation *self);
gboolean            pivot_invocation_has (const PivotInvocation *self,
                                          const char            *option);
const char         *pivot_invocation_get (const PivotInvocation *self,
                                          const char            *option);
gboolean            pivot_invocation_get_format (const PivotInvocation *self,
                                                 PivotFormat           *format,
                                                 GError               **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotInvocation, pivot_invocation_free)

G_END_DECLS
