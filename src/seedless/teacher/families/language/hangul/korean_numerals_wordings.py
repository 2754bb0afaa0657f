"""How problems on Korean numerals are asked, by level and task type, in English and Korean."""

from __future__ import annotations

COUNTERS = (  # counter, what it counts in English, what it counts in Korean
    ("명", "visitors", "손님"),
    ("마리", "ducks", "오리"),
    ("권", "books", "책"),
    ("장", "tickets", "표"),
    ("대", "bicycles", "자전거"),
    ("그루", "young trees", "묘목"),
    ("병", "bottles of juice", "주스"),
    ("개", "boxes", "상자"),
)

_HANGUL_EN = "Write it in Hangul, without digits."
_SPACED_EN = "Write it in Hangul with a space after each group of ten thousand, as in “이십만 삼천”."
_SPACED_KO = "단, “이십만 삼천”처럼 만 단위로 띄어 한글로 쓴다."
_COUNTED_EN = "Answer in Hangul with a native numeral and the counter, as in “다섯 {counter}”."
_COUNTED_KO = "단, “다섯 {counter}”처럼 고유어 수와 세는 말을 한글로 쓴다."
_BOTH_EN = "Answer in Hangul with the counter, as in “다섯 {counter}”, and put a comma between them."
_BOTH_KO = "단, “다섯 {counter}”처럼 한글로 쓰고 쉼표로 구분한다."
_TIMED_EN = "Write it in Hangul as in “오전 한 시 오 분”."
_TIMED_KO = "단, “오전 한 시 오 분”처럼 한글로 쓴다."
_DATED_EN = "Write it in Hangul as in “일월 이일 오전 한 시 오 분”."
_DATED_KO = "단, “일월 이일 오전 한 시 오 분”처럼 한글로 쓴다."
_MAP_EN = "Reply with a JSON object that maps each number (as a string of digits) to its words in Hangul."
_MAP_KO = "단, 숫자로 된 문자열을 이름으로, 한글로 읽은 말을 값으로 하는 JSON 객체만 쓴다."
_COUNT_MAP_EN = (
    "Reply with a JSON object from each expression as shown to its words with a native numeral, as in “다섯 {counter}”."
)
_COUNT_MAP_KO = "단, 주어진 표현을 이름으로, “다섯 {counter}”처럼 고유어 수로 읽은 말을 값으로 하는 JSON 객체만 쓴다."
_LARGE_EN = 'Reply with a JSON array of two objects with "digits" (a number) and "words" (Hangul, a space after each group of ten thousand).'
_LARGE_KO = '단, 두 수를 차례로 "digits"(숫자)와 "words"(만 단위로 띄어 쓴 한글)의 두 항목으로 나타낸 JSON 배열만 쓴다.'
_EVENT_EN = 'Reply with a JSON object with "date" (as “일월 이일”), "start" and "end" (as “오전 한 시 오 분”), all in Hangul.'
_EVENT_KO = '단, "date"(“일월 이일” 꼴), "start"와 "end"(“오전 한 시 오 분” 꼴)의 세 항목을 한글로 적은 JSON 객체만 쓴다.'

