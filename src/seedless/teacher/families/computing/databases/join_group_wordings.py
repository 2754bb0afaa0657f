"""Queries that join two tables and group the result, and how they are asked, in English and Korean."""

from __future__ import annotations

_FROM = "FROM {homes} h\n{kind} {members} m ON m.{ref} = h.id\n"
QUERIES = {
    "easy": "SELECT h.{home}, COUNT(*) AS n\n" + _FROM.replace("{kind}", "JOIN") + "GROUP BY h.{home}\nORDER BY h.{home};",
    "medium": "SELECT h.{home}, COUNT(*) AS total, COUNT(m.{name}) AS n\n"
    + _FROM.replace("{kind}", "LEFT JOIN")
    + "GROUP BY h.{home}\nORDER BY h.{home};",
    "hard": "SELECT h.{home}, COUNT(m.{name}) AS n, SUM(m.{value}) AS total\n"
    + _FROM.replace("{kind}", "LEFT JOIN")
    + "GROUP BY h.{home}\nHAVING COUNT(m.{name}) <> 1\nORDER BY h.{home};",
    "expert": "SELECT h.{home}, COUNT(m.{name}) AS n, COALESCE(SUM(m.{value}), 0) AS total\n"
    + _FROM.replace("{kind}", "LEFT JOIN").removesuffix("\n")
    + " AND m.{value} > {bound}\nGROUP BY h.{home}\nORDER BY total DESC, h.{home};",
}
ROWS = (
    "Write the rows in order in the form [cell | cell; cell | cell], NULL for missing values.",
    "단, 행은 순서대로 [값 | 값; 값 | 값]의 형식으로 쓰고, 빈 값은 NULL로 쓴다.",
)
_QUERY = (
    (
        "{scene}\n\n{tables}\n\nWhat does this query return?\n```sql\n{query}\n```\n",
        "{scene}\n\n{tables}\n\n다음 질의가 돌려주는 결과를 구하시오.\n```sql\n{query}\n```\n",
    ),
    (
        "Join, group and order the rows of these tables as the query says.\n\n{tables}\n\n```sql\n{query}\n```\nGive the result.",
        "다음 테이블의 행을 질의에 따라 조인하고 그룹으로 묶어 정렬한 결과를 구하시오.\n\n{tables}\n\n```sql\n{query}\n```\n",
    ),
    (
        "```sql\n{query}\n```\nFind the rows that this query makes out of the tables below.\n\n{tables}\n\n",
        "```sql\n{query}\n```\n위의 질의가 아래의 테이블로부터 만드는 행을 구하시오.\n\n{tables}\n\n",
    ),
)
BANK = {
    ("easy", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nA report gives the number of {member}s of every {place} that has any, by name of the {place}.",
            "{scene}\n\n{tables}\n\n{member:이/가} 한 명이라도 있는 {place}마다 {member}의 수를 구하여 {place} 이름순으로 정리하시오.",
        ),
        (
            "{scene}\n\n{tables}\n\nHow many {member}s does each {place} have? Leave out {place}s without any, and sort by name.",
            "{scene}\n\n{tables}\n\n각 {place}에는 {member:이/가} 몇 명 있는지 이름순으로 구하시오. {member:이/가} 없는 {place:은/는} 제외한다.",
        ),
        (
            "Count the {member}s of each {place} in these tables, in alphabetical order; a {place} with none is not listed.\n\n{tables}\n\n",
            "다음 테이블에서 {place}별 {member} 수를 이름의 가나다순으로 구하시오. {member:이/가} 없는 {place:은/는} 쓰지 않는다.\n\n{tables}\n\n",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nAll {place}s are LEFT JOINed with their {member}s and grouped by {home}. For which of them do COUNT(*) and COUNT({members}.{name}) "
            "differ? Write the names in alphabetical order in the form [a; b].",
            "{scene}\n\n{tables}\n\n모든 {place:을/를} 소속 {member:과/와} LEFT JOIN하여 {home} 열로 묶는다. COUNT(*)와 COUNT({members}.{name})의 값이 서로 다른 "
            "{place:을/를} 가나다순으로 [가; 나]의 형식으로 구하시오.",
        ),
        (
            "{scene}\n\n{tables}\n\nSomebody counts {member}s by COUNT(*) after a LEFT JOIN from {homes} to {members}, grouped by {home}. For which {place}s is "
            "the number wrong? Write them in alphabetical order in the form [a; b].",
            "{scene}\n\n{tables}\n\n누군가 {homes}에서 {members}로 LEFT JOIN한 뒤 {home} 열로 묶어 COUNT(*)로 {member} 수를 센다. 수가 틀리는 {place:을/를} "
            "가나다순으로 [가; 나]의 형식으로 구하시오.",
        ),
        (
            "Which {place}s keep a single row full of NULL when {homes} is LEFT JOINed with {members} on {homes}.id = {members}.{ref}, so that COUNT({members}.{name}) is 0? "
            "Write them in alphabetical order in the form [a; b].\n\n{tables}",
            "{homes}.id = {members}.{ref} 조건으로 {homes:을/를} {members:과/와} LEFT JOIN할 때 NULL로 채워진 한 행만 남아 COUNT({members}.{name})의 값이 0이 되는 {place:을/를} 가나다순으로 "
            "[가; 나]의 형식으로 구하시오.\n\n{tables}",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nA report shows every {place} that does not have exactly one {member}: its name, the number of its {member}s and the sum of "
            "their {value} (NULL when there is nobody), by name.",
            "{scene}\n\n{tables}\n\n{member:이/가} 정확히 한 명인 경우를 제외한 모든 {place}의 이름, {member} 수, {value}의 합({member:이/가} 없으면 NULL)을 이름순으로 "
            "정리하시오.",
        ),
        (
            "{scene}\n\n{tables}\n\nFor each {place} list its name, how many {member}s it has and their total of {value}; an empty total is NULL. Skip the "
            "{place}s with just one {member}; order by name.",
            "{scene}\n\n{tables}\n\n{place}마다 이름, {member} 수, {value}의 합계를 나열하되, 합할 것이 없으면 NULL로 쓴다. {member:이/가} 한 명뿐인 {place:은/는} "
            "건너뛰고 이름순으로 쓰시오.",
        ),
        (
            "From these tables, list in alphabetical order every {place} that has no {member} or several of them, with its name, its number of {member}s and the "
            "sum of their {value} (NULL if there is none).\n\n{tables}\n\n",
            "다음 테이블에서 {member:이/가} 없거나 여럿인 {place}마다 이름, {member} 수, {value}의 합(없으면 NULL)을 가나다순으로 구하시오.\n\n{tables}\n\n",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "{scene}\n\n{tables}\n\nOnly {member}s with {value} above {bound} count, but every {place} is to be listed: its name, their number and the sum of "
            "their {value} (0 if there are none), the largest sum first, equal sums by name.",
            "{scene}\n\n{tables}\n\n{value} 값이 {bound}보다 큰 {member}만 세되 모든 {place:을/를} 나열한다. 이름, 해당하는 {member} 수, {value}의 합(없으면 0)을 합이 큰 "
            "순서로(같으면 이름순으로) 구하시오.",
        ),
        (
            "{scene}\n\n{tables}\n\nRank all {place}s by the total {value} of those of their {member}s who have more than {bound} {value}, from high to low (ties by name). Give name, number "
            "of such {member}s and total; a {place} without any has 0 and 0.",
            "{scene}\n\n{tables}\n\n{value} 값이 {bound:을/를} 넘는 {member}들의 {value} 합계로 모든 {place}의 순위를 매긴다(큰 것부터, 같으면 이름순). 이름, 해당 "
            "{member} 수, 합계를 쓰되 해당하는 {member:이/가} 없으면 0과 0으로 쓰시오.",
        ),
        (
            "In a report over these tables no {place} may be missing. It counts the {member}s with more than {bound} {value} and adds up these values, 0 "
            "where there are none; the largest total comes first, ties by name.\n\n{tables}\n\nWrite name, number, total.",
            "다음 테이블에 대한 보고서에는 모든 {place:이/가} 빠짐없이 나와야 한다. {value} 값이 {bound:을/를} 초과하는 {member:을/를} 세고 그 값을 더하며, 없으면 0으로 한다. "
            "합계가 큰 순서로, 같으면 이름순으로 이름, 수, 합계를 쓰시오.\n\n{tables}\n\n",
        ),
    ),
    **{(level, "qa"): _QUERY for level in ("easy", "medium", "hard", "expert")},
}
