# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the keyboard who writes a story and listens to Pivot."""

import re
import time
from functools import cached_property

from desk import wait_for

STAGES = {
    'precise-context': 'Precise Context',
    'root-cause': 'Identify the Root Cause',
    'variable-correction': 'Variable Correction',
    'outcome-learning': 'Outcome & Transformative Learning',
}
NAMES = list(STAGES.values())

# Longer than any saving may take after the first key that is not saved yet.
REST = 1.0


class Writer:
    def __init__(self, journey, tree):
        self.desk, self.tree = journey.desk, tree

    @cached_property
    def _cards(self):
        return [self.tree.find('grouping', name) for name in NAMES]

    @cached_property
    def _texts(self):
        return [card.find('text', name) for card, name in zip(self._cards, NAMES)]

    def card(self, index):
        """The group around a stage's text, whose description says how far it is."""
        return self._cards[index]

    def text(self, index):
        return self._texts[index]

    def texts(self):
        return [node.text for node in self._texts]

    def go_to(self, index):
        """Moves to a stage with its key, as a person would."""
        self.desk.press(f'ctrl+{index + 1}')
        wait_for(lambda: self.text(index).is_('focused'), f'the focus in {NAMES[index]}')

    def write(self, index, words):
        """Types into a stage and waits until all of it is there."""
        self.go_to(index)
        before = self.text(index).text
        self.desk.type(words)
        wait_for(lambda: self.text(index).text == before + words, f'“{words}” in {NAMES[index]}')

    def begin_story(self):
        """Goes past the questions about the failure, to four empty cards."""
        self.tree.find('button', 'New Story')
        self.desk.await_front()
        self.desk.press('ctrl+n')
        self.tree.find('button', 'Start Writing')
        self.desk.press('ctrl+Return')
        wait_for(lambda: self.text(0).is_('focused'), f'the focus in {NAMES[0]}')

    def quotations(self):
        """The writer's words that the rubric quotes."""
        said = ' '.join(self.tree.find('list', 'Rubric').words())
        return re.findall('“\u2068?([^”\u2069]+)\u2069?”', said)

    def tab_to(self, role, name, key='Tab', inside=None):
        """Presses a key until an object has the focus, and returns it."""
        inside = inside or self.tree
        for _ in range(30):
            before = next((node for node in inside.walk() if node.is_('focused')), None)
            if before and (before.role, before.name) == (role, name):
                return before
            self.desk.press(key)
            if before:
                wait_for(lambda: not before.is_('focused'), f'{key} to go on from {before}')
        raise AssertionError(f'{key} does not get to {role} “{name}”')

    def is_in_rubric(self, title):
        """Whether a row of the rubric begins with these words."""
        return any(row.name.startswith(title) for row in self.tree.find('list', 'Rubric').all('list item'))

    def asked(self):
        """What the rubric asks about the card in front, in order, each with all that its row says."""
        rows = self.tree.find('list', 'Rubric').all('list item')
        asked = [f'{row.name} {row.description}'.strip() for row in rows if '“' not in row.name]
        return list(dict.fromkeys(words for words in asked if words))

    def rest(self):
        time.sleep(REST)
