/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-cue.h"

#include <glib/gi18n-lib.h>

/* Cues that deserve a nearer word than their rule has; the others speak with
 * the rule’s. */
static const struct
{
  const char *id;
  const char *title;
  const char *question;
} cues[] = {
  { "C1.hypothetical",
    N_ ("If they had …"),
    N_ ("The text reads as what others could have done. What did you not communicate, align or verify?") },
  { "C1.trust",
    N_ ("Trust as the mistake"),
    N_ ("The text reads as having trusted too much. What did you not communicate, align or verify before you relied on it?") },
  { "C1.agentless",
    N_ ("A fault without a person"),
    N_ ("The text reads as if it had happened by itself. Who did it, and what did you not communicate, align or verify?") },
  { "C1.circumstance",
    N_ ("Fault of the circumstances"),
    N_ ("The text reads as the fault of circumstances. Which sign of them did you not communicate, align on or verify?") },
};

/**
 * pivot_voice_cue_list:
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the cues that
 *   have sentences of their own
 */
const char *const *
pivot_voice_cue_list (void)
{
  static const char *ids[G_N_ELEMENTS (cues) + 1];
  static gsize       listed;

  if (g_once_init_enter (&listed))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (cues); i++)
        ids[i] = cues[i].id;
      g_once_init_leave (&listed, 1);
    }
  return ids;
}

static gssize
find (const char *cue)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cues); i++)
    {
      if (g_strcmp0 (cues[i].id, cue) == 0)
        return (gssize) i;
    }
  return -1;
}

/**
 * pivot_voice_cue_title:
 * @cue: (nullable): a cue's id
 *
 * Returns: (nullable): what the cue is about, in a few words; %NULL if its
 *   rule's title says it
 */
const char *
pivot_voice_cue_title (const char *cue)
{
  gssize i = find (cue);

  return i < 0 ? NULL : _ (cues[i].title);
}

/**
 * pivot_voice_cue_question:
 * @cue: (nullable): a cue's id
 *
 * Returns: (nullable): how the text reads there, and the question that turns
 *   it; %NULL if its rule's question does
 */
const char *
pivot_voice_cue_question (const char *cue)
{
  gssize i = find (cue);

  return i < 0 ? NULL : _ (cues[i].question);
}
