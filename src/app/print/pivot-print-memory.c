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

/**
 * pivot_print_memory_load:
 * @story: the story's id
 *
 * Returns: (transfer full): what was chosen last; what is hidden is each
 *   story's own
 */
PivotPrintChoice *
pivot_print_memory_load (const char *story)
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
  take_string (keys, CHOICE, "author", &choice->author);
  take_string (keys, MASKS, story, &choice->masks);
  choice->masked = *choice->masks != '\0';
  return choice;
}

/**
 * pivot_print_memory_save:
 * @story: the story's id
 * @choice: what to remember
 */
void
pivot_print_memory_save (const char             *story,
                         const PivotPrintChoice *choice)
{
  g_autoptr (GKeyFile) keys = load ();

  g_key_file_set_string (keys, CHOICE, "kind", pivot_kind_get_id (choice->kind));
  g_key_file_set_string (keys, CHOICE, "paper", pivot_paper_get_size (choice->paper)->id);
  g_key_file_set_boolean (keys, CHOICE, "black", choice->black);
  g_key_file_set_string (keys, CHOICE, "author", choice->author);
  if (*choice->masks != '\0')
    g_key_file_set_string (keys, MASKS, story, choice->masks);
  else
    g_key_file_remove_key (keys, MASKS, story, NULL);
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
