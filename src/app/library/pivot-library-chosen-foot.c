/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-chosen-foot.h"

struct _PivotLibraryChosenFoot
{
  AdwBin parent_instance;

  /* template children */
  GtkWidget *print;
  GtkWidget *export;
  GtkWidget *trash;
  GtkWidget *restore;
};

G_DEFINE_FINAL_TYPE (PivotLibraryChosenFoot, pivot_library_chosen_foot, ADW_TYPE_BIN)

static void
pivot_library_chosen_foot_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_LIBRARY_CHOSEN_FOOT);

  G_OBJECT_CLASS (pivot_library_chosen_foot_parent_class)->dispose (object);
}

static void
pivot_library_chosen_foot_class_init (PivotLibraryChosenFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_library_chosen_foot_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-chosen-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryChosenFoot, print);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryChosenFoot, export);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryChosenFoot, trash);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryChosenFoot, restore);
}

static void
pivot_library_chosen_foot_init (PivotLibraryChosenFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_library_chosen_foot_set_trash (self, FALSE);
}

/**
 * pivot_library_chosen_foot_set_trash:
 * @trash: whether they are in the trash
 */
void
pivot_library_chosen_foot_set_trash (PivotLibraryChosenFoot *self,
                                     gboolean                trash)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_CHOSEN_FOOT (self));

  gtk_widget_set_visible (self->print, !trash);
  gtk_widget_set_visible (self->export, !trash);
  gtk_widget_set_visible (self->trash, !trash);
  gtk_widget_set_visible (self->restore, trash);
}

/**
 * pivot_library_chosen_foot_set_any:
 * @any: whether at least one story is chosen
 */
void
pivot_library_chosen_foot_set_any (PivotLibraryChosenFoot *self,
                                   gboolean                any)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_CHOSEN_FOOT (self));

  gtk_widget_set_sensitive (self->export, any);
}
