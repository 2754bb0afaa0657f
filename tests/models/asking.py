"""Requests to a simulated model as the glan recipe makes them, and what its gates say of the replies."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from random import Random
from typing import Any, cast

from seedless.checks import answers, form, repetition, truncated
from seedless.core import LEVELS, Context, Example, Item, Menu, Message, Model, Plan, Reply, Request, Sampling, content_id
from seedless.recipes.glan import Question
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.recipes.glan.stages import brief, source, tags
from seedless.recipes.prompts import template
from seedless.teacher.curriculum import curriculum

QUESTIONS, ANSWER = QuestionList.model_json_schema(), AnswerDraft.model_json_schema()
NOBODY = cast(Context, None)  # these checks look at the item alone


def text_of(item: Item) -> str:
    return item.text


GATES = (form(text_of), repetition(text_of))
ANSWER_GATES = (*GATES, truncated(text_of), answers(lambda plan: None, lambda plan: ""))


def batches(count: int, language: str) -> Iterator[list[Plan]]:
    """`count` planned rows over the teacher's curriculum and the whole menu, five a batch, of one subject each."""
    menu, rng = Menu(), Random(7)
    concepts = [node for node in curriculum().nodes.values() if node.kind == "concept"]
    for number in range(count // 5):
        first = rng.choice(concepts)
        rows: list[Plan] = []
        for place in range(5):
            level = rng.choice(LEVELS)
            rung = menu.ladder[level]
            bloom, task = rng.choice(rung.blooms), rng.choice(menu.task_types)
            others = rng.sample([one for one in concepts if one is not first], rng.randint(*rung.concepts) - 1)
            named = [first, *others]
            rows.append(
                Plan(
                    id=content_id("row", language, number, place),
                    root="teacher",
                    node_ids=(first.id,),
                    atlas_path=("Mathematics",),
                    subject="대수학" if language == "ko" else "Algebra",
                    sessions=("Equations",),
                    concepts=tuple(one.name(language) for one in named),
                    concept_ids=tuple(one.id for one in named),
                    strategy="single",
                    task_type=task,
                    level=level,
                    bloom=bloom,
                    steps=rung.steps,
                    language=language,
                    attributes={
                        "form": (asked := rng.choice(menu.forms[task])),
                        "audience": rng.choice(menu.audiences),
                        "style": menu.style(task, bloom, asked),
                    },
                    replicate=0,
                )
            )
        yield rows


def asks_questions(plans: list[Plan], siblings: tuple[str, ...] = (), **more: Any) -> Request:
    prompt = template("glan/question").fill(
        language=plans[0].language,
        subject=plans[0].subject,
        digest="1. Equations",
        siblings=list(siblings),
        plans=[brief(tag, plan) for tag, plan in tags(plans).items()],
    )
    return Request("writer", "simulated", prompt, QUESTIONS, Sampling(), **more)


def asks_answer(question: Question, **more: Any) -> Request:
    plan = question.plan
    prompt = template("glan/answer").fill(
        language=plan.language,
        question=question.question,
        context=question.context,
        style=plan.attributes["style"],
        source=source(plan),
    )
    return Request("writer", "simulated", prompt, ANSWER, Sampling(), **more)


def replies(model: Model, requests: Iterable[Request]) -> list[Reply]:
    async def all_of_them() -> list[Reply]:
        return [await model.complete(request) for request in requests]

    return asyncio.run(all_of_them())


def questions_of(model: Model, plans: list[Plan]) -> list[Question]:
    drafts = QuestionList.model_validate_json(replies(model, [asks_questions(plans)])[0].text).questions
    assert [draft.plan_id for draft in drafts] == list(tags(plans))
    return [
        Question(plan=plan, question=draft.question, context=draft.context) for plan, draft in zip(plans, drafts, strict=True)
    ]


def example_of(question: Question, reply: Reply) -> Example:
    draft = AnswerDraft.model_validate_json(reply.text)
    said = (Message(role="user", content=question.text), Message(role="assistant", content=draft.answer))
    return Example(plan=question.plan, messages=said, steps=draft.steps, answer_key=draft.final)


def complaints(item: Item) -> list[str]:
    """What the gates of the recipe say against an item."""
    gates = ANSWER_GATES if isinstance(item, Example) else GATES

    async def judged() -> list[str]:
        verdicts = [await gate(item, NOBODY) for gate in gates]
        return [f"{verdict.check}: {verdict.detail}" for verdict in verdicts if verdict.decision != "pass"]

    return asyncio.run(judged())
