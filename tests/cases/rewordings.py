# SPDX-FileCopyrightText: The Pivot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same thing written in another way: each function takes a text and gives one that means as much."""

import re
import unicodedata

NUMBER_WORDS = ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                "eighteen nineteen").split()

# British, American. Whole words, lower case.
SPELLINGS = """
    programme program, programmes programs, centre center, centres centers, colour color, colours colors, behaviour behavior,
    favour favor, favourite favorite, honour honor, labour labor, neighbour neighbor, neighbours neighbors, rumour rumor,
    harbour harbor, organisation organization, organisations organizations, organise organize, organised organized,
    organising organizing, prioritise prioritize, prioritised prioritized, prioritising prioritizing, apologise apologize,
    apologised apologized, realise realize, realised realized, recognise recognize, recognised recognized,
    analyse analyze, analysed analyzed, analysing analyzing, finalised finalized, optimised optimized, minimise minimize,
    summarised summarized, standardised standardized, dramatise dramatize, criticised criticized, emphasise emphasize,
    authorised authorized, authorise authorize, specialised specialized, customised customized, synchronised synchronized,
    cancelled canceled, cancelling canceling, travelled traveled, travelling traveling, modelled modeled, modelling modeling,
    labelled labeled, labelling labeling, levelled leveled, signalled signaled, totalled totaled, fuelled fueled,
    learnt learned, spelt spelled, burnt burned, catalogue catalog, cheque check, cheques checks, defence defense, licence license,
    grey gray, judgement judgment, kerb curb, litre liter, litres liters, metre meter, metres meters, kilometre kilometer,
    theatre theater, tonne ton, tyre tire, tyres tires, whilst while, ageing aging, fulfil fulfill, enrol enroll,
    enrolment enrollment, jewellery jewelry, manoeuvre maneuver, plough plow, sceptical skeptical, storey story, aluminium aluminum,
    paediatric pediatric, anaesthetic anesthetic, haemorrhage hemorrhage, diarrhoea diarrhea, aeroplane airplane, rumours rumors,
    vandalise vandalize, misbehaviour misbehavior, rancour rancor, catalogues catalogs, theatres theaters, fertiliser fertilizer,
    endeavour endeavor, vapour vapor, odour odor, armour armor, parlour parlor, savour savor, flavour flavor, humour humor,
    mobilise mobilize, visualise visualize, utilise utilize, scrutinise scrutinize, scrutinised scrutinized, categorise categorize,
    centralise centralize, automatise automatize, digitise digitize, monetise monetize, itemise itemize, modernise modernize,
    stabilise stabilize, stabilised stabilized, initialise initialize, normalise normalize, randomise randomize, localise localize,
    dialogue dialog, analogue analog, skilful skillful, instalment installment, focussed focused, offence offense, pretence pretense
"""
PAIRS = [pair.split() for pair in SPELLINGS.replace("\n", " ").split(",")]
AMERICAN = dict(PAIRS)
# What a British text would not spell so in another sense: "check", "ton", "story".
BRITISH = {us: gb for gb, us in PAIRS if us not in {"check", "checks", "ton", "tire", "tires", "curb", "story", "while", "license", "meter", "meters",
                                                    "program", "programs", "burned", "spelled"}}

CONTRACTIONS = {
    "don't": "do not", "didn't": "did not", "doesn't": "does not", "wasn't": "was not", "weren't": "were not", "isn't": "is not",
    "aren't": "are not", "hadn't": "had not", "hasn't": "has not", "haven't": "have not", "wouldn't": "would not",
    "couldn't": "could not", "shouldn't": "should not", "can't": "cannot", "won't": "will not", "needn't": "need not",
    "should've": "should have", "could've": "could have", "would've": "would have", "must've": "must have",
    "i'm": "I am", "i've": "I have", "i'll": "I will", "we've": "we have", "we're": "we are", "we'll": "we will",
    "they're": "they are", "they've": "they have", "they'll": "they will", "you're": "you are", "you've": "you have",
}
FULL_FORMS = {full.lower(): short.replace("i'", "I'") if short.startswith("i'") else short for short, full in CONTRACTIONS.items()}

# First names, of many languages, with and without what ASCII lacks, and some that are words as well.
NAMES = ("Jana Amira Anna Kofi Zoë Nguyen José Wei Olumide Małgorzata Priya Jean-Luc O’Brien Søren Li Xu Ravi Sarah Tom Ahmed Oluwaseun "
         "Grace Will Mark Bill Rob Frank Hope Dawn").split()

