/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-settings.h"

/* GLib ends the program when a schema is asked for that is not installed. */
static gboolean
is_installed (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, PIVOT_APPLICATION_ID, TRUE);
  return schema != NULL;
}

/**
 * pivot_settings_bind:
 * @key: of the settings schema
 * @property: of @object, of the key's type
 *
 * Keeps a property and a setting alike as long as @object lives. Where the
 * schema is not installed, nothing happens: the property keeps its default, and
 * what it is set to lasts as long as the program.
 */
void
pivot_settings_bind (const char *key,
                     GObject    *object,
                     const char *property)
{
  g_autoptr (GSettings) settings = NULL;

  if (!is_installed ())
    return;
  settings = g_settings_new (PIVOT_APPLICATION_ID);
  g_settings_bind (settings, key, object, property, G_SETTINGS_BIND_DEFAULT);
}

/**
 * pivot_settings_dup_string:
 * @key: of the settings schema
 * @fallback: what holds where the schema is not installed
 *
 * Returns: (transfer full): the setting
 */
char *
pivot_settings_dup_string (const char *key,
                           const char *fallback)
{
  g_autoptr (GSettings) settings = NULL;

  if (!is_installed ())
    return g_strdup (fallback);
  settings = g_settings_new (PIVOT_APPLICATION_ID);
  return g_settings_get_string (settings, key);
}
