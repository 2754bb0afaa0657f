"""How problems on Korean particles are asked, in English and Korean, and the rules that decide them."""

from __future__ import annotations

LABELS = {"en": ("first", "second", "third", "none"), "ko": ("첫째", "둘째", "셋째", "없음")}

RULE = (
    "A Korean particle with two forms follows the sound before it: the first form (은, 이, 을, 과, 이나, 이며) stands after a final consonant, "
    "the second (는, 가, 를, 와, 나, 며) after a vowel.",
    "형태가 둘인 조사는 앞말의 끝소리에 따라 정해집니다. 받침이 있으면 ‘은, 이, 을, 과, 이나, 이며’, 받침이 없으면 ‘는, 가, 를, 와, 나, 며’ 꼴이 붙습니다.",
)
RULE_RIEUL = (
    "A Korean particle with two forms follows the sound before it: one form stands after a final consonant (은, 이, 을, 과, 이나, 이며, 으로), the other "
    "after a vowel (는, 가, 를, 와, 나, 며, 로); but after the final ㄹ it is 로, not 으로.",
    "형태가 둘인 조사는 앞말의 끝소리에 따라 정해집니다. 받침이 있으면 ‘은, 이, 을, 과, 이나, 이며, 으로’, 받침이 없으면 ‘는, 가, 를, 와, 나, 며, 로’ 꼴이 붙지만, "
    "받침 ㄹ 뒤에는 ‘으로’가 아니라 ‘로’ 꼴을 씁니다.",
)

_LABELLED_EN = "Answer “first”, “second”, “third” or “none”."
_LABELLED_KO = "‘첫째’, ‘둘째’, ‘셋째’, ‘없음’ 중 하나로 답하시오."
_LIST_EN = "Keep their order and separate them by semicolons."
_LIST_KO = "단, 나온 차례대로 쓰고 쌍반점(;)으로 구분한다."
_ARRAY_EN = "Reply with a JSON array of the joined forms."
_ARRAY_KO = "단, 조사를 붙인 형태를 차례로 담은 JSON 배열만 쓴다."

BANK = {
    "classification": (
        (
            "A Korean text contains the forms {a}, {b} and {c}. At most one has the wrong particle: which? " + _LABELLED_EN,
            "어느 글에 {a}, {b}, {c}의 세 형태가 나온다. 조사가 잘못 붙은 것이 있으면 몇째인지 판단하시오. " + _LABELLED_KO,
        ),
        (
            "Someone learning Korean wrote {a}, {b}, {c}. Is one particle mistaken, and which one? " + _LABELLED_EN,
            "한국어를 배우는 사람이 {a}, {b}, {c:이라고/라고} 적었다. 조사가 틀린 것이 있으면 몇째인지 분류하시오. "
            + _LABELLED_KO,
        ),
        (
            "Check the Korean particles in {a} / {b} / {c}: where is the error, if there is one? " + _LABELLED_EN,
            "{a} / {b} / {c} 가운데 앞말의 소리에 맞지 않는 조사가 쓰인 것을 가려내시오. " + _LABELLED_KO,
        ),
    ),
    "reasoning": (
        (
            "After which of {items} does the Korean particle {form} stand, and not {other}? " + _LIST_EN,
            "{items} 가운데 {other:이/가} 아니라 {form:이/가} 붙는 것을 모두 쓰시오. " + _LIST_KO,
        ),
        (
            "A template program appends {form} to Korean phrases where it belongs and {other} elsewhere. Which of {items} get {form}? "
            + _LIST_EN,
            "문장을 만드는 프로그램이 앞말에 따라 {form:과/와} {other} 중 하나를 붙인다. {items} 중에서 {form:이/가} 붙는 것을 모두 구하시오. "
            + _LIST_KO,
        ),
        (
            "Pick out of {items} everything that is followed by {form} rather than {other} in correct Korean. " + _LIST_EN,
            "{items}의 뒤에 조사 {form} 또는 {other:을/를} 붙이려고 한다. {form:을/를} 써야 하는 것을 모두 찾으시오. "
            + _LIST_KO,
        ),
    ),
    "generation": (
        (
            "Join each Korean expression with the form of the particle that fits it: {items}. " + _ARRAY_EN,
            "{items}에서 앞말에 맞는 조사의 형태를 붙여 쓰시오. " + _ARRAY_KO,
        ),
        (
            "A Korean user interface fills in particles. Produce the texts for {items}. " + _ARRAY_EN,
            "화면 문구를 만드는 프로그램에서 {items}의 조사를 앞말에 맞게 정하여 붙이려고 한다. 결과를 쓰시오. " + _ARRAY_KO,
        ),
        (
            "Decide the right particle for every pair and attach it in Korean: {items}. " + _ARRAY_EN,
            "앞말과 조사를 나타낸 {items}에서 두 형태 중 맞는 것을 정하여 앞말에 붙이시오. " + _ARRAY_KO,
        ),
    ),
}
