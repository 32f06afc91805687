/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY_HEADER (pivot_story_header_get_type ())

/**
 * PivotStoryHeader:
 *
 * The header bar of the open story, with its views and its menu.
 */
G_DECLARE_FINAL_TYPE (PivotStoryHeader, pivot_story_header, PIVOT, STORY_HEADER, AdwBin)

G_END_DECLS
