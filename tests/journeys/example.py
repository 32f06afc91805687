# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer looks at the example: full, read-only, and with a defensive twin."""

import re

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

with Journey() as journey:
    with journey.step('the example opens with four full cards'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        tree.find('button', 'See an Example').activate()
        shown = writer.texts()
        assert all(len(text) > 100 for text in shown), shown
        for index in range(4):
            wait_for(lambda: re.search(r'\b(\d+) of \1\b', writer.card(index).description), f'all evidence in {NAMES[index]}')

    with journey.step('nothing can be typed into it'):
        writer.go_to(0)
        journey.desk.type('Not mine')
        writer.rest()
        assert writer.texts() == shown, writer.texts()
        assert not writer.text(0).is_('editable')

    with journey.step('its defensive version is another story'):
        tree.find(name='Show the Defensive Version').activate()
        wait_for(lambda: writer.texts() != shown, 'the defensive version')
        wait_for(lambda: writer.card(1).description.startswith('Drafting'), 'the rubric to disagree')

    with journey.step('nothing of it is in the library'):
        assert journey.stories() == {}, journey.stories()
