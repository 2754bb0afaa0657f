"""How problems on CSV and JSON are asked, in English and Korean, and the notes that make quoting necessary."""

from __future__ import annotations

NOTES = (  # such as fit a record of anything
    ("see list, page two", "목록 참조, 둘째 쪽"),
    ('marked "urgent"', '"급함" 표시'),
    ("call first, then update", "먼저 전화, 그다음 수정"),
    ("new", "신규"),
    ('also filed under "other"', '"기타" 항목에도 등록'),
    ("entered late, no change", "늦게 입력, 변경 없음"),
    ("checked twice", "두 번 확인"),
    ('listed as "special", see file', '"특별" 분류, 문서 참조'),
    ("check date, place and time", "날짜, 장소, 시각 확인"),
    ("moved once", "한 번 이동"),
    ('asked for "details", twice', '"자세한 내용" 요청, 두 번'),
    ("left unchanged", "그대로 둠"),
)

ASKED = {
    "easy": ("the sum of the column {second} over all records", "모든 레코드의 {second} 값의 합"),
    "medium": (
        "the sum of {second} over the records whose {group} is “{wanted}”",
        "{group} 값이 “{wanted}”인 레코드의 {second} 값의 합",
    ),
    "hard": (
        "the sum of {first} over the records with checked equal to true (an empty field counts as 0)",
        "checked 값이 true인 레코드의 {first} 값의 합(빈 값은 0으로 친다)",
    ),
    "expert": (
        "the difference between the sum of {second} over the records with {group} “{one}” and that over the records with {group} “{other}”, "
        "as a positive number",
        "{group} 값이 “{one}”인 레코드와 “{other}”인 레코드의 {second} 합의 차(양수)",
    ),
}

_ARRAY_EN = "Reply with a JSON array of one object per record, with the column names as they are and numbers as JSON numbers."
_ARRAY_KO = "단, 레코드마다 객체 하나를 두고 열 이름을 그대로 쓰며, 수는 JSON의 수로 나타낸 JSON 배열만 쓴다."
_LINES_EN = (
    "Begin with the header line {columns}. Put a value in double quotes only if it contains a comma or a double quote, and double each quote inside it. "
    "Write no spaces after commas between fields."
)
_LINES_KO = "단, 첫 줄은 머리글 {columns}이다. 쉼표나 큰따옴표가 들어 있는 값만 큰따옴표로 묶고, 그 안의 큰따옴표는 두 번 쓴다. 값을 나누는 쉼표 뒤에는 빈칸을 두지 않는다."
_TYPED_EN = "Reply with a JSON array of objects: numbers and true/false as JSON values, an empty field as null, quoted fields without their CSV quotes."
_TYPED_KO = "단, 수와 true/false는 JSON 값으로, 빈 값은 null로, 묶인 값은 CSV의 따옴표를 벗겨 나타낸 객체의 JSON 배열만 쓴다."
_GROUPED_EN = (
    "Reply with a JSON object that maps each value of {group} to the array of its records in their order, each an object without {group}; "
    "numbers are JSON numbers."
)
_GROUPED_KO = "단, {group}의 값을 이름으로, 그 레코드들을 나온 차례대로 담은 배열을 값으로 하고, 각 레코드의 객체에서는 {group} 항목을 뺀 JSON 객체만 쓴다. 수는 JSON의 수로 쓴다."

BANK = {
    "qa": (
        ("Find {asked} in this {format} data:\n\n{data}", "{format} 자료에서 {asked:을/를} 구하시오.\n\n{data}"),
        (
            "A program exported the following {format}:\n\n{data}\n\nWhat is {asked}?",
            "어느 프로그램이 내보낸 {format} 자료이다.\n\n{data}\n\n{asked:을/를} 구하시오.",
        ),
        (
            "Working directly on this {format} text, find {asked}.\n\n{data}",
            "파일에 저장된 {format:을/를} 읽고 {asked:이/가} 얼마인지 쓰시오.\n\n{data}",
        ),
    ),
    "easy": (
        (
            "Convert this CSV into JSON. " + _ARRAY_EN + "\n\n{data}",
            "CSV 자료를 JSON으로 바꾸시오. " + _ARRAY_KO + "\n\n{data}",
        ),
        (
            "A web service accepts only JSON, and the records are in CSV:\n\n{data}\n\nRewrite them. " + _ARRAY_EN,
            "JSON만 받는 서비스에 CSV 자료를 보내려고 한다.\n\n{data}\n\n알맞게 다시 쓰시오. " + _ARRAY_KO,
        ),
        (
            "Read the comma-separated lines, of which the first is the header, and give the same data as JSON. "
            + _ARRAY_EN
            + "\n\n{data}",
            "첫 줄이 머리글인 CSV 파일의 내용을 JSON으로 나타내시오. " + _ARRAY_KO + "\n\n{data}",
        ),
    ),
    "medium": (
        (
            "Convert this JSON array into CSV. " + _LINES_EN + "\n\n{data}",
            "JSON 배열을 CSV로 바꾸시오. " + _LINES_KO + "\n\n{data}",
        ),
        (
            "A spreadsheet is to open these records:\n\n{data}\n\nWrite them as a CSV file. " + _LINES_EN,
            "스프레드시트에서 열 수 있도록 자료를 CSV로 쓰려고 한다.\n\n{data}\n\nCSV 파일의 내용을 쓰시오. " + _LINES_KO,
        ),
        (
            "Export the objects as comma-separated lines, one per record. " + _LINES_EN + "\n\n{data}",
            "각 객체를 한 줄로 하여 쉼표로 구분한 파일을 만드시오. " + _LINES_KO + "\n\n{data}",
        ),
    ),
    "hard": (
        (
            "Convert this CSV with quoted and empty fields into JSON. " + _TYPED_EN + "\n\n{data}",
            "묶인 값과 빈 값이 있는 CSV를 JSON으로 바꾸시오. " + _TYPED_KO + "\n\n{data}",
        ),
        (
            "An import failed because of commas and quotes in this CSV:\n\n{data}\n\nGive the data as correct JSON. "
            + _TYPED_EN,
            "쉼표와 따옴표 때문에 자료를 읽어 들이지 못하였다.\n\n{data}\n\n이 CSV를 올바른 JSON으로 나타내시오. " + _TYPED_KO,
        ),
        (
            "Parse the CSV lines by the usual rules of quoting (a doubled quote stands for one) and write JSON. "
            + _TYPED_EN
            + "\n\n{data}",
            "따옴표 규칙(두 번 쓴 따옴표는 하나를 뜻한다)에 따라 CSV를 해석하여 JSON으로 쓰시오. " + _TYPED_KO + "\n\n{data}",
        ),
    ),
    "expert": (
        (
            "Turn this CSV into JSON grouped by {group}. " + _GROUPED_EN + "\n\n{data}",
            "CSV 자료를 {group}별로 묶은 JSON으로 바꾸시오. " + _GROUPED_KO + "\n\n{data}",
        ),
        (
            "A report needs the records arranged under their {group}:\n\n{data}\n\nProduce the nested data. " + _GROUPED_EN,
            "보고서를 만들기 위하여 자료를 {group} 값에 따라 모으려고 한다.\n\n{data}\n\n묶은 자료를 작성하시오. "
            + _GROUPED_KO,
        ),
        (
            "Collect the lines of this CSV file by the column {group}. " + _GROUPED_EN + "\n\n{data}",
            "CSV 파일의 줄을 {group} 열의 값이 같은 것끼리 모으시오. " + _GROUPED_KO + "\n\n{data}",
        ),
    ),
}
