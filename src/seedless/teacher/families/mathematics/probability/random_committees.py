"""Combinations and drawing without replacement: the chances of the make-up of a group that is selected at random."""

from __future__ import annotations

from fractions import Fraction
from math import comb, prod
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting import combinations
from seedless.teacher.families.mathematics.probability import urn_draws
from seedless.teacher.families.mathematics.telling import choices, over, solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/with/random-committees"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# Points: easy (m, n, a, b): a of m and b of n. Medium (m, n, p, a, b, c): of three kinds. Hard (m, n, k, j): at least j of the n
# among k. Expert (m, n, k, i, j): exactly j of the n among k, given at least i.

SETTINGS: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("A box holds {kinds}, and {k} of its balls are drawn at once, at random.", "상자에 {kinds:이/가} 들어 있다. 여기서 공 {k}개를 임의로 동시에 꺼낸다."),
        ("From a heap of {kinds} somebody picks {k} at random, all selections being equally likely.", "{kinds} 중에서 {k}개를 임의로 택하고, 모든 선택의 가능성은 같다."),
        ("{k} balls are taken from a bag with {kinds}, one after another and without putting any back; the order does not matter.", "{kinds:이/가} 든 주머니에서 공을 한 개씩 모두 {k}개 꺼내고, 꺼낸 공은 다시 넣지 않는다. 꺼낸 순서는 생각하지 않는다."),
    ),
    "reasoning": (
        ("A jury of {k} is drawn by lot from {kinds}.", "{kinds} 중에서 제비를 뽑아 심사 위원 {k}명을 정한다."),
        ("A newspaper interviews {k} people picked at random at a meeting of {kinds}.", "{kinds:이/가} 모인 회의에서 신문 기자가 {k}명을 임의로 골라 면담한다."),
        ("For a survey, {k} people are chosen at random among {kinds}.", "설문에 답할 사람으로 {kinds} 가운데 {k}명을 임의로 뽑는다."),
    ),
}  # fmt: skip
KINDS: dict[str, tuple[Text, ...]] = {
    "qa": (("white", "흰 공"), ("black", "검은 공"), ("red", "빨간 공")),
    "reasoning": (("teachers", "교사"), ("farmers", "농부"), ("nurses", "간호사")),
}
FIND: tuple[Text, ...] = (
    ("Find the probability that {event}, as a fraction in lowest terms.", "{event} 확률을 기약분수로 구하시오."),
    (
        "What is the probability that {event}? Give a fraction in lowest terms.",
        "이때 {event} 확률은 얼마인지 기약분수로 나타내시오.",
    ),
    ("How likely is it that {event}? Write a fraction in lowest terms.", "{event} 확률을 구하고 기약분수로 쓰시오."),
)
GIVEN: tuple[Text, ...] = (
    ("Given that {known}, find the probability that {event}, as a fraction in lowest terms.", "{known} 때, {event} 확률을 기약분수로 구하시오."),
    ("It is known that {known}. What is now the probability that {event}? Give a fraction in lowest terms.", "{known} 경우만 생각하자. 이때 {event} 조건부확률은 얼마인지 기약분수로 나타내시오."),
    ("Suppose that {known}. Under this condition, how likely is it that {event}? Write a fraction in lowest terms.", "{known} 경우만 생각하기로 할 때, {event} 확률을 기약분수로 쓰시오."),
)  # fmt: skip


def _draw(level: str, rng: Random) -> Point | None:
    m, n, p = (rng.randint(3, 11) for _ in range(3))
    a, b, c = (rng.randint(1, 3) for _ in range(3))
    if level == "easy":
        return (m, n, a, b) if a < m and b < n and 3 <= a + b <= 5 and m != n else None
    if level == "medium":
        return (m, n, p, a, b, c) if m > a and n > b and p > c and 4 <= a + b + c <= 6 else None
    k = rng.randint(3, 5)
    i = rng.randint(1, k - 1)
    j = rng.randint(i, k)
    if level == "hard":
        return (m, n, k, i) if m >= k and n >= k else None
    return (m, n, k, i, j) if m >= k and n >= k and (i, j) != (k, k) else None


def _groups(draw: Draw) -> tuple[list[int], list[int]]:
    """Sizes of the kinds and how many of each are wanted; at easy and medium only."""
    half = len(draw.params) // 2
    return list(draw.params[:half]), list(draw.params[half:])


def _unit(draw: Draw) -> str:
    """The Korean counter of what is selected."""
    return "개" if draw.task_type == "qa" else "명"


def _counted(draw: Draw, sizes: list[int], *, wanted: bool = False) -> str:
    """ "4 white and 5 black balls", "교사 4명과 농부 5명"."""
    bare, unit = draw.task_type == "qa", _unit(draw)
    names = [draw.say(*kind) for kind in KINDS[draw.task_type]]
    if draw.language == "en":
        parts = [f"{size} {name if size > 1 or bare else name[:-1]}" for size, name in zip(sizes, names, strict=False)]
        return f"{', '.join(parts[:-1])} and {parts[-1]}" + (" balls" if bare and not wanted else "")
    parts = [f"{name} {size}{unit}" for size, name in zip(sizes, names, strict=False)]
    return f"{josa(parts[0], '과/와')} {parts[1]}" if len(parts) == 2 else ", ".join(parts)


