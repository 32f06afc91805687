/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-placement.h"

#include "core/insight/pivot-joint.h"
#include "core/insight/pivot-telling.h"

struct _PivotPlacement
{
  char        *narrative; /* GRefString */
  PivotPlaced *sentences; /* in the order in which they are told */
  guint        n_sentences;
};

G_DEFINE_BOXED_TYPE (PivotPlacement, pivot_placement, pivot_placement_ref, pivot_placement_unref)

/* Parts a piece of a split into its sentences. What stands between two goes with the second. */
static void
add_piece (GArray           *sentences,
           PivotPack        *pack,
           const char       *narrative,
           const PivotPiece *piece)
{
  g_autoptr (PivotTelling) telling = pivot_telling_new (pack, narrative + piece->source.start, pivot_span_length (piece->source));
  const guint n_sentences = pivot_telling_get_length (telling);
  PivotPlaced placed = { { piece->source.start, piece->source.start }, piece->stage };

  for (guint i = 0; i + 1 < n_sentences; i++)
    {
      placed.source.end = piece->source.start + pivot_telling_get_span (telling, i).end;
      g_array_append_val (sentences, placed);
      placed.source.start = placed.source.end;
      while (placed.source.start < piece->source.end && g_ascii_isspace (narrative[placed.source.start]))
        placed.source.start++;
    }
  placed.source.end = piece->source.end;
  if (placed.source.end > placed.source.start)
    g_array_append_val (sentences, placed);
}

/**
 * pivot_placement_new:
 * @pack: the language pack to read with
 * @split: what is proposed
 *
 * Returns: (transfer full): every sentence where @split puts it
 */
PivotPlacement *
pivot_placement_new (PivotPack  *pack,
                     PivotSplit *split)
{
  PivotPlacement   *self = g_atomic_rc_box_new0 (PivotPlacement);
  GArray           *sentences = g_array_new (FALSE, FALSE, sizeof (PivotPlaced));
  guint             n_pieces = 0;
  const PivotPiece *pieces = pivot_split_get_pieces (split, &n_pieces);

  self->narrative = g_ref_string_new (pivot_split_get_narrative (split));
  for (guint i = 0; i < n_pieces; i++)
    add_piece (sentences, pack, self->narrative, &pieces[i]);
  self->n_sentences = sentences->len;
  self->sentences = (PivotPlaced *) g_array_free (sentences, FALSE);
  return self;
}

PivotPlacement *
pivot_placement_ref (PivotPlacement *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_placement_clear (gpointer data)
{
  PivotPlacement *self = data;

  g_clear_pointer (&self->narrative, g_ref_string_release);
  g_clear_pointer (&self->sentences, g_free);
}

void
pivot_placement_unref (PivotPlacement *self)
{
  g_atomic_rc_box_release_full (self, pivot_placement_clear);
}

/**
 * pivot_placement_with_stage:
 * @index: of a sentence
 * @stage: where to put it
 *
 * Returns: (transfer full): the same with that sentence there
 */
PivotPlacement *
pivot_placement_with_stage (PivotPlacement *self,
                            guint           index,
                            PivotStage      stage)
{
  PivotPlacement *moved = NULL;

  g_return_val_if_fail (index < self->n_sentences && (guint) stage < PIVOT_N_STAGES, NULL);

  moved = g_atomic_rc_box_new0 (PivotPlacement);
  moved->narrative = g_ref_string_acquire (self->narrative);
  moved->sentences = g_memdup2 (self->sentences, self->n_sentences * sizeof (PivotPlaced));
  moved->n_sentences = self->n_sentences;
  moved->sentences[index].stage = stage;
  return moved;
}

/**
 * pivot_placement_get_sentences:
 * @n_sentences: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_sentences): every sentence, in the
 *   order in which it is told
 */
const PivotPlaced *
pivot_placement_get_sentences (PivotPlacement *self,
                               guint          *n_sentences)
{
  *n_sentences = self->n_sentences;
  return self->sentences;
}

/**
 * pivot_placement_dup_sentence:
 * @index: of a sentence
 *
 * Returns: (transfer full): its words as they were written
 */
char *
pivot_placement_dup_sentence (PivotPlacement *self,
                              guint           index)
{
  g_return_val_if_fail (index < self->n_sentences, NULL);

  return pivot_span_quote (self->sentences[index].source, self->narrative);
}

static char *
join_stage (PivotPlacement *self,
            PivotStage      stage)
{
  GString *text = g_string_new (NULL);
  gsize    from = 0;

  for (guint i = 0; i < self->n_sentences; i++)
    {
      const PivotPlaced *placed = &self->sentences[i];

      if (placed->stage != stage)
        continue;
      if (text->len > 0)
        pivot_joint_append (text, self->narrative, (PivotSpan) { from, placed->source.start });
      g_string_append_len (text, self->narrative + placed->source.start, (gssize) pivot_span_length (placed->source));
      from = placed->source.end;
    }
  return g_string_free_and_steal (text);
}

/**
 * pivot_placement_make_answer:
 *
 * Returns: (transfer full): the four stages, each with its sentences in the
 *   order in which they are told
 */
PivotAnswer *
pivot_placement_make_answer (PivotPlacement *self)
{
  char        *texts[PIVOT_N_STAGES];
  PivotAnswer *answer = NULL;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    texts[i] = join_stage (self, (PivotStage) i);
  answer = pivot_answer_new ((const char *const *) texts);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_free (texts[i]);
  return answer;
}
