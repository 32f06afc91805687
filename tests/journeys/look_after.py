# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person looks after their stories with the keyboard: searches, filters, chooses
several, throws them away, takes that back, and empties the trash."""

import json

from desk import wait_for
from journey import Journey
from writer import Writer

STORIES = [
    ('The Locks of May', 'execution', 'In May I led the locks of twelve depots.'),
    ('A Tariff Too Low', 'strategy', 'In June I set the tariff of three hundred homes.'),
    ('The Second Bell', 'execution', 'In July I moved the bell of the school.'),
    ('Nine Quiet Phones', 'stakeholder', 'In August I told nobody about the nine phones.'),
]


def write_stories(library):
    for number, (title, kind, text) in enumerate(STORIES):
        name = f'00000000-0000-4000-8000-00000000000{number}'
        when = f'2026-03-0{number + 1}T09:15:00Z'
        story = {'format': 1, 'id': name, 'created': when, 'modified': when, 'title': title, 'kind': kind,
                 'stages': {'precise-context': text}}
        (library / name).mkdir(parents=True)
        (library / name / 'story.json').write_text(json.dumps(story), encoding='utf-8')


with Journey() as journey:
    write_stories(journey.library)
    program, tree = journey.start()
    desk, writer, shelf = journey.desk, Writer(journey, tree), tree.find('list', 'Stories')

    def rows():
        return [row for row in shelf.children() if row.is_('showing')]

    def listed():
        return [row.name for row in rows()]

    def chosen():
        return [row.name for row in rows() if row.is_('selected')]

    def expect(listing, what):
        wait_for(lambda: sorted(listed()) == sorted(listing), what)

    def focus():
        return next(((node.role, node.name) for node in tree.walk() if node.is_('focused')), None)

    def in_list():
        return any(row.is_('focused') for row in rows())

    def go_to_list():
        for _ in range(4):
            if in_list():
                return
            before = focus()
            desk.press('F6')
            wait_for(lambda: focus() != before, 'the focus elsewhere')
        wait_for(in_list, 'the focus in the list')

    def in_trash():
        return sorted(story['title'] for story in journey.stories().values() if story.get('trashed'))

    titles = [title for title, _, _ in STORIES]

    with journey.step('the list has all of them'):
        expect(titles, 'all stories')

    with journey.step('typing in the list searches it'):
        go_to_list()
        desk.type('tarif')
        expect(['A Tariff Too Low'], 'what was searched for')

    with journey.step('Escape ends the search'):
        desk.press('Escape')
        expect(titles, 'all stories again')

    with journey.step('a filter leaves some of them'):
        desk.press('ctrl+f')
        writer.tab_to('toggle button', 'Kind')
        desk.press('space')
        wait_for(lambda: any(node.is_('focused') for node in tree.all('menu item')), 'the kinds')
        wait_for(lambda: [item.name for item in tree.all('menu item')] == ['All Kinds', 'Strategy', 'Execution', 'Stakeholder'], 'their names')
        desk.press('Down', 'Return')
        expect(['A Tariff Too Low'], 'the stories of one kind')
        tree.find('toggle button', 'Kind: Strategy')

    with journey.step('how they are listed outlasts the program'):
        desk.press('ctrl+q')
        assert program.wait() == 0
        program, tree = journey.start()
        writer, shelf = Writer(journey, tree), tree.find('list', 'Stories')
        expect(['A Tariff Too Low'], 'the stories of that kind')
        tree.find('toggle button', 'Kind: Strategy')

    with journey.step('Escape in the search lets all of them through again'):
        go_to_list()
        desk.press('ctrl+f')
        wait_for(lambda: tree.find('entry', 'Search Stories').is_('focused'), 'the focus in the search')
        desk.press('Escape')
        expect(titles, 'all stories again')

    with journey.step('Shift and an arrow choose a second one'):
        go_to_list()
        desk.press('Home')
        wait_for(lambda: chosen() == listed()[:1], 'the first story to be open')
        desk.press('shift+Down')
        wait_for(lambda: len(chosen()) == 2, 'two that are chosen')
        tree.find('label', '2 Selected')

    with journey.step('arrows and the space bar choose a third'):
        desk.press('Down', 'space')
        wait_for(lambda: len(chosen()) == 3, 'three that are chosen')
        tree.find('label', '3 Selected')

    with journey.step('Delete throws them away together'):
        gone = chosen()
        desk.press('Delete')
        expect([title for title in titles if title not in gone], 'the one that is left')
        wait_for(lambda: in_trash() == sorted(gone), 'that on the disk')

    with journey.step('Undo takes that back'):
        undo = wait_for(lambda: next((node for node in tree.all('button', 'Undo') if node.is_('sensitive')), None), 'a way back')
        undo.activate()
        expect(titles, 'all of them again')
        wait_for(lambda: in_trash() == [], 'that on the disk')

    with journey.step('Escape ends the choice, and Ctrl+A begins another'):
        go_to_list()
        desk.press('ctrl+a')
        wait_for(lambda: len(chosen()) == 4, 'all to be chosen')
        desk.press('Escape')
        wait_for(lambda: len(chosen()) == 1, 'the open story alone')

    with journey.step('two go to the trash, and one is restored from there'):
        desk.press('Delete')
        wait_for(lambda: len(listed()) == 3, 'three stories')
        go_to_list()
        desk.press('Delete')
        wait_for(lambda: len(listed()) == 2, 'two stories')
        away = wait_for(lambda: in_trash() if len(in_trash()) == 2 else None, 'that on the disk')
        desk.press('F10')
        wait_for(lambda: any(node.is_('focused') for node in tree.all('menu item')), 'the menu')
        desk.press('r')
        expect(away, 'the trash')
        go_to_list()
        desk.press('ctrl+a')
        wait_for(lambda: len(chosen()) == 2, 'both to be chosen')
        desk.press('space')
        wait_for(lambda: len(chosen()) == 1, 'one of them')
        back = chosen()
        tree.find('button', 'Restore the Selected Stories').activate()
        expect([title for title in away if title not in back], 'the other one')

    with journey.step('the trash is emptied, when that is said twice'):
        tree.find('button', 'Empty Trash…').activate()
        tree.find('label', '1 story will be deleted for good, with its revisions.')
        desk.press('alt+e')
        wait_for(lambda: len(journey.stories()) == 3 and in_trash() == [], 'three stories on the disk')
        tree.find('button', 'Leave Trash')
