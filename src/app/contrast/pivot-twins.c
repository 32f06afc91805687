/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-twins.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "core/store/pivot-codec.h"

#define EXAMPLE_ID "00000000-0000-4000-8000-000000000000"

static const struct
{
  const char *path;
  const char *kind;
} twins[PIVOT_N_TWINS] = {
  { "/io/github/pivotown/Pivot/examples/example.json", N_ ("Blames others") },
  { "/io/github/pivotown/Pivot/examples/2-discharge-lounge.json", N_ ("Turns it into a success") },
  { "/io/github/pivotown/Pivot/examples/3-night-sales.json", N_ ("Dwells on the drama") },
  { "/io/github/pivotown/Pivot/examples/4-frozen-latch.json", N_ ("Stays vague") },
  { "/io/github/pivotown/Pivot/examples/5-report-cards.json", N_ ("Tells of something too small") },
  { "/io/github/pivotown/Pivot/examples/6-way-back.json", N_ ("Owns it, but only softly") },
};

/**
 * pivot_twin_load:
 * @twin: less than %PIVOT_N_TWINS
 *
 * Returns: (transfer full): a story that comes with Pivot, with both its answers
 */
PivotRecord *
pivot_twin_load (guint twin)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *caveat = NULL;
  PivotRecord     *record = NULL;

  g_return_val_if_fail (twin < PIVOT_N_TWINS, NULL);

  bytes = g_resources_lookup_data (twins[twin].path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    record = pivot_codec_read_record (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), EXAMPLE_ID, &caveat, &error);
  if (record == NULL)
    g_error ("An example that was built in cannot be read: %s", error->message);
  return record;
}

/**
 * pivot_twin_kind:
 * @twin: less than %PIVOT_N_TWINS
 *
 * Returns: how its defensive answer gets round what happened
 */
const char *
pivot_twin_kind (guint twin)
{
  g_return_val_if_fail (twin < PIVOT_N_TWINS, NULL);

  return _ (twins[twin].kind);
}
