/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-finding.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/voice/pivot-voice-cue.h"
#include "core/voice/pivot-voice-measure.h"
#include "core/voice/pivot-voice-rule.h"

/* How a clause was read that says more or less than its words. */
static const struct
{
  const char *reading;
  const char *rule; /* (nullable): only for this rule */
  const char *sentence;
} readings[] = {
  { "negated", "C1", N_ ("read as not blaming") },
  { "negated", "P10", N_ ("read as not an excuse") },
  { "negated", NULL, N_ ("read as saying the opposite") },
  { "reported", NULL, N_ ("read as somebody else’s words") },
  { "conceded", NULL, N_ ("read as said in passing") },
  { "hypothetical", NULL, N_ ("read as something that did not happen") },
  { "past-stance", NULL, N_ ("read as an earlier view") },
};

static const char *
find_reading (const PivotFinding *finding)
{
  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      if (g_strcmp0 (readings[i].reading, finding->reading) == 0 &&
          (readings[i].rule == NULL || g_strcmp0 (readings[i].rule, finding->rule) == 0))
        return _ (readings[i].sentence);
    }
  return NULL;
}

static char *
setup_time (const PivotFinding *finding)
{
  g_autofree char *count = pivot_voice_clock (finding->count);
  g_autofree char *limit = pivot_voice_clock (finding->limit);

  /* Translators: both are times in minutes and seconds, as in 0:41 and 0:30. */
  return g_strdup_printf (_ ("The setup takes %s to say, and %s is enough. Which sentence does the listener not need?"), count, limit);
}

static char *
setup_sentences (const PivotFinding *finding)
{
  guint n = (guint) lround (CLAMP (finding->count, 0, 10000));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %u is how many sentences the first stage has. */
                                       "The setup has %u sentence, and about three carry it. Which of them does the listener need?",
                                       "The setup has %u sentences, and about three carry it. Which of them does the listener need?",
                                       n),
                          n);
}

static char *
focus_words (const PivotFinding *finding)
{
  guint error = (guint) lround (CLAMP (finding->count, 0, 1000000));
  guint fix = (guint) lround (CLAMP (finding->limit, 0, 1000000));

  /* Translators: both are numbers of words, the first one always above the second. */
  return g_strdup_printf (_ ("%1$u words tell of the error, and %2$u of what was done about it. Which of the first does the listener not need?"), error, fix);
}

/* The rules whose question names what was measured. */
static const struct
{
  const char *rule;
  const char *title; /* (nullable): where the rule's own is about something else */
  char *(*say) (const PivotFinding *finding);
} measures[] = {
  { "P1", NULL, setup_time },
  { "P11", NULL, setup_sentences },
  { "C3", N_ ("More error than repair"), focus_words },
};

/* Returns -1 where nothing was measured that has words of its own. */
static gssize
find_measure (const PivotFinding *finding)
{
  for (gsize i = 0; finding->count > 0 && i < G_N_ELEMENTS (measures); i++)
    {
      if (g_strcmp0 (measures[i].rule, finding->rule) == 0)
        return (gssize) i;
    }
  return -1;
}

/**
 * pivot_voice_finding_title:
 *
 * Returns: what the finding is about, in a few words
 */
const char *
pivot_voice_finding_title (const PivotFinding *finding)
{
  const char *title = pivot_voice_cue_title (finding->cue);
  gssize      measure = find_measure (finding);

  if (measure >= 0 && measures[measure].title != NULL)
    return _ (measures[measure].title);
  return title != NULL ? title : pivot_voice_rule_title (finding->rule);
}

/* How the text reads there, whatever that means for the whole. */
static char *
read_place (const PivotFinding *finding)
{
  const char *question = pivot_voice_cue_question (finding->cue);
  gssize      measure = find_measure (finding);

  if (question != NULL)
    return g_strdup (question);
  if (measure >= 0)
    return measures[measure].say (finding);
  return g_strdup (pivot_voice_rule_question (finding->rule));
}

/**
 * pivot_voice_finding_message:
 *
 * Returns: (transfer full): how the text reads there, and the question that
 *   would turn it; a cue's own, or else its rule's. Where the whole answer is
 *   held down because of it, that is said too
 */
char *
pivot_voice_finding_message (const PivotFinding *finding)
{
  g_autofree char *place = read_place (finding);

  if (finding->gate <= 0)
    return g_steal_pointer (&place);
  if (finding->kind == PIVOT_FINDING_MISSING)
    /* Translators: %s is a question about something that the story does not say yet. */
    return g_strdup_printf (_ ("%s Until the story says it, the whole answer is held down, however well the rest is told."), place);
  /* Translators: %s is how the text reads, and a question. */
  return g_strdup_printf (_ ("%s As long as the text reads so, the whole answer is held down, however well the rest is told."), place);
}

/**
 * pivot_voice_finding_because:
 *
 * Returns: (transfer full) (nullable): how the clause was read and which of
 *   its words decided it; %NULL if it was read as it stands
 */
char *
pivot_voice_finding_because (const PivotFinding *finding)
{
  const char *reading = find_reading (finding);

  if (reading == NULL || finding->because == NULL)
    return g_strdup (reading);

  /* Translators: how a clause was read, and the word of it that decided so;
   * as in: read as not blaming, because of “don’t” */
  return g_strdup_printf (_ ("%s, because of “%s”"), reading, finding->because);
}
