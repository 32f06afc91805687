/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-builder.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-escape.h"
#include "cli/pivot-shelf.h"
#include "core/store/pivot-json.h"

static void
append_backup (GString              *page,
               const PivotBackupDay *backup)
{
  g_autofree char *folder = pivot_escape (backup->path);
  /* Translators: %1$u is a number of stories, %2$s a folder. */
  g_autofree char *line = g_strdup_printf (ngettext ("Backup of %1$u story in %2$s", "Backup of %1$u stories in %2$s", backup->n_stories), backup->n_stories, folder);

  g_string_append_printf (page, "%s: %s\n", backup->day, line);
}

static void
add_backup (JsonBuilder          *builder,
            const PivotBackupDay *backup)
{
  g_autofree char *folder = pivot_escape (backup->path);

  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "backup", backup->day);
  pivot_builder_add_integer (builder, "stories", backup->n_stories);
  pivot_builder_add_string (builder, "folder", folder);
  json_builder_end_object (builder);
}

static char *
print_as_text (GPtrArray *ailments,
               GPtrArray *backups)
{
  GString *page = g_string_new (NULL);

  for (guint i = 0; i < ailments->len; i++)
    {
      const PivotAilment *ailment = g_ptr_array_index (ailments, i);
      g_autofree char    *id = pivot_escape (ailment->id);
      g_autofree char    *reason = pivot_escape (ailment->reason);

      g_string_append_printf (page, "%s: %s\n", id, reason);
    }
  for (guint i = 0; i < backups->len; i++)
    append_backup (page, g_ptr_array_index (backups, i));
  return g_string_free_and_steal (page);
}

static char *
print_as_json (GPtrArray *ailments,
               GPtrArray *backups)
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
  for (guint i = 0; i < backups->len; i++)
    add_backup (builder, g_ptr_array_index (backups, i));
  json_builder_end_array (builder);
  list = json_builder_get_root (builder);
  return pivot_json_write_line (list);
}

static PivotExit
examine (const PivotInvocation *invocation,
         PivotFormat            format)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GPtrArray) ailments = pivot_shelf_check_up (invocation, &backups);
  g_autofree char *page = NULL;

  if (ailments == NULL)
    return PIVOT_EXIT_TROUBLE;
  page = format == PIVOT_FORMAT_JSON ? print_as_json (ailments, backups) : print_as_text (ailments, backups);
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
  .description = N_ ("Looks at everything in the library and says what is damaged, conflicting, foreign or left over. It repairs nothing. Then it lists the backups: each is a folder of stories, and “import” brings one of them back."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 0,
  .max_operands = 0,
  .run = run,
};
