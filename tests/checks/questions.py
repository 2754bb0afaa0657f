"""The labelled questions and answers of questions_en.jsonl and questions_ko.jsonl, and the rows that we write ourselves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from models.asking import asks_answer, batches, example_of, questions_of, replies
from seedless.core import Check, Context, Item, Verdict
from seedless.models.simulated import SimulatedModel
from seedless.teacher.curriculum import MENU, WORKS
from seedless.teacher.family import Draw
from seedless.teacher.render import worked

LANGUAGES = ("en", "ko")
PARTS = (1, 2, 3, 4, 5, 6)
Row = dict[str, Any]


class Text(Item):
    """A question or an answer, with what stands beside it."""

    body: str
    material: str | None = None

    @property
    def text(self) -> str:
        return f"{self.body}\n\n{self.material}" if self.material else self.body


def text_of(item: Item) -> str:
    return item.text


def question_of(item: Item) -> str:
    assert isinstance(item, Text)
    return item.body


def material_of(item: Item) -> str | None:
    assert isinstance(item, Text)
    return item.material


def judged(check: Check, body: str, material: str | None = None) -> Verdict:
    """What a check says; a refusal has its reason, and says what was seen."""
    verdict = asyncio.run(check(Text(body=body, material=material), cast(Context, None)))
    assert (verdict.decision == "reject") == bool(verdict.reason) == bool(verdict.detail)
    return verdict


@cache
def labelled(language: str) -> tuple[Row, ...]:
    about, *rows = map(json.loads, (Path(__file__).parent / f"questions_{language}.jsonl").read_text("utf-8").splitlines())
    assert "written by a large language model" in about["about"]
    return tuple(rows)


def chosen(language: str, part: int, fault: str, of: str = "") -> list[Row]:
    return [row for row in labelled(language) if row["part"] == part and row["fault"] == fault and of in ("", row["of"])]


@cache
def our_own(language: str) -> tuple[tuple[str, str | None, str], ...]:
    """Question, material and answer as the embedded teacher and the simulated model write them."""
    return (*_of_teacher(language), *_of_simulated(language))


def _of_teacher(language: str) -> Iterator[tuple[str, str | None, str]]:
    for family in WORKS.values():
        for level, space in family.spaces.items():
            for point in space.points[:: max(1, len(space.points) // 2)]:
                for task_type in family.task_types:
                    problem = family.pose(Draw(family.id, level, language, task_type, point))
                    yield problem.question, None, worked(problem, language, MENU.styles[task_type])


def _of_simulated(language: str) -> Iterator[tuple[str, str | None, str]]:
    model = SimulatedModel(5)
    for plans in batches(200, language):
        questions = questions_of(model, plans)
        for question, reply in zip(questions, replies(model, map(asks_answer, questions)), strict=True):
            yield question.question, question.context, example_of(question, reply).text
