/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-slot.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *rule;
  const char *name;
  const char *said;
  const char *question;
  const char *skeleton;
} SlotVoice;

/* Translators: in the skeletons, ____ is a blank that the writer fills; keep it. */
static const SlotVoice slots[] = {
  { "P2",
    N_ ("Project"),
    N_ ("You named the project"),
    N_ ("Which project, product or system was it?"),
    N_ ("I was working on ____, which ____.") },
  { "P3",
    N_ ("Goal"),
    N_ ("You said what the goal was"),
    N_ ("What exactly were you trying to reach?"),
    N_ ("The goal was to ____ by ____.") },
  { "P4",
    N_ ("Goal in numbers"),
    N_ ("You put a number or a date on the goal"),
    N_ ("By which number or date would you have called it a success?"),
    N_ ("Success meant ____ by ____.") },
  { "P5",
    N_ ("Your role"),
    N_ ("You said what your role was"),
    N_ ("What was your role in it?"),
    N_ ("I was the ____, and ____ was mine to decide.") },
  { "P6",
    N_ ("When"),
    N_ ("You said when it was"),
    N_ ("When did this happen?"),
    N_ ("In ____, I ____.") },
  { "P7",
    N_ ("What went wrong"),
    N_ ("You said what went wrong"),
    N_ ("What happened instead of what you had planned?"),
    N_ ("But instead, ____.") },
  { "P8",
    N_ ("The miss in numbers"),
    N_ ("You said how far off it was"),
    N_ ("How far off was it, and after how long?"),
    N_ ("Within ____, we were ____ short of ____.") },
  { "P9",
    N_ ("The gap"),
    N_ ("Goal and result stand side by side"),
    N_ ("How far did the result lie from the goal, in the same unit?"),
    N_ ("We aimed for ____ and reached ____.") },
  { "I1",
    N_ ("Ownership"),
    N_ ("You took it on yourself"),
    N_ ("Which part of this was yours?"),
    N_ ("This one was mine: I ____.") },
  { "I2",
    N_ ("Your act"),
    N_ ("You said what you did"),
    N_ ("What did you do, or leave undone, that led to it?"),
    N_ ("I ____ without ____.") },
  { "I3",
    N_ ("The missed check"),
    N_ ("You said what you had not checked"),
    N_ ("What did you not check?"),
    N_ ("I never checked whether ____.") },
  { "I4",
    N_ ("What would have shown it"),
    N_ ("You said what would have shown it"),
    N_ ("Which check would have shown it before any harm was done?"),
    N_ ("If I had ____, I would have seen ____.") },
  { "I5",
    N_ ("Kind of cause"),
    N_ ("You named the kind of cause"),
    N_ ("What kind of cause was it: data, an assumption, alignment, an estimate, scope, testing, or the way you delegated?"),
    N_ ("Underneath, it was a problem of ____.") },
  { "I11",
    N_ ("Your link to the others"),
    N_ ("You named your link to the others"),
    N_ ("Where others had a part in it, what did you not communicate, align or verify?"),
    N_ ("I had not ____ with ____ before ____.") },
  { "V1",
    N_ ("Stopping the harm"),
    N_ ("You said how you stopped it"),
    N_ ("What did you do first to stop the harm?"),
    N_ ("I stopped ____ and ____.") },
  { "V2",
    N_ ("How soon"),
    N_ ("You said how soon you acted"),
    N_ ("How soon did you act, or what made you act?"),
    N_ ("Within ____ of seeing ____, I ____.") },
  { "V3",
    N_ ("Halted or undone"),
    N_ ("You said what was halted or undone"),
    N_ ("What did you halt, undo or cut back?"),
    N_ ("I took ____ back to ____.") },
  { "V4",
    N_ ("Whom you brought in"),
    N_ ("You said whom you brought together"),
    N_ ("Whom did you bring together, and for what?"),
    N_ ("I brought ____ and ____ together to ____.") },
  { "V6",
    N_ ("How you looked into it"),
    N_ ("You said how you looked into it"),
    N_ ("How did you find out what was really going on?"),
    N_ ("I compared ____ with ____.") },
  { "V7",
    N_ ("What you needed to know"),
    N_ ("You said what you set out to learn"),
    N_ ("What did you need to know, and what did you find?"),
    N_ ("I needed to know ____, and found ____.") },
  { "O2",
    N_ ("What was put in place"),
    N_ ("You said what was put in place"),
    N_ ("Which check, gate, ritual or template came out of it?"),
    N_ ("I set up ____, so that ____.") },
  { "O3",
    N_ ("Your hand in it"),
    N_ ("You said that you put it in place"),
    N_ ("What was your own part in putting it in place?"),
    N_ ("I wrote ____ and made it part of ____.") },
  { "O4",
    N_ ("When it runs"),
    N_ ("You said when it runs"),
    N_ ("When does it run: before what, and every time?"),
    N_ ("Before every ____, we now ____.") },
  { "O5",
    N_ ("What it takes"),
    N_ ("You said what it takes"),
    N_ ("How long does it take, or how often is it done?"),
    N_ ("It takes ____ every ____.") },
  { "O6",
    N_ ("Before the harm"),
    N_ ("You said that it acts before the harm"),
    N_ ("Does it act before harm is done, or after?"),
    N_ ("It catches ____ before ____.") },
  { "O7",
    N_ ("Proof that it holds"),
    N_ ("You said how you know that it holds"),
    N_ ("What shows that it works: a number, or a span of time?"),
    N_ ("Since then, ____ of ____ have ____.") },
  { "O10",
    N_ ("The closed loop"),
    N_ ("What you put in place answers the missed check"),
    N_ ("Would what you put in place have caught this very failure?"),
    N_ ("With it, ____ would have come up ____.") },
  { "O11",
    N_ ("In use today"),
    N_ ("You said that it is in use today"),
    N_ ("Is it still in use today, and who uses it?"),
    N_ ("Today, ____ still ____.") },
  { "O14",
    N_ ("Outcome"),
    N_ ("You said what came of it"),
    N_ ("What came of it in the end, in numbers if there are any?"),
    N_ ("In the end, ____ had ____.") },
  { "W4",
    N_ ("Your own judgement"),
    N_ ("You looked at your own judgement"),
    N_ ("What did you misjudge, and why did it seem right at the time?"),
    N_ ("I believed ____ because ____.") },
  { "W5",
    N_ ("Accountability"),
    N_ ("You answered for it"),
    N_ ("Which sentence says plainly that you answer for this?"),
    N_ ("I answer for ____.") },
  { "W10",
    N_ ("What was at stake"),
    N_ ("You said what was at stake"),
    N_ ("What was at stake, and where does the story say it?"),
    N_ ("At stake was ____.") },
  { "W12",
    N_ ("What it cost"),
    N_ ("You said what it cost"),
    N_ ("What did it cost, and whom: money, users, time or trust?"),
    N_ ("It cost ____ ____.") },
  { "W15",
    N_ ("Setting"),
    N_ ("You said where it happened"),
    N_ ("Where at work did it happen: which product, system or team?"),
    N_ ("I worked on ____ in ____.") },
};

