/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-answers-page.h"

#include <glib/gi18n-lib.h>

#include "app/contrast/pivot-contrast-cell.h"
#include "app/contrast/pivot-contrast-face.h"
#include "app/contrast/pivot-contrast-head.h"
#include "app/contrast/pivot-verdict-band.h"
#include "app/pivot-announce.h"
#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

#define COLUMN_WIDTH 160
#define SPINE_MARGIN 14
#define GAP 12

struct _PivotAnswersPage
{
  AdwBin parent_instance;

  /* template children */
  GtkGrid *grid;
  GtkBox  *bands;

  /* owned */
  GtkWidget *grounds[PIVOT_N_SIDES];
  GtkWidget *heads[PIVOT_N_SIDES];
  GtkWidget *cells[PIVOT_N_SIDES][PIVOT_N_STAGES];
  GtkWidget *badges[PIVOT_N_STAGES];
  GtkWidget *names[PIVOT_N_STAGES];
  GtkWidget *rows[PIVOT_N_ROWS];
  GArray    *stops; /* of PivotContrastStop */

  /* state */
  gboolean shown[PIVOT_N_SIDES];
  guint    stop;  /* where one is, or the first stop behind that */
  gboolean there; /* whether one is at it */
};

G_DEFINE_FINAL_TYPE (PivotAnswersPage, pivot_answers_page, ADW_TYPE_BIN)

static guint typed_signal;
static guint moved_signal;

/* From the start to the end of a line. */
static const PivotSide order[PIVOT_N_SIDES] = { PIVOT_SIDE_DEFENSIVE, PIVOT_SIDE_OWNED };

static void
typed_cb (PivotAnswersPage *self)
{
  g_signal_emit (self, typed_signal, 0);
}

/* Undo, and an answer that is taken from elsewhere, are seen where they happen. */
static void
replaced_cb (PivotAnswersPage  *self,
             PivotContrastCell *cell)
{
  GtkWidget *focus = gtk_widget_get_mapped (GTK_WIDGET (self)) ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) && gtk_widget_get_mapped (GTK_WIDGET (cell)))
    gtk_widget_child_focus (GTK_WIDGET (cell), GTK_DIR_TAB_FORWARD);
}

static void
page_clear (PivotAnswersPage *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static void
page_lay_out_beside (PivotAnswersPage *self)
{
  for (int i = 0; i < PIVOT_N_SIDES; i++)
    {
      const int column = 2 * i;

      gtk_grid_attach (self->grid, self->grounds[order[i]], column, 0, 1, PIVOT_N_STAGES + 1);
      gtk_grid_attach (self->grid, self->heads[order[i]], column, 0, 1, 1);
    }
  for (int stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      gtk_grid_attach (self->grid, self->cells[PIVOT_SIDE_DEFENSIVE][stage], 0, stage + 1, 1, 1);
      gtk_grid_attach (self->grid, self->badges[stage], 1, stage + 1, 1, 1);
      gtk_grid_attach (self->grid, self->cells[PIVOT_SIDE_OWNED][stage], 2, stage + 1, 1, 1);
    }
}

static void
page_lay_out_below (PivotAnswersPage *self)
{
  int row = 0;

  for (int i = 0; i < PIVOT_N_SIDES; i++)
    gtk_grid_attach (self->grid, self->heads[order[i]], 0, row++, 2, 1);
  for (int stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      gtk_grid_attach (self->grid, self->badges[stage], 0, row, 1, 1);
      gtk_grid_attach (self->grid, self->names[stage], 1, row++, 1, 1);
      for (int i = 0; i < PIVOT_N_SIDES; i++)
        gtk_grid_attach (self->grid, self->cells[order[i]][stage], 0, row++, 2, 1);
    }
}

static void
pivot_answers_page_dispose (GObject *object)
{
  PivotAnswersPage *self = PIVOT_ANSWERS_PAGE (object);

  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      g_clear_object (&self->grounds[side]);
      g_clear_object (&self->heads[side]);
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        g_clear_object (&self->cells[side][stage]);
    }
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      g_clear_object (&self->badges[stage]);
      g_clear_object (&self->names[stage]);
    }
  g_clear_pointer (&self->stops, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_ANSWERS_PAGE);

  G_OBJECT_CLASS (pivot_answers_page_parent_class)->dispose (object);
}

