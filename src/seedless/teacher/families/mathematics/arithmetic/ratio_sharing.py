"""Sharing in a ratio: a total in two or three parts, the parts from their difference, the parts from two linked ratios."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/arithmetic/ratio-sharing"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 400}

# easy (a, b, total), medium (a, b, c, total): the total is shared. hard (a, b, difference): the larger part is named first.
# expert (a, b, c, d, total): first to second is a:b, second to third is c:d, and b is not c, so that the ratios must be linked.

BANK = {
    ("easy", "qa"): (
        ("Divide {total} in the ratio {a}:{b}.", "{total:을/를} {a}:{b}의 비로 나누시오."),
        ("Split {total} into two parts whose ratio is {a}:{b}.", "{total:을/를} 비가 {a}:{b}인 두 수로 나누시오."),
        (
            "Two numbers are in the ratio {a}:{b} and add up to {total}. Find them, the first one first.",
            "두 수의 비는 {a}:{b}이고 합은 {total}이다. 두 수를 비의 순서대로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Mina and Joon divide {total} stickers between them in the ratio {a}:{b}. How many does each of them get?",
            "미나와 준이가 스티커 {total}장을 {a}:{b}의 비로 나누어 가지려고 한다. 두 사람은 각각 몇 장을 갖게 되는지 구하시오.",
        ),
        (
            "A farmer plants {total} seedlings, tomatoes and peppers in the ratio {a}:{b}. How many of each are there?",
            "어느 농부가 토마토와 고추 모종을 {a}:{b}의 비로 모두 {total}포기 심었다. 모종은 각각 몇 포기인지 구하시오.",
        ),
        (
            "The numbers of groups in two classes are as {a}:{b}. The classes share {total} sheets of paper in proportion to their "
            "groups. How many sheets does each class receive?",
            "두 반의 모둠 수의 비는 {a}:{b}이다. 두 반이 색종이 {total}장을 모둠 수에 비례하여 나누어 받을 때, "
            "두 반은 각각 몇 장을 받는지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        ("Divide {total} in the ratio {a}:{b}:{c}.", "{total:을/를} {a}:{b}:{c}의 비로 나누시오."),
        (
            "Three numbers are in the ratio {a}:{b}:{c} and their sum is {total}. Find the numbers in that order.",
            "세 수의 비는 {a}:{b}:{c}이고 합은 {total}이다. 세 수를 비의 순서대로 구하시오.",
        ),
        ("Split {total} into three parts in the ratio {a}:{b}:{c}.", "{total:을/를} 비가 {a}:{b}:{c}인 세 수로 나누시오."),
    ),
    ("medium", "reasoning"): (
        (
            "A builder mixes cement, sand and gravel by mass in the ratio {a}:{b}:{c} to make {total} kg of dry concrete. "
            "How many kilograms of each are needed?",
            "시멘트, 모래, 자갈을 질량의 비 {a}:{b}:{c:으로/로} 섞어 콘크리트 {total} kg을 만들려고 한다. "
            "세 재료는 각각 몇 kg이 필요한지 구하시오.",
        ),
        (
            "Three partners put money into a shop in the ratio {a}:{b}:{c}, and share a profit of {total} dollars in that ratio. "
            "How many dollars does each receive?",
            "세 사람이 {a}:{b}:{c}의 비로 돈을 내어 가게를 열었다. 이익금 {total}만 원을 같은 비로 나눌 때, "
            "세 사람이 받는 금액은 각각 몇만 원인지 구하시오.",
        ),
        (
            "A library buys {total} new books: novels, science books and comics in the ratio {a}:{b}:{c}. How many of each is that?",
            "도서관에서 소설, 과학책, 만화책을 {a}:{b}:{c}의 비로 모두 {total}권 샀다. 책은 각각 몇 권인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Two numbers are in the ratio {a}:{b} and differ by {gap}. Find them, in the order of the ratio.",
            "두 수의 비는 {a}:{b}이고 차는 {gap}이다. 두 수를 비의 순서대로 구하시오.",
        ),
        (
            "The ratio of two quantities is {a}:{b}. The first is {gap} more than the second. Find both.",
            "두 양의 비는 {a}:{b}이고, 앞의 양이 뒤의 양보다 {gap}만큼 많다. 두 양을 차례로 구하시오.",
        ),
        (
            "Find the two parts in the ratio {a}:{b} whose difference is {gap}.",
            "비가 {a}:{b}이고 차가 {gap}인 두 수를 비의 순서대로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Two delivery drivers share the parcels of a day in the ratio {a}:{b}. The first carries {gap} parcels more than the "
            "second. How many does each carry?",
            "두 배송 기사가 하루치 소포를 {a}:{b}의 비로 나누어 맡았더니 첫째 기사가 둘째 기사보다 {gap}개를 더 맡았다. "
            "두 기사가 맡은 소포는 각각 몇 개인지 구하시오.",
        ),
        (
            "At a summer camp the ratio of swimmers to climbers is {a}:{b}, and there are {gap} more swimmers than climbers. "
            "How many swimmers and how many climbers are there?",
            "어느 여름 캠프에서 수영반과 등산반 학생 수의 비는 {a}:{b}이고, 수영반이 등산반보다 {gap}명 많다. "
            "수영반과 등산반 학생은 각각 몇 명인지 구하시오.",
        ),
        (
            "A recipe calls for flour and sugar in the ratio {a}:{b}. Today {gap} g more flour than sugar went in. "
            "How many grams of each were used?",
            "밀가루와 설탕을 {a}:{b}의 비로 섞는 조리법이 있다. 오늘은 밀가루가 설탕보다 {gap} g 더 들어갔다. "
            "사용한 밀가루와 설탕은 각각 몇 g인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "x:y = {a}:{b}, y:z = {c}:{d} and x + y + z = {total}. Find x, y and z.",
            "x:y = {a}:{b}, y:z = {c}:{d}이고 x + y + z = {total}일 때, x, y, z의 값을 차례로 구하시오.",
        ),
        (
            "Three numbers add up to {total}. The first is to the second as {a}:{b}, the second to the third as {c}:{d}. Find them.",
            "합이 {total}인 세 수가 있다. 첫째와 둘째의 비는 {a}:{b}, 둘째와 셋째의 비는 {c}:{d}이다. 세 수를 차례로 구하시오.",
        ),
        (
            "Divide {total} into parts P, Q and R so that P:Q = {a}:{b} and Q:R = {c}:{d}.",
            "{total:을/를} P:Q = {a}:{b}, Q:R = {c}:{d:이/가} 되도록 P, Q, R로 나누시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Three partners split a reward of {total} dollars. The share of the first is to that of the second as {a}:{b}, the share of "
            "the second to that of the third as {c}:{d}. How many dollars does each get?",
            "공모전 상금 {total}만 원을 세 사람이 나누어 갖는다. 첫째와 둘째가 받는 금액의 비는 {a}:{b}, "
            "둘째와 셋째가 받는 금액의 비는 {c}:{d}이다. 세 사람이 받는 금액은 각각 몇만 원인지 구하시오.",
        ),
        (
            "A zoo keeps {total} birds: parrots, finches and owls. Parrots to finches are {a}:{b}, finches to owls {c}:{d}. "
            "How many of each are there?",
            "어느 동물원에 앵무새, 핀치, 올빼미가 모두 {total}마리 있다. 앵무새와 핀치의 수의 비는 {a}:{b}, "
            "핀치와 올빼미의 수의 비는 {c}:{d}이다. 세 새는 각각 몇 마리인지 구하시오.",
        ),
        (
            "Over three days a mill grinds {total} sacks of grain. Monday to Tuesday is {a}:{b}, Tuesday to Wednesday {c}:{d}. "
            "How many sacks are ground on each day?",
            "방앗간에서 사흘 동안 곡식 {total}자루를 빻았다. 월요일과 화요일에 빻은 양의 비는 {a}:{b}, "
            "화요일과 수요일의 비는 {c}:{d}이다. 월요일, 화요일, 수요일에 각각 몇 자루를 빻았는지 구하시오.",
        ),
    ),
}


def _draw(level: str, rng: Random) -> Point | None:
    a, b, c, d = (rng.randrange(1, 10) for _ in range(4))
    unit = rng.randrange(3, 25)
    if level == "easy":
        return (a, b, (a + b) * unit) if a != b and gcd(a, b) == 1 else None
    if level == "medium":
        return (a, b, c, (a + b + c) * unit) if len({a, b, c}) > 1 and gcd(a, b, c) == 1 else None
    if level == "hard":
        return (a, b, (a - b) * unit) if a > b + 1 and gcd(a, b) == 1 else None
    parts = _linked(a, b, c, d)
    fits = a != b and c != d and b != c and gcd(a, b) == gcd(c, d) == 1 and sum(parts) < 120
    return (a, b, c, d, sum(parts) * unit) if fits else None


def _linked(a: int, b: int, c: int, d: int) -> tuple[int, int, int]:
    """Two ratios a:b and c:d over the second quantity as one ratio of three in lowest terms."""
    middle = lcm(b, c)
    return a * (middle // b), middle, d * (middle // c)


def _ratio(draw: Draw) -> tuple[int, ...]:
    return _linked(*draw.params[:4]) if draw.level == "expert" else draw.params[:-1]


def _link_steps(draw: Draw) -> list[str]:
    a, b, c, d = draw.params[:4]
    first, middle, last = _linked(a, b, c, d)
    return [
        draw.say(
            f"The second quantity stands as {b} in one ratio and as {c} in the other; their least common multiple is {middle}.",
            f"두 비에서 둘째 양은 각각 {josa(b, '과/와')} {c}이므로 최소공배수 {josa(middle, '으로/로')} 맞춥니다.",
        ),
        draw.say(
            f"Write both ratios over it: {a} × {middle // b} = {first} and {d} × {middle // c} = {last}, "
            f"so the three are as {first}:{middle}:{last}.",
            f"{a} × {middle // b} = {first}, {d} × {middle // c} = {last}이므로 세 양의 비는 {first}:{middle}:{last}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    ratio, given = _ratio(draw), draw.params[-1]
    by_gap = draw.level == "hard"
    whole = ratio[0] - ratio[1] if by_gap else sum(ratio)
    unit = given // whole
    shares = [part * unit for part in ratio]
    parts = f" {'-' if by_gap else '+'} ".join(map(str, ratio))
    back = f" {'-' if by_gap else '+'} ".join(map(str, shares))
    steps = [
        *(_link_steps(draw) if draw.level == "expert" else []),
        draw.say(
            f"{'The difference' if by_gap else 'The whole'} is {parts} = {whole} equal parts.",
            f"{'차' if by_gap else '전체'}는 똑같은 부분 {parts} = {whole}개에 해당합니다.",
        ),
        draw.say(
            f"One part is {given} ÷ {whole} = {unit}.",
            f"한 부분의 크기는 {given} ÷ {whole} = {unit}입니다.",
        ),
        draw.say(
            f"Multiply each term of the ratio by it: {', '.join(f'{part} × {unit} = {part * unit}' for part in ratio)}.",
            f"비의 각 항에 곱합니다: {', '.join(f'{part} × {unit} = {part * unit}' for part in ratio)}.",
        ),
        draw.say(f"Check: {back} = {given}.", f"검산: {back} = {given}."),
    ]
    values = dict(zip("abcd", draw.params[:-1], strict=False))
    question = draw.worded(BANK[draw.level, draw.task_type], **values, total=given, gap=given)
    return Problem(question, tuple(steps), ", ".join(map(str, shares)), AnswerKey(type="list", value=listed(shares)))


def recompute(draw: Draw) -> str:
    """Trial: the first share is raised until the others, which the ratios make of it, meet the total or the difference."""
    *terms, given = draw.params
    first = 0
    while True:
        first += 1
        shares = [Fraction(first)]
        if draw.level == "expert":
            a, b, c, d = terms
            shares += [Fraction(first * b, a), Fraction(first * b * d, a * c)]
        else:
            shares += [Fraction(first * term, terms[0]) for term in terms[1:]]
        if (shares[0] - shares[1] if draw.level == "hard" else sum(shares)) == given:
            return listed(shares)


FAMILY = Family(
    id=ID,
    names={"en": "Sharing in a ratio", "ko": "비례배분"},
    scope={
        "en": "Divide a total in a ratio of two or three terms, find parts from their difference, and link two ratios.",
        "ko": "전체를 두 항 또는 세 항의 비로 나누고, 차나 이어진 두 비에서 각 부분을 구한다.",
    },
    method="trial of the first share",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("ratio", "proportional division", "ratios"), "ko": ("비", "비율", "비의 활용")},
)
