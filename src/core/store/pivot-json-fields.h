/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * PivotJsonType:
 * @PIVOT_JSON_TEXT: const char *, which the object owns
 * @PIVOT_JSON_NUMBER: gint64
 * @PIVOT_JSON_TIME: GDateTime *, UTC, which the reader's caller owns
 * @PIVOT_JSON_TEXTS: GStrv, which the reader's caller owns
 * @PIVOT_JSON_LIST: JsonArray *, which the object owns
 * @PIVOT_JSON_OBJECT: JsonObject *, which the object owns
 *
 * What a member may be, and what it is read into.
 */
typedef enum
{
  PIVOT_JSON_TEXT,
  PIVOT_JSON_NUMBER,
  PIVOT_JSON_TIME,
  PIVOT_JSON_TEXTS,
  PIVOT_JSON_LIST,
  PIVOT_JSON_OBJECT,
} PivotJsonType;

/**
 * PivotJsonField:
 * @name: the member
 * @type: what it has to be
 * @offset: where it goes in the struct that is filled
 * @nullable: whether it may be null, which is as if it were not there
 *
 * One line of a table that says what an object may hold.
 */
typedef struct
{
  const char   *name;
  PivotJsonType type;
  gsize         offset;
  gboolean      nullable;
} PivotJsonField;

gboolean    pivot_json_fields_read (const PivotJsonField *fields,
                                    gsize                 n_fields,
                                    JsonObject           *object,
                                    gpointer              into,
                                    GError              **error);
JsonObject *pivot_json_fields_foreign (const PivotJsonField *fields,
                                       gsize                 n_fields,
                                       JsonObject           *object);
void        pivot_json_fields_add_missing (JsonObject *object,
                                           JsonObject *foreign);

G_END_DECLS
