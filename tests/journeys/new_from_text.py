# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An old answer is pasted, laid out, put right and poured into the cards, by keys and once by the mouse."""

from desk import wait_for
from journey import Journey
from writer import NAMES, Writer

SENTENCES = [
    'In May I led the move of 12 depots.',
    'The goal was all twelve by Monday.',
    'Instead, six stayed shut for two days.',
    'The mistake was mine.',
    'I never tried a single key.',
    'That morning I stopped the move and called the locksmith.',
    'Now we test every key before a move, and none has failed since.',
]

with Journey() as journey:
    desk = journey.desk

    with journey.step('an old answer is taken'):
        program, tree = journey.start()
        tree.find('button', 'New Story')
        desk.press('ctrl+shift+n')
        text = tree.find('text', 'Your Old Answer')
        wait_for(lambda: text.is_('focused'), 'the focus in the text')
        desk.type(' '.join(SENTENCES))
        wait_for(lambda: text.text == ' '.join(SENTENCES), 'the whole answer')
        desk.press('ctrl+a', 'ctrl+x')
        wait_for(lambda: text.text == '', 'the answer in the clipboard')
        desk.press('ctrl+v')
        wait_for(lambda: text.text == ' '.join(SENTENCES), 'the whole answer, pasted')

    with journey.step('it is shown where each sentence goes'):
        desk.press('alt+c')
        rows = [tree.find('list item', sentence) for sentence in SENTENCES]
        assert rows[0].description == NAMES[0], rows[0]
        assert rows[6].description == NAMES[3], rows[6]

    with journey.step('a sentence is moved by a key, and said to be'):
        wait_for(lambda: rows[0].is_('focused'), 'the focus on the first sentence')
        desk.press('4')
        wait_for(lambda: tree.find('list item', SENTENCES[0]).description == NAMES[3], 'the sentence in its new place')
        wait_for(lambda: any(NAMES[3] in said for said in journey.reader.listen()), 'the move to be announced')

    def drag(sentence, other):
        """Drags a sentence to where another one stands."""
        place = tree.find('list item', other).description
        places = [tree.find('list item', words).centre for words in (sentence, other)]
        desk.drag(desk.active_window(), *places)
        wait_for(lambda: tree.find('list item', sentence).description == place, 'the sentence where it was let go')

    with journey.step('another is dragged, to where it is let go'):
        drag(SENTENCES[1], SENTENCES[3])
        assert tree.find('list item', SENTENCES[1]).description == NAMES[1]
        wait_for(lambda: any(NAMES[1] in said for said in journey.reader.listen()), 'the move to be announced')

    with journey.step('and taken back'):
        desk.press('ctrl+z')
        wait_for(lambda: tree.find('list item', SENTENCES[1]).description == NAMES[0], 'the sentence where it was')
        assert tree.find('list item', SENTENCES[0]).description == NAMES[3]

    with journey.step('and dragged to and fro, which nobody complains of'):
        for other in (SENTENCES[3], SENTENCES[2]) * 3:
            drag(SENTENCES[1], other)
        assert not program.complaints(), program.complaints()
        desk.press(*['ctrl+z'] * 6)
        wait_for(lambda: tree.find('list item', SENTENCES[1]).description == NAMES[0], 'the sentence where it was')

    with journey.step('the cards are filled'):
        desk.press('alt+f')
        writer = Writer(journey, tree)
        wait_for(lambda: writer.texts()[0].startswith(SENTENCES[1]), 'the filled cards')
        poured = writer.texts()
        assert poured[3].startswith(SENTENCES[0]), poured
        assert sorted(' '.join(poured)) == sorted(' '.join(SENTENCES)), poured

    with journey.step('one Undo empties them, one Redo fills them'):
        desk.press('ctrl+z')
        wait_for(lambda: writer.texts() == [''] * 4, 'empty cards')
        desk.press('ctrl+shift+z')
        wait_for(lambda: writer.texts() == poured, 'the cards as they were')
