/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pivot-test.h"

#include "app/pivot-application.h"
#include "app/window/pivot-window.h"

G_BEGIN_DECLS

/* A title and the four texts of a story that a test finds in its library. */
typedef struct
{
  const char *title;
  const char *texts[PIVOT_N_STAGES];
} PivotTestStory;

/* What a test does with a window. */
typedef void PivotTestInside (PivotWindow *window);

void     pivot_test_app_init (int    *argc,
                              char ***argv);
void     pivot_test_app_run (const PivotTestStory *stories,
                             guint                 n_stories,
                             PivotTestInside      *inside);
char    *pivot_test_app_get_library (void);
gpointer pivot_test_find (GtkWidget *root,
                          GType      type);
void     pivot_test_do (PivotWindow *window,
                        const char  *action);
gboolean pivot_test_can_do (PivotWindow *window,
                            const char  *action);
void     pivot_test_settle (void);

G_END_DECLS
