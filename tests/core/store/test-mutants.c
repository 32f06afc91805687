/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store.h"

#include "pivot-test-library.h"

/* Files that have come to harm: each is either read or listed with its reason, and what cannot be read is never written. */
#define N_MUTANTS 200

static guint
pick (gsize length)
{
  return length > 0 ? (guint) g_test_rand_int_range (0, (gint32) length) : 0;
}

static void
flip (GByteArray *bytes)
{
  if (bytes->len > 0)
    bytes->data[pick (bytes->len)] ^= (guint8) (1 << pick (8));
}

static void
overwrite (GByteArray *bytes)
{
  static const guint8 letters[] = "{}[]\":,0\\u\0\xff\x80 e-.";

  if (bytes->len > 0)
    bytes->data[pick (bytes->len)] = letters[pick (sizeof letters)];
}

static void
lose_slice (GByteArray *bytes)
{
  const guint start = pick (bytes->len);

  if (bytes->len > 0)
    g_byte_array_remove_range (bytes, start, 1 + pick (MIN (bytes->len - start, 64)));
}

static void
cut_short (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, pick (bytes->len + 1));
}

static void
double_slice (GByteArray *bytes)
{
  const guint        start = pick (bytes->len);
  const guint        length = pick (bytes->len - start);
  g_autofree guint8 *slice = g_memdup2 (bytes->data + start, length);

  g_byte_array_append (bytes, slice, length);
}

static void
blank_slice (GByteArray *bytes)
{
  const guint start = pick (bytes->len);

  memset (bytes->data + start, 0, pick (bytes->len - start));
}

static void (*const mutations[]) (GByteArray *bytes) = { flip, flip, overwrite, overwrite, lose_slice, cut_short, double_slice, blank_slice };

static GByteArray *
make_mutant (const char *whole)
{
  GByteArray *bytes = g_byte_array_new ();

  g_byte_array_append (bytes, (const guint8 *) whole, (guint) strlen (whole));
  for (guint n = 1 + pick (3); n > 0; n--)
    mutations[pick (G_N_ELEMENTS (mutations))](bytes);
  return bytes;
}

static void
assert_saves (PivotTestLibrary *room,
              PivotStory       *story)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Saved");

  g_assert_true (pivot_store_save (room->store, record, NULL));
  g_assert_true (pivot_test_library_has_title (room, pivot_story_get_id (story), "Saved"));
}

static void
assert_left_alone (PivotTestLibrary *room,
                   GByteArray       *bytes)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Saved");
  g_autofree char *folder = pivot_test_library_folder (room, record->id);
  g_autofree char *now = NULL;
  gsize            length = 0;

  g_assert_false (pivot_store_save (room->store, record, NULL));
  now = pivot_test_read (folder, "story.json", &length);
  g_assert_cmpmem (now, length, bytes->data, bytes->len);
}

/* F-36 */
static void
test_mutants (void)
{
  g_autofree char *whole = pivot_test_read (g_test_get_filename (G_TEST_DIST, "stores", "whole", NULL), "format-1-with-unknown-members.json", NULL);
  guint            n_read = 0;
  const guint      n_mutants = pivot_test_effort (N_MUTANTS);

  for (guint i = 0; i < n_mutants; i++)
    {
      g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
      g_autofree char *id = pivot_test_id (1);
      g_autofree char *folder = pivot_test_library_folder (room, id);
      g_autoptr (GByteArray) bytes = make_mutant (whole);
      g_autoptr (PivotStory) story = NULL;

      pivot_test_write (folder, "story.json", (const char *) bytes->data, (gssize) bytes->len);
      story = pivot_store_load (room->store, id);
      g_assert_nonnull (story);
      if (pivot_story_is_editable (story))
        assert_saves (room, story);
      else
        assert_left_alone (room, bytes);
      n_read += pivot_story_is_editable (story);
    }
  g_test_message ("%u of %u can be read", n_read, n_mutants);
  g_assert_cmpuint (n_read, >, 0);
  g_assert_cmpuint (n_read, <, n_mutants);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/mutants/stories", test_mutants);
  return g_test_run ();
}
