"""Whole runs of a faulty model: every row is good or listed with its cause, and what was planted is scored by its ledger."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

import pyarrow.parquet as pq
import pytest

from app.endpoints import KEY, MIX, Command, leaked, simulated, spec_for
from app.running import adds_up, made, on_disk_as_told, rows_of
from seedless.app.folder import open_journal
from seedless.core import (
    Batch,
    Call,
    Context,
    Item,
    Model,
    ModelSpec,
    Planned,
    Prompt,
    ProviderFailed,
    ReplyUnusable,
    Request,
    RunSpec,
    Sampling,
)
from seedless.engine.reading import read, repair_prompt
from seedless.models.patient import Patient
from seedless.models.simulated import CONTENT, Faults, Ledger, SimulatedModel, request_id, sha_of
from seedless.recipes import glan
from seedless.recipes.glan import Question
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.recipes.glan.stages import answer, question
from seedless.tables.report import Report
from seedless.text.lenient_json import values_in

pytestmark = pytest.mark.server

HARMLESS = {"fenced", "usage"}  # the text is as good as ever: it should be read
REASONS = {  # what a row may be refused for when this was planted; a reply that is asked for again may end well
    "badjson": {"unparsable", "form"},
    "length": {"truncated"},
    "refusal": {"refusal"},
    "noise": {"language", "form", "unparsable", "repetition", "truncated", "refusal"},
    "empty": {"unparsable", "form"},
    "wrong_language": {"language"},
    "duplicate": {"duplicate"},
    "dropped_id": {"form"},
    "double_id": {"mismatched"},
    "foreign_id": {"form"},
    "echo": {"echo", "unparsable", "duplicate", "language", "refusal", "form", "truncated"},
    "filter": {"provider_refused"},
    "fenced": set(),
    "usage": set(),
}
RECALL, NOISE = 0.95, 0.01

Planted = frozenset[str] | None  # planned rows that are spoiled in a reply; None: whatever is in it


@dataclass
class Score:
    """One planted kind: replies that hold it, planned rows it touched, how these ended, those kept with the planted text."""

    replies: int = 0
    rows: set[str] = field(default_factory=set)
    endings: Counter[str] = field(default_factory=Counter)
    kept: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return 1 - len(self.kept) / len(self.rows) if self.rows else 1.0


class Asked(BaseException):
    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt


class Listening:
    """A Context that hands back the prompt instead of asking it."""

    async def ask(self, prompt: Prompt, form: type[Any], *, role: str = "writer", draw: int = 0) -> Any:
        raise Asked(prompt)


class Told:
    """A finished run as its journal tells it, beside what the same model says when nothing is planted."""

    def __init__(self, folder: Path, seed: int, entries: Iterable[Mapping[str, Any]]) -> None:
        self.sound: Model = SimulatedModel(seed)
        self.planted: dict[str | None, Planted] = {
            entry["reply_sha"]: frozenset(entry["plan_ids"]) or None for entry in entries if entry["kind"] not in HARMLESS
        }
        journal = open_journal(folder, glan.ITEMS)
        self.planned: dict[str, Planned] = {row.plan.id: row for row in journal.planned()}
        self.nodes = {node.id: node for kind in ("Batch", "Question") for node in journal.nodes(kind)}
        self.prompts = {id: prompt_of(node.item) for id, node in self.nodes.items()}
        self.calls: dict[str, list[Call]] = defaultdict(list)
        for at in range(0, len(ids := list(self.nodes)), 500):
            for call in journal.calls_of(ids[at : at + 500]):
                self.calls[call.node_id].append(call)
        asyncio.run(journal.close())
        self.asked = {request_of(prompt): id for id, prompt in self.prompts.items()}
        for id in self.nodes:
            self.asked |= {request_of(prompt): id for prompt in self.repairs(id)}

    def repairs(self, id: str) -> Iterator[Prompt]:
        """The conversations in which bad replies of this node were asked for again."""
        for call in self.calls[id]:
            try:
                read(call.reply, form_of(self.nodes[id].item))
            except ReplyUnusable as unusable:
                yield repair_prompt(self.prompts[id], call.reply, unusable)
            except ProviderFailed:
                pass

    def sound_replies(self, id: str) -> Iterator[tuple[Any, frozenset[str]]]:
        """What the model writes for this node when it is well, and its replies to repairs (another text each), with the
        planned rows that are spoiled in them."""
        schema = form_of(self.nodes[id].item).model_json_schema()
        request = Request("writer", "simulated", self.prompts[id], schema, Sampling())
        yield json.loads(asyncio.run(self.sound.complete(request)).text), frozenset()
        for call in self.calls[id]:
            touched = self.planted.get(sha_of(call.reply.text), frozenset())
            if call.prompt_id == "engine/repair" and touched is not None:
                yield next(iter(values_in(call.reply.text))), touched

    def questions(self) -> dict[str, set[str]]:
        """Plan id -> the sound questions that were written for it, as a user's message has them."""
        found: dict[str, set[str]] = defaultdict(set)
        for node in self.nodes.values():
            for reply, touched in self.sound_replies(node.id) if isinstance(node.item, Batch) else []:
                for draft in (one for one in reply["questions"] if one["plan_id"] not in touched):
                    text = draft["question"].strip()
                    found[draft["plan_id"]].add(f"{text}\n\n{draft['context']}" if draft["context"] else text)
        return found

    def answers(self) -> dict[tuple[str, str], set[str]]:
        """Plan id and question -> the sound answers to that very question."""
        return {
            (node.item.plan.id, node.item.text): {reply["answer"].strip() for reply, _ in self.sound_replies(node.id)}
            for node in self.nodes.values()
            if isinstance(node.item, Question) and self.planned[node.item.plan.id].state == "accepted"
        }


