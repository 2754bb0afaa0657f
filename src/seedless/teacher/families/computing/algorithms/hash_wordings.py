"""How questions about hash tables are asked: the rule of each level, exercises and scenes."""

from __future__ import annotations

from seedless.teacher.family import Text

_LINEAR = "When a slot is taken, the next one is tried, and slot 0 follows the last slot."
_LINEAR_KO = "칸이 차 있으면 바로 다음 칸을 보고, 마지막 칸 다음은 0번 칸이다."
RULES: dict[str, Text] = {
    "easy": (f"Key k belongs to slot k mod {{m}}. {_LINEAR}", f"키 k는 k mod {{m}}번 칸에 넣는다. {_LINEAR_KO}"),
    "medium": (f"Key k belongs to slot k mod {{m}}. {_LINEAR}", f"키 k는 k mod {{m}}번 칸에 넣는다. {_LINEAR_KO}"),
    "hard": (
        f"Key k belongs to slot ({{a}}k + {{b}}) mod {{m}}. {_LINEAR} A deleted key leaves a mark x: a search goes on past it, and an "
        "insertion uses the first slot that is empty or marked.",
        f"키 k는 ({{a}}k + {{b}}) mod {{m}}번 칸에 넣는다. {_LINEAR_KO} 키를 삭제한 칸에는 x 표시를 남기며, 찾을 때는 x를 지나 계속하고 넣을 "
        "때는 처음 만나는 빈 칸이나 x가 있는 칸을 쓴다.",
    ),
    "expert": (
        "The first slot of key k is k mod {m}. When a slot is taken, go on by 1 + (k mod {n}) slots, counted modulo {m}.",
        "키 k의 첫 번째 칸은 k mod {m}번이다. 칸이 차 있으면 1 + (k mod {n})칸씩 건너뛰며, 칸 번호는 mod {m}에 따라 계산한다.",
    ),
}

_EMPTY = "Write a list from slot 0 to slot {last}, with - for an empty slot"
_EMPTY_KO = "0번부터 {last}번 칸까지의 내용을 리스트로 쓰되 빈 칸은 -"

