/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-shape.h"

#include <string.h>

#define MAX_CUES 1000
#define MAX_FORMS 60

/* Every cue shows that it finds what it should, and not what it should not. */
#define FEWEST_EXAMPLES 2

#define MOOD(mood) (1u << PIVOT_MOOD_##mood)
#define SAID (MOOD (REAL) | MOOD (SHOULD) | MOOD (WOULD) | MOOD (ATTEMPT) | MOOD (FUTURE) | MOOD (CAN))

typedef const char *(*Name) (guint value);

static gboolean
complain (GError       **error,
          PivotPackError code,
          const char    *where,
          const char    *what)
{
  g_set_error (error, PIVOT_PACK_ERROR, code, "%s: “%s”", where, what);
  return FALSE;
}

static const char *
name_of_person (guint value)
{
  return pivot_person_get_id ((PivotPerson) value);
}

static const char *
name_of_mood (guint value)
{
  return pivot_mood_get_id ((PivotMood) value);
}

static const char *
name_of_tense (guint value)
{
  return pivot_tense_get_id ((PivotTense) value);
}

static const char *
name_of_joint (guint value)
{
  return pivot_joint_get_id ((PivotJoint) value);
}

static const char *
name_of_polarity (guint value)
{
  return value == 0 ? "+" : "-";
}

static const char *
name_of_voice (guint value)
{
  return value == 0 ? "active" : "passive";
}

/* The members of a form that allow some of a few values. */
static const struct
{
  const char *member;
  Name        name;
  guint       n_values;
  gsize       offset;
} masks[] = {
  { "subject", name_of_person, PIVOT_N_PERSONS, G_STRUCT_OFFSET (PivotForm, persons) },
  { "mood", name_of_mood, PIVOT_N_MOODS, G_STRUCT_OFFSET (PivotForm, moods) },
  { "tense", name_of_tense, PIVOT_N_TENSES, G_STRUCT_OFFSET (PivotForm, tenses) },
  { "joint", name_of_joint, PIVOT_N_JOINTS, G_STRUCT_OFFSET (PivotForm, joints) },
  { "polarity", name_of_polarity, 2, G_STRUCT_OFFSET (PivotForm, polarities) },
  { "voice", name_of_voice, 2, G_STRUCT_OFFSET (PivotForm, voices) },
};

/* The row of the moods among them. */
#define MOODS 1

/* The members of a form that are patterns. */
static const struct
{
  const char *member;
  gsize       offset;
} patterns[] = {
  { "pattern", G_STRUCT_OFFSET (PivotForm, pattern) },
  { "object", G_STRUCT_OFFSET (PivotForm, object) },
  { "clause", G_STRUCT_OFFSET (PivotForm, clause) },
  { "with", G_STRUCT_OFFSET (PivotForm, with) },
  { "unless", G_STRUCT_OFFSET (PivotForm, unless) },
};

/* The members of a form that are one word. */
static const struct
{
  const char *member;
  gsize       offset;
} atoms[] = {
  { "verb", G_STRUCT_OFFSET (PivotForm, verb) },
  { "governor", G_STRUCT_OFFSET (PivotForm, governor) },
  { "head", G_STRUCT_OFFSET (PivotForm, subject) },
  { "except-verb", G_STRUCT_OFFSET (PivotForm, except_verb) },
  { "except-head", G_STRUCT_OFFSET (PivotForm, except_subject) },
};

/* Members that make a form look at the frame. */
static const char *const framing[] = { "subject", "mood", "tense", "joint", "polarity", "voice", "object", "clause", "governor", "head", "except-head", "verb" };

static gboolean
read_value (guint      *mask,
            guint       index,
            const char *written,
            GError    **error)
{
  for (guint value = 0; value < masks[index].n_values; value++)
    {
      if (g_str_equal (masks[index].name (value), written))
        {
          *mask |= 1u << value;
          return TRUE;
        }
    }
  return complain (error, PIVOT_PACK_ERROR_REFERENCE, masks[index].member, written);
}

