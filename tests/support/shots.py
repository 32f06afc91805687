#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of Pivot's designed states: shots.py PROGRAM FOLDER [NAME…]

The real program, with the example stories in a library of its own. Those named
listing-… are the ones that README.md and software centres show.
"""

import filecmp
import hashlib
import json
import multiprocessing
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

from desk import Desk, wait_for

EXAMPLES = Path(__file__).resolve().parents[2] / 'data' / 'examples'
STAGES = ('precise-context', 'root-cause', 'variable-correction', 'outcome-learning')

# No blinking caret and no motion, so that a picture is still; type as on a GNOME desktop.
SETTINGS = """[Settings]
gtk-cursor-blink=false
gtk-enable-animations=false
gtk-decoration-layout=appmenu:close
gtk-font-name=Adwaita Sans 11
"""
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any" compare="contains"><string>Sans</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string><string>Cantarell</string></edit>
  </match>
</fontconfig>
"""

DARK = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'}
HIGH_CONTRAST = {'ADW_DEBUG_HIGH_CONTRAST': '1'}
RIGHT_TO_LEFT = {'GTK_DEBUG': 'invert-text-dir'}


# Where windows have no shadow, GTK draws a frame of this many pixels around them.
FRAME = 5


@dataclass(frozen=True)
class Shot:
    """How one picture comes about; keys are pressed once the window is there, what begins with “ is typed, and … is a
    moment in which what was opened comes up. Then the pointer rests somewhere."""
    size: tuple = (1280, 800)
    story: str | None = 'writing'
    stage: int = 1
    keys: tuple = ()
    pointer: tuple | None = None
    usual_place: bool = False
    dpi: int = 96
    environment: dict = field(default_factory=dict)


NARROW, MEDIUM, LISTING = (360, 720), (720, 800), (1000, 700)

# Answers at the gate, from the one line to the own decision, which reads as another's.
GATE = ('ctrl+n', '…', '“Eleven clinics opened with empty diaries', 'alt+r', 'alt+k', 'Right', 'Right', 'space', 'alt+d',
        '“The vendor chose how visits were imported')

OLD_ANSWER = ('In March I led the move of forty clinics to one booking system. The goal was all forty live by Monday. '
              'Instead, eleven opened with empty diaries. The mistake was mine. I never tried an import from an old diary. '
              'That morning I stopped every further move and called the desk leads into one room. '
              'Now every move starts with one real import, and none has failed since.')
ARRANGE = ('ctrl+shift+n', '…', '“' + OLD_ANSWER, 'alt+c')
CONTRAST = ('ctrl+k', '…')
# Opens the first sentence that deflects and begins another one.
SENTENCES = (*CONTRAST, 'alt+m', '…', 'F4', 'space', '“I never read the import report.')
CHOOSING = ('F6', 'F6', 'Home', 'shift+Down', '…')
TRASH = ('F6', 'F6', 'Home', 'shift+Down', 'Delete', '…', 'F10', '…', 'r', '…')
COVERAGE = ('F10', '…', 'v', '…')
FIND = ('ctrl+f', '“the ')
SCORES = ('ctrl+comma', '…', 'alt+s', '…', 'Escape')
# Sets two questions aside, and unfolds them in the pane; where that is a sheet, it is opened first.
ASIDE = ('alt+n', 'alt+n', 'F6', *['Tab'] * 8, 'space')
ASIDE_IN_SHEET = ('shift+F9', '…', 'alt+n', '…', 'alt+n', '…', *['Tab'] * 8, 'space', '…', 'Tab', 'Tab')

REVISIONS = ('ctrl+h', '…')
COMPARISON = (*REVISIONS, 'Down', 'Return')
# The menu behind the comparison, and its first way out.
CHOOSER = ('shift+Tab', '…')

