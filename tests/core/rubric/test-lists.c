/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-lists.h"

#include "pivot-test.h"

static const struct
{
  guint   key;
  guint16 number;
} added[] = {
  { 3, 7 },
  { 0, 1 },
  { 3, 2 },
  { 5, 65535 },
  { 3, 7 },
};

static const struct
{
  guint       key;
  const char *numbers;
} expected[] = {
  { 0, "1 " },
  { 1, "" },
  { 2, "" },
  { 3, "7 2 7 " },
  { 4, "" },
  { 5, "65535 " },
};

static char *
write_list (const PivotLists *lists,
            guint             key)
{
  GString *written = g_string_new (NULL);

  for (const guint16 *number = pivot_lists_begin (lists, key); number < pivot_lists_end (lists, key); number++)
    g_string_append_printf (written, "%u ", *number);
  return g_string_free (written, FALSE);
}

/* Each list has its own numbers, in the order in which they were added. */
static void
test_order (void)
{
  g_autoptr (PivotLists) lists = pivot_lists_new (G_N_ELEMENTS (expected));

  for (guint i = 0; i < G_N_ELEMENTS (added); i++)
    pivot_lists_add (lists, added[i].key, added[i].number);
  pivot_lists_seal (lists);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *written = write_list (lists, expected[i].key);

      g_assert_cmpstr (written, ==, expected[i].numbers);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/rubric/lists/order", test_order);
  return g_test_run ();
}
