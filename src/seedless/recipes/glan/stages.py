"""The stages of glan: one call writes the questions of a batch, one says some of them again, one answers one question.

Source: GLAN §2.4 and §3.1 (arXiv 2402.13064): questions and answers are written apart. Batching, joining by plan id,
declining and the answer policy per question type are ours (methods.md M7, M9).
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from typing import Any

from seedless.core import Batch, Context, Dropped, Example, Item, Message, Plan, ReplyUnusable, Verdict
from seedless.recipes.glan.items import AnswerDraft, Question, QuestionDraft, QuestionList, RephrasedList
from seedless.recipes.prompts import template
from seedless.text.refusals import refusal_in

TAG = 8  # digits of a plan's id in a prompt: a model copies them without fault, and 16 million plans rarely clash in a batch
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def tags(plans: Sequence[Plan]) -> dict[str, Plan]:
    """Plans by the short id that they have in a prompt: 8 digits of their own, all 32 where two would be alike."""
    short = {plan.id[:TAG]: plan for plan in plans}
    return short if len(short) == len(plans) else {plan.id: plan for plan in plans}


def brief(tag: str, plan: Plan) -> dict[str, Any]:
    """A planned row as prompts show it."""
    return {
        "plan_id": tag,
        "sessions": list(plan.sessions),
        "concepts": list(plan.concepts),
        "task_type": plan.task_type,
        "level": plan.level,
        "bloom": plan.bloom,
        "form": plan.attributes.get("form", ""),
        "audience": plan.attributes.get("audience", ""),
    }


def source(plan: Plan) -> dict[str, Any]:
    """What a Model that is no LLM draws a planned row from; never shown."""
    return {
        "concept_ids": list(plan.concept_ids),
        "task_type": plan.task_type,
        "level": plan.level,
        "replicate": plan.replicate,
    }


def joined_by_tag(drafts: Iterable[QuestionDraft], wanted: Collection[str]) -> dict[str, QuestionDraft | None]:
    """Drafts by the tag of their plan, never by position. None marks a tag that came twice: which is meant cannot be known.

    Tags that were not asked for are left aside.
    """
    joined: dict[str, QuestionDraft | None] = {}
    for draft in drafts:
        tag = draft.plan_id.strip()
        if tag in wanted:
            joined[tag] = None if tag in joined else draft
    return joined


async def question(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Write one self-contained question per planned row, several in one call; what the reply leaves out is dropped.

    A batch planned to be spoken is said again as its people would say it, in a second call.
    """
    assert isinstance(item, Batch)
    plans = tags(item.planned)
    language = item.planned[0].language
    prompt = template("glan/question", language).fill(
        language=language,
        subject=item.planned[0].subject,
        digest=item.digest,
        siblings=list(item.siblings),
        plans=[brief(tag, plan) for tag, plan in plans.items()],
        sources={tag: source(plan) for tag, plan in plans.items()},
    )
    reply = await ctx.ask(prompt, QuestionList)
    drafts = joined_by_tag(reply.questions, plans)
    if strangers := sum(draft.plan_id.strip() not in plans for draft in reply.questions):
        ctx.note(f"{strangers} drafts with plan ids that were not asked for were refused")
    asked = {tag: draft.question.strip() for tag, draft in drafts.items() if draft and not draft.declined}
    asked |= await spoken({tag: text for tag, text in asked.items() if is_spoken(plans[tag]) and text}, plans, ctx)
    for tag, plan in plans.items():
        draft = drafts.get(tag)
        if draft is None:
            why = "the reply has this plan id twice" if tag in drafts else "the reply leaves this planned row out"
            yield Dropped(plan, Verdict.rejected("mismatched" if tag in drafts else "form", check="batch", detail=why))
        elif draft.declined:
            reason = "teacher_exhausted" if draft.reason == "teacher_exhausted" else "declined"
            yield Dropped(plan, Verdict.rejected(reason, check="batch", detail=draft.reason))
        else:
            yield Question(plan=plan, question=asked[tag], context=material(draft.context))


def material(context: str | None) -> str | None:
    """What a draft gives beside its question; models also write that there is none."""
    text = (context or "").strip()
    return None if text.lower() in ("", "null", "none", "n/a", "없음") else text


def is_spoken(plan: Plan) -> bool:
    return plan.attributes.get("voice") == "spoken"


async def spoken(texts: Mapping[str, str], plans: Mapping[str, Plan], ctx: Context) -> dict[str, str]:
    """The questions in their people's own words (methods.md M21); one that lost a number or its length stays as it was.

    So do all when the reply cannot be used: a question as it was written is better than none. Refusals are not said again, for
    under a greeting they would pass for questions.
    """
    texts = {tag: text for tag, text in texts.items() if not refusal_in(text)}
    if not texts:
        return {}
    first = plans[next(iter(texts))]
    prompt = template("glan/naturalise", first.language).fill(
        language=first.language,
        subject=first.subject,
        rephrase=[
            {"plan_id": tag, "question": text, "audience": plans[tag].attributes.get("audience", "")}
            for tag, text in texts.items()
        ],
    )
    try:
        reply = await ctx.ask(prompt, RephrasedList)
    except ReplyUnusable as unusable:
        ctx.note(f"questions were not said again: {unusable.reason}")
        return {}
    said: dict[str, str] = {}
    for draft in reply.questions:
        tag, text = draft.plan_id.strip(), draft.question.strip()
        if tag in texts and tag not in said and keeps_matter(texts[tag], text):
            said[tag] = text
    return said


def keeps_matter(before: str, after: str) -> bool:
    """Same numbers, and neither a stub nor an essay: what else a rewriting changed only a reader could tell."""
    return sorted(NUMBER.findall(before)) == sorted(NUMBER.findall(after)) and 0.3 * len(before) < len(after) < 2.5 * len(
        before
    )


async def answer(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Answer one question in the style its plan asks for, with a checkable final form where there is one."""
    assert isinstance(item, Question)
    prompt = template("glan/answer", item.plan.language).fill(
        language=item.plan.language,
        question=item.question,
        context=item.context,
        style=item.plan.attributes.get("style", "explanation"),
        source=source(item.plan),
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
