"""How problems on time zones are asked, by level and task type, in English and Korean."""

from __future__ import annotations

DAYS = {-1: ("previous day", "전날"), 0: ("same day", "같은 날"), 1: ("next day", "다음 날")}
NO_OFFICE = ("none", "없음")

_MOMENT_EN = "Answer in local time there, in the form YYYY-MM-DD HH:MM."
_MOMENT_KO = "단, 그곳의 현지 시각을 YYYY-MM-DD HH:MM 꼴로 쓴다."
_TIME_EN = "Answer in the form HH:MM."
_TIME_KO = "단, HH:MM 꼴로 쓴다."
_DAYS_EN = "Answer “previous day”, “same day” or “next day”."
_DAYS_KO = "‘전날’, ‘같은 날’, ‘다음 날’ 중 하나로 답하시오."
_ZONE_EN = "Answer in the form UTC+5:30 or UTC-3."
_ZONE_KO = "단, UTC+5:30 또는 UTC-3과 같은 꼴로 쓴다."

BANK = {
    ("easy", "qa"): (
        ("The clocks in {here} show {time}. What do the clocks in {there} show? " + _TIME_EN, "{here:이/가} {time}일 때 {there}의 시각을 구하시오. " + _TIME_KO),
        ("At {time} in {here} somebody sends a message to {there}. What time is it there at that moment? " + _TIME_EN, "{here}에서 {time}에 {there:으로/로} 문자를 보냈다. 그 순간 받는 곳의 시각을 구하시오. " + _TIME_KO),
        ("A match is broadcast live from {here}, where it begins at {time}. At what local time does it begin for viewers in {there}? " + _TIME_EN, "{here}에서 {time}에 시작하는 경기를 생중계한다. {there}의 시청자에게는 몇 시 몇 분에 시작하는지 구하시오. " + _TIME_KO),
    ),
    ("easy", "reasoning"): (
        ("When it is {start} in {here}, the clocks in {there_name} show {end}. What is the offset of {there_name} from UTC? " + _ZONE_EN, "{here:이/가} {start}일 때 {there_name:은/는} {end}이다. {there_name}의 시간대를 구하시오. " + _ZONE_KO),
        ("A traveller in {there_name} reads {end} on a station clock and at the same moment hears by telephone that it is {start} in {here}. Which time zone is {there_name} in? " + _ZONE_EN, "{there_name:을/를} 여행하는 사람이 본 역의 시계는 {end:을/를} 가리켰고, 같은 순간에 {here:은/는} {start:이라고/라고} 한다. {there_name:이/가} 쓰는 시간대를 구하시오. " + _ZONE_KO),
        ("A server in {here} logs {start} while one in {there_name} logs {end} for the same event. Find the time zone of the second server. " + _ZONE_EN, "같은 사건을 {here}의 서버는 {start}, {there_name}의 서버는 {end:으로/로} 기록하였다. 둘째 서버의 시간대를 구하시오. " + _ZONE_KO),
    ),
    ("easy", "classification"): (
        ("It is {time} in {here}. Seen from there, is it the previous day, the same day or the next day in {there}? " + _DAYS_EN, "{here:이/가} {time}일 때 {there:은/는} 그 날짜를 기준으로 어느 날인지 판단하시오. " + _DAYS_KO),
        ("Someone in {here} calls {there} at {time}. Which day is it at the other end, compared with the caller's date? " + _DAYS_EN, "{here}에 있는 사람이 {time}에 {there:으로/로} 전화를 건다. 받는 곳의 날짜가 거는 곳을 기준으로 어느 날인지 분류하시오. " + _DAYS_KO),
        ("An order from {here} is placed at {time} and registered at once in {there} with the date there. How does that date compare with the date of the order? " + _DAYS_EN, "{here}에서 {time}에 넣은 주문이 그 순간 {there}의 날짜로 접수된다. 접수 날짜가 주문 날짜와 견주어 어느 날인지 판단하시오. " + _DAYS_KO),
    ),
    ("medium", "qa"): (
        ("It is {start} in {here}. What are the date and the time in {there}? " + _MOMENT_EN, "{here:이/가} {start}일 때 {there}의 날짜와 시각을 구하시오. " + _MOMENT_KO),
        ("A deadline is set for {start} in {here}. When is that in {there}? " + _MOMENT_EN, "마감이 {here} 시각으로 {start}이다. {there}에서는 언제인지 구하시오. " + _MOMENT_KO),
        ("An eclipse begins on {start} by the clocks of {here}. Which date and time do the clocks in {there} show then? " + _MOMENT_EN, "일식이 {here}의 시계로 {start}에 시작된다. 그때 {there}의 날짜와 시각을 구하시오. " + _MOMENT_KO),
    ),
    ("medium", "reasoning"): (
        ("A plane takes off in {here} on {start} local time and lands in {there} after {flight}. When does it land? " + _MOMENT_EN, "비행기가 {here}에서 현지 시각 {start}에 떠나 {flight} 만에 {there}에 내린다. 도착하는 때를 구하시오. " + _MOMENT_KO),
        ("A flight from {here} to {there} lasts {flight}. It departs on {start} local time. Give the arrival. " + _MOMENT_EN, "{here}에서 {there}까지 {flight:이/가} 걸리는 항공편이 현지 시각 {start}에 출발한다. 도착 일시를 구하시오. " + _MOMENT_KO),
        ("A pilot leaves {here} on {start} (time there) and spends {flight} in the air before touching down in {there}. What do the clocks at the destination show? " + _MOMENT_EN, "조종사가 {here}에서 그곳 시각으로 {start}에 이륙하여 {flight} 동안 난 뒤 {there}에 착륙한다. 목적지의 일시를 구하시오. " + _MOMENT_KO),
    ),
    ("medium", "classification"): (
        ("A flight leaves {here} at {time} local time and reaches {there} after {flight}. Compared with the date of departure, on which day does it arrive, by the local calendars? " + _DAYS_EN, "{here}에서 현지 시각 {time}에 떠난 비행기가 {flight} 뒤 {there}에 닿는다. 도착하는 현지 날짜가 출발 날짜와 견주어 어느 날인지 분류하시오. " + _DAYS_KO),
        ("Departure {time} in {here}, {flight} in the air, landing in {there}: which day does the passenger's local calendar show on landing, seen from the day of departure? " + _DAYS_EN, "{here}에서 {time}에 출발하여 {flight} 동안 날아 {there}에 내리는 승객이 있다. 내린 곳의 날짜가 출발한 날을 기준으로 어느 날인지 판단하시오. " + _DAYS_KO),
        ("A night courier flies from {here} (take-off {time}) to {there} in {flight}. Is the local date on arrival the previous, the same or the next day? " + _DAYS_EN, "화물기가 {here}에서 {time}에 이륙하여 {there}까지 {flight} 동안 난다. 도착한 현지 날짜를 출발한 날과 비교하여 분류하시오. " + _DAYS_KO),
    ),
    ("hard", "qa"): (
        ("A journey begins in {here} on {start} local time: a flight of {flight}, a stop of {stop}, a second flight of {second} to {there}. When does it end? " + _MOMENT_EN, "{here}에서 현지 시각 {start}에 떠나 {flight} 동안 날고 {stop} 동안 머문 뒤 다시 {second} 동안 날아 {there}에 도착한다. 도착하는 때를 구하시오. " + _MOMENT_KO),
        ("Take-off in {here} on {start} (local). After {flight} the plane lands to refuel for {stop}, and {second} later it is in {there}. What is the local arrival? " + _MOMENT_EN, "{here}에서 {start}(현지)에 이륙한 비행기가 {flight} 뒤 내려 {stop} 동안 급유하고, 다시 {second:을/를} 날아 {there}에 닿는다. 현지 도착 일시를 구하시오. " + _MOMENT_KO),
        ("A parcel leaves {here} on {start} local time, flies {flight}, waits {stop} at a hub and flies {second} to {there}. When does it get there? " + _MOMENT_EN, "소포가 {here}에서 현지 시각 {start}에 실려 {flight} 동안 날고, 중간 기지에서 {stop} 동안 기다린 뒤 {second} 동안 날아 {there}에 도착한다. 도착하는 때를 구하시오. " + _MOMENT_KO),
    ),
    ("hard", "reasoning"): (
        ("A passenger leaves {here} on {start} and reaches {there} on {end}, both local times. The stop on the way took {stop}. How many minutes was the passenger in the air?", "승객이 {here}에서 {start}에 떠나 {there}에 {end}에 도착하였다(모두 현지 시각). 경유지에 {stop} 동안 머물렀다면 하늘을 난 시간은 몇 분인지 구하시오."),
        ("A timetable shows departure {start} in {here} and arrival {end} in {there}, each in local time, with {stop} on the ground in between. How many minutes of flying is that?", "시간표에 {here} 출발 {start}, {there} 도착 {end}(각각 현지 시각)이라고 적혀 있고 중간에 {stop} 동안 지상에 있다. 비행한 시간은 몇 분인지 구하시오."),
        ("By the local clocks an air parcel left {here} on {start} and arrived in {there} on {end}; it waited {stop} at a hub. For how many minutes did it fly?", "현지 시계로 화물이 {here}에서 {start}에 떠나 {there}에는 {end}에 닿았고, 중간 기지에서 {stop} 동안 기다렸다. 화물이 난 시간은 몇 분인지 구하시오."),
    ),
    ("hard", "classification"): (
        ("A trip from {here} to {there} starts at {time} local time: {flight} of flight, {stop} of waiting, {second} of flight. On which day, compared with the departure, does it end by the local date? " + _DAYS_EN, "{here}에서 {time}에 떠나 {flight} 비행, {stop} 대기, {second} 비행을 거쳐 {there}에 이른다. 도착한 현지 날짜가 출발 날짜와 견주어 어느 날인지 분류하시오. " + _DAYS_KO),
        ("Take-off {time} in {here}, then {flight} in the air, {stop} on the ground, {second} in the air, landing in {there}. How does the local date of landing compare with that of take-off? " + _DAYS_EN, "{here}에서 {time}에 이륙하여 {flight:을/를} 날고 {stop:을/를} 쉰 다음 {second:을/를} 더 날아 {there}에 내린다. 내린 곳의 날짜를 이륙한 날과 비교하여 분류하시오. " + _DAYS_KO),
        ("Mail is flown from {here} at {time}: first leg {flight}, transfer {stop}, second leg {second}, destination {there}. Which local day is stamped there, seen from the day of posting? " + _DAYS_EN, "우편물이 {here}에서 {time}에 실려 첫 구간 {flight}, 환적 {stop}, 둘째 구간 {second:을/를} 거쳐 {there}에 도착한다. 그곳에서 찍히는 날짜가 보낸 날을 기준으로 어느 날인지 판단하시오. " + _DAYS_KO),
    ),
    ("expert", "qa"): (
        ("Three offices are open at these local times: {offices}. For how many minutes of a working day are all three open at once?", "세 사무실의 근무 시간은 현지 시각으로 {offices}이다. 하루에 세 곳이 함께 근무하는 시간은 몇 분인지 구하시오."),
        ("A company has branches with local working hours {offices}. How long, in minutes, is the time in which everybody is at work?", "어느 회사 지점들의 현지 근무 시간은 {offices}이다. 모든 지점이 근무 중인 시간은 몇 분인지 구하시오."),
        ("Support desks answer calls (local times) in {offices}. How many minutes a day do all of them answer?", "고객 지원 창구의 운영 시간(현지 시각)은 {offices}이다. 세 창구가 동시에 운영되는 시간은 하루에 몇 분인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("Offices work at these local times: {offices}. A video meeting of {length} minutes must lie within the hours of all three. What is the latest start, as local time in {first}? " + _TIME_EN, "사무실의 현지 근무 시간은 {offices}이다. {length}분짜리 화상 회의를 세 곳의 근무 시간 안에 열려고 한다. 늦어도 언제 시작해야 하는지 {first} 시각으로 구하시오. " + _TIME_KO),
        ("The team sits in three places with local hours {offices}. It needs {length} minutes together. At what time in {first} can the meeting begin at the latest? " + _TIME_EN, "세 곳에 나뉘어 일하는 팀의 현지 근무 시간은 {offices}이다. 모두 {length}분 동안 모여야 할 때 가장 늦은 시작 시각을 {first}의 시각으로 구하시오. " + _TIME_KO),
        ("Plan a call of {length} minutes so that it is over before any of these offices closes and after all have opened: {offices}. Give the latest possible start on the clock in {first}. " + _TIME_EN, "모든 사무실이 문을 연 뒤에 시작하여 어느 한 곳도 문을 닫기 전에 끝나는 {length}분짜리 통화를 계획한다. 근무 시간(현지)은 {offices}이다. 가장 늦은 시작 시각을 {first}의 시계로 구하시오. " + _TIME_KO),
    ),
    ("expert", "classification"): (
        ("Local working hours are {offices}. A meeting of {length} minutes is to start at {local} in {first}. At most one office is not at work for all of it: which? Answer with one of: {labels}.", "현지 근무 시간은 {offices}이다. {first} 시각으로 {local}에 시작하는 {length}분짜리 회의가 근무 시간에 맞지 않는 곳이 있으면 어디인지 판단하시오. {labels} 중 하나로 답하시오."),
        ("Somebody proposes {local} ({first} time) for a call of {length} minutes between offices with the local hours {offices}. Whose hours does it break, if anybody's? Answer with one of: {labels}.", "근무 시간이 {offices}(현지 시각)인 세 사무실이 통화하려고 한다. {first} 시각 {local}에 시작하여 {length}분 동안 통화하면 근무 시간을 벗어나는 곳이 있으면 어디인지 분류하시오. {labels} 중 하나로 답하시오."),
        ("A training of {length} minutes begins at {local} in {first}. The offices are open, in local time: {offices}. Which office, if any, cannot take part in full? Answer with one of: {labels}.", "{first} 시각 {local}에 {length}분짜리 교육이 시작된다. 사무실이 문을 여는 시간은 현지 시각으로 {offices}이다. 끝까지 참여할 수 없는 곳이 있으면 어디인지 판단하시오. {labels} 중 하나로 답하시오."),
    ),
}  # fmt: skip
