/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-link.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *verb;
  const char *question;
  const char *skeleton;
} links[PIVOT_N_LINKS] = {
  [PIVOT_LINK_COMMUNICATE] = {
    N_ ("Communicate"),
    N_ ("What did they need to hear from you?"),
    /* Translators: ____ is a blank that the writer fills; keep it. */
    N_ ("I did not tell ____ that ____."),
  },
  [PIVOT_LINK_ALIGN] = {
    N_ ("Align"),
    N_ ("What had you not agreed with them?"),
    /* Translators: ____ is a blank that the writer fills; keep it. */
    N_ ("I never agreed with ____ on ____."),
  },
  [PIVOT_LINK_VERIFY] = {
    N_ ("Verify"),
    N_ ("What did you take on trust?"),
    /* Translators: ____ is a blank that the writer fills; keep it. */
    N_ ("I took ____ on trust and did not look at ____."),
  },
};

/**
 * pivot_voice_link_verb:
 *
 * Returns: the verb, as the label of a button
 */
const char *
pivot_voice_link_verb (PivotLink link)
{
  g_return_val_if_fail ((guint) link < PIVOT_N_LINKS, NULL);

  return _ (links[link].verb);
}

/**
 * pivot_voice_link_question:
 *
 * Returns: the question that leads from another’s act to the writer’s link
 */
const char *
pivot_voice_link_question (PivotLink link)
{
  g_return_val_if_fail ((guint) link < PIVOT_N_LINKS, NULL);

  return _ (links[link].question);
}

/**
 * pivot_voice_link_skeleton:
 *
 * Returns: a sentence with blanks that answers the question
 */
const char *
pivot_voice_link_skeleton (PivotLink link)
{
  g_return_val_if_fail ((guint) link < PIVOT_N_LINKS, NULL);

  return _ (links[link].skeleton);
}
