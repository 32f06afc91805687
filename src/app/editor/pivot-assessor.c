/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-assessor.h"

#include <float.h>

#include "app/pivot-assessment.h"
#include "app/editor/pivot-showing.h"

struct _PivotAssessor
{
  GObject parent_instance;

  /* owned */
  PivotPack    *pack;
  PivotStory   *story;
  GSignalGroup *story_signals;
  PivotReport  *report;
  PivotShowing *showing;

  /* state */
  double     pace;
  PivotSide  side;
  PivotStage stage;
  gsize      caret;
  guint64    generation; /* of the draft that the report has to belong to */
  guint64    worked;     /* of the draft that the worker was given */
  gboolean   working;
};

G_DEFINE_FINAL_TYPE (PivotAssessor, pivot_assessor, G_TYPE_OBJECT)

typedef enum
{
  PROP_PACK = 1,
  PROP_PACE,
  PROP_STORY,
  PROP_SIDE,
  PROP_REPORT,
  PROP_STAGE,
  PROP_CARET,
} PivotAssessorProperty;

static GParamSpec *properties[PROP_CARET + 1];

static void
assessor_take_report (PivotAssessor *self,
                      PivotReport   *report)
{
  gboolean same = self->report == report;

  g_clear_pointer (&self->report, pivot_report_unref);
  self->report = report;
  if (!same)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REPORT]);
}

static void assessor_assess (PivotAssessor *self);

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  PivotAssessor *self = PIVOT_ASSESSOR (object);
  g_autoptr (PivotReport) report = pivot_assessment_run_finish (result);

  self->working = FALSE;
  if (self->worked == self->generation)
    assessor_take_report (self, g_steal_pointer (&report));
  else if (self->report == NULL)
    /* The writer went on: what was read no longer stands. */
    assessor_assess (self);
}

static void
assessor_assess (PivotAssessor *self)
{
  g_autoptr (PivotAssessment) assessment = NULL;

  self->generation++;
  if (self->story == NULL || self->pack == NULL)
    {
      assessor_take_report (self, NULL);
      return;
    }
  assessment = pivot_assessment_new (self->report, self->pack, pivot_story_get_draft (self->story), self->side, self->pace);
  if (!pivot_assessment_is_long (assessment))
    {
      assessor_take_report (self, pivot_assessment_run (assessment));
      return;
    }
  assessor_take_report (self, NULL);
  if (self->working)
    return;
  self->working = TRUE;
  self->worked = self->generation;
  pivot_assessment_run_async (g_steal_pointer (&assessment), self, read_cb, NULL);
}

static void
pivot_assessor_constructed (GObject *object)
{
  PivotAssessor *self = PIVOT_ASSESSOR (object);

  if (self->pace <= 0 && self->pack != NULL)
    self->pace = pivot_pack_get_pace (self->pack);

  G_OBJECT_CLASS (pivot_assessor_parent_class)->constructed (object);
}

static void
pivot_assessor_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PivotAssessor *self = PIVOT_ASSESSOR (object);

  switch ((PivotAssessorProperty) prop_id)
    {
    case PROP_PACK:
      g_value_set_boxed (value, self->pack);
      break;
    case PROP_PACE:
      g_value_set_double (value, self->pace);
      break;
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_SIDE:
      g_value_set_uint (value, self->side);
      break;
    case PROP_REPORT:
      g_value_set_boxed (value, self->report);
      break;
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    case PROP_CARET:
      g_value_set_uint64 (value, self->caret);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_assessor_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PivotAssessor *self = PIVOT_ASSESSOR (object);

  switch ((PivotAssessorProperty) prop_id)
    {
    case PROP_PACK:
      self->pack = g_value_dup_boxed (value);
      break;
    case PROP_PACE:
      pivot_assessor_set_pace (self, g_value_get_double (value));
      break;
    case PROP_STORY:
      pivot_assessor_set_story (self, g_value_get_object (value));
      break;
    case PROP_SIDE:
      pivot_assessor_set_side (self, (PivotSide) g_value_get_uint (value));
      break;
    case PROP_REPORT:
    case PROP_STAGE:
    case PROP_CARET:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_assessor_dispose (GObject *object)
{
  PivotAssessor *self = PIVOT_ASSESSOR (object);

  g_clear_object (&self->showing);
  g_clear_object (&self->story_signals);
  g_clear_object (&self->story);
  g_clear_pointer (&self->report, pivot_report_unref);
  g_clear_pointer (&self->pack, pivot_pack_unref);

  G_OBJECT_CLASS (pivot_assessor_parent_class)->dispose (object);
}

static void
pivot_assessor_class_init (PivotAssessorClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->constructed = pivot_assessor_constructed;
  object_class->get_property = pivot_assessor_get_property;
  object_class->set_property = pivot_assessor_set_property;
  object_class->dispose = pivot_assessor_dispose;

  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, flags | G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, 1000, 0, flags | G_PARAM_READWRITE);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags | G_PARAM_READWRITE);
  properties[PROP_SIDE] = g_param_spec_uint ("side", NULL, NULL, 0, PIVOT_N_SIDES - 1, PIVOT_SIDE_OWNED, flags | G_PARAM_READWRITE);
  properties[PROP_REPORT] = g_param_spec_boxed ("report", NULL, NULL, PIVOT_TYPE_REPORT, flags | G_PARAM_READABLE);
  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, flags | G_PARAM_READABLE);
  properties[PROP_CARET] = g_param_spec_uint64 ("caret", NULL, NULL, 0, G_MAXUINT64, 0, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_assessor_init (PivotAssessor *self)
{
  self->story_signals = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->story_signals, "notify::draft", G_CALLBACK (assessor_assess), self);
  self->showing = pivot_showing_new (self);
}

