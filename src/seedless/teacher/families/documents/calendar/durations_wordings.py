"""How problems on durations are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_MOMENT_EN = "Answer in the form YYYY-MM-DD HH:MM."
_MOMENT_KO = "단, YYYY-MM-DD HH:MM 꼴로 쓴다."
_DATE_EN = "Answer in the form YYYY-MM-DD."
_DATE_KO = "단, YYYY-MM-DD 꼴로 쓴다."
_TIME_EN = "Answer in the form HH:MM."
_TIME_KO = "단, HH:MM 꼴로 쓴다."
_BOTH_EN = "Give hours and remaining minutes as two numbers, separated by a comma."
_BOTH_KO = "단, 시간과 나머지 분을 쉼표로 구분한 두 수로 쓴다."

BANK = {
    ("easy", "qa"): (
        ("Someone works from {start} to {end} with a break of {pause} minutes. How many minutes of work is that?", "{start}부터 {end}까지 일하면서 {pause}분을 쉬었다. 일한 시간은 모두 몇 분인지 구하시오."),
        ("A museum visit begins at {start} and ends at {end}, with {pause} minutes in the café. How many minutes remain for the rooms?", "{start}에 들어가 {end}에 나온 박물관에서 {pause}분은 찻집에 있었다. 전시를 본 시간은 몇 분인지 구하시오."),
        ("A bus is under way from {start} until {end}, but stands still for {pause} minutes in all. For how many minutes does it move?", "버스가 {start}에 떠나 {end}에 도착하였는데 그 사이에 {pause}분 동안 멈추어 있었다. 달린 시간은 몇 분인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("A job needs {busy} of work and a break of {pause} minutes, and must be done by {end}. When must it start at the latest? " + _TIME_EN, "일하는 데 {busy}, 쉬는 데 {pause}분이 걸리는 작업을 {end}까지 끝내야 한다. 늦어도 언제 시작해야 하는지 구하시오. " + _TIME_KO),
        ("A hike takes {busy} of walking and {pause} minutes of rest. The group arrived at {end}. At what time did it set out? " + _TIME_EN, "산길을 {busy} 동안 걷고 {pause}분을 쉬어 {end}에 도착하였다. 떠난 시각을 구하시오. " + _TIME_KO),
        ("A stew simmers for {busy} in all and rests for {pause} minutes before it is served at {end}. When does the simmering begin? " + _TIME_EN, "약한 불에서 {busy} 동안 끓이고 {pause}분 동안 식힌 음식을 {end}에 내려고 한다. 끓이기 시작하는 시각을 구하시오. " + _TIME_KO),
    ),
    ("medium", "qa"): (
        ("A ferry leaves on {start} and is at sea for {passing}. When does it arrive? " + _MOMENT_EN, "여객선이 {start}에 떠나 {passing} 동안 항해한다. 도착하는 때를 구하시오. " + _MOMENT_KO),
        ("A backup starts on {start} and takes {passing}. When is it finished? " + _MOMENT_EN, "자료 백업을 {start}에 시작하여 {passing:이/가} 걸렸다. 끝난 때를 구하시오. " + _MOMENT_KO),
        ("What are the date and the time {passing} after {start}? " + _MOMENT_EN, "{start}에서 {passing:이/가} 지난 날짜와 시각을 구하시오. " + _MOMENT_KO),
    ),
    ("medium", "reasoning"): (
        ("A night shift of {passing} ended on {end}. When had it begun? " + _MOMENT_EN, "{passing} 동안의 근무가 {end}에 끝났다. 근무가 시작된 때를 구하시오. " + _MOMENT_KO),
        ("A freight train arrived on {end} after {passing} without a stop. When did it depart? " + _MOMENT_EN, "화물 열차가 {passing} 동안 쉬지 않고 달려 {end}에 도착하였다. 떠난 때를 구하시오. " + _MOMENT_KO),
        ("An experiment must be over on {end} and runs for {passing}. At which date and time does it have to be started? " + _MOMENT_EN, "{passing:이/가} 걸리는 실험을 {end}에 마쳐야 한다. 실험을 시작해야 하는 때를 구하시오. " + _MOMENT_KO),
    ),
    ("hard", "qa"): (
        ("How many days lie between {first} and {last}, if the first day is not counted and the last one is?", "{first}부터 {last}까지는 며칠인지 구하시오. 첫날은 빼고 마지막 날은 센다."),
        ("A loan was taken on {first} and paid back on {last}. For how many days was the money lent (date difference)?", "{first}에 빌린 돈을 {last}에 갚았다. 빌린 기간은 며칠인지 두 날짜의 차로 구하시오."),
        ("A seed is sown on {first} and the plant flowers on {last}. How many days later is that?", "{first}에 씨를 뿌려 {last}에 꽃이 피었다. 꽃은 며칠 만에 피었는지 두 날짜의 차로 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("A ticket is valid for {days} days, and {first} is the first of them. What is the last valid day? " + _DATE_EN, "{days}일 동안 쓸 수 있는 이용권을 {first}부터 쓴다. 첫날도 하루로 셀 때 마지막으로 쓸 수 있는 날을 구하시오. " + _DATE_KO),
        ("An exhibition is open on {days} days in a row, beginning with {first}. On which date does it close? " + _DATE_EN, "전시회가 {first}에 시작하여 하루도 쉬지 않고 {days}일 동안 열린다. 전시회가 끝나는 날을 구하시오. " + _DATE_KO),
        ("Somebody writes a page a day for {days} days; page 1 is written on {first}. On which date is page {days} written? " + _DATE_EN, "하루에 한 쪽씩 {days}일 동안 글을 쓴다. 첫 쪽을 {first}에 썼다면 {days}번째 쪽을 쓰는 날을 구하시오. " + _DATE_KO),
    ),
    ("expert", "qa"): (
        ("How much time passes from {start} to {end}? " + _BOTH_EN, "{start}부터 {end}까지 지난 시간을 구하시오. " + _BOTH_KO),
        ("A server ran without a stop from {start} until {end}. How long was that? " + _BOTH_EN, "어느 서버가 {start}부터 {end}까지 멈추지 않고 작동하였다. 작동한 시간을 구하시오. " + _BOTH_KO),
        ("A space probe is launched on {start} and sends its first picture on {end} (same clock). How much time lies between? " + _BOTH_EN, "탐사선을 {start}에 쏘아 올려 {end}에 첫 사진을 받았다. 그 사이의 시간을 구하시오. " + _BOTH_KO),
    ),
    ("expert", "reasoning"): (
        ("A machine starts on {start} and runs {cycles} cycles of {cycle} each without a pause. When does the last cycle end? " + _MOMENT_EN, "기계가 {start}에 작동하기 시작하여 {cycle}짜리 공정을 쉬지 않고 {cycles}번 되풀이한다. 마지막 공정이 끝나는 때를 구하시오. " + _MOMENT_KO),
        ("A relay of {cycles} watches, each lasting {cycle}, begins on {start}. At which date and time is the last watch over? " + _MOMENT_EN, "한 번에 {cycle}씩 {cycles}명이 이어서 당번을 선다. 첫 당번이 {start}에 시작하면 마지막 당번이 끝나는 때를 구하시오. " + _MOMENT_KO),
        ("A printer needs {cycle} for one part. It begins on {start} and prints {cycles} parts one after another. When is it done? " + _MOMENT_EN, "부품 하나를 찍는 데 {cycle:이/가} 걸리는 프린터가 {start}에 시작하여 {cycles}개를 이어서 찍는다. 모두 끝나는 때를 구하시오. " + _MOMENT_KO),
    ),
}  # fmt: skip
