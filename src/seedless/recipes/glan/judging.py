"""A second reader of what a model writes: questions are screened a batch at a time, answers criticised and put right once.

Source: methods.md M12; evidence before scores and a single targeted rewriting follow Prometheus (arXiv 2310.08491) and
Self-Refine (arXiv 2303.17651). What the judge says decides: a rewriting is judged again and is not rewritten again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace

from seedless.core import Batch, Context, Dropped, Example, Item, Message, Recipe, ReplyUnusable, Verdict
from seedless.recipes import CRITIQUE, JUDGE
from seedless.recipes.glan.items import AnswerDraft, Critique, Question, Screened, ScreenedList, instruction_of
from seedless.recipes.glan.stages import material, question, tags
from seedless.recipes.prompts import template
from seedless.text.normalise import normalised, one_line
from seedless.text.refusals import refusal_in
from seedless.text.words import words

GOOD = 4  # of 5: the least score without a grave fault
MOST_FAULTS, LONGEST_FAULT = 12, 400  # that are kept of one reply; characters of each
SAME, LONGER = 0.4, 4  # share of a mended message's words that stood in the one before; times as long at most


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
            yield Dropped(one.plan, Verdict.rejected(JUDGE, check="screen", detail=brief(word.fault)))
        elif word is not None and word.verdict == "mend" and is_of(one.question, word.question.strip()):
            context = material(word.context) or one.context  # left out is not taken away
            yield one.model_copy(update={"question": word.question.strip(), "context": context})
        else:
            yield one


def is_of(before: str, after: str) -> bool:
    """Whether `after` is `before` put right and no other message: a good part of its words stand there too."""
    had, has = set(words(normalised(before))), set(words(normalised(after)))
    return len(had & has) >= SAME * len(has) > 0 and len(after) <= LONGER * len(before)


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
    tags_told = Counter(word.plan_id.strip() for word in reply.messages)
    if strangers := sum(times for tag, times in tags_told.items() if tag not in plans or times > 1):
        ctx.note(f"{strangers} words on messages that were not asked about, or twice, were left aside")
    told = {word.plan_id.strip(): word for word in reply.messages}
    return {plans[tag].id: told[tag] for tag, times in tags_told.items() if tag in plans and times == 1}


def brief(text: str) -> str:
    """A judge's words on one line, as a terminal and a table can hold them."""
    return one_line(text)[:LONGEST_FAULT]


async def critique(item: Item, ctx: Context) -> Verdict:
    """The judge's faults and scores. A grave fault of the message refuses the row, any other sends it to `rewrite`.

    Low scores without a fault that could be put right refuse it too.
    """
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
    named = found.faults[:MOST_FAULTS]
    said = "; ".join(f"{fault.kind}: {brief(fault.what)}" for fault in named)
    grave = [fault for fault in named if fault.grave]
    if not grave and found.scores.least >= GOOD:
        return Verdict.passed(CRITIQUE, score=found.scores.mean, scores=scores, rationale=said)
    blamed = grave or named
    faults = json.dumps(
        [{**fault.model_dump(), "quote": brief(fault.quote), "what": brief(fault.what)} for fault in blamed],
        ensure_ascii=False,
    )
    beyond = not blamed or any(fault.kind == "message" for fault in blamed)
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
