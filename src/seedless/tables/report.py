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
    calls_repeated_after_crash: Count = Field(default=0, description="paid again because a reply was lost with its process")
    tokens_in: Count = Field(default=0, description="prompt tokens of all calls")
    tokens_out: Count = Field(default=0, description="reply tokens of all calls")
    cost_usd: Annotated[float, Field(ge=0)] | None = Field(default=None, description="null when a price is unknown")
    seconds: Annotated[float, Field(ge=0)] = Field(default=0.0, description="wall time of all runs of this DIR")
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


ADVICE: Mapping[str, str] = {
    "form": "Use a model that keeps to the asked JSON form, or lower its temperature.",
    "truncated": "Raise max_tokens of the role that was cut off.",
    "refusal": "Look at the refused topics with `seedless rejected`; drop those map nodes or use a model that answers them.",
    "scaffold": "Look whether a prompt override leaks its own wording into the text.",
    "language": "Use a model that is stronger in this language, or drop the language.",
    "repetition": "Raise the temperature a little, or use a larger model.",
    "duplicate": "Widen the map (more nodes, --breadth), or ask for fewer rows.",
    "constraint": "Use a model that follows instructions better; the rejected rows name the constraint that was broken.",
    "wrong_answer": "Use a stronger model, or ask for fewer hard and expert rows.",
    "no_consensus": "Use a stronger model, or ask for fewer hard and expert rows.",
    "judge": "Read the judge's rationales with `seedless rejected`; use a stronger writer, or another judge.",
    "unsafe": "Look at the topics concerned with `seedless rejected` and drop those map nodes.",
    "pii": "Look whether the topic invites personal data and narrow it.",
    "contaminated": "The row is too near to a benchmark: widen the map away from it.",
    "declined": "The model found no question for the plan: give the map nodes clearer names or scopes.",
    "unsure": "The model was not sure of its answer: use a stronger model, or drop these map nodes.",
    "echo": "The answer repeats the question: use a larger model, or raise its temperature.",
    "not_self_contained": "The question leans on material it does not show: look at prompt overrides, or use a larger model.",
    "mismatched": "The text is not about what was planned: use a larger model, or give the map nodes clearer scopes.",
    "surplus": "Nothing: these rows were finished beyond the target and are used first when it grows.",
    "teacher_exhausted": "The embedded teacher has no more distinct problems here: widen the topic, or set a model.",
    "provider_refused": "The provider would not answer this request: look at its message in run.log.",
    "unparsable": "The reply could not be read: use a model that keeps to JSON, or one that supports a JSON schema.",
    "provider_stopped": "The provider stopped answering: mend key, quota or server and run the same command again.",
    "lost_thrice": "The process died three times on this row: look at run.log, memory and the model server.",
}


def _known(counts: dict[str, int], reasons: frozenset[str], kind: str) -> dict[str, int]:
    if unknown := sorted(counts.keys() - reasons):
        raise ValueError(f"no such {kind} reason: {', '.join(unknown)}")
    return counts
