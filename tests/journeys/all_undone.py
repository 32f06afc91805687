# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts, typing, a sentence carried to another card and a finding set aside: all undone to nothing, and redone to the end."""

from desk import wait_for
from journey import Journey
from writer import Writer

LAST = 'Since then I test every lock myself.'
TEXTS = ['In May I led the move of 12 depots. Instead, six stayed shut.', 'The mistake was partly mine. ', '', LAST]


def content(journey):
    """What undo is about: all of the story but its times."""
    (story,) = journey.stories().values()
    return {name: value for name, value in story.items() if name not in ('created', 'modified')}


with Journey() as journey:
    desk = journey.desk

    with journey.step('a story with everything that can be undone'):
        program, tree = journey.start()
        tree.find('button', 'New Story')
        desk.await_front()
        desk.press('ctrl+n')
        tree.find('button', 'Start Writing')
        desk.type('Six depots stayed shut')
        desk.press('alt+r', 'ctrl+Return')
        writer = Writer(journey, tree)
        wait_for(lambda: writer.text(0).is_('focused'), 'the focus in the first card')
        writer.write(0, TEXTS[0])
        writer.write(1, TEXTS[1] + LAST)

    with journey.step('a sentence is carried to another card'):
        desk.press(*['shift+Left'] * len(LAST), 'ctrl+x')
        wait_for(lambda: writer.text(1).text == TEXTS[1], 'the sentence to go')
        writer.go_to(3)
        desk.press('ctrl+v')
        wait_for(lambda: writer.texts() == TEXTS, 'the sentence in its new place')

    with journey.step('a finding is set aside'):
        writer.go_to(1)
        writer.rest()
        desk.press('F4')
        wait_for(lambda: writer.is_in_rubric('Hedged ownership'), 'a finding')
        desk.press('F6')
        rubric = tree.find('list', 'Rubric')
        writer.tab_to('list item', 'Hedged ownership', inside=rubric)
        writer.tab_to('button', 'Not Here', inside=rubric)
        desk.press('Return')
        wait_for(lambda: content(journey)['dismissed'], 'what was set aside, on disk')
        written = content(journey)
        assert list(written['stages'].values()) == TEXTS, written
        assert (written['failure'], written['stake']) == ('Six depots stayed shut', 'large'), written

    with journey.step('undo goes back to an empty story'):
        undo = tree.find('button', 'Undo')
        steps = 0
        while undo.is_('sensitive'):
            assert steps < 100, 'undo does not come to an end'
            desk.press('ctrl+z')
            steps += 1
        wait_for(lambda: writer.texts() == [''] * 4, 'four empty cards')
        writer.rest()
        empty = content(journey)
        assert not empty['dismissed'] and 'failure' not in empty and 'stake' not in empty, empty

    with journey.step('redo comes to the very end, and all is as it was'):
        desk.press(*['ctrl+shift+z'] * (steps + 3))
        wait_for(lambda: writer.texts() == TEXTS, 'the last words')
        wait_for(lambda: content(journey) == written, f'{written} on disk')
        writer.rest()
        assert content(journey) == written, content(journey)
