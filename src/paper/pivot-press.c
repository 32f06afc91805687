/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-press.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "core/sheet/pivot-change-sheet.h"
#include "paper/pivot-hyphens.h"
#include "paper/pivot-units.h"

/* Points are what everything is measured in. */
#define DOTS_PER_INCH 72

/* Wider than any word. */
#define UNBOUNDED 100000.0

/* Static faces first: their names and their letters survive in a PDF file. */
static const char *const families[PIVOT_N_FACES] = {
  [PIVOT_FACE_SERIF] = "Charis SIL,P052,Noto Serif,Noto Naskh Arabic,Noto Serif Hebrew,Noto Serif CJK SC,serif",
  [PIVOT_FACE_SANS] = "Source Sans 3,Cantarell,Noto Sans,Noto Sans Arabic,Noto Sans Hebrew,sans-serif",
};

static const PangoWeight weights[] = {
  [PIVOT_WEIGHT_REGULAR] = PANGO_WEIGHT_NORMAL,
  [PIVOT_WEIGHT_SEMIBOLD] = PANGO_WEIGHT_SEMIBOLD,
  [PIVOT_WEIGHT_BOLD] = PANGO_WEIGHT_BOLD,
};

struct _PivotPress
{
  PangoContext *context;
  GHashTable   *set; /* what was set, by all that it depends on → PivotLines */
  char         *language;
  PivotHyphens *hyphens; /* nullable, where words are not parted */
};

G_DEFINE_QUARK (pivot_press_error, pivot_press_error)

static PangoContext *
make_context (void)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext         *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Or a page would break its lines otherwise on the screen than on paper. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, DOTS_PER_INCH);
  pango_context_set_round_glyph_positions (context, FALSE);
  return context;
}

static PangoFontDescription *
describe_font (const PivotStyle *style)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, families[style->face]);
  pango_font_description_set_weight (font, weights[style->weight]);
  pango_font_description_set_size (font, pango_units_from_double (style->size));
  return font;
}

/* Without one, Pango would go on with letters that have no size at all, or a senseless one. */
static gboolean
has_font (PivotPress *self)
{
  const PivotStyle      style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };
  PangoFontDescription *description = describe_font (&style);
  g_autoptr (PangoFont) font = pango_context_load_font (self->context, description);

  pango_font_description_free (description);
  return font != NULL;
}

/**
 * pivot_press_prepare:
 *
 * Has a thread look what fonts there are, as the first press does that waits
 * for it; whoever has something else to do meanwhile calls this before.
 */
void
pivot_press_prepare (void)
{
  g_object_unref (pango_cairo_font_map_new ());
}

/**
 * pivot_press_new:
 *
 * Returns: (transfer full) (nullable): a press with the fonts of this computer;
 *   %NULL with %PIVOT_PRESS_ERROR_NO_FONT where it has none
 */
PivotPress *
pivot_press_new (GError **error)
{
  g_autoptr (PivotPress) self = g_new0 (PivotPress, 1);

  self->context = make_context ();
  self->set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) pivot_lines_unref);
  if (has_font (self))
    return g_steal_pointer (&self);
  g_set_error_literal (error, PIVOT_PRESS_ERROR, PIVOT_PRESS_ERROR_NO_FONT, _ ("No font is installed, so nothing can be put on paper."));
  return NULL;
}

void
pivot_press_free (PivotPress *self)
{
  g_hash_table_unref (self->set);
  g_object_unref (self->context);
  g_free (self->language);
  g_clear_pointer (&self->hyphens, pivot_hyphens_free);
  g_free (self);
}

/**
 * pivot_press_begin:
 * @language: of what is set from now on, such as "en"
 *
 * Begins a page or pages of one story, and forgets what was set before.
 */
void
pivot_press_begin (PivotPress *self,
                   const char *language)
{
  g_hash_table_remove_all (self->set);
  pango_context_set_language (self->context, pango_language_from_string (language));
  if (g_set_str (&self->language, language))
    {
      g_clear_pointer (&self->hyphens, pivot_hyphens_free);
      self->hyphens = pivot_hyphens_new (language);
    }
}

