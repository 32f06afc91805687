/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-builder.h"

#include <math.h>

#define SCORE_STEPS 10000.0
#define SECOND_STEPS 10.0

/* A whole number is written without a point. */
static void
add_rounded (JsonBuilder *builder,
             const char  *name,
             double       value,
             double       steps)
{
  double scaled = round (value * steps);

  json_builder_set_member_name (builder, name);
  if (fmod (scaled, steps) == 0)
    json_builder_add_int_value (builder, (gint64) (scaled / steps));
  else
    json_builder_add_double_value (builder, scaled / steps);
}

/**
 * pivot_builder_add_string:
 * @value: (nullable): valid UTF-8; %NULL is written as null
 *
 * Adds a member to the object that is being built.
 */
void
pivot_builder_add_string (JsonBuilder *builder,
                          const char  *name,
                          const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

/**
 * pivot_builder_add_integer:
 *
 * Adds a member to the object that is being built.
 */
void
pivot_builder_add_integer (JsonBuilder *builder,
                           const char  *name,
                           gint64       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

/**
 * pivot_builder_add_score:
 * @score: from 0 to 1; four decimals are kept
 *
 * Adds a member to the object that is being built.
 */
void
pivot_builder_add_score (JsonBuilder *builder,
                         const char  *name,
                         double       score)
{
  add_rounded (builder, name, score, SCORE_STEPS);
}

/**
 * pivot_builder_add_seconds:
 * @seconds: spoken time; one decimal is kept
 *
 * Adds a member to the object that is being built.
 */
void
pivot_builder_add_seconds (JsonBuilder *builder,
                           const char  *name,
                           double       seconds)
{
  add_rounded (builder, name, seconds, SECOND_STEPS);
}
