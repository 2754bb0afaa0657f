"""The tables that WHERE and ORDER BY problems are asked of, and how they are asked, in English and Korean."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """SQL names, cell texts in one language, and the words of a request."""

    scene: str
    table: str
    name: str  # column of the names, which tell the rows apart
    group: str  # column of a category
    first: str  # column of numbers, some of them unknown
    second: str  # column of numbers
    names: tuple[str, ...]
    groups: tuple[str, str, str]
    thing: str
    ask_first: str  # "a price"
    ranges: tuple[tuple[int, int], tuple[int, int]]  # of the two columns of numbers


_PRODUCTS = "lamp desk chair shelf clock mirror carpet stool vase kettle basket heater"
_PRODUCTS_KO = "전등 책상 의자 선반 시계 거울 양탄자 걸상 꽃병 주전자 바구니 난로"
_BOOKS = "Comet Harbor Lantern Meadow Orchid Pebble River Saffron Thunder Willow Zephyr Ember"
_BOOKS_KO = "혜성 항구 등불 초원 난초 조약돌 강물 들꽃 천둥 버들 산들바람 불씨"
_HIKES = "Bridge Canyon Cliff Forest Glade Island Ledge Marsh Prairie Ridge Valley Waterfall"
_HIKES_KO = "솔숲길 자작길 단풍길 억새길 호수길 능선길 계곡길 바람길 노을길 돌담길 참나무길 은행길"
SCENES = {
    "en": (
        Theme(
            "A furniture shop keeps its goods in the table products.", "products", "item", "room", "price", "stock",
            tuple(_PRODUCTS.split()), ("kitchen", "office", "garden"), "items", "a price", ((12, 99), (1, 60)),
        ),
        Theme(
            "A library lists its new books in the table books.", "books", "title", "genre", "pages", "copies",
            tuple(_BOOKS.split()), ("novel", "history", "science"), "books", "a number of pages", ((80, 520), (1, 40)),
        ),
        Theme(
            "A hiking club keeps its routes in the table routes.", "routes", "route", "region", "minutes", "climb",
            tuple(_HIKES.split()), ("north", "south", "coast"), "routes", "a time in minutes", ((40, 380), (15, 900)),
        ),
    ),
    "ko": (
        Theme(
            "가구점의 상품이 products 테이블에 저장되어 있다(price의 단위는 천 원).", "products", "item", "room", "price", "stock",
            tuple(_PRODUCTS_KO.split()), ("주방", "사무실", "정원"), "상품", "가격(천 원)", ((12, 99), (1, 60)),
        ),
        Theme(
            "도서관의 새 책이 books 테이블에 정리되어 있다.", "books", "title", "genre", "pages", "copies",
            tuple(_BOOKS_KO.split()), ("소설", "역사", "과학"), "책", "쪽수", ((80, 520), (1, 40)),
        ),
        Theme(
            "등산 모임의 산책길이 routes 테이블에 기록되어 있다.", "routes", "route", "region", "minutes", "climb",
            tuple(_HIKES_KO.split()), ("북부", "남부", "해안"), "길", "걸리는 시간(분)", ((40, 380), (15, 900)),
        ),
    ),
}  # fmt: skip

_LIST_EN = "Write the names in order in the form [a; b; c]."
_LIST_KO = "단, 이름을 순서대로 [가; 나; 다]의 형식으로 쓴다."
_TABLE_EN = "Reply with the result as a Markdown table only, with a heading row and NULL for missing values."
_TABLE_KO = "결과를 제목 행이 있는 Markdown 표로만 쓰시오. 빈 값은 NULL로 쓴다."

_QUERY = (
    (
        "{scene}\n\n{table}\n\nWhich rows does this query return, in order?\n```sql\n{query}\n```\n" + _LIST_EN,
        "{scene}\n\n{table}\n\n다음 질의가 돌려주는 행을 순서대로 구하시오.\n```sql\n{query}\n```\n" + _LIST_KO,
    ),
    (
        "The table {t} has these rows:\n\n{table}\n\nGive the result of the query.\n```sql\n{query}\n```\n" + _LIST_EN,
        "{t} 테이블의 내용은 다음과 같다.\n\n{table}\n\n아래 질의의 결과를 구하시오.\n```sql\n{query}\n```\n" + _LIST_KO,
    ),
    (
        "Run this query by hand.\n```sql\n{query}\n```\nThe table {t}:\n\n{table}\n\n" + _LIST_EN,
        "다음 질의를 손으로 실행하시오.\n```sql\n{query}\n```\n{t} 테이블:\n\n{table}\n\n" + _LIST_KO,
    ),
)
_RESULT = (
    (
        "{scene}\n\n{table}\n\n```sql\n{query}\n```\nWrite out what this query returns. " + _TABLE_EN,
        "{scene}\n\n{table}\n\n```sql\n{query}\n```\n이 질의의 결과를 나타내시오. " + _TABLE_KO,
    ),
    (
        "Execute the query on the table {t} below.\n\n{table}\n\n```sql\n{query}\n```\n" + _TABLE_EN,
        "아래 {t} 테이블에 다음 질의를 실행하시오.\n\n{table}\n\n```sql\n{query}\n```\n" + _TABLE_KO,
    ),
    (
        "{scene} A report is the output of\n```sql\n{query}\n```\nfor these rows:\n\n{table}\n\nProduce the report. "
        + _TABLE_EN,
        "{scene} 보고서는 다음 질의의 출력이다.\n```sql\n{query}\n```\n테이블의 행은 다음과 같다.\n\n{table}\n\n보고서를 작성하시오. "
        + _TABLE_KO,
    ),
)
_NEITHER = (
    (
        "{scene}\n\n{table}\n\nOne query selects the rows WHERE {condition}, a second one those WHERE NOT ({condition}). Which {thing} appear in "
        "neither result? Keep the order of the table. " + _LIST_EN,
        "{scene}\n\n{table}\n\n한 질의는 WHERE {condition} 조건으로, 다른 질의는 WHERE NOT ({condition}) 조건으로 행을 선택한다. 두 결과 어디에도 나타나지 않는 "
        "행의 이름을 테이블의 순서대로 구하시오. " + _LIST_KO,
    ),
    (
        "The table {t}:\n\n{table}\n\nSomebody believes that every row satisfies either `{condition}` or `NOT ({condition})`. For which rows is this "
        "wrong in SQL? Keep the order of the table. " + _LIST_EN,
        "{t} 테이블:\n\n{table}\n\n모든 행은 `{condition}` 또는 `NOT ({condition})` 조건을 만족한다고 생각하기 쉽다. SQL에서 이 생각이 틀리는 행의 이름을 테이블의 "
        "순서대로 구하시오. " + _LIST_KO,
    ),
    (
        "{scene}\n\n{table}\n\nFor which {thing} is the value of the condition\n```sql\n{condition}\n```\nunknown, neither true nor false? Keep the order of "
        "the table. " + _LIST_EN,
        "{scene}\n\n{table}\n\n다음 조건의 값이 참도 거짓도 아닌 ‘알 수 없음’이 되는 행의 이름을 테이블의 순서대로 구하시오.\n```sql\n{condition}\n```\n"
        + _LIST_KO,
    ),
)
BANK = {
    ("easy", "reasoning"): (
        (
            "{scene}\n\n{table}\n\nThe manager wants the {thing} with {ask} {bound}, the {high} value first. Which does she get? "
            + _LIST_EN,
            "{scene}\n\n{table}\n\n담당자가 {ask:이/가} {bound} 것을 값이 {high} 것부터 알고자 한다. 해당하는 이름을 구하시오. "
            + _LIST_KO,
        ),
        (
            "{scene}\n\n{table}\n\nFilter the rows by {first} {bound} and sort what is left so that the {high} {first} comes first. What is the "
            "resulting order? " + _LIST_EN,
            "{scene}\n\n{table}\n\n{first} 열의 값이 {bound} 행만 남기고, 값이 {high} 것이 먼저 오도록 정렬한다. 남는 이름을 순서대로 구하시오. "
            + _LIST_KO,
        ),
        (
            "From the rows below a query keeps those for which `{first}` is {bound}; ORDER BY puts the {high} value on top.\n\n{table}\n\nList what "
            "it returns. " + _LIST_EN,
            "아래 행들 가운데 {first} 열의 값이 {bound} 행을 골라, 값이 {high} 것이 맨 위에 오도록 ORDER BY로 정렬하는 질의가 있다.\n\n{table}\n\n이 질의가 돌려주는 "
            "이름을 구하시오. " + _LIST_KO,
        ),
    ),
    **{(level, "qa"): _QUERY for level in ("easy", "medium", "hard", "expert")},
    **{(level, "generation"): _RESULT for level in ("easy", "medium", "hard", "expert")},
    **{(level, "reasoning"): _NEITHER for level in ("medium", "hard", "expert")},
}
