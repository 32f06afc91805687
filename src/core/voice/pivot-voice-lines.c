/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-lines.h"

#include <glib/gi18n-lib.h>

/* For each rule that a sentence can follow, one that does not and one that
 * does. They all tell one story: the Sunday timetable of a town’s buses. */
static const struct
{
  const char *rule;
  const char *weak;
  const char *strong;
} lines[] = {
  { "W1",
    N_ ("My problem is that I set my standards too high."),
    N_ ("I let 300 riders stand in the rain for a week before I read their letters.") },
  { "W2",
    N_ ("I worked so many nights on it that I was worn out."),
    N_ ("I spent three weeks on a timetable that nobody had asked for.") },
  { "W3",
    N_ ("I am a perfectionist, so it took me long."),
    N_ ("I held the timetable back for a month, and the new line opened without one.") },
  { "W4",
    N_ ("It just did not work out."),
    N_ ("I judged the town by the hours at which I travel myself.") },
  { "W5",
    N_ ("We all have to answer for that in some way."),
    N_ ("I answer for the missed shifts.") },
  { "W6",
    N_ ("I cannot think of a failure."),
    N_ ("The one I would take back is the Sunday timetable.") },
  { "W10",
    N_ ("It was rather important."),
    N_ ("At stake was the only way to the hospital on a Sunday.") },
  { "W11",
    N_ ("I once mistyped the name of a stop."),
    N_ ("I once took the early bus from 140 nurses.") },
  { "W12",
    N_ ("It was unpleasant for everyone."),
    N_ ("It cost the town €60,000 in taxis and a year of good will.") },
  { "W13",
    N_ ("My failure was a holiday with my brother."),
    N_ ("My failure was the Sunday timetable of our buses.") },
  { "W15",
    N_ ("It was a thing I did a while ago."),
    N_ ("I planned timetables for the buses of a small town.") },
  { "W17",
    N_ ("It was a truly, utterly terrible time, and I felt awful."),
    N_ ("It lasted six weeks, and 140 people came late to work.") },
  { "P2",
    N_ ("We had a project."),
    N_ ("We moved the Sunday buses to a new timetable.") },
  { "P3",
    N_ ("We wanted to improve things."),
    N_ ("The goal was that nobody would wait longer than 15 minutes.") },
  { "P4",
    N_ ("It was meant to be fast."),
    N_ ("Success meant a wait of under 15 minutes at all 40 stops.") },
  { "P5",
    N_ ("There was a team for that."),
    N_ ("I was the planner for the Sunday lines.") },
  { "P6",
    N_ ("It was some time ago."),
    N_ ("In May 2022 I took over the Sunday lines.") },
  { "P7",
    N_ ("It was not ideal."),
    N_ ("But the first bus came after the early shift had begun.") },
  { "P8",
    N_ ("Many people came late."),
    N_ ("Within a week, 140 nurses had come late to work.") },
  { "P9",
    N_ ("We aimed high and fell short."),
    N_ ("We aimed for a wait of 15 minutes and reached 50.") },
  { "P10",
    N_ ("Because the council had cut our drivers, the timetable was thin."),
    N_ ("I planned with eleven drivers more than we had.") },
  { "I1",
    N_ ("These things happen."),
    N_ ("The mistake was mine.") },
  { "I2",
    N_ ("The timetable was not right."),
    N_ ("I planned the first bus from the figures of a weekday.") },
  { "I3",
    N_ ("There was no time for more."),
    N_ ("I never checked when the early shift begins.") },
  { "I4",
    N_ ("Hindsight is easy."),
    N_ ("If I had phoned the hospital once, I would have known.") },
  { "I5",
    N_ ("It was one of those days."),
    N_ ("It was an untested assumption about who travels on a Sunday.") },
  { "I6",
    N_ ("It went wrong because the bus came too late."),
    N_ ("The bus came too late because I had planned for shoppers and not for shifts.") },
  { "I7",
    N_ ("It was partly my fault, I guess."),
    N_ ("It was my fault.") },
  { "I8",
    N_ ("The hospital never told us its hours."),
    N_ ("I never asked the hospital for its hours.") },
  { "I9",
    N_ ("The early bus was forgotten."),
    N_ ("I left the early bus out.") },
  { "I10",
    N_ ("We thought it would do."),
    N_ ("I thought it would do, and I signed it.") },
  { "I11",
    N_ ("The drivers’ office changed the plan."),
    N_ ("I had not agreed the plan with the drivers’ office.") },
  { "I12",
    N_ ("I am sorry, and I will always be sorry for it."),
    N_ ("The mistake was mine, and it began with the figures I took.") },
  { "V1",
    N_ ("We kept an eye on it."),
    N_ ("I stopped the new timetable and ran the old one.") },
  { "V2",
    N_ ("After a while I did something."),
    N_ ("As soon as the hospital rang, I put the early bus back.") },
  { "V3",
    N_ ("I reviewed the situation."),
    N_ ("I took the Sunday lines back to the old plan.") },
  { "V4",
    N_ ("People were informed."),
    N_ ("I brought the drivers’ office and the head nurse to one table.") },
  { "V5",
    N_ ("I was told to repair it."),
    N_ ("I decided that the old plan would run again on Monday.") },
  { "V6",
    N_ ("We looked into it."),
    N_ ("I compared the ticket counts of ten Sundays with the shift plans.") },
  { "V7",
    N_ ("We wanted to understand more."),
    N_ ("I compared both to find out which buses carry people to work.") },
  { "V8",
    N_ ("I apologised."),
    N_ ("I apologised, put the bus back and counted the riders.") },
  { "V10",
    N_ ("I brought the nurses breakfast."),
    N_ ("I planned the early bus again, this time from the shifts.") },
  { "O2",
    N_ ("I keep it in mind."),
    N_ ("I made a checklist of who travels to work on each line.") },
  { "O3",
    N_ ("There is a checklist now."),
    N_ ("I wrote the checklist and made it part of our planning.") },
  { "O4",
    N_ ("We look at it when we can."),
    N_ ("We go through it before every new timetable.") },
  { "O5",
    N_ ("It is not much work."),
    N_ ("It takes half a day, twice a year.") },
  { "O6",
    N_ ("We count the complaints afterwards."),
    N_ ("It shows a gap three weeks before a timetable is printed.") },
  { "O7",
    N_ ("It has gone better since."),
    N_ ("Since then it has caught three gaps in five timetables.") },
  { "O8",
    N_ ("I am more careful now."),
    N_ ("No timetable is printed before the checklist is signed.") },
  { "O9",
    N_ ("I learned that communication matters."),
    N_ ("I learned that a Sunday has commuters of its own.") },
  { "O10",
    N_ ("We bought new buses."),
    N_ ("The checklist asks for the shift hours that I had not asked for.") },
  { "O11",
    N_ ("We used it for some time."),
    N_ ("We still use it today, on all 40 lines.") },
  { "O13",
    N_ ("In the end we won a prize for it."),
    N_ ("I still sign the checklist myself.") },
  { "O14",
    N_ ("It worked out."),
    N_ ("After six weeks the early bus was full again, and 30 riders had stayed away.") },
  { "C1",
    N_ ("The council left us without drivers, so it had to fail."),
    N_ ("I planned for drivers that I had not been promised.") },
  { "C2",
    N_ ("It turned out to be the best thing that could happen to us."),
    N_ ("It cost 140 people an hour’s pay, and some of them their trust in us.") },
  { "C3",
    N_ ("The nurses were furious, the phones went mad, it was total chaos."),
    N_ ("I took the calls, put the bus back and wrote down what each caller needed.") },
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
