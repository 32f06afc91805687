/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-split.h"

#include <string.h>

#include "core/insight/pivot-course.h"
#include "core/insight/pivot-joint.h"
#include "core/insight/pivot-telling.h"

/* Under a heading of STAR a sentence counts as a cause only where this much
 * speaks for it, and no less than for the heading's own stage. */
#define CLEAR_CAUSE 2.0

/* What no evidence makes up for. */
#define NEVER -1000.0

struct _PivotSplit
{
  char        *narrative;
  PivotAnswer *answer;
  GArray      *pieces;                   /* of PivotPiece, in the order of the narrative */
  GArray      *by_stage[PIVOT_N_STAGES]; /* of PivotPiece, in the order of the stage */
};

G_DEFINE_BOXED_TYPE (PivotSplit, pivot_split, pivot_split_ref, pivot_split_unref)

/* A part of the narrative: all of it, or what stands under one heading. */
typedef struct
{
  PivotSpan  span;
  PivotStage stage; /* of the heading; where none binds the sentences, the last one they may be in */
  gboolean   free;  /* no heading binds the sentences */
  gboolean   star;  /* a cause may hide under it */
} Part;

/* What a split is made with. */
typedef struct
{
  PivotPack  *pack;
  const char *narrative;
  GArray     *pieces;
} Work;

static PivotStage
stage_under_star (const PivotStep *step,
                  PivotStage       stage)
{
  double cause = step->evidence[PIVOT_STAGE_ROOT_CAUSE];

  return cause >= CLEAR_CAUSE && cause >= step->evidence[stage] ? PIVOT_STAGE_ROOT_CAUSE : stage;
}

/* What stands before the first heading is of the stages before that heading's. */
static void
choose_freely (const Part      *part,
               const PivotStep *steps,
               guint            n_steps,
               PivotStage      *stages)
{
  g_autofree PivotStep *bound = g_memdup2 (steps, sizeof (PivotStep) * n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      for (guint stage = part->stage + 1u; stage < PIVOT_N_STAGES; stage++)
        bound[i].evidence[stage] = NEVER;
    }
  pivot_course_find (bound, n_steps, stages);
}

static void
choose_stages (const Part      *part,
               const PivotStep *steps,
               guint            n_steps,
               PivotStage      *stages)
{
  if (part->free)
    {
      choose_freely (part, steps, n_steps, stages);
      return;
    }
  for (guint i = 0; i < n_steps; i++)
    stages[i] = part->star ? stage_under_star (&steps[i], part->stage) : part->stage;
}

static gboolean
is_blank (char letter)
{
  return g_ascii_isspace (letter);
}

/* Sentences that follow one another in one stage are one piece; list markers and
 * whatever else stands between two sentences go with the second. */
static void
add_sentence (Work      *work,
              PivotSpan  span,
              PivotStage stage,
              gboolean   begins_part)
{
  PivotPiece *last = work->pieces->len > 0 ? &g_array_index (work->pieces, PivotPiece, work->pieces->len - 1) : NULL;

  if (last != NULL && !begins_part && last->stage == stage)
    last->source.end = span.end;
  else
    g_array_append_val (work->pieces, ((PivotPiece) { stage, span, 0 }));
}

static void
add_sentences (Work               *work,
               const Part         *part,
               const PivotTelling *telling)
{
  guint                  n_sentences = pivot_telling_get_length (telling);
  gsize                  from = part->span.start;
  g_autofree PivotStage *stages = g_new (PivotStage, MAX (n_sentences, 1));

  choose_stages (part, pivot_telling_get_steps (telling), n_sentences, stages);
  for (guint i = 0; i < n_sentences; i++)
    {
      gsize end = i + 1 < n_sentences ? part->span.start + pivot_telling_get_span (telling, i).end : part->span.end;

      while (from < end && is_blank (work->narrative[from]))
        from++;
      add_sentence (work, (PivotSpan) { from, end }, stages[i], i == 0);
      from = end;
    }
  /* Marks alone are no sentence, and yet the writer's. */
  if (n_sentences == 0 && pivot_span_length (part->span) > 0)
    add_sentence (work, part->span, part->free ? PIVOT_STAGE_PRECISE_CONTEXT : part->stage, TRUE);
}

static void
add_part (Work       *work,
          const Part *part)
{
  g_autoptr (PivotTelling) telling = pivot_telling_new (work->pack, work->narrative + part->span.start, pivot_span_length (part->span));

  add_sentences (work, part, telling);
}

