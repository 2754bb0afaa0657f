"""One stage, one row a prompt line: what the engine costs when a recipe does nothing, and the smallest example of one."""

from __future__ import annotations

from collections.abc import AsyncIterator

from seedless.checks import form, noise
from seedless.checks.refusal import refusal
from seedless.core import Batch, Context, Dropped, Example, Item, Message, PlainText, Prompt, Recipe


async def reply(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Send the line as it stands; the reply is the row."""
    assert isinstance(item, Batch)
    line = Message(role="user", content=item.digest)
    said = await ctx.ask(Prompt("bench/line", "1", {"line": item.digest}, (line,)), PlainText)
    for plan in item.planned:
        yield Example(plan=plan, messages=(line, Message(role="assistant", content=said.text)))


def text_of(item: Item) -> str:
    return item.text


def recipe() -> Recipe:
    return Recipe(
        name="bench",
        version="1",
        items=(Batch, Example),
        grow={Batch: reply},
        gates={Example: (form(text_of), noise(text_of), refusal(text_of))},
    )
