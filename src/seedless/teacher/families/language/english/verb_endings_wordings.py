"""The spelling rules in words, what they say of a verb, and how problems on verb endings are asked, in English and Korean."""

from __future__ import annotations

from seedless.teacher.family import Text

LABELS = {"en": ("first", "second", "third", "none"), "ko": ("첫째", "둘째", "셋째", "없음")}
FORMS: tuple[Text, ...] = (("he or she", "3인칭 단수형"), ("-ing", "-ing형"), ("past", "과거형"))

RULES: tuple[Text, ...] = (
    (
        "Third person: add s, but es after s, x, z, ch and sh; a y after a consonant becomes i, and es follows.",
        "3인칭 단수형은 s를 붙이되, s, x, z, ch, sh로 끝나면 es를 붙이고, 자음 뒤의 y는 i로 고쳐 es를 붙입니다.",
    ),
    (
        "Form in -ing: add ing; a silent e at the end falls away; in words of one syllable a single final consonant other than w, x or y is doubled after one short vowel.",
        "-ing형은 ing을 붙이되, 소리 나지 않는 끝의 e는 빼고, 한 음절 낱말이 짧은 모음 하나와 자음 하나(w, x, y 제외)로 끝나면 그 자음을 겹쳐 씁니다.",
    ),
    (
        "Past: add ed; after e only d; a y after a consonant becomes i; in words of one syllable a single final consonant other than w, x or y is doubled after one short vowel.",
        "과거형은 ed를 붙이되, e로 끝나면 d만 붙이고, 자음 뒤의 y는 i로 고치며, 한 음절 낱말이 짧은 모음 하나와 자음 하나(w, x, y 제외)로 끝나면 그 자음을 겹쳐 씁니다.",
    ),
)

REASONS: dict[tuple[int, str], Text] = {  # rule, ending
    (0, "s"): ("{verb}: its end calls for no other rule, so only s is added: {form}.", "{verb}: 특별한 규칙에 해당하지 않으므로 s만 붙여 {form:이/가} 됩니다."),
    (0, "ing"): ("{verb}: nothing has to change before ing: {form}.", "{verb}: 바꿀 것이 없으므로 ing을 붙여 {form:이/가} 됩니다."),
    (0, "ed"): ("{verb}: nothing has to change before ed: {form}.", "{verb}: 바꿀 것이 없으므로 ed를 붙여 {form:이/가} 됩니다."),
    (1, "s"): ("{verb}: it ends in a hissing sound, so es is added: {form}.", "{verb}: s, x, z, ch, sh 가운데 하나로 끝나므로 es를 붙여 {form:이/가} 됩니다."),
    (1, "ing"): ("{verb}: the silent e falls away before ing: {form}.", "{verb}: 소리 나지 않는 끝의 e를 빼고 ing을 붙여 {form:이/가} 됩니다."),
    (1, "ed"): ("{verb}: after the e only d is added: {form}.", "{verb}: e로 끝나므로 d만 붙여 {form:이/가} 됩니다."),
    (2, "s"): ("{verb}: y after a consonant becomes i, then es: {form}.", "{verb}: 자음 뒤의 y를 i로 고치고 es를 붙여 {form:이/가} 됩니다."),
    (2, "ed"): ("{verb}: y after a consonant becomes i, then ed: {form}.", "{verb}: 자음 뒤의 y를 i로 고치고 ed를 붙여 {form:이/가} 됩니다."),
    (3, "ing"): ("{verb}: one short vowel before a single {last}, so the {last} is doubled: {form}.", "{verb}: 짧은 모음 하나 뒤에 {last} 하나가 있으므로 {last:을/를} 겹쳐 {form:이/가} 됩니다."),
    (3, "ed"): ("{verb}: one short vowel before a single {last}, so the {last} is doubled: {form}.", "{verb}: 짧은 모음 하나 뒤에 {last} 하나가 있으므로 {last:을/를} 겹쳐 {form:이/가} 됩니다."),
}  # fmt: skip

