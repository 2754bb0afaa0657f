"""What a run may plan: the difficulty ladder, forms, audiences, answer policies. Data, so that a branch can narrow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedless.core.items import LEVELS, TASK_TYPES


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the ladder (methods.md M5): what a planned row of this level asks of the reader."""

    blooms: tuple[str, ...]
    concepts: tuple[int, int]  # fewest, most
    steps: int


LADDER: Mapping[str, Rung] = {
    "easy": Rung(("remember", "understand"), (1, 1), 1),
    "medium": Rung(("understand", "apply"), (1, 2), 3),
    "hard": Rung(("apply", "analyse"), (2, 2), 5),
    "expert": Rung(("evaluate", "create"), (2, 3), 7),  # with more, concepts meet in no message that anybody would write
}

STRATEGIES: Mapping[str, float] = {"single": 0.45, "double": 0.45, "cross": 0.10}  # methods.md §17.3


# What each form, audience and style asks for stands in the prompts glan/question and glan/answer.
FORMS: Mapping[str, tuple[str, ...]] = {
    "qa": ("direct question", "situation", "comparison", "how-to", "misconception"),
    "reasoning": ("problem", "case", "diagnosis", "decision"),
    "classification": ("label the text", "choose a category", "sort the items"),
    "generation": ("draft", "rewrite", "summarise", "extract", "plan"),
}
AUDIENCES = ("newcomer", "student", "practitioner", "curious adult", "affected person", "explainer")
BLOOMS: Mapping[str, tuple[str, ...]] = {  # what is recalled is not reasoned out; only a piece is created
    "qa": ("remember", "understand", "apply", "analyse", "evaluate"),
    "reasoning": ("understand", "apply", "analyse", "evaluate"),
    "classification": ("understand", "apply", "analyse", "evaluate"),
    "generation": ("understand", "apply", "analyse", "evaluate", "create"),
}
UNFIT: Mapping[str, tuple[str, ...]] = {  # form -> levels, verbs and audiences at odds with it
    "comparison": ("remember",),
    "how-to": ("remember",),
    "problem": ("expert",),  # one result that every expert reaches is weighed by nobody
    "sort the items": ("expert",),
    "extract": ("expert", "curious adult"),
    "decision": ("curious adult",),  # who has nothing at stake has nothing to decide, to put right or to hand over
    "diagnosis": ("curious adult", "explainer"),
    "label the text": ("curious adult",),
    "plan": ("curious adult",),
    "draft": ("curious adult",),
}
STYLES: Mapping[str, str] = {
    "qa/remember": "short",
    "qa": "explanation",
    "reasoning/problem": "steps",  # other reasoning gives its verdict first
    "reasoning": "explanation",
    "classification": "label",
    "generation": "piece",
}
VOICES: Mapping[str, float] = {"plain": 0.9, "spoken": 0.1}


@dataclass(frozen=True, slots=True)
class Menu:
    """The dimensions a planner balances; the defaults are those for a language model.

    `forms` and `blooms` are by task type: a row's Bloom verb is one of its task type and of its level's rung, of which every
    pair must share one. `unfit` names, by form, levels, verbs and audiences that it is not planned with. `styles` is the
    answer policy (methods.md M9) by "task type/verb", else by "task type/form", else by task type. `voices` are shares of
    batches: "plain" questions stay as written, "spoken" ones are put into a person's own words; {} decides nothing.
    `composites` are concepts of declared capacity that can also be asked together: ids -> rows by "level/lang/task_type";
    they are asked where the first of them is taught.
    """

    task_types: tuple[str, ...] = TASK_TYPES
    levels: tuple[str, ...] = LEVELS
    ladder: Mapping[str, Rung] = field(default_factory=lambda: LADDER)
    strategies: Mapping[str, float] = field(default_factory=lambda: STRATEGIES)
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: FORMS)
    audiences: tuple[str, ...] = AUDIENCES
    blooms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: BLOOMS)
    unfit: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: UNFIT)
    styles: Mapping[str, str] = field(default_factory=lambda: STYLES)
    voices: Mapping[str, float] = field(default_factory=lambda: VOICES)
    composites: Mapping[tuple[str, ...], Mapping[str, int]] = field(default_factory=dict)

    def verbs(self, task_type: str, level: str) -> tuple[str, ...]:
        """Bloom verbs that a row of this task type and level may have, in the rung's order; none off the menu."""
        rung, asked = self.ladder.get(level), self.blooms.get(task_type, ())
        return tuple(verb for verb in rung.blooms if verb in asked) if rung else ()

    def fitting(self, task_type: str, level: str, bloom: str) -> tuple[str, ...]:
        """Forms that a row of this task type, level and verb may have, in the menu's order."""
        return tuple(form for form in self.forms.get(task_type, ()) if not {level, bloom} & {*self.unfit.get(form, ())})

    def asking(self, *forms: str) -> tuple[str, ...]:
        """Audiences that a row of one of these forms may have; all where none is named."""
        unfit = {word for form in forms for word in self.unfit.get(form, ())}
        return tuple(audience for audience in self.audiences if audience not in unfit)

    def style(self, task_type: str, bloom: str, form: str = "") -> str:
        """How such a row is answered. KeyError for a task type off the menu."""
        named = self.styles.get(f"{task_type}/{bloom}") or self.styles.get(f"{task_type}/{form}")
        return named or self.styles[task_type]
