/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-reader.h"

#include "app/pivot-assessment.h"

struct _PivotContrastReader
{
  GObject parent_instance;

  /* owned */
  PivotPack    *pack;
  PivotStory   *story;
  GSignalGroup *watch; /* on the story */
  PivotPairing *pairing;
  GCancellable *reading;

  /* state */
  double   pace;
  gboolean awake;
};

G_DEFINE_FINAL_TYPE (PivotContrastReader, pivot_contrast_reader, G_TYPE_OBJECT)

static guint read_signal;

/* What a thread needs to read both answers of a draft. */
typedef struct
{
  PivotDraft      *draft;
  PivotAssessment *assessments[PIVOT_N_SIDES];
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  pivot_draft_unref (work->draft);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    pivot_assessment_free (work->assessments[i]);
  g_free (work);
}

static Work *
work_new (PivotContrastReader *self)
{
  Work *work = g_new0 (Work, 1);

  work->draft = pivot_draft_ref (pivot_story_get_draft (self->story));
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      PivotReport *before = self->pairing != NULL ? pivot_pairing_get_report (self->pairing, (PivotSide) i) : NULL;

      work->assessments[i] = pivot_assessment_new (before, self->pack, work->draft, (PivotSide) i, self->pace);
    }
  return work;
}

static gboolean
work_is_long (const Work *work)
{
  return pivot_assessment_is_long (work->assessments[PIVOT_SIDE_OWNED]) || pivot_assessment_is_long (work->assessments[PIVOT_SIDE_DEFENSIVE]);
}

static PivotPairing *
work_run (const Work *work)
{
  g_autoptr (PivotReport) owned = pivot_assessment_run (work->assessments[PIVOT_SIDE_OWNED]);
  g_autoptr (PivotReport) defensive = pivot_assessment_run (work->assessments[PIVOT_SIDE_DEFENSIVE]);
  PivotReport *const reports[PIVOT_N_SIDES] = { [PIVOT_SIDE_OWNED] = owned, [PIVOT_SIDE_DEFENSIVE] = defensive };

  return pivot_pairing_new (work->draft, reports);
}

static void
pairing_free (gpointer data)
{
  pivot_pairing_unref (data);
}

static void
work_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  g_task_return_pointer (task, work_run (data), pairing_free);
}

static void
reader_take (PivotContrastReader *self,
             PivotPairing        *pairing)
{
  g_clear_pointer (&self->pairing, pivot_pairing_unref);
  self->pairing = pairing;
  g_signal_emit (self, read_signal, 0);
}

static void
work_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  PivotPairing *pairing = g_task_propagate_pointer (G_TASK (result), NULL);

  /* What was cancelled is of a draft that is no longer there. */
  if (pairing != NULL)
    reader_take (PIVOT_CONTRAST_READER (object), pairing);
}

static void
reader_read (PivotContrastReader *self)
{
  Work *work = NULL;
  g_autoptr (GTask) task = NULL;

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  if (!self->awake || self->story == NULL || self->pack == NULL)
    return;
  work = work_new (self);
  if (!work_is_long (work))
    {
      reader_take (self, work_run (work));
      work_free (work);
      return;
    }
  self->reading = g_cancellable_new ();
  task = g_task_new (self, self->reading, work_cb, NULL);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, work_thread);
}

static void
pivot_contrast_reader_dispose (GObject *object)
{
  PivotContrastReader *self = PIVOT_CONTRAST_READER (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_object (&self->watch);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->pairing, pivot_pairing_unref);

  G_OBJECT_CLASS (pivot_contrast_reader_parent_class)->dispose (object);
}

static void
pivot_contrast_reader_class_init (PivotContrastReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pivot_contrast_reader_dispose;

  read_signal = g_signal_new ("read", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pivot_contrast_reader_init (PivotContrastReader *self)
{
  self->watch = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->watch, "notify::draft", G_CALLBACK (reader_read), self);
}

/**
 * pivot_contrast_reader_new:
 *
 * Returns: (transfer full): a reader with nothing to read, asleep
 */
PivotContrastReader *
pivot_contrast_reader_new (void)
{
  return g_object_new (PIVOT_TYPE_CONTRAST_READER, NULL);
}

/**
 * pivot_contrast_reader_set_pack:
 * @pack: (nullable): the rules and words to read with
 */
void
pivot_contrast_reader_set_pack (PivotContrastReader *self,
                                PivotPack           *pack)
{
  g_clear_pointer (&self->pack, pivot_pack_unref);
  self->pack = pack != NULL ? pivot_pack_ref (pack) : NULL;
  g_clear_pointer (&self->pairing, pivot_pairing_unref);
  reader_read (self);
}

/**
 * pivot_contrast_reader_set_pace:
 * @pace: spoken words a minute
 */
void
pivot_contrast_reader_set_pace (PivotContrastReader *self,
                                double               pace)
{
  self->pace = pace;
  reader_read (self);
}

/**
 * pivot_contrast_reader_set_story:
 * @story: (nullable): what to read from now on
 */
void
pivot_contrast_reader_set_story (PivotContrastReader *self,
                                 PivotStory          *story)
{
  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->watch, story);
  g_clear_pointer (&self->pairing, pivot_pairing_unref);
  reader_read (self);
}

/**
 * pivot_contrast_reader_set_awake:
 * @awake: whether anybody looks
 */
void
pivot_contrast_reader_set_awake (PivotContrastReader *self,
                                 gboolean             awake)
{
  if (self->awake == awake)
    return;
  self->awake = awake;
  reader_read (self);
}

/**
 * pivot_contrast_reader_get_pairing:
 *
 * Returns: (transfer none) (nullable): the answers as they were read last
 */
PivotPairing *
pivot_contrast_reader_get_pairing (PivotContrastReader *self)
{
  return self->pairing;
}
