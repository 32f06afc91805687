# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are marked in the language that a story is told in, and only where there is a dictionary for it."""

import json
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

from desk import wait_for  # noqa: E402
from journey import Journey  # noqa: E402
from writer import STAGES, Writer  # noqa: E402

ID = '6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21'
TEXT = 'I led the dpeots in May.'


def tell(journey, language):
    """Puts one story into the library."""
    story = {'format': 1, 'id': ID, 'created': '2026-03-02T09:15:00Z', 'modified': '2026-03-02T09:15:00Z', 'title': 'Depots',
             'language': language, 'stages': dict.fromkeys(STAGES, '') | {'precise-context': TEXT}}
    folder = journey.library / ID
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'story.json').write_text(json.dumps(story))


def is_marked(node):
    attributes, *_ = Atspi.Text.get_attribute_run(node.accessible, TEXT.index('dpeots') + 1, False)
    return attributes.get('underline') == 'error'


with Journey() as journey:
    with journey.step('a word that is no word is marked'):
        tell(journey, 'en')
        program, tree = journey.start()
        wait_for(lambda: is_marked(Writer(journey, tree).text(0)), 'the mark')
        journey.desk.press('ctrl+q')
        assert program.wait() == 0

    with journey.step('but not in a language without a dictionary'):
        tell(journey, 'tlh')
        program, tree = journey.start()
        text = Writer(journey, tree).text(0)
        wait_for(lambda: text.text == TEXT, 'the text')
        time.sleep(1.5)
        assert not is_marked(text)

    with journey.step('and the story stays as it was'):
        assert journey.stories()[ID]['language'] == 'tlh', journey.stories()
        journey.desk.press('ctrl+q')
        assert program.wait() == 0
