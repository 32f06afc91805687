# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first story, from an empty library to a crash and back."""

import signal
import stat

from desk import wait_for
from journey import Journey
from writer import NAMES, STAGES, Writer

TEXTS = [
    'In May 2024 I led the launch of a booking page. Our goal was 500 bookings a week. Instead, we had 40 in the first month.',
    'The mistake was mine. I assumed that guests book on their phones, and I never checked our logs.',
    'Within two days I stopped the campaign and brought sales and design together.',
    'We lost $20,000. Since then I read one week of logs before every launch.',
]

with Journey() as journey:
    with journey.step('a first start offers a story and an example'):
        program, tree = journey.start()
        tree.find('button', 'New Story')
        tree.find('button', 'See an Example')

    with journey.step('a new story has four empty cards'):
        writer = Writer(journey, tree)
        writer.begin_story()
        assert writer.texts() == [''] * 4, writer.texts()
        for index, name in enumerate(NAMES):
            assert writer.card(index).description.startswith('Not started'), writer.card(index)

    with journey.step('what is typed arrives, card by card'):
        for index, words in enumerate(TEXTS):
            writer.write(index, words)
        assert writer.texts() == TEXTS, writer.texts()

    with journey.step('each card says how far it is'):
        for index in range(4):
            wait_for(lambda: writer.card(index).description.split(',')[0] in ('Drafting', 'Nearly', 'Ready'),
                     f'news of {NAMES[index]}')

    with journey.step('the rubric answers in the writer’s words'):
        writer.go_to(1)
        wait_for(lambda: any(words in TEXTS[1] for words in writer.quotations()), 'the writer’s words in the rubric')

    with journey.step('more evidence is more in the card’s description'):
        before = writer.card(1).description
        journey.desk.press('ctrl+End')
        journey.desk.type(' One look at the logs would have shown me that nine in ten book at a desk.')
        wait_for(lambda: writer.card(1).description != before, 'a new description')
        TEXTS[1] = writer.text(1).text

    with journey.step('a second of rest is enough for kill -9'):
        journey.desk.press('ctrl+Home', *['Right'] * len('The mistake'))
        journey.desk.type(' here')
        TEXTS[1] = TEXTS[1].replace('The mistake', 'The mistake here', 1)
        wait_for(lambda: writer.texts() == TEXTS, 'a last word in the middle')
        writer.rest()
        program.signal(signal.SIGKILL)
        assert program.wait() == -signal.SIGKILL
        (story,) = journey.stories().values()
        assert [story['stages'][stage] for stage in STAGES] == TEXTS, story

    with journey.step('files are the writer’s own'):
        for path in journey.library.rglob('*'):
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode == (0o700 if path.is_dir() else 0o600), f'{path}: {mode:o}'

    with journey.step('the next start opens the story and the place'):
        program, tree = journey.start()
        writer = Writer(journey, tree)
        assert writer.texts() == TEXTS, writer.texts()
        wait_for(lambda: writer.text(1).is_('focused'), 'the focus in the card that was left')
        wait_for(lambda: writer.text(1).caret == len('The mistake here'), 'the caret where it was left')

    with journey.step('it quits by its key'):
        journey.desk.press('ctrl+q')
        status = program.wait()
        assert status == 0, f'exit {status}'
