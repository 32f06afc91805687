# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences as translators get them: xgettext reads them without a warning,
they have real quotation marks, and whoever has a placeholder explains it."""

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

from lint import Complaint, Sample, run

POTFILES = 'po/POTFILES.in'
C_KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'ngettext:1,2', 'g_dgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3']
FLAGS = ['C_:2:pass-c-format', 'ngettext:1:pass-c-format', 'ngettext:2:pass-c-format', '_:1:pass-c-format',
         'N_:1:pass-c-format', 'g_strdup_printf:1:c-format', 'g_string_append_printf:2:c-format']
UNKNOWN_SUFFIX = re.compile(r"file '.*' extension '(?:blp)' is unknown; will try C")
PLACEHOLDER = re.compile(r'%(?!%)')
STRAIGHT = re.compile(r'["\']|\.\.\.')


@dataclass
class Message:
    path: str = ''
    line: int = 0
    comments: list = field(default_factory=list)
    ids: list = field(default_factory=list)


def _run_xgettext(folder, paths, arguments):
    command = ['xgettext', '--from-code=UTF-8', '--add-comments=Translators:', '--no-wrap', '--output=-', *arguments, *paths]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    warnings = [line for line in result.stderr.splitlines() if line.strip() and not UNKNOWN_SUFFIX.search(line)]
    return result.stdout, warnings


def xgettext(tree, paths):
    """The template that translators get, and what xgettext grumbled about."""
    code = [path for path in paths if path.endswith(('.c', '.h', '.blp'))]
    data = [path for path in paths if path not in code]
    keywords = [f'--keyword={keyword}' for keyword in C_KEYWORDS] + [f'--flag={flag}' for flag in FLAGS]
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            os.makedirs(os.path.join(folder, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(folder, path), 'w', encoding='utf-8') as file:
                file.write(tree[path])
        outputs = [_run_xgettext(folder, some, arguments)
                   for some, arguments in ((code, ['--language=C', *keywords]), (data, [])) if some]
    return [text for text, _ in outputs], [line for _, warnings in outputs for line in warnings]


def messages(template):
    """The messages of a template, its header left out."""
    for block in template.split('\n\n'):
        message, collecting = Message(), False
        for line in block.splitlines():
            if line.startswith('#. '):
                message.comments.append(line[3:])
            elif line.startswith('#: ') and not message.path:
                message.path, number = line[3:].split()[0].rsplit(':', 1)
                message.line = int(number)
            elif line.startswith(('msgid', 'msgid_plural')):
                message.ids.append(_unquote(line[line.index('"'):]))
                collecting = True
            elif line.startswith('"') and collecting:
                message.ids[-1] += _unquote(line)
            else:
                collecting = False
        if message.path and message.ids != ['']:
            yield message


def _unquote(text):
    return text.strip()[1:-1].replace('\\"', '"').replace('\\n', '\n').replace('\\\\', '\\')


def message_problems(message):
    for text in message.ids:
        if STRAIGHT.search(text):
            yield f'straight quotation marks or three full stops in “{text}”'
    if PLACEHOLDER.search(message.ids[0]) and not any('Translators:' in line for line in message.comments):
        yield f'tell translators what stands for the placeholder in “{message.ids[0]}”'


def check(tree):
    listed = [line for line in tree[POTFILES].splitlines() if line and not line.startswith('#')]
    templates, warnings = xgettext(tree, [path for path in listed if path in tree])
    for warning in warnings:
        yield Complaint(POTFILES, 1, f'xgettext: {warning}')
    for template in templates:
        for message in messages(template):
            for problem in message_problems(message):
                yield Complaint(message.path, message.line, problem)


def _sample(name, code, expected, path='src/a.c'):
    return Sample(name, {path: code, POTFILES: f'{path}\n'}, expected)


SAMPLES = [
    _sample('a typewriter apostrophe', '_ ("It isn\'t saved")\n', 'straight quotation marks'),
    _sample('a typewriter quotation', '_ ("The story \\"A\\"")\n', 'straight quotation marks'),
    _sample('three full stops', 'label: _("Print...");\n', 'three full stops', 'src/a.blp'),
    _sample('an unexplained placeholder', 'f (_ ("%s was saved"));\n', 'tell translators'),
    _sample('an unexplained plural', 'ngettext ("%u story", "%u stories", n);\n', 'tell translators'),
    _sample('bytes that are no letters', 'f (_ ("Story \\xff"));\n', 'xgettext'),
    _sample('a plural that needs no words',
            '/* Translators: %u is how many stories there are. */\nngettext ("%u story", "%u stories", n);\n', None),
    _sample('real marks', '_ ("It isn’t “saved” yet…")\n', None),
    _sample('a settings key', '<schemalist><schema id="a" gettext-domain="a"><key name="a" type="b"><default>false</default>'
            '<summary>A key</summary></key></schema></schemalist>\n', None, 'data/a.gschema.xml'),
]

if __name__ == '__main__':
    run(check, SAMPLES)
