"""Causes and signs: total probability, Bayes' theorem, tests read both ways, two independent results, by natural frequencies."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability import bayes_test_wordings as say
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/bayes-test"
LEVELS = {"easy": 300, "medium": 300, "hard": 400, "expert": 400}
CASES = {"easy": 10_000, "medium": 10_000, "hard": 10_000, "expert": 1_000_000}

# A point is (w, x, y, kind) in percent: the share of the first kind, the sign among these and among the others. The kind is
# 0 except at hard (0 the first kind, bare given no sign and worded given the sign; 1 the others given no sign) and at expert
# (0 the sign twice, 1 only the first time).


def _draw(level: str, rng: Random) -> Point:
    if level in ("easy", "medium"):
        w, x, y = rng.choice(range(20, 85, 5)), rng.randint(1, 12), rng.randint(1, 12)
        return (w, x, y + (x == y), 0)
    return (rng.randint(1, 12), rng.choice(range(70, 100)), rng.randint(1, 15), rng.randrange(2))


def _shown(_: str, point: Point) -> tuple[str, ...]:
    percents = point[:3]
    return " ".join(map(str, percents)), " ".join(decimal(Fraction(value, 100)) for value in percents)


def _asked(draw: Draw) -> str:
    kind = draw.params[3]
    if draw.level in ("easy", "medium"):
        return "P(B)" if draw.level == "easy" else "P(A|B)"
    if draw.level == "hard":
        return ("P(A|Bᶜ)", "P(Aᶜ|Bᶜ)")[kind]
    return draw.say(*(("P(A|B and C)", "P(A|B∩C)"), ("P(A|B and not C)", "P(A|B∩Cᶜ)"))[kind])


def _wanted(draw: Draw) -> tuple[bool, bool]:
    """Whether the condition is that the sign is absent, and whether the first kind is asked for."""
    kind = draw.params[3] if draw.level == "hard" else 0
    return draw.level == "hard" and (kind == 1 or draw.task_type == "qa"), kind == 0


def _words(draw: Draw, theme: say.Theme | None) -> list[str]:
    """What the two kinds of cases are called, and those with and without the sign."""
    return [draw.say(*text) for text in ((theme.first, theme.rest, theme.sign, theme.other) if theme else say.EVENTS)]


def _split(draw: Draw, words: list[str]) -> tuple[list[str], int, int]:
    w, n = draw.params[0], CASES[draw.level]
    part = n * w // 100
    return (
        [
            draw.say(
                f"Think of {n} cases: {n} × {w}/100 = {part} are {words[0]}, and {n} - {part} = {n - part} are {words[1]}.",
                f"전체를 {n}이라 하고 생각합니다. {josa(words[0], '은/는')} {n} × {w}/100 = {part}, {josa(words[1], '은/는')} {n} - {part} = {n - part}입니다.",
            )
        ],
        part,
        n - part,
    )


def _worked(draw: Draw, words: list[str]) -> tuple[list[str], Fraction]:
    _, x, y, kind = draw.params
    steps, part, rest = _split(draw, words)
    negative, first = _wanted(draw)
    p, q = (100 - x, 100 - y) if negative else (x, y)
    sign = words[3] if negative else words[2]
    if negative:
        steps.append(
            draw.say(
                f"Of the {words[0]}, (100 - {x})% = {p}% {sign}, and of the {words[1]}, (100 - {y})% = {q}%.",
                f"{words[0]}의 (100 - {x})% = {p}%, {words[1]}의 (100 - {y})% = {q}%가 ‘{sign}’에 해당합니다.",
            )
        )
    hits, false = part * p // 100, rest * q // 100
    steps.append(
        draw.say(
            f"Of the {words[0]}, {part} × {p}/100 = {hits} {sign}; of the {words[1]}, {rest} × {q}/100 = {false}.",
            f"{words[0]} 중에서 {josa(sign, '은/는')} {part} × {p}/100 = {hits}, {words[1]} 중에서는 {rest} × {q}/100 = {false}입니다.",
        )
    )
    if draw.level == "expert":
        p2, q2 = (x, y) if kind == 0 else (100 - x, 100 - y)
        again, wrong = hits * p2 // 100, false * q2 // 100
        worked = f"{hits} × {p2}/100 = {again}", f"{false} × {q2}/100 = {wrong}"
        steps.append(
            draw.say(
                f"Within either kind the second result does not depend on the first. It is the same for {worked[0]} of the former and for {worked[1]} of the latter.",
                f"어느 쪽에서든 두 번째 결과는 첫 번째 결과와 독립이므로, 두 번째도 같은 결과인 경우는 각각 {worked[0]}, {worked[1]}입니다.",
            )
            if kind == 0
            else draw.say(
                f"Within either kind the second result does not depend on the first. It is the opposite for (100 - {x})% = {p2}% of the former, {worked[0]}, and for (100 - {y})% = {q2}% of the latter, {worked[1]}.",
                f"어느 쪽에서든 두 번째 결과는 첫 번째 결과와 독립이므로, 두 번째가 반대인 경우는 각각 (100 - {x})% = {p2}%와 (100 - {y})% = {q2}%, 곧 {worked[0]}, {worked[1]}입니다.",
            )
        )
        hits, false = again, wrong
    whole = hits + false
    steps.append(
        draw.say(f"Together that is {hits} + {false} = {whole} cases.", f"이를 더하면 {hits} + {false} = {whole}입니다.")
    )
    top, bottom = (whole, CASES["easy"]) if draw.level == "easy" else (hits if first else false, whole)
    if draw.level == "easy":
        steps.append(
            draw.say(f"The total probability is {over(top, bottom)}.", f"따라서 구하는 확률은 {over(top, bottom)}입니다.")
        )
    else:
        kept = words[0] if first else words[1]
        steps.append(
            draw.say(
                f"By Bayes' theorem only these {whole} cases count, and {top} of them are {kept}: the probability is {over(top, bottom)}.",
                f"베이즈 정리에 따라 조건에 맞는 {whole}만 생각하면, 그중 {josa(kept, '은/는')} {top}이므로 구하는 확률은 {over(top, bottom)}입니다.",
            )
        )
    return steps, Fraction(top, bottom)


def pose(draw: Draw) -> Problem:
    w, x, y, kind = draw.params
    if draw.task_type == "qa":
        steps, value = _worked(draw, _words(draw, None))
        values = {name: decimal(Fraction(percent, 100)) for name, percent in (("w", w), ("x", x), ("y", y))}
        setting = say.TWICE if draw.level == "expert" else say.BARE
        return solved(told(draw, setting, say.ASKED, **values, asked=_asked(draw)), steps, value)
    plain = draw.level in ("easy", "medium")
    theme = draw.rng.choice(say.PLAIN if plain else say.TESTS)
    steps, value = _worked(draw, _words(draw, theme))
    place = {"easy": 0, "medium": 1, "hard": kind, "expert": 2 + kind}[draw.level]
    return solved(told(draw, (theme.told,), (theme.total[place],), say.FORM, w=w, x=x, y=y), steps, value)


def recompute(draw: Draw) -> str:
    """Bayes' theorem in fractions, in the form with odds."""
    kind = draw.params[3]
    w, x, y = (Fraction(percent, 100) for percent in draw.params[:3])
    if draw.level == "easy":
        return str(y + w * (x - y))
    negative, first = _wanted(draw)
    likelihood = (1 - x) / (1 - y) if negative else x / y
    if draw.level == "expert":
        likelihood *= x / y if kind == 0 else (1 - x) / (1 - y)
    odds = w / (1 - w) * likelihood
    return str((odds if first else 1) / (1 + odds))


FAMILY = Family(
    id=ID,
    names={"en": "Bayes' theorem", "ko": "베이즈 정리"},
    scope={
        "en": "Find total and inverse probabilities of causes and signs, such as illness after one or two test results.",
        "ko": "원인과 결과의 확률에서 전확률을 구하고, 검사 결과가 주어졌을 때 원인의 확률을 거꾸로 구한다.",
    },
    method="Bayes' theorem with odds",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Bayes", "conditional probability", "total probability"), "ko": ("조건부확률", "전확률", "베이즈")},
)