# What follows "'d" where it stands for "had"; else it is "would".
PARTICIPLE = r"(?:\w+ed|been|had|done|gone|made|told|known|seen|put|set|let|left|built|given|taken|chosen|written|thought|bought|sold|found|got|kept|lost|read|said|sent|run|cut|drawn|sown|shown|spent|mislaid|held|met|spoken|heard|felt|dug|understood|sat|stood|worn|driven)"


def like(model, word):
    """The word, with a capital where the model has one."""
    return word[0].upper() + word[1:] if model[0].isupper() else word


def swap_words(text, table, pattern=r"[A-Za-z]+"):
    return re.sub(pattern, lambda m: like(m.group(), table[m.group().lower()]) if m.group().lower() in table else m.group(), text)


def in_american(text):
    return swap_words(text, AMERICAN)


def in_british(text):
    return swap_words(text, BRITISH)


def with_full_forms(text):
    text = re.sub(r"\b(I|we|they|he|she|you|We|They|He|She|You)['’]d (?=(?:never |not |already |just |only )?" + PARTICIPLE + r"\b)", r"\1 had ", text)
    text = re.sub(r"\b(I|we|they|he|she|you|We|They|He|She|You)['’]d (?=[a-z])", r"\1 would ", text)
    return swap_words(text, CONTRACTIONS, r"[A-Za-z]+['’][a-z]+")


def with_contractions(text):
    text = re.sub(r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou) (?:had (?=(?:never |not |already )?" + PARTICIPLE + r"\b)|would (?=have\b))", r"\1’d ", text)
    # Not before a stop ("They were not; I am."), where nobody contracts; not in a question.
    return re.sub(r"\b(?:" + "|".join(FULL_FORMS) + r")\b(?= [a-z])", lambda m: like(m.group(), FULL_FORMS[m.group().lower()]), text, flags=re.IGNORECASE)


def with_typographic_quotes(text):
    text = re.sub(r"(?<=\w)'(?=\w)|(?<=s)'(?= )", "’", text)
    return re.sub(r'"([^"]*)"', r"“\1”", text)


