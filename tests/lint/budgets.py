# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large a file, a function and the window may grow. Prints the largest."""

import re

import csource
from lint import Complaint, Sample, read_tree, run

FILE_LINES = {'.c': 400, '.h': 120, '.blp': 150, '.css': 150}
FUNCTION_LINES = 50
COMPLEXITY = 10
WINDOW = 'src/app/window/pivot-window.c'
WINDOW_FIELDS = 10
LIST = 'tests/lint/budgets.py'

# (path or path:function, what it exceeds) -> how far it may go, and why that is
# better than the alternative. An exception that is no longer needed is a complaint.
EXCEPTIONS = {
    ('src/core/story/pivot-story.c', 'lines'):
        (500, 'A third of it documents the one identity that everybody holds; parting it would open its struct.'),
}


def _measures(tree):
    """(what, path, line, number, limit) of everything that has a budget."""
    for path, text in tree.items():
        suffix = path[path.rfind('.'):]
        if not path.startswith(('src/', 'tests/')) or suffix not in FILE_LINES:
            continue
        yield 'lines', path, path, 1, text.count('\n'), FILE_LINES[suffix]
        if suffix != '.c':
            continue
        for function in csource.functions(text):
            name = f'{path}:{function.name}'
            yield 'lines', name, path, function.line, function.lines, FUNCTION_LINES
            yield 'complexity', name, path, function.line, function.complexity, COMPLEXITY


def _window_fields(text):
    struct = re.search(r'^struct _PivotWindow\n\{\n(.*?)^\};', csource.without_comments(text), re.MULTILINE | re.DOTALL)
    fields = re.findall(r'(\w+)(?::\s*\d+)?\s*;', struct.group(1)) if struct else []
    return [field for field in fields if field != 'parent_instance']


def check(tree):
    excused = set()
    for what, name, path, line, number, limit in _measures(tree):
        if number <= limit:
            continue
        if (name, what) in EXCEPTIONS:
            excused.add((name, what))
            limit, _ = EXCEPTIONS[name, what]
        if number > limit:
            yield Complaint(path, line, f'{name.split(":")[-1]}: {what} {number}, at most {limit}')
    if LIST in tree:
        for name, what in EXCEPTIONS.keys() - excused:
            yield Complaint(LIST, 1, f'needs no exception any more: {name}, {what}')
    if WINDOW in tree:
        fields = _window_fields(tree[WINDOW])
        if len(fields) > WINDOW_FIELDS:
            yield Complaint(WINDOW, 1, f'the window has {len(fields)} fields, at most {WINDOW_FIELDS}: {", ".join(fields)}')


def print_largest(tree, count=5):
    for what, kind in (('lines', 'files'), ('lines', 'functions'), ('complexity', 'functions')):
        rows = [(number, name) for w, name, _, _, number, _ in _measures(tree)
                if w == what and (':' in name) == (kind == 'functions')]
        print(f'# the largest {kind} by {what}:')
        for number, name in sorted(rows, reverse=True)[:count]:
            print(f'#   {number:4} {name}')


def _function(body):
    return f'static void\nlong_one (int a)\n{{\n{body}}}\n'


SAMPLES = [
    Sample('a long file', {'src/core/text/pivot-x.c': '\n' * 401}, 'lines 401, at most 400'),
    Sample('a long header', {'src/core/text/pivot-x.h': '\n' * 121}, 'lines 121, at most 120'),
    Sample('a long template', {'src/app/window/pivot-x.blp': '\n' * 151}, 'lines 151, at most 150'),
    Sample('a long function', {'src/core/text/pivot-x.c': _function('  a++;\n' * 48)}, 'long_one: lines 51'),
    Sample('a long function of a test', {'tests/core/test-x.c': _function('  a++;\n' * 48)}, 'long_one: lines 51'),
    Sample('a tangled function',
           {'src/core/text/pivot-x.c': _function('  if (a && a || a ? a : a)\n    a++;\n' * 3)}, 'complexity 13'),
    Sample('a ladder of cases',
           {'src/core/text/pivot-x.c': _function('  switch (a)\n    {\n' + '    case 1:\n' * 10 + '    }\n')}, 'complexity 11'),
    Sample('a crowded window',
           {WINDOW: 'struct _PivotWindow\n{\n  AdwApplicationWindow parent_instance;\n\n'
                    + ''.join(f'  int f{i};\n' for i in range(11)) + '};\n'}, 'the window has 11 fields'),
    Sample('more than was excused', {'src/core/story/pivot-story.c': '\n' * 501}, 'lines 501, at most 500'),
    Sample('an exception that outlived its reason', {LIST: ''}, 'needs no exception any more'),
    Sample('branches in strings and comments',
           {'src/core/text/pivot-x.c': _function('  /* if && || ? */\n  f ("if && || ?");\n' * 11)}, None),
    Sample('what just fits', {'src/core/text/pivot-x.c': _function('  a++;\n' * 47)}, None),
]

if __name__ == '__main__':
    import sys

    tree = read_tree(sys.argv[1])
    print_largest(tree)
    run(check, SAMPLES, tree)
