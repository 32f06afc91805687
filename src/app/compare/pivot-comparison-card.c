/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-card.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-prose-label.h"
#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

struct _PivotComparisonCard
{
  AdwBin parent_instance;

  /* template children */
  PivotStageBadge *badge;
  GtkBox          *header;
  AdwWrapBox      *words;
  GtkLabel        *name;
  GtkLabel        *changes;
  AdwWrapBox      *side;
  GtkButton       *restore;
  GtkWidget       *unfold;
  GtkLabel        *text;
  GtkWidget       *separator;
  GtkGrid         *lines;
};

G_DEFINE_FINAL_TYPE (PivotComparisonCard, pivot_comparison_card, ADW_TYPE_BIN)

static void
pivot_comparison_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_COMPARISON_CARD);

  G_OBJECT_CLASS (pivot_comparison_card_parent_class)->dispose (object);
}

static void
pivot_comparison_card_class_init (PivotComparisonCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_comparison_card_dispose;

  g_type_ensure (PIVOT_TYPE_STAGE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-comparison-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, badge);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, header);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, words);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, name);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, changes);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, side);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, restore);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, unfold);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, text);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, separator);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonCard, lines);
}

static void
pivot_comparison_card_init (PivotComparisonCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
left_out_label_new (guint n_sentences)
{
  /* Translators: %u is how many sentences are the same in two versions and are not shown. */
  g_autofree char *text = g_strdup_printf (ngettext ("%u sentence unchanged", "%u sentences unchanged", n_sentences), n_sentences);
  GtkWidget       *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static GtkWidget *
cell_new (const PivotComparisonLine *line,
          PivotProseSide             side)
{
  GtkWidget *cell = line->n_unchanged > 0 ? left_out_label_new (line->n_unchanged) : pivot_prose_label_new (line->prose[side]);

  gtk_widget_set_hexpand (cell, TRUE);
  return cell;
}

static gboolean
has_run (const PivotProse *prose,
         PivotDiffOp       op)
{
  for (guint i = 0; i < prose->runs->len; i++)
    {
      if (g_array_index (prose->runs, PivotRun, i).op == op)
        return TRUE;
    }
  return FALSE;
}

static void
add_stop (GArray                    *stops,
          const PivotComparisonLine *line,
          GtkWidget                 *place)
{
  PivotChangeStop stop = { g_object_ref (place), has_run (line->prose[PIVOT_PROSE_BOTH], PIVOT_DIFF_DELETE),
                           has_run (line->prose[PIVOT_PROSE_BOTH], PIVOT_DIFF_INSERT) };

  g_array_append_val (stops, stop);
}

/* Adds a line of the text; one that changed is a stop for whoever goes from change to change. */
static void
card_add_line (PivotComparisonCard       *self,
               const PivotComparisonLine *line,
               int                        row,
               gboolean                   together,
               GArray                    *stops)
{
  const PivotProseSide first = together ? PIVOT_PROSE_BOTH : PIVOT_PROSE_FROM;
  GtkWidget           *place = NULL;

  for (guint side = first; side <= (together ? PIVOT_PROSE_BOTH : PIVOT_PROSE_TO); side++)
    {
      GtkWidget *cell = cell_new (line, (PivotProseSide) side);

      gtk_widget_add_css_class (cell, side == PIVOT_PROSE_TO ? "comparison-to" : "comparison-from");
      gtk_grid_attach (self->lines, cell, (int) (side - first), row, 1, 1);
      if (line->changed && line->prose[side]->runs->len > 0)
        place = cell;
    }
  if (place != NULL)
    add_stop (stops, line, place);
}

/* What a stage of another version does, on its button and for who hears it. */
static const struct
{
  const char *label;
  const char *words;
} takings[] = {
  [PIVOT_TAKING_NONE] = { "", "%s" },
  [PIVOT_TAKING_BACK] = {
    N_ ("Restore Stage"),
    /* Translators: %s is the name of a stage. */
    N_ ("Restore %s"),
  },
  [PIVOT_TAKING_OVER] = {
    N_ ("Replace Stage"),
    /* Translators: %s is the name of a stage. */
    N_ ("Replace %s"),
  },
};

static void
card_set_taking (PivotComparisonCard *self,
                 PivotStage           stage,
                 PivotTaking          taking)
{
  g_auto (GStrv) halves = g_strsplit (_ (takings[taking].words), "%s", 2);
  g_autofree char *words = g_strjoinv (pivot_voice_stage_name (stage), halves);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->restore), "i", (gint32) stage);
  if (taking == PIVOT_TAKING_NONE)
    return;
  gtk_button_set_label (self->restore, _ (takings[taking].label));
  /* What is seen on it would win. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->restore), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->restore), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
card_set_state (PivotComparisonCard        *self,
                PivotStage                  stage,
                const PivotComparisonStage *state)
{
  const char *name = pivot_voice_stage_name (stage);

  pivot_stage_badge_set_stage (self->badge, stage);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->changes, state->changes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->changes, -1);
}

/* What was won and lost stands in one box that wraps, with the name or with the button: of two such boxes beside each
 * other, or one in another, each would be measured for a width that it is not given. */
static void
card_set_chips (PivotComparisonCard        *self,
                const PivotComparisonStage *state,
                gboolean                    narrow)
{
  AdwWrapBox *box = narrow ? self->side : self->words;
  GtkWidget  *last = narrow ? NULL : GTK_WIDGET (self->changes);

  for (guint i = 0; i < state->chips->len; i++)
    {
      GtkWidget *chip = pivot_comparison_chip_new (g_ptr_array_index (state->chips, i), FALSE);

      adw_wrap_box_insert_child_after (box, chip, last);
      last = chip;
    }
  if (state->pace != NULL)
    {
      GtkWidget *pace = gtk_label_new (state->pace);

      gtk_label_set_wrap (GTK_LABEL (pace), TRUE);
      gtk_widget_add_css_class (pace, "caption");
      adw_wrap_box_insert_child_after (box, pace, last);
    }
}

/* Where there is little room, what was won and lost has a line of its own below the name. */
static void
card_make_narrow (PivotComparisonCard *self)
{
  GtkBox    *column = GTK_BOX (adw_bin_get_child (ADW_BIN (self)));
  GtkWidget *side = GTK_WIDGET (self->side);

  g_object_ref (side);
  gtk_box_remove (self->header, side);
  gtk_box_insert_child_after (column, side, GTK_WIDGET (self->header));
  g_object_unref (side);
  gtk_widget_add_css_class (side, "comparison-side");
}

/* A stage that is the same in both is one line, below which its text can be unfolded. */
static void
card_set_text (PivotComparisonCard *self,
               const char          *text)
{
  gtk_label_set_text (self->text, text != NULL ? text : "");
  gtk_widget_set_visible (self->unfold, text != NULL && *text != '\0');
}

/**
 * pivot_comparison_card_new:
 * @state: what to show of the stage
 * @look: how to show it
 * @stops: (element-type PivotChangeStop): where the changes are; those of this
 *   card are added, each with its place, which the stop owns
 *
 * Returns: (transfer floating): a card that shows how the stage changed
 */
GtkWidget *
pivot_comparison_card_new (PivotStage                  stage,
                           const PivotComparisonStage *state,
                           const PivotComparisonLook  *look,
                           GArray                     *stops)
{
  PivotComparisonCard *self = g_object_new (PIVOT_TYPE_COMPARISON_CARD, NULL);
  gboolean             changed = state->n_changes > 0;

  card_set_state (self, stage, state);
  card_set_taking (self, stage, look->taking);
  card_set_text (self, state->text);
  card_set_chips (self, state, look->narrow && changed);
  if (look->narrow && changed)
    card_make_narrow (self);
  gtk_grid_set_column_homogeneous (self->lines, !look->together);
  for (guint i = 0; i < state->lines->len && changed; i++)
    card_add_line (self, g_ptr_array_index (state->lines, i), (int) i, look->together, stops);
  gtk_widget_set_visible (GTK_WIDGET (self->lines), changed);
  gtk_widget_set_visible (self->separator, changed);
  gtk_widget_set_visible (GTK_WIDGET (self->restore), changed && look->taking != PIVOT_TAKING_NONE);
  return GTK_WIDGET (self);
}

/**
 * pivot_comparison_chip_new:
 * @filled: whether it has a ground of its own
 *
 * Returns: (transfer floating): a label that says what was won or lost
 */
GtkWidget *
pivot_comparison_chip_new (const PivotTurnChip *chip,
                           gboolean             filled)
{
  GtkWidget *label = gtk_label_new (chip->text);

  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, chip->better ? "success" : "warning");
  if (filled)
    gtk_widget_add_css_class (label, "chip");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_WORD);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, chip->words, -1);
  return label;
}