def form_of(item: Item) -> type[QuestionList] | type[AnswerDraft]:
    return QuestionList if isinstance(item, Batch) else AnswerDraft


def prompt_of(item: Item) -> Prompt:
    """What the recipe asks about an item."""

    async def ask() -> None:
        await anext(aiter((question if isinstance(item, Batch) else answer)(item, cast(Context, Listening()))))

    try:
        asyncio.run(ask())
    except Asked as asked:
        return asked.prompt
    raise AssertionError("a stage asks before it yields")


def request_of(prompt: Prompt) -> str:
    return request_id([(message.role, message.content) for message in prompt.messages])


def scores(folder: Path, planted: Iterable[Mapping[str, Any]], seed: int = 0) -> tuple[dict[str, Score], list[str], list[str]]:
    """By kind, the accepted plan ids whose text is not what the model writes to their own plan, and those refused in vain."""
    entries = [entry for entry in planted if entry["kind"] in CONTENT]
    told = Told(folder, seed, entries)
    questions, answers = told.questions(), told.answers()
    spoiled = [
        row["plan_id"]
        for row in rows_of(folder).values()
        if row["messages"][0]["content"] not in questions[row["plan_id"]]
        or row["output"] not in answers[row["plan_id"], row["messages"][0]["content"]]
    ]
    found: dict[str, Score] = defaultdict(Score)
    causes: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        score, kind = found[entry["kind"]], entry["kind"]
        score.replies += 1
        node = told.asked.get(entry["request"])  # None for a reply that was lost with a killed process
        touched = set(entry["plan_ids"]) or set(told.nodes[node].item.plan_ids if node else ())
        score.rows |= touched & told.planned.keys()
        for id in touched:
            causes[id] |= REASONS[kind]
    for score in found.values():
        for id in score.rows:
            row = told.planned[id]
            score.endings[row.reason or row.state] += 1
        score.kept = sorted(score.rows & set(spoiled))
    refused = [row for row in told.planned.values() if row.state in ("rejected", "failed")]
    in_vain = [f"{row.reason} ({row.check}: {row.detail})" for row in refused if row.reason not in causes[row.plan.id]]
    return found, spoiled, in_vain


def shown(found: Mapping[str, Score], in_vain: list[str], planned: int) -> None:
    print(f"\n{'planted':15}{'replies':>8}{'rows':>6}{'kept':>6}{'recall':>8}  endings")
    for kind, score in sorted(found.items()):
        print(f"{kind:15}{score.replies:8}{len(score.rows):6}{len(score.kept):6}{score.recall:8.3f}  {dict(score.endings)}")
    print(
        f"refused though nothing was planted: {len(in_vain)} of {planned} rows {Counter(why.split(' ')[0] for why in in_vain)}"
    )
    for why in in_vain[:8]:
        print("   ", why)


