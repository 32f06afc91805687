#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the report on each golden story with the one beside it; speaks TAP.

    test_golden.py PIVOT-CLI [--update]

--update writes what the program says now; the difference is for people to judge.
"""

import difflib
import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
SUFFIX = ".story.json"


def readable(report):
    """One value a line, so that a changed judgement is one changed line."""
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def assess(program, story):
    """What `check` says: its exit status and its report."""
    result = subprocess.run([program, "check", "--format", "json", str(story)], capture_output=True, timeout=30, check=False)
    if result.returncode not in (0, 1) or result.stderr:
        return result.returncode, result.stderr.decode(errors="replace")
    return result.returncode, readable(json.loads(result.stdout))


def problems(status, actual, expected):
    """Why a story's report is not the expected one, a line each."""
    if status not in (0, 1):
        return [f"exit {status}: {actual.strip()}"]
    ready = not [f for f in json.loads(actual)["findings"] if f["kind"] == "contrast"] and \
        all(stage["state"] == "ready" for stage in json.loads(actual)["stages"])
    if ready != (status == 0):
        return [f"exit {status}, though the report says {'ready' if ready else 'not ready'}"]
    return list(difflib.unified_diff(expected.splitlines(), actual.splitlines(), "expected", "actual", lineterm="", n=2))


def main(program, update):
    stories = sorted(FOLDER.glob("*" + SUFFIX))
    failed = not stories
    print(f"1..{len(stories)}")
    for number, story in enumerate(stories, 1):
        golden = story.with_name(story.name.removesuffix(SUFFIX) + ".report.json")
        status, actual = assess(program, story)
        if update and status in (0, 1):
            golden.write_text(actual, encoding="utf-8")
        expected = golden.read_text(encoding="utf-8") if golden.exists() else ""
        found = problems(status, actual, expected)
        print(f"{'not ok' if found else 'ok'} {number} - {story.name}")
        for line in found:
            print(f"# {line}")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--update" in sys.argv[2:]))
