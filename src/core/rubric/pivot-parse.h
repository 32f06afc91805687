/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

/**
 * PivotParse:
 * @words: (array length=n_words): the words of one sentence, tagged
 * @n_words: how many
 * @frames: (element-type PivotFrame): what is found so far
 * @floor: subjects are looked for from here
 * @joint: how the clause at hand is joined
 * @joint_at: where that joint stands
 * @antecedent: what a relative clause hangs on
 * @n_in_clause: frames since the joint
 *
 * A sentence while its frames are found, from its first word to its last.
 */
typedef struct
{
  const PivotWord *words;
  guint            n_words;
  GArray          *frames;
  guint            floor;
  PivotJoint       joint;
  guint            joint_at;
  PivotChunk       antecedent;
  guint            n_in_clause;
} PivotParse;

static inline PivotFrame *
pivot_parse_get (const PivotParse *self,
                 guint             index)
{
  return &g_array_index (self->frames, PivotFrame, index);
}

static inline PivotFrame *
pivot_parse_get_last (const PivotParse *self)
{
  return self->frames->len > 0 ? pivot_parse_get (self, self->frames->len - 1) : NULL;
}

void       pivot_parse_end_clause (PivotParse *self,
                                   guint       at);
void       pivot_parse_pass_mark (PivotParse *self,
                                  guint       at);
gboolean   pivot_parse_pass_joint (PivotParse *self,
                                   guint       at);
PivotJoint pivot_joint_of (const PivotWord *word);

G_END_DECLS
