"""How arithmetic sequences are asked for: bare, and as rows, days and weeks that grow or shrink by the same amount."""

from __future__ import annotations

GROWING = (
    (
        "The front row of a theatre has {a} seats, and every row has {d} seats more than the row in front of it. "
        "How many seats are there in the {nth} row?",
        "어느 극장의 첫째 줄에는 좌석이 {a}개 있고, 한 줄 뒤로 갈 때마다 좌석이 {d}개씩 늘어난다. "
        "{n}번째 줄의 좌석은 몇 개인지 구하시오.",
    ),
    (
        "Jisu does {a} push-ups on the first day of her training and {d} more on each day than on the day before. "
        "How many does she do on the {nth} day?",
        "지수는 운동을 시작한 첫째 날 팔 굽혀 펴기를 {a}번 하고, 다음 날부터는 전날보다 {d}번씩 더 하기로 하였다. "
        "{n}번째 날에는 몇 번을 하게 되는지 구하시오.",
    ),
    (
        "A young company spends {a} thousand dollars on advertising in its first month, and in every later month {d} thousand dollars "
        "more than in the month before. How many thousand dollars does it spend in the {nth} month?",
        "어느 회사는 첫째 달에 광고비로 {a}만 원을 쓰고, 둘째 달부터는 매달 전달보다 {d}만 원씩 더 쓴다. "
        "{n}번째 달에 쓰는 광고비는 몇만 원인지 구하시오.",
    ),
)
SHRINKING = (
    (
        "Pipes are stacked so that the bottom layer has {a} pipes and every layer has {d} fewer than the layer below it. "
        "How many pipes lie in the {nth} layer from the bottom?",
        "파이프를 쌓는데 맨 아래층에는 {a}개를 놓고, 한 층 올라갈 때마다 {d}개씩 적게 놓는다. "
        "아래에서 {n}번째 층에는 파이프가 몇 개 놓이는지 구하시오.",
    ),
    (
        "A museum counts {a} visitors on the opening day of an exhibition and {d} fewer on every following day. "
        "How many visitors come on the {nth} day?",
        "어느 전시회의 첫째 날 관람객은 {a}명이었고, 다음 날부터는 관람객이 매일 {d}명씩 줄어들었다. "
        "{n}번째 날의 관람객은 몇 명인지 구하시오.",
    ),
    (
        "An ice machine slows down evenly: it makes {a} kg of ice in the first hour and {d} kg less in each hour after that. "
        "How many kilograms does it make in the {nth} hour?",
        "어느 제빙기는 처음 한 시간 동안 얼음을 {a} kg 만들고, 그 뒤로는 한 시간마다 만드는 양이 {d} kg씩 줄어든다. "
        "{n}번째 한 시간 동안 만드는 얼음은 몇 kg인지 구하시오.",
    ),
)
GROWING_TOTAL = (
    (
        "The front row of a concert hall has {a} seats, and every row has {d} seats more than the one in front of it. "
        "How many seats do the first {n} rows have in all?",
        "어느 공연장의 첫째 줄에는 좌석이 {a}개 있고, 한 줄 뒤로 갈 때마다 좌석이 {d}개씩 늘어난다. "
        "첫째 줄부터 {n}번째 줄까지 좌석은 모두 몇 개인지 구하시오.",
    ),
    (
        "Sora reads {a} pages of a long novel on the first day and {d} pages more on each day than on the day before. "
        "How many pages has she read after {n} days?",
        "소라는 장편 소설을 첫째 날 {a}쪽 읽고, 다음 날부터는 전날보다 {d}쪽씩 더 읽는다. "
        "{n}일 동안 읽은 쪽수는 모두 몇 쪽인지 구하시오.",
    ),
    (
        "A saver puts {a} dollars into a box in the first month, and every month {d} dollars more than in the month before. "
        "How many dollars are in the box after {n} months?",
        "어떤 사람이 첫째 달에 {a}만 원을 저금통에 넣고, 매달 전달보다 {d}만 원씩 더 넣는다. "
        "{n}개월 동안 넣은 돈은 모두 몇만 원인지 구하시오.",
    ),
)
SHRINKING_TOTAL = (
    (
        "Tree trunks are piled up: {a} in the bottom layer and {d} fewer in each layer above. "
        "How many trunks are there in the lowest {n} layers together?",
        "통나무를 맨 아래층에 {a}개 쌓고, 한 층 올라갈 때마다 {d}개씩 적게 쌓는다. "
        "맨 아래층부터 {n}개 층에 쌓인 통나무는 모두 몇 개인지 구하시오.",
    ),
    (
        "A shop sells {a} copies of a new game in its first week and {d} fewer in every week that follows. "
        "How many copies are sold in the first {n} weeks?",
        "어느 가게에서 새로 나온 게임을 첫째 주에 {a}개 팔았고, 둘째 주부터는 매주 {d}개씩 적게 팔았다. "
        "처음 {n}주 동안 판 게임은 모두 몇 개인지 구하시오.",
    ),
    (
        "Water is pumped out of a pool: {a} litres in the first minute and {d} litres less in each minute after that. "
        "How many litres are pumped out in the first {n} minutes?",
        "수영장의 물을 퍼내는데 처음 1분 동안에는 {a} L를 퍼내고, 그 뒤로는 1분마다 퍼내는 양이 {d} L씩 줄어든다. "
        "처음 {n}분 동안 퍼낸 물은 모두 몇 L인지 구하시오.",
    ),
)
BANK = {
    ("easy", "qa"): (
        (
            "An arithmetic sequence has the first term {a} and the common difference {signed}. Find its {nth} term.",
            "첫째항이 {a}, 공차가 {signed}인 등차수열의 제{n}항을 구하시오.",
        ),
        (
            "The arithmetic sequence {a}, {second}, {third}, ... goes on. What is its {nth} term?",
            "등차수열 {a}, {second}, {third}, ...의 제{n}항을 구하시오.",
        ),
        (
            "A sequence starts with {a}, and {signed} is added from each term to the next. Which number stands in place {n}?",
            "첫째항이 {a}이고 각 항에 {signed:을/를} 더하면 다음 항이 되는 수열이 있다. 이 수열의 {n}번째 수를 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the sum of an arithmetic sequence with the first term {a} and the common difference {signed}, over its first {n} terms.",
            "첫째항이 {a}, 공차가 {signed}인 등차수열의 첫째항부터 제{n}항까지의 합을 구하시오.",
        ),
        (
            "Add up the arithmetic sequence {a}, {second}, {third}, ... as far as its {nth} term.",
            "등차수열 {a}, {second}, {third}, ...의 첫째항부터 제{n}항까지의 합을 구하시오.",
        ),
        (
            "The numbers {a}, {second}, {third}, ... change by the same amount from each one to the next. What do the first {n} of them add up to?",
            "수를 {a}, {second}, {third}, ...과 같이 나열할 때 이웃한 두 수의 차는 일정하다. 처음 {n}개의 수를 모두 더한 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "In an arithmetic sequence the {pth} term is {u} and the {qth} term is {v}. Find the {nth} term.",
            "제{p}항이 {u}, 제{q}항이 {v}인 등차수열의 제{n}항을 구하시오.",
        ),
        (
            "Term number {p} of an arithmetic sequence equals {u}, term number {q} equals {v}. What is term number {n}?",
            "등차수열의 {p}번째 항은 {u}이고 {q}번째 항은 {v}이다. {n}번째 항을 구하시오.",
        ),
        (
            "The terms of an arithmetic sequence change evenly: place {p} holds {u}, place {q} holds {v}. "
            "Which number is in place {n}?",
            "등차수열을 차례로 쓸 때 {p}번째 자리의 수는 {u}, {q}번째 자리의 수는 {v}이다. {n}번째 자리에 오는 수를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "In a stadium the number of seats changes by the same amount from row to row. The {pth} row has {u} seats and the "
            "{qth} row has {v}. How many seats does the {nth} row have?",
            "어느 경기장의 좌석 수는 줄마다 일정한 개수만큼씩 변한다. {p}번째 줄에는 {u}개, {q}번째 줄에는 {v}개의 좌석이 있을 때, "
            "{n}번째 줄의 좌석은 몇 개인지 구하시오.",
        ),
        (
            "The number of parts that a workshop makes in a day changes by the same amount every day. "
            "On day {p} it makes {u} parts, on day {q} it makes {v}. How many parts does it make on day {n}?",
            "어느 공장의 하루 생산량은 매일 일정한 개수만큼씩 변한다. 작업을 시작한 지 {p}일째에는 {u}개, {q}일째에는 {v}개를 만들었다. "
            "{n}일째에 만드는 부품은 몇 개인지 구하시오.",
        ),
        (
            "From one week to the next the number of subscribers of a channel changes by a constant amount. "
            "In week {p} there are {u}, in week {q} there are {v}. How many subscribers are there in week {n}?",
            "어느 채널의 구독자 수는 매주 일정한 수만큼씩 변한다. {p}주째의 구독자는 {u}명, {q}주째의 구독자는 {v}명이다. "
            "{n}주째의 구독자는 몇 명인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "The first {p} terms of an arithmetic sequence have the sum {u}, and its first {q} terms have the sum {v}. Find the {nth} term.",
            "첫째항부터 제{p}항까지의 합이 {u}, 첫째항부터 제{q}항까지의 합이 {v}인 등차수열의 제{n}항을 구하시오.",
        ),
        (
            "Adding the first {p} terms of an arithmetic sequence gives {u}; adding the first {q} terms gives {v}. "
            "What is the {nth} term?",
            "등차수열의 처음 {p}개 항을 더하면 {u}, 처음 {q}개 항을 더하면 {v:이/가} 된다. 이 수열의 제{n}항을 구하시오.",
        ),
        (
            "Let Sₙ be the sum of the first n terms of an arithmetic sequence. For n = {p} it is {u}, for n = {q} it is {v}. "
            "Find term number {n} of the sequence.",
            "등차수열의 첫째항부터 제n항까지의 합을 Sₙ이라 하면, n = {p}일 때 Sₙ = {u}이고 n = {q}일 때 Sₙ = {v}이다. "
            "이 수열의 {n}번째 항을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "The rows of a stand hold numbers of seats that change by the same amount from row to row. The first {p} rows have {u} seats "
            "together, the first {q} rows have {v}. How many seats does the {nth} row have?",
            "어느 관람석의 좌석 수는 줄마다 일정한 개수만큼씩 변한다. 처음 {p}개 줄의 좌석은 모두 {u}개, 처음 {q}개 줄의 좌석은 모두 {v}개이다. "
            "{n}번째 줄의 좌석은 몇 개인지 구하시오.",
        ),
        (
            "A bakery changes the number of its loaves by the same amount every day. In the first {p} days it bakes {u} loaves in all, "
            "in the first {q} days {v}. How many loaves does it bake on day {n}?",
            "어느 빵집에서는 하루에 굽는 빵을 매일 같은 개수만큼씩 늘리거나 줄인다. 처음 {p}일 동안 모두 {u}개, 처음 {q}일 동안 모두 {v}개를 구웠다. "
            "{n}일째에 굽는 빵은 몇 개인지 구하시오.",
        ),
        (
            "The monthly payments of a plan go up or down by a fixed amount each month. The first {p} payments come to {u} dollars, "
            "the first {q} to {v} dollars. How many dollars is payment number {n}?",
            "내는 금액이 매달 같은 금액만큼씩 늘거나 줄어드는 납부 방식이 있다. 처음 {p}번에 낸 금액의 합은 {u}만 원, 처음 {q}번에 낸 금액의 합은 {v}만 원이다. "
            "{n}번째에 내는 금액은 몇만 원인지 구하시오.",
        ),
    ),
}
