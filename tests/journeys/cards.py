# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards fold, show their prompts and an example, and stand alone, all by keys."""

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

WORDS = 'In May I led the move of 12 depots.'


def cards(tree):
    return [node.name for node in tree.walk() if node.role == 'grouping' and node.name in NAMES]


def has_text(card):
    return any(True for _ in card.all('text'))


with Journey() as journey:
    desk = journey.desk

    with journey.step('an empty card has an example, hidden until it is asked for'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        card = writer.card(0)
        shown = len(card.words())
        writer.tab_to('toggle button', 'Show Soundbite', inside=card)
        desk.press('space')
        wait_for(lambda: len(card.words()) > shown, 'the example')
        desk.press('space')
        wait_for(lambda: len(card.words()) == shown, 'the example to go')

    with journey.step('a card that is begun has its prompts behind a button'):
        writer.write(0, WORDS)
        writer.tab_to('toggle button', 'Prompts', key='shift+Tab', inside=card)
        desk.press('space')
        wait_for(lambda: any(True for _ in card.all('toggle button', 'Show Soundbite')), 'the prompts')
        desk.press('Escape')
        wait_for(lambda: not any(True for _ in card.all('toggle button', 'Show Soundbite')), 'the prompts to go')

    with journey.step('a card folds and unfolds, and keeps its text'):
        writer.tab_to('toggle button', 'Fold Card', inside=card)
        desk.press('space')
        wait_for(lambda: not has_text(card), 'the text to go')
        writer.tab_to('toggle button', 'Unfold Card', inside=card)
        desk.press('space')
        wait_for(lambda: has_text(card), 'the text again')
        assert writer.text(0).text == WORDS, writer.text(0).text

    with journey.step('going to a folded card unfolds it'):
        writer.tab_to('toggle button', 'Fold Card', inside=card)
        desk.press('space')
        wait_for(lambda: not has_text(card), 'the text to go')
        writer.go_to(0)

    with journey.step('F11 leaves the card alone, and the keys go from one to the next'):
        desk.press('F11')
        wait_for(lambda: cards(tree) == NAMES[:1], 'the first card alone')
        assert not any(True for _ in tree.all('list')), [str(node) for node in tree.all('list')]
        desk.press('ctrl+Return')
        wait_for(lambda: cards(tree) == NAMES[1:2], 'the second card alone')
        desk.type('The mistake was mine.')

    for key in ('F11', 'Escape'):
        with journey.step(f'{key} brings the others back, and the caret stays'):
            desk.press(key)
            wait_for(lambda: cards(tree) == NAMES, 'four cards')
            tree.find('list', 'Rubric')
            writer = Writer(journey, tree)
            wait_for(lambda: writer.text(1).is_('focused'), f'the focus in {NAMES[1]}')
            assert writer.texts() == [WORDS, 'The mistake was mine.', '', ''], writer.texts()
            desk.press('F11')
            wait_for(lambda: cards(tree) == NAMES[1:2], 'the second card alone again')
