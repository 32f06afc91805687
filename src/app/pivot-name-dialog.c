/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-name-dialog.h"

#include <glib/gi18n-lib.h>

#define NAME "name"

typedef struct
{
  PivotNameDialogCallback callback;
  GObject                *target;
} Asker;

static void
chosen_cb (GObject      *dialog,
           GAsyncResult *result,
           gpointer      data)
{
  g_autofree Asker *asker = data;
  g_autoptr (GObject) target = asker->target;
  GtkEditable     *entry = GTK_EDITABLE (adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog)));
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  if (g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result), NAME))
    asker->callback (target, name);
}

/**
 * pivot_name_dialog_present:
 * @heading: what is named
 * @verb: the button's label, with a mnemonic
 * @name: (nullable): what it is called now
 * @callback: called with the name, unless the writer thinks better of it
 * @target: the object it is called for, which is kept until then
 *
 * Asks what something is to be called.
 */
void
pivot_name_dialog_present (GtkWidget              *parent,
                           const char             *heading,
                           const char             *verb,
                           const char             *name,
                           PivotNameDialogCallback callback,
                           GObject                *target)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, NULL));
  GtkWidget      *entry = gtk_entry_new ();
  Asker          *asker = g_new (Asker, 1);

  *asker = (Asker) { callback, g_object_ref (target) };
  gtk_editable_set_text (GTK_EDITABLE (entry), name != NULL ? name : "");
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Name"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name"), -1);
  adw_alert_dialog_set_extra_child (dialog, entry);
  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), NAME, verb, NULL);
  adw_alert_dialog_set_response_appearance (dialog, NAME, ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, NAME);
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_dialog_set_focus (ADW_DIALOG (dialog), entry);
  adw_alert_dialog_choose (dialog, parent, NULL, chosen_cb, asker);
}
