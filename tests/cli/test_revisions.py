# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions of a story, listed and compared."""

import hashlib
import json
import sys

from room import EXAMPLES, equal, holds, main, tests_in

EXAMPLE = '1-annual-pass.json'
STAGES = ('precise-context', 'root-cause', 'variable-correction', 'outcome-learning')


def begin(room, **changes):
    story = json.loads((EXAMPLES / EXAMPLE).read_text()) | changes
    folder = room.library / story['id']
    (folder / 'revisions').mkdir(parents=True)
    (folder / 'story.json').write_text(json.dumps(story))
    return story


def keep(room, story, kept, **changes):
    """A revision, written as any program that follows the format writes it."""
    revision = {key: value for key, value in (story | changes).items() if key not in ('modified', 'trashed')} | {'kept': kept}
    content = json.dumps(revision).encode()
    name = f"{kept.replace('-', '').replace(':', '')}-{hashlib.sha256(content).hexdigest()[:8]}"
    (room.library / story['id'] / 'revisions' / f'{name}.json').write_bytes(content)
    return name


def with_cause(story, cause):
    return {'stages': story['stages'] | {'root-cause': cause}}


def compare(room, *arguments):
    result = room.run_with_library('diff', '--format', 'json', *arguments)
    equal((result.err, result.text.count('\n')), (b'', 1))
    return result.exit, json.loads(result.text)


def sides(stage):
    text = lambda *ops: ''.join(change['text'] for change in stage['changes'] if change['op'] in ops)
    return text('equal', 'delete'), text('equal', 'insert')


def test_revisions(room):
    story = begin(room)
    equal(room.run_with_library('revisions', '--format', 'json', story['id']).out, b'[]\n')
    first = keep(room, story, '2026-03-02T09:15:00Z', why='named', name='After Talking to Ines')
    second = keep(room, story, '2026-03-03T09:15:00Z', **with_cause(story, 'The mistake was mine.'))
    result = room.run_with_library('revisions', '--format', 'json', story['id'][:8])
    equal((result.exit, result.err), (0, b''))
    rows = json.loads(result.text)
    equal([list(row) for row in rows], [['revision', 'kept', 'why', 'name', 'words', 'seconds', 'score']] * 2)
    equal([(row['revision'], row['kept'], row['why'], row['name']) for row in rows],
          [(second, '2026-03-03T09:15:00Z', 'automatic', None), (first, '2026-03-02T09:15:00Z', 'named', 'After Talking to Ines')])
    equal(rows[0]['words'] < rows[1]['words'], True)
    text = room.run_with_library('revisions', story['id']).text.splitlines()
    equal(len(text), 2)
    holds(text[0], f'{second}  Automatic')
    holds(text[1], f'{first}  After Talking to Ines')


def test_diff(room):
    story = begin(room, title='The Ñandú “Launch”', stake='large', tags=['launch', 'rail'])
    old = keep(room, story, '2026-03-02T09:15:00Z', title='The Launch', stake='small', tags=['launch'],
               **with_cause(story, 'The vendor let us down.\n\nIt was late.'))
    code, difference = compare(room, story['id'], old, 'current')
    equal(code, 1)
    equal(list(difference), ['from', 'to', 'facts', 'stages', 'won', 'lost', 'shed', 'caught'])
    equal((difference['from'], difference['to']), (old, 'current'))
    equal(difference['facts'], [{'name': 'title', 'from': 'The Launch', 'to': 'The Ñandú “Launch”'},
                                {'name': 'stake', 'from': 'small', 'to': 'large'},
                                {'name': 'tags', 'from': 'launch', 'to': 'launch, rail'}])
    equal([stage['stage'] for stage in difference['stages']], list(STAGES))
    for stage in difference['stages']:
        now = story['stages'][stage['stage']]
        before = 'The vendor let us down.\n\nIt was late.' if stage['stage'] == 'root-cause' else now
        equal(sides(stage), (before, now))
    equal('I1' in difference['stages'][1]['won'], True, difference['stages'][1]['won'])
    equal(difference['stages'][0]['won'] + difference['stages'][0]['lost'], [])
    code, back = compare(room, story['id'], 'current', old)
    equal(code, 1)
    equal(back['stages'][1]['lost'], difference['stages'][1]['won'])
    for stage, other in zip(difference['stages'], back['stages']):
        equal(sides(stage), sides(other)[::-1])


def test_contrast_findings(room):
    """What a version shows and should not is shed or caught, in the stage that shows it."""
    story = begin(room)
    cause = story['stages']['root-cause']
    old = keep(room, story, '2026-03-02T09:15:00Z', **with_cause(story, f'{cause} The vendor let us down.'))
    _, forth = compare(room, story['id'], old, 'current')
    _, back = compare(room, story['id'], 'current', old)
    shed = [stage['shed'] for stage in forth['stages']]
    equal([len(rules) > 0 for rules in shed], [False, True, False, False], shed)
    equal([stage['caught'] for stage in back['stages']], shed)
    for difference, member in ((forth, 'caught'), (back, 'shed')):
        equal([stage[member] for stage in difference['stages']], [[]] * len(STAGES))