SHOTS = {
    'first-run': Shot(story=None),
    'first-run-dark': Shot(story=None, environment=DARK),
    'first-run-narrow': Shot(NARROW, story=None),
    'write': Shot(),
    'write-dark': Shot(environment=DARK),
    'write-ready': Shot(story='ready', stage=3),
    'write-empty': Shot(story='empty', stage=0),
    'write-long': Shot(story='long', stage=3),
    'write-defensive': Shot(story='blaming', stage=1),
    'write-medium': Shot(MEDIUM),
    'write-medium-dark': Shot(MEDIUM, environment=DARK),
    'write-narrow': Shot(NARROW),
    'write-narrow-dark': Shot(NARROW, environment=DARK),
    'library-narrow': Shot(NARROW, keys=('F9',)),
    'rubric-narrow': Shot(NARROW, keys=('shift+F9',)),
    'rubric-narrow-dark': Shot(NARROW, keys=('shift+F9',), environment=DARK),
    'write-focus': Shot(keys=('F11',)),
    'write-focus-narrow': Shot(NARROW, keys=('F11',)),
    'walk-narrow': Shot(NARROW, stage=0, keys=('F4',)),
    'walk-narrow-defensive': Shot(NARROW, story='blaming', stage=0, keys=('F4', '…', 'F4', '…', 'F4')),
    'walk-narrow-large-text': Shot(NARROW, story='blaming', stage=0, keys=('F4', '…', 'F4', '…', 'F4'), dpi=192),
    'walk-small': Shot((600, 720), story='blaming', stage=0, keys=('F4', '…', 'F4', '…', 'F4')),
    'write-unfolded': Shot(story='blaming', stage=1, keys=('F4',)),
    'rubric-narrow-empty': Shot(NARROW, story='empty', stage=0, keys=('shift+F9',)),
    'first-run-narrow-large-text': Shot(NARROW, story=None, dpi=192),
    'example': Shot(story=None, keys=('alt+s',)),
    'gate': Shot(keys=GATE),
    'gate-dark': Shot(keys=GATE, environment=DARK),
    'gate-medium': Shot(MEDIUM, keys=GATE),
    'gate-narrow': Shot(NARROW, keys=GATE),
    'gate-narrow-dark': Shot(NARROW, keys=GATE, environment=DARK),
    'gate-empty': Shot(keys=('ctrl+n',)),
    'new-from-text': Shot(keys=ARRANGE[:3]),
    'arrange': Shot(keys=ARRANGE),
    'arrange-dark': Shot(keys=ARRANGE, environment=DARK),
    'arrange-narrow': Shot(NARROW, keys=ARRANGE),
    'insight': Shot(story='ready', keys=('ctrl+i',)),
    'insight-dark': Shot(keys=('ctrl+i',), environment=DARK),
    'insight-narrow': Shot(NARROW, keys=('ctrl+i',)),
    'preferences': Shot(keys=('ctrl+comma',)),
    'preferences-dark': Shot(keys=('ctrl+comma',), environment=DARK),
    'preferences-narrow': Shot(NARROW, keys=('ctrl+comma',)),
    'preferences-library': Shot(keys=('ctrl+comma', '…', 'shift+Tab', 'shift+Tab'), usual_place=True),
    'pace': Shot(keys=('ctrl+comma', '…', 'alt+m', '…')),
    'find': Shot(keys=FIND),
    'find-dark': Shot(keys=FIND, environment=DARK),
    'find-none': Shot(keys=('ctrl+f', '“giraffe')),
    'find-narrow': Shot(NARROW, keys=FIND),
    'search-none': Shot(keys=('F6', 'F6', 'ctrl+f', '“giraffe')),
    'search': Shot(keys=('F6', 'F6', 'ctrl+f', '“fish')),
    'search-narrow-large-text': Shot(NARROW, keys=('F9', 'ctrl+f', '“fish'), dpi=192),
    'choosing': Shot(keys=CHOOSING),
    'choosing-dark': Shot(keys=CHOOSING, environment=DARK),
    'choosing-narrow': Shot(NARROW, keys=('F9', '…', 'ctrl+a', 'space')),
    'choosing-narrow-large-text': Shot(NARROW, keys=('F9', '…', 'ctrl+a', 'space'), dpi=192),
    'choosing-rtl': Shot(keys=CHOOSING, environment=RIGHT_TO_LEFT),
    'trash': Shot(keys=TRASH),
    'trash-narrow': Shot(NARROW, keys=('F9', '…', *TRASH[2:])),
    'trash-empty': Shot(keys=('F10', '…', 'r', '…')),
    'coverage': Shot(keys=COVERAGE),
    'coverage-dark': Shot(keys=COVERAGE, environment=DARK),
    'coverage-narrow': Shot(NARROW, keys=('F9', *COVERAGE)),
    'coverage-rtl': Shot(keys=COVERAGE, environment=RIGHT_TO_LEFT),
    'shortcuts': Shot(keys=('ctrl+question',)),
    'write-rtl': Shot(story='hebrew', stage=0, environment=RIGHT_TO_LEFT),
    'write-narrow-rtl': Shot(NARROW, story='hebrew', stage=0, environment=RIGHT_TO_LEFT),
    'write-large-text': Shot(dpi=192),
    'write-narrow-large-text': Shot(NARROW, dpi=192),
    'write-high-contrast': Shot(environment=HIGH_CONTRAST),
    'write-high-contrast-dark': Shot(environment=HIGH_CONTRAST | DARK),
    'gate-rtl': Shot(keys=GATE, environment=RIGHT_TO_LEFT),
    'gate-large-text': Shot(keys=GATE, dpi=192),
    'gate-empty-narrow-large-text': Shot(NARROW, keys=('ctrl+n',), dpi=192),
    'gate-narrow-large-text': Shot(NARROW, keys=GATE, dpi=192),
    'gate-high-contrast': Shot(keys=GATE, environment=HIGH_CONTRAST),
    'arrange-medium': Shot(MEDIUM, keys=ARRANGE),
    'arrange-rtl': Shot(keys=ARRANGE, environment=RIGHT_TO_LEFT),
    'arrange-large-text': Shot(keys=ARRANGE, dpi=192),
    'new-from-text-narrow-large-text': Shot(NARROW, keys=ARRANGE[:3], dpi=192),
    'arrange-narrow-large-text': Shot(NARROW, keys=ARRANGE, dpi=192),
    'arrange-high-contrast': Shot(keys=ARRANGE, environment=HIGH_CONTRAST),
    'find-medium': Shot(MEDIUM, keys=FIND),
    'find-rtl': Shot(keys=FIND, environment=RIGHT_TO_LEFT),
    'find-large-text': Shot(keys=FIND, dpi=192),
    'find-narrow-large-text': Shot(NARROW, keys=FIND, dpi=192),
    'find-high-contrast': Shot(keys=FIND, environment=HIGH_CONTRAST),
    'insight-medium': Shot(MEDIUM, keys=('ctrl+i',)),
    'insight-rtl': Shot(keys=('ctrl+i',), environment=RIGHT_TO_LEFT),
    'insight-large-text': Shot(keys=('ctrl+i',), dpi=192),
    'insight-narrow-large-text': Shot(NARROW, keys=('ctrl+i',), dpi=192),
    'insight-high-contrast': Shot(keys=('ctrl+i',), environment=HIGH_CONTRAST),
    'preferences-medium': Shot(MEDIUM, keys=('ctrl+comma',)),
    'preferences-rtl': Shot(keys=('ctrl+comma',), environment=RIGHT_TO_LEFT),
    'preferences-large-text': Shot(keys=('ctrl+comma',), dpi=192),
    'preferences-narrow-large-text': Shot(NARROW, keys=('ctrl+comma',), dpi=192),
    'preferences-high-contrast': Shot(keys=('ctrl+comma',), environment=HIGH_CONTRAST),
    'write-focus-dark': Shot(keys=('F11',), environment=DARK),
    'write-focus-medium': Shot(MEDIUM, keys=('F11',)),
    'write-focus-rtl': Shot(story='hebrew', stage=0, keys=('F11',), environment=RIGHT_TO_LEFT),
    'write-focus-narrow-large-text': Shot(NARROW, keys=('F11',), dpi=192),
    'write-focus-high-contrast': Shot(keys=('F11',), environment=HIGH_CONTRAST),
    'rubric-aside': Shot(stage=1, keys=ASIDE),
    'rubric-aside-dark': Shot(stage=1, keys=ASIDE, environment=DARK),
    'rubric-aside-narrow': Shot(NARROW, stage=1, keys=ASIDE_IN_SHEET),
    'rubric-aside-large-text': Shot(stage=1, keys=ASIDE_IN_SHEET, dpi=192),
    'write-mark-told-narrow-large-text': Shot(NARROW, dpi=192, pointer=(25, 360)),
    'write-scores': Shot(keys=SCORES),
    'write-scores-narrow-large-text': Shot(NARROW, keys=SCORES, dpi=192),
    'contrast': Shot(story='ready', keys=CONTRAST),
    'contrast-dark': Shot(story='ready', keys=CONTRAST, environment=DARK),
    'contrast-medium': Shot(MEDIUM, story='ready', keys=CONTRAST),
    'contrast-medium-dark': Shot(MEDIUM, story='ready', keys=CONTRAST, environment=DARK),
    'contrast-narrow': Shot(NARROW, story='ready', keys=CONTRAST),
    'contrast-narrow-dark': Shot(NARROW, story='ready', keys=CONTRAST, environment=DARK),
    'contrast-whole': Shot((1280, 1240), story='ready', keys=CONTRAST),
    'contrast-example': Shot(story=None, keys=('alt+s', '…', *CONTRAST)),
    'contrast-blaming': Shot(story='blaming', keys=CONTRAST),
    'contrast-empty': Shot(story='alone', keys=CONTRAST),
    'contrast-walked': Shot(story='ready', keys=(*CONTRAST, 'F4', 'F4')),
    'contrast-rtl': Shot(story='ready', keys=CONTRAST, environment=RIGHT_TO_LEFT),
    'contrast-hebrew': Shot(story='hebrew-turning', keys=CONTRAST, environment=RIGHT_TO_LEFT),
    'contrast-narrow-rtl': Shot(NARROW, story='hebrew-turning', keys=CONTRAST, environment=RIGHT_TO_LEFT),
    'contrast-find': Shot(story='ready', keys=(*CONTRAST, *FIND)),
    'contrast-high-contrast-dark': Shot(story='ready', keys=CONTRAST, environment=HIGH_CONTRAST | DARK),
    'contrast-large-text': Shot(story='ready', keys=CONTRAST, dpi=192),
    'contrast-narrow-large-text': Shot(NARROW, story='ready', keys=CONTRAST, dpi=192),
    'contrast-high-contrast': Shot(story='ready', keys=CONTRAST, environment=HIGH_CONTRAST),
    'sentences': Shot(story='turning', keys=SENTENCES),
    'sentences-dark': Shot(story='turning', keys=SENTENCES, environment=DARK),
    'sentences-medium': Shot(MEDIUM, story='turning', keys=SENTENCES),
    'sentences-narrow': Shot(NARROW, story='turning', keys=SENTENCES),
    'sentences-narrow-dark': Shot(NARROW, story='turning', keys=SENTENCES, environment=DARK),
    'sentences-rtl': Shot(story='turning', keys=SENTENCES, environment=RIGHT_TO_LEFT),
    'sentences-hebrew': Shot(story='hebrew-turning', keys=(*CONTRAST, 'alt+m', '…'), environment=RIGHT_TO_LEFT),
    'sentences-owned': Shot(story='moved', keys=(*CONTRAST, 'alt+m', '…', 'F4')),
    'sentences-large-text': Shot(story='turning', keys=SENTENCES, dpi=192),
    'sentences-narrow-large-text': Shot(NARROW, story='turning', keys=SENTENCES, dpi=192),
    'sentences-high-contrast': Shot(story='turning', keys=SENTENCES, environment=HIGH_CONTRAST),
    'contrast-source': Shot(story='ready', keys=(*CONTRAST, '…', 'alt+f')),
    'revisions': Shot(story='revised', keys=REVISIONS),
    'revisions-dark': Shot(story='revised', keys=REVISIONS, environment=DARK),
    'revisions-medium': Shot(MEDIUM, story='revised', keys=REVISIONS),
    'revisions-narrow': Shot(NARROW, story='revised', keys=REVISIONS),
    'revisions-narrow-comparison': Shot(NARROW, story='revised', keys=COMPARISON),
    'revisions-narrow-comparison-dark': Shot(NARROW, story='revised', keys=COMPARISON, environment=DARK),
    'revisions-walked': Shot(story='revised', keys=(*REVISIONS, 'F4', 'F4')),
    'revisions-menu': Shot(story='revised', keys=(*REVISIONS, 'F10')),
    'revisions-chooser': Shot(story='revised', keys=(*REVISIONS, *CHOOSER)),
    'revisions-empty': Shot(keys=REVISIONS),
    'revisions-rtl': Shot(story='revised-hebrew', keys=REVISIONS, environment=RIGHT_TO_LEFT),
    'revisions-large-text': Shot(story='revised', keys=REVISIONS, dpi=192),
    'revisions-narrow-large-text': Shot(NARROW, story='revised', keys=REVISIONS, dpi=192),
    'revisions-narrow-comparison-large-text': Shot(NARROW, story='revised', keys=COMPARISON, dpi=192),
    'revisions-high-contrast': Shot(story='revised', keys=REVISIONS, environment=HIGH_CONTRAST),
    'listing-write': Shot(LISTING),
    'listing-write-dark': Shot(LISTING, environment=DARK),
    'listing-contrast': Shot(LISTING, story='ready', keys=CONTRAST),
    'listing-first-run': Shot(LISTING, story=None),
}

