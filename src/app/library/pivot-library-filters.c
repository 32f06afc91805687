/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-filters.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-library-fact.h"
#include "core/voice/pivot-voice.h"

typedef enum
{
  PROP_KIND = 1,
  PROP_STAKE,
  PROP_STATE,
  PROP_TAG,
} PivotLibraryFiltersProperty;

#define N_FILTERS 4

struct _PivotLibraryFilters
{
  AdwBin parent_instance;

  /* template children */
  GtkMenuButton *buttons[N_FILTERS];

  /* owned */
  char *values[N_FILTERS];
  char *tags; /* all of them, to know others when they come */
};

G_DEFINE_FINAL_TYPE (PivotLibraryFilters, pivot_library_filters, ADW_TYPE_BIN)

static GParamSpec *properties[PROP_TAG + 1];
static guint       changed;

static const struct
{
  const char *id;
  const char *action;
  const char *name;
  const char *all;
} filters[N_FILTERS] = {
  { "kind", "filters.kind", N_ ("Kind"), N_ ("All Kinds") },
  { "stake", "filters.stake", N_ ("Stake"), N_ ("All Stakes") },
  { "state", "filters.state", N_ ("State"), N_ ("All States") },
  { "tag", "filters.tag", N_ ("Tag"), N_ ("All Tags") },
};

static char *
dup_name (guint       filter,
          const char *value)
{
  switch ((PivotLibraryFiltersProperty) (filter + 1))
    {
    case PROP_KIND:
      return pivot_library_fact_dup_name (PIVOT_FACT_KIND, value);
    case PROP_STAKE:
      return pivot_library_fact_dup_name (PIVOT_FACT_STAKE, value);
    case PROP_STATE:
      for (guint state = PIVOT_STATE_NOT_STARTED; state <= PIVOT_STATE_READY; state++)
        {
          if (g_str_equal (value, pivot_state_get_id ((PivotState) state)))
            return g_strdup (pivot_voice_state ((PivotState) state));
        }
      return g_strdup (value);
    case PROP_TAG:
    default:
      return g_strdup (value);
    }
}

static void
filters_paint (PivotLibraryFilters *self,
               guint                filter)
{
  GtkMenuButton   *button = self->buttons[filter];
  const gboolean   is_set = *self->values[filter] != '\0';
  g_autofree char *value = is_set ? dup_name (filter, self->values[filter]) : NULL;
  const char      *name = _ (filters[filter].name);
  /* Translators: a filter and what it lets through, such as “Kind: Execution”. */
  g_autofree char *label = is_set ? g_strdup_printf (_ ("%1$s: %2$s"), name, value) : NULL;

  gtk_menu_button_set_label (button, is_set ? value : name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, is_set ? label : name, -1);
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (button), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (button), "chosen");
}

static void
add_value (GMenu      *menu,
           guint       filter,
           const char *value)
{
  g_autofree char *name = *value != '\0' ? dup_name (filter, value) : g_strdup (_ (filters[filter].all));
  g_autoptr (GMenuItem) entry = g_menu_item_new (name, NULL);

  g_menu_item_set_action_and_target (entry, filters[filter].action, "s", value);
  g_menu_append_item (menu, entry);
}

/* What GTK says that the items of a menu are labelled by has no words for a screen reader, and would win. Nor does a name
 * last that they are given before the menu is on the screen. */
static void
name_items (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *text = NULL;

      if (GTK_IS_ACTIONABLE (child) && g_object_class_find_property (G_OBJECT_GET_CLASS (child), "text") != NULL)
        {
          g_object_get (child, "text", &text, NULL);
          gtk_accessible_reset_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
          gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
        }
      else
        name_items (child);
    }
}

/* A menu of what is chosen among; the names of tags are the writer's own and have no mnemonics. */
static void
filters_set_values (PivotLibraryFilters *self,
                    guint                filter,
                    const char *const   *values)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  add_value (menu, filter, "");
  for (guint i = 0; values[i] != NULL; i++)
    add_value (menu, filter, values[i]);
  gtk_menu_button_set_menu_model (self->buttons[filter], G_MENU_MODEL (menu));
  g_signal_connect (gtk_menu_button_get_popover (self->buttons[filter]), "map", G_CALLBACK (name_items), NULL);
}

static void
filters_set_facts (PivotLibraryFilters *self,
                   guint                filter,
                   PivotFact            fact)
{
  guint                   n_facts = 0;
  const PivotLibraryFact *facts = pivot_library_fact_list (fact, &n_facts);
  g_autofree const char **values = g_new0 (const char *, n_facts + 1);

  for (guint i = 0; i < n_facts; i++)
    values[i] = facts[i].id;
  filters_set_values (self, filter, values);
}

