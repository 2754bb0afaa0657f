"""Writes one question for a planned row: a setting, what is asked, how long the answer may be; or a task with a result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any, NamedTuple

from seedless.models.simulated.phrases import Frame, Phrases, Slots, inside

LONGEST_NAME = 200  # characters of a name in a plan
SUM_SHARE = 1 / 3  # of problems that have a checkable result; the others are prose
_NOTES = 3

_ASKERS = {"curious adult": "adult", "student": "student", "learner": "student", "practitioner": "practitioner"}


class Sums(NamedTuple):
    """The arithmetic of one kind of sum: numbers that fit it, and (x, r) from a, b, d."""

    drawn: Callable[[Random], tuple[int, int, int]]
    solved: Callable[[int, int, int], tuple[int, int]]


def _minutes(rng: Random) -> tuple[int, int, int]:
    each, last = rng.randrange(4, 15), rng.randrange(5, 20)
    return each * rng.randrange(3, 12) + last, each, last


SUMS: Mapping[str, Sums] = {
    "pages": Sums(
        lambda rng: (rng.randrange(80, 200), rng.randrange(12, 45), rng.randrange(8, 34)),
        lambda a, b, d: (b + d, a - b - d),
    ),
    "meetings": Sums(
        lambda rng: (rng.randrange(5, 28), rng.randrange(3, 13), rng.randrange(4, 17)),
        lambda a, b, d: (a * d, a * d * b),
    ),
    "minutes": Sums(_minutes, lambda a, b, d: (a - d, (a - d) // b)),
    "price": Sums(
        lambda rng: (rng.randrange(25, 95), rng.randrange(4, 19), rng.randrange(10, 60)),
        lambda a, b, d: (a * b, a * b - d),
    ),
}


class Task(NamedTuple):
    """What a writer of questions is given. `slots` hold `c` and `subject` already."""

    plan: Mapping[str, Any]
    phrases: Phrases
    slots: Slots
    rng: Random

    def one(self, choices: tuple[Frame, ...]) -> str:
        return self.rng.choice(choices).fill(self.slots)


Written = tuple[str, str | None]  # question, context


def question_for(plan: Mapping[str, Any], subject: str, phrases: Phrases, rng: Random) -> Written:
    """A question and its material. All that is random comes from `rng`, all that is said from `phrases` and the plan."""
    named = [inside(str(name)[:LONGEST_NAME]) for name in plan.get("concepts") or [subject]]
    slots = phrases.slots(rng, c=phrases.joins.joined(named), subject=inside(subject[:LONGEST_NAME]))
    write = _BY_FORM.get(str(plan.get("form"))) or _BY_TASK.get(str(plan.get("task_type")), _situation)
    return write(Task(plan, phrases, slots, rng))


def _ask(task: Task) -> str:
    asks = task.phrases.asks
    wanted = asks.get(str(task.plan.get("bloom"))) or tuple(frame for group in asks.values() for frame in group)
    return task.one(wanted)


def _ending(task: Task) -> list[str]:
    deeper = [task.one(task.phrases.deeper)] if task.plan.get("level") in ("hard", "expert") else []
    return [*deeper, task.one(task.phrases.limits)]


def _direct(task: Task) -> Written:
    return " ".join([_ask(task), *_ending(task)]), None


def _situation(task: Task) -> Written:
    settings = task.phrases.settings
    asker = _ASKERS.get(str(task.plan.get("audience"))) or task.rng.choice(sorted(settings))
    return " ".join([task.one(settings[asker]), _ask(task), *_ending(task)]), None


def _problem(task: Task) -> Written:
    if task.rng.random() >= SUM_SHARE:
        return _situation(task)
    kind = task.rng.choice(sorted(task.phrases.sums))
    numbers = zip("abd", map(str, SUMS[kind].drawn(task.rng)), strict=True)
    return task.phrases.sums[kind].task.fill(task.phrases.slots(task.rng, c=task.slots["c"], **dict(numbers))), None


def _choice(task: Task) -> Written:
    labels = task.rng.sample(task.phrases.labels, len(task.phrases.labels))
    options = "\n".join(f"{number}) {label.name}" for number, label in enumerate(labels, 1))
    slots = task.phrases.slots(task.rng, options=options, note=task.one(task.rng.choice(labels).notes))
    return task.rng.choice(task.phrases.choose).fill(slots), None


def _labels(task: Task) -> Written:
    names = ", ".join(label.name for label in task.phrases.labels)
    notes: list[str] = []
    for number, label in enumerate(task.rng.sample(task.phrases.labels, _NOTES), 1):
        slots = task.phrases.slots(task.rng, c=task.slots["c"])
        notes.append(f"{number}. {task.rng.choice(label.notes).fill(slots)}")
    slots = task.phrases.slots(task.rng, labels=names)
    return task.rng.choice(task.phrases.label_notes).fill(slots), "\n".join(notes)


def _draft(task: Task) -> Written:
    request, _ = task.rng.choice(task.phrases.drafts)
    return request.fill(task.slots), None


def _rewrite(task: Task) -> Written:
    rough, _ = task.rng.choice(task.phrases.rewrites)
    return task.one(task.phrases.rewrite_asks), rough.fill(task.slots)


_BY_FORM: Mapping[str, Callable[[Task], Written]] = {
    "direct question": _direct,
    "situation": _situation,
    "problem": _problem,
    "exercise": _problem,
    "word problem": _problem,
    "case": _situation,
    "choose a category": _choice,
    "label the text": _labels,
    "draft": _draft,
    "rewrite": _rewrite,
}
_BY_TASK: Mapping[str, Callable[[Task], Written]] = {
    "qa": _situation,
    "reasoning": _problem,
    "classification": _choice,
    "generation": _draft,
}
