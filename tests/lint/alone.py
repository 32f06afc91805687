# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each header compiles alone, with the packages of its floor and no others.

A source that includes its own header before anything else is proof already: it
was built so, as part of a library that is given these packages and no others.
The headers that nothing proves are compiled here.

Arguments: root, then the compiler's command.
"""

import functools
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import csource
from lint import Complaint, Sample, read_tree, run

CORE = ('gio-2.0', 'gio-unix-2.0', 'json-glib-1.0')
FLOORS = {
    'core': CORE,
    'paper': (*CORE, 'pangocairo'),
    'app': (*CORE, 'libadwaita-1', 'gtksourceview-5', 'libspelling-1'),
}


def floor_of(path):
    room = path.split('/')[1]
    return {'app': 'app', 'paper': 'paper', 'cli': 'paper'}.get(room, 'core')


def flags_of(packages):
    return subprocess.run(['pkg-config', '--cflags', *packages], check=True, capture_output=True, text=True).stdout.split()


def compile_error(compiler, flags, code):
    """The compiler's first words about some C; None where it has none."""
    result = subprocess.run([*compiler, *flags, '-fsyntax-only', '-Werror', '-xc', '-'],
                            input=code, capture_output=True, text=True)
    errors = [line for line in result.stderr.splitlines() if 'error' in line]
    return None if result.returncode == 0 else (errors or ['does not compile'])[0]


def is_proven(tree, path):
    """Whether the header's own source includes it before anything else."""
    source = tree.get(path.removesuffix('.h') + '.c')
    names = [include.name for include in csource.includes(source or '') if include.name != 'config.h']
    return bool(names) and path.endswith('/' + names[0])


def check(tree, compiler, flags):
    """The samples stand for themselves; the headers of the real tree are found
    by the include path among the flags."""
    def problem(path):
        code = tree[path] if path.startswith('sample/') else f'#include "{path.removeprefix("src/")}"\n'
        return compile_error(compiler, flags[floor_of(path)], code)

    headers = [path for path in tree if path.endswith('.h') and path.startswith(('src/', 'sample/')) and not is_proven(tree, path)]
    with ThreadPoolExecutor(2) as pool:
        for path, said in zip(headers, pool.map(problem, headers)):
            if said:
                yield Complaint(path, 1, said)


SAMPLES = [
    Sample('a header that leans on its includer', {'sample/core/x.h': 'guint pivot_x_count (void);\n'}, 'error'),
    Sample('one whose source brings something before it',
           {'sample/core/x.h': 'guint pivot_x_count (void);\n', 'sample/core/x.c': '#include <glib.h>\n#include "core/x.h"\n'}, 'error'),
    Sample('one that its source proves',
           {'sample/core/x.h': 'guint pivot_x_count (void);\n', 'sample/core/x.c': '#include "config.h"\n#include "core/x.h"\n'}, None),
    Sample('GTK on the lowest floor', {'sample/core/x.h': '#include <gtk/gtk.h>\n'}, 'gtk/gtk.h'),
    Sample('cairo on the lowest floor', {'sample/core/x.h': '#include <cairo.h>\n'}, 'cairo.h'),
    Sample('a header that brings what it needs', {'sample/core/x.h': '#include <glib.h>\nguint pivot_x_count (void);\n'}, None),
    Sample('GTK in the application', {'sample/app/x.h': '#include <gtk/gtk.h>\nGtkWidget *pivot_x_new (void);\n'}, None),
]

if __name__ == '__main__':
    root, *compiler = sys.argv[1:]
    flags = {floor: [f'-I{root}/src', *flags_of(packages)] for floor, packages in FLOORS.items()}
    run(functools.partial(check, compiler=compiler, flags=flags), SAMPLES, read_tree(root))