BANK = {
    ("easy", "qa"): (
        ("How is {first} read in Sino-Korean numerals? " + _HANGUL_EN, "{first:을/를} 한자어 수로 읽어 한글로 쓰시오."),
        (
            "In a Korean election report a candidate has {first} votes. How is the number of votes read? " + _HANGUL_EN,
            "개표 방송에서 어느 후보의 득표수가 {first}표라고 한다. 숫자 부분을 읽는 대로 한글로 띄어 쓰지 않고 쓰시오.",
        ),
        (
            "Spell out the page number {first} as one reads it aloud in Korean. " + _HANGUL_EN,
            "{first}쪽을 소리 내어 읽을 때 수를 어떻게 읽는지 한글로 쓰시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "One Korean bus line carried {said} passengers on Monday, another {other}. How many more did the first carry? Answer in digits.",
            "어느 날 버스 두 노선의 승객은 각각 {said} 명과 {other} 명이었다. 첫째 노선의 승객이 몇 명 더 많은지 숫자로 쓰시오.",
        ),
        (
            "A Korean shop had {said} bottles in stock and sold {other}. How many are left, in digits?",
            "가게에 음료수가 {said} 병 있었는데 그중 {other} 병이 팔렸다. 남은 음료수는 몇 병인지 숫자로 쓰시오.",
        ),
        (
            "Subtract the number written in Korean as {other} from the number {said}. Give the result in digits.",
            "{said}에서 {other:을/를} 뺀 값을 숫자로 구하시오.",
        ),
    ),
    ("easy", "generation"): (
        (
            "Write the numbers {three} in Sino-Korean words. " + _MAP_EN,
            "{three:을/를} 한자어 수로 읽어 한글로 쓰시오. " + _MAP_KO,
        ),
        (
            "A Korean voice announcement needs the words for {three}. " + _MAP_EN,
            "안내 방송에 쓰기 위하여 {three:을/를} 한글로 읽은 말이 필요하다. 정리하시오. " + _MAP_KO,
        ),
        (
            "Prepare a table of readings in Hangul for {three}. " + _MAP_EN,
            "수 {three}에 대하여 숫자와 읽는 말을 짝지은 자료를 만드시오. " + _MAP_KO,
        ),
    ),
    ("medium", "qa"): (
        (
            "Read {two} ({things}) with native Korean numerals. " + _BOTH_EN,
            "{thing:을/를} 센 {two:을/를} 고유어 수로 읽으시오. " + _BOTH_KO,
        ),
        (
            "How does one say {two} with native Korean numerals when counting {things}? " + _BOTH_EN,
            "{thing:을/를} 세어 보니 두 곳에 각각 {two:이/가} 있다. 이를 고유어 수로 읽는 대로 쓰시오. " + _BOTH_KO,
        ),
        (
            "A Korean speech mentions {two}, meaning {things}. Spell them out with native numerals, as they are spoken. "
            + _BOTH_EN,
            "발표문에 {thing}의 수가 {two:이라고/라고} 적혀 있다. 고유어 수로 소리 내어 읽는 말을 쓰시오. " + _BOTH_KO,
        ),
    ),
    ("medium", "reasoning"): (
        (
            "There were {there} ({things}) in the morning; {more} more came in, and later {less} went out. How many are there now? "
            + _COUNTED_EN,
            "아침에 {thing:이/가} {there} 있었다. 낮에 {comes:이/가} 들어오고 저녁에 {goes:이/가} 나갔다. 지금의 수를 구하시오. "
            + _COUNTED_KO,
        ),
        (
            "A Korean record counts {things}: {there} on Friday, {less} fewer on Saturday, {more} more on Sunday. How many on Sunday? "
            + _COUNTED_EN,
            "기록에 적힌 {thing}의 수는 금요일에 {there}, 토요일에는 금요일보다 {goes:이/가} 적고, 일요일에는 토요일보다 {comes:이/가} 많다. 일요일의 수를 구하시오. "
            + _COUNTED_KO,
        ),
        (
            "The number of {things} rises from {there} by {more} and then falls by {less}. Say the result in Korean. "
            + _COUNTED_EN,
            "{thing}의 수가 {there}에서 {comes} 늘었다가 {goes} 줄었다. 줄어든 뒤의 수를 쓰시오. " + _COUNTED_KO,
        ),
    ),
    ("medium", "generation"): (
        (
            "Give the native Korean readings of {shown}. " + _COUNT_MAP_EN,
            "{shown:을/를} 고유어 수로 읽어 쓰시오. " + _COUNT_MAP_KO,
        ),
        (
            "A reader for Korean texts must turn {shown} into words. " + _COUNT_MAP_EN,
            "글을 읽어 주는 프로그램이 {shown:을/를} 말로 바꾸려고 한다. 결과를 쓰시오. " + _COUNT_MAP_KO,
        ),
        (
            "Spell {shown} as a Korean speaker counts {things}. " + _COUNT_MAP_EN,
            "{thing:을/를} 센 {shown:을/를} 읽는 말로 고쳐 쓰시오. " + _COUNT_MAP_KO,
        ),
    ),
    ("hard", "qa"): (
        ("Write {first} in Korean words. " + _SPACED_EN, "{first:을/를} 한글로 쓰시오. " + _SPACED_KO),
        (
            "A Korean news reader meets the figure {first}. How is it read? " + _SPACED_EN,
            "뉴스 원고에 수 {first:이/가} 나온다. 이 수를 읽는 대로 쓰시오. " + _SPACED_KO,
        ),
        (
            "The population of a country is given as {first}. Put the figure into Sino-Korean words. " + _SPACED_EN,
            "어느 나라의 인구는 {first}명이다. 인구수를 한자어 수로 나타내시오. " + _SPACED_KO,
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Two Korean bank accounts hold {said} won and {other} won. What is the sum in words? " + _SPACED_EN,
            "두 계좌의 잔액은 각각 {said} 원과 {other} 원이다. 잔액의 합을 한글로 나타내시오. " + _SPACED_KO,
        ),
        (
            "Add the numbers that are written in Korean as {said} and {other}, and say the result in Korean. " + _SPACED_EN,
            "{said}에 {other:을/를} 더한 수를 한글로 쓰시오. " + _SPACED_KO,
        ),
        (
            "A Korean company carried {said} parcels in one year and {other} in the next. How many were carried in the two years together? "
            + _SPACED_EN,
            "어느 회사가 지난해에 나른 소포는 {said} 개, 올해에 나른 소포는 {other} 개이다. 두 해에 나른 소포는 모두 몇 개인지 한글로 쓰시오. "
            + _SPACED_KO,
        ),
    ),
    ("hard", "generation"): (
        (
            "Write the numbers {first} and {second} in Korean. " + _LARGE_EN,
            "두 수 {first:과/와} {second:을/를} 한글로 나타내시오. " + _LARGE_KO,
        ),
        (
            "A Korean contract states the sums {first} and {second} twice, in digits and in words. Produce both. " + _LARGE_EN,
            "계약서에 금액 {first}, {second:을/를} 숫자와 한글로 함께 적으려고 한다. 자료를 작성하시오. " + _LARGE_KO,
        ),
        (
            "Convert {first} and {second} for a Korean text with numbers in words. " + _LARGE_EN,
            "{first:과/와} {second:을/를} 글에 쓰기 위하여 한글 표기로 바꾸시오. " + _LARGE_KO,
        ),
    ),
    ("expert", "qa"): (
        (
            "A Korean calendar entry has the time stamp {stamp} (month-day hour:minute). How is it read aloud? " + _DATED_EN,
            "일정표에 {stamp}(월-일 시:분)에 회의가 있다고 적혀 있다. 날짜와 시각을 읽는 대로 쓰시오. " + _DATED_KO,
        ),
        (
            "Say {stamp} in Korean, with the date first and the time on the twelve-hour clock. " + _DATED_EN,
            "기록 {stamp}의 날짜와 시각을 오전과 오후를 밝혀 말로 나타내시오. " + _DATED_KO,
        ),
        (
            "A log line begins with {stamp}, month and day before the 24-hour time. Put it into Korean words. " + _DATED_EN,
            "기록 파일의 어느 줄 맨 앞에 {stamp}(월-일, 24시간제 시각) 표시가 있다. 이를 한글로 읽어 쓰시오. " + _DATED_KO,
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A Korean train leaves at {said} and travels {passing} minutes. When does it arrive? " + _TIMED_EN,
            "기차가 {said}에 떠나 {passing}분 동안 달린다. 도착하는 시각을 구하시오. " + _TIMED_KO,
        ),
        (
            "It is {said} in Seoul. What will the clock say after {passing} minutes? Answer in Korean. " + _TIMED_EN,
            "지금은 {said}이다. {passing}분이 지나면 몇 시 몇 분인지 구하시오. " + _TIMED_KO,
        ),
        (
            "A lesson in Korean starts at {said} and lasts {passing} minutes. Give the time at which it ends. " + _TIMED_EN,
            "{said}에 시작한 수업이 {passing}분 뒤에 끝났다. 수업이 끝난 시각을 구하시오. " + _TIMED_KO,
        ),
    ),
    ("expert", "generation"): (
        (
            "An event runs from {stamp} to {end} on the same day (month-day hour:minute). Write it in Korean words. "
            + _EVENT_EN,
            "어느 행사가 {stamp}(월-일 시:분)부터 같은 날 {end}까지 열린다. 이를 말로 나타내시오. " + _EVENT_KO,
        ),
        (
            "Turn the calendar line “{stamp} – {end}” into words for a Korean announcement. " + _EVENT_EN,
            "일정 “{stamp} – {end}”의 날짜와 시각을 안내 방송에 쓸 말로 바꾸시오. " + _EVENT_KO,
        ),
        (
            "A Korean museum opens from {stamp} until {end}, the first with month and day. Spell the opening out. " + _EVENT_EN,
            "박물관이 {stamp}(월-일 시:분)에 문을 열어 {end}에 닫는다. 여닫는 날과 시각을 읽는 대로 적으시오. " + _EVENT_KO,
        ),
    ),
}
