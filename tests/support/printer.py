# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server of a test's own, with a queue that keeps what it is sent."""

import os
import shutil
import subprocess
from pathlib import Path

from desk import wait_for

QUEUE = 'sheet'
SYSTEM = Path('/usr/lib/cups')

# Is given a job by the server and keeps the document: JOB USER TITLE COPIES OPTIONS [FILE].
BACKEND = '''#!/bin/sh
[ $# -gt 0 ] || { echo 'direct keep "Unknown" "Keeps what it is sent"'; exit 0; }
kept=${DEVICE_URI#keep:}
[ ! -e "$kept/refuse" ] || exit 1
if [ $# -ge 6 ]; then cat "$6"; else cat; fi >"$kept/$1.part" && mv "$kept/$1.part" "$kept/$1.pdf"
'''

FILES = '''ServerRoot {room}/etc
ServerBin {room}/bin
DataDir /usr/share/cups
RequestRoot {room}/spool
CacheDir {room}/cache
StateDir {room}/state
TempDir {room}/cache
AccessLog {room}/access.log
ErrorLog {room}/error.log
PageLog {room}/page.log
User {user}
Group {group}
SystemGroup {system}
Sandboxing relaxed
FatalErrors none
'''

SERVER = '''Listen {room}/sock
LogLevel info
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
'''

# A printer that takes PDF as it is, on A4 and Letter.
DRIVER = '''*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KEEP.PPD"
*Manufacturer: "Keep"
*Product: "(Keep)"
*ModelName: "Keep"
*ShortNickName: "Keep"
*NickName: "Keep"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsVersion: 2.4
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize Letter/US Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion Letter/US Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "18 18 577 824"
*ImageableArea Letter/US Letter: "18 18 594 774"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
'''


def is_there():
    return shutil.which('cupsd', path='/usr/sbin:/usr/bin') and shutil.which('lpadmin', path='/usr/sbin:/usr/bin')


class Printer:
    """Use it in a with statement; ends with it."""

    def __init__(self, room):
        self.room = Path(room)
        self.out = self.room / 'out'
        self.environment = {'CUPS_SERVER': str(self.room / 'sock')}

    def __enter__(self):
        for name in ('out', 'spool', 'cache', 'state/certs', 'bin/backend', 'etc/ppd'):
            (self.room / name).mkdir(parents=True)
        self._furnish()
        with open(self.room / 'server.log', 'wb') as log:
            self.server = subprocess.Popen([shutil.which('cupsd', path='/usr/sbin:/usr/bin'), '-f', '-c', self.room / 'etc/cupsd.conf',
                                            '-s', self.room / 'etc/cups-files.conf'], stdout=log, stderr=log)
        wait_for(lambda: 'is running' in self._run('lpstat', '-r'), 'the print server')
        self._run('lpadmin', '-p', QUEUE, '-E', '-v', f'keep:{self.out}', '-P', str(self.room / 'keep.ppd'), '-o', 'printer-error-policy=abort-job')
        self._run('lpadmin', '-d', QUEUE)
        wait_for(lambda: QUEUE in self._run('lpstat', '-e'), 'the queue')
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def _furnish(self):
        is_root = os.getuid() == 0
        names = {'room': self.room, 'system': 'root' if is_root else os.getgid(),
                 'user': 'lp' if is_root else os.getuid(), 'group': 'lp' if is_root else os.getgid()}
        if is_root:
            # The server runs no job as root.
            shutil.chown(self.out, 'lp', 'lp')
            self.room.chmod(0o711)
        for name in ('filter', 'daemon', 'cgi-bin', 'monitor', 'notifier', 'driver'):
            (self.room / 'bin' / name).symlink_to(SYSTEM / name)
        (self.room / 'bin/backend/keep').write_text(BACKEND)
        (self.room / 'bin/backend/keep').chmod(0o755)
        (self.room / 'etc/cups-files.conf').write_text(FILES.format(**names))
        (self.room / 'etc/cupsd.conf').write_text(SERVER.format(**names))
        (self.room / 'keep.ppd').write_text(DRIVER)

    def _run(self, *command):
        environment = os.environ | self.environment | {'PATH': '/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL': 'C.UTF-8'}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60).stdout

    def reject(self):
        """From now on the device refuses every job, and the server gives it up."""
        (self.out / 'refuse').touch()

    def accept(self):
        (self.out / 'refuse').unlink()

    def jobs(self):
        return sorted(self.out.glob('*.pdf'))
