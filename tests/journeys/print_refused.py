# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F-31: printing fails. That is said in one line, the story is untouched, and
printing again works as soon as the printer does."""

import sys
import tempfile
from pathlib import Path

from desk import wait_for
from journey import Journey
from printer import Printer, is_there

STORY = Path(__file__).resolve().parents[2] / 'data' / 'examples' / '1-annual-pass.json'

if not is_there():
    print('1..0 # SKIP there is no print server to start')
    sys.exit(0)


def stories(journey):
    return {path: path.read_bytes() for path in journey.library.glob('*/story.json')}


def print_story(desk, tree):
    """Prints through our dialog and the system's."""
    desk.press('ctrl+p')
    tree.find(name='Preview, 1 page')
    tree.find('button', 'Print…').activate()
    dialog = wait_for(lambda: next((node for node in tree.walk() if node.role == 'dialog' and node.all('button', 'Print')), None), 'the dialog')
    wait_for(lambda: any(node.name == 'sheet' or node.text == 'sheet' for node in dialog.walk()), 'the queue')
    go = wait_for(lambda: next((button for button in dialog.all('button', 'Print') if button.is_('sensitive')), None), 'a printer to be chosen')
    go.activate()


# Not in the tests' own folder: as root, the server hands its jobs to a user who has no way into that.
with tempfile.TemporaryDirectory(dir='/tmp') as room, Printer(Path(room) / 'cups') as printer:
    Path(room).chmod(0o711)
    with Journey(environment=printer.environment) as journey:
        desk = journey.desk

        with journey.step('a story is opened'):
            program, tree = journey.start(STORY)
            tree.find('text', 'Precise Context')
            before = wait_for(lambda: stories(journey), 'the story')

        with journey.step('a job that is refused is told of'):
            printer.reject()
            print_story(desk, tree)
            # Heard and not looked for: on a busy machine looking takes longer than a toast stays.
            wait_for(lambda: any('The printer did not take the job.' in said for said in journey.reader.listen()), 'that to be said')
            assert not printer.jobs(), printer.jobs()

        with journey.step('the story is untouched'):
            assert stories(journey) == before

        with journey.step('it is printed once the printer takes jobs'):
            printer.accept()
            print_story(desk, tree)
            wait_for(printer.jobs, 'the document')
