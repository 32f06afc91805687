# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest asks for nothing that a writing desk does not need, and
names its sources so that they cannot change underneath it. Works offline."""

import copy
import json
import os
import re
import sys

from lint import Complaint, Sample, read_tree, run

FINISH_ARGS = ['--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri']
MEMBERS = {'id', 'runtime', 'runtime-version', 'sdk', 'command', 'finish-args', 'cleanup', 'modules'}
MODULE_MEMBERS = {'name', 'buildsystem', 'builddir', 'config-opts', 'cleanup', 'sources'}
SOURCE_MEMBERS = {
    'git': {'type', 'url', 'tag', 'commit'},
    'archive': {'type', 'url', 'sha256', 'dest-filename'},
    'dir': {'type', 'path'},
}
ID = re.compile(r'^[a-z][a-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*){2,4}$')


def manifest_problems(name, manifest):
    identifier = manifest.get('id', '')
    if name != f'{identifier}.json' or not ID.match(identifier):
        yield f'the file is named as its id, of 3 to 5 parts: {identifier}'
    if '/' in manifest.get('command', '/'):
        yield 'the command is a name, not a path'
    for member in sorted(manifest.keys() - MEMBERS):
        yield f'unknown or unwanted member: {member}'
    if manifest.get('finish-args') != FINISH_ARGS:
        yield f'finish-args are exactly {" ".join(FINISH_ARGS)}'
    if not re.match(r'^\d+$', manifest.get('runtime-version', '')):
        yield 'the runtime is a released one'
    if any(path.startswith('/lib/debug') for path in manifest.get('cleanup', [])):
        yield '/lib/debug stays'


def module_problems(module):
    name = module.get('name', '?')
    for member in sorted(module.keys() - MODULE_MEMBERS):
        yield f'{name}: unknown or unwanted member: {member}'
    if '--share=network' in json.dumps(module):
        yield f'{name}: builds without a network'
    if not module.get('sources'):
        yield f'{name}: comes from somewhere'
    for source in module.get('sources', []):
        for problem in source_problems(source, module):
            yield f'{name}: {problem}'


def source_problems(source, module):
    kind = source.get('type')
    if kind not in SOURCE_MEMBERS:
        yield f'a source of type {kind}'
        return
    for member in sorted(source.keys() - SOURCE_MEMBERS[kind]):
        yield f'unknown or unwanted member of a source: {member}'
    if kind != 'dir' and not source.get('url', '').startswith('https://'):
        yield 'sources come over https'
    if kind == 'git' and not (source.get('tag') and re.match(r'^[0-9a-f]{40}$', source.get('commit', ''))):
        yield 'a git source names a tag and its commit'
    if kind == 'archive' and not re.match(r'^[0-9a-f]{64}$', source.get('sha256', '')):
        yield 'an archive has a sha256'
    if '/' in source.get('dest-filename', ''):
        yield 'dest-filename is a name, not a path'
    if kind == 'dir' and (module.get('name') != 'pivot' or source.get('path') != '..'):
        yield 'only Pivot itself comes from a folder'


def problems(name, text):
    try:
        manifest = json.loads(text)
    except ValueError as error:
        yield f'not JSON: {error}'
        return
    yield from manifest_problems(name, manifest)
    modules = manifest.get('modules', [])
    for module in modules:
        yield from module_problems(module)
    if not modules or modules[-1].get('name') != 'pivot':
        yield 'the last module is pivot'


def check(tree):
    manifests = [path for path in tree if path.startswith('flatpak/')]
    for path in manifests:
        for problem in problems(os.path.basename(path), tree[path]):
            yield Complaint(path, 1, problem)
    if len(manifests) != 1:
        yield Complaint('flatpak', 1, f'one manifest, not {len(manifests)}')


def _samples(manifest):
    name = f'flatpak/{manifest["id"]}.json'

    def sample(title, expected, change, name=name):
        changed = copy.deepcopy(manifest)
        change(changed)
        return Sample(title, {name: json.dumps(changed)}, expected)

    def source(index, **members):
        return lambda manifest: manifest['modules'][index]['sources'][0].update(members)

    def finish_arg(argument):
        return lambda manifest: manifest['finish-args'].append(argument)

    archive = {'type': 'archive', 'url': 'https://example.org/a.tar.xz'}
    for argument in ('--share=network', '--socket=x11', '--socket=session-bus', '--filesystem=home', '--talk-name=org.gnome.*',
                     '--own-name=org.example.A', '--nosocket=wayland', '--unshare=ipc'):
        yield sample(f'the permission {argument}', 'finish-args are exactly', finish_arg(argument))
    yield sample('another file name', 'named as its id', lambda m: None, 'flatpak/pivot.json')
    yield sample('an id of two parts', 'named as its id', lambda m: m.update(id='pivot.Pivot'), 'flatpak/pivot.Pivot.json')
    yield sample('a command with a path', 'not a path', lambda m: m.update(command='/app/bin/pivot'))
    yield sample('a branch', 'member: branch', lambda m: m.update(branch='beta'))
    yield sample('a moving runtime', 'a released one', lambda m: m.update({'runtime-version': 'master'}))
    yield sample('debug information thrown away', '/lib/debug stays', lambda m: m['cleanup'].append('/lib/debug'))
    yield sample('a source that moves', 'member of a source: branch', source(0, branch='main'))
    yield sample('a tag without its commit', 'a tag and its commit', source(0, commit='abc'))
    yield sample('a source in the clear', 'over https', source(1, url='http://example.org/a.git'))
    yield sample('a weak sum', 'has a sha256', lambda m: m['modules'][1].update(sources=[dict(archive, md5='0' * 32)]))
    yield sample('a folder of somebody else', 'only Pivot itself', lambda m: m['modules'][1].update(sources=[{'type': 'dir', 'path': '..'}]))
    yield sample('a build that goes online', 'without a network',
                 lambda m: m['modules'][1].update({'build-options': {'build-args': ['--share=network']}}))
    yield sample('an archive with its sum', None, lambda m: m['modules'][1].update(sources=[dict(archive, sha256='0' * 64)]))


if __name__ == '__main__':
    tree = read_tree(sys.argv[1])
    manifest = next(json.loads(text) for path, text in tree.items() if path.startswith('flatpak/'))
    run(check, list(_samples(manifest)), tree)
