"""The check that prose is in the language asked for: scripts first, then pycld2 where languages share a script; never noise.

A verification, not a guess: a text is refused for what was seen, and passes when nothing can be told (it is short, or the
language is outside pycld2's model). Code, formulas and quoted terms are masked first (methods.md §16).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pycld2

from seedless.core import Check, Context, Item, Verdict
from seedless.text.noise import is_strewn, lift_per_letter
from seedless.text.scripts import DENSE, letters_by_script, script_of, scripts_of, unquoted, without_code, without_terms

_NAME = "language"
_FEWEST = 12  # letters, those of dense scripts counted three times: below this nothing is said of the share
_SHARE = 0.3  # of letters in the wanted scripts; less is another language
_SENTENCES = 40  # letters
_DETECTABLE = 24  # letters that pycld2 can judge

# Pairs of letters, and bits each below which so many are strewn. English has .2 and more from 40 pairs on (99 %), its letters
# shuffled -.3 and less. Other languages in Latin letters come down to -1: of them only many letters that pycld2 knows not.
_LIFTS = ((24, -0.1), (40, 0.0), (80, 0.1))
_UNSEEN_LIFT = 0.3  # where pycld2 sees no language either
_UNSEEN = 80  # pairs of letters in a language that it knows

_RARE_SYLLABLES = 0.15  # of the syllables
_CLAUSE = re.compile(r"[。？，]")  # lists of Japanese nouns may do without kana, sentences not
_HANGUL = re.compile(r"[가-힣]+")
_GLUED = re.compile(r"[a-z]{25}")  # no word; names of code are masked
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+")
_LATIN_SENTENCE = re.compile(r"(?:[A-Za-zÀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ'’-]* {1,2}){3,}[A-Za-zÀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ'’-]*")
_LATIN_PROSE = re.compile(r"(?:[A-Za-zÀ-ɏ][a-zß-ɏ'’-]*[,;]? {1,2}(?:\d{1,6} {1,2})?){4,}[A-Za-zÀ-ɏ][a-zß-ɏ'’-]*")
_LATIN_QUESTION = re.compile(r"\W{0,8}(?:Which|What|How|Why|When|Who|Where) (?:[a-z'’]+ ){3,30}[a-z'’]+\?\s")
_SHOWN = re.compile(r"문장|영어|영문|노래|가사|제목|표현|라는|해석|뜻|번역")  # it is what the text is about
_CONTINUED = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"  # what bytes 80-bf become in Latin-1 and Windows-1252
_MOJIBAKE = re.compile(
    f"[Ãà-ïÂð](?:(?<=[ÃÂ])[{_CONTINUED}]|(?<=â)€|(?<=[à-ï])(?!\xa0)[{_CONTINUED}]{{2}}|(?<=ð)[{_CONTINUED}]{{3}})"
)
_MOJIBAKE_FEWEST = 2
_TABLE_ROW = re.compile(r"^[ \t]*\|[^\n]*\|[ \t]*$", re.MULTILINE)
_ABOUT_LANGUAGE = re.compile(  # a text about a language or a script may show it unquoted
    r"chinese|japanese|korean|russian|ukrainian|cyrillic|arabic|hebrew|hindi|sanskrit|thai|greek|kanji|hanja|hangul|kana\b"
    r"|alphabet|unicode|utf-8|translat"
    r"|한자|중국어|일본어|한국어|한글|러시아어|아랍어|히브리어|태국어|외국어|문자 체계|번역|유니코드|가타카나"
    r"|히라가나|원문|한시|사자성어|고사성어|韓国語|中国語|ロシア語|翻訳|漢字|韩语|韩文|日语|日文|俄语|翻译|汉字|韓文"
    r"|chino|japonés|coreano|ruso|chinois|japonais|coréen|russe|chinesisch|japanisch|koreanisch|russisch|kyrillisch"
    r"|перевод|перевед|япон|китай|корей|иероглиф",
    re.IGNORECASE,
)
_RELATIVES = (  # written too much alike to be told apart in a few sentences
    "no nb nn da", "sv no nb nn da", "id ms su jv", "hr sr bs sh sl cnr", "es gl ast", "pt gl", "cs sk", "ru be bg mk uk rue",
    "zu xh ss nr", "st tn nso", "tl fil ceb", "fa prs", "hi mr ne bho bh mai", "az tr tk", "kk ky tt ba", "zh zh-hant yue",
    "af nl", "de lb gsw", "ga gd", "fr oc", "ca oc", "it co", "fo is", "bn as", "et fi", "rw rn", "am ti", "he iw yi",
    "uz az tr", "ur fa", "eo io ia", "en sco", "cy br",
)  # fmt: skip
_CODES = {"he": "iw", "nb": "no", "fil": "tl", "jv": "jw", "sh": "hr", "bs": "bs", "yue": "zh", "ckb": "ku", "nn": "nn"}
_SHARED = frozenset({"Latin", "Cyrillic", "Arabic", "Devanagari", "Bengali", "Hebrew", "Ethiopic", "Han"})
_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), " ")
_MODEL = frozenset(code for name, code in pycld2.LANGUAGES if name in pycld2.DETECTED_LANGUAGES)


def language(text_of: Callable[[Item], str], language_of: Callable[[Item], str]) -> Check:
    """A Check that the prose of `text_of(item)` is in `language_of(item)`, a BCP 47 tag; unknown languages pass."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        fault = _fault(text_of(item), language_of(item))
        return Verdict.rejected(_NAME, check=_NAME, detail=fault) if fault else Verdict.passed(_NAME)

    return check


