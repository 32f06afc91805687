/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-face.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *name;
  const char *title;
  const char *subtitle;
  const char *icon;
  const char *ink;
  const char *ground;
  const char *prompts[PIVOT_N_STAGES];
} faces[PIVOT_N_SIDES] = {
  [PIVOT_SIDE_OWNED] = {
    N_ ("Owned"),
    N_ ("The “PIVOT-OWN” Leader"),
    N_ ("The same story, told by the one who owns it"),
    "avatar-default-symbolic",
    "accent",
    "contrast-owned",
    {
      N_ ("What was the goal, and what happened instead?"),
      N_ ("What of it was yours, and which check was missing?"),
      N_ ("What did you do to stop it, and with whom?"),
      N_ ("What did it cost, and what happens every time now?"),
    },
  },
  [PIVOT_SIDE_DEFENSIVE] = {
    N_ ("Defensive"),
    N_ ("The “Defensive” Candidate"),
    N_ ("The same story, told to stay safe"),
    "security-medium-symbolic",
    "warning",
    "contrast-defensive",
    {
      N_ ("On a bad day: what made it impossible from the start?"),
      N_ ("On a bad day: who or what would you say it was?"),
      N_ ("On a bad day: how dreadful was it, and who stood in the way?"),
      N_ ("On a bad day: how would you make it look good in the end?"),
    },
  },
};

/**
 * pivot_contrast_face_name:
 *
 * Returns: that answer in one word
 */
const char *
pivot_contrast_face_name (PivotSide side)
{
  return _ (faces[side].name);
}

/**
 * pivot_contrast_face_title:
 *
 * Returns: who gives that answer
 */
const char *
pivot_contrast_face_title (PivotSide side)
{
  return _ (faces[side].title);
}

/**
 * pivot_contrast_face_subtitle:
 *
 * Returns: how that answer is told
 */
const char *
pivot_contrast_face_subtitle (PivotSide side)
{
  return _ (faces[side].subtitle);
}

/**
 * pivot_contrast_face_icon:
 *
 * Returns: the name of that answer's icon
 */
const char *
pivot_contrast_face_icon (PivotSide side)
{
  return faces[side].icon;
}

/**
 * pivot_contrast_face_ink:
 *
 * Returns: the style class of that answer's icon and words
 */
const char *
pivot_contrast_face_ink (PivotSide side)
{
  return faces[side].ink;
}

/**
 * pivot_contrast_face_ground:
 *
 * Returns: the style class of what that answer stands on
 */
const char *
pivot_contrast_face_ground (PivotSide side)
{
  return faces[side].ground;
}

/**
 * pivot_contrast_face_prompt:
 *
 * Returns: the question that an empty stage of that answer asks
 */
const char *
pivot_contrast_face_prompt (PivotSide  side,
                            PivotStage stage)
{
  return _ (faces[side].prompts[stage]);
}
