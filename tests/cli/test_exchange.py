# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories that come from files and go into files: nothing is lost on the way,
nothing is taken twice, and what is no story is refused in one line."""

import html.parser
import json
import os
import re
import resource
import signal
import stat
import sys

import jsonschema

from room import EXAMPLES, FILES, SOURCE, equal, holds, main, tests_in

STORY_SCHEMA = json.loads((SOURCE / 'data' / 'story.schema.json').read_text())
UUID = re.compile(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')
STAGES = ('precise-context', 'root-cause', 'variable-correction', 'outcome-learning')
REVISION = {
    'format': 1, 'id': '3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f201', 'created': '2025-02-01T08:00:00Z', 'title': 'Before',
    'stages': dict.fromkeys(STAGES, 'I did not count the boats.'), 'kept': '2025-02-02T08:00:00Z', 'why': 'named', 'name': 'First telling',
}
TAKE = {'kept': '2025-02-03T08:00:00Z', 'seconds': 92.5, 'note': 'too fast'}

# What no door lets in: name of the file, its content, how its one line ends.
HOSTILE = [
    ('empty.txt', b'', 'The text is empty.'),
    ('nul.md', b'## Root Cause\nI\0was late.\n## Outcome\nx', 'The text holds a NUL byte.'),
    ('latin.txt', b'The caf\xe9 closed.', 'The text is not UTF-8 from byte 7 on.'),
    ('large.txt', b'I was late. ' * 100_000, 'The text is larger than 1 MiB.'),
    ('huge.pivot', b'{"stages": {"root-cause": "' + b'x' * (33 << 20) + b'"}}', 'The text is larger than 32 MiB.'),
    ('long.json', b'{"stages": {"root-cause": "' + b'x' * (5 << 20) + b'"}}', 'The file is too large.'),
    ('named.pivot', b'I was late.', 'The file is not JSON, although its name says so.'),
    ('other.json', b'{"colour": "green"}', 'The file is JSON, but it does not hold a story.'),
    ('cut.json', b'{"stages": {"root-cause": "I', 'The file breaks off before its end.'),
    ('twice.json', b'{"stages": {}, "title": "a", "title": "b"}', 'The file gives two values under one name.'),
    ('zero.json', b'{"stages": {"root-cause": "a\\u0000b"}}', 'A text in the file holds the character U+0000, which would cut it short.'),
    ('deep.json', b'{"stages": {}, "x": ' + b'[' * 1_000_000 + b']' * 1_000_000 + b'}', 'The file is nested too deeply.'),
    ('many.json', b'{"stages": {}, "x": [' + b'{},' * 1_000_000 + b'{}]}', 'The file holds too many values.'),
    ('newer.json', b'{"format": 2, "stages": {}}', 'A newer version of Pivot wrote this story.'),
    ('number.json', b'{"stages": {}, "mood": 1e999}', 'The file holds a number that is too large or too fine to be kept.'),
    ('format.json', b'{"format": 1e999, "stages": {}}', None),
    ('revisions.pivot', b'{"stages": {}, "revisions": {}}', '“revisions” in the file should be a list of objects.'),
    ('revision.pivot', b'{"stages": {}, "revisions": [{"stages": 1}]}', '“stages” in the file should be an object.'),
    ('takes.pivot', b'{"stages": {}, "revisions": [], "takes": [1]}', '“takes” in the file should be a list of objects.'),
]

# An id in a file -> whether it is kept
IDS = [
    ('3f6b2a54-7c1e-4d38-9a0b-5e8d14c7f201', True),
    ('3F6B2A54-7C1E-4D38-9A0B-5E8D14C7F201', False),
    ('../x', False),
    ('/x', False),
    ('-rf', False),
    ('', False),
    ('a\nb', False),
    ('..', False),
    ('x' * 300, False),
]


def story(**changes):
    """A whole `.pivot` file."""
    content = json.loads((EXAMPLES / '1-annual-pass.json').read_text())
    return content | {'revisions': [REVISION], 'takes': [TAKE], 'mood': {'level': 2.5}} | changes


def put(room, name, content):
    return room.put(name, content if isinstance(content, (str, bytes)) else json.dumps(content))


def take_in(room, *names, note=None):
    result = room.run_with_library('import', *names)
    equal((result.exit, bool(result.err)), (0, note is not None), result.complaint)
    if note is not None:
        equal(result.complaint, f'pivot-cli: {names[-1]}: {note}\n')
    return result.text.splitlines()


def export(room, name, *arguments):
    result = room.run_with_library('export', *arguments, name)
    equal((result.exit, result.err), (0, b''))
    return result.text


def tree(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob('*') if path.is_file()}


def test_there_and_back(room):
    content = story()
    put(room, 'a.pivot', content)
    equal(take_in(room, 'a.pivot'), [content['id']])
    sent = export(room, content['id'])
    read = json.loads(sent)
    jsonschema.validate(read, STORY_SCHEMA)
    for member in content.keys() - {'revisions'}:
        equal(read[member], content[member], member)
    for member in REVISION:
        equal(read['revisions'][0][member], REVISION[member], member)
    put(room, 'b.pivot', sent)
    equal(room.run('--library', room.folder / 'other', 'import', 'b.pivot').text, content['id'] + '\n')
    equal(room.run('--library', room.folder / 'other', 'export', content['id']).text, sent)


def test_what_is_written_is_private(room):
    put(room, 'a.pivot', story())
    result = room.run_with_library('import', 'a.pivot', preexec_fn=lambda: os.umask(0))
    equal(result.exit, 0)
    for path in (room.library, *room.library.rglob('*')):
        equal(oct(stat.S_IMODE(path.stat().st_mode)), oct(0o700 if path.is_dir() else 0o600), path)
    equal(len([path for path in room.library.rglob('*') if path.is_file()]), 3)


def test_twice_changes_nothing(room):
    """F-29"""
    for name, content in (('a.pivot', story()), ('b.json', story(id='none')), ('c.md', (FILES / 'stages.md').read_text()),
                          ('d.md', (FILES / 'star.md').read_text()), ('e.txt', 'I was late.\r\nI missed it.')):
        put(room, name, content)
        first = room.run_with_library('import', name)
        equal(first.exit, 0, name)
        before = tree(room.library)
        again = take_in(room, name, name)
        equal(again, first.text.splitlines() * 2, name)
        equal(tree(room.library), before, name)
    # What was written there, and what its own library writes, is the same again.
    put(room, 'f.pivot', export(room, first.text.strip()))
    equal(take_in(room, 'f.pivot'), [first.text.strip()])
    equal(tree(room.library), before)


def test_another_text_under_the_same_id(room):
    """F-29: neither takes the other's place."""
    put(room, 'a.pivot', story())
    put(room, 'b.pivot', story(title='Another', stages={'root-cause': 'Other words.'}))
    first = take_in(room, 'a.pivot')[0]
    before = tree(room.library)
    second = take_in(room, 'b.pivot', note='Another story has the id in the file, so this one has got a new one.')[0]
    equal(bool(UUID.fullmatch(second)) and second != first, True)
    equal({path: content for path, content in tree(room.library).items() if path.parts[0] == first}, before)
    equal(json.loads(export(room, second))['title'], 'Another')
    equal({revision['id'] for revision in json.loads(export(room, second))['revisions']}, {second})
    after = tree(room.library)
    equal(take_in(room, 'b.pivot'), [second], 'once more')
    equal(tree(room.library), after)


