# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in names every file with a sentence for translators, once, in
order, and no other."""

import re

import csource
from lint import Complaint, Sample, run

POTFILES = 'po/POTFILES.in'
MARKS = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dgettext|g_dpgettext2|dngettext|pgettext)\s*\(\s*["\']')
GI18N = re.compile(r'^#include <glib/gi18n(?P<lib>-lib)?\.h>', re.MULTILINE)
TRANSLATED_DATA = re.compile(r'\.(?:desktop\.in|metainfo\.xml\.in|mime\.xml\.in|gschema\.xml)$')


def has_sentences(path, text):
    if path.startswith('data/'):
        return bool(TRANSLATED_DATA.search(path))
    if not path.startswith('src/'):
        return False
    if path.endswith(('.c', '.h')):
        return bool(MARKS.search(csource.without_comments(text)))
    return path.endswith('.blp') and bool(MARKS.search(text))


def check(tree):
    listed = [line for line in tree.get(POTFILES, '').splitlines() if line and not line.startswith('#')]
    speaking = {path for path, text in tree.items() if has_sentences(path, text)}
    for path in sorted(speaking - set(listed)):
        yield Complaint(POTFILES, 1, f'does not name {path}')
    for path in sorted(set(listed) - speaking):
        yield Complaint(POTFILES, 1, f'names {path}, which has no sentence')
    if listed != sorted(set(listed)):
        yield Complaint(POTFILES, 1, 'is in order, each file once')
    for path in sorted(speaking):
        if path.endswith('.c') and not GI18N.search(tree[path]):
            yield Complaint(path, 1, 'translates without <glib/gi18n-lib.h>')


SPEAKER = '#include <glib/gi18n-lib.h>\nconst char *a = N_ ("Hello");\n'

SAMPLES = [
    Sample('a forgotten file', {'src/a.c': SPEAKER, POTFILES: '# none\n'}, 'does not name src/a.c'),
    Sample('a forgotten template', {'src/a.blp': 'label: _("Hello");', POTFILES: ''}, 'does not name src/a.blp'),
    Sample('a forgotten desktop file', {'data/a.desktop.in': '', POTFILES: ''}, 'does not name data/a.desktop.in'),
    Sample('a file that is gone', {POTFILES: 'src/a.c\n'}, 'names src/a.c, which has no sentence'),
    Sample('a file that only talks about it', {'src/a.c': '/* _("Hello") */\n', POTFILES: 'src/a.c\n'}, 'no sentence'),
    Sample('a list out of order', {'src/a.c': SPEAKER, 'src/b.c': SPEAKER, POTFILES: 'src/b.c\nsrc/a.c\n'}, 'in order'),
    Sample('a translation without its header', {'src/a.c': 'f (_ ("Hello"));\n', POTFILES: 'src/a.c\n'}, 'gi18n'),
    Sample('a full list', {'src/a.c': SPEAKER, 'src/b.c': 'int b;\n', POTFILES: '# all\n\nsrc/a.c\n'}, None),
]

if __name__ == '__main__':
    run(check, SAMPLES)