static void
filters_set_states (PivotLibraryFilters *self)
{
  const char *values[PIVOT_STATE_READY + 2] = { NULL };

  for (guint state = PIVOT_STATE_NOT_STARTED; state <= PIVOT_STATE_READY; state++)
    values[state] = pivot_state_get_id ((PivotState) state);
  filters_set_values (self, PROP_STATE - 1, values);
}

static void
pivot_library_filters_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  g_value_set_string (value, PIVOT_LIBRARY_FILTERS (object)->values[prop_id - 1]);
}

static void
pivot_library_filters_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  PivotLibraryFilters *self = PIVOT_LIBRARY_FILTERS (object);
  const char          *chosen = g_value_get_string (value);

  if (!g_set_str (&self->values[prop_id - 1], chosen != NULL ? chosen : ""))
    return;
  filters_paint (self, prop_id - 1);
  g_object_notify_by_pspec (object, pspec);
  g_signal_emit (self, changed, 0);
}

static void
pivot_library_filters_dispose (GObject *object)
{
  PivotLibraryFilters *self = PIVOT_LIBRARY_FILTERS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_FILTERS);
  for (guint i = 0; i < N_FILTERS; i++)
    g_clear_pointer (&self->values[i], g_free);
  g_clear_pointer (&self->tags, g_free);

  G_OBJECT_CLASS (pivot_library_filters_parent_class)->dispose (object);
}

static void
pivot_library_filters_class_init (PivotLibraryFiltersClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_library_filters_get_property;
  object_class->set_property = pivot_library_filters_set_property;
  object_class->dispose = pivot_library_filters_dispose;

  for (guint i = 0; i < N_FILTERS; i++)
    properties[i + 1] = g_param_spec_string (filters[i].id, NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  changed = g_signal_new ("changed", PIVOT_TYPE_LIBRARY_FILTERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-filters.ui");
  for (guint i = 0; i < N_FILTERS; i++)
    {
      gtk_widget_class_bind_template_child_full (widget_class, filters[i].id, FALSE, (gssize) (G_STRUCT_OFFSET (PivotLibraryFilters, buttons) + i * sizeof (GtkMenuButton *)));
      gtk_widget_class_install_property_action (widget_class, filters[i].action, filters[i].id);
    }
}

static void
pivot_library_filters_init (PivotLibraryFilters *self)
{
  const char *const none[] = { NULL };

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_FILTERS; i++)
    {
      self->values[i] = g_strdup ("");
      filters_paint (self, i);
    }
  filters_set_facts (self, PROP_KIND - 1, PIVOT_FACT_KIND);
  filters_set_facts (self, PROP_STAKE - 1, PIVOT_FACT_STAKE);
  filters_set_states (self);
  pivot_library_filters_set_tags (self, none);
}

/**
 * pivot_library_filters_get_choice:
 *
 * Returns: which stories are let through; its strings live as long as it is the
 *   choice
 */
PivotLibraryChoice
pivot_library_filters_get_choice (PivotLibraryFilters *self)
{
  return (PivotLibraryChoice) {
    .kind = self->values[PROP_KIND - 1],
    .stake = self->values[PROP_STAKE - 1],
    .state = self->values[PROP_STATE - 1],
    .tag = self->values[PROP_TAG - 1],
  };
}

/**
 * pivot_library_filters_set_tags:
 * @tags: (array zero-terminated=1): the tags to choose among
 *
 * Where there are none, there is no filter for them.
 */
void
pivot_library_filters_set_tags (PivotLibraryFilters *self,
                                const char *const   *tags)
{
  g_autofree char *joined = g_strjoinv ("\n", (char **) tags);

  g_return_if_fail (PIVOT_IS_LIBRARY_FILTERS (self));

  gtk_widget_set_visible (GTK_WIDGET (self->buttons[PROP_TAG - 1]), tags[0] != NULL);
  /* An open menu stays as it is. */
  if (g_set_str (&self->tags, joined))
    filters_set_values (self, PROP_TAG - 1, tags);
}

/**
 * pivot_library_filters_clear:
 *
 * Lets all stories through.
 */
void
pivot_library_filters_clear (PivotLibraryFilters *self)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_FILTERS (self));

  for (guint i = 0; i < N_FILTERS; i++)
    g_object_set (self, filters[i].id, "", NULL);
}
