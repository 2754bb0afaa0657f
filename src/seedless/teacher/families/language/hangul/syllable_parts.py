"""The parts of Hangul syllables: first consonant, vowel and final, their numbers in Unicode, and a cipher made of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, pairwise, takewhile
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.hangul.korean_words import ALL, BEGINNING, WORDS
from seedless.teacher.families.language.hangul.syllable_parts_wordings import BANK
from seedless.teacher.families.language.hangul.syllables import (
    FINALS,
    FIRSTS,
    START,
    VOWELS,
    composed,
    initials,
    letters,
    numbered,
    parts,
    split_by_unicode,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/language/hangul/syllable-parts"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
KEYS = 3

# easy (word, word, word). medium (place of the word that is looked for, six words). hard (code point, code point), both of syllables
# in everyday use. expert (three places that first consonants are moved on in turn, word, word).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return tuple(rng.sample(range(len(WORDS)), 3))
    if level == "medium":
        return _alike(rng)
    if level == "hard":
        codes = (rng.randrange(START, START + 11172), rng.randrange(START, START + 11172))
        return codes if abs(codes[0] - codes[1]) > 600 and all(_is_used(chr(code)) for code in codes) else None
    first, second = rng.sample(range(len(WORDS)), 2)
    key = tuple(rng.randrange(2, 18) for _ in range(KEYS))
    secret = _moved(f"{WORDS[first]} {WORDS[second]}", key)
    # A first word that seems to end in a particle would be read as one.
    return (*key, first, second) if _is_used(secret.replace(" ", "")) and not set("을를과와") & set(secret) else None


def _alike(rng: Random) -> Point | None:
    """Six words, of which some begin with the same consonant and one alone has its row of first consonants."""
    wanted = rng.randrange(len(WORDS))
    near = BEGINNING[initials(WORDS[wanted])[0]]
    chosen = {wanted, *rng.sample(near, min(3, len(near))), *rng.sample(range(len(WORDS)), 6)}
    kept = sorted(chosen - {wanted}, key=lambda place: (place not in near, place))[:5]
    if any(initials(ALL[place]) == initials(ALL[wanted]) for place in kept):
        return None
    shown = [wanted, *kept]
    rng.shuffle(shown)
    return (shown.index(wanted), *shown)


def _is_used(text: str) -> bool:
    """Whether all syllables are among the 2,350 of KS X 1001, which write all but a few Korean words."""
    return len(text.encode("euc_kr", "ignore")) == 2 * len(text)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        return tuple(f"{before} {after}" for before, after in pairwise(point))  # no two phrases share two words
    return (" ".join(map(str, point[:KEYS] if level == "expert" else point)),)


def _moved(text: str, key: Sequence[int]) -> str:
    """First consonants moved on in their order of 19, after ㅎ again from ㄱ, by the numbers of the key in turn; spaces stay."""
    shifts, moved = cycle(key), []
    for syllable in text:
        if syllable == " ":
            moved.append(syllable)
        else:
            first, vowel, final = numbered(syllable)
            moved.append(composed((first + next(shifts)) % len(FIRSTS), vowel, final))
    return "".join(moved)


def _phrase(draw: Draw) -> str:
    return " ".join(WORDS[place] for place in draw.params[KEYS if draw.level == "expert" else 0 :])


def _row(text: str) -> str:
    """The letters of a phrase as they are typed: ㅎㅏㄴㅡㄹ ㄷㅏㄹㅣ."""
    return " ".join("".join(letters(word)) for word in text.split())


def _part_step(draw: Draw, syllable: str) -> str:
    first, vowel, final = parts(syllable)
    if final:
        return draw.say(
            f"“{syllable}”: first consonant {first}, vowel {vowel}, final {final}.",
            f"“{syllable}”: 첫소리 {first}, 가운뎃소리 {vowel}, 끝소리 {final}입니다.",
        )
    return draw.say(
        f"“{syllable}”: first consonant {first}, vowel {vowel}, no final.",
        f"“{syllable}”: 첫소리 {first}, 가운뎃소리 {vowel}이고 끝소리는 없습니다.",
    )


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    phrase = _phrase(draw)
    syllables = phrase.replace(" ", "")
    if draw.task_type == "qa":
        found = letters(phrase)
        steps = [
            draw.say(
                "Every Hangul syllable is a first consonant and a vowel, with or without a final consonant below them.",
                "한글의 음절은 첫소리와 가운뎃소리로 이루어지고, 그 아래에 끝소리(받침)가 붙기도 합니다.",
            ),
            *(_part_step(draw, syllable) for syllable in syllables),
            draw.say(
                f"In order these are {len(found)} letters: {', '.join(found)}.",
                f"차례로 쓰면 {', '.join(found)}의 {len(found)}개입니다.",
            ),
        ]
        return steps, ", ".join(found), AnswerKey(type="list", value=listed(found))
    cut = " / ".join(" ".join("".join(letters(syllable)) for syllable in word) for word in phrase.split())
    steps = [
        draw.say(
            "A Hangul syllable begins with exactly one consonant letter, so a consonant that stands right before a vowel opens a new "
            "syllable; a consonant that does not is the final of the syllable before it.",
            "음절은 자음자 하나로 시작하므로, 모음자 바로 앞의 자음자는 새 음절의 첫소리이고 그렇지 않은 자음자는 앞 음절의 받침입니다.",
        ),
        draw.say(f"Cut by this rule: {cut}.", f"이에 따라 음절마다 끊으면 {cut}입니다."),
        draw.say(f"Put together: “{phrase}”.", f"모아 쓰면 “{phrase}”입니다."),
    ]
    return steps, phrase, AnswerKey(type="text", value=phrase)


def _medium(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    place, *shown = draw.params
    words = [ALL[number] for number in shown]
    if draw.task_type == "qa":
        words = words[:4]
        closed = [[syllable for syllable in word if parts(syllable)[2]] for word in words]
        total = sum(map(len, closed))
        steps = [
            draw.say(
                "A syllable has a final consonant (batchim) when a third part stands below its vowel.",
                "받침은 첫소리와 가운뎃소리 아래에 적는 끝소리입니다. 낱말마다 받침이 있는 음절을 찾습니다.",
            )
        ]
        for word, found in zip(words, closed, strict=True):
            named = ", ".join(f"{syllable}({parts(syllable)[2]})" for syllable in found)
            steps.append(
                draw.say(
                    f"“{word}”: {f'{len(found)}, namely {named}' if found else 'none'}.",
                    f"“{word}”: {f'{named}의 {len(found)}개입니다' if found else '받침이 있는 음절이 없습니다'}.",
                )
            )
        added = " + ".join(str(len(found)) for found in closed)
        steps.append(draw.say(f"Together: {added} = {total}.", f"모두 더하면 {added} = {total}입니다."))
        return steps, str(total), AnswerKey(type="integer", value=str(total))
    wanted = words[place]
    row = initials(wanted)
    steps = [
        draw.say(
            f"The Hangul row “{row}” has {len(row)} letters, so the word has {len(row)} syllables; each letter is the first consonant of one.",
            f"“{row}”의 자음자는 {len(row)}개이므로 찾는 낱말은 {len(row)}음절이고, 각 자음자는 한 음절의 첫소리입니다.",
        ),
        draw.say(
            f"First consonants of the words: {', '.join(f'{word} {initials(word)}' for word in words)}.",
            f"낱말들의 첫소리를 적으면 {', '.join(f'{word} {initials(word)}' for word in words)}입니다.",
        ),
        draw.say(f"Only “{wanted}” gives {row}.", f"{row}인 것은 “{wanted}”뿐입니다."),
    ]
    return steps, wanted, AnswerKey(type="text", value=wanted)


def _number_step(draw: Draw, code: int) -> str:
    first, vowel, final = numbered(chr(code))
    below = FINALS[final]
    closed = f"받침 {josa(below, '은/는')} {final}번" if below else "받침이 없으므로 0번"
    return draw.say(
        f"“{chr(code)}”: {FIRSTS[first]} is number {first}, {VOWELS[vowel]} number {vowel}, "
        f"{f'the final {below} number {final}' if below else 'no final is number 0'}; "
        f"({first} × 21 + {vowel}) × 28 + {final} + 44032 = {code}.",
        f"“{chr(code)}”: {josa(FIRSTS[first], '은/는')} {first}번, {josa(VOWELS[vowel], '은/는')} {vowel}번, "
        f"{closed}입니다. "
        f"({first} × 21 + {vowel}) × 28 + {final} + 44032 = {code}.",
    )


def _hard(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    codes = draw.params
    if draw.task_type == "qa":
        gap = abs(codes[0] - codes[1])
        steps = [
            draw.say(
                "Unicode numbers first consonants 0 to 18, vowels 0 to 20 and finals 0 to 27 (0 is no final); the code point of a syllable is "
                "(first × 21 + vowel) × 28 + final + 44032.",
                "유니코드에서 첫소리는 0~18번, 가운뎃소리는 0~20번, 끝소리는 0~27번(0번은 받침 없음)이며, "
                "음절의 코드 값은 (첫소리 × 21 + 가운뎃소리) × 28 + 끝소리 + 44032입니다.",
            ),
            *(_number_step(draw, code) for code in codes),
            draw.say(
                f"The distance is {max(codes)} - {min(codes)} = {gap}.",
                f"두 값의 차는 {max(codes)} - {min(codes)} = {gap}입니다.",
            ),
        ]
        return steps, str(gap), AnswerKey(type="integer", value=str(gap))
    text = "".join(map(chr, codes))
    steps = [
        draw.say(
            "Subtract 44032, the code point of 가, the first Hangul syllable; dividing by 28 leaves the number of the final as remainder, "
            "and dividing that quotient by 21 gives the first consonant, with the vowel as remainder.",
            "첫 음절 ‘가’의 코드 값 44032를 뺀 뒤 28로 나눈 나머지가 끝소리 번호이고, 그 몫을 21로 나눈 몫과 나머지가 첫소리와 가운뎃소리의 번호입니다.",
        )
    ]
    for code in codes:
        first, vowel, final = numbered(chr(code))
        rest, head = code - START, first * len(VOWELS) + vowel
        steps.append(
            draw.say(
                f"{code} - 44032 = {rest}; {rest} = {head} × 28 + {final} and {head} = {first} × 21 + {vowel}.",
                f"{code} - 44032 = {rest}이고 {rest} = {head} × 28 + {final}, {head} = {first} × 21 + {vowel}입니다.",
            )
        )
        below = FINALS[final]
        steps.append(
            draw.say(
                f"First consonant {first} is {FIRSTS[first]}, vowel {vowel} is {VOWELS[vowel]}, "
                f"{f'final {final} is {below}' if below else 'and there is no final'}: “{chr(code)}”.",
                f"첫소리 {first}번은 {FIRSTS[first]}, 가운뎃소리 {vowel}번은 {VOWELS[vowel]}"
                f"{f', 끝소리 {final}번은 {below}이므로' if below else '이고 받침은 없으므로'} “{chr(code)}”입니다.",
            )
        )
    return steps, text, AnswerKey(type="text", value=text)


def _expert(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    key, plain = draw.params[:KEYS], _phrase(draw)
    secret = _moved(plain, key)
    encrypts = draw.task_type == "qa"
    given, found = (plain, secret) if encrypts else (secret, plain)
    sign = "+" if encrypts else "-"
    shifts = ", ".join(map(str, key))
    steps = [
        draw.say(
            f"Number the first consonants from ㄱ = 0 to ㅎ = 18. {'Encrypting adds' if encrypts else 'To undo the cipher, subtract'} {shifts} "
            f"in turn, syllable by syllable; {'from 19 on, take 19 away' if encrypts else 'below 0, add 19'}. "
            "The rest of each Hangul syllable stays.",
            f"첫소리에 ㄱ = 0부터 ㅎ = 18까지 번호를 붙입니다. 음절마다 {shifts}의 차례로 번호"
            f"{'에 더하고 19 이상이면 19를 뺍니다' if encrypts else '에서 빼고 0보다 작으면 19를 더합니다'}. "
            "가운뎃소리와 받침은 그대로입니다.",
        )
    ]
    for before, after, shift in zip(given.replace(" ", ""), found.replace(" ", ""), cycle(key), strict=False):
        first = numbered(before)[0]
        result = first + shift if encrypts else first - shift
        back = "" if 0 <= result < 19 else f", {result} {'-' if encrypts else '+'} 19 = {result % 19}"
        old, new = FIRSTS[first], FIRSTS[result % 19]
        steps.append(
            draw.say(
                f"“{before}”: {old} is number {first}; {first} {sign} {shift} = {result}{back} is {new}, which gives “{after}”.",
                f"“{before}”: {josa(old, '은/는')} {first}번이고 {first} {sign} {shift} = {result}{back}번은 "
                f"{josa(new, '이므로/므로')} “{josa(f'{after}”', '이/가')} 됩니다.",
            )
        )
    steps.append(draw.say(f"The result is “{found}”.", f"따라서 결과는 “{found}”입니다."))
    return steps, found, AnswerKey(type="text", value=found)


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _object(draw: Draw) -> object:
    """What a generation problem asks for."""
    if draw.level == "easy":
        return [list(parts(syllable)) for syllable in _phrase(draw).replace(" ", "")]
    if draw.level == "medium":
        return {ALL[place]: initials(ALL[place]) for place in draw.params[1:]}
    if draw.level == "hard":
        return [
            {"syllable": chr(code), "numbers": list(numbered(chr(code))), "code_point": f"U+{code:04X}"} for code in draw.params
        ]
    secret = _moved(_phrase(draw), draw.params[:KEYS])
    return {"secret": secret, "letters": letters(secret)}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        return {"phrase": f"“{_phrase(draw)}”", "row": f"“{_row(_phrase(draw))}”"}
    if draw.level == "medium":
        words = [f"“{ALL[place]}”" for place in draw.params[1:]]
        row = initials(ALL[draw.params[1:][draw.params[0]]])
        return {"words": ", ".join(words), "four": ", ".join(words[:4]), "row": f"“{row}”"}
    if draw.level == "hard":
        first, second = map(chr, draw.params)
        bare = {"first_bare": first, "second_bare": second}
        return {"first": f"“{first}”", "second": f"“{second}”", "one": draw.params[0], "two": draw.params[1], **bare}
    key = draw.params[:KEYS]
    secret = _moved(_phrase(draw), key)
    return {"key": ", ".join(map(str, key)), "phrase": f"“{_phrase(draw)}”", "secret": f"“{secret}”", "order": f"“{FIRSTS}”"}


def pose(draw: Draw) -> Problem:
    """qa: letters, finals, code points, encrypting. reasoning: from the parts back to the word. generation: the parts as JSON."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    if draw.task_type == "generation":
        value = _object(draw)
        return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))
    steps, final, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, key)


