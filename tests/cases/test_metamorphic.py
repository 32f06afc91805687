#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares reports on texts that differ in a known way; speaks TAP.

    test_metamorphic.py PIVOT-CLI [--every N] [--answers FILE] [--verbose]

What is known of a pair is not how good either is, but how they stand to each
other: evidence that is added lowers nothing, a cue that is repeated gains
nothing, and another spelling changes nothing. The pairs are made of the judged
cases beside it. --every 1 takes all there are, 15 every fifteenth.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import rewordings

HERE = Path(__file__).resolve().parent
CASES = HERE / "answers.jsonl"
EXAMPLES = HERE.parent.parent / "data" / "examples"
STAGES = ("precise-context", "root-cause", "variable-correction", "outcome-learning")
LETTERS = dict(zip(STAGES, "PIVO"))
SLACK = 0.00011  # reports round to four places

# Words of ownership with nothing behind them.
CUES = ["The failure was mine.", "This was my mistake.", "I take full responsibility.", "I own it.", "It was on me and nobody else.", "I was wrong.",
        "My fault.", "I failed.", "I made a mistake and I own it.", "I blame nobody but myself.", "I am accountable for this.", "The buck stops with me."]

# What is told of people who have names, in the stage where it is told.
NAMED = [
    ("precise-context", "{0} and I ran the launch of a booking app for nine clinics in March."),
    ("precise-context", "I was the project lead for {0}’s team, and we wanted 400 orders by June."),
    ("precise-context", "We promised {0} 300 seats by May, and instead we delivered 120."),
    ("root-cause", "{0} never sent me the figures, so I couldn’t have known."),
    ("root-cause", "I never asked {0} to check the figures, and that was my mistake."),
    ("root-cause", "It was {0} who broke the build and didn’t tell anybody."),
    ("root-cause", "{0} was not to blame; I was."),
    ("root-cause", "I told {0} that it was her fault, and I was wrong."),
    ("root-cause", "If {0} had warned us in time, none of this would have happened."),
    ("root-cause", "I should have shown the draft to {0} before I signed it."),
    ("root-cause", "The delay was down to {0}’s carelessness."),
    ("root-cause", "{0} in finance had asked for the numbers twice, and I ignored it."),
    ("variable-correction", "That evening I called {0} and stopped the rollout."),
    ("variable-correction", "I brought {0} and the two engineers together and we went through every order."),
    ("variable-correction", "{0} told me to stop it, so I did."),
    ("outcome-learning", "Now {0} and I review every estimate before it leaves the house."),
    ("outcome-learning", "It cost us 40 customers, and {0} lost a weekend to it."),
    ("outcome-learning", "In the end {0} was promoted and I got the blame for everything."),
]

# How many pairs of a hundred may fail, where it is not none: what is known to be amiss, and to be brought down.
KNOWN = {
    "evidence that is added lowers nothing": 2,  # a trap that is misread as blame is so wherever it stands
    "blame that is added raises nothing": 3,
    "blame that is deleted lowers nothing": 3,
    "evidence that is repeated gains nothing": 2,
    "names": 4,  # names that are words, such as Mark and Bill
    "full forms, as one text": 10,  # one in a hundred and fifty, which may be among the few that are taken
}


