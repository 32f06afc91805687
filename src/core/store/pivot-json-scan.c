/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-scan.h"

#include "core/store/pivot-json-token.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MIB (1024 * 1024)

const PivotJsonLimits pivot_json_limits_story = { 4 * MIB, 50000 };
const PivotJsonLimits pivot_json_limits_bundle = { 32 * MIB, 300000 };

G_DEFINE_QUARK (pivot - json - error - quark, pivot_json_error)

typedef struct
{
  char        closing;
  GHashTable *names; /* those met so far; NULL for a list */
} Level;

typedef struct
{
  const char            *start;
  const char            *at;
  const char            *end;
  const PivotJsonLimits *limits;
  PivotJsonQuirks        quirks;
  guint                  n_values;
  Level                  levels[PIVOT_JSON_MAX_DEPTH];
  guint                  depth;
  gboolean               expects_name; /* the next string is a member's name */
} Scan;

static gboolean
fail (GError       **error,
      PivotJsonError code,
      const char    *reason)
{
  g_set_error_literal (error, PIVOT_JSON_ERROR, code, reason);
  return FALSE;
}

static gboolean
fail_here (const Scan *self,
           GError    **error)
{
  guint line = 1;

  if (self->at >= self->end)
    return fail (error, PIVOT_JSON_ERROR_SYNTAX, _ ("The file breaks off before its end."));
  for (const char *c = self->start; c < self->at; c++)
    line += *c == '\n' ? 1 : 0;
  g_set_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_SYNTAX,
               /* Translators: JSON is the name of the file's format. */
               _ ("Line %u of the file is not valid JSON."), line);
  return FALSE;
}

/* Reports what came of a token; @self stands behind it, or where it went wrong. */
static gboolean
accept (Scan          *self,
        PivotJsonToken token,
        GError       **error)
{
  switch (token)
    {
    case PIVOT_JSON_TOKEN_OUT_OF_RANGE:
      self->quirks |= PIVOT_JSON_QUIRK_RANGE;
      return TRUE;
    case PIVOT_JSON_TOKEN_MALFORMED:
      return fail_here (self, error);
    case PIVOT_JSON_TOKEN_ZERO:
      return fail (error, PIVOT_JSON_ERROR_ENCODING, _ ("A text in the file holds the character U+0000, which would cut it short."));
    case PIVOT_JSON_TOKEN_FINE:
    default:
      return TRUE;
    }
}

static gboolean
scan_name (Scan    *self,
           GError **error)
{
  g_autoptr (GString) name = g_string_new (NULL);
  Level *level = &self->levels[self->depth - 1];

  if (!accept (self, pivot_json_token_string (&self->at, self->end, name), error))
    return FALSE;
  if (!g_hash_table_add (level->names, g_strdup (name->str)))
    self->quirks |= PIVOT_JSON_QUIRK_DUPLICATE;
  self->expects_name = FALSE;
  return TRUE;
}

static gboolean
scan_opening (Scan    *self,
              GError **error)
{
  gboolean is_object = *self->at == '{';

  if (self->depth == PIVOT_JSON_MAX_DEPTH)
    return fail (error, PIVOT_JSON_ERROR_LIMITS, _ ("The file is nested too deeply."));
  self->levels[self->depth++] = (Level) {
    .closing = is_object ? '}' : ']',
    .names = is_object ? g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) : NULL,
  };
  self->expects_name = is_object;
  self->at++;
  return TRUE;
}

static gboolean
scan_closing (Scan    *self,
              GError **error)
{
  if (self->depth == 0 || self->levels[self->depth - 1].closing != *self->at)
    return fail_here (self, error);
  self->depth--;
  g_clear_pointer (&self->levels[self->depth].names, g_hash_table_unref);
  self->expects_name = FALSE;
  self->at++;
  return TRUE;
}

static gboolean
scan_value (Scan    *self,
            GError **error)
{
  if (++self->n_values > self->limits->values)
    return fail (error, PIVOT_JSON_ERROR_LIMITS, _ ("The file holds too many values."));
  if (*self->at == '{' || *self->at == '[')
    return scan_opening (self, error);
  if (*self->at == '"')
    return accept (self, pivot_json_token_string (&self->at, self->end, NULL), error);
  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return accept (self, pivot_json_token_number (&self->at, self->end), error);
  return accept (self, pivot_json_token_word (&self->at, self->end), error);
}

static gboolean
pass (Scan *self)
{
  self->at++;
  return TRUE;
}

static gboolean
scan_token (Scan    *self,
            GError **error)
{
  if (memchr (" \t\n\r:", *self->at, 5) != NULL)
    return pass (self);
  if (*self->at == ',')
    {
      self->expects_name = self->depth > 0 && self->levels[self->depth - 1].names != NULL;
      return pass (self);
    }
  if (*self->at == '}' || *self->at == ']')
    return scan_closing (self, error);
  if (*self->at == '"' && self->expects_name)
    return scan_name (self, error);
  return scan_value (self, error);
}

static gboolean
scan_tokens (Scan    *self,
             GError **error)
{
  gboolean fine = TRUE;

  while (fine && self->at < self->end)
    fine = scan_token (self, error);
  if (fine && self->depth > 0)
    fine = fail_here (self, error);
  while (self->depth > 0)
    g_clear_pointer (&self->levels[--self->depth].names, g_hash_table_unref);
  return fine;
}

static gboolean
check_letters (const char *bytes,
               gsize       length,
               GError    **error)
{
  gsize n_blanks = 0;

  while (n_blanks < length && memchr (" \t\n\r", bytes[n_blanks], 4) != NULL)
    n_blanks++;
  if (n_blanks == length)
    return fail (error, PIVOT_JSON_ERROR_EMPTY, _ ("The file is empty."));
  if (memchr (bytes, '\0', length) != NULL)
    return fail (error, PIVOT_JSON_ERROR_ENCODING, _ ("The file holds zeros where there should be text."));
  if (!g_utf8_validate_len (bytes, length, NULL))
    return fail (error, PIVOT_JSON_ERROR_ENCODING, _ ("The file is not UTF-8 text."));
  return TRUE;
}

/**
 * pivot_json_scan:
 * @bytes: (array length=length): the text, without a byte order mark
 * @limits: what it may cost
 * @quirks: (out): what is well-formed and would not be kept as it is
 * @error: %PIVOT_JSON_ERROR
 *
 * Looks a text over before a tree is made of it, in memory that does not grow
 * with the text's nesting or number of values. What it passes has whole
 * letters, tokens, brackets and names; the order of commas and colons is left
 * to the parser.
 *
 * Returns: whether the text may be parsed
 */
gboolean
pivot_json_scan (const char            *bytes,
                 gsize                  length,
                 const PivotJsonLimits *limits,
                 PivotJsonQuirks       *quirks,
                 GError               **error)
{
  Scan     scan = { .start = bytes, .at = bytes, .end = bytes + length, .limits = limits };
  gboolean fine = FALSE;

  if (length > limits->bytes)
    return fail (error, PIVOT_JSON_ERROR_LIMITS, _ ("The file is too large."));
  if (!check_letters (bytes, length, error))
    return FALSE;
  fine = scan_tokens (&scan, error);
  *quirks = scan.quirks;
  return fine;
}
