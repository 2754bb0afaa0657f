"""Sentences that tell a record, by theme, with and without one of its values, and how a table of them is asked for."""

from __future__ import annotations

from seedless.teacher.family import Text

TOTAL = ("total", "합계")

FORMS: tuple[tuple[Text, Text, Text], ...] = (
    (
        ("{name} from {group} ordered {first} items for {second} dollars in all.", "{group}의 {name} 고객이 {first}개를 주문하여 모두 {second}만 원을 냈다."),
        (
            "An order of {first} items came from {name} in {group}, {second} dollars altogether.",
            "{first}개짜리 주문이 {group}에 사는 {name} 고객에게서 들어왔고 금액은 모두 {second}만 원이다.",
        ),
        ("For {second} dollars, {name} ({group}) bought {first} items.", "{name}({group}) 고객은 {second}만 원을 내고 {first}개를 샀다."),
    ),
    (
        ("{name}, aged {second}, has worked in {group} for {first} years.", "{group}에 있는 {name} 씨는 {second}세이고 근속 기간은 {first}년이다."),
        (
            "After {first} years in {group}, {name} is now {second}.",
            "{group}에서 {first}년 동안 일한 {name} 씨는 올해 {second}세이다.",
        ),
        ("The {group} department has had {name} ({second}) on its staff for {first} years.", "{name} 씨({second}세)는 {group} 소속으로 {first}년을 근무하였다."),
    ),
    (
        (
            "“{name}” stands under {group}: {first} copies of {second} pages each.",
            "‘{name}’의 갈래는 {group}, 쪽수는 {second}쪽이며 도서관에 {first}권이 있다.",
        ),
        (
            "Of “{name}” ({group}) the library owns {first} copies, and the book has {second} pages.",
            "도서관에는 ‘{name}’({group})이라는 책이 {first}권 있는데 한 권은 {second}쪽이다.",
        ),
        (
            "Among the {group} books is “{name}” with {second} pages, of which there are {first} copies.",
            "{group} 책 가운데 {second}쪽 분량의 ‘{name}’ 작품은 {first}권이 있다.",
        ),
    ),
)  # fmt: skip
GAPS: tuple[Text, ...] = (
    (
        "{name} from {group} paid {second} dollars, but how much was ordered is not noted.",
        "{group}의 {name} 고객은 {second}만 원을 냈지만 수량은 적혀 있지 않다.",
    ),
    (
        "{name} ({second}) works in {group}; since when is not known.",
        "{group}의 {name} 씨는 {second}세이며 근속 기간은 알려지지 않았다.",
    ),
    (
        "“{name}” is filed under {group} and has {second} pages; nobody has counted the books.",
        "‘{name}’의 갈래는 {group}, 쪽수는 {second}쪽이며 권수는 아직 세지 않았다.",
    ),
)

RULES = {
    "easy": ("Keep the order of the text.", "행은 글에 나온 차례대로 쓴다."),
    "medium": ("Sort the rows by {last} from high to low.", "행은 ‘{last}’ 값이 큰 것부터 쓴다."),
    "hard": (
        "Sort the rows by {name} in alphabetical order and write - where the text does not give a value.",
        "행은 ‘{name}’의 가나다순으로 쓰고, 글에 값이 없는 칸에는 -를 쓴다.",
    ),
    "expert": (
        "Sort the rows by {last} from high to low and add a last row with “{total}”, a hyphen, and the sums of the two columns of numbers.",
        "행은 ‘{last}’ 값이 큰 것부터 쓰고, 마지막 행에는 ‘{total}’, 붙임표(-), 수로 된 두 열의 합을 쓴다.",
    ),
}

_CELLS_EN = "Cells hold numbers without units. Reply with the Markdown table alone."
_CELLS_KO = "단, 수는 단위 없이 적고 Markdown 표만 쓴다."

ASKED: tuple[Text, ...] = (
    (
        "Turn this text about {scene} into a Markdown table with the columns {heads}. {rule} "
        + _CELLS_EN
        + "\n\n```\n{text}\n```",
        "{scene}에 관한 글을 {heads} 열로 된 Markdown 표로 바꾸시오. {rule} " + _CELLS_KO + "\n\n```\n{text}\n```",
    ),
    (
        "Somebody took these notes:\n\n```\n{text}\n```\n\nMake a table of them with the heading {heads}. {rule} " + _CELLS_EN,
        "누군가 적어 둔 기록이다.\n\n```\n{text}\n```\n\n머리글이 {heads}인 표로 정리하시오. {rule} " + _CELLS_KO,
    ),
    (
        "For a report on {scene} the sentences must become a table ({heads}). {rule} " + _CELLS_EN + "\n\n```\n{text}\n```",
        "{scene:을/를} 다룬 보고서에 넣도록 문장을 표({heads})로 옮기시오. {rule} " + _CELLS_KO + "\n\n```\n{text}\n```",
    ),
)
