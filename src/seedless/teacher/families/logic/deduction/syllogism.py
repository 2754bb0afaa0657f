"""Syllogisms and longer chains of categorical statements: what follows, proved by an individual or refuted by a model."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.deduction.syllogism_wordings import BANK, GROUPS, NONE, PHRASES
from seedless.teacher.families.logic.propositional_logic.formulas import columns
from seedless.teacher.family import Draw, Family, Problem, Spoken
from seedless.text.particles import josa

ID = "teacher/logic/deduction/syllogism"
LEVELS = {"easy": 110, "medium": 110, "hard": 200, "expert": 200}

# A point is (valid, what follows, groups, a name each, (form, x, y, phrasing) a premise, form, x, y of the conclusion of the
# classification). Groups are places in the chain from the first, S, to the last, P; what follows of S and P is a form or NOTHING.

ALL, NO, SOME, SOME_NOT, NOTHING = range(5)
VALID = {"en": ("invalid", "valid"), "ko": ("부당", "타당")}
_PREMISES = {"easy": 2, "medium": 2, "hard": 3, "expert": 4}
_COLUMNS = {count: columns(count) for count in (3, 4, 5)}

Statement = tuple[int, int, int]  # form, x, y


def _chain(links: int, follows: int, rng: Random) -> list[Statement]:
    """Premises from which just this follows of the first group and the last."""
    pivot = rng.randrange(links)
    forwards = [(ALL, at, at + 1) for at in range(links)]
    backwards = [(ALL, at + 1, at) for at in range(links)]
    either = (pivot, pivot + 1) if rng.getrandbits(1) else (pivot + 1, pivot)
    if follows == ALL:
        return forwards
    if follows == NO:
        return [*forwards[:pivot], (NO, *either), *backwards[pivot + 1 :]]
    if follows == SOME:
        return [*backwards[:pivot], (SOME, *either), *forwards[pivot + 1 :]]
    cut = rng.randrange(pivot, links)
    if cut == pivot:
        return [*backwards[:pivot], (SOME_NOT, pivot, pivot + 1), *backwards[pivot + 1 :]]
    ends = (cut, cut + 1) if rng.getrandbits(1) else (cut + 1, cut)
    return [*backwards[:pivot], (SOME, *either), *forwards[pivot + 1 : cut], (NO, *ends), *backwards[cut + 1 :]]


def _region(statement: Statement, groups: int) -> int:
    """The regions of the diagram that a statement calls empty (all, no) or inhabited (some, some not)."""
    form, x, y = statement
    own = _COLUMNS[groups]
    return own[x] & (own[y] if form in (NO, SOME) else ~own[y])


def _counterexample(premises: Sequence[Statement], conclusion: Statement, groups: int) -> list[int] | None:
    """Inhabited regions under which the premises hold and the conclusion does not, or None when there are none."""
    form, x, y = conclusion
    opposite = ((SOME_NOT, SOME, NO, ALL)[form], x, y)
    empty = 0
    for statement in (*premises, opposite):
        if statement[0] in (ALL, NO):
            empty |= _region(statement, groups)
    inhabited = []
    for statement in (*premises, opposite):
        if statement[0] in (SOME, SOME_NOT):
            left = _region(statement, groups) & ~empty
            if not left:
                return None
            inhabited.append((left & -left).bit_length() - 1)
    return sorted(set(inhabited))


def _draw(level: str, rng: Random) -> Point | None:
    links, valid = _PREMISES[level], rng.getrandbits(1)
    groups = links + 1
    follows = rng.randrange(4) if valid else rng.randrange(10)
    follows = follows if follows < 4 else NOTHING if follows < 8 else follows - 6
    premises = _chain(links, rng.randrange(4) if follows == NOTHING else follows, rng)
    if follows == NOTHING:
        at = rng.randrange(links)
        form, x, y = premises[at]
        premises[at] = (form, y, x) if form in (ALL, SOME_NOT) else (ALL if form == NO else SOME_NOT, x, y)
    found = [form for form in range(4) if _counterexample(premises, (form, 0, links), groups) is None]
    if found != ([] if follows == NOTHING else [follows]):
        return None
    if valid:
        conclusion = (follows, 0, links)
    else:
        wrong = [(form, *ends) for form in range(4) for ends in ((0, links), (links, 0))]
        conclusion = rng.choice([s for s in wrong if _counterexample(premises, s, groups) is not None])
    rng.shuffle(premises)
    phrasings = [0 if level == "easy" else rng.randrange(3) for _ in premises]
    names = rng.sample(range(len(GROUPS["en"])), groups)
    said = [value for premise, phrasing in zip(premises, phrasings, strict=True) for value in (*premise, phrasing)]
    return (valid, follows, groups, *names, *said, *conclusion)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """The groups; in the short syllogisms two groups never meet again, in longer ones three do not, nor the first and the last."""
    names = sorted(point[3 : 3 + point[2]])
    met = [" ".join(map(str, some)) for some in combinations(names, 2 if level in ("easy", "medium") else 3)]
    first, last = sorted((point[3], point[2 + point[2]]))
    return *met, " ".join(map(str, names)), f"{first} {last}"


class _Argument:
    """A point taken apart, and its sentences in the language of a draw."""

    def __init__(self, draw: Draw) -> None:
        point = draw.params
        self.draw = draw
        self.valid, self.follows, self.groups = point[:3]
        self.names = [GROUPS[draw.language][place] for place in point[3 : 3 + self.groups]]
        said = point[3 + self.groups : -3]
        self.premises: list[Statement] = [(said[at], said[at + 1], said[at + 2]) for at in range(0, len(said), 4)]
        self.phrasings = said[3::4]
        self.conclusion: Statement = (point[-3], point[-2], point[-1])

    def say(self, statement: Statement, phrasing: int = 0) -> str:
        form, x, y = statement
        english, korean = PHRASES[form][phrasing]
        if self.draw.language == "en":
            text = english.format(x=self.names[x], y=self.names[y])
            return text[0].upper() + text[1:]
        return korean.format_map({"x": Spoken(self.names[x]), "y": Spoken(self.names[y])})

    def quoted(self, statement: Statement) -> str:
        return f"“{self.say(statement).removesuffix('.')}”"

    def premise(self, statement: Statement) -> str:
        """A premise in quotes as it was given, and in its plain form where that is another."""
        phrasing = self.phrasings[self.premises.index(statement)]
        if phrasing == 0:
            return self.quoted(statement)
        given = f"“{self.say(statement, phrasing).removesuffix('.')}”"
        return self.draw.say(f"{given}, that is, {self.quoted(statement)}", f"{given}, 곧 {self.quoted(statement)}")

    def being(self, literal: tuple[int, bool]) -> str:
        place, holds = literal
        name = self.names[place]
        return self.draw.say(
            f"this person is {'' if holds else 'not '}one of the {name}",
            f"이 사람은 {name}입니다" if holds else f"이 사람은 {josa(name, '이/가')} 아닙니다",
        )

    def person(self, region: int) -> str:
        """Somebody of a region of the diagram."""
        kinds = [(place, not region >> (self.groups - 1 - place) & 1) for place in range(self.groups)]
        inside = [self.names[place] for place, holds in kinds if holds]
        outside = [self.names[place] for place, holds in kinds if not holds]
        korean = [f"{josa(name, '이면/면')}서" for name in (inside if outside else inside[:-1])]
        korean += [josa(outside[0], "은/는")] if len(outside) == 1 else [f"{name}도" for name in outside]
        korean.append("아닌" if outside else f"{inside[-1]}인")
        english = (
            [f"is one of the {', one of the '.join(inside[:-1])}{' and one of the ' * (len(inside) > 1)}{inside[-1]}"]
            if inside
            else []
        )
        english += [f"is not one of the {' or the '.join(outside)}"] if outside else []
        return self.draw.say(f"one person who {' but '.join(english)}", f"{' '.join(korean)} 사람")

    def model(self, statement: Statement) -> str:
        """A refutation: who there may be for the premises to hold and the statement to fail."""
        regions = _counterexample(self.premises, statement, self.groups) or []
        shown = self.quoted(statement)
        if not regions:
            return self.draw.say(
                f"Here is such a case: if there is nobody in any group, all premises are true, but {shown} is false.",
                f"모든 집단이 비어 있으면 전제는 모두 참이지만 {josa(shown, '은/는')} 거짓이므로 바로 그런 경우입니다.",
            )
        people = self.draw.say("; and ", "과 ").join(map(self.person, regions))
        return self.draw.say(
            f"Here is such a case: let there be only {people}. Then all premises are true, but {shown} is false.",
            f"{people}만 있다고 하면 전제는 모두 참이지만 {josa(shown, '은/는')} 거짓이므로 바로 그런 경우입니다.",
        )

    def cases(self, statements: Sequence[Statement]) -> str:
        """Markdown: for each statement the people of a case that refutes it, by the groups they belong to."""
        nobody = self.draw.say("nobody", "없음")
        lines = [
            self.draw.say(
                "| Statement | All people there are, with their groups |", "| 문장 | 존재하는 모든 사람(각자가 속한 집단) |"
            ),
            "|---|---|",
        ]
        for letter, statement in zip("ABCD", statements, strict=True):
            regions = _counterexample(self.premises, statement, self.groups) or []
            people = [
                " + ".join(name for place, name in enumerate(self.names) if not region >> (self.groups - 1 - place) & 1)
                for region in regions
            ]
            lines.append(f"| {letter} | {'; '.join(people) or nobody} |")
        return "\n".join(lines)


def _proof(argument: _Argument, statement: Statement) -> list[str]:
    """From an individual to the statement, one premise after another."""
    draw = argument.draw
    form, x, y = statement
    special = next((premise for premise in argument.premises if premise[0] in (SOME, SOME_NOT)), None)
    if form in (ALL, NO):
        known = [(x, True)]
        name = argument.names[x]
        steps = [draw.say(f"Take anyone who is one of the {name}.", f"{name} 한 사람을 임의로 택합니다.")]
    else:
        assert special is not None
        known = [(special[1], True), (special[2], special[0] == SOME)]
        first, second = argument.names[special[1]], argument.names[special[2]]
        also = "and one of" if special[0] == SOME else "but not one of"
        steps = [
            draw.say(
                f"By {argument.premise(special)}, somebody is one of the {first} {also} the {second}; consider such a person.",
                f"{argument.premise(special)}에서 말하는 사람, 곧 {josa(first, '이면/면')}서 "
                f"{second + '인' if special[0] == SOME else josa(second, '이/가') + ' 아닌'} 사람을 생각합니다.",
            )
        ]
    targets = [(x, True), (y, form in (ALL, SOME))]
    while not all(target in known for target in targets):
        for premise in argument.premises:
            new = _implied(premise, known)
            if new is not None:
                known.append(new)
                steps.append(
                    draw.say(
                        f"By {argument.premise(premise)}, {argument.being(new)}.",
                        f"{argument.premise(premise)}에 따라 {argument.being(new)}.",
                    )
                )
                break
        else:
            raise ValueError("the chain leads to its conclusion")
    shown = argument.quoted(statement)
    steps.append(draw.say(f"Hence {shown} holds.", f"따라서 {josa(shown, '은/는')} 참입니다."))
    return steps


def _implied(premise: Statement, known: Sequence[tuple[int, bool]]) -> tuple[int, bool] | None:
    """What a universal premise adds about an individual."""
    form, x, y = premise
    if form not in (ALL, NO):
        return None
    ways = (((x, True), (y, form == ALL)), ((y, form != ALL), (x, False)))
    return next((new for given, new in ways if given in known and new not in known), None)


def pose(draw: Draw) -> Problem:
    """qa: which statement about the ends of a chain follows. classification: whether an argument is valid."""
    argument = _Argument(draw)
    said = [argument.say(premise, phrasing) for premise, phrasing in zip(argument.premises, argument.phrasings, strict=True)]
    ends = (0, argument.groups - 1)
    options = [argument.say((form, *ends)) for form in range(4)]
    question = draw.worded(
        BANK[draw.task_type],
        premises="\n".join(f"- {text}" for text in said),
        spoken=" ".join(said),
        conclusion=argument.say(argument.conclusion),
        claim=argument.say(argument.conclusion).removesuffix("."),
        s=argument.names[0],
        p=argument.names[-1],
        options="\n".join(f"{letter}. {text}" for letter, text in zip("ABCDE", [*options, draw.say(*NONE)], strict=True)),
    )
    if draw.task_type == "classification":
        final = VALID[draw.language][argument.valid]
        if argument.valid:
            steps = _proof(argument, argument.conclusion)
        else:
            steps = [
                draw.say(
                    "An argument is invalid as soon as its premises can all be true while its conclusion is false.",
                    "전제가 모두 참이면서 결론이 거짓인 경우가 하나라도 있으면 그 논증은 타당하지 않습니다.",
                ),
                argument.model(argument.conclusion),
            ]
        return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))
    final = "ABCDE"[argument.follows]
    if argument.follows == NOTHING:
        steps = [
            draw.say(
                "None of the statements A to D follows: in each of these cases all premises are true and the statement is false.",
                "A부터 D까지의 문장 가운데 반드시 참인 것은 없습니다. 다음 각 경우에 전제는 모두 참이지만 그 문장은 거짓입니다.",
            )
            + "\n"
            + argument.cases([(form, *ends) for form in range(4)]),
            draw.say("So the answer is E.", "따라서 답은 E입니다."),
        ]
    else:
        steps = _proof(argument, (argument.follows, *ends))
        steps.append(draw.say(f"This is statement {final}.", f"이는 문장 {final}에 해당합니다."))
    return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))


def _true(statement: Statement, people: Sequence[tuple[int, ...]]) -> bool:
    form, x, y = statement
    cases = [person[y] for person in people if person[x]]
    return (all(cases), not any(cases), any(cases), not all(cases))[form]


def recompute(draw: Draw) -> str:
    """Model search: a chain of n groups with a counterexample has one with at most two people."""
    argument = _Argument(draw)
    universal = [premise for premise in argument.premises if premise[0] in (ALL, NO)]
    kinds = [kind for kind in product((0, 1), repeat=argument.groups) if all(_true(premise, [kind]) for premise in universal)]
    models: list[list[tuple[int, ...]]] = [
        [],
        *([one] for one in kinds),
        *([one, other] for one, other in combinations(kinds, 2)),
    ]
    models = [people for people in models if all(_true(premise, people) for premise in argument.premises)]
    if draw.task_type == "classification":
        return VALID[draw.language][all(_true(argument.conclusion, people) for people in models)]
    ends = (0, argument.groups - 1)
    forms = [form for form in range(4) if all(_true((form, *ends), people) for people in models)]
    return "ABCDE"[forms[0] if forms else NOTHING]


FAMILY = Family(
    id=ID,
    names={"en": "Syllogisms", "ko": "삼단 논법"},
    scope={
        "en": "Judge syllogisms and longer chains of “all”, “no”, “some” and “some not”, and find the conclusion that follows.",
        "ko": "‘모든’, ‘어떤’으로 이루어진 삼단 논법과 더 긴 추론의 타당성을 판별하고, 따라 나오는 결론을 찾는다.",
    },
    method="search for a model",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("categorical logic", "categorical statements", "sorites"),
        "ko": ("정언 삼단 논법", "정언 명제", "연쇄 삼단 논법"),
    },
)
