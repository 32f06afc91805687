/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-tokens.h"

#include "core/text/pivot-char.h"
#include "core/text/pivot-fold.h"
#include "core/text/pivot-word-table.h"

#include <string.h>

/* Tokens that there is room for at a time. */
#define ROOM 64

struct _PivotTokens
{
  GArray  *tokens; /* of PivotToken */
  GString *pool;   /* folded forms, each ended by NUL */
};

/* What a mark is read as; all others are read as themselves. */
static const struct
{
  gunichar    from;
  const char *to;
} marks[] = {
  { 0x00ab, "\"" },
  { 0x00bb, "\"" },
  { 0x201c, "\"" },
  { 0x201d, "\"" },
  { 0x201e, "\"" },
  { 0x2018, "'" },
  { 0x2019, "'" },
  { 0x201a, "'" },
  { 0x2013, "—" },
  { 0x2014, "—" },
  { 0x2015, "—" },
  { 0x2212, "-" },
  { 0x2010, "-" },
  { 0x2011, "-" },
  { 0x2026, "…" },
  { 0xff05, "%" },
};

static gunichar
char_at (const PivotTokenScanner *self,
         gsize                    at)
{
  guchar byte = at < self->length ? (guchar) self->text[at] : 0;

  return byte < 0x80 ? byte : g_utf8_get_char (self->text + at);
}

static PivotCharClass
class_at (const PivotTokenScanner *self,
          gsize                    at)
{
  return at < self->length ? pivot_char_classify (char_at (self, at)) : PIVOT_CHAR_SPACE;
}

static gsize
after (const PivotTokenScanner *self,
       gsize                    at)
{
  return (gsize) (g_utf8_next_char (self->text + at) - self->text);
}

/* A hyphen between two words parts them without a space: "follow-up" is read as "follow up" is. */
static gboolean
hyphen_joins (const PivotTokenScanner *self,
              gsize                    at)
{
  PivotCharClass before = PIVOT_CHAR_OTHER;
  PivotCharClass behind = PIVOT_CHAR_OTHER;

  if (at == 0 || class_at (self, at) != PIVOT_CHAR_HYPHEN)
    return FALSE;
  before = pivot_char_classify (g_utf8_get_char (g_utf8_prev_char (self->text + at)));
  behind = class_at (self, after (self, at));
  return (before == PIVOT_CHAR_LETTER || before == PIVOT_CHAR_DIGIT || before == PIVOT_CHAR_NOTHING) && (behind == PIVOT_CHAR_LETTER || behind == PIVOT_CHAR_DIGIT);
}

/* Nearly all words are parted by one space with a plain letter behind it. */
static gboolean
parts_plain_words (const PivotTokenScanner *self)
{
  guchar next = self->at + 1 < self->length ? (guchar) self->text[self->at + 1] : 0;

  return next < 0x80 && pivot_plain_chars[next] == PIVOT_CHAR_LETTER && self->text[self->at] == ' ';
}

static void
skip_gap (PivotTokenScanner *self,
          PivotToken        *token)
{
  guint breaks = 0;
  gsize start = self->at;

  if (parts_plain_words (self))
    {
      self->at++;
      token->spaced = TRUE;
      return;
    }
  while (self->at < self->length)
    {
      gunichar c = char_at (self, self->at);
      PivotCharClass class = pivot_char_classify (c);

      if (class == PIVOT_CHAR_HYPHEN && hyphen_joins (self, self->at))
        {
          self->at = after (self, self->at);
          start = self->at;
          break;
        }
      if (class != PIVOT_CHAR_SPACE && class != PIVOT_CHAR_NOTHING)
        break;
      breaks += c == '\n' || c == 0x2028 || c == 0x2029;
      breaks += c == 0x2029;
      self->at = after (self, self->at);
    }
  token->breaks = MIN (breaks, 2);
  token->spaced = self->at > start || self->at == 0;
}

