/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-fact-news.h"

#include <glib/gi18n-lib.h>

static const char *const names[PIVOT_N_FACTS] = {
  [PIVOT_FACT_TITLE] = N_ ("Title"),
  [PIVOT_FACT_QUESTION] = N_ ("Interview question"),
  [PIVOT_FACT_LANGUAGE] = N_ ("Language"),
  [PIVOT_FACT_STAKE] = N_ ("What it cost"),
  [PIVOT_FACT_KIND] = N_ ("Kind of failure"),
  [PIVOT_FACT_ROLE] = N_ ("Role"),
  [PIVOT_FACT_HAPPENED] = N_ ("When it happened"),
  [PIVOT_FACT_FAILURE] = N_ ("What went wrong"),
  [PIVOT_FACT_SETTING] = N_ ("Where it happened"),
  [PIVOT_FACT_DECISION] = N_ ("Your decision"),
};

/* The writer's lines as they are; ids in the words of the interface. */
static const struct
{
  const char *id;
  const char *word;
} words[] = {
  { "small", N_ ("Small") },
  { "medium", N_ ("Medium") },
  { "large", N_ ("Large") },
  { "strategy", N_ ("Strategy") },
  { "execution", N_ ("Execution") },
  { "stakeholder", N_ ("Stakeholder") },
  { "work", N_ ("At work") },
  { "personal", N_ ("In private life") },
};

static gboolean
is_free (PivotFact fact)
{
  return fact == PIVOT_FACT_TITLE || fact == PIVOT_FACT_QUESTION || fact == PIVOT_FACT_FAILURE || fact == PIVOT_FACT_DECISION;
}

static const char *
say_value (PivotFact   fact,
           const char *value)
{
  if (value[0] == '\0')
    return _ ("not answered");
  for (guint i = 0; i < G_N_ELEMENTS (words) && !is_free (fact); i++)
    {
      if (g_str_equal (words[i].id, value))
        return _ (words[i].word);
    }
  return value;
}

/**
 * pivot_fact_news:
 * @draft: the story as it is now
 * @fact: what was taken back, or made again
 *
 * Returns: (transfer full): what it is now, in a few words
 */
char *
pivot_fact_news (PivotDraft *draft,
                 PivotFact   fact)
{
  g_return_val_if_fail ((guint) fact < PIVOT_N_FACTS, NULL);

  /* Translators: what a question is about, and its answer after an undo: "What it cost: Medium". */
  return g_strdup_printf (_ ("%s: %s"), _ (names[fact]), say_value (fact, pivot_draft_get_fact (draft, fact)));
}
