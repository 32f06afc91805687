/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-outline.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

PivotDraft *pivot_markdown_read (const char   *text,
                                 PivotOutline *outline);
char       *pivot_markdown_write (PivotDraft *draft);

G_END_DECLS
