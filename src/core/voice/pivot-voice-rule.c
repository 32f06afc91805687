/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-rule.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *id;
  const char *title;
  const char *question;
  const char *why;
} RuleVoice;

static const RuleVoice rules[] = {
  /* The whole answer, and the choice of the story. */
  { "W1", N_ ("A strength in costume"),
    N_ ("The text reads as a strength told as a failure. What did it cost, and whom?"),
    N_ ("A strength in costume says nothing about how a real mistake was handled, and interviewers have heard it many times.") },
  { "W2", N_ ("Hard work as the failure"),
    N_ ("The text reads as having worked too hard. Which decision of yours went wrong?"),
    N_ ("Long hours are an effort, not a mistake. What the listener wants to follow is a decision and its consequence.") },
  { "W3", N_ ("Perfectionism as the failure"),
    N_ ("The text reads as having wanted it too perfect. What went wrong, and for whom?"),
    N_ ("Perfectionism is the most familiar way around the question. A concrete loss answers it.") },
  { "W4", N_ ("Your own judgement"),
    N_ ("What did you misjudge, and why did it seem right at the time?"),
    N_ ("One sentence on your own judgement shows more growth than a page on events.") },
  { "W5", N_ ("Accountability"),
    N_ ("Which sentence says plainly that you answer for this?"),
    N_ ("Accountability that is said once, without conditions, lets the rest of the story be heard.") },
  { "W6", N_ ("A clean record"),
    N_ ("The text reads as having no failure to tell. Which decision would you take back today?"),
    N_ ("Everyone who decides things has been wrong. A refusal sounds like hiding, or like never having carried much.") },
  { "W7", N_ ("Cause and recovery"),
    N_ ("Where does the story say why it happened, and where what you did about it?"),
    N_ ("A cause without a recovery sounds helpless; a recovery without a cause sounds lucky.") },
  { "W8", N_ ("More before than after"),
    N_ ("The setup is longer than what came of it. Which part of it does the listener not need?"),
    N_ ("The weight of the story belongs after the error, where the learning is.") },
  { "W9", N_ ("An empty stage"),
    N_ ("One of the four stages is still empty. Which of its questions can you answer first?"),
    N_ ("Each stage answers a question that the listener will otherwise ask.") },
  { "W10", N_ ("What was at stake"),
    N_ ("What was at stake, and where does the story say it?"),
    N_ ("The listener measures the lesson by what it cost to learn.") },
  { "W11", N_ ("A small stake"),
    N_ ("A small stake makes the lesson look small. Is there a story of yours that cost more?"),
    N_ ("A slip that hurt nobody leaves little to own and little to learn.") },
  { "W12", N_ ("What it cost"),
    N_ ("What did it cost, and whom: money, users, time or trust?"),
    N_ ("A named cost is what makes a failure real.") },
  { "W13", N_ ("A private story"),
    N_ ("The text reads as a story from private life. Which failure at work taught you something similar?"),
    N_ ("What happened in private life can matter more than any project. For this question, though, the listener needs to see how you work.") },
  { "W14", N_ ("Kind of failure"),
    N_ ("Was this a failure of strategy, of execution or of working with stakeholders?"),
    N_ ("Knowing the kind helps to tell the one cause that matters, and to hold different stories ready.") },
  { "W15", N_ ("Setting"),
    N_ ("Where at work did it happen: which product, system or team?"),
    N_ ("A listener who can picture the place follows the rest with less effort.") },
  { "W16", N_ ("Your largest story"),
    N_ ("Is there a larger failure that you own and have not written down yet?"),
    N_ ("At least one story should carry as much weight as the work that is asked of you.") },
  { "W17", N_ ("Strong words"),
    N_ ("Several strong words stand close together. Which of them could a number replace?"),
    N_ ("A plain tone lets the facts weigh. Intensifiers ask the listener to feel before they know.") },

  /* Precise context. */
  { "P1", N_ ("Longer than half a minute"),
    N_ ("The setup takes long to say. Which sentence does the listener not need?"),
    N_ ("After half a minute of setup, the listener begins to wait for the failure.") },
  { "P2", N_ ("Project"),
    N_ ("Which project, product or system was it?"),
    N_ ("A named project turns a tale into something that happened.") },
  { "P3", N_ ("Goal"),
    N_ ("What exactly were you trying to reach?"),
    N_ ("Without a goal, nobody can tell that it was missed.") },
  { "P4", N_ ("Goal in numbers"),
    N_ ("By which number or date would you have called it a success?"),
    N_ ("A number makes the goal one that could really be missed.") },
  { "P5", N_ ("Your role"),
    N_ ("What was your role in it?"),
    N_ ("The listener needs to know what was yours to decide.") },
  { "P6", N_ ("When"),
    N_ ("When did this happen?"),
    N_ ("A time makes the story real, and shows how long the change has lasted since.") },
  { "P7", N_ ("What went wrong"),
    N_ ("What happened instead of what you had planned?"),
    N_ ("A failure that is said in one plain sentence is already half owned.") },
  { "P8", N_ ("The miss in numbers"),
    N_ ("How far off was it, and after how long?"),
    N_ ("The size of the miss tells the listener what was at stake.") },
  { "P9", N_ ("The gap"),
    N_ ("How far did the result lie from the goal, in the same unit?"),
    N_ ("Goal and result in the same unit need no explanation.") },
  { "P10", N_ ("An excuse in the setup"),
    N_ ("The text reads as an excuse before the story begins. What did you not communicate, align or verify?"),
    N_ ("A reason outside your reach, given first, colours everything that follows.") },
  { "P11", N_ ("Many sentences of setup"),
    N_ ("About three sentences carry a setup. Which of these does the listener need?"),
    N_ ("A brief setup leaves time for what you did and learned.") },

  /* The root cause. */
  { "I1", N_ ("Ownership"),
    N_ ("Which part of this was yours?"),
    N_ ("Ownership that comes early and plainly lets the listener stop looking for it.") },
  { "I2", N_ ("Your act"),
    N_ ("What did you do, or leave undone, that led to it?"),
    N_ ("Owning a result is easy to say. Owning an act shows that you know what you would do differently.") },
  { "I3", N_ ("The missed check"),
    N_ ("What did you not check?"),
    N_ ("The check that was not made is where the later change takes hold.") },
  { "I4", N_ ("What would have shown it"),
    N_ ("Which check would have shown it before any harm was done?"),
    N_ ("Naming the better check proves that the diagnosis is finished.") },
  { "I5", N_ ("Kind of cause"),
    N_ ("What kind of cause was it: data, an assumption, alignment, an estimate, scope, testing, or the way you delegated?"),
    N_ ("An event happens once. A kind of cause can be guarded against.") },
  { "I6", N_ ("Symptom or cause"),
    N_ ("This says again what went wrong. What lay beneath it?"),
    N_ ("A symptom told as a cause leaves the next failure waiting.") },
  { "I7", N_ ("Hedged ownership"),
    N_ ("The text reads as owning a part of it. Would the sentence still be true without the hedge?"),
    N_ ("A small softening word is enough for a listener to hear that the rest belonged to somebody else.") },
  { "I8", N_ ("Somebody else at fault"),
    N_ ("In every failing clause here somebody else is the subject. What did you not communicate, align or verify?"),
    N_ ("Whoever is the subject of the failing sentence is the one the listener sees failing.") },
  { "I9", N_ ("A fault without a person"),
    N_ ("The text reads as if it had happened by itself. Who did it, and what did you not communicate, align or verify?"),
    N_ ("A sentence in which nobody acts sounds like stepping out of the picture.") },
  { "I10", N_ ("More “we” than “I”"),
    N_ ("“We” is heard more often here than “I”. Which of these decisions was yours?"),
    N_ ("In the diagnosis, “we” hides the one person whom the listener came to meet.") },
  { "I11", N_ ("Your link to the others"),
    N_ ("Where others had a part in it, what did you not communicate, align or verify?"),
    N_ ("Others may well have erred. Your link to it is the part that you can own and change.") },
  { "I12", N_ ("Sorry more than once"),
    N_ ("The text reads as an apology said again. What could that sentence say about the cause instead?"),
    N_ ("Owned once, it stands. Owned three times, it asks to be comforted.") },
  { "I13", N_ ("Plain words for failing"),
    N_ ("Which plain word fits best: a failure, a mistake, an error? All of them are welcome."),
    N_ ("Pivot never marks the plain words. Saying them is the point.") },

  /* The correction. */
  { "V1", N_ ("Stopping the harm"),
    N_ ("What did you do first to stop the harm?"),
    N_ ("The first act shows whether you move towards a problem or wait.") },
  { "V2", N_ ("How soon"),
    N_ ("How soon did you act, or what made you act?"),
    N_ ("A time or a trigger turns good will into bias for action.") },
  { "V3", N_ ("Halted or undone"),
    N_ ("What did you halt, undo or cut back?"),
    N_ ("Undoing your own work in public is the strongest sign that results came before pride.") },
  { "V4", N_ ("Whom you brought in"),
    N_ ("Whom did you bring together, and for what?"),
    N_ ("Leading people through a bad day is what the listener hopes to see.") },
  { "V5", N_ ("Told to act"),
    N_ ("The text reads as acting on somebody’s word. What did you decide yourself?"),
    N_ ("Being told and doing it is work. Deciding is what is being asked about.") },
  { "V6", N_ ("How you looked into it"),
    N_ ("How did you find out what was really going on?"),
    N_ ("A method shows that the repair was aimed and not guessed.") },
  { "V7", N_ ("What you needed to know"),
    N_ ("What did you need to know, and what did you find?"),
    N_ ("Knowing what one does not know is half of a diagnosis.") },
  { "V8", N_ ("One step only"),
    N_ ("One step of yours stands here. What did you do next?"),
    N_ ("Two steps make a recovery that the listener can follow.") },
  { "V9", N_ ("Words of action"),
    N_ ("Which word says it most exactly: immediately, exactly, identify, validate? All of them are welcome."),
    N_ ("Pivot never marks words of speed and care. In this stage they belong.") },
  { "V10", N_ ("Answering the cause"),
    N_ ("How does this step answer the cause that you named?"),
    N_ ("A correction that speaks of the cause shows that the diagnosis was used.") },

  /* Outcome and learning. */
  { "O1", N_ ("The part that counts most"),
    N_ ("This is the part that counts most, and the shortest one. What has changed for good?"),
    N_ ("What you have done since tells the listener more than what went wrong then.") },
  { "O2", N_ ("What was put in place"),
    N_ ("Which check, gate, ritual or template came out of it?"),
    N_ ("A lesson lasts when something holds it in place that does not depend on memory.") },
  { "O3", N_ ("Your hand in it"),
    N_ ("What was your own part in putting it in place?"),
    N_ ("The person who found the cause should also be the one who closed it.") },
  { "O4", N_ ("When it runs"),
    N_ ("When does it run: before what, and every time?"),
    N_ ("A change without a trigger is a wish.") },
  { "O5", N_ ("What it takes"),
    N_ ("How long does it take, or how often is it done?"),
    N_ ("A price or a rhythm shows that it is really done.") },
  { "O6", N_ ("Before the harm"),
    N_ ("Does it act before harm is done, or after?"),
    N_ ("A change that acts early prevents. One that acts late only reports.") },
  { "O7", N_ ("Proof that it holds"),
    N_ ("What shows that it works: a number, or a span of time?"),
    N_ ("Proof turns a promise into a result.") },
  { "O8", N_ ("A change of mind only"),
    N_ ("The text reads as a change of attitude. What is different in the way the work is done?"),
    N_ ("Attitudes fade on a busy day. A process does not.") },
  { "O9", N_ ("A general lesson"),
    N_ ("The text reads as a lesson that anybody could draw. What does only this story teach?"),
    N_ ("A general lesson could have been written without the failure.") },
  { "O10", N_ ("The closed loop"),
    N_ ("Would what you put in place have caught this very failure?"),
    N_ ("The strongest ending answers the missed check with a check.") },
  { "O11", N_ ("In use today"),
    N_ ("Is it still in use today, and who uses it?"),
    N_ ("What is still in use has survived the busy days.") },
  { "O12", N_ ("A habit of many"),
    N_ ("Who else does it by now? “We” is welcome here."),
    N_ ("“We” shows here that others took the change up.") },
  { "O13", N_ ("Ending on the success"),
    N_ ("The text ends on the success. Could what you do differently today come last?"),
    N_ ("The last sentence is the one that stays. Let it be the practice.") },
  { "O14", N_ ("Outcome"),
    N_ ("What came of it in the end, in numbers if there are any?"),
    N_ ("A story without an outcome leaves the listener guessing at the worst.") },

  /* The contrasts. */
  { "C1", N_ ("Fault laid elsewhere"),
    N_ ("The text reads as the fault of others. What did you not communicate, align or verify?"),
    N_ ("Others may well have had a part in it. The listener asks about yours, and only yours can be changed by you.") },
  { "C2", N_ ("A success in disguise"),
    N_ ("The text reads as a success in the end. What did it cost, and what stayed lost?"),
    N_ ("A failure that ends as a gift was never one. The cost is what makes the learning believable.") },
  { "C3", N_ ("The drama of it"),
    N_ ("The text reads as the drama of that day. What was done about it, and what is different now?"),
    N_ ("Feelings and quarrels take the time that the repair needs.") },
  { "C4", N_ ("Read with care"),
    N_ ("Does this sentence say the opposite, or does it quote somebody? Then it does not count against the text."),
    N_ ("Blame that is named in order to be refused is not blame.") },

  /* How Pivot itself behaves. */
  { "F1", N_ ("Size first"),
    N_ ("How large was it: small, medium or large?"),
    N_ ("Choosing the story matters as much as telling it.") },
  { "F2", N_ ("Three verbs"),
    N_ ("What did you not communicate, align or verify?"),
    N_ ("Whatever others did, one of these three verbs nearly always leads to a part that was yours.") },
  { "F3", N_ ("Advice for every role"),
    N_ ("How would the same question sound in your own trade?"),
    N_ ("The words differ between product, programme and engineering. What makes an answer accountable does not.") },
  { "F4", N_ ("A team’s outcome"),
    N_ ("The outcome belonged to a team. What was your own link to it?"),
    N_ ("Whoever leads answers for the outcome. The link shows that it is more than a phrase.") },
  { "F5", N_ ("A private note"),
    N_ ("This reads as a personal story. Would you like to keep it as a private note, and tell one from work instead?"),
    N_ ("Personal stories deserve care, and an interview is rarely the place that gives it.") },
  { "F6", N_ ("Your facts"),
    N_ ("Which words belong into the blanks? Only you know them."),
    N_ ("Pivot asks and leaves blanks. It never makes up a fact, a number or what somebody did.") },
  { "F7", N_ ("A reading, not a verdict"),
    N_ ("Does this reading fit? If it does not, you can set it aside."),
    N_ ("Pivot reads words and can be wrong. It says how a text reads, and nothing about the person who wrote it.") },
};

