"""A question asked before is refused, named after the one it repeats, and remembered all the same."""

import asyncio
from typing import Any, cast

import pytest

from seedless.checks.novelty import novelty
from seedless.core import Batch, Context, Example, Message, Plan, Verdict
from seedless.text.near import NearIndex

ASKED = "Explain in your own words how a heat pump moves warmth from the cold outside to the inside of a house."


def plan(id: str) -> Plan:
    fields: dict[str, Any] = dict.fromkeys(("root", "subject", "bloom"), "x")
    fields |= dict.fromkeys(("node_ids", "atlas_path", "sessions", "concepts", "concept_ids"), ("x",))
    fields |= {"strategy": "single", "task_type": "qa", "level": "easy", "steps": 1, "language": "en", "replicate": 0}
    return Plan(id=id, attributes={}, **fields)


def judge(index: NearIndex, *texts: str) -> list[Verdict]:
    check = novelty(index, lambda item: item.text)

    async def ask_all() -> list[Verdict]:
        nowhere = cast(Context, None)  # the check needs nothing of a run
        items = [Example(plan=plan(f"p{n}"), messages=(Message(role="user", content=text),)) for n, text in enumerate(texts)]
        return [await check(item, nowhere) for item in items]

    return asyncio.run(ask_all())


def test_a_first_question_passes_without_evidence():
    assert judge(NearIndex(), ASKED) == [Verdict.passed("novelty")]


def test_a_repeated_question_is_refused_with_the_one_it_repeats():
    same, near = judge(NearIndex(), ASKED, ASKED.upper(), ASKED.replace("Explain", "Describe"))[1:]
    assert (same.decision, same.reason, same.check, same.score) == ("reject", "duplicate", "novelty", 1.0)
    assert same.evidence == {"nearest": "p0", "similarity": "1.0000"}
    assert same.detail == "asks what p0 asked in the same words"
    assert near.reason == "duplicate" and near.evidence["nearest"] == "p0"
    assert near.detail == f"asks what p0 asked (similarity {near.score:.2f})"


def test_a_neighbour_that_asks_something_else_is_evidence_of_a_pass():
    sum_of = (
        "Work out step by step, and check with a drawing of your own, how much 12 and 30 and 45 are when added up together."
    )
    passed = judge(NearIndex(), sum_of, sum_of.replace("30", "31"))[1]
    assert passed.decision == "pass" and passed.evidence["nearest"] == "p0"
    assert passed.score is not None and passed.evidence["similarity"] == f"{passed.score:.4f}"


def test_a_refused_question_is_remembered_until_it_is_forgotten():
    index = NearIndex()
    judge(index, ASKED, ASKED, "Name three rivers of Asia.")
    assert len(index) == 3
    index.forget(["p0", "p1"])
    assert index.match(ASKED) is None and len(index) == 1


def test_an_item_of_several_planned_rows_is_refused_by_the_check_itself():
    check = novelty(NearIndex(), lambda item: "x")
    with pytest.raises(ValueError, match="unpack"):
        asyncio.run(check(Batch(planned=(plan("a"), plan("b"))), cast(Context, None)))
