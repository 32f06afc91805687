/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/pivot-deeds.h"

/* Keys that belong to others: Unicode entry, the screen reader, caret browsing and the desktop. */
static gboolean
is_taken (guint           key,
          GdkModifierType modifiers)
{
  if (modifiers & (GDK_SUPER_MASK | GDK_ALT_MASK))
    return TRUE;
  if (modifiers == (GDK_CONTROL_MASK | GDK_SHIFT_MASK))
    return (key >= GDK_KEY_0 && key <= GDK_KEY_9) || (key >= GDK_KEY_a && key <= GDK_KEY_f);
  return key == GDK_KEY_F7 || key == GDK_KEY_F8;
}

static void
test_accels (void)
{
  guint            n_deeds = 0;
  const PivotDeed *deeds = pivot_deeds_get (&n_deeds);
  g_autoptr (GHashTable) claimed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n_deeds; i++)
    {
      g_assert_nonnull (deeds[i].accels[0]);
      for (guint k = 0; deeds[i].accels[k] != NULL; k++)
        {
          guint           key = 0;
          GdkModifierType modifiers = 0;

          g_test_message ("%s: %s", deeds[i].action, deeds[i].accels[k]);
          g_assert_true (gtk_accelerator_parse (deeds[i].accels[k], &key, &modifiers));
          g_assert_false (is_taken (key, modifiers));
          g_assert_true (g_hash_table_add (claimed, gtk_accelerator_name (key, modifiers)));
        }
    }
}

static void
test_titles (void)
{
  guint            n_deeds = 0;
  const PivotDeed *deeds = pivot_deeds_get (&n_deeds);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean used[PIVOT_N_DEED_GROUPS] = { FALSE };

  for (guint i = 0; i < n_deeds; i++)
    {
      g_assert_true (g_hash_table_add (titles, (char *) pivot_deed_get_title (&deeds[i])));
      used[deeds[i].group] = TRUE;
    }
  for (guint i = 0; i < PIVOT_N_DEED_GROUPS; i++)
    {
      g_assert_true (used[i]);
      g_assert_nonnull (pivot_deed_group_get_title ((PivotDeedGroup) i));
    }
}

static void
test_actions_are_well_formed (void)
{
  guint            n_deeds = 0;
  const PivotDeed *deeds = pivot_deeds_get (&n_deeds);

  for (guint i = 0; i < n_deeds; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (g_action_parse_detailed_name (deeds[i].action, &name, &target, &error));
      g_assert_no_error (error);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/deeds/accels", test_accels);
  g_test_add_func ("/deeds/titles", test_titles);
  g_test_add_func ("/deeds/actions-are-well-formed", test_actions_are_well_formed);
  return g_test_run ();
}
