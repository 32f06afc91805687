# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that becomes as narrow as a telephone and wide again keeps the text,
the caret and the way through the cards; also where nothing may move."""

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

STILL = '[Settings]\ngtk-enable-animations=false\n'
NARROW, WIDE = (370, 730), (1280, 800)
WORDS = 'I led the move of forty clinics.'

with Journey() as journey:
    settings = journey.desk.home / '.config/gtk-4.0/settings.ini'
    settings.parent.mkdir(parents=True)
    settings.write_text(STILL)

    with journey.step('a card is written in a wide window'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, WORDS)
        journey.desk.press('Left', 'Left', 'Left')
        (window,) = journey.desk.windows(program.pid)

    def shown(index):
        return tree.find('text', NAMES[index])

    with journey.step('the narrow window shows the same card, with the caret in it'):
        journey.desk.resize(window, *NARROW)
        tree.find('label', 'Stage 1 of 4')
        wait_for(lambda: shown(0).is_('focused'), 'the focus in the card')
        assert (shown(0).text, shown(0).caret) == (WORDS, len(WORDS) - 3), shown(0).text

    with journey.step('keys lead through all four cards'):
        for index in (1, 2, 3):
            journey.desk.press('ctrl+Return')
            tree.find('label', f'Stage {index + 1} of 4')
            wait_for(lambda: shown(index).is_('focused'), f'the focus in {NAMES[index]}')
        journey.desk.type('Since then')
        wait_for(lambda: shown(3).text == 'Since then', 'what was typed')
        journey.desk.press('ctrl+1')
        wait_for(lambda: shown(0).is_('focused'), 'the focus in the first card')

    with journey.step('the wide window has everything again'):
        journey.desk.resize(window, *WIDE)
        wait_for(lambda: [shown(index).text for index in range(4)] == [WORDS, '', '', 'Since then'], 'all four cards')
        wait_for(lambda: shown(0).is_('focused'), 'the focus in the first card')
        journey.desk.press('ctrl+z')
        wait_for(lambda: shown(3).text != 'Since then', 'the undo of what was typed in the narrow window')

    with journey.step('the card that is written in is the one that a narrow window shows'):
        journey.desk.press('ctrl+2')
        wait_for(lambda: shown(1).is_('focused'), 'the focus in the second card')
        journey.desk.resize(window, *NARROW)
        tree.find('label', 'Stage 2 of 4')
        wait_for(lambda: shown(1).is_('focused') and abs(shown(1).left) < NARROW[0] / 2, 'the second card in view')
