# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judged cases, and the reports of the program on them."""

import json
import subprocess
import sys
from pathlib import Path

STAGES = {"P": "precise-context", "I": "root-cause", "V": "variable-correction", "O": "outcome-learning"}


def load(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def assess(program, answers):
    """The report on each answer (members text or stages), by its id."""
    lines = "".join(json.dumps({key: answer[key] for key in ("id", "text", "stages") if key in answer}) + "\n" for answer in answers)
    result = subprocess.run([program, "check", "--batch", "-"], input=lines.encode(), capture_output=True, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"rubric-quality: {(result.stderr or result.stdout[-300:]).decode(errors='replace').strip()}")
    return {report["id"]: report for report in map(json.loads, result.stdout.splitlines())}


def contrasts(report):
    return [finding for finding in report["findings"] if finding["kind"] == "contrast"]


def halves(cases):
    """The cases by how they may be used: those that rules are written from, those that are only measured."""
    parts = (("seen", [c for c in cases if not c.get("held_out")]), ("held out", [c for c in cases if c.get("held_out")]))
    return [(name, part) for name, part in parts if part]


class Tallies:
    """How often what was to be seen was seen, by name, for each half."""

    def __init__(self):
        self.counts = {}

    def count(self, name, held_out, hit):
        counts = self.counts.setdefault(name, [0, 0, 0, 0])
        counts[2 * held_out] += hit
        counts[2 * held_out + 1] += 1

    def print(self, title, names=None):
        print(f"\n{title:34} {'seen':>16} {'held out':>18}")
        for name in names or sorted(self.counts):
            if name not in self.counts:
                continue
            seen, n_seen, held, n_held = self.counts[name]
            print(f"  {name:32} {share(seen, n_seen)}   {share(held, n_held)}")


def share(hits, total):
    return f"{hits:4} of {total:4} {hits / total:5.0%}" if total else f"{'–':>18}"