HEBREW = {
    'title': 'ארבעים דלתות, מפתח אחד',
    'texts': [
        'במרץ 2023 ניהלתי את מעבר המנעולים של ארבעים סניפים. המטרה הייתה לסיים עד הראשון באפריל, בלי יום סגירה אחד. '
        'במקום זה, אחד־עשר סניפים נשארו נעולים שלושה ימים.',
        'הטעות הייתה שלי. לא בדקתי אף מפתח בדלת אמיתית.',
        '',
        '',
    ],
}


def example(number):
    path = sorted(EXAMPLES.glob('*.json'))[number]
    return json.loads(path.read_text())


def writing():
    """A story in the making: one stage ready, one softened, one begun, one empty."""
    story = example(2)
    stages = story['stages']
    stages['root-cause'] = ('The mistake was partly mine. I changed the time zone of the sales table and shipped it without comparing '
                            'a single day of old and new totals. It was a missing validation step.')
    stages['variable-correction'] = stages['variable-correction'].split('. ')[0] + '.'
    stages['outcome-learning'] = ''
    return story


def ready():
    return example(0)


def empty():
    return example(1) | {'title': '', 'stages': dict.fromkeys(STAGES, '')}


def turning():
    """The first example, in which some sentences deflect."""
    story = example(0)
    stages, defensive = story['stages'], story['defensive']
    stages['root-cause'] = 'The data team never told us that riders stop in winter. ' + stages['root-cause']
    stages['variable-correction'] = defensive['variable-correction'].split('. ')[1] + ' ' + stages['variable-correction']
    return story


