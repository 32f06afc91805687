/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-deeds.h"

#include <glib/gi18n-lib.h>

static const PivotDeed deeds[] = {
  { "win.new-story", { "<Control>n" }, N_ ("New story"), PIVOT_DEED_GROUP_STORIES },
  { "win.new-from-text", { "<Control><Shift>n" }, N_ ("New story from text"), PIVOT_DEED_GROUP_STORIES },
  { "win.search", { "<Control>f" }, N_ ("Find in the story, or search the stories"), PIVOT_DEED_GROUP_STORIES },
  { "win.duplicate-story", { "<Control>u" }, N_ ("Duplicate the story"), PIVOT_DEED_GROUP_STORIES },
  { "win.rename-story", { "F2" }, N_ ("Rename the story"), PIVOT_DEED_GROUP_STORIES },
  { "win.print", { "<Control>p", "<Control><Shift>p" }, N_ ("Print the story"), PIVOT_DEED_GROUP_STORIES },

  { "story.go-to-stage(0)", { "<Control>1" }, N_ ("Go to Precise Context"), PIVOT_DEED_GROUP_WRITING },
  { "story.go-to-stage(1)", { "<Control>2" }, N_ ("Go to Identify the Root Cause"), PIVOT_DEED_GROUP_WRITING },
  { "story.go-to-stage(2)", { "<Control>3" }, N_ ("Go to Variable Correction"), PIVOT_DEED_GROUP_WRITING },
  { "story.go-to-stage(3)", { "<Control>4" }, N_ ("Go to Outcome & Transformative Learning"), PIVOT_DEED_GROUP_WRITING },
  { "story.next-stage", { "<Control>Return", "<Control>KP_Enter" }, N_ ("Go to the next stage, or put the new sentence into its card"), PIVOT_DEED_GROUP_WRITING },
  { "win.walk-forth", { "F4" }, N_ ("Go to the next finding, difference or change"), PIVOT_DEED_GROUP_WRITING },
  { "win.walk-back", { "<Shift>F4" }, N_ ("Go to the previous finding, difference or change"), PIVOT_DEED_GROUP_WRITING },
  { "win.show-insight", { "<Control>i" }, N_ ("Questions and figures"), PIVOT_DEED_GROUP_WRITING },
  { "win.find-next", { "<Control>g" }, N_ ("Go to the next match"), PIVOT_DEED_GROUP_WRITING },
  { "win.find-previous", { "<Control><Shift>g" }, N_ ("Go to the previous match"), PIVOT_DEED_GROUP_WRITING },
  { "win.name-revision", { "<Control>s" }, N_ ("Name a revision"), PIVOT_DEED_GROUP_WRITING },
  { "story.undo", { "<Control>z" }, N_ ("Undo"), PIVOT_DEED_GROUP_WRITING },
  { "story.redo", { "<Control><Shift>z" }, N_ ("Redo"), PIVOT_DEED_GROUP_WRITING },

  { "win.write", { "<Control>e" }, N_ ("Write"), PIVOT_DEED_GROUP_PANES },
  { "win.contrast", { "<Control>k" }, N_ ("Compare the defensive answer"), PIVOT_DEED_GROUP_PANES },
  { "win.revisions", { "<Control>h" }, N_ ("Compare revisions"), PIVOT_DEED_GROUP_PANES },
  { "win.show-library", { "F9" }, N_ ("Show or hide the stories"), PIVOT_DEED_GROUP_PANES },
  { "win.show-rubric", { "<Shift>F9" }, N_ ("Show or hide the rubric"), PIVOT_DEED_GROUP_PANES },
  { "win.next-pane", { "F6" }, N_ ("Go to the next pane"), PIVOT_DEED_GROUP_PANES },
  { "win.previous-pane", { "<Shift>F6" }, N_ ("Go to the previous pane"), PIVOT_DEED_GROUP_PANES },
  { "win.focus-mode", { "F11" }, N_ ("Only the card, on the whole screen"), PIVOT_DEED_GROUP_WRITING },

  { "win.preferences", { "<Control>comma" }, N_ ("Preferences"), PIVOT_DEED_GROUP_GENERAL },
  { "app.shortcuts", { "<Control>question" }, N_ ("Keyboard shortcuts"), PIVOT_DEED_GROUP_GENERAL },
  { "window.close", { "<Control>w" }, N_ ("Close the window"), PIVOT_DEED_GROUP_GENERAL },
  { "app.quit", { "<Control>q" }, N_ ("Quit"), PIVOT_DEED_GROUP_GENERAL },
};

static const char *const group_titles[PIVOT_N_DEED_GROUPS] = {
  [PIVOT_DEED_GROUP_STORIES] = N_ ("Stories"),
  [PIVOT_DEED_GROUP_WRITING] = N_ ("Writing"),
  [PIVOT_DEED_GROUP_PANES] = N_ ("Panes"),
  [PIVOT_DEED_GROUP_GENERAL] = N_ ("General"),
};

/**
 * pivot_deeds_get:
 * @n_deeds: (out): how many there are
 *
 * Returns: (array length=n_deeds): everything that has a key, group by group
 */
const PivotDeed *
pivot_deeds_get (guint *n_deeds)
{
  *n_deeds = G_N_ELEMENTS (deeds);
  return deeds;
}

/**
 * pivot_deed_get_title:
 *
 * Returns: what it does, translated
 */
const char *
pivot_deed_get_title (const PivotDeed *self)
{
  return _ (self->title);
}

/**
 * pivot_deed_dup_keys:
 *
 * Returns: (transfer full): the keys that do it, as they are named to the user
 */
char *
pivot_deed_dup_keys (const PivotDeed *self)
{
  guint           key = 0;
  GdkModifierType modifiers = 0;

  g_return_val_if_fail (self != NULL, NULL);

  gtk_accelerator_parse (self->accels[0], &key, &modifiers);
  return gtk_accelerator_get_label (key, modifiers);
}

/**
 * pivot_deeds_dup_keys:
 * @action: a detailed action name
 *
 * Returns: (transfer full) (nullable): the keys that do it, as they are named to
 *   the user; %NULL if there are none
 */
char *
pivot_deeds_dup_keys (const char *action)
{
  g_return_val_if_fail (action != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (g_str_equal (deeds[i].action, action))
        return pivot_deed_dup_keys (&deeds[i]);
    }
  return NULL;
}

/**
 * pivot_deed_group_get_title:
 *
 * Returns: the heading of that group, translated
 */
const char *
pivot_deed_group_get_title (PivotDeedGroup group)
{
  g_return_val_if_fail ((guint) group < PIVOT_N_DEED_GROUPS, NULL);

  return _ (group_titles[group]);
}

static gboolean
is_always_at_hand (const PivotDeed *deed)
{
  return g_str_equal (deed->action, "app.quit");
}

/**
 * pivot_deeds_withhold:
 *
 * Takes their keys from the deeds, so that none reaches what is behind a
 * dialog; pivot_deeds_install() gives them back.
 */
void
pivot_deeds_withhold (GtkApplication *application)
{
  const char *const none[] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (!is_always_at_hand (&deeds[i]))
        gtk_application_set_accels_for_action (application, deeds[i].action, none);
    }
}

/**
 * pivot_deeds_install:
 *
 * Gives every deed its keys in @application.
 */
void
pivot_deeds_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_application_set_accels_for_action (application, deeds[i].action, (const char *const *) deeds[i].accels);
}
