"""Answers chart/syllabus and chart/audit: sessions with concepts that are the subject's own, now and then with a flaw, and the
patches that mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from math import gcd
from random import Random
from typing import Any

from seedless.core import seed_of
from seedless.models.simulated.chart_wording import ChartWords
from seedless.models.simulated.charts import CHARTS, LONGEST, aspects_for, number, raised, texts, universe
from seedless.models.simulated.phrases import Word, inside
from seedless.models.simulated.renderings import spelled

OWN = 330  # concepts that a subject has at least: more than MOST_SESSIONS hold
SHARED = 0.05  # of the concepts stand in other subjects of the same root too
SHARED_POOL = 16
FLAWED = 6  # one syllabus in so many leaves a sub-topic out or has a concept twice
MOST_SESSIONS = 40
FEWEST = 3  # concepts of a session
_SIZES, _WEIGHTS = (3, 4, 5, 6, 7, 8), (1, 3, 14, 3, 1, 1)


def syllabus_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/syllabus: between `sessions_wanted` sessions of 3 to 8 concepts; every sub-topic is named by one, but for flaws."""
    words, subject = CHARTS.get(language), spelled(str(block["subject"])[:LONGEST], language)
    if words is None:
        return {"objectives": [], "sessions": []}
    rng = Random(seed)
    subtopics = [spelled(text, language) for text in texts(block.get("subtopics"))] or rng.sample(
        aspects_for(subject, words), 4
    )
    fewest, most = _bounds(block.get("sessions_wanted"))
    left_out = twice = False
    if rng.randrange(FLAWED) == 0:
        left_out = len(set(subtopics)) > 1 and rng.random() < 0.5
        twice = not left_out
    missing = rng.choice(subtopics) if left_out else None
    covered = [text for text in subtopics if text != missing]
    sessions = _sessions(covered, rng.randint(fewest, most), subject, texts(block.get("path")), language, rng)
    if twice and len(sessions) > 1:
        first, later = sorted(rng.sample(range(len(sessions)), 2))
        sessions[later]["concepts"][-1] = sessions[first]["concepts"][0]
    objectives = [raised(frame.fill({"s": Word(inside(subject))})) for frame in words.objectives]
    return {"objectives": objectives, "sessions": sessions}


