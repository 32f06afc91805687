# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each promise of tests/FAILURES.md is shown by a test that names its number."""

import re

from lint import Complaint, Sample, line_of, run

LIST = 'tests/FAILURES.md'
NUMBER = re.compile(r'\bF-[0-9]{2}\b')

# What no test shows yet, and why.
EXCEPTIONS = {
    'F-04': 'nobody has taken the display away from a journey yet',
    'F-35': 'shown by parts, not by an error that lasts for minutes',
}


def is_test(path):
    return path.startswith('tests/') and not path.startswith('tests/lint/') and path.endswith(('.c', '.py'))


def check(tree):
    if LIST not in tree:
        return
    promised = {match.group(): line_of(tree[LIST], match.start()) for match in re.finditer(r'(?<=^\| )F-[0-9]{2}\b', tree[LIST], re.MULTILINE)}
    named = {number: path for path, text in tree.items() if is_test(path) for number in NUMBER.findall(text)}
    for number, line in promised.items():
        if number not in named and number not in EXCEPTIONS:
            yield Complaint(LIST, line, f'no test names {number}')
        if number in named and number in EXCEPTIONS:
            yield Complaint(LIST, line, f'{number} is shown, so it is no exception')
    for number, path in named.items():
        if number not in promised:
            yield Complaint(path, 1, f'{number} is not in {LIST}')


TABLE = '| F-01 | the program is killed | old or new |\n'
SAMPLES = [
    Sample('a promise that no test shows', {LIST: TABLE, 'tests/cli/test_a.py': '"""F-02"""\n'}, 'no test names F-01'),
    Sample('a number that is promised nowhere', {LIST: TABLE, 'tests/a.c': '/* F-01, F-40 */\n'}, 'F-40 is not in tests/FAILURES.md'),
    Sample('an exception that is none', {LIST: '| F-04 | a | b |\n', 'tests/a.c': '/* F-04 */\n'}, 'so it is no exception'),
    Sample('a name outside the tests', {LIST: TABLE, 'src/a.c': '/* F-01 */\n'}, 'no test names F-01'),
    Sample('a promise that is shown', {LIST: TABLE, 'tests/core/a.c': '/* F-01 */\n'}, None),
]

if __name__ == '__main__':
    run(check, SAMPLES)