def _exact(draw: Draw) -> tuple[list[str], Fraction]:
    sizes, wanted = _groups(draw)
    n, k = sum(sizes), sum(wanted)
    ways = [comb(size, count) for size, count in zip(sizes, wanted, strict=True)]
    listed = ", ".join(choices(draw, size, count) for size, count in zip(sizes, wanted, strict=True))
    value = Fraction(prod(ways), comb(n, k))
    steps = [
        draw.say(
            f"All selections of {k} from {added(sizes)} are equally likely; there are {choices(draw, n, k)}.",
            f"모두 {added(sizes)}{_unit(draw)} 중에서 {k}{josa(_unit(draw), '을/를')} 택하는 방법은 {choices(draw, n, k)}가지이고, 그 가능성은 모두 같습니다.",
        ),
        draw.say(f"Choose from each kind separately: {listed}.", f"종류별로 택하는 방법의 수는 차례로 {listed}입니다."),
        draw.say(
            f"Every choice of one kind goes with every choice of the others, so multiply: {' × '.join(map(str, ways))} = {prod(ways)}.",
            f"종류별 선택은 함께 일어나므로 {' × '.join(map(str, ways))} = {prod(ways)}가지입니다.",
        ),
        draw.say(
            f"The probability is {over(prod(ways), comb(n, k))}.", f"따라서 구하는 확률은 {over(prod(ways), comb(n, k))}입니다."
        ),
    ]
    if draw.level == "easy":
        (m, _), (a, b) = sizes, wanted
        factors = [f"{m - place}/{n - place}" for place in range(a)]
        factors += [f"{sizes[1] - place}/{n - a - place}" for place in range(b)]
        orders = comb(k, a)
        steps.append(
            draw.say(
                f"Check by drawing one after another: {orders} orders of the kinds, each with the same probability, give {orders} × {' × '.join(factors)} = {value}.",
                f"검산: 하나씩 차례로 꺼낸다고 생각하면 종류의 순서는 {orders}가지이고 각각의 확률은 같으므로 {orders} × {' × '.join(factors)} = {value}입니다.",
            )
        )
    return steps, value


def _said(draw: Draw, count: int) -> str:
    """So many of the second kind: "1 farmer", "3 black", "농부가 3명"."""
    english, korean = KINDS[draw.task_type][1]
    if draw.task_type == "qa":
        return draw.say(f"{count} {english}", f"{josa(korean, '이/가')} {count}개")
    return draw.say(f"{count} {english if count != 1 else english[:-1]}", f"{josa(korean, '이/가')} {count}명")


def _cases(draw: Draw, counts: range) -> tuple[list[str], list[int]]:
    """A sentence and the number of selections for each number of the second kind."""
    m, n, k = draw.params[:3]
    ways = [comb(n, i) * comb(m, k - i) for i in counts]
    return [
        draw.say(
            f"With {_said(draw, i)}: {choices(draw, n, i)} times {choices(draw, m, k - i)}, so {comb(n, i)} × {comb(m, k - i)} = {count}.",
            f"{_said(draw, i)}인 경우: {choices(draw, n, i)}, {choices(draw, m, k - i)}이므로 {comb(n, i)} × {comb(m, k - i)} = {count}가지입니다.",
        )
        for i, count in zip(counts, ways, strict=True)
    ], ways


def _at_least(draw: Draw) -> tuple[list[str], Fraction]:
    m, n, k, j = draw.params
    whole = comb(m + n, k)
    start = draw.say(
        f"There are {choices(draw, m + n, k)} equally likely selections of {k} from {m} + {n} = {m + n}.",
        f"모두 {m} + {n} = {m + n}{_unit(draw)} 중에서 {k}{josa(_unit(draw), '을/를')} 택하는 방법은 {choices(draw, m + n, k)}가지이고, 그 가능성은 모두 같습니다.",
    )
    if 2 * j <= k + 1:
        cases, ways = _cases(draw, range(j))
        few = sum(ways)
        opposite = (
            draw.say(f"fewer than {_said(draw, j)}", f"{_said(draw, j)} 미만인")
            if j > 1
            else draw.say(f"no {_said(draw, 1)[2:]} at all", f"{josa(KINDS[draw.task_type][1][1], '이/가')} 하나도 없는")
        )
        return [
            start,
            draw.say(
                f"The opposite, “{opposite}”, is quicker to count.", f"여사건, 즉 {opposite} 경우를 세는 것이 더 간단합니다."
            ),
            *cases,
            draw.say(
                f"Subtract: {whole} - {' - '.join(map(str, ways))} = {whole - few} selections fit.",
                f"전체에서 빼면 조건에 맞는 방법은 {whole} - {' - '.join(map(str, ways))} = {whole - few}가지입니다.",
            ),
            draw.say(
                f"The probability is {over(whole - few, whole)}.", f"따라서 구하는 확률은 {over(whole - few, whole)}입니다."
            ),
        ], Fraction(whole - few, whole)
    cases, ways = _cases(draw, range(j, k + 1))
    return [
        start,
        *cases,
        draw.say(
            f"The cases exclude each other: {added(ways)} selections.",
            f"각 경우는 동시에 일어나지 않으므로 모두 {added(ways)}가지입니다.",
        ),
        draw.say(f"The probability is {over(sum(ways), whole)}.", f"따라서 구하는 확률은 {over(sum(ways), whole)}입니다."),
    ], Fraction(sum(ways), whole)


