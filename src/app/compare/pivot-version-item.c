/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-version-item.h"

#include "app/compare/pivot-comparison-state.h"

struct _PivotVersionItem
{
  GObject parent_instance;

  /* owned */
  PivotTimelineRow     *row;
  PivotTimelineReading *reading; /* nullable */

  /* state */
  gboolean is_from;
  gboolean is_to;
};

G_DEFINE_FINAL_TYPE (PivotVersionItem, pivot_version_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_TITLE = 1,
  PROP_REPORT,
  PROP_IS_FROM,
  PROP_IS_TO,
} PivotVersionItemProperty;

static GParamSpec *properties[PROP_IS_TO + 1];

static void
pivot_version_item_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotVersionItem *self = PIVOT_VERSION_ITEM (object);

  switch ((PivotVersionItemProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->row->title);
      break;
    case PROP_REPORT:
      g_value_set_boxed (value, pivot_version_item_get_report (self));
      break;
    case PROP_IS_FROM:
      g_value_set_boolean (value, self->is_from);
      break;
    case PROP_IS_TO:
      g_value_set_boolean (value, self->is_to);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
item_set_flag (PivotVersionItem *self,
               gboolean         *flag,
               const GValue     *value,
               GParamSpec       *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;
  *flag = g_value_get_boolean (value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
pivot_version_item_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotVersionItem *self = PIVOT_VERSION_ITEM (object);

  switch ((PivotVersionItemProperty) prop_id)
    {
    case PROP_IS_FROM:
      item_set_flag (self, &self->is_from, value, pspec);
      break;
    case PROP_IS_TO:
      item_set_flag (self, &self->is_to, value, pspec);
      break;
    case PROP_TITLE:
    case PROP_REPORT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_version_item_finalize (GObject *object)
{
  PivotVersionItem *self = PIVOT_VERSION_ITEM (object);

  pivot_timeline_row_unref (self->row);
  g_clear_pointer (&self->reading, pivot_timeline_reading_unref);

  G_OBJECT_CLASS (pivot_version_item_parent_class)->finalize (object);
}

static void
pivot_version_item_class_init (PivotVersionItemClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_version_item_get_property;
  object_class->set_property = pivot_version_item_set_property;
  object_class->finalize = pivot_version_item_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_REPORT] = g_param_spec_boxed ("report", NULL, NULL, PIVOT_TYPE_REPORT, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_FROM] = g_param_spec_boolean ("is-from", NULL, NULL, FALSE, flags);
  properties[PROP_IS_TO] = g_param_spec_boolean ("is-to", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_version_item_init (PivotVersionItem *self)
{
}

/**
 * pivot_version_item_new:
 * @row: what is shown of a version
 *
 * Returns: (transfer full): the version as an item of a list
 */
PivotVersionItem *
pivot_version_item_new (PivotTimelineRow *row)
{
  PivotVersionItem *self = g_object_new (PIVOT_TYPE_VERSION_ITEM, NULL);

  self->row = pivot_timeline_row_ref (row);
  return self;
}

/**
 * pivot_version_item_get_row:
 *
 * Returns: (transfer none): what is shown of the version
 */
const PivotTimelineRow *
pivot_version_item_get_row (PivotVersionItem *self)
{
  return self->row;
}

/**
 * pivot_version_item_get_reading:
 *
 * Returns: (transfer none) (nullable): what the rubric has to say of the version,
 *   once it has been read
 */
const PivotTimelineReading *
pivot_version_item_get_reading (PivotVersionItem *self)
{
  return self->reading;
}

/**
 * pivot_version_item_set_reading:
 * @reading: what the rubric has to say of the version
 */
void
pivot_version_item_set_reading (PivotVersionItem     *self,
                                PivotTimelineReading *reading)
{
  g_return_if_fail (PIVOT_IS_VERSION_ITEM (self));

  g_clear_pointer (&self->reading, pivot_timeline_reading_unref);
  self->reading = pivot_timeline_reading_ref (reading);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REPORT]);
}

/**
 * pivot_version_item_get_report:
 *
 * Returns: (transfer none) (nullable): what the rubric thinks of the version,
 *   once it has been read
 */
PivotReport *
pivot_version_item_get_report (PivotVersionItem *self)
{
  return self->reading != NULL ? self->reading->report : NULL;
}

/**
 * pivot_version_item_is_current:
 *
 * Returns: whether it is the story as it is now
 */
gboolean
pivot_version_item_is_current (PivotVersionItem *self)
{
  return self->row->revision == NULL && self->row->named;
}

/**
 * pivot_version_item_get_name:
 *
 * Returns: (transfer none): what it is known by when the list is made anew: the
 *   file of what was kept, the title of what comes from elsewhere, "" for the story
 *   as it is now
 */
const char *
pivot_version_item_get_name (PivotVersionItem *self)
{
  if (self->row->revision != NULL)
    return self->row->revision->file;
  return pivot_version_item_is_current (self) ? "" : self->row->title;
}

/* Whether a comparison of the two would show no difference. */
static gboolean
reads_the_same (PivotDraft *draft,
                PivotDraft *other)
{
  g_autoptr (PivotComparison) comparison = NULL;
  g_autoptr (PivotComparisonState) state = NULL;

  if (pivot_answer_equal (pivot_draft_get_answer (draft, PIVOT_SIDE_OWNED), pivot_draft_get_answer (other, PIVOT_SIDE_OWNED)))
    return TRUE;
  comparison = pivot_comparison_new (&(PivotVersion) { draft, NULL }, &(PivotVersion) { other, NULL }, PIVOT_DIFF_WORDS);
  state = pivot_comparison_state_new (comparison);
  return state->n_changes == 0;
}

/**
 * pivot_version_item_find_changed:
 * @versions: (element-type PivotVersionItem): the story as it is now, then what
 *   was kept of it, newest first
 *
 * Returns: the newest version whose text is not the present one; the newest that
 *   was kept where all have the present text
 */
guint
pivot_version_item_find_changed (GListModel *versions)
{
  g_autoptr (PivotVersionItem) current = g_list_model_get_item (versions, 0);

  for (guint i = 1; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (versions, i);

      if (!reads_the_same (item->row->draft, current->row->draft))
        return i;
    }
  return 1;
}
