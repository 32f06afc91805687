# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C is laid out as .clang-format says, by the one version it is made for."""

import functools
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lint import Complaint, Sample, read_tree, run

VERSION = 19
# A handful at a time: starting the formatter takes longer than most files do.
HANDFUL = 64
WARNING = re.compile(r'^(\S+?):(\d+):\d+: error: ', re.MULTILINE)


def find_formatter():
    for name in (f'clang-format-{VERSION}', 'clang-format'):
        path = shutil.which(name)
        if path and f'version {VERSION}.' in subprocess.run([path, '--version'], capture_output=True, text=True).stdout:
            return path
    return None


def write_files(tree, paths, folder):
    for path in paths:
        file = Path(folder, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(tree[path], encoding='utf-8')


def complaints(formatter, style, paths, folder):
    result = subprocess.run([formatter, f'--style=file:{style}', '--dry-run', '-Werror', *paths],
                            cwd=folder, capture_output=True, text=True)
    places = sorted({(match[1], int(match[2])) for match in WARNING.finditer(result.stderr)})
    for path, line in places:
        yield Complaint(path, line, 'not laid out as .clang-format says')
    if result.returncode != 0 and not places:
        yield Complaint(paths[0], 1, result.stderr.strip())


def check(tree, formatter, style):
    paths = [path for path in tree if path.startswith(('src/', 'tests/')) and path.endswith(('.c', '.h'))]
    with tempfile.TemporaryDirectory() as folder:
        write_files(tree, paths, folder)
        for start in range(0, len(paths), HANDFUL):
            yield from complaints(formatter, style, paths[start:start + HANDFUL], folder)


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
