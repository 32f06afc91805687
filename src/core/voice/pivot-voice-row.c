/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-row.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *name;
  const char *defensive;
  const char *owned;
  const char *mixed;
  const char *open;
  const char *question;
  const char *disowned;
} rows[PIVOT_N_ROWS] = {
  [PIVOT_ROW_RESPONSIBILITY] = {
    N_ ("Responsibility"),
    N_ ("Reads as somebody else’s doing"),
    N_ ("Reads as owned"),
    N_ ("Reads as yours and as somebody else’s at once"),
    N_ ("Does not say yet what was yours"),
    N_ ("What did you not communicate, align or verify?"),
    N_ ("Responsibility, not counted as owned"),
  },
  [PIVOT_ROW_REALITY] = {
    N_ ("Reality"),
    N_ ("Reads as a success in the end"),
    N_ ("Reads as a real and costly mistake"),
    N_ ("Reads as a cost and as a success at once"),
    N_ ("Does not say yet what it cost"),
    N_ ("What did it cost, and who paid for it?"),
    N_ ("Reality, not counted as owned"),
  },
  [PIVOT_ROW_FOCUS] = {
    N_ ("Focus"),
    N_ ("Reads as the drama of it"),
    N_ ("Reads as a repair that lasted"),
    N_ ("Reads as a repair and as a drama at once"),
    N_ ("Does not say yet what is different now"),
    N_ ("What happens every time now that did not happen then?"),
    N_ ("Focus, not counted as owned"),
  },
};

/* By #PivotRow: words on the defensive side, and on the owned one. */
static const char *const phrases[PIVOT_N_ROWS][2] = {
  [PIVOT_ROW_RESPONSIBILITY] = { N_ ("Responsibility, defensive"), N_ ("Responsibility, owned") },
  [PIVOT_ROW_REALITY] = { N_ ("Reality, defensive"), N_ ("Reality, owned") },
  [PIVOT_ROW_FOCUS] = { N_ ("Focus, defensive"), N_ ("Focus, owned") },
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
 * pivot_voice_row_stance:
 * @row: a row of the contrast
 *
 * Returns: how an answer reads in that row
 */
const char *
pivot_voice_row_stance (PivotRow    row,
                        PivotStance stance)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  switch (stance)
    {
    case PIVOT_STANCE_DEFENSIVE:
      return _ (rows[row].defensive);
    case PIVOT_STANCE_MIXED:
      return _ (rows[row].mixed);
    case PIVOT_STANCE_OWNED:
      return _ (rows[row].owned);
    case PIVOT_STANCE_OPEN:
    default:
      return _ (rows[row].open);
    }
}

/**
 * pivot_voice_row_phrase:
 * @row: a row of the contrast
 * @owned: the side, owned or defensive
 *
 * Returns: what is heard of words that stand on that side of the row
 */
const char *
pivot_voice_row_phrase (PivotRow row,
                        gboolean owned)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return _ (phrases[row][owned ? 1 : 0]);
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
 * pivot_voice_row_disowned:
 *
 * Returns: what was set aside where the writer says that a sentence deflects which
 *   would be read as owned in that row
 */
const char *
pivot_voice_row_disowned (PivotRow row)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return _ (rows[row].disowned);
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