def test_a_story_that_has_gone_on(room):
    """What was taken in once is known as long as a revision holds it; new revisions join the old ones."""
    put(room, 'a.pivot', story())
    first = take_in(room, 'a.pivot')[0]
    path = room.library / first / 'story.json'
    path.write_text(json.dumps(json.loads(path.read_text()) | {'title': 'Later'}))
    put(room, 'b.pivot', {**REVISION, 'id': first, 'revisions': [REVISION, REVISION | {'name': 'Second'}]})
    equal(take_in(room, 'b.pivot'), [first])
    equal(json.loads(path.read_text())['title'], 'Later')
    equal(sorted(revision['name'] for revision in json.loads(export(room, first))['revisions']), ['First telling', 'Second'])


def test_a_damaged_story_keeps_its_place(room):
    content = story()
    folder = room.library / content['id']
    folder.mkdir(parents=True)
    (folder / 'story.json').write_bytes(b'{"stages": ')
    put(room, 'a.pivot', content)
    new = take_in(room, 'a.pivot', note='Another story has the id in the file, so this one has got a new one.')[0]
    equal((folder / 'story.json').read_bytes(), b'{"stages": ')
    equal(json.loads(export(room, new))['title'], content['title'])


def test_from_the_trash(room):
    content = story(trashed='2025-03-03T08:00:00Z')
    put(room, 'a.pivot', content)
    equal(take_in(room, 'a.pivot'), [content['id']])
    equal(json.loads(export(room, content['id']))['trashed'], None)
    room.run_with_library('trash', content['id'])
    before = tree(room.library)
    equal(take_in(room, 'a.pivot', note='The story is in the trash already.'), [content['id']])
    equal(tree(room.library), before)


