"""How questions about changing lists are asked, and how each statement is told."""

from __future__ import annotations

from seedless.teacher.families.computing.programming.mutations import (
    ALIAS,
    APPEND,
    CELL,
    COPIED,
    CUT,
    EXTEND,
    GROW,
    INNER,
    INSERT,
    OTHER_ALIAS,
    OTHER_COPY,
    POP,
    REBIND,
    REVERSE,
    ROWS,
    SET,
    SLICED,
    SLOT,
    SPLICE,
)
from seedless.teacher.family import Text

ONE_LIST: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("What does this Python program print?{code}", "다음 파이썬 프로그램의 출력 결과를 구하시오.{code}"),
        (
            "A list is changed four times. Write it as the last line of this Python program prints it.{code}",
            "리스트 하나를 네 번 바꾸는 다음 파이썬 프로그램이 마지막에 출력하는 리스트를 쓰시오.{code}",
        ),
        (
            "Follow the list through this Python program statement by statement and state its contents at the end.{code}",
            "다음 파이썬 프로그램을 한 문장씩 따라가면서 리스트의 마지막 내용을 구하시오.{code}",
        ),
    ),
    "blot": (
        (
            "One number of this Python program was smudged and is shown as □. The program prints {total}. Which number is □?{code}",
            "다음 파이썬 프로그램의 수 하나가 지워져 □로 표시되어 있다. 프로그램의 출력이 {total}일 때, □에 알맞은 수를 "
            "구하시오.{code}",
        ),
        (
            "Ines changes a list and prints the sum of what is left, {total}. Which number stood in place of □?{code}",
            "지우는 리스트를 여러 번 바꾼 뒤 남은 원소의 합 {total:을/를} 출력하였다. □에 있던 수를 구하시오.{code}",
        ),
        (
            "Choose the number □ so that this Python program prints {total}.{code}",
            "다음 파이썬 프로그램이 {total:을/를} 출력하도록 □에 알맞은 수를 정하시오.{code}",
        ),
    ),
}
BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("What does this Python program print?{code}", "다음 파이썬 프로그램의 출력 결과를 구하시오.{code}"),
        (
            "Follow the list through this Python program statement by statement and write the list that is printed.{code}",
            "다음 파이썬 프로그램을 한 문장씩 따라가면서, 마지막에 출력되는 리스트를 쓰시오.{code}",
        ),
        (
            "Some statements of this Python program change a list, others only make a name refer to a list. Which list does the "
            "last line print?{code}",
            "다음 파이썬 프로그램에는 리스트 자체를 바꾸는 문장이 있는가 하면, 이름이 가리키는 대상만 정하는 문장도 있다. 마지막 "
            "줄에서 출력되는 리스트를 구하시오.{code}",
        ),
        (
            "State what {name} refers to when the last line of this Python program is reached.{code}",
            "다음 파이썬 프로그램의 마지막 줄에 이르렀을 때 {name:이/가} 가리키는 리스트를 쓰시오.{code}",
        ),
    ),
    "blot": (
        (
            "One number of this Python program was smudged and is shown as □. The program prints {total}. Which number is □?{code}",
            "다음 파이썬 프로그램의 수 하나가 지워져 □로 표시되어 있다. 프로그램의 출력이 {total}일 때, □에 알맞은 수를 "
            "구하시오.{code}",
        ),
        (
            "A teacher wants the program below to print {total}. Which number must replace □?{code}",
            "선생님은 아래 프로그램이 {total:을/를} 출력하는 문제를 만들려고 한다. □에 들어갈 수를 구하시오.{code}",
        ),
        (
            "The log of a run shows the total {total}, but one number in the listing of the program cannot be read (□). Work it "
            "out.{code}",
            "실행 기록에는 합계 {total:이/가} 남아 있지만, 프로그램 목록에서 수 하나(□)를 읽을 수 없다. 이 수를 구하시오.{code}",
        ),
        (
            "Mind which names share a list: when this Python program has run, the sum is {total}. Find the missing number □.{code}",
            "어떤 이름들이 같은 리스트를 함께 가리키는지 주의하시오. 다음 파이썬 프로그램을 실행하면 합으로 {total:이/가} "
            "출력된다. 빠진 수 □를 구하시오.{code}",
        ),
    ),
}

