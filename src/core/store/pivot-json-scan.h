/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotJsonLimits:
 * @bytes: how long the text may be
 * @values: how many values it may hold, of whatever kind and wherever
 *
 * What a text may cost before anything is made of it.
 */
typedef struct
{
  gsize bytes;
  guint values;
} PivotJsonLimits;

/* How deep lists and objects may lie in one another, the outermost counted. */
#define PIVOT_JSON_MAX_DEPTH 32

extern const PivotJsonLimits pivot_json_limits_story;
extern const PivotJsonLimits pivot_json_limits_bundle;

/**
 * PivotJsonQuirks:
 * @PIVOT_JSON_QUIRK_DUPLICATE: an object has two members of one name
 * @PIVOT_JSON_QUIRK_RANGE: a number is larger or finer than can be held
 *
 * What is well-formed, and yet would be written back as something else.
 */
typedef enum
{
  PIVOT_JSON_QUIRK_NONE = 0,
  PIVOT_JSON_QUIRK_DUPLICATE = 1 << 0,
  PIVOT_JSON_QUIRK_RANGE = 1 << 1,
} PivotJsonQuirks;

/**
 * PivotJsonError:
 * @PIVOT_JSON_ERROR_LIMITS: too long, too deep, or too many values
 * @PIVOT_JSON_ERROR_EMPTY: nothing but blanks
 * @PIVOT_JSON_ERROR_ENCODING: not UTF-8, or with U+0000 in it
 * @PIVOT_JSON_ERROR_SYNTAX: not JSON
 * @PIVOT_JSON_ERROR_CONTENT: JSON that does not hold what it should
 *
 * Why a text cannot be read. The messages are whole translated sentences.
 */
typedef enum
{
  PIVOT_JSON_ERROR_LIMITS,
  PIVOT_JSON_ERROR_EMPTY,
  PIVOT_JSON_ERROR_ENCODING,
  PIVOT_JSON_ERROR_SYNTAX,
  PIVOT_JSON_ERROR_CONTENT,
} PivotJsonError;

#define PIVOT_JSON_ERROR (pivot_json_error_quark ())

GQuark   pivot_json_error_quark (void);
gboolean pivot_json_scan (const char            *bytes,
                          gsize                  length,
                          const PivotJsonLimits *limits,
                          PivotJsonQuirks       *quirks,
                          GError               **error);

G_END_DECLS
