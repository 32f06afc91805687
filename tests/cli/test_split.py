# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Laying a narrative out: Markdown that holds every sentence, once, in order."""

import re
import sys

from room import FILES, equal, main, tests_in

HEADINGS = ['## Precise Context', '## Identify the Root Cause', '## Variable Correction', '## Outcome & Transformative Learning']


def split(room, name, **options):
    result = room.run('split', name, **options)
    equal((result.exit, result.err), (0, b''))
    equal(re.findall(r'^## .*$', result.text, re.MULTILINE), HEADINGS)
    parts = ('\n' + result.text).split('\n## ')
    return [part.split('\n', 1)[1].strip() for part in parts[1:]]


def words(text):
    return sorted(text.split())


def test_narrative(room):
    room.take('narrative.txt')
    stages = split(room, 'narrative.txt')
    text = (FILES / 'narrative.txt').read_text()
    equal(stages, [paragraph.strip() for paragraph in text.strip().split('\n\n')])


def test_nothing_is_lost(room):
    for name in ('narrative.txt', 'defensive.txt'):
        room.take(name)
        text = (FILES / name).read_text()
        stages = split(room, name)
        equal(words(' '.join(stages)), words(text), name)
        for stage in stages:
            position = 0
            for word in stage.split():
                position = text.index(word, position)


def test_star(room):
    room.take('star.md')
    context, cause, correction, outcome = split(room, 'star.md')
    equal(cause, 'The error was mine: I never tested the import with real records.')
    equal(context.startswith('Our clinic wanted'), True, context)
    equal(context.endswith('go live by April.'), True, context)
    equal(correction, 'When patients began to complain I switched the reminders off within an hour. I phoned the thirty people who had complained.')
    equal(outcome.startswith('Missed appointments rose'), True, outcome)
    equal(outcome.endswith('one hundred real records.'), True, outcome)


def test_split_of_a_split(room):
    """What is laid out already stays as it is."""
    for name in ('narrative.txt', 'star.md', 'stages.md', '1-annual-pass.json'):
        room.take(name)
        once = room.run('split', name).out
        room.put('once.md', once)
        equal(room.run('split', 'once.md').out, once, name)


def test_one_sentence(room):
    equal(split(room, '-', stdin=b'I was late.'), ['I was late.', '', '', ''])


def test_no_words(room):
    equal(' '.join(split(room, '-', stdin='…\n\n* * *\n'.encode())).split(), ['…', '*', '*', '*'])


def test_lines_that_mean_something_to_markdown(room):
    text = '1) We had 9 days. 2) # of tents: 40\n> 12 leaked.\n- I never checked them.'
    stages = split(room, '-', stdin=text.encode())
    equal(words(' '.join(stages).replace('\\', '')), words(text))


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