UNDONE: dict[tuple[int, str], Text] = {  # rule, ending; read from the form back to the verb
    (0, "s"): ("{form}: only s was added, so the verb is {verb}.", "{form}: s만 붙은 꼴이므로 원형은 {verb}입니다."),
    (0, "ing"): ("{form}: without ing the whole verb is left, {verb}.", "{form}: ing을 떼면 동사가 그대로 남으므로 원형은 {verb}입니다."),
    (0, "ed"): ("{form}: without ed the whole verb is left, {verb}.", "{form}: ed를 떼면 동사가 그대로 남으므로 원형은 {verb}입니다."),
    (1, "s"): ("{form}: es was added after a hissing sound, so the verb is {verb}.", "{form}: s, x, z, ch, sh 뒤에 es가 붙은 꼴이므로 원형은 {verb}입니다."),
    (1, "ing"): ("{form}: a silent e fell away before ing, so the verb is {verb}.", "{form}: ing 앞에서 소리 나지 않는 e가 빠진 꼴이므로 원형은 {verb}입니다."),
    (1, "ed"): ("{form}: only d was added, as the e belongs to the verb {verb}.", "{form}: e로 끝나는 동사에 d만 붙은 꼴이므로 원형은 {verb}입니다."),
    (2, "s"): ("{form}: the i was a y before es was added, so the verb is {verb}.", "{form}: 자음 뒤의 y가 i로 바뀌고 es가 붙은 꼴이므로 원형은 {verb}입니다."),
    (2, "ed"): ("{form}: the i was a y before ed was added, so the verb is {verb}.", "{form}: 자음 뒤의 y가 i로 바뀌고 ed가 붙은 꼴이므로 원형은 {verb}입니다."),
    (3, "ing"): ("{form}: the {last} was doubled before ing, so the verb is {verb}.", "{form}: 끝의 {last:이/가} 겹쳐진 뒤에 ing이 붙은 꼴이므로 원형은 {verb}입니다."),
    (3, "ed"): ("{form}: the {last} was doubled before ed, so the verb is {verb}.", "{form}: 끝의 {last:이/가} 겹쳐진 뒤에 ed가 붙은 꼴이므로 원형은 {verb}입니다."),
}  # fmt: skip
KEPT_E: Text = (  # of hoped and hoping, where hop is a verb of another spelling
    "{form}: a verb {stem} would have doubled its {last}, so the verb has a silent e: {verb}.",
    "{form}: {stem} 꼴의 동사였다면 {last:을/를} 겹쳐 썼을 것이므로, 원형은 e로 끝나는 {verb}입니다.",
)

_LABELLED_EN = "Answer “first”, “second”, “third” or “none”."
_LABELLED_KO = "‘첫째’, ‘둘째’, ‘셋째’, ‘없음’ 중 하나로 답하시오."
_LIST_EN = "Keep their order and separate them by commas."
_LIST_KO = "단, 나온 차례대로 쓰고 쉼표로 구분한다."
_MAP_EN = "Reply with a JSON object from verb to form."
_MAP_KO = "단, 동사의 원형을 이름으로, 바꾼 형태를 값으로 하는 JSON 객체만 쓴다."

BANK: dict[str, tuple[Text, ...]] = {
    "classification": (
        ("Somebody spelled verb forms like this: {items}. At most one is misspelled: which? " + _LABELLED_EN, "영어 동사의 형태를 {items}처럼 적었다. 철자가 틀린 것이 있으면 몇째인지 판단하시오. " + _LABELLED_KO),
        ("Check the spelling of {items}. Where is the mistake, if there is one? " + _LABELLED_EN, "{items}의 철자를 확인하여 틀린 것을 가려내시오. " + _LABELLED_KO),
        ("A pupil's notebook contains {items}. Which spelling has to be corrected? " + _LABELLED_EN, "학생의 공책에 {items:이/가} 적혀 있다. 철자를 고쳐야 할 것이 있으면 몇째인지 쓰시오. " + _LABELLED_KO),
    ),
    "reasoning": (
        ("From which verbs are the forms {items} made? Give the dictionary forms. " + _LIST_EN, "{items:은/는} 각각 어떤 영어 동사의 형태인지 원형을 쓰시오. " + _LIST_KO),
        ("To look up {items} in a dictionary one needs the verbs without their endings. Which are they? " + _LIST_EN, "{items:을/를} 영어 사전에서 찾으려고 한다. 찾아야 할 원형을 쓰시오. " + _LIST_KO),
        ("Undo the endings of {items} and write down the plain verbs. " + _LIST_EN, "영어 동사의 형태 {items}에서 어미를 떼어 원형으로 되돌리시오. " + _LIST_KO),
    ),
    "generation": (
        ("Write the form asked for in brackets: {items}. " + _MAP_EN, "괄호 안의 형태로 영어 동사를 바꾸시오: {items}. " + _MAP_KO),
        ("A grammar program must produce these verb forms: {items}. " + _MAP_EN, "문법 프로그램이 {items}의 동사 형태를 만들어야 한다. 결과를 쓰시오. " + _MAP_KO),
        ("Spell out these verb forms by the rules of English spelling: {items}. " + _MAP_EN, "{items}의 형태를 영어 철자 규칙에 맞게 쓰시오. " + _MAP_KO),
    ),
}  # fmt: skip
