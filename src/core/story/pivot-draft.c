/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-draft.h"

struct _PivotDraft
{
  char        *facts[PIVOT_N_FACTS]; /* GRefString */
  GStrv        tags;
  PivotAnswer *answers[PIVOT_N_SIDES];
  GArray      *dismissals; /* of PivotDismissal, shared and never changed */
};

G_DEFINE_BOXED_TYPE (PivotDraft, pivot_draft, pivot_draft_ref, pivot_draft_unref)

static void
dismissal_clear (gpointer data)
{
  PivotDismissal *dismissal = data;

  g_free (dismissal->rule);
  g_free (dismissal->sentence);
}

static GArray *
dismissals_new (void)
{
  GArray *dismissals = g_array_new (FALSE, FALSE, sizeof (PivotDismissal));

  g_array_set_clear_func (dismissals, dismissal_clear);
  return dismissals;
}

static void
dismissals_add (GArray     *dismissals,
                const char *rule,
                const char *sentence)
{
  PivotDismissal dismissal = { g_strdup (rule), g_strdup (sentence) };

  g_array_append_val (dismissals, dismissal);
}

static gboolean
dismissal_is (const PivotDismissal *dismissal,
              const char           *rule,
              const char           *sentence)
{
  return g_str_equal (dismissal->rule, rule) && g_str_equal (dismissal->sentence, sentence);
}

static PivotDraft *
pivot_draft_copy (PivotDraft *self)
{
  PivotDraft *copy = g_atomic_rc_box_new0 (PivotDraft);

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    copy->facts[i] = g_ref_string_acquire (self->facts[i]);
  copy->tags = g_strdupv (self->tags);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    copy->answers[i] = pivot_answer_ref (self->answers[i]);
  copy->dismissals = g_array_ref (self->dismissals);
  return copy;
}

static void
pivot_draft_clear (gpointer data)
{
  PivotDraft *self = data;

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    g_clear_pointer (&self->facts[i], g_ref_string_release);
  g_clear_pointer (&self->tags, g_strfreev);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    g_clear_pointer (&self->answers[i], pivot_answer_unref);
  g_clear_pointer (&self->dismissals, g_array_unref);
}

/**
 * pivot_draft_new:
 *
 * Returns: (transfer full): a draft in which everything is empty
 */
PivotDraft *
pivot_draft_new (void)
{
  PivotDraft *self = g_atomic_rc_box_new0 (PivotDraft);

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    self->facts[i] = g_ref_string_new_intern ("");
  self->tags = g_new0 (char *, 1);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    self->answers[i] = pivot_answer_new_empty ();
  self->dismissals = dismissals_new ();
  return self;
}

