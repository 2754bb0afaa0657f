"""What records are about: five kinds of tables in English and Korean, and how rows are drawn and laid out."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from seedless.teacher.family import Draw

Cells = tuple[int, int, int, int]  # number of the name, number of the group, two values
Row = tuple[str, str, int, int]


class Theme(NamedTuple):
    """A table of four columns. Pairs are (English, Korean); a range is (least, most, step)."""

    scene: tuple[str, str]
    fields: tuple[str, str, str, str]  # as CSV and JSON name the columns in either language
    heads: tuple[tuple[str, str, str, str], tuple[str, str, str, str]]
    names: tuple[tuple[str, ...], tuple[str, ...]]
    groups: tuple[tuple[str, ...], tuple[str, ...]]
    first: tuple[int, int, int]
    second: tuple[int, int, int]


_PEOPLE_EN = "Amina Bruno Carla Daniel Elena Farid Grace Hugo Ines Jonas Keiko Liam Mona Noah"
_PEOPLE_KO = "강하늘 김서연 박지민 배성우 신예린 오세영 윤도현 이준호 임채원 장수빈 정민수 조은지 최유진 한지훈"
_BOOKS_EN = (
    "Amber Road|Blue Harvest|Cold Lantern|Distant Shores|Empty Station|First Snow|Glass Harbour|Hidden Garden|Iron Bridge|"
    "Last Ferry|Night Market|Paper Moon"
)
_BOOKS_KO = (
    "강가의 집|겨울 등대|나무 시계|달빛 항구|마지막 기차|바람의 언덕|빈 정거장|숨은 정원|여름 별자리|유리 다리|종이배|첫눈"
)
_GOODS_EN = "armchair|backpack|bookshelf|desk lamp|headphones|kettle|keyboard|notebook|rain jacket|rice cooker|toaster|umbrella"
_GOODS_KO = "가습기|공책|담요|머그잔|무선 이어폰|백팩|손전등|우산|전기밥솥|책상 조명|키보드|토스터"

PEOPLE = (tuple(_PEOPLE_EN.split()), tuple(_PEOPLE_KO.split()))
BOOKS = (tuple(_BOOKS_EN.split("|")), tuple(_BOOKS_KO.split("|")))
GOODS = (tuple(_GOODS_EN.split("|")), tuple(_GOODS_KO.split("|")))

THEMES = (
    Theme(
        ("orders of an online shop", "온라인 상점의 주문"),
        ("customer", "city", "items", "total"),
        (("customer", "city", "items", "total"), ("고객", "도시", "수량", "금액")),
        PEOPLE,
        (("Bristol", "Cardiff", "Leeds", "York"), ("대전", "부산", "서울", "인천")),
        (1, 6, 1),
        (12, 98, 1),
    ),
    Theme(
        ("employees of a company", "어느 회사의 직원"),
        ("name", "department", "years", "age"),
        (("name", "department", "years", "age"), ("이름", "부서", "근속", "나이")),
        PEOPLE,
        (("Design", "Finance", "Legal", "Sales"), ("개발부", "영업부", "인사부", "재무부")),
        (1, 7, 1),
        (24, 62, 1),
    ),
    Theme(
        ("books of a village library", "마을 도서관의 책"),
        ("title", "genre", "copies", "pages"),
        (("title", "genre", "copies", "pages"), ("제목", "갈래", "권수", "쪽수")),
        BOOKS,
        (("comic", "history", "novel", "travel"), ("만화", "소설", "여행", "역사")),
        (1, 5, 1),
        (96, 488, 4),
    ),
    Theme(
        ("runners in a race", "달리기 대회의 참가자"),
        ("runner", "club", "laps", "points"),
        (("runner", "club", "laps", "points"), ("선수", "동호회", "바퀴", "점수")),
        PEOPLE,
        (("Comets", "Falcons", "Otters", "Wolves"), ("늑대", "수달", "제비", "참매")),
        (3, 8, 1),
        (20, 99, 1),
    ),
    Theme(
        ("goods in a warehouse", "창고의 물품"),
        ("product", "shelf", "boxes", "weight"),
        (("product", "shelf", "boxes", "weight"), ("물품", "선반", "상자", "무게")),
        GOODS,
        (("east", "north", "south", "west"), ("남쪽", "동쪽", "북쪽", "서쪽")),
        (1, 6, 1),
        (105, 980, 5),
    ),
)


def draw_rows(rng: Random, theme: Theme, rows: int, groups: int = 4) -> list[Cells]:
    """Rows of different names, at most so many groups, and values in the theme's ranges, the second ones all different."""
    names = rng.sample(range(min(map(len, theme.names))), rows)
    chosen = rng.sample(range(4), groups)
    least, most, step = theme.second
    seconds = rng.sample(range(least, most + 1, step), rows)
    firsts = rng.choices(range(theme.first[0], theme.first[1] + 1), k=rows)
    return [(name, rng.choice(chosen), first, second) for name, first, second in zip(names, firsts, seconds, strict=True)]


def read_rows(numbers: tuple[int, ...]) -> list[Cells]:
    """Rows that stand one after another in the parameters of a draw."""
    return [(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]) for at in range(0, len(numbers), 4)]


def told_rows(draw: Draw, theme: Theme, cells: list[Cells]) -> list[Row]:
    """The rows in the language of the draw."""
    language = draw.language != "en"
    return [(theme.names[language][name], theme.groups[language][group], first, second) for name, group, first, second in cells]


def heads(draw: Draw, theme: Theme) -> tuple[str, str, str, str]:
    return theme.heads[draw.language != "en"]


def markdown(head: tuple[str, ...], rows: Sequence[tuple[str | int, ...]]) -> str:
    """A Markdown table."""
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)])
