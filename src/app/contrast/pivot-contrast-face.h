/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

/* What the two answers are called, and how each is told from the other. */

const char *pivot_contrast_face_name (PivotSide side);
const char *pivot_contrast_face_title (PivotSide side);
const char *pivot_contrast_face_subtitle (PivotSide side);
const char *pivot_contrast_face_icon (PivotSide side);
const char *pivot_contrast_face_ink (PivotSide side);
const char *pivot_contrast_face_ground (PivotSide side);
const char *pivot_contrast_face_prompt (PivotSide  side,
                                        PivotStage stage);

G_END_DECLS