static void
add_parts (Work         *work,
           PivotOutline *outline)
{
  guint               n_sections;
  const PivotSection *sections = pivot_outline_get_sections (outline, &n_sections);
  const guint         until = n_sections > 0 ? pivot_heading_get_stage (sections[0].heading) : PIVOT_N_STAGES;
  const Part          front = { pivot_outline_get_preamble (outline), (PivotStage) (MAX (until, 1) - 1), TRUE, TRUE };

  add_part (work, &front);
  for (guint i = 0; i < n_sections; i++)
    {
      PivotHeading heading = sections[i].heading;
      const Part   part = { sections[i].body, pivot_heading_get_stage (heading), FALSE, pivot_heading_is_star (heading) };

      add_part (work, &part);
    }
}

/* Puts the pieces of one stage one after the other. */
static char *
join_pieces (PivotSplit *self,
             PivotStage  stage)
{
  GString *text = g_string_new (NULL);
  gsize    from = 0;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      PivotPiece *piece = &g_array_index (self->pieces, PivotPiece, i);

      if (piece->stage != stage)
        continue;
      if (text->len > 0)
        g_string_append (text, pivot_joint_find (self->narrative, (PivotSpan) { from, piece->source.start }));
      piece->start = text->len;
      g_string_append_len (text, self->narrative + piece->source.start, (gssize) pivot_span_length (piece->source));
      g_array_append_vals (self->by_stage[stage], piece, 1);
      from = piece->source.end;
    }
  return g_string_free_and_steal (text);
}

static PivotAnswer *
join_stages (PivotSplit *self)
{
  char        *texts[PIVOT_N_STAGES];
  PivotAnswer *answer = NULL;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    texts[i] = join_pieces (self, (PivotStage) i);
  answer = pivot_answer_new ((const char *const *) texts);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_free (texts[i]);
  return answer;
}

/**
 * pivot_split_new:
 * @pack: the language pack to read with
 * @narrative: valid UTF-8
 * @outline: (transfer none): the outline of @narrative; under headings of the
 *   stages nothing is moved, under those of STAR only what owns a cause
 *
 * Proposes a stage for each sentence, in time proportional to the length.
 *
 * Returns: (transfer full): the narrative, laid out
 */
PivotSplit *
pivot_split_new (PivotPack    *pack,
                 const char   *narrative,
                 PivotOutline *outline)
{
  PivotSplit *self = g_atomic_rc_box_new0 (PivotSplit);
  Work        work;

  self->narrative = g_strdup (narrative);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (PivotPiece));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->by_stage[i] = g_array_new (FALSE, FALSE, sizeof (PivotPiece));
  work = (Work) { pack, self->narrative, self->pieces };
  add_parts (&work, outline);
  self->answer = join_stages (self);
  return self;
}

PivotSplit *
pivot_split_ref (PivotSplit *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_split_clear (gpointer data)
{
  PivotSplit *self = data;

  g_clear_pointer (&self->narrative, g_free);
  g_clear_pointer (&self->answer, pivot_answer_unref);
  g_clear_pointer (&self->pieces, g_array_unref);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_pointer (&self->by_stage[i], g_array_unref);
}

void
pivot_split_unref (PivotSplit *self)
{
  g_atomic_rc_box_release_full (self, pivot_split_clear);
}

/**
 * pivot_split_get_narrative:
 *
 * Returns: (transfer none): what was split
 */
const char *
pivot_split_get_narrative (PivotSplit *self)
{
  return self->narrative;
}

/**
 * pivot_split_get_answer:
 *
 * Returns: (transfer none): the four stages
 */
PivotAnswer *
pivot_split_get_answer (PivotSplit *self)
{
  return self->answer;
}

/**
 * pivot_split_get_pieces:
 * @n_pieces: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_pieces): the pieces, in the order of
 *   the narrative; together they hold all of it but its headings and the blanks
 *   between them
 */
const PivotPiece *
pivot_split_get_pieces (PivotSplit *self,
                        guint      *n_pieces)
{
  *n_pieces = self->pieces->len;
  return (const PivotPiece *) self->pieces->data;
}

/* The last piece of a stage that begins at or before a byte of its text. */
static const PivotPiece *
find_piece (GArray *pieces,
            gsize   at)
{
  guint low = 0;
  guint high = pieces->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (pieces, PivotPiece, middle).start <= at)
        low = middle;
      else
        high = middle;
    }
  return &g_array_index (pieces, PivotPiece, low);
}

/**
 * pivot_split_locate:
 * @stage: a stage that is not empty
 * @span: bytes of the stage's text
 *
 * Returns: the same words in the narrative; where they come from several
 *   pieces, those of the first
 */
PivotSpan
pivot_split_locate (PivotSplit *self,
                    PivotStage  stage,
                    PivotSpan   span)
{
  const PivotPiece *piece = NULL;
  gsize             length;

  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES && self->by_stage[stage]->len > 0, span);

  piece = find_piece (self->by_stage[stage], span.start);
  length = pivot_span_length (piece->source);
  return (PivotSpan) {
    piece->source.start + MIN (span.start - piece->start, length),
    piece->source.start + MIN (span.end - piece->start, length),
  };
}
