/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-pack.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_WINDOW (pivot_window_get_type ())

/**
 * PivotWindow:
 *
 * The window on one library. It shows the page that fits, saves on its own, and
 * closes only once all is saved.
 */
G_DECLARE_FINAL_TYPE (PivotWindow, pivot_window, PIVOT, WINDOW, AdwApplicationWindow)

PivotWindow *pivot_window_new (GtkApplication *application,
                               PivotLibrary   *library,
                               PivotPack      *pack);
PivotStory  *pivot_window_get_story (PivotWindow *self);
void         pivot_window_open_story (PivotWindow *self,
                                      PivotStory  *story);
void         pivot_window_import (PivotWindow *self,
                                  GFile       *file);
void         pivot_window_save_now (PivotWindow *self);
void         pivot_window_tell_moved (PivotWindow *self);
void         pivot_window_save_and_wait (PivotWindow *self);
void         pivot_window_keep_revision (PivotWindow *self);

G_END_DECLS
