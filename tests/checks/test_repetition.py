"""Loops are caught; work whose lines are alike is not."""

import asyncio

import pytest

from seedless.checks import repetition
from seedless.core import Item


class Text(Item):
    body: str


def loops(text: str) -> bool:
    found = asyncio.run(repetition(lambda item: item.body)(Text(body=text), None))
    assert (found.decision, found.reason) in (("pass", ""), ("reject", "repetition"))
    assert found.score is not None and 0 <= found.score <= 1
    return found.decision == "reject"


SENTENCE = "The answer depends on the context and the context depends on the answer. "
STEPS = {
    "loop trace": "{n}. i = {n}: {n} % 3 = {r}, so the else branch runs: total = {a} - 1 = {b}.",
    "sort": "Step {n}: we compare {a} with its right neighbour {b}, and as it is larger we swap the two numbers.",
    "korean": "{n}. 나머지가 0이 아니므로 {a}을 {b}로 나누어 몫과 나머지를 구하면 몫은 {n}, 나머지는 {r}이므로 다시 합니다.",
    "euclid": "{n}) {a} = {b} × {n} + {r}",
    "row": "| {n} | {a} | {b} | not visited | visit the next node |",
}


@pytest.mark.parametrize("kind", STEPS)
@pytest.mark.parametrize("count", [4, 12, 40])
def test_worked_steps_that_are_alike_pass(kind, count):
    lines = [STEPS[kind].format(n=n, r=n % 3, a=7 * n + 3, b=5 * n + 1) for n in range(1, count + 1)]
    assert not loops("\n".join(lines))


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE * 12, "\n".join([SENTENCE] * 4),
        "First.\n" + "같은 말을 다시 하고 있습니다.\n" * 4, "and so on " * 40, "하하하하하" * 5,
        "aaaaaaaaaaaaaaaaaaaaaaaa", "Answer: " + "0" * 60, "그래서 " * 60, "!" * 25 + " wow",
        "\n".join(f"{n}. I am sorry, but I am not able to answer this question today." for n in range(9)),
    ],
)  # fmt: skip
def test_loops_are_caught(text):
    assert loops(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "Short.", "-" * 80, "| a | b |\n|" + "-" * 40 + "|" + "-" * 40 + "|\n| 1 | 2 |",
        "```\n" + "x = 1\n" * 30 + "```\nDone.", "1" + "0" * 20,
        "=" * 40 + "\nTitle\n" + "=" * 40, "No.\n" * 5, SENTENCE * 3, "| NULL | NULL | NULL |\n" * 6,
        "Wait" + " " * 50 + "what?",
    ],
)  # fmt: skip
def test_rules_code_and_short_lines_may_come_again(text):
    assert not loops(text)


def test_a_megabyte_is_judged_quickly_enough():
    assert loops("word after word " * 65_000)


def test_a_long_table_of_few_values_is_no_repetition() -> None:
    rows = [f"| {a} | {b} | {c} | {d} | {'T' if a == b else 'F'} |" for a in "TF" for b in "TF" for c in "TF" for d in "TF"]
    assert not loops("\n".join(["| p | q | r | s | result |", "|---|---|---|---|---|", *rows]))
    assert loops("\n".join(rows[:2] * 40))
