"""What grows between a Batch and an Example in the glan recipe, and the forms that replies must have."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from seedless.core import AnswerKey, Example, Item, Plan


class Question(Item):
    """A question that stands alone. `context` is material too long for the sentence that asks."""

    stored_once: ClassVar[frozenset[str]] = frozenset({"plan"})

    plan: Plan
    question: str
    context: str | None = None

    @property
    def plans(self) -> tuple[Plan, ...]:
        return (self.plan,)

    @property
    def text(self) -> str:
        """As the user's message has it: the question, then its material."""
        return f"{self.question}\n\n{self.context}" if self.context else self.question


def question_of(item: Item) -> str:
    """What the user asks, in an Example, with the material under it."""
    assert isinstance(item, Example)
    return item.messages[-2].content


def instruction_of(item: Item) -> str:
    """What the user asks, in an Example, without the material under it."""
    assert isinstance(item, Example)
    asked = question_of(item)
    return asked.removesuffix(f"\n\n{item.input}") if item.input else asked


class Reply(BaseModel):
    """Replies are read leniently about what is added and strictly about what is there."""

    model_config = ConfigDict(extra="ignore", defer_build=True)


class QuestionDraft(Reply):
    plan_id: str
    question: str = ""
    context: str | None = None
    declined: bool = False
    reason: str = ""

    @model_validator(mode="after")
    def says_something(self) -> Self:
        """A plan that the model copied from the prompt has an id and is no draft."""
        if not self.model_fields_set & {"question", "declined"}:
            raise ValueError("neither a question nor declined")
        return self


class QuestionList(Reply):
    questions: list[QuestionDraft]


class Rephrased(Reply):
    plan_id: str
    question: str = ""


class RephrasedList(Reply):
    questions: list[Rephrased]


class AnswerDraft(Reply):
    answer: str
    final: AnswerKey | None = None
    unsure: bool = False
    steps: Annotated[int, Field(ge=0, le=10_000)] | None = None


def in_small(value: object) -> object:
    """A word of a list, however it is spelled."""
    return value.strip().lower() if isinstance(value, str) else value


def whole(value: object) -> object:
    """4.5 as 4: what is not quite good is not good."""
    return int(value) if isinstance(value, float) and value == value and abs(value) < 10 else value


class Screened(Reply):
    plan_id: str
    fault: str = ""
    verdict: Annotated[Literal["keep", "mend", "drop"], BeforeValidator(in_small)]
    question: str = ""
    context: str | None = None


class ScreenedList(Reply):
    messages: list[Screened]


class Tested(Reply):
    """A statement of the answer, and how the judge tried to break it."""

    claim: str
    test: str


class Fault(Reply):
    kind: Annotated[str, BeforeValidator(in_small)]  # false, missing, unfit, language or message
    quote: str = ""
    what: str
    grave: bool


Score = Annotated[int, BeforeValidator(whole), Field(ge=1, le=5)]


class Scores(Reply):
    right: Score
    complete: Score
    natural: Score
    useful: Score

    @property
    def least(self) -> int:
        return min(self.right, self.complete, self.natural, self.useful)

    @property
    def mean(self) -> float:
        return (self.right + self.complete + self.natural + self.useful) / 4


class Critique(Reply):
    """Evidence first: the order of the fields is the order in which a model writes them."""

    tested: list[Tested] = []
    faults: list[Fault]
    scores: Scores
