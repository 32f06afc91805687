/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-contrast-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_CONTRAST_HEAD (pivot_contrast_head_get_type ())

/**
 * PivotContrastHead:
 *
 * Who gives an answer, and how long it takes to say.
 */
G_DECLARE_FINAL_TYPE (PivotContrastHead, pivot_contrast_head, PIVOT, CONTRAST_HEAD, AdwBin)

GtkWidget *pivot_contrast_head_new (PivotSide side);
void       pivot_contrast_head_set_small (PivotContrastHead *self,
                                          gboolean           small);
void       pivot_contrast_head_show (PivotContrastHead       *self,
                                     const PivotContrastSide *state);

G_END_DECLS
