/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-markdown.h"

#include <string.h>

/* What Markdown, or Pivot, would make more of at the start of a line. */
#define LINE_MARKS "#>=`~\\"

/* Takes off the backslashes that pivot_markdown_write() put before lines. */
static char *
unescape (const char *text,
          PivotSpan   span)
{
  GString    *plain = g_string_sized_new (pivot_span_length (span));
  const char *end = text + span.end;
  gboolean    line_start = TRUE;

  for (const char *c = text + span.start; c < end; c++)
    {
      if (line_start && *c == '\\' && c + 1 < end && strchr (LINE_MARKS "-", c[1]) != NULL)
        c++;
      g_string_append_c (plain, *c);
      line_start = *c == '\n' || (line_start && *c == ' ');
    }
  return g_string_free_and_steal (plain);
}

/* A line of dashes would make a heading of the line above it. */
static gboolean
needs_escape (const char *line)
{
  const char *start = line + strspn (line, " ");

  return (*start != '\0' && strchr (LINE_MARKS, *start) != NULL) || g_str_has_prefix (start, "---");
}

static void
append_escaped (GString    *into,
                const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize n_spaces = strspn (lines[i], " ");

      g_string_append_len (into, lines[i], (gssize) n_spaces);
      if (needs_escape (lines[i]))
        g_string_append_c (into, '\\');
      g_string_append_printf (into, "%s\n", lines[i] + n_spaces);
    }
}

static char *
one_line (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  GString *line = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        g_string_append_printf (line, "%s%s", line->len > 0 ? " " : "", words[i]);
    }
  return g_string_free_and_steal (line);
}

static void
append_paragraph (GString *text,
                  char    *paragraph)
{
  if (text->len > 0 && *paragraph != '\0')
    g_string_append (text, "\n\n");
  g_string_append (text, paragraph);
  g_free (paragraph);
}

static PivotDraft *
draft_take_fact (PivotDraft *draft,
                 PivotFact   fact,
                 char       *value)
{
  PivotDraft *changed = pivot_draft_with_fact (draft, fact, value);

  pivot_draft_unref (draft);
  g_free (value);
  return changed;
}

/**
 * pivot_markdown_read:
 * @text: valid UTF-8
 * @outline: (transfer none): the outline of @text, with sections
 *
 * Returns: (transfer full): a draft whose owning answer holds the text below
 *   each stage's heading; what stands before the first is set before it
 */
PivotDraft *
pivot_markdown_read (const char   *text,
                     PivotOutline *outline)
{
  PivotDraft *draft = pivot_draft_new ();
  GString    *texts[PIVOT_N_STAGES];
  const char *pieces[PIVOT_N_STAGES];
  g_autoptr (PivotAnswer) answer = NULL;
  PivotDraft         *changed = NULL;
  guint               n_sections;
  const PivotSection *sections = pivot_outline_get_sections (outline, &n_sections);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    texts[i] = g_string_new (NULL);
  append_paragraph (texts[PIVOT_STAGE_PRECISE_CONTEXT], unescape (text, pivot_outline_get_preamble (outline)));
  for (guint i = 0; i < n_sections; i++)
    append_paragraph (texts[pivot_heading_get_stage (sections[i].heading)], unescape (text, sections[i].body));

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pieces[i] = texts[i]->str;
  answer = pivot_answer_new (pieces);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_string_free (texts[i], TRUE);

  changed = pivot_draft_with_answer (draft, PIVOT_SIDE_OWNED, answer);
  pivot_draft_unref (draft);
  changed = draft_take_fact (changed, PIVOT_FACT_TITLE, pivot_span_quote (pivot_outline_get_title (outline), text));
  return draft_take_fact (changed, PIVOT_FACT_QUESTION, pivot_span_quote (pivot_outline_get_question (outline), text));
}

/**
 * pivot_markdown_write:
 *
 * Writes title, question and owning answer so that pivot_markdown_read() gives
 * the same texts, but for blanks around them.
 *
 * Returns: (transfer full): Markdown with the headings of all four stages
 */
char *
pivot_markdown_write (PivotDraft *draft)
{
  GString         *markdown = g_string_new (NULL);
  g_autofree char *title = one_line (pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
  g_autofree char *question = one_line (pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));

  if (*title != '\0')
    g_string_append_printf (markdown, "# %s\n\n", title);
  if (*question != '\0')
    g_string_append_printf (markdown, "> %s\n\n", question);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i)));

      g_string_append_printf (markdown, "%s## %s\n", i > 0 ? "\n" : "", pivot_heading_get_name ((PivotHeading) i));
      if (*text != '\0')
        {
          g_string_append_c (markdown, '\n');
          append_escaped (markdown, text);
        }
    }
  return g_string_free_and_steal (markdown);
}
