/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-cue.h"

struct _PivotCueSet
{
  GPtrArray *cues;    /* of PivotCue */
  GPtrArray *by_word; /* symbol → GArray of Start, or NULL: forms whose pattern may start with it */
  GPtrArray *by_verb; /* symbol → GArray of Start, or NULL: forms whose frame may have it as verb */
  guint      n_forms;
  GArray    *any_verbs; /* of Start: forms whose frame may have any verb */
};

/* One form of one cue. */
typedef struct
{
  const PivotCue  *cue;
  const PivotForm *form;
} Start;

typedef struct
{
  const PivotReadSentence *sentence;
  guint                    index;
  guint                    stages;
  GArray                  *hits;
  PivotContext            *contexts;
} Search;

typedef void (*Try) (const Search *search,
                     const Start  *start,
                     guint         at);

void
pivot_cue_free (PivotCue *self)
{
  g_free (self->id);
  g_clear_pointer (&self->forms, g_ptr_array_unref);
  g_strfreev (self->ok);
  g_strfreev (self->no);
  g_free (self);
}

static gboolean
form_is_in (const PivotForm         *form,
            const PivotReadSentence *sentence)
{
  PivotMatch match;

  for (guint at = 0; form->pattern != NULL && at < sentence->n_words; at++)
    {
      if (pivot_form_match_words (form, sentence, at, NULL, &match))
        return TRUE;
    }
  for (guint i = 0; form->pattern == NULL && i < sentence->n_frames; i++)
    {
      if (pivot_form_match_frame (form, sentence, i, NULL, &match))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_cue_is_in:
 *
 * Returns: whether the cue is somewhere in @sentence
 */
gboolean
pivot_cue_is_in (const PivotCue          *self,
                 const PivotReadSentence *sentence)
{
  for (guint i = 0; i < self->forms->len; i++)
    {
      if (form_is_in (g_ptr_array_index (self->forms, i), sentence))
        return TRUE;
    }
  return FALSE;
}

static void
starts_free (gpointer data)
{
  if (data != NULL)
    g_array_unref (data);
}

/**
 * pivot_cue_set_new:
 *
 * Returns: (transfer full): no cues yet
 */
PivotCueSet *
pivot_cue_set_new (void)
{
  PivotCueSet *self = g_new0 (PivotCueSet, 1);

  self->cues = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_cue_free);
  self->by_word = g_ptr_array_new_with_free_func (starts_free);
  self->by_verb = g_ptr_array_new_with_free_func (starts_free);
  self->any_verbs = g_array_new (FALSE, FALSE, sizeof (Start));
  return self;
}

void
pivot_cue_set_free (PivotCueSet *self)
{
  g_ptr_array_unref (self->cues);
  g_ptr_array_unref (self->by_word);
  g_ptr_array_unref (self->by_verb);
  g_array_unref (self->any_verbs);
  g_free (self);
}

/**
 * pivot_cue_set_add:
 * @cue: (transfer full): a cue
 */
void
pivot_cue_set_add (PivotCueSet *self,
                   PivotCue    *cue)
{
  g_ptr_array_add (self->cues, cue);
}

static void
add_start (GPtrArray   *table,
           PivotSymbol  symbol,
           const Start *start)
{
  GArray *starts = g_ptr_array_index (table, symbol);

  if (starts == NULL)
    {
      starts = g_array_new (FALSE, FALSE, sizeof (Start));
      g_ptr_array_index (table, symbol) = starts;
    }
  g_array_append_vals (starts, start, 1);
}

static void
add_verbs (PivotCueSet     *self,
           const PivotAtom *verb,
           const Start     *start)
{
  for (guint i = 0; i < verb->n_words; i++)
    add_start (self->by_verb, verb->words[i], start);
  for (guint klass = 0; klass < PIVOT_MAX_CLASSES; klass++)
    {
      if (pivot_class_set_has (&verb->classes, klass))
        add_start (self->by_verb, (PivotSymbol) klass, start);
    }
  if (pivot_atom_is_empty (verb))
    g_array_append_vals (self->any_verbs, start, 1);
}

static void
index_form (PivotCueSet *self,
            const Start *start)
{
  g_autoptr (GArray) symbols = NULL;

  if (start->form->pattern == NULL)
    {
      add_verbs (self, &start->form->verb, start);
      return;
    }
  symbols = pivot_pattern_get_starts (start->form->pattern);
  for (guint i = 0; i < symbols->len; i++)
    add_start (self->by_word, g_array_index (symbols, PivotSymbol, i), start);
}

/**
 * pivot_cue_set_index:
 * @lexicon: the words of the cues, complete
 *
 * Makes the set ready to find its cues.
 */
void
pivot_cue_set_index (PivotCueSet  *self,
                     PivotLexicon *lexicon)
{
  g_ptr_array_set_size (self->by_word, (int) pivot_lexicon_get_n_symbols (lexicon));
  g_ptr_array_set_size (self->by_verb, (int) pivot_lexicon_get_n_symbols (lexicon));
  for (guint i = 0; i < self->cues->len; i++)
    {
      const PivotCue *cue = g_ptr_array_index (self->cues, i);

      for (guint j = 0; j < cue->forms->len; j++)
        {
          PivotForm *form = g_ptr_array_index (cue->forms, j);

          form->number = self->n_forms++;
          index_form (self, &(const Start) { cue, form });
        }
    }
}

/**
 * pivot_cue_set_get_length:
 *
 * Returns: how many cues there are
 */
guint
pivot_cue_set_get_length (const PivotCueSet *self)
{
  return self->cues->len;
}

/**
 * pivot_cue_set_get:
 * @index: below pivot_cue_set_get_length()
 *
 * Returns: (transfer none): one cue
 */
const PivotCue *
pivot_cue_set_get (const PivotCueSet *self,
                   guint              index)
{
  return g_ptr_array_index (self->cues, index);
}

static gboolean
is_known (const Search   *search,
          const PivotHit *hit)
{
  for (guint i = search->hits->len; i > 0; i--)
    {
      const PivotHit *known = &g_array_index (search->hits, PivotHit, i - 1);

      if (known->sentence != hit->sentence)
        return FALSE;
      if (known->cue == hit->cue && known->match.first == hit->match.first)
        return TRUE;
    }
  return FALSE;
}

static void
add_hit (const Search *search,
         const Start  *start,
         PivotMatch    match)
{
  PivotHit hit = { start->cue, search->index, match };

  if (!is_known (search, &hit))
    g_array_append_val (search->hits, hit);
}

static void
try_words (const Search *search,
           const Start  *start,
           guint         at)
{
  PivotMatch match;

  if ((start->cue->stages & search->stages) != 0 && pivot_form_match_words (start->form, search->sentence, at, search->contexts, &match))
    add_hit (search, start, match);
}

static void
try_frame (const Search *search,
           const Start  *start,
           guint         at)
{
  PivotMatch match;

  if ((start->cue->stages & search->stages) != 0 && pivot_form_match_frame (start->form, search->sentence, at, search->contexts, &match))
    add_hit (search, start, match);
}

static void
try_starts (const Search *search,
            const GArray *starts,
            Try           try,
            guint         at)
{
  for (guint i = 0; starts != NULL && i < starts->len; i++)
    try (search, &g_array_index (starts, Start, i), at);
}

/* Tries what the table has for each class and each sense of @word. */
static void
try_symbols (const Search    *search,
             const GPtrArray *table,
             const PivotWord *word,
             Try              try,
             guint            at)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = word->classes.bits[i]; left != 0; left &= left - 1)
        try_starts (search, g_ptr_array_index (table, i * 64 + (guint) __builtin_ctzll (left)), try, at);
    }
  for (guint i = 0; word->entry != NULL && i < word->entry->n_senses; i++)
    try_starts (search, g_ptr_array_index (table, word->entry->senses[i]), try, at);
}

/**
 * pivot_cue_set_find:
 * @index: the number of the sentence
 * @stages: a bit for each stage whose cues are looked for
 * @hits: (element-type PivotHit): where what is found goes
 *
 * Finds every cue in one sentence.
 */
void
pivot_cue_set_find (const PivotCueSet       *self,
                    const PivotReadSentence *sentence,
                    guint                    index,
                    guint                    stages,
                    GArray                  *hits)
{
  g_autofree PivotContext *contexts = g_new0 (PivotContext, self->n_forms + 1);
  const Search             search = { sentence, index, stages, hits, contexts };

  for (guint at = 0; at < sentence->n_words; at++)
    try_symbols (&search, self->by_word, &sentence->words[at], try_words, at);
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      try_symbols (&search, self->by_verb, &sentence->words[sentence->frames[i].verb], try_frame, i);
      try_starts (&search, self->any_verbs, try_frame, i);
    }
}
