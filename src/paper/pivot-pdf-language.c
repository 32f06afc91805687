/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-pdf-language.h"

#include <string.h>

/* Cairo packs small objects together. The last pack of a file holds its catalog, which says how to read it. */
#define PACK "<< /Type /ObjStm"
#define STREAM "stream\n"
#define END_OF_STREAM "\nendstream"
/* More than the words that begin a pack. */
#define KEPT ((gsize) 64)
/* As many bytes of a pack as are kept at most: of very many bookmarks it becomes large. */
#define MOST ((gsize) 16 * 1024 * 1024)

/* What the table at the end of a file tells. */
typedef enum
{
  ROOT,
  INFO,
  SIZE,
  BEFORE,
} PivotPdfNumber;

static const char *const words[] = {
  [ROOT] = "/Root ",
  [INFO] = "/Info ",
  [SIZE] = "/Size ",
  [BEFORE] = "startxref\n",
};

struct _PivotPdfLanguage
{
  GString *seen; /* all since the last pack began, or the last few bytes */
  gsize    looked;
  guint64  length;
};

/**
 * pivot_pdf_language_new:
 *
 * Returns: (transfer full): one that has seen nothing
 */
PivotPdfLanguage *
pivot_pdf_language_new (void)
{
  PivotPdfLanguage *self = g_new0 (PivotPdfLanguage, 1);

  self->seen = g_string_new (NULL);
  return self;
}

void
pivot_pdf_language_free (PivotPdfLanguage *self)
{
  g_string_free (self->seen, TRUE);
  g_free (self);
}

static const char *
find (const char *bytes,
      gsize       length,
      const char *what)
{
  return memmem (bytes, length, what, strlen (what));
}

static void
forget (PivotPdfLanguage *self,
        gsize             length)
{
  g_string_erase (self->seen, 0, (gssize) length);
}

/**
 * pivot_pdf_language_watch:
 * @bytes: (array length=length): what is written next
 */
void
pivot_pdf_language_watch (PivotPdfLanguage *self,
                          const char       *bytes,
                          gsize             length)
{
  const char *pack = NULL;
  gsize       from = 0;

  self->length += length;
  g_string_append_len (self->seen, bytes, (gssize) length);
  from = self->looked > KEPT ? self->looked - KEPT : 0;
  pack = find (self->seen->str + from, self->seen->len - from, PACK);
  if (pack != NULL && pack != self->seen->str)
    forget (self, (gsize) (pack - self->seen->str));
  else if ((!g_str_has_prefix (self->seen->str, PACK) && self->seen->len > KEPT) || self->seen->len > MOST)
    forget (self, self->seen->len - KEPT);
  self->looked = self->seen->len;
}

/* The number after a word; %FALSE where there is none. */
static gboolean
read_number (const char *bytes,
             gsize       length,
             const char *word,
             guint64    *number)
{
  const char *at = find (bytes, length, word);
  char       *end = NULL;

  if (at == NULL)
    return FALSE;
  at += strlen (word);
  *number = g_ascii_strtoull (at, &end, 10);
  return end != at;
}

/* What is packed in a stream, ending with NUL. */
static char *
unpack (const char *bytes,
        gsize       length)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
  g_autoptr (GInputStream) packed = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (packed, converter);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (out, stream, G_OUTPUT_STREAM_SPLICE_NONE, NULL, NULL) < 0 || !g_output_stream_write_all (out, "", 1, NULL, NULL, NULL) ||
      !g_output_stream_close (out, NULL, NULL))
    return NULL;
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (out));
}

/* What stands between the outer << and >> at the beginning of @text, which has no strings in it. */
static char *
dup_dictionary (const char *text)
{
  guint depth = 0;

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean opens = g_str_has_prefix (at, "<<");

      if (!opens && !g_str_has_prefix (at, ">>"))
        continue;
      depth += opens ? 1 : -1U;
      at++;
      if (depth == 0)
        return g_strndup (text + strlen ("<<"), (gsize) (at - 1 - text) - strlen ("<<"));
    }
  return NULL;
}

