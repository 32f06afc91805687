/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-inflection.h"

#include <string.h>

struct _PivotInflection
{
  guint       n_forms;
  GArray     *rows;      /* of Row */
  GHashTable *irregular; /* base → GStrv of its forms */
};

/* An ending, and what each form has in its place. */
typedef struct
{
  const char *const *cells;
  gsize              lengths[PIVOT_MAX_FORMS];
} Row;

static void
row_clear (gpointer data)
{
  Row *row = data;

  g_strfreev ((GStrv) row->cells);
}

/**
 * pivot_inflection_new:
 * @n_forms: how many forms a word has, at most %PIVOT_MAX_FORMS
 *
 * Returns: (transfer full): an inflection under which no word changes
 */
PivotInflection *
pivot_inflection_new (guint n_forms)
{
  PivotInflection *self = g_new0 (PivotInflection, 1);

  self->n_forms = n_forms;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, row_clear);
  self->irregular = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_strfreev);
  return self;
}

void
pivot_inflection_free (PivotInflection *self)
{
  g_array_unref (self->rows);
  g_hash_table_unref (self->irregular);
  g_free (self);
}

/* "-" stands for nothing, so that no column of a row is empty. */
static Row
row_new (const char *const *cells)
{
  Row row = { cells, { 0 } };

  for (guint i = 0; cells[i] != NULL; i++)
    row.lengths[i] = strlen (cells[i]);
  return row;
}

static gboolean
split (const PivotInflection *self,
       const char            *line,
       GStrv                 *cells)
{
  *cells = g_strsplit (line, " ", -1);
  for (char **cell = *cells; *cell != NULL; cell++)
    {
      if (g_str_equal (*cell, "-"))
        (*cell)[0] = '\0';
    }
  return g_strv_length (*cells) == self->n_forms;
}

/**
 * pivot_inflection_add_row:
 * @row: the ending of the base and of every other form, parted by spaces, "-"
 *   for none: "e es ed ed ing"
 *
 * Adds a row; a word changes by the first row whose ending it has.
 *
 * Returns: whether @row had the right number of endings
 */
gboolean
pivot_inflection_add_row (PivotInflection *self,
                          const char      *row)
{
  g_auto (GStrv) cells = NULL;
  Row read = { NULL, { 0 } };

  if (!split (self, row, &cells))
    return FALSE;
  read = row_new ((const char *const *) g_steal_pointer (&cells));
  g_array_append_val (self->rows, read);
  return TRUE;
}

/**
 * pivot_inflection_add_irregular:
 * @forms: the base and every other form, parted by spaces; a form that is
 *   written in two ways as "cancelled/canceled"
 *
 * Returns: whether @forms had the right number of forms
 */
gboolean
pivot_inflection_add_irregular (PivotInflection *self,
                                const char      *forms)
{
  g_auto (GStrv) cells = NULL;

  if (!split (self, forms, &cells))
    return FALSE;
  g_hash_table_replace (self->irregular, cells[0], cells);
  cells = NULL;
  return TRUE;
}

/* Most rows are told apart by the last letter. */
static gboolean
ends_with (const char *word,
           gsize       length,
           const Row  *row)
{
  gsize n = row->lengths[0];

  if (n == 0 || n > length)
    return n == 0;
  return word[length - 1] == row->cells[0][n - 1] && memcmp (word + length - n, row->cells[0], n) == 0;
}

/* The first row whose ending the word has; no word changes where there is none. */
static Row
find_row (const PivotInflection *self,
          const char            *word,
          gsize                  length)
{
  static const char *const unchanged[PIVOT_MAX_FORMS + 1] = { "", "", "", "", "", NULL };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      if (ends_with (word, length, row))
        return *row;
    }
  return (Row) { unchanged, { 0 } };
}

/**
 * pivot_inflection_inflect:
 * @word: the base of a word
 * @forms: (out caller-allocates): its forms
 *
 * Returns: whether none of them is too long
 */
gboolean
pivot_inflection_inflect (const PivotInflection *self,
                          const char            *word,
                          PivotWordForms        *forms)
{
  const char *const *irregular = g_hash_table_lookup (self->irregular, word);
  gsize              length = strlen (word);
  Row                row = irregular != NULL ? row_new (irregular) : find_row (self, word, length);
  gsize              stem = irregular != NULL ? 0 : length - row.lengths[0];

  forms->n_forms = self->n_forms;
  for (guint i = 0; i < self->n_forms; i++)
    {
      if (stem + row.lengths[i] >= PIVOT_MAX_FORM_LENGTH)
        return FALSE;
      memcpy (forms->written[i], word, stem);
      memcpy (forms->written[i] + stem, row.cells[i], row.lengths[i] + 1);
    }
  return TRUE;
}
