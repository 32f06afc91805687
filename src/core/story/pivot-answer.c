/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-answer.h"

struct _PivotAnswer
{
  char *texts[PIVOT_N_STAGES]; /* GRefString, so that drafts share what an edit left alone */
};

G_DEFINE_BOXED_TYPE (PivotAnswer, pivot_answer, pivot_answer_ref, pivot_answer_unref)

static void
pivot_answer_clear (gpointer data)
{
  PivotAnswer *self = data;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_pointer (&self->texts[i], g_ref_string_release);
}

/**
 * pivot_answer_new:
 * @texts: (array fixed-size=4): valid UTF-8; %NULL stands for an empty stage
 *
 * Returns: (transfer full): an answer of these texts
 */
PivotAnswer *
pivot_answer_new (const char *const texts[PIVOT_N_STAGES])
{
  PivotAnswer *self = g_atomic_rc_box_new0 (PivotAnswer);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->texts[i] = g_ref_string_new (texts[i] != NULL ? texts[i] : "");
  return self;
}

/**
 * pivot_answer_new_empty:
 *
 * Returns: (transfer full): an answer of four empty stages
 */
PivotAnswer *
pivot_answer_new_empty (void)
{
  const char *const texts[PIVOT_N_STAGES] = { NULL };

  return pivot_answer_new (texts);
}

PivotAnswer *
pivot_answer_ref (PivotAnswer *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_answer_unref (PivotAnswer *self)
{
  g_atomic_rc_box_release_full (self, pivot_answer_clear);
}

/**
 * pivot_answer_with_text:
 * @text: the new text of @stage, valid UTF-8
 *
 * Returns: (transfer full): @self with one stage changed; @self itself where the text is the same
 */
PivotAnswer *
pivot_answer_with_text (PivotAnswer *self,
                        PivotStage   stage,
                        const char  *text)
{
  PivotAnswer *changed = NULL;

  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  if (g_str_equal (self->texts[stage], text))
    return pivot_answer_ref (self);

  changed = g_atomic_rc_box_new0 (PivotAnswer);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    changed->texts[i] = i == stage ? g_ref_string_new (text) : g_ref_string_acquire (self->texts[i]);
  return changed;
}

/**
 * pivot_answer_get_text:
 *
 * Returns: (transfer none): the text of @stage, never %NULL
 */
const char *
pivot_answer_get_text (PivotAnswer *self,
                       PivotStage   stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return self->texts[stage];
}

/**
 * pivot_answer_is_empty:
 *
 * Returns: whether no stage holds a letter
 */
gboolean
pivot_answer_is_empty (PivotAnswer *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (self->texts[i][0] != '\0')
        return FALSE;
    }
  return TRUE;
}

gboolean
pivot_answer_equal (PivotAnswer *a,
                    PivotAnswer *b)
{
  if (a == b)
    return TRUE;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (a->texts[i] != b->texts[i] && !g_str_equal (a->texts[i], b->texts[i]))
        return FALSE;
    }
  return TRUE;
}
