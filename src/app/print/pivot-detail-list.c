/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-detail-list.h"

#include <glib/gi18n-lib.h>

/* As many sentences as are offered beside those that are marked. */
#define MAX_OFFERED 6

struct _PivotDetailList
{
  AdwPreferencesGroup parent_instance;

  /* owned */
  GPtrArray *rows; /* of AdwSwitchRow */
};

G_DEFINE_FINAL_TYPE (PivotDetailList, pivot_detail_list, ADW_TYPE_PREFERENCES_GROUP)

static guint marked_signal;

static void
active_cb (PivotDetailList *self,
           GParamSpec      *pspec,
           AdwSwitchRow    *row)
{
  g_signal_emit (self, marked_signal, 0, g_object_get_data (G_OBJECT (row), "sentence"), adw_switch_row_get_active (row));
}

static void
pivot_detail_list_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_DETAIL_LIST (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (pivot_detail_list_parent_class)->dispose (object);
}

static void
pivot_detail_list_class_init (PivotDetailListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pivot_detail_list_dispose;
  marked_signal = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
pivot_detail_list_init (PivotDetailList *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _ ("Details"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), _ ("The sheet leaves these out where there is no room for them. They stay in the story."));
}

/* The writer's words are never markup. */
static void
add_row (PivotDetailList *self,
         const char      *sentence,
         gboolean         is_detail,
         gboolean         editable)
{
  GtkWidget       *row = adw_switch_row_new ();
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), is_detail);
  gtk_widget_set_sensitive (row, editable);
  g_object_set_data_full (G_OBJECT (row), "sentence", g_strdup (sentence), g_free);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (active_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

/**
 * pivot_detail_list_fill:
 * @sentences: (element-type utf8): the details, and then what may become one
 * @n_details: how many are details
 * @editable: whether they may be marked
 */
void
pivot_detail_list_fill (PivotDetailList *self,
                        GPtrArray       *sentences,
                        guint            n_details,
                        gboolean         editable)
{
  for (guint i = 0; i < MIN (sentences->len, n_details + MAX_OFFERED); i++)
    add_row (self, g_ptr_array_index (sentences, i), i < n_details, editable);
}

/**
 * pivot_detail_list_is_empty:
 *
 * Returns: whether there is no sentence to do without
 */
gboolean
pivot_detail_list_is_empty (PivotDetailList *self)
{
  return self->rows->len == 0;
}

/**
 * pivot_detail_list_has_details:
 *
 * Returns: whether any sentence is marked as one
 */
gboolean
pivot_detail_list_has_details (PivotDetailList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (adw_switch_row_get_active (g_ptr_array_index (self->rows, i)))
        return TRUE;
    }
  return FALSE;
}
