/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-document.h"

#include "core/exchange/pivot-intake.h"
#include "core/store/pivot-json.h"
#include "pivot-test.h"

typedef enum
{
  FORM_STAGES,    /* came in stages */
  FORM_NARRATIVE, /* was split */
  FORM_REFUSED,
} Form;

static PivotPack *pack;

#define STORY "{\"id\": \"s1\", \"title\": \"T\", \"stages\": {\"root-cause\": \"I was late.\"}}"

static const struct
{
  const char *name;
  const char *content;
  Form        form;
  const char *reason; /* of a refusal */
} cases[] = {
  { "story.json", STORY, FORM_STAGES, NULL },
  { "story.txt", STORY, FORM_STAGES, NULL },
  { "marked.json", "\xef\xbb\xbf" STORY, FORM_STAGES, NULL },
  { "bundle.pivot", "{\"stages\": {}, \"revisions\": [], \"takes\": []}", FORM_STAGES, NULL },
  { "unknown.json", "{\"stages\": {}, \"mood\": 1e999, \"more\": [1]}", FORM_STAGES, NULL },
  { "text.txt", "I was late.", FORM_NARRATIVE, NULL },
  { "text.md", "# One heading\n\nI was late.", FORM_NARRATIVE, NULL },
  { "stages.md", "## Root Cause\nI was late.\n## Outcome\nNow I am not.", FORM_STAGES, NULL },
  { "stages.txt", "Context: We met.\nRoot cause: I was late.", FORM_STAGES, NULL },
  { "star.md", "## Situation\nWe met.\n## Result\nI was late.", FORM_NARRATIVE, NULL },
  { "bracket.txt", "[Context] We met. [Root cause] I was late.", FORM_NARRATIVE, NULL },
  { "quoted.txt", "\"Fine\", I said, and was late.", FORM_NARRATIVE, NULL },
  { "number.txt", "42 people waited for me.", FORM_NARRATIVE, NULL },
  { "word.txt", "not once did I check", FORM_NARRATIVE, NULL },
  { "named.JSON", "I was late.", FORM_REFUSED, "The file is not JSON, although its name says so." },
  { "named.pivot", "## Root Cause\nI was late.\n## Outcome\nNow I am not.", FORM_REFUSED, "The file is not JSON, although its name says so." },
  { "object", "{\"a\": 1}", FORM_REFUSED, "The file is JSON, but it does not hold a story." },
  { "list", "[{\"stages\": {}}]", FORM_REFUSED, "The file does not hold a story." },
  { "text-alone", "\"I was late.\"", FORM_REFUSED, "The file does not hold a story." },
  { "number-alone", "42", FORM_REFUSED, "The file does not hold a story." },
  { "null-alone", " null\n", FORM_REFUSED, "The file does not hold a story." },
  { "broken", "{\"stages\": {}", FORM_REFUSED, "The file breaks off before its end." },
  { "braced", "{No JSON at all}", FORM_REFUSED, "Line 1 of the file is not valid JSON." },
  { "twice", "{\"stages\": {}, \"stages\": {}}", FORM_REFUSED, "The file gives two values under one name." },
  { "twice-inside", "{\"stages\": {}, \"more\": {\"a\": 1, \"a\": 2}}", FORM_REFUSED, "The file gives two values under one name." },
  { "newer", "{\"format\": 2, \"stages\": {}}", FORM_REFUSED, "A newer version of Pivot wrote this story." },
  { "out-of-range", "{\"format\": 1e999, \"stages\": {}}", FORM_REFUSED, NULL },
  { "far-out-of-range", "{\"format\": 18446744073709551617, \"stages\": {}}", FORM_REFUSED, "A newer version of Pivot wrote this story." },
  { "zero", "{\"stages\": {\"root-cause\": \"\\u0000\"}}", FORM_REFUSED, NULL },
  { "wrong-type", "{\"stages\": {\"root-cause\": 1}}", FORM_REFUSED, NULL },
  { "wrong-stages", "{\"stages\": null}", FORM_REFUSED, NULL },
  { "empty", " \n", FORM_REFUSED, "The text is empty." },
};

static void
test_cases (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotDocument) document = NULL;

      g_test_message ("%s", cases[i].name);
      pivot_test_write (folder, cases[i].name, cases[i].content, -1);
      document = pivot_document_new_for_path (pack, path, &error);
      if (cases[i].form == FORM_REFUSED)
        {
          g_assert_null (document);
          g_assert_nonnull (error);
          if (cases[i].reason != NULL)
            g_assert_cmpstr (error->message, ==, cases[i].reason);
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpint (pivot_document_get_split (document) != NULL, ==, cases[i].form == FORM_NARRATIVE);
    }
}

static void
test_story (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = NULL;
  PivotDraft *draft = NULL;

  pivot_test_write (folder, "story.json", STORY, -1);
  document = pivot_document_new_for_path (pack, path, &error);
  g_assert_no_error (error);
  draft = pivot_document_get_draft (document);
  g_assert_cmpstr (pivot_document_get_id (document), ==, "s1");
  g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_TITLE), ==, "T");
  g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, "I was late.");
}

/* Markdown has no id, and a title and a question beside its stages or STAR. */
static void
test_front (void)
{
  static const char *const texts[] = {
    "# Tents\n\n> Why?\n\n## Context\nWe met.\n\n## Root Cause\nI was late.",
    "# Tents\n\n> Why?\n\n## Situation\nWe met.\n\n## Action\nI was late.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotDocument) document = pivot_document_new_for_prose (pack, texts[i], &error);
      PivotDraft *draft = NULL;

      g_assert_no_error (error);
      draft = pivot_document_get_draft (document);
      g_assert_null (pivot_document_get_id (document));
      g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_TITLE), ==, "Tents");
      g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION), ==, "Why?");
      g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT), ==, "We met.");
    }
}

/* A file that brings its revisions along may be larger than a story alone. */
static void
test_limits (void)
{
  static const struct
  {
    const char *start;
    gboolean    passes;
  } sizes[] = {
    { "{\"stages\": {\"root-cause\": \"", FALSE },
    { "{\"revisions\": [], \"stages\": {\"root-cause\": \"", TRUE },
  };
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *filling = g_strnfill (5 * 1024 * 1024, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *content = g_strconcat (sizes[i].start, filling, "\"}}", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotDocument) document = NULL;

      pivot_test_write (folder, "file", content, -1);
      document = pivot_document_new_for_path (pack, path, &error);
      if (sizes[i].passes)
        g_assert_no_error (error);
      else
        g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_LIMITS);
    }
}

/* However many quotation marks a text has, it is a text. */
static void
test_quotation_marks (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *content = g_strnfill (1024 * 1024, '"');
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = NULL;

  pivot_test_write (folder, "file", content, -1);
  document = pivot_document_new_for_path (pack, path, &error);
  g_assert_no_error (error);
  g_assert_nonnull (pivot_document_get_split (document));
}

/* What is said to be prose is never taken for JSON, and is a text all the same. */
static void
test_prose (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = pivot_document_new_for_prose (pack, "{\"stages\": {}}", &error);

  g_assert_no_error (error);
  g_assert_nonnull (pivot_document_get_split (document));
  g_assert_null (pivot_document_new_for_prose (pack, "\n", &error));
  g_assert_error (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_EMPTY);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/document/cases", test_cases);
  g_test_add_func ("/document/story", test_story);
  g_test_add_func ("/document/front", test_front);
  g_test_add_func ("/document/limits", test_limits);
  g_test_add_func ("/document/quotation-marks", test_quotation_marks);
  g_test_add_func ("/document/prose", test_prose);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
