"""Cut texts are caught, and texts that end as lessons end are let through."""

import asyncio
from random import Random

import pytest

from seedless.checks import truncated
from seedless.core import Item


class Text(Item):
    body: str

    @property
    def text(self) -> str:
        return self.body


def verdict(text: str):
    return asyncio.run(truncated(lambda item: item.text)(Text(body=text), None))


def is_cut(text: str) -> bool:
    found = verdict(text)
    assert (found.decision, found.reason) in (("pass", ""), ("reject", "truncated"))
    return found.decision == "reject"


ENGLISH_STEPS = [
    "Divide both sides by 2: x² + 6x - 40 = 0", "Find two numbers whose product is -40 and whose sum is 6: they are 10 and -4.",
    "A product is zero only if one factor is zero, so x = -10 or x = 4.",
    "i = 3: 1 % 3 = 1, so the else branch runs: total = 2 - 1 = 1.",
    "P(A) = 3/36 = 1/12", "Check: 200 - 120 - 80 = 0.", "gcd(48, 18) = gcd(18, 12)", "\\(x^2 = 4\\), hence \\(x = \\pm 2\\).",
    "The interval is [0, 1).", "Area = 12 × 5 = 60 cm²", "**Result:** 25%", "Swap 5 and 3 → [3, 5, 8]",
]  # fmt: skip
KOREAN_STEPS = [
    "모든 계수가 2로 나누어떨어지므로 양변을 2로 나눕니다: x² + 6x - 40 = 0",
    "곱이 -40이고 합이 6인 두 수는 10과 -4입니다. (10 × (-4) = -40)",
    "따라서 x = -10 또는 x = 4 입니다.", "i = 3: 1 % 3 = 1이므로 else를 실행: total = 2 - 1 = 1", "검산: 200 - 120 - 80 = 0",
    "최대공약수는 6이다", "넓이 = 12 × 5 = 60 cm²", "사과는 모두 12개", "구간은 [0, 1)이다.", "그러므로 확률은 1/12임",
    "몫: 7, 나머지: 3",
]  # fmt: skip
FINALS = {
    "en": ["Answer: x = 3", "Answer: 12", "**Answer: -10, 4**", "Answer: 3/4", "Final answer: [3; 1; 2]", "Answer: A -> C",
    "Answer: 12 cm", ""],
    "ko": ["답: 12", "답: x = -10, 4", "정답: 3/4", "답: 12개", "**답:** x = 3", "답: 서울", ""],
}  # fmt: skip


def worked(seed: int) -> str:
    random = Random(seed)
    language = random.choice(["en", "ko"])
    steps = random.choices(ENGLISH_STEPS if language == "en" else KOREAN_STEPS, k=random.randint(2, 9))
    mark = random.choice(["{}. ", "- ", "", "{}) "])
    body = "\n".join(mark.format(number) + step for number, step in enumerate(steps, 1))
    return f"{body}\n\n{random.choice(FINALS[language])}".strip()


def test_worked_answers_are_not_taken_for_cut():
    texts = [worked(seed) for seed in range(2_000)]
    refused = [text for text in texts if is_cut(text)]
    assert len(refused) <= len(texts) // 100, refused[:5]


@pytest.mark.parametrize(
    "text",
    [
        "Answer: x = 3", "답: 12", "Seoul", "42 cm", "x = 3", "\\boxed{12}", "$x = 3$", "$$x = 3$$", "It is 3.",
        "He said “no.”", "Really?", "끝!",
        "서울입니다.", "서울이다", "그렇다고 봄", "먹었어요", "그 이유는 다음과 같음", "- 사과\n- 배\n- 감",
        "Fruits:\n- apples\n- pears", "1. 서울\n2. 부산",
        "Use this:\n```python\nprint(1)\n```", "~~~\nx\n~~~", "Run `ls`.", "Done 🎉", "See https://example.org/a",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "a | b\n1 | 2", "**Answer:** 12", "# Title\n\nBody text ends here.", "Answer:\n```\n1\n2\n```", "> quoted.",
        "The set is (0, 1].",
        "Steps (all shown).", "정답: 나머지가 0이다", "> 답: 12", "C is not C++.", "", "Answer: [1; 2]",
        "Complexity is O(n log n)", "True",
    ],
)  # fmt: skip
def test_every_way_to_end_is_an_end(text):
    assert not is_cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "The first step is to divide both sides by the", "We know that a = 3, and therefore", "```python\nprint(1",
        "Use this:\n```\nx = 1\n",
        "This follows (see the", "Let \\(x = 3", "We have \\[ x = 3", "$$x = 3", "\\begin{align} x = 3.",
        "| a | b |\n|---|---|\n| 1 | 2",
        "The answer is as follows:", "Answer:", "**답:**", "x = 3 +",
        "First, we compute the sum of all of the numbers which are",
        "Photosynthesis is the process by which green plants and some other organisms use sunlight to make their own foo",
        "광합성은 식물이 빛을 이용하여 양분을 만드는 과정이며, 이 과정에서 산소가",
        "먼저 양변을 2로 나누고 그 다음에 우변을 왼쪽으로 옮기면 다음을",
        "1. Divide both sides by two.\n2. Subtract three from both sides and then", "1. First.\n2. Sec",
        "- 첫째는 이것이다.\n- 둘째는 저것으로",
        "Sure.\n\n## Next step", "It ends,", "이유는 다음과 같습니다:", "1. a = [1, 2", "He said that it is, and\n\n- the",
    ],
)  # fmt: skip
def test_a_text_cut_in_the_middle_is_caught(text):
    assert is_cut(text)


