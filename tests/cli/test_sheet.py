# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories on paper, as scripts put them there."""

import hashlib
import json
import re
import resource
import signal
import subprocess
import sys

from room import EXAMPLES, SOURCE, equal, holds, main, tests_in

ONE, TWO = '1-annual-pass.json', '3-night-sales.json'
TITLE = 'The Pass That Forgot the Winter'
FONTS = {'FONTCONFIG_FILE': str(SOURCE / 'tests' / 'paper' / 'fonts.conf')}
LONG = json.dumps({'stages': {'root-cause': 'I never checked one of the many lists that came in. ' * 200}})


def sheet(room, *arguments, **options):
    return room.run_with_library('sheet', *arguments, environment=FONTS, **options)


def files(room):
    return sorted(path.name for path in room.work.iterdir() if path.suffix == '.pdf' or path.name.startswith('.'))


def info(path):
    out = subprocess.run(['pdfinfo', path], capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r'^([^:]+): +(.*)$', out, re.MULTILINE))


def words(path):
    return subprocess.run(['pdftotext', '-raw', path, '-'], capture_output=True, text=True, check=True).stdout


def test_name(room):
    """The file is called after the story, and none is overwritten."""
    room.take(ONE)
    for expected in ([f'{TITLE}.pdf'], [f'{TITLE} 2.pdf', f'{TITLE}.pdf']):
        result = sheet(room, ONE)
        equal((result.exit, result.out, result.err), (0, b'', b''))
        equal(files(room), expected)


def test_unsafe_name(room):
    room.put('a.json', json.dumps({'title': '../-x\x07/y', 'stages': {}}))
    equal(sheet(room, 'a.json').exit, 0)
    equal(files(room), ['_._-x__y.pdf'])


def test_traits(room):
    room.take(ONE)
    equal(sheet(room, '--output', 'a.pdf', '--author', 'Ada', '--paper', 'letter', ONE).exit, 0)
    found = info(room.work / 'a.pdf')
    equal({name: found[name] for name in ('Title', 'Author', 'Subject', 'Tagged', 'Pages', 'Page size')},
          {'Title': TITLE, 'Author': 'Ada', 'Subject': 'Tell me about a time you failed.', 'Tagged': 'yes', 'Pages': '1',
           'Page size': '612 x 792 pts (letter)'})
    subprocess.run(['qpdf', '--check', room.work / 'a.pdf'], capture_output=True, check=True)
    objects = subprocess.run(['qpdf', '--json', room.work / 'a.pdf'], capture_output=True, text=True, check=True).stdout
    holds(objects, '"/Lang": "u:en"')


def test_several(room):
    room.take(ONE, TWO)
    equal(sheet(room, '--output', 'a.pdf', ONE, TWO).exit, 0)
    equal(info(room.work / 'a.pdf')['Pages'], '2')
    holds(words(room.work / 'a.pdf').split('\f')[1], 'Brightwater')


def test_index(room):
    room.take(ONE, TWO)
    equal(sheet(room, '--index', '--output', 'a.pdf', ONE, TWO).exit, 0)
    equal(info(room.work / 'a.pdf')['Pages'], '3')
    last = words(room.work / 'a.pdf').split('\f')[2]
    for part in ('2 stories', TITLE, '1:57'):
        holds(last, part)


def test_story_of_the_library(room):
    identity = room.run_with_library('new', '--title', 'From the library').text.strip()
    equal(sheet(room, identity[:8]).exit, 0)
    equal(files(room), ['From the library.pdf'])


def test_too_long(room):
    """Then nothing is written, of several neither, and what was there stays."""
    room.take(ONE)
    room.put('long.json', LONG)
    room.put('a.pdf', 'mine')
    result = sheet(room, '--output', 'a.pdf', ONE, 'long.json')
    equal(result.exit, 1)
    assert re.fullmatch('pivot-cli: long.json: [0-9]+ lines too many for one page\n', result.complaint), result.complaint
    equal((room.work / 'a.pdf').read_bytes(), b'mine')
    equal(sheet(room, 'long.json').exit, 1)
    equal(files(room), ['a.pdf'])


