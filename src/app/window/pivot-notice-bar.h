/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/window/pivot-notice.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_NOTICE_BAR (pivot_notice_bar_get_type ())

/**
 * PivotNoticeBar:
 *
 * Says what is the matter with a story for as long as it lasts, and offers what
 * can be done about it. Not there while all is well.
 */
G_DECLARE_FINAL_TYPE (PivotNoticeBar, pivot_notice_bar, PIVOT, NOTICE_BAR, AdwBin)

void pivot_notice_bar_show (PivotNoticeBar    *self,
                            const PivotNotice *notice);

G_END_DECLS
