"""Routing by rules: which team gets a case when rules have an order, conditions are combined, and points are counted."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.records.route_by_rules_wordings import ASKED, DOMAINS, LEADS, Domain
from seedless.teacher.family import Draw, Family, Problem

ID = "teacher/documents/records/route-by-rules"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
_DAYS = (0, *range(2, 15))
TRIES = 40  # cases drawn for a team that was chosen first

# (domain, team, limit of the amount, of days, of contacts, turn of the priorities, then the case: kind, business, amount, days,
# contacts). Teams: 0 for the special kind, 1 for large amounts, 2 for long waiting, 3 for the rest. Kind 3 is the special one.


class Case(NamedTuple):
    kind: int
    business: int
    amount: int
    days: int
    contacts: int


class Rule(NamedTuple):
    """A rule as it is printed, whether it holds, and what of the case decides that; the last rule has no condition."""

    team: int
    holds: bool
    text: tuple[str, str]
    seen: tuple[str, str]
    priority: int = 0  # of the hard level, where the greatest wins


def _draw(level: str, rng: Random) -> Point | None:
    team, domain = rng.randrange(4), rng.randrange(len(DOMAINS))
    amount, days, contacts, turn = rng.randrange(60, 200, 10), rng.randrange(3, 9), rng.randrange(3, 5), rng.randrange(4)
    for _ in range(TRIES):
        case = (rng.randrange(4), rng.randrange(2), rng.randrange(20, 320), rng.choice(_DAYS), rng.randrange(2, 7))
        point = (domain, team, amount, days, contacts, turn, *case)
        if case[2] != amount and _team(level, point) == team:
            return point
    return None


def _shown(level: str, point: Point) -> tuple[str]:
    numbers = (*point[2:4], *point[8:10]) if level == "easy" else (*point[2:6], *point[8:11])
    return (" ".join(map(str, numbers)),)


def _score(point: Point) -> tuple[int, int, int, int]:
    """The parts of an expert case's points."""
    _, _, limit, days, _, _, *cells = point
    case = Case(*cells)
    return 3 * case.business, 2 * (case.amount > limit), case.days // days, case.contacts - 1


def _team(level: str, point: Point) -> int:
    """The team of a case, from the lowest rule upwards: each rule that holds takes the case over."""
    _, _, limit, days, contacts, turn, *cells = point
    case = Case(*cells)
    large, late, again = case.amount > limit, case.days >= days, case.contacts >= contacts
    team = 3
    if level == "expert":
        score = sum(_score(point))
        team = 1 if score >= 4 else team
        team = 2 if score >= 7 else team
        return 0 if case.kind == 3 and score >= 3 else team
    if level == "hard":
        held = (
            (case.kind == 3 or again, 0),
            (large and bool(case.business), 1),
            (late and not case.business, 2),
            (case.kind == 2 and not late, 1),
        )
        for place in range(4):
            holds, named = held[(turn + 3 - place) % 4]
            team = named if holds else team
        return team
    plain = level == "easy"
    team = 2 if late or (again and not plain) else team
    team = 1 if large and (plain or case.kind != 2) else team
    return 0 if case.kind == 3 and (plain or case.business) else team


