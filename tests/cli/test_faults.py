# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands that write do when something goes wrong: the disk, the
memory, the permissions, or another program at the same time. What was saved is
there whole, and doing it again does the rest. The numbers are those of
tests/FAILURES.md."""

import concurrent.futures
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time

from room import EXAMPLES, equal, holds, main, tests_in

STORY = json.loads((EXAMPLES / '1-annual-pass.json').read_text())
NOBODY = 65534
# How many times as much is done as in a test that is to be quick.
EFFORT = int(os.environ.get('PIVOT_TEST_EFFORT', 1))
STAGES = ('precise-context', 'root-cause', 'variable-correction', 'outcome-learning')


def stories(room):
    """Every story of the library, read as strictly as can be."""
    return {path.parent.name: json.loads(path.read_text()) for path in room.library.glob('*/story.json')}


def leftovers(room):
    return [path for path in room.library.rglob('*') if path.name.startswith('.save-')]


def bundle(number):
    """A `.pivot` file with enough revisions to be killed between two of them."""
    kept = [STORY | {'kept': f'2025-02-{day:02}T08:00:00Z', 'why': 'named', 'name': f'Day {day}'} for day in range(1, 9)]
    return STORY | {'id': f'00000000-0000-4000-8000-{number:012}', 'title': f'Story {number}', 'revisions': kept}


def one_line(result):
    equal((result.exit, result.out, result.complaint.count('\n')), (2, b'', 1), result)


def full_disk():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


def test_full_disk(room):
    """F-06: what was there is there, nothing is beside it, and it goes on when there is room again."""
    name = room.run_with_library('import', room.put('a.json', json.dumps(STORY))).text.strip()
    before = stories(room)
    for arguments in (('trash', name), ('new', '--title', 'x' * 200), ('import', room.put('b.json', json.dumps(bundle(1))))):
        one_line(room.run_with_library(*arguments, preexec_fn=full_disk))
        equal((stories(room), leftovers(room)), (before, []), arguments)
    equal(room.run_with_library('trash', name).exit, 0)


def test_little_memory(room):
    """F-25: whatever it runs out of memory at, the story is as it was or as it is to be."""
    name = room.run_with_library('import', room.put('a.json', json.dumps(STORY))).text.strip()
    before = stories(room)[name]
    outcomes = set()
    for megabytes in range(4, 260, 16):
        def limit(bound=megabytes << 20):
            resource.setrlimit(resource.RLIMIT_AS, (bound, bound))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        result = room.run_with_library('trash', name, preexec_fn=limit)
        now = stories(room)[name]
        outcomes.add(result.exit == 0)
        equal({**now, 'trashed': None, 'modified': None}, {**before, 'trashed': None, 'modified': None}, megabytes)
        equal(bool(now['trashed']), result.exit == 0, megabytes)
        equal(room.run_with_library('restore', name).exit, 0)
    if 'PIVOT_SANITIZED' not in os.environ:
        equal(outcomes, {True, False}, 'with little memory and with enough')


def as_nobody(room):
    """Permissions mean nothing to root. Returns what makes a command somebody else's; None where that cannot be."""
    if os.getuid() != 0:
        return lambda: None
    for path in (room.folder, *room.folder.rglob('*')):
        os.chown(path, NOBODY, NOBODY)
    become = lambda: (os.setgroups([]), os.setgid(NOBODY), os.setuid(NOBODY))
    try:
        return become if room.run('--version', preexec_fn=become).exit == 0 else None
    except (OSError, subprocess.SubprocessError):
        return None


def test_no_permission(room):
    """F-10, F-13: a library that cannot be written is read; a story that cannot be read is listed, and the others work."""
    room.library.mkdir()
    for number in (1, 2):
        room.run_with_library('import', room.put('a.json', json.dumps(bundle(number))))
    first, second = sorted(stories(room))
    become = as_nobody(room)
    if become is None:
        return
    (room.library / first / 'story.json').chmod(0)
    rows = json.loads(room.run_with_library('list', '--format', 'json', preexec_fn=become).text)
    equal([(row['id'], 'damaged' in row) for row in rows], [(second, False), (first, True)])
    holds(rows[1]['damaged'], 'You are not allowed')
    for folder in (room.library / second / 'revisions', room.library / second, room.library):
        folder.chmod(0o555)
    equal(room.run_with_library('show', second, preexec_fn=become).exit, 0)
    for arguments in (('trash', second), ('new', '--title', 'x')):
        one_line(room.run_with_library(*arguments, preexec_fn=become))
    for folder in (room.library, room.library / second, room.library / second / 'revisions'):
        folder.chmod(0o700)
    (room.library / first / 'story.json').chmod(0o600)
    equal(sorted(stories(room)), [first, second])


