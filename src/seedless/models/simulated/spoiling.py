"""Spoils a good reply in one way: each kind of content fault is a function from the reply to what is sent instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from seedless.core import Finish, content_id
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.reading import Asked
from seedless.models.simulated.replies import Content, content_for, text_of

_NOISE = "abcdefghijklmnopqrstuvwxyzABCDEFGHKLMNP0123456789 ,.;:#@%&*()[]{}<>/\\|~^ éßñøдяжλωשםकि中文字도를나 "


@dataclass(frozen=True, slots=True)
class Good:
    """A reply before it is spoiled, and what it answers."""

    asked: Asked
    content: Content | str
    seed: int
    rng: Random

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Its questions, where it has any."""
        rows = self.content.get("questions") if isinstance(self.content, dict) else None
        return rows if isinstance(rows, list) else []


@dataclass(frozen=True, slots=True)
class Spoiled:
    """What is sent. `plan_ids` are the planned rows that the fault touches, as far as the request names any."""

    text: str
    plan_ids: tuple[str, ...] = ()
    finish: Finish = "stop"
    refused: bool = False  # an error 400 in place of a reply
    tokens_out: int | None = None  # told instead of the true count


def spoiled(kind: str, good: Good) -> Spoiled | None:
    """The reply with one fault of `kind`, or None where that kind cannot be done to it."""
    return _KINDS[kind](good)


def _whole(good: Good, text: str, finish: Finish = "stop") -> Spoiled:
    return Spoiled(text, tuple(good.asked.plan_ids), finish)


def _in_field(good: Good, text_for: Callable[[str], str]) -> Spoiled | None:
    """Replace one question, or the answer, or a text that is no JSON."""
    if good.rows:
        at = good.rng.randrange(len(good.rows))
        changed = {**good.rows[at], "question": text_for(good.rows[at]["question"]), "context": None}
        rows = [*good.rows[:at], changed, *good.rows[at + 1 :]]
        return Spoiled(text_of({"questions": rows}), (str(changed["plan_id"]),))
    if isinstance(good.content, dict):
        if not isinstance(good.content.get("answer"), str):
            return None
        rest = {"final": None} if "final" in good.content else {}
        return Spoiled(text_of(good.content | rest | {"answer": text_for(good.content["answer"])}))
    return Spoiled(text_for(good.content))


def _either(good: Good, text_for: Callable[[str], str]) -> Spoiled:
    """As the whole reply or in a field, one as often as the other."""
    in_field = _in_field(good, text_for) if good.rng.random() < 0.5 else None
    return in_field or _whole(good, text_for(text_of(good.content)))


def _badjson(good: Good) -> Spoiled | None:
    text = text_of(good.content)
    return _whole(good, text[: len(text) * 6 // 10]) if good.asked.wants_json else None


def _noise(good: Good) -> Spoiled:
    return _either(good, lambda text: "".join(good.rng.choices(_NOISE, k=max(80, len(text) // 2))))


def _fenced(good: Good) -> Spoiled | None:
    if not isinstance(good.content, dict):
        return None
    text = text_of(good.content)
    dressings = (
        f"```json\n{text}\n```",
        f"<think>\nThe reply has to be JSON, one entry for each item, nothing else.\n</think>\n\n{text}",
        f"Here is the JSON you asked for:\n\n{text}\n\nLet me know if anything should change.",
        f"{text[:-1]},}}",
    )
    return Spoiled(good.rng.choice(dressings), tuple(good.asked.plan_ids))


def _length(good: Good) -> Spoiled:
    text = text_of(good.content)
    return _whole(good, text[: len(text) // 2], "length")


def _refusal(good: Good) -> Spoiled:
    phrases = PHRASES.get(good.asked.language) or PHRASES["en"]
    said = good.rng.choice(phrases.refusals)
    return _either(good, lambda text: said)


def _wrong_language(good: Good) -> Spoiled | None:
    if good.asked.block is None and good.asked.wants_json:
        return None
    asked = replace(good.asked, language="en" if good.asked.language == "ko" else "ko")
    if isinstance(good.content, str):
        asked = replace(asked, text="")  # prose on words of the prompt would be half in its language
    return _whole(good, text_of(content_for(asked, good.seed, len(text_of(good.content)) // 4)))


def _duplicate(good: Good) -> Spoiled | None:
    siblings = (good.asked.block or {}).get("siblings")
    earlier = [text for text in siblings if isinstance(text, str)] if isinstance(siblings, list) else []
    context = None
    if not earlier and len(good.rows) > 1:
        earlier, context = [good.rows[0]["question"]], good.rows[0]["context"]
    if not earlier or not good.rows:
        return None
    last = good.rows[-1]
    phrases = PHRASES.get(good.asked.language) or PHRASES["en"]
    again = {**last, "question": phrases.again + earlier[0], "context": context}
    return Spoiled(text_of({"questions": [*good.rows[:-1], again]}), (str(last["plan_id"]),))


def _dropped_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    return Spoiled(text_of({"questions": good.rows[:at] + good.rows[at + 1 :]}), (str(good.rows[at]["plan_id"]),))


def _double_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    other = content_for(good.asked, good.seed + 1, 0)
    assert isinstance(other, dict)
    return Spoiled(text_of({"questions": [*good.rows, other["questions"][at]]}), (str(good.rows[at]["plan_id"]),))


def _foreign_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    lost = str(good.rows[at]["plan_id"])
    foreign = {**good.rows[at], "plan_id": content_id("foreign", good.asked.request, lost)}
    return Spoiled(text_of({"questions": [*good.rows[:at], foreign, *good.rows[at + 1 :]]}), (lost,))


def _echo(good: Good) -> Spoiled:
    block = good.asked.block or {}
    if isinstance(question := block.get("question"), str):
        return _in_field(good, lambda text: question) or _whole(good, good.asked.text)
    return _whole(good, good.asked.text)


def _filter(good: Good) -> Spoiled:
    if good.rng.random() < 0.5:
        return Spoiled("", tuple(good.asked.plan_ids), refused=True)
    return _whole(good, "", "filtered")


def _usage(good: Good) -> Spoiled:
    return replace(_whole(good, text_of(good.content)), tokens_out=good.rng.choice((0, 1, 1_000_000)))


_KINDS: Mapping[str, Callable[[Good], Spoiled | None]] = {
    "badjson": _badjson,
    "noise": _noise,
    "fenced": _fenced,
    "length": _length,
    "empty": lambda good: _whole(good, ""),
    "refusal": _refusal,
    "wrong_language": _wrong_language,
    "duplicate": _duplicate,
    "dropped_id": _dropped_id,
    "double_id": _double_id,
    "foreign_id": _foreign_id,
    "echo": _echo,
    "filter": _filter,
    "usage": _usage,
}
