# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What has no place in the tree: notes to self, one machine's paths, calls that
lose files, and the writer's words where they would be read as markup."""

import re

import csource
from lint import Complaint, Sample, line_of, run

# Written in two halves, so that this file may be read by itself.
NOTES = re.compile(r'\b(?:' + '|'.join(a + b for a, b in [('TO', 'DO'), ('FIX', 'ME'), ('XX', 'X'), ('HA', 'CK')]) + r')\b')
HOSTS = re.compile('|'.join(re.escape(a + '.' + b) for a, b in [
    ('deb.debian', 'org'), ('security.debian', 'org'), ('archive.ubuntu', 'com'), ('ports.ubuntu', 'com'), ('pypi', 'org'),
    ('files.pythonhosted', 'org'), ('registry.npmjs', 'org'), ('crates', 'io'), ('proxy.golang', 'org'), ('rubygems', 'org'),
    ('docker', 'io'), ('quay', 'io'), ('ghcr', 'io')]))
MACHINE_PATH = re.compile(r'(?<![\w.$}~/-])/(?:home|Users|root|srv|mnt|media|work|workspace|build|builds)(?=/)')

# Calls in C, and why not.
BANNED_CALLS = [
    (r'g_file_(?:set_contents|replace_contents(?:_bytes)?(?:_async)?)', ('src/',),
     'loses files in a power cut; save through the store, or with g_file_set_contents_full()'),
    (r'g_file_set_contents_full', ('src/core/store/',), 'leaves what it should not; save through the store'),
    (r'(?:strcpy|strcat|sprintf|vsprintf|gets|system|popen|tmpnam|mktemp)', ('src/', 'tests/'), 'has no bounds'),
    (r'g_assert', ('tests/',), 'is compiled out with G_DISABLE_ASSERT; g_assert_true() is not'),
    (r'gtk_accessible_announce', ('src/',), 'crashes in some contexts; pivot_announce() does not'),
    (r'g_(?:print|printerr|message|warning)', ('src/core/',), 'the core is silent'),
]
BANNED_CALLS = [(re.compile(rf'\b{name}\s*\('), folders, why) for name, folders, why in BANNED_CALLS]

# Where a banned call is right, and why.
EXCEPTIONS = {
    ('src/app/pivot-announce.c', 'gtk_accessible_announce'): 'this is where it is made safe',
}

# Functions that read their last argument as markup.
MARKUP_CALLS = re.compile(
    r'\b(gtk_label_set_markup|gtk_widget_set_tooltip_markup|gtk_tooltip_set_markup|adw_toast_new|adw_toast_new_format|adw_toast_set_title'
    r'|adw_banner_new|adw_banner_set_title|adw_preferences_row_set_title|adw_action_row_set_subtitle|adw_expander_row_set_subtitle'
    r'|adw_status_page_set_description|adw_preferences_(?:page|group)_set_description|adw_preferences_group_set_title)\s*\(')
SAFE_ARGUMENT = re.compile(r'^(?:(?:\w+,)*\s*)?(?:_?\s*\(?\s*"[^"]*"\s*\)?|NULL|\w*(?:escaped|markup))$')
BOUND = re.compile(r'^\s*(title|subtitle|description)\s*:\s*bind\b(?![^;]*\$escape)', re.MULTILINE)
MARKUP_WIDGETS = {'Adw.Banner', 'Adw.ActionRow', 'Adw.ExpanderRow', 'Adw.PreferencesRow', 'Adw.SwitchRow', 'Adw.ComboRow',
                  'Adw.EntryRow', 'Adw.SpinRow', 'Adw.ButtonRow', 'Adw.StatusPage', 'Adw.PreferencesGroup', 'Adw.PreferencesPage',
                  'Adw.Toast'}
ALWAYS_MARKUP = {('Adw.StatusPage', 'description'), ('Adw.PreferencesPage', 'description'),
                 ('Adw.PreferencesGroup', 'description'), ('Adw.PreferencesGroup', 'title')}


def text_problems(path, text):
    for pattern, why in ((NOTES, 'a note to self'), (HOSTS, 'a registry’s host'), (MACHINE_PATH, 'a path of one machine')):
        for match in pattern.finditer(text):
            yield Complaint(path, line_of(text, match.start()), f'{why}: {match.group()}')


def call_problems(path, code):
    for pattern, folders, why in BANNED_CALLS:
        if not path.startswith(folders):
            continue
        for match in pattern.finditer(code):
            name = match.group().rstrip('( ')
            if (path, name) not in EXCEPTIONS:
                yield Complaint(path, line_of(code, match.start()), f'{name}: {why}')


