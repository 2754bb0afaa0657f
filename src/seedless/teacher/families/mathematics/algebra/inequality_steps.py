"""How inequalities are worked, sentence by sentence: linear ones, chains, quadratic ones, two at once."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from seedless.teacher.families.mathematics.algebra.inequality_posed import (
    chain,
    inequality,
    pair,
    quadratic,
    roots,
    sides,
    square,
    written_all,
)
from seedless.teacher.families.mathematics.algebra.intervals import TURNED, Interval, around, beyond, integers, shared
from seedless.teacher.families.mathematics.polynomials import Coefficients, factored, polynomial, substituted, value
from seedless.teacher.family import Draw
from seedless.teacher.notation import guarded, summed
from seedless.text.particles import josa


def _put_in(draw: Draw, x: int, left: Coefficients, sign: str, right: Coefficients) -> str:
    first, second = value(left, x), value(right, x)
    sides = f"{substituted(left, x)} = {first}"
    if len(right) > 1:
        sides += draw.say(" on the left and ", ", ") + f"{substituted(right, x)} = {second}" + draw.say(" on the right", "")
    return draw.say(
        f"Check with x = {x}, which belongs to the solutions: {sides}, and {first} {sign} {second} is true.",
        f"검산: 해에 속하는 x = {josa(x, '을/를')} 대입하면 {sides}이고, {first} {sign} {josa(second, '은/는')} 참입니다.",
    )


def _lead(draw: Draw, question: str, condition: str) -> str:
    thousands = "하고 천 원을 단위로 식을 세우면" if "000원" in question else "하면"
    return draw.say(
        f"Let x be the number asked for; the condition is {condition}.",
        f"구하는 수를 x라 {thousands} 조건은 {condition}입니다.",
    )


def linear(draw: Draw, question: str) -> tuple[list[str], Interval]:
    (a, b), sign, (c, d) = sides(draw)
    k, rest = int(a - c), int(d - b)
    end = beyond(sign if k > 0 else TURNED[sign], Fraction(rest, k))
    condition = inequality((a, b), sign, (c, d))
    lead = _lead(draw, question, condition)
    steps = [] if draw.task_type == "qa" else [lead]
    steps += [
        draw.say(
            f"Bring the terms with x to the left and the numbers to the right: {polynomial((k, 0))} {sign} {summed(d, -b)}, "
            f"that is {polynomial((k, 0))} {sign} {rest}.",
            f"x를 포함한 항은 좌변으로, 상수항은 우변으로 이항하면 {polynomial((k, 0))} {sign} {summed(d, -b)}, "
            f"즉 {polynomial((k, 0))} {sign} {rest}입니다.",
        ),
        draw.say(
            f"Divide both sides by {k}. It is {'positive, so the sign stays' if k > 0 else 'negative, so the sign turns round'}: "
            f"{written_all(draw, [end])}.",
            f"양변을 {josa(k, '으로/로')} 나눕니다. {'양수로 나누므로 부등호의 방향은 그대로이고' if k > 0 else '음수로 나누므로 부등호의 방향이 바뀌어'} "
            f"{written_all(draw, [end])}입니다.",
        ),
    ]
    inside = integers(end._replace(high=end.low + 3)) if end.high == inf else integers(end._replace(low=end.high - 3))
    if draw.task_type == "reasoning":
        steps.append(
            draw.say(
                f"The smallest whole number above {end.low} is {inside[0]}.",
                f"{end.low}보다 큰 가장 작은 자연수는 {inside[0]}입니다.",
            )
        )
    chosen = inside[0] if end.high == inf else inside[-1]
    return [*steps, _put_in(draw, chosen, (a, b), sign, (c, d))], end


def between(draw: Draw, question: str) -> tuple[list[str], Interval]:
    low, first, (a, b), second, high = chain(draw)
    ends = [(Fraction(low - b, a), first == "≤"), (Fraction(high - b, a), second == "≤")]
    if a < 0:
        ends.reverse()
    end = Interval(*ends[0], *ends[1])
    condition = f"{low} {first} {polynomial((a, b))} {second} {high}"
    lead = _lead(draw, question, condition)
    moved = f"{low - b} {first} {polynomial((a, 0))} {second} {high - b}"
    verb = f"{'Subtract' if b > 0 else 'Add'} {abs(b)} {'from' if b > 0 else 'to'} all three parts"
    steps = [
        *([] if draw.task_type == "qa" else [lead]),
        draw.say(
            f"{verb}: {moved}.",
            f"세 변에서 모두 {josa(b, '을/를')} 빼면 {moved}입니다."
            if b > 0
            else f"세 변에 모두 {josa(-b, '을/를')} 더하면 {moved}입니다.",
        ),
        draw.say(
            f"Divide by {a}; {'the signs stay as they are' if a > 0 else 'it is negative, so both signs turn round, and the smaller bound comes first'}: "
            f"{written_all(draw, [end])}.",
            f"세 변을 {josa(a, '으로/로')} 나눕니다. {'양수로 나누므로 부등호의 방향은 그대로이고' if a > 0 else '음수로 나누므로 부등호의 방향이 모두 바뀌고, 작은 수부터 쓰면'} "
            f"{written_all(draw, [end])}입니다.",
        ),
    ]
    inside = integers(end)
    if draw.task_type == "reasoning":
        steps.append(
            draw.say(
                f"The whole numbers in this range go from {inside[0]} to {inside[-1]}.",
                f"이 범위에 속하는 자연수는 {inside[0]}부터 {inside[-1]}까지입니다.",
            )
        )
        ends_shown = ", ".join(f"{substituted((a, b), x)} = {value((a, b), x)}" for x in (inside[0], inside[-1]))
        steps.append(
            draw.say(
                f"Check at both ends: {ends_shown}; both values lie between {low} and {high}.",
                f"검산: 양 끝 값을 대입하면 {ends_shown}이고, 두 값은 모두 {low} 이상 {high} 이하입니다.",
            )
        )
    else:
        x = inside[len(inside) // 2]
        inner = value((a, b), x)
        steps.append(
            draw.say(
                f"Check with x = {x} from this range: {substituted((a, b), x)} = {inner}, and {low} {first} {inner} {second} {high} is true.",
                f"검산: 이 범위의 x = {josa(x, '을/를')} 대입하면 {substituted((a, b), x)} = {inner}이고, "
                f"{low} {first} {inner} {second} {josa(high, '은/는')} 참입니다.",
            )
        )
    return steps, end


def _zeros(draw: Draw, low: int, high: int, sign: str) -> str:
    """Why a product of two factors with leading coefficient 1 is below or above zero."""
    where = written_all(draw, around(low, high, sign))
    inside = sign in "<≤"
    return draw.say(
        f"The product {factored(1, low, high)} is zero at x = {low} and x = {high}, negative between them and positive outside, "
        f"so {'it is the part between' if inside else 'the parts outside count'}: {where}.",
        f"{josa(factored(1, low, high), '은/는')} x = {low}, x = {high}에서 0이고 그 사이에서 음수, 그 바깥에서 양수이므로 {where}입니다.",
    )


def parabola(draw: Draw, question: str) -> tuple[list[str], list[Interval]]:
    if draw.task_type == "reasoning":
        low, high, _ = draw.params
        total, area = low + high, low * high
        rocket = f"{5 * total}x - 5x²"
        told = {
            rocket: (f"The condition is {rocket} ≥ {5 * area}.", f"조건은 {rocket} ≥ {5 * area}입니다."),
            "perimeter": (
                f"Half the perimeter is {total}, so the other side is {total} - x, and the condition is x({total} - x) ≥ {area}.",
                "",
            ),
            "둘레": (
                "",
                f"둘레의 길이의 반이 {total}이므로 다른 변의 길이는 {total} - x이고, 조건은 x({total} - x) ≥ {area}입니다.",
            ),
            "x": (
                f"The takings are price times number, so the condition is x({total} - x) ≥ {area}.",
                f"판매 금액은 값과 개수의 곱이므로 조건은 x({total} - x) ≥ {area}입니다.",
            ),
        }
        lead = next(texts for mark, texts in told.items() if mark in question)
        tidy = polynomial(quadratic(low, high, False))
        steps = [
            draw.say(*lead),
            draw.say(
                f"Bring everything to one side with a positive x²{', and divide by 5' if rocket in question else ''}: {tidy} ≤ 0.",
                f"x²의 계수가 양수가 되도록 {'이항하여 5로 나누면' if rocket in question else '이항하면'} {tidy} ≤ 0입니다.",
            ),
        ]
        sign = "≤"
    else:
        coefficients, sign = square(draw)
        low, high = roots(*draw.params)
        tidy = polynomial(quadratic(low, high, False))
        steps = []
        if coefficients[0] < 0:
            sign = TURNED[sign]
            steps.append(
                draw.say(
                    f"Multiply by -1, which turns the sign round: {tidy} {sign} 0.",
                    f"양변에 -1을 곱하면 부등호의 방향이 바뀝니다: {tidy} {sign} 0.",
                )
            )
    steps.append(
        draw.say(
            f"Factor: {tidy} = {factored(1, low, high)}, because {summed(low, high)} = {low + high} and "
            f"{low} × {guarded(high)} = {low * high}.",
            f"좌변을 인수분해하면 {tidy} = {factored(1, low, high)}입니다. "
            f"실제로 {summed(low, high)} = {low + high}이고 {low} × {guarded(high)} = {low * high}입니다.",
        )
    )
    steps.append(_zeros(draw, low, high, sign))
    middle = (low + high) // 2
    at = value(quadratic(low, high, False), middle)
    steps.append(
        draw.say(
            f"Check between the zeros, at x = {middle}: {substituted(quadratic(low, high, False), middle)} = {at}, which is negative.",
            f"검산: 두 근 사이의 x = {middle}에서 {substituted(quadratic(low, high, False), middle)} = {at}이므로 음수가 맞습니다.",
        )
    )
    return steps, around(low, high, sign)


def system(draw: Draw) -> tuple[list[str], list[Interval]]:
    (left, sign, _), (other, relation, bound) = pair(draw)
    m, n, p, q, _ = draw.params
    (outer,) = around(m, n, sign)
    steps = [
        draw.say(
            f"Factor the first one: {polynomial(left)} = {factored(1, m, n)}.",
            f"첫째 부등식의 좌변을 인수분해하면 {polynomial(left)} = {factored(1, m, n)}입니다.",
        ),
        _zeros(draw, m, n, sign),
    ]
    if q:
        steps.append(
            draw.say(
                f"Factor the second one: {polynomial(other)} = {factored(1, p, q)}.",
                f"둘째 부등식의 좌변을 인수분해하면 {polynomial(other)} = {factored(1, p, q)}입니다.",
            )
        )
        steps.append(_zeros(draw, p, q, relation))
        pieces = around(p, q, relation)
    else:
        a, b = int(other[0]), int(other[1])
        pieces = [beyond(relation if a > 0 else TURNED[relation], Fraction(p))]
        turned = draw.say(" and the sign turns round" if a < 0 else "", "부등호의 방향이 바뀌어 " if a < 0 else "")
        steps.append(
            draw.say(
                f"The second one is {polynomial((a, 0))} {relation} {bound} - {b} = {bound - b}; divide by {a}{turned}: {written_all(draw, pieces)}.",
                f"둘째 부등식은 {polynomial((a, 0))} {relation} {bound} - {b} = {bound - b}이고, 양변을 {josa(a, '으로/로')} 나누면 {turned}{written_all(draw, pieces)}입니다.",
            )
        )
    both = shared(outer, pieces)
    steps.append(
        draw.say(
            f"Both hold where the two solution sets overlap: {written_all(draw, both)}.",
            f"두 해의 공통부분을 구하면 {written_all(draw, both)}입니다.",
        )
    )
    return steps, both
