"""A tiny recipe and models for attacking the engine: Batch -> Question-like Draft -> Example, with planned misbehaviour."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from random import Random

from pydantic import BaseModel

from seedless.core import (
    Batch,
    Context,
    Dropped,
    Example,
    Item,
    Journal,
    Message,
    Node,
    Plan,
    Prompt,
    Recipe,
    Reply,
    Request,
    Round,
    Sampling,
    Verdict,
    root_node,
    seed_of,
)
from seedless.engine import Desk, Event, Frontier, Gate, Role


class Draft(Item):
    plan: Plan
    said: str

    @property
    def plans(self) -> tuple[Plan, ...]:
        return (self.plan,)

    @property
    def text(self) -> str:
        return self.said


class Said(BaseModel):
    said: list[str]


def plan(n: int) -> Plan:
    return Plan(
        id=f"{n:032x}",
        root="r",
        node_ids=("s",),
        atlas_path=("R", "S"),
        subject="S",
        sessions=("s",),
        concepts=("c",),
        concept_ids=("c",),
        strategy="single",
        task_type="qa",
        level="easy",
        bloom="apply",
        steps=1,
        language="en",
        attributes={},
        replicate=n,
    )


@dataclass
class Scripted:
    """Answers "said <plan> <word>" per plan after a random delay; `hang` lists prompts that take long once."""

    seed: int = 0
    longest_s: float = 0.0
    hang: str = ""
    asked: list[str] = field(default_factory=list)
    name: str = "scripted"
    kind: str = "simulated"
    most: int = 0
    flying: int = 0

    async def complete(self, request: Request) -> Reply:
        ids = request.prompt.fields["ids"]
        key = ",".join(ids)
        self.asked.append(request.prompt.id + key)
        self.flying += 1
        self.most = max(self.most, self.flying)
        try:
            if self.longest_s:
                wait = Random(seed_of(self.seed, request.prompt.id, key)).random() * self.longest_s
                await asyncio.sleep(20 * self.longest_s if key == self.hang else wait)
        finally:
            self.flying -= 1
        return Reply(json.dumps({"said": [f"said {id}" for id in ids]}), kind="simulated")


def prompt(stage: str, ids: list[str]) -> Prompt:
    return Prompt(stage, "1", {"ids": ids}, (Message(role="user", content=f"{stage} {ids}"),))


async def draft(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    said = await ctx.ask(prompt("draft", list(item.plan_ids)), Said)
    for one, text in zip(item.plans, said.said, strict=True):
        if one.replicate % 7 == 3:
            yield Dropped(one, Verdict.rejected("declined", check="batch"))
        else:
            yield Draft(plan=one, said=text)


async def finish(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    said = await ctx.ask(prompt("finish", list(item.plan_ids)), Said)
    yield Example(
        plan=item.plans[0], messages=(Message(role="user", content=item.text), Message(role="assistant", content=said.said[0]))
    )


def every_third_is_known(order: list[int]) -> Callable[..., object]:
    """An ordered check whose verdict depends on everything that came before it: exactly what must not race."""

    async def check(item: Item, ctx: Context) -> Verdict:
        order.append(item.plans[0].replicate)
        if len(order) % 3 == 0:
            return Verdict.rejected("duplicate", check="novelty")
        return Verdict.passed("novelty", nearest=str(order[0]), similarity="0.5")

    return check


async def odd_length(item: Item, ctx: Context) -> Verdict:
    if item.plans[0].replicate % 11 == 5:
        return Verdict.rejected("form", check="form")
    return Verdict.passed("form")


def recipe(order: list[int]) -> Recipe:
    return Recipe(
        "tiny",
        "1",
        items=(Batch, Draft, Example),
        grow={Batch: draft, Draft: finish},
        gates={Draft: (odd_length,)},
        ordered={Draft: (every_third_is_known(order),)},
    )


def batches(n: int, size: int) -> list[Batch]:
    plans = [plan(i) for i in range(n)]
    return [Batch(planned=tuple(plans[i : i + size])) for i in range(0, n, size)]


async def plant(journal: Journal, n: int, size: int) -> Round:
    laid = batches(n, size)
    round = Round(0, n, {plan(0).cell: n}, 0, n)
    orders = range(0, n, size)
    roots: list[Node] = [root_node(b, order=o, round=0) for b, o in zip(laid, orders, strict=True)]
    await journal.plant(round, [p for b in laid for p in b.planned], roots)
    return round


def frontier(
    journal: Journal, model: object, order: list[int], *, workers: int, tell: Callable[[Event], None] = lambda _: None
) -> Frontier:
    roles = {"writer": Role(model, Sampling())}
    return Frontier(recipe(order), Desk(journal, roles, Gate(workers), 0, tell), workers=workers)
