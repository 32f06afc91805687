#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compact.py PACK OUTPUT: a pack as the program carries it.

It is the same pack without the examples, which have been run by the tests, and
without the spaces, so that a start does not wait for either.
"""

import json
import sys
from pathlib import Path

pack = json.loads(Path(sys.argv[1]).read_text(encoding='utf-8'))
for cue in pack['cues']:
    del cue['ok'], cue['no']
Path(sys.argv[2]).write_text(json.dumps(pack, ensure_ascii=False, separators=(',', ':')), encoding='utf-8')
