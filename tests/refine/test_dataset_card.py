"""The card: true front matter, counts that agree with the report, and row text that can never become markup."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from seedless.core import ModelSpec, RunSpec
from seedless.refine.card import CardFacts, FamilyUse, card
from seedless.refine.markdown import fenced, inline, table

RENDER = MarkdownIt("commonmark", {"html": True}).enable("table")


@dataclass(frozen=True)
class Cell:
    task_type: str
    difficulty: str
    language: str
    node: str
    planned: int
    accepted: int


@dataclass(frozen=True)
class Shares:
    nodes: float = 1.0
    sessions: float = 1.0
    concepts: float = 0.99
    session_pairs: float = 0.61
    concept_gini: float = 0.06


@dataclass(frozen=True)
class Counts:
    """A report as the card reads it; `tables.Report` is held to the same shape by mypy where app passes it."""

    run_id: str = "r1"
    target: int = 500
    planned: int = 530
    accepted: int = 500
    rejected: dict[str, int] = field(default_factory=lambda: {"duplicate": 12, "surplus": 8, "language": 6})
    failed: dict[str, int] = field(default_factory=lambda: {"unparsable": 4})
    review: int = 0
    open: int = 0
    calls: dict[str, int] = field(default_factory=lambda: {"writer": 640, "chart": 31})
    tokens_in: int = 12_345
    tokens_out: int = 0
    cost_usd: float | None = 0.0
    cells: tuple[Cell, ...] = (
        Cell("qa", "easy", "ko", "n1", 160, 150),
        Cell("qa", "medium", "en", "n2", 110, 100),
        Cell("reasoning", "easy", "en", "n1", 260, 250),
    )
    coverage: Shares = Shares()
    verification: dict[str, int] = field(default_factory=lambda: {"computed": 470, "attested": 30})


FACTS = CardFacts(
    version="0.1.0",
    command="seedless run -n 500 -o out",
    node_names={"n1": "Arithmetic", "n2": "Logic"},
    families={"math/euclid": FamilyUse(300, 1_000), "math/crt": FamilyUse(200, 400), "math/unused": FamilyUse(0, 50)},
)


def row(question: str = "What is 6 · 7?", answer: str = "42") -> dict[str, Any]:
    return {
        "id": "a" * 32,
        "atlas_path": ["Mathematics", "Arithmetic"],
        "task_type": "qa",
        "difficulty": {"level": "easy"},
        "language": "en",
        "verification": {"status": "computed"},
        "messages": [{"role": "user", "content": question}, {"role": "assistant", "content": answer}],
    }


def teacher_card(rows: tuple[dict[str, Any], ...] = (row(),), spec: RunSpec | None = None, report: Counts | None = None) -> str:
    return card(report or Counts(), rows, spec or RunSpec(), teacher=True, facts=FACTS)


def front(text: str) -> dict[str, Any]:
    head, matter, _ = text.split("---\n", 2)
    assert head == ""
    return yaml.safe_load(matter)


def test_the_front_matter_says_only_what_is_true():
    assert front(teacher_card()) == {
        "pretty_name": "The whole curriculum (seedless, embedded teacher)",
        "license": "apache-2.0",
        "language": ["en", "ko"],
        "size_categories": ["n<1K"],
        "task_categories": ["text-generation", "question-answering"],
        "tags": ["synthetic", "instruction-tuning", "seedless", "embedded-teacher", "no-llm"],
        "configs": [{"config_name": "default", "data_files": [{"split": "train", "path": "data/*.parquet"}]}],
    }


@pytest.mark.parametrize(
    ("rows", "size"), [(0, "n<1K"), (999, "n<1K"), (1_000, "1K<n<10K"), (99_999, "10K<n<100K"), (10**8, "n>10M")]
)
def test_the_size_category_is_the_hubs(rows, size):
    assert front(teacher_card(report=replace(Counts(), accepted=rows)))["size_categories"] == [size]


def test_teacher_data_says_in_its_first_paragraph_that_no_model_wrote_it():
    body = teacher_card().split("---\n", 2)[2].strip().split("\n\n")
    assert body[1] == (
        "Made without any language model. Every question, step and answer comes from 2 hand-written program families; "
        "correctness is checked by computation. Limits: templated wording, 2 concepts only, "
        "school-to-undergraduate mathematics and computing, English and Korean, low linguistic diversity. "
        "Not a substitute for LLM-written data."
    )


def test_a_models_data_names_its_models_and_claims_no_licence():
    spec = RunSpec(models={"writer": ModelSpec(model="some-model", provider="openai-compatible")}, topic=("sea law",))
    text = card(Counts(), [row()], spec, teacher=False, facts=replace(FACTS, families={}, replied={"writer": ["some-model-2"]}))
    assert "Written by language models (some-model)" in text and "Made without any language model" not in text
    assert front(text)["license"] == "unknown" and "no-llm" not in front(text)["tags"]
    assert "| writer | some-model (openai-compatible) | some-model-2 | 640 |" in text
    assert "Program families" not in text


def test_families_stand_with_rows_and_the_share_of_their_capacity():
    text = teacher_card()
    assert "| math/crt | 200 | 400 | 50.0% |" in text
    assert "| math/unused | 0 | 50 | 0.0% |" in text


def test_quotas_are_held_against_what_was_asked():
    spec = RunSpec(quotas={"task_type": {"qa": 0.5, "reasoning": 0.4, "generation": 0.1}})
    text = teacher_card(spec=spec)
    assert "| task type | qa | 250 | 50.0% | 50.0% | yes |" in text
    assert "| task type | reasoning | 250 | 50.0% | 40.0% | no |" in text
    assert "| task type | generation | 0 | 0.0% | 10.0% | no |" in text
    assert "| difficulty | easy | 400 | 80.0% |  |  |" in text
    assert text.index("| difficulty | easy") < text.index("| difficulty | medium")


def test_the_counts_on_the_card_are_those_of_the_report():
    text = teacher_card()
    said = "530 rows were planned = 500 accepted + 26 rejected + 4 failed + 0 for review + 0 open."
    for line in (
        said,
        "| duplicate | rejected | 12 |",
        "| unparsable | failed | 4 |",
        "| computed | 470 |",
        "| Arithmetic | 420 | 400 |",
    ):
        assert line in text
    assert "Cost: 0.00 USD; 12,345 tokens in, 0 out." in text
    assert "unknown, since a price is missing" in teacher_card(report=replace(Counts(), cost_usd=None))


def test_a_run_that_made_nothing_still_has_a_card():
    report = replace(
        Counts(),
        accepted=0,
        planned=0,
        rejected={},
        failed={},
        cells=(),
        verification={},
        calls={},
        coverage=Shares(0, 0, 0, 0, 0),
    )
    text = card(report, [], RunSpec(), teacher=True, facts=CardFacts("0.1.0", "seedless run"))
    assert "**0 rows** of 500 wanted" in text and front(text)["language"] == ["en", "ko"]


def test_only_three_rows_are_shown_and_long_ones_are_cut_with_their_length():
    text = teacher_card(tuple(row(f"question {n}", "x" * 5_000) for n in range(9)))
    assert [f"question {n}" in text for n in range(4)] == [True, True, True, False]
    assert "[cut here: 5,000 characters in all]" in text and "x" * 2_001 not in text


HOSTILE = "```\n</div><script>alert(1)</script>\n# Not a heading\n````\n[a](javascript:x)\n---\nlicense: mit\n\x00\u202e\r\n~~~"


def test_a_hostile_row_stays_inside_its_block():
    tokens = RENDER.parse(teacher_card((row(HOSTILE, HOSTILE),)).split("---\n", 2)[2])
    blocks = [token.content for token in tokens if token.type == "fence" and "alert(1)" in token.content]
    assert blocks == [HOSTILE.replace("\r\n", "\n").replace("\x00", "\ufffd").replace("\u202e", "\ufffd") + "\n"] * 2
    assert not [token for token in tokens if token.type in ("html_block", "hr")]
    headings = [after.content for token, after in pairwise(tokens) if token.type == "heading_open"]
    assert "Not a heading" not in headings and headings.count("Balance") == 1


def test_a_hostile_topic_and_path_are_text_too():
    evil = "x |<img src=x onerror=alert(1)>\n# h\n---\nlicense: mit `code` [l](http://e.vil) *b*"
    spec = RunSpec(topic=(evil,))
    facts = replace(FACTS, node_names={"n1": evil}, command=f"seedless run '{evil}'\n```\n<b>", scope=evil)
    text = card(Counts(), [{**row(), "atlas_path": [evil]}], spec, teacher=True, facts=facts)
    assert front(text)["license"] == "apache-2.0" and evil.split("\n")[0] in front(text)["pretty_name"]
    html = RENDER.render(text.split("\n---\n", 1)[1])
    assert "<img" not in html and "<em>" not in html and "<a " not in html and html.count("<h1>") == 1
    assert "license: mit" in html, "shown, not hidden"


@given(st.text(st.characters(codec="utf-8"), max_size=60) | st.text("`~\n <>&|\\", max_size=30))
def test_any_text_in_a_fence_is_one_code_block(text):
    tokens = RENDER.parse(fenced(text))
    assert [token.type for token in tokens] == ["fence"]


@given(st.text(st.characters(codec="utf-8"), max_size=40) | st.text("`*_[]()<>!|\\#~&:/ aw.", max_size=30))
def test_any_text_inline_is_plain_text_in_a_cell_of_its_row(text):
    tokens = RENDER.parse(table(("Head", "Rows"), [(f"x {text}", 1_000)]))
    cells = [token for token in tokens if token.type == "inline"]
    assert len(cells) == 4
    assert {child.type for child in cells[2].children or ()} <= {"text", "text_special"}
    assert cells[3].content == "1,000"


def test_links_that_need_no_markup_are_disarmed_and_words_stay_readable():
    assert inline("https://e.vil www.e.vil a@b.c") == "https\\://e.vil www\\.e.vil a\\@b.c"
    assert inline("not_self_contained number-theory (x + 1)") == "not_self_contained number-theory (x + 1)"
