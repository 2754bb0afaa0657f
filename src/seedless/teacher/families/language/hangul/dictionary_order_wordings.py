"""How problems on Korean dictionary order are asked and compared, in English and Korean."""

from __future__ import annotations

RULES = (
    "Korean dictionaries compare syllable by syllable: first the first consonant (ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ), "
    "then the vowel (ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ), then the final, where none comes first.",
    "국어사전에서는 앞 음절부터 차례로 첫소리(ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ), 가운뎃소리(ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ), "
    "끝소리(없는 것이 먼저)를 비교합니다.",
)
COMPARED = {
    "first": (
        "{a} before {b}: in syllable {n} the first consonant {x} comes before {y}.",
        "{a}, {b}: {n} 번째 음절의 첫소리 {x:이/가} {y}보다 앞이므로 {a:이/가} 먼저입니다.",
    ),
    "vowel": (
        "{a} before {b}: in syllable {n} the vowel {x} comes before {y}.",
        "{a}, {b}: {n} 번째 음절의 가운뎃소리 {x:이/가} {y}보다 앞이므로 {a:이/가} 먼저입니다.",
    ),
    "final": (
        "{a} before {b}: in syllable {n} the final {x} comes before {y}.",
        "{a}, {b}: {n} 번째 음절의 받침 {x:이/가} {y}보다 앞이므로 {a:이/가} 먼저입니다.",
    ),
    "final missing": (
        "{a} before {b}: syllable {n} of the first has no final, that of the second has {y}.",
        "{a}, {b}: {n} 번째 음절에 받침이 없는 쪽이 받침 {y:이/가} 있는 쪽보다 앞이므로 {a:이/가} 먼저입니다.",
    ),
    "beginning": (
        "{a} before {b}: the shorter word is the beginning of the longer one.",
        "{a}, {b}: 짧은 낱말이 긴 낱말의 앞부분과 같으므로 {a:이/가} 먼저입니다.",
    ),
}

_ARRAY_EN = "Reply with a JSON array of the words."
_ARRAY_KO = "단, 낱말의 JSON 배열만 쓴다."
_LIST_EN = "Write them in dictionary order, separated by commas."
_LIST_KO = "단, 사전의 차례대로 쉼표로 구분하여 쓴다."
_INDEX_EN = "Reply with a JSON object: each first consonant maps to the array of its words in dictionary order."
_INDEX_KO = "단, 첫 자음자를 이름으로, 그 자음자로 시작하는 낱말을 사전의 차례대로 담은 배열을 값으로 하는 JSON 객체만 쓴다."

BANK = {
    "qa": (
        (
            "The Korean words {words} are put into South Korean dictionary order. Which word stands at place {place}, counted from 1?",
            "낱말 {words:을/를} 국어사전의 차례대로 늘어놓을 때 {place}번째에 오는 낱말을 구하시오.",
        ),
        (
            "In a Korean dictionary with the entries {words} alone, which is entry number {place}?",
            "{words}의 낱말만 실린 작은 국어사전이 있다. 이 사전에서 {place}번째로 실린 낱말을 쓰시오.",
        ),
        (
            "Someone sorts cards with {words} as a South Korean dictionary does. What is on card {place} of the sorted pile?",
            "{words:이/가} 하나씩 적힌 낱말 카드를 국어사전의 차례로 정리하였다. 앞에서 {place}번째 카드에 적힌 낱말을 구하시오.",
        ),
    ),
    "reasoning": (
        (
            "One volume of a large Korean dictionary runs from {first} to {last}. Which of the words {kept} does it contain? "
            + _LIST_EN,
            "여러 권으로 된 국어사전의 한 권이 {first}에서 시작하여 {last}에서 끝난다. {kept} 중에서 이 책에 실리는 낱말을 모두 쓰시오. "
            + _LIST_KO,
        ),
        (
            "A learner has copied a stretch of a Korean dictionary whose first and last words are {first} and {last}. "
            "Which of {kept} lie between them? " + _LIST_EN,
            "국어사전에서 베껴 둔 부분의 첫 낱말은 {first}, 마지막 낱말은 {last}이다. {kept} 가운데 그 사이에 들어 있을 낱말을 모두 쓰시오. "
            + _LIST_KO,
        ),
        (
            "New entries {kept} arrive for a Korean glossary. Which of them belong between {first} and {last}? " + _LIST_EN,
            "낱말집에 {kept:을/를} 새로 넣으려고 한다. {first:과/와} {last} 사이에 들어갈 낱말을 모두 쓰시오. " + _LIST_KO,
        ),
    ),
    "generation": (
        (
            "Sort the Korean words {words} in South Korean dictionary order. " + _ARRAY_EN,
            "낱말 {words:을/를} 국어사전의 차례대로 배열하시오. " + _ARRAY_KO,
        ),
        (
            "A Korean glossary is to list {words}. Bring the entries into dictionary order. " + _ARRAY_EN,
            "낱말 풀이집에 {words:을/를} 실으려고 한다. 국어사전의 차례로 정리하시오. " + _ARRAY_KO,
        ),
        (
            "Put {words} in the order in which a dictionary of standard Korean prints them. " + _ARRAY_EN,
            "{words:을/를} 표준국어대사전에 실리는 차례로 다시 늘어놓으시오. " + _ARRAY_KO,
        ),
    ),
}

INDEX = (
    (
        "Make an index of the Korean words {words} by their first consonant; a doubled consonant has an entry of its own. "
        + _INDEX_EN,
        "낱말 {words}의 색인을 첫 자음자별로 만드시오. 쌍자음은 따로 둔다. " + _INDEX_KO,
    ),
    (
        "Group {words} as the sections of a Korean dictionary, with ㄱ and ㄲ and the like apart. " + _INDEX_EN,
        "{words:을/를} 국어사전처럼 첫 자음자에 따라 나누시오. ㄱ과 ㄲ처럼 서로 다른 자음자는 구별한다. " + _INDEX_KO,
    ),
    (
        "The entries {words} of a Korean word list get headings, one for each first consonant that occurs. " + _INDEX_EN,
        "낱말 목록 {words}에 첫 자음자별로 제목을 붙여 정리하려고 한다. 나타나는 자음자마다 묶음을 만드시오. " + _INDEX_KO,
    ),
)
