"""How problems on truth tables are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_KINDS_EN = "Answer “tautology”, “contradiction” or “contingency”."
_KINDS_KO = "‘항진명제’, ‘모순명제’, ‘사건명제’ 중 하나로 답하시오."
_ORDER_EN = "Answer with T or F for each letter, in the form [{form}]."
_ORDER_KO = "단, 각 문자의 값을 T 또는 F로 하여 [{form}] 꼴로 답한다."

_KINDS = (
    (
        "Is the formula {f} a tautology, a contradiction or a contingency? " + _KINDS_EN,
        "논리식 {f}의 종류를 판별하시오. " + _KINDS_KO,
    ),
    (
        "Fill in a truth table for {f} and look at its last column. What kind of formula is it? " + _KINDS_EN,
        "{f}의 진리표를 만들었을 때 마지막 열을 살펴 이 논리식을 분류하시오. " + _KINDS_KO,
    ),
    (
        "A student claims that the truth of {f} does not depend on its letters. Decide what kind of formula it really is. "
        + _KINDS_EN,
        "한 학생이 {f}의 참과 거짓은 문자의 값에 따라 달라지지 않는다고 주장한다. 이 논리식이 실제로 어떤 명제인지 판단하시오. "
        + _KINDS_KO,
    ),
)
_TABLES = (
    (
        "Write the truth table of {g} as a Markdown table and nothing else. Columns: {heads} and result; values T and F; the rows in the usual order "
        "from {first} to {last}.",
        "{g}의 진리표를 Markdown 표로만 쓰시오. 열은 {heads}, result이고 값은 T와 F이며, 행은 {first}부터 {last}까지 보통의 순서로 쓴다.",
    ),
    (
        "Make the complete truth table of the formula {g}. Give only a Markdown table with the heading {headed}, T for true, F for false, "
        "all true in the first row and the last letter changing fastest.",
        "논리식 {g}의 완전한 진리표를 만드시오. 제목 행이 {headed}인 Markdown 표만 쓰되, 참은 T, 거짓은 F로 나타내고, 모두 참인 행에서 시작하여 마지막 "
        "문자가 가장 빨리 바뀌게 한다.",
    ),
    (
        "A circuit computes {g}. Document it by a Markdown table with the columns {heads} and result (T or F), rows ordered from {first} "
        "down to {last}, the rightmost letter changing in every row. Write the table only.",
        "어느 회로가 논리식 {g}의 값을 계산한다. 이를 {heads}, result 열(값은 T 또는 F)을 가진 Markdown 표로 정리하시오. 행은 {first}에서 {last}까지, 가장 오른쪽 "
        "문자가 행마다 바뀌는 순서로 하고, 표만 쓴다.",
    ),
)
_SOLVED = (
    (
        "Lamps named {lamps} are on (true) or off (false), and right now the formula {g} is {truth}. {facts}Which values must the lamps have? "
        + _ORDER_EN,
        "{heads} 전등은 켜져 있거나(참) 꺼져 있다(거짓). 지금 논리식 {g}의 값은 {truth}이다. {facts}전등의 상태를 구하시오. "
        + _ORDER_KO,
    ),
    (
        "An inspector knows that {g} is {truth}. {facts}Work out the truth values that follow. " + _ORDER_EN,
        "조사관은 {g}의 값이 {truth}이라는 것을 알고 있다. {facts}이로부터 정해지는 진릿값을 구하시오. " + _ORDER_KO,
    ),
    (
        "For the sensors {lamps} of a machine the condition {g} turned out to be {truth}. {facts}What do the sensors report? "
        + _ORDER_EN,
        "어느 기계의 센서 {heads}에 대하여 조건 {g}의 값이 {truth}으로 나타났다. {facts}센서의 값을 구하시오. " + _ORDER_KO,
    ),
)

BANK = {
    ("easy", "qa"): (
        ("In how many rows of its truth table is {g} true?", "{g}의 진리표에서 값이 참인 행은 몇 개인지 구하시오."),
        (
            "The letters of {g} can be true or false. How many of the possible assignments make the formula true?",
            "{g}에 나타나는 문자에 참과 거짓을 대입한다. 논리식을 참으로 만드는 대입은 모두 몇 가지인지 구하시오.",
        ),
        (
            "Count the combinations of truth values of the letters for which {g} holds.",
            "논리식 {g}의 값이 참이 되는 문자의 진릿값 조합은 모두 몇 가지인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "For which truth values of p, q and r is {g} {truth}? Give the set of all such triples, written like TFT in the order p, q, r.",
            "p, q, r의 진릿값이 어떠할 때 논리식 {g}의 값이 {truth:이/가} 되는지 구하시오. 단, p, q, r의 순서로 TFT와 같이 쓴 것을 모두 모은 집합으로 답한다.",
        ),
        (
            "List every row of the truth table of {g} in which the formula is {truth}. Write rows like TFT (values of p, q, r) as a set.",
            "{g}의 진리표에서 논리식의 값이 {truth}인 행을 모두 찾으시오. 각 행은 p, q, r의 값을 TFT와 같이 쓰고, 집합으로 답한다.",
        ),
        (
            "Find all assignments to p, q, r that make {g} {truth}. Answer with a set of words such as TFT.",
            "논리식 {g}의 값을 {truth:으로/로} 만드는 p, q, r의 값을 모두 구하시오. 단, TFT와 같은 꼴로 써서 집합으로 답한다.",
        ),
    ),
    ("hard", "qa"): (
        (
            "In how many of the 8 rows do the formulas {f} and {g} have the same truth value?",
            "8개의 행 가운데 두 논리식 {f}, {g}의 진릿값이 서로 같은 행은 몇 개인지 구하시오.",
        ),
        (
            "Two students wrote {f} and {g} for the same statement. For how many assignments to p, q and r do their formulas agree?",
            "두 학생이 같은 문장을 각각 {f}, {g} 두 논리식으로 나타내었다. p, q, r의 진릿값 중 두 논리식의 값이 일치하는 경우는 몇 가지인지 구하시오.",
        ),
        (
            "Compare the last columns of the truth tables of {f} and {g}, both taken over p, q and r. How many entries are equal?",
            "p, q, r에 대한 두 논리식 {f}, {g}의 진리표에서 마지막 열을 비교한다. 서로 같은 값은 몇 개인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "How many of the 16 rows of the truth table of {g} end in T?",
            "{g}의 진리표에 있는 16개의 행 가운데 값이 T인 행은 몇 개인지 구하시오.",
        ),
        (
            "The formula {g} has four letters. How many assignments of truth values satisfy it?",
            "논리식 {g}에는 문자가 네 개 있다. 이 논리식을 만족하는 진릿값의 대입은 모두 몇 가지인지 구하시오.",
        ),
        (
            "Count the models of {g}, that is the assignments to p, q, r and s under which it is true.",
            "논리식 {g}의 값을 참으로 만드는 p, q, r, s의 진릿값의 조합, 곧 모형은 모두 몇 개인지 구하시오.",
        ),
    ),
    **{(level, "classification"): _KINDS for level in ("easy", "medium", "hard", "expert")},
    **{(level, "generation"): _TABLES for level in ("easy", "medium", "hard", "expert")},
    **{(level, "reasoning"): _SOLVED for level in ("easy", "medium", "hard", "expert")},
}