def alone():
    return example(0) | {'defensive': dict.fromkeys(STAGES, '')}


def overlong():
    story = example(4)
    story['title'] = 'Report Cards at the Wrong Door, and What a Secretary Knew About Two Addresses All Along'
    story['stages']['outcome-learning'] = ' '.join([story['stages']['outcome-learning']] * 3)
    return story


def blaming():
    story = example(5)
    return story | {'stages': story['defensive']}


def moved():
    """The first example, with a sentence that the writer calls deflecting."""
    story = turning()
    sentence = 'the failure was mine . '
    return story | {'dismissed': [{'rule': 'responsibility', 'sentence': hashlib.sha256(sentence.encode()).hexdigest()[:16]}]}


def hebrew_turning():
    """Two answers from right to left, of which one deflects in part."""
    story = hebrew()
    texts = list(HEBREW['texts'])
    texts[1] = 'הטעות הייתה שלי. The mistake was mine. I never checked a key in a real door. The vendor never told us. לא בדקתי אף מפתח בדלת אמיתית.'
    return story | {'stages': dict(zip(STAGES, texts)), 'defensive': dict(zip(STAGES, HEBREW_DEFENSIVE))}


def hebrew():
    return example(3) | {'title': HEBREW['title'], 'stages': dict(zip(STAGES, HEBREW['texts'])), 'language': 'he'}


