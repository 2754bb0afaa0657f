"""The rules of each level, what a check of a field says when it passes and when it fails, and how the question is put."""

from __future__ import annotations

LETTERS = ("AB", "CK", "DM", "EX", "GT", "HR", "KP", "LS", "NV", "PZ", "RW", "TY")

_ID = ('"id" is two capital letters followed by four digits.', '"id"는 영문 대문자 두 개와 숫자 네 개로 이루어진다.')
_QUANTITY = ('"quantity" is from 1 to {most}.', '"quantity"는 1 이상 {most} 이하이다.')
_TOTAL = ('"total" is "quantity" times {price}.', '"total"은 "quantity"에 {price:을/를} 곱한 값이다.')


RULES = {
    "easy": {
        "id": _ID,
        "quantity": _QUANTITY,
        "total": _TOTAL,
        "start": ('"start" has the form YYYY-MM-DD.', '"start"는 YYYY-MM-DD 꼴이다.'),
        "end": ('"end" has the form YYYY-MM-DD.', '"end"는 YYYY-MM-DD 꼴이다.'),
    },
    "medium": {
        "id": _ID,
        "quantity": (
            '"quantity" is a multiple of {pack} from 1 to {most}.',
            '"quantity"는 {most} 이하인 {pack}의 배수이다.',
        ),
        "total": _TOTAL,
        "start": ('"start" is a date that exists (YYYY-MM-DD).', '"start"는 달력에 있는 날짜(YYYY-MM-DD)이다.'),
        "end": (
            '"end" is a date that exists and is not before "start".',
            '"end"는 달력에 있는 날짜로 "start"보다 앞서지 않는다.',
        ),
    },
    "hard": {
        "id": (
            '"id" is two capital letters and four digits, the last of which is the last digit of the sum of the other three.',
            '"id"는 영문 대문자 두 개와 숫자 네 개로 이루어지며, 마지막 숫자는 앞의 세 숫자의 합의 일의 자리이다.',
        ),
        "quantity": _QUANTITY,
        "total": (
            '"total" is "quantity" times {price}, reduced by 10% if the quantity is {half} or more.',
            '"total"은 "quantity"에 {price:을/를} 곱한 값이고, 수량이 {half} 이상이면 10% 줄인다.',
        ),
        "start": ('"start" is a day of the month {month}.', '"start"는 {month}에 속하는 날짜이다.'),
        "end": ('"end" is exactly {span} days after "start".', '"end"는 "start"의 꼭 {span}일 뒤이다.'),
    },
    "expert": {
        "id": (
            '"id" is two capital letters and four digits a, b, c, d, and 3a + b + 3c + d is a multiple of 10.',
            '"id"는 영문 대문자 두 개와 숫자 a, b, c, d로 이루어지며, 3a + b + 3c + d는 10의 배수이다.',
        ),
        "quantity": _QUANTITY,
        "total": (
            '"total" is "quantity" times {price}, reduced by 10% if the quantity is {third} or more, and by 20% instead if it is {large} or more.',
            '"total"은 "quantity"에 {price:을/를} 곱한 값이고, 수량이 {third} 이상이면 10%, {large} 이상이면 그 대신 20% 줄인다.',
        ),
        "start": ('"start" is one of the first {span} days of a month.', '"start"는 그달의 {span}일까지의 날짜이다.'),
        "end": ('"end" is the last day of the month of "start".', '"end"는 "start"가 속한 달의 마지막 날이다.'),
    },
}

Outcome = tuple[tuple[str, str], tuple[str, str]]  # when the rule holds, when it is broken

_ID_SEEN: Outcome = (
    ("id {value}: two capitals and four digits, as required.", "id {value}: 대문자 두 개와 숫자 네 개로 규칙에 맞습니다."),
    (
        "id {value}: that is not two capital letters followed by four digits.",
        "id {value}: 대문자 두 개와 숫자 네 개의 꼴이 아닙니다.",
    ),
)
_QUANTITY_SEEN: Outcome = (
    ("quantity {value}: within 1 to {most}.", "quantity {value}: 1 이상 {most} 이하입니다."),
    ("quantity {value}: above {most}, so the rule is broken.", "quantity {value}: {most:을/를} 넘으므로 규칙에 어긋납니다."),
)
_TOTAL_SEEN: Outcome = (
    ("total {value}: {sum}, as in the record.", "total {value}: {sum}. 적힌 값과 같습니다."),
    (
        "total {value}: {sum}, which is not the number in the record.",
        "total {value}: {sum}. 적힌 값과 다르므로 규칙에 어긋납니다.",
    ),
)
_FORM_SEEN: Outcome = (
    ("{name} {value}: year, month and day in the right form.", "{name} {value}: 연, 월, 일이 바른 꼴입니다."),
    ("{name} {value}: not of the form YYYY-MM-DD.", "{name} {value}: YYYY-MM-DD 꼴이 아닙니다."),
)
_CHECKED: Outcome = (
    ("id {value}: {digits}, so the last digit must be {check}, and it is.", "id {value}: {digits}. 마지막 숫자는 {check}이어야 하고, 실제로 같습니다."),
    ("id {value}: {digits}, so the last digit must be {check}, and it is not.", "id {value}: {digits}. 마지막 숫자는 {check}이어야 하지만 실제와 다릅니다."),
)  # fmt: skip


