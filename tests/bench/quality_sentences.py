# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How single sentences are read, by rule and by trait of language."""

import re

from quality_cases import STAGES, Tallies, assess, contrasts

# What the cases call it, by the rules that say so.
FAMILIES = {
    "responsibility": {"C1", "P10", "I8", "I9"},
    "reality": {"C2", "W1", "W2", "W3"},
    "focus": {"C3"},
    "hedge": {"I7", "W5"},
    "follow": {"V5"},
    "refusal": {"W6"},
    "lesson": {"O8", "O9"},
}

# Traits that have a rate of their own, by the tags that say so.
TRAITS = {
    "negated": {"negated", "raising", "pseudo", "implicit"},
    "covert": {"covert", "nominal", "agentless", "not-given", "above"},
    "traps": {"trap", "neutral-other", "team-object", "idiom", "failed-over", "load-test", "response", "responsible-team", "blameless"},
    "concession": {"concession"},
    "reported and hypothetical": {"reported", "hypothetical", "conditional", "irrealis", "past-stance"},
}


def by_number(rule):
    return rule[0], int(re.sub(r"\D", "", rule) or 0)


def filled(report, stage):
    """The rules that are taken to be shown in that stage."""
    part = next(part for part in report["stages"] if part["stage"] == stage)
    return {slot["rule"] for slot in part["slots"] if slot["filled"]}


def is_read_rightly(sentence, found):
    """Whether what should be found is, of any of the kinds; or nothing is, where nothing should."""
    if not sentence["contrast"]:
        return not found
    return any(found & FAMILIES[kind] for kind in sentence["contrast"])


def report(program, sentences, verbose):
    for sentence in sentences:
        sentence["stage"] = STAGES.get(sentence["stage"], sentence["stage"])
    reports = assess(program, [{"id": s["id"], "stages": {s["stage"]: s["text"]}} for s in sentences])
    recall, alarms, kinds, traits, tags = (Tallies() for _ in range(5))
    misread = []
    for sentence in sentences:
        held_out = bool(sentence.get("held_out"))
        rules = filled(reports[sentence["id"]], sentence["stage"])
        found = {finding["rule"] for finding in contrasts(reports[sentence["id"]]) if "start" in finding}
        right = is_read_rightly(sentence, found)
        for rule in sentence["slots"]:
            recall.count(rule, held_out, rule in rules)
            recall.count("all", held_out, rule in rules)
        for rule in sentence["without"]:
            alarms.count(rule, held_out, rule in rules)
            alarms.count("all", held_out, rule in rules)
        for kind in sentence["contrast"] or ["nothing to find"]:
            kinds.count(kind, held_out, right if kind == "nothing to find" else bool(found & FAMILIES[kind]))
        for tag in sentence.get("tags") or []:
            tags.count(tag, held_out, right)
        for trait, names in TRAITS.items():
            if names & set(sentence.get("tags") or []):
                traits.count(trait, held_out, right)
        traits.count("frames, all", held_out, right)
        wrong = [rule for rule in sentence["slots"] if rule not in rules], [rule for rule in sentence["without"] if rule in rules]
        if not held_out and (any(wrong) or not right):
            misread.append(f"{sentence['id']}: lacks {wrong[0]}, takes {wrong[1]}, finds {sorted(found)} for {sentence['contrast']}: {sentence['text']}")

    print(f"{len(sentences)} sentences")
    recall.print("evidence that is found", ["all", *sorted(recall.counts.keys() - {"all"}, key=by_number)])
    alarms.print("evidence found where there is none", ["all", *sorted(alarms.counts.keys() - {"all"}, key=by_number)])
    kinds.print("contrast, by kind")
    traits.print("read rightly", ["frames, all", *TRAITS])
    tags.print("read rightly, by tag")
    for line in misread if verbose else []:
        print(line)
