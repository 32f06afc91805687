/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

const char *pivot_voice_revision_name (const PivotRevision *revision);

G_END_DECLS
