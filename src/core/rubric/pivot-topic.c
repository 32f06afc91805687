/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-topic.h"

struct _PivotTopic
{
  GHashTable *keys;
};

/* Nouns and verbs that stand for others, or only help. */
static gboolean
says_something (const PivotWord *word,
                PivotSymbol      light)
{
  static const PivotGrammar helpers[] = { PIVOT_GRAMMAR_BE, PIVOT_GRAMMAR_HAVE, PIVOT_GRAMMAR_DO, PIVOT_GRAMMAR_PRONOUN, PIVOT_GRAMMAR_QUANTIFIER, PIVOT_GRAMMAR_NUMBER };

  if (!pivot_word_is (word, PIVOT_GRAMMAR_NOUN) && !pivot_word_is (word, PIVOT_GRAMMAR_VERB))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (helpers); i++)
    {
      if (pivot_word_is (word, helpers[i]))
        return FALSE;
    }
  return !pivot_word_is (word, light);
}

/**
 * pivot_topic_new:
 *
 * Returns: (transfer full): what the text is about
 */
PivotTopic *
pivot_topic_new (const PivotPackContent *pack,
                 const PivotReading     *reading)
{
  PivotTopic *self = g_new0 (PivotTopic, 1);

  self->keys = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      for (guint j = 0; j < sentence.n_words; j++)
        {
          if (says_something (&sentence.words[j], pack->light))
            g_hash_table_add (self->keys, GUINT_TO_POINTER (sentence.words[j].key));
        }
    }
  return self;
}

void
pivot_topic_free (PivotTopic *self)
{
  g_hash_table_unref (self->keys);
  g_free (self);
}

/**
 * pivot_topic_get_size:
 *
 * Returns: how many words say what the text is about
 */
guint
pivot_topic_get_size (const PivotTopic *self)
{
  return g_hash_table_size (self->keys);
}

/**
 * pivot_topic_count_shared:
 *
 * Returns: how many of them are in the other text too
 */
guint
pivot_topic_count_shared (const PivotTopic *self,
                          const PivotTopic *other)
{
  GHashTableIter iter;
  gpointer       key = NULL;
  guint          count = 0;

  g_hash_table_iter_init (&iter, self->keys);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    count += g_hash_table_contains (other->keys, key);
  return count;
}
