# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts pass shellcheck, Python compiles, templates are laid out as
blueprint-compiler lays them out."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from lint import Complaint, Sample, run

SHELL = re.compile(r'^#!\s*/(?:usr/)?bin/(?:env )?(?:sh|bash|dash)\b')
SHELLCHECK_LINE = re.compile(r'^-:(\d+):\d+: (.*)$', re.MULTILINE)


def shell_problems(path, text):
    result = subprocess.run(['shellcheck', '--format=gcc', '-'], input=text, capture_output=True, text=True)
    for line, said in SHELLCHECK_LINE.findall(result.stdout):
        yield Complaint(path, int(line), said)


def python_problems(path, text):
    try:
        compile(text, path, 'exec')
    except SyntaxError as error:
        yield Complaint(path, error.lineno or 1, f'not Python: {error.msg}')


def is_laid_out(templates):
    """Whether blueprint-compiler would leave all of these as they are."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [os.path.join(folder, f'{number}.blp') for number in range(len(templates))]
        for copy, text in zip(copies, templates):
            with open(copy, 'w', encoding='utf-8') as file:
                file.write(text)
        return subprocess.run(['blueprint-compiler', 'format', *copies], capture_output=True).returncode == 0


def template_problems(templates):
    """Asks about all at once, for each start of the compiler takes its time."""
    if not templates or is_laid_out(list(templates.values())):
        return
    for path, text in templates.items():
        if not is_laid_out([text]):
            yield Complaint(path, 1, 'not laid out as blueprint-compiler format lays it out')


def check(tree):
    yield from template_problems({path: text for path, text in tree.items() if path.endswith('.blp')})
    for path, text in tree.items():
        if SHELL.match(text):
            yield from shell_problems(path, text)
        elif path.endswith('.py'):
            yield from python_problems(path, text)


SAMPLES = [
    Sample('a word that falls apart', {'dev': '#!/bin/sh\nrm $1\n'}, 'Double quote'),
    Sample('half a Python', {'tests/a.py': 'def f(:\n'}, 'not Python'),
    Sample('a crooked template', {'src/app/a.blp': 'using Gtk 4.0;\nBox {\nspacing: 6;\n}\n'}, 'not laid out'),
    Sample('what is in order', {'dev': '#!/bin/sh\nrm "$1"\n', 'a.py': 'def f():\n    pass\n',
                                'src/app/a.blp': 'using Gtk 4.0;\n\nBox {\n  spacing: 6;\n}\n'}, None),
]

if __name__ == '__main__':
    if not shutil.which('shellcheck'):
        print('1..0 # SKIP shellcheck is not installed')
        sys.exit(0)
    run(check, SAMPLES)
