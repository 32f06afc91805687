# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A finding is set aside by keys, stays so over a restart, and is brought back from the list."""

from desk import wait_for
from journey import Journey
from writer import Writer

WORDS = 'The mistake was partly mine. I signed off the plan.'
HEDGE = 'Hedged ownership'


def dismissed(journey):
    (story,) = journey.stories().values()
    return story['dismissed']


with Journey() as journey:
    desk = journey.desk

    with journey.step('a hedge is found'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(1, WORDS)
        writer.rest()
        desk.press('F4')
        wait_for(lambda: writer.is_in_rubric(HEDGE), 'the finding')

    with journey.step('Not Here is reached by keys, and sets it aside'):
        desk.press('F6')
        rubric = tree.find('list', 'Rubric')
        writer.tab_to('list item', HEDGE, inside=rubric)
        writer.tab_to('button', 'Not Here', inside=rubric)
        desk.press('Return')
        wait_for(lambda: not writer.is_in_rubric(HEDGE), 'the finding to go')
        wait_for(lambda: len(dismissed(journey)) == 1, 'it on disk')

    with journey.step('it stays aside over a restart'):
        desk.press('ctrl+q')
        assert program.wait() == 0, program.wait()
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.go_to(1)
        wait_for(lambda: writer.is_in_rubric('Set Aside'), 'what was set aside')
        assert not writer.is_in_rubric(HEDGE), writer.asked()

    with journey.step('the list tells it with its words, and brings it back'):
        desk.press('F6')
        rubric = tree.find('list', 'Rubric')
        writer.tab_to('list item', 'Set Aside', inside=rubric)
        desk.press('Return')
        rubric.find('button', 'Bring Back')
        assert any('partly mine' in words for words in rubric.words()), rubric.words()
        writer.tab_to('button', 'Bring Back', inside=rubric)
        desk.press('Return')
        wait_for(lambda: not dismissed(journey), 'nothing set aside on disk')
        writer.go_to(1)
        desk.press('F4')
        wait_for(lambda: writer.is_in_rubric(HEDGE), 'the finding again')
        assert not writer.is_in_rubric('Set Aside'), writer.asked()

    with journey.step('Undo sets it aside again, and Redo brings it back'):
        desk.press('ctrl+z')
        wait_for(lambda: len(dismissed(journey)) == 1, 'it aside again on disk')
        wait_for(lambda: writer.is_in_rubric('Set Aside'), 'what was set aside')
        desk.press('ctrl+shift+z')
        wait_for(lambda: not dismissed(journey), 'nothing set aside on disk')
        wait_for(lambda: writer.is_in_rubric(HEDGE), 'the finding again')