static void
pivot_answers_page_class_init (PivotAnswersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_answers_page_dispose;

  typed_signal = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  moved_signal = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-answers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotAnswersPage, grid);
  gtk_widget_class_bind_template_child (widget_class, PivotAnswersPage, bands);
}

static GtkWidget *
ground_new (PivotSide side)
{
  GtkWidget *ground = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (ground, "card");
  gtk_widget_add_css_class (ground, pivot_contrast_face_ground (side));
  gtk_widget_set_can_target (ground, FALSE);
  return g_object_ref_sink (ground);
}

static GtkWidget *
name_new (PivotStage stage)
{
  GtkWidget *label = gtk_label_new (pivot_voice_stage_name (stage));

  gtk_widget_add_css_class (label, "heading");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  return g_object_ref_sink (label);
}

static void
page_make_side (PivotAnswersPage *self,
                PivotSide         side)
{
  self->grounds[side] = ground_new (side);
  self->heads[side] = g_object_ref_sink (pivot_contrast_head_new (side));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      GtkWidget *cell = pivot_contrast_cell_new (side, (PivotStage) i);

      gtk_widget_set_hexpand (cell, TRUE);
      g_signal_connect_object (cell, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (cell, "replaced", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
      self->cells[side][i] = g_object_ref_sink (cell);
    }
}

static void
pivot_answers_page_init (PivotAnswersPage *self)
{
  static const gboolean both[PIVOT_N_SIDES] = { TRUE, TRUE };
  g_autoptr (GtkSizeGroup) columns = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) pills = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  self->stops = g_array_new (FALSE, FALSE, sizeof (PivotContrastStop));
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      page_make_side (self, (PivotSide) i);
      gtk_size_group_add_widget (columns, self->heads[i]);
    }
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->badges[i] = g_object_ref_sink (pivot_stage_badge_new ((PivotStage) i));
      self->names[i] = name_new ((PivotStage) i);
    }
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      self->rows[i] = pivot_verdict_band_new ((PivotRow) i);
      gtk_size_group_add_widget (pills, pivot_verdict_band_get_pill (PIVOT_VERDICT_BAND (self->rows[i])));
      gtk_box_append (self->bands, self->rows[i]);
    }
  pivot_answers_page_lay_out (self, FALSE, both);
}

/**
 * pivot_answers_page_set_story:
 * @story: (nullable): whose answers are shown
 */
void
pivot_answers_page_set_story (PivotAnswersPage *self,
                              PivotStory       *story)
{
  g_return_if_fail (PIVOT_IS_ANSWERS_PAGE (self));

  self->stop = 0;
  self->there = FALSE;
  g_array_set_size (self->stops, 0);
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        pivot_contrast_cell_set_story (PIVOT_CONTRAST_CELL (self->cells[side][stage]), story);
    }
}

static void
page_lay_out_side (PivotAnswersPage *self,
                   PivotSide         side,
                   gboolean          narrow,
                   gboolean          shown)
{
  gtk_widget_set_visible (self->heads[side], shown);
  gtk_widget_set_size_request (self->heads[side], narrow ? -1 : COLUMN_WIDTH, -1);
  pivot_contrast_head_set_small (PIVOT_CONTRAST_HEAD (self->heads[side]), narrow);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      gtk_widget_set_visible (self->cells[side][i], shown);
      pivot_contrast_cell_set_alone (PIVOT_CONTRAST_CELL (self->cells[side][i]), narrow);
    }
}

/**
 * pivot_answers_page_lay_out:
 * @narrow: whether there is no room for two columns
 * @shown: by #PivotSide, whether it is in view
 */
