# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many stories at once: in order, as they come, in bounded memory."""

import json
import os
import resource
import subprocess
import sys

from room import EXAMPLES, FILES, PATIENCE, equal, holds, main, tests_in

NARRATIVE = (FILES / 'narrative.txt').read_text()
WEAK = 'We were late because the vendor failed us.'
MEBIBYTE = 1024 * 1024
# A sanitizer keeps what was freed for a while, marks all that is not, and takes its time over both.
SANITIZED = 'PIVOT_SANITIZED' in os.environ
MOST_MEMORY = (2000 if SANITIZED else 300) * MEBIBYTE
MANY = 100 if SANITIZED else 300


def line(**members):
    return json.dumps(members) + '\n'


def reports(result):
    return [json.loads(text) for text in result.text.splitlines()]


# A line that cannot be read -> its id, and what is said about it.
BAD = [
    (b'\n', None, 'The file is empty.'),
    (b'not json\n', None, 'Line 2 of the file is not valid JSON.'),
    (b'{"id": "a", "text": "I', None, 'Line 2 of the file is not valid JSON.'),
    (b'[1]\n', None, 'The file does not hold a story.'),
    (b'"text"\n', None, 'The file does not hold a story.'),
    (b'{"id": "a"}\n', 'a', 'The line needs either “text” or “stages”.'),
    (b'{"id": "a", "text": "x", "stages": {}}\n', 'a', 'The line needs either “text” or “stages”.'),
    (b'{"id": "a", "stages": {"nope": "x"}}\n', 'a', 'The member “stages” names none of the four stages.'),
    (b'{"id": "a", "text": 3}\n', 'a', 'The member “text” is not a text.'),
    (b'{"id": "a", "text": null}\n', 'a', 'The member “text” is not a text.'),
    (b'{"id": "a", "text": " "}\n', 'a', 'The text is empty.'),
    (b'{"id": 7, "text": ""}\n', 7, 'The text is empty.'),
    (b'{"id": ["a"], "text": "x"}\n', None, 'The member “id” is neither a text nor a number.'),
    (b'{"id": 99999999999999999999, "text": "x"}\n', None, 'The member “id” is neither a text nor a number.'),
    (b'{"id": "a", "id": "b", "text": "x"}\n', None, 'The line gives two values under one name.'),
    (b'{"id": "a", "text": "x\\u0000y"}\n', None, 'A text in the file holds the character U+0000, which would cut it short.'),
    (b'{"id": "a", "text": "caf\xe9"}\n', None, 'The file is not UTF-8 text.'),
    (b'{"id": "a", "text": "x\0y"}\n', None, 'The file holds zeros where there should be text.'),
    (b'{"id": "a", "stages": []}\n', 'a', None),
    (b'{"id": "a", "stages": {"root-cause": 1}}\n', 'a', None),
    (b'{"id": "a", "format": 2, "stages": {}}\n', 'a', 'A newer version of Pivot wrote this story.'),
    (b'{"id": "a", "text": "' + b'x' * (5 * MEBIBYTE) + b'"}\n', None, 'The line is too long.'),
    (b'{"id": "a", "text": "' + b'x' * (2 * MEBIBYTE) + b'"}\n', 'a', 'The text is larger than 1 MiB.'),
]


def test_good_lines(room):
    story = json.loads((EXAMPLES / '1-annual-pass.json').read_text())
    room.put('batch.jsonl', line(id='first', text=NARRATIVE) + line(id=2, stages=story['stages'])
             + line(text=NARRATIVE) + line(id=None, text=NARRATIVE) + line(id='', text='{No JSON here}').rstrip('\n'))
    result = room.run('check', '--batch', 'batch.jsonl')
    equal(result.err, b'')
    equal([report['id'] for report in reports(result)], ['first', 2, None, None, ''])
    equal(result.exit, 1, 'status')


def test_the_same_as_alone(room):
    room.take('narrative.txt', '2-discharge-lounge.json')
    story = json.loads((EXAMPLES / '2-discharge-lounge.json').read_text())
    batch = room.run('check', '--batch', '--wpm', '120', '-', stdin=(line(text=NARRATIVE) + line(id=story['id'], stages=story['stages'])).encode())
    alone = room.run('check', '--format', 'json', '--wpm', '120', 'narrative.txt', '2-discharge-lounge.json')
    equal(batch.out, alone.out)


