/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotParallelFunc:
 * @index: which one
 *
 * Does one of many things that do not touch one another. Called from any thread.
 */
typedef void (*PivotParallelFunc) (guint    index,
                                   gpointer data);

void pivot_parallel_each (guint             n,
                          PivotParallelFunc func,
                          gpointer          data);

G_END_DECLS
