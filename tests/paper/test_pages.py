# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything stands on a page, line for line, beside this file in
goldens/.

    ./dev shell python3 tests/paper/test_pages.py --update BUILD/tests/paper/pivot-page-probe

writes it anew, for a person to read and to keep or not."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOLDENS = HERE / 'goldens'
STORIES = HERE / 'stories'
EXAMPLES = HERE.parent.parent / 'data' / 'examples'

# golden -> what is laid out, as the probe takes it; the exit
CASES = {
    'sheet-a4': (('sheet', 'a4', EXAMPLES / '1-annual-pass.json'), 0),
    'sheet-letter': (('sheet', 'letter', EXAMPLES / '1-annual-pass.json'), 0),
    'sheet-short': (('sheet', 'a4', STORIES / 'short.json'), 0),
    'sheet-empty': (('sheet', 'a4', STORIES / 'empty.json'), 0),
    'sheet-rtl': (('sheet', 'a4', STORIES / 'rtl.json'), 0),
    'sheet-masked': (('sheet', 'a4', EXAMPLES / '1-annual-pass.json', STORIES / 'masks.txt'), 0),
    'cards-a4': (('cards', 'a4', EXAMPLES / '1-annual-pass.json'), 0),
    'cards-letter': (('cards', 'letter', STORIES / 'short.json'), 0),
    'full-over': (('full', 'a4', STORIES / 'over.json'), 0),
    'contrast-a4': (('contrast', 'a4', EXAMPLES / '1-annual-pass.json', STORIES / 'masks.txt'), 0),
    'sheet-over': (('sheet', 'a4', STORIES / 'over.json'), 1),
}


def run(probe, arguments):
    with tempfile.TemporaryDirectory() as cache:
        environment = os.environ | {'FONTCONFIG_FILE': str(HERE / 'fonts.conf'), 'XDG_CACHE_HOME': cache, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
        return subprocess.run([probe, *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=60)


def difference(name, result, expected_exit, update):
    """What is wrong with a page; None where nothing is."""
    path = GOLDENS / f'{name}.txt'
    if result.returncode != expected_exit:
        return f'exit {result.returncode}: {result.stderr}'
    if update:
        path.write_text(result.stdout)
    expected = path.read_text() if path.exists() else ''
    for number, (found, wanted) in enumerate(zip(result.stdout.splitlines(), expected.splitlines()), 1):
        if found != wanted:
            return f'line {number} is\n#   {found}\n# and not\n#   {wanted}'
    if len(result.stdout.splitlines()) != len(expected.splitlines()):
        return f'{len(result.stdout.splitlines())} lines, not {len(expected.splitlines())}'
    return None


def main(probe, update):
    strays = {path.stem for path in GOLDENS.glob('*.txt')} - set(CASES)
    failed = 0
    print(f'1..{len(CASES) + 1}')
    for number, (name, (arguments, exit_status)) in enumerate(CASES.items(), 1):
        problem = difference(name, run(probe, arguments), exit_status, update)
        failed += problem is not None
        print(f'{"ok" if problem is None else "not ok"} {number} - {name}')
        if problem:
            print(f'# {problem}')
    print(f'{"not ok" if strays else "ok"} {len(CASES) + 1} - no-other')
    return 1 if failed or strays else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[-1], '--update' in sys.argv))
