# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog in which a person says which file, driven by keys. It reads folders while it is up, and a key that comes
too early goes to a list that is still being filled; so each key here waits for what the one before it brought about."""

from desk import Late, wait_for

# How long a key may take to show, before it is taken for lost.
NOTICE = 5.0
ATTEMPTS = 6


def _find(tree):
    return next((node for node in tree.children() if node.role == 'dialog'), None)


def _field(window):
    """The field for a path in a dialog, where the focus is in it."""
    return next((node for node in window.walk() if node.has_text() and node.is_('focused', 'editable')), None)


def _say(desk, tree, window, path):
    """Has the path, and nothing else, in the field, and takes it; says whether that came about. While the dialog still
    looks into the path's folder, it passes over the key that takes it."""
    try:
        if not _field(window):
            desk.press('ctrl+l')
        field = wait_for(lambda: _field(window), 'a field for the path', NOTICE)
        if field.entry != path:
            desk.press('ctrl+a')
            desk.type(path)
            wait_for(lambda: field.entry == path, f'“{path}” in the field', NOTICE)
        desk.press('Return')
        return wait_for(lambda: not _find(tree), 'the end of the dialog', NOTICE)
    except Late:
        return not _find(tree)


def choose_file(desk, tree, path):
    """Says a file in the dialog that is about to open, and waits until that is gone. The dialog may be for a file to
    open or to write; what comes of it is the caller's to wait for."""
    window = wait_for(lambda: _find(tree), 'the dialog for the file')
    wait_for(lambda: desk.active_name() == window.name, 'the dialog in front')
    if not any(_say(desk, tree, window, str(path)) for _ in range(ATTEMPTS)):
        raise Late(f'“{path}” could not be said in the dialog for the file')
