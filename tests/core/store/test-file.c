/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-file.h"

#include "pivot-test-files.h"
#include "pivot-test.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  char          *path;
  PivotTestFiles files;
  PivotFolder   *folder;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->path = pivot_test_make_folder ();
  pivot_test_files_init (&self->files);
  self->folder = pivot_folder_open (&self->files.files, self->path, NULL);
  g_assert_nonnull (self->folder);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_folder_free (self->folder);
  pivot_test_remove (self->path);
  g_free (self->path);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
assert_content (Desk       *desk,
                const char *name,
                const char *content)
{
  g_autofree char *found = pivot_test_read (desk->path, name, NULL);

  g_assert_cmpstr (found, ==, content);
}

static char *
write_temp (Desk       *desk,
            const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GError) error = NULL;
  char *temp = pivot_file_write_temp (desk->folder, bytes, &error);

  g_assert_no_error (error);
  return temp;
}

static void
test_read (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *content = g_strnfill (200000, 'x');
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) nothing = NULL;
  g_autoptr (GError) error = NULL;

  pivot_test_write (desk->path, "file", content, -1);
  pivot_test_write (desk->path, "empty", "", 0);
  bytes = pivot_file_read (desk->folder, "file", 200000, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content, strlen (content));
  nothing = pivot_file_read (desk->folder, "empty", 200000, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (nothing), ==, 0);
  g_assert_null (pivot_file_read (desk->folder, "file", 199999, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static void
make_pipe (const char *path)
{
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

static void
make_folder (const char *path)
{
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

static void
make_link_outside (const char *path)
{
  g_assert_cmpint (symlink ("/etc/hostname", path), ==, 0);
}

static void
make_loop (const char *path)
{
  g_assert_cmpint (symlink ("thing", path), ==, 0);
}

static void
make_nothing (const char *path)
{
}

static const struct
{
  const char *name;
  void (*make) (const char *path);
  int code;
} things[] = {
  { "nothing", make_nothing, G_IO_ERROR_NOT_FOUND },
  { "a pipe that nobody writes into", make_pipe, G_IO_ERROR_NOT_REGULAR_FILE },
  { "a folder", make_folder, G_IO_ERROR_NOT_REGULAR_FILE },
  { "a link to a file outside", make_link_outside, G_IO_ERROR_TOO_MANY_LINKS },
  { "a link to itself", make_loop, G_IO_ERROR_TOO_MANY_LINKS },
};

static void
test_read_no_file (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autofree char *path = g_build_filename (desk->path, "thing", NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", things[i].name);
      things[i].make (path);
      g_assert_null (pivot_file_read (desk->folder, "thing", 1000, &error));
      g_assert_error (error, G_IO_ERROR, things[i].code);
    }
}

static void
test_write_temp (void)
{
  g_autoptr (Desk) desk = desk_new ();
  mode_t           mask = umask (0);
  g_autofree char *temp = write_temp (desk, "text");
  g_autofree char *path = g_build_filename (desk->path, temp, NULL);
  GStatBuf         status = { 0 };

  umask (mask);
  g_assert_true (pivot_file_is_temp (temp));
  assert_content (desk, temp, "text");
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (desk->files.counts[PIVOT_TEST_FSYNC], ==, 1);
}

static const PivotTestCall needed[] = { PIVOT_TEST_OPEN, PIVOT_TEST_FCHMOD, PIVOT_TEST_WRITE, PIVOT_TEST_FSYNC, PIVOT_TEST_CLOSE };

static void
test_write_temp_fails (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autoptr (GBytes) bytes = g_bytes_new_static ("text", 4);
      g_autoptr (GPtrArray) names = NULL;
      g_autoptr (GError) error = NULL;

      desk->files.broken[needed[i]] = TRUE;
      desk->files.fault_error = ENOSPC;
      g_assert_null (pivot_file_write_temp (desk->folder, bytes, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
      names = pivot_folder_list (desk->folder, NULL);
      g_assert_cmpuint (names->len, ==, 0);
    }
}

static void
test_write_temp_stalls (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("text", 4);
  g_autoptr (GError) error = NULL;

  desk->files.stalls = TRUE;
  g_assert_null (pivot_file_write_temp (desk->folder, bytes, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

/* Linux has closed the file all the same. */
static void
test_close_is_interrupted (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *temp = NULL;

  desk->files.broken[PIVOT_TEST_CLOSE] = TRUE;
  desk->files.fault_error = EINTR;
  temp = write_temp (desk, "text");
  assert_content (desk, temp, "text");
}

static void
test_no_free_name (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("text", 4);
  g_autoptr (GError) error = NULL;

  desk->files.broken[PIVOT_TEST_OPEN] = TRUE;
  desk->files.fault_error = EEXIST;
  g_assert_null (pivot_file_write_temp (desk->folder, bytes, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
}

static void
grow_hook (PivotTestCall call,
           const char   *name,
           gpointer      data)
{
  Desk            *desk = data;
  g_autofree char *path = g_build_filename (desk->path, "file", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = NULL;

  if (call != PIVOT_TEST_READ || desk->files.counts[PIVOT_TEST_READ] > 2)
    return;
  stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);
  g_assert_true (g_output_stream_write_all (G_OUTPUT_STREAM (stream), "more", 4, NULL, NULL, NULL));
}

/* It is read to its end, which moves; and no further than the limit. */
static void
test_read_what_grows (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GBytes) bytes = NULL;

  pivot_test_write (desk->path, "file", "text", -1);
  desk->files.hook = grow_hook;
  desk->files.hook_data = desk;
  bytes = pivot_file_read (desk->folder, "file", 1000, NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "textmoremoremore", 16);
}

static const struct
{
  const char *name;
  gboolean    temp;
} names[] = {
  { ".save-0123456789abcdef.tmp", TRUE },
  { "story.json", FALSE },
  { ".syncthing.story.json.tmp", FALSE },
  { "save-0123.tmp", FALSE },
  { ".save-0123.tmp~", FALSE },
  { "story.json.part", FALSE },
};

static void
test_is_temp (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpint (pivot_file_is_temp (names[i].name), ==, names[i].temp);
}

/* By link, by a rename that replaces nothing, and by a plain one. */
static void
test_add (void)
{
  for (guint lacks = 0; lacks < 4; lacks++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autofree char *first = write_temp (desk, "first");
      g_autofree char *second = write_temp (desk, "second");
      g_autoptr (GError) error = NULL;

      desk->files.lacking[PIVOT_TEST_LINK] = (lacks & 1) != 0;
      desk->files.lacking[PIVOT_TEST_RENAME] = (lacks & 2) != 0;
      g_assert_true (pivot_file_add (desk->folder, first, "name", &error));
      g_assert_no_error (error);
      g_assert_false (pivot_folder_has (desk->folder, first));
      g_assert_false (pivot_file_add (desk->folder, second, "name", &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
      assert_content (desk, "name", "first");
      assert_content (desk, second, "second");
    }
}

/* As file systems say that they have no links. */
static const int refusals[] = { EPERM, EMLINK, EOPNOTSUPP, EINVAL, ENOSYS };

static void
test_add_without_links (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autofree char *temp = write_temp (desk, "text");

      desk->files.broken[PIVOT_TEST_LINK] = TRUE;
      desk->files.fault_error = refusals[i];
      g_assert_true (pivot_file_add (desk->folder, temp, "name", NULL));
      assert_content (desk, "name", "text");
    }
}

static void
test_exchange (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *temp = write_temp (desk, "new");
  g_autoptr (GError) lacking = NULL;
  g_autoptr (GError) missing = NULL;

  pivot_test_write (desk->path, "name", "old", -1);
  g_assert_true (pivot_file_exchange (desk->folder, temp, "name", NULL));
  assert_content (desk, "name", "new");
  assert_content (desk, temp, "old");
  g_assert_false (pivot_file_exchange (desk->folder, temp, "nobody", &missing));
  g_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  desk->files.lacking[PIVOT_TEST_RENAME] = TRUE;
  g_assert_false (pivot_file_exchange (desk->folder, temp, "name", &lacking));
  g_assert_error (lacking, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

static void
test_replace (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *temp = write_temp (desk, "new");
  g_autoptr (GError) error = NULL;

  pivot_test_write (desk->path, "name", "old", -1);
  g_assert_true (pivot_file_replace (desk->folder, temp, "name", NULL));
  assert_content (desk, "name", "new");
  g_assert_false (pivot_file_replace (desk->folder, temp, "name", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/file/read", test_read);
  g_test_add_func ("/file/read-no-file", test_read_no_file);
  g_test_add_func ("/file/write-temp", test_write_temp);
  g_test_add_func ("/file/write-temp-fails", test_write_temp_fails);
  g_test_add_func ("/file/write-temp-stalls", test_write_temp_stalls);
  g_test_add_func ("/file/close-is-interrupted", test_close_is_interrupted);
  g_test_add_func ("/file/no-free-name", test_no_free_name);
  g_test_add_func ("/file/read-what-grows", test_read_what_grows);
  g_test_add_func ("/file/is-temp", test_is_temp);
  g_test_add_func ("/file/add", test_add);
  g_test_add_func ("/file/add-without-links", test_add_without_links);
  g_test_add_func ("/file/exchange", test_exchange);
  g_test_add_func ("/file/replace", test_replace);
  return g_test_run ();
}
