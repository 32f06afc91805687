/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-informal.h"

static gboolean
is_between (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_ADVERB) || pivot_word_is (word, PIVOT_GRAMMAR_NOT);
}

/* The word before or after @at that is no adverb and no negation, or NULL. */
static const PivotWord *
find_beside (const PivotWord *words,
             guint            n_words,
             guint            at,
             int              step)
{
  for (gint64 i = (gint64) at + step; i >= 0 && i < n_words; i += step)
    {
      if (!is_between (&words[i]))
        return words[i].mark ? NULL : &words[i];
    }
  return NULL;
}

static gboolean
is_any (const PivotWord    *word,
        const PivotGrammar *classes,
        guint               n_classes)
{
  for (guint i = 0; word != NULL && i < n_classes; i++)
    {
      if (pivot_word_is (word, classes[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_subject (const PivotWord *word)
{
  static const PivotGrammar subjects[] = { PIVOT_GRAMMAR_I, PIVOT_GRAMMAR_WE, PIVOT_GRAMMAR_THEY };

  return is_any (word, subjects, G_N_ELEMENTS (subjects));
}

static gboolean
is_modal (const PivotWord *word)
{
  static const PivotGrammar modals[] = { PIVOT_GRAMMAR_SHOULD, PIVOT_GRAMMAR_WOULD };

  return is_any (word, modals, G_N_ELEMENTS (modals));
}

/* "I should of checked". */
static gboolean
mend_helper (PivotWord       *word,
             const PivotWord *before,
             const PivotWord *after)
{
  if (!pivot_word_is (word, PIVOT_GRAMMAR_PREPOSITION) || !is_modal (before) || after == NULL || !pivot_word_is (after, PIVOT_GRAMMAR_PARTICIPLE))
    return FALSE;
  word->classes = (PivotClassSet) { 0 };
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_VERB);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_BASE);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_HAVE);
  return TRUE;
}

/* "I ain't checked it": what is not in a form of its own, and denies a participle, is "have". */
static void
mend_denial (PivotWord       *word,
             const PivotWord *before,
             const PivotWord *after)
{
  if (!pivot_word_is (word, PIVOT_GRAMMAR_BE) || !pivot_word_is (word, PIVOT_GRAMMAR_BASE) || !is_subject (before))
    return;
  if (after == NULL || !pivot_word_is (after, PIVOT_GRAMMAR_PARTICIPLE))
    return;
  pivot_class_set_remove (&word->classes, PIVOT_GRAMMAR_BE);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_HAVE);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_PRESENT);
}

/* "I never done it". */
static void
mend_participle (PivotWord       *word,
                 const PivotWord *before)
{
  gboolean other = pivot_word_is (word, PIVOT_GRAMMAR_BASE) || pivot_word_is (word, PIVOT_GRAMMAR_PAST);

  if (!other && pivot_word_is (word, PIVOT_GRAMMAR_VERB) && pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE) && is_subject (before))
    pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_PAST);
}

/* "Me and my mate never checked it". */
static void
mend_subject (PivotWord *words,
              guint      n_words,
              guint      at)
{
  gboolean opens = at == 0 || words[at - 1].mark || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_SO);

  if (opens && at + 2 < n_words && pivot_word_is (&words[at], PIVOT_GRAMMAR_MY) && pivot_word_is (&words[at], PIVOT_GRAMMAR_PRONOUN) &&
      pivot_word_is (&words[at + 1], PIVOT_GRAMMAR_AND))
    pivot_class_set_add (&words[at].classes, PIVOT_GRAMMAR_I);
}

/**
 * pivot_informal_mend:
 * @words: (array length=n_words): of a sentence, with all classes that they may have
 *
 * Gives words the classes of the standard form in whose place people who speak
 * plainly, or in a second language, write them.
 */
void
pivot_informal_mend (PivotWord *words,
                     guint      n_words)
{
  for (guint i = 0; i < n_words; i++)
    {
      const PivotWord *after = find_beside (words, n_words, i, 1);
      const PivotWord *before = find_beside (words, n_words, i, -1);

      mend_subject (words, n_words, i);
      if (mend_helper (&words[i], before, after))
        continue;
      mend_denial (&words[i], before, after);
      mend_participle (&words[i], before);
    }
}
