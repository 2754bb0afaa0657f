"""English verb endings: third person, -ing and -ed spelled by rules, misspelled forms, and the verb behind a form."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.english.endings import ENDINGS, ING, PAST, THIRD, VERBS, formed, misspelled, rule
from seedless.teacher.families.language.english.verb_endings_wordings import BANK, FORMS, KEPT_E, LABELS, REASONS, RULES, UNDONE
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed

ID = "teacher/language/english-usage/verb-endings"
LEVELS = {"easy": 270, "medium": 270, "hard": 270, "expert": 270}
ITEMS = 5

# (place of the misspelled form, 3 is none; then five verbs; at expert also the form of each).

_FORM = {"easy": THIRD, "medium": ING, "hard": PAST}


def _draw(level: str, rng: Random) -> Point | None:
    verbs = rng.sample(range(len(VERBS)), ITEMS)
    forms = [rng.randrange(3) for _ in verbs] if level == "expert" else [_FORM[level]] * ITEMS
    if len({rule(VERBS[verb], form) for verb, form in zip(verbs, forms, strict=True)}) < 2:
        return None
    return (rng.randrange(4), *verbs, *(forms if level == "expert" else ()))


def _shown(_: str, point: Point) -> tuple[str, ...]:
    """No two questions begin with the same two verbs, nor end with them."""
    return (f"{point[1]} {point[2]}", f"{point[4]} {point[5]}")


def _items(draw: Draw) -> list[tuple[str, int]]:
    """Verbs and the forms that are asked of them."""
    verbs = [VERBS[number] for number in draw.params[1 : 1 + ITEMS]]
    forms = draw.params[1 + ITEMS :] if draw.level == "expert" else (_FORM[draw.level],) * ITEMS
    return list(zip(verbs, forms, strict=True))


def _reason(draw: Draw, verb: str, form: int) -> str:
    reason = REASONS[rule(verb, form), ENDINGS[form]]
    return draw.worded((reason,), verb=f"“{verb}”", form=f"“{formed(verb, form)}”", last=verb[-1])


def _undone(draw: Draw, verb: str, form: int) -> str:
    """From a form back to its verb."""
    by, stem = rule(verb, form), verb[:-1]
    keeps = by == 1 and form != THIRD and len(stem) > 2 and rule(stem, form) == 3
    fields = {"verb": f"“{verb}”", "form": f"“{formed(verb, form)}”", "stem": f"“{stem}”"}
    return draw.worded((KEPT_E if keeps else UNDONE[by, ENDINGS[form]],), last=stem[-1] if keeps else verb[-1], **fields)


def _rules(draw: Draw, forms: set[int]) -> list[str]:
    return [draw.say(*RULES[form]) for form in (THIRD, ING, PAST) if form in forms]


def _named(draw: Draw, verb: str, form: int) -> str:
    """ "study (he/she)": a verb with the form wanted of it."""
    return f"“{verb}” ({FORMS[form][draw.language != 'en']})"


def _classified(draw: Draw) -> Problem:
    wrong, items = draw.params[0], _items(draw)[:3]
    shown = [misspelled(*item) if place == wrong else formed(*item) for place, item in enumerate(items)]
    listing = [f"“{verb}” → “{text}”" for (verb, _), text in zip(items, shown, strict=True)]
    question = draw.worded(BANK["classification"], items=", ".join(listing))
    label = LABELS[draw.language][wrong]
    steps = [*_rules(draw, {form for _, form in items}), *(_reason(draw, *item) for item in items)]
    steps.append(
        draw.say(
            f"“{shown[wrong]}” is therefore wrong." if wrong < 3 else "All three forms are spelled right.",
            f"따라서 “{shown[wrong]}” 표기는 잘못입니다." if wrong < 3 else "세 형태의 철자는 모두 맞습니다.",
        )
    )
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def pose(draw: Draw) -> Problem:
    """classification: the misspelled form of three. reasoning: the verbs behind forms. generation: forms as JSON."""
    if draw.task_type == "classification":
        return _classified(draw)
    items = _items(draw)
    if draw.task_type == "reasoning":
        forms = ", ".join(f"“{formed(*item)}”" for item in items)
        question = draw.worded(BANK["reasoning"], items=forms)
        found = [verb for verb, _ in items]
        steps = [*_rules(draw, {form for _, form in items}), *(_undone(draw, *item) for item in items)]
        steps.append(draw.say(f"So the verbs are {', '.join(found)}.", f"따라서 동사의 원형은 {', '.join(found)}입니다."))
        return Problem(question, tuple(steps), ", ".join(found), AnswerKey(type="list", value=listed(found)))
    question = draw.worded(BANK["generation"], items=", ".join(_named(draw, *item) for item in items))
    value = {verb: formed(verb, form) for verb, form in items}
    return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))


def recompute(draw: Draw) -> str:
    """By looking through all verbs of the list: a form is right when taking its ending off leads back to its verb alone."""
    items = _items(draw)
    if draw.task_type == "reasoning":
        return listed(_verb_of(formed(*item), item[1]) for item in items)
    if draw.task_type == "generation":
        return json_value({verb: _candidates(verb, form)[-1] for verb, form in items})
    shown = [misspelled(*item) if place == draw.params[0] else formed(*item) for place, item in enumerate(items[:3])]
    wrong = [
        place
        for place, ((verb, form), text) in enumerate(zip(items, shown, strict=False))
        if text != _candidates(verb, form)[-1]
    ]
    return LABELS[draw.language][wrong[0] if wrong else 3]


def _candidates(verb: str, form: int) -> list[str]:
    """Spellings from the plain one to the last that its letters call for."""
    ending = ENDINGS[form]
    found = [verb + ending]
    pattern = "".join("v" if letter in "aeiou" else "c" for letter in verb)
    if form == THIRD and verb.endswith(("s", "x", "z", "ch", "sh")):
        found.append(f"{verb}es")
    if form != THIRD and verb.endswith("e"):
        found.append(f"{verb[:-1]}{ending}")
    if form != ING and pattern.endswith("c") and verb.endswith("y") and pattern[-2] == "c":
        found.append(f"{verb[:-1]}i{'es' if form == THIRD else 'ed'}")
    if form != THIRD and pattern.strip("c") == "v" and pattern.endswith("vc") and verb[-1] not in "wxy":
        found.append(f"{verb}{verb[-1]}{ending}")
    return found


def _verb_of(text: str, form: int) -> str:
    """The one verb of the list that has this form."""
    (verb,) = [verb for verb in VERBS if _candidates(verb, form)[-1] == text]
    return verb


FAMILY = Family(
    id=ID,
    names={"en": "Spelling of verb endings", "ko": "영어 동사의 어미 철자"},
    scope={
        "en": "Spell the third person, -ing and -ed of regular English verbs by rule, find misspelled forms and the verb behind a form.",
        "ko": "규칙 동사의 3인칭 단수형, -ing형, -ed형을 규칙에 따라 적고, 틀린 철자와 동사의 원형을 찾는다.",
    },
    method="a search through all verbs of the list",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("spelling rules", "verb forms", "past tense"), "ko": ("동사 변화", "영어 철자", "과거형")},
)
