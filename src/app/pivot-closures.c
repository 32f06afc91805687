/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-closures.h"

#include <glib/gi18n-lib.h>

#include "core/rubric/pivot-report.h"
#include "core/voice/pivot-voice.h"

static GMenuModel *
dup_menu (const char *id)
{
  GApplication *application = g_application_get_default ();
  GMenu        *menu = NULL;

  if (!GTK_IS_APPLICATION (application))
    return NULL;
  menu = gtk_application_get_menu_by_id (GTK_APPLICATION (application), id);
  return menu != NULL ? G_MENU_MODEL (g_object_ref (menu)) : NULL;
}

static GMenuModel *
main_menu (GtkWidget *widget)
{
  return dup_menu ("main-menu");
}

static GMenuModel *
story_menu (GtkWidget *widget)
{
  return dup_menu ("story-menu");
}

static GMenuModel *
revisions_menu (GtkWidget *widget)
{
  return dup_menu ("revisions-menu");
}

static GMenuModel *
order_menu (GtkWidget *widget)
{
  return dup_menu ("order-menu");
}

static gboolean not(GtkWidget * widget,
                    gboolean value)
{
  return !value;
}

static char *
title_or_stand_in (GtkWidget  *widget,
                   const char *title)
{
  return g_strdup (title != NULL && title[0] != '\0' ? title : _ ("Untitled Story"));
}

static char *
spoken (GtkWidget   *widget,
        PivotReport *report)
{
  g_autofree char *clock = report != NULL ? pivot_voice_clock (pivot_report_get_seconds (report)) : NULL;

  /* Translators: how long the whole story takes to tell, such as “1:04 spoken”. */
  return clock != NULL ? g_strdup_printf (_ ("%s spoken"), clock) : NULL;
}

/**
 * pivot_closures_bind:
 *
 * Makes the closures known to the templates of a widget class.
 */
void
pivot_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, main_menu);
  gtk_widget_class_bind_template_callback (widget_class, story_menu);
  gtk_widget_class_bind_template_callback (widget_class, revisions_menu);
  gtk_widget_class_bind_template_callback (widget_class, order_menu);
  gtk_widget_class_bind_template_callback (widget_class, not);
  gtk_widget_class_bind_template_callback (widget_class, spoken);
  gtk_widget_class_bind_template_callback (widget_class, title_or_stand_in);
}
