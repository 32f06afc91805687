/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

GPtrArray  *pivot_revision_operand_list (PivotLibrary *library,
                                         PivotStory   *story);
PivotDraft *pivot_revision_operand_find (GPtrArray  *revisions,
                                         PivotStory *story,
                                         const char *operand);

G_END_DECLS
