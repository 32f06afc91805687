/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

static const struct
{
  const char  *name;
  PivotFinding finding;
  const char  *title;
  const char  *message;
} messages[] = {
  { "rule",
    { .rule = "I7", .cue = "I7.partly" },
    "Hedged ownership",
    "The text reads as owning a part of it. Would the sentence still be true without the hedge?" },
  { "cue",
    { .rule = "C1", .cue = "C1.trust" },
    "Trust as the mistake",
    "The text reads as having trusted too much. What did you not communicate, align or verify before you relied on it?" },
  { "no cue",
    { .rule = "C1" },
    "Fault laid elsewhere",
    "The text reads as the fault of others. What did you not communicate, align or verify?" },
  { "missing",
    { .rule = "P3", .cue = "P3", .kind = PIVOT_FINDING_MISSING },
    "Goal",
    "What exactly were you trying to reach?" },
  { "missing, and it holds the whole down",
    { .rule = "W10", .cue = "W10", .kind = PIVOT_FINDING_MISSING, .gate = 0.45 },
    "What was at stake",
    "What was at stake, and where does the story say it? Until the story says it, the whole answer is held down, however well the rest is told." },
  { "there, and it holds the whole down",
    { .rule = "W11", .cue = "W11.small", .gate = 0.35 },
    "A small stake",
    "A small stake makes the lesson look small. Is there a story of yours that cost more? As long as the text reads so, the whole answer is held down, however well the rest is told." },
  { "time",
    { .rule = "P1", .cue = "P1.time", .count = 41.2, .limit = 30 },
    "Longer than half a minute",
    "The setup takes 0:41 to say, and 0:30 is enough. Which sentence does the listener not need?" },
  { "time not measured",
    { .rule = "P1" },
    "Longer than half a minute",
    "The setup takes long to say. Which sentence does the listener not need?" },
  { "sentences",
    { .rule = "P11", .count = 7, .limit = 3 },
    "Many sentences of setup",
    "The setup has 7 sentences, and about three carry it. Which of them does the listener need?" },
  { "one sentence",
    { .rule = "P11", .count = 1, .limit = 3 },
    "Many sentences of setup",
    "The setup has 1 sentence, and about three carry it. Which of them does the listener need?" },
  { "more error",
    { .rule = "C3", .cue = "C3", .kind = PIVOT_FINDING_MEASURE, .count = 140, .limit = 90 },
    "More error than repair",
    "140 words tell of the error, and 90 of what was done about it. Which of the first does the listener not need?" },
  { "drama",
    { .rule = "C3", .cue = "C3.drama" },
    "The drama of it",
    "The text reads as the drama of that day. What was done about it, and what is different now?" },
  { "unknown",
    { .rule = "Z9", .cue = "Z9.other" },
    "Worth another look",
    "How would this sound to somebody who was not there?" },
};

static void
test_messages (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_autofree char *message = pivot_voice_finding_message (&messages[i].finding);

      g_test_message ("%s", messages[i].name);
      g_assert_cmpstr (pivot_voice_finding_title (&messages[i].finding), ==, messages[i].title);
      g_assert_cmpstr (message, ==, messages[i].message);
    }
}

static const struct
{
  PivotFinding finding;
  const char  *because;
} readings[] = {
  { { .rule = "C1", .reading = "negated", .because = "don't" },
    "read as not blaming, because of “don't”" },
  { { .rule = "C1", .reading = "negated" },
    "read as not blaming" },
  { { .rule = "P10", .reading = "negated", .because = "not" },
    "read as not an excuse, because of “not”" },
  { { .rule = "I2", .reading = "negated", .because = "never" },
    "read as saying the opposite, because of “never”" },
  { { .rule = "C1", .reading = "reported", .because = "said" },
    "read as somebody else’s words, because of “said”" },
  { { .rule = "C1", .reading = "conceded", .because = "but" },
    "read as said in passing, because of “but”" },
  { { .rule = "V1", .reading = "hypothetical", .because = "if" },
    "read as something that did not happen, because of “if”" },
  { { .rule = "C1", .reading = "past-stance", .because = "at first" },
    "read as an earlier view, because of “at first”" },
  { { .rule = "C1" }, NULL },
  { { .rule = "C1", .reading = "unheard-of", .because = "x" }, NULL },
};

static void
test_because (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autofree char *because = pivot_voice_finding_because (&readings[i].finding);

      g_assert_cmpstr (because, ==, readings[i].because);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/finding/messages", test_messages);
  g_test_add_func ("/voice/finding/because", test_because);
  return g_test_run ();
}
