# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole story, from the first run to four stages that are ready, by keys and by ear alone."""

from desk import wait_for
from journey import Journey
from writer import NAMES, STAGES, Writer

FACTS = {
    'failure': '1,200 seed samples thawed in a new cold store',
    'stake': 'large',
    'kind': 'execution',
    'decision': 'I moved the samples without testing the alarm',
}

# Of each card what comes to mind first, and what answers the rubric's questions about it.
CARDS = [
    ('In March 2023 I led the move of a seed library to a new cold store. I was responsible for the plan and for a team of four.',
     ' Our goal was to move 9,000 samples by 1 April. Instead, on 2 April the freezer failed and we lost 1,200 samples, and two '
     'breeders cancelled their contracts.'),
    ('The mistake was mine.',
     ' I decided not to test the alarm, because I assumed that the supplier had tested it. I never asked for the test report. One test '
     'would have shown me that the alarm was not connected.'),
    ('I told the two breeders that it was my mistake.',
     ' Within one hour I stopped the move. I moved the other samples back to the old store on the same day. Then I tested each alarm '
     'with the electrician, and we found that two of the six were not connected.'),
    ('We lost 1,200 samples and $40,000.',
     ' I learned that I trust a supplier when I have no time. Since then I test every alarm myself before each move, with a written '
     'checklist. In the next move, in October, we moved 6,000 samples and lost none.'),
]
TEXTS = [first + then for first, then in CARDS]


def is_ready(writer, index):
    return writer.card(index).description.startswith('Ready, ')


with Journey() as journey:
    desk, reader = journey.desk, journey.reader

    with journey.step('a first start has the focus on New Story'):
        program, tree = journey.start()
        start = tree.find('button', 'New Story')
        wait_for(lambda: start.is_('focused'), 'the focus on New Story')
        desk.press('Return')
        tree.find('button', 'Start Writing')

    with journey.step('the questions about the failure are answered by their keys'):
        desk.type(FACTS['failure'])
        desk.press('alt+r', 'alt+k', 'Right')
        kind = tree.find('radio button', 'Execution')
        wait_for(lambda: kind.is_('focused'), 'the focus on the second kind')
        desk.press('space', 'alt+d')
        desk.type(FACTS['decision'])
        wait_for(lambda: [story for story in journey.stories().values() if story.items() >= FACTS.items()], 'the answers on disk')
        desk.press('ctrl+Return')
        writer = Writer(journey, tree)
        wait_for(lambda: writer.text(0).is_('focused'), f'the focus in {NAMES[0]}')

    for index, (first, then) in enumerate(CARDS):
        with journey.step(f'{NAMES[index]} is ready once what was asked is answered'):
            if index > 0:
                desk.press('ctrl+Return')
                wait_for(lambda: writer.text(index).is_('focused'), f'the focus in {NAMES[index]}')
            writer.write(index, first)
            wait_for(lambda: writer.card(index).description.startswith(('Drafting, ', 'Nearly, ')), 'a first word about the card')
            wait_for(writer.asked, 'a question')
            writer.rest()
            asked = writer.asked()
            heard = len(reader.listen())
            writer.write(index, then)
            wait_for(lambda: is_ready(writer, index), f'{NAMES[index]} to be ready; it says {writer.card(index).description}')
            wait_for(lambda: not set(asked) <= set(writer.asked()), f'an answer to {asked}')
            wait_for(lambda: any('Ready' in said for said in reader.listen()[heard:]), 'readiness to be announced')

    with journey.step('the library knows that all four are ready'):
        stories = tree.find('list', 'Stories')
        wait_for(lambda: any(row.description.startswith('4 stages of 4 are ready') for row in stories.all('list item')), 'four stages that are ready')

    with journey.step('all of it is on disk when it quits'):
        desk.press('ctrl+q')
        assert program.wait() == 0, program.wait()
        (story,) = journey.stories().values()
        assert story.items() >= FACTS.items(), story
        assert [story['stages'][stage] for stage in STAGES] == TEXTS, story

    with journey.step('the next start has it again'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        assert writer.texts() == TEXTS, writer.texts()
        for index in range(4):
            wait_for(lambda: is_ready(writer, index), f'{NAMES[index]} to be ready again')
