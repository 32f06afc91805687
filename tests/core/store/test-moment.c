/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-moment.h"

#include "pivot-test.h"

static const struct
{
  const char *text;
  const char *written;
  const char *stamp;
} moments[] = {
  { "2026-03-02T09:15:00Z", "2026-03-02T09:15:00Z", "20260302T091500Z" },
  { "2026-03-02T09:15:00", "2026-03-02T09:15:00Z", "20260302T091500Z" },
  { "20260302T091500Z", "2026-03-02T09:15:00Z", "20260302T091500Z" },
  { "2026-03-02T11:15:00+02:00", "2026-03-02T09:15:00Z", "20260302T091500Z" },
  { "2026-03-02T09:15:00.25Z", "2026-03-02T09:15:00.250000Z", "20260302T091500Z" },
  { "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "19700101T000000Z" },
  { "2038-01-19T03:14:08Z", "2038-01-19T03:14:08Z", "20380119T031408Z" },
  { "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "99991231T235959Z" },
  { "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "00010101T000000Z" },
  { "", NULL, NULL },
  { "soon", NULL, NULL },
  { "2026-13-02T09:15:00Z", NULL, NULL },
  { "2026-02-30T09:15:00Z", NULL, NULL },
  { "2026-03-02", NULL, NULL },
  { "10000-01-01T00:00:00Z", NULL, NULL },
  { "9999-12-31T23:59:59-14:00", NULL, NULL },
};

static void
test_moments (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (GDateTime) moment = pivot_moment_parse (moments[i].text);
      g_autofree char *written = moment != NULL ? pivot_moment_format (moment) : NULL;
      g_autofree char *stamp = moment != NULL ? pivot_moment_stamp (moment) : NULL;

      g_test_message ("%s", moments[i].text);
      g_assert_cmpstr (written, ==, moments[i].written);
      g_assert_cmpstr (stamp, ==, moments[i].stamp);
    }
}

static void
test_now (void)
{
  g_autoptr (PivotTestClock) clock = pivot_test_clock_new ("2026-03-02T09:15:00.75Z");
  g_autoptr (GDateTime) now = pivot_moment_now (&clock->clock);
  g_autofree char *written = pivot_moment_format (now);

  g_assert_cmpstr (written, ==, "2026-03-02T09:15:00Z");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/moment/moments", test_moments);
  g_test_add_func ("/moment/now", test_now);
  return g_test_run ();
}
