/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-telling.h"

#include <string.h>

#include "core/rubric/pivot-leaning.h"

struct _PivotTelling
{
  GArray     *steps;  /* of PivotStep */
  GArray     *spans;  /* of PivotSpan */
  GHashTable *firsts; /* words of a sentence → the number of the first that has them */
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

/* Whether nothing in a sentence fills a slot, or what does tells of others. */
static gboolean
is_silent (const PivotPackContent *pack,
           const GArray           *hits)
{
  gboolean proves = FALSE;

  for (guint i = 0; i < hits->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, g_array_index (hits, PivotHit, i).cue->criterion);

      if (criterion->kind == PIVOT_CRITERION_CONTRAST && criterion->row == PIVOT_ROW_RESPONSIBILITY && !criterion->softens && *criterion->unless == NULL)
        return TRUE;
      proves |= criterion->kind == PIVOT_CRITERION_SLOT && !criterion->hint;
    }
  return !proves;
}

/* The number of the first sentence with the same words. */
static guint
find_same (PivotTelling            *self,
           const PivotReadSentence *sentence,
           const char              *text)
{
  char    *words = pivot_span_quote (sentence->span, text);
  gpointer first = NULL;

  if (g_hash_table_lookup_extended (self->firsts, words, NULL, &first))
    g_free (words);
  else
    {
      first = GUINT_TO_POINTER (self->steps->len);
      g_hash_table_insert (self->firsts, words, first);
    }
  return GPOINTER_TO_UINT (first);
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
  PivotStep    step = { .paragraph = begins_paragraph (text, before, sentence->span.start), .same = find_same (self, sentence, text) };
  PivotLeaning leaning;

  g_array_set_size (hits, 0);
  pivot_cue_set_find (pack->cues, sentence, index, hits);
  leaning = pivot_leaning_of (pack, sentence, hits);
  step.silent = step.same < index || is_silent (pack, hits);
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
  self->firsts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
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
  g_hash_table_unref (self->firsts);
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
