/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-fact.h"

static const char *const fact_ids[PIVOT_N_FACTS] = {
  [PIVOT_FACT_TITLE] = "title",
  [PIVOT_FACT_QUESTION] = "question",
  [PIVOT_FACT_LANGUAGE] = "language",
  [PIVOT_FACT_STAKE] = "stake",
  [PIVOT_FACT_KIND] = "kind",
  [PIVOT_FACT_ROLE] = "role",
  [PIVOT_FACT_HAPPENED] = "happened",
  [PIVOT_FACT_FAILURE] = "failure",
  [PIVOT_FACT_SETTING] = "setting",
  [PIVOT_FACT_DECISION] = "decision",
};

/**
 * pivot_fact_get_id:
 *
 * Returns: the fact's name in files and in comparisons
 */
const char *
pivot_fact_get_id (PivotFact fact)
{
  g_return_val_if_fail ((guint) fact < PIVOT_N_FACTS, NULL);

  return fact_ids[fact];
}

/**
 * pivot_fact_from_id:
 * @id: a name as pivot_fact_get_id() gives it
 * @fact: (out): the fact of that name
 *
 * Returns: whether there is a fact of that name
 */
gboolean
pivot_fact_from_id (const char *id,
                    PivotFact  *fact)
{
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      if (g_strcmp0 (fact_ids[i], id) == 0)
        {
          *fact = (PivotFact) i;
          return TRUE;
        }
    }
  return FALSE;
}
