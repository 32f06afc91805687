# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Licence lines, and a documented function behind every declared one."""

import re

import csource
from lint import Complaint, Sample, line_of, run

SPDX = ('SPDX-FileCopyrightText: The Pivot authors', 'SPDX-License-Identifier: ')
LICENSED = re.compile(r'(?:\.(?:c|h|blp|css|py|sh)|^dev|^meson\.build)$')

# What everybody knows these do.
OBVIOUS = re.compile(r'_(?:get_type|ref|unref|free|equal|error_quark)$')

DOC_COMMENT = re.compile(r'/\*\*\n \* (?P<name>\w+):\n(?P<text>.*?)\*/', re.DOTALL)
DOC_PARAMETER = re.compile(r'^ \* @(\w+):', re.MULTILINE)
TYPE = re.compile(r'^(?:typedef struct _(\w+) \1;|G_DECLARE_\w+ \((\w+),)', re.MULTILINE)


def licence_problems(path, text):
    if not LICENSED.search(path) or not text:
        return
    lines = text.splitlines()
    if lines[0].startswith('#!'):
        lines.pop(0)
    for number, words in enumerate(SPDX):
        if number >= len(lines) or words not in lines[number]:
            yield Complaint(path, number + 1, f'expected “{words}”')
            return


def documented(tree):
    """Name -> the parameters that its doc comment speaks of."""
    docs = {}
    for path, text in tree.items():
        if path.startswith('src/') and path.endswith(('.c', '.h')):
            for match in DOC_COMMENT.finditer(text):
                docs[match['name']] = DOC_PARAMETER.findall(match['text'])
    return docs


def defined(tree):
    """The names of all functions that src/ defines."""
    return {function.name for path, text in tree.items() if path.startswith('src/') and path.endswith('.c')
            for function in csource.functions(text)}


def function_problems(path, text, docs, functions):
    for name, parameters, line in csource.prototypes(text):
        if name.startswith('G_') or OBVIOUS.search(name) or name not in functions:
            continue
        if name not in docs:
            yield Complaint(path, line, f'{name} has no doc comment')
            continue
        for gone in set(docs[name]) - csource.parameter_names(parameters):
            yield Complaint(path, line, f'the doc comment of {name} speaks of @{gone}, which it does not take')


def type_problems(path, text, docs):
    for match in TYPE.finditer(text):
        name = match[1] or match[2]
        if name not in docs:
            yield Complaint(path, line_of(text, match.start()), f'{name} has no doc comment')


def check(tree):
    docs = documented(tree)
    functions = defined(tree)
    for path, text in tree.items():
        yield from licence_problems(path, text)
        if not path.startswith('src/') or not path.endswith('.h'):
            continue
        if '\n#pragma once\n' not in text:
            yield Complaint(path, 1, 'a header says #pragma once')
        yield from function_problems(path, text, docs, functions)
        yield from type_problems(path, text, docs)


LICENCE = f'/* {SPDX[0]}\n * {SPDX[1]}GPL-3.0-or-later */\n'
HEADER = LICENCE + '#pragma once\n'


BODIES = ''.join(f'{name} (void)\n{{\n}}\n' for name in ('pivot_x_count', 'pivot_x_new', 'pivot_x_ref'))


def _header(name, code, expected, source=''):
    return Sample(name, {'src/core/text/pivot-x.h': HEADER + code, 'src/core/text/pivot-x.c': LICENCE + source + BODIES}, expected)


SAMPLES = [
    Sample('a file without a licence', {'src/core/text/pivot-x.c': '#include <glib.h>\n'}, 'SPDX-FileCopyrightText'),
    Sample('half a licence', {'tests/x.py': f'# {SPDX[0]}\n"""X."""\n'}, 'SPDX-License-Identifier'),
    Sample('a header that may come twice', {'src/core/text/pivot-x.h': LICENCE}, '#pragma once'),
    _header('a function nobody explained', 'int pivot_x_count (int a);\n', 'pivot_x_count has no doc comment'),
    _header('one that spans lines', 'PivotX *pivot_x_new (int   a,\n                     void (*b) (int c));\n', 'pivot_x_new has no'),
    _header('a doc comment left behind', 'int pivot_x_count (int a);\n', 'speaks of @b',
            '/**\n * pivot_x_count:\n * @b: gone\n *\n * Returns: 1\n */\n'),
    _header('a type nobody explained', 'typedef struct _PivotX PivotX;\n', 'PivotX has no doc comment'),
    _header('an object nobody explained', 'G_DECLARE_FINAL_TYPE (PivotX, pivot_x, PIVOT, X, GObject)\n', 'PivotX has no'),
    _header('what is explained', 'int pivot_x_count (int a,\n                   void (*b) (int c));\nPivotX *pivot_x_ref (PivotX *self);\n', None,
            '/**\n * pivot_x_count:\n * @a: one\n * @b: two\n *\n * Returns: 1\n */\n'),
    Sample('a script with its interpreter first', {'tests/x.py': f'#!/usr/bin/env python3\n# {SPDX[0]}\n# {SPDX[1]}MIT\n'}, None),
]

if __name__ == '__main__':
    run(check, SAMPLES)