/**
 * pivot_assessor_new:
 * @pack: the rules and words to read with
 *
 * Returns: (transfer full): an assessor without a story, at the pack's pace
 */
PivotAssessor *
pivot_assessor_new (PivotPack *pack)
{
  return g_object_new (PIVOT_TYPE_ASSESSOR, "pack", pack, NULL);
}

/**
 * pivot_assessor_get_story:
 *
 * Returns: (transfer none) (nullable): the story that is being written
 */
PivotStory *
pivot_assessor_get_story (PivotAssessor *self)
{
  g_return_val_if_fail (PIVOT_IS_ASSESSOR (self), NULL);

  return self->story;
}

/**
 * pivot_assessor_set_story:
 * @story: (nullable): what to read along with from now on
 */
void
pivot_assessor_set_story (PivotAssessor *self,
                          PivotStory    *story)
{
  g_return_if_fail (PIVOT_IS_ASSESSOR (self));

  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->story_signals, story);
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
  assessor_assess (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * pivot_assessor_get_side:
 *
 * Returns: which of the story's two answers is read
 */
PivotSide
pivot_assessor_get_side (PivotAssessor *self)
{
  return self->side;
}

/**
 * pivot_assessor_set_side:
 * @side: which of the story's two answers to read
 */
void
pivot_assessor_set_side (PivotAssessor *self,
                         PivotSide      side)
{
  g_return_if_fail (PIVOT_IS_ASSESSOR (self));
  g_return_if_fail ((guint) side < PIVOT_N_SIDES);

  if (self->side == side)
    return;
  self->side = side;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDE]);
  assessor_assess (self);
}

/**
 * pivot_assessor_get_pace:
 *
 * Returns: spoken words a minute
 */
double
pivot_assessor_get_pace (PivotAssessor *self)
{
  return self->pace;
}

/**
 * pivot_assessor_set_pace:
 * @pace: spoken words a minute, more than 0
 */
void
pivot_assessor_set_pace (PivotAssessor *self,
                         double         pace)
{
  g_return_if_fail (PIVOT_IS_ASSESSOR (self));
  g_return_if_fail (pace > 0);

  if (G_APPROX_VALUE (self->pace, pace, DBL_EPSILON))
    return;
  self->pace = pace;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PACE]);
  assessor_assess (self);
}

/**
 * pivot_assessor_get_report:
 *
 * Returns: (transfer none) (nullable): what the rubric thinks of the present
 *   draft
 */
PivotReport *
pivot_assessor_get_report (PivotAssessor *self)
{
  g_return_val_if_fail (PIVOT_IS_ASSESSOR (self), NULL);

  return self->report;
}

/**
 * pivot_assessor_get_showing:
 *
 * Returns: (transfer none): what is to be shown of the reports
 */
PivotShowing *
pivot_assessor_get_showing (PivotAssessor *self)
{
  return self->showing;
}

/**
 * pivot_assessor_get_stage:
 *
 * Returns: the stage that the writer is in
 */
PivotStage
pivot_assessor_get_stage (PivotAssessor *self)
{
  g_return_val_if_fail (PIVOT_IS_ASSESSOR (self), PIVOT_STAGE_PRECISE_CONTEXT);

  return self->stage;
}

/**
 * pivot_assessor_get_caret:
 *
 * Returns: where the caret stands, in bytes into the text of the writer's stage
 */
gsize
pivot_assessor_get_caret (PivotAssessor *self)
{
  return self->caret;
}

/**
 * pivot_assessor_set_place:
 * @stage: the stage that the writer is in
 * @caret: where the caret stands in its text, in bytes
 *
 * Tells those who show the report where the writer is.
 */
void
pivot_assessor_set_place (PivotAssessor *self,
                          PivotStage     stage,
                          gsize          caret)
{
  gboolean moved = FALSE;
  gboolean turned = FALSE;

  g_return_if_fail (PIVOT_IS_ASSESSOR (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  moved = self->caret != caret;
  turned = self->stage != stage;
  self->stage = stage;
  self->caret = caret;
  if (turned)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
  if (moved)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CARET]);
}
