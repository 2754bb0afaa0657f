"""The trials of `against_glan.py`: ours, GLAN as published (G) and the linked code (L) on one scripted model, and counted.

Ours runs first; the others are given as many calls as it made. L is also run with a map that faults spare ("L spared"): else it
seldom comes to its end, and there is nothing to look at.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import orjson
from glan_as_published import glan_as_published, listed
from linked_code import MINIBATCH, linked_code
from our_run import Ours, ours
from plain_calls import Made, subjects
from planted_model import Killed, Said, Scripted
from tracing import Row, Tracing, distinct, kinds_of

from seedless.core import seed_of
from seedless.models.simulated import Faults

FAULTS = Faults.parse(
    "badjson=0.03,length=0.02,refusal=0.02,wrong_language=0.05,duplicate_subject=0.03,homework=0.03,echo=0.02,missing=0.02,"
    "dropped_id=0.01,double_id=0.01"
)
TOPICS = {"en": "beekeeping", "ko": "양봉"}
TWINS_BREADTH, TWINS_ROWS = 40, 5
UNKNOWN_SHARE = 0.3
DYING = Path(__file__).resolve().parent / "dying_run.py"
CHILD_S = 120
MOST_SHOWN = 600  # characters of an example


@dataclass
class Tally:
    """What was counted of one contender, and by kind the rows that it emitted with something planted in them."""

    counts: Counter[str] = field(default_factory=Counter)
    kept: dict[str, list[str]] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        self.counts.update(other.counts)
        for kind, texts in other.kept.items():
            self.kept.setdefault(kind, []).extend(texts)

    def __getitem__(self, name: str) -> int:
        return self.counts[name]


Tallies = dict[str, Tally]  # by contender
Making = Callable[[bool, int | None], Scripted]  # whether its map is spared, calls that it may make


def summed(found: Iterable[Tallies]) -> Tallies:
    whole: Tallies = {}
    for tallies in found:
        for name, tally in tallies.items():
            whole.setdefault(name, Tally()).add(tally)
    return whole


def compared(make: Making, topic: str, target: int) -> tuple[Ours, Tallies]:
    """Ours to `target` rows, then G, L and L spared with as many calls as that took; all counted alike."""
    first = ours(make(False, None), topic, target)
    found = {"ours": counted(first.model, first.rows)}
    for name in ("G", "L", "L spared"):
        model = make(name == "L spared", first.model.calls)
        made = asyncio.run(glan_as_published(model, topic, first.subjects) if name == "G" else linked_code(model, topic))
        found[name] = counted(model, made.rows)
        found[name].counts.update(books_of(made))
    for tally in found.values():
        tally.counts["calls given"] = first.model.calls
    return first, found


def books_of(made: Made) -> dict[str, int]:
    return {"runs": made.runs, "ended": made.ended, "planned": made.planned, "unaccounted": made.planned - len(made.rows)}


def counted(model: Scripted, rows: tuple[Row, ...]) -> Tally:
    """What the rows hold, by what was planted in the replies that they were made of."""
    tracing, found = Tracing(model.said), Tally()
    found.counts.update(rows=len(rows), calls=model.calls)
    found.counts["question calls"] = sum(one.stage == "question" for one in model.said)
    found.counts["malformed"] = sum(not is_json(one) for one in model.said)
    found.counts.update(f"planted {kind}" for one in model.said if one.stage != "map" for kind in kinds_of(one.planted))
    good = []
    for row in rows:
        planted, mispaired = tracing.planted_in(row), tracing.is_mispaired(row)
        for kind in planted:
            found.counts[f"kept {kind}"] += 1
            found.kept.setdefault(kind, []).append(f"{row.text}\n    -> {row.answer}"[:MOST_SHOWN])
        found.counts["spoiled"] += bool(planted)
        found.counts["mispaired"] += mispaired
        if not planted and not mispaired:
            good.append(row)
    found.counts["good"] = len(distinct(good))
    return found


def is_json(said: Said) -> bool:
    try:
        orjson.loads(said.reply.text)
    except orjson.JSONDecodeError:
        return False
    return True


def mixed(seed: int, language: str, target: int) -> Tallies:
    """The fault mix: what is emitted of what was planted, what is lost, and what a good row costs."""

    def make(spared: bool, limit: int | None) -> Scripted:
        return Scripted(seed, FAULTS, language, spares_map=spared, limit=limit)

    first, found = compared(make, TOPICS[language], target)
    found["ours"].counts.update(judged(first))
    return found


def judged(first: Ours) -> dict[str, int]:
    """Our run's own books: how it ended, what it lost sight of, what its check of language refused without cause."""
    report, tracing = first.report, Tracing(first.model.said)
    plans = {row.plan for row in first.rows} | {row["plan_id"] for row in first.refused}
    native = {plan for plan in plans if "wrong_language" not in tracing.behind(plan)}
    return {
        "runs": 1,
        "ended": int(report.exit_code != 0),
        "planned": report.planned,
        "unaccounted": report.planned - report.open - len(plans),
        "native": len(native),
        "refused native": sum(row["reason"] == "language" and row["plan_id"] in native for row in first.refused),
    }


