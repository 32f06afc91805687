# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are found in the story and among the stories, by keys alone."""

from desk import wait_for
from journey import Journey
from writer import Writer


def holds_focus(node):
    return any(below.is_('focused') for below in node.walk())


with Journey() as journey:
    desk = journey.desk

    with journey.step('a story with words to find'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, 'The depot had twelve keys.')
        writer.write(2, 'I counted the keys.')

    with journey.step('Ctrl+F looks in all cards and counts'):
        desk.press('ctrl+f')
        entry = tree.find('entry', 'Find in This Story')
        wait_for(lambda: holds_focus(entry), 'the focus in the search')
        desk.type('keys')
        tree.find('label', '1 of 2')

    with journey.step('Ctrl+G goes on and around'):
        desk.press('ctrl+g')
        tree.find('label', '2 of 2')
        desk.press('ctrl+shift+g')
        tree.find('label', '1 of 2')
        wait_for(lambda: holds_focus(entry), 'the focus to stay')

    with journey.step('Escape goes on from what was found'):
        desk.press('Escape')
        wait_for(lambda: writer.text(0).is_('focused'), 'the focus in the first card')
        assert writer.texts()[0] == 'The depot had twelve keys.', writer.texts()

    with journey.step('the same key searches the stories from their list'):
        desk.press('F6', 'F6', 'ctrl+f')
        search = tree.find('entry', 'Search Stories')
        wait_for(lambda: holds_focus(search), 'the focus in the search of stories')
        desk.type('giraffe')
        tree.find('button', 'Clear Search').activate()
        tree.find('list', 'Stories')

    with journey.step('a word of a story is found among others, and Enter opens it'):
        desk.press('Escape')
        writer.begin_story()
        writer = Writer(journey, tree)
        writer.write(0, 'The pump ran dry.')
        desk.press('F6', 'F6', 'ctrl+f')
        wait_for(lambda: holds_focus(tree.find('entry', 'Search Stories')), 'the focus in the search of stories')
        desk.type('counted')
        wait_for(lambda: len(list(tree.find('list', 'Stories').all('list item'))) == 1, 'one story')
        desk.press('Return')
        wait_for(lambda: Writer(journey, tree).texts()[2] == 'I counted the keys.', 'the story that was found')
