# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a weak answer is told its own reason, and a strong one none of those for another story."""

# The rules by which a defect is named; any of them will do.
REASONS = {
    "fake-failure": {"W1", "W2", "W3", "W6", "C2"},
    "overwork": {"W1", "W2"},
    "perfectionism": {"W1", "W3"},
    "refusal": {"W6"},
    "trivial": {"W10", "W11"},
    "personal": {"W13"},
    "win-in-disguise": {"C2", "O13"},
    "drama": {"C3"},
    "blame": {"C1", "P10", "I8", "I9"},
    "excuse": {"C1", "P10", "I9"},
    "hedged": {"I7"},
    "vague": {"P2", "P4", "P8", "W10", "W12"},
    "no-ownership": {"I1", "I2", "C1", "I9"},
    "no-change": {"O2", "O8", "O9"},
    "no-learning": {"O2", "O8", "O9"},
    "too-long": {"P1", "P11", "W8", "C3"},
}

# The rules that say that it is the wrong story.
CHOICE = {"W1", "W2", "W3", "W6", "W11", "W13"}


def rules_in(report):
    return {finding["rule"] for finding in report["findings"]}


def count_named(answers, reports):
    """For each defect, how often a finding gives its reason, and how often it is there."""
    counts = {}
    for answer in answers:
        rules = rules_in(reports[answer["id"]])
        for defect in answer.get("defects") or []:
            found, of = counts.get(defect, (0, 0))
            counts[defect] = (found + bool(rules & REASONS.get(defect, set())), of + 1)
    return counts


def print_reasons(answers, reports):
    strong = [answer for answer in answers if answer["label"] == "strong"]
    misread = sum(bool(rules_in(reports[answer["id"]]) & CHOICE) for answer in strong)
    named = sorted(count_named(answers, reports).items())
    if named:
        print("  told its own reason: " + ", ".join(f"{defect} {found} of {of}" for defect, (found, of) in named))
    print(f"  taken for the wrong story: {misread} of {len(strong)} strong ones")
