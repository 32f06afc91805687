/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

GPtrArray *pivot_thinning_shortlist (GPtrArray *files,
                                     GDateTime *now);
GPtrArray *pivot_thinning_choose (GPtrArray *revisions,
                                  GDateTime *now);

G_END_DECLS
