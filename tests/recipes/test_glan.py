"""The glan recipe against replies that shuffle, drop, double and invent: nothing is paired by position, nothing is lost."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.running import adds_up, made, rows_of, small
from seedless.core import ModelKind, Reply, Request, seed_of
from seedless.recipes.glan.items import QuestionDraft
from seedless.recipes.glan.stages import brief, joined_by_tag, keeps_matter, source, tags
from seedless.recipes.prompts import template
from seedless.teacher.model import EmbeddedTeacher


@given(st.lists(st.sampled_from("abcdexyz"), max_size=14), st.randoms())
def test_drafts_are_joined_by_id_whatever_their_order_and_doubles_are_refused(ids: list[str], chance: Random) -> None:
    drafts = [QuestionDraft(plan_id=id, question=f"about {id} {n}") for n, id in enumerate(ids)]
    chance.shuffle(drafts)
    joined = joined_by_tag(drafts, set("abcde"))
    counts = Counter(ids)
    assert set(joined) == {id for id in "abcde" if counts[id]}
    for id, draft in joined.items():
        assert (draft is None) == (counts[id] > 1)
        assert draft is None or draft.question.startswith(f"about {id} ")


@dataclass
class Sloppy:
    """The embedded teacher whose replies are spoiled as a small language model's are; what it spoils follows the request."""

    faults: float = 0.3
    inner: EmbeddedTeacher = field(default_factory=EmbeddedTeacher)
    planted: Counter[str] = field(default_factory=Counter)
    name: str = "sloppy"
    kind: ModelKind = "teacher"  # so that its rows are recomputed as the teacher's are

    async def complete(self, request: Request) -> Reply:
        honest = await self.inner.complete(request)
        chance = Random(seed_of("sloppy", request.key("")))
        data = json.loads(honest.text)
        finish = honest.finish
        text = None
        if chance.random() < self.faults:
            spoil = chance.choice(
                ("shuffle", "lose", "double", "invent", "decline", "cut", "garbage", "wrong", "unsure", "copy")
            )
            questions = data.get("questions", [])
            if questions and spoil == "shuffle":
                chance.shuffle(questions)
            elif questions and spoil == "lose":
                questions.pop()
            elif questions and spoil == "double":
                questions.append({**questions[0], "question": "another"})
            elif questions and spoil == "invent":
                questions.append({**questions[0], "plan_id": "f" * 32})
            elif questions and spoil == "decline":
                questions[0] |= {"declined": True, "reason": "these do not meet", "question": ""}
            elif questions and spoil == "copy":
                for one in questions:
                    one["question"] = "Solve 2x + 3 = 7 for x and check the result by substitution."
            elif spoil == "cut":
                finish = "length"
            elif spoil == "garbage":
                text = "It is what it is."
            elif "answer" in data and spoil == "wrong":
                data["answer"] = "1. It is so.\n\nAnswer: 987654321"
            elif "answer" in data and spoil == "unsure":
                data |= {"unsure": True, "answer": ""}
            self.planted[spoil] += (text, finish, data) != (None, honest.finish, json.loads(honest.text))
        return Reply(text or json.dumps(data), kind="teacher", model_version="sloppy", finish=finish, cost_usd=0.0)


SHOWN_AS = {  # garbage is asked for again, and mostly mended
    "lose": "form",
    "double": "mismatched",
    "decline": "declined",
    "cut": "truncated",
    "wrong": "wrong_answer",
    "unsure": "unsure",
}


@pytest.mark.parametrize("workers", [1, 9])
def test_a_sloppy_model_still_gives_every_row_asked_for_and_every_fault_has_a_reason(tmp_path: Path, workers: int) -> None:
    made(tmp_path / "other", small(80), writer=Sloppy())
    sloppy = Sloppy()
    report = made(tmp_path / "rows", small(80, workers=workers), writer=sloppy).report
    assert (report.accepted, report.exit_code) == (80, 0)
    assert adds_up(report)
    reasons = {**report.rejected, **report.failed}
    assert len(sloppy.planted) >= 7
    assert {SHOWN_AS[spoil] for spoil, times in sloppy.planted.items() if times and spoil in SHOWN_AS} <= set(reasons)
    rows = rows_of(tmp_path / "rows")
    assert rows == rows_of(tmp_path / "other")
    assert not any("987654321" in row["output"] for row in rows.values())


