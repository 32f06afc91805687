/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * pivot-pack-compiler PACK: reads a pack, and puts out what the program carries
 * of it. Whether it passes its own examples is for the tests to say, so that who
 * writes rules can try them. */
#include "core/rubric/pivot-pack-content.h"

#include <stdio.h>

static gboolean
compile (const char *path,
         FILE       *target,
         GError    **error)
{
  g_autofree char *contents = NULL;
  gsize            length = 0;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (GBytes) image = NULL;

  if (!g_file_get_contents (path, &contents, &length, error))
    return FALSE;
  json = g_bytes_new (contents, length);
  pack = pivot_pack_new_untried (json, error);
  if (pack == NULL)
    return FALSE;
  image = pivot_pack_to_image (pack);
  return fwrite (g_bytes_get_data (image, NULL), g_bytes_get_size (image), 1, target) == 1 && fflush (target) == 0;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc == 2 && compile (argv[1], stdout, &error))
    return 0;
  g_printerr ("%s: %s\n", argc == 2 ? argv[1] : argv[0], error != NULL ? error->message : "no image was written");
  return 1;
}
