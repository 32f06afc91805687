/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-lines.h"

#include <glib/gi18n-lib.h>

/* For each rule that a sentence can follow, one that does not and one that
 * does. They come from many trades, and the rubric has to agree with each. */
static const struct
{
  const char *rule;
  const char *weak;
  const char *strong;
} lines[] = {
  { "W1",
    N_ ("My weakness is that I care too much about my guests."),
    N_ ("I kept two tables waiting for 40 minutes and lost both as guests.") },
  { "W2",
    N_ ("I ran myself into the ground, and that was my failure."),
    N_ ("I spent nine weeks on a tool that I had shown to no nurse.") },
  { "W3",
    N_ ("I am a perfectionist, so it took me a while."),
    N_ ("I held the catalogue back for five weeks, and 60 orders went elsewhere.") },
  { "W4",
    N_ ("It did not work out in the end."),
    N_ ("Looking back, I had listened to the loudest customer.") },
  { "W5",
    N_ ("All of us have to answer for that in some way."),
    N_ ("I take full responsibility for the missed delivery.") },
  { "W6",
    N_ ("I can’t think of a failure."),
    N_ ("The decision I would take back is the move of the archive.") },
  { "W10",
    N_ ("It was rather important at the time."),
    N_ ("At stake was a contract of 90,000 euros, and we lost it.") },
  { "W11",
    N_ ("I once had a typo in the menu, and nobody noticed."),
    N_ ("I once sent 140 guests a menu without a word on nuts.") },
  { "W12",
    N_ ("It was unpleasant for everyone."),
    N_ ("It cost the clinic 12,000 euros and two weeks of its patients’ time.") },
  { "W13",
    N_ ("My failure was a holiday with my brother and my parents."),
    N_ ("My failure was the winter timetable of our ferries.") },
  { "W14",
    N_ ("All sorts of things went wrong."),
    N_ ("It was a planning failure: my estimate counted each crew twice.") },
  { "W15",
    N_ ("It was something I did a while ago."),
    N_ ("I ran the night shift of a warehouse.") },
  { "W17",
    N_ ("It was extremely hard, utterly terrible and totally unfair."),
    N_ ("It lasted six weeks, and 30 parcels a day came late.") },
  { "P2",
    N_ ("We were busy with something new."),
    N_ ("We moved the library to a new catalogue.") },
  { "P3",
    N_ ("There was a lot to do."),
    N_ ("Our goal was to open the second bakery by Easter.") },
  { "P4",
    N_ ("Our goal was to be fast."),
    N_ ("Our goal was to answer every call within two minutes.") },
  { "P5",
    N_ ("Somebody had to do it."),
    N_ ("I was the site engineer for the bridge.") },
  { "P6",
    N_ ("It was a difficult job."),
    N_ ("In May 2022 I took over the seed trials.") },
  { "P7",
    N_ ("It was interesting."),
    N_ ("But the tickets did not arrive before the doors opened.") },
  { "P8",
    N_ ("Many guests left early."),
    N_ ("But 45 of 120 guests left within an hour.") },
  { "P9",
    N_ ("Our goal was a quick move. But we lost 300 files."),
    N_ ("Our goal was to lose none of 9,000 files. But we lost 300.") },
  { "P10",
    N_ ("We missed the date because of the supplier."),
    N_ ("We missed the date by two weeks.") },
  { "I1",
    N_ ("It was nobody’s day."),
    N_ ("The mistake was mine.") },
  { "I2",
    N_ ("The plan was thin."),
    N_ ("I assumed that the old pump would hold.") },
  { "I3",
    N_ ("There was little time."),
    N_ ("I never checked the water level.") },
  { "I4",
    N_ ("It is easy to be wise now."),
    N_ ("One call to the night shift would have shown it.") },
  { "I5",
    N_ ("It was one of those days."),
    N_ ("It was an untested assumption about the readers of our letter.") },
  { "I6",
    N_ ("The guests left because the guests were unhappy."),
    N_ ("I had never asked the cook how long a plate takes.") },
  { "I7",
    N_ ("It was partly my fault, I guess."),
    N_ ("It was my fault.") },
  { "I8",
    N_ ("The agency failed to send the files."),
    N_ ("I never asked the agency for the files.") },
  { "I9",
    N_ ("Mistakes were made with the dosage."),
    N_ ("I wrote the dosage down without a second reader.") },
  { "I10",
    N_ ("We thought that our list was complete."),
    N_ ("I thought that the list was complete.") },
  { "I11",
    N_ ("The hall had changed its plans."),
    N_ ("I had never told the hall which door we needed.") },
  { "I12",
    N_ ("I am sorry, and I apologise again."),
    N_ ("The mistake was mine, and it began with a number that I had guessed.") },
  { "I13",
    N_ ("It was a learning opportunity."),
    N_ ("It was a failure, and the mistake was mine.") },
  { "V1",
    N_ ("It was kept under observation."),
    N_ ("I stopped the press and called the run back.") },
  { "V2",
    N_ ("I did something about it."),
    N_ ("Within two hours I had the gate closed.") },
  { "V3",
    N_ ("I thought about it."),
    N_ ("I rolled the prices back to the old list.") },
  { "V4",
    N_ ("It became known."),
    N_ ("I brought the baker and both drivers together.") },
  { "V5",
    N_ ("I was told to stop the line."),
    N_ ("I decided to stop the line.") },
  { "V6",
    N_ ("It was looked at."),
    N_ ("I compared the two rosters line by line.") },
  { "V7",
    N_ ("I was very busy."),
    N_ ("I wanted to see which orders were affected, and found that all nine came from one printer.") },
  { "V8",
    N_ ("I stopped the line."),
    N_ ("I stopped the line, called the two customers and sorted the boxes with them.") },
  { "V9",
    N_ ("Something was done about it at some point."),
    N_ ("I stopped it immediately, to identify exactly which doses were wrong.") },
  { "V10",
    N_ ("I painted the door blue."),
    N_ ("I asked the night shift to read every label with me.") },
  { "O2",
    N_ ("I keep it in mind."),
    N_ ("I introduced a checklist for the handover.") },
  { "O3",
    N_ ("There is a checklist."),
    N_ ("I wrote the checklist for each handover.") },
  { "O4",
    N_ ("It was a good lesson."),
    N_ ("We read the labels aloud before every delivery.") },
  { "O5",
    N_ ("It is not much work."),
    N_ ("It takes ten minutes, every Monday.") },
  { "O6",
    N_ ("We counted the complaints."),
    N_ ("It shows a gap before any letter is printed.") },
  { "O7",
    N_ ("It feels better."),
    N_ ("It has caught four gaps in the last nine sailings.") },
  { "O8",
    N_ ("I am more careful now."),
    N_ ("Nothing leaves the kitchen until two people have read the ticket.") },
  { "O9",
    N_ ("I learned that communication is key."),
    N_ ("I added a second signature to each order.") },
  { "O10",
    N_ ("We now run a review of every poster."),
    N_ ("I now ask the night shift before every label is printed.") },
  { "O11",
    N_ ("We used it for a while."),
    N_ ("We still use it today.") },
  { "O12",
    N_ ("I am the only one who knows how."),
    N_ ("We now read each label aloud before it leaves.") },
  { "O13",
    N_ ("In the end it was a great success."),
    N_ ("I still sign every list myself.") },
  { "O14",
    N_ ("I learned a lot."),
    N_ ("In the end we recovered 54 of the 60 orders.") },
  { "C1",
    N_ ("The vendor failed to deliver on time."),
    N_ ("I had not agreed a date with the vendor.") },
  { "C2",
    N_ ("It turned out to be a blessing in disguise."),
    N_ ("It cost 140 riders an hour each, and some of them their trust in us.") },
  { "C3",
    N_ ("It was a nightmare, and everybody was furious."),
    N_ ("I rang each of the guests and wrote down what they needed.") },
  { "C4",
    N_ ("The agency was careless, and that is all there is to it."),
    N_ ("I don’t blame the agency; I had not read the proof.") },
  { "F1",
    N_ ("It was only a minor thing."),
    N_ ("It left 300 households without water for a day.") },
  { "F2",
    N_ ("The wholesaler didn’t tell us about the strike."),
    N_ ("I had not verified what the wholesaler could deliver.") },
  { "F4",
    N_ ("My team missed the date, and that was that."),
    N_ ("My team missed the date, and I had not aligned its two leads.") },
  { "F5",
    N_ ("What I regret most is a summer with my sister and my parents."),
    N_ ("What I regret most is how I planned our summer season at the museum.") },
  { "F6",
    N_ ("It was expensive."),
    N_ ("It cost two clinics a day of appointments.") },
};

static gssize
find (const char *rule)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      if (g_strcmp0 (lines[i].rule, rule) == 0)
        return (gssize) i;
    }
  return -1;
}

/**
 * pivot_voice_lines_weak:
 * @rule: a rule's id
 *
 * Returns: (nullable): a sentence that does not follow the rule; %NULL for a
 *   rule about more than a sentence
 */
const char *
pivot_voice_lines_weak (const char *rule)
{
  gssize i = find (rule);

  return i < 0 ? NULL : _ (lines[i].weak);
}

/**
 * pivot_voice_lines_strong:
 * @rule: a rule's id
 *
 * Returns: (nullable): a sentence that follows the rule; %NULL for a rule about
 *   more than a sentence
 */
const char *
pivot_voice_lines_strong (const char *rule)
{
  gssize i = find (rule);

  return i < 0 ? NULL : _ (lines[i].strong);
}
