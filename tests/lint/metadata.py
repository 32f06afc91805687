# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What software centres, the desktop and the session bus read about Pivot.

Arguments: the version, the folder of pictures, then the files as they are
installed.
"""

import colorsys
import configparser
import functools
import os
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from lint import Complaint, Sample, run

ID = 'io.github.pivotown.Pivot'
MAIN_CATEGORIES = {'AudioVideo', 'Audio', 'Video', 'Development', 'Education', 'Game', 'Graphics', 'Network', 'Office',
                   'Science', 'Settings', 'System', 'Utility'}
ARTICLE = re.compile(r'^(?:a|an|the)\b', re.IGNORECASE)
XML_LANG = '{http://www.w3.org/XML/1998/namespace}lang'


def tool_says(command, name, text):
    """What a validator says about text in a file of that name; None if nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        command = [word.format(path=path, folder=folder) for word in command]
        result = subprocess.run(command, capture_output=True, text=True)
    said = (result.stdout + result.stderr).replace(path, name).strip()
    return None if result.returncode == 0 else ' '.join(said.split()) or 'refused'


def desktop_problems(text, version, pictures):
    said = tool_says(['desktop-file-validate', '{path}'], f'{ID}.desktop', text)
    if said:
        yield said
        return
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read_string(text)
    entry = parser['Desktop Entry']
    if entry.get('Icon') != ID:
        yield f'Icon is {ID}'
    if entry.get('DBusActivatable') != 'true':
        yield 'the session bus can start it: DBusActivatable=true'
    if 'NoDisplay' in entry or 'Hidden' in entry:
        yield 'it is not hidden'
    if len(MAIN_CATEGORIES & set(entry.get('Categories', '').split(';'))) != 1:
        yield 'one main category beside GNOME and GTK'


def _texts(root, path):
    return [element.text or '' for element in root.findall(path) if XML_LANG not in element.attrib]


def listing_problems(root):
    name, summary = _texts(root, 'name')[0], _texts(root, 'summary')[0]
    if len(name) > 15:
        yield 'a name has at most 15 letters'
    if not 10 <= len(summary) <= 35:
        yield f'a summary has 10 to 35 letters, not {len(summary)}'
    if ARTICLE.match(summary) or summary.endswith('.'):
        yield 'a summary has no article first and no full stop last'
    screenshots = root.findall('screenshots/screenshot')
    if not 3 <= len(screenshots) <= 6:
        yield f'3 to 6 screenshots, not {len(screenshots)}'
    for screenshot in screenshots:
        caption = screenshot.findtext('caption', '')
        if not caption or caption.endswith('.'):
            yield f'a screenshot has a caption without a full stop: “{caption}”'


def picture_size(path):
    """Width and height of a PNG."""
    with open(path, 'rb') as file:
        start = file.read(24)
    if start[:8] != b'\x89PNG\r\n\x1a\n':
        raise ValueError('no PNG')
    return struct.unpack('>II', start[16:24])


def picture_problems(root, pictures):
    for image in root.iter('image'):
        name = os.path.basename(image.text)
        try:
            width, height = picture_size(os.path.join(pictures, name))
        except (OSError, ValueError) as error:
            yield f'a picture is in the tree: {name}: {error}'
            continue
        if width > 1000 or height > 700:
            yield f'a picture is at most 1000×700: {name} is {width}×{height}'


def colour_problems(root):
    colours = {element.get('scheme_preference'): element.text for element in root.findall('branding/color')}
    if set(colours) != {'light', 'dark'}:
        yield 'two brand colours, light and dark'
    for colour in colours.values():
        red, green, blue = (int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5))
        if colorsys.rgb_to_hsv(red, green, blue)[1] < 0.3:
            yield f'a brand colour is colourful: {colour}'


def promise_problems(root, version):
    length = root.find('requires/display_length')
    if length is None or length.get('compare') != 'ge' or int(length.text) < 360:
        yield 'display_length is at least 360'
    if root.findtext('requires/internet') != 'offline-only':
        yield 'it is offline-only'
    if {element.text for element in root.findall('supports/control')} != {'keyboard', 'pointing', 'touch'}:
        yield 'controls: keyboard, pointing, touch'
    rating = root.find('content_rating')
    if rating is None or rating.get('type') != 'oars-1.1':
        yield 'content rating oars-1.1'
    if root.find('developer') is None or not root.find('developer').get('id'):
        yield 'a developer has an id'
    releases = root.findall('releases/release')
    if not releases or releases[0].get('version') != version:
        yield f'the first release is the present one, {version}'
    for release in releases:
        if not release.get('date') or release.find('description') is None:
            yield f'release {release.get("version")} says when it came and what changed'


