/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-memory.h"

#include <glib/gstdio.h>

#define CHOICE "choice"
#define MASKS "masks"
#define SETTINGS "Print Settings"
#define SETUP "Page Setup"

static char *
get_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "pivot", "print.ini", NULL);
}

static GKeyFile *
load (void)
{
  g_autofree char *path = get_path ();
  GKeyFile        *keys = g_key_file_new ();

  g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL);
  return keys;
}

/* What cannot be remembered is asked for again; nothing is lost by it. The names that are hidden are nobody else's
 * business. */
static void
save (GKeyFile *keys)
{
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0700);
  if (g_key_file_save_to_file (keys, path, NULL))
    g_chmod (path, 0600);
}

static void
take_string (GKeyFile   *keys,
             const char *group,
             const char *key,
             char      **value)
{
  char *kept = g_key_file_get_string (keys, group, key, NULL);

  if (kept == NULL)
    return;
  g_free (*value);
  *value = kept;
}

/* Each line once: names that several stories hide are often the same. */
static void
add_lines (GString    *masks,
           const char *lines)
{
  g_auto (GStrv) each = g_strsplit (lines, "\n", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_auto (GStrv) there = g_strsplit (masks->str, "\n", -1);

      if (*each[i] != '\0' && !g_strv_contains ((const char *const *) there, each[i]))
        g_string_append_printf (masks, "%s\n", each[i]);
    }
}

static char *
load_masks (GKeyFile  *keys,
            GPtrArray *stories)
{
  GString *masks = g_string_new (NULL);

  for (guint i = 0; i < stories->len; i++)
    {
      const char      *id = pivot_print_story_get_id (g_ptr_array_index (stories, i));
      g_autofree char *lines = g_key_file_get_string (keys, MASKS, id, NULL);

      if (lines != NULL)
        add_lines (masks, lines);
    }
  return g_string_free (masks, FALSE);
}

/**
 * pivot_print_memory_load:
 * @stories: (element-type PivotPrintStory): what is printed
 *
 * Returns: (transfer full): what was chosen last; what is hidden is each
 *   story's own, and of several all that is hidden in any
 */
PivotPrintChoice *
pivot_print_memory_load (GPtrArray *stories)
{
  PivotPrintChoice *choice = pivot_print_choice_new ();
  g_autoptr (GKeyFile) keys = load ();
  g_autofree char *kind = g_key_file_get_string (keys, CHOICE, "kind", NULL);
  g_autofree char *paper = g_key_file_get_string (keys, CHOICE, "paper", NULL);

  if (kind != NULL)
    pivot_kind_from_id (kind, &choice->kind);
  if (paper == NULL || !pivot_paper_from_id (paper, &choice->paper))
    choice->paper = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? PIVOT_PAPER_LETTER : PIVOT_PAPER_A4;
  choice->black = g_key_file_get_boolean (keys, CHOICE, "black", NULL);
  choice->index = g_key_file_get_boolean (keys, CHOICE, "index", NULL);
  take_string (keys, CHOICE, "author", &choice->author);
  g_free (choice->masks);
  choice->masks = load_masks (keys, stories);
  choice->masked = *choice->masks != '\0';
  return choice;
}

/**
 * pivot_print_memory_save:
 * @stories: (element-type PivotPrintStory): what is printed
 * @choice: what to remember
 */
void
pivot_print_memory_save (GPtrArray              *stories,
                         const PivotPrintChoice *choice)
{
  g_autoptr (GKeyFile) keys = load ();

  g_key_file_set_string (keys, CHOICE, "kind", pivot_kind_get_id (choice->kind));
  g_key_file_set_string (keys, CHOICE, "paper", pivot_paper_get_size (choice->paper)->id);
  g_key_file_set_boolean (keys, CHOICE, "black", choice->black);
  g_key_file_set_boolean (keys, CHOICE, "index", choice->index);
  g_key_file_set_string (keys, CHOICE, "author", choice->author);
  for (guint i = 0; i < stories->len; i++)
    {
      const char *id = pivot_print_story_get_id (g_ptr_array_index (stories, i));

      if (*choice->masks != '\0')
        g_key_file_set_string (keys, MASKS, id, choice->masks);
      else
        g_key_file_remove_key (keys, MASKS, id, NULL);
    }
  save (keys);
}

/**
 * pivot_print_memory_load_setup:
 * @settings: (out) (transfer full): how was printed last, such as the printer
 * @setup: (out) (transfer full): on what
 */
void
pivot_print_memory_load_setup (GtkPrintSettings **settings,
                               GtkPageSetup     **setup)
{
  g_autoptr (GKeyFile) keys = load ();

  *settings = gtk_print_settings_new_from_key_file (keys, SETTINGS, NULL);
  if (*settings == NULL)
    *settings = gtk_print_settings_new ();
  *setup = gtk_page_setup_new_from_key_file (keys, SETUP, NULL);
  if (*setup == NULL)
    *setup = gtk_page_setup_new ();
}

/**
 * pivot_print_memory_save_setup:
 * @settings: how was printed
 * @setup: on what
 */
void
pivot_print_memory_save_setup (GtkPrintSettings *settings,
                               GtkPageSetup     *setup)
{
  g_autoptr (GKeyFile) keys = load ();

  gtk_print_settings_to_key_file (settings, keys, SETTINGS);
  gtk_page_setup_to_key_file (setup, keys, SETUP);
  save (keys);
}