/* What is said of a rule that only a pack from elsewhere knows. */
static const RuleVoice unknown = {
  "",
  N_ ("Worth another look"),
  N_ ("How would this sound to somebody who was not there?"),
  N_ ("The language pack of this story marks it, and Pivot has no words of its own for the reason."),
};

static const RuleVoice *
find (const char *rule)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (g_strcmp0 (rules[i].id, rule) == 0)
        return &rules[i];
    }
  return &unknown;
}

/**
 * pivot_voice_rule_list:
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of all rules
 *   that have sentences, in the order of the method
 */
const char *const *
pivot_voice_rule_list (void)
{
  static const char *ids[G_N_ELEMENTS (rules) + 1];
  static gsize       listed;

  if (g_once_init_enter (&listed))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
        ids[i] = rules[i].id;
      g_once_init_leave (&listed, 1);
    }
  return ids;
}

/**
 * pivot_voice_rule_title:
 * @rule: a rule's id
 *
 * Returns: what the rule is about, in a few words
 */
const char *
pivot_voice_rule_title (const char *rule)
{
  return _ (find (rule)->title);
}

/**
 * pivot_voice_rule_question:
 * @rule: a rule's id
 *
 * Returns: what the rule asks of a text that does not follow it; also the
 *   follow-up question of an interviewer who misses it
 */
const char *
pivot_voice_rule_question (const char *rule)
{
  return _ (find (rule)->question);
}

/**
 * pivot_voice_rule_why:
 * @rule: a rule's id
 *
 * Returns: why the rule matters
 */
const char *
pivot_voice_rule_why (const char *rule)
{
  return _ (find (rule)->why);
}
