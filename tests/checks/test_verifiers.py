"""Verifiers are strict: gold in any honest dress scores 1, everything else 0, and nothing is ever run."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedless.checks import canonical_key, final_of, score, verifier_id
from seedless.checks.verifiers import states
from seedless.core import AnswerKey

CODE = "def f(x):\n    return x + 1"
TABLE = "city | n\nDaegu | 4\nBusan | 3"
GOLD = {
    "integer": "-12",
    "fraction": "3/4",
    "set": "{-10; 4}",
    "list": "[3; 1; 2]",
    "text": "2 ± √3",
    "choice": "B",
    "json": '{"a":[1,2],"b":null}',
    "code": CODE,
    "path": "A -> C -> D",
    "table": TABLE,
}
OTHER = {
    "integer": "12",
    "fraction": "4/3",
    "set": "{-4; 10}",
    "list": "[1; 2; 3]",
    "text": "3 ± √2",
    "choice": "C",
    "json": '{"a":[2,1],"b":null}',
    "code": "def f(x):\n    return x - 1",
    "path": "A -> D -> C",
    "table": "city | n\nBusan | 3\nDaegu | 4",
}
DRESSED = {
    "integer": "−12 ; －１２ ; x = -12 ; -12. ; **-12** ; $-12$ ; \\boxed{-12} ; -12 cm ; -12개 ; -12개입니다. ; -12.0 ; "
    "- 12 ; -12 m/s² ; -12 ℃ ; -12℃ ; \\(x = -12\\) ; -12\\text{ cm} ; f(3) = -12 ; -12조각 ; -$12",
    "fraction": "6/8 ; 0.75 ; ３/４ ; x = 3/4 ; \\frac{3}{4} ; $\\dfrac{3}{4}$ ; \\boxed{\\frac{3}{4}} ; 3 / 4 ; "
    "0.750 ; 3/4 cup ; P(A) = 3/4 ; P(A) = 0.75.",
    "set": "{-10, 4} ; x = -10, 4 ; x = 4 or x = -10 ; x = -10 또는 x = 4 ; 4, -10 ; {4; -10} ; \\{-10, 4\\} ; "
    "x₁ = 4, x₂ = -10 ; -10 and 4 ; S = {4, -10}",
    "list": "[3, 1, 2] ; 3, 1, 2 ; (3; 1; 2) ; [ 3 ,1, 2 ]. ; `[3, 1, 2]` ; [３, １, ２] ; (x, y, z) = (3, 1, 2)",
    "text": "  2  ±  √3 ; **2 ± √3** ; $2 ± √3$ ; 2 ± √3.",
    "choice": "b ; (B) ; B. ; B) ; [B] ; **B** ; Option B ; 보기 B ; \\boxed{B} ; \\text{B}",
    "path": "A → C → D ; A->C->D ; A --> C --> D ; `A -> C -> D` ; A, C, D",
}
TYPES = sorted(GOLD)
KEYS = {type: AnswerKey(type=type, value=value) for type, value in GOLD.items()}


def answer(value: str, mark: str = "Answer:") -> str:
    return f"1. We work it out.\n2. It follows.\n\n{mark}{chr(10) if chr(10) in value else ' '}{value}"


@pytest.mark.parametrize("type", TYPES)
@pytest.mark.parametrize(
    "mark", ["Answer:", "답:", "Final answer:", "정답:", "**Answer:**", "answer：", "FINAL ANSWER:", "- 답 :", "최종 답:"]
)
def test_gold_scores_under_every_answer_mark(type, mark):
    assert score(KEYS[type], answer(GOLD[type], mark)) == 1


@pytest.mark.parametrize("type", TYPES)
def test_a_bare_gold_value_scores(type):
    assert score(KEYS[type], GOLD[type]) == 1
    assert score(KEYS[type], f"\n\n{GOLD[type]}  \n") == 1


@pytest.mark.parametrize(("type", "value"), [(t, v.strip()) for t, values in DRESSED.items() for v in values.split(" ; ")])
def test_gold_scores_in_any_honest_dress(type, value):
    assert score(KEYS[type], value) == 1
    assert score(KEYS[type], answer(value)) == 1
    assert score(KEYS[type], f"Steps.\n**Answer: {value}**") == 1


@pytest.mark.parametrize("text", [f"Answer:\n```python\n{CODE}\n```", f"```\n{CODE}\n\n```", f"Answer:\n{CODE}  \n\n"])
def test_code_scores_in_a_fence(text):
    assert score(KEYS["code"], text) == 1


def test_code_keeps_its_indentation():
    assert score(KEYS["code"], "def f(x):\nreturn x + 1") == 0


def test_tables_score_as_markdown():
    assert score(KEYS["table"], "Answer:\n\n| city | n |\n|---|---:|\n| Daegu | 4 |\n| Busan | 3 |\n") == 1
    assert score(KEYS["table"], "답: city | n\nDaegu | 4\nBusan | 3") == 1
    assert score(KEYS["table"], "Answer:\n| city | n |\n|---|---|\n| Daegu | 4 |") == 0


def test_json_scores_by_meaning_not_by_layout():
    assert score(KEYS["json"], 'Answer: {"b": null,\n  "a": [1,\n 2]}') == 1
    assert score(KEYS["json"], '```json\n{"b": null, "a": [1, 2]}\n```') == 1
    assert score(KEYS["json"], '{"a": [1, 2], "b": null, "b": null}') == 0
    assert score(AnswerKey(type="json", value="1"), "true") == 0


def test_matrices_are_lists_of_lists():
    key = canonical_key("list", "[[1, 2], [3, 4]]")
    assert key.value == "[[1; 2]; [3; 4]]"
    assert score(key, "Answer: [[1, 2], [3, 4]]") == score(key, "[[1; 2]; [3; 4]]") == score(key, "[(1, 2), (3, 4)]") == 1
    assert score(key, "[[1, 2, 3, 4]]") == score(key, "[[1, 3], [2, 4]]") == score(key, "[1, 2, 3, 4]") == 0


def test_thousands_marks_are_read_in_both_senses():
    assert score(AnswerKey(type="integer", value="1234"), "Answer: 1,234원") == 1
    assert score(AnswerKey(type="integer", value="1234567"), "1,234,567") == 1
    assert score(AnswerKey(type="set", value="{5; 1234}"), "x = 1,234 or x = 5") == 1
    assert score(AnswerKey(type="list", value="[1; 234]"), "[1,234]") == 1
    assert score(AnswerKey(type="integer", value="1234"), "12,34") == 0


@pytest.mark.parametrize("text", ["∅", "Answer: no solution", "답: 해가 없다.", "{}"])
def test_an_empty_set_can_be_said(text):
    assert score(AnswerKey(type="set", value="{}"), text) == 1


HOSTILE = [
    "",
    " \n\t ",
    "banana",
    "Answer:",
    "\\boxed{}",
    "__import__('os').system('touch /tmp/seedless-was-run')",
    "Answer: __import__('os').system('touch /tmp/seedless-was-run')",
    "{{7*7}}",
    "{% for x in y %}",
    "Answer: {{7*7}}",
    "${7*7}",
    "9**9**9**9",
    "Answer: 1e999999999",
    "1" * 100_000,
    "Answer: " + "9" * 5_000,
    "[" * 100_000,
    "Answer: " + "[" * 8_000,
    "Answer: " + "{" * 8_000 + "}" * 8_000,
    "\\boxed{" * 5_000,
    "Answer: " + "(" * 4_000 + ")" * 4_000,
    "Answer: " + " " * 8_000 + "x",
    "Answer: " + "-" * 8_000 + "x",
    "`" * 8_000 + "\n" * 100,
    "Answer: " + "a," * 4_000,
    "Answer: " + "1 or " * 1_600,
    "\ud800",
    "Answer: ²",
    "Answer: \x00",
    "1/0",
    "Answer: 3/0",
    "NaN",
    "Infinity",
    "None",
    "True",
]


@pytest.mark.parametrize("type", TYPES)
def test_wrong_hostile_and_empty_texts_score_nothing(type):
    began = time.perf_counter()
    for text in HOSTILE:
        assert score(KEYS[type], text) == 0, text[:60]
    for text in (OTHER[type], answer(OTHER[type])):
        assert score(KEYS[type], text) == 0
    assert time.perf_counter() - began < 5
    assert not Path("/tmp/seedless-was-run").exists()


@pytest.mark.parametrize("type", TYPES)
def test_the_gold_of_another_type_scores_nothing(type):
    for other in TYPES:
        if other != type:
            assert score(KEYS[type], answer(GOLD[other])) == 0, other


@pytest.mark.parametrize("filling", ["Answer: -12\n", "x", " ", "(", "\\boxed{", "1", "\n", "```\n", "Answer: [", "답:"])
@pytest.mark.parametrize("type", TYPES)
def test_ten_megabytes_are_answered_at_once(type, filling):
    text = filling * (10_000_000 // len(filling))
    began = time.perf_counter()
    assert score(KEYS[type], text) == int(type == "integer" and filling == "Answer: -12\n")
    assert score(KEYS[type], f"{text}\nAnswer:\n{GOLD[type]}\n") in (0, 1)
    assert time.perf_counter() - began < 1.0


@pytest.mark.parametrize(
    "text",
    [
        "12 or 13", "Answer: 12 or 13", "Answer: 12\nAnswer: 13", "Answer: 13\nAnswer: 12", "\\boxed{12} and \\boxed{13}",
        "\\boxed{13}\nAnswer: 12", "Answer: 12\n\\boxed{13}", "112", "Answer: 121", "Answer: 12.5", "Answer: not 12", "12 아님",
        "Answer: 12만", "Answer: 12 million", "Answer: 12K", "Answer: 12π", "12²", "12^2", "2x = 12", "x² = 12", "x ≠ 12",
        "x > 12",
        "24/2", "10 + 2", "Answer: about 12", "The answer is 12, or so they say", "012", "1 2", "12, 13", "12 이상", "12i",
        "12 x",
        "Line one 12\nline two 12", "{12}", "12 or", "Answer: 12 is wrong", "Answer: 12 13", "0x0c", "twelve", "12e0", "+-12",
        "--12",
        "Answer: 13, i.e. \\boxed{12}",
    ],
)  # fmt: skip
def test_no_trick_passes_for_twelve(text):
    assert score(AnswerKey(type="integer", value="12"), text) == 0


def test_the_same_result_stated_twice_is_one_result():
    key = AnswerKey(type="integer", value="12")
    assert (
        score(key, "so \\boxed{12}\nAnswer: 12")
        == score(key, "답: 12\n정답: 12개")
        == score(key, "Answer: $x = \\boxed{12}$")
        == 1
    )


def test_percentages_are_never_taken_for_fractions_of_one():
    assert score(AnswerKey(type="fraction", value="25/2"), "Answer: 12.5%") == 1
    assert score(AnswerKey(type="fraction", value="1/4"), "Answer: 25%") == 0
    assert score(AnswerKey(type="fraction", value="1/4"), "Answer: 0.25%") == 0


def test_rounded_decimals_are_not_the_fraction():
    third = AnswerKey(type="fraction", value="1/3")
    assert [score(third, text) for text in ("0.333", "0.3333333333333333", "1/3", "2/6", "-1/3")] == [0, 0, 1, 1, 0]
    assert (
        score(AnswerKey(type="fraction", value="7/3"), "2 1/3")
        == score(AnswerKey(type="fraction", value="7/3"), "2\\frac{1}{3}")
        == 1
    )


def test_the_final_value_is_found_as_written():
    assert final_of("Steps.\nAnswer: x = 3") == "x = 3"
    assert final_of("답: 12\n\n검산도 맞습니다.") == "12"
    assert final_of("so \\boxed{\\frac{1}{2}} holds") == "\\frac{1}{2}"
    assert final_of("Answer:\n```python\nx = 1\n```") == "```python\nx = 1\n```"
    assert final_of("42") == "42"
    assert final_of("two\nlines") is None
    assert final_of("") is None


@pytest.mark.parametrize(
    ("type", "value", "canonical"),
    [
        ("integer", "1,234", "1234"), ("integer", "６", "6"), ("integer", "−3", "-3"), ("integer", "4/2", "2"), ("fraction",
        "6/8", "3/4"),
        ("fraction", "0.5", "1/2"), ("fraction", "5", "5"), ("fraction", "-2/4", "-1/2"), ("set", "4, -10", "{-10; 4}"),
        ("set", "{b; a; 10; 9}", "{9; 10; a; b}"), ("set", "{1/2; 1/3; 1/3}", "{1/3; 1/2}"), ("set", "{}", "{}"),
        ("list", "3, 1, 2", "[3; 1; 2]"), ("list", "[]", "[]"), ("list", "[0101; 0011]", "[0101; 0011]"), ("text", " as is ",
        " as is "),
        ("choice", "(a)", "A"), ("choice", "Knight", "Knight"), ("path", "A→C", "A -> C"),
        ("json", '{"b": 1, "a": 2}', '{"a":2,"b":1}'),
        ("table", "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n1 | 2"),
    ],
)  # fmt: skip
def test_keys_have_one_canonical_form(type, value, canonical):
    key = canonical_key(type, value)
    assert key.value == canonical
    assert canonical_key(type, key.value) == key
    assert score(key, key.value) == 1


@pytest.mark.parametrize(
    ("type", "value"),
    [("integer", "1/2"), ("integer", "12 cm"), ("integer", "x = 3"), ("integer", ""), ("fraction", "1/0"), ("set", "{1,234}"),
     ("set", ""), ("set", "{1; 2"), ("list", "[1; [2]"), ("text", " "), ("choice", ""), ("json", "{"), ("json", "NaN"), ("code",
     "\n"),
     ("path", "A -> "), ("table", "")],
)  # fmt: skip
def test_what_is_no_key_is_refused(type, value):
    with pytest.raises(ValueError, match="is not a plain"):
        canonical_key(type, value)
    assert score(AnswerKey(type=type, value=value), value) == 0


def test_verifiers_have_names():
    assert verifier_id("integer") == "seedless.integer/1"
    with pytest.raises(ValueError, match="not a type"):
        verifier_id("number")


FRAGMENTS = st.sampled_from(
    ["Answer:", "답:", "\\boxed{", "}", "{", "[", "]", ";", ",", " or ", "\n", "```", "|", "-", "12", "3/4", "0.5", "x = ",
    "->", "$", "**",
     "\\frac{", "'", '"', "%", "cm", "개", " ", "²", "(", ")", "null", "A"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(FRAGMENTS, max_size=30).map("".join))


@given(st.sampled_from(TYPES), TEXTS, TEXTS)
@settings(max_examples=600, deadline=None)
def test_no_text_and_no_key_makes_a_verifier_raise(type, value, text):
    assert score(AnswerKey(type=type, value=value), text) in (0, 1)
    assert score(KEYS[type], text) in (0, 1)
    final_of(text)


@given(st.sampled_from(TYPES), TEXTS)
@settings(max_examples=400, deadline=None)
def test_a_key_that_is_made_scores_itself(type, value):
    try:
        key = canonical_key(type, value)
    except ValueError:
        return
    assert canonical_key(type, key.value) == key
    assert score(key, f"Work.\n\nAnswer:\n{key.value}") == 1


@given(st.integers(), st.integers(1, 10**6))
def test_every_fraction_scores_its_own_spellings_and_no_others(top, bottom):
    key = canonical_key("fraction", f"{top}/{bottom}")
    assert score(key, f"Answer: {top}/{bottom}") == 1
    assert score(key, f"Answer: {top + 1}/{bottom}") == 0


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_sets_forget_order_and_lists_keep_it(numbers, random):
    shuffled = random.sample(numbers, len(numbers))
    written = ", ".join(map(str, shuffled))
    assert score(canonical_key("set", "{" + "; ".join(map(str, numbers)) + "}"), f"Answer: x = {written}") == 1
    assert score(canonical_key("list", "[" + "; ".join(map(str, numbers)) + "]"), f"Answer: [{written}]") == int(
        shuffled == numbers
    )


def test_an_answer_in_prose_says_its_key_in_its_last_sentence_and_nowhere_else():
    key = canonical_key("integer", "42000")
    assert states(key, "700 x 60 is 42,000, and that is before tax.\n\nSo the deposit comes to 42,000 won.")
    assert states(key, "한 달에 700원씩 60번 냅니다. 모두 42,000원입니다.")
    assert states(key, "It is so.\n\nAnswer: 42000")
    assert not states(key, "The deposit comes to 42,000 won. Ask for it in writing.")
    assert not states(key, "42,000\n\nSo the deposit comes to 43,000 won.")
    assert not states(key, "So it comes to 42,000 won.\nAnswer: 43000")
    assert not states(key, "So the deposit comes to 142,000 won, or 42,0001.")
    assert not states(key, "")
    assert states(canonical_key("fraction", "5.25"), "That leaves 6.3 mg, which is 5.25 mg per 1,000 kcal.")
    assert states(canonical_key("list", "990; 110"), "You pay 990 to her and 110 to him.")
    assert not states(canonical_key("list", "990; 110"), "You pay 990 to her.")
    assert states(canonical_key("text", "4 June"), "The notice therefore ends on 4 June.")
    assert not states(canonical_key("json", "[1]"), "It is [1].")
    assert score(key, "700 a month.\nSo the deposit comes to 42,000 won.") == 0  # what is scored marks its result
