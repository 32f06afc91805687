/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-shape.h"

/* A method has fewer rules than this. */
#define MAX_CRITERIA 200

static const char *const kinds[PIVOT_N_CRITERION_KINDS] = {
  [PIVOT_CRITERION_SLOT] = "slot",
  [PIVOT_CRITERION_CONTRAST] = "contrast",
  [PIVOT_CRITERION_HINT] = "hint",
  [PIVOT_CRITERION_MEASURE] = "measure",
};

static gboolean
complain (GError       **error,
          PivotPackError code,
          const char    *where,
          const char    *what)
{
  g_set_error (error, PIVOT_PACK_ERROR, code, "%s: “%s”", where, what);
  return FALSE;
}

static gboolean
read_kind (PivotCriterion   *criterion,
           const PivotShape *shape,
           GError          **error)
{
  const char *kind = pivot_shape_get_string (shape, "kind", error);

  for (guint i = 0; kind != NULL && i < PIVOT_N_CRITERION_KINDS; i++)
    {
      if (g_str_equal (kind, kinds[i]))
        {
          criterion->kind = (PivotCriterionKind) i;
          return TRUE;
        }
    }
  return kind != NULL && complain (error, PIVOT_PACK_ERROR_REFERENCE, "kind", kind);
}

static gboolean
read_stage (PivotCriterion   *criterion,
            const PivotShape *shape,
            GError          **error)
{
  const char *id = NULL;
  PivotStage  stage = PIVOT_STAGE_PRECISE_CONTEXT;

  criterion->stage = PIVOT_STAGE_WHOLE;
  if (!pivot_shape_has (shape, "stage"))
    return TRUE;
  id = pivot_shape_get_string (shape, "stage", error);
  if (id == NULL)
    return FALSE;
  if (!pivot_stage_from_id (id, &stage))
    return complain (error, PIVOT_PACK_ERROR_REFERENCE, "stage", id);
  criterion->stage = (int) stage;
  return TRUE;
}

static gboolean
read_row (PivotCriterion   *criterion,
          const PivotShape *shape,
          GError          **error)
{
  const char *id = NULL;

  criterion->row = -1;
  if (!pivot_shape_has (shape, "row"))
    return TRUE;
  id = pivot_shape_get_string (shape, "row", error);
  for (int i = 0; id != NULL && i < PIVOT_N_ROWS; i++)
    {
      if (g_str_equal (id, pivot_row_get_id ((PivotRow) i)))
        criterion->row = i;
    }
  return id != NULL && (criterion->row >= 0 || complain (error, PIVOT_PACK_ERROR_REFERENCE, "row", id));
}

static gboolean
is_between (double number,
            double least,
            double most)
{
  return number >= least && number <= most;
}

static gboolean
read_numbers (PivotCriterion   *criterion,
              const PivotShape *shape,
              GError          **error)
{
  double density = 0;

  if (!pivot_shape_get_number (shape, "weight", &criterion->weight, error) ||
      !pivot_shape_get_number (shape, "own", &criterion->own, error) ||
      !pivot_shape_get_number (shape, "gate", &criterion->gate, error) || !pivot_shape_get_number (shape, "density", &density, error))
    return FALSE;
  if (!is_between (criterion->weight, 0, 100) || !is_between (criterion->own, 0, 100) || !is_between (criterion->gate, 0, 1) ||
      !is_between (density, 0, 10000))
    return complain (error, PIVOT_PACK_ERROR_LIMIT, "criteria", criterion->rule);
  criterion->density = (guint) density;
  return TRUE;
}

static gboolean
read_flags (PivotCriterion   *criterion,
            const PivotShape *shape,
            GError          **error)
{
  return pivot_shape_get_boolean (shape, "required", &criterion->required, error) &&
         pivot_shape_get_boolean (shape, "hint", &criterion->hint, error) &&
         pivot_shape_get_boolean (shape, "brief", &criterion->brief, error) &&
         pivot_shape_get_boolean (shape, "late", &criterion->late, error) &&
         pivot_shape_get_boolean (shape, "softens", &criterion->softens, error) &&
         pivot_shape_get_boolean (shape, "proof", &criterion->proof, error);
}

static gboolean
read_lists (PivotCriterion   *criterion,
            const PivotShape *shape,
            GError          **error)
{
  criterion->from = pivot_shape_get_words (shape, "from", error);
  criterion->unless = criterion->from != NULL ? pivot_shape_get_words (shape, "unless", error) : NULL;
  criterion->beside = criterion->unless != NULL ? pivot_shape_get_words (shape, "beside", error) : NULL;
  criterion->than = criterion->beside != NULL ? pivot_shape_get_words (shape, "than", error) : NULL;
  return criterion->than != NULL;
}

static gboolean
read_name (PivotCriterion   *criterion,
           const PivotShape *shape,
           GError          **error)
{
  if (criterion->kind == PIVOT_CRITERION_SLOT)
    criterion->name = g_strdup (pivot_shape_get_string (shape, "slot", error));
  return criterion->kind != PIVOT_CRITERION_SLOT || criterion->name != NULL;
}