/* Whether a character inside a word belongs to it: "don't", "v2.0". */
static gboolean
continues_word (const PivotTokenScanner *self,
                gunichar                 c,
                PivotCharClass class,
                gsize    next,
                gboolean digits)
{
  if (class == PIVOT_CHAR_APOSTROPHE)
    return class_at (self, next) == PIVOT_CHAR_LETTER;
  if (c == '.')
    return digits && class_at (self, next) == PIVOT_CHAR_DIGIT;
  return class == PIVOT_CHAR_LETTER || class == PIVOT_CHAR_DIGIT || class == PIVOT_CHAR_NOTHING;
}

static gboolean
is_upper (gunichar c)
{
  return c < 0x80 ? g_ascii_isupper ((char) c) : g_unichar_isupper (c);
}

/* What is known of a word that is being read. */
typedef struct
{
  guint    letters;
  gboolean lower;
  gboolean digits;
} Letters;

/* Reads one character of a word, unless the word ends before it. */
static gboolean
scan_letter (PivotTokenScanner *self,
             Letters           *letters)
{
  gunichar c = char_at (self, self->at);
  PivotCharClass class = pivot_char_classify (c);
  gsize next = after (self, self->at);

  if (!continues_word (self, c, class, next, letters->digits))
    return FALSE;
  letters->letters += class == PIVOT_CHAR_LETTER;
  letters->lower |= class == PIVOT_CHAR_LETTER && !is_upper (c);
  letters->digits |= class == PIVOT_CHAR_DIGIT;
  self->at = next;
  return TRUE;
}

static void
scan_word (PivotTokenScanner *self,
           PivotToken        *token)
{
  Letters letters = { 0, FALSE, FALSE };
  gsize   ascii = 0;

  token->kind = PIVOT_TOKEN_WORD;
  token->capital = is_upper (char_at (self, self->at));
  while (self->at < self->length)
    {
      guchar byte = (guchar) self->text[self->at];

      if (byte < 0x80 && pivot_plain_chars[byte] == PIVOT_CHAR_LETTER)
        {
          letters.letters++;
          letters.lower |= byte >= 'a';
          ascii++;
          self->at++;
        }
      else if (!scan_letter (self, &letters))
        break;
    }
  token->upper = letters.letters >= 2 && !letters.lower;
  token->plain = ascii == self->at - token->span.start;
}

static void
scan_number (PivotTokenScanner *self,
             PivotToken        *token)
{
  token->kind = PIVOT_TOKEN_NUMBER;
  while (self->at < self->length)
    {
      gunichar c = char_at (self, self->at);
      gsize    next = after (self, self->at);

      if (pivot_char_classify (c) != PIVOT_CHAR_DIGIT && !((c == '.' || c == ',' || c == ':' || c == '\'') && class_at (self, next) == PIVOT_CHAR_DIGIT))
        break;
      self->at = next;
    }
}

static void
scan_mark (PivotTokenScanner *self,
           PivotToken        *token)
{
  gunichar first = char_at (self, self->at);

  token->kind = PIVOT_TOKEN_MARK;
  do
    self->at = after (self, self->at);
  while (self->at < self->length && char_at (self, self->at) == first && !hyphen_joins (self, self->at));
}

/**
 * pivot_token_scanner_next:
 * @token: (out caller-allocates): the next token; its folded form is left out
 *
 * Returns: whether there was one
 */
gboolean
pivot_token_scanner_next (PivotTokenScanner *self,
                          PivotToken        *token)
{
  memset (token, 0, sizeof *token);
  skip_gap (self, token);
  if (self->at >= self->length)
    return FALSE;

  token->span.start = self->at;
  switch (class_at (self, self->at))
    {
    case PIVOT_CHAR_LETTER:
      scan_word (self, token);
      break;
    case PIVOT_CHAR_DIGIT:
      scan_number (self, token);
      break;
    case PIVOT_CHAR_APOSTROPHE:
    case PIVOT_CHAR_HYPHEN:
    case PIVOT_CHAR_SPACE:
    case PIVOT_CHAR_NOTHING:
    case PIVOT_CHAR_OTHER:
    default:
      scan_mark (self, token);
      break;
    }
  token->span.end = self->at;
  return TRUE;
}

