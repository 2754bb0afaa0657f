"""Devices with two states and sentences about them: what problems on conditionals are made of, in English and Korean."""

from __future__ import annotations

from typing import NamedTuple


class Device(NamedTuple):
    """Names with the Korean subject particle, and for each state (0, 1) the English word and the Korean stem before 있다."""

    english: str
    korean: str
    states: tuple[tuple[str, str], tuple[str, str]]


_POWER = (("off", "꺼져"), ("on", "켜져"))
_WAY = (("closed", "닫혀"), ("open", "열려"))
_HEIGHT = (("down", "내려가"), ("up", "올라가"))
DEVICES = (
    Device("pump", "펌프가", _POWER),
    Device("lamp", "전등이", _POWER),
    Device("fan", "환풍기가", _POWER),
    Device("heater", "난방기가", _POWER),
    Device("valve", "밸브가", _WAY),
    Device("window", "창문이", _WAY),
    Device("barrier", "차단기가", _HEIGHT),
    Device("switch", "스위치가", _HEIGHT),
)

# {x} and {y} are English statements (x_be: “pump 3 to be on”, y_must: “pump 3 must be on”); in Korean what follows 있- is chosen by the sentence. `n` is the opposite of `x`.
IMPLICATIONS = (
    ("If {x}, then {y}.", "{x}있으면 {y}있다."),
    ("{X} only if {y}.", "{y}있을 때에만 {x}있다."),
    ("{Y} whenever {x}.", "{x}있을 때에는 언제나 {y}있다."),
    ("{Y} unless {n}.", "{n}있지 않은 한 {y}있다."),
    ("For {x_be}, {y_must}.", "{x}있으려면 {y}있어야 한다."),
)
COMPOUNDS = (  # of three statements
    ("If {x} and {y}, then {z}.", "{x}있고 {y}있으면 {z}있다."),
    ("If {x} or {y}, then {z}.", "{x}있거나 {y}있으면 {z}있다."),
    ("If {x}, then {y} and {z}.", "{x}있으면 {y}있고 {z}있다."),
)
DISJUNCTION = ("{X}, or {y}, or both.", "{x}있거나 {y}있다(둘 다여도 된다).")

_FORMS_EN = "Answer “modus ponens”, “modus tollens”, “affirming the consequent” or “denying the antecedent”."
_FORMS_KO = "‘전건 긍정’, ‘후건 부정’, ‘후건 긍정의 오류’, ‘전건 부정의 오류’ 중 하나로 답하시오."
_SURE_EN = "Answer “certainly true”, “certainly false” or “not decided”."
_SURE_KO = "‘반드시 참’, ‘반드시 거짓’, ‘알 수 없음’ 중 하나로 답하시오."
_FORMULA_EN = "Let A stand for “{a}” and B for “{b}”; put {left} on the left of → and, where needed, ¬ directly before a letter. Reply with the formula alone."
_FORMULA_KO = (
    "단, A는 “{a}”, B는 “{b}”를 나타낸다. →의 왼쪽에 {left:이/가} 오게 하고, 필요하면 문자 바로 앞에 ¬를 붙이며, 식만 쓴다."
)
_SET_EN = "Give the set of their numbers."
_SET_KO = "단, 그 번호들의 집합으로 답한다."

