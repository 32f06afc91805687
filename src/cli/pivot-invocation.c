/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-invocation.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/pivot-command.h"

G_DEFINE_QUARK (pivot_invocation_error, pivot_invocation_error)

struct _PivotInvocation
{
  const PivotCommand *command;
  GHashTable         *values;   /* of the options given: name → value, "" where it takes none */
  GPtrArray          *operands; /* borrowed, NULL-terminated once all are taken */
};

/* Where the parser stands. */
typedef struct
{
  const PivotCommand *const *commands;
  const PivotOption         *common;
  const char *const         *next;
  gboolean                   only_operands;
} Arguments;

static gboolean
fail (GError             **error,
      PivotInvocationError code,
      const char          *reason)
{
  g_set_error_literal (error, PIVOT_INVOCATION_ERROR, (int) code, reason);
  return FALSE;
}

static const PivotOption *
find_option (const PivotOption *options,
             const char        *name,
             gsize              length)
{
  for (const PivotOption *option = options; option->name != NULL; option++)
    {
      if (strlen (option->name) == length && memcmp (option->name, name, length) == 0)
        return option;
    }
  return NULL;
}

/* The option that was given as "--name" or "--name=value", and that value. */
static const PivotOption *
recognise_option (const PivotInvocation *self,
                  const Arguments       *arguments,
                  const char            *given,
                  const char           **value)
{
  const char        *name = g_str_equal (given, "-h") ? "--help" : given;
  gsize              length = strcspn (name, "=");
  const PivotOption *option = NULL;

  if (!g_str_has_prefix (name, "--"))
    return NULL;
  *value = name[length] == '=' ? name + length + 1 : NULL;
  option = find_option (arguments->common, name + 2, length - 2);
  if (option == NULL && self->command != NULL)
    option = find_option (self->command->options, name + 2, length - 2);
  return option;
}

/* Why an option is wrong; NULL where it is right. */
static char *
find_fault (const PivotOption *option,
            const char        *given,
            const char        *value,
            const char        *next)
{
  if (option == NULL)
    /* Translators: %s is what was typed. */
    return g_strdup_printf (_ ("Unknown option “%s”"), given);
  if (option->value == NULL && value != NULL)
    /* Translators: %s is the name of an option, such as “batch”. */
    return g_strdup_printf (_ ("The option “--%s” takes no value"), option->name);
  if (option->value != NULL && value == NULL && next == NULL)
    /* Translators: %s is the name of an option, such as “format”. */
    return g_strdup_printf (_ ("The option “--%s” needs a value"), option->name);
  return NULL;
}

static gboolean
take_option (PivotInvocation *self,
             Arguments       *arguments,
             const char      *given,
             GError         **error)
{
  const char        *value = NULL;
  const PivotOption *option = recognise_option (self, arguments, given, &value);
  g_autofree char   *fault = find_fault (option, given, value, *arguments->next);

  if (fault != NULL)
    return fail (error, PIVOT_INVOCATION_ERROR_OPTION, fault);
  if (option->value != NULL && value == NULL)
    value = *arguments->next++;
  g_hash_table_insert (self->values, (gpointer) option->name, g_strdup (value != NULL ? value : ""));
  return TRUE;
}

static gboolean
take_command (PivotInvocation *self,
              Arguments       *arguments,
              const char      *given,
              GError         **error)
{
  g_autofree char *reason = NULL;

  for (const PivotCommand *const *command = arguments->commands; *command != NULL; command++)
    {
      if (g_str_equal ((*command)->name, given))
        {
          self->command = *command;
          return TRUE;
        }
    }
  /* Translators: %s is what was typed. */
  reason = g_strdup_printf (_ ("Unknown command “%s”; “pivot-cli --help” lists them all"), given);
  return fail (error, PIVOT_INVOCATION_ERROR_COMMAND, reason);
}

static gboolean
take_argument (PivotInvocation *self,
               Arguments       *arguments,
               GError         **error)
{
  const char *given = *arguments->next++;

  if (!arguments->only_operands && g_str_equal (given, "--"))
    {
      arguments->only_operands = TRUE;
      return TRUE;
    }
  if (!arguments->only_operands && given[0] == '-' && given[1] != '\0')
    return take_option (self, arguments, given, error);
  if (self->command == NULL)
    return take_command (self, arguments, given, error);
  g_ptr_array_add (self->operands, (gpointer) given);
  return TRUE;
}

