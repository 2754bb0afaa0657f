"""The tables that GROUP BY questions are asked of: three themes in two languages, the queries, the reports."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """A table: SQL names, cell texts in one language, and the words of a report. `states` is (dropped, kept) under WHERE."""

    scene: str
    table: str
    group: str
    value: str
    state: str
    groups: tuple[str, str, str, str]
    states: tuple[str, str]
    thing: str  # what a row is: "orders"
    place: str  # what a group is: "city"
    wanted: tuple[str, str, str]  # a report of the count, the sum, the maximum

    @property
    def holes(self) -> dict[str, str]:
        """What queries and wordings refer to."""
        return {
            "t": self.table,
            "g": self.group,
            "v": self.value,
            "s": self.state,
            "yes": self.states[1],
            "thing": self.thing,
            "place": self.place,
        }


AGGREGATES = ("COUNT(*)", "SUM({v})", "MAX({v})")
QUERIES = {
    "easy": "SELECT {g}, {aggregate} AS result\nFROM {t}\nGROUP BY {g}\nORDER BY {g};",
    "medium": "SELECT {g}, SUM({v}) AS total\nFROM {t}\nGROUP BY {g}\nHAVING SUM({v}) >= {limit}\nORDER BY total DESC, {g};",
    "hard": "SELECT {g}, COUNT(*) AS n, SUM({v}) AS total\nFROM {t}\nWHERE {s} = '{yes}'\nGROUP BY {g}\nHAVING COUNT(*) >= 2\n"
    "ORDER BY total DESC, {g};",
    "expert": "SELECT {g}, COUNT(*) AS n, COUNT({v}) AS known, SUM({v}) AS total\nFROM {t}\nGROUP BY {g}\n"
    "HAVING SUM({v}) * 4 > (SELECT SUM({v}) FROM {t})\nORDER BY total DESC, {g};",
}

_ENGLISH = (
    Theme(
        "An online shop keeps its orders in the table orders.",
        "orders",
        "city",
        "amount",
        "status",
        ("Seoul", "Busan", "Daegu", "Incheon"),
        ("cancelled", "paid"),
        "orders",
        "city",
        ("the number of orders", "the sum of the amounts", "the largest amount"),
    ),
    Theme(
        "A library keeps its loans in the table loans.",
        "loans",
        "genre",
        "days",
        "state",
        ("history", "novel", "science", "travel"),
        ("late", "returned"),
        "loans",
        "genre",
        ("the number of loans", "the sum of the days", "the longest loan in days"),
    ),
    Theme(
        "A league keeps its results in the table games.",
        "games",
        "team",
        "points",
        "venue",
        ("Lions", "Bears", "Eagles", "Tigers"),
        ("away", "home"),
        "games",
        "team",
        ("the number of games", "the sum of the points", "the highest score"),
    ),
)
_KOREAN = (
    Theme(
        "온라인 상점의 주문이 orders 테이블에 저장되어 있다(amount의 단위는 천 원).",
        "orders",
        "city",
        "amount",
        "status",
        ("서울", "부산", "대구", "인천"),
        ("취소", "결제"),
        "주문",
        "도시",
        ("주문 건수", "금액의 합", "가장 큰 금액"),
    ),
    Theme(
        "도서관의 대출 기록이 loans 테이블에 저장되어 있다.",
        "loans",
        "genre",
        "days",
        "state",
        ("역사", "소설", "과학", "여행"),
        ("연체", "반납"),
        "대출",
        "분야",
        ("대출 건수", "대출 일수의 합", "가장 긴 대출 일수"),
    ),
    Theme(
        "리그의 경기 결과가 games 테이블에 저장되어 있다.",
        "games",
        "team",
        "points",
        "venue",
        ("사자", "곰", "독수리", "호랑이"),
        ("원정", "홈"),
        "경기",
        "팀",
        ("경기 수", "득점의 합", "가장 높은 득점"),
    ),
)


def themes(language: str) -> tuple[Theme, ...]:
    return _ENGLISH if language == "en" else _KOREAN


_FORM_EN = "Write the rows in order in the form [cell | cell; cell | cell]."
_FORM_KO = "단, 행은 순서대로 [값 | 값; 값 | 값]의 형식으로 쓴다."
ASKED: dict[tuple[str, str], tuple[str, ...]] = {
    ("en", "qa"): (
        "{scene}\n\n{table}\n\nWhat does this query return?\n```sql\n{query}\n```\n" + _FORM_EN,
        "Given the table {t}\n\n{table}\n\nfind the result of the query below.\n```sql\n{query}\n```\n" + _FORM_EN,
        "The table {t} holds these rows:\n\n{table}\n\nExecute the query by hand.\n```sql\n{query}\n```\n" + _FORM_EN,
    ),
    ("ko", "qa"): (
        "{scene}\n\n{table}\n\n다음 질의의 결과를 구하시오.\n```sql\n{query}\n```\n" + _FORM_KO,
        "다음은 {t} 테이블의 내용이다.\n\n{table}\n\n아래 SQL문을 실행하였을 때의 결과를 쓰시오.\n```sql\n{query}\n```\n"
        + _FORM_KO,
        "{t} 테이블에 다음과 같은 행이 있다.\n\n{table}\n\n아래 질의를 손으로 실행하여 결과 집합을 "
        "구하시오.\n```sql\n{query}\n```\n" + _FORM_KO,
    ),
    ("en", "easy"): (
        "{scene}\n\n{table}\n\nThe manager asks for {wanted} of each {place}, ordered by name. What is the report? " + _FORM_EN,
        "{scene}\n\n{table}\n\nA report lists every {place} in alphabetical order with {wanted}. Which rows does it have? "
        + _FORM_EN,
        "From the rows below a GROUP BY query computes {wanted} per {place} and sorts by {g}.\n\n{table}\n\nWhat comes out? "
        + _FORM_EN,
    ),
    ("ko", "easy"): (
        "{scene}\n\n{table}\n\n{place}별 {wanted_object} 이름의 가나다순으로 정리한 보고서의 내용을 구하시오. " + _FORM_KO,
        "{scene}\n\n{table}\n\n담당자가 각 {place}의 {wanted_object} 알고자 한다. {place} 이름의 가나다순으로 결과를 쓰시오. "
        + _FORM_KO,
        "{scene}\n\n{table}\n\n{g} 열로 묶어 {wanted_object} 구하고 {g} 순으로 정렬하는 질의의 결과를 구하시오. " + _FORM_KO,
    ),
    ("en", "medium"): (
        "{scene}\n\n{table}\n\nThe limit □ of this query is still open.\n```sql\n{query}\n```\nWhich is the largest integer □ "
        "for which "
        "the query returns exactly {kept} rows?",
        "The table {t} holds these rows:\n\n{table}\n\nIn the query below the number □ was lost.\n```sql\n{query}\n```\nIt "
        "returned "
        "exactly {kept} rows. What is the largest integer that □ can have been?",
        "{scene}\n\n{table}\n\nChoose the limit □ as high as possible so that exactly {kept} rows "
        "remain.\n```sql\n{query}\n```\n"
        "Which integer is it?",
    ),
    ("ko", "medium"): (
        "{scene}\n\n{table}\n\n다음 질의의 기준값 □는 아직 정해지지 않았다.\n```sql\n{query}\n```\n결과가 정확히 {kept}개의 "
        "행이 되도록 하는 "
        "정수 □의 최댓값을 구하시오.",
        "{t} 테이블에 다음과 같은 행이 있다.\n\n{table}\n\n아래 질의에서 수 □가 지워졌다.\n```sql\n{query}\n```\n이 질의의 "
        "결과가 정확히 "
        "{kept}개의 행이었을 때, □가 될 수 있는 가장 큰 정수를 구하시오.",
        "{scene}\n\n{table}\n\n다음 질의의 결과로 {kept}개의 행만 남기려고 한다.\n```sql\n{query}\n```\n기준값 □로 쓸 수 있는 "
        "정수 중 "
        "가장 큰 값을 구하시오.",
    ),
    ("en", "hard"): (
        "{scene}\n\n{table}\n\nOnly rows marked {yes} count. Leave out every {place} with fewer than 2 of them. Report each "
        "other {place} "
        "with its number of such rows and their total of {v}, the largest total first, equal totals by name. " + _FORM_EN,
        "{scene}\n\n{table}\n\nThe manager counts {yes} {thing} only and keeps each {place} that has at least 2 of them. For "
        "each she wants the {place}, the number of these {thing} and the sum of {v}, sorted by the sum from high to low "
        "(ties by name). What does she get? " + _FORM_EN,
        "{scene}\n\n{table}\n\nIgnore everything that is not {yes}. For each {place} with at least 2 rows left, state the "
        "{place}, how "
        "many rows it has and the sum of {v}, in descending order of the sum, ties by name. " + _FORM_EN,
    ),
    ("ko", "hard"): (
        "{scene}\n\n{table}\n\n{s} 열이 ‘{yes}’인 행만 센다. 이런 행이 2개 미만인 {place_topic} 제외하고, 나머지 {place}의 "
        "이름, 행의 수, {v}의 합을 "
        "합이 큰 순서로(같으면 이름순으로) 구하시오. " + _FORM_KO,
        "{scene}\n\n{table}\n\n담당자는 ‘{yes}’ {thing}만 살펴보며, 그런 행이 2개 이상인 {place}에만 관심이 있다. "
        "{place} 이름, 행의 수, {v}의 합을 "
        "합의 내림차순으로(같으면 이름순으로) 정리하시오. " + _FORM_KO,
        "{scene}\n\n{table}\n\n‘{yes}’ 상태가 아닌 행은 무시한다. 남은 행이 2개 이상인 각 {place}에 대하여 이름, 행의 수, "
        "{v}의 합을 합이 큰 순서로 "
        "쓰시오(합이 같으면 이름순). " + _FORM_KO,
    ),
    ("en", "expert"): (
        "{scene}\n\n{table}\n\n```sql\n{query}\n```\nSo far {name} is not in the result. The NULL in the row of {name} is to "
        "be replaced by an "
        "integer. What is the smallest one with which {name} appears in the result?",
        "The table {t} holds these rows:\n\n{table}\n\nThe query below does not return {name}, which has one unknown "
        "value.\n```sql\n"
        "{query}\n```\nThe value is an integer. At least how large must it be for {name} to be returned?",
        "{scene}\n\n{table}\n\nOne value of {name} is missing (NULL), and the query leaves {name} "
        "out.\n```sql\n{query}\n```\nFind the "
        "smallest integer that, put in place of this NULL, brings {name} into the result.",
    ),
    ("ko", "expert"): (
        "{scene}\n\n{table}\n\n```sql\n{query}\n```\n현재 결과에는 ‘{name}’ 행이 없다. ‘{name}’의 NULL을 정수로 바꾸어 "
        "‘{name}’ 행이 결과에 "
        "나타나게 하려고 한다. 가장 작은 정수를 구하시오.",
        "{t} 테이블에 다음과 같은 행이 있다.\n\n{table}\n\n아래 질의는 값 하나가 알려지지 않은 ‘{name}’ 행을 반환하지 "
        "않는다.\n```sql\n{query}\n```\n"
        "‘{name}’ 행이 반환되려면 그 값은 적어도 얼마인 정수이어야 하는지 구하시오.",
        "{scene}\n\n{table}\n\n‘{name}’에는 NULL이 하나 있고 다음 질의의 결과에 포함되지 않는다.\n```sql\n{query}\n```\n이 "
        "NULL 자리에 넣었을 때 "
        "‘{name}’ 행이 결과에 포함되는 가장 작은 정수를 구하시오.",
    ),
}
