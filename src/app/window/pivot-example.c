/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-example.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "core/store/pivot-codec.h"

#define EXAMPLE "/io/github/pivotown/Pivot/examples/example.json"
#define EXAMPLE_ID "00000000-0000-4000-8000-000000000000"

/**
 * pivot_example_load:
 *
 * Returns: (transfer full): the story that comes with Pivot, to be read and not
 *   changed; it belongs to no library
 */
PivotStory *
pivot_example_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (EXAMPLE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autoptr (PivotRecord) record = NULL;
  g_autofree char *caveat = NULL;

  if (bytes != NULL)
    record = pivot_codec_read_record (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), EXAMPLE_ID, &caveat, &error);
  if (record == NULL)
    g_error ("The example that was built in cannot be read: %s", error->message);
  return pivot_story_new_read_only (record, _ ("This is an example."));
}

/**
 * pivot_example_to_template:
 *
 * Returns: (transfer full): a draft that asks what @example answers: its question
 *   and language, and none of its facts
 */
PivotDraft *
pivot_example_to_template (PivotDraft *example)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) asking = pivot_draft_with_fact (empty, PIVOT_FACT_QUESTION, pivot_draft_get_fact (example, PIVOT_FACT_QUESTION));

  return pivot_draft_with_fact (asking, PIVOT_FACT_LANGUAGE, pivot_draft_get_fact (example, PIVOT_FACT_LANGUAGE));
}
