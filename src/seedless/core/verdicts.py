"""What checks say and how nodes end. A refusal is data with a reason, never an exception and never silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from seedless.core.items import Plan

Decision = Literal["pass", "repair", "review", "reject"]
State = Literal["done", "leaf", "rejected", "review", "failed"]

REJECT_REASONS = frozenset(
    [
        "form",
        "truncated",
        "refusal",
        "scaffold",
        "language",
        "repetition",
        "duplicate",
        "constraint",
        "wrong_answer",
        "no_consensus",
        "judge",
        "unsafe",
        "pii",
        "contaminated",
        "declined",
        "unsure",
        "echo",
        "not_self_contained",
        "mismatched",
        "surplus",
        "teacher_exhausted",
    ]
)
FAIL_REASONS = frozenset({"provider_refused", "unparsable", "provider_stopped", "lost_thrice"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """One check's word on one item. `evidence` is what later columns are made of (nearest, verification)."""

    decision: Decision
    check: str
    reason: str = ""  # one of REJECT_REASONS unless the item passes
    detail: str = ""  # for a person: what was seen
    score: float | None = None
    evidence: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def passed(check: str, *, score: float | None = None, **evidence: str) -> Verdict:
        return Verdict("pass", check, score=score, evidence=evidence)

    @staticmethod
    def rejected(reason: str, *, check: str, detail: str = "", score: float | None = None, **evidence: str) -> Verdict:
        if reason not in REJECT_REASONS:
            raise ValueError(f"{reason!r} is not a reject reason of schema.md §1")
        return Verdict("reject", check, reason, detail, score, evidence)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A stage gives up one planned row, with the reason; the next round asks for another in its place."""

    plan: Plan
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a node ended; written once. `fault` is one of FAIL_REASONS when the state is failed."""

    state: State
    verdict: Verdict | None = None
    fault: str = ""
    detail: str = ""
