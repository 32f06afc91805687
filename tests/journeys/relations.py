# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rubric says leads to the text that it speaks about, and the text to what is said."""

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer


def names(nodes):
    """Their names; GTK tells some relations twice."""
    return {node.name for node in nodes}


def row_of(tree, words):
    """The row of the rubric whose name holds those words."""
    rubric = tree.find('list', 'Rubric')
    return wait_for(lambda: next((row for row in rubric.all('list item') if words in row.name), None), f'a row with “{words}”')


with Journey() as journey:
    desk = journey.desk

    with journey.step('a story with something to say about'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(1, 'The mistake was partly mine. I signed off the plan.')

    with journey.step('a row says what is there, in whose words, and what weakens it'):
        row = row_of(tree, 'The mistake was partly mine')
        assert row.name.startswith('You took it on yourself'), row.name
        assert row.description == 'Some of these words weaken it.', row.description

    with journey.step('it leads to the text that it quotes'):
        assert names(row.related('controller_for')) == {NAMES[1]}, row.related('controller_for')

    with journey.step('so does a finding, which F4 unfolds'):
        desk.press('F4')
        finding = row_of(tree, 'Hedged ownership')
        assert 'partly mine' in finding.description, finding.description
        assert names(finding.related('controller_for')) == {NAMES[1]}, finding.related('controller_for')

    with journey.step('the text leads to what is said about it, and only the one that is written'):
        assert names(writer.text(1).related('details')) == {'Rubric'}, writer.text(1).related('details')
        writer.go_to(0)
        wait_for(lambda: names(writer.text(0).related('details')) == {'Rubric'}, 'the rubric to follow')
        assert not writer.text(1).related('details'), writer.text(1).related('details')

    with journey.step('F6 goes to the first thing that is said'):
        writer.go_to(1)
        desk.press('F6')
        wait_for(lambda: row_of(tree, 'You took it on yourself').is_('focused'), 'the focus in the rubric')