FORM = (
    (
        "{rule} {fact} Therefore {after} Which form does this argument have? " + _FORMS_EN,
        "{rule} {fact} 따라서 {conclusion} 이 논증은 어떤 형식인지 판별하시오. " + _FORMS_KO,
    ),
    (
        "An operator argues: “{rule} {fact} So {after}” Name the form of the argument. " + _FORMS_EN,
        "한 운전원이 “{rule} {fact} 그러므로 {conclusion}”라고 주장한다. 이 논증의 형식을 쓰시오. " + _FORMS_KO,
    ),
    (
        "Classify the inference.\nPremise: {rule}\nPremise: {fact}\nConclusion: {conclusion}\n" + _FORMS_EN,
        "다음 추론을 분류하시오.\n전제: {rule}\n전제: {fact}\n결론: {conclusion}\n" + _FORMS_KO,
    ),
)
SURE = (
    (
        "These rules hold in a plant:\n{rules}\nRight now {facts} Consider the statement “{statement}” " + _SURE_EN,
        "어느 공장에서 다음 규칙이 성립한다.\n{rules}\n현재 상태: {facts} 이때 다음 진술을 판단하시오. “{statement}” "
        + _SURE_KO,
    ),
    (
        "A control room works by the rules below.\n{rules}\nThe screen reports that {facts} What do the rules say about the claim “{statement}” "
        + _SURE_EN,
        "한 제어실은 아래의 규칙에 따라 움직인다.\n{rules}\n화면에 나타난 상태는 다음과 같다. {facts} “{statement}”라는 주장에 대하여 규칙으로부터 알 수 "
        "있는 것을 골라 쓰시오. " + _SURE_KO,
    ),
    (
        "Given:\n{rules}\nIt has been checked that {facts} Is the sentence “{statement}” true? " + _SURE_EN,
        "다음 규칙이 주어져 있다.\n{rules}\n확인된 사실: {facts} 문장 “{statement}”의 참과 거짓을 판별하시오. " + _SURE_KO,
    ),
)
DERIVED = (
    (
        "These rules hold in a plant:\n{rules}\nRight now {facts} The states of which devices, the reported ones included, are certain? "
        + _SET_EN,
        "어느 공장에서 다음 규칙이 성립한다.\n{rules}\n현재 상태: {facts} 이미 알려진 것을 포함하여 상태가 확정되는 기기를 모두 구하시오. "
        + _SET_KO,
    ),
    (
        "The devices of a water works obey these rules:\n{rules}\nAn inspector sees that {facts} Of which devices does she now know the state, counting "
        "what she sees? " + _SET_EN,
        "한 정수장의 기기들은 다음 규칙을 따른다.\n{rules}\n점검원이 직접 확인한 사실: {facts} 직접 확인한 것을 포함하여 점검원이 상태를 알 수 있는 기기를 모두 "
        "구하시오. " + _SET_KO,
    ),
    (
        "A night guard has this list of rules:\n{rules}\nHe notes that {facts} For which devices, including those in his note, does exactly one state agree "
        "with everything? " + _SET_EN,
        "야간 경비원에게 다음과 같은 규칙 목록이 있다.\n{rules}\n경비원이 적어 둔 사실: {facts} 적어 둔 기기를 포함하여, 모든 정보에 맞는 상태가 하나뿐인 기기를 모두 "
        "구하시오. " + _SET_KO,
    ),
)
TRANSLATED = (
    (
        "Translate into an implication: {rule} " + _FORMULA_EN,
        "다음 문장을 조건문 꼴의 논리식으로 나타내시오. {rule} " + _FORMULA_KO,
    ),
    (
        "A safety rule reads: {rule} Write it as an implication between A and B. " + _FORMULA_EN,
        "한 안전 규칙은 다음과 같다. {rule} 이를 A와 B 사이의 조건문으로 쓰시오. " + _FORMULA_KO,
    ),
    (
        "A program needs this rule in symbols: {rule} Give the implication. " + _FORMULA_EN,
        "프로그램에 다음 규칙을 기호로 입력하려고 한다. {rule} 이 규칙을 나타내는 조건문을 쓰시오. " + _FORMULA_KO,
    ),
)
_THREE_EN = (
    "Let A, B and C stand for “{a}”, “{b}” and “{c}”; put ¬ only directly before letters, no double negations, and brackets around the compound part. "
    "Reply with the formula alone."
)
_THREE_KO = "단, A, B, C는 차례로 “{a}”, “{b}”, “{c}”를 나타내며, ¬는 문자 바로 앞에만 쓰고, 이중 부정은 쓰지 않으며, 둘이 결합된 부분에는 괄호를 친다. 식만 쓴다."
CONTRAPOSED_THREE = (
    (
        "Give the contrapositive of this rule as a formula, keeping the order of the letters in the brackets: {rule} "
        + _THREE_EN,
        "다음 규칙의 대우를 괄호 안 문자의 순서를 그대로 두고 논리식으로 쓰시오. {rule} " + _THREE_KO,
    ),
    (
        "{rule} Contrapose this rule and use De Morgan's law; letters in brackets stay in alphabetical order. " + _THREE_EN,
        "{rule} 이 규칙의 대우를 만들고 드모르간의 법칙을 적용하시오. 괄호 안의 문자는 알파벳순으로 쓴다. " + _THREE_KO,
    ),
    (
        "What is the contrapositive of the rule “{rule}” with all negations moved to the letters, those in brackets in alphabetical order? "
        + _THREE_EN,
        "규칙 “{rule}”의 대우를, 부정을 모두 문자 앞으로 옮기고 괄호 안의 문자는 알파벳순으로 하여 나타내시오. " + _THREE_KO,
    ),
)