static void
add_attribute (PangoAttrList  *list,
               PangoAttribute *attribute,
               gsize           start,
               gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

static void
mark_runs (PangoAttrList *list,
           const GArray  *runs)
{
  for (guint i = 0; runs != NULL && i < runs->len; i++)
    {
      const PivotSheetRun *run = &g_array_index (runs, PivotSheetRun, i);

      if (!run->come)
        {
          add_attribute (list, pango_attr_strikethrough_new (TRUE), run->start, run->end);
          continue;
        }
      add_attribute (list, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), run->start, run->end);
      add_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), run->start, run->end);
    }
}

/* A hyphen is drawn only where one was set: Pango's own would stand anywhere. */
static void
allow_hyphens (PangoAttrList *list,
               const char    *text)
{
  add_attribute (list, pango_attr_insert_hyphens_new (FALSE), 0, G_MAXUINT);
  for (const char *at = strstr (text, PIVOT_SOFT_HYPHEN); at != NULL; at = strstr (at + 1, PIVOT_SOFT_HYPHEN))
    add_attribute (list, pango_attr_insert_hyphens_new (TRUE), (gsize) (at - text), (gsize) (at - text) + strlen (PIVOT_SOFT_HYPHEN));
}

static PangoLayout *
make_layout (PivotPress       *self,
             const char       *text,
             const GArray     *runs,
             const PivotStyle *style)
{
  PangoLayout          *layout = pango_layout_new (self->context);
  PangoFontDescription *font = describe_font (style);
  PangoAttrList        *list = pango_attr_list_new ();

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  allow_hyphens (list, text);
  if (style->face == PIVOT_FACE_SANS)
    add_attribute (list, pango_attr_font_features_new ("tnum=1"), 0, G_MAXUINT);
  pivot_units_glue (list, text);
  mark_runs (list, runs);
  pango_layout_set_attributes (layout, list);
  pango_attr_list_unref (list);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* Text is parted where that helps, and what stands out only where a word is wider than its line. */
static gboolean
is_parted (PivotPress       *self,
           const char       *text,
           const PivotStyle *style,
           double            width)
{
  gboolean is_text = style->face == PIVOT_FACE_SERIF && style->weight == PIVOT_WEIGHT_REGULAR;

  return self->hyphens != NULL && width < UNBOUNDED && (is_text || pivot_press_measure_word (self, text, style) > width);
}

/* The text with those soft hyphens only at which a line ends, so that whoever searches the file finds the words. */
static char *
keep_used_hyphens (PangoLayout *layout,
                   const char  *text)
{
  GString *out = g_string_new (NULL);

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      const char      *start = text + pango_layout_line_get_start_index (line);
      g_autofree char *words = g_strndup (start, (gsize) pango_layout_line_get_length (line));
      gboolean         parted = g_str_has_suffix (words, PIVOT_SOFT_HYPHEN);
      g_auto (GStrv) pieces = g_strsplit (words, PIVOT_SOFT_HYPHEN, -1);
      g_autofree char *whole = g_strjoinv ("", pieces);

      g_string_append (out, whole);
      if (parted)
        g_string_append (out, PIVOT_SOFT_HYPHEN);
    }
  return g_string_free (out, FALSE);
}

static PangoLayout *
set_parted (PivotPress       *self,
            const char       *text,
            const PivotStyle *style,
            double            width,
            PivotRag          rag)
{
  g_autofree char *possible = pivot_hyphens_insert (self->hyphens, text);
  g_autoptr (PangoLayout) trial = make_layout (self, possible, NULL, style);
  g_autofree char *used = NULL;
  PangoLayout     *layout = NULL;

  pivot_rag_settle (trial, width, rag);
  used = keep_used_hyphens (trial, possible);
  layout = make_layout (self, used, NULL, style);
  pango_layout_set_width (layout, pango_layout_get_width (trial));
  return layout;
}

static PangoLayout *
set_whole (PivotPress       *self,
           const char       *text,
           const PivotStyle *style,
           double            width,
           PivotRag          rag)
{
  PangoLayout *layout = make_layout (self, text, NULL, style);

  pivot_rag_settle (layout, width, rag);
  return layout;
}

