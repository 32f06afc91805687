# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start on the same library raises the first; on another library it is
a program of its own."""

from desk import wait_for
from journey import Journey
from writer import Writer

with Journey() as journey:
    with journey.step('the first start has a window'):
        first, tree = journey.start()
        writer = Writer(journey, tree)
        writer.begin_story()
        writer.write(0, 'Kept open')
        (window,) = journey.desk.windows(first.pid)

    with journey.step('a second start raises it and ends'):
        journey.desk.minimise(window)
        wait_for(lambda: not journey.desk.windows(first.pid), 'the window to be gone')
        second = journey.desk.start(journey.program, '--library', journey.library)
        assert second.wait() == 0
        wait_for(lambda: journey.desk.windows(first.pid) == [window], 'the window to be back')
        wait_for(lambda: journey.desk.active_window() == window, 'the window to be in front')
        assert writer.text(0).text == 'Kept open'

    with journey.step('another library is another program'):
        other = journey.desk.start(journey.program, '--library', journey.desk.home / 'other')
        journey.reader.read(other).find('button', 'New Story')
        assert other.is_running() and first.is_running()
