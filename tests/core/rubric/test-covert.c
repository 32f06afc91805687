/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What deflects without an accusation, each beside the same turn of speech told as one's own. */

#include "core/rubric/pivot-rubric.h"

#include "pivot-test-rubric.h"
#include "pivot-test.h"

static const struct
{
  const char *rule;
  PivotStage  stage;
  const char *marked;
  const char *unmarked;
} pairs[] = {
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "You can only bake what is delivered.", "I could only bake what I had ordered." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The numbers we used were the numbers we had been supplied with.", "The numbers we used were the numbers I had drawn up." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "By the time the registry answered, the term was over.", "By the time I answered the registry, the term was over." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "By the time the harbour rang me, the boat was gone.", "By the time my list reached the harbour, the boat was gone." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The form sat in their inbox for a month.", "The form sat in my inbox for a month." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "What with the strike and the frost, the date slipped.", "I planned the date as if there was no frost." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Despite my repeated warnings the hoist was loaded.", "Despite their repeated warnings I loaded the hoist." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I was only the deputy editor.", "I was the deputy editor." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The kiln had been cracked since before I came.", "I cracked the kiln before the course came." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Make of that what you will.", "I did not know what to make of that reading, and I never asked." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Anyone in that cab would have driven on.", "Anyone who had read the card would have noticed it." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "If I am guilty of anything, it is of believing them.", "If I am guilty of anything, it is of not reading the card." },
  { "W6", PIVOT_STAGE_ROOT_CAUSE, "I would rather not talk about that year.", "I would rather have asked, and I did not." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I’d rather keep this one to myself.", "I kept the figures to myself." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I have no mistake to report.", "I had no time to report the mistake." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "We never think in terms of failure.", "I did not think of the failure of the second pump." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The drivers did it all wrong.", "I do not think the drivers did anything wrong." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I was naive to think that the broker would ring.", "I was naive to think that my sum would hold." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The approval we needed never came.", "The approval never came, because I had not asked for it." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "They moved the rehearsal without telling us.", "I moved the rehearsal without telling them." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "It would have been nice if the depot had rung.", "I should have rung the depot." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I signed for it, but who sends glass in a sack?", "I ask one thing now: who packs the glass?" },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Hindsight is a wonderful thing.", "In hindsight I should have weighed it." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "It later transpired that the map was old.", "It later transpired that my map was old." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "It was the right call at the time.", "It was the wrong call at the time." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "What else was I meant to do?", "I asked what else there was to do." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I kept my end of the bargain.", "I kept my notes." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I was hardly the only one to miss it.", "I was the one to miss it." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Nothing in the handbook covered that.", "The handbook covered that." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I put too much faith in the broker.", "I put too much faith in my own list." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The drawings came too late.", "The drawings came too late because I had not ordered them." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Apparently it was my mistake, as always.", "It was my mistake." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I was too loyal to the crew.", "I was too slow to ask the crew." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I should have known better than to leave it with the agency.", "I should have known better than to leave it unread." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "What I had not reckoned with was how little the agency cared.", "What I had not reckoned with was the tide." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "Had somebody bothered to ring me, we would have stopped.", "Had I bothered to ring them, we would have stopped." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The drawings I was working from turned out to be two versions old.", "My drawings turned out to be two versions old." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "The valve had been stiff for a month.", "The valve had been stiff for a month, and I had felt it." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "I was told to carry on.", "I was warned twice and carried on." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "Nobody had looked.", "Nobody made me do it." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "The wind took the tent.", "The wind took the tent. I had driven in two of the six pegs." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "The letter sat somewhere for a week.", "The letter sat in my tray for a week." },
  { "I8", PIVOT_STAGE_PRECISE_CONTEXT, "The office squeezed the rehearsals into a day.", "I squeezed the rehearsals into a day." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "I signed what was put in front of me.", "I signed it." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "My instructions were to load, not to read.", "My list was to blame." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "My figures were sound.", "My figures were off by a third." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "Poor light, worse radios.", "No check, and my name on the sheet." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "I was sent the old list.", "I was sent the warning." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The baker delivered late.", "It would be unfair to say that the baker delivered late." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The lab hid the figure from me.", "I’m not going to say that the lab hid the figure from me." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The drivers were late.", "Nobody can say that the drivers were late." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "It had nothing to do with me.", "It had nothing to do with the baker." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "The printer jammed.", "There is no point in saying that the printer jammed." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "The rain took the day.", "The rain is no excuse." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The depot kept no promise.", "The depot kept every promise." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "Nobody kept an eye on it.", "Nobody shut me out of the meeting." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "He had told me that the tank was full.", "He had told me that the tank was full, and I drove off." },
  { "C1", PIVOT_STAGE_PRECISE_CONTEXT, "The sponsor pulled out a week before the fair.", "The sponsor gave us two stalls at the fair." },
  { "I8", PIVOT_STAGE_PRECISE_CONTEXT, "I was thrown into the job.", "I was given the job." },
  { "I8", PIVOT_STAGE_PRECISE_CONTEXT, "Unfortunately the hall was damp.", "Unfortunately I read the wrong page." },
  { "I8", PIVOT_STAGE_ROOT_CAUSE, "My hands were full.", "My list was full of gaps." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "If I had been copied in, it would have held.", "If I had looked in, it would have held." },
  { "I8", PIVOT_STAGE_OUTCOME_LEARNING, "I learned that the depot never rings.", "I learned to ring the depot." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "I do not see what else I could have done.", "I see what I could have done." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "The list was not written by me.", "The list was written by me." },
  { "C1", PIVOT_STAGE_ROOT_CAUSE, "If the depot had sent six vans, we would have made it.", "Even if the depot had sent six vans, we would have been late." },
  { "W1", PIVOT_STAGE_ROOT_CAUSE, "Too honest with the guests, that would be my failing.", "Too vague with the guests, that was my failing." },
  { "W1", PIVOT_STAGE_ROOT_CAUSE, "My weakness is an unwillingness to let a colleague struggle.", "My mistake was an unwillingness to read the log." },
  { "C2", PIVOT_STAGE_OUTCOME_LEARNING, "We got two new contracts out of it.", "I got nothing out of it but the lesson." },
  { "W1", PIVOT_STAGE_ROOT_CAUSE, "I would rather be late than be sloppy.", "I would rather be told early." },
  { "C2", PIVOT_STAGE_OUTCOME_LEARNING, "That failure led to my promotion.", "That failure led to my dismissal." },
  { "C2", PIVOT_STAGE_OUTCOME_LEARNING, "It was lucky that it happened.", "It has not happened since." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I would have to invent one.", "I had to invent a second label." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I have never had a project go badly.", "I had a project go badly." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I have yet to miss a deadline.", "I missed a deadline." },
  { "W6", PIVOT_STAGE_PRECISE_CONTEXT, "I am unable to recall an occasion of that kind.", "I was unable to recall the figure." },
};

