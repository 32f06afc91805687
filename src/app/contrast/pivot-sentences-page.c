/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-sentences-page.h"

#include "app/contrast/pivot-rewrite-row.h"
#include "app/contrast/pivot-sentence-label.h"

/* No rewrite, or the focus in none. */
#define NOWHERE (-1)

struct _PivotSentencesPage
{
  AdwBin parent_instance;

  /* template children */
  GtkWidget *heads;
  GtkBox    *sections;

  /* owned */
  GPtrArray  *rewrites;  /* of PivotRewriteRow, as they stand */
  GPtrArray  *keys;      /* of char*, what they rewrite */
  GHashTable *proposals; /* by key, what has been written but not put into the card */
  char       *open;      /* nullable, the key of the one that is open */
  char       *story;     /* nullable, the id of whose sentences they are */
};

G_DEFINE_FINAL_TYPE (PivotSentencesPage, pivot_sentences_page, ADW_TYPE_BIN)

static char *
page_make_key (PivotSentencesPage *self,
               const PivotSorted  *sentence)
{
  return g_strdup_printf ("%s %d %d %s", self->story != NULL ? self->story : "", sentence->row, (int) sentence->stage, sentence->hash);
}

static PivotRewriteRow *
page_get (PivotSentencesPage *self,
          int                 index)
{
  return g_ptr_array_index (self->rewrites, (guint) index);
}

static int
page_find_key (PivotSentencesPage *self,
               const char         *key)
{
  guint index = 0;

  return key != NULL && g_ptr_array_find_with_equal_func (self->keys, key, g_str_equal, &index) ? (int) index : NOWHERE;
}

/* What has the focus, where it is in here. */
static GtkWidget *
page_get_focus (PivotSentencesPage *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static int
page_find_focus (PivotSentencesPage *self)
{
  GtkWidget *focus = page_get_focus (self);

  for (guint i = 0; focus != NULL && i < self->rewrites->len; i++)
    {
      if (gtk_widget_is_ancestor (focus, g_ptr_array_index (self->rewrites, i)))
        return (int) i;
    }
  return NOWHERE;
}

/* After a sentence is turned, the next one is at hand; one that is moved takes the focus along. */
static void
page_give_focus (PivotSentencesPage *self,
                 int                 rewrite,
                 const char         *sentence)
{
  GtkWidget *place = NULL;

  if (rewrite != NOWHERE && self->rewrites->len > 0)
    place = GTK_WIDGET (page_get (self, MIN (rewrite, (int) self->rewrites->len - 1)));
  else if (rewrite == NOWHERE && sentence != NULL)
    place = pivot_sentence_find_in (GTK_WIDGET (self->sections), sentence);
  if (place == NULL || !(PIVOT_IS_REWRITE_ROW (place) ? gtk_widget_grab_focus (place) : gtk_widget_child_focus (place, GTK_DIR_TAB_FORWARD)))
    gtk_widget_child_focus (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_BIN), GTK_DIR_TAB_FORWARD);
}

/* What was begun stays, should the writer come back to it. */
static void
page_keep_proposal (PivotSentencesPage *self)
{
  int index = page_find_key (self, self->open);

  if (index != NOWHERE)
    g_hash_table_insert (self->proposals, g_strdup (self->open), pivot_rewrite_row_dup_proposal (page_get (self, index)));
}

static void
page_open (PivotSentencesPage *self,
           int                 index)
{
  for (guint i = 0; i < self->rewrites->len; i++)
    pivot_rewrite_row_set_open (g_ptr_array_index (self->rewrites, i), (int) i == index,
                                g_hash_table_lookup (self->proposals, g_ptr_array_index (self->keys, i)));
  g_set_str (&self->open, index != NOWHERE ? g_ptr_array_index (self->keys, (guint) index) : NULL);
}

