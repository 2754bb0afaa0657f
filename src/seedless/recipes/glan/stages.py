"""The two stages of glan: one call writes the questions of a batch, one call answers one question.

Source: GLAN §2.4 and §3.1 (arXiv 2402.13064): questions and answers are written apart. Batching, joining by plan id,
declining and the answer policy per question type are ours (methods.md M7, M9).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Any

from seedless.core import Batch, Context, Dropped, Example, Item, Message, Plan, Verdict
from seedless.recipes.glan.items import AnswerDraft, Question, QuestionDraft, QuestionList
from seedless.recipes.prompts import template


def brief(plan: Plan) -> dict[str, Any]:
    """A planned row as prompts carry it."""
    return {
        "plan_id": plan.id,
        "sessions": list(plan.sessions),
        "concepts": list(plan.concepts),
        "task_type": plan.task_type,
        "level": plan.level,
        "bloom": plan.bloom,
        "form": plan.attributes.get("form", ""),
        "audience": plan.attributes.get("audience", ""),
        "concept_ids": list(plan.concept_ids),
        "replicate": plan.replicate,
    }


def joined_by_plan(drafts: Iterable[QuestionDraft], plans: Iterable[Plan]) -> dict[str, QuestionDraft | None]:
    """Drafts by plan id, never by position. None marks an id that came twice: which draft is meant cannot be known.

    Ids that were not asked for are left aside.
    """
    joined: dict[str, QuestionDraft | None] = {}
    wanted = {plan.id for plan in plans}
    for draft in drafts:
        if draft.plan_id in wanted:
            joined[draft.plan_id] = None if draft.plan_id in joined else draft
    return joined


async def question(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Write one self-contained question per planned row, several in one call; what the reply leaves out is dropped."""
    assert isinstance(item, Batch)
    prompt = template("glan/question").fill(
        language=item.planned[0].language,
        subject=item.planned[0].subject,
        digest=item.digest,
        siblings=list(item.siblings),
        plans=[brief(plan) for plan in item.planned],
    )
    reply = await ctx.ask(prompt, QuestionList)
    drafts = joined_by_plan(reply.questions, item.planned)
    if strangers := sum(draft.plan_id not in item.plan_ids for draft in reply.questions):
        ctx.note(f"{strangers} drafts with plan ids that were not asked for were refused")
    for plan in item.planned:
        draft = drafts.get(plan.id)
        if draft is None:
            why = "the reply has this plan id twice" if plan.id in drafts else "the reply leaves this planned row out"
            yield Dropped(plan, Verdict.rejected("mismatched" if plan.id in drafts else "form", check="batch", detail=why))
        elif draft.declined:
            reason = "teacher_exhausted" if draft.reason == "teacher_exhausted" else "declined"
            yield Dropped(plan, Verdict.rejected(reason, check="batch", detail=draft.reason))
        else:
            yield Question(plan=plan, question=draft.question.strip(), context=draft.context or None)


async def answer(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Answer one question in the style its plan asks for, with a checkable final form where there is one."""
    assert isinstance(item, Question)
    prompt = template("glan/answer").fill(
        language=item.plan.language,
        question=item.question,
        context=item.context,
        style=item.plan.attributes.get("style", "explanation"),
        plan_id=item.plan.id,
        plan=brief(item.plan),
    )
    reply = await ctx.ask(prompt, AnswerDraft)
    if reply.unsure:
        yield Dropped(item.plan, Verdict.rejected("unsure", check="answer", detail="the model says it is not sure"))
        return
    yield Example(
        plan=item.plan,
        messages=(Message(role="user", content=item.text), Message(role="assistant", content=reply.answer.strip())),
        input=item.context,
        steps=reply.steps,
        answer_key=reply.final,
    )
