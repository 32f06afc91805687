/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-trash-age.h"

#include <string.h>

#define ID "00000000-0000-4000-8000-000000000001"
#define OTHER "00000000-0000-4000-8000-000000000002"

/* A day of use with one story in the trash; what is noted is handed on. */
static gboolean
pass_day (char      **noted,
          const char *day,
          gint64      trashed)
{
  g_autoptr (PivotTrashAge) age = pivot_trash_age_new (*noted, *noted != NULL ? strlen (*noted) : 0);
  gboolean over = FALSE;

  pivot_trash_age_use (age, day);
  over = pivot_trash_age_is_over (age, ID, trashed);
  g_free (*noted);
  *noted = pivot_trash_age_write (age);
  return over;
}

static gboolean
pass_days (char **noted,
           guint  first,
           guint  n_days,
           gint64 trashed)
{
  gboolean over = FALSE;

  for (guint i = first; i < first + n_days; i++)
    {
      g_autofree char *day = g_strdup_printf ("2026%02u%02u", 1 + i / 28, 1 + i % 28);

      over = pass_day (noted, day, trashed);
    }
  return over;
}

static void
test_thirty_days (void)
{
  g_autofree char *noted = NULL;

  g_assert_false (pass_days (&noted, 0, PIVOT_TRASH_DAYS, 5));
  g_assert_true (pass_days (&noted, PIVOT_TRASH_DAYS, 1, 5));
}

/* F-22, F-28: days of use count, whatever the clock says, and each of them once. */
static void
test_wrong_clock (void)
{
  static const char *const days[] = { "20260302", "20380119", "19700101", "99991231" };
  g_autofree char         *noted = NULL;

  for (guint i = 0; i < 1000; i++)
    g_assert_false (pass_day (&noted, days[i % G_N_ELEMENTS (days)], 5));
}

static void
test_thrown_away_again (void)
{
  g_autofree char *noted = NULL;

  g_assert_false (pass_days (&noted, 0, 20, 5));
  g_assert_false (pass_days (&noted, 20, 20, 6));
  g_assert_true (pass_days (&noted, 40, 11, 6));
}

/* One that was taken back is forgotten. */
static void
test_taken_back (void)
{
  g_autofree char *noted = NULL;
  g_autoptr (PivotTrashAge) without = NULL;

  g_assert_false (pass_days (&noted, 0, 29, 5));
  without = pivot_trash_age_new (noted, strlen (noted));
  pivot_trash_age_use (without, "20260401");
  pivot_trash_age_is_over (without, OTHER, 5);
  g_free (noted);
  noted = pivot_trash_age_write (without);
  g_assert_false (pass_days (&noted, 56, 30, 5));
}

static void
test_damaged (void)
{
  static const char *const texts[] = { "", "[days", "[days]\nused=\n[trash]\n" ID "=20260101\n", "[trash]\n" ID "=19000101;5;\n", "\xff\xfe" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *noted = g_strdup (texts[i]);

      g_assert_false (pass_day (&noted, "20260302", 5));
    }
}

/* Pivot is used for years. */
static void
test_long_use (void)
{
  g_autofree char *noted = NULL;
  g_autoptr (PivotTrashAge) age = pivot_trash_age_new (NULL, 0);

  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *day = g_strdup_printf ("%08u", i);

      pivot_trash_age_use (age, day);
    }
  g_assert_false (pivot_trash_age_is_over (age, ID, 5));
  noted = pivot_trash_age_write (age);
  g_assert_cmpuint (strlen (noted), <, 8000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trash-age/thirty-days", test_thirty_days);
  g_test_add_func ("/trash-age/wrong-clock", test_wrong_clock);
  g_test_add_func ("/trash-age/thrown-away-again", test_thrown_away_again);
  g_test_add_func ("/trash-age/taken-back", test_taken_back);
  g_test_add_func ("/trash-age/damaged", test_damaged);
  g_test_add_func ("/trash-age/long-use", test_long_use);
  return g_test_run ();
}
