/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-parallel.h"

#include "pivot-test.h"

#define MOST 5000

static void
count_cb (guint    index,
          gpointer data)
{
  gint *counts = data;

  g_atomic_int_inc (&counts[index]);
}

/* Each is done, and none twice. */
static void
test_each (void)
{
  static const guint numbers[] = { 0, 1, 63, 64, 65, MOST };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree gint *counts = g_new0 (gint, MOST + 1);

      pivot_parallel_each (numbers[i], count_cb, counts);
      for (guint j = 0; j <= MOST; j++)
        g_assert_cmpint (counts[j], ==, j < numbers[i] ? 1 : 0);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/parallel/each", test_each);
  return g_test_run ();
}
