# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said, in one line and with status 2, when something cannot be done."""

import os
import re
import socket
import subprocess
import sys

from room import SOURCE, equal, holds, main, tests_in

COMMANDS = ('check', 'split', 'contrast', 'rules', 'new', 'list', 'show', 'revisions', 'diff', 'sheet', 'trash', 'restore', 'import', 'export', 'doctor')

# arguments -> the line on standard error
USAGE = [
    ((), 'pivot-cli: No command; “pivot-cli --help” lists them all'),
    (('boil',), 'pivot-cli: Unknown command “boil”; “pivot-cli --help” lists them all'),
    (('boil\nwater\x1b[31m',), 'pivot-cli: Unknown command “boil\\nwater\\x1b[31m”; “pivot-cli --help” lists them all'),
    (('--loud', 'check', 'x'), 'pivot-cli: Unknown option “--loud”'),
    (('check', '--loud', 'x'), 'pivot-cli: Unknown option “--loud”'),
    (('check', '-x', 'x'), 'pivot-cli: Unknown option “-x”'),
    (('check',), 'pivot-cli: The command “check” needs FILE…'),
    (('check', '--format', 'xml', 'x'), 'pivot-cli: The format is “text” or “json”, not “xml”'),
    (('check', '--format'), 'pivot-cli: The option “--format” needs a value'),
    (('check', '--wpm', 'fast', 'x'), 'pivot-cli: The value of “--wpm” is a whole number from 50 to 400'),
    (('check', '--wpm', '49', 'x'), 'pivot-cli: The value of “--wpm” is a whole number from 50 to 400'),
    (('check', '--wpm', '401', 'x'), 'pivot-cli: The value of “--wpm” is a whole number from 50 to 400'),
    (('check', '--wpm', '-150', 'x'), 'pivot-cli: The value of “--wpm” is a whole number from 50 to 400'),
    (('check', '--batch', 'x', 'y'), 'pivot-cli: With “--batch” there is one FILE'),
    (('check', '--batch', '--format', 'text', 'x'), 'pivot-cli: With “--batch” the reports are JSON'),
    (('split',), 'pivot-cli: The command “split” needs FILE'),
    (('split', 'a', 'b'), 'pivot-cli: The command “split” has no use for “b”'),
    (('contrast', '--format', 'yaml', 'x'), 'pivot-cli: The format is “text” or “json”, not “yaml”'),
    (('new',), 'pivot-cli: The command “new” needs “--title”'),
    (('new', '--title', b'caf\xe9'), 'pivot-cli: The title is not UTF-8 text'),
    (('new', '--title', 'a', 'b'), 'pivot-cli: The command “new” has no use for “b”'),
    (('rules', 'Z9'), 'pivot-cli: Z9: There is no such rule.'),
    (('rules', 'P3', 'w99'), 'pivot-cli: w99: There is no such rule.'),
    (('rules', ''), 'pivot-cli: : There is no such rule.'),
    (('show',), 'pivot-cli: The command “show” needs STORY'),
    (('import',), 'pivot-cli: The command “import” needs FILE…'),
    (('export',), 'pivot-cli: The command “export” needs STORY'),
    (('export', '--format', 'pdf', 'a'), 'pivot-cli: The format is “pivot”, “markdown”, “text”, “html” or “json”, not “pdf”'),
    (('trash', 'a', 'b'), 'pivot-cli: The command “trash” has no use for “b”'),
]

