/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print/pivot-print-choice.h"
#include "app/print/pivot-print-story.h"
#include "app/print/pivot-print-versions.h"
#include "core/story/pivot-story.h"
#include "paper/pivot-pdf.h"

G_BEGIN_DECLS

/**
 * PivotPrintSet:
 *
 * The stories that are printed together, in their order; where it is one, with
 * the versions that it can be compared with. Immutable.
 */
typedef struct _PivotPrintSet PivotPrintSet;

PivotPrintSet *pivot_print_set_new (GPtrArray *stories,
                                    GPtrArray *versions);
PivotPrintSet *pivot_print_set_new_for_stories (GPtrArray *stories, GPtrArray *versions, PivotPack *pack, double pace);
PivotPrintSet *pivot_print_set_ref (PivotPrintSet *self);
void           pivot_print_set_unref (PivotPrintSet *self);
GPtrArray     *pivot_print_set_get_stories (PivotPrintSet *self);
GPtrArray     *pivot_print_set_get_versions (PivotPrintSet *self);
gboolean       pivot_print_set_offers (PivotPrintSet *self,
                                       PivotKind      kind);
char          *pivot_print_set_dup_title (PivotPrintSet          *self,
                                          const PivotPrintChoice *choice);
char          *pivot_print_set_suggest_masks (PivotPrintSet *self, PivotPack *pack, const char *known);
void           pivot_print_set_tell (PivotPrintSet          *self,
                                     PivotPdf               *pdf,
                                     const PivotPrintChoice *choice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintSet, pivot_print_set_unref)

G_END_DECLS
