#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests how summary.py counts, on made-up logs; speaks TAP."""

import contextlib
import io
import sys
import tempfile
from pathlib import Path

import summary


def tap_suite(program, *cases):
    """The JUnit element of a program that has cases."""
    return f'<testsuite name="pivot.{program}">' + "".join(cases) + "</testsuite>"


def plain_suite(*cases):
    """The JUnit element of all programs without cases of their own."""
    return '<testsuite name="pivot">' + "".join(cases) + "</testsuite>"


def case(name, mark=""):
    return f'<testcase name="{name}">{mark}<system-out>…</system-out></testcase>'


def log(name, result):
    return f'{{"name": "{name}", "result": "{result}", "returncode": 0}}'


# What it shows, JUnit elements, lines of the test log, exit status, and passed, failed, skipped to be counted.
TABLE = [
    ("cases, not programs", [tap_suite("core / span", case("1"), case("2"), case("3"))],
     [log("core / span", "OK")], 0, (3, 0, 0)),
    ("a failed case fails once, not its program again", [tap_suite("core / span", case("1"), case("2", "<failure/>"))],
     [log("core / span", "ERROR")], 1, (1, 1, 0)),
    ("two failed cases of a program", [tap_suite("core / span", case("1", "<failure/>"), case("2", "<error/>"))],
     [log("core / span", "FAIL")], 1, (0, 2, 0)),
    ("a skipped case", [tap_suite("core / span", case("1"), case("2", "<skipped/>"))],
     [log("core / span", "OK")], 0, (1, 0, 1)),
    ("a leak found at exit", [tap_suite("app / window", case("1"), case("2"))],
     [log("app / window", "ERROR")], 1, (2, 1, 0)),
    ("a crash before the first case", [tap_suite("app / window")],
     [log("app / window", "ERROR")], 1, (0, 1, 0)),
    ("a time-out", [tap_suite("app / window", case("1"))],
     [log("app / window", "TIMEOUT")], 1, (1, 1, 0)),
    ("a leak is not hidden by another program's failure",
     [tap_suite("a", case("1", "<failure/>")), tap_suite("b", case("1"))],
     [log("a", "FAIL"), log("b", "ERROR")], 2, (1, 2, 0)),
    ("programs without cases", [plain_suite(case("ok"), case("no", "<failure/>"), case("later", "<skipped/>"))],
     [log("ok", "OK"), log("no", "FAIL"), log("later", "SKIP")], 1, (1, 1, 1)),
    ("a failure that was expected", [plain_suite(case("odd"))],
     [log("odd", "EXPECTEDFAIL")], 0, (1, 0, 0)),
    ("a pass that was not expected", [tap_suite("odd", case("1"))],
     [log("odd", "UNEXPECTEDPASS")], 1, (1, 1, 0)),
    ("a run that was cut off", None, [log("core / span", "OK")], 130, (0, 1, 0)),
    ("a build that did not compile", None, [], 1, (0, 1, 0)),
    ("nothing to run", None, [], 0, (0, 0, 0)),
]


def junit_of(elements):
    return "" if elements is None else "<testsuites>" + "".join(elements) + "</testsuites>"


def counts(outcomes):
    return tuple(outcomes[outcome] for outcome in summary.OUTCOMES)


def check_table():
    for name, elements, lines, status, expected in TABLE:
        outcomes, failed = summary.count(junit_of(elements), "\n".join(lines), status)
        right = counts(outcomes) == expected and len(failed) == expected[1]
        yield name, right, f"expected {expected}, counted {counts(outcomes)}, failed: {failed}"


def check_line():
    line = summary.as_line({"passed": 12, "failed": 0, "skipped": 3})
    yield "the line", line == "12 passed, 0 failed, 3 skipped", line


def check_last_words():
    noisy = {"stdout": "ok 1 - a\n# GLib-DEBUG: aside\nnot ok 2 - b\n# why", "stderr": "\nERROR: leak"}
    words = summary.last_words(noisy)
    yield "the last words", words == ["not ok 2 - b", "# why", "ERROR: leak"], words
    words = summary.last_words({"stdout": "# noise\n" * 1000, "stderr": "end"})
    yield "the last words of a long output", len(words) == summary.SHOWN and words[-1] == "end", words


def check_exit_status():
    with tempfile.TemporaryDirectory() as build:
        logs = Path(build) / "meson-logs"
        logs.mkdir()
        (logs / "testlog.junit.xml").write_text(junit_of([tap_suite("é", case("1"))]), encoding="utf-8")
        (logs / "testlog.json").write_text(log("é", "OK"), encoding="utf-8")
        for name, status, expected in [("good builds", "0", 0), ("a bad build", "1", 1)]:
            with contextlib.redirect_stdout(io.StringIO()):
                result = summary.main([build, "0", build, status])
            yield f"the exit status of {name}", result == expected, f"expected {expected}, was {result}"


def main():
    results = [*check_table(), *check_line(), *check_last_words(), *check_exit_status()]
    print(f"1..{len(results)}")
    for number, (name, right, details) in enumerate(results, 1):
        print(f"{'ok' if right else 'not ok'} {number} - {name}")
        if not right:
            print(f"# {details}")
    return 0 if all(right for _, right, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main())
