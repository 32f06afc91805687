/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-revision.h"

#include <glib/gi18n-lib.h>

/* What a revision without a name is called, by its #PivotWhy. */
static const char *const whys[PIVOT_N_WHYS] = {
  [PIVOT_WHY_AUTOMATIC] = N_ ("Automatic"),
  [PIVOT_WHY_NAMED] = N_ ("Kept by You"),
  [PIVOT_WHY_RESTORE] = N_ ("Before Restoring"),
  [PIVOT_WHY_REPLACE] = N_ ("Before Replacing"),
  [PIVOT_WHY_IMPORT] = N_ ("Imported"),
  [PIVOT_WHY_OUTSIDE] = N_ ("From Outside"),
};

/**
 * pivot_voice_revision_name:
 *
 * Returns: (transfer none): what the writer calls a revision, or else why it was
 *   kept
 */
const char *
pivot_voice_revision_name (const PivotRevision *revision)
{
  return revision->name != NULL && *revision->name != '\0' ? revision->name : _ (whys[revision->why]);
}
