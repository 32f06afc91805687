# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are marked in the language that a story is told in, which is chosen by keys, and only where there is a dictionary for it."""

import json
import time

from desk import wait_for
from journey import Journey
from writer import STAGES, Writer

ID = '6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21'
TEXT = 'I led the dpeots in May.'

# A dictionary of the user's own, in which the word is one.
BRITISH = ['I', 'led', 'the', 'dpeots', 'in', 'May']


def tell(journey, language):
    """Puts one story into the library."""
    story = {'format': 1, 'id': ID, 'created': '2026-03-02T09:15:00Z', 'modified': '2026-03-02T09:15:00Z', 'title': 'Depots',
             'language': language, 'stages': dict.fromkeys(STAGES, '') | {'precise-context': TEXT}}
    folder = journey.library / ID
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'story.json').write_text(json.dumps(story))


def language(journey):
    return journey.stories()[ID]['language']


def add_dictionary(journey):
    folder = journey.desk.home / '.config/enchant/hunspell'
    folder.mkdir(parents=True)
    (folder / 'en_GB.aff').write_text('SET UTF-8\n')
    (folder / 'en_GB.dic').write_text('\n'.join([str(len(BRITISH)), *BRITISH, '']))


def focused_item(tree, *states):
    """The item of a menu that has the focus, where it is also of these states. GTK does not tell its name."""
    return next((item for item in tree.all('menu item') if item.is_('focused', *states)), None)


with Journey() as journey:
    with journey.step('a word that is no word is marked'):
        tell(journey, 'en')
        program, tree = journey.start()
        wait_for(lambda: Writer(journey, tree).text(0).marked() == ['dpeots'], 'the mark')
        journey.desk.press('ctrl+q')
        assert program.wait() == 0

    with journey.step('but not in a language without a dictionary'):
        tell(journey, 'tlh')
        program, tree = journey.start()
        text = Writer(journey, tree).text(0)
        wait_for(lambda: text.text == TEXT, 'the text')
        time.sleep(1.5)
        assert text.marked() == [], text.marked()

    with journey.step('and the story stays as it was'):
        assert journey.stories()[ID]['language'] == 'tlh', journey.stories()
        journey.desk.press('ctrl+q')
        assert program.wait() == 0

    with journey.step('another language is chosen in the menu of the text'):
        desk = journey.desk
        tell(journey, 'en_US')
        add_dictionary(journey)
        program, tree = journey.start()
        desk.await_front()
        writer = Writer(journey, tree)
        text = writer.text(0)
        wait_for(lambda: text.marked() == ['dpeots'], 'the mark')
        writer.go_to(0)
        desk.press('Menu')
        wait_for(lambda: focused_item(tree) or any(True for _ in tree.all('menu item')), 'the menu')
        desk.press('Up')
        wait_for(lambda: focused_item(tree, 'expandable'), 'the last item, which holds the languages')
        desk.press('Return')
        wait_for(lambda: any(item.is_('checked') for item in tree.all('menu item')), 'the languages')
        wait_for(lambda: focused_item(tree), 'the focus among them')
        while not focused_item(tree, 'checkable'):
            before = focused_item(tree)
            desk.press('Down')
            wait_for(lambda: not before.is_('focused'), 'the focus to go on')
        desk.press('Return')
        wait_for(lambda: language(journey) == 'en_GB', 'the chosen language on disk')
        wait_for(lambda: text.marked() == [], 'no mark')

    with journey.step('which one Undo takes back'):
        wait_for(lambda: text.is_('focused'), 'the focus in the text')
        desk.press('ctrl+z')
        wait_for(lambda: language(journey) == 'en_US', 'the language as it was, on disk')
        wait_for(lambda: text.marked() == ['dpeots'], 'the mark again')