# (name of the file, its content, the line without what it starts with)
CONTENTS = [
    ('empty', b'', 'The text is empty.'),
    ('blank', b' \n\t\n', 'The text is empty.'),
    ('nul', b'I was\0late', 'The text holds a NUL byte.'),
    ('binary', bytes(range(256)) * 64, 'The text holds a NUL byte.'),
    ('latin', b'The caf\xe9 closed.', 'The text is not UTF-8 from byte 7 on.'),
    ('large', b'I was late. ' * 100_000, 'The text is larger than 1 MiB.'),
    ('a.json', b'I was late.', 'The file is not JSON, although its name says so.'),
    ('a.PIVOT', b'I was late.', 'The file is not JSON, although its name says so.'),
    ('object', b'{"a": 1}', 'The file is JSON, but it does not hold a story.'),
    ('array', b'[1, 2, {"stages": {}}]', 'The file does not hold a story.'),
    ('string', b'"I was late."', 'The file does not hold a story.'),
    ('number', b'42\n', 'The file does not hold a story.'),
    ('word', b'true', 'The file does not hold a story.'),
    ('cut', b'{"stages": {"root-cause": "I', 'The file breaks off before its end.'),
    ('comma', b'{"stages": {},}', 'Line 1 of the file is not valid JSON.'),
    ('comment', b'{"stages": {} /* none */}', 'Line 1 of the file is not valid JSON.'),
    ('twice', b'{"stages": {}, "title": "a", "title": "b"}', 'The file gives two values under one name.'),
    ('deep-twice', b'{"stages": {"root-cause": "a", "root-cause": "b"}}', 'The file gives two values under one name.'),
    ('zero', b'{"stages": {"root-cause": "a\\u0000b"}}', 'A text in the file holds the character U+0000, which would cut it short.'),
    ('newer', b'{"format": 2, "stages": {}}', 'A newer version of Pivot wrote this story.'),
    ('huge-format', b'{"format": 99999999999999999999, "stages": {}}', 'A newer version of Pivot wrote this story.'),
    ('deep', b'{"stages": ' + b'[' * 40 + b']' * 40 + b'}', 'The file is nested too deeply.'),
]


def one_line(result, expected):
    equal(result.exit, 2, 'status')
    equal(result.out, b'', 'standard output')
    equal(result.complaint, expected + '\n', 'standard error')


def test_usage(room):
    for arguments, line in USAGE:
        one_line(room.run(*arguments), line)
    equal(list(room.folder.iterdir()), [room.work], 'what is in the room')


def test_contents(room):
    for name, content, reason in CONTENTS:
        room.put(name, content)
        one_line(room.run('check', name), f'pivot-cli: {name}: {reason}')
        equal(room.put(name, content).read_bytes(), content, 'the file')


def test_contents_on_standard_input(room):
    for name, content, reason in CONTENTS:
        if '.' not in name:
            one_line(room.run('check', '-', stdin=content), f'pivot-cli: -: {reason}')


def test_places(room):
    (room.work / 'folder').mkdir()
    os.mkfifo(room.work / 'fifo')
    (room.work / 'loop').symlink_to('loop')
    (room.work / 'dangling').symlink_to('nowhere')
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(room.work / 'socket'))
    for name, reason in (('folder', 'Is a directory'),
                         ('missing', 'No such file or directory'),
                         ('dangling', 'No such file or directory'),
                         ('loop', 'Too many levels of symbolic links'),
                         ('folder/', 'Is a directory'),
                         ('', 'No such file or directory'),
                         ('socket', 'No such device or address'),
                         ('fifo', 'This is not a file with a text in it.'),
                         ('/dev/zero', 'This is not a file with a text in it.'),
                         ('n' * 300, 'File name too long')):
        for command in (('check',), ('split',), ('contrast',), ('check', '--batch')):
            one_line(room.run(*command, name), f'pivot-cli: {name}: {reason}')


def test_names_are_shown_safely(room):
    for name, shown in ((b'two\nlines', 'two\\nlines'),
                        (b'\x1b[2Jgone', '\\x1b[2Jgone'),
                        (b'caf\xe9\xff', 'caf\\xe9\\xff'),
                        ('漢字 é'.encode(), '漢字 é')):
        one_line(room.run('check', name), f'pivot-cli: {shown}: No such file or directory')


def test_no_permission(room):
    path = room.put('secret', 'I was late.')
    path.chmod(0)
    if os.geteuid() != 0:
        one_line(room.run('check', 'secret'), 'pivot-cli: secret: Permission denied')
    else:
        # Nothing is forbidden to root; what is left to see is that nothing breaks.
        equal(room.run('check', 'secret').exit, 1, 'status')


