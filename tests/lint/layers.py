# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. The picture of it is in src/DESIGN.md."""

import re

import csource
from lint import Complaint, Sample, run

CORE = {'text', 'story', 'rubric', 'contrast', 'insight', 'voice', 'sheet', 'store', 'tally', 'exchange'}

# A room of src/ and the rooms whose headers it may include beside its own.
MAY_INCLUDE = {
    'core/text': set(),
    'core/story': {'core/text'},
    'core/rubric': {'core/story', 'core/text'},
    'core/contrast': {'core/rubric', 'core/story', 'core/text'},
    'core/insight': {'core/rubric', 'core/story', 'core/text'},
    'core/voice': {'core/contrast', 'core/insight', 'core/rubric', 'core/story', 'core/text'},
    'core/sheet': {'core/voice', 'core/insight', 'core/contrast', 'core/rubric', 'core/story', 'core/text'},
    'core/store': {'core/story', 'core/text'},
    'core/tally': {'core/store', 'core/rubric', 'core/story', 'core/text'},
    'core/exchange': {'core/store', 'core/insight', 'core/story', 'core/text'},
    'paper': {'core/sheet', 'core/story'},
    'tools': {'core/rubric'},
    'cli': {f'core/{room}' for room in CORE} | {'paper'},
    'app': {f'core/{room}' for room in CORE} | {'paper'},
}

# What the files at the top of app/ may show by themselves; the rest is the window's.
APP_TOP_SHOWS = {'app/window', 'app/preferences', 'app/search-provider'}

# System headers by the lowest floor that may have them.
GTK = re.compile(r'^(?:gtk/|gdk/|gsk/|adwaita\.h|gtksourceview/|libspelling\.h)')
PAPER = re.compile(r'^(?:pango/|cairo)')
# Where words end is Pango's to know also where nothing is drawn; the files that may ask.
WORD_BREAKS = ({'core/text/pivot-breaks.c'}, 'pango/pango.h')
PLAIN = re.compile(r'^(?:glib|gio/|gmodule|gobject/|json-glib/|sys/|linux/|[a-z]+\.h$)')

GENERATED = re.compile(r'^(?:core|app|cli|paper)/(?:\w[\w-]*/)*pivot-[\w-]*resources\.h$')


def room_of(path):
    """The room a file or an include of src/ is in: "core/rubric", "cli", "app"
    for the top of app/, "app/editor" for a screen."""
    parts = path.split('/')
    if parts[0] in ('core', 'app') and len(parts) > 2:
        return '/'.join(parts[:2])
    return parts[0]


def may_include(room, other):
    if room == other:
        return True
    if not room.startswith('app'):
        return other in MAY_INCLUDE.get(room, set())
    if other in MAY_INCLUDE['app'] or other == 'app':
        return True
    if room == 'app/window':
        return other.startswith('app/')
    return room == 'app' and other in APP_TOP_SHOWS


def system_problem(path, name):
    room = room_of(path)
    if GTK.match(name):
        if not room.startswith('app'):
            return f'{room} cannot know GTK: <{name}>'
        if re.search(r'-state\.[ch]$', path):
            return f'a state file is pure: <{name}>'
        return None
    if PAPER.match(name):
        if name == WORD_BREAKS[1] and path in WORD_BREAKS[0]:
            return None
        return None if room == 'paper' or room.startswith('app') else f'{room} does not draw: <{name}>'
    return None if PLAIN.match(name) else f'nobody said what <{name}> is; see layers.py'


def own_problem(path, name, tree):
    room, other = room_of(path), room_of(name)
    if f'src/{name}' not in tree and not GENERATED.match(name):
        return f'includes start at src/: "{name}" is not there'
    if not may_include(room, other):
        return f'{room} may not include {other}: "{name}"'
    return None


def check(tree):
    for path, text in tree.items():
        if not path.startswith('src/') or not path.endswith(('.c', '.h')):
            continue
        inside = path.removeprefix('src/')
        if room_of(inside) not in MAY_INCLUDE and not room_of(inside).startswith('app/'):
            yield Complaint(path, 1, f'no room of this name in layers.py: {room_of(inside)}')
        for include in csource.includes(text):
            problem = (system_problem(inside, include.name) if include.system
                       else own_problem(inside, include.name, tree))
            if problem:
                yield Complaint(path, include.line, problem)


def _sample(name, path, include, expected, **others):
    tree = {f'src/{path}': f'#include {include}\n'}
    tree.update({f'src/{other}': '' for other in others.get('beside', ())})
    return Sample(name, tree, expected)


SAMPLES = [
    _sample('GTK in core', 'core/story/pivot-x.c', '<gtk/gtk.h>', 'cannot know GTK'),
    _sample('libadwaita on the command line', 'cli/main.c', '<adwaita.h>', 'cannot know GTK'),
    _sample('cairo in core', 'core/sheet/pivot-x.c', '<cairo-pdf.h>', 'does not draw'),
    _sample('Pango in core', 'core/text/pivot-x.c', '<pango/pango.h>', 'does not draw'),
    _sample('Pango where words end', 'core/text/pivot-breaks.c', '<pango/pango.h>', None),
    _sample('GTK in a state file', 'app/editor/pivot-card-state.c', '<gtk/gtk.h>', 'pure'),
    _sample('a lower room that looks up', 'core/story/pivot-x.c', '"core/rubric/pivot-y.h"', 'may not include',
            beside=['core/rubric/pivot-y.h']),
    _sample('a rubric that knows stores', 'core/rubric/pivot-x.h', '"core/store/pivot-y.h"', 'may not include',
            beside=['core/store/pivot-y.h']),
    _sample('a screen in a screen', 'app/editor/pivot-x.c', '"app/library/pivot-y.h"', 'may not include',
            beside=['app/library/pivot-y.h']),
    _sample('a command that knows the application', 'cli/cmd-x.c', '"app/pivot-y.h"', 'may not include',
            beside=['app/pivot-y.h']),
    _sample('a second include root', 'core/story/pivot-x.c', '"pivot-x.h"', 'start at src/',
            beside=['core/story/pivot-x.h']),
    _sample('a room nobody designed', 'core/utils/pivot-x.c', '<glib.h>', 'no room of this name'),
    _sample('a window that arranges screens', 'app/window/pivot-x.c', '"app/library/pivot-y.h"', None,
            beside=['app/library/pivot-y.h']),
    _sample('a rubric that reads drafts', 'core/rubric/pivot-x.c', '"core/story/pivot-y.h"', None,
            beside=['core/story/pivot-y.h']),
    _sample('a comment about an include', 'core/text/pivot-x.c', '<glib.h>\n/*\n#include <gtk/gtk.h>\n*/', None),
]

if __name__ == '__main__':
    run(check, SAMPLES)
