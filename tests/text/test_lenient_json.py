"""What a reader must make of the replies that models really give, and of what nobody should ever send."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from damaged_replies import Damaged, damaged, one_mark_off
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.text.lenient_json import LONGEST, MOST_TRIES, values_in

REPLIES = Path(__file__).parent / "replies"
FORMS: dict[str, type[BaseModel]] = {"questions": QuestionList, "answers": AnswerDraft}
FUZZED = 1_000

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=12,
)
PROSE = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\\"), max_size=20)
MARKS = [
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "“",
    ":",
    ",",
    "\\",
    "\\n",
    "\\u00",
    "\\ud83d",
    "//",
    "/*",
    "#",
    "\n",
    " ",
    "```",
    "$",
    "\\(",
]
PIECES = ["<think>", "</think>", "a", "1", "-", "null", "None", "\\nu", "\x00", "\ud800", '"a":', "{'a':", "“a”:"]
NOISE = st.lists(st.sampled_from(MARKS + PIECES), max_size=60).map("".join)


class Told(NamedTuple):
    """A reply of the collection and what it means, None for nothing."""

    reply: str
    form: type[BaseModel]
    meant: Any


def collected() -> dict[str, Told]:
    told = {}
    for name, form in FORMS.items():
        for part in (REPLIES / f"{name}.txt").read_text("utf-8").split("\n=== ")[1:]:
            title, _, rest = part.partition("\n")
            reply, _, meant = rest.partition("\n--- meant\n")
            told[f"{name}: {title}"] = Told(reply, form, None if meant.strip() == "nothing" else json.loads(meant))
    return told


COLLECTED = collected()


def fitted(reply: str, form: type[BaseModel]) -> BaseModel | None:
    """The first value that fits, as a caller takes it: a bare list stands for the object around it."""
    for value in values_in(reply):
        if isinstance(value, list) and form is QuestionList:
            value = {"questions": value}
        try:
            return form.model_validate(value)
        except ValidationError:
            continue
    return None


def elements(read: BaseModel | None) -> list[dict[str, Any]]:
    if read is None:
        return []
    return [each.model_dump(mode="json") for each in (read.questions if isinstance(read, QuestionList) else [read])]


@pytest.mark.parametrize("title", COLLECTED)
def test_a_reply_is_read_as_it_was_meant_or_not_at_all(title: str) -> None:
    told = COLLECTED[title]
    meant = told.form.model_validate(told.meant) if told.meant is not None else None
    assert fitted(told.reply, told.form) == meant


def test_the_collection_is_large() -> None:
    assert len(COLLECTED) >= 60


@pytest.mark.parametrize(("make", "share"), [(damaged, 0.9), (one_mark_off, 0.7)], ids=["as models do", "one mark off"])
def test_of_a_thousand_damaged_replies_most_elements_are_salvaged_and_none_is_changed(
    make: Callable[[int], Damaged], share: float
) -> None:
    complete = salvaged = 0
    for seed in range(FUZZED):
        reply = make(seed)
        read = elements(fitted(reply.text, reply.form))
        for element in read:
            assert element in reply.complete, (seed, reply.faults)
        assert len({str(element) for element in read}) == len(read), (seed, "one element twice")
        complete += len(reply.complete)
        salvaged += len(read)
    assert salvaged >= share * complete, f"{salvaged} of {complete}"


@settings(max_examples=300, deadline=None)
@given(st.lists(JSON, min_size=1) | st.dictionaries(st.text(), JSON, min_size=1), st.sampled_from([None, 1]))
def test_valid_json_is_read_by_the_letter_where_no_backslash_can_be_meant_otherwise(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    if "\\" not in text:
        assert next(values_in(f"Here you are:\n```json\n{text}\n```")) == value


@settings(max_examples=500, deadline=None)
@given(NOISE | st.text())
def test_nothing_is_ever_raised(text: str) -> None:
    for value in values_in(text):
        assert isinstance(value, (dict, list))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1))
def test_an_answer_that_is_cut_is_no_answer(seed: int, share: float) -> None:
    reply = json.dumps(
        {"answer": f"It is {seed}.\n\nAnswer: {seed}", "final": {"type": "integer", "value": str(seed)}, "steps": 3}
    )
    assert fitted(reply[: int(share * (len(reply) - 1))], AnswerDraft) is None


@settings(max_examples=200, deadline=None)
@given(st.lists(PROSE, min_size=1, max_size=5), st.floats(0, 1))
def test_of_a_cut_list_exactly_the_elements_whose_own_bracket_closed_survive(texts: list[str], share: float) -> None:
    written = [json.dumps({"plan_id": str(place), "question": text}) for place, text in enumerate(texts)]
    reply = '{"questions": [' + ", ".join(written) + "]}"
    cut = int(share * (len(reply) - 2))
    ends = [len('{"questions": [' + ", ".join(written[: place + 1])) for place in range(len(written))]
    whole = sum(end <= cut for end in ends)
    values = list(values_in(reply[:cut]))
    assert values[:1] == ([{"questions": [json.loads(each) for each in written[:whole]]}] if whole else [])


def test_a_list_inside_an_element_does_not_pass_for_the_list_of_elements() -> None:
    assert list(values_in('{"questions": [{"plan_id": "a", "parts": [{"plan_id": "b"}, {"plan_id": "c"}], "x": ')) == []
    assert list(values_in('{"questions": [{"plan_id": "a"}, {"plan_id": "d", "parts": [{"plan_id": "b"}, {')) == [
        {"questions": [{"plan_id": "a"}]}
    ]


def test_a_document_that_is_cut_behind_its_beginning_gives_nothing() -> None:
    assert list(values_in('{"answer": "It is 4.", "sources": [{"title": "A"}, {"title"')) == []
    assert list(values_in('{"names": ["Kim", "Lee", "Pa')) == []


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * LONGEST,
        '{"a":' * (LONGEST // 5),
        '{"a":"' + '"' * LONGEST,
        '{"a":"' + '"//' * (LONGEST // 3),
        '{"a":"' + '"\n//' * (LONGEST // 4),
        '{"a":"' + '"  ' * (LONGEST // 3),
        '{"a":"' + '"}' * (LONGEST // 2),
        "{“a”: “" + "“}" * (LONGEST // 2),
        '{"a":"' + "\\nu " * (LONGEST // 4) + '"}',
        '{"a":"' + "\\" * LONGEST,
        '{"a":["' + '","' * (LONGEST // 3),
        "</think>" * (LONGEST // 8),
        "```json{" * (LONGEST // 8),
        '{"a":1,"a":' * (LONGEST // 11),
        '[{"a":1},{"a":' + '{"a":' * (LONGEST // 5),
        "[1 " * (LONGEST // 3),
        "[" + " " * 10 * LONGEST,
        "1" * 5_000 + "[" + "1" * LONGEST + "]",
        '[{"a":x},' * (LONGEST // 9),
        '{"a":1}' * (LONGEST // 7),
        "{a" * (LONGEST // 2),
        "{" + "a" * LONGEST,
        '"' * LONGEST,
        '{\\"' * (LONGEST // 3),
    ],
    ids=lambda text: text[:12],
)
def test_hostile_replies_end_and_give_no_more_than_they_hold(hostile: str) -> None:
    assert sum(1 for _ in values_in(hostile)) <= 3 * MOST_TRIES
