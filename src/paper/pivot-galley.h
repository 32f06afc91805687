/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-page.h"

G_BEGIN_DECLS

/**
 * PivotGalleyHead:
 * @page: a page after the first
 * @data: what was given with it
 *
 * Says at the head of a page what it goes on with.
 *
 * Returns: how much room that takes, in points
 */
typedef double (*PivotGalleyHead) (PivotPage *page, gpointer data);

GPtrArray *pivot_galley_cut (PivotPage      *galley,
                             PivotGalleyHead head,
                             gpointer        data);

G_END_DECLS