def test_masks(room):
    room.take(ONE)
    room.put('masks', 'Tideline = a ferry line\nThe Pass That Forgot the Winter = A pass\n$84,000 = $XX,000\n')
    equal(sheet(room, '--masks', 'masks', '--author', 'Ada', ONE).exit, 0)
    equal(files(room), ['A pass.pdf'])
    found = words(room.work / 'A pass.pdf')
    holds(found, 'Names and figures masked: 3 aliases')
    for hidden in ('Tideline', '84,000', 'Ada'):
        assert hidden not in found, found
    assert 'Author' not in info(room.work / 'A pass.pdf')
    equal((room.work / ONE).read_bytes(), (EXAMPLES / ONE).read_bytes())


def read_everything(path):
    """All that anybody can read in a file: its pages, what it says of itself, its bookmarks and its tags."""
    structure = subprocess.run(['pdfinfo', '-struct-text', path], capture_output=True, text=True, check=True).stdout
    objects = subprocess.run(['qpdf', '--json', path], capture_output=True, text=True, check=True).stdout
    return ' '.join((words(path) + json.dumps(info(path)) + structure + ' '.join(re.findall('"u:(.*?)"', objects))).split())


def test_nothing_masked_survives(room):
    """Of no kind, on no paper, nowhere in the file nor in its name; a name that is parted or begins a sentence neither."""
    story = json.loads((EXAMPLES / ONE).read_text())
    story['title'] = 'Tideline and Ada Byron’s 610'
    story['question'] = 'What did Ada Byron fail at, at Tideline?'
    story['stages']['root-cause'] += ' Tideline’s Ada\nByron (of TIDELINE) said “Tideline”. ' + 'Ada Byron waited. ' * 12
    identity, before = keep_revision(room, 'Ada Byron of Tideline thought of 610.', story)
    room.put('masks', 'Tideline = a ferry line\nAda Byron = the auditor\n610 = some\n84,000 = XX,000\nIda = me\n')
    other = room.put('b.json', json.dumps(story | {'id': identity.replace('1', '2')}))
    cases = [('--kind', kind, *index, identity, other) for kind in ('sheet', 'cards', 'full', 'contrast') for index in ((), ('--index',))]
    for arguments in (*cases, ('--kind', 'comparison', '--from', before, identity)):
        for paper in ('a4', 'letter'):
            equal(sheet(room, '--masks', 'masks', '--author', 'Ida', '--paper', paper, *arguments).exit, 0, arguments)
            path = files(room)[0]
            found = read_everything(room.work / path) + path
            for hidden in ('Tideline', 'TIDELINE', 'Ada', 'Byron', '610', '84,000', 'Ida'):
                assert not re.search(rf'\b{hidden}\b', found), f'{arguments}: {hidden} is there'
            assert 'Names and figures masked' in found, f'{arguments}: it is not said'
            (room.work / path).unlink()
    equal(json.loads((room.library / identity / 'story.json').read_text()), story)


def test_kinds(room):
    room.take(ONE)
    for kind, word in (('cards', 'within three months'), ('full', '278 words'), ('contrast', 'The PIVOT-OWN leader')):
        equal(sheet(room, '--kind', kind, '--output', f'{kind}.pdf', ONE).exit, 0)
        holds(words(room.work / f'{kind}.pdf').replace('\n', ' '), word)
        equal(info(room.work / f'{kind}.pdf')['Title'], TITLE)


def test_long_text_has_pages(room):
    """Only a sheet has to fit on one. A page that goes on says with what; between that and the foot is the text."""
    room.put('long.json', LONG)
    equal(sheet(room, '--kind', 'full', '--output', 'a.pdf', 'long.json').exit, 0)
    pages = words(room.work / 'a.pdf').split('\f')[:-1]
    assert len(pages) > 1, len(pages)
    for number, page in enumerate(pages, 1):
        lines = page.split('\n')
        holds(page, f'Page {number} of {len(pages)}')
        equal(lines.count('Untitled Story'), 1)
        assert number == 1 or lines[0] == 'Untitled Story', lines[0]
    found = ''.join(line for page in pages for line in page.split('\n') if line != 'Untitled Story' and 'Page ' not in line)
    equal(''.join(found.split()).count('manyliststhatcamein.'), 200)


