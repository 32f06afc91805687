# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories in a library: begun, listed, shown, thrown away and brought back."""

import json
import re
import shutil
import stat
import sys

import jsonschema

from room import EXAMPLES, SOURCE, equal, holds, main, tests_in

STORY_SCHEMA = json.loads((SOURCE / 'data' / 'story.schema.json').read_text())
UUID = re.compile(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
MEMBERS = ['id', 'title', 'question', 'stake', 'kind', 'role', 'tags', 'created', 'modified', 'trashed', 'state', 'score', 'words', 'seconds']


def add(room, name, **changes):
    """Puts an example into the room's library, as a person's own program would."""
    story = json.loads((EXAMPLES / name).read_text()) | changes
    folder = room.library / story['id']
    folder.mkdir(parents=True)
    (folder / 'story.json').write_text(json.dumps(story))
    return story


def listed(room, *arguments):
    result = room.run_with_library('list', '--format', 'json', *arguments)
    equal((result.exit, result.err), (0, b''))
    equal(result.text.count('\n'), 1, 'lines')
    return json.loads(result.text)


def begin(room, title):
    result = room.run_with_library('new', '--title', title)
    equal((result.exit, result.err), (0, b''))
    return result.text.removesuffix('\n')


def tree(room):
    return {path.relative_to(room.folder): path.read_bytes() for path in room.folder.rglob('*') if path.is_file()}


def test_new(room):
    story = begin(room, 'The Empty Wall')
    equal(bool(UUID.fullmatch(story)), True, story)
    path = room.library / story / 'story.json'
    content = json.loads(path.read_text())
    jsonschema.validate(content, STORY_SCHEMA)
    equal((content['id'], content['title'], content['language']), (story, 'The Empty Wall', 'en'))
    equal(stat.S_IMODE(path.stat().st_mode), 0o600)
    for folder in (room.library, room.library / story):
        equal(stat.S_IMODE(folder.stat().st_mode), 0o700)


def test_new_makes_only_the_last_folder(room):
    result = room.run('--library', room.folder / 'a' / 'b', 'new', '--title', 'x')
    equal((result.exit, result.out), (2, b''))
    holds(result.complaint, f'pivot-cli: {room.folder}/a/b: ')
    equal(result.complaint.count('\n'), 1)
    equal((room.folder / 'a').exists(), False)


def test_new_in_the_users_own_library(room):
    equal(room.run('list', '--format', 'json').out, b'[]\n')
    equal((room.folder / 'home').exists(), False, 'made by listing')
    story = room.run('new', '--title', 'First').text.strip()
    equal((room.folder / 'home' / 'data' / 'pivot' / 'library' / story / 'story.json').exists(), True)
    equal([row['id'] for row in json.loads(room.run('list', '--format', 'json').text)], [story])


def test_titles(room):
    for title, kept in (('Ünïcödé — “quoted” 漢字', None), ('', None), ('<b>R&D</b>', None), ('two\nlines', 'two lines'), ('--title', None), (' blank ', 'blank')):
        story = begin(room, title)
        equal(json.loads(room.run_with_library('show', '--format', 'json', story).text)['title'], title if kept is None else kept)


def test_list(room):
    first = add(room, '3-night-sales.json', modified='2025-03-01T08:00:00Z')
    second = add(room, '2-discharge-lounge.json', modified='2025-03-02T08:00:00Z', stages={})
    add(room, '1-annual-pass.json', trashed='2025-03-03T08:00:00Z')
    rows = listed(room)
    equal([row['id'] for row in rows], [second['id'], first['id']])
    for row, story, state in zip(rows, (second, first), ('not-started', 'ready')):
        equal(list(row), MEMBERS)
        for member in ('title', 'question', 'stake', 'kind', 'role', 'tags', 'created', 'modified'):
            equal(row[member], story[member])
        equal((row['trashed'], row['state']), (None, state))
    report = json.loads(room.run('check', '--format', 'json', EXAMPLES / '3-night-sales.json').text)
    equal([rows[1][member] for member in ('score', 'words', 'seconds')], [report[member] for member in ('score', 'words', 'seconds')])
    text = room.run_with_library('list').text
    equal([line[:8] for line in text.splitlines() if not line.startswith(' ')], [second['id'][:8], first['id'][:8]])
    holds(text, first['title'])


def test_list_the_trash(room):
    add(room, '1-annual-pass.json')
    gone = add(room, '3-night-sales.json', trashed='2025-03-03T08:00:00Z')
    rows = listed(room, '--trashed')
    equal([(row['id'], row['trashed']) for row in rows], [(gone['id'], '2025-03-03T08:00:00Z')])


def test_list_with_damaged_stories(room):
    good = add(room, '1-annual-pass.json')
    bad = add(room, '2-discharge-lounge.json')
    (room.library / bad['id'] / 'story.json').write_bytes(b'{"stages": ')
    rows = listed(room)
    equal([row['id'] for row in rows], [good['id'], bad['id']])
    equal(list(rows[1]), ['id', 'damaged'])
    equal(rows[1]['damaged'], 'The file breaks off before its end.')
    holds(' '.join(room.run_with_library('list').text.split()), f'{bad["id"][:8]} The file breaks off before its end.')
    for command in ('show', 'trash', 'restore'):
        result = room.run_with_library(command, bad['id'])
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), command)
    equal((room.library / bad['id'] / 'story.json').read_bytes(), b'{"stages": ')


