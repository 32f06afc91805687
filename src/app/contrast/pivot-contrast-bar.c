/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-bar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/contrast/pivot-contrast-face.h"
#include "app/pivot-closures.h"

struct _PivotContrastBar
{
  AdwBin parent_instance;

  /* template children */
  AdwWrapBox            *row;
  AdwInlineViewSwitcher *switcher;
  GtkWidget             *room;
  GtkWidget             *more;
  AdwToggleGroup        *sides;

  /* owned */
  AdwViewStack *stack;
  char         *side;
  char         *place;

  /* state */
  gboolean narrow;
  gboolean slim;
  gboolean tiny;
  gboolean has_mnemonics;
};

G_DEFINE_FINAL_TYPE (PivotContrastBar, pivot_contrast_bar, ADW_TYPE_BIN)

typedef enum
{
  PROP_STACK = 1,
  PROP_SIDE,
  PROP_PLACE,
  PROP_NARROW,
  PROP_SLIM,
  PROP_TINY,
} PivotContrastBarProperty;

static GParamSpec *properties[PROP_TINY + 1];

static const char *const side_icons[] = { "view-dual-symbolic", "security-medium-symbolic", "avatar-default-symbolic" };

/* The words stay, to be heard and as tooltips. */
static void
bar_show_icons (PivotContrastBar *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->row));

  /* What is in one line ends with the menu; of two, the first one does. */
  if (last != self->more || !self->tiny)
    adw_wrap_box_reorder_child_after (self->row, self->more, self->tiny ? last : self->room);
  adw_inline_view_switcher_set_display_mode (self->switcher, self->tiny ? ADW_INLINE_VIEW_SWITCHER_ICONS : ADW_INLINE_VIEW_SWITCHER_LABELS);
  for (guint i = 0; i < G_N_ELEMENTS (side_icons); i++)
    {
      AdwToggle  *toggle = adw_toggle_group_get_toggle (self->sides, i);
      const char *words[] = { _ ("Both"), pivot_contrast_face_name (PIVOT_SIDE_DEFENSIVE), pivot_contrast_face_name (PIVOT_SIDE_OWNED) };

      adw_toggle_set_label (toggle, self->tiny ? NULL : words[i]);
      adw_toggle_set_icon_name (toggle, self->tiny ? side_icons[i] : NULL);
    }
}

/* Icons have no mnemonics; those of the words go on. */
static gboolean
mnemonic_cb (GtkWidget *widget,
             GVariant  *name,
             gpointer   data)
{
  PivotContrastBar *self = PIVOT_CONTRAST_BAR (widget);

  if (!self->tiny || !gtk_widget_get_mapped (widget))
    return FALSE;
  adw_view_stack_set_visible_child_name (self->stack, g_variant_get_string (name, NULL));
  return TRUE;
}

static void
bar_add_mnemonic (PivotContrastBar      *self,
                  GtkShortcutController *controller,
                  AdwViewStackPage      *page)
{
  const char  *underline = strchr (adw_view_stack_page_get_title (page), '_');
  GtkShortcut *shortcut = NULL;

  if (underline == NULL)
    return;
  shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (gdk_keyval_to_lower (gdk_unicode_to_keyval (g_utf8_get_char (underline + 1))), GDK_ALT_MASK),
                               gtk_callback_action_new (mnemonic_cb, NULL, NULL));
  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (adw_view_stack_page_get_name (page)));
  gtk_shortcut_controller_add_shortcut (controller, shortcut);
}

static void
bar_add_mnemonics (PivotContrastBar *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->stack);

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      bar_add_mnemonic (self, GTK_SHORTCUT_CONTROLLER (controller), page);
    }
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static gboolean
shows_answers (GtkWidget  *widget,
               const char *name)
{
  return g_strcmp0 (name, "answers") == 0;
}

static gboolean *
bar_get_flag (PivotContrastBar        *self,
              PivotContrastBarProperty property)
{
  if (property == PROP_NARROW)
    return &self->narrow;
  return property == PROP_SLIM ? &self->slim : &self->tiny;
}

static void
pivot_contrast_bar_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotContrastBar *self = PIVOT_CONTRAST_BAR (object);

  switch ((PivotContrastBarProperty) prop_id)
    {
    case PROP_STACK:
      g_value_set_object (value, self->stack);
      break;
    case PROP_SIDE:
      g_value_set_string (value, self->side);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    case PROP_NARROW:
    case PROP_SLIM:
    case PROP_TINY:
      g_value_set_boolean (value, *bar_get_flag (self, (PivotContrastBarProperty) prop_id));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_contrast_bar_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotContrastBar *self = PIVOT_CONTRAST_BAR (object);

  switch ((PivotContrastBarProperty) prop_id)
    {
    case PROP_STACK:
      g_set_object (&self->stack, g_value_get_object (value));
      break;
    case PROP_SIDE:
      g_set_str (&self->side, g_value_get_string (value));
      break;
    case PROP_PLACE:
      g_set_str (&self->place, g_value_get_string (value));
      break;
    case PROP_NARROW:
    case PROP_SLIM:
    case PROP_TINY:
      *bar_get_flag (self, (PivotContrastBarProperty) prop_id) = g_value_get_boolean (value);
      bar_show_icons (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_contrast_bar_dispose (GObject *object)
{
  PivotContrastBar *self = PIVOT_CONTRAST_BAR (object);

  /* The bin would let go of its child once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_CONTRAST_BAR);
  g_clear_object (&self->stack);
  g_clear_pointer (&self->side, g_free);
  g_clear_pointer (&self->place, g_free);

  G_OBJECT_CLASS (pivot_contrast_bar_parent_class)->dispose (object);
}

static void
pivot_contrast_bar_root (GtkWidget *widget)
{
  PivotContrastBar *self = PIVOT_CONTRAST_BAR (widget);

  GTK_WIDGET_CLASS (pivot_contrast_bar_parent_class)->root (widget);

  if (!self->has_mnemonics && self->stack != NULL)
    bar_add_mnemonics (self);
  self->has_mnemonics = self->stack != NULL;
}

static void
pivot_contrast_bar_class_init (PivotContrastBarClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_contrast_bar_get_property;
  object_class->set_property = pivot_contrast_bar_set_property;
  object_class->dispose = pivot_contrast_bar_dispose;
  widget_class->root = pivot_contrast_bar_root;

  properties[PROP_STACK] = g_param_spec_object ("stack", NULL, NULL, ADW_TYPE_VIEW_STACK, flags);
  properties[PROP_SIDE] = g_param_spec_string ("side", NULL, NULL, "both", flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, "", flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_SLIM] = g_param_spec_boolean ("slim", NULL, NULL, FALSE, flags);
  properties[PROP_TINY] = g_param_spec_boolean ("tiny", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-contrast-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotContrastBar, row);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastBar, switcher);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastBar, room);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastBar, more);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastBar, sides);
  gtk_widget_class_bind_template_callback (widget_class, shows_answers);
  pivot_closures_bind (widget_class);
}

static void
pivot_contrast_bar_init (PivotContrastBar *self)
{
  self->side = g_strdup ("both");
  gtk_widget_init_template (GTK_WIDGET (self));
}
