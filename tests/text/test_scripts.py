"""Scripts are counted in prose only, and every language of the table names scripts that exist."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.text.scripts import letters_by_script, script_of, scripts_of, unquoted, without_code, without_terms


def prose_of(text: str) -> str:
    return without_terms(without_code(text))


@pytest.mark.parametrize(
    ("language", "scripts"),
    [
        ("ko", {"Hangul"}), ("ja", {"Han", "Kana"}), ("zh-Hant", {"Han"}), ("th", {"Thai"}), ("km", {"Khmer"}), ("lo", {"Lao"}),
        ("my", {"Myanmar"}), ("am", {"Ethiopic"}), ("hi", {"Devanagari"}), ("bn", {"Bengali"}), ("ta", {"Tamil"}),
        ("ar", {"Arabic"}), ("he", {"Hebrew"}), ("el", {"Greek"}), ("ru", {"Cyrillic"}), ("uk", {"Cyrillic"}),
        ("ka", {"Georgian"}), ("hy", {"Armenian"}), ("pt-BR", {"Latin"}), ("sr", {"Cyrillic", "Latin"}),
        ("sr-Latn", {"Latin"}), ("EN_us", {"Latin"}), ("tlh", set()), ("", set()),
    ],
)  # fmt: skip
def test_a_language_tag_names_its_scripts(language, scripts):
    assert scripts_of(language) == scripts


@pytest.mark.parametrize(
    ("character", "script"),
    [("a", "Latin"), ("é", "Latin"), ("ệ", "Latin"), ("가", "Hangul"), ("ㅋ", "Hangul"), ("中", "Han"), ("々", "Han"),
     ("ー", "Kana"), ("・", ""), ("я", "Cyrillic"), ("ก", "Thai"), ("ा", "Devanagari"), ("៛", ""), ("1", ""),
     ("µ", ""), ("ℝ", ""), ("×", "")],
)  # fmt: skip
def test_a_letter_has_one_script_and_a_sign_none(character, script):
    assert script_of(character) == script


@pytest.mark.parametrize(
    "text",
    ["```python\nprint(total)\n```", "`df.mean()`", "$\\frac{a}{b}$", "\\(x + y\\)", "https://example.org/path",
     "a.b@example.org", "<div class='x'>", "x_1 H2SO4 camelCase os.path.join", "~~~\ncode\n~~~", "```\nnever closed"],
)  # fmt: skip
def test_code_formulas_and_addresses_hold_no_prose(text):
    assert letters_by_script(prose_of(f"{text}\n")) == {}


def test_prose_around_what_is_masked_stays():
    assert letters_by_script(prose_of("먼저 `total`을 구한다.\n```\nx = total\n```\n끝이다.")) == {"Hangul": 9}


def test_quoted_terms_are_foreign_ground():
    assert letters_by_script(unquoted("예(禮)와 “仁”을 말한다")) == {"Hangul": 6}


@given(st.text(max_size=400))
def test_masking_and_counting_take_any_text(text):
    counts = letters_by_script(unquoted(prose_of(text)))
    assert all(times > 0 for times in counts.values())
    assert sum(counts.values()) <= len(text)
