"""What a recipe is: dict literals from kinds of Item to the functions that grow and judge them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Protocol, TypeVar

from pydantic import BaseModel

from seedless.core.calls import Prompt
from seedless.core.errors import RecipeFault
from seedless.core.items import Item
from seedless.core.nodes import Node
from seedless.core.verdicts import Dropped, Verdict

Form = TypeVar("Form", bound=BaseModel)


class Context(Protocol):
    """All that a stage or a check can touch: no clock, no files, no state of the run."""

    @property
    def node(self) -> Node: ...

    @property
    def rng(self) -> Random:
        """One stream per node and phase, seeded by the run's seed: the same draws on every machine and at every resume."""
        ...

    @property
    def verdicts(self) -> Sequence[Verdict]:
        """What checks have said of this node so far; a repair stage reads the critique here."""
        ...

    async def ask(self, prompt: Prompt, form: type[Form], *, role: str = "writer", draw: int = 0) -> Form:
        """The only way to a model. The raw reply is durable before it is read into `form`.

        Raises ReplyUnusable (cut off, not of that form), ProviderFailed; RecipeFault when a node asks the same twice.
        """
        ...

    def note(self, text: str) -> None:
        """A line for the run's log: never prompt text, never a reply."""
        ...


class Stage(Protocol):
    """One Item in, any number out; a planned row that is given up is yielded as Dropped, never left out."""

    def __call__(self, item: Item, ctx: Context, /) -> AsyncIterator[Item | Dropped]: ...


class Check(Protocol):
    """One Item in, one Verdict out."""

    async def __call__(self, item: Item, ctx: Context, /) -> Verdict: ...


@dataclass(frozen=True)
class Recipe:
    """Kinds, what grows from them, what must hold of them. A kind without a stage is a leaf.

    `gates` run as soon as a node is claimed, cheapest first; `ordered` checks run one by one in plan order, so that a
    verdict may depend on everything asked before; `repair` gets one try at an item whose gate said "repair".
    """

    name: str
    version: str
    items: tuple[type[Item], ...]
    grow: Mapping[type[Item], Stage]
    gates: Mapping[type[Item], Sequence[Check]] = field(default_factory=dict)
    ordered: Mapping[type[Item], Sequence[Check]] = field(default_factory=dict)
    repair: Mapping[type[Item], Stage] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.ordered) > 1:
            raise RecipeFault(f"recipe {self.name} orders {len(self.ordered)} kinds; a planned row can wait in one queue only")


class PlainText(BaseModel):
    """The form for a reply that is prose: no schema is asked for and nothing is parsed."""

    text: str
