# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-02: kill -9 in the middle of typing costs at most the last second of it."""

import signal
import time

from journey import Journey
from writer import REST, Writer

with Journey() as journey:
    with journey.step('a story is begun'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.go_to(0)

    typed = []
    with journey.step('letters are typed, one by one'):
        end = time.monotonic() + 3.3
        while time.monotonic() < end:
            letter = 'abcdefghijklmnopqrstuvwxyz'[len(typed) % 26]
            journey.desk.type(letter, 0)
            typed.append((time.monotonic(), letter))

    with journey.step('what is older than a second is on the disk'):
        killed = time.monotonic()
        program.signal(signal.SIGKILL)
        program.wait()
        due = ''.join(letter for moment, letter in typed if moment < killed - REST)
        everything = ''.join(letter for _, letter in typed)
        (story,) = journey.stories().values()
        saved = story['stages']['precise-context']
        assert everything.startswith(saved), saved
        assert saved.startswith(due), f'{len(saved)} letters saved of {len(due)} that were due'
        assert len(due) > 10, 'typing was too slow to tell'

    with journey.step('the next start shows what was saved'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        assert writer.text(0).text == saved, writer.text(0).text
