/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/print/pivot-print-export.h"
#include "app/print/pivot-print-memory.h"
#include "app/print/pivot-print-operation.h"
#include "app/print/pivot-print-work.h"

static PivotPrintStory *
make_story (const char *id)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, "Two Keys");

  return pivot_print_story_new (id, draft, pack, 150);
}

/* Stories by their ids. */
static GPtrArray *
make_stories (const char *const *ids)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_print_story_unref);

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (list, make_story (ids[i]));
  return list;
}

/* What is hidden is each story's own, the rest is everybody's. */
static void
test_remembers (void)
{
  g_autoptr (GPtrArray) one = make_stories ((const char *const[]) { "one", NULL });
  g_autoptr (GPtrArray) two = make_stories ((const char *const[]) { "two", NULL });
  g_autoptr (GPtrArray) both = make_stories ((const char *const[]) { "one", "two", NULL });
  g_autoptr (PivotPrintChoice) choice = pivot_print_memory_load (one);
  g_autoptr (PivotPrintChoice) again = NULL;
  g_autoptr (PivotPrintChoice) other = NULL;
  g_autoptr (PivotPrintChoice) together = NULL;

  choice->kind = PIVOT_KIND_CARDS;
  choice->paper = PIVOT_PAPER_LETTER;
  choice->index = TRUE;
  g_free (choice->masks);
  choice->masks = g_strdup ("Tide = the bank\n");
  pivot_print_memory_save (one, choice);
  again = pivot_print_memory_load (one);
  other = pivot_print_memory_load (two);
  together = pivot_print_memory_load (both);
  g_assert_cmpint (again->kind, ==, PIVOT_KIND_CARDS);
  g_assert_cmpint (again->paper, ==, PIVOT_PAPER_LETTER);
  g_assert_true (again->index);
  g_assert_cmpstr (again->masks, ==, "Tide = the bank\n");
  g_assert_true (again->masked);
  g_assert_cmpint (other->kind, ==, PIVOT_KIND_CARDS);
  g_assert_cmpstr (other->masks, ==, "");
  g_assert_false (other->masked);
  g_assert_cmpstr (together->masks, ==, "Tide = the bank\n");
}

/* F-30: what cannot be written is said, and what was there stays. */
static void
test_export (void)
{
  g_autoptr (GPtrArray) list = make_stories ((const char *const[]) { "one", NULL });
  g_autoptr (PivotPrintSet) set = pivot_print_set_new (list, NULL);
  g_autoptr (PivotPrintChoice) choice = pivot_print_choice_new ();
  g_autoptr (PivotPress) press = pivot_press_new (NULL);
  g_autoptr (PivotPrintPages) result = pivot_print_work_finish (pivot_print_work_new (set, press, choice));
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "out.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/out.pdf");
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_user_state_dir ());
  g_autoptr (GFile) far = g_file_new_for_uri ("far://away/out.pdf");
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;

  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  g_assert_false (pivot_print_export (set, choice, result->pages, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (pivot_print_export (set, choice, result->pages, folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
  g_clear_error (&error);
  g_assert_false (pivot_print_export (set, choice, result->pages, far, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_clear_error (&error);
  pivot_print_export (set, choice, result->pages, file, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
}

/* F-31: that there is no printer is told in our own words, and what a disk says in its. */
static void
test_describes_trouble (void)
{
  g_autoptr (GError) none = g_error_new_literal (GTK_PRINT_ERROR, GTK_PRINT_ERROR_GENERAL, "Error from StartDoc");
  g_autoptr (GError) memory = g_error_new_literal (GTK_PRINT_ERROR, GTK_PRINT_ERROR_NOMEM, "Not enough free memory");
  g_autoptr (GError) disk = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full.");

  g_assert_cmpstr (pivot_print_operation_describe (NULL), ==, "The story could not be printed.");
  g_assert_cmpstr (pivot_print_operation_describe (none), ==, "No printer can be reached. A PDF can be exported instead.");
  g_assert_cmpstr (pivot_print_operation_describe (memory), ==, "There is not enough memory to print.");
  g_assert_cmpstr (pivot_print_operation_describe (disk), ==, "The disk is full.");
}

/* A great many stories keep nobody waiting: each portion is a few, and the work can be dropped after any. */
static void
test_portions (void)
{
  const char *ids[201] = { NULL };
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (PivotPrintSet) set = NULL;
  g_autoptr (PivotPrintChoice) choice = pivot_print_choice_new ();
  g_autoptr (PivotPress) press = pivot_press_new (NULL);
  g_autoptr (PivotPrintWork) dropped = NULL;
  g_autoptr (PivotPrintPages) result = NULL;
  PivotPrintWork *work = NULL;
  guint           n_portions = 1;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (ids); i++)
    ids[i] = "one";
  list = make_stories (ids);
  set = pivot_print_set_new (list, NULL);
  dropped = pivot_print_work_new (set, press, choice);
  g_assert_false (pivot_print_work_do_portion (dropped));
  work = pivot_print_work_new (set, press, choice);
  while (!pivot_print_work_do_portion (work))
    n_portions++;
  g_assert_cmpuint (n_portions, >, 1);
  result = pivot_print_work_finish (work);
  g_assert_cmpuint (result->pages->len, ==, G_N_ELEMENTS (ids) - 1);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/print-set/remembers", test_remembers);
  g_test_add_func ("/print-set/export", test_export);
  g_test_add_func ("/print-set/portions", test_portions);
  g_test_add_func ("/print-set/describes-trouble", test_describes_trouble);
  return g_test_run ();
}
