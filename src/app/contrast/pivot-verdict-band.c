/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-verdict-band.h"

#include "app/contrast/pivot-row-icon.h"
#include "core/voice/pivot-voice.h"

/* What is shown of one answer. */
typedef struct
{
  GtkWidget *box;
  GtkImage  *icon;
  GtkLabel  *reading;
  GtkWidget *arrow; /* to the question */
  GtkLabel  *detail;
} Half;

struct _PivotVerdictBand
{
  AdwBin parent_instance;

  /* template children */
  GtkGrid *grid;
  Half     halves[PIVOT_N_SIDES];

  /* owned */
  GtkWidget *pill;

  /* state */
  PivotRow row;
};

G_DEFINE_FINAL_TYPE (PivotVerdictBand, pivot_verdict_band, ADW_TYPE_BIN)

/* By #PivotStance. */
static const struct
{
  const char *icon;
  const char *ink;
} looks[PIVOT_N_STANCES] = {
  [PIVOT_STANCE_OPEN] = { "chat-message-new-symbolic", "dimmed" },
  [PIVOT_STANCE_DEFENSIVE] = { "dialog-warning-symbolic", "warning" },
  [PIVOT_STANCE_MIXED] = { "dialog-warning-symbolic", "warning" },
  [PIVOT_STANCE_OWNED] = { "object-select-symbolic", "accent" },
};

static void
pivot_verdict_band_dispose (GObject *object)
{
  PivotVerdictBand *self = PIVOT_VERDICT_BAND (object);

  g_clear_object (&self->pill);
  /* The bin would let go of its child once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_VERDICT_BAND);

  G_OBJECT_CLASS (pivot_verdict_band_parent_class)->dispose (object);
}

static void
bind_half (GtkWidgetClass *widget_class,
           const char     *name,
           PivotSide       side)
{
  static const struct
  {
    const char *suffix;
    gsize       offset;
  } parts[] = {
    { "", offsetof (Half, box) },
    { "_icon", offsetof (Half, icon) },
    { "_reading", offsetof (Half, reading) },
    { "_arrow", offsetof (Half, arrow) },
    { "_detail", offsetof (Half, detail) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *child = g_strconcat (name, parts[i].suffix, NULL);
      gsize            offset = offsetof (PivotVerdictBand, halves) + side * sizeof (Half) + parts[i].offset;

      gtk_widget_class_bind_template_child_full (widget_class, child, FALSE, (gssize) offset);
    }
}

static void
pivot_verdict_band_class_init (PivotVerdictBandClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_verdict_band_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-verdict-band.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotVerdictBand, grid);
  bind_half (widget_class, "defensive", PIVOT_SIDE_DEFENSIVE);
  bind_half (widget_class, "owned", PIVOT_SIDE_OWNED);
}

static void
pivot_verdict_band_init (PivotVerdictBand *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_verdict_band_new:
 *
 * Returns: (transfer floating): a band for that row, empty yet
 */
GtkWidget *
pivot_verdict_band_new (PivotRow row)
{
  static const gboolean both[PIVOT_N_SIDES] = { TRUE, TRUE };
  PivotVerdictBand     *self = g_object_new (PIVOT_TYPE_VERDICT_BAND, NULL);
  g_autoptr (GtkSizeGroup) halves = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  self->row = row;
  self->pill = g_object_ref_sink (pivot_row_pill_new (row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, pivot_voice_row (row), -1);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      gtk_size_group_add_widget (halves, self->halves[i].box);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->halves[i].box), GTK_ACCESSIBLE_PROPERTY_LABEL, pivot_voice_row_phrase (row, i == PIVOT_SIDE_OWNED), -1);
    }
  pivot_verdict_band_lay_out (self, FALSE, both);
  return GTK_WIDGET (self);
}

/**
 * pivot_verdict_band_get_pill:
 *
 * Returns: (transfer none): the name of the row, which stands between the answers
 */
GtkWidget *
pivot_verdict_band_get_pill (PivotVerdictBand *self)
{
  g_return_val_if_fail (PIVOT_IS_VERDICT_BAND (self), NULL);

  return self->pill;
}

/**
 * pivot_verdict_band_lay_out:
 * @narrow: whether everything stands below one another
 * @shown: by #PivotSide, whether it is in view
 */
void
pivot_verdict_band_lay_out (PivotVerdictBand *self,
                            gboolean          narrow,
                            const gboolean    shown[PIVOT_N_SIDES])
{
  GtkWidget *const parts[] = { self->halves[PIVOT_SIDE_DEFENSIVE].box, self->pill, self->halves[PIVOT_SIDE_OWNED].box };
  const int        places[] = { narrow ? 1 : 0, narrow ? 0 : 1, 2 };

  g_return_if_fail (PIVOT_IS_VERDICT_BAND (self));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GtkWidget) part = g_object_ref (parts[i]);

      if (gtk_widget_get_parent (part) != NULL)
        gtk_grid_remove (self->grid, part);
      gtk_grid_attach (self->grid, part, narrow ? 0 : places[i], narrow ? places[i] : 0, 1, 1);
    }
  gtk_widget_set_halign (self->pill, narrow ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    gtk_widget_set_visible (self->halves[i].box, shown[i]);
}

/**
 * pivot_verdict_band_show:
 * @state: how both answers read
 */
void
pivot_verdict_band_show (PivotVerdictBand         *self,
                         const PivotContrastState *state)
{
  g_return_if_fail (PIVOT_IS_VERDICT_BAND (self));

  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      const PivotVerdict *verdict = &state->sides[i].verdicts[self->row];
      const char *const   icon_ink[] = { looks[verdict->stance].ink, NULL };
      const char *const   reading_ink[] = { "heading", looks[verdict->stance].ink, NULL };
      const char *const   detail_ink[] = { verdict->stance == PIVOT_STANCE_OWNED ? "dimmed" : "", NULL };

      gtk_image_set_from_icon_name (self->halves[i].icon, looks[verdict->stance].icon);
      gtk_widget_set_css_classes (GTK_WIDGET (self->halves[i].icon), (const char **) icon_ink);
      gtk_label_set_text (self->halves[i].reading, verdict->reading);
      gtk_widget_set_css_classes (GTK_WIDGET (self->halves[i].reading), (const char **) reading_ink);
      gtk_label_set_text (self->halves[i].detail, verdict->detail);
      gtk_widget_set_css_classes (GTK_WIDGET (self->halves[i].detail), (const char **) detail_ink);
      gtk_widget_set_visible (self->halves[i].arrow, verdict->stance != PIVOT_STANCE_OWNED);
      gtk_widget_set_visible (GTK_WIDGET (self->halves[i].detail), *verdict->detail != '\0');
    }
}
