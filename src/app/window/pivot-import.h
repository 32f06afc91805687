/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

PivotStory *pivot_import (PivotLibrary *library,
                          PivotPack    *pack,
                          const char   *path,
                          GError      **error);

G_END_DECLS
