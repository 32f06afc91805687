/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-dialog.h"
#include "app/window/pivot-toast.h"
#include "app/window/pivot-window-private.h"

static void
told_cb (PivotWindow *self,
         const char  *sentence)
{
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (sentence));
}

/**
 * pivot_window_print:
 * @stories: (element-type PivotStory): at least one, none of them damaged
 *
 * Asks how they are to be put on paper.
 */
void
pivot_window_print (PivotWindow *self,
                    GPtrArray   *stories)
{
  g_autoptr (PivotPack) pack = NULL;
  AdwDialog *dialog = NULL;
  double     pace;

  g_object_get (self->assessor, "pack", &pack, "pace", &pace, NULL);
  dialog = pivot_print_dialog_new (self->library, g_ptr_array_index (stories, 0), pack, pace);
  if (stories->len > 1)
    pivot_print_dialog_set_stories (PIVOT_PRINT_DIALOG (dialog), stories);
  g_signal_connect_object (dialog, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) stories = g_ptr_array_new ();

  g_ptr_array_add (stories, pivot_window_get_story (self));
  pivot_window_print (self, stories);
}

/**
 * pivot_window_install_print_actions:
 *
 * Makes it an action to put the open story on paper.
 */
void
pivot_window_install_print_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
}
