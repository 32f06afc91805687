/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-notice-bar.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-announce.h"

struct _PivotNoticeBar
{
  AdwBin parent_instance;

  /* template children */
  GtkRevealer *revealer;
  GtkWidget   *box;
  GtkLabel    *text;
  AdwWrapBox  *buttons;

  /* state */
  PivotNoticeKind kind;
};

G_DEFINE_FINAL_TYPE (PivotNoticeBar, pivot_notice_bar, ADW_TYPE_BIN)

static GtkWidget *
button_new (const PivotNoticeButton *button)
{
  GtkWidget *widget = button->toggles ? gtk_toggle_button_new_with_mnemonic (_ (button->label)) : gtk_button_new_with_mnemonic (_ (button->label));

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (widget), button->action);
  return widget;
}

static void
bar_set_buttons (PivotNoticeBar    *self,
                 const PivotNotice *notice)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->buttons))) != NULL)
    adw_wrap_box_remove (self->buttons, child);
  for (guint i = 0; i < notice->n_buttons; i++)
    adw_wrap_box_append (self->buttons, button_new (&notice->buttons[i]));
}

static void
pivot_notice_bar_dispose (GObject *object)
{
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_NOTICE_BAR);

  G_OBJECT_CLASS (pivot_notice_bar_parent_class)->dispose (object);
}

static void
pivot_notice_bar_class_init (PivotNoticeBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_notice_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, PivotNoticeBar, box);
  gtk_widget_class_bind_template_child (widget_class, PivotNoticeBar, text);
  gtk_widget_class_bind_template_child (widget_class, PivotNoticeBar, buttons);
}

static void
pivot_notice_bar_init (PivotNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_notice_bar_show:
 *
 * Says @notice from now on, and nothing where it has nothing to say.
 */
void
pivot_notice_bar_show (PivotNoticeBar    *self,
                       const PivotNotice *notice)
{
  g_return_if_fail (PIVOT_IS_NOTICE_BAR (self));

  gtk_revealer_set_reveal_child (self->revealer, notice->kind != PIVOT_NOTICE_NONE);
  if (notice->kind == PIVOT_NOTICE_NONE)
    {
      self->kind = notice->kind;
      return;
    }
  gtk_label_set_text (self->text, notice->text);
  if (self->kind == notice->kind)
    return;

  self->kind = notice->kind;
  bar_set_buttons (self, notice);
  if (notice->kind >= PIVOT_NOTICE_UNSAVED)
    {
      gtk_widget_add_css_class (self->box, "unsaved");
      pivot_announce (GTK_WIDGET (self), notice->text);
    }
  else
    {
      gtk_widget_remove_css_class (self->box, "unsaved");
    }
}
