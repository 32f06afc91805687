/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_RUBRIC_SUMMARY (pivot_rubric_summary_get_type ())

/**
 * PivotRubricSummary:
 *
 * The rubric in one line, for the closed sheet: how much of the present stage is
 * there, and how long it takes to say. Its properties are `assessor`, who knows,
 * and `text`, the line.
 */
G_DECLARE_FINAL_TYPE (PivotRubricSummary, pivot_rubric_summary, PIVOT, RUBRIC_SUMMARY, GtkBox)

G_END_DECLS