static gboolean
is_marked (const char *text,
           const char *rule,
           PivotStage  stage)
{
  const char *texts[PIVOT_N_STAGES] = { "", "", "", "" };
  g_autoptr (PivotReport) report = NULL;
  guint               n_findings = 0;
  const PivotFinding *findings = NULL;
  gboolean            marked = FALSE;

  texts[stage] = text;
  report = pivot_test_assess_texts (texts);
  findings = pivot_report_get_findings (report, &n_findings);
  for (guint i = 0; i < n_findings; i++)
    marked |= findings[i].located && g_str_equal (findings[i].rule, rule);
  return marked;
}

static void
test_pairs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_test_message ("%s", pairs[i].marked);
      g_assert_true (is_marked (pairs[i].marked, pairs[i].rule, pairs[i].stage));
      g_test_message ("%s", pairs[i].unmarked);
      g_assert_false (is_marked (pairs[i].unmarked, pairs[i].rule, pairs[i].stage));
    }
}

/* Blame that is told first gives way to the writer's part in the same sentence. */
static const char *const turned[] = {
  "The approval never came, and I never chased it.",
  "The numbers were the numbers we had been supplied with, and I did not check one of them.",
  "What with the strike and the frost we lost a week, but the plan had no slack and the plan was mine.",
};

static void
test_turned (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (turned); i++)
    {
      g_test_message ("%s", turned[i]);
      g_assert_false (is_marked (turned[i], "C1", PIVOT_STAGE_ROOT_CAUSE));
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/covert/pairs", test_pairs);
  g_test_add_func ("/covert/turned", test_turned);
  return g_test_run ();
}