def audit_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/audit: a session added for each sub-topic that none names, another concept for each that stands twice or lacks."""
    words, subject = CHARTS.get(language), spelled(str(block["subject"])[:LONGEST], language)
    rows = [row for row in block["syllabus"] if isinstance(row, dict)] if isinstance(block["syllabus"], list) else []
    issues: list[str] = []
    patches: list[dict[str, Any]] = []
    if words is None:
        return {"issues": issues, "patches": patches}
    named = "\n".join(text for row in rows for text in (str(row.get("name")), *texts(row.get("concepts")))).casefold()
    held = {text.casefold() for row in rows for text in texts(row.get("concepts"))}
    rng = Random(seed)
    spare = _shuffled(words, _cell(words, seed_of("spare", subject)), rng)
    fresh = (text for text in spare if text.casefold() not in held)
    seen: set[str] = set()
    for row in rows:
        concepts = []
        for concept in texts(row.get("concepts")):
            if concept.casefold() in seen:
                issues.append(raised(words.twice.fill({"c": Word(concept)})))
                concept = next(fresh, concept)
            seen.add(concept.casefold())
            concepts.append(concept)
        if len(concepts) < FEWEST:
            issues.append(raised(words.thin.fill({"a": Word(str(row.get("name"))[:LONGEST])})))
            concepts += islice(fresh, FEWEST - len(concepts))
        if concepts != texts(row.get("concepts")):
            patches.append(_patch("replace", row.get("number"), None, "", "", concepts))
    for aspect in texts(block.get("subtopics")):
        if aspect.casefold() not in named and (concepts := list(islice(fresh, 5))):
            issues.append(raised(words.uncovered.fill({"a": Word(inside(aspect))})))
            slots = {"a": Word(aspect), "s": Word(inside(subject)), "c": Word(inside(concepts[0]))}
            described = raised(rng.choice(words.descriptions).fill(slots | {"a": Word(inside(aspect))}))
            patches.append(_patch("add", None, len(rows), raised(words.session.fill(slots)), described, concepts))
    return {"issues": issues, "patches": patches}


def _patch(action: str, at: Any, after: int | None, name: str, description: str, concepts: list[str]) -> dict[str, Any]:
    return {"action": action, "number": at, "after": after, "name": name, "description": description, "concepts": concepts}


def _bounds(value: Any) -> tuple[int, int]:
    if not isinstance(value, list) or len(value) != 2:
        return 6, 12
    fewest = min(max(number(value[0], 6), 1), MOST_SESSIONS)
    return fewest, min(max(number(value[1], 12), fewest), MOST_SESSIONS)


def _sessions(
    subtopics: list[str], count: int, subject: str, path: list[str], language: str, rng: Random
) -> list[dict[str, Any]]:
    words = CHARTS[language]
    own, shared = _concepts(words, path, subject, language, rng)
    aspects = [_together(subtopics[place::count], words) for place in range(min(count, len(subtopics)))]
    angles = rng.sample(words.angles, len(words.angles))
    sessions: list[dict[str, Any]] = []
    names: set[str] = set()
    for at, aspect in enumerate(aspects):
        for turn in range(len(range(at, count, len(aspects)))):
            concepts = _picked(own, shared, rng)
            slots = {"a": Word(aspect), "s": Word(inside(subject)), "g": Word(angles[turn // 2 % len(angles)])}
            slots |= {"c": Word(concepts[0]), "d": Word(inside(concepts[1]))}
            name = raised((words.session if turn == 0 else words.pair if turn % 2 else words.again).fill(slots))
            if name in names:
                name = raised(words.pair.fill(slots))
            names.add(name)
            slots |= {"a": Word(inside(aspect)), "c": Word(inside(concepts[0]))}
            described = raised(rng.choice(words.descriptions).fill(slots))
            sessions.append({"name": name, "description": described, "concepts": concepts})
    return sessions


def _together(names: list[str], words: ChartWords) -> str:
    said = names[0]
    for name in names[1:]:
        said = words.pair.fill({"c": Word(said), "d": Word(inside(name))})
    return said


def _picked(own: Iterator[str], shared: Iterator[str], rng: Random) -> list[str]:
    count = rng.choices(_SIZES, _WEIGHTS)[0]
    return [(next(shared, None) if rng.random() < SHARED else None) or next(own) for _ in range(count)]


def _concepts(
    words: ChartWords, path: list[str], subject: str, language: str, rng: Random
) -> tuple[Iterator[str], Iterator[str]]:
    """The subject's own concepts, and those that it may share with the other subjects under the same root."""
    topic, root = (path[-1], path[0]) if path else ("", "")
    subjects = universe(topic, language) if topic else []
    # Subjects of one topic stand in cells side by side, so that none has a concept of another.
    beside = subject in subjects
    first = seed_of("cells", topic) + subjects.index(subject) if beside else seed_of("cell", topic, subject)
    pool = list(_shuffled(words, _cell(words, seed_of("shared", root))[:SHARED_POOL], rng))
    return (name for name in _shuffled(words, _cell(words, first), rng) if name not in pool), iter(pool)


def _cell(words: ChartWords, first: int) -> range:
    """A share of all concepts that can be said, OWN of them or more; what starts elsewhere (modulo the cells) has others."""
    whole = len(words.qualifiers) * len(words.objects) * len(words.heads)
    cells = whole // OWN
    while gcd(cells, whole) > 1:  # so that neighbours in a cell share no word
        cells -= 1
    return range(first % cells, whole, cells)


def _shuffled(words: ChartWords, numbers: range, rng: Random) -> Iterator[str]:
    for at in rng.sample(numbers, len(numbers)):
        rest, qualifier = divmod(at, len(words.qualifiers))
        head, object_ = divmod(rest, len(words.objects))
        slots = {"q": words.qualifiers[qualifier], "o": words.objects[object_], "h": words.heads[head]}
        yield raised(words.concept.fill(slots))