def test_standard_streams_may_be_closed(room):
    room.take('narrative.txt')
    for redirection, expected in (('<&-', 'pivot-cli: -: Bad file descriptor\n'),
                                  ('<.', 'pivot-cli: -: Is a directory\n')):
        done = subprocess.run(['sh', '-c', f'"$0" check - {redirection}', room.program], cwd=room.work,
                              env=room.environment, capture_output=True)
        equal((done.returncode, done.stdout, done.stderr.decode()), (2, b'', expected))
    for redirection, reason in (('>&-', 'Bad file descriptor'), ('>/dev/full', 'No space left on device')):
        for arguments in ('check narrative.txt', 'check narrative.txt narrative.txt', 'split narrative.txt', 'contrast narrative.txt', '--help', '--version'):
            done = subprocess.run(['sh', '-c', f'"$0" {arguments} {redirection}', room.program], cwd=room.work,
                                  env=room.environment, capture_output=True)
            equal((done.returncode, done.stderr.decode()), (2, f'pivot-cli: standard output: {reason}\n'), arguments)
    done = subprocess.run(['sh', '-c', '"$0" check missing 2>&-', room.program], cwd=room.work, env=room.environment, capture_output=True)
    equal((done.returncode, done.stdout), (2, b''))


def test_a_reader_may_go_away(room):
    room.take('narrative.txt')
    reading, writing = os.pipe()
    os.close(reading)
    result = room.run('check', 'narrative.txt', stdout=writing)
    os.close(writing)
    equal((result.exit, result.complaint), (2, 'pivot-cli: standard output: Broken pipe\n'))


def test_help(room):
    result = room.run('--help')
    equal((result.exit, result.err), (0, b''))
    for command in COMMANDS:
        holds(result.text, f'\n  {command} ')
        told = room.run(command, '--help')
        equal((told.exit, told.err), (0, b''), command)
        holds(told.text, f'Usage: pivot-cli {command} [OPTIONS]')
        equal(room.run('--help', command).out, told.out)
    listed = {line.split()[0] for line in result.text.splitlines() if line.startswith('  ') and not line.startswith(('   ', '  -'))}
    equal(listed, set(COMMANDS), 'commands')


def test_the_manual_names_everything(room):
    manual = (SOURCE / 'data' / 'pivot-cli.1').read_text().replace('\\-', '-')
    for command in COMMANDS:
        holds(manual, command)
        for option in re.findall(r'--[a-z]+', room.run(command, '--help').text):
            holds(manual, option)


def complete(room, *words):
    """What bash offers after these words, the last of them half typed."""
    script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pivot_cli; printf "%s\\n" "${COMPREPLY[@]}"'
    path = os.path.dirname(os.path.abspath(room.program)) + os.pathsep + room.environment['PATH']
    done = subprocess.run(['bash', '-c', script, 'bash', SOURCE / 'data' / 'pivot-cli.bash', 'pivot-cli', *words],
                          capture_output=True, text=True, cwd=room.work, env=room.environment | {'PATH': path})
    equal((done.returncode, done.stderr), (0, ''), words)
    return set(done.stdout.split())


def test_completion(room):
    equal(complete(room, ''), set(COMMANDS))
    equal(complete(room, 'sp'), {'split'})
    for command in COMMANDS:
        offered = complete(room, command, '--')
        equal(offered, set(re.findall(r'^  (--[a-z]+)', room.run(command, '--help').text, re.MULTILINE)), command)
    equal(complete(room, 'check', '--format', ''), {'text', 'json'})
    equal(complete(room, 'rules', 'P1'), {'P1', 'P10', 'P11'})
    equal(complete(room, 'rules', 'O'), {f'O{n}' for n in range(1, 15)} | {'O', 'OWN'})
    room.put('answer.txt', 'I was late.')
    equal(complete(room, 'check', '--wpm', '120', 'ans'), {'answer.txt'})
    story = room.run_with_library('new', '--title', 'A').text.strip()
    equal(complete(room, '--library', str(room.library), 'show', ''), {story[:8]})
    equal(complete(room, '--library', str(room.library), 'restore', ''), set())


def test_version(room):
    result = room.run('--version')
    equal((result.exit, result.err), (0, b''))
    equal(result.text.split()[0], 'pivot-cli')


def test_several_files(room):
    room.take('narrative.txt', 'defensive.txt', '1-annual-pass.json')
    result = room.run('check', '--format', 'json', 'missing', 'defensive.txt', '.', '1-annual-pass.json')
    equal(result.exit, 2, 'status')
    equal(result.text.count('\n'), 2, 'reports')
    equal(result.complaint, 'pivot-cli: missing: No such file or directory\npivot-cli: .: Is a directory\n')
    equal(room.run('check', '1-annual-pass.json', 'defensive.txt').exit, 1, 'status')


if __name__ == '__main__':
    sys.exit(main(tests_in(globals())))