static gboolean
check_operands (const PivotInvocation *self,
                GError               **error)
{
  const PivotCommand *command = self->command;
  g_autofree char    *reason = NULL;

  if (self->operands->len < command->min_operands)
    /* Translators: %1$s is a command such as “check”, %2$s what it works on, such as FILE…. */
    reason = g_strdup_printf (_ ("The command “%1$s” needs %2$s"), command->name, command->operands);
  else if (self->operands->len > command->max_operands)
    /* Translators: %1$s is a command such as “new”, %2$s what was typed after it. */
    reason = g_strdup_printf (_ ("The command “%1$s” has no use for “%2$s”"), command->name, (const char *) g_ptr_array_index (self->operands, command->max_operands));
  return reason == NULL || fail (error, PIVOT_INVOCATION_ERROR_OPERAND, reason);
}

static gboolean
check_complete (const PivotInvocation *self,
                GError               **error)
{
  if (pivot_invocation_has (self, "help") || pivot_invocation_has (self, "version"))
    return TRUE;
  if (self->command == NULL)
    return fail (error, PIVOT_INVOCATION_ERROR_COMMAND, _ ("No command; “pivot-cli --help” lists them all"));
  return check_operands (self, error);
}

/**
 * pivot_invocation_new:
 * @commands: (array zero-terminated=1): all that there are
 * @common: options that every command takes, up to the first without a name;
 *   among them "help" and "version", with which nothing else is required
 * @arguments: (array zero-terminated=1): what was typed after the program's
 *   name; must outlive the invocation
 *
 * Returns: (transfer full): the arguments, taken apart; %NULL with a
 *   #PivotInvocationError where they are wrong
 */
PivotInvocation *
pivot_invocation_new (const PivotCommand *const *commands,
                      const PivotOption         *common,
                      const char *const         *arguments,
                      GError                   **error)
{
  g_autoptr (PivotInvocation) self = g_new0 (PivotInvocation, 1);
  Arguments state = { commands, common, arguments, FALSE };

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->operands = g_ptr_array_new_null_terminated (1, NULL, TRUE);
  while (*state.next != NULL)
    {
      if (!take_argument (self, &state, error))
        return NULL;
    }
  if (!check_complete (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
pivot_invocation_free (PivotInvocation *self)
{
  g_hash_table_unref (self->values);
  g_ptr_array_unref (self->operands);
  g_free (self);
}

/**
 * pivot_invocation_get_command:
 *
 * Returns: (nullable): the command; %NULL only beside "help" or "version"
 */
const PivotCommand *
pivot_invocation_get_command (const PivotInvocation *self)
{
  return self->command;
}

/**
 * pivot_invocation_get_operands:
 *
 * Returns: (transfer none) (array zero-terminated=1) (element-type filename):
 *   the operands, as many as the command takes
 */
const char *const *
pivot_invocation_get_operands (const PivotInvocation *self)
{
  return (const char *const *) self->operands->pdata;
}

/**
 * pivot_invocation_has:
 * @option: its name, without dashes
 *
 * Returns: whether the option was given
 */
gboolean
pivot_invocation_has (const PivotInvocation *self,
                      const char            *option)
{
  return g_hash_table_contains (self->values, option);
}

/**
 * pivot_invocation_get:
 * @option: the name of an option that takes a value, without dashes
 *
 * Returns: (nullable) (type filename): its value, the last one where it was
 *   given more than once; %NULL where it was not given
 */
const char *
pivot_invocation_get (const PivotInvocation *self,
                      const char            *option)
{
  return g_hash_table_lookup (self->values, option);
}

/**
 * pivot_invocation_get_format:
 * @format: (out): the value of "--format"; text where it was not given
 *
 * Returns: whether it is a format; else with %PIVOT_INVOCATION_ERROR_OPTION
 */
gboolean
pivot_invocation_get_format (const PivotInvocation *self,
                             PivotFormat           *format,
                             GError               **error)
{
  const char      *given = pivot_invocation_get (self, "format");
  g_autofree char *reason = NULL;

  if (given == NULL || g_str_equal (given, "text"))
    *format = PIVOT_FORMAT_TEXT;
  else if (g_str_equal (given, "json"))
    *format = PIVOT_FORMAT_JSON;
  else
    /* Translators: %s is what was typed. */
    reason = g_strdup_printf (_ ("The format is “text” or “json”, not “%s”"), given);
  return reason == NULL || fail (error, PIVOT_INVOCATION_ERROR_OPTION, reason);
}
