# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A defensive answer is turned into an owning one, sentence by sentence and by keys alone, and undone again."""

from desk import wait_for
from journey import Journey
from writer import STAGES, Writer

DEFENSIVE = [
    'In March I ran the move of nine depots to one key system. The vendor delivered the locks far too late.',
    'The fitters never told us that two doors open inwards.',
    'I stopped the move that day and called the fitters in.',
    'In the end it was a blessing in disguise. It was absolute chaos, and everybody was furious.',
]
# What deflects, in the order of the rows, and what is put in its place.
TURNS = [
    ('The vendor delivered the locks far too late.',
     'The goal was all nine by 1 April, but instead two stood locked for three days.'),
    ('The fitters never told us that two doors open inwards.', 'The mistake was mine: I never checked which way the doors open.'),
    ('In the end it was a blessing in disguise.', 'It cost us 14,000 euros.'),
    ('It was absolute chaos, and everybody was furious.', 'Before every move I now open each door with the fitter.'),
]
ROWS = {
    'Responsibility': 'Reads as owned',
    'Reality': 'Reads as a real and costly mistake',
    'Focus': 'Reads as a repair that lasted',
}


def focused(tree):
    return next((node for node in tree.walk() if node.is_('focused')), None)


def texts(journey):
    (story,) = journey.stories().values()
    return [story['stages'][stage] for stage in STAGES]


def owned_rows(tree):
    """The rows in which the last verdict, which is that of the owning answer, says that it is owned."""
    bands = [next(node for node in tree.all('grouping', row) if any(ROWS[row] in words for words in node.words())) for row in ROWS]
    return len(bands)


with Journey() as journey:
    desk = journey.desk

    with journey.step('an answer is written that deflects'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        for index, words in enumerate(DEFENSIVE):
            writer.write(index, words)
        writer.rest()
        assert texts(journey) == DEFENSIVE, texts(journey)

    with journey.step('its sentences are sorted'):
        desk.press('ctrl+k')
        tree.find('text', 'Precise Context, Owned')
        desk.press('alt+m')
        tree.find('label', '4 to turn, of 6 sentences')

    for count, (old, new) in enumerate(TURNS):
        with journey.step(f'“{old}” is rewritten'):
            desk.press('F4') if count == 0 else None
            button = wait_for(lambda: next((node for node in [focused(tree)] if node and node.name == 'Rewrite'), None), 'a sentence to rewrite')
            assert button.description == old, button
            desk.press('space')
            field = wait_for(lambda: next((node for node in [focused(tree)] if node and node.name == 'New Sentence'), None), 'a field to write in')
            desk.type(new)
            wait_for(lambda: field.text == new, f'“{new}” in the field')
            # One is put into its card by the button, the next by the key for that.
            if count % 2:
                desk.press('ctrl+Return')
            else:
                desk.press('Tab')
                wait_for(lambda: getattr(focused(tree), 'name', None) == 'Replace in Card', 'the focus on Replace in Card')
                desk.press('space')
            left = len(TURNS) - count - 1
            tree.find('label', f'{left} to turn, of 6 sentences' if left else 'Nothing to turn')

    with journey.step('every row reads as owned'):
        desk.press('alt+t')
        wait_for(lambda: owned_rows(tree) == len(ROWS), 'three rows that read as owned')
        turned = list(DEFENSIVE)
        for old, new in TURNS:
            turned = [words.replace(old, new) for words in turned]
        wait_for(lambda: texts(journey) == turned, 'the turned answer on disk')
        assert len(list(journey.library.glob('*/revisions/*.json'))) >= len(TURNS)

    with journey.step('a sentence that reads as owned is called deflecting, and put back'):
        desk.press('alt+m')
        tree.find('label', 'Nothing to turn')
        writer.tab_to('toggle button', 'Move This Sentence')
        desk.press('space')
        wait_for(lambda: getattr(focused(tree), 'role', None) == 'menu item', 'the choice to say that it deflects')
        desk.press('Return')
        tree.find('label', '1 to turn, of 6 sentences')
        wait_for(lambda: getattr(focused(tree), 'name', None) == 'Rewrite', 'the focus to go along')
        wait_for(lambda: [each['rule'] for each in list(journey.stories().values())[0]['dismissed']] == ['responsibility'], 'the sentence in the file')
        desk.press('ctrl+z')
        tree.find('label', 'Nothing to turn')
        wait_for(lambda: not list(journey.stories().values())[0].get('dismissed'), 'the file as it was')

    with journey.step('undo goes back to the start'):
        for _ in TURNS:
            desk.press('ctrl+z')
        wait_for(lambda: texts(journey) == DEFENSIVE, 'the answer as it was')
        desk.press('alt+m')
        tree.find('label', '4 to turn, of 6 sentences')

    with journey.step('a key for a card leads back to the cards'):
        writer.go_to(1)
        assert writer.texts() == DEFENSIVE, writer.texts()