# The same in the words of one who defends himself; what is in English is marked as it would be anywhere.
HEBREW_DEFENSIVE = [
    'היינו צריכים להחליף מנעולים בארבעים סניפים. The vendor delivered the locks far too late. לא היה לנו מספיק זמן.',
    'The fitters never told us that two doors open inwards. אף אחד לא אמר לנו.',
    'It was absolute chaos, and everybody was furious. זה היה שבוע קשה.',
    'In the end it was a blessing in disguise. למדנו הרבה.',
]

# What was kept of a story: so many days ago and at what time, under which name, and of which texts, by stage.
KEPT = (
    (3, '17:02', None, (0, None, None, None)),
    (3, '17:40', 'First Draft', (0, 'hedged', None, None)),
    (2, '18:04', None, (0, 'hedged', 'short', None)),
    (1, '18:15', None, (0, 'hedged', 0, 'short')),
    (1, '21:10', 'After Talking to Ines', (0, 'talked', 'talked', 'talked')),
)

# What those texts say, by stage; the others are as in the example.
EARLIER = {
    'root-cause': {
        'hedged': 'The failure was partly mine. I assumed that commuters ride all year, because the eight people I had interviewed did.',
        'talked': 'The failure was partly mine. I assumed that commuters ride all year, because the eight people I had interviewed did. '
                  'To be fair, it was hard to see from where I sat. I never checked that against our ticket data, and I did not verify '
                  'it with the harbour staff, who see every winter gap. If I had counted rides per month, I would have seen that most '
                  'riders stop in November. It was an untested assumption.',
    },
    'variable-correction': {
        'short': 'The day the August numbers came in, I stopped the campaign.',
        'talked': 'It was a long week, and there was a lot of talk about who should do what. The day the August numbers came in, I '
                  'stopped the campaign and put the monthly pass back on the first screen. Within two days I brought support, finance and '
                  'two captains into one room. We compared every cancelled account with its rides to find out whom the price had lost. '
                  '720 of the 900 did not ride in winter.',
    },
    'outcome-learning': {
        'short': 'The season cost us $84,000, and a nine-month pass won back only 310 riders.',
        'talked': 'The season cost us $84,000, and a nine-month pass won back only 310 riders. I learned that what eight people tell me '
                  'is a question and not an answer. So I wrote the belief sheet: the three beliefs that a launch rests on, and beside '
                  'each the data that would prove it wrong. Two other teams use it today. I also learned a lot about how important '
                  'communication is.',
    },
}


