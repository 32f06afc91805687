# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A story goes to a printer: a real print server takes the job."""

import re
import subprocess
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

# Not in the tests' own folder: as root, the server hands its jobs to a user who has no way into that.
with tempfile.TemporaryDirectory(dir='/tmp') as room, Printer(Path(room) / 'cups') as printer:
    Path(room).chmod(0o711)
    with Journey(environment=printer.environment) as journey:
        desk = journey.desk

        with journey.step('a story is opened'):
            program, tree = journey.start(STORY)
            tree.find('text', 'Precise Context')

        with journey.step('Ctrl+P shows its page'):
            desk.press('ctrl+p')
            tree.find(name='Preview, 1 page')

        with journey.step('the system asks for a printer'):
            tree.find('button', 'Print…').activate()
            dialog = wait_for(lambda: next((node for node in tree.walk() if node.role == 'dialog' and node.all('button', 'Print')), None), 'the dialog')
            wait_for(lambda: any(node.name == 'sheet' or node.text == 'sheet' for node in dialog.walk()), 'the queue')

        with journey.step('that it is sent is said'):
            go = wait_for(lambda: next((button for button in dialog.all('button', 'Print') if button.is_('sensitive')), None), 'a printer to be chosen')
            go.activate()
            # Heard and not looked for: on a busy machine looking takes longer than a toast stays.
            wait_for(lambda: any('Sent to the printer' in said for said in journey.reader.listen()), 'that to be said')

        with journey.step('the job arrives'):
            wait_for(printer.jobs, 'the document')
            job = printer.jobs()[0]
            info = subprocess.run(['pdfinfo', job], capture_output=True, text=True, check=True).stdout
            assert re.search(r'Pages:\s+1\n', info) and '(A4)' in info, info
            words = subprocess.run(['pdftotext', '-raw', job, '-'], capture_output=True, text=True, check=True).stdout
            assert 'The Pass That Forgot the Winter' in words and 'They may ask' in words, words
