# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A story is emptied card by card, each saved before the next goes, and comes back as it was before."""

import json

from desk import wait_for
from journey import Journey
from writer import STAGES, Writer

TEXTS = ['In May I promised twelve depots new locks within a week.', 'I never asked the fitters how long one lock takes.', '', '']


def saved(journey):
    (story,) = journey.stories().values()
    return [story['stages'][stage] for stage in STAGES]


def kept(journey):
    """The texts of each revision, by why it was kept."""
    revisions = [json.loads(path.read_text()) for path in journey.library.glob('*/revisions/*.json')]
    return [(each['why'], [each['stages'][stage] for stage in STAGES]) for each in revisions]


with Journey() as journey:
    desk = journey.desk

    with journey.step('two cards are written'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, TEXTS[0])
        writer.write(1, TEXTS[1])
        wait_for(lambda: saved(journey) == TEXTS, 'both on disk')

    for index, left in ((0, ['', *TEXTS[1:]]), (1, [''] * 4)):
        with journey.step(f'card {index + 1} is emptied and saved'):
            writer.go_to(index)
            desk.press('ctrl+a')
            desk.press('Delete')
            wait_for(lambda left=left: saved(journey) == left, 'the empty card on disk')

    with journey.step('the revision that is kept holds both'):
        assert kept(journey) == [('replace', TEXTS)], kept(journey)

    with journey.step('it is put back'):
        desk.press('ctrl+h')
        wait_for(lambda: 'Before Replacing' in tree.find('list', 'Revisions').words(), 'it among the revisions')
        tree.find('button', 'Restore All').activate()
        wait_for(lambda: saved(journey) == TEXTS, 'both on disk again')
        desk.press('ctrl+e')
        assert writer.texts() == TEXTS, writer.texts()
