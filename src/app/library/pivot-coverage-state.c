/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-coverage-state.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-library-fact.h"

/* What makes a story an answer, and what makes it the better one. */
#define FITS 4
#define SHARES_TAG 5

static const char *const gaps[PIVOT_COVERAGE_N_KINDS][PIVOT_COVERAGE_N_STAKES] = {
  { N_ ("Was there a small bet of yours that was wrong, and that you noticed early?"),
    N_ ("Was there a plan of yours that cost a quarter before you saw that it was the wrong one?"),
    N_ ("Was there a direction that you chose and that the whole company paid for?") },
  { N_ ("Was there a slip of yours that cost an afternoon, and that you have not made since?"),
    N_ ("Was there a delivery of yours that went wrong, although the plan was right?"),
    N_ ("Was there a day on which something of yours broke for everybody?") },
  { N_ ("Was there somebody whom you forgot to ask, and who told you so?"),
    N_ ("Was there a team that you told too late, and that had to work it out again?"),
    N_ ("Was there a promise of yours that others relied on, and that you could not keep?") },
};

static const struct
{
  const char *question;
  const char *kind;  /* "" where any will do */
  const char *stake; /* likewise */
  const char *tags;  /* parted by spaces */
} questions[] = {
  { N_ ("Tell me about a time you failed."), "", "large", "failure" },
  { N_ ("Tell me about a decision that you got wrong."), "strategy", "", "decision judgement strategy" },
  { N_ ("Tell me about a project that ran late."), "execution", "", "deadline delay late delivery launch" },
  { N_ ("Tell me about something that broke because of you."), "execution", "", "incident outage release quality" },
  { N_ ("Tell me about a conflict with somebody whom you needed."), "stakeholder", "", "conflict alignment partner" },
  { N_ ("Tell me about a time you misread your users."), "strategy", "", "users customers research data" },
  { N_ ("Tell me about feedback that was hard to hear."), "stakeholder", "", "feedback people team" },
  { N_ ("Tell me about a small mistake that taught you something."), "", "small", "habit learning" },
};

static int
find_fact (PivotFact   fact,
           const char *id)
{
  guint                   n_facts = 0;
  const PivotLibraryFact *facts = pivot_library_fact_list (fact, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      if (g_str_equal (facts[i].id, id))
        return (int) i;
    }
  return -1;
}

static void
state_count (PivotCoverageState      *self,
             const PivotLibraryFacts *facts)
{
  const int kind = find_fact (PIVOT_FACT_KIND, facts->kind);
  const int stake = find_fact (PIVOT_FACT_STAKE, facts->stake);

  if (kind < 0 || stake < 0)
    self->n_unsorted++;
  else
    self->counts[kind][stake]++;
}

/* The larger stakes first, which are asked for more often. */
static void
state_find_gaps (PivotCoverageState *self)
{
  for (guint i = PIVOT_COVERAGE_N_STAKES; i > 0; i--)
    {
      for (guint kind = 0; kind < PIVOT_COVERAGE_N_KINDS && self->gaps->len < PIVOT_COVERAGE_MOST_GAPS; kind++)
        {
          if (self->counts[kind][i - 1] == 0)
            g_ptr_array_add (self->gaps, g_strdup (_ (gaps[kind][i - 1])));
        }
    }
}

static gboolean
shares_tag (const PivotLibraryFacts *facts,
            const char              *tags)
{
  g_auto (GStrv) wanted = g_strsplit (tags, " ", -1);

  for (guint i = 0; facts->tags[i] != NULL; i++)
    {
      g_autofree char *tag = g_utf8_casefold (facts->tags[i], -1);

      if (g_strv_contains ((const char *const *) wanted, tag))
        return TRUE;
    }
  return FALSE;
}

/* 0 where it is none; else the more, the nearer the story is to being told. */
static double
rate (const PivotLibraryFacts *facts,
      guint                    question)
{
  const char *kind = questions[question].kind;
  const char *stake = questions[question].stake;
  double      rating = 0;

  if (facts->trashed != 0)
    return 0;
  if ((*kind != '\0' && g_str_equal (kind, facts->kind)) || (*stake != '\0' && g_str_equal (stake, facts->stake)))
    rating += FITS;
  if (shares_tag (facts, questions[question].tags))
    rating += SHARES_TAG;
  return rating > 0 && facts->is_read ? rating + (double) facts->state + facts->score : rating;
}

static int
find_best (const PivotLibraryFacts *facts,
           guint                    n_facts,
           guint                    question)
{
  int    best = -1;
  double most = 0;

  for (guint i = 0; i < n_facts; i++)
    {
      const double rating = rate (&facts[i], question);

      if (rating > most)
        {
          most = rating;
          best = (int) i;
        }
    }
  return best;
}

/**
 * pivot_coverage_state_new:
 * @facts: (array length=n_facts): all stories
 *
 * Returns: (transfer full): what those that are not in the trash cover
 */
PivotCoverageState *
pivot_coverage_state_new (const PivotLibraryFacts *facts,
                          guint                    n_facts)
{
  PivotCoverageState *self = g_new0 (PivotCoverageState, 1);

  self->gaps = g_ptr_array_new_with_free_func (g_free);
  self->answers = g_array_new (FALSE, FALSE, sizeof (PivotCoverageAnswer));
  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].trashed == 0)
        state_count (self, &facts[i]);
    }
  state_find_gaps (self);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      const PivotCoverageAnswer answer = { _ (questions[i].question), find_best (facts, n_facts, i) };

      g_array_append_val (self->answers, answer);
    }
  return self;
}

void
pivot_coverage_state_free (PivotCoverageState *self)
{
  g_ptr_array_unref (self->gaps);
  g_array_unref (self->answers);
  g_free (self);
}
