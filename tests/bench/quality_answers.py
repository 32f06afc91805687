# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a score parts strong answers from weak ones, beside scores that need no rubric."""

import math
import re

from quality_cases import assess, contrasts, halves
from quality_reasons import print_reasons

# Two answers are of one length where the longer one has at most this much more.
ONE_LENGTH = 0.1

# Defects that stand in words on the page, and so ought to be found there.
SHOWN = {"blame", "excuse", "drama", "fake-failure", "perfectionism", "overwork", "win-in-disguise"}

# Two lists as one would write them in an afternoon: the baseline to beat.
OWN_CUES = ["my fault", "my mistake", "was mine", "on me", "i own", "i should have", "i failed to", "i never", "i did not", "i didn't",
            "my call", "my decision", "my error", "i learned", "since then"]
DEFENSIVE_CUES = ["because of", "due to", "their fault", "never told", "unrealistic", "let us down", "not my fault", "out of my control", "perfectionist",
                  "worked too hard", "care too much", "blessing in disguise", "nightmare", "chaos", "furious", "screaming", "disaster"]
NEGATIONS = {"not", "never", "no", "nobody", "don't", "didn't", "wasn't", "isn't", "can't", "won't", "without"}


def text_of(answer):
    return answer.get("text") or "\n".join(answer["stages"].values())


def cue_score(text, window):
    """Own cues less defensive ones; within a window after a negation, a cue counts the other way."""
    words = " ".join(re.findall(r"[a-z']+", text.lower().replace("’", "'")))
    score = 0
    for cues, sign in ((OWN_CUES, 1), (DEFENSIVE_CUES, -1)):
        for cue in cues:
            for match in re.finditer(rf"\b{re.escape(cue)}\b", words):
                before = words[:match.start()].split()[-window:] if window else []
                negated = any(word in NEGATIONS for word in before)
                score += 0 if negated and sign > 0 else sign * (-1 if negated else 1)
    return score


def share_in_order(pairs):
    """How many of the pairs (strong, weak) have the strong one higher; a draw is half."""
    return sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs) / len(pairs) if pairs else float("nan")


def measures(answers, score):
    """AUC and pairs in order; then the same among answers of about one length."""
    strong = [a for a in answers if a["label"] == "strong"]
    weak = [a for a in answers if a["label"] == "weak"]
    length = {a["id"]: len(text_of(a).split()) for a in answers}
    by_id = {a["id"]: a for a in answers}
    every = [(a, b) for a in strong for b in weak]
    told_twice = [(a, by_id[a["pair"]]) for a in strong if a.get("pair") in by_id and by_id[a["pair"]]["label"] == "weak"]
    level = [pair for pair in every if is_level(pair, length)]
    level_twice = [pair for pair in told_twice if is_level(pair, length)]
    return [(share_in_order([(score[a["id"]], score[b["id"]]) for a, b in pairs]), len(pairs)) for pairs in (every, told_twice, level, level_twice)]


def is_level(pair, length):
    one, other = (length[answer["id"]] for answer in pair)
    return max(one, other) <= (1 + ONE_LENGTH) * min(one, other)


def scorers(answers, reports):
    """Each way to score an answer, by name."""
    return {
        "rubric": {a["id"]: reports[a["id"]]["score"] for a in answers},
        "always the same": {a["id"]: 0 for a in answers},
        "length": {a["id"]: len(text_of(a).split()) for a in answers},
        "length band": {a["id"]: round(2 * math.log2(max(len(text_of(a).split()), 1))) for a in answers},
        "cue list": {a["id"]: cue_score(text_of(a), 0) for a in answers},
        "cue list, negation": {a["id"]: cue_score(text_of(a), 5) for a in answers},
    }


def sentences(text):
    return len([part for part in re.split(r"(?<=[.!?…])[”\"]?\s+|\n+", text) if part.strip()])


def findings(answers, reports):
    """Where it should be found, and is; where nothing should, and something is."""
    to_show = [a for a in answers if SHOWN & set(a.get("defects") or a.get("defect") or [])]
    shown = [a for a in to_show if contrasts(reports[a["id"]])]
    strong = [a for a in answers if a["label"] == "strong"]
    flagged = sum(len({f.get("start") for f in contrasts(reports[a["id"]])}) for a in strong)
    return len(shown), len(to_show), flagged, sum(sentences(text_of(a)) for a in strong)


def print_part(name, answers, reports):
    strong = sum(a["label"] == "strong" for a in answers)
    print(f"\n{name}: {strong} strong, {len(answers) - strong} weak")
    print(f"  {'':20} {'AUC':>6} {'pairs':>12} {'AUC, level':>14} {'pairs, level':>13}")
    for scorer, score in scorers(answers, reports).items():
        (auc, _), *others = measures(answers, score)
        print(f"  {scorer:20} {auc:6.3f} " + " ".join(f"{value:6.3f} ({n:4})" for value, n in others))
    shown, to_show, flagged, n_sentences = findings(answers, reports)
    print(f"  found something in {shown} of {to_show} that blame, excuse, dramatise or disguise; marked {flagged} of {n_sentences} sentences of strong ones")
    print_reasons(answers, reports)


def print_each(answers, reports):
    for answer in sorted(answers, key=lambda a: reports[a["id"]]["score"]):
        report_on = reports[answer["id"]]
        slots = [slot["rule"] for stage in report_on["stages"] for slot in stage["slots"] if not slot["filled"]]
        print(f"{report_on['score']:.2f} {answer['label']:6} {answer['id']:16} lacks {' '.join(slots)}; shows {' '.join(f['rule'] for f in contrasts(report_on))}")


def report(program, answers, verbose):
    reports = assess(program, answers)
    for name, part in [*halves(answers), ("all answers", answers)]:
        print_part(name, part, reports)
    if verbose:
        print()
        print_each([a for a in answers if not a.get("held_out")], reports)
