"""GLAN (arXiv 2402.13064) from the planned row on: Batch -> Question -> Example, with checks at each kind."""

from __future__ import annotations

from collections.abc import Sequence

from seedless.checks import echo, form, repetition, truncated
from seedless.checks.language import language
from seedless.checks.refusal import refusal
from seedless.core import Batch, Check, Example, Item, Recipe
from seedless.recipes.glan.items import Question
from seedless.recipes.glan.stages import answer, question

ITEMS: tuple[type[Item], ...] = (Batch, Question, Example)


def text_of(item: Item) -> str:
    return item.text


def question_of(item: Item) -> str:
    """What the user asks, in an Example."""
    assert isinstance(item, Example)
    return item.messages[-2].content


def language_of(item: Item) -> str:
    return item.plans[0].language


def recipe(*, novelty: Check, answers: Check) -> Recipe:
    """`novelty` and `answers` need what only the run has (its index; its way to recompute), so `app` makes them."""
    gates: Sequence[Check] = (form(text_of), refusal(text_of), language(text_of, language_of), repetition(text_of))
    return Recipe(
        name="glan",
        version="1",
        items=ITEMS,
        grow={Batch: question, Question: answer},
        gates={Question: gates, Example: (*gates, truncated(text_of), echo(question_of, text_of), answers)},
        ordered={Question: (novelty,)},
    )


__all__ = ["ITEMS", "Question", "recipe"]