def recompute(draw: Draw) -> str:
    """By the decomposition tables of Unicode instead of arithmetic on code points."""
    if draw.level == "hard":
        return _recomputed_codes(draw)
    if draw.level == "medium":
        words = [ALL[place] for place in draw.params[1:]]
        rows = {word: "".join(first for first, _, _ in split_by_unicode(word)) for word in words}
        if draw.task_type == "qa":
            return str(sum(bool(final) for word in words[:4] for _, _, final in split_by_unicode(word)))
        return json_value(rows) if draw.task_type == "generation" else words[draw.params[0]]
    phrase = _phrase(draw)
    split = [split_by_unicode(word) for word in phrase.split()]
    if draw.level == "easy":
        if draw.task_type == "qa":
            return listed(part for word in split for syllable in word for part in syllable if part)
        if draw.task_type == "reasoning":
            return " ".join(_read_row(row) for row in _row(phrase).split())
        return json_value([syllable for word in split for syllable in word])
    turned = [FIRSTS[shift:] + FIRSTS[:shift] for shift in draw.params[:KEYS]]
    if draw.task_type == "reasoning":
        secret = split_by_unicode(_moved(phrase.replace(" ", ""), draw.params[:KEYS]))
        told = zip(cycle(turned), secret, strict=False)
        plain = _read_row("".join(f"{FIRSTS[order.index(first)]}{vowel}{final}" for order, (first, vowel, final) in told))
        return f"{plain[: phrase.index(' ')]} {plain[phrase.index(' ') :]}"
    orders = cycle(turned)
    moved = [[(next(orders)[FIRSTS.index(first)], vowel, final) for first, vowel, final in word] for word in split]
    found = " ".join(_read_row("".join("".join(syllable) for syllable in word)) for word in moved)
    return found if draw.task_type == "qa" else json_value({"secret": found, "letters": _letters_of(moved)})


