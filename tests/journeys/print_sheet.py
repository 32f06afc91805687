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
            dialog.find('button', 'Print').activate()
            tree.find('label', 'Sent to the printer')

        with journey.step('the job arrives'):
            wait_for(printer.jobs, 'the document')
            job = printer.jobs()[0]
            info = subprocess.run(['pdfinfo', job], capture_output=True, text=True, check=True).stdout
            assert re.search(r'Pages:\s+1\n', info) and '(A4)' in info, info
            words = subprocess.run(['pdftotext', '-raw', job, '-'], capture_output=True, text=True, check=True).stdout
            assert 'The Pass That Forgot the Winter' in words and 'They may ask' in words, words
