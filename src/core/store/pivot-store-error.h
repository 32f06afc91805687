/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PIVOT_STORE_ERROR (pivot_store_error_quark ())

/**
 * PivotStoreError:
 * @PIVOT_STORE_ERROR_LIBRARY_GONE: the library's folder is not there, or
 *   another file system is in its place
 * @PIVOT_STORE_ERROR_STORY_GONE: the story was there, and is no longer
 * @PIVOT_STORE_ERROR_DAMAGED: what is in the story's place cannot be read
 * @PIVOT_STORE_ERROR_READ_ONLY: what is in the story's place must not be changed
 * @PIVOT_STORE_ERROR_UNSUITABLE: the story cannot be put in a file
 * @PIVOT_STORE_ERROR_UNKNOWN: there is no such story
 * @PIVOT_STORE_ERROR_AMBIGUOUS: there are several such stories
 *
 * What can go wrong with a story, beside what the system says (%G_IO_ERROR).
 * The messages are whole translated sentences.
 */
typedef enum
{
  PIVOT_STORE_ERROR_LIBRARY_GONE,
  PIVOT_STORE_ERROR_STORY_GONE,
  PIVOT_STORE_ERROR_DAMAGED,
  PIVOT_STORE_ERROR_READ_ONLY,
  PIVOT_STORE_ERROR_UNSUITABLE,
  PIVOT_STORE_ERROR_UNKNOWN,
  PIVOT_STORE_ERROR_AMBIGUOUS,
} PivotStoreError;

GQuark pivot_store_error_quark (void);

G_END_DECLS
