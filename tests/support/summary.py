#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""summary.py (BUILD STATUS)…: counts the cases of finished runs of "meson test".

Meson counts programs. This counts the cases inside them. It prints what the programs that failed have said, a line and
the names of what has failed for each build, and last one line for all: "N passed, N failed, N skipped". BUILD is the
folder of a build, STATUS what its run ended with. Exits with 1 where something has failed.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

OUTCOMES = ("passed", "failed", "skipped")
# The results of a program, in Meson's words, that are no failure.
HARMLESS = ("OK", "SKIP", "EXPECTEDFAIL")
# How many lines of a failed program's output are shown; the whole stands in meson-logs/testlog.txt.
SHOWN = 60


def cases_of(junit):
    """Yields (program, outcome, name) for each case of a JUnit file's text."""
    for suite in ElementTree.fromstring(junit):
        for case in suite.iter("testcase"):
            marks = {mark.tag for mark in case}
            outcome = "failed" if marks & {"failure", "error"} else "skipped" if "skipped" in marks else "passed"
            # A program without cases of its own is a case of the suite that has the project's name.
            _, _, program = suite.get("name").partition(".")
            yield program or case.get("name"), outcome, case.get("name")


def failed_programs(testlog):
    """Returns the entries of those programs in a test log that have failed."""
    programs = map(json.loads, testlog.splitlines())
    return [program for program in programs if program["result"] not in HARMLESS]


def last_words(program):
    """Returns the end of what a program has printed, without the cases that went well and GLib's asides."""
    lines = f"{program.get('stdout', '')}\n{program.get('stderr', '')}".splitlines()
    return [line for line in lines if line and not line.startswith("ok ") and "-DEBUG: " not in line][-SHOWN:]


def count(junit, testlog, status):
    """Counts the outcomes of one run, and lists what has failed.

    A program that crashes or leaks once its cases have passed fails only as a whole: it counts as one case that failed.
    So does a run that ended badly without naming a culprit, such as a build that did not compile.
    """
    cases = list(cases_of(junit)) if junit else []
    outcomes = Counter(outcome for _, outcome, _ in cases)
    failed = [f"{program}: {name}" for program, outcome, name in cases if outcome == "failed"]
    blamed = {program for program, outcome, _ in cases if outcome == "failed"}
    for program in failed_programs(testlog):
        if program["name"] not in blamed:
            failed.append(f"{program['name']}: {program['result'].lower()}")
    if status != 0 and not failed:
        failed.append(f"stopped with exit status {status}")
    outcomes["failed"] = len(failed)
    return outcomes, failed


def read(path):
    """Reads a log, which is not there where the run did not get that far."""
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def as_line(outcomes):
    return ", ".join(f"{outcomes[outcome]} {outcome}" for outcome in OUTCOMES)


def main(arguments):
    total = Counter()
    report = []
    for build, status in zip(arguments[::2], arguments[1::2]):
        logs = Path(build) / "meson-logs"
        testlog = read(logs / "testlog.json")
        for program in failed_programs(testlog):
            print(f"\n--- {Path(build).name}, {program['name']}", *last_words(program), sep="\n")
        outcomes, failed = count(read(logs / "testlog.junit.xml"), testlog, int(status))
        report += [f"{Path(build).name}: {as_line(outcomes)}", *(f"  failed: {name}" for name in failed)]
        total += outcomes
    print("", *report, as_line(total), sep="\n")
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