def _conditional(draw: Draw) -> tuple[list[str], Fraction]:
    k, i, j = draw.params[2:]
    cases, ways = _cases(draw, range(i, k + 1))
    met = ways[j - i]
    return [
        draw.say(
            f"Only selections with at least {_said(draw, i)} remain, all equally likely.",
            f"조건에서 {_said(draw, i)} 이상인 선택만 남고, 그 가능성은 모두 같습니다.",
        ),
        *cases,
        draw.say(f"The condition leaves {added(ways)} selections.", f"조건을 만족하는 방법은 {added(ways)}가지입니다."),
        draw.say(
            f"Of them {met} have exactly {_said(draw, j)}, so the probability is {over(met, sum(ways))}.",
            f"그중 {_said(draw, j)}인 것은 {met}가지이므로 구하는 확률은 {over(met, sum(ways))}입니다.",
        ),
    ], Fraction(met, sum(ways))


def _are(draw: Draw, count: int) -> str:
    """The English verb with the second kind: "is black", "are farmers"."""
    english = KINDS[draw.task_type][1][0]
    if count != 1:
        return f"are {english}"
    return f"is {english}" if draw.task_type == "qa" else f"is a {english[:-1]}"


def _events(draw: Draw) -> tuple[str, str]:
    """What is known (empty below expert) and what is asked, in the words of the draw."""
    bare = draw.task_type == "qa"
    korean, unit = KINDS[draw.task_type][1][1], _unit(draw)
    if draw.level in ("easy", "medium"):
        wanted = _counted(draw, _groups(draw)[1], wanted=True)
        return "", draw.say(
            f"exactly {wanted} are among them", f"{josa(wanted, '이/가')} 나올" if bare else f"{josa(wanted, '이/가')} 뽑힐"
        )
    *_, low = draw.params if draw.level == "hard" else draw.params[:4]
    many = draw.say(f"at least {low} of them {_are(draw, low)}", f"{josa(korean, '이/가')} {low}{unit} 이상일")
    if draw.level == "hard":
        return "", many
    exact = draw.params[4]
    return many, draw.say(f"exactly {exact} of them {_are(draw, exact)}", f"{josa(korean, '이/가')} 정확히 {exact}{unit}일")


def pose(draw: Draw) -> Problem:
    if draw.level in ("easy", "medium"):
        sizes, wanted = _groups(draw)
        steps, value = _exact(draw)
        k = sum(wanted)
    else:
        sizes, k = list(draw.params[:2]), draw.params[2]
        steps, value = _at_least(draw) if draw.level == "hard" else _conditional(draw)
    known, event = _events(draw)
    asked = GIVEN if known else FIND
    question = told(draw, SETTINGS[draw.task_type], asked, kinds=_counted(draw, sizes), k=k, known=known, event=event)
    return solved(question, steps, value)


def recompute(draw: Draw) -> str:
    """Draw after draw: the chances of all numbers of the second kind grow with every ball that is taken."""
    if draw.level in ("easy", "medium"):
        sizes, wanted = _groups(draw)
        whole, value, left = sum(sizes), Fraction(1), sum(wanted)
        for size, count in zip(sizes, wanted, strict=True):
            for place in range(count):
                value *= Fraction(size - place, whole) * Fraction(left, place + 1)
                whole, left = whole - 1, left - 1
        return str(value)
    m, n, k = draw.params[:3]
    chances = {0: Fraction(1)}
    for drawn in range(k):
        grown: dict[int, Fraction] = {}
        for had, chance in chances.items():
            rest = m + n - drawn
            grown[had + 1] = grown.get(had + 1, Fraction(0)) + chance * Fraction(n - had, rest)
            grown[had] = grown.get(had, Fraction(0)) + chance * Fraction(m - drawn + had, rest)
        chances = grown
    many = sum(chance for had, chance in chances.items() if had >= draw.params[3])
    return str(many if draw.level == "hard" else chances[draw.params[4]] / many)


FAMILY = Family(
    id=ID,
    names={"en": "Random selections by combinations", "ko": "조합을 이용한 확률"},
    scope={
        "en": "Find chances of the make-up of a group selected at random, with combinations and conditions.",
        "ko": "임의로 뽑은 모둠의 구성에 대한 확률을 조합과 조건부확률로 구한다.",
    },
    method="the distribution grown draw by draw",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(urn_draws.ID, combinations.ID),
)