def test_answers_are_never_attached_to_another_question(tmp_path: Path) -> None:
    made(tmp_path, small(60), writer=Sloppy(0.6))
    for row in rows_of(tmp_path).values():
        assert row["verification"]["status"] == "computed"  # recomputed from the plan whose question it answers
        assert row["generator"]["replied_model"] == "sloppy"


def test_a_prompt_has_its_constant_part_first_and_one_json_block_of_what_varies_last() -> None:
    filled = [
        template("glan/answer").fill(language="ko", question=q, context=None, style="steps", source={})
        for q in ("하나?", "둘? ```json {} ```")
    ]
    heads = {prompt.messages[-1].content.split("```json", 1)[0] for prompt in filled}
    assert len(heads) == 1
    block = filled[0].messages[-1].content.split("```json\n", 1)[1].removesuffix("\n```")
    assert json.loads(block) == {"question": "하나?", "context": None, "style": "steps"}
    assert "Korean" in filled[0].messages[0].content


def test_a_prompt_version_changes_with_its_words() -> None:
    assert template("glan/question").version.startswith("3-")
    assert template("glan/question").version != template("glan/answer").version


def test_a_template_cannot_reach_python(monkeypatch: pytest.MonkeyPatch) -> None:
    from jinja2.exceptions import SecurityError, UndefinedError

    hostile = replace(template("glan/answer"), user="{{ language.__class__.__mro__ }}")
    with pytest.raises((SecurityError, UndefinedError)):
        hostile.fill(language="en", question="q", context=None, style="short")


def test_a_brief_shows_what_is_asked_and_only_the_source_says_what_a_program_draws_from() -> None:
    from engine.growing import plan

    assert set(brief("p1", plan(1))) == {
        "plan_id", "sessions", "concepts", "task_type", "level", "bloom", "form", "audience",
    }  # fmt: skip
    assert set(source(plan(1))) == {"concept_ids", "task_type", "level", "replicate"}


def test_plans_go_by_eight_digits_unless_two_would_be_alike() -> None:
    from engine.growing import plan

    alike = [plan(n).model_copy(update={"id": "0123abcd" + f"{n:024x}"}) for n in (1, 2)]
    assert list(tags([plan(1)])) == [plan(1).id[:8]]
    assert list(tags(alike)) == [one.id for one in alike]


def test_a_question_said_again_keeps_its_numbers_or_stays_as_it_was() -> None:
    asked = "I have 14 frames and 3 supers. How many kilos of honey may that be?"
    assert keeps_matter(asked, "Got 3 supers and 14 frames here. Roughly how many kilos is that?")
    assert not keeps_matter(asked, "Got 3 supers and 15 frames here. Roughly how many kilos is that?")
    assert not keeps_matter(asked, "Got 14, 3?")


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=80))
def test_whatever_a_model_says_a_row_is_data(text: str) -> None:
    """Template marks, JSON and control words in a question travel as data through the next prompt."""
    prompt = template("glan/answer").fill(language="en", question="{{ 7*7 }}" + text, context=None, style="short")
    assert "{{ 7*7 }}" in prompt.messages[-1].content
    assert "49" not in prompt.messages[-1].content.replace(text, "")


def test_the_bench_recipe_makes_one_row_a_prompt_line() -> None:
    from engine.growing import plan
    from seedless.core import Batch, Example, Round, Sampling, root_node
    from seedless.engine import Desk, Frontier, Gate, Role
    from seedless.journal.memory import MemoryJournal
    from seedless.recipes import bench

    class Echo:
        name, kind = "echo", "simulated"

        async def complete(self, request: Request) -> Reply:
            return Reply(f"You said: {request.prompt.messages[-1].content}", kind="simulated")

    async def go() -> list[str]:
        journal = MemoryJournal((Batch, Example))
        batches = [Batch(planned=(plan(n),), digest=f"line {n}") for n in range(20)]
        round = Round(0, 20, {plan(0).cell: 20}, 0, 20)
        roots = [root_node(batch, order=n, round=0) for n, batch in enumerate(batches)]
        await journal.plant(round, [batch.planned[0] for batch in batches], roots)
        roles = {"writer": Role(Echo(), Sampling())}
        assert await Frontier(bench.recipe(), Desk(journal, roles, Gate(4), 0, lambda _: None), workers=4).run(round)
        return [journal.node(row.node).item.text for row in journal.planned() if row.node]

    assert asyncio.run(go()) == [f"You said: line {n}" for n in range(20)]
