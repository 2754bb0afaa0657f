"""The check refuses refusals, measured on labelled rows written after the phrases and before them."""

import asyncio
import json
from pathlib import Path

import pytest

from seedless.checks.refusal import refusal
from seedless.core import Item

ROWS = [json.loads(line) for line in (Path(__file__).parent / "refusals.jsonl").read_text("utf-8").splitlines()]


class Text(Item):
    body: str


def refused(text: str) -> bool:
    verdict = asyncio.run(refusal(lambda item: item.body)(Text(body=text), None))
    assert verdict.check == "refusal"
    assert (verdict.decision == "reject") == (verdict.reason == "refusal") == bool(verdict.detail)
    return verdict.decision == "reject"


@pytest.mark.parametrize("half", [1, 2])
def test_refusals_are_found(half):
    rows = [row for row in ROWS if row["label"] == "refusal" and row["half"] == half]
    missed = [row["text"] for row in rows if not refused(row["text"])]
    assert len(missed) <= 0.02 * len(rows), missed


@pytest.mark.parametrize("half", [1, 2])
def test_answers_about_refusing_pass(half):
    rows = [row for row in ROWS if row["label"] == "answer" and row["half"] == half]
    wronged = [row["text"] for row in rows if refused(row["text"])]
    assert len(wronged) <= 0.01 * len(rows), wronged


def test_the_labelled_rows_are_many_and_of_nine_languages():
    assert sum(row["label"] == "refusal" for row in ROWS) >= 120
    assert sum(row["label"] == "answer" for row in ROWS) >= 200
    assert len({row["language"] for row in ROWS}) == 9
