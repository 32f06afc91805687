/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-export.h"

#include <string.h>

#include "core/exchange/pivot-markdown.h"
#include "core/exchange/pivot-outlet.h"
#include "core/exchange/pivot-page.h"
#include "core/store/pivot-codec.h"

static char *
write_pivot (const PivotBundle *bundle)
{
  g_autoptr (JsonObject) object = pivot_bundle_to_json (bundle);

  return pivot_json_write (object);
}

static char *
write_markdown (const PivotBundle *bundle)
{
  return pivot_markdown_write (bundle->record->draft);
}

static char *
write_text (const PivotBundle *bundle)
{
  return pivot_page_write_text (bundle->record->draft);
}

static char *
write_html (const PivotBundle *bundle)
{
  return pivot_page_write_html (bundle->record->draft);
}

static char *
write_json (const PivotBundle *bundle)
{
  g_autoptr (JsonObject) object = pivot_codec_record_to_json (bundle->record);

  return pivot_json_write (object);
}

static const struct
{
  const char *id;
  char *(*write) (const PivotBundle *bundle);
} formats[PIVOT_EXPORT_N_FORMATS] = {
  [PIVOT_EXPORT_PIVOT] = { "pivot", write_pivot },
  [PIVOT_EXPORT_MARKDOWN] = { "markdown", write_markdown },
  [PIVOT_EXPORT_TEXT] = { "text", write_text },
  [PIVOT_EXPORT_HTML] = { "html", write_html },
  [PIVOT_EXPORT_JSON] = { "json", write_json },
};

/**
 * pivot_export_format_get_id:
 *
 * Returns: what the format is called on the command line
 */
const char *
pivot_export_format_get_id (PivotExportFormat format)
{
  g_return_val_if_fail ((guint) format < PIVOT_EXPORT_N_FORMATS, NULL);

  return formats[format].id;
}

/**
 * pivot_export_format_from_id:
 * @id: a name as pivot_export_format_get_id() gives it
 * @format: (out): the format of that name
 *
 * Returns: whether there is a format of that name
 */
gboolean
pivot_export_format_from_id (const char        *id,
                             PivotExportFormat *format)
{
  for (guint i = 0; i < PIVOT_EXPORT_N_FORMATS; i++)
    {
      if (g_str_equal (formats[i].id, id))
        {
          *format = (PivotExportFormat) i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
reverse (GPtrArray *array)
{
  for (guint i = 0; i < array->len / 2; i++)
    {
      gpointer first = array->pdata[i];

      array->pdata[i] = array->pdata[array->len - 1 - i];
      array->pdata[array->len - 1 - i] = first;
    }
}

/**
 * pivot_export_collect:
 * @record: a story as it stands
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the story with what is kept of it
 */
PivotBundle *
pivot_export_collect (PivotStore  *store,
                      PivotRecord *record,
                      GError     **error)
{
  g_autoptr (GPtrArray) revisions = pivot_store_list_revisions (store, record->id, error);
  g_autoptr (GPtrArray) takes = revisions != NULL ? pivot_store_list_takes (store, record->id, error) : NULL;

  if (takes == NULL)
    return NULL;
  reverse (revisions);
  return pivot_bundle_new (record, revisions, takes);
}

/**
 * pivot_export_write:
 *
 * Returns: (transfer full): the story in that format, ending with a line break
 */
char *
pivot_export_write (const PivotBundle *bundle,
                    PivotExportFormat  format)
{
  g_return_val_if_fail ((guint) format < PIVOT_EXPORT_N_FORMATS, NULL);

  return formats[format].write (bundle);
}

/**
 * pivot_export_save:
 * @store: where the story's revisions are
 * @path: (type filename): where to; an ordinary file that is there is replaced
 * @error: why not, as a sentence to say behind the file's name
 *
 * Writes a story, with all that the format has room for, to a file that is whole or
 * not there.
 *
 * Returns: whether it was written
 */
gboolean
pivot_export_save (PivotStore       *store,
                   PivotRecord      *record,
                   PivotExportFormat format,
                   const char       *path,
                   GError          **error)
{
  g_autoptr (PivotBundle) bundle = pivot_export_collect (store, record, error);
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;

  if (bundle == NULL)
    return FALSE;
  text = pivot_export_write (bundle, format);
  bytes = g_bytes_new_take (text, strlen (text));
  return pivot_outlet_write (pivot_files_get_real (), path, bytes, error);
}
