"""Answers the chart prompts that list names: all of knowledge, the parts of a topic, its subjects. Behind each stands a hidden
universe of names of uneven popularity, so that listings overlap, repeat what is popular and run out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any

from seedless.core import seed_of
from seedless.models.simulated.chart_wording import ChartWords
from seedless.models.simulated.chart_words_en import ENGLISH_CHART
from seedless.models.simulated.chart_words_es import SPANISH_CHART
from seedless.models.simulated.chart_words_ko import KOREAN_CHART
from seedless.models.simulated.chart_words_sw import SWAHILI_CHART
from seedless.models.simulated.phrases import Word, inside
from seedless.models.simulated.renderings import spelled

CHARTS: Mapping[str, ChartWords] = {"en": ENGLISH_CHART, "ko": KOREAN_CHART, "es": SPANISH_CHART, "sw": SWAHILI_CHART}
LEVELS = ("introductory", "intermediate", "advanced")
SLIP = 0.03  # of the known names that come to mind: said once more all the same
LONGEST = 200  # characters of a name that is heeded
MOST = 200  # names in a listing, whatever is asked for
_FACETS_FEWEST = 92  # of a topic's universe, where the bank is that large
_STIRRED = 30  # ranks by which the order of popularity differs from topic to topic
_AHEAD = 3  # ranks by which the most popular name is less popular than by Zipf's law
_REACH = 0.9  # names looked at beyond those wanted, for each that is known
_MORE = 2  # and these besides


def fields_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/fields: areas of all knowledge."""
    words = CHARTS.get(language)
    if words is None:
        return {"areas": []}
    sectors = {name: sector for sector, names in words.fields.items() for name in names}
    names = _by_popularity(sectors, "fields", language)
    found = _recalled(names, texts(block.get("known")), number(block.get("areas_wanted"), 12), Random(seed))
    return {"areas": [_area(name, sectors[name], words) for name in found]}


def parts_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/expand: parts of the last name of the path."""
    words, path = CHARTS.get(language), texts(block.get("path"))
    if words is None or not path:
        return {"areas": []}
    names = parts_of(path[-1], language)
    found = _recalled(names, texts(block.get("known")), number(block.get("children_wanted"), 6), Random(seed))
    sector = next((sector for sector, known in words.fields.items() if path[0] in known), "academic")
    return {"areas": [_area(name, sector, words) for name in found]}


def subjects_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/subjects: subjects of the last name of the path, each the same whenever it is named."""
    words, path = CHARTS.get(language), texts(block.get("path"))
    if words is None or not path:
        return {"subjects": []}
    names = universe(path[-1], language)
    found = _recalled(names, texts(block.get("known")), number(block.get("subjects_wanted"), 12), Random(seed))
    return {"subjects": [_subject(name, words) for name in found]}


def universe(topic: str, language: str) -> list[str]:
    """Every subject of `topic`, the most popular first: at least 92 in English and Korean. What listings are scored by."""
    words, rng = CHARTS[language], Random(seed_of("universe", _key(topic)))
    count = min(len(words.facets), rng.randint(_FACETS_FEWEST, max(_FACETS_FEWEST, len(words.facets))))
    ranks = {facet: rank + rng.uniform(0, _STIRRED) for rank, facet in enumerate(words.facets)}
    found = sorted(rng.sample(words.facets, count), key=ranks.__getitem__)
    return [_named(facet, topic, language) for facet in found]


def parts_of(topic: str, language: str) -> list[str]:
    """Every part that `topic` has, the most popular first."""
    return [_named(branch, topic, language) for branch in _by_popularity(CHARTS[language].branches, "parts", _key(topic))]


def texts(value: Any) -> list[str]:
    """The names in a list of a block, cut to a length that is heeded; nothing for what is no list."""
    return (
        [text.strip()[:LONGEST] for text in value if isinstance(text, str) and text.strip()] if isinstance(value, list) else []
    )


def number(value: Any, otherwise: int) -> int:
    """A count that a block asks for, 0 to MOST."""
    return min(max(value, 0), MOST) if type(value) is int else otherwise


def _named(pattern: str, topic: str, language: str) -> str:
    return raised(pattern.replace("{t}", inside(spelled(topic[:LONGEST], language))))


def raised(name: str) -> str:
    return name[:1].upper() + name[1:]


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _by_popularity(names: Iterable[str], *parts: object) -> list[str]:
    ranked = list(names)
    Random(seed_of("popularity", *parts)).shuffle(ranked)
    return ranked


def _recalled(names: Sequence[str], known: list[str], wanted: int, rng: Random) -> list[str]:
    """At most `wanted` of `names`, the popular ones first and most often (Efraimidis and Spirakis 2006: exponential clocks)."""
    clocks = {name: rng.expovariate(1.0) * (rank + _AHEAD) for rank, name in enumerate(names)}
    said = {_key(name) for name in known}
    reach = wanted + _MORE + round(_REACH * sum(_key(name) in said for name in clocks))
    found: list[str] = []
    for name in sorted(clocks, key=clocks.__getitem__)[:reach]:
        if _key(name) not in said or rng.random() < SLIP:
            found.append(name)
    return found[:wanted]


def _area(name: str, sector: str, words: ChartWords) -> dict[str, Any]:
    scope = Random(seed_of("scope", name)).choice(words.scopes)
    return {"name": name, "scope": raised(scope.fill({"name": Word(inside(name))})), "sector": sector}


def _subject(name: str, words: ChartWords) -> dict[str, Any]:
    rng = Random(seed_of("subject", name))
    intro = raised(rng.choice(words.intros).fill({"name": Word(inside(name))}))
    subtopics = rng.sample(aspects_for(name, words), rng.randint(3, 6))
    return {"name": name, "level": rng.choice(LEVELS), "intro": intro, "subtopics": subtopics}


def aspects_for(subject: str, words: ChartWords) -> list[str]:
    """Sub-topics that share no word with the subject's name: whether a session names one can then be seen."""
    taken = set(_key(subject).split())
    clear = [
        aspect
        for aspect in words.aspects
        if taken.isdisjoint(part for part in _key(aspect).split() if len(part) > 3 or not part.isascii())
    ]
    return clear if len(clear) >= 6 else list(words.aspects)
