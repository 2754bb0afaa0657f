"""Truth tables: rows that make a formula true, formulas that are always true, never, or sometimes, values that are forced."""

from __future__ import annotations

from itertools import product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.propositional_logic.formulas import (
    AND,
    IF,
    LETTERS,
    NOT,
    OR,
    Formula,
    column,
    drawn,
    parts,
    row_name,
    signs,
    true_rows,
    written,
)
from seedless.teacher.families.logic.propositional_logic.truth_table_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import collected, listed, table

ID = "teacher/logic/propositional-logic/truth-table"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# A point is (label, row, tokens of F, F..., G...): classifications ask of F, which has the label; the rest asks of G, which is
# sometimes true and sometimes false. `row` chooses among the rows in which G has its rarer value.

KINDS = {"en": ("tautology", "contradiction", "contingency"), "ko": ("항진명제", "모순명제", "사건명제")}
TRUTHS = {"en": ("false", "true"), "ko": ("거짓", "참")}
_SIZES = {"easy": (2, (2, 1)), "medium": (3, (2, 1)), "hard": (3, (2, 2)), "expert": (4, (2, 2))}
_RARER = {"easy": (1,), "medium": (1, 2), "hard": (2, 3), "expert": (2, 3, 4, 5)}  # rows with the rarer value


def _draw(level: str, rng: Random) -> Point | None:
    letters, operators = _SIZES[level]
    rows = 1 << letters
    full = (1 << rows) - 1
    label = rng.randrange(3)
    kind = {0: lambda values: values == full, 1: lambda values: values == 0, 2: lambda values: 0 < values < full}[label]
    f = drawn(rng, letters, operators, kind)
    g = drawn(rng, letters, operators, lambda values: min(values.bit_count(), rows - values.bit_count()) in _RARER[level])
    return (label, rng.randrange(60), len(f), *f, *g) if f and g else None


def _split(point: Point) -> tuple[Formula, Formula]:
    return point[3 : 3 + point[2]], point[3 + point[2] :]


def _shown(_: str, point: Point) -> tuple[str, ...]:
    f, g = map(signs, _split(point))
    return f, g, f"{f} {g}"


def _letters(level: str) -> int:
    return _SIZES[level][0]


def _rarer(values: int, letters: int) -> tuple[bool, list[int]]:
    """The value that a formula has in fewer rows, and these rows."""
    trues = true_rows(values, letters)
    if 2 * len(trues) <= 1 << letters:
        return True, trues
    return False, [row for row in range(1 << letters) if row not in trues]


def _forced(draw: Draw) -> tuple[bool, list[int], int, tuple[int, ...]]:
    """The value G has, the rows where it has it, the row that is meant, and the letters that must be told for that."""
    letters = _letters(draw.level)
    truth, rows = _rarer(column(_split(draw.params)[1], letters), letters)
    row = rows[draw.params[1] % len(rows)]
    for count in range(letters):
        for told in _choices(letters, count):
            if (
                sum(all(other >> letters - 1 - place & 1 == row >> letters - 1 - place & 1 for place in told) for other in rows)
                == 1
            ):
                return truth, rows, row, told
    raise ValueError("a row is known when all its letters but one are told, or no row is")


def _choices(letters: int, count: int) -> list[tuple[int, ...]]:
    return [
        tuple(p for p in range(letters) if chosen >> p & 1) for chosen in range(1 << letters) if chosen.bit_count() == count
    ]


