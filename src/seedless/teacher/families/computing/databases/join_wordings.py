"""The pairs of tables that JOIN problems are asked of, the queries, and how they are asked, in English and Korean."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """Two tables: members refer to homes by the number `ref`, which is NULL for members without one. SQL names and words."""

    scene: str
    members: str  # table
    name: str
    ref: str
    value: str
    homes: str  # table
    home: str  # column of the names of homes
    size: str  # column of numbers
    titles: tuple[str, ...]
    member: str  # what a row is: "employee"
    place: str  # "department"


_NAMES = "Alice Brian Carol David Emma Frank Grace Helen Isaac James Kate Laura Mark Nancy Oliver Peter Rachel Steven Thomas Victoria"
_NAMES_IN_KOREAN = "가람 나래 도윤 라희 민재 보람 서연 소망 아인 연수 예성 윤호 은서 재훈 지안 채린 태민 하준 현지 효린"
_DEPARTMENTS, _DEPARTMENTS_KO = "sales legal design support finance research", "영업 법무 디자인 고객지원 재무 연구"
_CLUBS, _CLUBS_KO = "chess theatre choir robotics tennis cooking", "바둑 연극 합창 로봇 테니스 요리"
_DEPOTS, _DEPOTS_KO = "north south harbour airport central riverside", "전주 강릉 여수 안동 춘천 통영"
NAMES = {"en": tuple(_NAMES.split()), "ko": tuple(_NAMES_IN_KOREAN.split())}
THEMES = {
    "en": (
        Theme(
            "A company keeps its staff in two tables.", "employees", "name", "dept_id", "hours", "departments", "dept", "floor",
            tuple(_DEPARTMENTS.split()), "employee", "department",
        ),
        Theme(
            "A school keeps its club members in two tables.", "students", "name", "club_id", "points", "clubs", "club", "room",
            tuple(_CLUBS.split()), "student", "club",
        ),
        Theme(
            "A delivery service keeps its drivers in two tables.", "drivers", "name", "depot_id", "trips", "depots", "depot", "vans",
            tuple(_DEPOTS.split()), "driver", "depot",
        ),
    ),
    "ko": (
        Theme(
            "한 회사의 직원이 두 테이블에 저장되어 있다.", "employees", "name", "dept_id", "hours", "departments", "dept", "floor",
            tuple(_DEPARTMENTS_KO.split()), "직원", "부서",
        ),
        Theme(
            "한 학교의 동아리 회원이 두 테이블에 저장되어 있다.", "students", "name", "club_id", "points", "clubs", "club", "room",
            tuple(_CLUBS_KO.split()), "학생", "동아리",
        ),
        Theme(
            "한 택배 회사의 기사가 두 테이블에 저장되어 있다.", "drivers", "name", "depot_id", "trips", "depots", "depot", "vans",
            tuple(_DEPOTS_KO.split()), "기사", "지점",
        ),
    ),
}  # fmt: skip

_ON = "FROM {members} m\n{kind} {homes} h ON m.{ref} = h.id"
_NAMED = "SELECT m.{name}, h.{home}\n"
QUERIES = {  # by level and pattern
    "easy": (_NAMED + _ON.replace("{kind}", "JOIN") + "\nORDER BY m.{name};",),
    "medium": (_NAMED + _ON.replace("{kind}", "LEFT JOIN") + "\nORDER BY m.{name};",),
    "hard": (
        _NAMED + _ON.replace("{kind}", "LEFT JOIN") + "\nWHERE h.{size} > {bound}\nORDER BY m.{name};",
        _NAMED + _ON.replace("{kind}", "LEFT JOIN") + " AND h.{size} > {bound}\nORDER BY m.{name};",
    ),
    "expert": (
        "SELECT h.{home}, m.{name}\nFROM {homes} h\nLEFT JOIN {members} m ON m.{ref} = h.id AND m.{value} >= {bound}\nORDER BY h.{home}, m.{name};",
        "SELECT a.{name} AS first, b.{name} AS second\nFROM {members} a\nJOIN {members} b ON a.{ref} = b.{ref} AND a.{name} < b.{name}\n"
        "ORDER BY a.{name}, b.{name};",
    ),
}

_ROWS_EN = "Write the rows in order in the form [cell | cell; cell | cell], NULL for missing values."
_ROWS_KO = "단, 행은 순서대로 [값 | 값; 값 | 값]의 형식으로 쓰고, 빈 값은 NULL로 쓴다."
_NAMES_EN = "Write the names in alphabetical order in the form [a; b]."
_NAMES_KO = "단, 이름을 가나다순으로 [가; 나]의 형식으로 쓴다."
_TABLE_EN = (
    "Reply with the result as a Markdown table only; the heading names the columns {heads}, and missing values are NULL."
)
_TABLE_KO = "결과를 Markdown 표로만 쓰시오. 제목 행에는 열 이름 {heads} 두 개를 쓰고, 빈 값은 NULL로 쓴다."

_QUERY = (
    (
        "{scene}\n\n{tables}\n\nWhat does this query return?\n```sql\n{query}\n```\n" + _ROWS_EN,
        "{scene}\n\n{tables}\n\n다음 질의가 돌려주는 결과를 구하시오.\n```sql\n{query}\n```\n" + _ROWS_KO,
    ),
    (
        "Join the two tables below as the query says and give its result.\n\n{tables}\n\n```sql\n{query}\n```\n" + _ROWS_EN,
        "아래의 두 테이블을 질의와 같이 조인한 결과를 쓰시오.\n\n{tables}\n\n```sql\n{query}\n```\n" + _ROWS_KO,
    ),
    (
        "```sql\n{query}\n```\nWhich rows does the query above find in these tables?\n\n{tables}\n\n" + _ROWS_EN,
        "```sql\n{query}\n```\n다음 두 테이블에 위의 질의를 실행하였을 때 얻는 행을 구하시오.\n\n{tables}\n\n" + _ROWS_KO,
    ),
)
_RESULT = (
    (
        "{scene}\n\n{tables}\n\n```sql\n{query}\n```\nWrite out the result of the query. " + _TABLE_EN,
        "{scene}\n\n{tables}\n\n```sql\n{query}\n```\n질의의 결과를 나타내시오. " + _TABLE_KO,
    ),
    (
        "Execute this query on the tables below.\n```sql\n{query}\n```\n\n{tables}\n\n" + _TABLE_EN,
        "아래의 테이블에 다음 질의를 실행하시오.\n```sql\n{query}\n```\n\n{tables}\n\n" + _TABLE_KO,
    ),
    (
        "{tables}\n\nProduce what a database would print for\n```sql\n{query}\n```\n" + _TABLE_EN,
        "{tables}\n\n위의 테이블에 대하여 데이터베이스가 출력할 결과를 만드시오.\n```sql\n{query}\n```\n" + _TABLE_KO,
    ),
)
BANK = {
    ("easy", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nA list of all {member}s with their {place} is wanted; whoever has no {place} in the second table is left out. Sort by "
            "name. " + _ROWS_EN,
            "{scene}\n\n{tables}\n\n{member}의 이름과 소속 {place:을/를} 함께 정리하되, 둘째 테이블에 {place:이/가} 없는 사람은 뺀다. 이름의 가나다순으로 쓰시오. "
            + _ROWS_KO,
        ),
        (
            "{scene}\n\n{tables}\n\nReplace the number of the {place} by its name for every {member} where that is possible, drop the others, and order "
            "the pairs by {member}. " + _ROWS_EN,
            "{scene}\n\n{tables}\n\n{place} 번호를 {place} 이름으로 바꾸어 {member} 이름순으로 짝지어 쓰시오. 바꿀 수 없는 {member:은/는} 제외한다. "
            + _ROWS_KO,
        ),
        (
            "Which pairs of {member} and {place} belong together in these tables? Order them by the name of the {member}.\n\n{tables}\n\n"
            + _ROWS_EN,
            "다음 테이블에서 서로 짝이 되는 {member:과/와} {place:을/를} {member} 이름순으로 모두 구하시오.\n\n{tables}\n\n"
            + _ROWS_KO,
        ),
    ),
    ("medium", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nWhich {member}s appear in the LEFT JOIN of {members} with {homes} over {ref} = id, but not in the INNER JOIN? "
            + _NAMES_EN,
            "{scene}\n\n{tables}\n\n{ref} = id 조건으로 {members:과/와} {homes:을/를} 조인한다. LEFT JOIN의 결과에는 있지만 INNER JOIN의 결과에는 없는 "
            "{member:을/를} 구하시오. " + _NAMES_KO,
        ),
        (
            "{scene}\n\n{tables}\n\nAn INNER JOIN over {ref} = id loses some {member}s. Which ones? " + _NAMES_EN,
            "{scene}\n\n{tables}\n\n{ref} = id 조건의 INNER JOIN을 하면 일부 {member:이/가} 사라진다. 사라지는 {member:을/를} 모두 구하시오. "
            + _NAMES_KO,
        ),
        (
            "For which {member}s does a LEFT JOIN of {members} with {homes} on {members}.{ref} = {homes}.id put NULL into the column {home}?\n\n{tables}\n\n"
            + _NAMES_EN,
            "{members}.{ref} = {homes}.id 조건으로 {members:과/와} {homes:을/를} LEFT JOIN할 때 {home} 열이 NULL이 되는 {member:을/를} 구하시오.\n\n{tables}\n\n"
            + _NAMES_KO,
        ),
    ),
    ("hard", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nQuery A:\n```sql\n{first}\n```\nQuery B:\n```sql\n{second}\n```\nHow many rows more does B return than A?",
            "{scene}\n\n{tables}\n\n질의 A:\n```sql\n{first}\n```\n질의 B:\n```sql\n{second}\n```\nB가 돌려주는 행은 A보다 몇 개 더 많은지 구하시오.",
        ),
        (
            "The tables are\n\n{tables}\n\nA programmer moves a condition from WHERE (query A) to ON (query B).\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n"
            "By how many rows does the result grow?",
            "테이블은 다음과 같다.\n\n{tables}\n\n한 개발자가 WHERE에 있던 조건(질의 A)을 ON으로 옮겼다(질의 B).\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n"
            "결과의 행은 몇 개 늘어나는지 구하시오.",
        ),
        (
            "Compare the numbers of rows of these two queries on the tables below.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n\n{tables}\n\nGive the "
            "number for B minus the number for A.",
            "아래의 테이블에서 두 질의가 돌려주는 행의 수를 비교하시오.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n\n{tables}\n\nB의 행의 수에서 A의 행의 수를 "
            "뺀 값을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nBoth queries run on these tables.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\nHow many rows do they return together?",
            "{scene}\n\n{tables}\n\n이 테이블에 두 질의를 실행한다.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n두 질의가 돌려주는 행은 모두 몇 개인지 구하시오.",
        ),
        (
            "Add up the numbers of rows that A and B return.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\nThe tables:\n\n{tables}\n\nWhat is the sum?",
            "A와 B가 돌려주는 행의 수를 더하시오.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n테이블:\n\n{tables}\n\n그 합을 구하시오.",
        ),
        (
            "{tables}\n\nA report puts the rows of query A and those of query B below each other.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\nHow many rows "
            "does the report have?",
            "{tables}\n\n질의 A의 결과 아래에 질의 B의 결과를 이어 붙여 보고서를 만든다.\nA:\n```sql\n{first}\n```\nB:\n```sql\n{second}\n```\n보고서의 행은 모두 몇 개인지 "
            "구하시오.",
        ),
    ),
    **{(level, "qa"): _QUERY for level in ("easy", "medium", "hard", "expert")},
    **{(level, "generation"): _RESULT for level in ("easy", "medium", "hard", "expert")},
}
