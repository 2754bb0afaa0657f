"""Form refuses what is no text, and only that."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.checks import form
from seedless.core import Item


class Text(Item):
    body: str


def detail_of(text: str, **lengths: int) -> str:
    """Why it is refused, or nothing."""
    found = asyncio.run(form(lambda item: item.body, **lengths)(Text.model_construct(body=text), None))
    assert (found.decision == "reject") == bool(found.reason) == bool(found.detail)
    assert found.reason in ("", "truncated" if "fence" in found.detail else "form")
    assert found.check == "form"
    return found.detail


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"), (" \n\t", "empty"), ("...?!", "only punctuation"), ("---", "only punctuation"), ("a\x00b", "U+0000"),
        ("a\x1b[0m", "U+001B"),
        ("broken \ufffd text", "U+FFFD"), ("lone \ud800 half", "U+D800"), ("```python\nprint(1)", "fence"),
        ("a\n```\nb\n```\n```", "fence"),
        ("````\ncode\n```", "fence"), ("Dear {{name}}", "{{name}}"), ("Dear {{ user }},", "{{ user }}"), ("{{topic|lower}}",
        "topic"),
        ("{% if x %} yes", "if x"), ("Row <plan_id>: x", "<plan_id>"), ("Hello [INSERT NAME]", "[INSERT"), ("Hi [YOUR NAME]",
        "[YOUR"),
        ("end<|im_end|>", "<|im_end|>"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused_with_the_reason(text, why):
    assert why in detail_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "3", "네", "What is 2 + 2?", "무엇입니까?", "Sets: {{1, 2}, {3}} has two elements.",
        "$\\binom{{n}}{{k}}$ and \\frac{{a}}{b}",
        "Jinja writes `{{ name }}` so.", "```\n{{ name }}\n```\nThat is a template.", "A table\n\n| a |\n|---|\n| 1 |",
        "tab\tand\r\nnew line",
        "```python\nx = '```'\n```", "  ```\n  indented\n  ```", "1. ```\n   in a list\n   ```", "emoji 👩‍🔬 joined",
        "[insert sort] is a sort", "½ ² ℃",
    ],
)  # fmt: skip
def test_honest_texts_pass(text):
    assert detail_of(text) == ""


def test_both_limits_are_allowed_lengths():
    assert [bool(detail_of("x" * length, fewest=3, most=5)) for length in (2, 3, 5, 6)] == [True, False, False, True]
    assert "2 characters" in detail_of("  xy \n", fewest=3, most=5)


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_gets_a_verdict(text):
    assert isinstance(detail_of(text), str)


def test_code_that_breaks_off_is_a_text_cut_short():
    cut = Text.model_construct(body="Look it up:\n\n```sql\nSELECT name\nFROM shops\nWHERE ci")
    assert asyncio.run(form(lambda item: item.body)(cut, None)).reason == "truncated"