def _rules(draw: Draw, domain: Domain) -> list[Rule]:
    """The rules of a draw in the order in which they are looked at; the expert level has none but points."""
    _, _, limit, days, contacts, turn, *cells = draw.params
    case = Case(*cells)
    kinds = [(en, f"‘{ko}’") for en, ko in domain.kinds]
    special, other, own = kinds[3], kinds[2], kinds[case.kind]
    is_own = (f"the {domain.head[0]} is {own[0]}", f"{domain.head[1]} {own[1]}")
    customer = (
        f"the customer is {'a business' if case.business else 'private'}",
        f"{'기업' if case.business else '개인'} 고객",
    )
    amount = (f"the amount is {case.amount} dollars", f"금액 {case.amount}만 원")
    waiting = (f"it has been waiting for {case.days} days", f"대기 {case.days}일")
    asked = (f"there were {case.contacts} contacts", f"문의 {case.contacts}회")
    large, late, again = case.amount > limit, case.days >= days, case.contacts >= contacts
    if draw.level == "easy":
        return [
            Rule(
                0,
                case.kind == 3,
                (f"the {domain.head[0]} is {special[0]}", f"{domain.head[1]} 항목이 {special[1]}인 경우"),
                is_own,
            ),
            Rule(1, large, (f"the amount is over {limit} dollars", f"금액이 {limit}만 원을 넘는 경우"), amount),
            Rule(2, late, (f"it has been waiting for {days} days or more", f"대기 일수가 {days}일 이상인 경우"), waiting),
        ]
    if draw.level == "medium":
        return [
            Rule(
                0,
                case.kind == 3 and bool(case.business),
                (
                    f"the {domain.head[0]} is {special[0]} and the customer is a business",
                    f"{domain.head[1]} 항목이 {special[1]}이고 기업 고객인 경우",
                ),
                _both(is_own, customer),
            ),
            Rule(
                1,
                large and case.kind != 2,
                (
                    f"the amount is over {limit} dollars, unless the {domain.head[0]} is {other[0]}",
                    f"금액이 {limit}만 원을 넘고 {domain.head[1]} 항목이 {other[1]}이 아닌 경우",
                ),
                _both(amount, is_own),
            ),
            Rule(
                2,
                late or again,
                (
                    f"it has been waiting for {days} days or more, or there were {contacts} contacts or more",
                    f"대기 일수가 {days}일 이상이거나 문의가 {contacts}회 이상인 경우",
                ),
                _either((late, waiting), (again, asked)),
            ),
        ]
    held = (
        Rule(
            0,
            case.kind == 3 or again,
            (
                f"the {domain.head[0]} is {special[0]} or there were {contacts} contacts or more",
                f"{domain.head[1]} 항목이 {special[1]}이거나 문의가 {contacts}회 이상인 경우",
            ),
            _either((case.kind == 3, is_own), (again, asked)),
        ),
        Rule(
            1,
            large and bool(case.business),
            (
                f"the amount is over {limit} dollars and the customer is a business",
                f"금액이 {limit}만 원을 넘고 기업 고객인 경우",
            ),
            _both(amount, customer),
        ),
        Rule(
            2,
            late and not case.business,
            (
                f"it has been waiting for {days} days or more and the customer is private",
                f"대기 일수가 {days}일 이상이고 개인 고객인 경우",
            ),
            _both(waiting, customer),
        ),
        Rule(
            1,
            case.kind == 2 and not late,
            (
                f"the {domain.head[0]} is {other[0]} and it has been waiting for less than {days} days",
                f"{domain.head[1]} 항목이 {other[1]}이고 대기 일수가 {days}일 미만인 경우",
            ),
            _both(is_own, waiting),
        ),
    )
    return [held[(turn + place) % 4]._replace(priority=40 - 10 * place) for place in range(4)]


