/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-page.h"

#include "core/insight/pivot-heading.h"

#include <glib/gi18n-lib.h>

/* Nothing may be fetched, run or sent, whatever the story says. */
#define HTML_HEAD                                                                                             \
  "<meta charset=\"utf-8\">\n"                                                                                \
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n" \
  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"                                \
  "<meta name=\"referrer\" content=\"no-referrer\">\n"                                                        \
  "<meta name=\"color-scheme\" content=\"light dark\">\n"

#define HTML_STYLE                                                                                                \
  "<style>\n"                                                                                                     \
  "body { max-width: 40em; margin: 3em auto; padding: 0 1em; font: 1.1em/1.5 serif; overflow-wrap: anywhere; }\n" \
  "h1, h2 { font-family: sans-serif; line-height: 1.25; }\n"                                                      \
  "h2 { margin-top: 2em; font-size: 1.1em; }\n"                                                                   \
  "blockquote { margin: 1em 0; font-style: italic; }\n"                                                           \
  "p { white-space: pre-line; }\n"                                                                                \
  "</style>\n"

static char *
dup_title (PivotDraft *draft)
{
  char *title = g_strstrip (g_strdelimit (g_strdup (pivot_draft_get_fact (draft, PIVOT_FACT_TITLE)), "\r\n", ' '));

  if (*title != '\0')
    return title;
  g_free (title);
  return g_strdup (_ ("Untitled"));
}

static char *
dup_text (PivotDraft *draft,
          PivotStage  stage)
{
  return g_strstrip (g_strdup (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage)));
}

/**
 * pivot_page_write_text:
 *
 * Returns: (transfer full): the story as plain text
 */
char *
pivot_page_write_text (PivotDraft *draft)
{
  GString         *page = g_string_new (NULL);
  g_autofree char *title = dup_title (draft);
  g_autofree char *question = g_strstrip (g_strdup (pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION)));

  g_string_append_printf (page, "%s\n", title);
  if (*question != '\0')
    g_string_append_printf (page, "\n%s\n", question);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autofree char *text = dup_text (draft, (PivotStage) i);

      g_string_append_printf (page, "\n%s\n", pivot_heading_get_name ((PivotHeading) i));
      if (*text != '\0')
        g_string_append_printf (page, "\n%s\n", text);
    }
  return g_string_free_and_steal (page);
}

/* A story may be told in a script that runs the other way than its page. */
static void
append_element (GString    *page,
                const char *name,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (page, "<%1$s dir=\"auto\">%2$s</%1$s>\n", name, escaped);
}

static void
append_paragraphs (GString    *page,
                   const char *text)
{
  g_auto (GStrv) paragraphs = g_regex_split_simple ("(?:\\R[ \\t]*){2,}", text, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      if (*paragraphs[i] != '\0')
        append_element (page, "p", paragraphs[i]);
    }
}

static void
append_stage (GString    *page,
              PivotDraft *draft,
              PivotStage  stage)
{
  g_autofree char *text = dup_text (draft, stage);
  g_autofree char *heading = g_markup_escape_text (pivot_heading_get_name ((PivotHeading) stage), -1);

  g_string_append_printf (page, "<section>\n<h2>%s</h2>\n", heading);
  append_paragraphs (page, text);
  g_string_append (page, "</section>\n");
}

static void
append_head (GString    *page,
             PivotDraft *draft)
{
  g_autofree char *title = dup_title (draft);
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *language = g_markup_escape_text (pivot_draft_get_fact (draft, PIVOT_FACT_LANGUAGE), -1);

  if (*language != '\0')
    g_string_append_printf (page, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n", language);
  else
    g_string_append (page, "<!DOCTYPE html>\n<html>\n<head>\n");
  g_string_append_printf (page, HTML_HEAD "<title>%s</title>\n" HTML_STYLE "</head>\n<body>\n<main>\n", escaped);
  append_element (page, "h1", title);
}

/**
 * pivot_page_write_html:
 *
 * Returns: (transfer full): the story as a page of its own
 */
char *
pivot_page_write_html (PivotDraft *draft)
{
  GString         *page = g_string_new (NULL);
  g_autofree char *question = g_strstrip (g_strdup (pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION)));

  append_head (page, draft);
  if (*question != '\0')
    append_element (page, "blockquote", question);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    append_stage (page, draft, (PivotStage) i);
  g_string_append (page, "</main>\n</body>\n</html>\n");
  return g_string_free_and_steal (page);
}
