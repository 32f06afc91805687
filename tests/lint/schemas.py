# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON in the tree is what its schema says."""

import copy
import functools
import json
import sys

from lint import Complaint, Sample, read_tree, run

try:
    import jsonschema
except ImportError:
    print('1..0 # SKIP the Python module jsonschema is not installed')
    sys.exit(0)

STORY = 'data/story.schema.json'
PACK = 'data/rubric/rubric.schema.json'


def schema_of(path):
    """The schema that a file has to keep to; None where it has none."""
    if path.startswith('data/examples/') and path.endswith(('.json', '.pivot')):
        return STORY
    if path.startswith('data/rubric/') and path.endswith('.json') and path != PACK:
        return PACK
    return None


def no_twins(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f'a member twice: {sorted(name for name in names if names.count(name) > 1)[0]}')
    return dict(pairs)


def document_problems(text, schema):
    try:
        document = json.loads(text, object_pairs_hook=no_twins)
    except ValueError as error:
        yield f'not strict JSON: {error}'
        return
    for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
        yield f'{error.json_path}: {error.message}'


def check(tree, schemas):
    for name, schema in schemas.items():
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            yield Complaint(name, 1, f'not a schema: {error.message}')
    for path, text in tree.items():
        name = schema_of(path)
        if name:
            for problem in document_problems(text, schemas[name]):
                yield Complaint(path, 1, problem)


def _samples(tree):
    """What is shipped, and copies of it with one thing wrong in each."""
    story = json.loads(tree[min(path for path in tree if path.startswith('data/examples/'))])
    pack = json.loads(tree['data/rubric/en.json'])

    def changed(path, document, name, expected, changes):
        copied = copy.deepcopy(document) | changes
        text = json.dumps({key: value for key, value in copied.items() if value is not ...})
        return Sample(name, {path: text}, expected)

    def sample(name, expected, **changes):
        return changed('data/examples/a.json', story, name, expected, changes)

    def pack_sample(name, expected, **changes):
        return changed('data/rubric/xx.json', pack, name, expected, changes)

    yield sample('an id that is no name for a folder', '$.id', id='../x')
    yield sample('a story without a title', 'title', title=...)
    yield sample('a local time', '$.created', created='2026-03-02 09:15')
    yield sample('a stake nobody offered', '$.stake', stake='huge')
    yield sample('a text that is none', '$.stages', stages={'root-cause': 1})
    yield sample('a reason nobody gave', '$.revisions', revisions=[{'stages': {}, 'why': 'whim'}])
    yield Sample('a member twice', {'data/examples/a.json': '{"title": "a", "title": "b"}'}, 'a member twice')
    yield sample('members of somebody else', None, mood='good')
    yield sample('a file to send', None, revisions=[{'stages': {}, 'why': 'named', 'name': 'First'}], takes=[])
    cue = pack['cues'][0]
    yield pack_sample('a pack without a pace', 'pace', pace=...)
    yield pack_sample('a word class in small letters', '$.classes', classes={'noun': {'words': ['cat']}})
    yield pack_sample('a cue that speaks for no rule', '$.cues', cues=[cue | {'id': 'mistake'}])
    yield pack_sample('a cue with one example', '$.cues', cues=[cue | {'no': ['One.']}])
    yield pack_sample('a mood of nobody', '$.cues', cues=[cue | {'match': [{'mood': 'sulky'}]}])
    yield pack_sample('a slot without evidence', 'slot', criteria=[{'rule': 'P2', 'kind': 'slot'}])
    yield pack_sample('a shipped pack', None)


if __name__ == '__main__':
    tree = read_tree(sys.argv[1])
    schemas = {name: json.loads(tree[name]) for name in (STORY, PACK)}
    run(functools.partial(check, schemas=schemas), list(_samples(tree)), tree)
