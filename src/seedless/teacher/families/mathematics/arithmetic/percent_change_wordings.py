"""How percent changes are asked for, by level, task type and language; `{name2}` speaks of the second change."""

BANK = {
    ("easy", "qa", "en"): (
        "{Verb} {old} by {p}%.",
        "What number results when {old} is {verbed} by {p}%?",
        "Find the number that is {old} {verbed} by {p}%.",
    ),
    ("easy", "reasoning", "en"): (
        "An exhibition had {old} visitors on Saturday. On Sunday the number {fell} by {p}%. How many visitors came on Sunday?",
        "A factory made {old} bulbs a day. After a change of schedule the output {fell} by {p}%. "
        "How many bulbs a day is that now?",
        "A small library owned {old} books. During the year that number {fell} by {p}%. How many books does it own now?",
    ),
    ("medium", "qa", "en"): (
        "By what percent is {old} {verbed} when it becomes {new}?",
        "Find the percent {noun} from {old} to {new}.",
        "A quantity goes from {old} to {new}. What is the percent {noun}?",
    ),
    ("medium", "reasoning", "en"): (
        "An online course had {old} learners last month and has {new} this month. What is the percent {noun}?",
        "A farm harvested {old} boxes of apples last year and {new} boxes this year. By what percent did the harvest {fall}?",
        "The number of members of a sports club went from {old} to {new}. By what percent did it {fall}?",
    ),
    ("hard", "qa", "en"): (
        "{Verb} {old} by {p}%, then {verb2} the result by {q}%. What is the final number?",
        "The number {old} is {verbed} by {p}% and the result is {verbed2} by {q}%. Find the final number.",
        "Starting from {old}, apply a {p}% {noun} followed by a {q}% {noun2}. What number do you get?",
    ),
    ("hard", "reasoning", "en"): (
        "A theatre sold {old} tickets in May. Sales {fell} by {p}% in June and then {fell2} by {q}% in July, each time "
        "compared "
        "with the month before. How many tickets were sold in July?",
        "A warehouse held {old} parcels. Over the first week the stock {fell} by {p}%, and over the second week it {fell2} "
        "by {q}% "
        "of what was then there. How many parcels does it hold now?",
        "A village had {old} inhabitants. In ten years the number {fell} by {p}%, and in the next ten it {fell2} by {q}%. "
        "How many inhabitants does the village have now?",
    ),
    ("expert", "qa", "en"): (
        "A number is {verbed} by {p}% and the result is {verbed2} by {q}%. The final number is {new}. "
        "Find the original number.",
        "After a {p}% {noun} followed by a {q}% {noun2}, a number has become {new}. What was it before?",
        "Which number becomes {new} when it is {verbed} by {p}% and the result is then {verbed2} by {q}%?",
    ),
    ("expert", "reasoning", "en"): (
        "The monthly output of a bicycle works {fell} by {p}% in spring and then {fell2} by {q}% in autumn. It is now {new} bicycles. "
        "How many bicycles a month were made before both changes?",
        "The number of readers of a magazine {fell} by {p}% in one year and {fell2} by {q}% in the next. "
        "There are now {new} readers. "
        "How many were there at the start?",
        "Compared with the month before, the daily output of a waterworks {fell} by {p}% in June and {fell2} by {q}% in July, "
        "when it was {new} tonnes. How many tonnes a day was it in May?",
    ),
    ("easy", "qa", "ko"): (
        "{old_object} {p}% {만큼} 수를 구하시오.",
        "{old}에서 {p}% {변한} 값을 구하시오.",
        "{old_subject} {p}% {변하면} 얼마가 되는지 구하시오.",
    ),
    ("easy", "reasoning", "ko"): (
        "어느 전시회의 토요일 관람객은 {old}명이었다. 일요일 관람객은 토요일보다 {p}% {변했다}. "
        "일요일 관람객은 몇 명인지 구하시오.",
        "어느 공장에서 전구를 하루에 {old}개 생산하였다. 작업 방식을 바꾼 뒤 하루 생산량이 {p}% {변했다}. "
        "지금의 하루 생산량은 몇 개인지 구하시오.",
        "마을의 작은 도서관에 책이 {old}권 있었다. 1년 동안 책의 수가 {p}% {변했다}. 지금 도서관에 있는 책은 몇 권인지 구하시오.",
    ),
    ("medium", "qa", "ko"): (
        "{old_subject} {new_to} {변할} 때, 몇 % {변한} 것인지 구하시오.",
        "어떤 양이 {old}에서 {new_to} {변했다}. {율}은 몇 %인지 구하시오.",
        "{old}에서 {new_to} {변할} 때의 {율}(%)을 구하시오.",
    ),
    ("medium", "reasoning", "ko"): (
        "어느 온라인 강좌의 수강생이 지난달에는 {old}명, 이번 달에는 {new}명이다. 수강생은 몇 % {변했는지} 구하시오.",
        "어느 과수원에서 사과를 작년에는 {old}상자, 올해는 {new}상자 수확하였다. 수확량은 작년보다 몇 % {변했는지} 구하시오.",
        "어느 운동 동호회의 회원이 {old}명에서 {new}명으로 {변했다}. 회원 수는 몇 % {변했는지} 구하시오.",
    ),
    ("hard", "qa", "ko"): (
        "{old_object} {p}% {만큼} 뒤, 그 결과를 다시 {q}% {만큼2} 수를 구하시오.",
        "{old}에서 {p}% {변한} 값이 다시 {q}% {변하면2} 얼마가 되는지 구하시오.",
        "{old_subject} 먼저 {p}% {변하고}, 이어서 그 값이 {q}% {변했다2}. 마지막 값을 구하시오.",
    ),
    ("hard", "reasoning", "ko"): (
        "어느 극장의 5월 입장권 판매량은 {old}장이었다. "
        "판매량이 그다음 달에는 전달보다 {p}% {변하고}, 또 그다음 달에는 전달보다 {q}% {변했다2}. "
        "마지막 달의 판매량은 몇 장인지 구하시오.",
        "창고에 소포가 {old}개 있었다. 첫째 주에 소포의 수가 {p}% {변하고}, 둘째 주에는 첫째 주 말보다 {q}% {변했다2}. "
        "지금 창고에 있는 소포는 몇 개인지 구하시오.",
        "어느 마을의 인구는 {old}명이었다. 처음 몇 해 동안 인구가 {p}% {변하고}, 그 뒤 다시 {q}% {변했다2}. "
        "지금 인구는 몇 명인지 구하시오.",
    ),
    ("expert", "qa", "ko"): (
        "어떤 수를 {p}% {만큼} 뒤 그 결과를 다시 {q}% {만큼하여2} {new_object} 얻었다. 어떤 수를 구하시오.",
        "어떤 수가 {p}% {변하고}, 그 결과가 다시 {q}% {변하여2} {new_became}. 처음의 수를 구하시오.",
        "{p}% {변한} 값이 다시 {q}% {변하여2} {new_to} 바뀌는 수가 있다. 이 수를 구하시오.",
    ),
    ("expert", "reasoning", "ko"): (
        "어느 자전거 공장의 한 달 생산량이 봄에 {p}% {변하고}, 가을에 다시 {q}% {변하여2} {new}대가 되었다. "
        "처음 한 달 생산량은 몇 대였는지 구하시오.",
        "어느 잡지의 독자가 첫해에 {p}% {변하고}, 이듬해에 다시 {q}% {변하여2} {new}명이 되었다. "
        "처음 독자는 몇 명이었는지 구하시오.",
        "어느 정수장의 하루 취수량이 첫 달에 {p}% {변하고}, 다음 달에 다시 {q}% {변하여2} {new}톤이 되었다. "
        "처음 하루 취수량은 몇 톤이었는지 구하시오.",
    ),
}
WORDS = {  # how a change is said: (increase, decrease)
    "verb": ("increase", "decrease"),
    "Verb": ("Increase", "Decrease"),
    "verbed": ("increased", "decreased"),
    "noun": ("increase", "decrease"),
    "fell": ("rose", "fell"),
    "fall": ("rise", "fall"),
    "만큼": ("늘린", "줄인"),
    "만큼하여": ("늘려", "줄여"),
    "변한": ("증가한", "감소한"),
    "변할": ("증가할", "감소할"),
    "변하면": ("증가하면", "감소하면"),
    "변하고": ("증가하고", "감소하고"),
    "변하여": ("증가하여", "감소하여"),
    "변했다": ("증가하였다", "감소하였다"),
    "변했는지": ("증가하였는지", "감소하였는지"),
    "율": ("증가율", "감소율"),
}
