"""Reasoning with conditionals: forms of arguments, chains of rules forwards and backwards, rules as implications."""

from __future__ import annotations

from itertools import product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.propositional_logic.conditional_wordings import (
    COMPOUNDS,
    CONTRAPOSED_THREE,
    DERIVED,
    DEVICES,
    DISJUNCTION,
    FORM,
    IMPLICATIONS,
    SURE,
    TRANSLATED,
)
from seedless.teacher.families.logic.propositional_logic.rules import COMPOUND, EITHER, Rule, certain_literals, clauses, derived
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import collected
from seedless.text.particles import josa

ID = "teacher/logic/propositional-logic/conditional-reasoning"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}

# A point is (label, devices, facts, (kind, number) a device, (phrasing, literal, literal, literal or -1) a rule, facts, target).
# A literal is twice the place of a device plus its state; literal ^ 1 is the other state. Rules number one less than devices.

FORMS = {
    "en": ("modus ponens", "modus tollens", "affirming the consequent", "denying the antecedent"),
    "ko": ("전건 긍정", "후건 부정", "후건 긍정의 오류", "전건 부정의 오류"),
}
SURENESS = {"en": ("certainly true", "certainly false", "not decided"), "ko": ("반드시 참", "반드시 거짓", "알 수 없음")}
_DEVICES = {"easy": 3, "medium": 4, "hard": 5, "expert": 6}
_FACTS = {"easy": 1, "medium": 1, "hard": 2, "expert": 2}
_PHRASINGS = {"easy": (0,), "medium": (0, 1, 2, 4), "hard": (0, 1, 2, 3, 4), "expert": (0, 1, 2, 3, 4)}


def _rules(level: str, rng: Random) -> list[Rule]:
    """One rule that joins every device after the first to one before it."""
    rules: list[Rule] = []
    for later in range(1, _DEVICES[level]):
        x, y = 2 * int(rng.random() * later) + rng.getrandbits(1), 2 * later + rng.getrandbits(1)
        x, y = (x, y) if rng.getrandbits(1) else (y, x)
        if level == "expert" and later == 3:
            rules.append((EITHER, x, y, -1))
        elif level in ("hard", "expert") and later == 2:
            a, b, c = rng.sample((rng.getrandbits(1), 2 + rng.getrandbits(1), 4 + rng.getrandbits(1)), 3)
            rules.append((COMPOUND + (rng.randrange(3) if level == "expert" else 0), a, b, c))
        else:
            rules.append((rng.choice(_PHRASINGS[level]), x, y, -1))
    return rules


