# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What "meson install" puts down works from there: installed.py BUILD PREFIX VERSION"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

from desk import wait_for
from journey import Journey

ID = 'io.github.pivotown.Pivot'
BUILD, PREFIX, VERSION = sys.argv[1:]

FILES = [
    'bin/pivot',
    'bin/pivot-cli',
    f'share/applications/{ID}.desktop',
    f'share/dbus-1/services/{ID}.service',
    f'share/glib-2.0/schemas/{ID}.gschema.xml',
    f'share/icons/hicolor/scalable/apps/{ID}.svg',
    f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
    f'share/licenses/{ID}/COPYING',
    f'share/metainfo/{ID}.metainfo.xml',
    f'share/mime/packages/{ID}.xml',
    'share/pivot/rubric/rubric.schema.json',
    'share/pivot/story.schema.json',
]


def run(*command, environment=None):
    result = subprocess.run([str(word) for word in command], env=environment, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0, f'{command}: {result.returncode}: {result.stdout}{result.stderr}'
    return result.stdout.strip()


def install(folder):
    """Installs into a folder, and does there what Meson leaves to packagers."""
    run('meson', 'install', '-C', BUILD, '--destdir', folder, '--no-rebuild', '--quiet')
    root = Path(folder) / PREFIX.lstrip('/')
    run('glib-compile-schemas', '--strict', root / 'share/glib-2.0/schemas')
    run('update-mime-database', root / 'share/mime')
    service = root / f'share/dbus-1/services/{ID}.service'
    service.write_text(service.read_text().replace(PREFIX, str(root)))
    return root


with tempfile.TemporaryDirectory() as folder:
    root = install(folder)
    with Journey(root / 'bin/pivot', environment={'XDG_DATA_DIRS': f'{root}/share:/usr/local/share:/usr/share'}) as journey:
        desk = journey.desk

        with journey.step('every file is in its place'):
            missing = [name for name in FILES if not (root / name).is_file()]
            assert not missing, missing

        with journey.step('both programs know their version'):
            assert run(root / 'bin/pivot', '--version', environment=desk.environment) == f'pivot {VERSION}'
            assert run(root / 'bin/pivot-cli', '--version', environment=desk.environment) == f'pivot-cli {VERSION}'

        with journey.step('what they write is what the installed schema says'):
            run(root / 'bin/pivot-cli', '--library', journey.library, 'new', '--title', 'Forty doors', environment=desk.environment)
            schema = json.loads((root / 'share/pivot/story.schema.json').read_text())
            (story,) = journey.stories().values()
            jsonschema.validate(story, schema, cls=jsonschema.Draft202012Validator)

        with journey.step('the application starts and ends'):
            program = desk.start(root / 'bin/pivot', '--exit-after-startup')
            status = program.wait()
            assert status == 0, f'exit {status}'

        with journey.step('its settings have their ranges and defaults'):
            assert run('gsettings', 'range', ID, 'pace', environment=desk.environment) == 'range d 100.0 200.0'
            assert run('gsettings', 'get', ID, 'pace', environment=desk.environment) == '150.0'
            assert run('gsettings', 'get', ID, 'show-scores', environment=desk.environment) == 'false'

        with journey.step('its files have a type of their own'):
            story = desk.home / 'A story.pivot'
            story.write_text('{}')
            said = run('gio', 'info', '--attributes=standard::content-type', story, environment=desk.environment)
            assert 'application/vnd.pivot.story+json' in said, said

        with journey.step('the session bus can start it'):
            desk.call(ID, '/io/github/pivotown/Pivot', 'org.freedesktop.Application.Activate', '{}')
            pid = int(desk.call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.GetConnectionUnixProcessID',
                                ID).split()[-1].rstrip(',)'))
            wait_for(lambda: desk.windows(pid), 'the window of the service')
            desk.call(ID, '/io/github/pivotown/Pivot', 'org.freedesktop.Application.ActivateAction', 'quit', '[]', '{}')