def test_ids(room):
    """R-12"""
    for number, (name, kept) in enumerate(IDS):
        put(room, f'{number}.json', story(id=name, title=str(number)))
        silent = kept or name == ''
        new = take_in(room, f'{number}.json', note=None if silent else 'The id in the file is none, so the story has got a new one.')
        equal(new == [name], kept, name)
        equal(bool(UUID.fullmatch(new[0])), True, name)
    equal(sorted(path.name for path in room.folder.iterdir()), ['library', 'work'])
    equal(len(list(room.library.iterdir())), len(IDS))


def test_hostile_files(room):
    room.library.mkdir()
    put(room, 'good.md', (FILES / 'stages.md').read_text())
    for name, content, reason in HOSTILE:
        put(room, name, content)
        result = room.run_with_library('import', 'good.md', name)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), name)
        holds(result.complaint, f'pivot-cli: {name}: {reason or ""}')
        equal(list(room.library.iterdir()), [], name)
        (room.work / name).unlink()


def test_places(room):
    room.library.mkdir()
    (room.work / 'folder').mkdir()
    os.mkfifo(room.work / 'fifo')
    for name in ('folder', 'fifo', 'missing', '/dev/zero'):
        result = room.run_with_library('import', name)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), name)
    equal(room.run('--library', room.folder / 'a' / 'b', 'import', put(room, 'x.txt', 'I was late.')).exit, 2)
    equal((room.folder / 'a').exists(), False)


def test_star(room):
    put(room, 'star.md', (FILES / 'star.md').read_text())
    stages = json.loads(export(room, take_in(room, 'star.md')[0], '--format', 'json'))['stages']
    equal(room.run('split', 'star.md').text.count('##'), 4)
    equal([bool(stages[stage]) for stage in STAGES], [True] * 4)


def test_markdown(room):
    texts = ['# not a heading\n\n> nor a quote', '- one\n- two\n\n---\n\n```c\nx\n```', '## Result\n1. a', 'a*b*c_d_ <i>&amp;</i> \\# ~~~']
    content = story(title='R&D <b>', question='Why?', stages=dict(zip(STAGES, texts)), revisions=[], takes=[])
    put(room, 'a.json', content)
    first = take_in(room, 'a.json')[0]
    put(room, 'a.md', export(room, first, '--format', 'markdown'))
    second = json.loads(export(room, take_in(room, 'a.md')[0], '--format', 'json'))
    equal([second[member] for member in ('title', 'question', 'stages')], [content[member] for member in ('title', 'question', 'stages')])
    put(room, 'b.md', export(room, second['id'], '--format', 'markdown'))
    equal((room.work / 'b.md').read_bytes(), (room.work / 'a.md').read_bytes())