static void
append_mark (GString    *pool,
             const char *text,
             PivotSpan   span)
{
  gunichar c = g_utf8_get_char (text + span.start);

  if (c == '.' && pivot_span_length (span) > 1)
    {
      g_string_append (pool, "…");
      return;
    }
  if (c == '-' && pivot_span_length (span) > 1)
    {
      g_string_append (pool, "—");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (marks[i].from == c)
        {
          g_string_append (pool, marks[i].to);
          return;
        }
    }
  g_string_append_unichar (pool, c);
}

static guint32
append_folded (GString          *pool,
               const char       *text,
               const PivotToken *token)
{
  if (token->kind == PIVOT_TOKEN_MARK)
    append_mark (pool, text, token->span);
  else
    pivot_fold_append (pool, text + token->span.start, pivot_span_length (token->span));
  g_string_append_c (pool, '\0');
  return pivot_word_hash (pool->str + token->folded);
}

/* Room for the token of that number, which is read where it stays; it comes for many at once. */
static PivotToken *
make_room (PivotTokens *self,
           guint        number)
{
  if (number == self->tokens->len)
    g_array_set_size (self->tokens, number + ROOM);
  return &g_array_index (self->tokens, PivotToken, number);
}

/**
 * pivot_tokens_new:
 * @text: valid UTF-8
 * @length: of @text in bytes, below 2³⁰
 *
 * Returns: (transfer full): the tokens of @text
 */
PivotTokens *
pivot_tokens_new (const char *text,
                  gsize       length)
{
  PivotTokens      *self = g_new0 (PivotTokens, 1);
  PivotTokenScanner scanner = { text, length, 0 };
  PivotToken       *token = NULL;
  guint             n_tokens = 0;

  self->tokens = g_array_sized_new (FALSE, FALSE, sizeof (PivotToken), (guint) MIN (length / 5 + 1, G_MAXUINT16));
  self->pool = g_string_sized_new (length + length / 4 + 1);
  while (pivot_token_scanner_next (&scanner, token = make_room (self, n_tokens)))
    {
      n_tokens++;
      token->folded = (guint32) self->pool->len;
      if (token->plain)
        token->hash = pivot_fold_append_plain (self->pool, text + token->span.start, pivot_span_length (token->span));
      else
        token->hash = append_folded (self->pool, text, token);
    }
  g_array_set_size (self->tokens, n_tokens);
  return self;
}

void
pivot_tokens_free (PivotTokens *self)
{
  g_array_unref (self->tokens);
  g_string_free (self->pool, TRUE);
  g_free (self);
}

/**
 * pivot_tokens_get_length:
 *
 * Returns: how many tokens there are
 */
guint
pivot_tokens_get_length (const PivotTokens *self)
{
  return self->tokens->len;
}

/**
 * pivot_tokens_get:
 * @index: below pivot_tokens_get_length()
 *
 * Returns: (transfer none): one token
 */
const PivotToken *
pivot_tokens_get (const PivotTokens *self,
                  guint              index)
{
  g_return_val_if_fail (index < self->tokens->len, NULL);

  return &g_array_index (self->tokens, PivotToken, index);
}

/**
 * pivot_tokens_get_folded:
 * @index: below pivot_tokens_get_length()
 *
 * Returns: (transfer none): the form of one token under which it is compared
 */
const char *
pivot_tokens_get_folded (const PivotTokens *self,
                         guint              index)
{
  g_return_val_if_fail (index < self->tokens->len, NULL);

  return self->pool->str + g_array_index (self->tokens, PivotToken, index).folded;
}
