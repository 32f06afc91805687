# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions before a new story, answered without a mouse, changed later and undone."""

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

LINE = 'Six depots stayed shut for two days'


def facts(journey):
    stories = list(journey.stories().values())
    return stories[0] if stories else {}


with Journey() as journey:
    desk = journey.desk

    with journey.step('a new story begins with questions'):
        program, tree = journey.start()
        tree.find('button', 'New Story')
        desk.await_front()
        desk.press('ctrl+n')
        tree.find('button', 'Start Writing')
        tree.find('button', 'Skip')

    with journey.step('every answer has a key'):
        desk.type(LINE)
        desk.press('alt+r', 'alt+d')
        desk.type('The supplier chose the locks')
        wait_for(lambda: facts(journey).get('decision') == 'The supplier chose the locks', 'the decision on disk')
        assert facts(journey)['failure'] == LINE, facts(journey)
        assert facts(journey)['stake'] == 'large', facts(journey)

    with journey.step('a poor answer is asked about once, and can be kept'):
        tree.find('button', 'Keep Anyway')
        wait_for(lambda: any('communicate, align or verify' in said for said in journey.reader.listen()), 'the question to be announced')
        desk.press('alt+y')
        wait_for(lambda: not any(True for _ in tree.all('button', 'Keep Anyway')), 'the question to go')
        wait_for(lambda: facts(journey)['dismissed'], 'what was kept, on disk')

    with journey.step('Ctrl+Return goes to the first card'):
        desk.press('ctrl+Return')
        writer = Writer(journey, tree)
        wait_for(lambda: writer.text(0).is_('focused'), f'the focus in {NAMES[0]}')
        writer.write(0, 'In May I led the move of 12 depots.')

    with journey.step('the answers can be changed later'):
        tree.find(name='Story Menu').find('toggle button').activate()
        # GTK does not tell the names of a menu's items.
        tree.find('menu item')
        list(tree.all('menu item'))[4].activate()
        tree.find('button', 'Go on Writing')
        desk.press('alt+e')
        wait_for(lambda: facts(journey)['stake'] == 'medium', 'the new size on disk')

    with journey.step('and undone where they are asked, which is said and shown'):
        desk.press('alt+d')
        desk.press('ctrl+z')
        wait_for(lambda: 'What it cost: Large' in journey.reader.listen(), 'the answer as it was, announced')
        wait_for(lambda: tree.find('radio button', 'Large').is_('focused', 'checked'), 'the focus where it is answered')
        desk.press('ctrl+shift+z')
        wait_for(lambda: 'What it cost: Medium' in journey.reader.listen(), 'the answer made again, announced')
        desk.press('Escape')
        wait_for(lambda: writer.text(0).is_('focused'), 'the focus where it was')

    with journey.step('and undone, back to nothing and again'):
        del journey.reader.announcements[:]
        desk.press('ctrl+z')
        wait_for(lambda: facts(journey)['stake'] == 'large', 'the size as it was')
        wait_for(lambda: 'What it cost: Large' in journey.reader.listen(), 'what was undone on another page, announced')
        desk.press(*['ctrl+z'] * 40)
        wait_for(lambda: 'stake' not in facts(journey) and 'failure' not in facts(journey), 'an empty story')
        assert not facts(journey)['dismissed'], facts(journey)
        desk.press(*['ctrl+shift+z'] * 40)
        wait_for(lambda: facts(journey).get('stake') == 'medium', 'all of it again')
        assert facts(journey)['failure'] == LINE, facts(journey)
