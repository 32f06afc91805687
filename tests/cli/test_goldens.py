# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands print, word for word, beside this file in goldens/.

    python3 tests/cli/test_goldens.py --update build/src/cli/pivot-cli

writes it anew, for a person to read and to keep or not."""

import functools
import json
import sys
from dataclasses import dataclass

from room import EXAMPLES, HERE, equal, main

GOLDENS = HERE / 'goldens'


@dataclass(frozen=True)
class Case:
    arguments: tuple
    exit: int
    files: tuple = ()
    library: tuple = ()
    stdin: bytes = b''


CASES = {
    'help': Case(('--help',), 0),
    'help-check': Case(('check', '--help'), 0),
    'check-narrative': Case(('check', 'narrative.txt'), 0, ('narrative.txt',)),
    'check-defensive': Case(('check', 'defensive.txt'), 1, ('defensive.txt',)),
    'check-sentence': Case(('check', '-'), 1, stdin=b'I was late.'),
    'check-slip': Case(('check', 'slip.txt'), 1, ('slip.txt',)),
    'check-batch-error': Case(('check', '--batch', '-'), 2, stdin=b'{"id": 1}\n\n{"id": 3, "text"\n'),
    'check-defensive-json': Case(('check', '--format', 'json', 'defensive.txt'), 1, ('defensive.txt',)),
    'split-narrative': Case(('split', 'narrative.txt'), 0, ('narrative.txt',)),
    'split-defensive': Case(('split', 'defensive.txt'), 0, ('defensive.txt',)),
    'split-star': Case(('split', 'star.md'), 0, ('star.md',)),
    'contrast-narrative': Case(('contrast', 'narrative.txt'), 0, ('narrative.txt',)),
    'contrast-defensive': Case(('contrast', 'defensive.txt'), 1, ('defensive.txt',)),
    'rules': Case(('rules',), 0),
    'rules-named': Case(('rules', 'I3', 'c1', 'w9', 'own', 'V'), 0),
    'list': Case(('list',), 0, library=('3-night-sales.json', '2-discharge-lounge.json')),
    'list-empty': Case(('list',), 0),
    'help-export': Case(('export', '--help'), 0),
    'export-markdown': Case(('export', '--format', 'markdown', '3f6b2a54'), 0, library=('1-annual-pass.json',)),
    'export-text': Case(('export', '--format', 'text', '3f6b2a54'), 0, library=('1-annual-pass.json',)),
    'export-html': Case(('export', '--format', 'html', '3f6b2a54'), 0, library=('1-annual-pass.json',)),
    'show': Case(('show', '3f6b2a54'), 0, library=('1-annual-pass.json',)),
}


def run_case(case, room):
    room.take(*case.files)
    room.library.mkdir()
    for name in case.library:
        folder = room.library / json.loads((EXAMPLES / name).read_text())['id']
        folder.mkdir()
        (folder / 'story.json').write_bytes((EXAMPLES / name).read_bytes())
    return room.run_with_library(*case.arguments, stdin=case.stdin)


def check_case(name, case, update, room):
    result = run_case(case, room)
    equal((result.exit, result.err), (case.exit, b''))
    path = GOLDENS / f'{name}.txt'
    if update:
        GOLDENS.mkdir(exist_ok=True)
        path.write_bytes(result.out)
    equal(result.text.splitlines(), path.read_text().splitlines(), name)


def check_no_other(update, room):
    strays = {path.stem for path in GOLDENS.iterdir()} - set(CASES)
    for name in strays if update else ():
        (GOLDENS / f'{name}.txt').unlink()
    equal(set() if update else strays, set(), 'goldens of no case')


if __name__ == '__main__':
    UPDATE = '--update' in sys.argv
    TESTS = {name: functools.partial(check_case, name, case, UPDATE) for name, case in CASES.items()}
    sys.exit(main(TESTS | {'no-other': functools.partial(check_no_other, UPDATE)}, sys.argv[-1]))