def _both(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    return f"{one[0]} and {other[0]}", f"{one[1]}, {other[1]}"


def _either(*parts: tuple[bool, tuple[str, str]]) -> tuple[str, str]:
    """What decides an "or": the parts that hold, or both when neither does."""
    held = [seen for holds, seen in parts if holds] or [seen for _, seen in parts]
    return held[0] if len(held) == 1 else _both(*held)


def _printed(draw: Draw, domain: Domain, rules: list[Rule]) -> str:
    """The rules as the question shows them; at hard they stand in another order than their priorities."""
    if draw.level == "expert":
        _, _, limit, days, *_ = draw.params
        teams = domain.teams[draw.language != "en"]
        return draw.worded(
            (LEADS["expert"],), limit=limit, days=days, special=domain.kinds[3][draw.language != "en"], **_named_teams(teams)
        )
    lines = []
    shown = rules if draw.level != "hard" else [rules[place] for place in (2, 0, 3, 1)]
    for number, rule in enumerate(shown, 1):
        team = domain.teams[draw.language != "en"][rule.team]
        mark = draw.say(f" (priority {rule.priority})", f" (우선순위 {rule.priority})") if rule.priority else ""
        lines.append(draw.say(f"{number}. If {rule.text[0]}: {team}{mark}.", f"{number}. {rule.text[1]}: {team}{mark}"))
    rest = domain.teams[draw.language != "en"][3]
    lines.append(draw.say(f"{len(lines) + 1}. Otherwise: {rest}.", f"{len(lines) + 1}. 그 밖의 경우: {rest}"))
    return "\n".join(lines)


def _named_teams(teams: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(("first", "second", "third", "fourth"), teams, strict=True))


def _steps(draw: Draw, domain: Domain, rules: list[Rule], label: str) -> list[str]:
    if draw.level == "expert":
        return _score_steps(draw, domain, label)
    steps = []
    for number, rule in enumerate(rules, 1):
        named = (
            (f"the rule of priority {rule.priority}", f"우선순위 {rule.priority}의 규칙")
            if rule.priority
            else (f"rule {number}", f"규칙 {number}")
        )
        if rule.holds:
            steps.append(
                draw.say(
                    f"{named[0].capitalize()} applies, because {rule.seen[0]}: the case goes to the {label}.",
                    f"{named[1]}에 해당합니다({rule.seen[1]}). 따라서 {label}입니다.",
                )
            )
            steps.append(
                draw.say(
                    "Any other rule that applies has a lower priority, so the rest need not be looked at.",
                    "다른 규칙에 해당하더라도 우선순위가 낮으므로 더 볼 필요가 없습니다.",
                )
                if rule.priority
                else draw.say(
                    "The first rule that applies decides, so nothing below it is looked at.",
                    "먼저 해당하는 규칙이 정하므로 그 아래의 규칙은 보지 않습니다.",
                )
            )
            return steps
        steps.append(
            draw.say(
                f"{named[0].capitalize()} does not apply: {rule.seen[0]}.",
                f"{named[1]}에는 해당하지 않습니다({rule.seen[1]}).",
            )
        )
    steps.append(
        draw.say(
            f"No rule with a condition applies, so the case goes to the {label}.",
            f"해당하는 규칙이 없으므로 ‘그 밖의 경우’를 따라 {label}입니다.",
        )
    )
    return steps


def _score_steps(draw: Draw, domain: Domain, label: str) -> list[str]:
    _, _, limit, days, _, _, *cells = draw.params
    case, parts = Case(*cells), _score(draw.params)
    total = sum(parts)
    kind = domain.kinds[case.kind]
    special = case.kind == 3 and total >= 3
    return [
        draw.say(
            f"Points: {parts[0]} for the customer, {parts[1]} for an amount of {case.amount} against {limit}, {parts[2]} for {case.days} days "
            f"in steps of {days}, {parts[3]} for {case.contacts} contacts.",
            f"점수는 고객 {parts[0]}점, 금액({case.amount}만 원, 기준 {limit}만 원) {parts[1]}점, "
            f"대기({case.days}일, {days}일마다) {parts[2]}점, 문의({case.contacts}회) {parts[3]}점입니다.",
        ),
        draw.say(
            f"Together: {' + '.join(map(str, parts))} = {total}.",
            f"모두 더하면 {' + '.join(map(str, parts))} = {total}점입니다.",
        ),
        draw.say(
            f"The {domain.head[0]} is {kind[0]}, so the exception {'applies' if special else 'does not apply'}.",
            f"{domain.head[1]} 항목은 ‘{kind[1]}’이므로 예외 규칙에 {'해당합니다' if special else '해당하지 않습니다'}.",
        )
        if case.kind != 3 or special
        else draw.say(
            f"The {domain.head[0]} is {kind[0]}, but a total of {total} is too little for the exception.",
            f"{domain.head[1]} 항목은 ‘{kind[1]}’이지만 {total}점이어서 예외 규칙에 해당하지 않습니다.",
        ),
        draw.say(f"That leads to the {label}.", f"따라서 {label}입니다."),
    ]


def pose(draw: Draw) -> Problem:
    """The rules and a case; the label is the team of the first rule that holds."""
    domain, korean = DOMAINS[draw.params[0]], draw.language != "en"
    rules = _rules(draw, domain) if draw.level != "expert" else []
    case = Case(*draw.params[6:])
    label = domain.teams[korean][next((rule.team for rule in rules if rule.holds), 3)]
    if draw.level == "expert":
        label = domain.teams[korean][_team("expert", draw.params)]
    told = draw.say(
        f"{domain.head[0]} {domain.kinds[case.kind][0]}; customer {'business' if case.business else 'private'}; amount {case.amount} dollars; "
        f"waiting {case.days} days; contacts {case.contacts}",
        f"{domain.head[1]} {domain.kinds[case.kind][1]}; 고객 {'기업' if case.business else '개인'}; 금액 {case.amount}만 원; "
        f"대기 {case.days}일; 문의 {case.contacts}회",
    )
    question = draw.worded(
        ASKED,
        scene=domain.scene[korean],
        how=LEADS[draw.level][korean] if draw.level != "expert" else LEADS["points"][korean],
        rules=_printed(draw, domain, rules),
        case=told,
        teams=", ".join(domain.teams[korean]),
    )
    return Problem(question, tuple(_steps(draw, domain, rules, label)), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """From the lowest rule upwards, each rule that holds taking the case over; points by counting days and contacts one by one."""
    teams = DOMAINS[draw.params[0]].teams[draw.language != "en"]
    if draw.level != "expert":
        return teams[_team(draw.level, draw.params)]
    _, _, limit, days, _, _, *cells = draw.params
    case = Case(*cells)
    points = 3 if case.business else 0
    points += 2 if case.amount > limit else 0
    points += sum(1 for day in range(1, case.days + 1) if day % days == 0)
    points += len(range(1, case.contacts))
    if case.kind == 3 and points >= 3:
        return teams[0]
    return teams[3 if points < 4 else 1 if points < 7 else 2]


FAMILY = Family(
    id=ID,
    names={"en": "Routing by rules", "ko": "규칙에 따른 배정"},
    scope={
        "en": "Find the team for a case when rules have an order or priorities, conditions are combined and points are counted.",
        "ko": "차례나 우선순위가 있는 규칙, 묶인 조건, 점수에 따라 담당 부서를 정한다.",
    },
    method="from the lowest rule upwards",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("business rules", "ticket routing", "triage"), "ko": ("업무 규칙", "분류 규칙", "접수 배정")},
)