def good_or_listed(folder: Path, report: Mapping[str, Any]) -> None:
    """Every planned row is in data/ or in rejected/ with its cause; nothing is open at a target, nothing is there twice."""
    assert report["planned"] == report["accepted"] + sum(report["rejected"].values()) + sum(report["failed"].values()) + (
        report["review"] + report["open"]
    )
    assert on_disk_as_told(folder)
    accepted = [row["plan_id"] for row in rows_of(folder).values()]
    listed = pq.read_table(folder / "rejected").to_pylist()
    refused = [row["plan_id"] for row in listed]
    assert len(set(accepted) | set(refused)) == len(accepted) + len(refused) == report["planned"] - report["open"]
    assert all(row["reason"] and row["check"] for row in listed if row["state"] == "rejected")
    assert all(row["reason"] and row["detail"] for row in listed if row["state"] == "failed")


def held_to_the_ledger(folder: Path, report: Mapping[str, Any], planted: Iterable[Mapping[str, Any]], seed: int = 0) -> None:
    good_or_listed(folder, report)
    found, spoiled, in_vain = scores(folder, planted, seed)
    shown(found, in_vain, report["planned"])
    assert spoiled == []
    for kind, score in found.items():
        if kind not in HARMLESS:
            assert score.recall >= RECALL, (kind, score.kept)
    by_reason = Counter(why.split(" ")[0] for why in in_vain)
    assert all(times <= max(1, NOISE * report["planned"]) for times in by_reason.values()), in_vain


def test_a_run_through_the_fault_mix_keeps_good_rows_and_lists_every_other_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Retries wait for tenths of a second here, not for seconds."""
    monkeypatch.setitem(Patient.__init__.__kwdefaults__ or {}, "ceiling_s", 0.2)
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    words = ("--latency-ms", "10", "--fault", MIX, "--retry-after", "0.1", "--seed", "3")
    with simulated(tmp_path / "server", *words) as server:
        report = made(tmp_path / "run", spec_for(server.base_url, 120, workers=32, timeout_s=0.5)).report
        assert report.exit_code in (0, 6)
        held_to_the_ledger(tmp_path / "run", report.model_dump(), server.planted(), seed=3)
        assert set(server.stats()["faults"]) == {"429", "500", "reset", "hang", "badjson", "length", "refusal"}
    assert leaked(tmp_path / "run", "") == []


@pytest.mark.slow
def test_a_thousand_rows_through_the_fault_mix(tmp_path: Path) -> None:
    words = ("--latency-ms", "200", "--fault", MIX, "--retry-after", "0.2", "--seed", "3")
    with simulated(tmp_path / "server", *words) as server:
        config = "models: {writer: {timeout_s: 20}}\n"
        command = Command(tmp_path / "run", server.base_url, 1000, config=config, env={"SEEDLESS_API_KEY": KEY})
        ended = command.ended("--workers", "64")
        assert ended.code in (0, 6), ended.err
        assert "Traceback" not in ended.err
        stats, report = server.stats(), ended.report
        print(stats, f"{report['seconds']:.1f} s", report["calls"], report["rejected"], report["failed"])
        assert stats["peak_in_flight"] <= 64
        held_to_the_ledger(command.folder, report, server.planted(), seed=3)
    assert leaked(command.folder, command.all_said) == []


SPOILS = dict.fromkeys(["duplicate", "dropped_id", "double_id", "foreign_id"], 0.05) | dict.fromkeys(
    ["noise", "fenced", "empty", "wrong_language", "filter", "usage"], 0.03
)


def spoiled_in_process(folder: Path, target: int, faults: Mapping[str, float]) -> tuple[Report, Ledger]:
    ledger = Ledger()
    model = SimulatedModel(faults=Faults(faults), ledger=ledger, name="sim")
    spec = RunSpec(target=target, seed=5, models={"writer": ModelSpec(model="simulated")})
    return made(folder, spec, writer=model).report, ledger


def every_spoil(folder: Path, target: int, spoils: Mapping[str, float] = SPOILS) -> int:
    """A run in process, held to the ledger. Returns the rows it kept."""
    report, ledger = spoiled_in_process(folder, target, spoils)
    assert report.exit_code in (0, 6)
    assert adds_up(report)
    assert {entry.kind for entry in ledger.entries} == set(spoils)
    held_to_the_ledger(folder, report.model_dump(), map(asdict, ledger.entries))
    return report.accepted


def test_every_way_to_spoil_a_reply_is_caught_and_nothing_else(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 200) == 200


@pytest.mark.slow
def test_every_way_to_spoil_a_reply_is_caught_among_a_thousand(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 1000) == 1000


def test_an_answer_that_repeats_its_question_is_refused(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 100, {"echo": 0.1}) == 100