def _grid(letters: int, *formulas: Formula) -> str:
    """Markdown: the letters, then a column a formula."""
    heads, filled = [*LETTERS[:letters], *map(written, formulas)], [column(formula, letters) for formula in formulas]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for row in range(1 << letters):
        cells = [*row_name(row, letters), *("T" if values >> row & 1 else "F" for values in filled)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _rule(draw: Draw, formula: Formula) -> str:
    """When the main operator gives true."""
    return {
        AND: draw.say("A conjunction is true only when both parts are true.", "논리곱은 두 부분이 모두 참일 때만 참입니다."),
        OR: draw.say(
            "A disjunction is false only when both parts are false.", "논리합은 두 부분이 모두 거짓일 때만 거짓입니다."
        ),
        IF: draw.say(
            "An implication is false only when its left part is true and its right part false.",
            "조건문은 앞부분이 참이고 뒷부분이 거짓일 때만 거짓입니다.",
        ),
    }.get(
        formula[0],
        draw.say("A biconditional is true when both parts have the same value.", "쌍조건문은 두 부분의 값이 같을 때 참입니다."),
    )


def _tabled(draw: Draw, formula: Formula, letters: int) -> str:
    opening = draw.say(
        f"{_rule(draw, formula)} Work out its two parts first, then the whole:",
        f"{_rule(draw, formula)} 부분의 값으로 전체의 값을 구합니다.",
    )
    return f"{opening}\n{_grid(letters, *(part for part in parts(formula) if len(part) > 1), formula)}"


def _asked(draw: Draw) -> tuple[list[str], AnswerKey]:
    """qa: counts and sets of rows."""
    letters = _letters(draw.level)
    f, g = _split(draw.params)
    steps = [_tabled(draw, g, letters)]
    values = column(g, letters)
    if draw.level == "medium":
        truth, rows = _rarer(values, letters)
        names = [row_name(row, letters) for row in rows]
        steps.append(
            draw.say(
                f"The last column is {TRUTHS['en'][truth]} in {len(rows)} row{'s' * (len(rows) > 1)}: {', '.join(names)}.",
                f"마지막 열이 {TRUTHS['ko'][truth]}인 행은 {', '.join(names)}의 {len(rows)}개입니다.",
            )
        )
        return steps, AnswerKey(type="set", value=collected(names))
    if draw.level == "hard":
        first = column(f, letters)
        alike = [row_name(row, letters) for row in range(8) if first >> row & 1 == values >> row & 1]
        places = ", ".join(alike)
        steps = [
            draw.say("Fill in both columns from the inside out:", "안쪽 괄호부터 계산하여 두 열을 채웁니다.")
            + "\n"
            + _grid(letters, f, g),
            draw.say(
                f"The formulas agree where both are T or both are F: {places or 'in no row'}.",
                f"두 논리식의 값이 모두 T이거나 모두 F인 행: {places or '없음'}.",
            ),
        ]
        steps.append(draw.say(f"The number of these rows is {len(alike)}.", f"따라서 값이 같은 행은 {len(alike)}개입니다."))
        return steps, AnswerKey(type="integer", value=str(len(alike)))
    count = values.bit_count()
    steps.append(
        draw.say(f"The last column has T in {count} row{'s' * (count != 1)}.", f"마지막 열의 값이 T인 행은 {count}개입니다.")
    )
    return steps, AnswerKey(type="integer", value=str(count))


def _solved(draw: Draw) -> tuple[list[str], AnswerKey]:
    """reasoning: the values that are forced."""
    letters = _letters(draw.level)
    g = _split(draw.params)[1]
    truth, rows, row, told = _forced(draw)
    names, name = [row_name(r, letters) for r in rows], row_name(row, letters)
    many = len(names) > 1
    steps = [
        _tabled(draw, g, letters),
        draw.say(
            f"It is {TRUTHS['en'][truth]} only for {LETTERS[:letters]} = {', '.join(names[:-1]) + ' or ' * many + names[-1]}.",
            f"값이 {TRUTHS['ko'][truth]}인 경우는 {LETTERS[:letters]}의 값이 차례로 {', '.join(names)}{' 중 하나' * many}일 때뿐입니다.",
        ),
    ]
    if told:
        steps.append(
            draw.say(
                f"Of these only {name} fits what is known: {_facts(draw, told, row, ', ')}.",
                f"이 가운데 주어진 조건({_facts(draw, told, row, ', ')})에 맞는 것은 {name}뿐입니다.",
            )
        )
    unknown = [place for place in range(letters) if place not in told]
    found = ", ".join(f"{LETTERS[place]}: {name[place]}" for place in unknown)
    steps.append(
        draw.say(f"So the value{'s are' if len(unknown) > 1 else ' is'} {found}.", f"따라서 구하는 값은 {found}입니다.")
    )
    return steps, AnswerKey(type="list", value=listed(name[place] for place in unknown))


def _facts(draw: Draw, told: tuple[int, ...], row: int, between: str) -> str:
    truths = TRUTHS[draw.language]
    name = row_name(row, _letters(draw.level))
    return between.join(
        draw.say(f"{LETTERS[place]} is {truths[name[place] == 'T']}", f"{LETTERS[place]}의 값은 {truths[name[place] == 'T']}")
        for place in told
    )


def _classified(draw: Draw) -> tuple[list[str], AnswerKey]:
    letters = _letters(draw.level)
    f = _split(draw.params)[0]
    values, rows = column(f, letters), 1 << letters
    kind = KINDS[draw.language][draw.params[0]]
    if 0 < values < (1 << rows) - 1:
        steps = [_rule(draw, f)]
        steps += [_one_row(draw, f, true_rows(kept, letters)[0]) for kept in (values, (1 << rows) - 1 ^ values)]
        steps.append(
            draw.say("Its value depends on the letters: a contingency.", "값이 문자에 따라 달라지므로 사건명제입니다.")
        )
        return steps, AnswerKey(type="choice", value=kind)
    always = TRUTHS[draw.language][values > 0]
    return [
        _tabled(draw, f, letters),
        draw.say(
            f"The last column is {always} in every row: a {kind}.", f"마지막 열이 모든 행에서 {always}이므로 {kind}입니다."
        ),
    ], AnswerKey(type="choice", value=kind)


def _one_row(draw: Draw, formula: Formula, row: int) -> str:
    """The formula under one assignment, by its parts."""
    letters = _letters(draw.level)
    name, truths = row_name(row, letters), TRUTHS[draw.language]
    whole = truths[column(formula, letters) >> row & 1]
    values = [(written(part), truths[column(part, letters) >> row & 1]) for part in parts(formula)]
    return draw.say(
        f"With {LETTERS[:letters]} = {name}, {' and '.join(f'{part} is {value}' for part, value in values)}, so the formula is {whole}.",
        f"{LETTERS[:letters]}의 값이 차례로 {name}이면 {', '.join(f'{part}의 값은 {value}' for part, value in values)}이므로 논리식은 {whole}입니다.",
    )


def pose(draw: Draw) -> Problem:
    """qa: rows counted and listed. reasoning: values forced by a formula. classification: kinds. generation: the table."""
    letters = _letters(draw.level)
    f, g = _split(draw.params)
    truth, _, row, told = _forced(draw)
    facts = _facts(draw, told, row, draw.say(" and ", ", "))
    heads = list(LETTERS[:letters])
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        f=written(f),
        g=written(g),
        truth=TRUTHS[draw.language][truth],
        facts=draw.say(f"Moreover, {facts}. ", f"또한 {facts}이다. ") if facts else "",
        lamps=draw.say(f"{', '.join(heads[:-1])} and {heads[-1]}", ", ".join(heads)),
        form="; ".join(letter for place, letter in enumerate(heads) if place not in told),
        heads=", ".join(heads),
        headed=f"| {' | '.join(heads)} | result |",
        first="T" * letters,
        last="F" * letters,
    )
    if draw.task_type == "generation":
        values = column(g, letters)
        cells = [[*row_name(r, letters), "T" if values >> r & 1 else "F"] for r in range(1 << letters)]
        rule = "|---" * (letters + 1) + "|"
        final = "\n".join([f"| {' | '.join((*heads, 'result'))} |", rule, *(f"| {' | '.join(line)} |" for line in cells)])
        return Problem(question, (), final, AnswerKey(type="table", value=table([[*heads, "result"], *cells])))
    steps, key = {"qa": _asked, "reasoning": _solved, "classification": _classified}[draw.task_type](draw)
    return Problem(question, tuple(steps), key.value, key)