static void
opened_cb (PivotSentencesPage *self,
           PivotRewriteRow    *row)
{
  guint index = 0;

  page_keep_proposal (self);
  g_ptr_array_find (self->rewrites, row, &index);
  page_open (self, (int) index);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
page_clear (PivotSentencesPage *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_box_remove (self->sections, child);
  g_ptr_array_set_size (self->rewrites, 0);
  g_ptr_array_set_size (self->keys, 0);
}

static void
page_fill (PivotSentencesPage       *self,
           PivotSentencesState      *state,
           const PivotSentencesLook *look)
{
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      gtk_box_append (self->sections, pivot_sentences_section_new ((PivotRow) row, &state->rows[row], look, self->rewrites));
      for (guint i = 0; i < state->rows[row].defensive->len; i++)
        g_ptr_array_add (self->keys, page_make_key (self, g_ptr_array_index (state->rows[row].defensive, i)));
    }
  for (guint i = 0; i < self->rewrites->len; i++)
    g_signal_connect_object (g_ptr_array_index (self->rewrites, i), "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->sections, pivot_sentences_rest_new (state, look));
  gtk_widget_set_visible (self->heads, !look->narrow);
}

static void
pivot_sentences_page_dispose (GObject *object)
{
  PivotSentencesPage *self = PIVOT_SENTENCES_PAGE (object);

  g_clear_pointer (&self->rewrites, g_ptr_array_unref);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_clear_pointer (&self->proposals, g_hash_table_unref);
  g_clear_pointer (&self->open, g_free);
  g_clear_pointer (&self->story, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_SENTENCES_PAGE);

  G_OBJECT_CLASS (pivot_sentences_page_parent_class)->dispose (object);
}

static void
pivot_sentences_page_class_init (PivotSentencesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_sentences_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-sentences-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotSentencesPage, heads);
  gtk_widget_class_bind_template_child (widget_class, PivotSentencesPage, sections);
}

static void
pivot_sentences_page_init (PivotSentencesPage *self)
{
  self->rewrites = g_ptr_array_new_with_free_func (g_object_unref);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->proposals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_sentences_page_show:
 * @state: every sentence by row and side
 * @look: how to show them
 *
 * Shows the sentences. What was begun to be rewritten stays, and the focus goes to
 * what stands where it was.
 */
void
pivot_sentences_page_show (PivotSentencesPage       *self,
                           PivotSentencesState      *state,
                           const PivotSentencesLook *look)
{
  gboolean         focused = FALSE;
  int              rewrite = NOWHERE;
  g_autofree char *sentence = NULL;

  g_return_if_fail (PIVOT_IS_SENTENCES_PAGE (self));

  focused = page_get_focus (self) != NULL;
  rewrite = page_find_focus (self);
  sentence = pivot_sentence_dup_around (page_get_focus (self));
  page_keep_proposal (self);
  page_clear (self);
  page_fill (self, state, look);
  if (look->editable)
    page_open (self, page_find_key (self, self->open));
  if (focused)
    page_give_focus (self, rewrite, sentence);
}

/**
 * pivot_sentences_page_turn_to:
 * @story: (nullable): the id of whose sentences are shown from now on
 *
 * Keeps what was begun, for when the writer comes back to the story that was shown.
 */
void
pivot_sentences_page_turn_to (PivotSentencesPage *self,
                              const char         *story)
{
  g_return_if_fail (PIVOT_IS_SENTENCES_PAGE (self));

  page_keep_proposal (self);
  page_clear (self);
  g_clear_pointer (&self->open, g_free);
  g_set_str (&self->story, story);
}

/**
 * pivot_sentences_page_step:
 * @step: 1 for the next sentence to turn, -1 for the one before; round at the ends
 */
void
pivot_sentences_page_step (PivotSentencesPage *self,
                           int                 step)
{
  int n_rewrites = 0;
  int index = NOWHERE;

  g_return_if_fail (PIVOT_IS_SENTENCES_PAGE (self));

  n_rewrites = (int) self->rewrites->len;
  if (n_rewrites == 0)
    return;
  index = page_find_focus (self);
  index = index == NOWHERE && step < 0 ? n_rewrites - 1 : (index + step + n_rewrites) % n_rewrites;
  gtk_widget_grab_focus (GTK_WIDGET (page_get (self, index)));
}

/**
 * pivot_sentences_page_replace:
 *
 * Puts what is written in the field that has the focus into its card, where it is
 * whole.
 */
void
pivot_sentences_page_replace (PivotSentencesPage *self)
{
  int index = NOWHERE;

  g_return_if_fail (PIVOT_IS_SENTENCES_PAGE (self));

  index = page_find_focus (self);
  if (index != NOWHERE)
    pivot_rewrite_row_replace (page_get (self, index));
}
