"""How the rewriting of lists is asked, by level, in English and Korean."""

from __future__ import annotations

_DATES_EN = "Reply with a JSON array of strings of the form YYYY-MM-DD, in the same order."
_DATES_KO = "단, YYYY-MM-DD 꼴의 문자열을 같은 차례로 담은 JSON 배열만 쓴다."
_TIMES_EN = "Reply with a JSON array of strings of the form HH:MM on the 24-hour clock, in the same order."
_TIMES_KO = "단, 24시간제 HH:MM 꼴의 문자열을 같은 차례로 담은 JSON 배열만 쓴다."
_PHONES_EN = "Reply with a JSON array of strings like +44-121-496-0123, in the same order."
_PHONES_KO = "단, +82-2-000-0123과 같은 문자열을 같은 차례로 담은 JSON 배열만 쓴다."
_GRAMS_EN = "Reply with a JSON array of integers in grams, each weight once, from the smallest up."
_GRAMS_KO = "단, 그램 단위의 정수로 나타내고 같은 무게는 한 번만 남겨, 작은 것부터 담은 JSON 배열만 쓴다."

ASKED = {
    "easy": (
        (
            "Rewrite these dates in one format. " + _DATES_EN + "\n\n{lines}",
            "여러 꼴로 적힌 날짜를 한 형식으로 고쳐 쓰시오. " + _DATES_KO + "\n\n{lines}",
        ),
        (
            "A list of birthdays was typed by several people:\n\n{lines}\n\nMake the dates uniform. " + _DATES_EN,
            "여러 사람이 적은 생일 목록이다.\n\n{lines}\n\n날짜의 꼴을 통일하시오. " + _DATES_KO,
        ),
        (
            "Before an import all dates must follow ISO 8601. Convert the lines. " + _DATES_EN + "\n\n{lines}",
            "자료를 옮기기 전에 날짜를 모두 국제 표준 꼴로 바꾸려고 한다. 줄마다 바꾸어 쓰시오. " + _DATES_KO + "\n\n{lines}",
        ),
    ),
    "medium": (
        (
            "Put these times of day into one format. " + _TIMES_EN + "\n\n{lines}",
            "여러 꼴로 적힌 시각을 한 형식으로 고쳐 쓰시오. " + _TIMES_KO + "\n\n{lines}",
        ),
        (
            "A bus timetable mixes several ways of writing times:\n\n{lines}\n\nMake them uniform. " + _TIMES_EN,
            "버스 시간표에 시각이 여러 꼴로 섞여 있다.\n\n{lines}\n\n꼴을 통일하시오. " + _TIMES_KO,
        ),
        (
            "A calendar program reads only the 24-hour clock. Convert the lines. " + _TIMES_EN + "\n\n{lines}",
            "24시간제만 읽는 일정 프로그램에 넣을 시각이다. 줄마다 바꾸어 쓰시오. " + _TIMES_KO + "\n\n{lines}",
        ),
    ),
    "hard": (
        (
            "Write these British telephone numbers in the international form; the leading 0 of an area code falls away. "
            + _PHONES_EN
            + "\n\n{lines}",
            "전화번호를 국제 전화 형식으로 고쳐 쓰시오. 지역 번호 앞의 0은 뺀다. " + _PHONES_KO + "\n\n{lines}",
        ),
        (
            "An address book (all numbers from the United Kingdom) is to be cleaned up:\n\n{lines}\n\nUse the country code and drop the 0 before the area "
            "code. " + _PHONES_EN,
            "국내 번호만 있는 주소록을 정리하려고 한다.\n\n{lines}\n\n국가 번호를 붙이고 맨 앞의 0을 뺀 꼴로 통일하시오. "
            + _PHONES_KO,
        ),
        (
            "For calls from abroad each of these UK numbers needs the country code 44 in place of the first 0. "
            + _PHONES_EN
            + "\n\n{lines}",
            "해외에서도 걸 수 있도록 각 번호의 맨 앞 0을 국가 번호 82로 바꾸려고 한다. 줄마다 고쳐 쓰시오. "
            + _PHONES_KO
            + "\n\n{lines}",
        ),
    ),
    "expert": (
        (
            "Convert these weights to grams. " + _GRAMS_EN + "\n\n{lines}",
            "여러 단위로 적힌 무게를 그램으로 바꾸시오. " + _GRAMS_KO + "\n\n{lines}",
        ),
        (
            "A parcel service noted weights in different ways:\n\n{lines}\n\nMake one clean list of them. " + _GRAMS_EN,
            "택배 무게가 여러 꼴로 적혀 있다.\n\n{lines}\n\n하나의 목록으로 정리하시오. " + _GRAMS_KO,
        ),
        (
            "Some of the lines mean the same weight. Normalise them, drop repeats and sort. " + _GRAMS_EN + "\n\n{lines}",
            "줄 가운데에는 같은 무게를 뜻하는 것이 있다. 단위를 통일하고 겹치는 것을 빼서 정렬하시오. "
            + _GRAMS_KO
            + "\n\n{lines}",
        ),
    ),
}
