# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A version is kept under a name, compared with what became of it, and put back; named anew, deleted, exported, and
compared with a file."""

import json

from chooser import choose_file
from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

BEFORE = 'The mistake was partly mine.'
AFTER = 'The mistake was mine.'


def holds_focus(node):
    return any(below.is_('focused') for below in node.walk())


# From the end of the menu, since GTK does not tell the names of its items.
DELETE, EXPORT, RENAME, COMPARE_FILE = -1, -2, -3, -4


def choose(tree, item):
    """Opens the menu of the revisions and does what one of its items says."""
    tree.find(name='Revision Menu').find('toggle button').activate()
    tree.find('menu item')
    list(tree.all('menu item'))[item].activate()


def list_versions(tree):
    return tree.find('list', 'Revisions').words()


def list_titles(journey):
    return sorted(str(json.loads(path.read_text()).get('name')) for path in journey.library.glob('*/revisions/*.json'))


with Journey() as journey:
    desk = journey.desk

    with journey.step('a cause is written'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, 'In May I led the locks of 12 depots.')
        writer.write(1, BEFORE)

    with journey.step('Ctrl+S keeps it under a name'):
        desk.press('ctrl+s')
        name = tree.find('text', 'Name')
        wait_for(lambda: holds_focus(name), 'the focus in the name')
        desk.type('Before the call')
        desk.press('Return')
        wait_for(lambda: list(journey.library.glob('*/revisions/*.json')), 'the revision on disk')
        wait_for(lambda: writer.text(1).is_('focused'), 'the focus back in the text')

    with journey.step('the text goes on'):
        desk.press('ctrl+a')
        desk.type(AFTER)
        wait_for(lambda: writer.texts()[1] == AFTER, 'another cause')

    with journey.step('Ctrl+H compares the two'):
        desk.press('ctrl+h')
        card = tree.find('grouping', NAMES[1])
        wait_for(lambda: card.description == '1 change', 'one change in the cause')
        assert tree.find('grouping', NAMES[0]).description == 'No differences'
        versions = tree.find('list', 'Revisions').words()
        assert 'Before the call' in versions and 'Current' in versions, versions

    with journey.step('F4 goes to the change, which says what it is'):
        desk.press('F4')
        tree.find('label', 'Change 1 of 1')
        wait_for(lambda: any(node.is_('focused') and 'deleted: “partly”' in node.description for node in card.walk()), 'the change to be told')

    with journey.step('the stage is put back'):
        tree.find('button', f'Restore {NAMES[1]}').activate()
        wait_for(lambda: [node.description for node in tree.all('grouping', NAMES[1])] == ['No differences'], 'nothing that differs any more')
        desk.press('ctrl+e')
        wait_for(lambda: writer.texts()[1] == BEFORE, 'the cause as it was')

    with journey.step('and undo knows that'):
        desk.press('ctrl+z')
        wait_for(lambda: writer.texts()[1] == AFTER, 'the other cause again')
        writer.rest()
        ((story,),) = (journey.stories().values(),)
        assert story['stages']['root-cause'] == AFTER, story

    with journey.step('a version is named anew'):
        desk.press('ctrl+h')
        wait_for(lambda: 'Before the call' in list_versions(tree), 'the versions again')
        choose(tree, RENAME)
        name = tree.find('text', 'Name')
        wait_for(lambda: holds_focus(name), 'the focus in the name')
        desk.type('Owned')
        desk.press('Return')
        wait_for(lambda: 'Owned' in list_versions(tree), 'the new name in the list')
        assert list_titles(journey) == ['None', 'Owned'], list_titles(journey)

    with journey.step('it is exported'):
        place = desk.home / 'owned.md'
        choose(tree, EXPORT)
        choose_file(desk, tree, place)
        wait_for(place.exists, 'the file')
        assert BEFORE in place.read_text(), place.read_text()

    with journey.step('it is deleted, and comes back'):
        choose(tree, DELETE)
        # The story's own is in the head.
        _, undo = wait_for(lambda: (lambda found: found if len(found) == 2 else None)(list(tree.all('button', 'Undo'))), 'what takes it back')
        assert list_titles(journey) == ['None'], list_titles(journey)
        assert 'Owned' not in list_versions(tree), list_versions(tree)
        undo.activate()
        wait_for(lambda: 'Owned' in list_versions(tree), 'the version again')

    with journey.step('the story is compared with a file'):
        other = desk.home / 'sent.md'
        other.write_text(place.read_text().replace(BEFORE, 'Nobody had asked me.'))
        choose(tree, COMPARE_FILE)
        choose_file(desk, tree, other)
        wait_for(lambda: 'sent.md' in tree.words(), 'the file among what is compared')
        wait_for(lambda: tree.find('grouping', NAMES[1]).description == '1 change', 'another cause')
        tree.find('button', f'Replace {NAMES[1]}').activate()
        desk.press('ctrl+e')
        wait_for(lambda: writer.texts()[1] == 'Nobody had asked me.', 'the cause of the file')
        desk.press('ctrl+z')
        wait_for(lambda: writer.texts()[1] == AFTER, 'the cause of the story again')
