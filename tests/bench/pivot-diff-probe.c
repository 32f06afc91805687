/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * pivot-diff-probe FROM TO RUNS: compares two texts as often as it is told, and prints how long each time took, in
 * milliseconds of the processor. */
#include "core/text/pivot-diff.h"

#include <stdlib.h>
#include <time.h>

static char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  return text;
}

static double
get_time (void)
{
  struct timespec now;

  g_assert_cmpint (clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now), ==, 0);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *from = argc == 4 ? read_text (argv[1]) : NULL;
  g_autofree char *to = argc == 4 ? read_text (argv[2]) : NULL;

  for (int run = argc == 4 ? atoi (argv[3]) : 0; run > 0; run--)
    {
      double start = get_time ();
      g_autoptr (PivotDiff) diff = pivot_diff_new (from, to, PIVOT_DIFF_WORDS);

      g_print ("%.4f\n", get_time () - start);
      g_assert_cmpuint (pivot_diff_get_length (diff), >, 0);
    }
  return argc == 4 ? 0 : 2;
}