void
pivot_answers_page_lay_out (PivotAnswersPage *self,
                            gboolean          narrow,
                            const gboolean    shown[PIVOT_N_SIDES])
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean   focused = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->grid));

  g_return_if_fail (PIVOT_IS_ANSWERS_PAGE (self));

  page_clear (self);
  gtk_grid_set_row_spacing (self->grid, narrow ? GAP : 0);
  gtk_grid_set_column_spacing (self->grid, narrow ? GAP : SPINE_MARGIN);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      self->shown[i] = shown[i];
      page_lay_out_side (self, (PivotSide) i, narrow, shown[i]);
    }
  if (narrow)
    page_lay_out_below (self);
  else
    page_lay_out_beside (self);
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    pivot_verdict_band_lay_out (PIVOT_VERDICT_BAND (self->rows[i]), narrow, shown);
  /* A widget that changes its place loses the focus. */
  if (focused)
    gtk_widget_grab_focus (focus);
}

/* One stays where one was: a new reading comes with each sentence that is written. */
static void
page_keep_place (PivotAnswersPage         *self,
                 const PivotContrastState *state)
{
  gboolean there = FALSE;

  if (self->stop < self->stops->len)
    self->stop = pivot_contrast_state_find_stop (state, &g_array_index (self->stops, PivotContrastStop, self->stop), &there);
  else if (self->stop > 0)
    self->stop = state->stops->len;
  self->there = self->there && there;
}

/**
 * pivot_answers_page_show:
 * @state: of the answers as they stand in the story
 */
void
pivot_answers_page_show (PivotAnswersPage         *self,
                         const PivotContrastState *state)
{
  g_return_if_fail (PIVOT_IS_ANSWERS_PAGE (self));

  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      pivot_contrast_head_show (PIVOT_CONTRAST_HEAD (self->heads[side]), &state->sides[side]);
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        pivot_contrast_cell_show (PIVOT_CONTRAST_CELL (self->cells[side][stage]), &state->sides[side]);
    }
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    pivot_verdict_band_show (PIVOT_VERDICT_BAND (self->rows[i]), state);
  page_keep_place (self, state);
  g_array_unref (self->stops);
  self->stops = g_array_ref (state->stops);
}

static void
page_go_to (PivotAnswersPage *self,
            guint             stop)
{
  const PivotContrastStop *place = &g_array_index (self->stops, PivotContrastStop, stop);

  self->stop = stop;
  self->there = TRUE;
  pivot_contrast_cell_select (PIVOT_CONTRAST_CELL (self->cells[place->side][place->stage]), place->phrase.span);
  pivot_announce (GTK_WIDGET (self), pivot_voice_row_phrase (place->phrase.row, place->phrase.owned));
  g_signal_emit (self, moved_signal, 0);
}

/**
 * pivot_answers_page_step:
 * @step: 1 for the next difference in view, -1 for the one before; round at the
 *   ends
 */
void
pivot_answers_page_step (PivotAnswersPage *self,
                         int               step)
{
  int n_stops = 0;
  int stop = 0;

  g_return_if_fail (PIVOT_IS_ANSWERS_PAGE (self));

  n_stops = (int) self->stops->len;
  stop = (int) self->stop - (!self->there && step > 0);
  for (int i = 0; i < n_stops; i++)
    {
      stop = (stop + step + n_stops) % n_stops;
      if (self->shown[g_array_index (self->stops, PivotContrastStop, stop).side])
        {
          page_go_to (self, (guint) stop);
          return;
        }
    }
}

/**
 * pivot_answers_page_dup_place:
 *
 * Returns: (transfer full): which of the differences is gone to, or how many there
 *   are
 */
char *
pivot_answers_page_dup_place (PivotAnswersPage *self)
{
  guint n_stops = self->stops->len;

  if (!self->there)
    /* Translators: %u is how many phrases are marked in two answers. */
    return g_strdup_printf (ngettext ("%u phrase marked", "%u phrases marked", n_stops), n_stops);
  /* Translators: which of the marked phrases is gone to. */
  return g_strdup_printf (_ ("Phrase %1$u of %2$u"), self->stop + 1, n_stops);
}

/**
 * pivot_answers_page_get_cell:
 *
 * Returns: (transfer none): a #PivotContrastCell, the one of that stage of that answer
 */
GtkWidget *
pivot_answers_page_get_cell (PivotAnswersPage *self,
                             PivotSide         side,
                             PivotStage        stage)
{
  return self->cells[side][stage];
}
