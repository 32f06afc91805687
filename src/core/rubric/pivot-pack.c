/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"

#include "core/rubric/pivot-image.h"
#include "core/rubric/pivot-shape.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define FORMAT 1
#define MAX_SIZE (1024 * 1024)
#define MAX_DEPTH 8
#define MAX_PACE 1000

/* Words that say nothing about what a text is about. */
#define LIGHT_CLASS "LIGHT"

/* The class of words that say what was learned. */
#define LESSON_CLASS "LESSON"

struct _PivotPack
{
  PivotPackContent content;
  PivotImage      *image; /* that the content is in, or NULL */
};

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotPackContent, language), PIVOT_POINTER_ONE, &pivot_language_layout, 0 },
  { G_STRUCT_OFFSET (PivotPackContent, criteria), PIVOT_POINTER_ARRAY, &pivot_criterion_layout, 0 },
  { G_STRUCT_OFFSET (PivotPackContent, cues), PIVOT_POINTER_ONE, &pivot_cue_set_layout, 0 },
  { G_STRUCT_OFFSET (PivotPackContent, id), PIVOT_POINTER_STRING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotPackContent, version), PIVOT_POINTER_STRING, NULL, 0 },
};
static const PivotLayout layout = PIVOT_LAYOUT (PivotPackContent, pointers);

G_DEFINE_BOXED_TYPE (PivotPack, pivot_pack, pivot_pack_ref, pivot_pack_unref)
G_DEFINE_QUARK (pivot - pack - error - quark, pivot_pack_error)

static void
pivot_pack_clear (gpointer data)
{
  PivotPack        *self = data;
  PivotPackContent *content = &self->content;

  if (self->image != NULL)
    {
      pivot_image_close (self->image);
      return;
    }
  g_clear_pointer (&content->cues, pivot_cue_set_free);
  g_clear_pointer (&content->criteria, g_array_unref);
  g_clear_pointer (&content->language, pivot_language_free);
  g_clear_pointer (&content->id, g_free);
  g_clear_pointer (&content->version, g_free);
}

static void
criterion_clear (gpointer data)
{
  pivot_criterion_clear (data);
}

static gboolean
complain (GError       **error,
          PivotPackError code,
          const char    *reason)
{
  g_set_error_literal (error, PIVOT_PACK_ERROR, code, reason);
  return FALSE;
}

/* How much deeper a byte of JSON outside of strings leads. */
static int
step_of (char c)
{
  if (c == '[' || c == '{')
    return 1;
  return c == ']' || c == '}' ? -1 : 0;
}

/* The parser goes as deep as it is led, so it is looked at first how deep that is. */
static gboolean
is_flat (const char *json,
         gsize       length)
{
  int      depth = 0;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < length && depth <= MAX_DEPTH; i++)
    {
      if (quoted && json[i] == '\\')
        i++;
      else if (json[i] == '"')
        quoted = !quoted;
      else if (!quoted)
        depth += step_of (json[i]);
    }
  return depth <= MAX_DEPTH;
}

/* Reads what may be anything, and leaves only what a generator would write. */
static PivotTree *
parse (GBytes  *json,
       GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *clean = NULL;
  PivotTree       *tree = NULL;
  g_autoptr (GError) local = NULL;
  gsize       length = 0;
  const char *data = g_bytes_get_data (json, &length);

  if (length > MAX_SIZE || (length > 0 && !is_flat (data, length)))
    {
      complain (error, PIVOT_PACK_ERROR_LIMIT, "larger or deeper than a pack may be");
      return NULL;
    }
  if (length == 0 || !g_utf8_validate_len (data, length, NULL))
    {
      complain (error, PIVOT_PACK_ERROR_SYNTAX, "empty, or not UTF-8");
      return NULL;
    }
  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, data, (gssize) length, &local))
    {
      complain (error, PIVOT_PACK_ERROR_SYNTAX, local->message);
      return NULL;
    }
  if (json_parser_get_root (parser) != NULL)
    clean = json_to_string (json_parser_get_root (parser), FALSE);
  tree = clean != NULL ? pivot_tree_new (clean, strlen (clean)) : NULL;
  if (tree == NULL)
    complain (error, PIVOT_PACK_ERROR_SYNTAX, "not a value that can be kept");
  return tree;
}

static gboolean
read_head (PivotPackContent *content,
           const PivotNode  *root,
           GError          **error)
{
  static const char *const members[] = { "format", "language", "version", "pace", "abbreviations", "contractions", "fillers", "numerals", "inflections", "classes", "criteria", "limits", "shares", "cues", NULL };
  PivotShape               shape = { root, "pack" };
  double                   format = 0;

  if (!pivot_shape_check (&shape, members, error) || !pivot_shape_get_number (&shape, "format", &format, error))
    return FALSE;
  if (format < FORMAT || format > FORMAT)
    return complain (error, PIVOT_PACK_ERROR_SYNTAX, "not in a format that is known");
  content->id = g_strdup (pivot_shape_get_string (&shape, "language", error));
  content->version = content->id != NULL ? g_strdup (pivot_shape_get_string (&shape, "version", error)) : NULL;
  if (content->version == NULL || !pivot_shape_get_number (&shape, "pace", &content->pace, error))
    return FALSE;
  return (content->pace > 0 && content->pace <= MAX_PACE) || complain (error, PIVOT_PACK_ERROR_LIMIT, "a pace is a number of words a minute");
}

