/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-foot.h"

#include "app/pivot-closures.h"

struct _PivotLibraryFoot
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel  *count;
  GtkWidget *deeds;
  GtkWidget *trash_deeds;
};

G_DEFINE_FINAL_TYPE (PivotLibraryFoot, pivot_library_foot, ADW_TYPE_BIN)

static void
pivot_library_foot_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_LIBRARY_FOOT);

  G_OBJECT_CLASS (pivot_library_foot_parent_class)->dispose (object);
}

static void
pivot_library_foot_class_init (PivotLibraryFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_library_foot_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryFoot, count);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryFoot, deeds);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryFoot, trash_deeds);
  pivot_closures_bind (widget_class);
}

static void
pivot_library_foot_init (PivotLibraryFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_library_foot_set_count:
 * @count: how many stories there are, in words
 */
void
pivot_library_foot_set_count (PivotLibraryFoot *self,
                              const char       *count)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_FOOT (self));

  gtk_label_set_text (self->count, count);
}

/**
 * pivot_library_foot_set_trash:
 * @trash: whether it stands below the trash
 */
void
pivot_library_foot_set_trash (PivotLibraryFoot *self,
                              gboolean          trash)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_FOOT (self));

  gtk_widget_set_visible (self->deeds, !trash);
  gtk_widget_set_visible (self->trash_deeds, trash);
}
