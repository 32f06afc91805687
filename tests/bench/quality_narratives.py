# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many sentences of a narrative are put into their true stage, by the shape it is told in."""

import re
import subprocess

from quality_cases import STAGES, Tallies

LETTER = re.compile(r"\|([PIVO])\|")
HEADINGS = {"Precise Context": "P", "Identify the Root Cause": "I", "Variable Correction": "V", "Outcome & Transformative Learning": "O"}


def read_told(told):
    """The text, and its sentences with the letters of their stages."""
    parts = LETTER.split(told)
    sentences = [(letter, text.strip().split("\n")[0].strip()) for letter, text in zip(parts[1::2], parts[2::2])]
    return "".join(parts[0::2]), sentences


def split(program, text):
    """The text of each stage that the program proposes, blanks made one."""
    page = subprocess.run([program, "split", "-"], input=text.encode(), capture_output=True, check=True).stdout.decode()
    parts = re.split(r"^## (" + "|".join(map(re.escape, HEADINGS)) + r")$", page, flags=re.MULTILINE)
    return {HEADINGS[heading]: " ".join(body.split()) for heading, body in zip(parts[1::2], parts[2::2])}


def place(stages, sentence):
    """The letter of the stage that a sentence is found in, "–" where it is lost."""
    wanted = " ".join(sentence.split())
    return next((letter for letter, text in stages.items() if wanted in text), "–")


def report(program, narratives, verbose):
    shapes, true_stages = Tallies(), Tallies()
    lost = 0
    lines = []
    for narrative in narratives:
        text, sentences = read_told(narrative["told"])
        stages = split(program, text)
        found = [place(stages, sentence) for _, sentence in sentences]
        held_out = bool(narrative.get("held_out"))
        lost += found.count("–")
        for (letter, _), stage in zip(sentences, found):
            shapes.count(narrative["shape"], held_out, stage == letter)
            shapes.count("all", held_out, stage == letter)
            true_stages.count(STAGES[letter], held_out, stage == letter)
        lines.append(f"{narrative['id']} ({narrative['shape']}) told {''.join(letter for letter, _ in sentences)}, split {''.join(found)}")

    shapes.print("sentences in their true stage", ["all", *sorted(shapes.counts.keys() - {"all"})])
    true_stages.print("by stage", STAGES.values())
    print(f"\n{len(narratives)} narratives, {lost} sentences lost")
    for line in lines if verbose else []:
        print(line)
