/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotGrammar:
 *
 * The word classes that reading itself relies on. Every pack has them under
 * these names, in upper case, and adds classes of its own behind them.
 */
typedef enum
{
  /* What a word may be. */
  PIVOT_GRAMMAR_NOUN,
  PIVOT_GRAMMAR_VERB,
  PIVOT_GRAMMAR_ADJECTIVE,
  PIVOT_GRAMMAR_ADVERB,
  PIVOT_GRAMMAR_DETERMINER,
  PIVOT_GRAMMAR_POSSESSIVE, /* my, their, 's */
  PIVOT_GRAMMAR_PREPOSITION,
  PIVOT_GRAMMAR_PRONOUN,
  PIVOT_GRAMMAR_NAME, /* nothing that is listed, with a capital */
  /* Which form of it this is. */
  PIVOT_GRAMMAR_BASE,
  PIVOT_GRAMMAR_PRESENT,
  PIVOT_GRAMMAR_PAST,
  PIVOT_GRAMMAR_PARTICIPLE,
  PIVOT_GRAMMAR_GERUND,
  PIVOT_GRAMMAR_PLURAL,
  /* Helpers of verbs. */
  PIVOT_GRAMMAR_BE,
  PIVOT_GRAMMAR_HAVE,
  PIVOT_GRAMMAR_DO,
  PIVOT_GRAMMAR_TO,
  PIVOT_GRAMMAR_BY,
  PIVOT_GRAMMAR_SHOULD,
  PIVOT_GRAMMAR_WOULD, /* would, could, might */
  PIVOT_GRAMMAR_WILL,
  PIVOT_GRAMMAR_CAN,
  PIVOT_GRAMMAR_NOW, /* now, still: what follows is so today */
  /* Persons. */
  PIVOT_GRAMMAR_I,
  PIVOT_GRAMMAR_MY,
  PIVOT_GRAMMAR_WE,
  PIVOT_GRAMMAR_OUR,
  PIVOT_GRAMMAR_THEY,
  PIVOT_GRAMMAR_THEIR,
  PIVOT_GRAMMAR_YOU,
  PIVOT_GRAMMAR_IT,
  PIVOT_GRAMMAR_NOBODY,
  PIVOT_GRAMMAR_QUANTIFIER, /* one, some, most: in "most of the team", the team counts */
  PIVOT_GRAMMAR_TEAM,       /* "my team" are we */
  PIVOT_GRAMMAR_PARTY,      /* people and bodies that act */
  PIVOT_GRAMMAR_HUMAN,      /* verbs that only people do: who promises is no thing */
  /* What joins clauses. */
  PIVOT_GRAMMAR_AND,
  PIVOT_GRAMMAR_BUT,
  PIVOT_GRAMMAR_BECAUSE,
  PIVOT_GRAMMAR_ALTHOUGH,
  PIVOT_GRAMMAR_IF,
  PIVOT_GRAMMAR_WHEN,
  PIVOT_GRAMMAR_AS_IF, /* what follows only looks so: as if, as though */
  PIVOT_GRAMMAR_THAT,  /* that, which, who */
  PIVOT_GRAMMAR_WHAT,  /* what, how, whether */
  PIVOT_GRAMMAR_SO,    /* what follows comes of what stands before */
  PIVOT_GRAMMAR_COMMA, /* a mark that parts lightly */
  PIVOT_GRAMMAR_BREAK, /* a mark that parts */
  PIVOT_GRAMMAR_QUOTE,
  PIVOT_GRAMMAR_QUERY, /* a mark that asks */
  /* What turns a meaning round. */
  PIVOT_GRAMMAR_NOT,
  PIVOT_GRAMMAR_NO,       /* no, nothing: turns the verb round from its object too */
  PIVOT_GRAMMAR_NOT_ONLY, /* looks like a negation and is none */
  PIVOT_GRAMMAR_WITHOUT,  /* turns the verb round that it governs: without, instead of */
  PIVOT_GRAMMAR_NEAR,     /* says that it came close and did not happen: nearly */
  PIVOT_GRAMMAR_FAIL_TO,  /* a verb that turns its complement round: forget to */
  /* Verbs whose complement is somebody's thought or word. */
  PIVOT_GRAMMAR_SAY,
  PIVOT_GRAMMAR_THINK,
  PIVOT_GRAMMAR_DOUBT,  /* says that it is not so: deny that */
  PIVOT_GRAMMAR_UNFAIR, /* what it would be to say so: a lie, too easy */
  PIVOT_GRAMMAR_TRY,    /* does not say that it came about: try to, want to */
  PIVOT_GRAMMAR_HOPE,   /* nor is what it says so: hope that */
  PIVOT_GRAMMAR_MAKE,   /* somebody else does the complement: ask them to */
  PIVOT_GRAMMAR_STANCE, /* an earlier view: at first */
  /* Numbers, by what they count. */
  PIVOT_GRAMMAR_NUMBER,
  PIVOT_GRAMMAR_COUNT,
  PIVOT_GRAMMAR_RATIO,
  PIVOT_GRAMMAR_MONEY,
  PIVOT_GRAMMAR_DURATION,
  PIVOT_GRAMMAR_DATE,
  PIVOT_GRAMMAR_LARGE, /* more than a slip is about */
} PivotGrammar;

#define PIVOT_N_GRAMMAR (PIVOT_GRAMMAR_LARGE + 1)

const char *pivot_grammar_get_id (PivotGrammar grammar);

G_END_DECLS