def metainfo_problems(text, version, pictures):
    said = tool_says(['appstreamcli', 'validate', '--no-net', '--strict', '--pedantic', '{path}'], f'{ID}.metainfo.xml', text)
    if said:
        yield said
        return
    root = ET.fromstring(text)
    yield from listing_problems(root)
    yield from picture_problems(root, pictures)
    yield from colour_problems(root)
    yield from promise_problems(root, version)


def schema_problems(text, version, pictures):
    said = tool_says(['glib-compile-schemas', '--strict', '--dry-run', '{folder}'], f'{ID}.gschema.xml', text)
    if said:
        yield said
        return
    for key in ET.fromstring(text).iter('key'):
        if not key.findtext('summary') or not key.findtext('description'):
            yield f'the key {key.get("name")} has a summary and a description'
        if key.get('type') in 'ynqiuxtd' and key.find('range') is None:
            yield f'the key {key.get("name")} has a range'


def service_problems(text, version, pictures):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(text)
    service = parser['D-BUS Service']
    if service.get('Name') != ID:
        yield f'Name is {ID}'
    if not re.match(r'^/\S*/pivot --gapplication-service$', service.get('Exec', '')):
        yield 'Exec starts the installed program as a service'


def mime_problems(text, version, pictures):
    namespace = '{http://www.freedesktop.org/standards/shared-mime-info}'
    kind = ET.fromstring(text).find(f'{namespace}mime-type')
    if kind is None or kind.get('type') != 'application/vnd.pivot.story+json':
        yield 'it describes application/vnd.pivot.story+json'
    elif kind.find(f'{namespace}glob[@pattern="*.pivot"]') is None or kind.find(f'{namespace}comment') is None:
        yield 'a kind of file has a pattern and a comment'


PROBLEMS = {
    f'{ID}.desktop': desktop_problems,
    f'{ID}.metainfo.xml': metainfo_problems,
    f'{ID}.gschema.xml': schema_problems,
    f'{ID}.service': service_problems,
    f'{ID}.xml': mime_problems,
}


def check(tree, version, pictures):
    for name, text in tree.items():
        for problem in PROBLEMS[name](text, version, pictures):
            yield Complaint(name, 1, problem)


def _samples(good):
    """One good set, and copies of it with one thing wrong in each."""
    wrongs = [
        ('a desktop file with an unknown key', 'desktop', 'StartupNotify=', 'StartUpNotify=', 'StartUpNotify'),
        ('two main categories', 'desktop', 'Office;', 'Office;Utility;', 'one main category'),
        ('a program the bus cannot start', 'desktop', 'DBusActivatable=true', 'DBusActivatable=false', 'DBusActivatable'),
        ('a listing without a licence', 'metainfo.xml', '<metadata_license>CC0-1.0</metadata_license>', '', 'metadata-license'),
        ('a long-winded summary', 'metainfo.xml', '<summary>', '<summary>Write and rehearse and print and ', '10 to 35'),
        ('a summary with an article', 'metainfo.xml', '<summary>Tell ', '<summary>The ', 'no article'),
        ('a window that only fits a desk', 'metainfo.xml', 'compare="ge">360<', 'compare="le">360<', 'display_length'),
        ('a program that goes online', 'metainfo.xml', 'offline-only', 'first-run', 'offline-only'),
        ('a picture that is not there', 'metainfo.xml', 'write.png', 'wrote.png', 'wrote.png'),
        ('a grey brand', 'metainfo.xml', '#1a5fb4', '#5e5c64', 'colourful'),
        ('a release without a date', 'metainfo.xml', ' date="', ' urgency="low" dat="', 'release'),
        ('a type GSettings does not know', 'gschema.xml', 'type="d"', 'type="real"', 'real'),
        ('a setting without a range', 'gschema.xml', '<range min="100.0" max="200.0"/>', '', 'has a range'),
        ('a setting nobody explained', 'gschema.xml', '<summary>Show scores</summary>', '', 'summary'),
        ('a service of another name', 'service', 'Name=io', 'Name=org', 'Name is'),
        ('a file type without a pattern', 'xml', '*.pivot', '*.pvt', 'pattern'),
    ]
    for name, suffix, old, new, expected in wrongs:
        text = good[f'{ID}.{suffix}']
        if old not in text:
            raise ValueError(f'the sample “{name}” no longer fits: {old}')
        yield Sample(name, {f'{ID}.{suffix}': text.replace(old, new)}, expected)


if __name__ == '__main__':
    version, pictures, *paths = sys.argv[1:]
    tree = {}
    for path in paths:
        with open(path, encoding='utf-8') as file:
            tree[os.path.basename(path)] = file.read()
    run(functools.partial(check, version=version, pictures=pictures), list(_samples(tree)), tree)
