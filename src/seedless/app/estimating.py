"""What a run will take, as ranges, guessed from the prompts that it will send."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple, TypeVar

from pydantic import BaseModel

from seedless.core import (
    Batch,
    Example,
    Item,
    Message,
    Node,
    Plan,
    Prompt,
    RecipeFault,
    Stage,
    Verdict,
    canonical,
    root_node,
)
from seedless.engine.asking import schema_of
from seedless.models.prices import Price

One = TypeVar("One")
Form = TypeVar("Form", bound=BaseModel)

MOST_SAMPLED = 200  # batches whose prompts are rendered, or whose calls are read; the rest is taken to be like them
AGAIN = 0.3  # rows that are refused and written anew, repairs and retries: what the high end allows for beside the plan

# UTF-8 bytes a token, fewest and most. Measured with cl100k_base and o200k_base: our prompts 3.0-4.0, prose in English
# 4.4-4.8, in Korean, Japanese and Chinese 2.7-4.8, in Russian, Arabic and Hindi 2.6-8.9. Vocabularies before 2023 take more.
LATIN, EAST_ASIAN, OTHER = (2.8, 4.8), (2.4, 5.0), (2.4, 9.0)
EAST_ASIAN_LETTERS = re.compile("[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]+")
OTHER_LETTERS = re.compile("[\u0250-\u10ff\u1200-\u1dff\U00010000-\U0010ffff]+")

# Tokens of a reply in English, the JSON around it included: the mean of a terse model and of a wordy one. What a model
# thinks aloud before it answers is billed too and not in it.
QUESTION_OUT = (60, 180)
QUESTION_TEXT = (20, 130)  # the part of it that comes back in the prompt for the answer
ANSWER_OUT = {"short": (30, 140), "explanation": (120, 550), "steps": (90, 650), "label": (20, 140), "piece": (90, 650)}
SCREEN_OUT, CRITIQUE_OUT = (20, 120), (150, 700)  # of a judge, for a row
REWRITE_IN = 900  # what stands around the answer when it is to be put right
SENT_BACK = 0.5  # of the answers at most: 3-10 % were in our runs by hand, where the judge was the writer's model
CHART_IN, CHART_OUT = (600, 2_200), (150, 2_400)  # of a call that draws the map: a listing, a syllabus or its audit
IN_ENGLISH, ELSEWHERE = (1.0, 1.0), (1.0, 1.8)  # the same matter in another language: vocabularies are made for English


class Span(NamedTuple):
    low: float
    high: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2

    def plus(self, other: Span) -> Span:
        return Span(self.low + other.low, self.high + other.high)


def exactly(amount: float) -> Span:
    return Span(amount, amount)


@dataclass(frozen=True, slots=True)
class Spending:
    """Each from low to high; `usd` is None when the price is not known."""

    calls: Span
    tokens_in: Span
    tokens_out: Span
    usd: Span | None

    def plus(self, other: Spending) -> Spending:
        usd = None if self.usd is None or other.usd is None else self.usd.plus(other.usd)
        tokens_in, tokens_out = self.tokens_in.plus(other.tokens_in), self.tokens_out.plus(other.tokens_out)
        return Spending(self.calls.plus(other.calls), tokens_in, tokens_out, usd)


NOTHING = Spending(exactly(0), exactly(0), exactly(0), exactly(0))


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a DIR has taken and what is to come; `seen` is the ended batches that say so, 0 when it is guessed."""

    spent: Spending
    to_come: Spending
    seen: int = 0

    @property
    def in_all(self) -> Spending:
        return self.spent.plus(self.to_come)

    @property
    def calls(self) -> int:
        """The likeliest number in all: a guess is of a run in which nothing is refused."""
        calls = self.in_all.calls
        return round(calls.middle if self.seen else calls.low)


def calls_for(batch: Batch) -> int:
    """One for the questions, one more where they are said again, one a row for the answers, when nothing is refused."""
    from seedless.recipes.glan.stages import is_spoken

    return 1 + any(map(is_spoken, batch.planned)) + len(batch.planned)


def guessed(sample: Sequence[Batch], rows: int, price: Price | None) -> Spending:
    """What `rows` rows take when their batches are like those of `sample`.

    The low end is a terse writer whose every row is accepted; the high end a wordy one, and AGAIN on top. The prompts for
    questions are those that will be sent; those for answers lack the question, which is allowed for.
    """
    from seedless.recipes.glan.items import Question
    from seedless.recipes.glan.stages import answer, is_spoken, question

    tokens_in = tokens_out = Span(0, 0)
    plans = [plan for batch in sample for plan in batch.planned]
    for batch in sample:
        tokens_in = tokens_in.plus(sent(question, batch))
    for plan in plans:
        tokens_in = tokens_in.plus(sent(answer, Question(plan=plan, question=""))).plus(written(QUESTION_TEXT, plan))
        style = ANSWER_OUT.get(plan.attributes.get("style", ""), ANSWER_OUT["explanation"])
        tokens_out = tokens_out.plus(written(QUESTION_OUT, plan)).plus(written(style, plan))
        if is_spoken(plan):  # its question goes and comes once more; the prompt around it is shared by the batch
            tokens_in = tokens_in.plus(written(QUESTION_OUT, plan)).plus(Span(100, 250))
            tokens_out = tokens_out.plus(written(QUESTION_OUT, plan))
    share = rows / len(plans) if plans else 0.0
    most = share * (1 + AGAIN)
    tokens_in, tokens_out = (
        Span(share * tokens_in.low, most * tokens_in.high),
        Span(share * tokens_out.low, most * tokens_out.high),
    )
    calls = share * sum(map(calls_for, sample))
    return spending(Span(calls, calls * (1 + AGAIN)), tokens_in, tokens_out, price)