SETUP: dict[str, Text] = {
    "easy": (
        "There is one list, each statement changes it in place, and positions count from 0.",
        "리스트는 하나뿐이고 각 문장은 그 리스트를 직접 바꿉니다. 인덱스는 0부터 셉니다.",
    ),
    "medium": (
        "A plain assignment never copies a list; a slice such as `a[:]` or a call of `list` does.",
        "단순한 대입은 리스트를 복사하지 않지만, `a[:]` 같은 슬라이스나 `list` 호출은 새 리스트를 만듭니다.",
    ),
    "hard": (
        "The call gives the function the list itself, not a copy: at first xs and a are two names of one list.",
        "함수에는 복사본이 아니라 리스트 자체가 전달되므로, 처음에 xs와 a는 같은 리스트를 가리키는 두 이름입니다.",
    ),
    "expert": (
        "A list of lists holds references: two slots may hold the same row, and a copy of the outer list still shares the rows.",
        "리스트의 리스트에는 참조가 들어 있으므로 두 칸이 같은 행을 가리킬 수 있고, 바깥 리스트를 복사해도 행은 함께 씁니다.",
    ),
}

TOLD: dict[int, Text] = {
    APPEND: ("puts {y} at the end of the list", "리스트의 끝에 {y:을/를} 덧붙입니다"),
    INSERT: (
        "puts {y} at index {x} and moves what follows one place on",
        "인덱스 {x}에 {y:을/를} 끼워 넣고 그 뒤의 원소를 한 칸씩 뒤로 옮깁니다",
    ),
    POP: ("removes the element at index {x}, which is {old}", "인덱스 {x}의 원소 {old:을/를} 없앱니다"),
    SET: ("replaces the element at index {x}, which is {old}, by {y}", "인덱스 {x}의 원소 {old:을/를} {y:으로/로} 바꿉니다"),
    EXTEND: ("adds the two elements at the end", "리스트의 끝에 두 원소를 차례로 덧붙입니다"),
    GROW: (
        "extends the list in place and makes no new list",
        "새 리스트를 만들지 않고 원래 리스트의 끝에 두 원소를 덧붙입니다",
    ),
    REBIND: (
        "builds a new list and lets {t} name it, while the old list stays as it is",
        "새 리스트를 만들어 {t:이/가} 가리키게 하며, 이전 리스트는 그대로 남습니다",
    ),
    SPLICE: (
        "replaces the elements at indices {x} and {next} ({gone}) by the one element {y}",
        "인덱스 {x}, {next}의 원소({gone}) 대신 원소 {y} 하나만 넣습니다",
    ),
    CUT: ("removes the elements at indices {x} and {next} ({gone})", "인덱스 {x}, {next}의 원소({gone})를 없앱니다"),
    REVERSE: ("turns the order of the elements around", "원소의 순서를 거꾸로 바꿉니다"),
    ALIAS: ("makes no copy, so b is a second name of the list a", "복사하지 않으므로 b는 a와 같은 리스트의 또 다른 이름입니다"),
    SLICED: (
        "makes a new list with the same elements, so that the two change apart from now on",
        "원소가 같은 새 리스트를 만들므로, 이제 두 리스트는 따로 바뀝니다",
    ),
    COPIED: (
        "makes a new list with the same elements, so that the two change apart from now on",
        "원소가 같은 새 리스트를 만들므로, 이제 두 리스트는 따로 바뀝니다",
    ),
    CELL: (
        "changes the row in slot {i} at index {j}, and every slot that holds this row shows it",
        "{i}번 칸에 든 행의 인덱스 {j:을/를} {y:으로/로} 바꾸며, 같은 행이 든 칸마다 그대로 보입니다",
    ),
    INNER: (
        "puts {y} at the end of the row in slot {x}, and every slot that holds this row shows it",
        "{x}번 칸에 든 행의 끝에 {y:을/를} 덧붙이며, 같은 행이 든 칸마다 그대로 보입니다",
    ),
    SLOT: (
        "puts a new row into slot {x} of {t}; the row that was there is not changed",
        "{t}의 {x}번 칸에 새 행을 넣으며, 그 칸에 있던 행 자체는 바뀌지 않습니다",
    ),
    OTHER_ALIAS: (
        "makes no copy, so both names stand for one outer list",
        "복사하지 않으므로 두 이름이 같은 바깥 리스트를 가리킵니다",
    ),
    OTHER_COPY: (
        "makes a new outer list that holds the very same rows",
        "바깥 리스트만 새로 만들고, 그 안에는 똑같은 행이 들어 있습니다",
    ),
    ROWS: (
        "holds the list row itself where `row` stands and a new list where `row[:]` stands",
        "`row`라고 쓴 칸에는 row 자체가, `row[:]`라고 쓴 칸에는 복사한 새 리스트가 들어갑니다",
    ),
}
ALL_SHARED: Text = ("holds the list row itself in every slot", "모든 칸에 row 자체가 들어갑니다")
