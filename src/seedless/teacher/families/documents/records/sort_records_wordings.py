"""How problems on sorting records are asked, in English and Korean, and the rules of order by level and direction."""

from __future__ import annotations

RULES = {  # level, whether the values fall
    ("easy", True): ("by {second} from high to low", "‘{second}’ 값이 큰 것부터"),
    ("easy", False): ("by {second} from low to high", "‘{second}’ 값이 작은 것부터"),
    ("medium", True): (
        "by {first} from high to low, equal ones by {name} in alphabetical order",
        "‘{first}’ 값이 큰 것부터, 그 값이 같으면 ‘{name}’의 가나다순으로",
    ),
    ("medium", False): (
        "by {first} from low to high, equal ones by {name} in alphabetical order",
        "‘{first}’ 값이 작은 것부터, 그 값이 같으면 ‘{name}’의 가나다순으로",
    ),
    ("hard", False): (
        "by {group} in alphabetical order, within the same {group} by {second} from high to low",
        "‘{group}’의 가나다순으로, ‘{group}’ 값이 같으면 ‘{second}’ 값이 큰 것부터",
    ),
    ("expert", False): (
        "by {group} in the order {groups}, then by {first} from low to high, then by {name} in alphabetical order, "
        "leaving out records with {second} below {least}",
        "‘{second}’ 값이 {least} 이상인 것만 남기고 ‘{group}’ 값이 {groups}인 차례로, 그다음 ‘{first}’ 값이 작은 것부터, "
        "그래도 같으면 ‘{name}’의 가나다순으로",
    ),
}

_NAMES_EN = "Reply with a JSON array of the values of {name}."
_NAMES_KO = "단, ‘{name}’의 값만 차례로 담은 JSON 배열로 쓴다."
_TABLE_EN = "Reply with the sorted Markdown table alone, with the same columns."
_TABLE_KO = "단, 열은 그대로 두고 정렬한 Markdown 표만 쓴다."

BANK = {
    "qa": (
        (
            "The {scene} are sorted {rule}. Which {name} comes at place {place}?\n\n{table}",
            "{scene:을/를} {rule} 정렬한다. {place}번째에 오는 ‘{name}’의 값을 구하시오.\n\n{table}",
        ),
        (
            "Here is a table of {scene}:\n\n{table}\n\nSort it {rule}. Which record is number {place}? Give the {name}.",
            "{scene} 자료이다.\n\n{table}\n\n이 표를 {rule} 늘어놓을 때 {place}번째 행의 ‘{name}’ 값을 쓰시오.",
        ),
        (
            "A report lists {scene} sorted {rule}. Find the {name} in line {place} of the report.\n\n{table}",
            "보고서에 {scene:을/를} {rule} 적으려고 한다. 보고서의 {place}번째 줄에 올 ‘{name}’의 값을 구하시오.\n\n{table}",
        ),
    ),
    "reasoning": (
        (
            "The {scene} are kept sorted {rule}. Now {late} is added. At which place does the new record stand, counted from 1?\n\n{table}",
            "{scene:을/를} {rule} 정렬해 둔다. 여기에 {late} 자료가 더해지면 새 자료는 몇 번째에 놓이는지 구하시오.\n\n{table}",
        ),
        (
            "This table of {scene} is incomplete:\n\n{table}\n\nThe record {late} was forgotten. After sorting everything {rule}, what is its place?",
            "{scene} 자료에서 한 건이 빠졌다.\n\n{table}\n\n빠진 자료는 {late}이다. 모두 합하여 {rule} 정렬하면 이 자료는 몇 번째인지 구하시오.",
        ),
        (
            "Someone sorts {scene} {rule}, and then receives one more record, {late}. At which position must it be inserted?\n\n{table}",
            "{scene:을/를} {rule} 정렬한 뒤에 {late} 자료가 하나 더 들어왔다. 차례가 흐트러지지 않게 하려면 몇 번째에 넣어야 하는지 구하시오.\n\n{table}",
        ),
    ),
    "generation": (
        (
            "Sort the {scene} {rule}. " + _NAMES_EN + "\n\n{table}",
            "{scene:을/를} {rule} 정렬하시오. " + _NAMES_KO + "\n\n{table}",
        ),
        (
            "Table of {scene}:\n\n{table}\n\nArrange the records {rule}. " + _NAMES_EN,
            "{scene} 자료이다.\n\n{table}\n\n이 자료를 {rule} 다시 늘어놓으시오. " + _NAMES_KO,
        ),
        (
            "A program needs the {scene} sorted {rule}. " + _NAMES_EN + "\n\n{table}",
            "어느 프로그램에 {scene:을/를} {rule} 넣어야 한다. 차례를 정하시오. " + _NAMES_KO + "\n\n{table}",
        ),
    ),
    "table": (
        (
            "Sort this table of {scene} {rule}. " + _TABLE_EN + "\n\n{table}",
            "{scene} 표를 {rule} 정렬하시오. " + _TABLE_KO + "\n\n{table}",
        ),
        (
            "Table of {scene}:\n\n{table}\n\nRewrite it with the rows ordered {rule}. " + _TABLE_EN,
            "{scene} 자료이다.\n\n{table}\n\n행을 {rule} 다시 배열한 표를 만드시오. " + _TABLE_KO,
        ),
        (
            "A printed list is to show the {scene} sorted {rule}. " + _TABLE_EN + "\n\n{table}",
            "인쇄할 목록에 {scene:을/를} {rule} 실으려고 한다. 표를 다시 작성하시오. " + _TABLE_KO + "\n\n{table}",
        ),
    ),
}