def faultless(seed: int, target: int) -> Tallies:
    first = ours(Scripted(seed), TOPICS["en"], target)
    return {"ours": counted(first.model, first.rows)}


def failing(seed: int, target: int) -> Tallies:
    """One batch in three fails: of ours a call for five questions, of theirs and of all answers one call of a minibatch."""

    def make(spared: bool, limit: int | None) -> Scripted:
        return Scripted(seed, fails={"question": 1 if limit is None else MINIBATCH, "answer": MINIBATCH}, limit=limit)

    return compared(make, TOPICS["en"], target)[1]


def unknowing(seed: int, language: str, target: int) -> Tallies:
    """Answers that answer nothing, in many spellings."""

    def make(spared: bool, limit: int | None) -> Scripted:
        return Scripted(seed, language=language, unknown=UNKNOWN_SHARE, limit=limit)

    return compared(make, TOPICS[language], target)[1]


def twins(seed: int, language: str) -> Tallies:
    """Every second name of every listing is another spelling of the one before. A pair of which nothing came is left out."""
    topic = TOPICS[language]
    models = {name: Scripted(seed, language=language, twins=True) for name in ("ours", "G", "L")}
    names = {
        "ours": ours(models["ours"], topic, TWINS_ROWS, breadth=TWINS_BREADTH).names,
        "G": [subject.name for subject in asyncio.run(listed(models["G"], topic, TWINS_BREADTH))],
        "L": [subject.name for subject in asyncio.run(subjects(models["L"], topic, TWINS_BREADTH, 0))],
    }
    return {name: doubled(model, frozenset(names[name])) for name, model in models.items()}


def doubled(model: Scripted, names: frozenset[str]) -> Tally:
    pairs = {entry.names for one in model.said for entry in one.planted if entry.kind == "duplicate_subject"}
    met = sorted(pair for pair in pairs if names.intersection(pair))
    kept = [" = ".join(pair) for pair in met if names.issuperset(pair)]
    return Tally(Counter(maps=1, planted=len(met), kept=len(kept)), {"duplicate_subject": kept})


def crashed(seed: int, target: int, points: int) -> Tallies:
    """The process dies in a random call and is started again: answered calls that are asked again, finished rows that are gone.

    The paper says nothing of how replies are kept: G is left out.
    """
    rng, topic = Random(seed_of("crash", seed)), TOPICS["en"]
    calm = ours(Scripted(seed, FAULTS), topic, target)
    limit, found = calm.model.calls, {"ours": Counter[str](), "L": Counter[str]()}
    for _ in range(points):
        at = rng.randint(2, limit)
        with TemporaryDirectory() as place:
            answered, flying = killed(Path(place), seed, target, at)
            resumed = ours(Scripted(seed, FAULTS), topic, target, Path(place))
        again = asked_again(answered, resumed.model)
        lost = len({*calm.rows} - {*resumed.rows})
        found["ours"].update(crashes=1, answered=len(answered), again=again, over=int(again > flying), lost=lost)
        dying, restarted = (Scripted(seed, FAULTS, spares_map=True, limit=limit, dies_at=dies_at) for dies_at in (at, None))
        try:
            asyncio.run(linked_code(dying, topic))
        except Killed:
            pass
        asyncio.run(linked_code(restarted, topic))
        finished = sum(one.stage == "answer" for one in dying.said)
        again = asked_again([one.key for one in dying.said], restarted)
        found["L"].update(crashes=1, answered=len(dying.said), again=again, lost=finished)
    return {name: Tally(counts) for name, counts in found.items()}


def killed(folder: Path, seed: int, target: int, at: int) -> tuple[list[str], int]:
    """Run ours in a child that is gone in call `at`. Returns the keys of its answered calls, and how many were in flight."""
    words = map(str, (DYING, folder, seed, target, at))
    child = subprocess.run([sys.executable, *words], stdout=subprocess.PIPE, text=True, timeout=CHILD_S)
    if child.returncode != 9:
        raise SystemExit(f"the dying run ended with exit code {child.returncode}, not in call {at}")
    told = json.loads(child.stdout)
    return told["answered"], told["flying"]


def asked_again(answered: Sequence[str], after: Scripted) -> int:
    """Calls that had been answered before the process died and were made once more."""
    return (Counter(answered) & Counter(one.key for one in after.said)).total()
