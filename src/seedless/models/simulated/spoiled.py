"""A good reply before it is spoiled, and what is sent instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from seedless.core import Finish
from seedless.models.simulated.reading import Asked
from seedless.models.simulated.replies import Content, text_of

LISTINGS = ("areas", "subjects")  # replies that list what a map is to hold
NAMED = (*LISTINGS, "sessions", "names")  # replies whose rows have a name


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
        return self.under("questions")

    @property
    def written(self) -> list[int]:
        """Places of the rows that are no refusal of ours to write one."""
        return [place for place, row in enumerate(self.rows) if row["question"]]

    def under(self, *fields: str) -> list[dict[str, Any]]:
        """The rows under the first of `fields` that the reply has."""
        content = self.content if isinstance(self.content, dict) else {}
        rows = next((content[field] for field in fields if field in content), None)
        return rows if isinstance(rows, list) else []

    def with_row(self, place: int, changed: dict[str, Any], *fields: str) -> Content:
        """The reply with another row at `place` of the first of `fields` that it has."""
        assert isinstance(self.content, dict)
        field = next(field for field in fields if field in self.content)
        rows = [*self.content[field]]
        rows[place] = changed
        return {**self.content, field: rows}


@dataclass(frozen=True, slots=True)
class Spoiled:
    """What is sent. `plan_ids` are the planned rows that the fault touches, as far as the request names any."""

    text: str
    plan_ids: tuple[str, ...] = ()
    finish: Finish = "stop"
    refused: bool = False  # an error 400 in place of a reply
    tokens_out: int | None = None  # told instead of the true count
    names: tuple[str, ...] = ()  # of a listing: the name that stays, its other spelling


def with_question(good: Good, place: int, question: str, context: str | None) -> Spoiled:
    """The reply with another question and its material in one row."""
    row = good.rows[place]
    changed = {**row, "question": question} | ({"context": context} if "context" in row else {})
    return Spoiled(text_of(good.with_row(place, changed, "questions")), (str(row["plan_id"]),))


def in_field(good: Good, text_for: Callable[[str], str]) -> Spoiled | None:
    """Replace one question, or the answer, or a text that is no JSON; None where the reply has nothing of the kind."""
    if good.rows:
        place = good.rng.randrange(len(good.rows))
        return with_question(good, place, text_for(good.rows[place]["question"]), None)
    if isinstance(good.content, dict):
        if not isinstance(good.content.get("answer"), str):
            return None
        rest = {"final": None} if "final" in good.content else {}
        return Spoiled(text_of(good.content | rest | {"answer": text_for(good.content["answer"])}))
    return Spoiled(text_for(good.content))


def whole(good: Good, text: str, finish: Finish = "stop") -> Spoiled:
    """Another text in place of the reply: it touches every planned row."""
    return Spoiled(text, tuple(good.asked.plan_ids), finish)