def test_status(room):
    story = json.loads((EXAMPLES / '3-night-sales.json').read_text())
    good, weak, bad = line(stages=story['stages']), line(text='I was late.'), '?\n'
    for lines, status in (('', 0), (good, 0), (good + weak, 1), (weak + good, 1), (bad + good, 2), (good + bad + weak, 2)):
        equal(room.run('check', '--batch', '-', stdin=lines.encode()).exit, status, lines)


def test_bad_lines(room):
    for bad, name, reason in BAD:
        good = line(id='good', text=NARRATIVE).encode()
        whole = bad if bad.endswith(b'\n') else bad + b'\n'
        result = room.run('check', '--batch', '-', stdin=good + whole + good)
        first, failed, last = reports(result)
        equal((first['id'], last['id']), ('good', 'good'), bad[:60])
        equal(set(failed), {'id', 'error'}, bad[:60])
        equal(failed['id'], name, bad[:60])
        if reason:
            equal(failed['error'], reason, bad[:60])
        equal((result.exit, result.err), (2, b''), bad[:60])


def test_many_in_order(room):
    room.put('batch.jsonl', ''.join(line(id=number, text=NARRATIVE) for number in range(MANY)))
    result = room.run('check', '--batch', 'batch.jsonl')
    equal([report['id'] for report in reports(result)], list(range(MANY)))
    equal(len({json.dumps(report | {'id': 0}) for report in reports(result)}), 1, 'different reports')


def test_streams(room):
    """A report comes before the next line is written."""
    process = subprocess.Popen([room.program, 'check', '--batch', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=room.environment)
    for number in range(20):
        process.stdin.write(line(id=number, text=WEAK).encode())
        process.stdin.flush()
        equal(json.loads(process.stdout.readline())['id'], number)
    process.stdin.close()
    equal(process.stdout.read(), b'')
    process.stdout.close()
    equal(process.wait(PATIENCE), 1)


def peak_memory(room, *arguments, stdin):
    """The most memory that a run took, in bytes."""
    process = subprocess.Popen([room.program, *arguments], stdin=stdin, cwd=room.work, env=room.environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss * 1024


def test_memory_is_bounded(room):
    small = room.put('small', line(text='I was late.'))
    room.put('large', b'I was late. ' * (50 * MEBIBYTE // 12))
    room.put('zeros', bytes(50 * MEBIBYTE))
    room.put('large.json', b'{"stages": {"root-cause": "' + b'x' * (50 * MEBIBYTE) + b'"}}')
    room.put('long-line', b'{"text": "' + b'x' * (50 * MEBIBYTE) + b'"}\n' + small.read_bytes())
    room.put('many-lines', small.read_bytes() * 5 * MANY)
    for arguments, status in ((('check', 'large'), 2), (('check', 'zeros'), 2), (('check', 'large.json'), 2),
                              (('split', 'large'), 2), (('contrast', 'large'), 2),
                              (('check', '--batch', 'long-line'), 2), (('check', '--batch', 'many-lines'), 1)):
        found, memory = peak_memory(room, *arguments, stdin=subprocess.DEVNULL)
        equal(found, status, arguments)
        equal(memory < MOST_MEMORY, True, f'{arguments} took {memory // MEBIBYTE} MiB:')


def test_endless_input(room):
    """A text without an end is refused once it is longer than any may be."""
    with open('/dev/zero', 'rb') as zeros:
        process = subprocess.Popen(['sh', '-c', '"$0" check -', room.program], stdin=subprocess.PIPE, env=room.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            while True:
                process.stdin.write(zeros.read(65536).replace(b'\0', b'a'))
        except BrokenPipeError:
            pass
    try:
        process.stdin.close()
    except BrokenPipeError:
        pass
    equal(process.wait(PATIENCE), 2)
    equal(process.stderr.read(), b'pivot-cli: -: The text is larger than 1 MiB.\n')
    process.stdout.close()
    process.stderr.close()


def test_nobody_listens(room):
    room.put('batch.jsonl', line(text=NARRATIVE) * MANY)
    with open('/dev/full', 'wb') as full:
        result = room.run('check', '--batch', 'batch.jsonl', stdout=full)
    equal(result.exit, 2)
    equal(result.complaint, 'pivot-cli: standard output: No space left on device\n')


if __name__ == '__main__':
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main(tests_in(globals())))
