# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spelling marks what no dictionary knows, and no word for the apostrophe that closes it."""

from desk import wait_for
from journey import Journey
from shots import example
from writer import Writer

import json

TEXT = 'It was the hotels’ and the owners\' zzdoors. I didn’t say it ‘mine’ to open the zzkeys now.'

with Journey() as journey:
    with journey.step('a story waits in the library'):
        story = example(0)
        story['stages'] = dict.fromkeys(story['stages'], '') | {'precise-context': TEXT}
        folder = journey.library / story['id']
        folder.mkdir(parents=True)
        (folder / 'story.json').write_text(json.dumps(story))
        program, tree = journey.start()
        writer = Writer(journey, tree)
        assert writer.text(0).text == TEXT, writer.text(0).text

    with journey.step('only words that are wrong are marked'):
        wait_for(lambda: 'zzkeys' in writer.text(0).marked(), 'the spelling to be checked')
        assert writer.text(0).marked() == ['zzdoors', 'zzkeys'], writer.text(0).marked()

    with journey.step('a word that goes on after its apostrophe is one word'):
        writer.write(1, "I left the zzgates and the depots' doors ")
        wait_for(lambda: writer.text(1).marked() == ['zzgates'], 'the spelling to be checked')
