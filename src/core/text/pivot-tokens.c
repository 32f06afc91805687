/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-tokens.h"

#include "core/text/pivot-fold.h"
#include "core/text/pivot-word-table.h"

#include <string.h>

struct _PivotTokens
{
  GArray  *tokens; /* of PivotToken */
  GString *pool;   /* folded forms, each ended by NUL */
};

typedef enum
{
  LETTER,
  DIGIT,
  APOSTROPHE,
  HYPHEN,
  SPACE,
  NOTHING, /* shows nothing and parts nothing */
  OTHER,
} CharClass;

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

/* What some characters are here, whatever Unicode calls them. */
static const struct
{
  gunichar c;
  CharClass class;
} special[] = {
  { 0x2018, APOSTROPHE },
  { 0x2019, APOSTROPHE },
  { 0x02bc, APOSTROPHE },
  { 0xff07, APOSTROPHE },
  { 0x2010, HYPHEN },
  { 0x2011, HYPHEN },
  { 0x00ad, NOTHING },
  { 0x200c, NOTHING },
  { 0x200d, NOTHING },
  { 0x2060, NOTHING },
  { 0x200b, SPACE },
  { 0xfeff, SPACE },
};

static CharClass
classify_wide (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (special); i++)
    {
      if (special[i].c == c)
        return special[i].class;
    }
  if (g_unichar_isalnum (c))
    return LETTER;
  if (g_unichar_ismark (c))
    return NOTHING;
  return g_unichar_isspace (c) || g_unichar_iscntrl (c) ? SPACE : OTHER;
}

/* Most of what is read is ASCII, and told apart by one look. */
static const guint8 plain_classes[0x80] = {
  [0 ... ' '] = SPACE,
  ['!' ... '&'] = OTHER,
  ['\''] = APOSTROPHE,
  ['(' ... ','] = OTHER,
  ['-'] = HYPHEN,
  ['.' ... '/'] = OTHER,
  ['0' ... '9'] = DIGIT,
  [':' ... '@'] = OTHER,
  ['A' ... 'Z'] = LETTER,
  ['[' ... '`'] = OTHER,
  ['a' ... 'z'] = LETTER,
  ['{' ... '~'] = OTHER,
  [0x7f] = SPACE,
};

static CharClass
classify (gunichar c)
{
  return c < G_N_ELEMENTS (plain_classes) ? (CharClass) plain_classes[c] : classify_wide (c);
}

static gunichar
char_at (const PivotTokenScanner *self,
         gsize                    at)
{
  guchar byte = at < self->length ? (guchar) self->text[at] : 0;

  return byte < 0x80 ? byte : g_utf8_get_char (self->text + at);
}

static CharClass
class_at (const PivotTokenScanner *self,
          gsize                    at)
{
  return at < self->length ? classify (char_at (self, at)) : SPACE;
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
  CharClass before = OTHER;
  CharClass behind = OTHER;

  if (at == 0 || class_at (self, at) != HYPHEN)
    return FALSE;
  before = classify (g_utf8_get_char (g_utf8_prev_char (self->text + at)));
  behind = class_at (self, after (self, at));
  return (before == LETTER || before == DIGIT || before == NOTHING) && (behind == LETTER || behind == DIGIT);
}

static void
skip_gap (PivotTokenScanner *self,
          PivotToken        *token)
{
  guint breaks = 0;
  gsize start = self->at;

  while (self->at < self->length)
    {
      gunichar c = char_at (self, self->at);
      CharClass class = classify (c);

      if (class == HYPHEN && hyphen_joins (self, self->at))
        {
          self->at = after (self, self->at);
          start = self->at;
          break;
        }
      if (class != SPACE && class != NOTHING)
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
                CharClass class,
                gsize    next,
                gboolean digits)
{
  if (class == APOSTROPHE)
    return class_at (self, next) == LETTER;
  if (c == '.')
    return digits && class_at (self, next) == DIGIT;
  return class == LETTER || class == DIGIT || class == NOTHING;
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
  CharClass class = classify (c);
  gsize next = after (self, self->at);

  if (!continues_word (self, c, class, next, letters->digits))
    return FALSE;
  letters->letters += class == LETTER;
  letters->lower |= class == LETTER && !is_upper (c);
  letters->digits |= class == DIGIT;
  self->at = next;
  return TRUE;
}

static void
scan_word (PivotTokenScanner *self,
           PivotToken        *token)
{
  Letters letters = { 0, FALSE, FALSE };

  token->kind = PIVOT_TOKEN_WORD;
  token->capital = is_upper (char_at (self, self->at));
  while (self->at < self->length)
    {
      guchar byte = (guchar) self->text[self->at];

      if (byte < 0x80 && plain_classes[byte] == LETTER)
        {
          letters.letters++;
          letters.lower |= byte >= 'a';
          self->at++;
        }
      else if (!scan_letter (self, &letters))
        break;
    }
  token->upper = letters.letters >= 2 && !letters.lower;
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

      if (classify (c) != DIGIT && !((c == '.' || c == ',' || c == ':' || c == '\'') && class_at (self, next) == DIGIT))
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
    case LETTER:
      scan_word (self, token);
      break;
    case DIGIT:
      scan_number (self, token);
      break;
    case APOSTROPHE:
    case HYPHEN:
    case SPACE:
    case NOTHING:
    case OTHER:
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
  PivotToken        token;

  self->tokens = g_array_sized_new (FALSE, FALSE, sizeof (PivotToken), (guint) MIN (length / 5 + 1, G_MAXUINT16));
  self->pool = g_string_sized_new (length + length / 4 + 1);
  while (pivot_token_scanner_next (&scanner, &token))
    {
      token.folded = (guint32) self->pool->len;
      if (token.kind == PIVOT_TOKEN_MARK)
        append_mark (self->pool, text, token.span);
      else
        pivot_fold_append (self->pool, text + token.span.start, pivot_span_length (token.span));
      token.hash = pivot_word_hash (self->pool->str + token.folded);
      g_string_append_c (self->pool, '\0');
      g_array_append_val (self->tokens, token);
    }
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
