/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-sitting.h"

#include "core/store/pivot-library.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  PivotStory       *story;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  self->story = g_object_ref (pivot_library_create (self->library, draft));
  record = pivot_story_snapshot (self->story);
  g_assert_true (pivot_store_save (self->room->store, record, &error));
  g_assert_no_error (error);
  return self;
}

static void
desk_free (Desk *self)
{
  g_object_unref (self->story);
  g_assert_finalize_object (self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
write_title (Desk       *desk,
             const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (desk->story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (desk->story, draft, &step);
}

/* The titles of what was kept, newest last. */
static char *
list_kept (Desk *desk)
{
  g_autoptr (GPtrArray) revisions = NULL;
  GString *titles = g_string_new (NULL);

  pivot_sitting_settle ();
  revisions = pivot_store_list_revisions (desk->room->store, pivot_story_get_id (desk->story), NULL);
  g_assert_nonnull (revisions);
  for (guint i = revisions->len; i-- > 0;)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      g_assert_cmpint (revision->why, ==, PIVOT_WHY_AUTOMATIC);
      g_string_append_printf (titles, "%s ", pivot_draft_get_fact (revision->record->draft, PIVOT_FACT_TITLE));
    }
  return g_string_free (titles, FALSE);
}

/* What happens in a sitting, a letter for each: w writes another title, u takes the last writing back, k is kept by name,
 * q is kept as at the end, 0 to 3 a stage that is ready. */
static const struct
{
  const char *name;
  const char *deeds;
  const char *kept;
} sittings[] = {
  { "nothing-written", "", "" },
  { "written", "ww", "T2 " },
  { "written-and-taken-back", "wu", "" },
  { "written-and-kept-by-name", "wk", "" },
  { "written-on-after-that", "wkw", "T2 " },
  { "ready-from-the-start", "0", "" },
  { "ready-and-then-written", "0w0", "T1 " },
  { "becomes-ready", "w0", "T1 " },
  { "becomes-ready-again", "w0w0", "T1 T2 " },
  { "two-at-once", "w01", "T1 " },
  { "kept-and-gone-on-with", "wqqw", "T1 T2 " },
  { "one-after-the-other", "w0w3w", "T1 T2 T3 " },
};

static void
test_sitting (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *kept = NULL;
  PivotSitting    *sitting = pivot_sitting_new (desk->room->store, desk->story);
  guint            n_written = 0;
  PivotEdit        edit = { 0 };

  g_assert_true (pivot_sitting_get_story (sitting) == desk->story);
  for (const char *deed = sittings[i].deeds; *deed != '\0'; deed++)
    {
      g_autofree char *title = g_strdup_printf ("T%u", n_written + 1);

      pivot_test_clock_advance (desk->room->clock, 60);
      if (*deed == 'w')
        {
          write_title (desk, title);
          n_written++;
        }
      else if (*deed == 'u')
        pivot_story_undo (desk->story, &edit);
      else if (*deed == 'k')
        pivot_sitting_note_kept (sitting);
      else if (*deed == 'q')
        pivot_sitting_keep (sitting);
      else
        pivot_sitting_note_ready (sitting, (PivotStage) (*deed - '0'));
    }
  pivot_sitting_end (sitting);
  kept = list_kept (desk);
  g_assert_cmpstr (kept, ==, sittings[i].kept);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (sittings); i++)
    {
      g_autofree char *path = g_strconcat ("/sitting/", sittings[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sitting);
    }
  return g_test_run ();
}
