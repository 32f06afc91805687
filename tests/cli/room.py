# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A room of its own for pivot-cli: an empty home, a fixed locale and zone, and
a folder to work in. Tests are functions named test_… that are given a room."""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
FILES = HERE / 'files'
EXAMPLES = SOURCE / 'data' / 'examples'
PATIENCE = 60

KEPT = ('ASAN_OPTIONS', 'LSAN_OPTIONS', 'UBSAN_OPTIONS', 'G_DEBUG', 'G_SLICE', 'MALLOC_PERTURB_', 'PATH')


@dataclass(frozen=True)
class Result:
    exit: int
    out: bytes
    err: bytes

    @property
    def text(self):
        return self.out.decode()

    @property
    def complaint(self):
        return self.err.decode()


class Room:
    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix='pivot-cli-'))
        self.work = self.folder / 'work'
        self.library = self.folder / 'library'
        self.work.mkdir()
        self.environment = {name: os.environ[name] for name in KEPT if name in os.environ} | {
            'HOME': str(self.folder / 'home'),
            'XDG_DATA_HOME': str(self.folder / 'home' / 'data'),
            'XDG_STATE_HOME': str(self.folder / 'home' / 'state'),
            'XDG_CONFIG_HOME': str(self.folder / 'home' / 'config'),
            'XDG_CACHE_HOME': str(self.folder / 'home' / 'cache'),
            'LC_ALL': 'C.UTF-8',
            'LANGUAGE': '',
            'TZ': 'UTC',
        }
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def put(self, name, content):
        path = self.work / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def take(self, *sources):
        """Copies files of the tests or examples of the project into the room."""
        for source in sources:
            path = FILES / source
            shutil.copy(path if path.exists() else EXAMPLES / source, self.work)

    def run(self, *arguments, stdin=b'', environment=None, **options):
        options.setdefault('stdout', subprocess.PIPE)
        options.setdefault('stderr', subprocess.PIPE)
        if isinstance(stdin, bytes):
            options['input'] = stdin
        else:
            options['stdin'] = stdin
        done = subprocess.run([self.program, *map(os.fsencode, arguments)], cwd=self.work, timeout=PATIENCE,
                              env=self.environment | (environment or {}), **options)
        return Result(done.returncode, done.stdout or b'', done.stderr or b'')

    def run_with_library(self, *arguments, **options):
        return self.run('--library', self.library, *arguments, **options)


def equal(found, expected, what=''):
    if found != expected:
        raise AssertionError(f'{what} {found!r} is not {expected!r}'.strip())


def holds(text, part):
    if part not in text:
        raise AssertionError(f'{part!r} is not in {text!r}')


def main(tests, program=None):
    """Runs tests (name -> function of a room) and tells how in TAP."""
    program = os.path.abspath(program or sys.argv[1])
    failed = 0
    print(f'1..{len(tests)}')
    for number, (name, test) in enumerate(tests.items(), 1):
        try:
            with Room(program) as room:
                test(room)
            print(f'ok {number} - {name}', flush=True)
        except Exception:  # whatever it is, the other tests go on
            failed += 1
            print(f'not ok {number} - {name}', flush=True)
            for line in traceback.format_exc(limit=-2).splitlines():
                print(f'# {line}', flush=True)
    return 1 if failed else 0


def tests_in(namespace):
    return {name.removeprefix('test_').replace('_', '-'): function
            for name, function in namespace.items() if name.startswith('test_')}
