/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-uuid.h"

#include "pivot-test.h"

static const struct
{
  const char *text;
  gboolean    valid;
} ids[] = {
  { "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21", TRUE },
  { "00000000-0000-0000-0000-000000000000", TRUE },
  { "6F9C2C1E-7D0A-4B53-9C0E-0A4F1D5B7E21", FALSE },
  { "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e2A", FALSE },
  { "6f9c2c1e7d0a4b539c0e0a4f1d5b7e21", FALSE },
  { "{6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21}", FALSE },
  { " 6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21", FALSE },
  { "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21\n", FALSE },
  { "../x", FALSE },
  { "/x", FALSE },
  { "-rf", FALSE },
  { "", FALSE },
  { NULL, FALSE },
};

static void
test_valid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_test_message ("%s", ids[i].text);
      g_assert_cmpint (pivot_uuid_is_valid (ids[i].text), ==, ids[i].valid);
    }
}

static void
test_long (void)
{
  g_autofree char *endless = g_strnfill (300, 'a');

  g_assert_false (pivot_uuid_is_valid (endless));
}

static void
test_new (void)
{
  g_autofree char *first = pivot_uuid_new ();
  g_autofree char *second = pivot_uuid_new ();

  g_assert_true (pivot_uuid_is_valid (first));
  g_assert_cmpstr (first, !=, second);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/uuid/valid", test_valid);
  g_test_add_func ("/uuid/long", test_long);
  g_test_add_func ("/uuid/new", test_new);
  return g_test_run ();
}
