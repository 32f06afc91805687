/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-telling.h"

#include <string.h>

#include "core/rubric/pivot-leaning.h"

struct _PivotTelling
{
  GArray *steps; /* of PivotStep */
  GArray *spans; /* of PivotSpan */
};

/* An empty line, or the end of a line that may have been wrapped nowhere else. */
static gboolean
begins_paragraph (const char *text,
                  gsize       from,
                  gsize       to)
{
  guint n_breaks = 0;

  for (gsize i = from; i < to; i++)
    n_breaks += text[i] == '\n' ? 1 : 0;
  return n_breaks > 1;
}

static void
add_sentence (PivotTelling            *self,
              const PivotPackContent  *pack,
              const PivotReadSentence *sentence,
              const char              *text,
              GArray                  *hits)
{
  guint        index = self->steps->len;
  gsize        before = index > 0 ? g_array_index (self->spans, PivotSpan, index - 1).end : sentence->span.start;
  PivotStep    step = { .paragraph = begins_paragraph (text, before, sentence->span.start) };
  PivotLeaning leaning;

  g_array_set_size (hits, 0);
  pivot_cue_set_find (pack->cues, sentence, index, hits);
  leaning = pivot_leaning_of (pack, sentence, hits);
  memcpy (step.evidence, leaning.stages, sizeof (step.evidence));
  g_array_append_val (self->steps, step);
  g_array_append_val (self->spans, sentence->span);
}

/**
 * pivot_telling_new:
 * @pack: the language pack to read with
 * @text: (array length=length): valid UTF-8
 *
 * Returns: (transfer full): the sentences of @text, weighed
 */
PivotTelling *
pivot_telling_new (PivotPack  *pack,
                   const char *text,
                   gsize       length)
{
  PivotTelling           *self = g_new (PivotTelling, 1);
  const PivotPackContent *content = pivot_pack_get_content (pack);
  g_autoptr (PivotReading) reading = pivot_reading_new (content->language, text, length);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (PivotHit));

  self->steps = g_array_new (FALSE, FALSE, sizeof (PivotStep));
  self->spans = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      add_sentence (self, content, &sentence, text, hits);
    }
  return self;
}

void
pivot_telling_free (PivotTelling *self)
{
  g_array_unref (self->steps);
  g_array_unref (self->spans);
  g_free (self);
}

/**
 * pivot_telling_get_length:
 *
 * Returns: how many sentences there are
 */
guint
pivot_telling_get_length (const PivotTelling *self)
{
  return self->steps->len;
}

/**
 * pivot_telling_get_steps:
 *
 * Returns: (transfer none) (array): what is known of each sentence
 */
const PivotStep *
pivot_telling_get_steps (const PivotTelling *self)
{
  return (const PivotStep *) self->steps->data;
}

/**
 * pivot_telling_get_span:
 * @index: below pivot_telling_get_length()
 *
 * Returns: the sentence, in the bytes of the text
 */
PivotSpan
pivot_telling_get_span (const PivotTelling *self,
                        guint               index)
{
  return g_array_index (self->spans, PivotSpan, index);
}
