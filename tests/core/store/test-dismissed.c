/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-dismissed.h"

#include "core/store/pivot-codec.h"

#include "pivot-test.h"

#include <string.h>

#define ID "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21"

static PivotRecord *
read_text (const char *text,
           char      **caveat,
           GError    **error)
{
  return pivot_codec_read_record (text, strlen (text), ID, caveat, error);
}

static void
test_foreign_goes_with_its_dismissal (void)
{
  static const char text[] = "{\"dismissed\":[{\"because\":\"It is context.\",\"rule\":\"C2\",\"sentence\":\"9f\"}]}";
  g_autoptr (GError) error = NULL;
  g_autofree char *caveat = NULL;
  g_autoptr (PivotRecord) record = read_text (text, &caveat, &error);
  g_autoptr (PivotDraft) changed = pivot_draft_without_dismissal (record->draft, "C2", "9f");
  g_autoptr (PivotRecord) undismissed = pivot_record_with_draft (record, changed);
  g_autoptr (JsonObject) object = pivot_codec_record_to_json (undismissed);

  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "dismissed")), ==, 0);
}

static void
test_dismissed_types (void)
{
  static const char *const wrong[] = {
    "[null]",
    "[\"C1\"]",
    "[[]]",
    "[{}]",
    "[{\"rule\":\"C1\"}]",
    "[{\"sentence\":\"9f\"}]",
    "[{\"rule\":1,\"sentence\":\"9f\"}]",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"dismissed\":%s}", wrong[i]);
      g_autoptr (GError) error = NULL;
      g_autofree char *caveat = NULL;

      g_test_message ("%s", text);
      g_assert_null (read_text (text, &caveat, &error));
      g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/dismissed/foreign-goes-with-it", test_foreign_goes_with_its_dismissal);
  g_test_add_func ("/dismissed/types", test_dismissed_types);
  return g_test_run ();
}