/* An object in a pack, which begins with the numbers of its objects and where they are. */
static char *
find_object (const char *content,
             guint64     first,
             guint64     number)
{
  gsize length = strlen (content);
  char *at = (char *) content;

  while (*at != '\0' && at < content + first)
    {
      guint64 object = g_ascii_strtoull (at, &at, 10);
      guint64 offset = g_ascii_strtoull (at, &at, 10);

      while (g_ascii_isspace (*at))
        at++;
      if (object == number && first + offset < length && g_str_has_prefix (content + first + offset, "<<"))
        return dup_dictionary (content + first + offset);
    }
  return NULL;
}

/* The catalog, where the last pack has it. */
static char *
find_catalog (PivotPdfLanguage *self,
              guint64           root)
{
  const char      *start = find (self->seen->str, self->seen->len, STREAM);
  const char      *end = start != NULL ? find (start, self->seen->len - (gsize) (start - self->seen->str), END_OF_STREAM) : NULL;
  guint64          first = 0;
  g_autofree char *content = NULL;

  if (end == NULL || !read_number (self->seen->str, (gsize) (start - self->seen->str), "/First ", &first))
    return NULL;
  start += strlen (STREAM);
  content = unpack (start, (gsize) (end - start));
  return content != NULL ? find_object (content, first, root) : NULL;
}

static gboolean
is_language (const char *language)
{
  return *language != '\0' && strspn (language, "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == strlen (language);
}

/* A row of the table of objects: one that is not packed, and where it is. */
static void
append_row (GString *update,
            guint64  offset)
{
  guint32 place = GUINT32_TO_BE ((guint32) offset);

  g_string_append_c (update, 1);
  g_string_append_len (update, (const char *) &place, sizeof place);
}

/**
 * pivot_pdf_language_make_update:
 * @language: such as "en"
 *
 * To be called when all of the file was seen.
 *
 * Returns: (transfer full) (nullable): what is to be written behind it, an update
 *   that says its language, and that its title is to be shown; %NULL where the
 *   file is not as expected, or the language none
 */
GBytes *
pivot_pdf_language_make_update (PivotPdfLanguage *self,
                                const char       *language)
{
  const char      *table = find (self->seen->str, self->seen->len, "/Type /XRef");
  gsize            left = table != NULL ? (gsize) (self->seen->str + self->seen->len - table) : 0;
  g_autofree char *catalog = NULL;
  GString         *update = NULL;
  guint64          numbers[G_N_ELEMENTS (words)];
  guint64          place = 0;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (table == NULL || !read_number (table, left, words[i], &numbers[i]))
        return NULL;
    }
  catalog = is_language (language) && self->length < G_MAXUINT32 / 2 ? find_catalog (self, numbers[ROOT]) : NULL;
  if (catalog == NULL)
    return NULL;
  update = g_string_new (NULL);
  g_string_append_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n<<%s   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n", numbers[ROOT], catalog, language);
  place = self->length + update->len;
  g_string_append_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n<< /Type /XRef\n   /W [ 1 4 0 ]\n   /Index [ %" G_GUINT64_FORMAT " 1 %" G_GUINT64_FORMAT " 1 ]\n   /Length 10\n", numbers[SIZE], numbers[ROOT], numbers[SIZE]);
  g_string_append_printf (update, "   /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT " 0 R\n   /Info %" G_GUINT64_FORMAT " 0 R\n   /Prev %" G_GUINT64_FORMAT "\n>>\nstream\n", numbers[SIZE] + 1, numbers[ROOT], numbers[INFO], numbers[BEFORE]);
  append_row (update, self->length);
  append_row (update, place);
  g_string_append_printf (update, "\nendstream\nendobj\nstartxref\n%" G_GUINT64_FORMAT "\n%%%%EOF\n", place);
  return g_string_free_to_bytes (update);
}
