/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-foot.h"

#include "app/library/pivot-library-chosen-foot.h"
#include "app/pivot-closures.h"

struct _PivotLibraryFoot
{
  AdwBin parent_instance;

  /* template children */
  GtkStack               *feet;
  GtkLabel               *count;
  GtkWidget              *deeds;
  GtkWidget              *trash_deeds;
  PivotLibraryChosenFoot *chosen;
};

G_DEFINE_FINAL_TYPE (PivotLibraryFoot, pivot_library_foot, ADW_TYPE_BIN)

static void
pivot_library_foot_dispose (GObject *object)
{
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_LIBRARY_FOOT);

  G_OBJECT_CLASS (pivot_library_foot_parent_class)->dispose (object);
}

static void
pivot_library_foot_class_init (PivotLibraryFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_library_foot_dispose;

  g_type_ensure (PIVOT_TYPE_LIBRARY_CHOSEN_FOOT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryFoot, feet);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryFoot, chosen);
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
  pivot_library_chosen_foot_set_trash (self->chosen, trash);
}

static void
selection_cb (PivotLibraryFoot      *self,
              PivotLibrarySelection *selection)
{
  pivot_library_chosen_foot_set_any (self->chosen, pivot_library_selection_count (selection) > 0);
  gtk_stack_set_visible_child_name (self->feet, pivot_library_selection_is_selecting (selection) ? "chosen" : "stories");
}

/**
 * pivot_library_foot_follow:
 * @selection: what is selected above @self
 *
 * Has from now on what can be done with the stories that are chosen, while some
 * are.
 */
void
pivot_library_foot_follow (PivotLibraryFoot      *self,
                           PivotLibrarySelection *selection)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_FOOT (self));

  g_signal_connect_object (selection, "changed", G_CALLBACK (selection_cb), self, G_CONNECT_SWAPPED);
}
