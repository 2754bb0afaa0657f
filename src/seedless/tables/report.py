"""report.json: the counts of a run, which always add up, and what to change about each reason for refusing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from seedless.core import FAIL_REASONS, REJECT_REASONS, ExitCode, UserMistake
from seedless.core.atomic import replacing

Count = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)


class CellCount(_Closed):
    """One cell of the plan (schema.md §3); `node` is a first-level map node."""

    task_type: str
    difficulty: str
    language: str
    node: str
    planned: Count
    accepted: Count


class Coverage(_Closed):
    """Shares of what the map offers that accepted rows use; `concept_gini` is 0 when all concepts are used alike."""

    nodes: Share
    sessions: Share
    concepts: Share
    session_pairs: Share
    concept_gini: Share


class Report(_Closed):
    """The object of report.json and of `run --json`, keys in this order. Refuses counts that do not add up (ValueError)."""

    schema_version: Literal[1] = Field(default=1, alias="schema", description="version of this shape")
    run_id: str = Field(description="hash of what must stay the same for the life of the DIR")
    target: Count = Field(description="accepted rows wanted")
    planned: Count = Field(description="rows planned = accepted + rejected + failed + review + open")
    accepted: Count = Field(description="rows in data/")
    rejected: dict[str, Count] = Field(description="reject reason -> planned rows")
    failed: dict[str, Count] = Field(description="fail reason -> planned rows")
    review: Count = Field(description="rows set aside for a person")
    open: Count = Field(description="planned rows not settled yet")
    rounds: Count = Field(description="rounds of planning")
    ended: str = Field(description="what ended the run: target, budget, saturated, interrupted, ...")
    exit_code: ExitCode = Field(description="the process's exit code")
    calls: dict[str, Count] = Field(description="role -> paid calls; chart is what drawing the map took")
    calls_repeated_after_crash: Count = Field(default=0, description="at most so many calls were paid twice")
    tokens_in: Count = Field(default=0, description="prompt tokens of all calls")
    tokens_out: Count = Field(default=0, description="reply tokens of all calls")
    cost_usd: Annotated[float, Field(ge=0)] | None = Field(default=None, description="null when a price is unknown")
    seconds: Annotated[float, Field(ge=0)] = Field(
        default=0.0, description="wall time of all runs of this DIR that were not killed"
    )
    cells: list[CellCount] = Field(default=[], description="task_type x difficulty x language x node: planned, accepted")
    coverage: Coverage = Field(description="what of the map the accepted rows use")
    verification: dict[str, Count] = Field(default={}, description="verification status -> accepted rows")
    top_reasons: list[tuple[str, Count, str]] = Field(default=[], description="most frequent reasons: reason, rows, advice")

    @field_validator("rejected")
    @classmethod
    def _reject_reasons_are_known(cls, counts: dict[str, int]) -> dict[str, int]:
        return _known(counts, REJECT_REASONS, "reject")

    @field_validator("failed")
    @classmethod
    def _fail_reasons_are_known(cls, counts: dict[str, int]) -> dict[str, int]:
        return _known(counts, FAIL_REASONS, "fail")

    @model_validator(mode="after")
    def _counts_add_up(self) -> Self:
        rejected, failed = sum(self.rejected.values()), sum(self.failed.values())
        total = self.accepted + rejected + failed + self.review + self.open
        if self.planned != total:
            parts = (
                f"accepted {self.accepted} + rejected {rejected} + failed {failed} + review {self.review} + open {self.open}"
            )
            raise ValueError(f"planned {self.planned} is not {parts} = {total}")
        return self

    def json_line(self) -> bytes:
        """The report as one line of JSON, newline included: what `run --json` prints."""
        return orjson.dumps(self.model_dump(mode="json"), option=orjson.OPT_APPEND_NEWLINE)


def write_report(path: Path, report: Report) -> None:
    """Put the report on disk, whole or not at all. Raises DiskFull, UserMistake."""
    with replacing(path) as file:
        file.write(orjson.dumps(report.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read_report(path: Path) -> Report:
    """The report at `path`. Raises UserMistake when there is none or it is not one of ours."""
    try:
        return Report.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UserMistake(
            f"cannot be read ({error.strerror})", str(path), "Run `seedless run` into this folder first"
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        what = f"is not a report of this version ({field + ': ' if field else ''}{first['msg']})"
        raise UserMistake(what, str(path), "The same `seedless run` command writes it anew") from error


def top_reasons(rejected: Mapping[str, int], failed: Mapping[str, int], limit: int = 3) -> list[tuple[str, int, str]]:
    """The reasons that cost most rows, each with what to change. Surplus is no fault of a row and is left out."""
    counts = {reason: rows for reason, rows in {**rejected, **failed}.items() if rows and reason != "surplus"}
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [(reason, rows, advice(reason)) for reason, rows in ranked[:limit]]


def advice(reason: str) -> str:
    """What a user can change about a reject or fail reason of schema.md §1, in one sentence. KeyError for any other."""
    return ADVICE[reason]


# The embedded teacher is computed: what these reasons say of one of its rows is ours to mend.
ADVICE: Mapping[str, str] = {
    "form": "The model left rows out or sent texts of another form: try a larger model, or look at `seedless rejected`.",
    "truncated": "Texts broke off: give models.writer.max_tokens a larger number.",
    "refusal": "The model declined to answer: narrow the topic, or use a model that accepts it.",
    "scaffold": "Words of the prompt stand in the text: try a larger model.",
    "language": "The text is in another language, or in none: use a model that writes this one, or a lower temperature.",
    "repetition": "The text repeats itself: use a larger model, or another temperature.",
    "duplicate": "Too near to an earlier question: widen the topic, or ask for fewer rows.",
    "constraint": "A constraint is broken: use a larger model.",
    "wrong_answer": "The answer stated at the end is not the one worked out: use a larger model, or fewer hard rows.",
    "no_consensus": "The answers did not agree: ask for fewer hard and expert rows.",
    "judge": "A judge found grave faults, listed by `seedless rejected`: try a stronger writer, or leave such topics out.",
    "unsafe": "Look at the topics concerned with `seedless rejected` and leave them out.",
    "pii": "Look whether the topic invites personal data and narrow it.",
    "contaminated": "Too near to a benchmark: widen the topic away from it.",
    "declined": "No question was found for the plan: widen the topic, or ask for fewer rows.",
    "unsure": "The answer was not certain: widen the topic, or ask for fewer hard and expert rows.",
    "echo": "The answer repeats the question: use a larger model.",
    "not_self_contained": "The question leans on what it does not show: use a larger model.",
    "mismatched": "The text is not about what was planned: use a larger model.",
    "surplus": "Nothing: these rows were finished beyond the target and are used first when it grows.",
    "teacher_exhausted": "The embedded teacher has no more distinct problems here: widen the topic, or ask for fewer rows.",
    "provider_refused": "The endpoint refused or filtered the request: `seedless rejected` says why.",
    "unparsable": "Neither the reply nor its repair could be read: `seedless doctor` tells whether JSON schemas are kept to.",
    "provider_stopped": "The endpoint did not answer after several tries: `seedless rejected` says why.",
    "lost_thrice": "The process died three times on this row: look at run.log and at the memory of this machine.",
}


def _known(counts: dict[str, int], reasons: frozenset[str], kind: str) -> dict[str, int]:
    if unknown := sorted(counts.keys() - reasons):
        raise ValueError(f"no such {kind} reason: {', '.join(unknown)}")
    return counts