def judging(sample: Sequence[Batch], rows: int, price: Price | None, writers: Price | None) -> Spending:
    """What a judge takes for `rows` rows like those of `sample`, and at the `writers` price what it sends back to be rewritten.

    The low end sends nothing back; the high end half of the answers, each of which is rewritten and judged once more.
    """
    from seedless.recipes.glan.items import Question
    from seedless.recipes.glan.judging import critique, screening

    tokens_in = tokens_out = again_in = again_out = Span(0, 0)
    plans = [plan for batch in sample for plan in batch.planned]
    for batch in sample:
        empty = [Question(plan=plan, question="") for plan in batch.planned]
        tokens_in = tokens_in.plus(heard(screening(empty, listening(batch))))
    for plan in plans:
        style = ANSWER_OUT.get(plan.attributes.get("style", ""), ANSWER_OUT["explanation"])
        message, answer = written(QUESTION_TEXT, plan), written(style, plan)
        example = Example(plan=plan, messages=(Message(role="user", content=""), Message(role="assistant", content="")))
        once_in = heard(critique(example, listening(example))).plus(message).plus(answer)
        once_out = written(CRITIQUE_OUT, plan)
        tokens_in = tokens_in.plus(message).plus(once_in).plus(Span(0, SENT_BACK * once_in.high))
        tokens_out = tokens_out.plus(written(SCREEN_OUT, plan)).plus(once_out).plus(Span(0, SENT_BACK * once_out.high))
        again_in = again_in.plus(Span(0, SENT_BACK * (REWRITE_IN + message.high + answer.high)))
        again_out = again_out.plus(Span(0, SENT_BACK * answer.high))
    share = rows / len(plans) if plans else 0.0
    most = share * (1 + AGAIN)
    calls, back = len(sample) + len(plans), SENT_BACK * len(plans)
    read = spending(
        Span(share * calls, most * (calls + back)),
        Span(share * tokens_in.low, most * tokens_in.high),
        Span(share * tokens_out.low, most * tokens_out.high),
        price,
    )
    return read.plus(spending(Span(0, most * back), Span(0, most * again_in.high), Span(0, most * again_out.high), writers))


def charting(calls: int, language: str, price: Price | None) -> Spending:
    """What so many calls take that draw the map."""
    least, most = IN_ENGLISH if language.split("-")[0] == "en" else ELSEWHERE
    tokens_in = Span(calls * CHART_IN[0], calls * (1 + AGAIN) * CHART_IN[1])
    tokens_out = Span(calls * CHART_OUT[0] * least, calls * (1 + AGAIN) * CHART_OUT[1] * most)
    return spending(Span(calls, calls * (1 + AGAIN)), tokens_in, tokens_out, price)


def spending(calls: Span, tokens_in: Span, tokens_out: Span, price: Price | None) -> Spending:
    usd = Span(*map(price.cost_usd, tokens_in, tokens_out)) if price else None
    return Spending(calls, tokens_in, tokens_out, usd)


def evenly(items: Iterable[One], most: int = MOST_SAMPLED) -> list[One]:
    """All items when they are few, else `most` to twice as many at even distances; no more are ever held."""
    kept: list[One] = []
    step = 1
    for number, item in enumerate(items):
        if number % step == 0:
            kept.append(item)
        if len(kept) > 2 * most:
            kept, step = kept[::2], 2 * step
    return kept


def sent(stage: Stage, item: Item) -> Span:
    """Input tokens of the first call that `stage` makes for `item`."""
    return heard(aiter(stage(item, listening(item))).__anext__())


def heard(step: Awaitable[object]) -> Span:
    """Input tokens of the call that `step` begins with; with the schema at the high end, where it is sent."""
    try:
        next(step.__await__())
    except Heard as said:
        text = "".join(message.content for message in said.prompt.messages)
        return Span(tokens(text).low, tokens(text + canonical(schema_of(said.form))).high)
    raise RecipeFault("a stage that is priced has to begin with a call")


class Heard(Exception):
    """What a stage asked; no error, but the end of a stage that is only listened to."""

    def __init__(self, prompt: Prompt, form: type[BaseModel]) -> None:
        self.prompt, self.form = prompt, form


@dataclass(frozen=True, slots=True)
class Listener:
    """A Context that answers nothing: it hears what a stage asks, so that the very prompts of the run are priced."""

    node: Node
    rng: Random = field(default_factory=lambda: Random(0))
    verdicts: Sequence[Verdict] = ()

    async def ask(self, prompt: Prompt, form: type[Form], *, role: str = "writer", draw: int = 0) -> Form:
        raise Heard(prompt, form)

    def note(self, text: str) -> None:
        """Nobody reads it."""


def listening(item: Item) -> Listener:
    return Listener(root_node(item, order=0, round=0))


def tokens(text: str) -> Span:
    """Fewest and most tokens of a text, by the scripts in it."""
    east_asian = sum(map(size_of, EAST_ASIAN_LETTERS.findall(text)))
    other = sum(map(size_of, OTHER_LETTERS.findall(text)))
    parts = ((size_of(text) - east_asian - other, LATIN), (east_asian, EAST_ASIAN), (other, OTHER))
    return Span(sum(size / most for size, (_, most) in parts), sum(size / fewest for size, (fewest, _) in parts))


def size_of(text: str) -> int:
    return len(text.encode())


def written(size: tuple[int, int], plan: Plan) -> Span:
    least, most = IN_ENGLISH if plan.language.split("-")[0] == "en" else ELSEWHERE
    return Span(size[0] * least, size[1] * most)
