# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One undo history goes through all cards."""

from desk import wait_for
from journey import Journey
from writer import Writer

WRITTEN = ['I led it', 'My mistake', 'I stopped it', '']

with Journey() as journey:
    with journey.step('three cards are written'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        for index, words in enumerate(WRITTEN[:3]):
            writer.write(index, words)

    seen = [writer.texts()]
    with journey.step('undo takes back the last card first'):
        journey.desk.press('ctrl+z')
        wait_for(lambda: writer.texts() != seen[0], 'something taken back')
        now = writer.texts()
        assert now[:2] == WRITTEN[:2] and WRITTEN[2].startswith(now[2]), now

    with journey.step('and goes on into the cards before, step by step'):
        while writer.texts() != [''] * 4:
            before = writer.texts()
            seen.append(before)
            assert len(seen) < 20, 'undo does not come to an end'
            journey.desk.press('ctrl+z')
            wait_for(lambda: writer.texts() != before, 'something taken back')
        assert ['I led it', '', '', ''] in seen, seen

    with journey.step('redo brings everything back'):
        for expected in reversed(seen):
            journey.desk.press('ctrl+shift+z')
            wait_for(lambda: writer.texts() == expected, f'{expected} again')

    with journey.step('what is typed after an undo is there to stay'):
        journey.desk.press('ctrl+z')
        wait_for(lambda: writer.texts() != seen[0], 'something taken back')
        writer.write(3, 'Since then')
        after = writer.texts()
        journey.desk.press('ctrl+shift+z')
        writer.rest()
        assert writer.texts() == after, writer.texts()
        (story,) = journey.stories().values()
        assert list(story['stages'].values()) == after, story
