# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are marked in the language that a story is told in, and only where there is a dictionary for it."""

import json
import time

from desk import wait_for
from journey import Journey
from writer import STAGES, Writer

ID = '6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21'
TEXT = 'I led the dpeots in May.'


def tell(journey, language):
    """Puts one story into the library."""
    story = {'format': 1, 'id': ID, 'created': '2026-03-02T09:15:00Z', 'modified': '2026-03-02T09:15:00Z', 'title': 'Depots',
             'language': language, 'stages': dict.fromkeys(STAGES, '') | {'precise-context': TEXT}}
    folder = journey.library / ID
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'story.json').write_text(json.dumps(story))


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
