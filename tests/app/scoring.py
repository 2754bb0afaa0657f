"""Scores a finished run by what was planted: every spoiled reply is followed to the rows it touched and to how these ended."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from app.running import on_disk_as_told, rows_of
from seedless.app.config import run_spec
from seedless.app.folder import open_journal
from seedless.app.staffing import drawing
from seedless.app.wiring import items_of
from seedless.core import (
    Item,
    ModelKind,
    Planned,
    ProviderFailed,
    Reply,
    ReplyUnusable,
    Request,
    Stage,
)
from seedless.engine.asking import Desk, NodeContext, Role
from seedless.engine.gate import Gate
from seedless.journal.sqlite import SqliteJournal
from seedless.models.simulated import CONTENT, SimulatedModel, request_id, sha_of
from seedless.recipes import chart, glan
from seedless.recipes.glan.items import QuestionDraft, QuestionList
from seedless.recipes.glan.stages import answer, is_spoken, keeps_matter, question, tags

HARMLESS = {"fenced", "usage"}  # the text is as good as ever: it should be read
UNSEEN = {"paraphrase", "duplicate_subject"}  # no rule on rows sees these
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
    "echo": {"echo", "unparsable", "duplicate", "language", "refusal", "form", "truncated", "scaffold"},
    "filter": {"provider_refused"},
    "fenced": set(),
    "usage": set(),
    "homework": {"scaffold", "not_self_contained"},
    "missing": {"not_self_contained", "duplicate"},
    "intrusion": {"language"},
    "paraphrase": {"duplicate"},
}
BY_TEXT = {  # checks that read the text of a row
    "language", "refusal", "scaffold", "not_self_contained", "echo", "repetition", "form", "truncated", "mismatched",
    "duplicate",
}  # fmt: skip
GONE = {"rejected", "failed"}
KEPT = {"accepted", "done"}  # every check passed
STAGES: Mapping[type[Item], Stage] = {**chart.recipe().grow, glan.ITEMS[0]: question, glan.Question: answer}


@dataclass
class Score:
    """One planted kind: replies that hold it, those that draw the map, rows it touched, how they ended, rows that keep it."""

    replies: int = 0
    charting: int = 0
    rows: set[str] = field(default_factory=set)
    endings: Counter[str] = field(default_factory=Counter)
    kept: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return 1 - len(self.kept) / len(self.rows) if self.rows else 1.0


@dataclass(frozen=True)
class Scores:
    """`mispaired`: accepted rows whose text is not what was written to their own plan; `in_vain`: refused rows, and for what,
    that nothing planted explains; `false_refusals`: those of a check of texts with nothing planted in any reply behind them;
    `unplaced`: planted faults of requests that no node made."""

    kinds: Mapping[str, Score]
    planned: Mapping[str, Planned]
    texts: Mapping[str, str]  # plan id -> what is left of the row, for a person
    mispaired: list[str]
    in_vain: Mapping[str, str]
    false_refusals: Mapping[str, str]
    unplaced: list[Mapping[str, Any]]

    @property
    def spoiled(self) -> list[str]:
        """Rows that keep what was planted and what a rule could have seen."""
        return sorted({id for kind, score in self.kinds.items() if kind not in UNSEEN for id in score.kept})


class Unanswered(BaseException):
    """What comes next was never answered."""


@dataclass(frozen=True)
class Exchange:
    """One request of a node, the reply that the journal keeps, and what the model says to it when it is well."""

    request: str
    reply: Reply | None
    sound: str


@dataclass
class Replayed(NodeContext):
    """A node once more: its stage asks, the journal answers. `read` has what the stage read last, by prompt id."""

    exchanges: list[Exchange] = field(default_factory=list)
    read: dict[str, tuple[Exchange, Any, Any]] = field(default_factory=dict)

    async def ask(self, prompt: Any, form: Any, *, role: str = "writer", draw: int = 0) -> Any:
        reply = await super().ask(prompt, form, role=role, draw=draw)
        last = self.exchanges[-1]
        self.read[prompt.id] = (last, reply, form.model_validate_json(last.sound))
        return reply

    async def answered(self, request: Request, seat: Role) -> Reply:
        reply = self.desk.journal.recall(request.key(self.node.id))
        sound = await seat.model.complete(request)
        messages = [(message.role, message.content) for message in request.prompt.messages]
        self.exchanges.append(Exchange(request_id(messages), reply, sound.text))
        if reply is None:
            raise Unanswered
        return reply


@dataclass
class Well:
    """The simulated model without faults, under the name that the run knew it by."""

    inner: SimulatedModel
    name: str
    kind: ModelKind = "simulated"

    async def complete(self, request: Request) -> Reply:
        return await self.inner.complete(request)


class Told:
    """A finished run as its journal tells it, beside what the same model says when nothing is planted."""

    def __init__(self, folder: Path, seed: int, planted: Iterable[Mapping[str, Any]]) -> None:
        self.entries = {
            (entry["kind"], entry["request"], entry["draw"], entry["reply_sha"]): entry
            for entry in planted
            if entry["kind"] in CONTENT
        }  # a retry brings the same reply once more
        self.planted: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for entry in self.entries.values():
            self.planted[entry["request"]].append(entry)
        journal = open_journal(folder, items_of("glan"))
        self.planned: dict[str, Planned] = {row.plan.id: row for row in journal.planned()}
        self.behind: dict[str, list[Replayed]] = defaultdict(list)  # plan id -> its batch, its question
        self.asked: dict[str, Item] = {}
        asyncio.run(self.replay(journal, desk_of(folder, journal, seed)))

    async def replay(self, journal: SqliteJournal, desk: Desk) -> None:
        for kind in STAGES:
            for node in journal.nodes(kind.__name__):
                replayed = Replayed(node, desk)
                try:
                    async for _ in STAGES[kind](node.item, replayed):
                        pass
                except (Unanswered, ReplyUnusable, ProviderFailed):
                    pass
                self.asked |= {exchange.request: node.item for exchange in replayed.exchanges}
                for id in node.item.plan_ids:
                    self.behind[id].append(replayed)
        await journal.close()

    def kinds_in(self, exchange: Exchange, id: str, item: Item) -> set[str]:
        """What was planted in this reply and touches this row."""
        sha = sha_of(exchange.reply.text) if exchange.reply else None
        return {
            entry["kind"]
            for entry in self.planted[exchange.request]
            if entry["reply_sha"] in (sha, None) and id in touched(entry, item)
        }

    def kinds_behind(self, id: str) -> set[str]:
        return {
            kind
            for replayed in self.behind[id]
            for exchange in replayed.exchanges
            for kind in self.kinds_in(exchange, id, replayed.node.item)
        }

    def can_be_seen(self, kind: str, id: str) -> bool:
        """Whether a check met the planted text. Novelty compares words: a copy that was rephrased afterwards, or of a question
        that was shown cut, is a paraphrase to it."""
        if self.planned[id].state == "open":
            return False
        batch = self.behind[id][0]
        if kind != "duplicate" or "glan/question" not in batch.read:
            return True
        draft = draft_of(batch.read["glan/question"][1], self.tag_of(id))
        return not draft.question.endswith("...") and "glan/naturalise" not in batch.read

    def tag_of(self, id: str) -> str:
        """What a prompt calls this row."""
        (tag,) = (tag for tag, plan in tags(self.behind[id][0].node.item.plans).items() if plan.id == id)
        return tag

    def is_astray(self, id: str) -> bool:
        """Whether a reply behind this row is neither what the model says to that request nor what was planted in it."""
        return any(
            exchange.reply is not None
            and exchange.reply.text != exchange.sound
            and sha_of(exchange.reply.text) not in [entry["reply_sha"] for entry in self.planted[exchange.request]]
            for replayed in self.behind[id]
            for exchange in replayed.exchanges
        )

    def followed(self, id: str) -> tuple[str, str, set[str]]:
        """The user's message and the answer that a row must have, and the kinds whose planted text is in them.

        Joined here by plan id once more: what the recipe's own join got wrong shows.
        """
        batch, asked = self.behind[id]
        plan = self.planned[id].plan
        tag = self.tag_of(id)
        exchange, drafts, sound = batch.read["glan/question"]
        draft = draft_of(drafts, tag)
        kinds = self.kinds_in(exchange, id, batch.node.item) if differ(draft, draft_of(sound, tag)) else set()
        text = draft.question.strip()
        if is_spoken(plan) and "glan/naturalise" in batch.read:
            exchange, drafts, sound = batch.read["glan/naturalise"]
            for said in (one.question.strip() for one in drafts.questions if one.plan_id.strip() == tag):
                if keeps_matter(text, said):
                    kinds = kinds if text in said else set()
                    if said not in {text, *(one.question.strip() for one in sound.questions if one.plan_id == tag)}:
                        kinds |= self.kinds_in(exchange, id, batch.node.item)
                    text = said
                    break
        exchange, reply, sound = asked.read["glan/answer"]
        if reply.answer.strip() != sound.answer.strip():
            kinds |= self.kinds_in(exchange, id, asked.node.item)
        return f"{text}\n\n{draft.context}" if draft.context else text, reply.answer.strip(), kinds


def desk_of(folder: Path, journal: SqliteJournal, seed: int) -> Desk:
    """Roles as the run had them, so that its calls are found again."""
    spec = run_spec(folder / "run.yaml", {})
    nodes = [node.id for kind in STAGES for node in journal.nodes(kind.__name__)]
    calls = (call for id in nodes for call in journal.calls_of([id]))
    name = next((call.model for call in calls), spec.writer.model)
    roles = {role: Role(Well(SimulatedModel(seed), name), drawing(spec.writer, spec)) for role in ("writer", "chart")}
    return Desk(journal, roles, Gate(1), spec.seed, lambda event: None)


def touched(entry: Mapping[str, Any], item: Item) -> set[str]:
    """Ids of the planned rows under `item` that a fault touches; the ledger has the short ids of a prompt."""
    if not entry["plan_ids"]:
        return set(item.plan_ids)
    plans = tags(item.plans)
    return {plans[tag].id for tag in entry["plan_ids"] if tag in plans}


def draft_of(drafts: QuestionList, tag: str) -> QuestionDraft:
    (draft,) = (draft for draft in drafts.questions if draft.plan_id.strip() == tag)
    return draft


def differ(one: QuestionDraft, other: QuestionDraft) -> bool:
    return (one.question, one.context) != (other.question, other.context)


def scores(folder: Path, planted: Iterable[Mapping[str, Any]], seed: int = 0) -> Scores:
    """`seed` is the model's. Rows that were still open when the run ended had no chance to be seen and do not count."""
    told = Told(folder, seed, planted)
    kinds: dict[str, Score] = defaultdict(Score)
    unplaced = []
    for entry in told.entries.values():
        score, item = kinds[entry["kind"]], told.asked.get(entry["request"])
        if item is None:
            unplaced.append(entry)
        elif not item.plan_ids:
            score.charting += 1
        else:
            score.replies += 1
            score.rows |= {id for id in touched(entry, item) if told.can_be_seen(entry["kind"], id)}
    rows = {row["plan_id"]: row for row in rows_of(folder).values()}
    texts, mispaired, in_vain, false_refusals = {}, [], {}, {}
    for id, row in told.planned.items():
        if row.state in KEPT:
            asked, said, keeps = told.followed(id)
            texts[id] = f"{asked}\n    -> {said}"
            for kind in keeps:
                if id in kinds[kind].rows:
                    kinds[kind].kept.append(id)
            row_has = (rows[id]["messages"][0]["content"], rows[id]["output"]) if id in rows else (asked, said)
            if row_has != (asked, said) or told.is_astray(id):
                mispaired.append(id)
        elif row.state in GONE:
            texts[id] = "\n    -> ".join(replayed.node.item.text for replayed in told.behind[id] if replayed.node.item.text)
            behind = told.kinds_behind(id) - HARMLESS
            if not any(row.reason in REASONS[kind] for kind in behind):
                in_vain[id] = f"{row.reason} ({row.check}: {row.detail})"
                if not behind and row.reason in BY_TEXT:
                    false_refusals[id] = in_vain[id]
    for score in kinds.values():
        for id in score.rows:
            score.endings[told.planned[id].reason or told.planned[id].state] += 1
    return Scores(kinds, told.planned, texts, mispaired, in_vain, false_refusals, unplaced)


def shown(found: Scores, most: int = 3) -> None:
    """The table, and of every kind below its bar a few texts."""
    print(f"\n{'planted':18}{'replies':>8}{'of map':>8}{'rows':>6}{'kept':>6}{'recall':>8}  endings")
    for kind, score in sorted(found.kinds.items()):
        recall = f"{score.recall:8.3f}" if score.rows else "       -"
        print(
            f"{kind:18}{score.replies:8}{score.charting:8}{len(score.rows):6}{len(score.kept):6}{recall}  {dict(score.endings)}"
        )
    print(
        f"refused though nothing planted explains it: {len(found.in_vain)} of {len(found.planned)} rows "
        f"{Counter(found.planned[id].reason for id in found.in_vain)}"
    )
    for id, why in list(found.in_vain.items())[: 2 * most]:
        print("   ", why, "|", found.texts[id][:300].replace("\n", " / "))
    for kind, score in sorted(found.kinds.items()):
        for id in score.kept[:most]:
            print(f"    kept {kind}: {found.texts[id][:600]!r}")


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


def names_of(folder: Path) -> Iterator[str]:
    """Every name on the map of a run."""
    for line in (folder / "atlas.jsonl").read_text().splitlines():
        yield from json.loads(line).get("names", {}).values()
