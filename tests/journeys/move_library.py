# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stories are moved to another folder in the preferences, by keys; what was there stays, and what is written goes on."""

import json

from desk import wait_for
from journey import Journey
from writer import Writer

WORDS = 'In May I led the move of 12 depots.'
MORE = ' Six stayed shut.'


def written(folder):
    """What the first card of the only story in a folder holds."""
    stories = list(folder.glob('*/story.json'))
    return json.loads(stories[0].read_text())['stages']['precise-context'] if len(stories) == 1 else None


with Journey() as journey:
    desk = journey.desk
    old, new = desk.home / '.local/share/pivot/library', desk.home / 'Depots'
    new.mkdir()

    def start():
        program = desk.start(journey.program)
        return program, journey.reader.read(program)

    with journey.step('a story is written in the usual place'):
        program, tree = start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, WORDS)
        wait_for(lambda: written(old) == WORDS, 'the story on disk')

    with journey.step('another folder is chosen'):
        (main,) = desk.windows(program.pid)
        desk.press('ctrl+comma')
        tree.find('label', 'Library')
        desk.press('alt+v')
        (window,) = wait_for(lambda: set(desk.windows(program.pid)) - {main} or None, 'the window that asks for a folder')
        wait_for(lambda: desk.active_window() == window, 'it to have the keys')
        chooser = tree.find('dialog', 'An Empty Folder for Your Stories')
        # What begins with a slash is a path.
        desk.type(str(new))
        wait_for(lambda: any(new.name in row.name for row in chooser.all('table row')), 'the folder in the list')
        desk.press('Return')
        wait_for(lambda: window not in desk.windows(program.pid), 'the folder to be chosen')

    with journey.step('the stories are there, and where they were'):
        told = wait_for(lambda: written(new) == WORDS or [words for words in tree.words() if 'moved' in words], 'the story in its new place')
        assert told is True or written(new) == WORDS, told
        assert written(old) == WORDS, written(old)

    with journey.step('what is written from now on is in the new place'):
        writer = Writer(journey, tree)
        desk.press('ctrl+1', 'ctrl+End')
        wait_for(lambda: writer.text(0).is_('focused'), 'the focus in the card')
        writer.write(0, MORE)
        wait_for(lambda: written(new) == WORDS + MORE, 'the new words on disk')
        assert written(old) == WORDS, written(old)

    with journey.step('and the next start finds it'):
        desk.press('ctrl+q')
        assert program.wait() == 0, program.wait()
        program, tree = start()
        writer = Writer(journey, tree)
        wait_for(lambda: writer.text(0).text == WORDS + MORE, 'the story')