def argument_list(code, start):
    """The text between the parenthesis at start and its partner."""
    depth = 0
    for offset in range(start, len(code)):
        depth += {'(': 1, ')': -1}.get(code[offset], 0)
        if depth == 0:
            return code[start + 1:offset]
    return code[start + 1:]


def markup_problems(path, code):
    for match in MARKUP_CALLS.finditer(code):
        arguments = argument_list(code, match.end() - 1)
        last = re.sub(r'^(?:[^",()]*(?:\([^()]*\))?,\s*)+', '', arguments).strip()
        if not SAFE_ARGUMENT.match(last):
            yield Complaint(path, line_of(code, match.start()),
                            f'{match.group(1)} reads markup: a literal, or a variable named “escaped”, not “{last}”')


def _objects(text):
    """(class, body without inner objects, offset) of each object in a Blueprint."""
    stack = []
    for match in re.finditer(r'(?:\$?([\w.]+)(?:\s+\w+)?\s*(?::\s*[\w.$]+\s*)?)?\{|\}', text):
        if match.group() != '}':
            stack.append((match.group(1) or '', match.end()))
        elif stack:
            name, start = stack.pop()
            body = text[start:match.start()]
            yield name, re.sub(r'\{[^{}]*\}', '', body), start


def blueprint_problems(path, text):
    for name, body, start in _objects(text):
        if name not in MARKUP_WIDGETS:
            continue
        for match in BOUND.finditer(body):
            plain = 'use-markup: false' in body and (name, match.group(1)) not in ALWAYS_MARKUP
            if not plain:
                yield Complaint(path, line_of(text, start), f'{name} reads its bound {match.group(1)} as markup')


def check(tree):
    for path, text in tree.items():
        yield from text_problems(path, text)
        if path.endswith(('.c', '.h')):
            yield from call_problems(path, csource.without_comments(text))
            yield from markup_problems(path, csource.without_comments(text, strings=True))
        elif path.endswith('.blp'):
            yield from blueprint_problems(path, text)


SAMPLES = [
    Sample('a note to self', {'src/a.c': '/* TO' + 'DO: later */\n'}, 'a note to self'),
    Sample('a registry', {'dev': 'curl https://pypi' + '.org/simple\n'}, 'a registry’s host'),
    Sample('somebody’s home', {'dev': 'cd /home' + '/ann/pivot\n'}, 'a path of one machine'),
    Sample('a careless save', {'src/a.c': 'g_file_set_contents (path, text, -1, &error);\n'}, 'loses files'),
    Sample('another careless save', {'src/a.c': 'g_file_replace_contents_async (file, text);\n'}, 'loses files'),
    Sample('a save of the store’s that is only nearly right', {'src/core/store/a.c': 'g_file_set_contents_full (path);\n'}, 'store'),
    Sample('a test that can be compiled out', {'tests/a.c': 'g_assert (x == 1);\n'}, 'compiled out'),
    Sample('a talkative core', {'src/core/story/a.c': 'g_warning ("no");\n'}, 'silent'),
    Sample('a bare announcement', {'src/app/a.c': 'gtk_accessible_announce (a, b, c);\n'}, 'pivot_announce'),
    Sample('a title as markup', {'src/app/a.c': 'gtk_label_set_markup (GTK_LABEL (label), title);\n'}, 'reads markup'),
    Sample('a toast of the writer’s words', {'src/app/a.c': 'adw_toast_new (pivot_story_get_title (story));\n'}, 'reads markup'),
    Sample('a row of the writer’s words', {'src/app/a.blp': 'Adw.ActionRow row {\n  title: bind template.title;\n}\n'}, 'as markup'),
    Sample('a page of the writer’s words',
           {'src/app/a.blp': 'Adw.StatusPage {\n  use-markup: false;\n  description: bind template.title;\n}\n'}, 'as markup'),
    Sample('escaped words', {'src/app/a.c': 'gtk_label_set_markup (GTK_LABEL (label), escaped);\nadw_toast_new (_ ("Moved"));\n'}, None),
    Sample('a plain row', {'src/app/a.blp': 'Adw.ActionRow {\n  use-markup: false;\n  title: bind template.title;\n}\n'}, None),
    Sample('a full save', {'src/app/a.c': 'g_file_set_contents_full (path, text, -1, flags, 0600, &error);\n'}, None),
    Sample('an assertion that stays', {'tests/a.c': 'g_assert_true (x);\n'}, None),
    Sample('a path that every machine has', {'tests/a.py': 'open("/usr/share/pivot", "/tmp/home/x")\n'}, None),
]

if __name__ == '__main__':
    run(check, SAMPLES)
