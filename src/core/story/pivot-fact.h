/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotFact:
 * @PIVOT_FACT_STAKE: `small`, `medium` or `large`
 * @PIVOT_FACT_KIND: `strategy`, `execution` or `stakeholder`
 * @PIVOT_FACT_ROLE: `pm`, `tpm` or `engineer`
 * @PIVOT_FACT_HAPPENED: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @PIVOT_FACT_FAILURE: what went wrong, in one line
 * @PIVOT_FACT_SETTING: `work` or `personal`
 * @PIVOT_FACT_DECISION: the decision that was the writer's, in one line
 *
 * What a writer says about a story beside its texts. An unknown fact is "".
 */
typedef enum
{
  PIVOT_FACT_TITLE,
  PIVOT_FACT_QUESTION,
  PIVOT_FACT_LANGUAGE,
  PIVOT_FACT_STAKE,
  PIVOT_FACT_KIND,
  PIVOT_FACT_ROLE,
  PIVOT_FACT_HAPPENED,
  PIVOT_FACT_FAILURE,
  PIVOT_FACT_SETTING,
  PIVOT_FACT_DECISION,
} PivotFact;

#define PIVOT_N_FACTS 10

const char *pivot_fact_get_id (PivotFact fact);
gboolean    pivot_fact_from_id (const char *id,
                                PivotFact  *fact);

G_END_DECLS
