/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-autosave.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

guint pivot_homecoming (PivotLibrary  *library,
                        PivotAutosave *autosave);

G_END_DECLS
