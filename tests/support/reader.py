# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a running program."""

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

from desk import PATIENCE, wait_for  # noqa: E402


def _or_nothing(function, *arguments):
    """What the accessibility bus answers; None where the object is gone by now."""
    try:
        return function(*arguments)
    except GLib.Error:
        return None


class Node:
    """One accessible object. What has gone from the screen has no name, no text
    and no children."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f'{self.role} “{self.name}” ({self.description})'

    @property
    def role(self):
        return _or_nothing(self.accessible.get_role_name) or ''

    @property
    def name(self):
        return _or_nothing(self.accessible.get_name) or ''

    @property
    def description(self):
        return _or_nothing(self.accessible.get_description) or ''

    @property
    def text(self):
        return _or_nothing(Atspi.Text.get_text, self.accessible, 0, -1) or ''

    @property
    def entry(self):
        """What a field of one line holds, of which GTK tells nothing where the end is left open."""
        length = _or_nothing(Atspi.Text.get_character_count, self.accessible) or 0
        return _or_nothing(Atspi.Text.get_text, self.accessible, 0, length) or ''

    @property
    def caret(self):
        """Where the caret stands, in characters."""
        return _or_nothing(Atspi.Text.get_caret_offset, self.accessible)

    @property
    def left(self):
        """How far its left edge is from the window's, in pixels."""
        extents = _or_nothing(Atspi.Component.get_extents, self.accessible, Atspi.CoordType.WINDOW)
        return extents.x if extents is not None else None

    @property
    def centre(self):
        """Where its middle is in the window, in pixels."""
        extents = _or_nothing(Atspi.Component.get_extents, self.accessible, Atspi.CoordType.WINDOW)
        return (extents.x + extents.width // 2, extents.y + extents.height // 2) if extents is not None else None

    def marked(self, attribute='underline', value='error'):
        """The words that have a text attribute; each letter is asked, since between tags GTK answers with the whole text."""
        text = self.text
        runs = [_or_nothing(Atspi.Text.get_attribute_run, self.accessible, place, True) for place in range(len(text))]
        has_it = [run is not None and run[0].get(attribute) == value for run in runs]
        return ''.join(letter if on else '\n' for letter, on in zip(text, has_it)).split()

    def is_(self, *states):
        """Whether it is all of these, such as 'showing' and 'focused'."""
        known = _or_nothing(self.accessible.get_state_set)
        return known is not None and all(known.contains(getattr(Atspi.StateType, state.upper())) for state in states)

    def has_text(self):
        return 'Text' in (_or_nothing(self.accessible.get_interfaces) or [])

    def related(self, relation):
        """What it has a relation to, such as 'controller_for' or 'details_for'."""
        wanted = getattr(Atspi.RelationType, relation.upper())
        return [Node(known.get_target(place))
                for known in _or_nothing(self.accessible.get_relation_set) or [] if known.get_relation_type() == wanted
                for place in range(known.get_n_targets())]

    def children(self):
        for index in range(_or_nothing(self.accessible.get_child_count) or 0):
            child = _or_nothing(self.accessible.get_child_at_index, index)
            if child is not None:
                yield Node(child)

    def walk(self):
        """This object and all that is showing below it."""
        yield self
        for child in self.children():
            if child.is_('showing'):
                yield from child.walk()

    def words(self):
        """All that it says: names and texts of what is showing below it, in order."""
        said = [{node.name, node.text if node.has_text() else ''} for node in self.walk()]
        return [words for words_of_one in said for words in sorted(words_of_one) if words]

    def all(self, role=None, name=None):
        """Those that are showing below this one and have that role and name."""
        return (node for node in self.walk()
                if (name is None or node.name == name) and (role is None or node.role == role))

    def find(self, role=None, name=None, patience=PATIENCE):
        """The first such object, as soon as there is one. Tree walks are slow:
        keep what was found for as long as it stays on the screen."""
        return wait_for(lambda: next(self.all(role, name), None), f'{role or "an object"} “{name or ""}”', patience)

    def activate(self):
        """Does what a click on it would do."""
        if not Atspi.Action.do_action(self.accessible, 0):
            raise AssertionError(f'{self} cannot be activated')


class Reader:
    """Finds programs on the accessibility bus and hears what is announced."""

    def __init__(self):
        Atspi.init()
        # A program that answers late is no worse than one that is read late.
        Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))
        self.announcements = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register('object:announcement')

    def _hear(self, event):
        self.announcements.append(event.any_data)

    def listen(self):
        """Takes in what has been announced since the last time."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        return self.announcements

    def _application(self, pid):
        for application in Node(Atspi.get_desktop(0)).children():
            if _or_nothing(application.accessible.get_process_id) == pid and any(True for _ in application.children()):
                return application
        return None

    def read(self, program):
        """The program as a tree, once it has a window."""
        def application():
            if not program.is_running():
                raise AssertionError(f'the program ended with {program.wait()}: {program.log.read_text(errors="replace")}')
            return self._application(program.pid)
        return wait_for(application, 'the program on the accessibility bus')


def outline(node, depth=0):
    """The tree below a node, a line each, for a person who looks for a fault."""
    states = '' if node.is_('showing') else ' [hidden]'
    text = f' = {node.text[:80]!r}' if node.has_text() else ''
    yield f'{"  " * depth}{node.role} “{node.name}” ({node.description}){states}{text}'
    for child in node.children():
        yield from outline(child, depth + 1)
