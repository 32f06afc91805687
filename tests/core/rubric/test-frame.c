/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"

#include "pivot-test.h"

#include <string.h>

/* Every frame as "person mood verb", "-" before a verb that is not so, "<"
 * behind one whose subject it is done to, "~" behind one that is conceded. */
static const struct
{
  const char *name;
  const char *text;
  const char *frames;
} cases[] = {
  { "plain", "I checked the list.", "i real checked" },
  { "not", "I did not check the list.", "i real -check" },
  { "contraction", "I didn’t check the list.", "i real -check" },
  { "never", "I never checked the list.", "i real -checked" },
  { "fail-to", "I failed to check the list.", "i real failed, i real -check" },
  { "did-not-fail", "I did not fail to check the list.", "i real -fail, i real check" },
  { "without", "I left without checking the list.", "i real left, i real -checking" },
  { "instead-first", "Instead of asking, I guessed.", "i real -asking, i real guessed" },
  { "nobody", "Nobody checked the list.", "nobody real -checked" },
  { "no-engineer", "No engineer checked the list.", "other real -checked" },
  { "no-object", "I ran no test.", "i real -ran" },
  { "not-only", "I not only checked the list.", "i real checked" },
  { "raised", "I don’t think the vendor failed.", "i real -think, other real -failed" },
  { "unfair", "It would be unfair to say the vendor failed.", "it would be, it would say, other reported failed" },
  { "not-fair", "It isn’t fair to say that the vendor failed.", "it real -isn’t, it real -say, other reported -failed" },
  { "nobody-can", "Nobody can say that the vendor failed.", "nobody can -say, other reported -failed" },
  { "doubt", "I doubt that the vendor failed.", "i real doubt, other real -failed" },
  { "attempt", "I tried to stop it.", "i real tried, i attempt stop" },
  { "should", "I should have asked.", "i should asked" },
  { "would", "A call would have shown it.", "it would shown" },
  { "if", "If they had asked, we would have known.", "other if asked, we would known" },
  { "inverted", "Had the vendor asked, we would have known.", "other if asked, we would known" },
  { "the-one", "I was the one who broke it.", "i real was, i real broke" },
  { "it-was-me", "It was me who broke it.", "it real was, i real broke" },
  { "object", "The list that they sent me was wrong.", "other real sent, it real was" },
  { "reported", "They said that I broke it.", "other real said, i reported broke" },
  { "own-words", "I said that I broke it.", "i real said, i real broke" },
  { "quoted", "She wrote “I am the one who broke it”.", "other real wrote, i reported am, i reported broke" },
  { "future", "I will check it.", "i future check" },
  { "had", "I’d forgotten the list.", "i real forgotten" },
  { "would", "I’d have seen the list.", "i would seen" },
  { "would-not", "We’d never have seen the list.", "we would -seen" },
  { "name-ed", "It was Ahmed who broke the build.", "it real was, other real broke" },
  { "name-verb", "If Will had warned us, we would have stopped.", "other if warned, we would stopped" },
  { "name-first", "Hope never sent the list.", "other real -sent" },
  { "team-object", "I asked the vendor to test it.", "i real asked, other real test" },
  { "my-team", "My team missed it.", "we real missed" },
  { "the-team", "The team missed it.", "other real missed" },
  { "my-plan", "My plan failed.", "own real failed" },
  { "vendor-thing", "The vendor’s plan failed.", "it real failed" },
  { "name", "Later Marta missed it.", "other real missed" },
  { "passive", "The date was missed.", "none real missed<" },
  { "passive-by", "The date was missed by the vendor.", "other real missed<" },
  { "should-of", "I should of checked the list.", "i should checked" },
  { "shouldve", "I shouldve checked the list.", "i should checked" },
  { "aint", "I ain’t checked the list.", "i real -checked" },
  { "never-done", "I never done the check.", "i real -done" },
  { "me-and-a-name", "Me and Sam missed the date.", "i real missed" },
  { "me-and-others", "So me and the vendor missed the date.", "i real missed" },
  { "not-me-and", "It was read by Sam and me and the crew missed it.", "other real read<, other real missed" },
  { "dropped-i", "Missed the date by a week.", "i real Missed" },
  { "shared-subject", "I stopped it and called the crew.", "i real stopped, i real called" },
  { "relative", "The plan that the vendor sent was wrong.", "other real sent, it real was" },
  { "preposition", "The team in Lyon missed it.", "other real missed" },
  { "but", "The vendor failed, but I never asked.", "other real failed~, i real -asked" },
  { "although", "Although the vendor failed, I never asked.", "other real failed~, i real -asked" },
  { "because", "It failed because I never asked.", "it real failed, i real -asked" },
  { "neither-nor", "Neither the nurse nor the porter missed it.", "other real -missed" },
  { "not-that", "It was not that the crew was late.", "it real -was, other real -was" },
  { "but-that", "The list was old, but that was my doing.", "it real was~, it real was" },
  { "and-that", "They left, and that would have been my doing.", "other real left, it would been" },
  { "and-that-relative", "It was a list that was old and that was long.", "it real was, it real was, it real was" },
  { "do-not", "Don’t ask me.", "none real -ask" },
  { "not-and", "I did not stop and ask.", "i real -stop, i real -ask" },
  { "will-not-and", "I won’t stand here and say that the vendor failed.", "i future -stand, i future -say, other reported -failed" },
  { "could-say", "I could say that the vendor failed, but that was me.", "i can say~, other reported failed~, it real was" },
  { "love-to-say", "I’d love to say that the vendor failed.", "i would love, i would say, other reported failed" },
  { "not-saying", "I am not saying that the vendor failed.", "i real -saying, other reported -failed" },
  { "have-not-base", "I have not check the list.", "i real -check" },
  { "not-true", "It is not true that nobody asked.", "it real -is, nobody reported asked" },
  { "far-from", "Far from failing, the crew finished.", "other real -failing, other real finished" },
  { "but-goes-on", "It moved, but I had time to check.", "it real moved~, i real had, i real check" },
  { "so", "The vendor failed, so I stopped.", "other real failed, i real stopped" },
  { "so-late", "The vendor was so late.", "other real was" },
  { "that-room", "Some people in that kitchen left.", "other real left" },
  { "that-night", "We were short that night and I left.", "we real were, i real left" },
  { "before-me", "The nurse before me left.", "other real left" },
  { "up-there", "Nobody up there cared.", "nobody real -cared" },
  { "asked-if", "I asked if they had paid.", "i real asked, other real paid" },
  { "if-then", "If I did wrong it was here.", "i if did, it real was" },
  { "of-relative", "The person who had the keys left.", "other real had, other real left" },
  { "after-relative", "I changed what they read and told nobody.", "i real changed, other real read, other real -told" },
  { "after-which", "I changed a list that they read and told nobody.", "i real changed, other real read, i real -told" },
  { "by-hand", "I did it by hand and left.", "i real did, i real left" },
  { "stranger", "The rigger left.", "other real left" },
  { "shared-passive", "I was shown the list and forgot it.", "none real shown<, i real forgot" },
  { "nobody-behind", "I read a list nobody had checked.", "i real read, nobody real -checked" },
  { "not-once", "Not once did they ask.", "other real -ask" },
  { "at-no-point", "At no point did they ask.", "other real -ask" },
  { "owner", "My predecessor’s list was wrong.", "it real was" },
  { "reduced", "They promised it on a figure I gave.", "other real promised, i real gave" },
  { "declined", "I won’t say that they failed.", "i future -say, other reported -failed" },
  { "own-declined", "I won’t say that I failed.", "i future -say, i real -failed" },
  { "put-between", "They sent it and I, with both pages, never read it.", "other real sent, i real -read" },
  { "name-behind", "It failed; Ahmed broke it.", "it real failed, other real broke" },
  { "thing", "The boiler left a mark.", "it real left" },
  { "as-if", "It is not as if the vendor lied.", "it real -is, other real -lied" },
  { "not-like", "It was not like the vendor lied.", "it real -was, other real -lied" },
  { "like", "I did not like the vendor.", "i real -like" },
  { "once-thought", "I used to think it was mine.", "i stance used, i stance think, it reported was" },
  { "once-then", "At first I thought it was mine, but now I see it.", "i stance thought~, it reported was~, i real see" },
  { "once", "I once thought it was mine.", "i stance thought, it reported was" },
  { "love-to-say", "I would love to say they lied.", "i would love, i would say, other reported lied" },
  { "that-check", "It moved, but that check takes a minute.", "it real moved~, it real takes" },
  { "near", "I nearly stopped it.", "i would stopped" },
  { "near-had", "I had almost stopped it.", "i would stopped" },
  { "near-measure", "We were nearly two hours late.", "we real were" },
  { "verge-of", "I was on the verge of stopping it.", "i real was, i real -stopping" },
  { "was-going-to", "I was going to stop it.", "i future stop" },
  { "was-about-to", "I was about to stop it.", "i future stop" },
  { "hope-to", "I hope to stop it.", "i real hope, i attempt stop" },
  { "hope-that", "I hope that they stopped it.", "i real hope, other attempt stopped" },
  { "thought-about", "I thought about stopping it.", "i real thought, i attempt stopping" },
  { "began-by", "I began by stopping it.", "i real began, i real stopping" },
  { "would-say", "Some would say I should have asked.", "it would say, i reported asked" },
  { "of-them", "Half of them left.", "it real left" },
  { "of-us", "Two of us left.", "we real left" },
  { "nobody-in", "Nobody in the chain checked it.", "nobody real -checked" },
  { "of-team", "Most of the engineers left.", "other real left" },
  { "um", "I, um, missed the train.", "i real missed" },
  { "um-no-comma", "I um missed the train.", "i real missed" },
  { "you-know", "I, you know, never opened the box.", "i real -opened" },
  { "you-know-inside", "I never, you know, opened the box.", "i real -opened" },
  { "you-know-clause", "We left, you know, the box broke.", "we real left, it real broke" },
  { "you-know-verb", "Before you know it the box broke.", "you real know, it real broke" },
  { "to-be-honest", "I, to be honest, never opened the box.", "i real -opened" },
  { "kind-of", "I kind of missed the train.", "i real missed" },
  { "kind-of-not", "I’d kind of not opened the box.", "i real -opened" },
  { "kind-of-thing", "That kind of lock broke.", "it real broke" },
  { "a-kind-of", "A kind of lock broke.", "it real broke" },
  { "this-was", "This was late.", "it real was" },
  { "of-none", "There wasn’t a thing the vendor broke.", "it real -wasn’t, other real -broke" },
  { "of-one", "There was a thing the vendor broke.", "it real was, other real broke" },
  { "may-have", "I may have missed it.", "i would missed" },
  { "could-say", "You could say I missed it.", "you can say, i reported missed" },
  { "neither", "Neither engineer was late.", "other real -was" },
  { "hardly-anyone", "Hardly anyone checked it.", "nobody real -checked" },
  { "not-that-anyone", "Not that anyone hid it.", "nobody real -hid" },
  { "nothing-was", "Nothing was late.", "it real -was" },
  { "told-of", "The list they gave us was wrong.", "other real gave, it real was" },
  { "told-of-tell", "What they told me was a guess.", "other real told, it real was" },
  { "nothing-told-of", "Nothing the vendor did helped.", "other real did, it real -helped" },
  { "hear-me-say", "You won’t hear me say they failed.", "you future -hear, i future -say, other reported -failed" },
  { "catch-me-saying", "You won’t catch me saying they failed.", "you future -catch, i future -saying, other reported -failed" },
  { "not-that", "Not that the vendor lied.", "other real -lied" },
  { "not-that-behind", "I missed it, not that the vendor lied.", "i real missed, other real -lied" },
  { "it-left-out", "Wasn’t the vendor.", "it real -Wasn’t" },
  { "not-me-who", "It was not me who broke it.", "it real -was, i real -broke" },
  { "denied-twice", "It isn’t as if they had not asked.", "it real -isn’t, other reported asked" },
  { "never-answers", "The vendor never answers.", "other real -answers" },
  { "to-that-date", "I agreed to that date.", "i real agreed" },
  { "what-was", "We sorted what was left.", "we real sorted, none real left<" },
};

static char *
describe (const PivotReadSentence *sentence,
          const char              *text)
{
  GString *description = g_string_new (NULL);

  for (guint i = 0; i < sentence->n_frames; i++)
    {
      const PivotFrame *frame = &sentence->frames[i];
      g_autofree char  *verb = pivot_span_quote (sentence->words[frame->verb].span, text);

      g_string_append_printf (description, "%s%s %s %s%s%s%s", i > 0 ? ", " : "", pivot_person_get_id (frame->person),
                              pivot_mood_get_id (frame->mood), frame->negated ? "-" : "", verb, frame->passive ? "<" : "", frame->conceded ? "~" : "");
    }
  return g_string_free (description, FALSE);
}

static void
test_cases (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotReading) reading = pivot_reading_new (pivot_pack_get_content (pack)->language, cases[i].text, strlen (cases[i].text));
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, 0);
      g_autofree char  *frames = describe (&sentence, cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (frames, ==, cases[i].frames);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/frame/cases", test_cases);
  return g_test_run ();
}