def test_search(room):
    for name in ('1-annual-pass.json', '2-discharge-lounge.json', '3-night-sales.json'):
        add(room, name)
    add(room, '4-frozen-latch.json', title='Crème brûlée à la Łódź')
    found = lambda words: sorted(row['title'] for row in listed(room, '--search', words))
    equal(found('ferry'), ['The Pass That Forgot the Winter'])
    equal(found('FERRY pri'), ['The Pass That Forgot the Winter'])
    equal(found('creme BRULEE'), ['Crème brûlée à la Łódź'])
    equal(found('erry'), [], 'not the beginning of a word')
    equal(found('ferry hospital'), [])
    equal(found('xyzzy'), [])
    equal(len(found('')), 4)


def test_a_missing_library(room):
    for command in (('list',), ('show', 'a'), ('trash', 'a'), ('restore', 'a')):
        result = room.run_with_library(*command)
        equal((result.exit, result.out), (2, b''), command)
        equal(result.complaint, f'pivot-cli: {room.library}: The library’s folder is not there.\n')
    room.library.write_text('a file')
    for command in (('list',), ('new', '--title', 'x')):
        result = room.run_with_library(*command)
        equal((result.exit, result.out), (2, b''), command)
        equal(result.complaint, f'pivot-cli: {room.library}: It is not a folder.\n')


def test_prefixes(room):
    first = add(room, '1-annual-pass.json', id='3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f201')
    second = add(room, '2-discharge-lounge.json', id='3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f202')
    show = lambda name: room.run_with_library('show', '--format', 'json', name)
    equal(json.loads(show(first['id']).text)['id'], first['id'])
    equal(json.loads(show(second['id']).text)['id'], second['id'])
    for name in ('3f6b2a54', '9', 'story.json', '../work', '3F6B2A54-7C1E-4D38-9A0B-5E8D14C7F201x'):
        result = show(name)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), name)
        holds(result.complaint, f'pivot-cli: {name}: ')


# every command that takes a story, given an empty id
WITH_AN_EMPTY_ID = [
    ('show', ''),
    ('show', '--format', 'json', ''),
    ('revisions', ''),
    ('diff', '', 'current', 'current'),
    ('sheet', '--output', 'a.pdf', ''),
    ('sheet', '--kind', 'comparison', '--from', 'current', '--output', 'a.pdf', ''),
    ('trash', ''),
    ('restore', ''),
    ('export', ''),
    ('export', '--output', 'a.pivot', ''),
]


def test_an_empty_id_names_no_story(room):
    """Every id begins with nothing, also where there is one story alone or none."""
    room.library.mkdir()
    for changes in (None, {}, {'trashed': '2025-03-03T08:00:00Z'}):
        if changes is not None:
            shutil.rmtree(room.library)
            add(room, '1-annual-pass.json', **changes)
        before = tree(room)
        for arguments in WITH_AN_EMPTY_ID:
            result = room.run_with_library(*arguments)
            equal((result.exit, result.out, result.complaint), (2, b'', 'pivot-cli: The id of a story is empty.\n'), arguments)
            equal(tree(room), before, arguments)


def test_show(room):
    story = add(room, '1-annual-pass.json', extra={'kept': [1, 2.5]})
    shown = json.loads(room.run_with_library('show', '--format', 'json', story['id'][:4]).text)
    jsonschema.validate(shown, STORY_SCHEMA)
    equal({name: shown[name] for name in story}, story)
    text = room.run_with_library('show', story['id'][:4])
    equal((text.exit, text.err), (0, b''))
    words = ' '.join(text.text.split())
    for part in (story['title'], story['question'], 'large', 'strategy', 'pricing', *story['stages'].values(), *story['defensive'].values()):
        holds(words, ' '.join(part.split()))


def test_trash_and_restore(room):
    story = add(room, '1-annual-pass.json', extra=True)
    path = room.library / story['id'] / 'story.json'
    untouched = json.loads(room.run_with_library('show', '--format', 'json', story['id']).text)
    for command, there, back in (('trash', 1, 0), ('trash', 1, 0), ('restore', 0, 1), ('restore', 0, 1)):
        result = room.run_with_library(command, story['id'])
        equal((result.exit, result.out, result.err), (0, b'', b''), command)
        equal((len(listed(room, '--trashed')), len(listed(room))), (there, back), command)
        content = json.loads(path.read_text())
        jsonschema.validate(content, STORY_SCHEMA)
        equal({**content, 'trashed': None}, {**untouched, 'modified': content['modified']})
        equal(bool(content['trashed']), command == 'trash')


def test_newer_stories_are_read_and_not_written(room):
    story = add(room, '1-annual-pass.json', format=2)
    before = tree(room)
    equal([row['title'] for row in listed(room)], [story['title']])
    equal(room.run_with_library('show', story['id']).exit, 0)
    for command in ('trash', 'restore'):
        result = room.run_with_library(command, story['id'])
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), command)
    equal(tree(room), before)


def test_reading_changes_nothing(room):
    story = add(room, '1-annual-pass.json')
    (room.library / story['id'] / 'story.sync-conflict-20250301.json').write_text(json.dumps(story | {'title': 'Other'}))
    (room.library / story['id'] / '.save-123.tmp').write_text('{}')
    before = tree(room)
    for arguments in (('list',), ('list', '--format', 'json', '--search', 'x'), ('show', story['id']), ('show', 'zz')):
        room.run_with_library(*arguments)
    equal(tree(room), before)


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
