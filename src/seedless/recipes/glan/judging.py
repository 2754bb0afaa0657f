"""A second reader of what a model writes: questions are screened a batch at a time, answers criticised and put right once.

Source: methods.md M12; evidence before scores and a single targeted rewriting follow Prometheus (arXiv 2310.08491) and
Self-Refine (arXiv 2303.17651). What the judge says decides: a rewriting is judged again and is not rewritten again.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace

from seedless.core import Batch, Context, Dropped, Example, Item, Message, Recipe, ReplyUnusable, Verdict
from seedless.recipes import CRITIQUE, JUDGE
from seedless.recipes.glan.items import AnswerDraft, Critique, Question, Screened, ScreenedList, instruction_of
from seedless.recipes.glan.stages import material, question, tags
from seedless.recipes.prompts import template
from seedless.text.refusals import refusal_in

GOOD = 4  # of 5: the least score without a grave fault


def judged(recipe: Recipe) -> Recipe:
    """The same recipe with a judge: one call more a batch and one a row, two more for a row that is put right."""
    return replace(
        recipe,
        version=f"{recipe.version}+judge",
        grow={**recipe.grow, Batch: screened_question},
        gates={**recipe.gates, Example: (*recipe.gates[Example], critique)},
        repair={**recipe.repair, Example: rewrite},
    )


async def screened_question(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Questions as the judge lets them through: as they are, mended, or dropped."""
    written: list[Question] = []
    async for made in question(item, ctx):
        if isinstance(made, Question) and not refusal_in(made.question):
            written.append(made)
        else:
            yield made
    words = await screening(written, ctx)
    for one in written:
        word = words.get(one.plan.id)
        if word is not None and word.verdict == "drop":
            yield Dropped(one.plan, Verdict.rejected(JUDGE, check="screen", detail=word.fault))
        elif word is not None and word.verdict == "mend" and word.question.strip():
            yield one.model_copy(update={"question": word.question.strip(), "context": material(word.context)})
        else:
            yield one


async def screening(written: list[Question], ctx: Context) -> dict[str, Screened]:
    """The judge's word by plan id; none for a question that it leaves out, and for none where its reply cannot be read."""
    if not written:
        return {}
    plans = tags([one.plan for one in written])
    prompt = template("glan/screen", written[0].plan.language).fill(
        language=written[0].plan.language,
        subject=written[0].plan.subject,
        messages=[
            {
                "plan_id": tag,
                "form": plan.attributes.get("form", ""),
                "question": one.question,
                "context": one.context,
            }
            for (tag, plan), one in zip(plans.items(), written, strict=True)
        ],
    )
    try:
        reply = await ctx.ask(prompt, ScreenedList, role=JUDGE)
    except ReplyUnusable as unusable:
        ctx.note(f"questions went on unscreened: {unusable.reason}")
        return {}
    return {plans[tag].id: word for word in reply.messages if (tag := word.plan_id.strip()) in plans}


async def critique(item: Item, ctx: Context) -> Verdict:
    """The judge's faults and scores. A grave fault of the message refuses the row, any other sends it to `rewrite`."""
    assert isinstance(item, Example)
    prompt = template("glan/critique", item.plan.language).fill(
        language=item.plan.language,
        question=instruction_of(item),
        context=item.input,
        style=item.plan.attributes.get("style", "explanation"),
        answer=item.text,
    )
    found = await ctx.ask(prompt, Critique, role=JUDGE)
    scores = json.dumps(found.scores.model_dump(), sort_keys=True)
    said = "; ".join(f"{fault.kind}: {fault.what}" for fault in found.faults)
    grave = [fault for fault in found.faults if fault.grave]
    if not grave and found.scores.least >= GOOD:
        return Verdict.passed(CRITIQUE, score=found.scores.mean, scores=scores, rationale=said)
    faults = json.dumps([fault.model_dump() for fault in grave or found.faults], ensure_ascii=False)
    beyond = not (grave or found.faults) or any(fault.kind == "message" for fault in grave)
    return Verdict(
        "reject" if beyond else "repair",
        CRITIQUE,
        JUDGE,
        said or f"the least score is {found.scores.least}",
        found.scores.mean,
        {"scores": scores, "faults": faults},
    )


async def rewrite(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Put an answer right by the faults that the judge found; what was not faulted stays."""
    assert isinstance(item, Example)
    prompt = template("glan/rewrite", item.plan.language).fill(
        language=item.plan.language,
        question=instruction_of(item),
        context=item.input,
        style=item.plan.attributes.get("style", "explanation"),
        answer=item.text,
        final=item.answer_key and item.answer_key.model_dump(),
        faults=json.loads(ctx.verdicts[-1].evidence["faults"]),
    )
    reply = await ctx.ask(prompt, AnswerDraft)
    if reply.unsure:
        yield Dropped(item.plan, Verdict.rejected("unsure", check="rewrite", detail=ctx.verdicts[-1].detail))
        return
    answer = Message(role="assistant", content=reply.answer.strip())
    yield item.model_copy(
        update={"messages": (*item.messages[:-1], answer), "steps": reply.steps, "answer_key": reply.final},
    )