def _fault(text: str, wanted: str) -> str:
    """What was seen instead of the wanted language in a few words, or nothing."""
    scripts = scripts_of(wanted)
    if not scripts:
        return ""
    bare = without_code(text)
    prose = without_terms(bare)
    if is_strewn(bare):
        return "characters strewn at random"
    if len(_MOJIBAKE.findall(prose)) >= _MOJIBAKE_FEWEST:
        return "letters of a wrongly decoded text"
    spoken = unquoted(prose)
    counts = letters_by_script(spoken)
    if not any(counts.get(script, 0) >= 4 for script in scripts):
        spoken, counts = prose, letters_by_script(prose)  # all of it in quotes: then the quotes are the text
    return _foreign(spoken, counts, scripts) or _other_language(spoken, counts, scripts, wanted)


def _foreign(prose: str, counts: dict[str, int], scripts: frozenset[str]) -> str:
    """Letters of other scripts: most of the text, or a word among the wanted ones."""
    weighed = {script: times * (3 if script in DENSE else 1) for script, times in counts.items()}
    ours = sum(weighed.get(script, 0) for script in scripts)
    if "Latin" not in scripts and "Latin" in weighed:  # names and terms are no prose: three words in a row at most
        weighed["Latin"] = sum(len(run) for run in _LATIN_SENTENCE.findall(prose))
    total = sum(times for script, times in weighed.items() if script not in scripts) + ours
    if total >= _FEWEST and ours < _SHARE * total:
        most = max((script for script in weighed if script not in scripts), key=lambda script: (weighed[script], script))
        return f"{100 * weighed[most] // total} % {most} letters, wanted {' or '.join(sorted(scripts))}"
    if "Latin" not in scripts:  # names in the wanted script do not make sentences of it
        latin = sum(map(str.isalpha, "".join(_LATIN_PROSE.findall(prose))))
        if latin >= _SENTENCES and latin > sum(counts.get(script, 0) for script in scripts):
            return f"{latin} letters in Latin sentences, wanted {' or '.join(sorted(scripts))}"
        if "Latin" in counts and (asked := _LATIN_QUESTION.match(prose)) and not _SHOWN.search(prose):
            return f"begins with {asked[0].strip()[:40]!r}, wanted {' or '.join(sorted(scripts))}"
    strangers = sorted(counts.keys() - scripts - {"Latin", "Greek"})
    if strangers and not _ABOUT_LANGUAGE.search(prose):
        if len(strangers) > 1:
            return f"{' and '.join(strangers)} letters, wanted {' or '.join(sorted(scripts))}"
        if run := _run_of(strangers[0], prose):
            return f"{strangers[0]} letters {run[:12]!r}, wanted {' or '.join(sorted(scripts))}"
    if counts.get("Hangul", 0) >= 8 and (odd := _rare_syllables(prose)) > _RARE_SYLLABLES * counts["Hangul"]:
        return f"{odd} syllables that Korean hardly has"
    if "Kana" in scripts and "Kana" not in counts and counts.get("Han", 0) >= 10 and _CLAUSE.search(prose):
        return "Han letters without kana, wanted Japanese"
    return ""


