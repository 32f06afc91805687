/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate-kinds.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id;
  const char *name;
} kinds[] = {
  { "strategy", NC_ ("kind of failure", "Strategy") },
  { "execution", NC_ ("kind of failure", "Execution") },
  { "stakeholder", NC_ ("kind of failure", "Stakeholder") },
};

/**
 * pivot_gate_kinds_fill:
 * @group: an empty group
 *
 * Puts a toggle for each kind of failure into it, named by what the fact says;
 * none is chosen.
 */
void
pivot_gate_kinds_fill (AdwToggleGroup *group)
{
  g_return_if_fail (ADW_IS_TOGGLE_GROUP (group));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, kinds[i].id);
      adw_toggle_set_label (toggle, g_dpgettext2 (GETTEXT_PACKAGE, "kind of failure", kinds[i].name));
      adw_toggle_group_add (group, toggle);
    }
  adw_toggle_group_set_active (group, GTK_INVALID_LIST_POSITION);
}
