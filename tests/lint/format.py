# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C is laid out as .clang-format says, by the one version it is made for."""

import functools
import re
import shutil
import subprocess
import sys

from lint import Complaint, Sample, read_tree, run

VERSION = 19
WARNING = re.compile(r'^<stdin>:(\d+):\d+: error: (.*)$|^(?:\S+):(\d+):\d+: error: (.*)$', re.MULTILINE)


def find_formatter():
    for name in (f'clang-format-{VERSION}', 'clang-format'):
        path = shutil.which(name)
        if path and f'version {VERSION}.' in subprocess.run([path, '--version'], capture_output=True, text=True).stdout:
            return path
    return None


def check(tree, formatter, style):
    for path, text in tree.items():
        if not path.startswith(('src/', 'tests/')) or not path.endswith(('.c', '.h')):
            continue
        result = subprocess.run([formatter, f'--style=file:{style}', f'--assume-filename={path}', '--dry-run', '-Werror'],
                                input=text, capture_output=True, text=True)
        lines = {int(match[1] or match[3]) for match in WARNING.finditer(result.stderr)}
        for line in sorted(lines):
            yield Complaint(path, line, 'not laid out as .clang-format says')
        if result.returncode != 0 and not lines:
            yield Complaint(path, 1, result.stderr.strip())


SAMPLES = [
    Sample('a brace on the wrong line', {'src/x.c': 'int\nf (void) {\n  return 1;\n}\n'}, 'src/x.c:2'),
    Sample('a missing space', {'tests/x.c': 'int\nf(void)\n{\n  return 1;\n}\n'}, 'tests/x.c:2'),
    Sample('the style of the house', {'src/x.c': 'int\nf (void)\n{\n  return 1;\n}\n'}, None),
]

if __name__ == '__main__':
    formatter = find_formatter()
    if formatter is None:
        print(f'1..0 # SKIP clang-format {VERSION} is not installed')
        sys.exit(0)
    root = sys.argv[1]
    run(functools.partial(check, formatter=formatter, style=f'{root}/.clang-format'), SAMPLES, read_tree(root))
