"""Korean particles: which form fits after a noun, a number, a measure or letters, by the sound in which it is read."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.hangul.particle_choice_wordings import BANK, LABELS, RULE, RULE_RIEUL
from seedless.teacher.families.language.hangul.spoken_items import WORD, Item, draw_item, written_and_read
from seedless.teacher.families.language.hangul.syllables import parts, split_by_unicode
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/language/hangul/particle-choice"
LEVELS = {"easy": 270, "medium": 270, "hard": 270, "expert": 270}
ITEMS = 6

# (place of the wrong form, 3 is none; number of the first pair; which form is looked for; kind and number of each item).

PAIRS = {
    "easy": ("은/는", "이/가", "을/를", "과/와"),
    "medium": ("은/는", "으로/로", "을/를", "과/와", "이/가"),
    "hard": ("으로/로", "은/는", "을/를", "이나/나", "이/가"),
    "expert": ("으로/로", "이나/나", "은/는", "을/를", "이며/며", "과/와"),
}
COPULAS = ("이나/나", "이며/며")  # 나무이며 is no mistake: it can be read as the copula 이다 with 며


def _draw(level: str, rng: Random) -> Point | None:
    wrong, pair, form = rng.randrange(4), rng.randrange(len(PAIRS[level])), rng.randrange(2)
    items = [draw_item(level, rng) for _ in range(ITEMS)]
    fitting = sum(_form(item, PAIRS[level][pair]) == form for item in items)
    if len(set(items)) < ITEMS or not 2 <= fitting <= 4:
        return None
    if wrong < 3:
        mistaken = PAIRS[level][(pair + wrong) % len(PAIRS[level])]
        if mistaken in COPULAS and _form(items[wrong], mistaken) == 1:
            return None
    return (wrong, pair, form, *(number for item in items for number in item))


def _shown(_: str, point: Point) -> tuple[str, ...]:
    """No two questions begin with the same two items, nor end with them."""
    return (f"{point[3:7]}", f"{point[-4:]}")


def _items(draw: Draw) -> list[Item]:
    numbers = draw.params[3:]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _pairs(draw: Draw) -> list[str]:
    """The pair for each item: pairs of the level in turn."""
    pairs = PAIRS[draw.level]
    return [pairs[(draw.params[1] + place) % len(pairs)] for place in range(ITEMS)]


def _form(item: Item, pair: str) -> int:
    """0 for the form after a final consonant, 1 for the other."""
    final = parts(written_and_read(item)[1][-1])[2]
    return int(final == "" or (pair == "으로/로" and final == "ㄹ"))


def _with(item: Item, pair: str, form: int) -> str:
    return f"{written_and_read(item)[0]}{pair.split('/')[form]}"


def _reason(draw: Draw, item: Item, pair: str) -> str:
    text, read = written_and_read(item)
    final = parts(read[-1])[2]
    form = pair.split("/")[_form(item, pair)]
    ends, closed = (f"the final {final}", f"받침 {josa(final, '이/가')} 있으므로") if final else ("a vowel", "받침이 없으므로")
    if item[0] == WORD:
        return draw.say(
            f"“{text}” ends in {ends}, so it takes “{form}”.",
            f"“{text}”의 끝 음절에는 {closed} ‘{form}’ 꼴이 붙습니다.",
        )
    return draw.say(
        f"“{text}” is read “{read}”, which ends in {ends}, so it takes “{form}”.",
        f"“{text}”의 발음은 ‘{read}’이고 끝 음절에 {closed} ‘{form}’ 꼴이 붙습니다.",
    )


def _rule(draw: Draw, pairs: list[str]) -> str:
    return draw.say(*(RULE_RIEUL if "으로/로" in pairs else RULE))


def _classified(draw: Draw) -> Problem:
    """Three forms, of which at most one is wrong."""
    wrong, items, pairs = draw.params[0], _items(draw)[:3], _pairs(draw)[:3]
    forms = [
        _with(item, pair, _form(item, pair) ^ (place == wrong))
        for place, (item, pair) in enumerate(zip(items, pairs, strict=True))
    ]
    question = draw.worded(BANK["classification"], **{name: f"“{form}”" for name, form in zip("abc", forms, strict=True)})
    label = LABELS[draw.language][wrong]
    steps = [_rule(draw, pairs), *(_reason(draw, item, pair) for item, pair in zip(items, pairs, strict=True))]
    if wrong < 3:
        right = _with(items[wrong], pairs[wrong], _form(items[wrong], pairs[wrong]))
        steps.append(
            draw.say(
                f"So “{forms[wrong]}” is wrong and should be “{right}”; the other two are right.",
                f"따라서 “{forms[wrong]}” 꼴은 잘못이고 “{right}” 꼴로 고쳐야 하며, 나머지 둘은 맞습니다.",
            )
        )
    else:
        steps.append(draw.say("All three forms follow the rule.", "셋 모두 규칙에 맞습니다."))
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def _selected(draw: Draw) -> Problem:
    """The items after which one of two forms stands."""
    items, pair, form = _items(draw), _pairs(draw)[0], draw.params[2]
    texts = [written_and_read(item)[0] for item in items]
    found = [text for text, item in zip(texts, items, strict=True) if _form(item, pair) == form]
    question = draw.worded(
        BANK["reasoning"],
        items=", ".join(f"“{text}”" for text in texts),
        form=f"“{pair.split('/')[form]}”",
        other=f"“{pair.split('/')[1 - form]}”",
    )
    steps = [
        _rule(draw, [pair]),
        *(_reason(draw, item, pair) for item in items),
        draw.say(f"The ones with “{pair.split('/')[form]}” are {'; '.join(found)}.", f"찾는 것은 {'; '.join(found)}입니다."),
    ]
    return Problem(question, tuple(steps), "; ".join(found), AnswerKey(type="list", value=listed(found)))


def pose(draw: Draw) -> Problem:
    """classification: the wrong form of three. reasoning: what takes a given form. generation: the forms as JSON."""
    if draw.task_type == "classification":
        return _classified(draw)
    if draw.task_type == "reasoning":
        return _selected(draw)
    items, pairs = _items(draw)[:5], _pairs(draw)[:5]
    shown = [f"{written_and_read(item)[0]} + {pair}" for item, pair in zip(items, pairs, strict=True)]
    question = draw.worded(BANK["generation"], items=", ".join(f"“{text}”" for text in shown))
    value = [_with(item, pair, _form(item, pair)) for item, pair in zip(items, pairs, strict=True)]
    return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))


def recompute(draw: Draw) -> str:
    """By the reader of endings in text.particles, which knows digits, units and letters, and looks at no spelled reading."""
    items, pairs = _items(draw), _pairs(draw)
    if draw.task_type == "generation":
        return json_value([josa(written_and_read(item)[0], pair) for item, pair in zip(items[:5], pairs[:5], strict=True)])
    if draw.task_type == "reasoning":
        texts = [written_and_read(item)[0] for item in items]
        form = pairs[0].split("/")[draw.params[2]]
        return listed(text for text in texts if josa(text, pairs[0]) == f"{text}{form}")
    wrong = [
        place
        for place, (item, pair) in enumerate(zip(items[:3], pairs[:3], strict=True))
        if _with(item, pair, _closed_form(item, pair) ^ (place == draw.params[0])) != josa(written_and_read(item)[0], pair)
    ]
    return LABELS[draw.language][wrong[0] if wrong else 3]


def _closed_form(item: Item, pair: str) -> int:
    final = split_by_unicode(written_and_read(item)[1][-1])[0][2]
    return int(not final or (pair == "으로/로" and final == "ㄹ"))


FAMILY = Family(
    id=ID,
    names={"en": "Korean particles after words and numbers", "ko": "조사의 선택"},
    scope={
        "en": "Choose between 은 and 는, 이 and 가, 을 and 를, 과 and 와, 으로 and 로 after nouns, numbers, measures and letters.",
        "ko": "낱말, 수, 단위, 영문자의 발음에 따라 은/는, 이/가, 을/를, 과/와, 으로/로 가운데 알맞은 조사를 쓴다.",
    },
    method="a reader of endings that knows no spelled readings",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("josa", "Korean particles", "Korean grammar"), "ko": ("조사", "은는이가", "받침과 조사")},
)
