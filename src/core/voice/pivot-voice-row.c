/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-row.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *name;
  const char *defensive;
  const char *owned;
  const char *question;
} rows[PIVOT_N_ROWS] = {
  [PIVOT_ROW_RESPONSIBILITY] = {
    N_ ("Responsibility"),
    N_ ("Reads as somebody else’s doing"),
    N_ ("Reads as owned"),
    N_ ("What did you not communicate, align or verify?"),
  },
  [PIVOT_ROW_REALITY] = {
    N_ ("Reality"),
    N_ ("Reads as a success in the end"),
    N_ ("Reads as a real and costly mistake"),
    N_ ("What did it cost, and who paid for it?"),
  },
  [PIVOT_ROW_FOCUS] = {
    N_ ("Focus"),
    N_ ("Reads as the drama of it"),
    N_ ("Reads as a repair that lasted"),
    N_ ("What happens every time now that did not happen then?"),
  },
};

/**
 * pivot_voice_row:
 *
 * Returns: the name of a row of the contrast
 */
const char *
pivot_voice_row (PivotRow row)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return _ (rows[row].name);
}

/**
 * pivot_voice_row_reading:
 * @row: a row of the contrast
 * @owned: the side, owned or defensive
 *
 * Returns: how a text reads that has words on that side of the row
 */
const char *
pivot_voice_row_reading (PivotRow row,
                         gboolean owned)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return _ (owned ? rows[row].owned : rows[row].defensive);
}

/**
 * pivot_voice_row_question:
 *
 * Returns: the question that turns a defensive sentence of the row
 */
const char *
pivot_voice_row_question (PivotRow row)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return _ (rows[row].question);
}

/**
 * pivot_voice_row_nothing:
 *
 * Returns: what an empty defensive side says: what was looked for, and that
 *   the search is not perfect
 */
const char *
pivot_voice_row_nothing (void)
{
  return _ ("Nothing defensive stands out here. Pivot looks for fault laid on others, for successes in disguise and for drama, and it can overlook some.");
}
