"""Which scripts the prose of a text is written in, once code, formulas, addresses and quoted terms are masked.

Masking is not a refinement: correct Korean answers about code or chemistry hold up to 85 % Latin letters (methods.md §16).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from functools import cache

_BLOCKS = (  # Unicode blocks by script, as ISO 15924 names it; letters elsewhere (µ, ℝ, 𝑥) belong to none
    "Latin 41-5a 61-7a c0-d6 d8-f6 f8-24f 1e00-1eff 2c60-2c7f a720-a7ff ab30-ab6f fb00-fb06 ff21-ff3a ff41-ff5a",
    "Greek 370-3ff 1f00-1fff",
    "Cyrillic 400-52f 1c80-1c8f 2de0-2dff a640-a69f",
    "Armenian 531-58f fb13-fb17",
    "Hebrew 591-5ff fb1d-fb4f",
    "Arabic 600-6ff 750-77f 8a0-8ff fb50-fdff fe70-fefe",
    "Syriac 700-74f",
    "Thaana 780-7bf",
    "Devanagari 900-97f a8e0-a8ff",
    "Bengali 980-9ff",
    "Gurmukhi a00-a7f",
    "Gujarati a80-aff",
    "Oriya b00-b7f",
    "Tamil b80-bff",
    "Telugu c00-c7f",
    "Kannada c80-cff",
    "Malayalam d00-d7f",
    "Sinhala d80-dff",
    "Thai e00-e7f",
    "Lao e80-eff",
    "Tibetan f00-fff",
    "Myanmar 1000-109f a9e0-a9ff aa60-aa7f",
    "Georgian 10a0-10ff 1c90-1cbf 2d00-2d2f",
    "Hangul 1100-11ff 3131-318e a960-a97f ac00-d7ff ffa0-ffdc",
    "Ethiopic 1200-139f 2d80-2ddf",
    "Cherokee 13a0-13ff ab70-abbf",
    "Syllabics 1400-167f",
    "Khmer 1780-17ff",
    "Mongolian 1800-18af",
    "Tifinagh 2d30-2d7f",
    "Kana 3041-309f 30a1-30ff 31f0-31ff ff66-ff9f",
    "Bopomofo 3100-312f",
    "Han 2e80-2fdf 3005-3007 3400-4dbf 4e00-9fff f900-faff 20000-3ffff",
)
_LANGUAGES = (
    "Latin: af ast az br bs ca ceb co cs cy da de en eo es et eu fi fil fo fr fy ga gd gl gn ha haw hmn hr ht hu id ig is it "
    "jv kri ku la lb lg ln lt lv mg mi ms mt nb nl nn no ny oc om pl pt qu rm ro rw sk sl sm sn so sq sr st su sv sw tk tl tn "
    "tr ts uz vi vo wo xh yo zu",
    "Cyrillic: ba be bg ce cv kk ky mk mn os ru sr tg tt uk uz",
    "Arabic: ar arz ckb fa ps sd ug ur",
    "Devanagari: bho hi kok mai mr ne sa",
    "Bengali: as bn",
    "Hebrew: he iw yi",
    "Ethiopic: am ti",
    "Han: ja lzh wuu yue zh",
    "Kana: ja",
    "Hangul: ko",
    "Greek: el",
    "Armenian: hy",
    "Georgian: ka",
    "Gurmukhi: pa",
    "Gujarati: gu",
    "Oriya: or",
    "Tamil: ta",
    "Telugu: te",
    "Kannada: kn",
    "Malayalam: ml",
    "Sinhala: si",
    "Thai: th",
    "Lao: lo",
    "Khmer: km",
    "Myanmar: my",
    "Tibetan: bo dz",
    "Thaana: dv",
    "Syriac: syr",
    "Cherokee: chr",
    "Syllabics: cr iu",
    "Tifinagh: ber zgh",
)
_SUBTAGS = {  # script subtags of BCP 47 that overrule the language's own
    "Latn": "Latin", "Cyrl": "Cyrillic", "Arab": "Arabic", "Deva": "Devanagari", "Hans": "Han", "Hant": "Han",
    "Mong": "Mongolian", "Beng": "Bengali", "Hebr": "Hebrew", "Grek": "Greek", "Guru": "Gurmukhi",
}  # fmt: skip
DENSE = frozenset({"Han", "Hangul", "Kana"})  # a letter of these says as much as three of Latin

_CODE = (  # what each mask starts with or holds, so that a text without it costs nothing; then the mask
    ("```", re.compile(r"^ {0,6}(`{3,})[\s\S]*?(?:^ {0,6}\1|\Z)", re.MULTILINE)),
    ("~~~", re.compile(r"^ {0,6}(~{3,})[\s\S]*?(?:^ {0,6}\1|\Z)", re.MULTILINE)),
    ("`", re.compile(r"(?<![\w`])(`{1,2})(?! )[^`\n]{1,300}(?<! )\1(?![A-Za-z0-9`])", re.ASCII)),
    ("://", re.compile(r"\b[a-z]{2,6}://\S+")),
    ("www.", re.compile(r"\bwww\.\S+")),
    ("$", re.compile(r"\$\$[^$]{1,2000}\$\$|(?<![\w$])\$(?! )[^$\n]{1,200}(?<! )\$(?![A-Za-z0-9$])", re.ASCII)),
    ("\\", re.compile(r"\\\([\s\S]{1,1000}?\\\)|\\\[[\s\S]{1,2000}?\\\]")),
    ("@", re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+\.[\w.-]+")),
)
_TERMS = (
    ("\\", re.compile(r"\\[A-Za-z]+")),
    ("<", re.compile(r"</?[A-Za-z][^<>\n]{0,120}>")),
    ("", re.compile(
        r"\b(?:[A-Za-z]++(?:[0-9_]\w*|(?:\.[A-Za-z_]\w*)+|(?=\())"  # x_1, H2SO4, os.path.join, a function's name
        r"|[a-z]++[A-Z]\w*|[0-9_]++[A-Za-z]\w*"  # camelCase, 3a
        r"|[A-Za-z]{1,3}(?= ?[=+*/^<>]))|(?<=[=+*/^<>]) ?[A-Za-z]{1,3}\b",  # names in a bare formula
        re.ASCII,
    )),
)  # fmt: skip
_ASCII = re.compile(r"[\x00-\x7f]+")
_ASCII_WORD = re.compile(r"[A-Za-z]+")
_QUOTED = re.compile(  # the class in front lets the search skip to the next mark
    r"[\"“«「『‘„'(（\[*>](?:(?<=\")[^\"\n]{1,200}\"|(?<=“)[^”\n]{1,200}”|(?<=«)[^»\n]{1,200}»|(?<=「)[^」\n]{1,200}」"
    r"|(?<=『)[^』\n]{1,200}』|(?<=‘)[^’\n]{1,200}’(?!\w)|(?<=„)[^“\n]{1,200}“|(?<!\w')(?<=')[^'\n]{1,200}'(?![a-z])"
    r"|(?<=\()[^()\n]{1,200}\)|(?<=（)[^（）\n]{1,200}）|(?<=\[)[^\[\]\n]{1,200}\]|(?<=\*)[^*\n]{1,80}\*|(?<=^>).*$)",
    re.MULTILINE,
)


def _tables() -> tuple[list[int], list[int], list[str]]:
    blocks = []
    for line in _BLOCKS:
        script, *spans = line.split()
        for span in spans:
            first, last = span.split("-")
            blocks.append((int(first, 16), int(last, 16), script))
    blocks.sort()
    return [first for first, _, _ in blocks], [last for _, last, _ in blocks], [script for _, _, script in blocks]


_FIRSTS, _LASTS, _NAMES = _tables()
_WRITTEN: dict[str, frozenset[str]] = {}
for _line in _LANGUAGES:
    _script, _, _tags = _line.partition(": ")
    for _tag in _tags.split():
        _WRITTEN[_tag] = _WRITTEN.get(_tag, frozenset()) | {_script}


def scripts_of(language: str) -> frozenset[str]:
    """The scripts a BCP 47 language is written in ("ko", "pt-BR", "sr-Latn"); empty for a language not in the table."""
    primary, *subtags = language.replace("_", "-").split("-")
    for subtag in subtags:
        if script := _SUBTAGS.get(subtag.title()):
            return frozenset({script})
    return _WRITTEN.get(primary.lower(), frozenset())


@cache
def script_of(character: str) -> str:
    """The script of a letter or of a vowel sign; "" for digits, punctuation and letters of no script."""
    place = bisect_right(_FIRSTS, ord(character)) - 1
    if place < 0 or ord(character) > _LASTS[place]:
        return ""
    return _NAMES[place] if unicodedata.category(character)[0] in "LM" else ""


def letters_by_script(text: str) -> dict[str, int]:
    latin = sum(map(len, _ASCII_WORD.findall(text)))
    counts = {"Latin": latin} if latin else {}
    for character, times in Counter(_ASCII.sub("", text)).items():
        if script := script_of(character):
            counts[script] = counts.get(script, 0) + times
    return counts


def without_code(text: str) -> str:
    """The text without code, formulas between their marks and addresses; a blank stands for each."""
    for mark, mask in _CODE:
        if mark in text:
            text = mask.sub(" ", text)
    return text


def without_terms(text: str) -> str:
    """Text that `without_code` made, without commands of TeX, tags and identifiers; a blank stands for each."""
    for mark, mask in _TERMS:
        if mark in text:
            text = mask.sub(" ", text)
    return text


def unquoted(prose: str) -> str:
    """Prose without what stands in quotes, brackets or emphasis, or on lines quoted with >: the place of foreign terms."""
    return _QUOTED.sub(" ", prose)
