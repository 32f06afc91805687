# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five hundred stories that nobody would write, each on one page or honestly
refused; and what is read out of the file is what was written into it.

They are the same each time, so that what fails once fails again; PIVOT_SEED makes
others."""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
STAGES = ['precise-context', 'root-cause', 'variable-correction', 'outcome-learning']
N_STORIES = 500 if 'PIVOT_SANITIZED' not in os.environ else 50
SEED = int(os.environ.get('PIVOT_SEED', 8))

LATIN = ('I we the a of to and in on at launch failed checked never told team customers invoice 61,000 38 90 % €31,400 Monday March '
         'because when stopped wrote before every since which proof cost plan data clinic roll-out don’t “so” Zürich naïve').split()
CHINESE = '我们在三月份没有检查数据因此发布失败客户损失了两天时间后来我停止了发布并且每次都先测试'
ARABIC = 'كان الخطأ خطئي أرسلت الجدول ولم أتحقق من القياس قبل 40 يوما وأوقفت الإرسال'.split()
EMOJI = ['😀', '😅', '😭', '☎', '✔']
ENDS = ['.', '.', '.', '!', '?']
PATIENCE = 400
# Longer than any of these a sheet need not take, shorter than any of those it has to.
SURE_TO_FIT = 200
SURE_NOT_TO = 1500
# Words of one page, besides one in twenty, that extraction may cut in two or write as one.
MOST_PARTED = 3

# Marks that tell the direction, which extraction adds and writers do not see.
BIDI = re.compile('[\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def word(chance, kind):
    if kind == 'long':
        return ''.join(chance.choice('abcdefghijklmnopqrstuvwxyz') for _ in range(chance.randint(40, 250)))
    if kind == 'chinese':
        return ''.join(chance.choice(CHINESE) for _ in range(chance.randint(2, 12)))
    if kind == 'arabic':
        return chance.choice(ARABIC)
    return chance.choice(EMOJI if kind == 'emoji' else LATIN)


def text(chance, words, kind):
    """About so many words, in sentences and now and then in paragraphs."""
    out = []
    while len(out) < words:
        sentence = [word(chance, kind if chance.random() < (0.1 if kind == 'long' else 0.7) else 'latin') for _ in range(chance.randint(2, 25))]
        out += sentence[:-1] + [sentence[-1] + chance.choice(ENDS) + chance.choice(['', '', '', '\n', '\n\n'])]
    return ' '.join(out[:words])


def story(chance, number):
    kind = chance.choice(['latin'] * 4 + ['long', 'chinese', 'arabic', 'emoji'])
    words = chance.choice([0, chance.randint(1, 30), chance.randint(30, 200), chance.randint(200, 800), chance.randint(800, 5000)])
    shares = [chance.random() + 0.1 for _ in STAGES]
    return {
        'format': 1, 'id': f'00000000-0000-4000-8000-{number:012x}', 'title': text(chance, chance.randint(0, 12), kind),
        'question': text(chance, chance.randint(0, 15), kind), 'language': 'en',
        'stages': {stage: text(chance, int(words * share / sum(shares)), kind) for stage, share in zip(STAGES, shares)},
    }, kind, words


def letters(line):
    """What is left of a text when its lines, spaces and directions are forgotten."""
    return re.sub(r'\s', '', BIDI.sub('', unicodedata.normalize('NFKC', line)))


def list_words(text):
    """The words of a text in no order, and their letters neither: of two that are written as one sign,
    extraction has the second one first. Where directions meet, signs may stand on either side of a word.
    What is joined by a hyphen is two words, since a line may end between them."""
    words = (letters(word).strip('.,!?;:“”()') for word in BIDI.sub(' ', text).replace('-', ' ').split())
    return Counter(''.join(sorted(word)) for word in words if word)


def count_letters(words):
    letters_of_all = Counter()
    for one, times in words.items():
        letters_of_all.update({letter: count * times for letter, count in Counter(one).items()})
    return letters_of_all


class Sheets:
    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.folder = Path(folder)
        self.environment = os.environ | {'FONTCONFIG_FILE': str(HERE / 'fonts.conf'), 'XDG_CACHE_HOME': str(self.folder / 'cache')}
        chance = random.Random(SEED)
        self.stories = {f'{number}.json': story(chance, number) for number in range(N_STORIES)}
        for name, (content, _, _) in self.stories.items():
            (self.folder / name).write_text(json.dumps(content, ensure_ascii=False))
        self.refused = {}

    def print(self, names):
        return subprocess.run([self.program, 'sheet', '--output', 'all.pdf', *names], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True, timeout=PATIENCE)

    def test_refusals(self):
        """Some are refused, for being long, in one line each, and then nothing is written."""
        result = self.print(self.stories)
        for line in result.stderr.splitlines():
            match = re.fullmatch(r'pivot-cli: (\d+\.json): (\d+) lines? too many for one page', line)
            assert match, line
            self.refused[match[1]] = int(match[2])
        assert result.returncode == 1, result.returncode
        assert not (self.folder / 'all.pdf').exists(), 'something was written'
        for name, (_, kind, words) in self.stories.items():
            assert name not in self.refused or self.refused[name] > 0, name
            if kind in ('latin', 'arabic', 'emoji'):
                assert words > SURE_TO_FIT or name not in self.refused, f'{name}: {words} words refused'
                assert words < SURE_NOT_TO or name in self.refused, f'{name}: {words} words on one page'

    def test_one_page_each(self):
        self.names = [name for name in self.stories if name not in self.refused]
        result = self.print(self.names)
        assert (result.returncode, result.stderr) == (0, ''), result
        info = subprocess.run(['pdfinfo', 'all.pdf'], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        assert int(re.search(r'Pages:\s+(\d+)', info)[1]) == len(self.names), info

    def test_words(self):
        """Every word of the writer's is on the page, in order; where it is read from the right, in any."""
        drawn, read = self.extract('-raw'), self.extract()
        for name, as_drawn, as_read in zip(self.names, drawn, read, strict=True):
            content, kind, _ = self.stories[name]
            texts = [content['question'], content['title'], *(content['stages'][stage] for stage in STAGES)]
            if kind == 'arabic':
                self.check_words(name, as_read, texts)
            else:
                self.check_page(name, letters(as_drawn), texts)

    def extract(self, *options):
        out = subprocess.run(['pdftotext', *options, 'all.pdf', '-'], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        pages = out.split('\f')[:-1]
        assert len(pages) == len(self.names), len(pages)
        return pages

    @staticmethod
    def check_page(name, found, texts):
        at = 0
        for written in map(letters, texts):
            at = found.find(written, at)
            assert at >= 0, f'{name}: {written!r} is not in {found!r}'
            at += len(written)

    @staticmethod
    def check_words(name, page, texts):
        """Each letter is there, and nearly each word is whole: where directions meet, extraction parts or joins one now and then."""
        wanted, found = list_words(' '.join(texts)), list_words(page)
        missing = wanted - found
        assert missing.total() <= MOST_PARTED + wanted.total() // 20, f'{name}: {missing} is missing'
        letters_missing = count_letters(wanted) - count_letters(found)
        assert not letters_missing, f'{name}: {letters_missing} is missing'

    def test_nothing_is_clipped(self):
        """All of it is on the paper, and within the margins."""
        out = subprocess.run(['pdftotext', '-bbox', 'all.pdf', '-'], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        boxes = re.findall(r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"', out)
        assert len(boxes) > len(self.names), len(boxes)
        for box in boxes:
            left, top, right, bottom = map(float, box)
            assert left > 40 and right < 555 and top > 20 and bottom < 830, box


def main(program):
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        sheets = Sheets(program, folder)
        tests = [getattr(sheets, name) for name in ('test_refusals', 'test_one_page_each', 'test_words', 'test_nothing_is_clipped')]
        print(f'# PIVOT_SEED={SEED}')
        print(f'1..{len(tests)}')
        for number, test in enumerate(tests, 1):
            try:
                test()
                print(f'ok {number} - {test.__name__}', flush=True)
            except Exception as error:  # whatever it is, the other tests go on
                failed += 1
                print(f'not ok {number} - {test.__name__}\n# PIVOT_SEED={SEED}\n# {str(error)[-1500:]}', flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