def test_text(room):
    content = story()
    put(room, 'a.json', content)
    text = export(room, take_in(room, 'a.json')[0], '--format', 'text')
    for part in (content['title'], content['question'], *content['stages'].values()):
        holds(text, part)
    equal(text.endswith('\n') and '\r' not in text, True)


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.texts, self.attributes = set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.texts.append(data)


def test_html(room):
    nasty = '<script>alert(1)</script> "q" \'s\' & <a href="javascript:x">\n\n</p></section>&lt; --> ]]>'
    content = story(title=nasty, question=nasty, language='"><script>', stages={stage: nasty for stage in STAGES})
    put(room, 'a.json', content)
    name = take_in(room, 'a.json')[0]
    text = export(room, name, '--format', 'html')
    page = Page()
    page.feed(text)
    equal(page.tags, {'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'h2', 'blockquote', 'section', 'p'})
    equal(any(key.startswith('on') or key in ('href', 'src') for _, keys in page.attributes for key in keys), False)
    policy = {keys['content'] for tag, keys in page.attributes if keys.get('http-equiv') == 'Content-Security-Policy'}
    equal(policy, {"default-src 'none'; style-src 'unsafe-inline'"})
    for stage_text in nasty.split('\n\n'):
        equal(page.texts.count(stage_text), 4, stage_text)
    equal(dict(page.attributes)['html']['lang'], '"><script>')
    equal([word for word in ("'s'", '"q"', '<script>') if word in text], [])


def test_json_is_the_file_itself(room):
    put(room, 'a.pivot', story())
    name = take_in(room, 'a.pivot')[0]
    text = export(room, name, '--format', 'json')
    equal(text, (room.library / name / 'story.json').read_text())
    equal(text, room.run_with_library('show', '--format', 'json', name).text)


def test_output(room):
    """F-30"""
    put(room, 'a.pivot', story())
    name = take_in(room, 'a.pivot')[0]
    sent = export(room, name)
    equal(export(room, name, '--output', 'new.pivot'), '')
    equal((room.work / 'new.pivot').read_text(), sent)
    put(room, 'old.pivot', 'old')
    (room.work / 'link').symlink_to('old.pivot')
    equal(export(room, name, '--output', 'link'), '')
    equal(((room.work / 'link').is_symlink(), (room.work / 'old.pivot').read_text()), (True, sent))
    (room.work / 'folder').mkdir()
    os.mkfifo(room.work / 'fifo')
    (room.work / 'dangling').symlink_to('nowhere')
    for place in ('folder', 'fifo', 'missing/x', 'dangling', 'old.pivot/x', '', 'n' * 300):
        result = room.run_with_library('export', '--output', place, name)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), place)
        holds(result.complaint, f'pivot-cli: {place}: ')
    equal(sorted(path.name for path in room.work.iterdir()), ['a.pivot', 'dangling', 'fifo', 'folder', 'link', 'new.pivot', 'old.pivot'])


def full_disk():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


def test_a_full_disk(room):
    """F-30, F-06"""
    put(room, 'a.pivot', story())
    name = take_in(room, 'a.pivot')[0]
    put(room, 'old.pivot', 'old')
    before = tree(room.folder)
    for arguments in (('export', '--output', 'old.pivot', name), ('import', put(room, 'b.txt', 'I was late. ' * 50))):
        result = room.run_with_library(*arguments, preexec_fn=full_disk)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), arguments)
    (room.work / 'b.txt').unlink()
    equal(tree(room.folder), before)


def test_export_of_what_is_no_story(room):
    put(room, 'a.pivot', story())
    name = take_in(room, 'a.pivot')[0]
    (room.library / name / 'story.json').write_bytes(b'{')
    for arguments in ((name,), ('zz',), ('--format', 'pdf', name)):
        result = room.run_with_library('export', *arguments)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), arguments)


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
