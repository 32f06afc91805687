/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-batch.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "cli/pivot-report-json.h"
#include "core/exchange/pivot-line-reader.h"
#include "core/store/pivot-json.h"

/* One line of a batch: what is known of it so far. */
typedef struct
{
  guint           number; /* in the file, from 1 */
  JsonObject     *object;
  PivotJsonQuirks quirks;
  JsonNode       *id; /* null until it is known */
} Entry;

static void
entry_clear (Entry *self)
{
  g_clear_pointer (&self->object, json_object_unref);
  g_clear_pointer (&self->id, json_node_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Entry, entry_clear)

static gboolean
fail (GError    **error,
      const char *reason)
{
  g_set_error_literal (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, reason);
  return FALSE;
}

/* The parser knows its own text only, of which the first line is not the file's. */
static gboolean
fail_syntax (guint    number,
             GError **error)
{
  g_set_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_SYNTAX,
               /* Translators: JSON is the name of the file's format. */
               _ ("Line %u of the file is not valid JSON."), number);
  return FALSE;
}

static gboolean
read_object (Entry           *self,
             const PivotLine *line,
             GError         **error)
{
  g_autoptr (GError) reason = NULL;

  if (line->cut)
    return fail (error, _ ("The line is too long."));
  self->object = pivot_json_parse (line->bytes, line->length, &pivot_json_limits_story, &self->quirks, &reason);
  if (g_error_matches (reason, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_SYNTAX))
    return fail_syntax (self->number, error);
  if (reason != NULL)
    g_propagate_error (error, g_steal_pointer (&reason));
  if (self->object == NULL)
    return FALSE;
  if (self->quirks & PIVOT_JSON_QUIRK_DUPLICATE)
    return fail (error, _ ("The line gives two values under one name."));
  return TRUE;
}

/* Texts and numbers may be ids; a number that was not kept exactly is none. */
static gboolean
is_id (const Entry *self,
       JsonNode    *node)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    return !(self->quirks & PIVOT_JSON_QUIRK_RANGE);
  return type == G_TYPE_STRING || JSON_NODE_HOLDS_NULL (node);
}

static gboolean
read_id (Entry   *self,
         GError **error)
{
  JsonNode *node = json_object_get_member (self->object, "id");

  if (node == NULL)
    return TRUE;
  if (!is_id (self, node))
    return fail (error, _ ("The member “id” is neither a text nor a number."));
  json_node_unref (self->id);
  self->id = json_node_copy (node);
  json_object_remove_member (self->object, "id");
  return TRUE;
}

/* Whether there are stages, and none that is known: a slip that would pass for an empty answer. */
static gboolean
names_no_stage (JsonNode *stages)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (stages) ? json_node_get_object (stages) : NULL;

  if (object == NULL || json_object_get_size (object) == 0)
    return FALSE;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (json_object_has_member (object, pivot_stage_get_id ((PivotStage) i)))
        return FALSE;
    }
  return TRUE;
}

static PivotDocument *
read_document (const Entry *self,
               PivotPack   *pack,
               GError     **error)
{
  JsonNode *text = json_object_get_member (self->object, "text");

  if ((text != NULL) == json_object_has_member (self->object, "stages"))
    {
      fail (error, _ ("The line needs either “text” or “stages”."));
      return NULL;
    }
  if (text == NULL)
    {
      if (names_no_stage (json_object_get_member (self->object, "stages")))
        {
          fail (error, _ ("The member “stages” names none of the four stages."));
          return NULL;
        }
      return pivot_document_new_for_json (self->object, error);
    }
  if (!JSON_NODE_HOLDS_VALUE (text) || json_node_get_value_type (text) != G_TYPE_STRING)
    {
      fail (error, _ ("The member “text” is not a text."));
      return NULL;
    }
  return pivot_document_new_for_prose (pack, json_node_get_string (text), error);
}

static PivotDocument *
entry_read (Entry           *self,
            const PivotLine *line,
            PivotPack       *pack,
            GError         **error)
{
  if (!read_object (self, line, error) || !read_id (self, error))
    return NULL;
  return read_document (self, pack, error);
}

static JsonNode *
error_to_json (JsonNode   *id,
               const char *reason)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_value (builder, json_node_copy (id));
  json_builder_set_member_name (builder, "error");
  json_builder_add_string_value (builder, reason);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

/* Makes one line of another; @worst takes the result in. */
static char *
assess_line (guint            number,
             const PivotLine *line,
             PivotPack       *pack,
             double           pace,
             PivotExit       *worst)
{
  g_auto (Entry) entry = { .number = number, .id = json_node_new (JSON_NODE_NULL) };
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = entry_read (&entry, line, pack, &error);
  g_autoptr (PivotAppraisal) appraisal = NULL;
  g_autoptr (JsonNode) report = NULL;
  PivotExit result = PIVOT_EXIT_TROUBLE;

  if (document != NULL)
    {
      appraisal = pivot_appraisal_new (pack, document, pace);
      report = pivot_report_json_new (appraisal, entry.id);
      result = pivot_appraisal_is_ready (appraisal) ? PIVOT_EXIT_READY : PIVOT_EXIT_IMPROVE;
    }
  else
    report = error_to_json (entry.id, error->message);
  *worst = MAX (*worst, result);
  return pivot_json_write_line (report);
}

/**
 * pivot_batch_run:
 * @operand: (type filename): a file with a story on each line, "-" for standard
 *   input
 * @pack: the language pack to assess by
 * @pace: words a minute
 *
 * Prints a report for each line, in their order, before it reads the next.
 *
 * Returns: the worst of all lines
 */
PivotExit
pivot_batch_run (const char *operand,
                 PivotPack  *pack,
                 double      pace)
{
  g_autofd int fd = pivot_operand_open (operand);
  g_autoptr (PivotLineReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  PivotExit worst = PIVOT_EXIT_READY;
  PivotLine line;
  guint     number = 0;

  if (fd < 0)
    return PIVOT_EXIT_TROUBLE;
  reader = pivot_line_reader_new (fd, pivot_json_limits_story.bytes);
  while (pivot_line_reader_next (reader, &line, &error))
    {
      g_autofree char *page = assess_line (++number, &line, pack, pace, &worst);

      if (!pivot_console_print (page))
        return PIVOT_EXIT_TROUBLE;
    }
  if (error != NULL)
    {
      pivot_console_complain (operand, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  return worst;
}