PROSE = [
    "Rainbows form when sunlight enters drops of water, bends, reflects from the back of each drop and bends again.",
    "A stack keeps the element that came last on top, so things are removed in the reverse of the order in which they arrived.",
    "무지개는 햇빛이 물방울에 들어가 꺾이고 뒷면에서 반사된 다음 다시 꺾여 나오면서 여러 색으로 나뉘어 보이는 현상을 말합니다.",
    "스택은 마지막에 들어온 원소를 맨 위에 두는 구조이므로 꺼내는 순서는 넣은 순서의 반대가 되고 한쪽 끝에서만 움직입니다.",
]


@pytest.mark.parametrize("last", PROSE)
def test_prose_cut_at_any_place_is_nearly_always_caught(last):
    cuts = range(12, len(last) - 4)
    caught = sum(is_cut(f"{PROSE[0]} {last[:cut]}") for cut in cuts)
    assert caught >= 0.85 * len(cuts)


def test_a_letter_may_end_in_a_name_and_never_in_an_open_bracket() -> None:
    def said(text: str, piece: bool) -> str:
        check = truncated(lambda item: item.text, lambda item: piece)
        return asyncio.run(check(Text(body=text), None)).decision

    letter = "Dear neighbours,\n\nThe hives move on Friday, and nothing is asked of you.\n\nMr Ellis, caretaker"
    assert (said(letter, True), said(letter, False)) == ("pass", "reject")
    assert said(letter + " (the one with the", True) == "reject"


@pytest.mark.parametrize(
    "answer", ["1. So the first holds.\n\nAnswer: A", "1. Dan is last.\n\nAnswer: Will", "Answer: Ann, Will"]
)
def test_an_answer_line_may_end_in_an_option_or_a_name(answer: str) -> None:
    assert not is_cut(answer)


def test_an_answer_line_that_breaks_off_is_truncated() -> None:
    assert is_cut("1. So the first holds.\n\nAnswer: the")


def test_a_bracket_that_is_quoted_opens_nothing():
    assert not is_cut('A syntax error near "(" means that your SQLite is older than 3.25.')
    assert not is_cut("괄호 '('가 빠져서 생긴 오류입니다.")
    assert is_cut('A syntax error near "(" means that (your SQLite')


@pytest.mark.parametrize(
    "text",
    [
        "Try it and take it back: BEGIN; UPDATE stock SET qty = 0 WHERE id = 7; look at it, then ROLLBACK;",
        "Count them first:\n\nSELECT city, count(*)\nFROM shops\nGROUP BY city;",
        "먼저 세어 보세요.\n\nSELECT count(*) FROM shops WHERE city = '부산';",
    ],
)
def test_a_statement_of_sql_ends_in_its_semicolon(text: str) -> None:
    assert not is_cut(text)


@pytest.mark.parametrize(
    "text", ["BEGIN; UPDATE stock SET qty = 0; count the rows;", "The clause comes after FROM, and it is read first; then;"]
)
def test_prose_that_ends_in_a_semicolon_is_cut(text: str) -> None:
    assert is_cut(text)


CUT = [
    "The vessel has lost its air. That is what the numbers on the dial of the boiler mean",
    "The moss grows on the north side of the roof because",
    "Bring the key back to the office on the ground floor and the",
    "1950년대에는 원조로 들어온 밀을 나누어 받았고 공장이 새로 생기면서",
    "성에가 찬 바람길을 막고 있어서 문을 열어 두고 하루쯤 녹이며",
    "벽 안쪽 배관은 눈에 보이지 않지만",
    "물을 먼저 뺀 다음 밸브를 천천히 열어야 하므로",
]


@pytest.mark.parametrize("text", CUT)
@pytest.mark.parametrize("piece", [True, False])
def test_a_clause_that_waits_for_the_next_one_is_cut_in_letters_too(text: str, piece: bool) -> None:
    whole = f"{PROSE[0]}\n\n{text}"
    assert asyncio.run(truncated(lambda item: item.text, lambda item: piece)(Text(body=whole), None)).reason == "truncated"


@pytest.mark.parametrize(
    "end",
    [
        "With kind regards from all of us at the mill", "Doors open at six, bring a cup to drink from",
        "모두 건강하시고 새해에도 좋은 일만 가득하시길 바라며", "도와주신 이웃 여러분께 깊은 마음으로 감사드리며",
        "행복마을 아파트 관리사무소 소장 김하늘 드림", "Not a prize, a word of thanks, that is what this will mean to me",
    ],
)  # fmt: skip
def test_a_letter_may_close_without_a_full_stop(end: str) -> None:
    letter = f"{PROSE[0]}\n\n{end}"
    assert asyncio.run(truncated(lambda item: item.text, lambda item: True)(Text(body=letter), None)).decision == "pass"


def test_an_item_that_closes_its_bracket_has_come_to_its_end():
    listed = "wrong shelf\n- Moss garden (nobody has asked for it since the spring of the year before last)\n- {}"
    assert not is_cut(listed.format("Rye loaf (goes by the door, as far as the label on the back of the crate tells us)"))
    assert is_cut(listed.format("Rye loaf (goes by the door, as far as the label on the back of the crate tells us"))
