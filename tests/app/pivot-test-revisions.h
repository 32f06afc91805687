/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pivot-test-app.h"

#include "app/compare/pivot-comparison-view.h"

G_BEGIN_DECLS

/* The place of the present text among the versions. */
#define CURRENT 0

/* What the root cause of a test's story becomes, one after the other. */
extern const char *const pivot_test_causes[2];

/* The names of the versions that a test waits for, newest first. */
typedef struct
{
  PivotWindow *window;
  const char  *titles;
} PivotTestWish;

PivotStore          *pivot_test_get_store (PivotWindow *window);
const char          *pivot_test_get_cause (PivotWindow *window);
PivotComparisonView *pivot_test_get_comparison (PivotWindow *window);
gboolean             pivot_test_has_versions (gpointer wish);
void                 pivot_test_await_versions (PivotWindow *window, const char *titles);
void                 pivot_test_show_three (PivotWindow *window);
void                 pivot_test_assert_changes (PivotWindow *window, PivotStage stage, const char *changes);

G_END_DECLS