def with_ascii_quotes(text):
    return text.translate(str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'}))


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def composed(text):
    return unicodedata.normalize("NFC", text)


def with_numbers(text, by):
    """Every number another of its kind: figures keep their length, years, clock times and versions stay."""
    def figure(match):
        digits = match.group()
        if len(digits) == 4 and digits[:2] in ("19", "20"):
            return digits
        return "".join(str((int(d) - 2 + by) % 8 + 2) for d in digits)

    def word(match):
        return like(match.group(), NUMBER_WORDS[(NUMBER_WORDS.index(match.group().lower()) + by) % len(NUMBER_WORDS)])

    text = re.sub(r"(?<![\w.:,/-])\d+(?:,\d{3})*(?![\w:/-]|\.\d|,\d)", lambda m: re.sub(r"\d+", figure, m.group()), text)
    return re.sub(r"(?<![\w-])(?:" + "|".join(NUMBER_WORDS) + r")(?![\w-])", word, text, flags=re.IGNORECASE)


def with_figures(text):
    return re.sub(r"(?<![\w-])(?:" + "|".join(NUMBER_WORDS) + r")(?![\w-])(?! (?:hundred|thousand|million))",
                  lambda m: str(NUMBER_WORDS.index(m.group().lower()) + 2), text, flags=re.IGNORECASE)


def with_number_words(text):
    """Small figures that count something in words; dates, days of a month, money and shares stay."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    return re.sub(r"(?<!\w)(?<![.,:/$£€#-])(?<!Day )(?<!No )(?:[2-9]|1[0-9])(?![\w%:/-]|[.,]\d| %| (?:" + months + r"))",
                  lambda m: m.group() if re.search(rf"(?:{months}|[Vv]ersion|[Pp]hase|[Ss]print|[Ww]eek|[Rr]oom|[Ll]ine) $", text[:m.start()])
                  else NUMBER_WORDS[int(m.group()) - 2], text)


def spoken(number):
    """A whole number below ten thousand in words."""
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return (["zero", "one"] + list(NUMBER_WORDS))[number]
    if number < 100:
        return tens[number // 10 - 2] + (f"-{spoken(number % 10)}" if number % 10 else "")
    scale, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    rest = number % scale
    return f"{spoken(number // scale)} {name}" + (f" {'and ' if rest < 100 else ''}{spoken(rest)}" if rest else "")


def with_all_number_words(text):
    """Whole numbers that count something, and shares, in words; money, dates and names of things stay."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"

    def words(match):
        number = int(match.group(1).replace(",", ""))
        if number < 2 or 1900 <= number < 2100 or number > 9999 or re.search(rf"(?:{months}|[A-Z]\w*|[Vv]ersion|[Pp]hase|[Ww]eek|[Rr]oom|[Ll]ine) $", text[:match.start()]):
            return match.group()
        return spoken(number) + (" percent" if match.group(2) else "")

    return re.sub(r"(?<![\w.,:/$£€#-])(\d+(?:,\d{3})*)([ \u00a0\u202f]?%)?(?![\w:/%-]|[.,]\d| (?:" + months + r"))", words, text)


def with_percent_signs(text):
    return re.sub(r"(\d) ?(?:percent|per cent)\b", r"\1%", text)


def with_per_cent(text):
    return re.sub(r"(\d)[ \u00a0\u202f]?%", r"\1 per cent", text)


def with_other_scale(text):
    """Counts a hundred times as large, and decimals for shares."""
    text = re.sub(r"(?<![\w.,:/-])(\d{2,3})(?= [a-z]{4,})(?! (?:hours|days|weeks|months|years|minutes|percent|per|million|thousand|hundred))", r"\1,500", text)
    return re.sub(r"(?<![\w.,:/-])(\d+)(?= ?%)", r"\1.5", text)


def with_dashes(text):
    return text.replace(" — ", " – ").replace("—", " – ")


def with_double_hyphens(text):
    return re.sub(r" ?[—–] ?", " -- ", text)


def with_three_dots(text):
    return text.replace("…", "...")


def with_hard_spaces(text):
    return re.sub(r"(\d) (?=[%€a-z])", "\\1\u00a0", text).replace("I ", "I\u00a0")


def all_hard_spaces(text):
    return text.replace(" ", "\u00a0")


def with_double_spaces(text):
    return text.replace(" ", "  ")


def with_tabs_after_sentences(text):
    return re.sub(r"(?<=[a-z][.!?]) (?=[A-Z])", "\t", text)


def with_lines(text):
    """Each sentence on a line."""
    return re.sub(r"(?<=[a-z0-9][.!?]) (?=[A-Z])", "\n", text)


def with_carriage_returns(text):
    return with_lines(text).replace("\n", "\r\n")


def with_blank_end(text):
    return text + "\n\n \n\t\n"


def with_blank_start(text):
    return "\n  \n" + text


def wrapped(text):
    """Wrapped as a mail is, at 72 letters, where the lines are long enough to look so."""
    lines = []
    for line in text.split("\n"):
        current = ""
        for word in line.split(" "):
            if current and len(current) + 1 + len(word) > 72:
                lines.append(current)
                current = word
            else:
                current = f"{current} {word}" if current else word
        lines.append(current)
    return "\n".join(lines)


REWORDINGS = {
    "numbers in words": with_all_number_words,
    "percent signs": with_percent_signs,
    "per cent": with_per_cent,
    "numbers of another size": with_other_scale,
    "dashes": with_dashes,
    "double hyphens": with_double_hyphens,
    "three dots": with_three_dots,
    "numbers": lambda text: with_numbers(text, 1),
    "other numbers": lambda text: with_numbers(text, 4),
    "figures for words": with_figures,
    "words for figures": with_number_words,
    "American spelling": in_american,
    "British spelling": in_british,
    "typographic quotes": with_typographic_quotes,
    "ASCII quotes": with_ascii_quotes,
    "decomposed": decomposed,
    "composed": composed,
    "full forms": with_full_forms,
    "contractions": with_contractions,
    "hard spaces": with_hard_spaces,
    "hard spaces everywhere": all_hard_spaces,
    "double spaces": with_double_spaces,
    "tabs": with_tabs_after_sentences,
    "a sentence a line": with_lines,
    "carriage returns": with_carriage_returns,
    "wrapped lines": wrapped,
    "blank end": with_blank_end,
    "blank start": with_blank_start,
}