static gboolean
read_criterion (PivotCriterion   *criterion,
                const PivotShape *shape,
                GError          **error)
{
  static const char *const members[] = { "rule", "kind", "slot", "stage", "weight", "own", "row", "required", "hint", "brief", "late", "softens", "proof", "from", "unless", "beside", "than", "gate", "density", NULL };

  if (!pivot_shape_check (shape, members, error))
    return FALSE;
  criterion->rule = g_strdup (pivot_shape_get_string (shape, "rule", error));
  return criterion->rule != NULL && read_kind (criterion, shape, error) && read_name (criterion, shape, error) &&
         read_lists (criterion, shape, error) && read_stage (criterion, shape, error) && read_row (criterion, shape, error) &&
         read_numbers (criterion, shape, error) && read_flags (criterion, shape, error);
}

/* For every criterion, whether its rule is one of @rules. */
static gboolean *
find_rules (const PivotPackContent *self,
            char *const            *rules)
{
  gboolean *found = g_new0 (gboolean, self->criteria->len);

  for (; *rules != NULL; rules++)
    {
      gssize index = pivot_pack_content_find_criterion (self, *rules);

      if (index >= 0)
        found[index] = TRUE;
    }
  return found;
}

/* Rules name one another, also those behind them. */
static void
resolve (PivotPackContent *self)
{
  for (guint i = 0; i < self->criteria->len; i++)
    {
      PivotCriterion *criterion = &g_array_index (self->criteria, PivotCriterion, i);

      criterion->speakers = find_rules (self, criterion->from);
      criterion->speakers[i] = TRUE;
      criterion->rivals = find_rules (self, criterion->than);
      criterion->n_criteria = self->criteria->len;
    }
}

static gboolean
read_list (PivotPackContent *self,
           const PivotNode  *list,
           GError          **error)
{
  for (const PivotNode *node = NULL; (node = pivot_node_next (list, node)) != NULL;)
    {
      PivotCriterion criterion = { 0 };
      gboolean       read = FALSE;

      if (node->kind != PIVOT_NODE_OBJECT)
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, "criteria", "must hold objects only");
      read = read_criterion (&criterion, &(PivotShape) { node, "criteria" }, error);
      if (read && pivot_pack_content_find_criterion (self, criterion.rule) >= 0)
        read = complain (error, PIVOT_PACK_ERROR_REFERENCE, "criteria, twice", criterion.rule);
      if (!read)
        {
          pivot_criterion_clear (&criterion);
          return FALSE;
        }
      g_array_append_val (self->criteria, criterion);
    }
  resolve (self);
  return self->criteria->len <= MAX_CRITERIA || complain (error, PIVOT_PACK_ERROR_LIMIT, "pack", "criteria");
}

static gboolean
read_limits (PivotPackContent *self,
             const PivotShape *root,
             GError          **error)
{
  static const char *const members[] = { "setup-seconds", "setup-sentences", "shared-words", NULL };
  PivotShape               shape = { pivot_shape_get_object (root, "limits", error), "limits" };

  return shape.object != NULL && pivot_shape_check (&shape, members, error) &&
         pivot_shape_get_number (&shape, "setup-seconds", &self->limits.setup_seconds, error) &&
         pivot_shape_get_number (&shape, "setup-sentences", &self->limits.setup_sentences, error) &&
         pivot_shape_get_number (&shape, "shared-words", &self->limits.shared_words, error);
}

static gboolean
read_levels (PivotPackContent *self,
             const PivotShape *shape,
             GError          **error)
{
  const PivotNode *levels = pivot_shape_get_array (shape, "levels", error);
  const PivotNode *node = NULL;

  if (levels == NULL || levels->length != G_N_ELEMENTS (self->shares.levels))
    return levels != NULL && complain (error, PIVOT_PACK_ERROR_SYNTAX, "shares", "levels");
  for (guint i = 0; i < G_N_ELEMENTS (self->shares.levels); i++)
    {
      node = pivot_node_next (levels, node);
      if (node->kind != PIVOT_NODE_NUMBER)
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, "shares", "levels");
      self->shares.levels[i] = node->number;
    }
  return TRUE;
}

static gboolean
read_shares (PivotPackContent *self,
             const PivotShape *root,
             GError          **error)
{
  static const char *const members[] = { "precise-context", "root-cause", "variable-correction", "outcome-learning", "own", "unproven", "levels", NULL };
  PivotShape               shape = { pivot_shape_get_object (root, "shares", error), "shares" };

  if (shape.object == NULL || !pivot_shape_check (&shape, members, error))
    return FALSE;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (!pivot_shape_get_number (&shape, pivot_stage_get_id ((PivotStage) i), &self->shares.stages[i], error))
        return FALSE;
    }
  return pivot_shape_get_number (&shape, "own", &self->shares.own, error) &&
         pivot_shape_get_number (&shape, "unproven", &self->shares.unproven, error) && read_levels (self, &shape, error);
}

/**
 * pivot_pack_read_criteria:
 * @root: the whole pack
 *
 * Reads the rules of a pack, and what is measured and scored by.
 *
 * Returns: whether they were well formed
 */
gboolean
pivot_pack_read_criteria (PivotPackContent *self,
                          const PivotNode  *root,
                          GError          **error)
{
  PivotShape       shape = { root, "pack" };
  const PivotNode *list = pivot_shape_get_array (&shape, "criteria", error);

  return list != NULL && read_list (self, list, error) && read_limits (self, &shape, error) && read_shares (self, &shape, error);
}
