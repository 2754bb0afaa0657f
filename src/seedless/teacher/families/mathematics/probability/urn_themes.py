"""What is drawn without being put back: marbles, balls and cards for bare exercises, socks, sweets and speakers for stories."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from seedless.teacher.family import Draw, Text
from seedless.text.particles import josa

TIMES: Mapping[int, Text] = {2: ("Two", "두"), 3: ("Three", "세"), 4: ("Four", "네")}


class Theme(NamedTuple):
    """`told` has the fields {counts} and {times}; a kind is an adjective in English and a noun in Korean."""

    told: Text
    kinds: tuple[Text, Text, Text]
    same: Text  # what things of one kind share
    noun: str  # what all of them are, in English
    unit: str  # their counter in Korean


BARE = (
    Theme(
        (
            "A bag holds {counts} marbles. {times} marbles are drawn at random, one after another, and none is put back.",
            "주머니에 {counts:이/가} 들어 있다. 이 중에서 임의로 구슬을 한 개씩 모두 {times} 개 꺼내고, 꺼낸 구슬은 다시 넣지 않는다.",
        ),
        (("red", "빨간 구슬"), ("blue", "파란 구슬"), ("green", "초록 구슬")),
        ("colour", "색"),
        "marbles",
        "개",
    ),
    Theme(
        (
            "An urn contains {counts} balls. {times} balls are taken out at random without replacement.",
            "항아리에 {counts:이/가} 들어 있다. 여기서 임의로 공 {times} 개를 비복원추출한다.",
        ),
        (("white", "흰 공"), ("black", "검은 공"), ("yellow", "노란 공")),
        ("colour", "색"),
        "balls",
        "개",
    ),
    Theme(
        (
            "A box contains {counts} cards. {times} cards are picked without looking, and a card that was picked stays out.",
            "상자에 {counts:이/가} 들어 있다. 보지 않고 카드를 한 장씩 {times} 번 뽑으며, 한 번 뽑은 카드는 다시 넣지 않는다.",
        ),
        (("orange", "주황색 카드"), ("purple", "보라색 카드"), ("grey", "회색 카드")),
        ("colour", "색"),
        "cards",
        "장",
    ),
)
STORIES = (
    Theme(
        (
            "In the dark, Yuna reaches into a drawer with {counts} socks. {times} socks come out, each equally likely to be taken.",
            "유나의 서랍에 {counts:이/가} 들어 있다. 유나가 어두운 방에서 서랍 속의 양말을 임의로 {times} 짝 꺼냈다.",
        ),
        (("black", "검은 양말"), ("striped", "줄무늬 양말"), ("brown", "갈색 양말")),
        ("kind", "종류"),
        "socks",
        "짝",
    ),
    Theme(
        (
            "A tin holds {counts} chocolates that look alike from outside. {times} of them are eaten, chosen at random.",
            "통 안에 겉모양이 같은 {counts:이/가} 들어 있다. 그중에서 임의로 {times} 개를 골라 먹었다.",
        ),
        (("dark", "다크 초콜릿"), ("milk", "밀크 초콜릿"), ("white", "화이트 초콜릿")),
        ("type", "종류"),
        "chocolates",
        "개",
    ),
    Theme(
        (
            "At a youth meeting with {counts} students, lots decide who speaks. {times} different students are drawn.",
            "청소년 회의에 {counts:이/가} 참가하였다. 제비를 뽑아 발표할 학생 {times} 명을 정한다.",
        ),
        (("Korean", "한국 학생"), ("Kenyan", "케냐 학생"), ("Brazilian", "브라질 학생")),
        ("nationality", "국적"),
        "students",
        "명",
    ),
)

# Korean events end so that "확률" or "때" can follow.
EVENTS: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("both are {x}", "두 {unit} 모두 {x}일"),
        ("one is {x} and the other is {y}", "{x} 한 {unit:과/와} {y} 한 {unit:이/가} 나올"),
    ),
    "medium": (
        ("both are of the same {same}", "두 {unit}의 {same:이/가} 서로 같을"),
        ("the two differ in {same}", "두 {unit}의 {same:이/가} 서로 다를"),
        ("at least one of the two is {x}", "두 {unit} 중에서 적어도 한 {unit:이/가} {x}일"),
    ),
    "hard": (("exactly {j} of them are {x}", "그중에서 정확히 {j}{unit:이/가} {x}일"),),
}
FIND = (
    ("Find the probability that {event}, as a fraction in lowest terms.", "{event} 확률을 기약분수로 구하시오."),
    (
        "What is the probability that {event}? Give a fraction in lowest terms.",
        "이때 {event} 확률은 얼마인지 기약분수로 나타내시오.",
    ),
    ("How likely is it that {event}? Write a fraction in lowest terms.", "{event} 확률을 구하고 기약분수로 쓰시오."),
)
GIVEN = (
    (
        "Given that {known}, find the probability that {event}, as a fraction in lowest terms.",
        "{known} 때, {event} 확률을 기약분수로 구하시오.",
    ),
    (
        "It is known that {known}. What is now the probability that {event}? Give a fraction in lowest terms.",
        "{known} 때, {event} 조건부확률은 얼마인지 기약분수로 나타내시오.",
    ),
    (
        "Suppose that {known}. Under this condition, how likely is it that {event}? Write a fraction in lowest terms.",
        "{known} 경우만 생각하기로 할 때, {event} 확률을 기약분수로 쓰시오.",
    ),
)
UNKNOWN = (
    (
        "The probability that both are {x} is {chance}. How many {y} {noun} were there at first?",
        "두 {unit} 모두 {x}일 확률이 {chance}일 때, 처음에 있던 {y:은/는} 몇 {unit}인지 구하시오.",
    ),
    (
        "If both are {x} with probability {chance}, find the number of {y} {noun} at the start.",
        "두 {unit} 모두 {x}일 확률이 {chance:이라면/라면} {y:은/는} 처음에 몇 {unit} 있었는지 구하시오.",
    ),
    (
        "Someone worked out that both are {x} with probability {chance}. From this, find how many {y} {noun} there were.",
        "두 {unit} 모두 {x}일 확률을 구하였더니 {chance:이었다/였다}. 처음에 있던 {y}의 수를 구하시오.",
    ),
)


def counted(draw: Draw, theme: Theme, *counts: int) -> str:
    """ "5 red and 7 blue", "빨간 구슬 5개와 파란 구슬 7개"; one count alone stands with "some" of the second kind."""
    names = [draw.say(*kind) for kind in theme.kinds]
    if draw.language == "en":
        parts = [f"{count} {name}" for count, name in zip(counts, names, strict=False)] + [f"some {names[1]}"] * (
            len(counts) == 1
        )
        return f"{', '.join(parts[:-1])} and {parts[-1]}"
    parts = [f"{name} {count}{theme.unit}" for count, name in zip(counts, names, strict=False)]
    parts += [f"{names[1]} 몇 {theme.unit}"] * (len(counts) == 1)
    return f"{', '.join(parts)}" if len(parts) > 2 else f"{josa(parts[0], '과/와')} {parts[1]}"
