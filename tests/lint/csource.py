# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C as far as lints need it. Relies on the layout that the format lint
enforces: a function's name starts its line, and so do its braces."""

import re
from dataclasses import dataclass

_TOKENS = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
_DEFINITION = re.compile(r'^(?P<name>\w+) \((?P<parameters>[^{};]*?)\)\n\{\n(?P<body>.*?)^\}', re.MULTILINE | re.DOTALL)
_BRANCH = re.compile(r'\b(?:if|for|while|case)\b|&&|\|\||\?')
_PROTOTYPE = re.compile(r'^[A-Za-z_][\w \t*]*?[ *](?P<name>\w+)\s*\((?P<parameters>[^(){}]*(?:\([^()]*\)[^(){}]*)*)\)'
                        r'(?:\s+G_GNUC_\w+(?:\s*\([^()]*\))?)*;', re.MULTILINE)
_NOT_PROTOTYPES = re.compile(r'^(?:typedef|struct|enum|union|return|#)')
_INCLUDE = re.compile(r'^#include (?P<kind>["<])(?P<name>[^">\n]+)[">]', re.MULTILINE)


@dataclass(frozen=True)
class Function:
    name: str
    parameters: str
    line: int
    lines: int
    complexity: int
    body: str


@dataclass(frozen=True)
class Include:
    name: str
    system: bool
    line: int


def _blank(match):
    token = match.group()
    kept = re.sub(r'[^\n]', ' ', token)
    return kept if token.startswith('/') else token[0] + kept[1:-1] + token[-1]


def without_comments(text, strings=False):
    """The same text, line for line, with comments blanked; strings too unless
    they are wanted."""
    if strings:
        return _TOKENS.sub(lambda m: _blank(m) if m.group().startswith('/') else m.group(), text)
    return _TOKENS.sub(_blank, text)


def functions(text):
    """The functions that a C file defines, in order."""
    code = without_comments(text)
    for match in _DEFINITION.finditer(code):
        body = match['body']
        yield Function(name=match['name'],
                       parameters=match['parameters'],
                       line=code.count('\n', 0, match.start()) + 1,
                       lines=match.group().count('\n') + 1,
                       complexity=1 + len(_BRANCH.findall(body)),
                       body=body)


def prototypes(text):
    """(name, parameters, line) of each function that a header declares."""
    code = without_comments(text)
    for match in _PROTOTYPE.finditer(code):
        if not _NOT_PROTOTYPES.match(match.group()):
            yield match['name'], match['parameters'], code.count('\n', 0, match.start()) + 1


def includes(text):
    code = without_comments(text, strings=True)
    for match in _INCLUDE.finditer(code):
        yield Include(match['name'], match['kind'] == '<', code.count('\n', 0, match.start()) + 1)


def parameter_names(parameters):
    """The names in a parameter list; a function pointer's own too."""
    names = set()
    for part in re.split(r',(?![^()]*\))', parameters):
        pointer = re.search(r'\(\*\s*(\w+)\)', part)
        words = re.findall(r'\w+', re.sub(r'\[[^\]]*\]', '', part))
        if pointer:
            names.add(pointer.group(1))
        elif words and words != ['void']:
            names.add(words[-1])
    return names
