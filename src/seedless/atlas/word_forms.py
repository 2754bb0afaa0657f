"""One form for the forms of a word in a name: English plurals and British spelling folded, Korean particles set aside.

The forms are only compared, never shown: "shoe" and "shoes" are both "sho", which is no word and need not be one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_SAME = frozenset(  # the word without its s is another word
    [
        "news",
        "means",
        "lens",
        "gas",
        "bias",
        "canvas",
        "atlas",
        "alias",
        "arms",
        "customs",
        "securities",
        "humanities",
        "spirits",
        "greens",
        "blues",
        "classics",
        "mechanics",
        "comics",
        "damages",
        "goods",
        "windows",
        "https",
        "mars",
        "series",
        "species",
        "always",
        "chaos",
        "kansas",
        "texas",
        "christmas",
        "pancreas",
    ]
)
_SINGULARS = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "mice": "mouse",
    "lice": "louse",
    "teeth": "tooth",
    "feet": "foot",
    "geese": "goose",
    "oxen": "ox",
    "leaves": "leaf",
    "wolves": "wolf",
    "shelves": "shelf",
    "knives": "knife",
    "lives": "life",
    "loaves": "loaf",
    "halves": "half",
    "calves": "calf",
    "hooves": "hoof",
    "thieves": "thief",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "analyses": "analysis",
    "hypotheses": "hypothesis",
    "theses": "thesis",
    "syntheses": "synthesis",
    "diagnoses": "diagnosis",
    "crises": "crisis",
    "matrices": "matrix",
    "indices": "index",
    "vertices": "vertex",
    "fungi": "fungus",
    "bacteria": "bacterium",
    "algae": "alga",
    "larvae": "larva",
    "formulae": "formula",
    "vertebrae": "vertebra",
    "nuclei": "nucleus",
    "stimuli": "stimulus",
    "cacti": "cactus",
    "radii": "radius",
    "curricula": "curriculum",
    "spectra": "spectrum",
    "strata": "stratum",
}
_HISSES = ("se", "xe", "ze", "che", "she")  # horse and horses, box and boxes
_SPELLINGS = tuple(
    (re.compile(british), american)
    for british, american in {
        r"(?<=[a-z]{2})our(?=s?$|al|able|ed|ing|ist|ful|less|ite)": "or",
        r"(?<=[a-z]{2})is(?=e[drs]?$|ing$|ations?$|ational$|able$)": "iz",
        r"(?<=[a-z]{2})ys(?=e[drs]?$|ing$)": "yz",
        r"ae": "e",
        r"^oe(?=[dnst])": "e",
        r"^foet": "fet",
        r"(?<=[a-z]{3})ogue$": "og",
        r"(?<=[a-z])ell(?=ing$|ed$|er$)": "el",
        r"^program(?:me)?$": "program",
        r"sulph": "sulf",
        r"^alumini": "alumin",
        r"(?<=g)e(?=ing$)": "",
        r"(?<=dg)e(?=ment)": "",
        r"^mould": "mold",
        r"^grey": "gray",
        r"^jewellery$": "jewelry",
        r"^scept": "skept",
        r"^plough": "plow",
        r"^manoeuv": "maneuv",
        r"(?<=def|off|cen)tre$|(?<=fib|cen|lit|lus|met|cal)re$": "er",
    }.items()
)
_WORDS = {"centre": "center", "theatre": "theater", "defence": "defense", "offence": "offense", "licence": "license"}

_KO_AND = frozenset(["및", "그리고", "와", "과"])
_KO_NOUNS = frozenset(  # they end in what looks like a particle
    [
        "강의",
        "회의",
        "주의",
        "정의",
        "합의",
        "논의",
        "동의",
        "결의",
        "심의",
        "협의",
        "문의",
        "창의",
        "편의",
        "예의",
        "고의",
        "유의",
        "명의",
        "건의",
        "제의",
        "상의",
        "하의",
        "내의",
        "의의",
        "호의",
        "열의",
        "성의",
        "신의",
        "기와",
        "결과",
        "성과",
        "경과",
        "통과",
        "학과",
        "안과",
        "일과",
        "문과",
        "전과",
        "약과",
        "정신과",
        "산부인과",
        "실험결과",
        "연구결과",
        "분석결과",
        "조사결과",
        "사회정의",
        "환경정의",
        "기후정의",
        "국제회의",
    ]
)
_SYLLABLES = re.compile("[가-힣]+")


@lru_cache(maxsize=65_536)
def folded_word(word: str) -> str:
    """A casefolded English word in one form; words with other letters come back as they are."""
    if not word.isascii() or not word.isalpha() or len(word) < 4:
        return word
    word = _singular(word)
    for british, american in _SPELLINGS:
        word = british.sub(american, word)
    return word[:-1] if word.endswith(_HISSES) else word


def _singular(word: str) -> str:
    word = _WORDS.get(word, word)
    if singular := _SINGULARS.get(word) or _SINGULARS.get(word.removesuffix("s")):
        return singular
    if word in _SAME or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes") and len(word) > 5 and not word.endswith(("shoes", "canoes")):
        return word[:-2]
    word = word[:-1]
    word = _WORDS.get(word, word)
    if word.endswith(("sse", "xe", "che", "she")) or (word.endswith("se") and (word[:-1] in _SAME or word.endswith("use"))):
        return word[:-1]
    return word


def without_particles(words: Sequence[str]) -> list[str]:
    """Korean words without 의 where another word follows; 와, 과 and 및 become "and". Other words stay as they are."""
    kept: list[str] = []
    for place, word in enumerate(words):
        more = place + 1 < len(words)
        if word in _KO_AND and kept and more:
            kept.append("and")
        elif word == "의" and kept and more:
            continue
        elif not more or word in _KO_NOUNS or len(word) < 2 or not _SYLLABLES.fullmatch(word):
            kept.append(word)
        elif word[-1] == "의" and not (len(word) > 3 and word.endswith("주의")):
            kept.append(word[:-1])
        elif (word[-1] == "과" and _is_closed(word[-2])) or (word[-1] == "와" and not _is_closed(word[-2])):
            kept.extend((word[:-1], "and"))
        else:
            kept.append(word)
    return kept


def _is_closed(syllable: str) -> bool:
    return (ord(syllable) - ord("가")) % 28 != 0
