"""How questions about comprehensions are asked, and the goods that dictionaries are made of."""

from __future__ import annotations

from seedless.teacher.family import Text

GOODS: tuple[tuple[str, str], ...] = (
    ("pen", "볼펜"),
    ("cup", "컵"),
    ("lamp", "전등"),
    ("bag", "가방"),
    ("book", "공책"),
    ("cap", "모자"),
    ("soap", "비누"),
    ("towel", "수건"),
    ("glue", "풀"),
    ("ruler", "자"),
)

_LOOP_FORM = (
    "Use the names, the value and any condition exactly as they stand, four spaces for each level, and begin with "
    "`result = {start}`."
)
_LOOP_FORM_KO = "이름과 조건, 값은 그대로 두고 들여쓰기는 한 단계에 공백 4개로 하며, `result = {start}`로 시작하시오."
_LINE_FORM = (
    "Write one line that begins with `result = `, with the names, the value and any condition exactly as they stand. The lines "
    "before the loop are not repeated."
)
_LINE_FORM_KO = (
    "`result = `로 시작하는 한 줄로 쓰고 이름과 조건, 값은 그대로 두시오. 반복문보다 앞에 있는 줄은 다시 쓰지 않는다."
)


def _to_line(made: str, made_ko: str) -> tuple[Text, ...]:
    return (
        (
            f"Rewrite the loop as {made} that gives result the same value.{{code}}\n{_LINE_FORM}",
            f"다음 반복문을 result의 값이 같은 {made_ko}으로 바꾸어 쓰시오.{{code}}\n{_LINE_FORM_KO}",
        ),
        (
            f"In a code review you are asked to replace these lines by {made}.{{code}}\n{_LINE_FORM}",
            f"코드 검토에서 다음 코드의 반복문을 {made_ko}으로 고치라는 의견을 받았다. 고친 코드를 쓰시오.{{code}}\n{_LINE_FORM_KO}",
        ),
        (
            f"The value of result is built up step by step below. Say the same with {made}.{{code}}\n{_LINE_FORM}",
            f"아래에서는 result의 값을 단계적으로 만든다. 같은 일을 하는 {made_ko}을 쓰시오.{{code}}\n{_LINE_FORM_KO}",
        ),
    )


def _to_loop(start: str, how: str, how_ko: str) -> tuple[Text, ...]:
    form, form_ko = (text.replace("{start}", start) for text in (_LOOP_FORM, _LOOP_FORM_KO))
    return (
        (
            f"Rewrite the last line as an ordinary `for` loop that {how}.{{code}}\n{form}",
            f"마지막 줄을 {how_ko} 보통의 `for` 반복문으로 바꾸어 쓰시오.{{code}}\n{form_ko}",
        ),
        (
            f"A beginner does not know this notation yet. Write out what the line that assigns result does, as a loop that {how}."
            f"{{code}}\n{form}",
            f"이 표기법을 모르는 초보자를 위하여, result에 값을 대입하는 줄을 {how_ko} 반복문으로 풀어 쓰시오.{{code}}\n{form_ko}",
        ),
        (
            f"To set a breakpoint inside, unfold the assignment to result into a loop that {how}.{{code}}\n{form}",
            f"중단점을 걸 수 있도록 result의 대입문을 {how_ko} 반복문으로 펼쳐 쓰시오.{{code}}\n{form_ko}",
        ),
    )


BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("What does this Python program print?{code}", "다음 파이썬 프로그램의 출력 결과를 구하시오.{code}"),
        (
            "Work out by hand the value that this program gives to result.{code}",
            "다음 프로그램에서 result에 저장되는 값을 손으로 구하시오.{code}",
        ),
        (
            "Go through the turns of the comprehension in order and state what is printed in the end.{code}",
            "컴프리헨션의 반복을 차례로 따라가서 마지막에 출력되는 것을 쓰시오.{code}",
        ),
        (
            "A colleague has condensed a loop into one expression. Find its value.{code}",
            "동료가 반복문을 하나의 식으로 줄여 썼다. 이 식의 값을 구하시오.{code}",
        ),
    ),
    "qa dict": (
        (
            "Which dictionary does this Python program build? Write it as a JSON object.{code}",
            "다음 파이썬 프로그램이 만드는 딕셔너리를 JSON 객체로 쓰시오.{code}",
        ),
        (
            "A shop filters its price list with a dictionary comprehension. Give result as a JSON object.{code}",
            "어느 가게에서 딕셔너리 컴프리헨션으로 가격표를 걸러 낸다. result를 JSON 객체로 나타내시오.{code}",
        ),
        (
            "State the keys and values of result after this program has run, as a JSON object.{code}",
            "다음 프로그램을 실행한 뒤 result의 키와 값을 JSON 객체로 쓰시오.{code}",
        ),
    ),
    "comprehension": _to_line("a single list comprehension", "하나의 리스트 컴프리헨션"),
    "comprehension dict": _to_line("a single dictionary comprehension", "하나의 딕셔너리 컴프리헨션"),
    "comprehension sum": _to_line(
        "a single call of `sum` on a generator expression", "제너레이터 표현식에 대한 `sum` 호출 하나만으로 된 식"
    ),
    "loop": _to_loop("[]", "appends to the list result", "append로 리스트 result에 값을 하나씩 추가하는"),
    "loop dict": _to_loop(
        "{{}}", "stores one entry after the other in the dictionary result", "딕셔너리 result에 항목을 하나씩 저장하는"
    ),
    "loop sum": _to_loop("0", "adds to result with `+=`", "`+=`로 result에 값을 더해 가는"),
}