def load(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


class Reports:
    """Collects answers, and assesses all of them in one go."""

    def __init__(self, program):
        self.program = program
        self.entries = {}
        self.reports = {}

    def ask(self, answer):
        """The key under which the report on an answer, a text or stages, will be found."""
        entry = {name: answer[name] for name in ("text", "stages") if name in answer}
        key = json.dumps(entry, sort_keys=True)
        self.entries[key] = entry
        return key

    def assess(self):
        keys = list(self.entries)
        lines = "".join(json.dumps({"id": number, **self.entries[key]}) + "\n" for number, key in enumerate(keys))
        result = subprocess.run([self.program, "check", "--batch", "-"], input=lines.encode(), capture_output=True, check=False)
        if result.returncode not in (0, 1):
            sys.exit(f"Bail out! exit {result.returncode}: {result.stderr.decode(errors='replace').strip()} {result.stdout[-300:]!r}")
        self.reports = dict(zip(keys, map(json.loads, result.stdout.splitlines())))


def scores(report):
    """All that is scored, by name."""
    return {"whole": report["score"], "OWN": report["own"]["score"], **{LETTERS[stage["stage"]]: stage["score"] for stage in report["stages"]}}


def judgement(report):
    """What a report says of a text, apart from its lengths and places."""
    slots = [(slot["rule"]) for stage in report["stages"] for slot in stage["slots"] if slot["filled"]]
    found = [(finding["rule"], finding["stage"]) for finding in report["findings"] if finding["kind"] in ("contrast", "missing")]
    return scores(report), sorted(slots), sorted(found, key=str)


def never_lower(before, after):
    return [f"{name} {value} → {scores(after)[name]}" for name, value in scores(before).items() if scores(after)[name] < value - SLACK]


def never_higher(before, after):
    return never_lower(after, before)


def same(before, after):
    return different(judgement(before), judgement(after))


def as_good(before, after):
    """The same but for how often something is found."""
    return different(*((points, slots, sorted(set(found), key=str)) for points, slots, found in map(judgement, (before, after))))


# Contrasts that hang on no evidence: others do not speak where a slot makes up for them.
PLAIN = {"C1", "C2", "I9", "P10", "V5", "W1", "W2", "W3", "W6"}


def as_bad(before, after):
    """The same is found that should not be there."""
    one, other = ([found for found in judgement(report)[2] if found[0] in PLAIN] for report in (before, after))
    return [f"findings {one} → {other}"] if one != other else []


def different(one, other):
    if one == other:
        return []
    changed = [f"{name} {value} → {other[0][name]}" for name, value in one[0].items() if abs(value - other[0][name]) > SLACK]
    for before_rules, after_rules, name in ((one[1], other[1], "slots"), (one[2], other[2], "findings")):
        gone = [rule for rule in before_rules if rule not in after_rules]
        come = [rule for rule in after_rules if rule not in before_rules]
        if before_rules != after_rules:
            changed.append(f"{name} −{gone} +{come}")
    return changed


def at_most_half(_before, after):
    return [f"OWN {after['own']}, whole {after['score']}"] if after["own"]["score"] > 0.5 or after["own"]["level"] > 2 or after["score"] > 0.5 else []


class Suite:
    """Pairs by relation: a relation is a name, and how the second report must stand to the first."""

    def __init__(self, reports, every):
        self.reports = reports
        self.every = every
        self.pairs = {}

    def add(self, relation, check, before, after, note):
        self.pairs.setdefault(relation, []).append((check, self.reports.ask(before), self.reports.ask(after), note))

    def thin(self):
        """Leaves every so many pairs of each relation."""
        self.pairs = {name: pairs[::self.every] if len(pairs) > 2 * self.every else pairs for name, pairs in self.pairs.items()}
        kept = {key for pairs in self.pairs.values() for _, before, after, _ in pairs for key in (before, after)}
        self.reports.entries = {key: entry for key, entry in self.reports.entries.items() if key in kept}

    def run(self, verbose):
        """Prints a line of TAP for each relation; returns how many failed."""
        failed = 0
        print(f"1..{len(self.pairs)}")
        for number, (name, pairs) in enumerate(self.pairs.items(), 1):
            problems = [(note, found) for check, before, after, note in pairs
                        if (found := check(self.reports.reports[before], self.reports.reports[after]))]
            good = len(problems) * 100 <= KNOWN.get(name, 0) * len(pairs)
            failed += not good
            print(f"{'ok' if good else 'not ok'} {number} - {name}")
            print(f"# {len(pairs) - len(problems)} of {len(pairs)}")
            for note, found in problems[:None if verbose else 3]:
                print(f"# {note}: {'; '.join(found)}")
        return failed


def edited(answer, stage, text):
    return {"stages": {**answer["stages"], stage: text}}


def with_sentence(answer, stage, sentence, first=False):
    text = answer["stages"].get(stage, "")
    return edited(answer, stage, f"{sentence} {text}" if first else f"{text} {sentence}")


def add_evidence(suite, answers, sentences):
    for number, sentence in enumerate(s for s in sentences if s["slots"] and not s["contrast"]):
        for turn in range(3):
            answer = answers[(number * 7 + turn * 11) % len(answers)]
            after = with_sentence(answer, sentence["stage"], sentence["text"], first=turn == 2)
            suite.add("evidence that is added lowers nothing", never_lower, answer, after, f"{answer['id']} + {sentence['text']}")


def add_blame(suite, answers, sentences):
    for number, sentence in enumerate(s for s in sentences if "responsibility" in s["contrast"]):
        for turn in range(3):
            answer = answers[(number * 5 + turn * 13) % len(answers)]
            after = with_sentence(answer, sentence["stage"], sentence["text"], first=turn == 2)
            suite.add("blame that is added raises nothing", never_higher, answer, after, f"{answer['id']} + {sentence['text']}")
            suite.add("blame that is deleted lowers nothing", never_lower, after, answer, f"{answer['id']} − {sentence['text']}")


def add_repetition(suite, answers, sentences):
    for number, sentence in enumerate(sentences):
        answer = answers[number * 3 % len(answers)]
        once, twice, often = (with_sentence(answer, sentence["stage"], " ".join([sentence["text"]] * times)) for times in (1, 2, 5))
        if not sentence["contrast"]:
            suite.add("evidence that is repeated gains nothing", as_good, once, often, f"{answer['id']} + {sentence['text']}")
        else:
            suite.add("what is found thrice costs no more than twice", same_scores, twice, often, f"{answer['id']} + {sentence['text']}")


def add_told_repetition(suite, told):
    """What a text told as one says again, at once or at its end."""
    for number, answer in enumerate(told):
        said = re.split(r"(?<=[a-z0-9)][.!?]) (?=[A-Z])", answer["text"])
        at = number % len(said)
        for after in (said[:at + 1] + said[at:], said + [said[at]] * 3):
            suite.add("what is repeated changes nothing, as one text", same_scores, answer, {"text": " ".join(after)}, f"{answer['id']} + {said[at]}")


def same_scores(before, after):
    return never_lower(before, after) + never_higher(before, after)


def add_stuffing(suite):
    for cue in CUES:
        for times in (1, 5):
            everywhere = {"stages": {stage: " ".join([cue] * times) for stage in STAGES}}
            in_cause = {"stages": {"root-cause": " ".join([cue] * times)}}
            for answer in (everywhere, in_cause, {"text": in_cause["stages"]["root-cause"]}):
                suite.add("a cue alone is worth half at most", at_most_half, answer, answer, f"{cue} ×{times}")


def add_rewordings(suite, answers):
    for name, reword in rewordings.REWORDINGS.items():
        for answer in answers:
            if "stages" in answer:
                after = {"stages": {stage: reword(text) for stage, text in answer["stages"].items()}}
            else:
                after = {"text": reword(answer["text"])}
            before = {key: answer[key] for key in after}
            if before != after:
                suite.add(f"{name}{'' if 'stages' in answer else ', as one text'}", same, before, after, answer.get("id", ""))


def as_answers(sentences):
    """Each judged sentence as an answer in one stage."""
    return [{"id": f"{s['id']} ({s['text']})", "stages": {s["stage"]: s["text"]}} for s in sentences]


def add_names(suite):
    for stage, sentence in NAMED:
        first, *others = ({"stages": {stage: sentence.format(name)}} for name in rewordings.NAMES)
        for other in others:
            suite.add("names", same, first, other, other["stages"][stage])


def sentences_of(answer):
    """The sentences of an answer's stages, roughly: (stage, start, end)."""
    for stage, text in answer["stages"].items():
        ends = [match.start() for match in re.finditer(r"(?<=[a-z0-9)][.!?])[\s]+(?=[A-Z“])", text)] + [len(text)]
        starts = [0] + [end + 1 for end in ends[:-1]]
        yield from ((stage, start, end) for start, end in zip(starts, ends))


def add_transplants(suite, answers):
    """What a strong answer says, said in another one as well."""
    strong = [answer for answer in answers if answer.get("label") == "strong"]
    told = [(answer["id"], stage, answer["stages"][stage][start:end]) for answer in strong for stage, start, end in sentences_of(answer)]
    for number, (source, stage, sentence) in enumerate(told):
        for turn in range(2):
            answer = answers[(number * 3 + turn * 17) % len(answers)]
            after = with_sentence(answer, stage, sentence, first=turn == 1)
            suite.add("a strong answer’s sentence lowers nothing", never_lower, answer, after, f"{answer['id']} + {sentence}")


def add_deletions(suite, program, answers):
    """Sentences that are found to blame, taken out again."""
    reports = Reports(program)
    keys = [(answer, reports.ask(answer)) for answer in answers]
    reports.assess()
    for answer, key in keys:
        rows = reports.reports[key]["contrast"]
        marked = {(side["stage"], side["start"], side["end"]) for row in rows for side in row["defensive"]}
        for stage, start, end in sorted(marked):
            text = answer["stages"][stage]
            after = edited(answer, stage, text[:start] + text[end:])
            suite.add("a found sentence that is deleted lowers nothing", never_lower, answer, after, f"{answer['id']} − {text[start:end]}")


def add_splits(suite, program, answers):
    """What is held against a text told as one is what is held against its stages; its evidence counts as far as it reaches."""
    for answer in answers[::suite.every]:
        parted = subprocess.run([program, "split", "-"], input=answer["text"].encode(), capture_output=True, check=True).stdout.decode()
        suite.add("a text is found to show what its stages show", as_bad, answer, {"text": parted}, answer["id"])


def examples():
    stories = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.glob("*.json"))]
    return [{"id": f"{story['title']}, {side}", "stages": story[side]} for story in stories for side in ("stages", "defensive")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", metavar="PIVOT-CLI")
    parser.add_argument("--every", type=int, default=15, metavar="N")
    parser.add_argument("--answers", type=Path, default=CASES, metavar="FILE", help="lines with id, label and text or stages")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()

    sentences = load(HERE / "sentences.jsonl")
    answers = load(arguments.answers)
    staged = [answer for answer in answers if "stages" in answer] + (examples() if arguments.answers == CASES else [])
    told = [answer for answer in answers if "text" in answer]
    suite = Suite(Reports(arguments.program), arguments.every)
    add_evidence(suite, staged, sentences)
    add_blame(suite, staged, sentences)
    add_repetition(suite, staged, sentences)
    add_told_repetition(suite, told)
    add_stuffing(suite)
    add_names(suite)
    add_transplants(suite, staged)
    add_deletions(suite, arguments.program, staged)
    add_rewordings(suite, staged + told + as_answers(sentences))
    suite.thin()
    add_splits(suite, arguments.program, told)
    suite.reports.assess()
    return 1 if suite.run(arguments.verbose) else 0


if __name__ == "__main__":
    sys.exit(main())
