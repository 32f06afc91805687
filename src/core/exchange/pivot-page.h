/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/* A story for people to read elsewhere: its title, its question and the owning
 * answer under the headings of the stages. */

char *pivot_page_write_text (PivotDraft *draft);
char *pivot_page_write_html (PivotDraft *draft);

G_END_DECLS
