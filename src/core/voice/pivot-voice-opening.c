/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-opening.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice-link.h"

typedef struct
{
  const char *name;
  const char *question;
  const char *skeleton;
} Opening;

/* Translators: in the skeletons, ____ is a blank that the writer fills; keep it. */
static const Opening openings[PIVOT_N_ROWS][PIVOT_N_OPENINGS] = {
  [PIVOT_ROW_REALITY] = {
    { N_ ("Cost"),
      N_ ("What did it cost, and who paid for it?"),
      N_ ("It cost ____ ____.") },
    { N_ ("Number"),
      N_ ("How far off was it, and after how long?"),
      N_ ("Within ____, we were ____ short of ____.") },
    { N_ ("People"),
      N_ ("Who was worse off because of it?"),
      N_ ("Because of it, ____ had to ____.") },
  },
  [PIVOT_ROW_FOCUS] = {
    { N_ ("Safeguard"), N_ ("What happens every time now that did not happen then?"), N_ ("Before every ____, I now ____.") },
    { N_ ("Repair"), N_ ("What did you do first to stop the harm?"), N_ ("I stopped ____ and ____.") },
    { N_ ("Proof"), N_ ("How do you know that it holds?"), N_ ("In ____ since then, it has ____.") },
  },
};

G_STATIC_ASSERT (PIVOT_N_OPENINGS == PIVOT_N_LINKS);

/**
 * pivot_voice_opening_name:
 * @row: a row of the contrast
 * @opening: less than %PIVOT_N_OPENINGS
 *
 * Returns: a way to turn a defensive sentence of that row, as the label of a button
 */
const char *
pivot_voice_opening_name (PivotRow row,
                          guint    opening)
{
  g_return_val_if_fail (opening < PIVOT_N_OPENINGS, NULL);

  return row == PIVOT_ROW_RESPONSIBILITY ? pivot_voice_link_verb ((PivotLink) opening) : _ (openings[row][opening].name);
}

/**
 * pivot_voice_opening_question:
 *
 * Returns: the question that leads there
 */
const char *
pivot_voice_opening_question (PivotRow row,
                              guint    opening)
{
  g_return_val_if_fail (opening < PIVOT_N_OPENINGS, NULL);

  return row == PIVOT_ROW_RESPONSIBILITY ? pivot_voice_link_question ((PivotLink) opening) : _ (openings[row][opening].question);
}

/**
 * pivot_voice_opening_skeleton:
 *
 * Returns: a sentence with blanks that answers the question
 */
const char *
pivot_voice_opening_skeleton (PivotRow row,
                              guint    opening)
{
  g_return_val_if_fail (opening < PIVOT_N_OPENINGS, NULL);

  return row == PIVOT_ROW_RESPONSIBILITY ? pivot_voice_link_skeleton ((PivotLink) opening) : _ (openings[row][opening].skeleton);
}
