/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-base.h"
#include "core/store/pivot-place.h"

G_BEGIN_DECLS

#define PIVOT_SAVE_STORY_FILE "story.json"

/**
 * PivotSaveJob:
 * @place: the library
 * @record: what to save
 * @base: what is known of the story's file; brought up to date
 * @outside: (nullable): gets the hash of the last revision that was made of
 *   what had come from outside
 *
 * One save.
 */
typedef struct
{
  const PivotPlace *place;
  PivotRecord      *record;
  PivotBase        *base;
  char             *outside;
} PivotSaveJob;

gboolean pivot_save_run (PivotSaveJob *job,
                         GError      **error);

G_END_DECLS