def _letters_of(words: list[list[tuple[str, str, str]]]) -> list[str]:
    return [part for word in words for syllable in word for part in syllable if part]


def _read_row(row: str) -> str:
    """A row of letters put together from its end: whatever follows the vowel is the final."""
    found, rest = "", row
    while rest:
        tail = "".join(takewhile(lambda letter: letter not in VOWELS, reversed(rest)))
        first, vowel = rest[-2 - len(tail)], rest[-1 - len(tail)]
        found = composed(FIRSTS.index(first), VOWELS.index(vowel), FINALS.index(tail)) + found
        rest = rest[: -2 - len(tail)]
    return found


def _recomputed_codes(draw: Draw) -> str:
    syllables = [chr(code) for code in draw.params]
    if draw.task_type == "reasoning":
        return b"".join(code.to_bytes(2, "big") for code in draw.params).decode("utf-16-be")
    split = split_by_unicode("".join(syllables))
    numbers = [[FIRSTS.index(first), VOWELS.index(vowel), FINALS.index(final)] for first, vowel, final in split]
    if draw.task_type == "qa":
        steps = [(a - b) * weight for a, b, weight in zip(*numbers, (588, 28, 1), strict=True)]
        return str(abs(sum(steps)))
    hexes = [syllable.encode("utf-16-be").hex().upper() for syllable in syllables]
    return json_value(
        [{"syllable": s, "numbers": n, "code_point": f"U+{code}"} for s, n, code in zip(syllables, numbers, hexes, strict=True)]
    )


FAMILY = Family(
    id=ID,
    names={"en": "The parts of Hangul syllables", "ko": "한글 음절의 짜임"},
    scope={
        "en": "Split Hangul syllables into first consonant, vowel and final, put them together, and use their numbers in Unicode.",
        "ko": "한글 음절을 첫소리, 가운뎃소리, 끝소리로 나누고 모으며, 유니코드에서의 번호를 다룬다.",
    },
    method="the decomposition tables of Unicode",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("jamo", "batchim", "Hangul syllables"), "ko": ("자모", "초성 중성 종성", "받침", "초성")},
)
