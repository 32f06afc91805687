/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-showing.h"

struct _PivotShowing
{
  GObject parent_instance;

  /* borrowed */
  PivotAssessor *assessor;

  /* owned */
  PivotReport *report;
  PivotDraft  *draft; /* that the report is about */

  /* state */
  guint    pause_id; /* set while a sentence is being written */
  gboolean by_key;
};

G_DEFINE_FINAL_TYPE (PivotShowing, pivot_showing, G_TYPE_OBJECT)

typedef enum
{
  PROP_REPORT = 1,
} PivotShowingProperty;

static GParamSpec *properties[PROP_REPORT + 1];

static void
showing_clear (PivotShowing *self)
{
  g_clear_pointer (&self->report, pivot_report_unref);
  g_clear_pointer (&self->draft, pivot_draft_unref);
}

static void
showing_take (PivotShowing *self)
{
  PivotReport *report = pivot_assessor_get_report (self->assessor);

  /* A long story is still being read: what was shown before is better than nothing. */
  if (report == NULL || report == self->report)
    return;
  showing_clear (self);
  self->report = pivot_report_ref (report);
  self->draft = pivot_draft_ref (pivot_story_get_draft (pivot_assessor_get_story (self->assessor)));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REPORT]);
  self->by_key = FALSE;
}

static void
report_changed_cb (PivotShowing *self)
{
  if (self->pause_id == 0)
    showing_take (self);
}

static void
paused_cb (gpointer data)
{
  PivotShowing *self = data;

  self->pause_id = 0;
  showing_take (self);
}

static void
stage_changed_cb (PivotShowing *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  showing_take (self);
}

static void
story_changed_cb (PivotShowing *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  showing_clear (self);
  showing_take (self);
}

static void
pivot_showing_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PivotShowing *self = PIVOT_SHOWING (object);

  switch ((PivotShowingProperty) prop_id)
    {
    case PROP_REPORT:
      g_value_set_boxed (value, self->report);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_showing_dispose (GObject *object)
{
  PivotShowing *self = PIVOT_SHOWING (object);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  showing_clear (self);

  G_OBJECT_CLASS (pivot_showing_parent_class)->dispose (object);
}

static void
pivot_showing_class_init (PivotShowingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pivot_showing_get_property;
  object_class->dispose = pivot_showing_dispose;

  properties[PROP_REPORT] = g_param_spec_boxed ("report", NULL, NULL, PIVOT_TYPE_REPORT, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_showing_init (PivotShowing *self)
{
}

/**
 * pivot_showing_new:
 * @assessor: whose reports to show; must outlive the result
 *
 * Returns: (transfer full): what is shown of them
 */
PivotShowing *
pivot_showing_new (PivotAssessor *assessor)
{
  PivotShowing *self = g_object_new (PIVOT_TYPE_SHOWING, NULL);

  self->assessor = assessor;
  g_signal_connect_object (assessor, "notify::story", G_CALLBACK (story_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (assessor, "notify::report", G_CALLBACK (report_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (assessor, "notify::stage", G_CALLBACK (stage_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * pivot_showing_get_report:
 *
 * Returns: (transfer none) (nullable): the report to show, which may be of an
 *   earlier draft than the present one
 */
PivotReport *
pivot_showing_get_report (PivotShowing *self)
{
  g_return_val_if_fail (PIVOT_IS_SHOWING (self), NULL);

  return self->report;
}

/**
 * pivot_showing_get_draft:
 *
 * Returns: (transfer none) (nullable): the draft that the report to show is
 *   about
 */
PivotDraft *
pivot_showing_get_draft (PivotShowing *self)
{
  g_return_val_if_fail (PIVOT_IS_SHOWING (self), NULL);

  return self->draft;
}

/**
 * pivot_showing_is_by_key:
 *
 * Returns: whether a key has just ended a sentence, so that the text is about to
 *   be drawn anew too
 */
gboolean
pivot_showing_is_by_key (PivotShowing *self)
{
  g_return_val_if_fail (PIVOT_IS_SHOWING (self), FALSE);

  return self->by_key;
}

/**
 * pivot_showing_note_typing:
 * @ended: whether a sentence ends before the caret
 *
 * To be told before the story is changed by a key. Until the sentence ends or
 * the writer pauses, what is shown stays as it is.
 */
void
pivot_showing_note_typing (PivotShowing *self,
                           gboolean      ended)
{
  g_return_if_fail (PIVOT_IS_SHOWING (self));

  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->by_key = ended;
  if (!ended)
    self->pause_id = g_timeout_add_once (PIVOT_SHOWING_PAUSE_MSEC, paused_cb, self);
}