def _named(name: str) -> Outcome:
    right, wrong = (tuple(text.replace("{name}", name) for text in pair) for pair in _FORM_SEEN)
    return (right[0], right[1]), (wrong[0], wrong[1])


CHECKS: dict[str, dict[str, Outcome]] = {
    "easy": {"id": _ID_SEEN, "quantity": _QUANTITY_SEEN, "total": _TOTAL_SEEN, "start": _named("start"), "end": _named("end")},
    "medium": {
        "id": _ID_SEEN,
        "quantity": (
            (
                "quantity {value}: a multiple of {pack} and not above {most}.",
                "quantity {value}: {pack}의 배수이고 {most} 이하입니다.",
            ),
            ("quantity {value}: not a multiple of {pack}.", "quantity {value}: {pack}의 배수가 아닙니다."),
        ),
        "total": _TOTAL_SEEN,
        "start": (
            ("start {value}: that day exists.", "start {value}: 달력에 있는 날짜입니다."),
            ("start {value}: that month has no such day.", "start {value}: 그달에는 이런 날이 없습니다."),
        ),
        "end": (
            ("end {value}: not before {start}.", "end {value}: {start}보다 앞서지 않습니다."),
            ("end {value}: that is before {start}.", "end {value}: {start}보다 앞섭니다."),
        ),
    },
    "hard": {
        "id": _CHECKED,
        "quantity": _QUANTITY_SEEN,
        "total": _TOTAL_SEEN,
        "start": (
            ("start {value}: a day of {month}.", "start {value}: {month}에 속합니다."),
            ("start {value}: not a day of {month}.", "start {value}: {month}에 속하지 않습니다."),
        ),
        "end": (
            ("end {value}: {span} days after {start}.", "end {value}: {start}의 {span}일 뒤입니다."),
            (
                "end {value}: that is fewer than {span} days after {start}.",
                "end {value}: {start}에서 {span}일이 지나지 않았습니다.",
            ),
        ),
    },
    "expert": {
        "id": _CHECKED,
        "quantity": _QUANTITY_SEEN,
        "total": _TOTAL_SEEN,
        "start": (
            ("start {value}: within the first {span} days of the month.", "start {value}: 그달의 {span}일까지에 들어갑니다."),
            ("start {value}: later than day {span} of the month.", "start {value}: 그달의 {span}일보다 뒤입니다."),
        ),
        "end": (
            ("end {value}: the last day of the month of {start}.", "end {value}: {start:이/가} 속한 달의 마지막 날입니다."),
            (
                "end {value}: not the last day of the month of {start}.",
                "end {value}: {start:이/가} 속한 달의 마지막 날이 아닙니다.",
            ),
        ),
    },
}

_LABELS_EN = "Answer “id”, “quantity”, “total”, “start”, “end” or “valid”."
_LABELS_KO = "‘id’, ‘quantity’, ‘total’, ‘start’, ‘end’, ‘이상 없음’ 중 하나로 답하시오."

ASKED = (
    (
        "A record must obey these rules:\n\n{rules}\n\nAt most one field breaks its rule. Which one?\n\n{record}\n\n"
        + _LABELS_EN,
        "자료는 이러한 규칙을 지켜야 한다.\n\n{rules}\n\n규칙에 어긋난 항목은 많아야 하나이다. 어느 항목인지 판단하시오.\n\n{record}\n\n"
        + _LABELS_KO,
    ),
    (
        "Check this record, in which one field may be wrong:\n\n{record}\n\nThe rules are:\n\n{rules}\n\n" + _LABELS_EN,
        "한 항목이 잘못되었을 수 있는 자료이다.\n\n{record}\n\n규칙에 비추어 확인하시오.\n\n{rules}\n\n" + _LABELS_KO,
    ),
    (
        "An import program accepts a record only if all of this is true:\n\n{rules}\n\nWhat does it say about this one, which has one fault or none?"
        "\n\n{record}\n\n" + _LABELS_EN,
        "어느 프로그램은 이 조건을 모두 만족하는 자료만 받아들인다.\n\n{rules}\n\n잘못이 하나 있거나 없는 자료가 들어왔다. 어떻게 분류되는지 쓰시오.\n\n{record}\n\n"
        + _LABELS_KO,
    ),
)
