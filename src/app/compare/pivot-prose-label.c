/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-prose-label.h"

#include <glib/gi18n-lib.h>

#define RUNS "pivot-runs"
/* In bytes. Pango loses count of the width of a run some ten times as long, and then does not wrap it. */
#define LONGEST 20000
#define GROUND_ALPHA 0x1a00

/* Ink by #PivotDiffOp, on a light and on a dark ground: libadwaita's standalone colours of errors and success. */
static const struct
{
  const char *light;
  const char *dark;
} inks[] = {
  [PIVOT_DIFF_DELETE] = { "#c30000", "#ff938c" },
  [PIVOT_DIFF_INSERT] = { "#007c3d", "#78e9ab" },
};

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               const PivotRun *run)
{
  attribute->start_index = (guint) run->span.start;
  attribute->end_index = (guint) run->span.end;
  pango_attr_list_insert (attributes, attribute);
}

/* The space at either end of what changed is not drawn as changed, unless there is nothing else. */
static PivotRun
trim (PivotRun    run,
      const char *text)
{
  PivotSpan span = run.span;

  while (span.start < span.end && g_ascii_isspace (text[span.start]))
    span.start++;
  while (span.end > span.start && g_ascii_isspace (text[span.end - 1]))
    span.end--;
  if (span.start < span.end)
    run.span = span;
  return run;
}

/* Never by colour alone: what was deleted is struck out, what was inserted underlined. */
static void
add_run (PangoAttrList  *attributes,
         const PivotRun *run,
         gboolean        dark)
{
  PangoColor ink;

  pango_color_parse (&ink, dark ? inks[run->op].dark : inks[run->op].light);
  add_attribute (attributes, pango_attr_foreground_new (ink.red, ink.green, ink.blue), run);
  add_attribute (attributes, pango_attr_background_new (ink.red, ink.green, ink.blue), run);
  add_attribute (attributes, pango_attr_background_alpha_new (GROUND_ALPHA), run);
  if (run->op == PIVOT_DIFF_DELETE)
    add_attribute (attributes, pango_attr_strikethrough_new (TRUE), run);
  else
    add_attribute (attributes, pango_attr_underline_new (run->moved ? PANGO_UNDERLINE_DOUBLE : PANGO_UNDERLINE_SINGLE), run);
}

static void
label_paint (GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GArray  *runs = g_object_get_data (G_OBJECT (label), RUNS);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  for (guint i = 0; i < runs->len; i++)
    {
      PivotRun run = trim (g_array_index (runs, PivotRun, i), gtk_label_get_text (label));

      add_run (attributes, &run, dark);
    }
  gtk_label_set_attributes (label, attributes);
}

/* What is heard of a change, by #PivotDiffOp and whether it moved. */
static const char *const names[][2] = {
  [PIVOT_DIFF_DELETE] = {
    /* Translators: %s are the writer's words. */
    N_ ("deleted: “%s”"),
    /* Translators: %s are the writer's words. */
    N_ ("moved from here: “%s”"),
  },
  [PIVOT_DIFF_INSERT] = {
    /* Translators: %s are the writer's words. */
    N_ ("inserted: “%s”"),
    /* Translators: %s are the writer's words. */
    N_ ("moved here: “%s”"),
  },
};

static char *
describe (const PivotProse *prose)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < prose->runs->len; i++)
    {
      const PivotRun *run = &g_array_index (prose->runs, PivotRun, i);
      g_auto (GStrv) halves = g_strsplit (_ (names[run->op][run->moved ? 1 : 0]), "%s", 2);
      g_autofree char *quote = g_strstrip (pivot_span_quote (run->span, prose->text));

      g_strv_builder_take (builder, g_strjoinv (quote, halves));
    }
  parts = g_strv_builder_end (builder);
  return g_strjoinv (", ", parts);
}

/**
 * pivot_prose_label_new:
 *
 * Returns: (transfer floating): a label with the sentences, in which one sees,
 *   and hears, what changed; cut short, with a word of that, where they are
 *   longer than can be laid out
 */
GtkWidget *
pivot_prose_label_new (const PivotProse *prose)
{
  g_autoptr (PivotProse) shown = pivot_prose_cut (prose, LONGEST);
  gboolean         cut = strlen (shown->text) < strlen (prose->text);
  g_autofree char *text = cut ? g_strdup_printf ("%s… (%s)", shown->text, _ ("too long to be shown in full")) : g_strdup (shown->text);
  GtkWidget       *label = gtk_label_new (text);
  g_autofree char *description = describe (shown);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "document");
  g_object_set_data_full (G_OBJECT (label), RUNS, g_array_ref (shown->runs), (GDestroyNotify) g_array_unref);
  if (*description != '\0')
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (label_paint), label, G_CONNECT_SWAPPED);
  label_paint (GTK_LABEL (label));
  return label;
}

/**
 * pivot_prose_label_get_ink:
 * @op: %PIVOT_DIFF_DELETE or %PIVOT_DIFF_INSERT
 * @ink: (out): what it is drawn with now
 */
void
pivot_prose_label_get_ink (PivotDiffOp op,
                           GdkRGBA    *ink)
{
  gdk_rgba_parse (ink, adw_style_manager_get_dark (adw_style_manager_get_default ()) ? inks[op].dark : inks[op].light);
}