def test_killed_imports(room):
    """F-01, F-21: killed at any instant, nothing is half, and doing it again does the rest."""
    chance = random.Random(4)
    whole = room.folder / 'whole'
    files = [room.put(f'{number}.pivot', json.dumps(bundle(number))) for number in range(12)]
    start = time.monotonic()
    equal(room.run('--library', whole, 'import', *files).exit, 0)
    takes = time.monotonic() - start
    room.library.mkdir()
    for _ in range(40 * EFFORT):
        command = [room.program, '--library', room.library, 'import', *files]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=room.environment)
        try:
            process.wait(chance.uniform(0, takes))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for name, story in stories(room).items():
            expected = bundle(int(name[-12:]))
            equal({member: story[member] for member in expected.keys() - {'revisions'}},
                  {member: expected[member] for member in expected.keys() - {'revisions'}}, name)
        if chance.random() < 0.3:
            shutil.rmtree(room.library)
            room.library.mkdir()
    equal(room.run_with_library('import', *files).exit, 0)
    for path in whole.rglob('*.json'):
        equal((room.library / path.relative_to(whole)).read_bytes(), path.read_bytes(), path.name)
    equal(len(list(room.library.rglob('2*.json'))), len(list(whole.rglob('2*.json'))), 'revisions')


def test_killed_while_thrown_away(room):
    """F-28: killed at any instant, the story is in the trash or in the library, and can be had back."""
    chance = random.Random(5)
    name = room.run_with_library('import', room.put('a.json', json.dumps(STORY))).text.strip()
    start = time.monotonic()
    room.run_with_library('restore', name)
    takes = time.monotonic() - start
    for turn in range(40 * EFFORT):
        process = subprocess.Popen([room.program, '--library', room.library, 'restore' if turn % 2 else 'trash', name], env=room.environment)
        try:
            process.wait(chance.uniform(0, takes * 1.5))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        story = stories(room)[name]
        equal(story['stages'], {stage: STORY['stages'][stage] for stage in STAGES})
        listed = json.loads(room.run_with_library('list', '--format', 'json', *(['--trashed'] if story['trashed'] else [])).text)
        equal([row['id'] for row in listed], [name])
    equal(room.run_with_library('restore', name).exit, 0)
    equal(stories(room)[name]['trashed'], None)


def test_many_writers(room):
    """F-20: many programs at once, each with a story of its own and all with one."""
    shared = room.run_with_library('import', room.put('a.json', json.dumps(STORY))).text.strip()

    def write(number):
        room.put(f'{number}.pivot', json.dumps(bundle(number)))
        done = [room.run_with_library('import', f'{number}.pivot'), room.run_with_library('new', '--title', f'New {number}'),
                room.run_with_library('trash' if number % 2 else 'restore', shared)]
        return [(result.exit, result.complaint) for result in done]

    n_writers = 32 * EFFORT
    with concurrent.futures.ThreadPoolExecutor(min(n_writers, 16 * EFFORT, 200)) as pool:
        for number, results in enumerate(pool.map(write, range(1, n_writers + 1)), 1):
            equal(results, [(0, '')] * 3, number)
    titles = sorted(story['title'] for story in stories(room).values())
    equal(titles, sorted([STORY['title'], *(f'{word} {number}' for word in ('Story', 'New') for number in range(1, n_writers + 1))]))
    equal(leftovers(room), [])
    for text in [stories(room)[shared], *(json.loads(path.read_text()) for path in (room.library / shared).glob('revisions/*.json'))]:
        equal(text['stages'], {stage: STORY['stages'][stage] for stage in STAGES})


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
