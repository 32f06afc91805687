/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-measure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/voice/pivot-voice-stage.h"

/* A day of talk: more than any clock here needs, and far from overflow. */
#define LONGEST_SECONDS 86400

static guint
whole_seconds (double seconds)
{
  /* Written so that a NaN falls to zero as well. */
  if (!(seconds > 0))
    return 0;
  return (guint) lround (MIN (seconds, LONGEST_SECONDS));
}

/**
 * pivot_voice_seconds:
 * @seconds: spoken time
 *
 * Returns: (transfer full): the time in words, such as "14 seconds"
 */
char *
pivot_voice_seconds (double seconds)
{
  guint n = whole_seconds (seconds);

  /* Translators: %u is a number of seconds, as a stage takes to say. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u second", "%u seconds", n), n);
}

/**
 * pivot_voice_clock:
 * @seconds: spoken time
 *
 * Returns: (transfer full): the time as minutes and seconds, such as "0:27"
 */
char *
pivot_voice_clock (double seconds)
{
  guint n = whole_seconds (seconds);

  /* Translators: a time in minutes and seconds. */
  return g_strdup_printf (_ ("%u:%02u"), n / 60, n % 60);
}

/**
 * pivot_voice_words:
 * @words: a count of words
 *
 * Returns: (transfer full): the count in words, such as "34 words"
 */
char *
pivot_voice_words (guint words)
{
  /* Translators: %u is a number of words, as a stage holds. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", words), words);
}

/**
 * pivot_voice_aliases:
 * @aliases: how many names and figures stand on a page in the place of others
 *
 * Returns: (transfer full): that they do, as the page says it
 */
char *
pivot_voice_aliases (guint aliases)
{
  /* Translators: %u is how many names and figures stand on a page in the place of others. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Names and figures masked: %u alias", "Names and figures masked: %u aliases", aliases), aliases);
}

/**
 * pivot_voice_spoken:
 * @seconds: spoken time of the whole answer
 *
 * Returns: (transfer full): the time with what it is, such as "1:04 spoken"
 */
char *
pivot_voice_spoken (double seconds)
{
  g_autofree char *clock = pivot_voice_clock (seconds);

  /* Translators: %s is a time such as 1:04, how long the answer takes to say. */
  return g_strdup_printf (_ ("%s spoken"), clock);
}

/**
 * pivot_voice_evidence:
 *
 * Returns: (transfer full): how much of a stage's evidence is there, such as
 *   "5 of 7 in this stage"
 */
char *
pivot_voice_evidence (const PivotStageReport *report)
{
  /* Translators: how many of the pieces of evidence that a stage needs are there. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u in this stage", "%u of %u in this stage", report->n_slots), report->n_filled, report->n_slots);
}

/**
 * pivot_voice_card_description:
 *
 * Returns: (transfer full): what a screen reader says of a stage's card, such
 *   as "Drafting, 3 of 6, 14 seconds"
 */
char *
pivot_voice_card_description (const PivotStageReport *report)
{
  g_autofree char *seconds = pivot_voice_seconds (report->whole_seconds);

  /* Translators: state, evidence that is there, evidence in all, spoken time;
   * as in "Drafting, 3 of 6, 14 seconds". */
  return g_strdup_printf (_ ("%s, %u of %u, %s"), pivot_voice_state (report->state), report->n_filled, report->n_slots, seconds);
}
