"""Clues about a row of people, in three scenes: a race, a queue, seats from left to right; and the questions."""

from __future__ import annotations

from typing import NamedTuple


class Scene(NamedTuple):
    """Texts in one language. Clues in the order of ordering.CLUES: {x}, {y} names, {k} a number."""

    opening: str  # {names}, {n}
    clues: tuple[str, ...]
    order: str  # how the whole row is asked for
    who: str  # {k}: who is at a place
    place: str  # what a place is called
    first: str  # who has the number 1


ENGLISH = (
    Scene(
        "{names} ran a race. There were no ties.",
        (
            "{x} finished before {y}.",
            "{x} finished directly before {y}.",
            "{x} finished {k} places after {y}.",
            "{x} came in place {k}.",
            "{x} did not come in place {k}.",
            "Exactly {k} of them finished between {x} and {y}.",
            "{x} and {y} finished directly one after the other, in one order or the other.",
        ),
        "from the winner to the last one",
        "Who came in place {k}?",
        "place",
        "the winner",
    ),
    Scene(
        "{names} stand in a queue at a counter.",
        (
            "{x} is somewhere ahead of {y}.",
            "{x} is directly in front of {y}.",
            "{x} stands {k} positions behind {y}.",
            "{x} has position {k}, counted from the front.",
            "{x} does not have position {k}, counted from the front.",
            "Exactly {k} of them stand between {x} and {y}.",
            "{x} and {y} stand next to each other.",
        ),
        "from front to back",
        "Who has position {k} from the front?",
        "position",
        "whoever is at the front",
    ),
    Scene(
        "{names} sit side by side on a bench of {n} seats, numbered from the left.",
        (
            "{x} sits somewhere to the left of {y}.",
            "{x} sits directly to the left of {y}.",
            "{x} sits {k} seats to the right of {y}.",
            "{x} has seat {k}.",
            "{x} does not have seat {k}.",
            "Exactly {k} of them sit between {x} and {y}.",
            "{x} and {y} are neighbours.",
        ),
        "from left to right",
        "Who has seat {k}?",
        "seat",
        "whoever sits on the far left",
    ),
)
KOREAN = (
    Scene(
        "{names:이/가} 달리기 경주를 하였고, 동시에 들어온 사람은 없다.",
        (
            "{x:은/는} {y}보다 먼저 들어왔다.",
            "{x:은/는} {y} 바로 앞에 들어왔다.",
            "{x}의 등수는 {y}의 등수보다 {k}만큼 크다.",
            "{x:은/는} {k}등이다.",
            "{x:은/는} {k}등이 아니다.",
            "{x:과/와} {y} 사이에 들어온 사람은 정확히 {k}명이다.",
            "{x:과/와} {y:은/는} 잇달아 들어왔지만 둘 중 누가 먼저인지는 알려져 있지 않다.",
        ),
        "1등부터 차례로",
        "{k}등은 누구인지 쓰시오.",
        "등수",
        "우승자",
    ),
    Scene(
        "{names:이/가} 창구 앞에 한 줄로 서 있다.",
        (
            "{x:은/는} {y}보다 앞쪽에 서 있다.",
            "{x:은/는} {y} 바로 앞에 서 있다.",
            "{x:은/는} {y}보다 {k}자리 뒤에 서 있다.",
            "{x:은/는} 앞에서 {k}번째이다.",
            "{x:은/는} 앞에서 {k}번째가 아니다.",
            "{x:과/와} {y} 사이에 서 있는 사람은 정확히 {k}명이다.",
            "{x:과/와} {y:은/는} 서로 이웃하여 서 있다.",
        ),
        "맨 앞사람부터 차례로",
        "앞에서 {k}번째에 서 있는 사람은 누구인지 쓰시오.",
        "자리",
        "맨 앞사람",
    ),
    Scene(
        "{names:이/가} 왼쪽부터 1번에서 {n}번까지 번호가 붙은 긴 의자에 나란히 앉아 있다.",
        (
            "{x:은/는} {y}보다 왼쪽에 앉아 있다.",
            "{x:은/는} {y}의 바로 왼쪽에 앉아 있다.",
            "{x:은/는} {y}보다 {k}칸 오른쪽에 앉아 있다.",
            "{x:은/는} {k}번 자리에 앉아 있다.",
            "{x:은/는} {k}번 자리에 앉아 있지 않다.",
            "{x:과/와} {y} 사이에 앉아 있는 사람은 정확히 {k}명이다.",
            "{x:과/와} {y:은/는} 이웃하여 앉아 있다.",
        ),
        "왼쪽부터 차례로",
        "{k}번 자리에 앉아 있는 사람은 누구인지 쓰시오.",
        "자리",
        "맨 왼쪽 사람",
    ),
)
SCENES = {"en": ENGLISH, "ko": KOREAN}

BANK = {
    "qa": (
        (
            "{opening} These clues are known:\n{clues}\n{who} Answer with the name.",
            "{opening} 다음 단서가 알려져 있다.\n{clues}\n{who}",
        ),
        ("{opening}\n{clues}\n{who} Give the name only.", "{opening}\n{clues}\n이 조건을 모두 만족할 때, {who}"),
        ("Read the clues and answer. {opening}\n{clues}\n{who}", "단서를 읽고 순서를 추리하시오. {opening}\n{clues}\n{who}"),
    ),
    "reasoning": (
        (
            "{opening} It is known:\n{clues}\nFind the whole order {order}.",
            "{opening} 알려진 사실은 다음과 같다.\n{clues}\n전체 순서를 {order} 구하시오.",
        ),
        (
            "{opening}\n{clues}\nWhat is their order? List the names {order}.",
            "{opening}\n{clues}\n이 조건을 모두 만족하도록 이름을 {order} 나열하시오.",
        ),
        (
            "Only one arrangement fits all of these clues. {opening}\n{clues}\nName everybody {order}.",
            "다음 단서를 모두 만족하는 배열은 하나뿐이다. {opening}\n{clues}\n모두의 이름을 {order} 쓰시오.",
        ),
    ),
    "generation": (
        (
            "{opening}\n{clues}\nReply with a JSON object only that gives every name its {place} as an integer (1 for {first}).",
            "{opening}\n{clues}\n각 이름에 {order} 센 순번(1부터 시작하는 정수)을 대응시킨 JSON 객체만 쓰시오.",
        ),
        (
            "Solve this and write the result as JSON, nothing else: names as keys, the numbers of their places {order} as values. {opening}\n{clues}",
            "아래 조건에 맞는 순서를 찾아 JSON으로만 쓰시오. 이름을 키로, {order} 센 순번(정수)을 값으로 한다. {opening}\n{clues}",
        ),
        (
            "{opening} The notes say:\n{clues}\nTurn the solution into a JSON object from names to numbers, 1, 2, 3 and so on {order}. No other text.",
            "{opening} 메모의 내용은 다음과 같다.\n{clues}\n답을 이름이 키이고 순번({order} 센 정수 1, 2, 3, …)이 값인 JSON 객체로 나타내시오. 다른 글은 쓰지 않는다.",
        ),
    ),
}