/* What is said of a slot that only a pack from elsewhere knows. */
static const SlotVoice unknown = {
  "",
  N_ ("Evidence"),
  N_ ("You gave this piece of evidence"),
  N_ ("What could you add here?"),
  N_ ("____."),
};

static const SlotVoice *
find (const char *rule)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slots); i++)
    {
      if (g_strcmp0 (slots[i].rule, rule) == 0)
        return &slots[i];
    }
  return &unknown;
}

/**
 * pivot_voice_slot_name:
 *
 * Returns: what the slot holds, in a few words
 */
const char *
pivot_voice_slot_name (const PivotSlot *slot)
{
  return _ (find (slot->rule)->name);
}

/**
 * pivot_voice_slot_said:
 *
 * Returns: what the writer did who filled the slot; their own words follow it
 */
const char *
pivot_voice_slot_said (const PivotSlot *slot)
{
  return _ (find (slot->rule)->said);
}

/**
 * pivot_voice_slot_question:
 *
 * Returns: the one question whose answer would fill the slot
 */
const char *
pivot_voice_slot_question (const PivotSlot *slot)
{
  return _ (find (slot->rule)->question);
}

/**
 * pivot_voice_slot_skeleton:
 *
 * Returns: a sentence with blanks (____) that would fill the slot
 */
const char *
pivot_voice_slot_skeleton (const PivotSlot *slot)
{
  return _ (find (slot->rule)->skeleton);
}

/**
 * pivot_voice_slot_knows:
 * @rule: a rule's id
 *
 * Returns: whether there are sentences for a slot of that rule
 */
gboolean
pivot_voice_slot_knows (const char *rule)
{
  return find (rule) != &unknown;
}
