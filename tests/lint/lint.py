# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all lints share: a tree of files, complaints about it, and a run that
first shows that the lint can fail.

A lint is a function from a tree (path -> text) to complaints. Its samples are
small trees, each with the words that the complaint about it must hold, or with
None where there is nothing to complain about.
"""

import os
import sys
from dataclasses import dataclass

SKIPPED = {'.git', '.cache', '__pycache__', 'meson-info'}


@dataclass(frozen=True)
class Complaint:
    path: str
    line: int
    text: str

    def __str__(self):
        return f'{self.path}:{self.line}: {self.text}'


@dataclass(frozen=True)
class Sample:
    name: str
    tree: dict
    expected: str | None


def _is_build_folder(path):
    return os.path.isdir(os.path.join(path, 'meson-info'))


def _read_text(path):
    with open(path, 'rb') as file:
        content = file.read()
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def read_tree(root):
    """All text files below root, by their path from there."""
    tree = {}
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name not in SKIPPED
                          and not _is_build_folder(os.path.join(folder, name)))
        for name in sorted(set(files) - SKIPPED):
            path = os.path.join(folder, name)
            text = _read_text(path) if os.path.isfile(path) else None
            if text is not None:
                tree[os.path.relpath(path, root)] = text
    return tree


def line_of(text, offset):
    return text.count('\n', 0, offset) + 1


def _sample_problem(check, sample):
    said = [str(complaint) for complaint in check(sample.tree)]
    if sample.expected is None:
        return said
    if any(sample.expected in line for line in said):
        return []
    return [f'expected “{sample.expected}”, heard {said}']


def _report(number, name, problems):
    print(f'{"not ok" if problems else "ok"} {number} - {name}')
    for problem in problems:
        print(f'# {problem}')


def run(check, samples, tree=None):
    """Speaks TAP: a case for each sample, and one for the tree that the command
    line names."""
    if not any(sample.expected for sample in samples):
        raise ValueError('a lint needs a sample that it complains about')
    print(f'1..{len(samples) + 1}')
    failed = False
    for number, sample in enumerate(samples, 1):
        problems = _sample_problem(check, sample)
        failed |= bool(problems)
        word = 'accepts' if sample.expected is None else 'notices'
        _report(number, f'{word} {sample.name}', problems)
    tree = read_tree(sys.argv[1]) if tree is None else tree
    problems = [str(complaint) for complaint in check(tree)]
    _report(len(samples) + 1, 'the tree', problems)
    sys.exit(1 if failed or problems else 0)
