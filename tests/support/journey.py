# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey of the real program, step by step. Speaks TAP.

The program's path is the first word of the command line. What goes wrong is
told with the tree that a screen reader would have seen at that moment.
"""

import json
import sys
import traceback
from contextlib import contextmanager
from pathlib import Path

from desk import Desk
from reader import Reader, outline


class Journey:
    """Use it in a with statement, and its steps too. The first step that fails
    ends the journey; the last one is that no program has complained."""

    def __init__(self, program=None, **desk):
        self.program = Path(program or sys.argv[1]).resolve()
        self.desk = Desk(**desk)
        self._count = 0
        self._failed = False

    def __enter__(self):
        self.desk.__enter__()
        self.reader = Reader()
        self.library = self.desk.home / 'library'
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                with self.step('no program complains'):
                    said = [line for program in self.desk.programs for line in program.complaints()]
                    assert not said, '\n'.join(said)
            elif not self._failed:
                self._tell(False, 'the journey', error)
        except AssertionError:
            pass
        finally:
            print(f'1..{self._count}', flush=True)
            self.desk.__exit__(None, None, None)
        sys.exit(1 if self._failed else 0)

    def _tell(self, fine, name, error=None):
        self._count += 1
        self._failed |= not fine
        print(f'{"ok" if fine else "not ok"} {self._count} - {name}', flush=True)
        if error is not None:
            for line in ''.join(traceback.format_exception(error)).splitlines():
                print(f'# {line}')

    def _show_programs(self):
        for program in self.desk.programs:
            for line in program.log.read_text(errors='replace').splitlines():
                print(f'# stderr: {line}')
            application = self.reader._application(program.pid) if program.is_running() else None
            for line in outline(application) if application else ():
                print(f'# {line}')

    @contextmanager
    def step(self, name):
        try:
            yield
        except Exception as error:
            self._tell(False, name, error)
            self._show_programs()
            raise
        self._tell(True, name)

    def start(self, *arguments, **options):
        """Starts Pivot with the journey's library; returns the program and its
        accessible tree."""
        program = self.desk.start(self.program, '--library', self.library, *arguments, **options)
        return program, self.reader.read(program)

    def stories(self):
        """What the library holds on disk, by id."""
        return {path.parent.name: json.loads(path.read_text()) for path in self.library.glob('*/story.json')}
