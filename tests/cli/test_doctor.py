# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong in a library is said, and nothing in it is changed."""

import hashlib
import json
import os
import sys

from room import EXAMPLES, equal, holds, main, tests_in

ID = '3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f201'
OTHER = '3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f202'
STORY = (EXAMPLES / '1-annual-pass.json').read_bytes()
REVISION = b'{"stages": {}}'
KEPT = f'20260302T091500Z-{hashlib.sha256(REVISION).hexdigest()[:8]}.json'
WRONG = '20260302T091500Z-00000000.json'

# What lies in a library that has one good story -> what is said of it: (id, kind, a part of the reason)
CASES = [
    ({}, []),
    ({f'{ID}/revisions/{KEPT}': REVISION, f'{ID}/takes/{KEPT}': REVISION}, []),
    ({'.stfolder/x': b'', f'{ID}/.syncthing.story.json.tmp': b'{', f'{ID}/story.json~': b'', f'{ID}/revisions/a.part': b'', '.git/HEAD': b''}, []),
    ({f'{ID}/story.json': b'{"stages": '}, [(ID, 'damaged', 'The file breaks off before its end.')]),
    ({f'{ID}/story.json': b''}, [(ID, 'damaged', 'empty')]),
    ({f'{ID}/story.json': STORY.replace(b'"format": 1', b'"format": 2')}, [(ID, 'read-only', 'newer version')]),
    ({f'{ID}/story.json': STORY.replace(b'{', b'{"title": "a",', 1)}, [(ID, 'read-only', 'two values under one name')]),
    ({f'{ID}/.save-0123456789abcdef.tmp': b'{'}, [(ID, 'leftover', '“.save-0123456789abcdef.tmp”')]),
    ({f'{ID}/story.sync-conflict-20260302.json': STORY}, [(ID, 'conflict', '“story.sync-conflict-20260302.json”')]),
    ({f'{ID}/story (conflicted copy 2026-03-02).json': STORY}, [(ID, 'conflict', 'conflicted copy')]),
    ({f'{ID}/notes.txt': b'x'}, [(ID, 'foreign', '“notes.txt” is not Pivot’s.')]),
    ({f'{ID}/revisions/{WRONG}': REVISION}, [(ID, 'damaged', f'“{WRONG}” no longer holds what it is named by.')]),
    ({f'{ID}/revisions/{WRONG}': b'{'}, [(ID, 'damaged', f'“{WRONG}”, which was kept of the story, cannot be read. The file breaks off before its end.')]),
    ({f'{ID}/takes/{WRONG}': b'{}'}, [(ID, 'damaged', 'no longer holds')]),
    ({f'{ID}/takes/{WRONG}': b'[]'}, [(ID, 'damaged', 'cannot be read')]),
    ({f'{ID}/takes/{WRONG}': b'{"a": 1, "a": 2}'}, [(ID, 'damaged', 'cannot be read. The file holds values')]),
    ({f'{ID}/revisions/.save-0123456789abcdef.tmp': b'', f'{ID}/revisions/x.json': b'{}'}, [(ID, 'leftover', '.save-'), (ID, 'foreign', 'x.json')]),
    ({f'{OTHER}/story.json': STORY}, [(OTHER, 'foreign', 'the id of another story')]),
    ({f'{OTHER}/revisions/{KEPT}': REVISION}, [(OTHER, 'damaged', 'The story’s file is no longer there.')]),
    ({'My story/story.json': STORY}, [('My story', 'damaged', 'does not have an id for a name')]),
    ({'readme.txt': b'x', 'two\nlines/x': b''}, [('readme.txt', 'foreign', 'is not Pivot’s.'), ('two\\nlines', 'foreign', 'is not Pivot’s.')]),
]


def lay_out(room, files):
    for name, content in ({f'{ID}/story.json': STORY} | files).items():
        path = room.library / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def tree(room):
    return {path: path.read_bytes() if path.is_file() else None for path in room.folder.rglob('*')}


def check(room, expected):
    before = tree(room)
    said = room.run_with_library('doctor', '--format', 'json')
    equal((said.exit, said.err), (1 if expected else 0, b''), said.text)
    rows = json.loads(said.text)
    equal(sorted((row['id'], row['kind']) for row in rows), sorted((story, kind) for story, kind, _ in expected))
    told = room.run_with_library('doctor')
    equal((told.exit, told.err), (said.exit, b''))
    equal(sorted(line.partition(': ')[0] for line in told.text.splitlines()), sorted(story for story, _, _ in expected))
    for story, kind, part in expected:
        holds(' '.join(row['reason'] for row in rows if (row['id'], row['kind']) == (story, kind)), part)
        holds(told.text, part)
    equal(tree(room), before)


def test_cases(room):
    home = room.library
    for number, (files, expected) in enumerate(CASES):
        room.library = home.with_name(f'library-{number}')
        lay_out(room, files)
        check(room, expected)


def test_what_is_no_file(room):
    """R-10, R-11"""
    lay_out(room, {})
    os.mkfifo(room.library / ID / 'revisions')
    (room.library / OTHER).mkdir()
    (room.library / OTHER / 'story.json').symlink_to('../../secret')
    (room.folder / 'secret').write_bytes(STORY)
    said = room.run_with_library('doctor')
    equal(said.exit, 1)
    equal(sorted(line[:36] for line in said.text.splitlines()), [ID, OTHER])


def test_backups(room):
    """F-24: they are listed, and what is in them can be taken in again."""
    lay_out(room, {})
    key = hashlib.sha256(os.fsencode(room.library.resolve())).hexdigest()[:16]
    root = room.folder / 'home' / 'state' / 'pivot' / 'backup' / key
    for day, names in (('20260301', (ID,)), ('20260302', (ID, OTHER)), ('20260303', ()), ('notes', (ID,))):
        (root / day).mkdir(parents=True)
        for name in names:
            (root / day / f'{name}.json').write_bytes(STORY)
    said = room.run_with_library('doctor')
    equal((said.exit, said.text.splitlines()), (0, [f'20260302: Backup of 2 stories in {root}/20260302', f'20260301: Backup of 1 story in {root}/20260301']))
    rows = json.loads(room.run_with_library('doctor', '--format', 'json').text)
    equal(rows, [{'backup': '20260302', 'stories': 2, 'folder': f'{root}/20260302'}, {'backup': '20260301', 'stories': 1, 'folder': f'{root}/20260301'}])
    (room.library / ID / 'story.json').unlink()
    (room.library / ID).rmdir()
    equal(room.run_with_library('import', root / '20260302' / f'{ID}.json').text, ID + '\n')
    equal(room.run_with_library('show', '--format', 'json', ID).exit, 0)


def test_a_library_that_cannot_be_read(room):
    said = room.run_with_library('doctor')
    equal((said.exit, said.out, said.complaint), (2, b'', f'pivot-cli: {room.library}: The library’s folder is not there.\n'))
    equal(room.run('doctor').exit, 0, 'nothing written yet')
    equal((room.folder / 'home').exists(), False)


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
