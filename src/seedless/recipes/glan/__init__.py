"""GLAN (arXiv 2402.13064) from the planned row on: Batch -> Question -> Example, checks at each kind, a judge if wanted."""

from __future__ import annotations

from collections.abc import Sequence

from seedless.checks import echo, form, repetition, truncated
from seedless.checks.language import language
from seedless.checks.leak import leak
from seedless.checks.refusal import refusal
from seedless.checks.scaffold import exercise, scaffold
from seedless.checks.self_contained import self_contained
from seedless.core import Batch, Check, Example, Item, Recipe
from seedless.recipes.glan.items import Question, instruction_of, question_of
from seedless.recipes.glan.judging import judged
from seedless.recipes.glan.stages import answer, question
from seedless.recipes.prompts import template

ITEMS: tuple[type[Item], ...] = (Batch, Question, Example)
STAGES = ("question", "naturalise", "answer")
JUDGED = ("screen", "critique", "rewrite")  # with a judge, these too


def text_of(item: Item) -> str:
    return item.text


def beside_material(item: Item) -> str:
    """The instruction where there is material under it: without, it is the whole question."""
    assert isinstance(item, Example)
    return instruction_of(item) if item.input else ""


def language_of(item: Item) -> str:
    return item.plans[0].language


def is_piece(item: Item) -> bool:
    """An answer that is a letter, a list or a notice ends as such things end."""
    return item.plans[0].attributes.get("style") == "piece"


def asked_of(item: Item) -> str:
    assert isinstance(item, Question)
    return item.question


def material_of(item: Item) -> str | None:
    assert isinstance(item, Question)
    return item.context


def prompt_texts() -> list[str]:
    """The constant parts of the prompts, in every language that has its own."""
    found = [template(f"glan/{stage}", language) for stage in (*STAGES, *JUDGED) for language in ("en", "ko")]
    return [f"{one.system}\n{one.user}" for one in found]


def recipe(*, novelty: Check, answers: Check, judge: bool = False, exercises: bool = False) -> Recipe:
    """`novelty` and `answers` need what only the run has (its index; its way to recompute), so `app` makes them.

    With `judge`, a model of that role screens questions and criticises answers (recipes.glan.judging). With `exercises`,
    questions may be worded as exercises, as the embedded teacher's are; else every one is a message that a person sends.
    """
    either: Sequence[Check] = (
        form(text_of),
        language(text_of, language_of),
        repetition(text_of),
        leak(prompt_texts(), text_of),
    )
    voiced = () if exercises else (exercise(asked_of),)
    plain = Recipe(
        name="glan",
        version="3",
        items=ITEMS,
        grow={Batch: question, Question: answer},
        gates={
            Question: (
                *either,
                refusal(text_of),
                scaffold(text_of, of="question"),
                *voiced,
                self_contained(asked_of, material_of),
            ),
            Example: (
                *either,
                refusal(text_of, of_answer=True),
                scaffold(text_of, of="answer"),
                truncated(text_of, is_piece),
                echo(question_of, text_of),
                echo(beside_material, text_of),
                answers,
            ),
        },
        ordered={Question: (novelty,)},
    )
    return judged(plain) if judge else plain


__all__ = ["ITEMS", "JUDGED", "STAGES", "Question", "recipe"]
