/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-head.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-closures.h"

struct _PivotLibraryHead
{
  AdwBin parent_instance;

  /* template children */
  GtkStack  *heads;
  GtkLabel  *title;
  GtkWidget *leave_trash;
  GtkWidget *new_story;
  GtkWidget *search_button;
  GtkLabel  *count;

  /* state */
  gboolean searching;
};

G_DEFINE_FINAL_TYPE (PivotLibraryHead, pivot_library_head, ADW_TYPE_BIN)

typedef enum
{
  PROP_SEARCHING = 1,
} PivotLibraryHeadProperty;

static GParamSpec *properties[PROP_SEARCHING + 1];

static void
pivot_library_head_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((PivotLibraryHeadProperty) prop_id)
    {
    case PROP_SEARCHING:
      g_value_set_boolean (value, PIVOT_LIBRARY_HEAD (object)->searching);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_head_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotLibraryHead *self = PIVOT_LIBRARY_HEAD (object);

  switch ((PivotLibraryHeadProperty) prop_id)
    {
    case PROP_SEARCHING:
      if (self->searching == g_value_get_boolean (value))
        return;
      self->searching = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_head_dispose (GObject *object)
{
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_LIBRARY_HEAD);

  G_OBJECT_CLASS (pivot_library_head_parent_class)->dispose (object);
}

static void
pivot_library_head_class_init (PivotLibraryHeadClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_library_head_get_property;
  object_class->set_property = pivot_library_head_set_property;
  object_class->dispose = pivot_library_head_dispose;

  properties[PROP_SEARCHING] = g_param_spec_boolean ("searching", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, heads);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, title);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, leave_trash);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, new_story);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, search_button);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryHead, count);
  pivot_closures_bind (widget_class);
}

static void
pivot_library_head_init (PivotLibraryHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_library_head_set_searchable:
 * @searchable: whether there is anything to search in
 */
void
pivot_library_head_set_searchable (PivotLibraryHead *self,
                                   gboolean          searchable)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_HEAD (self));

  gtk_widget_set_sensitive (self->search_button, searchable);
}

/**
 * pivot_library_head_set_trash:
 * @trash: whether it stands above the trash
 */
void
pivot_library_head_set_trash (PivotLibraryHead *self,
                              gboolean          trash)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_HEAD (self));

  gtk_label_set_text (self->title, trash ? _ ("Trash") : _ ("Stories"));
  gtk_widget_set_visible (self->leave_trash, trash);
  gtk_widget_set_visible (self->new_story, !trash);
}

static void
selection_cb (PivotLibraryHead      *self,
              PivotLibrarySelection *selection)
{
  const guint n_chosen = pivot_library_selection_count (selection);
  /* Translators: how many stories are selected. */
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u Selected", "%u Selected", n_chosen), n_chosen);

  gtk_label_set_text (self->count, n_chosen > 0 ? text : _ ("Select Stories"));
  gtk_stack_set_visible_child_name (self->heads, pivot_library_selection_is_selecting (selection) ? "chosen" : "stories");
}

/**
 * pivot_library_head_follow:
 * @selection: what is selected below @self
 *
 * Shows from now on how many stories are chosen while some are.
 */
void
pivot_library_head_follow (PivotLibraryHead      *self,
                           PivotLibrarySelection *selection)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_HEAD (self));

  g_signal_connect_object (selection, "changed", G_CALLBACK (selection_cb), self, G_CONNECT_SWAPPED);
}
