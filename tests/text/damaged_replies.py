"""Valid replies of the glan recipe and the faults that models put into them, made from a seed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from seedless.recipes.glan.items import AnswerDraft, QuestionList

TEXTS = (
    "What is the sum of 3/4 and 5/6, in lowest terms?",
    "두 저항 6 Ω과 3 Ω이 병렬로 연결되어 있습니다. 합성 저항은 얼마입니까?",
    'She asked, "Is it open?" and he said "No." What did he say?',
    '그는 "내일 오겠다"고 말했고, 그녀는 "알겠다"고 답했다. 누가 언제 옵니까?',
    "It's the students' turn: what's wrong with the captain's log?",
    "def f(n):\n    mid = n // 2\n    neg = -n\n    return [mid, neg]  # the pair\n\nWhat does f(5) give?",
    "Evaluate \\(\\frac{1}{2} + \\frac{x}{3}\\) at \\(x = 6\\).",
    "Let $\\nabla \\times F = 0$ and $\\theta \\neq \\pi$. Show that $\\beta \\to \\rho$.",
    "행렬 \\(A\\)의 행렬식이 \\(\\det A = \\alpha\\beta\\)일 때 \\(\\text{tr}(A)\\)의 범위를 구하시오.",
    "Sort [3, 1, 2] and give the set {1, 2, 3}; see https://example.org/a#b, then stop.",
    "Read the record below:\n\n| id | value |\n|---|---|\n| 1 | 2 |\n\nWhich id is largest?",
    "Choose one: (a) 3, (b) 5, (c) none of these. Note: only one is right!",
    "A tab\tand a break\nand Windows\r\nbreaks, all in one text, with 한글.",
    'The object {"a": [1, 2]} is given as JSON. How many members has it?',
    "C:\\Users\\kim\\notes.txt is a path. Which folder holds the file?",
    "“Typographic quotes” and 『겹낫표』 stay as they are — don't they?",
    'Emoji 🙂 and the sign ∑ must survive; 5" is five inches.',
)
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')  # in JSON proper
VALUE = re.compile(r'(?<=: )"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Damaged:
    """A reply as it came, the form it was asked in, and what is complete in it: elements, or the answer."""

    text: str
    form: type[QuestionList] | type[AnswerDraft]
    complete: list[dict[str, Any]]
    faults: tuple[str, ...]


def damaged(seed: int) -> Damaged:
    rng = Random(seed)
    listed = rng.random() < 0.75
    elements = [question(rng, place) for place in range(rng.randint(1, 6))] if listed else [answer(rng)]
    indent = rng.choice([None, None, 1, 2])
    texts = [json.dumps(element, ensure_ascii=rng.random() < 0.1, indent=indent) for element in elements]
    faults = sorted(rng.sample(FAULTS, rng.choice([0, 1, 1, 2, 3])), key=FAULTS.index)
    faults += [rng.choice(QUOTINGS)] * (rng.random() < 0.4)  # last: what they leave is not JSON proper any more
    for fault in faults:
        texts = [fault(text, rng) for text in texts]
    told = [fault.__name__ for fault in faults]
    head, between, tail = ("", "", "")
    if listed:
        head, between, tail = rng.choice(LISTS)
        between += rng.choice(["", " ", "\n"])
    ends = [len(head) + sum(map(len, texts[: n + 1])) + n * len(between) for n in range(len(texts))]
    text = head + between.join(texts) + tail
    if rng.random() < 0.4:
        at = rng.randrange(len(text) // 4, len(text))
        text = text[:at]
        elements = [element for element, end in zip(elements, ends, strict=True) if end <= at]
        told.append("cut")
        before = rng.choice(BEFORE)
        text = before + text
    else:
        text = rng.choice(BEFORE) + text + rng.choice(AFTER)
    return Damaged(text, QuestionList if listed else AnswerDraft, elements, tuple(told))


def one_mark_off(seed: int) -> Damaged:
    """A list of questions in which one mark of the JSON (a quote, bracket, comma, a letter of null) is missing or doubled."""
    rng = Random(seed)
    elements = [question(rng, place) for place in range(rng.randint(2, 5))]
    text = json.dumps({"questions": elements}, ensure_ascii=False, indent=rng.choice([None, 2]))
    inside = {place for string in STRING.finditer(text) for place in range(string.start() + 1, string.end() - 1)}
    mark = rng.choice([place for place in range(len(text)) if place not in inside and not text[place].isspace()])
    text = text[:mark] + text[mark] * rng.choice([0, 0, 2]) + text[mark + 1 :]
    return Damaged(text, QuestionList, elements, (f"mark {mark}",))


def question(rng: Random, place: int) -> dict[str, Any]:
    plan_id = f"{rng.getrandbits(64):016x}"
    context = rng.choice([None, None, rng.choice(TEXTS)])
    return {
        "plan_id": f"{place}{plan_id}",
        "question": "\n\n".join(rng.sample(TEXTS, rng.choice([1, 1, 2]))),
        "context": context,
        "declined": context is None and rng.random() < 0.1,
        "reason": rng.choice(["", "", "It doesn't fit, as planned."]),
    }


def answer(rng: Random) -> dict[str, Any]:
    final = rng.choice([None, {"type": "integer", "value": "42"}, {"type": "set", "value": "{1, 2}"}])
    told = "\n".join(rng.sample(TEXTS, 3))
    return {"answer": told, "final": final, "unsure": False, "steps": rng.choice([None, 3, 12])}


def trailing_commas(text: str, rng: Random) -> str:
    return outside_strings(text, lambda part: part.replace("}", ",}"))


def python_literals(text: str, rng: Random) -> str:
    named = {"null": "None", "true": "True", "false": "False"}
    return outside_strings(text, lambda part: re.sub("null|true|false", lambda word: named[word[0]], part))


def single_quotes(text: str, rng: Random) -> str:
    return STRING.sub(lambda string: "'" + string[1].replace('\\"', '"').replace("'", rng.choice(["\\'", "'"])) + "'", text)


def smart_quotes(text: str, rng: Random) -> str:
    return STRING.sub(lambda string: "“" + string[1].replace('\\"', '"') + "”", text)


def raw_line_breaks(text: str, rng: Random) -> str:
    return VALUE.sub(lambda string: re.sub(r"(?<!\\)((?:\\\\)*)\\n", "\\1\n", string[0]), text)


def bare_quotes(text: str, rng: Random) -> str:
    return VALUE.sub(lambda string: '"' + string[1].replace('\\"', '"') + '"', text)


def bare_backslashes(text: str, rng: Random) -> str:
    return VALUE.sub(lambda string: string[0].replace("\\\\", "\\"), text)


def comments(text: str, rng: Random) -> str:
    return outside_strings(text, lambda part: re.sub(r", ?\n", ", // as planned\n", part))


def bare_keys(text: str, rng: Random) -> str:
    return re.sub(r'"(\w+)":', r"\1:", text)


def line_end_commas_left_out(text: str, rng: Random) -> str:
    return outside_strings(text, lambda part: re.sub(r", ?\n", "\n", part))


def wide_punctuation(text: str, rng: Random) -> str:
    return outside_strings(text, lambda part: part.replace(":", "：").replace(",", "，"))


def outside_strings(text: str, change: Callable[[str], str]) -> str:
    parts, done = [], 0
    for string in STRING.finditer(text):
        parts += [change(text[done : string.start()]), string[0]]
        done = string.end()
    return "".join(parts) + change(text[done:])


FAULTS = (
    trailing_commas,
    python_literals,
    comments,
    line_end_commas_left_out,
    wide_punctuation,
    raw_line_breaks,
    bare_backslashes,
    bare_keys,
)
QUOTINGS = (bare_quotes, single_quotes, smart_quotes)
LISTS = (
    ('{"questions": [', ",", "]}"),
    ('{"questions":[', ",", "]}"),
    ('{\n "questions": [\n', ",\n", "\n ]\n}"),
    ('{"questions": [', ",", ",]}"),
    ("{'questions': [", ",", "]}"),
    ("{questions: [", ",", "]}"),
    ('{"questions": [', "", "]}"),
    ('{"questions": [', ",", "}"),
    ("[", ",", "]"),
    ("[", ",", ",]"),
    ("", ",", ""),
    ("", "\n", ""),
)
BEFORE = (
    "",
    "",
    "```json\n",
    "```\n",
    "Here are the items you asked for:\n\n```json\n",
    '<think>\nTwo plans. {maybe} like {"questions": [{"plan_id": "draft"}]}?\n</think>\n\n',
    "The user wants items [1, 2].\n</think>\n",
    "물론입니다! 요청하신 JSON입니다.\n",
    "\ufeff  ",
    "Note that {x | x > 0} is a set and [0, 1) an interval. ",
)
AFTER = ("", "", "\n", "\n```", "\n```\n\nLet me know if you need more!", "<|im_end|>", "\n\n도움이 되었기를 바랍니다. {끝}")
