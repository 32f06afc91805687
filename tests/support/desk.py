# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk for the real program: a display, a session bus, an accessibility bus, a
window manager and a home, all private and gone afterwards.

One process has one desk, because the accessibility library holds on to the bus
that it met first.
"""

import os
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

PATIENCE = 40.0  # seconds that anything may take

# Services of a whole system, which no desk has: GTK asks them for printers and their colours, and says that it could not.
ABSENT = re.compile(r'avahi|colord')

# How openbox is to treat windows: without a frame, and as large as the screen where that is asked for.
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications>
    <application class="*"><decor>no</decor><focus>yes</focus><maximized>{maximised}</maximized></application>
  </applications>
</openbox_config>
"""


class Late(AssertionError):
    """Something did not come about in time."""


def wait_for(condition, what, patience=PATIENCE, pause=0.02):
    """Returns the first true value of condition(); raises Late after a while."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Late(f'waited {patience:.0f} s in vain for {what}')
        time.sleep(pause)


class Program:
    """A started program, and what it says on its standard error."""

    def __init__(self, command, environment, log):
        self.log = Path(log)
        with open(log, 'wb') as error:
            self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=error, stderr=error)
        self.pid = self.process.pid

    def is_running(self):
        return self.process.poll() is None

    def signal(self, number):
        self.process.send_signal(number)

    def wait(self, patience=PATIENCE):
        """Returns the exit status, negative for a signal."""
        return self.process.wait(patience)

    def complaints(self):
        """What it has said on its standard error, where a program that is well
        says nothing."""
        return [line for line in self.log.read_text(errors='replace').splitlines() if line and not ABSENT.search(line)]

    def stop(self):
        if self.is_running():
            self.signal(signal.SIGTERM)
            try:
                self.wait(5)
            except subprocess.TimeoutExpired:
                self.signal(signal.SIGKILL)
                self.wait()


class Desk:
    """Use it in a with statement; everything that it started ends with it."""

    def __init__(self, size=(1280, 900), maximised=False, dpi=96, environment=None):
        self.size, self.maximised, self.dpi = size, maximised, dpi
        self.programs = []
        self.environment = dict(environment or {})
        self._stack = ExitStack()

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: exit(143))
        with ExitStack() as stack:
            self.room = Path(tempfile.mkdtemp(prefix='pivot-desk-'))
            stack.callback(shutil.rmtree, self.room, ignore_errors=True)
            self._stack = stack
            self._furnish()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    # --- What stands on it

    def _furnish(self):
        self.home = self.room / 'home'
        for name in ('home', 'run', 'home/.config/openbox'):
            (self.room / name).mkdir(mode=0o700, parents=True)
        self.environment = self._sealed_environment() | self.environment
        self.environment['DISPLAY'] = self._start_display()
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = self._start_bus()
        self._start_accessibility()
        self._start_window_manager()
        # For the libraries that this very process uses to look at the program.
        os.environ.update({name: self.environment[name] for name in
                           ('DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'XDG_RUNTIME_DIR')})

    def _sealed_environment(self):
        kept = {name: os.environ[name] for name in ('PATH', 'ASAN_OPTIONS', 'LSAN_OPTIONS', 'UBSAN_OPTIONS', 'GSETTINGS_SCHEMA_DIR')
                if name in os.environ}
        return kept | {
            'HOME': str(self.home), 'TMPDIR': str(self.room), 'LANG': 'C.UTF-8', 'TZ': 'UTC',
            'XDG_RUNTIME_DIR': str(self.room / 'run'), 'XDG_CONFIG_HOME': str(self.home / '.config'),
            'XDG_DATA_HOME': str(self.home / '.local/share'), 'XDG_STATE_HOME': str(self.home / '.local/state'),
            'XDG_CACHE_HOME': str(self.home / '.cache'),
            'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo', 'GDK_DISABLE': 'gl,vulkan', 'GTK_A11Y': 'atspi',
            'GSETTINGS_BACKEND': 'memory', 'GIO_USE_VFS': 'local', 'GIO_USE_VOLUME_MONITOR': 'unix',
            'ADW_DISABLE_PORTAL': '1', 'GDK_DEBUG': 'no-portals',
        }

    def _start_helper(self, *command, **options):
        log = open(self.room / f'{Path(command[0]).name}.log', 'wb')
        self._stack.callback(log.close)
        helper = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **options)
        self._stack.callback(self._end, helper)
        return helper

    @staticmethod
    def _end(helper):
        helper.terminate()
        try:
            helper.wait(5)
        except subprocess.TimeoutExpired:
            helper.kill()
            helper.wait()

    def _first_line(self, descriptor, what):
        with os.fdopen(descriptor) as pipe:
            if not select.select([pipe], [], [], PATIENCE)[0]:
                raise Late(f'{what} did not start')
            return pipe.readline().strip()

    def _start_display(self):
        reading, writing = os.pipe()
        width, height = self.size
        # A key that a busy machine lets go late does not repeat.
        self._start_helper('Xvfb', '-displayfd', str(writing), '-screen', '0', f'{width}x{height}x24', '-nolisten', 'tcp',
                           '-noreset', '-r', pass_fds=[writing])
        os.close(writing)
        display = ':' + self._first_line(reading, 'Xvfb')
        if self.dpi != 96:
            subprocess.run(['xrdb', '-nocpp', '-merge', '-'], input=f'Xft.dpi: {self.dpi}\n', text=True, check=True,
                           env=self.environment | {'DISPLAY': display})
        return display

    def _start_bus(self):
        reading, writing = os.pipe()
        self._start_helper('dbus-daemon', '--session', '--nofork', '--nopidfile', f'--address=unix:dir={self.room}',
                           f'--print-address={writing}', pass_fds=[writing])
        os.close(writing)
        return self._first_line(reading, 'dbus-daemon')

    def call(self, name, path, method, *arguments):
        """Calls a method on the session bus; returns what gdbus prints."""
        return subprocess.run(['gdbus', 'call', '--session', '--dest', name, '--object-path', path, '--method', method, *arguments],
                              env=self.environment, check=True, capture_output=True, text=True).stdout

    def _start_accessibility(self):
        answer = self.call('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus.GetAddress')
        self.environment['AT_SPI_BUS_ADDRESS'] = re.search(r"'(.*)'", answer).group(1)
        for name in ('IsEnabled', 'ScreenReaderEnabled'):
            self.call('org.a11y.Bus', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>')

    def _start_window_manager(self):
        settings = self.home / '.config/openbox/rc.xml'
        settings.write_text(OPENBOX.format(maximised='yes' if self.maximised else 'no'))
        self._start_helper('openbox', '--sm-disable', '--config-file', str(settings))
        wait_for(lambda: '0x' in self._root_property('_NET_SUPPORTING_WM_CHECK'), 'the window manager')

    def _root_property(self, name):
        return subprocess.run(['xprop', '-root', name], env=self.environment, capture_output=True, text=True).stdout

    # --- What is done at it

    def start(self, *command, environment=None):
        program = Program([str(word) for word in command], self.environment | (environment or {}),
                          self.room / f'program-{len(self.programs)}.log')
        self.programs.append(program)
        self._stack.callback(program.stop)
        return program

    def _xdotool(self, *words):
        return subprocess.run(['xdotool', *words], env=self.environment, check=True, capture_output=True, text=True).stdout.split()

    def type(self, text, pause=20):
        """Types ASCII with real keys, into whatever has the focus."""
        self._xdotool('type', '--delay', str(pause), text)

    def press(self, *keys):
        """Presses keys such as ctrl+z, one after the other."""
        self._xdotool('key', '--delay', '30', *keys)

    def point(self, place):
        """Rests the pointer somewhere on the display."""
        self._xdotool('mousemove', *map(str, place))

    def drag(self, window, start, end, steps=12):
        """Takes what lies at one place of a window with the mouse, and lets it go at another."""
        places = [[str(round(a + (b - a) * step / steps)) for a, b in zip(start, end)] for step in range(steps + 1)]
        moves = [['mousemove', '--window', window, *place, 'sleep', '0.05'] for place in places]
        self._xdotool(*moves[0], 'mousedown', '1', *(word for move in moves[1:] for word in move), 'sleep', '0.2', 'mouseup', '1')

    def windows(self, pid):
        """The visible windows of a program, as X names them."""
        result = subprocess.run(['xdotool', 'search', '--onlyvisible', '--all', '--pid', str(pid), '--name', '.'],
                                env=self.environment, capture_output=True, text=True)
        return result.stdout.split()

    def active_window(self):
        result = subprocess.run(['xdotool', 'getactivewindow'], env=self.environment, capture_output=True, text=True)
        return result.stdout.strip()

    def await_front(self):
        """Waits until a window takes the keys."""
        wait_for(self.active_window, 'a window that takes the keys')

    def active_name(self):
        """What the window that takes the keys is called."""
        result = subprocess.run(['xdotool', 'getactivewindow', 'getwindowname'], env=self.environment, capture_output=True, text=True)
        return result.stdout.strip()

    def minimise(self, window):
        self._xdotool('windowminimize', '--sync', window)

    def resize(self, window, width, height):
        self._xdotool('windowsize', '--sync', window, str(width), str(height))

    def take_picture(self, path, margin=0):
        """Puts what is on the display into a PNG, without a margin of pixels."""
        width, height = (length - 2 * margin for length in self.size)
        subprocess.run(['import', '-window', 'root', '-crop', f'{width}x{height}+{margin}+{margin}', '+repage', '-strip', str(path)],
                       env=self.environment, check=True)
