/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences/pivot-preferences-dialog.h"

#define SLOWEST 100.0
#define USUAL 150.0
#define FASTEST 200.0

struct _PivotPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  /* state */
  double pace;
};

G_DEFINE_FINAL_TYPE (PivotPreferencesDialog, pivot_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

typedef enum
{
  PROP_PACE = 1,
} PivotPreferencesDialogProperty;

static GParamSpec *properties[PROP_PACE + 1];

static void
pivot_preferences_dialog_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  PivotPreferencesDialog *self = PIVOT_PREFERENCES_DIALOG (object);

  switch ((PivotPreferencesDialogProperty) prop_id)
    {
    case PROP_PACE:
      g_value_set_double (value, self->pace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_preferences_dialog_set_property (GObject      *object,
                                       guint         prop_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  PivotPreferencesDialog *self = PIVOT_PREFERENCES_DIALOG (object);

  switch ((PivotPreferencesDialogProperty) prop_id)
    {
    case PROP_PACE:
      if (self->pace != g_value_get_double (value))
        {
          self->pace = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_preferences_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (pivot_preferences_dialog_parent_class)->dispose (object);
}

static void
pivot_preferences_dialog_class_init (PivotPreferencesDialogClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_preferences_dialog_get_property;
  object_class->set_property = pivot_preferences_dialog_set_property;
  object_class->dispose = pivot_preferences_dialog_dispose;

  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, SLOWEST, FASTEST, USUAL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/preferences/pivot-preferences-dialog.ui");
}

static void
pivot_preferences_dialog_init (PivotPreferencesDialog *self)
{
  self->pace = USUAL;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_preferences_dialog_new:
 *
 * Returns: (transfer floating): a dialog at the usual pace
 */
AdwDialog *
pivot_preferences_dialog_new (void)
{
  return g_object_new (PIVOT_TYPE_PREFERENCES_DIALOG, NULL);
}
