"""The worked examples of CONTRIBUTING.md are what a newcomer copies: they run, together, through the real engine."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest

from seedless.core import Batch, Example, Node, Plan, Planned, Round, Sampling, root_node
from seedless.engine import Desk, Frontier, Gate, Role
from seedless.journal import MemoryJournal

PAGE = Path(__file__).resolve().parents[2] / "CONTRIBUTING.md"
RIDDLES = {"rivers": "I run all day and never leave my bed.", "clocks": "Two hands and no", "bread": "PASS"}


@pytest.fixture(scope="module")
def shown() -> dict[str, Any]:
    """What the page's Python blocks define, run in the page's order as one module."""
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert len(blocks) == 4
    assert max(len(block.splitlines()) for block in blocks) <= 25  # an example that needs more is no minimal one
    names: dict[str, Any] = {"__name__": "contributing"}
    exec(compile("\n".join(blocks), str(PAGE), "exec", dont_inherit=True), names)
    return names


def row_about(subject: str) -> Plan:
    return Plan(
        id=f"plan-{subject}",
        root="riddles",
        node_ids=("riddles",),
        atlas_path=("Riddles",),
        subject=subject,
        sessions=(),
        concepts=(),
        concept_ids=(),
        strategy="single",
        task_type="generation",
        level="easy",
        bloom="create",
        steps=0,
        language="en",
        attributes={},
        replicate=0,
    )


async def grown(shown: dict[str, Any], subjects: list[str]) -> tuple[list[Planned], list[Node]]:
    """One round of the page's recipe with the page's model: how each planned row ended, and the finished rows."""
    recipe = shown["recipe"]()
    plans = [row_about(subject) for subject in subjects]
    journal = MemoryJournal(recipe.items)
    round = Round(number=0, target=len(plans), wanted={}, first=0, size=len(plans))
    roots = [root_node(Batch(planned=(plan,)), order=i, round=0) for i, plan in enumerate(plans)]
    await journal.plant(round, plans, roots)
    roles = {"writer": Role(shown["Riddler"](RIDDLES), Sampling())}
    frontier = Frontier(recipe, Desk(journal, roles, Gate(2), 0, lambda event: None), workers=2)
    assert await frontier.run(round)
    return list(journal.planned()), list(journal.nodes("Example"))


def test_the_recipe_with_its_check_and_its_model_ends_every_planned_row(shown: dict[str, Any]) -> None:
    rows, _ = asyncio.run(grown(shown, ["rivers", "clocks", "bread", "mist"]))
    assert [(row.state, row.reason) for row in rows] == [
        ("done", ""),
        ("rejected", "truncated"),
        ("rejected", "declined"),
        ("failed", "provider_refused"),
    ]


def test_the_sink_holds_the_finished_rows_and_no_half_file(shown: dict[str, Any], tmp_path: Path) -> None:
    _, nodes = asyncio.run(grown(shown, ["rivers"]))
    sink = shown["JsonLines"](tmp_path / "rows.jsonl")
    sink.write([{"riddle": node.item.text} for node in nodes if isinstance(node.item, Example)])
    assert not list(tmp_path.iterdir())
    snapshot = sink.commit()
    (line,) = (tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {"riddle": RIDDLES["rivers"]}
    assert (snapshot.rows, [path.name for path in tmp_path.iterdir()]) == (1, list(snapshot.parts))