def _rare_syllables(prose: str) -> int:
    """Hangul syllables outside KS X 1001, whose 2,350 write all but a few Korean words."""
    hangul = "".join(_HANGUL.findall(prose))
    return len(hangul) - len(hangul.encode("euc_kr", "ignore")) // 2


def _run_of(script: str, prose: str) -> str:
    """The first run of two letters or more in a script, or nothing."""
    run = ""
    for character in prose:
        if script_of(character) == script:
            run += character
        elif len(run) > 1:
            break
        else:
            run = ""
    return run if len(run) > 1 else ""


def _other_language(prose: str, counts: dict[str, int], scripts: frozenset[str], wanted: str) -> str:
    """Another language in the same script, or letters that no language puts together. Rows of tables hold names, no prose."""
    prose = _TABLE_ROW.sub(" ", prose) if "|" in prose else prose
    ours = sum(counts.get(script, 0) for script in scripts)
    latin = counts.get("Latin", 0)
    own = wanted.split("-")[0].lower()
    code = _CODES.get(own, own)
    judged = prose
    if "Latin" not in scripts:
        if ours >= _FEWEST // 3 and not scripts & _SHARED:
            return ""  # the script says it all
        judged = _LATIN_WORD.sub(" ", prose) if ours >= _FEWEST // 3 else " ".join(_LATIN_SENTENCE.findall(prose))
    reliable, guesses = _detected(judged) if code in _MODEL and max(ours, latin) >= _DETECTABLE else (False, [])
    seen = max((percent for guess, percent in guesses if _alike(own, guess)), default=0)
    if reliable and seen >= 20:
        return ""
    unseen = bool(guesses) and guesses[0][0] == "un"
    if latin >= ours and _is_wordless(prose, "Latin" not in scripts or own == "en", unseen):
        return "letters strewn at random"
    if not guesses or seen >= 60:
        return ""
    first, percent = guesses[0]
    if first == "un":
        return "no language seen" if ours >= 120 and "Latin" not in scripts else ""
    return f"looks like {_name(first)}" if reliable and percent >= 60 else ""


def _is_wordless(prose: str, english: bool, unseen: bool) -> bool:
    """Whether Latin letters make no words. `english`: no other language in Latin letters is wanted, so none excuses them."""
    lift, pairs = lift_per_letter(prose)
    if not english:
        return unseen and pairs >= _UNSEEN and lift < 0
    if unseen and (_GLUED.search(prose) or (pairs >= 60 and lift < _UNSEEN_LIFT)):
        return True
    return any(pairs >= fewest and lift < bar for fewest, bar in _LIFTS)


@cache
def _alike(wanted: str, seen: str) -> bool:
    if wanted == seen or _CODES.get(wanted) == seen or seen.split("-")[0] == wanted:
        return True
    return any(wanted in group.split() and seen in group.split() for group in _RELATIVES)


def _name(code: str) -> str:
    return next((name.title() for name, known in pycld2.LANGUAGES if known == code), code)


def _detected(prose: str) -> tuple[bool, list[tuple[str, int]]]:
    """Whether pycld2 is sure, and its three best guesses with their share of the text in per cent; none if it fails."""
    try:
        reliable, _, guesses = pycld2.detect(prose.translate(_CONTROL))
    except (pycld2.error, ValueError):
        return False, []
    return bool(reliable), [(seen, percent) for _, seen, percent, _ in guesses]
