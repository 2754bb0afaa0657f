"""Answers a question from its text alone: results of sums and labels are right, everything else is prose about its topic."""

from __future__ import annotations

import re
from random import Random
from typing import Any

from seedless.models.simulated.phrases import Label, Phrases
from seedless.models.simulated.questions import SUMS
from seedless.models.simulated.reading import tokens_of

READ = 4_000  # characters of a question that are looked at
_OPTION = re.compile(r"^(\d)\) (.{1,40})$", re.MULTILINE)
_NOTE = re.compile(r"^\d\. (.+)$", re.MULTILINE)
_KEYWORD = re.compile(r"[^\W\d_]{5,24}|[가-힣]{2,12}")


def answer_to(question: str, context: str | None, style: str, phrases: Phrases, rng: Random) -> dict[str, Any]:
    """{"answer", "final", "unsure", "steps"} as the prompt glan/answer wants it."""
    question, context = question[:READ], (context or "")[:READ]
    sure = _sum(question, style, phrases) or _choice(question, phrases) or _labels(context, phrases)
    if sure:
        return sure
    for request, piece in phrases.drafts:
        if words := request.read(question):
            return _reply(piece.fill(phrases.slots(rng, **words)))
    for rough, clean in phrases.rewrites:
        if words := rough.read(context):
            return _reply(clean.fill(phrases.slots(rng, **words)))
    return _prose(topic_of(question, phrases), style, phrases, rng)


def prose(prompt: str, tokens: int, phrases: Phrases, rng: Random) -> str:
    """About `tokens` tokens of sentences on the words of a prompt that asks for no particular form."""
    slots = phrases.slots(rng, c=phrases.joins.joined(_keywords(prompt) or [phrases.labels[-1].name]))
    said = [rng.choice(phrases.openings).fill(slots)]
    bodies = iter(rng.sample(phrases.bodies, len(phrases.bodies)))
    length = tokens_of(said[0])
    while length < tokens:
        aside = rng.choice(phrases.asides).fill(phrases.slots(rng))
        said.append(aside if len(said) % 3 == 0 else next(bodies, aside))
        length += tokens_of(said[-1])
    return " ".join(said)


def topic_of(question: str, phrases: Phrases) -> str:
    """What a question is about: the concepts where one of our own frames stands in it, else its longest words."""
    for asks in phrases.asks.values():
        for ask in asks:
            if words := ask.read(question):
                return words["c"]
    return phrases.joins.joined(_keywords(question) or [phrases.labels[-1].name])


def _keywords(text: str, most: int = 2) -> list[str]:
    found = list(dict.fromkeys(_KEYWORD.findall(text[:READ])))
    longest = sorted(found, key=len, reverse=True)[:most]
    return [word for word in found if word in longest]


def _reply(answer: str, *, final: dict[str, str] | None = None, steps: int | None = None) -> dict[str, Any]:
    return {"answer": answer, "final": final, "unsure": False, "steps": steps}


def _sum(question: str, style: str, phrases: Phrases) -> dict[str, Any] | None:
    for kind, task in phrases.sums.items():
        if words := task.task.read(question):
            x, r = SUMS[kind].solved(*(int(words[slot]) for slot in "abd"))
            numbers = words | {"x": str(x), "r": str(r)}
            lines = [step.fill(numbers) for step in task.steps]
            shown = lines[-1:] if style == "short" else [f"{number}. {line}" for number, line in enumerate(lines, 1)]
            final = {"type": "integer", "value": str(r)}
            return _reply("\n".join([*shown, f"{phrases.answer_mark}{r}"]), final=final, steps=len(lines))
    return None


def _label_of(note: str, phrases: Phrases) -> Label | None:
    return next((label for label in phrases.labels if any(frame.read(note) for frame in label.notes)), None)


def _choice(question: str, phrases: Phrases) -> dict[str, Any] | None:
    numbers = {name: number for number, name in _OPTION.findall(question)}
    label = _label_of(question, phrases) if numbers else None
    if label is None or label.name not in numbers:
        return None
    number = numbers[label.name]
    reason = f"{number}) {label.name}: {label.reason}."
    return _reply(f"{reason}\n{phrases.answer_mark}{number}", final={"type": "choice", "value": number})


def _labels(context: str, phrases: Phrases) -> dict[str, Any] | None:
    labels = [_label_of(note, phrases) for note in _NOTE.findall(context)]
    known = [label for label in labels if label is not None]
    if not labels or len(known) < len(labels):
        return None
    lines = [f"{number}. {label.name}: {label.reason}." for number, label in enumerate(known, 1)]
    names = [label.name for label in known]
    final = {"type": "list", "value": f"[{'; '.join(names)}]"}
    return _reply("\n".join([*lines, f"{phrases.answer_mark}{', '.join(names)}"]), final=final)


def _prose(topic: str, style: str, phrases: Phrases, rng: Random) -> dict[str, Any]:
    slots = phrases.slots(rng, c=topic)
    opening = rng.choice(phrases.openings).fill(slots)
    if style in ("short", "label"):
        return _reply(f"{opening} {rng.choice(phrases.bodies)}")
    closing = rng.choice(phrases.closings)
    if style in ("steps", "open", "piece"):
        places = sorted(rng.sample(range(len(phrases.steps)), rng.randrange(4, min(7, len(phrases.steps)))))
        steps = [f"{number}. {phrases.steps[place]}" for number, place in enumerate(places, 1)]
        return _reply("\n".join([opening, "", *steps, "", closing]), steps=len(steps))
    bodies = rng.sample(phrases.bodies, rng.randrange(5, 9))
    first = " ".join([opening, *bodies[:3]])
    second = " ".join([*bodies[3:], rng.choice(phrases.asides).fill(slots)])
    return _reply(f"{first}\n\n{second}\n\n{closing}")
