/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-turn.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdlib.h>

#include "core/voice/pivot-voice-rule.h"
#include "core/voice/pivot-voice-slot.h"

/* By #PivotTurnKind. */
static const struct
{
  const char *sign;
  const char *words;
} kinds[] = {
  [PIVOT_TURN_WON] = {
    /* Translators: %s is a piece of evidence that a story has gained, such as "Better check". */
    N_ ("+ %s"),
    /* Translators: %s is a piece of evidence that a story has gained, such as "Better check". */
    N_ ("%s is there now"),
  },
  [PIVOT_TURN_LOST] = {
    /* Translators: %s is a piece of evidence that a story has lost, such as "Better check". */
    N_ ("− %s"),
    /* Translators: %s is a piece of evidence that a story has lost, such as "Better check". */
    N_ ("%s is no longer there"),
  },
  [PIVOT_TURN_SHED] = {
    /* Translators: %s is what a story no longer shows, such as "Hedged ownership". */
    N_ ("− %s"),
    /* Translators: %s is what a story no longer shows, such as "Hedged ownership". */
    N_ ("%s is gone"),
  },
  [PIVOT_TURN_CAUGHT] = {
    /* Translators: %s is what a story shows only now, such as "Hedged ownership". */
    N_ ("+ %s"),
    /* Translators: %s is what a story shows only now, such as "Hedged ownership". */
    N_ ("%s is new"),
  },
};

static char *
fill_in (const char      *format,
         const PivotTurn *turn)
{
  g_auto (GStrv) parts = g_strsplit (_ (format), "%s", 2);

  return g_strjoinv (turn->slot != NULL ? pivot_voice_slot_name (turn->slot) : pivot_voice_rule_title (turn->rule), parts);
}

/**
 * pivot_voice_turn:
 *
 * Returns: (transfer full): what was won or lost, with a sign, such as
 *   "− Hedged ownership"
 */
char *
pivot_voice_turn (const PivotTurn *turn)
{
  return fill_in (kinds[turn->kind].sign, turn);
}

/**
 * pivot_voice_turn_in_words:
 *
 * Returns: (transfer full): the same for who hears it, such as "Hedged ownership
 *   is gone"
 */
char *
pivot_voice_turn_in_words (const PivotTurn *turn)
{
  return fill_in (kinds[turn->kind].words, turn);
}

/**
 * pivot_voice_pace_of_change:
 * @from: seconds that an answer took to say
 * @to: seconds that it takes now
 *
 * Returns: (transfer full) (nullable): by how much it is shorter or longer, such
 *   as "9 s shorter"; %NULL where both take the same, in whole seconds
 */
char *
pivot_voice_pace_of_change (double from,
                            double to)
{
  long seconds = lround (to) - lround (from);

  if (seconds == 0)
    return NULL;
  if (seconds < 0)
    /* Translators: %ld is a number of seconds. */
    return g_strdup_printf (_ ("%ld s shorter"), -seconds);
  /* Translators: %ld is a number of seconds. */
  return g_strdup_printf (_ ("%ld s longer"), seconds);
}

/**
 * pivot_voice_changes:
 *
 * Returns: (transfer full): how many changes there are, such as "3 changes"
 */
char *
pivot_voice_changes (guint n_changes)
{
  if (n_changes == 0)
    return g_strdup (_ ("No differences"));
  /* Translators: %u is how many changes there are between two versions. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u change", "%u changes", n_changes), n_changes);
}
