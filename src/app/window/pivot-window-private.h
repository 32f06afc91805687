/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window/pivot-desk.h"
#include "app/window/pivot-lookout.h"
#include "app/window/pivot-window.h"
#include "core/store/pivot-autosave.h"
#include "core/store/pivot-sitting.h"

G_BEGIN_DECLS

struct _PivotWindow
{
  AdwApplicationWindow parent_instance;

  /* template children */
  AdwToastOverlay *toasts;
  GtkStack        *pages;
  AdwStatusPage   *trouble;
  PivotDesk       *desk;

  /* owned */
  PivotLibrary  *library;
  PivotAssessor *assessor;
  PivotAutosave *autosave;
  PivotLookout  *lookout;
  PivotStory    *example;
  PivotSitting  *sitting; /* nullable */
  GCancellable  *loading; /* of the library, cancelled when the window goes */
  GCancellable  *closing; /* while a close waits for the last save */
};

void     pivot_window_install_actions (GtkWidgetClass *widget_class);
void     pivot_window_install_trouble_actions (GtkWidgetClass *widget_class);
void     pivot_window_hear_library (PivotWindow *self);
void     pivot_window_tell_staying (PivotWindow *self);
void     pivot_window_tell_homecoming (PivotWindow *self,
                                       guint        n_texts);
void     pivot_window_update_actions (PivotWindow *self);
void     pivot_window_load (PivotWindow *self,
                            gboolean     make);
void     pivot_window_keep_session (PivotWindow *self);
void     pivot_window_hear_move (PivotWindow *self,
                                 AdwDialog   *dialog);
void     pivot_window_update (PivotWindow *self);
void     pivot_window_open_gate (PivotWindow *self,
                                 gboolean     is_new);
gboolean pivot_window_is_at_gate (PivotWindow *self);
void     pivot_window_tell_at_gate (PivotWindow       *self,
                                    const PivotNotice *notice);
void     pivot_window_leave_gate (PivotWindow *self);
void     pivot_window_pass_gate (PivotWindow *self,
                                 int          stage);
void     pivot_window_hear_spelling (PivotWindow *self);
void     pivot_window_install_revision_actions (GtkWidgetClass *widget_class);
void     pivot_window_sit_down (PivotWindow *self,
                                PivotStory  *story);
void     pivot_window_hear_revisions (PivotWindow *self);
void     pivot_window_install_print_actions (GtkWidgetClass *widget_class);
void     pivot_window_print (PivotWindow *self,
                             GPtrArray   *stories);
void     pivot_window_purge_old (PivotWindow *self);
void     pivot_window_install_trash_actions (GtkWidgetClass *widget_class);
void     pivot_window_install_several_actions (GtkWidgetClass *widget_class);
void     pivot_window_hear_drops (PivotWindow *self);
void     pivot_window_install_exchange_actions (GtkWidgetClass *widget_class);
void     pivot_window_tell_export_failed (PivotWindow  *self,
                                          const char   *path,
                                          const GError *error);
void     pivot_window_install_backup_actions (GtkWidgetClass *widget_class);
void     pivot_window_install_find_actions (GtkWidgetClass *widget_class);

G_END_DECLS
