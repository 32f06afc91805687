/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-session.h"

#include <glib/gstdio.h>

#include "core/story/pivot-stage.h"

#define SMALLEST 100
#define LARGEST 20000

static const char *const listing[PIVOT_SESSION_N_LISTING] = { "order", "kind", "stake", "state", "tag" };

/* A path may hold what a group's name may not, so the group is named by its hash. */
static char *
session_group (const char *library)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, library, -1);

  return g_strdup_printf ("library-%.16s", hash);
}

static void
session_read_number (GKeyFile   *keys,
                     const char *group,
                     const char *key,
                     int         lowest,
                     int         highest,
                     int        *value)
{
  g_autoptr (GError) error = NULL;
  int number = g_key_file_get_integer (keys, group, key, &error);

  if (error == NULL && number >= lowest && number <= highest)
    *value = number;
}

static void
session_read_flag (GKeyFile   *keys,
                   const char *group,
                   const char *key,
                   gboolean   *value)
{
  g_autoptr (GError) error = NULL;
  gboolean flag = g_key_file_get_boolean (keys, group, key, &error);

  if (error == NULL)
    *value = flag;
}

/**
 * pivot_session_new:
 *
 * Returns: (transfer full): a session as it is before the first one
 */
PivotSession *
pivot_session_new (void)
{
  PivotSession *self = g_new0 (PivotSession, 1);

  self->width = 1280;
  self->height = 800;
  self->show_library = TRUE;
  self->show_rubric = TRUE;
  return self;
}

void
pivot_session_free (PivotSession *self)
{
  for (guint i = 0; i < PIVOT_SESSION_N_LISTING; i++)
    g_free (self->listing[i]);
  g_free (self->story);
  g_free (self);
}

/**
 * pivot_session_get_listing:
 * @number: below %PIVOT_SESSION_N_LISTING
 *
 * Returns: what that part of how stories are listed is called; the order first
 */
const char *
pivot_session_get_listing (guint number)
{
  g_return_val_if_fail (number < PIVOT_SESSION_N_LISTING, NULL);

  return listing[number];
}

/**
 * pivot_session_get_file:
 *
 * Returns: (transfer full): where the sessions of this user are kept
 */
char *
pivot_session_get_file (void)
{
  return g_build_filename (g_get_user_state_dir (), "pivot", "session.ini", NULL);
}

/**
 * pivot_session_load:
 * @file: as pivot_session_get_file() gives it
 * @library: the folder of the library, absolute
 *
 * Reads how the window on @library was left. Whatever is missing or makes no
 * sense has its value from pivot_session_new().
 *
 * Returns: (transfer full): the session, never %NULL
 */
PivotSession *
pivot_session_load (const char *file,
                    const char *library)
{
  PivotSession    *self = pivot_session_new ();
  g_autofree char *group = session_group (library);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  int caret = 0;

  if (!g_key_file_load_from_file (keys, file, G_KEY_FILE_NONE, NULL))
    return self;

  self->known = g_key_file_has_group (keys, group);
  self->story = g_key_file_get_string (keys, group, "story", NULL);
  session_read_number (keys, group, "stage", 0, PIVOT_N_STAGES - 1, &self->stage);
  session_read_number (keys, group, "caret", 0, G_MAXINT, &caret);
  self->caret = (guint) caret;
  session_read_number (keys, group, "width", SMALLEST, LARGEST, &self->width);
  session_read_number (keys, group, "height", SMALLEST, LARGEST, &self->height);
  session_read_flag (keys, group, "maximized", &self->maximized);
  session_read_flag (keys, group, "show-library", &self->show_library);
  session_read_flag (keys, group, "show-rubric", &self->show_rubric);
  for (guint i = 0; i < PIVOT_SESSION_N_LISTING; i++)
    self->listing[i] = g_key_file_get_string (keys, group, listing[i], NULL);
  return self;
}

/**
 * pivot_session_save:
 * @file: as pivot_session_get_file() gives it; its folder is made if need be
 * @library: the folder of the library, absolute
 *
 * Notes how the window on @library was left, beside what is noted for others.
 *
 * Returns: whether it could be written
 */
gboolean
pivot_session_save (const PivotSession *self,
                    const char         *file,
                    const char         *library,
                    GError            **error)
{
  g_autofree char *group = session_group (library);
  g_autofree char *folder = g_path_get_dirname (file);
  g_autofree char *text = NULL;
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  gsize length = 0;

  g_key_file_load_from_file (keys, file, G_KEY_FILE_KEEP_COMMENTS, NULL);
  g_key_file_remove_group (keys, group, NULL);
  g_key_file_set_string (keys, group, "library", library);
  if (self->story != NULL)
    g_key_file_set_string (keys, group, "story", self->story);
  g_key_file_set_integer (keys, group, "stage", self->stage);
  g_key_file_set_integer (keys, group, "caret", (int) MIN (self->caret, G_MAXINT));
  g_key_file_set_integer (keys, group, "width", self->width);
  g_key_file_set_integer (keys, group, "height", self->height);
  g_key_file_set_boolean (keys, group, "maximized", self->maximized);
  g_key_file_set_boolean (keys, group, "show-library", self->show_library);
  g_key_file_set_boolean (keys, group, "show-rubric", self->show_rubric);
  for (guint i = 0; i < PIVOT_SESSION_N_LISTING; i++)
    {
      if (self->listing[i] != NULL)
        g_key_file_set_string (keys, group, listing[i], self->listing[i]);
    }

  g_mkdir_with_parents (folder, 0700);
  text = g_key_file_to_data (keys, &length, NULL);
  return g_file_set_contents_full (file, text, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}
