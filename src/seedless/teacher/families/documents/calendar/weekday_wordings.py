"""How problems on days of the week are asked, by level and task type, in English and Korean."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        ("Today is {start}. Which day of the week will it be in {days} days?", "오늘은 {start}이다. {days}일 뒤는 무슨 요일인지 구하시오."),
        ("A ship sails on a {start} and comes back {days} days later. On which day of the week does it return?", "배가 {start}에 떠나 {days}일 뒤에 돌아온다. 돌아오는 날은 무슨 요일인지 구하시오."),
        ("Count {days} days on from a {start}. Which day of the week do you reach?", "{start}부터 {days}일이 지난 날의 요일을 구하시오."),
    ),
    ("easy", "reasoning"): (
        (
            "A plant is watered every {gap} days, the first time on a {start}. On which day of the week is it watered for the {times_th} time?",
            "화분에 {gap}일마다 물을 준다. 첫 번째로 물을 준 날이 {start}일 때, {times}번째로 물을 주는 날은 무슨 요일인지 구하시오.",
        ),
        (
            "A machine is checked on a {start} and from then on every {gap} days. What weekday is the {times_th} check?",
            "어느 기계는 {start}에 처음 점검하고 그 뒤로 {gap}일마다 점검한다. {times}번째 점검을 하는 요일을 구하시오.",
        ),
        (
            "The issues of a small newspaper appear {gap} days apart. Issue 1 came out on a {start}. Which weekday is issue {times}?",
            "어느 소식지는 {gap}일 간격으로 나온다. 제1호가 {start}에 나왔다면 제{times}호가 나오는 요일을 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        ("{first} is a {start}. Which day of the week is {last}?", "{first:은/는} {start}이다. {last:은/는} 무슨 요일인지 구하시오."),
        ("If {first} falls on a {start}, on which weekday does {last} fall?", "{first:이/가} {start}일 때 {last}의 요일을 구하시오."),
        ("A course begins on {start}, {first}, and its examination is on {last}. What day of the week is the examination?", "{first} {start}에 시작하는 강좌의 마지막 행사가 {last}에 있다. 그날은 무슨 요일인지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("{first} is a {start}. What is the date (day of the month) of the {nth} {wanted} of that month?", "{first:은/는} {start}이다. 그달의 {nth} {wanted:은/는} 며칠인지 구하시오."),
        (
            "A club meets on the {nth} {wanted} of each month. Given that {first} is a {start}, on which day of {month} does it meet?",
            "어느 모임은 매달 {nth} {wanted}에 열린다. {first:이/가} {start}일 때, {month} 모임은 며칠에 열리는지 구하시오.",
        ),
        (
            "In {month} the bins are emptied on the {nth} {wanted} of the month. {first} is a {start}. On which day of the month are they emptied?",
            "{month}에는 {nth} {wanted}에 재활용품을 거둔다. {first:이/가} {start}이면 재활용품을 거두는 날은 며칠인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        ("{first} is a {start}. Which day of the week is {last}? Mind the leap years.", "{first:은/는} {start}이다. 윤년을 생각하여 {last}의 요일을 구하시오."),
        ("A bond is issued on {start}, {first}, and repaid on {last}. On which weekday is it repaid?", "{first} {start}에 발행한 채권을 {last}에 갚는다. 갚는 날은 무슨 요일인지 구하시오."),
        ("Someone moves into a house on {first}, a {start}, and moves out on {last}. What weekday is the second move?", "{first} {start}에 어느 집으로 이사하여 {last}에 나간다. 나가는 날의 요일을 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("{first} is a {start}. In which year after {year} does {yearless} next fall on a {start}?", "{first:은/는} {start}이다. {year}년 뒤로 {yearless:이/가} 다시 {start:이/가} 되는 첫 해를 구하시오."),
        (
            "A festival is held every year on {yearless}. In {year} that is a {start}. What is the next year in which it is a {start} again?",
            "해마다 {yearless}에 축제가 열린다. {year}년에는 그날이 {start}이다. 다음으로 축제가 {start}에 열리는 해를 구하시오.",
        ),
        (
            "Calendars for {year} show {yearless} as a {start}. Find the earliest later year with the same weekday on that date.",
            "{year}년 달력에서 {yearless:은/는} {start}이다. 그 뒤로 같은 날짜가 같은 요일이 되는 가장 이른 해를 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        ("Which day of the week is {first} in the Gregorian calendar?", "그레고리력으로 {first:은/는} 무슨 요일인지 구하시오."),
        ("Work out, without a given weekday, on which day of the week {first} falls.", "기준이 되는 요일 없이 {first}의 요일을 계산하시오."),
        ("A letter is dated {first}. What weekday was or will that be?", "편지의 날짜는 {first}이다. 그날의 요일을 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("How many times does a {wanted} occur from {first} to {last}, both days included?", "{first}부터 {last}까지 양 끝을 포함하여 {wanted:은/는} 모두 몇 번 있는지 구하시오."),
        (
            "A market takes place every {wanted}. How many markets are there from {first} up to and including {last}?",
            "{wanted}마다 장이 선다. {first}부터 {last}까지(두 날 포함) 장은 모두 몇 번 서는지 구하시오.",
        ),
        (
            "Between {first} and {last}, counting both, somebody helps in a kitchen every {wanted}. On how many days is that?",
            "{first}부터 {last}까지 {wanted}마다 봉사 활동을 한다. 양 끝의 날도 넣으면 활동하는 날은 모두 며칠인지 구하시오.",
        ),
    ),
}  # fmt: skip