def test_diff_as_text(room):
    story = begin(room, title='Now')
    cause = 'The mistake was partly mine.\nI asked.'
    old = keep(room, story, '2026-03-02T09:15:00Z', title='Then', **with_cause(story, cause))
    new = keep(room, story, '2026-03-03T09:15:00Z', **with_cause(story, cause.replace('partly ', '').replace('asked', 'asked \x1b[31m')))
    result = room.run_with_library('diff', story['id'], old, new)
    equal((result.exit, result.err), (1, b''))
    equal(result.text, 'title: [-Then-]{+Now+}\n\nIdentify the Root Cause\n'
                       'The mistake was [-partly -]mine.\nI asked{+ \\x1b[31m+}.\n')


def test_alike(room):
    story = begin(room)
    same = keep(room, story, '2026-03-02T09:15:00Z')
    result = room.run_with_library('diff', story['id'], same, 'current')
    equal((result.exit, result.out, result.err), (0, b'', b''))
    code, difference = compare(room, story['id'], same, 'current')
    equal(code, 0)
    equal(difference['facts'], [])
    for stage in difference['stages']:
        equal({change['op'] for change in stage['changes']} <= {'equal'}, True)


def test_names(room):
    story = begin(room)
    first = keep(room, story, '2026-03-02T09:15:00Z')
    second = keep(room, story, '2026-03-02T09:16:00Z', title='Other')
    for name in (first, first[:15], first[-8:], first[-8:-1]):
        equal(compare(room, story['id'], name, second)[0], 1, name)
    for name, reason in ((first[:8], 'More than one'), ('20990101', 'no such revision'), ('', 'pivot-cli: The name of a revision is empty.'), ('Current', 'no such revision'), ('\x1b', 'no such revision')):
        for operands in ((name, 'current'), ('current', name)):
            result = room.run_with_library('diff', story['id'], *operands)
            equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), name)
            holds(result.complaint, reason)


def test_given_names(room):
    """Names that were given: letter by letter, where one alone has it, and after the names of files."""
    story = begin(room)
    call = keep(room, story, '2026-03-02T09:15:00Z', why='named', name='After the Call', title='Call')
    keep(room, story, '2026-03-02T09:16:00Z', why='named', name='Twice', title='Once')
    keep(room, story, '2026-03-02T09:17:00Z', why='named', name='Twice', title='Twice')
    keep(room, story, '2026-03-02T09:18:00Z', why='named', name='2026', title='Year')
    keep(room, story, '2026-03-02T09:19:00Z', why='named', name=call[-8:], title='Hash')
    keep(room, story, '2026-03-02T09:20:00Z', why='named', name='current', title='Present')
    for name, title in (('After the Call', 'Call'), ('2026', 'Year'), (call[-8:], 'Call'), ('current', story['title'])):
        facts = compare(room, story['id'], '20260302T091700Z', name)[1]['facts']
        equal(facts, [{'name': 'title', 'from': 'Twice', 'to': title}], name)
    for name, reason in (('Twice', 'More than one revision was given this name'), ('after the call', 'no such revision'),
                         ('After', 'no such revision'), ('202', 'starts so')):
        result = room.run_with_library('diff', story['id'], name, 'current')
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), name)
        holds(result.complaint, f'pivot-cli: {name}: ')
        holds(result.complaint, reason)


def test_damaged(room):
    """F-13: one that cannot be read is named with the reason, stays as it is, and keeps nobody from the others."""
    story = begin(room)
    good = keep(room, story, '2026-03-02T09:15:00Z', title='Then')
    damaged = room.library / story['id'] / 'revisions' / '20260301T091500Z-00000000.json'
    damaged.write_bytes(b'{"title": "Half')
    said = f'pivot-cli: {damaged.name}: The file breaks off before its end.\n'.encode()
    listed = room.run_with_library('revisions', '--format', 'json', story['id'])
    equal((listed.exit, listed.err, [row['revision'] for row in json.loads(listed.text)]), (0, said, [good]))
    compared = room.run_with_library('diff', story['id'], good, 'current')
    equal((compared.exit, compared.err), (1, said))
    equal(damaged.read_bytes(), b'{"title": "Half')


def test_trouble(room):
    story = begin(room)
    for command in (('revisions', 'ffffffff'), ('diff', 'ffffffff', 'current', 'current'), ('revisions',), ('diff', story['id'], 'current'),
                    ('diff', '--format', 'xml', story['id'], 'current', 'current')):
        result = room.run_with_library(*command)
        equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), command)


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
