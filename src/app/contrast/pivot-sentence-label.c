/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-sentence-label.h"

#include "app/contrast/pivot-row-icon.h"
#include "app/pivot-document-font.h"
#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

#define PHRASES "pivot-phrases"
#define SENTENCE "pivot-sentence"

static void
add_attribute (PangoAttrList     *attributes,
               PangoAttribute    *attribute,
               const PivotPhrase *phrase)
{
  attribute->start_index = (guint) phrase->span.start;
  attribute->end_index = (guint) phrase->span.end;
  pango_attr_list_insert (attributes, attribute);
}

static guint16
channel (float value)
{
  return (guint16) (value * 0xffff);
}

/* Never by colour alone: what deflects has a wavy line, what owns a straight one. */
static void
add_phrase (PangoAttrList     *attributes,
            const PivotPhrase *phrase)
{
  GdkRGBA ink = pivot_side_ink (phrase->owned);
  GdkRGBA tint = pivot_side_tint (phrase->owned);

  add_attribute (attributes, pango_attr_underline_new (phrase->owned ? PANGO_UNDERLINE_SINGLE : PANGO_UNDERLINE_ERROR), phrase);
  add_attribute (attributes, pango_attr_underline_color_new (channel (ink.red), channel (ink.green), channel (ink.blue)), phrase);
  add_attribute (attributes, pango_attr_background_new (channel (tint.red), channel (tint.green), channel (tint.blue)), phrase);
  add_attribute (attributes, pango_attr_background_alpha_new (channel (tint.alpha)), phrase);
}

static void
label_paint (GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GArray *phrases = g_object_get_data (G_OBJECT (label), PHRASES);

  for (guint i = 0; i < phrases->len; i++)
    add_phrase (attributes, &g_array_index (phrases, PivotPhrase, i));
  gtk_label_set_attributes (label, attributes);
}

static char *
describe (const PivotSorted *sentence)
{
  const PivotPhrase *first = sentence->phrases->len > 0 ? &g_array_index (sentence->phrases, PivotPhrase, 0) : NULL;

  return g_strdup_printf ("%s, %s", pivot_voice_stage_name (sentence->stage), first != NULL ? pivot_voice_row_phrase (first->row, first->owned) : "");
}

/**
 * pivot_sentence_label_show:
 * @label: what is to show @sentence, with its phrases marked; once and for all
 */
void
pivot_sentence_label_show (GtkLabel          *label,
                           const PivotSorted *sentence)
{
  g_autofree char *description = describe (sentence);

  gtk_label_set_text (label, sentence->text);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (label, 0);
  pivot_document_font_use (GTK_WIDGET (label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  g_object_set_data_full (G_OBJECT (label), PHRASES, g_array_ref (sentence->phrases), (GDestroyNotify) g_array_unref);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (label_paint), label, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::accent-color", G_CALLBACK (label_paint), label, G_CONNECT_SWAPPED);
  label_paint (label);
}

/**
 * pivot_sentence_line_new:
 *
 * Returns: (transfer floating): the sentence behind the badge of its stage
 */
GtkWidget *
pivot_sentence_line_new (const PivotSorted *sentence)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *badge = pivot_stage_badge_new (sentence->stage);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_valign (badge, GTK_ALIGN_START);
  gtk_widget_add_css_class (badge, "small");
  gtk_widget_set_hexpand (label, TRUE);
  pivot_sentence_label_show (GTK_LABEL (label), sentence);
  gtk_widget_add_css_class (line, "sentence-line");
  gtk_box_append (GTK_BOX (line), badge);
  gtk_box_append (GTK_BOX (line), label);
  return line;
}

/**
 * pivot_sentence_tag:
 * @widget: what holds everything that can be done with @sentence
 *
 * Lets @widget be found by the sentence.
 */
void
pivot_sentence_tag (GtkWidget         *widget,
                    const PivotSorted *sentence)
{
  g_object_set_data_full (G_OBJECT (widget), SENTENCE, g_strdup (sentence->hash), g_free);
}

/**
 * pivot_sentence_dup_around:
 * @widget: (nullable): a widget
 *
 * Returns: (transfer full) (nullable): the hash of the sentence that the nearest
 *   tagged widget around @widget holds
 */
char *
pivot_sentence_dup_around (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      const char *hash = g_object_get_data (G_OBJECT (widget), SENTENCE);

      if (hash != NULL)
        return g_strdup (hash);
    }
  return NULL;
}

/**
 * pivot_sentence_find_in:
 *
 * Returns: (transfer none) (nullable): the first widget in @root that is tagged
 *   with the sentence of that hash
 */
GtkWidget *
pivot_sentence_find_in (GtkWidget  *root,
                        const char *hash)
{
  if (g_strcmp0 (g_object_get_data (G_OBJECT (root), SENTENCE), hash) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = pivot_sentence_find_in (child, hash);

      if (found != NULL)
        return found;
    }
  return NULL;
}
