"""Who says what in puzzles about speakers who always tell the truth or always lie: names, kinds, statements, questions."""

from __future__ import annotations

_ENGLISH = (
    "Ann Ben Cara Dan Eve Finn Gina Hugo Iris Jack Kira Leo Mia Noah Olga Paul Quinn Rosa Sam Tess Uma Vera Will Zoe "
    "Abel Bea Cleo Dora Emil Fay Gus Hana Ivan June Kofi Lena Max Nina Otto Pia"
)
_KOREAN = (
    "가온 나리 다은 라온 마루 바다 보라 새롬 서준 아름 예린 우진 유나 은별 재이 정우 지호 찬솔 태오 하람 한결 해나 현우 희수 "
    "건우 누리 도담 다온 미르 벼리 소율 시온 연우 윤슬 이든 주원 채원 하윤 한별 현서"
)
NAMES = {"en": tuple(_ENGLISH.split()), "ko": tuple(_KOREAN.split())}

# (the one who lies, the one who tells the truth) in three scenes.
KINDS = {
    "en": (("knave", "knight"), ("liar", "truth-teller"), ("fibbot", "truebot")),
    "ko": (("건달", "기사"), ("거짓말쟁이", "참말쟁이"), ("거짓봇", "참봇")),
}
SCENES = {
    "en": (
        "On an island every inhabitant is either a knight, who always tells the truth, or a knave, who always lies.",
        "In a village everybody is a truth-teller, who only says true things, or a liar, who only says false things.",
        "A factory builds two kinds of robots that look the same: truebots only ever say true things, fibbots only false ones.",
    ),
    "ko": (
        "어느 섬의 주민은 언제나 참말만 하는 기사이거나 언제나 거짓말만 하는 건달이다.",
        "어느 마을 사람은 모두 참인 말만 하는 참말쟁이이거나 거짓인 말만 하는 거짓말쟁이이다.",
        "한 공장에서 겉모습이 똑같은 두 종류의 로봇을 만든다. 참봇은 참인 말만 하고 거짓봇은 거짓인 말만 한다.",
    ),
}
# Korean counters of the scenes' speakers, and “not one of them”.
COUNTERS, NOT_ONE = ("명", "명", "대"), ("한 명도", "한 명도", "한 대도")
# {x}, {y}: names; {good}, {bad}: kinds; {n} speakers, {k} of them. The Korean fields carry the particle they need.
STATEMENTS = (
    ("{x} is a {good}.", "{x:은/는} {good:이다/다}."),
    ("{x} is a {bad}.", "{x:은/는} {bad:이다/다}."),
    ("{x} is of the same kind as I am.", "{x:은/는} 나와 같은 부류이다."),
    ("{x} is not of my kind.", "{x:은/는} 나와 다른 부류이다."),
    ("{x} and {y} are of the same kind.", "{x:과/와} {y:은/는} 같은 부류이다."),
    ("{x} and {y} are of different kinds.", "{x:과/와} {y:은/는} 서로 다른 부류이다."),
    ("At least one of {x} and {y} is a {bad}.", "{x:과/와} {y} 중 적어도 하나는 {bad:이다/다}."),
    ("Both {x} and {y} are {good}s.", "{x:과/와} {y:은/는} 둘 다 {good:이다/다}."),
    ("If {x} is a {good}, then {y} is a {bad}.", "{x:이/가} {good:이라면/라면} {y:은/는} {bad:이다/다}."),
    ("Exactly {k} of the {n} of us are {good}s.", "우리 {n}{unit} 가운데 {good:은/는} 정확히 {k}{unit}이다."),
)

_SET_EN = "Give a set of names, {{}} if none."
_SET_KO = "단, 이름의 집합으로 답하고, 없으면 {{}}로 쓴다."
BANK = {
    "reasoning": (
        (
            "{scene} You meet {names}.\n{says}\nWho are the {good}s? " + _SET_EN,
            "{scene} {names:을/를} 만났더니 다음과 같이 말하였다.\n{says}\n{good:은/는} 누구인지 모두 구하시오. " + _SET_KO,
        ),
        (
            "{scene} Here is what some of them say:\n{says}\nWork out which of {names} are {good}s. " + _SET_EN,
            "{scene} 그중 몇몇이 다음과 같이 말한다.\n{says}\n{names} 중에서 {good:을/를} 모두 찾으시오. " + _SET_KO,
        ),
        (
            "{scene} A visitor notes:\n{says}\nWho tells the truth? " + _SET_EN,
            "{scene} 한 방문객이 다음과 같은 말을 받아 적었다.\n{says}\n참말을 하는 이를 모두 구하시오. " + _SET_KO,
        ),
    ),
    "classification": (
        (
            "{scene} {names} speak to you.\n{says}\nWhat is {target}? Answer “{good}” or “{bad}”.",
            "{scene} {names:이/가} 다음과 같이 말한다.\n{says}\n{target:은/는} 어느 쪽인지 ‘{good}’, ‘{bad}’ 중에서 골라 쓰시오.",
        ),
        (
            "{scene} These statements were recorded:\n{says}\nDecide to which kind {target} belongs: “{good}” or “{bad}”.",
            "{scene} 다음과 같은 말이 기록되었다.\n{says}\n{target}의 부류를 ‘{good}’, ‘{bad}’ 중에서 골라 쓰시오.",
        ),
        (
            "{scene} You want to know whether you can believe {target}.\n{says}\nClassify {target} as “{good}” or “{bad}”.",
            "{scene} {target}의 말을 믿을 수 있는지 알고 싶다.\n{says}\n{target:이/가} ‘{good}’인지 ‘{bad}’인지 답하시오.",
        ),
    ),
    "generation": (
        (
            '{scene} {names} make these statements.\n{says}\nReply with nothing but a JSON object that maps every name to "{good}" or "{bad}".',
            '{scene} {names:이/가} 다음과 같이 말한다.\n{says}\n각 이름에 "{good}" 또는 "{bad}" 값을 대응시킨 JSON 객체만 쓰시오.',
        ),
        (
            '{scene} Somebody noted:\n{says}\nSolve the puzzle and write the result only as JSON: keys {names}, values "{good}" or "{bad}".',
            '{scene} 누군가 다음과 같이 적어 두었다.\n{says}\n수수께끼를 풀어 결과를 JSON으로만 쓰시오. 키는 {names}이고 값은 "{good}" 또는 "{bad}"이다.',
        ),
        (
            '{scene}\n{says}\nWhat is each of {names}? Give a JSON object from names to kinds ("{good}" or "{bad}"), without any other text.',
            '{scene}\n{says}\n{names:은/는} 각각 어느 부류인지, 이름을 키로 하고 부류("{good}" 또는 "{bad}")를 값으로 하는 JSON 객체만 쓰시오.',
        ),
    ),
}
