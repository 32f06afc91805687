/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-builder.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-escape.h"
#include "cli/pivot-shelf.h"
#include "core/store/pivot-json.h"

static char *
print_as_text (GPtrArray *ailments)
{
  GString *page = g_string_new (NULL);

  for (guint i = 0; i < ailments->len; i++)
    {
      const PivotAilment *ailment = g_ptr_array_index (ailments, i);
      g_autofree char    *id = pivot_escape (ailment->id);
      g_autofree char    *reason = pivot_escape (ailment->reason);

      g_string_append_printf (page, "%s: %s\n", id, reason);
    }
  return g_string_free_and_steal (page);
}

static char *
print_as_json (GPtrArray *ailments)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) list = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < ailments->len; i++)
    {
      const PivotAilment *ailment = g_ptr_array_index (ailments, i);
      g_autofree char    *id = pivot_escape (ailment->id);

      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "id", id);
      pivot_builder_add_string (builder, "kind", pivot_ailment_kind_get_id (ailment->kind));
      pivot_builder_add_string (builder, "reason", ailment->reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  list = json_builder_get_root (builder);
  return pivot_json_write_line (list);
}

static PivotExit
examine (const PivotInvocation *invocation,
         PivotFormat            format)
{
  g_autoptr (GPtrArray) ailments = pivot_shelf_check_up (invocation);
  g_autofree char *page = NULL;

  if (ailments == NULL)
    return PIVOT_EXIT_TROUBLE;
  page = format == PIVOT_FORMAT_JSON ? print_as_json (ailments) : print_as_text (ailments);
  if (!pivot_console_print (page))
    return PIVOT_EXIT_TROUBLE;
  return ailments->len > 0 ? PIVOT_EXIT_IMPROVE : PIVOT_EXIT_READY;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  PivotFormat format;
  g_autoptr (GError) error = NULL;

  if (pivot_invocation_get_format (invocation, &format, &error))
    return examine (invocation, format);
  pivot_console_complain (NULL, error->message);
  return PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_doctor = {
  .name = "doctor",
  .operands = "",
  .summary = N_ ("Say what is wrong in the library"),
  .description = N_ ("Looks at everything in the library and says what is damaged, conflicting, foreign or left over. It repairs nothing."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 0,
  .max_operands = 0,
  .run = run,
};