def kept_texts(story, versions):
    """The texts of a version by stage: 0 is the story's own text, None is nothing yet."""
    return {stage: story['stages'][stage] if version == 0 else EARLIER[stage][version] if version else ''
            for stage, version in zip(STAGES, versions)}


def revised():
    story = example(0)
    return story | {'kept': [(days, clock, name, kept_texts(story, versions)) for days, clock, name, versions in KEPT]}


def revised_hebrew():
    story = hebrew()
    context, cause = HEBREW['texts'][0], HEBREW['texts'][1]
    older = {'precise-context': context.split('. ')[0] + '.', 'root-cause': cause.replace(' שלי', ' גם שלי')}
    return story | {'kept': [(1, '18:15', 'לפני השיחה', story['stages'] | older)]}


STORIES = {'writing': writing, 'ready': ready, 'empty': empty, 'alone': alone, 'turning': turning, 'long': overlong, 'blaming': blaming, 'hebrew': hebrew, 'hebrew-turning': hebrew_turning, 'moved': moved,
           'revised': revised, 'revised-hebrew': revised_hebrew}


def keep(folder, story, days, clock, name):
    """Puts a revision beside a story, kept so many days ago."""
    hour, minute = map(int, clock.split(':'))
    moment = (datetime.now() - timedelta(days=days)).replace(hour=hour, minute=minute, second=0).astimezone(timezone.utc)
    revision = story | {'kept': f'{moment:%Y-%m-%dT%H:%M:%SZ}', 'why': 'named' if name else 'automatic'} | ({'name': name} if name else {})
    content = json.dumps(revision, ensure_ascii=False).encode()
    folder.mkdir(exist_ok=True)
    (folder / f'{moment:%Y%m%dT%H%M%SZ}-{hashlib.sha256(content).hexdigest()[:8]}.json').write_bytes(content)


def fill_library(library, shown):
    """Puts the examples into a library, the shown one as that picture wants it,
    and returns the id of that one."""
    chosen = STORIES[shown]()
    stories = [chosen] + [story for story in map(example, range(6)) if story['id'] != chosen['id']]
    for story in stories:
        folder = library / story['id']
        folder.mkdir(parents=True)
        for days, clock, name, texts in story.pop('kept', ()):
            keep(folder / 'revisions', story | {'stages': texts}, days, clock, name)
        (folder / 'story.json').write_text(json.dumps(story, ensure_ascii=False, indent=2) + '\n')
    return chosen['id']


