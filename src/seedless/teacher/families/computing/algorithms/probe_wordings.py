"""How questions about the reach of a probe step are asked."""

from __future__ import annotations

from seedless.teacher.family import Text

BANK: dict[tuple[str, str], tuple[Text, ...]] = {
    ("easy", "qa"): (
        (
            "A hash table has {m} slots, 0 to {last}. Key {key} starts at slot {key} mod {m}, and every further probe goes {s} slots on, modulo "
            "{m}. How many different slots can be probed?",
            "해시 테이블에 0번부터 {last}번까지 {m}개의 칸이 있다. 키 {key:은/는} {key} mod {m}번 칸에서 시작하여 {s}칸씩 건너뛰며 (mod {m}) 칸을 "
            "조사한다. 조사할 수 있는 서로 다른 칸은 모두 몇 개인지 구하시오.",
        ),
        (
            "With {m} slots and probes that move on by {s} slots modulo {m}, how many slots does the search for key {key} look at before it is "
            "back at the first one? The first slot is {key} mod {m}.",
            "칸이 {m}개이고 {s}칸씩 건너뛰는 (mod {m}) 탐사를 쓴다. 키 {key}의 첫 번째 칸은 {key} mod {m}번이다. 처음 칸으로 돌아오기 전까지 조사하는 칸은 "
            "몇 개인지 구하시오.",
        ),
        (
            "The probe sequence of key {key} is ({key} + {s}i) mod {m} for i = 0, 1, 2 and so on. How many different values does it take?",
            "키 {key}의 탐사 순서는 i = 0, 1, 2, …에 대하여 ({key} + {s}i) mod {m}이다. 이 값은 모두 몇 가지인지 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Chairs 0 to {last} stand in a circle. A game master begins at chair {key} mod {m} and then touches the chair {s} places further on, again "
            "and again. How many of the {m} chairs are ever touched?",
            "의자 {m}개(0번부터 {last}번)가 원형으로 놓여 있다. 진행자가 {key} mod {m}번 의자에서 시작하여 {s}칸씩 옮겨 가며 계속 의자를 짚는다. 한 번이라도 "
            "짚는 의자는 몇 개인지 구하시오.",
        ),
        (
            "A storage robot serves {m} boxes in a ring, numbered from 0. For parcel {key} it tries box {key} mod {m} first and goes {s} boxes on "
            "whenever a box is full. How many boxes can it try at all?",
            "보관 로봇이 원형으로 늘어선 상자 {m}개(0번부터)를 관리한다. 소포 {key:은/는} {key} mod {m}번 상자에 먼저 넣어 보고, 차 있으면 {s}칸 건너뛴 "
            "상자를 본다. 로봇이 시도할 수 있는 상자는 모두 몇 개인지 구하시오.",
        ),
        (
            "A programmer chose the step {s} for the probes in a table of {m} slots. A search that begins at {key} mod {m} finds every slot it "
            "visits taken. How many slots has it visited by the time it comes back to the beginning and gives up?",
            "어떤 프로그래머가 {m}칸짜리 테이블의 탐사 간격을 {s:으로/로} 정하였다. {key} mod {m}번 칸에서 시작한 탐색에서 조사하는 칸이 모두 차 있었다. 처음 "
            "칸으로 돌아와 포기할 때까지 조사한 칸은 몇 개인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "In a hash table with {m} slots the probes for key {key} begin at {key} mod {m} and advance by {s} modulo {m}. How many slots are "
            "never reached?",
            "칸이 {m}개인 해시 테이블에서 키 {key}의 탐사는 {key} mod {m}번 칸에서 시작하여 {s}칸씩 (mod {m}) 진행한다. 결코 이르지 못하는 칸은 몇 개인지 "
            "구하시오.",
        ),
        (
            "How many of the numbers from 0 to {last} are not of the form ({key} + {s}i) mod {m} with a whole number i? These are the slots that a "
            "probe sequence misses.",
            "0부터 {last}까지의 수 중에서 정수 i에 대하여 ({key} + {s}i) mod {m}의 꼴로 나타낼 수 없는 것, 곧 탐사가 놓치는 칸은 몇 개인지 구하시오.",
        ),
        (
            "The step {s} is a bad choice for {m} slots. Show how bad: count the slots that the search for key {key}, starting at {key} mod {m}, can "
            "never look at.",
            "간격 {s:은/는} {m}개의 칸에 알맞지 않다. {key} mod {m}번 칸에서 시작하는 키 {key}의 탐색이 결코 조사하지 못하는 칸의 수를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A watchman guards {m} gates on a ring road. He starts at gate {key} mod {m} (gates count from 0) and always drives on by {s} "
            "gates. How many gates does he never see?",
            "경비원이 순환 도로의 문 {m}개(0번부터)를 지킨다. {key} mod {m}번 문에서 출발하여 매번 문 {s}개만큼 앞으로 이동할 때, 한 번도 들르지 않는 문은 "
            "몇 개인지 구하시오.",
        ),
        (
            "Cache lines 0 to {last} are tried from line {key} mod {m} on in steps of {s}, modulo {m}. How many lines stay unused however long one "
            "tries?",
            "캐시 라인이 0번부터 {last}번까지 있다. {key} mod {m}번 라인에서 시작하여 {s}칸씩 (mod {m}) 건너뛰며 시도한다. 아무리 오래 시도해도 쓰이지 않는 "
            "라인은 몇 개인지 구하시오.",
        ),
        (
            "In a table of {m} slots only the slots reached from {key} mod {m} in steps of {s} are taken. An insertion that uses this step fails. How "
            "many slots are still free?",
            "칸이 {m}개인 테이블에서, {key} mod {m}번 칸에서 {s}칸씩 건너뛰어 이르는 칸만 모두 차 있다. 이 간격을 쓰는 삽입은 실패한다. 이때 비어 있는 칸은 "
            "몇 개인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "A hash table has {m} free slots. {place} keys arrive whose first slot is {key} mod {m}; a key that meets a taken slot moves on by {s} "
            "slots modulo {m} until one is free. In which slot does the last of them end?",
            "해시 테이블의 칸 {m}개가 모두 비어 있다. 첫 번째 칸이 모두 {key} mod {m}번인 키 {place}개가 차례로 온다. 칸이 차 있으면 빈 칸이 나올 때까지 "
            "{s}칸씩 (mod {m}) 건너뛴다. 마지막 키가 들어가는 칸의 번호를 구하시오.",
        ),
        (
            "All of {place} keys collide: each starts at slot {key} mod {m} of an empty table with {m} slots and probes with step {s}, modulo {m}. "
            "Where is the last one stored?",
            "키 {place}개가 모두 충돌한다. 각 키는 칸이 {m}개인 빈 테이블의 {key} mod {m}번 칸에서 시작하여 간격 {s:으로/로} (mod {m}) 탐사한다. 마지막 키가 "
            "저장되는 칸의 번호를 구하시오.",
        ),
        (
            "Slots are numbered from 0 and there are {m} of them, all empty. Keys with the same first slot, {key} mod {m}, are inserted with probe "
            "step {s} (modulo {m}). Find the slot of key number {place} of them.",
            "0번부터 번호를 매긴 칸 {m}개가 모두 비어 있다. 첫 번째 칸이 {key} mod {m}번으로 같은 키들을 탐사 간격 {s:으로/로} (mod {m}) 삽입한다. 그중 "
            "{place}번째 키가 들어가는 칸의 번호를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Cars look for a bay in a round car park with {m} bays, numbered from 0. Each of {place} cars first tries bay {key} mod {m} and drives "
            "{s} bays on when a bay is taken. In which bay does the last car park, if all bays were free at first?",
            "원형 주차장에 0번부터 번호를 매긴 주차 칸이 {m}개 있고 처음에는 모두 비어 있다. 자동차 {place}대가 차례로 와서 먼저 {key} mod {m}번 칸에 가 보고, "
            "차 있으면 {s}칸씩 더 간다. 마지막 자동차가 서는 칸의 번호를 구하시오.",
        ),
        (
            "A bad hash function sends all {place} names of a list to box {key} mod {m}. A name whose box is taken goes {s} boxes on, counted around "
            "the {m} boxes. Which box does the last name get, when the boxes are empty at the beginning?",
            "나쁜 해시 함수가 명단의 이름 {place}개를 모두 {key} mod {m}번 상자로 보낸다. 상자가 차 있으면 원형으로 놓인 {m}개의 상자를 {s}칸씩 건너뛴다. "
            "처음에 상자가 모두 비어 있을 때, 마지막 이름이 들어가는 상자의 번호를 구하시오.",
        ),
        (
            "Guests take seats at a round table with {m} seats, numbered from 0. Every guest goes to seat {key} mod {m} first and then {s} seats on "
            "as long as the seat is taken. Where does guest number {place} sit?",
            "좌석이 0번부터 {m}개 있는 원탁에 손님이 앉는다. 손님은 모두 먼저 {key} mod {m}번 좌석으로 가고, 좌석이 차 있는 동안 {s}칸씩 옮겨 간다. "
            "{place}번째 손님이 앉는 좌석의 번호를 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A hash table has {m} slots. With step s the probes for key {key} visit the slots ({key} + si) mod {m}. For how many steps s from 1 to "
            "{last} is at least 1/{more} of all slots visited?",
            "해시 테이블에 칸이 {m}개 있다. 간격이 s이면 키 {key}의 탐사는 ({key} + si) mod {m}번 칸들을 조사한다. 1부터 {last}까지의 s 중에서 전체 칸의 "
            "1/{more} 이상을 조사하게 하는 것은 몇 개인지 구하시오.",
        ),
        (
            "With how many steps is probing good enough? Count the s from 1 to {last} with which ({key} + si) mod {m}, i = 0, 1, 2 and so on, "
            "takes at least 1/{more} of the {m} possible values.",
            "탐사 간격 s를 1부터 {last}까지 고를 수 있다. ({key} + si) mod {m} (i = 0, 1, 2, …)이 {m}개의 값 중 1/{more} 이상을 가지게 되는 s의 개수를 "
            "구하시오.",
        ),
        (
            "Let v(s) be the number of slots that the step s visits in a table of {m} slots, starting at {key} mod {m}. How many s from 1 to {last} "
            "have v(s) of at least {m}/{more}?",
            "칸이 {m}개인 테이블에서 {key} mod {m}번 칸에서 시작하여 간격 s로 조사하는 칸의 수를 v(s)라 하자. 1부터 {last}까지의 s 중 v(s)가 {m}/{more} "
            "이상인 것은 몇 개인지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A museum robot moves around {m} stations in a circle, always s stations on, from station {key} mod {m}. For how many s from 1 to {last} "
            "does it get to see at least 1/{more} of the stations?",
            "박물관 로봇이 원형으로 놓인 지점 {m}개를 {key} mod {m}번 지점에서 출발하여 언제나 s칸씩 이동한다. 1부터 {last}까지의 s 중 로봇이 전체 지점의 "
            "1/{more} 이상을 들르게 되는 것은 몇 개인지 구하시오.",
        ),
        (
            "A library may set its probe step s to anything from 1 to {last}. It accepts those that reach at least 1/{more} of its {m} slots from slot "
            "{key} mod {m}. How many steps does it accept?",
            "어떤 라이브러리는 탐사 간격 s를 1부터 {last}까지 정할 수 있다. {key} mod {m}번 칸에서 시작하여 {m}개의 칸 중 1/{more} 이상에 이르는 간격만 "
            "받아들인다. 받아들이는 간격은 모두 몇 개인지 구하시오.",
        ),
        (
            "Beads are coloured on a ring of {m} beads: the one at place {key} mod {m}, then every s-th further on, until a coloured one comes again. How "
            "many s from 1 to {last} colour at least 1/{more} of the ring?",
            "구슬 {m}개로 된 고리에서 {key} mod {m}번 구슬부터 s칸씩 건너뛰며 색칠하고, 이미 칠한 구슬이 나오면 멈춘다. 1부터 {last}까지의 s 중 고리의 "
            "1/{more} 이상을 색칠하게 되는 것은 몇 개인지 구하시오.",
        ),
    ),
}