static gboolean
read_mask (PivotForm        *form,
           const PivotShape *shape,
           guint             index,
           GError          **error)
{
  guint      *mask = G_STRUCT_MEMBER_P (form, masks[index].offset);
  const char *source = NULL;
  g_auto (GStrv) words = NULL;

  if (!pivot_shape_has (shape, masks[index].member))
    return TRUE;
  source = pivot_shape_get_string (shape, masks[index].member, error);
  if (source == NULL)
    return FALSE;
  words = g_strsplit (source, " ", -1);
  *mask = 0;
  for (char **word = words; *word != NULL; word++)
    {
      if (!read_value (mask, index, *word, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_pattern (PivotForm        *form,
              const PivotShape *shape,
              guint             index,
              PivotLexicon     *lexicon,
              GError          **error)
{
  PivotPattern **pattern = G_STRUCT_MEMBER_P (form, patterns[index].offset);
  const char    *source = NULL;

  if (!pivot_shape_has (shape, patterns[index].member))
    return TRUE;
  source = pivot_shape_get_string (shape, patterns[index].member, error);
  *pattern = source != NULL ? pivot_pattern_new (source, lexicon, error) : NULL;
  return *pattern != NULL;
}

static gboolean
read_atom (PivotForm        *form,
           const PivotShape *shape,
           guint             index,
           PivotLexicon     *lexicon,
           GError          **error)
{
  PivotAtom **atom = G_STRUCT_MEMBER_P (form, atoms[index].offset);
  const char *source = NULL;

  if (!pivot_shape_has (shape, atoms[index].member))
    return TRUE;
  source = pivot_shape_get_string (shape, atoms[index].member, error);
  *atom = g_new0 (PivotAtom, 1);
  return source != NULL && pivot_atom_read (*atom, source, strlen (source), lexicon, error);
}

/* What holds where a form says nothing: what was so, by the writer's own word. */
static void
set_defaults (PivotForm         *form,
              const PivotShape  *shape,
              PivotCriterionKind kind,
              guint              moods)
{
  gboolean words = pivot_shape_has (shape, "pattern");

  for (guint i = 0; i < G_N_ELEMENTS (framing); i++)
    form->framed |= pivot_shape_has (shape, framing[i]);
  form->moods = words ? moods : MOOD (REAL);
  if (kind == PIVOT_CRITERION_SLOT)
    form->moods |= MOOD (STANCE);
  form->polarities = words ? 3 : 1;
}

static gboolean
read_members (PivotForm        *form,
              const PivotShape *shape,
              PivotLexicon     *lexicon,
              GError          **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      if (!read_mask (form, shape, i, error))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      if (!read_pattern (form, shape, i, lexicon, error))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (atoms); i++)
    {
      if (!read_atom (form, shape, i, lexicon, error))
        return FALSE;
    }
  return TRUE;
}

static PivotForm *
read_form (const PivotNode   *node,
           const char        *where,
           PivotCriterionKind kind,
           guint              moods,
           PivotLexicon      *lexicon,
           GError           **error)
{
  static const char *const members[] = { "pattern", "subject", "head", "except-head", "verb", "except-verb", "governor", "mood", "tense", "joint", "polarity", "voice", "object", "clause", "with", "unless", NULL };
  g_autoptr (PivotForm) form = pivot_form_new ();
  /* A string alone is the pattern. */
  const PivotNode plain[] = {
    { .kind = PIVOT_NODE_OBJECT, .size = 2, .length = 1 },
    { .kind = PIVOT_NODE_STRING, .size = 1, .name = "pattern", .string = node->string },
  };
  PivotShape shape = { node->kind == PIVOT_NODE_STRING ? plain : node, where };

  if (shape.object->kind != PIVOT_NODE_OBJECT)
    {
      complain (error, PIVOT_PACK_ERROR_SYNTAX, where, "a form is a pattern or an object");
      return NULL;
    }
  set_defaults (form, &shape, kind, moods);
  if (!pivot_shape_check (&shape, members, error) || !read_members (form, &shape, lexicon, error))
    {
      g_prefix_error (error, "%s: ", where);
      return NULL;
    }
  return g_steal_pointer (&form);
}

static gboolean
read_forms (PivotCue               *cue,
            const PivotShape       *shape,
            const PivotPackContent *content,
            GError                **error)
{
  const PivotNode *list = pivot_shape_get_array (shape, "match", error);
  guint            n_forms = list != NULL ? list->length : 0;
  PivotForm        said = { .moods = SAID };

  if (!read_mask (&said, shape, MOODS, error))
    return FALSE;
  if (n_forms == 0 || n_forms > MAX_FORMS)
    return list != NULL && complain (error, PIVOT_PACK_ERROR_LIMIT, cue->id, "match");
  for (const PivotNode *node = NULL; (node = pivot_node_next (list, node)) != NULL;)
    {
      PivotForm *form = read_form (node, cue->id, pivot_pack_content_get_criterion (content, cue->criterion)->kind, said.moods, content->language->lexicon, error);

      if (form == NULL)
        return FALSE;
      g_ptr_array_add (cue->forms, form);
    }
  return TRUE;
}

/* "C1.other-fails" speaks for the rule "C1". */
static gboolean
read_id (PivotCue               *cue,
         const PivotShape       *shape,
         const PivotPackContent *content,
         GError                **error)
{
  const char      *id = pivot_shape_get_string (shape, "id", error);
  const char      *dot = id != NULL ? strchr (id, '.') : NULL;
  g_autofree char *rule = dot != NULL ? g_strndup (id, (gsize) (dot - id)) : NULL;
  gssize           criterion = rule != NULL ? pivot_pack_content_find_criterion (content, rule) : -1;

  if (criterion < 0)
    return id != NULL && complain (error, PIVOT_PACK_ERROR_REFERENCE, "cue without a rule", id);
  cue->id = g_strdup (id);
  cue->criterion = (guint) criterion;
  return TRUE;
}

/* "P I" are the letters of the stages; a slot's own stage goes without saying. */
static gboolean
read_stages (PivotCue               *cue,
             const PivotShape       *shape,
             const PivotPackContent *content,
             GError                **error)
{
  int         stage = pivot_pack_content_get_criterion (content, cue->criterion)->stage;
  const char *letters = NULL;

  cue->stages = stage >= 0 ? 1u << stage : (1u << PIVOT_N_STAGES) - 1;
  if (!pivot_shape_has (shape, "stages"))
    return TRUE;
  letters = pivot_shape_get_string (shape, "stages", error);
  if (letters == NULL)
    return FALSE;
  cue->stages = 0;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (strstr (letters, pivot_stage_get_letter ((PivotStage) i)) != NULL)
        cue->stages |= 1u << i;
    }
  return cue->stages != 0 || complain (error, PIVOT_PACK_ERROR_REFERENCE, cue->id, letters);
}

static gboolean
read_examples (PivotCue         *cue,
               const PivotShape *shape,
               GError          **error)
{
  cue->ok = pivot_shape_get_strings (shape, "ok", error);
  cue->no = cue->ok != NULL ? pivot_shape_get_strings (shape, "no", error) : NULL;
  if (cue->no == NULL)
    return FALSE;
  if (g_strv_length (cue->ok) < FEWEST_EXAMPLES || g_strv_length (cue->no) < FEWEST_EXAMPLES)
    return complain (error, PIVOT_PACK_ERROR_EXAMPLE, cue->id, "two examples of each are needed");
  return TRUE;
}

static gboolean
read_cue (PivotCue               *cue,
          const PivotShape       *shape,
          const PivotPackContent *content,
          GError                **error)
{
  static const char *const members[] = { "id", "stages", "strength", "mood", "match", "ok", "no", NULL };
  double                   strength = 1;

  if (!pivot_shape_check (shape, members, error) || !read_id (cue, shape, content, error))
    return FALSE;
  if (!pivot_shape_get_number (shape, "strength", &strength, error))
    return FALSE;
  cue->strength = (int) CLAMP (strength, 0, 10);
  return read_stages (cue, shape, content, error) && read_forms (cue, shape, content, error) && read_examples (cue, shape, error);
}

/**
 * pivot_pack_read_cues:
 * @root: the whole pack
 *
 * Reads the cues of a pack, whose words and rules are read.
 *
 * Returns: whether they were well formed
 */
gboolean
pivot_pack_read_cues (PivotPackContent *self,
                      const PivotNode  *root,
                      GError          **error)
{
  PivotShape       shape = { root, "pack" };
  const PivotNode *list = pivot_shape_get_array (&shape, "cues", error);

  if (list == NULL || list->length > MAX_CUES)
    return list != NULL && complain (error, PIVOT_PACK_ERROR_LIMIT, "pack", "cues");
  for (const PivotNode *node = NULL; (node = pivot_node_next (list, node)) != NULL;)
    {
      PivotCue *cue = g_new0 (PivotCue, 1);

      cue->forms = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_form_free);
      pivot_cue_set_add (self->cues, cue);
      if (node->kind != PIVOT_NODE_OBJECT)
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, "cues", "must hold objects only");
      if (!read_cue (cue, &(PivotShape) { node, "cue" }, self, error))
        return FALSE;
    }
  pivot_cue_set_index (self->cues, self->language->lexicon);
  return !pivot_lexicon_is_full (self->language->lexicon) || complain (error, PIVOT_PACK_ERROR_LIMIT, "pack", "words");
}