def leave_open(desk, library, story, stage):
    """Notes that the window was last left with this stage of this story."""
    group = 'library-' + hashlib.sha256(str(library).encode()).hexdigest()[:16]
    folder = desk.home / '.local/state/pivot'
    folder.mkdir(parents=True)
    (folder / 'session.ini').write_text(f'[{group}]\nlibrary={library}\nstory={story}\nstage={stage}\n')


def take_still(desk, path):
    """Takes pictures until two in a row are the same."""
    last = path.with_suffix('.last.png')
    desk.take_picture(last, FRAME)

    def is_still():
        time.sleep(0.4)
        path.unlink(missing_ok=True)
        desk.take_picture(path, FRAME)
        same = filecmp.cmp(path, last, shallow=False)
        path.replace(last)
        return same

    wait_for(is_still, f'a still picture of {path.stem}')
    last.replace(path)


def await_program(desk, pivot, path):
    """Waits until the program shows something, and no more of it comes up."""
    bare = path.with_suffix('.bare.png')
    desk.take_picture(bare, FRAME)
    wait_for(lambda: desk.windows(pivot.pid), f'the window of {path.stem}')
    # Where no button lies, which would tell what it does.
    desk.point((0, 0))

    def shows_something():
        desk.take_picture(path, FRAME)
        return not filecmp.cmp(path, bare, shallow=False)

    wait_for(shows_something, f'something in the window of {path.stem}')
    bare.unlink()
    time.sleep(1.5)
    take_still(desk, path)


def furnish(desk, program):
    settings, fonts = desk.home / '.config/gtk-4.0/settings.ini', desk.room / 'fonts.conf'
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS)
    fonts.write_text(FONTS)
    desk.environment['FONTCONFIG_FILE'] = str(fonts)
    desk.environment['GSETTINGS_SCHEMA_DIR'] = str(program.parents[2] / 'data')


def take(program, folder, name):
    shot = SHOTS[name]
    width, height = shot.size
    with Desk((width + 2 * FRAME, height + 2 * FRAME), maximised=True, dpi=shot.dpi, environment=shot.environment) as desk:
        furnish(desk, program)
        library = desk.home / ('.local/share/pivot/library' if shot.usual_place else 'library')
        if shot.story:
            leave_open(desk, library, fill_library(library, shot.story), shot.stage)
        pivot = desk.start(program, *([] if shot.usual_place else ['--library', library]))
        path = folder / f'{name}.png'
        await_program(desk, pivot, path)
        for key in shot.keys:
            if key == '…':
                time.sleep(0.8)
                take_still(desk, path)
            elif key.startswith('“'):
                desk.type(key[1:])
            else:
                desk.press(key)
        if shot.pointer:
            desk.point(shot.pointer)
            time.sleep(1)
        time.sleep(0.8)
        take_still(desk, path)
        if not pivot.is_running():
            raise AssertionError(f'{name}: the program ended: {pivot.log.read_text(errors="replace")}')
        return pivot.complaints()


def attempt(arguments):
    """One picture in a process of its own; returns what went wrong with it."""
    program, folder, name = arguments
    try:
        said = take(program, folder, name)
    except (AssertionError, OSError, subprocess.SubprocessError) as error:
        return name, [str(error)]
    return name, said


def main():
    if sys.argv[1:] in (['-h'], ['--help']):
        print('Usage: ./dev shots [DIR [NAME…]]\n\nTakes these pictures of designed states, or those of the given names:\n')
        print(textwrap.fill(' '.join(SHOTS), 120, initial_indent='  ', subsequent_indent='  ', break_on_hyphens=False))
        return
    program, folder, *names = sys.argv[1:]
    program, folder = Path(program).resolve(), Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    unknown = set(names) - SHOTS.keys()
    if unknown:
        sys.exit(f'shots.py: no such pictures: {", ".join(sorted(unknown))}')
    failed = False
    jobs = [(program, folder, name) for name in names or SHOTS]
    with multiprocessing.get_context('spawn').Pool(2, maxtasksperchild=1) as pool:
        for name, said in pool.imap(attempt, jobs):
            failed |= bool(said)
            print(f'{name}.png' if not said else f'{name}: {" ".join(said)}', flush=True)
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
