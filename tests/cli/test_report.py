# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON report: its shape, its places, its numbers."""

import hashlib
import json
import sys

import jsonschema

from room import EXAMPLES, FILES, HERE, equal, holds, main, tests_in

SCHEMA = json.loads((HERE / 'report.schema.json').read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
STAGES = ('precise-context', 'root-cause', 'variable-correction', 'outcome-learning')
CASES = [json.loads(line) for line in (HERE.parent / 'cases' / 'answers.jsonl').read_text().splitlines()]


def report_of(room, *arguments, status=None, **options):
    result = room.run('check', '--format', 'json', *arguments, **options)
    equal(result.err, b'')
    equal(result.text.count('\n'), 1, 'lines')
    report = json.loads(result.text)
    errors = [f'{"/".join(map(str, error.path))}: {error.message}' for error in VALIDATOR.iter_errors(report)]
    equal(errors, [])
    if status is not None:
        equal(result.exit, status, 'status')
    equal(result.exit, expected_status(report), 'status by the report')
    return report


def expected_status(report):
    ready = all(stage['state'] == 'ready' for stage in report['stages'])
    return 0 if ready and not deflects(report) and all(finding['kind'] != 'contrast' for finding in report['findings']) else 1


def deflects(report):
    return any(row['defensive'] for row in report['contrast'])


def places(report):
    """Everything in a report that says where it is, with its stage."""
    for stage in report['stages']:
        yield from ((stage['stage'], slot) for slot in stage['slots'] if slot['filled'])
    yield from ((finding['stage'], finding) for finding in report['findings'] if 'start' in finding)
    for row in report['contrast']:
        yield from ((quotation['stage'], quotation) for quotation in row['defensive'] + row['owned'])


def check_places(report, texts):
    """Each quote stands at its place: in bytes, on borders of characters."""
    found = 0
    for stage, place in places(report):
        text = (texts if isinstance(texts, str) else texts[stage]).encode()
        equal(text[place['start']:place['end']].decode(), place['quote'], stage)
        found += 1
    return found


def test_schema_is_one(room):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_examples(room):
    for path in sorted(EXAMPLES.glob('*.json')):
        story = json.loads(path.read_text())
        report = report_of(room, path, status=0)
        equal(report['id'], story['id'])
        equal(check_places(report, story['stages']) > 15, True, path.name)
        equal({stage['state'] for stage in report['stages']}, {'ready'}, path.name)
        equal([row['defensive'] for row in report['contrast']], [[], [], []], path.name)


def test_defensive_examples(room):
    for path in sorted(EXAMPLES.glob('*.json')):
        story = json.loads(path.read_text())
        room.put('twin.json', json.dumps(story | {'stages': story['defensive']}))
        report = report_of(room, 'twin.json', status=1)
        check_places(report, story['defensive'])
        equal(any(finding['kind'] == 'contrast' for finding in report['findings']), True, path.name)
        equal(report['score'] < report_of(room, path)['score'], True, path.name)


def test_contrast_alone(room):
    """What `contrast` says to programs is that part of the report, and nothing else."""
    room.take('defensive.txt')
    for path in ('defensive.txt', *sorted(EXAMPLES.glob('*.json'))):
        result = room.run('contrast', '--format', 'json', path)
        report = json.loads(room.run('check', '--format', 'json', path).text)
        equal(result.exit, int(deflects(report)), str(path))
        equal(json.loads(result.text), {'id': report['id'], 'contrast': report['contrast']}, str(path))
        equal([row['row'] for row in report['contrast']], ['responsibility', 'reality', 'focus'], str(path))


def test_narrative(room):
    room.take('narrative.txt')
    report = report_of(room, 'narrative.txt', status=0)
    equal(report['id'], None)
    equal(check_places(report, (FILES / 'narrative.txt').read_text()) > 15, True)


def test_defensive_narrative(room):
    room.take('defensive.txt')
    text = (FILES / 'defensive.txt').read_text()
    report = report_of(room, 'defensive.txt', status=1)
    check_places(report, text)
    quotes = {finding['rule']: finding['quote'] for finding in report['findings'] if finding['kind'] == 'contrast' and 'quote' in finding}
    for rule in ('C1', 'C2', 'C3'):
        equal(rule in quotes, True, f'{rule} in {quotes}:')
    for row in report['contrast']:
        equal(bool(row['defensive']), True, row['row'])


def test_star(room):
    room.take('star.md')
    report = report_of(room, 'star.md', status=1)
    check_places(report, (FILES / 'star.md').read_text())
    equal([stage['words'] > 0 for stage in report['stages']], [True] * 4)


def test_markdown(room):
    room.take('stages.md')
    report = report_of(room, 'stages.md', status=1)
    texts = {stage: part.split('\n', 1)[1].strip() for stage, part in zip(STAGES, (FILES / 'stages.md').read_text().split('\n## ')[1:])}
    check_places(report, texts)
    equal(report['stages'][1]['words'], len(texts['root-cause'].split()))


def test_judged_cases(room):
    """All judged answers give reports of the right shape with true places."""
    lines = []
    for case in CASES:
        part = {'text': case['text']} if 'text' in case else {'stages': case['stages']}
        lines.append(json.dumps({'id': case['id'], **part}, ensure_ascii=False))
    result = room.run('check', '--batch', '-', stdin='\n'.join(lines).encode())
    equal(result.err, b'')
    reports = [json.loads(line) for line in result.text.splitlines()]
    equal([report['id'] for report in reports], [case['id'] for case in CASES])
    for case, report in zip(CASES, reports):
        VALIDATOR.validate(report)
        check_places(report, case.get('text') or case['stages'])


def test_letters(room):
    """Places are counted in bytes, whatever the letters are."""
    text = 'Im März 2021 — 🙂 — I was the lead for “Übersicht”. It’s mine: I never checked the café’s numbers. 漢字 were lost.'
    room.put('letters.txt', text)
    equal(check_places(report_of(room, 'letters.txt'), text) > 0, True)
    # A combining mark and a letter that has it are different bytes, and read alike.
    decomposed = text.replace('é', 'e\u0301')
    room.put('letters.txt', decomposed)
    check_places(report_of(room, 'letters.txt'), decomposed)


def test_line_ends(room):
    """Carriage returns and a byte order mark move places and nothing else."""
    unix = (FILES / 'narrative.txt').read_text()
    windows = '\ufeff' + unix.replace('\n', '\r\n')
    room.put('unix.txt', unix)
    room.put('windows.txt', windows.encode())
    plain, other = report_of(room, 'unix.txt'), report_of(room, 'windows.txt')
    check_places(other, windows)
    equal([place['quote'] for _, place in places(other)], [place['quote'] for _, place in places(plain)])
    equal(other['score'], plain['score'])


def test_empty_story(room):
    room.put('empty.json', '{"stages": {}}')
    report = report_of(room, 'empty.json', status=1)
    equal({stage['state'] for stage in report['stages']}, {'not-started'})
    equal((report['score'], report['words'], report['seconds'], report['id']), (0, 0, 0, None))


def test_pace(room):
    room.take('narrative.txt')
    normal, slow = report_of(room, 'narrative.txt'), report_of(room, '--wpm', '75', 'narrative.txt')
    equal(report_of(room, '--wpm', '150', 'narrative.txt'), normal)
    equal(abs(slow['seconds'] - 2 * normal['seconds']) < 0.2, True)
    equal(slow['score'], normal['score'], 'score')


def test_title_and_question_do_not_count(room):
    room.take('stages.md')
    bare = (FILES / 'stages.md').read_text().split('\n', 4)[4]
    room.put('bare.md', bare)
    equal(report_of(room, 'bare.md'), report_of(room, 'stages.md'))


def test_bundle(room):
    """A .pivot is its story; its revisions do not speak."""
    story = json.loads((EXAMPLES / '3-night-sales.json').read_text())
    room.put('a.pivot', json.dumps(story | {'revisions': [], 'takes': []}))
    room.take('3-night-sales.json')
    equal(report_of(room, 'a.pivot'), report_of(room, '3-night-sales.json'))


def test_content_decides(room):
    room.take('stages.md', '1-annual-pass.json', 'narrative.txt')
    for name in ('stages.md', '1-annual-pass.json', 'narrative.txt'):
        (room.work / 'other').write_bytes((room.work / name).read_bytes())
        equal(report_of(room, 'other'), report_of(room, name), name)


def test_locale_does_not_matter(room):
    room.take('narrative.txt')
    plain = report_of(room, 'narrative.txt')
    for name in ('C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'POSIX', 'nonsense'):
        equal(report_of(room, 'narrative.txt', environment={'LC_ALL': name}), plain, name)


def test_contrast(room):
    room.take('defensive.txt', '1-annual-pass.json')
    for name, status in (('defensive.txt', 1), ('1-annual-pass.json', 0)):
        result = room.run('contrast', '--format', 'json', name)
        report = report_of(room, name)
        equal((result.exit, result.err), (status, b''))
        equal(json.loads(result.text), {'id': report['id'], 'contrast': report['contrast']})
        text = room.run('contrast', name)
        equal((text.exit, text.err), (status, b''))
        for row in report['contrast']:
            for quotation in row['defensive'] + row['owned']:
                holds(' '.join(text.text.split()), ' '.join(quotation['quote'].split()))


OWNING = json.loads((EXAMPLES / '1-annual-pass.json').read_text())
DISOWNED = 'The mistake was mine too.'
NAME_OF_IT = hashlib.sha256(b'the mistake was mine too . ').hexdigest()[:16]

# what a story has, and the statuses of `check` and `contrast`
STATUSES = {
    'owns': (OWNING, 0, 0),
    'deflects': (OWNING | {'stages': OWNING['defensive']}, 1, 1),
    'deflects in one sentence': (OWNING | {'stages': OWNING['stages'] | {'root-cause': 'It was the fault of the vendor. ' + OWNING['stages']['root-cause']}}, 1, 1),
    'owns too little and deflects nowhere': (OWNING | {'stages': {'root-cause': 'The mistake was mine.'}}, 1, 0),
    'has the defensive answer alone': (OWNING | {'stages': {}}, 1, 0),
    'deflects, as its writer says': (OWNING | {'stages': OWNING['stages'] | {'root-cause': OWNING['stages']['root-cause'] + ' ' + DISOWNED},
                                              'dismissed': [{'rule': 'responsibility', 'sentence': NAME_OF_IT}]}, 1, 1),
}


def test_statuses(room):
    for name, (story, of_check, of_contrast) in STATUSES.items():
        room.put('a.json', json.dumps(story))
        found = {command: room.run(command, 'a.json').exit for command in ('check', 'contrast')}
        equal(found, {'check': of_check, 'contrast': of_contrast}, name)


def test_text_report(room):
    """People read the same words that programs read."""
    room.take('defensive.txt', '1-annual-pass.json')
    for name in ('defensive.txt', '1-annual-pass.json'):
        report, result = report_of(room, name), room.run('check', name)
        equal((result.exit, result.err), (expected_status(report), b''))
        words = ' '.join(result.text.split())
        for _, place in places({**report, 'contrast': []}):
            holds(words, ' '.join(place['quote'].split()))
        for probe in report['probes'][:3]:
            holds(words, probe['question'])
        equal([line for line in result.text.splitlines() if len(line) > 80], [], 'long lines')
        equal('\x1b' in result.text, False, 'codes')


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