def holds(formula: Formula, values: tuple[bool, ...]) -> bool:
    """Evaluated from its parts, for truth values of the letters in order."""
    below = parts(formula)
    if not below:
        return values[formula[0]]
    if formula[0] == NOT:
        return not holds(below[0], values)
    left, right = (holds(part, values) for part in below)
    return (left and right, left or right, not left or right, left is right)[formula[0] - AND]


def recompute(draw: Draw) -> str:
    """The formula is evaluated for one assignment after another."""
    letters = _letters(draw.level)
    f, g = _split(draw.params)
    assignments = list(product((True, False), repeat=letters))
    names = ["".join("FT"[value] for value in values) for values in assignments]
    first, second = ([holds(formula, values) for values in assignments] for formula in (f, g))
    if draw.task_type == "classification":
        return KINDS[draw.language][0 if all(first) else 2 if any(first) else 1]
    if draw.task_type == "generation":
        rows = [[*name, "FT"[value]] for name, value in zip(names, second, strict=True)]
        return table([[*LETTERS[:letters], "result"], *rows])
    if draw.task_type == "qa" and draw.level == "hard":
        return str(sum(x is y for x, y in zip(first, second, strict=True)))
    if draw.task_type == "qa" and draw.level != "medium":
        return str(sum(second))
    truth = sum(second) * 2 <= len(names)
    rows_so = [name for name, value in zip(names, second, strict=True) if value is truth]
    if draw.task_type == "qa":
        return collected(rows_so)
    _, _, row, told = _forced(draw)
    facts = {place: names[row][place] for place in told}
    (only,) = (name for name in rows_so if all(name[place] == value for place, value in facts.items()))
    return listed(value for place, value in enumerate(only) if place not in facts)


FAMILY = Family(
    id=ID,
    names={"en": "Truth tables", "ko": "진리표"},
    scope={
        "en": "Fill in truth tables, tell tautologies from contradictions and contingencies, and find the values that a formula forces.",
        "ko": "진리표를 만들고, 항진명제·모순명제·사건명제를 구별하며, 논리식에서 정해지는 진릿값을 구한다.",
    },
    method="one assignment after another",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("tautology", "logical equivalence", "propositional formulas"), "ko": ("항진명제", "논리식", "명제 논리식")},
)
