"""How arrangements in a row are asked for: words of letters, shelves, queues, flags and beads."""

from __future__ import annotations

from typing import Any

from seedless.teacher.family import Text

BARE: dict[str, tuple[Any, ...]] = {
    "easy": (
        ("For a code {m} letters are at hand, of which {a} are written in a row, and behind them {b} of {n} different digits; nothing is used twice. How many codes can be formed?", "서로 다른 문자 {m}개 중에서 {a}개를 일렬로 쓰고, 그 뒤에 서로 다른 숫자 {n}개 중에서 {b}개를 일렬로 써서 암호를 만든다. 같은 것을 두 번 쓰지 않을 때, 만들 수 있는 암호는 모두 몇 가지인지 구하시오."),
        ("How many ways are there to put {m} different red cards into {a} numbered places, one card a place, and {n} different blue cards into {b} further places, when cards may be left over?", "서로 다른 빨간 카드 {m}장 중에서 {a}장을 번호가 붙은 {a}자리에 한 장씩 놓고, 서로 다른 파란 카드 {n}장 중에서 {b}장을 다른 {b}자리에 한 장씩 놓는 방법의 수를 구하시오."),
        ("Of {m} different symbols, {a} are arranged in a first row; of {n} other symbols, {b} are arranged in a second row. Count the possibilities.", "서로 다른 기호 {m}개 중에서 {a}개를 첫째 줄에 나열하고, 다른 기호 {n}개 중에서 {b}개를 둘째 줄에 나열하는 경우의 수를 구하시오."),
    ),
    "medium": (
        ("How many different words, meaningful or not, consist of {a:letter/letters} A, {b:letter/letters} B and {c:letter/letters} C?", "문자 A {a}개, B {b}개, C {c}개를 모두 일렬로 나열하는 방법의 수를 구하시오."),
        ("In how many ways can {a} red, {b} blue and {c:green disc/green discs} (discs of one colour being equal) be laid in a row?", "모양이 같은 빨간 원판 {a}개, 파란 원판 {b}개, 초록 원판 {c}개를 한 줄로 늘어놓는 경우의 수를 구하시오. (같은 색의 원판은 구별하지 않는다.)"),
        ("A sequence has {a:one/ones}, {b:two/twos} and {c:three/threes}. How many such sequences are there?", "숫자 1을 {a}개, 2를 {b}개, 3을 {c}개 사용하여 만들 수 있는 수열은 모두 몇 개인지 구하시오."),
    ),
    "hard": (
        (("{a} red, {b} blue, {c} green and {d:white card/white cards}, all with different pictures, are laid in a row.", "그림이 모두 다른 빨간 카드 {a}장, 파란 카드 {b}장, 초록 카드 {c}장, 흰 카드 {d}장을 일렬로 놓는다."), ("red cards", "빨간 카드"), ("blue cards", "파란 카드")),
        (("Letters of four alphabets, all of them different, are written in one line: {a} Greek, {b} Latin, {c} Cyrillic and {d} Hebrew.", "서로 다른 그리스 문자 {a}개, 라틴 문자 {b}개, 키릴 문자 {c}개, 히브리 문자 {d}개를 한 줄로 쓴다."), ("Greek letters", "그리스 문자"), ("Latin letters", "라틴 문자")),
        (("A row is made of {a:prism/prisms}, {b:pyramid/pyramids}, {c:cylinder/cylinders} and {d:cone/cones}, no two of the solids being the same.", "서로 다른 각기둥 {a}개, 각뿔 {b}개, 원기둥 {c}개, 원뿔 {d}개를 일렬로 늘어놓는다."), ("prisms", "각기둥"), ("pyramids", "각뿔")),
    ),
    "expert 0": (
        (("How many words of {a:letter/letters} A, {b} B, {c} C and {d} D have no two A side by side?", "문자 A {a}개, B {b}개, C {c}개, D {d}개를 모두 일렬로 나열할 때, 어느 두 A도 이웃하지 않는 경우의 수를 구하시오."), ("letters A", "A"), ("letters B", "B")),
        (("{a:star/stars}, {b:circle/circles}, {c:square/squares} and {d:triangle/triangles} are drawn in a row, figures of a kind being alike, so that stars are never neighbours. Count the possible rows.", "별 {a}개, 원 {b}개, 정사각형 {c}개, 정삼각형 {d}개를 한 줄로 그릴 때, 별끼리는 서로 이웃하지 않게 하는 방법의 수를 구하시오. (같은 도형은 구별하지 않는다.)"), ("stars", "별"), ("circles", "원")),
        (("A string is to contain the symbols x, y, z and w exactly {a}, {b}, {c} and {d:time/times}, and never xx. How many such strings exist?", "기호 x, y, z, w를 각각 {a}번, {b}번, {c}번, {d}번 써서 문자열을 만든다. x가 연달아 나오지 않는 문자열의 개수를 구하시오."), ("symbols x", "x"), ("symbols y", "y")),
    ),
    "expert 1": (
        (("How many words of {a:letter/letters} A, {b} B, {c} C and {d} D are there in which every A stands before every B?", "문자 A {a}개, B {b}개, C {c}개, D {d}개를 모두 일렬로 나열할 때, 모든 A가 모든 B보다 앞에 오는 경우의 수를 구하시오."), ("letters A", "A"), ("letters B", "B")),
        (("{a:star/stars}, {b:circle/circles}, {c:square/squares} and {d:triangle/triangles} are drawn in a row, figures of a kind being alike, so that no circle is to the left of a star. Count the possible rows.", "별 {a}개, 원 {b}개, 정사각형 {c}개, 정삼각형 {d}개를 왼쪽부터 한 줄로 그릴 때, 모든 별을 어느 원보다도 왼쪽에 그리는 방법의 수를 구하시오. (같은 도형은 구별하지 않는다.)"), ("stars", "별"), ("circles", "원")),
        (("A string is to contain the symbols x, y, z and w exactly {a}, {b}, {c} and {d:time/times}, the last x coming before the first y. How many such strings exist?", "기호 x, y, z, w를 각각 {a}번, {b}번, {c}번, {d}번 써서 문자열을 만든다. 마지막 x가 첫 번째 y보다 앞에 오는 문자열의 개수를 구하시오."), ("symbols x", "x"), ("symbols y", "y")),
    ),
}  # fmt: skip
STORIES: dict[str, tuple[Any, ...]] = {
    "easy": (
        ("At a sports day {m} pupils run a race in which places 1 to {a} are recorded, and {n} others jump, where places 1 to {b} are recorded. There are no ties. How many records are possible?", "체육 대회에서 {m}명이 달리기를 하여 1등부터 {a}등까지, 다른 {n}명이 높이뛰기를 하여 1등부터 {b}등까지 기록한다. 동점자가 없을 때, 가능한 기록은 모두 몇 가지인지 구하시오."),
        ("A choir knows {m} songs and {n} encores. For tonight it draws up a programme of {a} different songs in order, followed by {b} different encores in order. How many programmes can it make?", "어느 합창단에는 곡이 {m}개, 앙코르곡이 {n}개 있다. 오늘 공연에서 서로 다른 곡 {a}개를 차례로 부르고 이어서 서로 다른 앙코르곡 {b}개를 차례로 부를 때, 만들 수 있는 순서는 모두 몇 가지인지 구하시오."),
        ("Out of {m} novels, Mira picks {a} to stand side by side on the upper shelf, and out of {n} comics, {b} for the lower shelf; the order on a shelf matters. In how many ways can she fill the two shelves?", "미라는 소설 {m}권 중에서 {a}권을 골라 위 칸에, 만화책 {n}권 중에서 {b}권을 골라 아래 칸에 나란히 꽂으려고 한다. 꽂는 순서까지 생각할 때, 방법은 모두 몇 가지인지 구하시오."),
    ),
    "medium": (
        ("A ship hoists, one above another, all its flags: {a} red, {b} white and {c:yellow flag/yellow flags}, those of one colour being alike. How many signals can it give?", "어느 배에서 모양이 같은 빨간 깃발 {a}개, 흰 깃발 {b}개, 노란 깃발 {c}개를 모두 위아래로 한 줄로 달아 신호를 보낸다. 보낼 수 있는 신호는 모두 몇 가지인지 구하시오."),
        ("A drummer plays a bar of {a} strong, {b} soft and {c:silent beat/silent beats} in some order. How many different bars are there?", "북을 치는 사람이 한 마디에서 강한 박 {a}번, 약한 박 {b}번, 쉬는 박 {c}번을 어떤 순서로든 연주한다. 서로 다른 마디는 모두 몇 가지인지 구하시오."),
        ("Along a street {a:maple/maples}, {b:fir/firs} and {c:cherry tree/cherry trees} are planted in one line; trees of a kind look alike. In how many different ways can the line be planted?", "길을 따라 단풍나무 {a}그루, 전나무 {b}그루, 벚나무 {c}그루를 한 줄로 심으려고 한다. 같은 종류의 나무는 구별하지 않을 때, 심는 방법은 모두 몇 가지인지 구하시오."),
    ),
    "hard": (
        (("On a shelf stand {a:maths book/maths books}, {b:history book/history books}, {c:novel/novels} and {d:atlas/atlases}, all different.", "책꽂이에 서로 다른 수학책 {a}권, 역사책 {b}권, 소설책 {c}권, 지도책 {d}권을 한 줄로 꽂는다."), ("maths books", "수학책"), ("history books", "역사책")),
        (("For a photograph {a:teacher/teachers}, {b:pupil/pupils}, {c:parent/parents} and {d:guest/guests} line up in one row.", "기념사진을 찍으려고 교사 {a}명, 학생 {b}명, 학부모 {c}명, 손님 {d}명이 한 줄로 선다."), ("teachers", "교사"), ("pupils", "학생")),
        (("At a harbour {a:ferry/ferries}, {b:yacht/yachts}, {c:tug/tugs} and {d:trawler/trawlers}, each with its own name, moor in one line.", "항구에 이름이 모두 다른 여객선 {a}척, 요트 {b}척, 예인선 {c}척, 어선 {d}척이 한 줄로 정박한다."), ("ferries", "여객선"), ("yachts", "요트")),
    ),
    "expert 0": (
        (("A teacher plans a term of lessons: {a:test/tests}, {b:lecture/lectures}, {c:excursion/excursions} and {d:discussion/discussions}, lessons of one kind being alike. Two tests must not follow one another. How many plans are there?", "어느 교사가 한 학기 수업으로 시험 {a}번, 강의 {b}번, 견학 {c}번, 토론 {d}번의 순서를 정한다. 같은 종류의 수업은 구별하지 않고 시험은 연달아 보지 않을 때, 순서를 정하는 방법은 모두 몇 가지인지 구하시오."), ("tests", "시험"), ("lectures", "강의")),
        (("A necklace maker threads {a:pearl/pearls}, {b:shell/shells}, {c:wooden bead/wooden beads} and {d:glass bead/glass beads} on a straight string from left to right; beads of a kind look alike and pearls must not touch. How many patterns are possible?", "공예가가 곧은 줄에 왼쪽부터 진주 {a}개, 조개 {b}개, 나무 구슬 {c}개, 유리구슬 {d}개를 꿴다. 같은 종류끼리는 구별하지 않고 진주끼리는 맞닿지 않게 할 때, 만들 수 있는 무늬는 모두 몇 가지인지 구하시오."), ("pearls", "진주"), ("shells", "조개")),
        (("In a train {a:sleeping car/sleeping cars}, {b:dining car/dining cars}, {c:seat car/seat cars} and {d:luggage car/luggage cars} are coupled; cars of a kind are alike, and no two sleeping cars may be coupled to each other. In how many orders can the train run?", "열차에 침대차 {a}량, 식당차 {b}량, 좌석차 {c}량, 화물차 {d}량을 한 줄로 연결한다. 같은 종류의 차량은 구별하지 않고 침대차끼리는 연결하지 않을 때, 연결하는 순서는 모두 몇 가지인지 구하시오."), ("sleeping cars", "침대차"), ("dining cars", "식당차")),
    ),
    "expert 1": (
        (("A teacher plans a term of lessons: {a:lecture/lectures}, {b:test/tests}, {c:excursion/excursions} and {d:discussion/discussions}, lessons of one kind being alike. All lectures must come before the first test. How many plans are there?", "어느 교사가 한 학기 수업으로 강의 {a}번, 시험 {b}번, 견학 {c}번, 토론 {d}번의 순서를 정한다. 같은 종류의 수업은 구별하지 않고 모든 강의를 첫 시험보다 먼저 할 때, 순서를 정하는 방법은 모두 몇 가지인지 구하시오."), ("lectures", "강의"), ("tests", "시험")),
        (("A necklace maker threads {a:pearl/pearls}, {b:shell/shells}, {c:wooden bead/wooden beads} and {d:glass bead/glass beads} on a straight string from left to right; beads of a kind look alike, and every pearl must be left of every shell. How many patterns are possible?", "공예가가 곧은 줄에 왼쪽부터 진주 {a}개, 조개 {b}개, 나무 구슬 {c}개, 유리구슬 {d}개를 꿴다. 같은 종류끼리는 구별하지 않고 모든 진주를 어느 조개보다도 왼쪽에 꿸 때, 만들 수 있는 무늬는 모두 몇 가지인지 구하시오."), ("pearls", "진주"), ("shells", "조개")),
        (("In a train {a:sleeping car/sleeping cars}, {b:dining car/dining cars}, {c:seat car/seat cars} and {d:luggage car/luggage cars} are coupled; cars of a kind are alike, and every sleeping car must run ahead of every dining car. In how many orders can the train run?", "열차에 침대차 {a}량, 식당차 {b}량, 좌석차 {c}량, 화물차 {d}량을 한 줄로 연결한다. 같은 종류의 차량은 구별하지 않고 모든 침대차를 어느 식당차보다도 앞에 연결할 때, 연결하는 순서는 모두 몇 가지인지 구하시오."), ("sleeping cars", "침대차"), ("dining cars", "식당차")),
    ),
}  # fmt: skip
HARD_RULES: tuple[Text, ...] = (
    ("How many orders are there in which each of the four groups stays together?", "같은 종류끼리는 모두 이웃하게 되는 방법의 수를 구하시오."),
    ("In how many orders do all {x} stand together and all {y} stand together?", "{x}끼리 모두 이웃하고 {y}끼리도 모두 이웃하게 되는 방법의 수를 구하시오."),
    ("In how many orders are no two {x} side by side?", "어느 두 {x}도 서로 이웃하지 않게 되는 방법의 수를 구하시오."),
)  # fmt: skip
