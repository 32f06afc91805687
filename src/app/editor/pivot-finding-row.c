/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-finding-row.h"

#include "app/editor/pivot-label.h"
#include "app/editor/pivot-reason.h"
#include "app/editor/pivot-text-relation.h"

struct _PivotFindingRow
{
  AdwExpanderRow parent_instance;

  /* template children */
  GtkImage    *icon;
  GtkLabel    *question;
  GtkLabel    *skeleton;
  GtkLabel    *because;
  PivotReason *reason;
  GtkWidget   *go_button;
  GtkWidget   *dismiss_button;

  /* state */
  char      *key;   /* of what is shown */
  char      *title; /* of the same */
  PivotStage stage;
  PivotSpan  span;     /* of the words, empty where there are none */
  gboolean   unfolded; /* by the caret, and to be folded again when it leaves */
};

G_DEFINE_FINAL_TYPE (PivotFindingRow, pivot_finding_row, ADW_TYPE_EXPANDER_ROW)

static const struct
{
  const char *icon;
  const char *css_class;
} faces[] = {
  [PIVOT_FINDING_CONTRAST] = { "dialog-warning-symbolic", "warning" },
  [PIVOT_FINDING_MISSING] = { "chat-message-new-symbolic", "dimmed" },
  [PIVOT_FINDING_MEASURE] = { "alarm-symbolic", "dimmed" },
  [PIVOT_FINDING_HINT] = { "chat-message-new-symbolic", "dimmed" },
};

/* The target first: an action that is named has to fit it. */
static void
button_set_action (GtkWidget  *button,
                   const char *name,
                   GVariant   *target)
{
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), name);
}

static void
row_set_title (PivotFindingRow *self,
               const char      *title)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), escaped);
  /* What was unfolded was another finding. */
  if (g_set_str (&self->title, title))
    {
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), FALSE);
      self->unfolded = FALSE;
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
    }
}

static void
row_set_subtitle (PivotFindingRow *self,
                  const char      *subtitle)
{
  g_autofree char *escaped = g_markup_escape_text (subtitle, -1);

  if (g_strcmp0 (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (self)), escaped) == 0)
    return;
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), escaped);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

static void
row_show_face (PivotFindingRow *self,
               PivotFindingKind kind)
{
  const char *css_classes[] = { faces[kind].css_class, NULL };

  gtk_image_set_from_icon_name (self->icon, faces[kind].icon);
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), css_classes);
}

static void
row_point (PivotFindingRow *self,
           PivotSpan        span)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "story.point-at", "(iuu)", (int) self->stage, (guint32) span.start, (guint32) span.end);
}

static void
point_cb (PivotFindingRow *self)
{
  row_point (self, self->span);
}

static void
let_go_cb (PivotFindingRow *self)
{
  row_point (self, (PivotSpan) { 0, 0 });
}

static void
pivot_finding_row_dispose (GObject *object)
{
  PivotFindingRow *self = PIVOT_FINDING_ROW (object);

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->title, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_FINDING_ROW);

  G_OBJECT_CLASS (pivot_finding_row_parent_class)->dispose (object);
}

static void
pivot_finding_row_class_init (PivotFindingRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_finding_row_dispose;

  g_type_ensure (PIVOT_TYPE_REASON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-finding-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, point_cb);
  gtk_widget_class_bind_template_callback (widget_class, let_go_cb);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, question);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, skeleton);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, because);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, reason);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, go_button);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingRow, dismiss_button);
}

static void
pivot_finding_row_init (PivotFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_finding_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
pivot_finding_row_new (void)
{
  return g_object_new (PIVOT_TYPE_FINDING_ROW, NULL);
}

/**
 * pivot_finding_row_show:
 * @item: what to show
 * @stage: the stage that it is about
 */
void
pivot_finding_row_show (PivotFindingRow       *self,
                        const PivotRubricItem *item,
                        PivotStage             stage)
{
  g_return_if_fail (PIVOT_IS_FINDING_ROW (self));

  self->stage = stage;
  self->span = item->located ? item->span : (PivotSpan) { 0, 0 };
  g_set_str (&self->key, item->key);
  row_set_title (self, item->title);
  row_set_subtitle (self, item->quote != NULL ? item->quote : item->question);
  row_show_face (self, item->kind);
  gtk_label_set_text (self->question, item->question);
  pivot_label_set_optional (self->skeleton, item->skeleton);
  pivot_label_set_optional (self->because, item->because);
  pivot_reason_show (self->reason, item);
  gtk_widget_set_visible (self->go_button, item->located);
  button_set_action (self->go_button, "story.select-span", g_variant_new ("(iuu)", (int) stage, (guint32) item->span.start, (guint32) item->span.end));
  button_set_action (self->dismiss_button, "story.dismiss", g_variant_new ("(ss)", item->rule, item->sentence));
}

/**
 * pivot_finding_row_set_text:
 * @text: (nullable): what the finding is about
 */
void
pivot_finding_row_set_text (PivotFindingRow *self,
                            GtkWidget       *text)
{
  g_return_if_fail (PIVOT_IS_FINDING_ROW (self));

  pivot_text_relation_set (GTK_WIDGET (self), text);
  pivot_text_relation_set (self->go_button, text);
}

/**
 * pivot_finding_row_get_key:
 *
 * Returns: (transfer none) (nullable): the key of what the row shows
 */
const char *
pivot_finding_row_get_key (PivotFindingRow *self)
{
  g_return_val_if_fail (PIVOT_IS_FINDING_ROW (self), NULL);

  return self->key;
}

/**
 * pivot_finding_row_set_touched:
 * @touched: whether the caret stands in the words that the row is about
 *
 * Unfolds the row while the caret is there, unless the user has done so.
 *
 * Returns: whether the row was unfolded now
 */
gboolean
pivot_finding_row_set_touched (PivotFindingRow *self,
                               gboolean         touched)
{
  AdwExpanderRow *expander = ADW_EXPANDER_ROW (self);
  gboolean        unfolds = touched && !adw_expander_row_get_expanded (expander);

  g_return_val_if_fail (PIVOT_IS_FINDING_ROW (self), FALSE);

  if (unfolds || (!touched && self->unfolded))
    {
      self->unfolded = unfolds;
      adw_expander_row_set_expanded (expander, unfolds);
    }
  return unfolds;
}
