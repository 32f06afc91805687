/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-placeholder.h"

#include <glib/gi18n-lib.h>

struct _PivotLibraryPlaceholder
{
  AdwBin parent_instance;

  /* owned by their parents */
  AdwStatusPage *status;
  GtkWidget     *button;
};

G_DEFINE_FINAL_TYPE (PivotLibraryPlaceholder, pivot_library_placeholder, ADW_TYPE_BIN)

typedef struct
{
  const char *icon;
  const char *title;
  const char *description;
  const char *label;
  const char *action;
} Face;

static const Face faces[] = {
  [PIVOT_LIBRARY_PAGE_NO_MATCH] = { "edit-find-symbolic", N_ ("No Stories Match"), N_ ("Try fewer or other words, or fewer filters."), N_ ("_Clear Search"), "library.clear-search" },
  [PIVOT_LIBRARY_PAGE_EMPTY] = { "document-edit-symbolic", N_ ("Your Stories Will Be Here"), N_ ("A story needs one failure that was yours to prevent."), N_ ("_New Story"), "win.new-story" },
  [PIVOT_LIBRARY_PAGE_EMPTY_TRASH] = { "user-trash-symbolic", N_ ("The Trash Is Empty"), N_ ("Stories that you throw away can be taken back from here."), N_ ("_Leave Trash"), "library.show-trash" },
};

static void
pivot_library_placeholder_class_init (PivotLibraryPlaceholderClass *klass)
{
}

static void
pivot_library_placeholder_init (PivotLibraryPlaceholder *self)
{
  self->status = ADW_STATUS_PAGE (adw_status_page_new ());
  self->button = gtk_button_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self->status), "compact");
  gtk_widget_add_css_class (self->button, "pill");
  gtk_widget_set_halign (self->button, GTK_ALIGN_CENTER);
  gtk_button_set_use_underline (GTK_BUTTON (self->button), TRUE);
  adw_status_page_set_child (self->status, self->button);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->status));
}

/**
 * pivot_library_placeholder_set_page:
 * @page: why there is no story to list
 */
void
pivot_library_placeholder_set_page (PivotLibraryPlaceholder *self,
                                    PivotLibraryPage         page)
{
  g_autofree char *escaped = NULL;
  const Face      *face = NULL;

  g_return_if_fail (PIVOT_IS_LIBRARY_PLACEHOLDER (self));

  if ((guint) page >= G_N_ELEMENTS (faces) || faces[page].title == NULL)
    return;
  face = &faces[page];
  adw_status_page_set_icon_name (self->status, face->icon);
  adw_status_page_set_title (self->status, _ (face->title));
  escaped = g_markup_escape_text (_ (face->description), -1);
  adw_status_page_set_description (self->status, escaped);
  gtk_button_set_label (GTK_BUTTON (self->button), _ (face->label));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), face->action);
}
