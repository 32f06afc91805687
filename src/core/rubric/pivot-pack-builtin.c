/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"

#include "core/rubric/pivot-rubric-data.h"

#define RESOURCE "/io/github/pivotown/Pivot/rubric/"

/**
 * pivot_pack_new_for_language:
 * @language: a language's code, such as "en"
 *
 * Returns: (transfer full) (nullable): the pack that comes with the program;
 *   %NULL where there is none for @language
 */
PivotPack *
pivot_pack_new_for_language (const char *language,
                             GError    **error)
{
  g_autofree char *path = g_strconcat (RESOURCE, language, ".pack", NULL);
  g_autoptr (GBytes) image = g_resource_lookup_data (pivot_rubric_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return image != NULL ? pivot_pack_new_from_image (image, error) : NULL;
}