def _draw(level: str, rng: Random) -> Point | None:
    devices, label = _DEVICES[level], rng.randrange(3 if level in ("hard", "expert") else 4)
    rules = _rules(level, rng)
    start = rng.choice(clauses(rng.choice(rules)))
    facts = [rng.choice(start) ^ 1]  # something follows from it, if the clause has two literals
    if _FACTS[level] == 2:
        place = (facts[0] // 2 + rng.randrange(1, devices)) % devices
        facts.append(2 * place + rng.getrandbits(1))
    certain = certain_literals(devices, rules, facts)
    if certain is None or len(certain) == len(facts) or (level in ("hard", "expert") and len(certain) == devices):
        return None
    if certain != {*facts, *(literal for literal, *_ in derived(rules, facts))}:
        return None
    open_literals = [literal for literal in range(2 * devices) if literal not in certain and literal ^ 1 not in certain]
    new = sorted(certain.difference(facts))
    target = rng.choice(open_literals) if label == 2 and open_literals else rng.choice(new) ^ (label == 1)
    named = [value for number in rng.sample(range(2, 100), devices) for value in (int(rng.random() * len(DEVICES)), number)]
    return (label, devices, len(facts), *named, *(value for rule in rules for value in rule), *facts, target)


class _Plant:
    """A point taken apart, and how its devices are spoken of."""

    def __init__(self, point: Point) -> None:
        self.label, self.count, facts, *rest = point
        self.devices = [(DEVICES[rest[2 * place]], rest[2 * place + 1]) for place in range(self.count)]
        rest = rest[2 * self.count :]
        self.rules = [tuple(rest[4 * place : 4 * place + 4]) for place in range(self.count - 1)]
        *self.facts, self.target = rest[4 * (self.count - 1) :]
        assert len(self.facts) == facts

    def english(self, literal: int) -> str:
        device, number = self.devices[literal // 2]
        return f"{device.english} {number} is {device.states[literal % 2][0]}"

    def korean(self, literal: int) -> str:
        """Up to the stem: "3번 펌프가 켜져 "."""
        device, number = self.devices[literal // 2]
        return f"{number}번 {device.korean} {device.states[literal % 2][1]} "

    def named(self, draw: Draw, literal: int) -> str:
        device, number = self.devices[literal // 2]
        return draw.say(f"{device.english} {number}", f"{number}번 {device.korean[:-1]}")

    def sentence(self, draw: Draw, literal: int) -> str:
        text = self.english(literal)
        return draw.say(f"{text[0].upper()}{text[1:]}.", f"{self.korean(literal)}있다.")

    def rule(self, draw: Draw, rule: Rule) -> str:
        phrasing, x, y, z = rule
        if phrasing < COMPOUND:
            pattern = IMPLICATIONS[phrasing]
        else:
            pattern = DISJUNCTION if phrasing == EITHER else COMPOUNDS[phrasing - COMPOUND]
        say = self.english if draw.language == "en" else self.korean
        spoken = {"x": say(x), "y": say(y), "z": say(z) if z >= 0 else "", "n": say(x ^ 1)}
        spoken |= {"x_be": say(x).replace(" is ", " to be "), "y_must": say(y).replace(" is ", " must be ")}
        capital = {name.upper(): f"{text[:1].upper()}{text[1:]}" for name, text in spoken.items()}
        return pattern[draw.language == "ko"].format_map(spoken | capital)

    def restated(self, draw: Draw, place: int, alone: bool = False) -> str:
        """What a rule said by “only if”, “whenever”, “unless” or “must” says by “if”; nothing for other rules."""
        phrasing, x, y, _ = self.rules[place]
        if not 0 < phrasing < COMPOUND:
            return ""
        counted = josa(place + 1, "은/는")
        return draw.say(
            f"{'The rule' if alone else f'Rule {place + 1}'} says: if {self.english(x)}, then {self.english(y)}. ",
            f"{'규칙은' if alone else f'규칙 {counted}'} “{self.korean(x)}있으면 {self.korean(y)}있다”라는 뜻입니다. ",
        )

    def number(self, literal: int) -> int:
        return self.devices[literal // 2][1]


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """The numbers of the devices as all rules name them, and as the rule does that stands alone, in either order."""
    devices = point[1]
    after = 3 + 2 * devices
    ruled = [
        [str(point[4 + v // 2 * 2]) for v in point[at + 1 : at + 4] if v >= 0]
        for at in range(after, after + 4 * (devices - 1), 4)
    ]
    alone = ruled[level == "expert"]
    return " ".join(number for rule in ruled for number in rule), " ".join(alone), " ".join(reversed(alone))


def _argument(plant: _Plant) -> tuple[int, int]:
    """Fact and conclusion of an argument from the first rule that has the form of the label."""
    _, x, y, _ = plant.rules[0]
    return ((x, y), (y ^ 1, x ^ 1), (y, x), (x ^ 1, y ^ 1))[plant.label]


def _form_steps(draw: Draw, plant: _Plant) -> list[str]:
    _, x, y, _ = plant.rules[0]
    antecedent, consequent = (plant.sentence(draw, v).removesuffix(".") for v in (x, y))
    restated = plant.restated(draw, 0, alone=True)
    says = (
        ("affirms the antecedent", "전건을 긍정하고"),
        ("denies the consequent", "후건을 부정하고"),
        ("affirms the consequent", "후건을 긍정하고"),
        ("denies the antecedent", "전건을 부정하고"),
    )[plant.label]
    concludes = (
        ("the consequent", "후건을 결론으로 합니다"),
        ("the denial of the antecedent", "전건의 부정을 결론으로 합니다"),
        ("the antecedent", "전건을 결론으로 합니다"),
        ("the denial of the consequent", "후건의 부정을 결론으로 합니다"),
    )[plant.label]
    valid = plant.label < 2
    name = FORMS[draw.language][plant.label]
    return [
        draw.say(
            f"{restated}The antecedent of the rule is “{antecedent}”, its consequent is “{consequent}”.",
            f"{restated}규칙의 전건은 “{antecedent}”, 후건은 “{consequent}”입니다.",
        ),
        draw.say(
            f"The second premise {says[0]}, and the argument concludes {concludes[0]}.",
            f"둘째 전제는 {says[1]}, 논증은 {concludes[1]}.",
        ),
        draw.say(
            f"This is {name}, {'a valid form' if valid else 'a fallacy: the rule does not say what happens otherwise'}.",
            f"이는 {name}입니다. "
            + ("타당한 형식입니다." if valid else "규칙은 그 밖의 경우에 대하여 아무것도 말하지 않으므로 타당하지 않습니다."),
        ),
    ]


def _derivation(draw: Draw, plant: _Plant) -> list[str]:
    steps, seen = [], set[int]()
    for literal, place, used in derived(plant.rules, plant.facts):
        phrasing, *literals = plant.rules[place]
        ends = {COMPOUND: literals[2:3], COMPOUND + 1: literals[2:3], COMPOUND + 2: literals[1:3], EITHER: literals}
        forwards = literal in ends.get(phrasing, literals[1:2])
        restated = "" if place in seen else plant.restated(draw, place)
        seen.add(place)
        english = " and ".join(plant.english(known) for known in used)
        korean = "있고 ".join(plant.korean(known) for known in used)
        steps.append(
            draw.say(
                f"{restated}By {'' if forwards else 'the contrapositive of '}rule {place + 1}, since {english}: {plant.english(literal)}.",
                f"{restated}규칙 {place + 1}{'' if forwards else '의 대우'}에 따라, {korean}있으므로 {plant.korean(literal)}있습니다.",
            )
        )
    return steps


def _open_step(draw: Draw, plant: _Plant, certain: set[int]) -> list[str]:
    open_places = [place for place in range(plant.count) if certain.isdisjoint((2 * place, 2 * place + 1))]
    names = [plant.named(draw, 2 * place) for place in open_places]
    if not names:
        return []
    return [
        draw.say(
            f"For {', '.join(names[:-1])}{' and ' * (len(names) > 1)}{names[-1]} both states agree with all rules, so nothing is certain there.",
            f"{', '.join(names)}의 상태는 어느 쪽이어도 모든 규칙에 맞으므로 정해지지 않습니다.",
        )
    ]


def _known(plant: _Plant) -> set[int]:
    return {*plant.facts, *(literal for literal, *_ in derived(plant.rules, plant.facts))}


def _implication(draw: Draw, plant: _Plant) -> str:
    """The generation problems' formula: the letters are named in the order in which the sentence mentions the devices."""
    if draw.level == "expert":
        phrasing, *literals = plant.rules[1]
        a, b, c = (_signed(letter, literal ^ 1) for letter, literal in zip("ABC", literals, strict=True))
        return (f"{c} → ({a} ∨ {b})", f"{c} → ({a} ∧ {b})", f"({b} ∨ {c}) → {a}")[phrasing - COMPOUND]
    _, x, y, _ = plant.rules[0]
    turned = _mentions(draw, plant)[0] == y // 2  # the sentence begins with its consequent
    left, right = (y ^ 1, x ^ 1) if turned ^ (draw.level == "hard") else (x, y)
    first, second = "AB" if draw.level != "hard" else "BA"
    return f"{_signed(first, left)} → {_signed(second, right)}"


def _signed(letter: str, literal: int) -> str:
    return letter if literal % 2 else f"¬{letter}"


def _mentions(draw: Draw, plant: _Plant) -> list[int]:
    """The places of the devices in the order in which the sentence of the first rule mentions them."""
    phrasing, x, y, _ = plant.rules[0]
    first = (2, 3) if draw.language == "en" else (1,)
    return [y // 2, x // 2] if phrasing in first else [x // 2, y // 2]


def _generated(draw: Draw, plant: _Plant) -> Problem:
    positive = [
        2 * place + 1 for place in (_mentions(draw, plant) if draw.level != "expert" else [v // 2 for v in plant.rules[1][1:]])
    ]
    texts = [draw.say(plant.english(literal), f"{plant.korean(literal)}있다") for literal in positive]
    question = draw.worded(
        CONTRAPOSED_THREE if draw.level == "expert" else TRANSLATED,
        rule=plant.rule(draw, plant.rules[1 if draw.level == "expert" else 0]),
        left="B" if draw.level == "hard" else "A",
        **dict(zip("abc", texts, strict=False)),
    )
    key = AnswerKey(type="text", value=_implication(draw, plant))
    return Problem(question, (), key.value, key)


def pose(draw: Draw) -> Problem:
    """reasoning: all that follows. classification: the form of an argument, or whether a statement follows.
    generation: a rule as an implication."""
    plant = _Plant(draw.params)
    if draw.task_type == "generation":
        return _generated(draw, plant)
    if draw.task_type == "classification" and draw.level in ("easy", "medium"):
        fact, conclusion = _argument(plant)
        whole = plant.sentence(draw, conclusion)
        question = draw.worded(
            FORM,
            rule=plant.rule(draw, plant.rules[0]),
            fact=plant.sentence(draw, fact),
            conclusion=whole,
            after=draw.say(plant.english(conclusion) + ".", whole),
        )
        name = FORMS[draw.language][plant.label]
        return Problem(question, tuple(_form_steps(draw, plant)), name, AnswerKey(type="choice", value=name))
    asked = DERIVED if draw.task_type == "reasoning" else SURE
    question = draw.worded(
        asked,
        rules="\n".join(f"{place}. {plant.rule(draw, rule)}" for place, rule in enumerate(plant.rules, 1)),
        facts=draw.say(
            " and ".join(map(plant.english, plant.facts)) + ".", " ".join(f"{plant.korean(fact)}있다." for fact in plant.facts)
        ),
        statement=plant.sentence(draw, plant.target),
    )
    steps, known = _derivation(draw, plant), _known(plant)
    if draw.task_type == "reasoning":
        numbers = sorted(plant.number(literal) for literal in known)
        shown = ", ".join(map(str, numbers))
        steps += _open_step(draw, plant, known)
        steps.append(
            draw.say(
                f"So the devices whose state is certain have the numbers {shown}.",
                f"상태가 확정되는 기기의 번호는 {shown}입니다.",
            )
        )
        key = AnswerKey(type="set", value=collected(numbers))
        return Problem(question, tuple(steps), key.value, key)
    name = SURENESS[draw.language][plant.label]
    statement = plant.sentence(draw, plant.target).removesuffix(".")
    if plant.label == 2:
        steps += _open_step(draw, plant, known)
    steps.append(
        (
            draw.say(
                f"“{statement}” is among these results, so it is {name}.",
                f"“{statement}”는 이렇게 얻은 결과이므로 {name}입니다.",
            ),
            draw.say(
                f"“{statement}” is the opposite of such a result, so it is {name}.",
                f"“{statement}”는 얻은 결과와 반대이므로 {name}입니다.",
            ),
            draw.say(
                f"“{statement}” may be true or false: {name}.", f"“{statement}”는 참일 수도 거짓일 수도 있으므로 {name}입니다."
            ),
        )[plant.label]
    )
    return Problem(question, tuple(steps), name, AnswerKey(type="choice", value=name))


def _possible(plant: _Plant) -> list[tuple[int, ...]]:
    """Every state of the devices that agrees with rules and facts."""
    states = product((0, 1), repeat=plant.count)
    said = [clause for rule in plant.rules for clause in clauses(rule)] + [(fact,) for fact in plant.facts]
    return [state for state in states if all(any(state[v // 2] == v % 2 for v in clause) for clause in said)]


def _equivalent(draw: Draw, plant: _Plant) -> str:
    """The one formula of the form asked for that agrees with the rule in every state."""
    rule = plant.rules[1 if draw.level == "expert" else 0]
    places = [v // 2 for v in rule[1:] if v >= 0] if draw.level == "expert" else _mentions(draw, plant)
    states = [dict(zip(places, values, strict=True)) for values in product((0, 1), repeat=len(places))]
    truths = [all(any(state[v // 2] == v % 2 for v in clause) for clause in clauses(rule)) for state in states]
    last = rule[0] == COMPOUND + 2
    for signs in product((0, 1), repeat=len(places)):
        values = [[state[place] == sign for place, sign in zip(places, signs, strict=True)] for state in states]
        names = [f"{'' if sign else '¬'}{letter}" for letter, sign in zip("ABC", signs, strict=False)]
        if len(places) == 2:
            one, other = (1, 0) if draw.level == "hard" else (0, 1)
            if [not v[one] or v[other] for v in values] == truths:
                return f"{names[one]} → {names[other]}"
            continue
        for mark, both in (("∧", all), ("∨", any)):
            if last and [not both(v[1:]) or v[0] for v in values] == truths:
                return f"({names[1]} {mark} {names[2]}) → {names[0]}"
            if not last and [not v[2] or both(v[:2]) for v in values] == truths:
                return f"{names[2]} → ({names[0]} {mark} {names[1]})"
    raise ValueError("every rule has such a formula")


def recompute(draw: Draw) -> str:
    """By going through every state of the devices, or every formula of the form asked for."""
    plant = _Plant(draw.params)
    if draw.task_type == "generation":
        return _equivalent(draw, plant)
    if draw.task_type == "classification" and draw.level in ("easy", "medium"):
        fact, conclusion = _argument(plant)
        _, x, y, _ = plant.rules[0]
        follows = all(
            state[conclusion // 2] == conclusion % 2
            for state in product((0, 1), repeat=2)
            if (state[x // 2] != x % 2 or state[y // 2] == y % 2) and state[fact // 2] == fact % 2
        )
        about_antecedent = fact // 2 == x // 2
        return FORMS[draw.language][(0 if about_antecedent else 1) if follows else (3 if about_antecedent else 2)]
    states = _possible(plant)
    if draw.task_type == "reasoning":
        certain = [place for place, values in enumerate(zip(*states, strict=True)) if len(set(values)) == 1]
        return collected(plant.devices[place][1] for place in certain)
    truths = {state[plant.target // 2] == plant.target % 2 for state in states}
    return SURENESS[draw.language][2 if len(truths) == 2 else 0 if truths == {True} else 1]


FAMILY = Family(
    id=ID,
    names={"en": "Conditional reasoning", "ko": "조건 추론"},
    scope={
        "en": "Name forms of conditional arguments, draw all that follows from rules and facts, and write rules as implications.",
        "ko": "조건 논증의 형식을 구별하고, 규칙과 사실에서 따라 나오는 것을 모두 이끌어 내며, 규칙을 조건문으로 나타낸다.",
    },
    method="every state of the devices",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("reasoning", "classification", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("modus ponens", "modus tollens", "contrapositive", "if-then statements"),
        "ko": ("전건 긍정", "후건 부정", "대우", "조건문"),
    },
)