def keep_revision(room, cause, story=None):
    """A story of the library, and what it was before: with another cause."""
    story = story or json.loads((EXAMPLES / ONE).read_text())
    folder = room.library / story['id']
    (folder / 'revisions').mkdir(parents=True)
    (folder / 'story.json').write_text(json.dumps(story))
    before = {key: value for key, value in story.items() if key not in ('modified', 'trashed')}
    before |= {'kept': '2025-01-07T10:00:00Z', 'stages': story['stages'] | {'root-cause': cause}}
    content = json.dumps(before).encode()
    name = f'20250107T100000Z-{hashlib.sha256(content).hexdigest()[:8]}'
    (folder / 'revisions' / f'{name}.json').write_bytes(content)
    return story['id'], name


def test_comparison(room):
    story, before = keep_revision(room, 'The failure was partly mine. We assumed too much.')
    equal(sheet(room, '--from', before, '--output', 'a.pdf', story).exit, 0)
    found = words(room.work / 'a.pdf')
    for part in ('Two revisions', 'partly', 'The failure was mine.', 'No differences', 'current'):
        holds(found, part)
    equal(info(room.work / 'a.pdf')['Pages'], '1')


# arguments -> the line on standard error
TROUBLE = [
    (('--kind', 'poster', ONE), 'There is no kind “poster”; “pivot-cli sheet --help” lists them all'),
    (('--paper', 'a5', ONE), 'The paper is “a4” or “letter”, not “a5”'),
    (('--author', b'\xff', ONE), 'The author’s name is not UTF-8'),
    (('--masks', 'nowhere', ONE), 'nowhere: '),
    (('--masks', 'nothing', ONE), 'nothing: Line 1 does not read “name = alias”'),
    (('--output', 'no/such/a.pdf', ONE), 'no/such/a.pdf: There is no such folder.'),
    (('--output', '/dev/full', ONE), '/dev/full: '),
    (('nowhere.json',), 'nowhere.json: '),
    (('--kind', 'comparison', ONE), 'A comparison needs “--from”'),
    (('--from', 'then', 'a', 'b'), 'With “--from” there is one STORY'),
    (('--output', '.', ONE), '.: '),
]


def test_trouble(room):
    room.take(ONE)
    room.put('nothing', 'Tideline')
    for arguments, complaint in TROUBLE:
        result = sheet(room, *arguments)
        equal((result.exit, result.out), (2, b''), arguments)
        assert result.complaint.startswith('pivot-cli: ' + complaint), result.complaint
        equal(result.complaint.count('\n'), 1, result.complaint)
        equal(files(room), [])


def test_no_font(room):
    """F-32: it is said before anything is written, and not that the story is too long."""
    room.take(ONE)
    room.put('fonts.conf', '<fontconfig><dir>/nowhere</dir></fontconfig>')
    result = room.run_with_library('sheet', ONE, environment={'FONTCONFIG_FILE': str(room.work / 'fonts.conf')})
    equal((result.exit, result.out, result.complaint), (2, b'', 'pivot-cli: No font is installed, so nothing can be put on paper.\n'))
    equal(files(room), [])


def little_room():
    """No file may grow beyond a kibibyte: a disk that is full after the first bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


def test_full_disk(room):
    """F-30: the file that was there is kept, none that is half is left, and one line says why."""
    room.take(ONE)
    # What is known of the fonts is written once, too.
    equal(sheet(room, '--output', 'a.pdf', ONE).exit, 0)
    room.put('a.pdf', 'mine')
    for arguments in (('--output', 'a.pdf'), ('--output', 'b.pdf'), ()):
        result = sheet(room, *arguments, ONE, preexec_fn=little_room)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), result)
        equal((files(room), (room.work / 'a.pdf').read_bytes()), (['a.pdf'], b'mine'))
    equal(sheet(room, '--output', 'a.pdf', ONE).exit, 0)


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
