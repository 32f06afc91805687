/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-sentences-section.h"

#include <glib/gi18n-lib.h>

#include "app/contrast/pivot-rewrite-row.h"
#include "app/contrast/pivot-row-icon.h"
#include "app/contrast/pivot-sentence-label.h"
#include "core/voice/pivot-voice.h"

#define GAP 12
#define COLUMN_GAP 24

static GtkWidget *
caption_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static GtkWidget *
list_new (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  return list;
}

static void
list_add (GtkWidget *list,
          GtkWidget *child)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
}

/* What an empty side says. */
static GtkWidget *
nothing_new (const char *text)
{
  GtkWidget *list = list_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "sentence-line");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  list_add (list, label);
  return list;
}

static GtkWidget *
defensive_new (const PivotSortedRow     *state,
               const PivotSentencesLook *look,
               GPtrArray                *rewrites)
{
  GtkWidget *box = NULL;

  if (state->defensive->len == 0)
    return nothing_new (pivot_voice_row_nothing ());
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);
  for (guint i = 0; i < state->defensive->len; i++)
    {
      GtkWidget *row = pivot_rewrite_row_new (g_ptr_array_index (state->defensive, i), look->pace, look->editable);

      gtk_box_append (GTK_BOX (box), row);
      g_ptr_array_add (rewrites, g_object_ref (row));
    }
  return box;
}

/* A choice to say of a sentence that in @row it deflects. */
static void
append_choice (GMenu             *menu,
               const char        *label,
               PivotRow           row,
               const PivotSorted *sentence)
{
  const char *const rules[] = { pivot_row_get_id (row), NULL };
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "contrast.disown", "(^ass)", rules, sentence->hash);
  g_menu_append_item (menu, item);
}

/* Where Pivot reads it as owned, the row is known; it can overlook something in any row, too. */
static GMenu *
choices_new (const PivotSorted *sentence)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) rows = NULL;

  if (sentence->row >= 0)
    {
      append_choice (menu, _ ("This _Deflects"), (PivotRow) sentence->row, sentence);
      return menu;
    }
  rows = g_menu_new ();
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    append_choice (rows, pivot_voice_row ((PivotRow) i), (PivotRow) i, sentence);
  g_menu_append_section (menu, _ ("This Deflects"), G_MENU_MODEL (rows));
  return menu;
}

/* A popover for each sentence would be much to make for what is hardly ever opened. */
static void
open_choices_cb (GtkMenuButton *button,
                 gpointer       menu)
{
  gtk_menu_button_set_menu_model (button, menu);
}

static GtkWidget *
move_button_new (const PivotSorted *sentence)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Move This Sentence"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Move This Sentence"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence->text,
                                  -1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), open_choices_cb, choices_new (sentence), g_object_unref);
  return button;
}

static GtkWidget *
movable_line_new (const PivotSorted *sentence,
                  gboolean           editable)
{
  GtkWidget *line = pivot_sentence_line_new (sentence);

  pivot_sentence_tag (line, sentence);
  if (editable)
    gtk_box_append (GTK_BOX (line), move_button_new (sentence));
  return line;
}

static GtkWidget *
owned_new (const PivotSortedRow     *state,
           const PivotSentencesLook *look)
{
  GtkWidget *list = NULL;

  if (state->owned->len == 0)
    return nothing_new (_ ("Nothing reads as owned here yet."));
  list = list_new ();
  for (guint i = 0; i < state->owned->len; i++)
    list_add (list, movable_line_new (g_ptr_array_index (state->owned, i), look->editable));
  return list;
}

static GtkWidget *
header_new (PivotRow              row,
            const PivotSortedRow *state)
{
  GtkWidget *header = adw_wrap_box_new ();
  GtkWidget *to_turn = caption_new (state->to_turn);

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (header), GAP);
  gtk_widget_set_hexpand (to_turn, TRUE);
  adw_wrap_box_append (ADW_WRAP_BOX (header), pivot_row_pill_new (row));
  adw_wrap_box_append (ADW_WRAP_BOX (header), to_turn);
  adw_wrap_box_append (ADW_WRAP_BOX (header), caption_new (state->n_owned));
  return header;
}

/**
 * pivot_sentences_section_new:
 * @rewrites: (element-type PivotRewriteRow): what can be rewritten; what is new
 *   here is added
 *
 * Returns: (transfer floating): the sentences of one row, side against side
 */
GtkWidget *
pivot_sentences_section_new (PivotRow                  row,
                             const PivotSortedRow     *state,
                             const PivotSentencesLook *look,
                             GPtrArray                *rewrites)
{
  GtkWidget *section = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", GAP, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *defensive = defensive_new (state, look, rewrites);
  GtkWidget *owned = owned_new (state, look);

  gtk_accessible_update_property (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_PROPERTY_LABEL, pivot_voice_row (row), -1);
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), COLUMN_GAP);
  gtk_grid_set_row_spacing (GTK_GRID (grid), GAP);
  gtk_widget_set_hexpand (defensive, TRUE);
  gtk_widget_set_hexpand (owned, TRUE);
  gtk_widget_set_visible (defensive, look->shown[PIVOT_SIDE_DEFENSIVE]);
  gtk_widget_set_visible (owned, look->shown[PIVOT_SIDE_OWNED]);
  gtk_grid_attach (GTK_GRID (grid), defensive, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), owned, look->narrow ? 0 : 1, look->narrow ? 1 : 0, 1, 1);
  gtk_box_append (GTK_BOX (section), header_new (row, state));
  gtk_box_append (GTK_BOX (section), grid);
  return section;
}

/* A sentence that the writer has called context can go back to where it was. */
static GtkWidget *
rest_line_new (const PivotSorted *sentence,
               gboolean           editable)
{
  GtkWidget *line = NULL;
  GtkWidget *button = NULL;

  if (g_strv_length (sentence->rules) == 0 || !editable)
    return movable_line_new (sentence, editable);
  line = pivot_sentence_line_new (sentence);
  pivot_sentence_tag (line, sentence);
  button = gtk_button_new_with_label (_ ("Put Back"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence->text, -1);
  /* The target first: an action that is named has to fit it. */
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new ("(^ass)", sentence->rules, sentence->hash));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "contrast.put-back");
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

/**
 * pivot_sentences_rest_new:
 *
 * Returns: (transfer floating): the sentences that stand on neither side
 */
GtkWidget *
pivot_sentences_rest_new (const PivotSentencesState *state,
                          const PivotSentencesLook  *look)
{
  GtkWidget *section = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", GAP, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *title = gtk_label_new (_ ("Context"));
  GtkWidget *list = list_new ();

  gtk_widget_add_css_class (title, "heading");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Context"), -1);
  for (guint i = 0; i < state->rest->len; i++)
    list_add (list, rest_line_new (g_ptr_array_index (state->rest, i), look->editable));
  gtk_box_append (GTK_BOX (section), title);
  gtk_box_append (GTK_BOX (section), caption_new (_ ("What sets the scene, on neither side")));
  gtk_box_append (GTK_BOX (section), list);
  gtk_widget_set_visible (section, state->rest->len > 0);
  return section;
}