_TABLE: tuple[Text, ...] = (
    (
        f"A hash table has {{m}} slots, 0 to {{last}}. {{rule}} The keys {{row}} are inserted in this order. {_EMPTY}.",
        f"해시 테이블에 0번부터 {{last}}번까지 {{m}}개의 칸이 있다. {{rule}} 키 {{row:을/를}} 이 순서로 삽입한다. {_EMPTY_KO}로 쓰시오.",
    ),
    (
        f"{{rule}} Starting with {{m}} empty slots, insert {{row}} one after the other and give the finished table. {_EMPTY}.",
        f"{{rule}} 비어 있는 {{m}}개의 칸에 {{row:을/를}} 차례로 삽입한 결과를 구하시오. {_EMPTY_KO}로 쓴다.",
    ),
    (
        f"A cloakroom has {{m}} hooks numbered from 0, and uses hashing to choose a hook for each coat number. {{rule}} (A slot is a hook, a "
        f"key a coat number.) Coats arrive in the order {{row}}. Which coat hangs where? {_EMPTY}.",
        f"외투 보관소에 0번부터 번호를 매긴 고리(칸)가 {{m}}개 있고, 외투 번호(키)에 따라 해싱으로 고리를 정한다. {{rule}} 외투가 {{row}}의 "
        f"순서로 들어올 때 어느 고리에 어느 외투가 걸리는지 구하시오. {_EMPTY_KO}로 쓴다.",
    ),
)
_PROBES: tuple[Text, ...] = (
    (
        "A hash table with {m} slots is empty at first. {rule} The keys {row} are inserted in this order. Each slot that is looked at counts "
        "as one probe. How many probes are made in all?",
        "해시 테이블의 칸 {m}개가 처음에는 비어 있다. {rule} 키 {row:을/를} 이 순서로 삽입한다. 조사하는 칸 하나를 1회로 셀 때 모두 몇 회 조사하는지 "
        "구하시오.",
    ),
    (
        "Lockers 0 to {last} are given out by hashing the visitors' numbers. {rule} (A slot is a locker, a key a visitor's number.) Visitors "
        "come in the order {row}, and each tries lockers until one is free. How many lockers are tried in all, the free ones included?",
        "0번부터 {last}번까지의 사물함(칸)을 방문자 번호(키)의 해싱으로 배정한다. {rule} 방문자가 {row}의 순서로 와서 빈 사물함이 나올 때까지 "
        "열어 본다. 빈 사물함까지 포함하여 열어 본 사물함은 모두 몇 개인지 구하시오.",
    ),
    (
        "To judge a hash function, an engineer counts every slot that is inspected while {row} are stored in this order in {m} empty slots. "
        "{rule} What is the count?",
        "해시 함수를 평가하려고, 비어 있는 {m}개의 칸에 {row:을/를} 이 순서로 저장하면서 조사한 칸의 수를 모두 센다. {rule} 그 수를 구하시오.",
    ),
)
_ABSENT: tuple[Text, ...] = (
    (
        "The keys {row} have been inserted in this order in a hash table with {m} slots. {rule} How many slots are probed to find out that "
        "{sought} is not in the table, the empty one at the end included?",
        "칸이 {m}개인 해시 테이블에 키 {row:을/를} 이 순서로 삽입하였다. {rule} {sought:이/가} 표에 없다는 것을 알 때까지 조사하는 칸은, 마지막의 빈 "
        "칸까지 포함하여 몇 개인지 구하시오.",
    ),
    (
        "Book numbers are kept in {m} boxes, 0 to {last}, by hashing. {rule} (A slot is a box, a key a book number.) The books {row} were put "
        "in, in this order. Somebody asks for {sought}, which is not there. How many boxes are opened until an empty one proves it?",
        "책을 0번부터 {last}번까지 {m}개의 상자(칸)에 책 번호(키)의 해싱으로 넣는다. {rule} 책을 {row}의 순서로 넣었다. 누군가 없는 책 {sought:을/를} "
        "찾을 때, 빈 상자가 나와 없음을 알게 될 때까지 여는 상자는 몇 개인지 구하시오.",
    ),
    (
        "{rule} After {row} went into {m} empty slots in this order, a search for {sought} fails. Count the slots it looks at, the empty one "
        "included.",
        "{rule} 비어 있는 {m}개의 칸에 {row:이/가} 이 순서로 들어간 뒤 {sought:을/를} 찾으면 실패한다. 빈 칸까지 포함하여 조사하는 칸의 수를 구하시오.",
    ),
)
_DELETED: tuple[Text, ...] = (
    (
        f"A hash table has {{m}} slots, 0 to {{last}}, all empty. {{rule}} These operations follow one another: {{row}}. {_EMPTY} and x for a "
        "deleted one that was not used again.",
        f"0번부터 {{last}}번까지 {{m}}개의 칸이 모두 비어 있는 해시 테이블이 있다. {{rule}} 다음 연산을 차례로 수행한다: {{row}}. {_EMPTY_KO}, 삭제 "
        "표시만 남은 칸은 x로 쓰시오.",
    ),
    (
        f"{{rule}} Carry out on {{m}} empty slots: {{row}}. What is in the table afterwards? {_EMPTY}, and with x for a mark that is left.",
        f"{{rule}} 비어 있는 {{m}}개의 칸에 다음을 수행한 뒤의 표를 구하시오: {{row}}. {_EMPTY_KO}, 남아 있는 삭제 표시는 x로 쓴다.",
    ),
    (
        f"A car park with {{m}} bays, numbered from 0, assigns bays by hashing the ticket numbers. {{rule}} (A slot is a bay; delete means that "
        f"the car leaves.) The day goes: {{row}}. {_EMPTY} and x for a bay marked as left.",
        f"0번부터 번호를 매긴 주차 칸 {{m}}개를 주차권 번호(키)의 해싱으로 배정한다. {{rule}} 하루 동안 차가 들어오고 나간 것을 "
        f"삽입과 삭제로 적으면 {{row}}이다. {_EMPTY_KO}, 출차 표시만 남은 칸은 x로 쓰시오.",
    ),
)
_PRESENT: tuple[Text, ...] = (
    (
        "A hash table with {m} slots was empty at first. {rule} After the operations {row}, how many slots are probed to find {sought}, its own "
        "slot included?",
        "처음에 비어 있던 {m}칸짜리 해시 테이블이 있다. {rule} {row}의 연산을 차례로 수행한 뒤 {sought:을/를} 찾으려면, {sought:이/가} 있는 칸까지 "
        "포함하여 몇 칸을 조사하는지 구하시오.",
    ),
    (
        "{rule} On {m} empty slots we carry out: {row}. Then {sought} is looked up. Count the slots that are inspected until it is found, that "
        "one included.",
        "{rule} 비어 있는 {m}개의 칸에 다음을 수행한다: {row}. 이어서 {sought:을/를} 찾는다. 찾을 때까지 조사하는 칸의 수를 찾은 칸까지 포함하여 "
        "구하시오.",
    ),
    (
        "A server keeps sessions in {m} slots. {rule} It handles, in this order: {row}. A request for session {sought} arrives. How many slots "
        "does the server look at to find it?",
        "서버가 세션을 {m}개의 칸에 보관한다. {rule} 서버는 다음을 차례로 처리한다: {row}. 이제 세션 {sought:을/를} 찾는 요청이 왔다. 찾은 칸까지 모두 "
        "몇 칸을 조사하는지 구하시오.",
    ),
)
BANK: dict[tuple[str, str], tuple[Text, ...]] = {
    ("easy", "table"): _TABLE,
    ("medium", "table"): _TABLE,
    ("expert", "table"): _TABLE,
    ("hard", "table"): _DELETED,
    ("easy", "probes"): _PROBES,
    ("expert", "probes"): _PROBES,
    ("medium", "absent"): _ABSENT,
    ("hard", "present"): _PRESENT,
}
