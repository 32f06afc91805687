# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages for people point at is there: links, pictures, folders."""

import functools
import os
import re
import sys

from lint import Complaint, Sample, line_of, read_tree, run

LINK = re.compile(r'\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)')
# `src/core/` or `tests/lint/layers.py` in running text; not `tests/…/NAME.c`.
PATH = re.compile(r'`((?:src|data|tests|po|flatpak)/[\w./-]*)`')


def check(tree, exists):
    for path, text in tree.items():
        if not path.endswith('.md'):
            continue
        for match in LINK.finditer(text):
            target = os.path.normpath(os.path.join(os.path.dirname(path), match[1]))
            if '://' not in match[1] and not exists(target):
                yield Complaint(path, line_of(text, match.start()), f'points at {match[1]}, which is not there')
        for match in PATH.finditer(text):
            if not exists(match[1].rstrip('/')):
                yield Complaint(path, line_of(text, match.start()), f'speaks of {match[1]}, which is not there')


SAMPLES = [
    Sample('a dead link', {'README.md': 'See [this](data/NEWS.md).\n'}, 'points at data/NEWS.md'),
    Sample('a missing picture', {'README.md': '![A window](data/a.png)\n'}, 'points at data/a.png'),
    Sample('a folder that moved', {'README.md': '`src/house/` is empty\n'}, 'speaks of src/house/'),
    Sample('a link from a folder', {'src/A.md': '[up](../README.md#part) [out](https://example.org/a)\n'}, None),
]

if __name__ == '__main__':
    root = sys.argv[1]
    run(functools.partial(check, exists=lambda path: os.path.exists(os.path.join(root, path))), SAMPLES, read_tree(root))
