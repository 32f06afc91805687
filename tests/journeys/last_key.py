# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-03, F-26: A wish to end, right after a key, saves that key, keeps a revision with it, and exits well."""

import json
import signal

from journey import Journey
from writer import Writer

WORDS = 'I never asked'

with Journey() as journey:
    for number, wish in enumerate((signal.SIGTERM, signal.SIGINT, signal.SIGHUP), 1):
        with journey.step(f'{wish.name} right after a key'):
            program, tree = journey.start()
            writer = Writer(journey, tree)
            if number == 1:
                writer.begin_story()
            writer.go_to(0)
            journey.desk.press('ctrl+End')
            writer.write(0, WORDS)
            program.signal(wish)
            status = program.wait()
            assert status == 0, f'exit {status}'
            (story,) = journey.stories().values()
            assert story['stages']['precise-context'] == WORDS * number, story['stages']
            kept = [json.loads(path.read_text()) for path in journey.library.glob('*/revisions/*.json')]
            assert WORDS * number in [revision['stages']['precise-context'] for revision in kept], kept
