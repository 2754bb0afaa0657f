"""Items are the data of a run: small frozen typed records. A stage turns one Item into any number of Items.

`Plan` is one row wanted; `Batch` is several of them for one call; `Example` is a finished row before its lineage is added.
Recipes add their own kinds between Batch and Example.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from seedless.core.ids import content_id

TaskType = Literal["qa", "reasoning", "classification", "generation"]
Level = Literal["easy", "medium", "hard", "expert"]
Strategy = Literal["single", "double", "cross", "template", "knowledge", "creative", "evolved", "persona", "magpie", "dialogue"]
AnswerType = Literal["integer", "fraction", "set", "list", "text", "choice", "json", "code", "path", "table"]

TASK_TYPES: tuple[TaskType, ...] = ("qa", "reasoning", "classification", "generation")
LEVELS: tuple[Level, ...] = ("easy", "medium", "hard", "expert")


class Frozen(BaseModel):
    """Immutable, closed to unknown fields, equal by content."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Cell(NamedTuple):
    """The unit of balance (schema.md §3): quotas are kept and shortfalls are named per cell."""

    task_type: str
    level: str
    language: str
    node: str  # id of the first-level map node


class Plan(Frozen):
    """One row wanted: what it is about and of what kind. Nothing here knows a model, a prompt or a time."""

    id: str
    root: str  # first-level map node
    node_ids: tuple[str, ...]  # every map node used: subject, sessions, concepts
    atlas_path: tuple[str, ...]  # names of the first session's first parents, root first, in `language`
    subject: str
    sessions: tuple[str, ...]
    concepts: tuple[str, ...]
    concept_ids: tuple[str, ...]
    strategy: Strategy
    task_type: TaskType
    level: Level
    bloom: str
    steps: Annotated[int, Field(ge=0)]
    language: str
    attributes: dict[str, str]
    replicate: Annotated[int, Field(ge=0)]

    @property
    def cell(self) -> Cell:
        return Cell(self.task_type, self.level, self.language, self.root)


def plan_id(
    *,
    node_ids: tuple[str, ...],
    concept_ids: tuple[str, ...],
    attributes: dict[str, str],
    task_type: str,
    level: str,
    bloom: str,
    steps: int,
    language: str,
    replicate: int,
) -> str:
    """The id of a planned row (schema.md §1): stable under models, prompts, map versions and positions."""
    difficulty = [level, bloom, len(concept_ids), steps]
    return content_id("plan", sorted(node_ids), sorted(concept_ids), attributes, task_type, difficulty, language, replicate)


class Item(Frozen):
    """What nodes of the tree carry. `stored_once` names fields that many items share: the journal keeps them by hash."""

    stored_once: ClassVar[frozenset[str]] = frozenset()

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The planned rows that live under this item; a node that fails settles all of them. None where a map is drawn."""
        return ()

    @property
    def plan_ids(self) -> tuple[str, ...]:
        return tuple(plan.id for plan in self.plans)

    @property
    def text(self) -> str:
        """What a person reads when this item is refused."""
        return ""


class Batch(Item):
    """Planned rows that one call writes together: one subject, one language. `digest` is what they share in the prompt."""

    stored_once: ClassVar[frozenset[str]] = frozenset({"planned", "digest"})

    planned: tuple[Plan, ...]
    digest: str = ""
    siblings: tuple[str, ...] = ()  # nearest questions asked before, chosen when the round was planned

    @property
    def plans(self) -> tuple[Plan, ...]:
        return self.planned


class Message(Frozen):
    role: Literal["system", "user", "assistant"]
    content: str


class AnswerKey(Frozen):
    """A typed final answer; `value` is its canonical text (checks.answers reads it, nothing ever evaluates it)."""

    type: AnswerType
    value: str


class Constraint(Frozen):
    id: str
    args: dict[str, str] = {}
    passed: bool | None = None


class Example(Item):
    """A finished row as a recipe yields it; `app.rows` adds verdicts, calls and cost (schema.md §1)."""

    stored_once: ClassVar[frozenset[str]] = frozenset({"plan"})

    plan: Plan
    messages: tuple[Message, ...]
    input: str | None = None  # the part of the user's message that is material, where the task has one
    steps: Annotated[int, Field(ge=0, le=10_000)] | None = None  # that the answer really takes, where they are counted
    answer_key: AnswerKey | None = None
    constraints: tuple[Constraint, ...] = ()
    reasoning: str | None = None
    parents: tuple[str, ...] = ()

    @property
    def plans(self) -> tuple[Plan, ...]:
        return (self.plan,)

    @property
    def text(self) -> str:
        return self.messages[-1].content
