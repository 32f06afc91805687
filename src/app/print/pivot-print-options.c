/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-options.h"

#include <glib/gi18n-lib.h>

struct _PivotPrintOptions
{
  AdwPreferencesGroup parent_instance;

  /* template children */
  AdwActionRow *stories;
  AdwComboRow  *kind;
  AdwComboRow  *from;
  AdwComboRow  *to;
  AdwComboRow  *paper;
  AdwSwitchRow *index;
  AdwSwitchRow *black;
  AdwEntryRow  *author;

  /* owned */
  GArray *offered; /* of PivotKind, as the row lists them */

  gboolean filling;
};

G_DEFINE_FINAL_TYPE (PivotPrintOptions, pivot_print_options, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  CHANGED,
  CHOOSE,
} PivotPrintOptionsSignal;

static guint signals[CHOOSE + 1];

static const char *const kind_titles[PIVOT_N_KINDS] = {
  [PIVOT_KIND_SHEET] = N_ ("Story Sheet"),
  [PIVOT_KIND_CARDS] = N_ ("Cue Cards"),
  [PIVOT_KIND_FULL] = N_ ("Full Text"),
  [PIVOT_KIND_CONTRAST] = N_ ("Contrast"),
  [PIVOT_KIND_COMPARISON] = N_ ("Two Revisions"),
};

static PivotKind
get_kind (PivotPrintOptions *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);

  return kind < self->offered->len ? g_array_index (self->offered, PivotKind, kind) : PIVOT_KIND_SHEET;
}

static void
changed_cb (PivotPrintOptions *self)
{
  if (self->filling)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->from), get_kind (self) == PIVOT_KIND_COMPARISON);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
choose_cb (PivotPrintOptions *self)
{
  g_signal_emit (self, signals[CHOOSE], 0);
}

/* What has nothing to show is not offered; where that is what was chosen last, a sheet is. */
static void
offer_kinds (PivotPrintOptions *self,
             PivotPrintSet     *set,
             PivotKind          wanted)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  g_array_set_size (self->offered, 0);
  for (guint i = 0; i < PIVOT_N_KINDS; i++)
    {
      PivotKind kind = (PivotKind) i;

      if (!pivot_print_set_offers (set, kind))
        continue;
      if (kind == wanted)
        selected = self->offered->len;
      g_array_append_val (self->offered, kind);
      gtk_string_list_append (titles, _ (kind_titles[i]));
    }
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->kind, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->from), get_kind (self) == PIVOT_KIND_COMPARISON);
}

static void
offer_versions (PivotPrintOptions *self,
                PivotPrintSet     *set,
                const guint       *wanted)
{
  GPtrArray *versions = pivot_print_set_get_versions (set);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; versions != NULL && i < versions->len; i++)
    gtk_string_list_append (titles, ((const PivotPrintVersion *) g_ptr_array_index (versions, i))->title);
  adw_combo_row_set_model (self->from, G_LIST_MODEL (titles));
  adw_combo_row_set_model (self->to, G_LIST_MODEL (titles));
  if (versions == NULL || versions->len < 2)
    return;
  adw_combo_row_set_selected (self->from, MIN (wanted[0], versions->len - 1));
  adw_combo_row_set_selected (self->to, MIN (wanted[1], versions->len - 1));
}

static void
pivot_print_options_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PRINT_OPTIONS);
  g_clear_pointer (&PIVOT_PRINT_OPTIONS (object)->offered, g_array_unref);

  G_OBJECT_CLASS (pivot_print_options_parent_class)->dispose (object);
}

static void
pivot_print_options_class_init (PivotPrintOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_print_options_dispose;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOOSE] = g_signal_new ("choose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/print/pivot-print-options.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, stories);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, kind);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, from);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, to);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, paper);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, index);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, black);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintOptions, author);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
}

static void
pivot_print_options_init (PivotPrintOptions *self)
{
  self->filling = TRUE;
  self->offered = g_array_new (FALSE, FALSE, sizeof (PivotKind));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
}

/**
 * pivot_print_options_show:
 * @choice: what was chosen
 *
 * Shows what does not depend on the stories, and does not say that it changed.
 */
void
pivot_print_options_show (PivotPrintOptions      *self,
                          const PivotPrintChoice *choice)
{
  self->filling = TRUE;
  adw_combo_row_set_selected (self->paper, choice->paper);
  adw_switch_row_set_active (self->black, choice->black);
  adw_switch_row_set_active (self->index, choice->index);
  gtk_editable_set_text (GTK_EDITABLE (self->author), choice->author);
  self->filling = FALSE;
}

/**
 * pivot_print_options_offer:
 * @set: what is printed
 * @choice: what was chosen
 *
 * Offers what these stories have, and does not say that it changed.
 */
void
pivot_print_options_offer (PivotPrintOptions      *self,
                           PivotPrintSet          *set,
                           const PivotPrintChoice *choice)
{
  guint            n_stories = pivot_print_set_get_stories (set)->len;
  g_autofree char *count = NULL;
  g_autofree char *escaped = NULL;

  /* Translators: %u is how many stories are printed together. */
  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", n_stories), n_stories);
  escaped = g_markup_escape_text (count, -1);
  self->filling = TRUE;
  adw_action_row_set_subtitle (self->stories, escaped);
  gtk_widget_set_visible (GTK_WIDGET (self->index), n_stories > 1);
  offer_kinds (self, set, choice->kind);
  offer_versions (self, set, choice->versions);
  self->filling = FALSE;
}

/**
 * pivot_print_options_take:
 * @choice: gets what is chosen
 */
void
pivot_print_options_take (PivotPrintOptions *self,
                          PivotPrintChoice  *choice)
{
  guint versions[] = { adw_combo_row_get_selected (self->from), adw_combo_row_get_selected (self->to) };

  choice->kind = get_kind (self);
  choice->paper = (PivotPaper) adw_combo_row_get_selected (self->paper);
  choice->black = adw_switch_row_get_active (self->black);
  choice->index = adw_switch_row_get_active (self->index);
  /* Nothing is selected until there is something to compare. */
  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      if (versions[i] != GTK_INVALID_LIST_POSITION)
        choice->versions[i] = versions[i];
    }
  g_free (choice->author);
  choice->author = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->author)));
}