static PivotLines *
set (PivotPress       *self,
     const char       *text,
     const PivotStyle *style,
     double            width,
     PivotRag          rag,
     gboolean          parted)
{
  char       *key = g_strdup_printf ("%d %d %.2f %d %.2f %d %d %s", style->face, style->weight, style->size, style->ink, width, rag, parted, text);
  PivotLines *lines = g_hash_table_lookup (self->set, key);
  g_autoptr (PangoLayout) layout = NULL;

  if (lines != NULL)
    {
      g_free (key);
      return pivot_lines_ref (lines);
    }
  layout = parted ? set_parted (self, text, style, width, rag) : set_whole (self, text, style, width, rag);
  lines = pivot_lines_new (layout, style);
  g_hash_table_insert (self->set, key, lines);
  return pivot_lines_ref (lines);
}

/**
 * pivot_press_set:
 * @text: valid UTF-8, one paragraph
 * @style: how it looks
 * @width: how much room it has, in points
 * @rag: how it may end
 *
 * Returns: (transfer full): the paragraph in lines
 */
PivotLines *
pivot_press_set (PivotPress       *self,
                 const char       *text,
                 const PivotStyle *style,
                 double            width,
                 PivotRag          rag)
{
  return set (self, text, style, width, rag, is_parted (self, text, style, width));
}

/**
 * pivot_press_set_runs:
 * @text: valid UTF-8, one paragraph
 * @runs: (element-type PivotSheetRun): what is gone is struck, what has come
 *   is bold and underlined, so that a copier does not lose it
 * @style: how the others look
 * @width: how much room it has, in points
 *
 * Returns: (transfer full): the paragraph in lines, in a column
 */
PivotLines *
pivot_press_set_runs (PivotPress       *self,
                      const char       *text,
                      const GArray     *runs,
                      const PivotStyle *style,
                      double            width)
{
  g_autoptr (PangoLayout) layout = make_layout (self, text, runs, style);

  pivot_rag_settle (layout, width, PIVOT_RAG_COLUMN);
  return pivot_lines_new (layout, style);
}

/**
 * pivot_press_set_short:
 * @text: valid UTF-8, one paragraph
 * @style: how it looks
 * @width: how much room it has, in points
 * @max_lines: how many lines it may have
 *
 * Returns: (transfer full): the paragraph in lines, of which the last one ends
 *   in "…" where there would be more
 */
PivotLines *
pivot_press_set_short (PivotPress       *self,
                       const char       *text,
                       const PivotStyle *style,
                       double            width,
                       guint             max_lines)
{
  PivotLines *lines = set (self, text, style, width, PIVOT_RAG_TEXT, FALSE);
  g_autoptr (GString) cut = g_string_new (text);

  while (pivot_lines_get_length (lines) > max_lines)
    {
      PangoLayoutLine *last = pivot_lines_get (lines, max_lines - 1);
      gsize            end = MIN ((gsize) (pango_layout_line_get_start_index (last) + pango_layout_line_get_length (last)), cut->len);
      const char      *space = NULL;

      if (g_str_has_suffix (cut->str, "…"))
        end = MIN (end, cut->len - strlen ("…"));
      space = g_strrstr_len (cut->str, (gssize) MAX (end, 1) - 1, " ");
      if (space != NULL)
        end = (gsize) (space - cut->str);
      else
        end = (gsize) (g_utf8_find_prev_char (cut->str, cut->str + end) - cut->str);
      g_string_truncate (cut, end);
      g_string_append (cut, "…");
      pivot_lines_unref (lines);
      lines = set (self, cut->str, style, width, PIVOT_RAG_TEXT, FALSE);
    }
  return lines;
}

/**
 * pivot_press_measure_word:
 *
 * Returns: how wide the widest word of @text is, in points
 */
double
pivot_press_measure_word (PivotPress       *self,
                          const char       *text,
                          const PivotStyle *style)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  double widest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (PivotLines) lines = pivot_press_set (self, words[i], style, UNBOUNDED, PIVOT_RAG_TEXT);

      widest = MAX (widest, pivot_lines_get_width (lines, 0, NULL));
    }
  return widest;
}
