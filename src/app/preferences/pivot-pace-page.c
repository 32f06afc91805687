/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences/pivot-pace-page.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-announce.h"
#include "app/preferences/pivot-pace-state.h"

struct _PivotPacePage
{
  AdwNavigationPage parent_instance;

  /* template children */
  GtkLabel  *passage;
  GtkLabel  *result;
  GtkButton *start;
  GtkWidget *use;

  /* state */
  gint64 began; /* 0 while nobody reads */
  double pace;
};

G_DEFINE_FINAL_TYPE (PivotPacePage, pivot_pace_page, ADW_TYPE_NAVIGATION_PAGE)

static guint measured;

static void
page_say (PivotPacePage *self,
          const char    *text)
{
  gtk_label_set_text (self->result, text);
  pivot_announce (GTK_WIDGET (self), text);
}

static void
page_begin (PivotPacePage *self)
{
  self->began = g_get_monotonic_time ();
  gtk_button_set_label (self->start, _ ("_Stop"));
  gtk_widget_set_visible (self->use, FALSE);
  gtk_label_set_text (self->result, _ ("Read now…"));
}

static void
page_end (PivotPacePage *self)
{
  const double     seconds = (double) (g_get_monotonic_time () - self->began) / G_USEC_PER_SEC;
  g_autofree char *text = NULL;

  self->began = 0;
  self->pace = pivot_pace_measure (pivot_pace_get_passage (), seconds);
  gtk_button_set_label (self->start, _ ("_Start Again"));
  gtk_widget_set_visible (self->use, self->pace > 0);
  if (self->pace > 0)
    /* Translators: %.0f is a number of words, from 100 to 200. */
    text = g_strdup_printf (_ ("You read %.0f words a minute."), self->pace);
  page_say (self, text != NULL ? text : _ ("That was too short or too long to have been read aloud. Please try again."));
}

static void
start_cb (PivotPacePage *self)
{
  if (self->began == 0)
    page_begin (self);
  else
    page_end (self);
}

static void
use_cb (PivotPacePage *self)
{
  g_signal_emit (self, measured, 0, self->pace);
}

static void
pivot_pace_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PACE_PAGE);

  G_OBJECT_CLASS (pivot_pace_page_parent_class)->dispose (object);
}

static void
pivot_pace_page_class_init (PivotPacePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_pace_page_dispose;
  measured = g_signal_new ("measured", PIVOT_TYPE_PACE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/preferences/pivot-pace-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPacePage, passage);
  gtk_widget_class_bind_template_child (widget_class, PivotPacePage, result);
  gtk_widget_class_bind_template_child (widget_class, PivotPacePage, start);
  gtk_widget_class_bind_template_child (widget_class, PivotPacePage, use);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
  gtk_widget_class_bind_template_callback (widget_class, use_cb);
}

static void
pivot_pace_page_init (PivotPacePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->passage, pivot_pace_get_passage ());
  gtk_button_set_label (self->start, _ ("_Start"));
}

/**
 * pivot_pace_page_new:
 *
 * Returns: (transfer floating): a page on which nobody reads yet
 */
AdwNavigationPage *
pivot_pace_page_new (void)
{
  return g_object_new (PIVOT_TYPE_PACE_PAGE, NULL);
}