static gboolean
read_root (PivotPackContent *content,
           const PivotNode  *root,
           GError          **error)
{
  if (!read_head (content, root, error) || !pivot_pack_read_language (content, root, error))
    return FALSE;
  content->light = pivot_lexicon_find_class (content->language->lexicon, LIGHT_CLASS);
  content->lesson = pivot_lexicon_find_class (content->language->lexicon, LESSON_CLASS);
  if (content->light == PIVOT_NO_SYMBOL)
    return complain (error, PIVOT_PACK_ERROR_REFERENCE, "there is no klass “" LIGHT_CLASS "”");
  return pivot_pack_read_criteria (content, root, error) && pivot_pack_read_cues (content, root, error);
}

/**
 * pivot_pack_new_untried:
 * @json: a pack as data/rubric/rubric.schema.json describes it
 *
 * Reads a pack, but does not run the examples of its cues.
 *
 * Returns: (transfer full) (nullable): the pack; %NULL with a #PivotPackError
 */
PivotPack *
pivot_pack_new_untried (GBytes  *json,
                        GError **error)
{
  g_autoptr (PivotTree) tree = parse (json, error);
  g_autoptr (PivotPack) self = NULL;

  if (tree == NULL)
    return NULL;
  if (pivot_tree_get_root (tree)->kind != PIVOT_NODE_OBJECT)
    {
      complain (error, PIVOT_PACK_ERROR_SYNTAX, "not an object");
      return NULL;
    }
  self = g_atomic_rc_box_new0 (PivotPack);
  self->content.language = pivot_language_new ();
  self->content.criteria = g_array_new (FALSE, TRUE, sizeof (PivotCriterion));
  g_array_set_clear_func (self->content.criteria, criterion_clear);
  self->content.cues = pivot_cue_set_new ();
  return read_root (&self->content, pivot_tree_get_root (tree), error) ? g_steal_pointer (&self) : NULL;
}

/**
 * pivot_pack_new:
 * @json: a pack as data/rubric/rubric.schema.json describes it
 *
 * Reads a pack and runs the examples of its cues.
 *
 * Returns: (transfer full) (nullable): the pack; %NULL with a #PivotPackError
 */
PivotPack *
pivot_pack_new (GBytes  *json,
                GError **error)
{
  g_autoptr (PivotPack) self = pivot_pack_new_untried (json, error);

  return self != NULL && pivot_pack_run_examples (&self->content, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * pivot_pack_to_image:
 *
 * Returns: (transfer full): the pack without its examples, for
 *   pivot_pack_new_from_image() of the same program on the same kind of machine
 */
GBytes *
pivot_pack_to_image (PivotPack *self)
{
  return pivot_image_write (&self->content, &layout);
}

/**
 * pivot_pack_new_from_image:
 * @image: what pivot_pack_to_image() returned; used where it lies
 *
 * Returns: (transfer full) (nullable): the pack; %NULL with a #PivotPackError
 */
PivotPack *
pivot_pack_new_from_image (GBytes  *image,
                           GError **error)
{
  g_autoptr (PivotImage) opened = pivot_image_open (image, &layout);
  PivotPack *self = NULL;

  if (opened == NULL)
    {
      complain (error, PIVOT_PACK_ERROR_SYNTAX, "not an image of this program’s");
      return NULL;
    }
  self = g_atomic_rc_box_new0 (PivotPack);
  self->content = *(const PivotPackContent *) pivot_image_get_root (opened);
  self->image = g_steal_pointer (&opened);
  return self;
}

PivotPack *
pivot_pack_ref (PivotPack *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_pack_unref (PivotPack *self)
{
  g_atomic_rc_box_release_full (self, pivot_pack_clear);
}

/**
 * pivot_pack_get_language:
 *
 * Returns: the code of the language that the pack reads
 */
const char *
pivot_pack_get_language (PivotPack *self)
{
  return self->content.id;
}

/**
 * pivot_pack_get_version:
 *
 * Returns: the version of the pack, which a score should be kept with
 */
const char *
pivot_pack_get_version (PivotPack *self)
{
  return self->content.version;
}

/**
 * pivot_pack_get_pace:
 *
 * Returns: how many words a minute are spoken in the language
 */
double
pivot_pack_get_pace (PivotPack *self)
{
  return self->content.pace;
}

/**
 * pivot_pack_get_content:
 *
 * Returns: (transfer none): what the pack holds
 */
const PivotPackContent *
pivot_pack_get_content (PivotPack *self)
{
  return &self->content;
}

/**
 * pivot_pack_content_get_criterion:
 *
 * Returns: (transfer none): one criterion
 */
const PivotCriterion *
pivot_pack_content_get_criterion (const PivotPackContent *self,
                                  guint                   index)
{
  return &g_array_index (self->criteria, PivotCriterion, index);
}

/**
 * pivot_pack_content_find_criterion:
 *
 * Returns: the number of the criterion for that rule, or -1
 */
gssize
pivot_pack_content_find_criterion (const PivotPackContent *self,
                                   const char             *rule)
{
  for (guint i = 0; i < self->criteria->len; i++)
    {
      if (g_strcmp0 (pivot_pack_content_get_criterion (self, i)->rule, rule) == 0)
        return i;
    }
  return -1;
}
