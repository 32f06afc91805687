/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences/pivot-preferences-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-dictionaries.h"
#include "app/pivot-settings.h"
#include "app/preferences/pivot-pace-page.h"
#include "app/preferences/pivot-pace-state.h"

#define ENGLISH "en"

struct _PivotPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  /* template children */
  AdwComboRow *language_row;

  /* owned */
  char  *folder;
  char  *language;
  char **codes; /* of the languages in the row */

  /* state */
  double   pace;
  gboolean show_scores;
  gboolean movable;
};

G_DEFINE_FINAL_TYPE (PivotPreferencesDialog, pivot_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

typedef enum
{
  PROP_PACE = 1,
  PROP_LANGUAGE,
  PROP_SHOW_SCORES,
  PROP_FOLDER,
  PROP_MOVABLE,
} PivotPreferencesDialogProperty;

static GParamSpec *properties[PROP_MOVABLE + 1];
static guint       move_signal;

static void
measured_cb (PivotPreferencesDialog *self,
             double                  pace)
{
  g_object_set (self, "pace", pace, NULL);
  adw_preferences_dialog_pop_subpage (ADW_PREFERENCES_DIALOG (self));
}

static void
measure_cb (PivotPreferencesDialog *self)
{
  AdwNavigationPage *page = pivot_pace_page_new ();

  g_signal_connect_object (page, "measured", G_CALLBACK (measured_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (self), page);
}

static void
open_folder_cb (PivotPreferencesDialog *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->folder);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL, NULL);
}

static void
folder_chosen_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (PivotPreferencesDialog) self = data;
  g_autoptr (GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (folder != NULL && g_file_peek_path (folder) != NULL)
    g_signal_emit (self, move_signal, 0, folder);
  else if (folder != NULL)
    adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self), adw_toast_new (_ ("Stories can only be kept on this computer.")));
}

static void
move_cb (PivotPreferencesDialog *self)
{
  g_autoptr (GtkFileDialog) chooser = gtk_file_dialog_new ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_dialog_set_title (chooser, _ ("An Empty Folder for Your Stories"));
  gtk_file_dialog_set_accept_label (chooser, _ ("_Move Here"));
  gtk_file_dialog_select_folder (chooser, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, folder_chosen_cb, g_object_ref (self));
}

/* Below its title, where a long name has room beside large text. The row would do so by itself, but looks before the
 * choice is there. */
static void
dialog_show_choice (PivotPreferencesDialog *self)
{
  GtkStringObject *chosen = adw_combo_row_get_selected_item (self->language_row);
  g_autofree char *escaped = chosen != NULL ? g_markup_escape_text (gtk_string_object_get_string (chosen), -1) : NULL;

  if (escaped != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->language_row), escaped);
}

static void
language_chosen_cb (PivotPreferencesDialog *self)
{
  const guint selected = adw_combo_row_get_selected (self->language_row);

  dialog_show_choice (self);
  if (self->codes == NULL || selected >= g_strv_length (self->codes))
    return;
  /* What is shown for “en” is a dictionary of one country, and no choice yet. */
  if (g_strcmp0 (pivot_dictionaries_choose ((const char *const *) self->codes, self->language), self->codes[selected]) != 0)
    g_object_set (self, "language", self->codes[selected], NULL);
}

/* Without a dictionary stories can be written all the same; what is missing is said. */
static void
dialog_show_language (PivotPreferencesDialog *self)
{
  const char *code = self->codes != NULL ? pivot_dictionaries_choose ((const char *const *) self->codes, self->language) : NULL;

  for (guint i = 0; code != NULL && self->codes[i] != NULL; i++)
    {
      if (g_str_equal (self->codes[i], code))
        adw_combo_row_set_selected (self->language_row, i);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->language_row), self->codes != NULL && self->codes[0] != NULL);
  dialog_show_choice (self);
  if (code == NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->language_row), _ ("No spelling dictionary for it is installed, so nothing is marked"));
}

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
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_SHOW_SCORES:
      g_value_set_boolean (value, self->show_scores);
      break;
    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;
    case PROP_MOVABLE:
      g_value_set_boolean (value, self->movable);
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
  gboolean                changed = FALSE;

  switch ((PivotPreferencesDialogProperty) prop_id)
    {
    case PROP_PACE:
      changed = self->pace != g_value_get_double (value);
      self->pace = g_value_get_double (value);
      break;
    case PROP_LANGUAGE:
      changed = g_set_str (&self->language, g_value_get_string (value));
      dialog_show_language (self);
      break;
    case PROP_SHOW_SCORES:
      changed = self->show_scores != g_value_get_boolean (value);
      self->show_scores = g_value_get_boolean (value);
      break;
    case PROP_FOLDER:
      changed = g_set_str (&self->folder, g_value_get_string (value));
      break;
    case PROP_MOVABLE:
      changed = self->movable != g_value_get_boolean (value);
      self->movable = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
pivot_preferences_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PREFERENCES_DIALOG);

  G_OBJECT_CLASS (pivot_preferences_dialog_parent_class)->dispose (object);
}

static void
pivot_preferences_dialog_finalize (GObject *object)
{
  PivotPreferencesDialog *self = PIVOT_PREFERENCES_DIALOG (object);

  g_free (self->folder);
  g_free (self->language);
  g_strfreev (self->codes);

  G_OBJECT_CLASS (pivot_preferences_dialog_parent_class)->finalize (object);
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
  object_class->finalize = pivot_preferences_dialog_finalize;

  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, PIVOT_PACE_SLOWEST, PIVOT_PACE_FASTEST, PIVOT_PACE_USUAL, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, ENGLISH, flags);
  properties[PROP_SHOW_SCORES] = g_param_spec_boolean ("show-scores", NULL, NULL, FALSE, flags);
  properties[PROP_FOLDER] = g_param_spec_string ("folder", NULL, NULL, NULL, flags);
  properties[PROP_MOVABLE] = g_param_spec_boolean ("movable", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  move_signal = g_signal_new ("move", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/preferences/pivot-preferences-dialog.ui");
  gtk_widget_class_bind_template_child_full (widget_class, "language", FALSE, G_STRUCT_OFFSET (PivotPreferencesDialog, language_row));
  gtk_widget_class_bind_template_callback (widget_class, measure_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_chosen_cb);
}

static void
pivot_preferences_dialog_init (PivotPreferencesDialog *self)
{
  self->pace = PIVOT_PACE_USUAL;
  self->language = g_strdup (ENGLISH);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_preferences_dialog_new:
 * @folder: where the stories are, for the user to read
 * @codes: (array zero-terminated=1): the languages whose spelling can be checked
 * @names: (array zero-terminated=1): their names
 *
 * Returns: (transfer floating): a dialog at the usual pace
 */
AdwDialog *
pivot_preferences_dialog_new (const char        *folder,
                              const char *const *codes,
                              const char *const *names)
{
  PivotPreferencesDialog *self = g_object_new (PIVOT_TYPE_PREFERENCES_DIALOG, "folder", folder, NULL);
  g_autoptr (GtkStringList) list = gtk_string_list_new (names);

  adw_combo_row_set_model (self->language_row, G_LIST_MODEL (list));
  self->codes = g_strdupv ((char **) codes);
  dialog_show_language (self);
  pivot_settings_bind ("show-scores", G_OBJECT (self), "show-scores");
  pivot_settings_bind ("story-language", G_OBJECT (self), "language");
  return ADW_DIALOG (self);
}