PivotDraft *
pivot_draft_ref (PivotDraft *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_draft_unref (PivotDraft *self)
{
  g_atomic_rc_box_release_full (self, pivot_draft_clear);
}

/**
 * pivot_draft_with_fact:
 * @value: (nullable): valid UTF-8; %NULL stands for ""
 *
 * Returns: (transfer full): @self with one fact changed
 */
PivotDraft *
pivot_draft_with_fact (PivotDraft *self,
                       PivotFact   fact,
                       const char *value)
{
  PivotDraft *changed = NULL;

  g_return_val_if_fail ((guint) fact < PIVOT_N_FACTS, NULL);

  changed = pivot_draft_copy (self);
  g_ref_string_release (changed->facts[fact]);
  changed->facts[fact] = g_ref_string_new (value != NULL ? value : "");
  return changed;
}

/**
 * pivot_draft_with_tags:
 * @tags: (array zero-terminated=1): the new tags, in their order
 *
 * Returns: (transfer full): @self with other tags
 */
PivotDraft *
pivot_draft_with_tags (PivotDraft        *self,
                       const char *const *tags)
{
  PivotDraft *changed = pivot_draft_copy (self);

  g_strfreev (changed->tags);
  changed->tags = g_strdupv ((char **) tags);
  return changed;
}

/**
 * pivot_draft_with_answer:
 * @answer: (transfer none): the new answer of that side
 *
 * Returns: (transfer full): @self with one answer changed
 */
PivotDraft *
pivot_draft_with_answer (PivotDraft  *self,
                         PivotSide    side,
                         PivotAnswer *answer)
{
  PivotDraft *changed = NULL;

  g_return_val_if_fail ((guint) side < PIVOT_N_SIDES, NULL);

  changed = pivot_draft_copy (self);
  pivot_answer_unref (changed->answers[side]);
  changed->answers[side] = pivot_answer_ref (answer);
  return changed;
}

/**
 * pivot_draft_with_text:
 * @text: the new text of that stage, valid UTF-8
 *
 * Returns: (transfer full): @self with one stage of one answer changed
 */
PivotDraft *
pivot_draft_with_text (PivotDraft *self,
                       PivotSide   side,
                       PivotStage  stage,
                       const char *text)
{
  g_autoptr (PivotAnswer) answer = NULL;

  g_return_val_if_fail ((guint) side < PIVOT_N_SIDES, NULL);

  answer = pivot_answer_with_text (self->answers[side], stage, text);
  return pivot_draft_with_answer (self, side, answer);
}

/**
 * pivot_draft_with_dismissal:
 * @rule: a rule's id
 * @sentence: hash of the sentence for which the rule is set aside
 *
 * Returns: (transfer full): @self with that finding set aside, once
 */
PivotDraft *
pivot_draft_with_dismissal (PivotDraft *self,
                            const char *rule,
                            const char *sentence)
{
  PivotDraft *changed = pivot_draft_without_dismissal (self, rule, sentence);

  dismissals_add (changed->dismissals, rule, sentence);
  return changed;
}

/**
 * pivot_draft_without_dismissal:
 *
 * Returns: (transfer full): @self with that finding no longer set aside
 */
PivotDraft *
pivot_draft_without_dismissal (PivotDraft *self,
                               const char *rule,
                               const char *sentence)
{
  PivotDraft *changed = pivot_draft_copy (self);

  g_array_unref (changed->dismissals);
  changed->dismissals = dismissals_new ();
  for (guint i = 0; i < self->dismissals->len; i++)
    {
      const PivotDismissal *kept = &g_array_index (self->dismissals, PivotDismissal, i);

      if (!dismissal_is (kept, rule, sentence))
        dismissals_add (changed->dismissals, kept->rule, kept->sentence);
    }
  return changed;
}

/**
 * pivot_draft_with_dismissals:
 * @dismissals: (array length=n_dismissals): each once, oldest first
 *
 * Returns: (transfer full): @self with these findings set aside and no others
 */
PivotDraft *
pivot_draft_with_dismissals (PivotDraft           *self,
                             const PivotDismissal *dismissals,
                             gsize                 n_dismissals)
{
  PivotDraft *changed = pivot_draft_copy (self);

  g_array_unref (changed->dismissals);
  changed->dismissals = dismissals_new ();
  for (gsize i = 0; i < n_dismissals; i++)
    dismissals_add (changed->dismissals, dismissals[i].rule, dismissals[i].sentence);
  return changed;
}

/**
 * pivot_draft_get_fact:
 *
 * Returns: (transfer none): the value of @fact, "" where it is unknown
 */
const char *
pivot_draft_get_fact (PivotDraft *self,
                      PivotFact   fact)
{
  g_return_val_if_fail ((guint) fact < PIVOT_N_FACTS, NULL);

  return self->facts[fact];
}

/**
 * pivot_draft_get_tags:
 *
 * Returns: (transfer none) (array zero-terminated=1): the tags, never %NULL
 */
const char *const *
pivot_draft_get_tags (PivotDraft *self)
{
  return (const char *const *) self->tags;
}

/**
 * pivot_draft_get_answer:
 *
 * Returns: (transfer none): the answer of that side, never %NULL
 */
PivotAnswer *
pivot_draft_get_answer (PivotDraft *self,
                        PivotSide   side)
{
  g_return_val_if_fail ((guint) side < PIVOT_N_SIDES, NULL);

  return self->answers[side];
}

/**
 * pivot_draft_get_text:
 *
 * Returns: (transfer none): one stage's text of one answer, never %NULL
 */
const char *
pivot_draft_get_text (PivotDraft *self,
                      PivotSide   side,
                      PivotStage  stage)
{
  return pivot_answer_get_text (pivot_draft_get_answer (self, side), stage);
}

/**
 * pivot_draft_get_dismissals:
 * @n_dismissals: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_dismissals): the findings set aside, oldest first
 */
const PivotDismissal *
pivot_draft_get_dismissals (PivotDraft *self,
                            guint      *n_dismissals)
{
  *n_dismissals = self->dismissals->len;
  return (const PivotDismissal *) self->dismissals->data;
}

/**
 * pivot_draft_is_dismissed:
 *
 * Returns: whether that rule was set aside for that sentence
 */
gboolean
pivot_draft_is_dismissed (PivotDraft *self,
                          const char *rule,
                          const char *sentence)
{
  for (guint i = 0; i < self->dismissals->len; i++)
    {
      if (dismissal_is (&g_array_index (self->dismissals, PivotDismissal, i), rule, sentence))
        return TRUE;
    }
  return FALSE;
}

static gboolean
dismissals_equal (GArray *a,
                  GArray *b)
{
  if (a == b)
    return TRUE;
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const PivotDismissal *other = &g_array_index (b, PivotDismissal, i);

      if (!dismissal_is (&g_array_index (a, PivotDismissal, i), other->rule, other->sentence))
        return FALSE;
    }
  return TRUE;
}

gboolean
pivot_draft_equal (PivotDraft *a,
                   PivotDraft *b)
{
  if (a == b)
    return TRUE;
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      if (!g_str_equal (a->facts[i], b->facts[i]))
        return FALSE;
    }
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      if (!pivot_answer_equal (a->answers[i], b->answers[i]))
        return FALSE;
    }
  return g_strv_equal ((const char *const *) a->tags, (const char *const *) b->tags) && dismissals_equal (a->dismissals, b->dismissals);
}
