"""How geometric sequences are asked for: bare, as things that multiply day by day, and as balls that bounce for ever."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "A geometric sequence has the first term {a} and the common ratio {r}. Find its {nth} term.",
            "첫째항이 {a}, 공비가 {r}인 등비수열의 제{n}항을 구하시오.",
        ),
        (
            "The geometric sequence {a}, {second}, {third}, ... goes on. What is its {nth} term?",
            "등비수열 {a}, {second}, {third}, ...의 제{n}항을 구하시오.",
        ),
        (
            "A sequence starts with {a}, and every term is the term before it times {r}. Which number stands in place {n}?",
            "첫째항이 {a}이고 각 항에 {r:을/를} 곱하면 다음 항이 되는 수열이 있다. 이 수열의 {n}번째 수를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A video is watched {a} times on the first day, and on every later day {r} times as often as on the day before. "
            "How often is it watched on the {nth} day?",
            "어떤 영상의 첫째 날 조회 수는 {a}회이고, 둘째 날부터는 매일 전날의 {r}배가 된다. {n}번째 날의 조회 수는 몇 회인지 구하시오.",
        ),
        (
            "In the first hour {a} people receive a message, and in each later hour {r} times as many as in the hour before. "
            "How many people receive it in the {nth} hour?",
            "어떤 소식을 처음 한 시간 동안 {a}명이 전해 듣고, 그 뒤로는 한 시간마다 직전 한 시간의 {r}배의 사람이 새로 전해 듣는다. "
            "{n}번째 한 시간 동안 새로 전해 듣는 사람은 몇 명인지 구하시오.",
        ),
        (
            "A game gives {a} points for the first level and for every further level {r} times the points of the level before. "
            "How many points does the {nth} level give?",
            "어느 게임에서는 첫째 단계를 통과하면 {a}점을 주고, 다음 단계부터는 앞 단계의 {r}배의 점수를 준다. "
            "{n}번째 단계를 통과하면 받는 점수는 몇 점인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "A geometric sequence has the first term {a} and the common ratio {r}. Find the sum of its first {n} terms.",
            "첫째항이 {a}, 공비가 {r}인 등비수열의 첫째항부터 제{n}항까지의 합을 구하시오.",
        ),
        (
            "Add up the geometric sequence {a}, {second}, {third}, ... as far as its {nth} term.",
            "등비수열 {a}, {second}, {third}, ...의 첫째항부터 제{n}항까지의 합을 구하시오.",
        ),
        (
            "The numbers {a}, {second}, {third}, ... keep the same ratio from one to the next. What do the first {n} of them add up to?",
            "수 {a}, {second}, {third}, ...은 이웃한 두 수의 비가 일정하다. 처음 {n}개의 수를 모두 더한 값을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "On the first day {a} people sign a petition, and on every later day {r} times as many as on the day before. "
            "How many people have signed after {n} days?",
            "어느 서명 운동의 첫째 날에 {a}명이 서명하였고, 둘째 날부터는 매일 전날의 {r}배의 사람이 서명한다. "
            "{n}일 동안 서명한 사람은 모두 몇 명인지 구하시오.",
        ),
        (
            "The first generation of an insect counts {a}, and each generation {r} times as many as the one before. "
            "How many insects are there in the first {n} generations together?",
            "어떤 곤충의 첫째 세대는 {a}마리이고, 각 세대의 수는 바로 앞 세대의 {r}배이다. "
            "첫째 세대부터 {n}번째 세대까지 모두 몇 마리인지 구하시오.",
        ),
        (
            "For the first correct answer a quiz gives {a} points, and for every further one {r} times as much as for the one before. "
            "How many points do {n} correct answers in a row bring altogether?",
            "어느 퀴즈 대회에서는 첫째 문제를 맞히면 {a}점을 주고, 이어서 맞힐 때마다 바로 앞 문제의 {r}배의 점수를 준다. "
            "연속하여 {n}문제를 맞힐 때 받는 점수는 모두 몇 점인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "All terms of a geometric sequence are real. Its {pth} term is {u} and its {qth} term is {v}. Find the {nth} term.",
            "모든 항이 실수인 등비수열의 제{p}항이 {u}, 제{q}항이 {v}일 때, 제{n}항을 구하시오.",
        ),
        (
            "Term number {p} of a geometric sequence of real numbers equals {u}, term number {q} equals {v}. "
            "What is term number {n}?",
            "실수로 이루어진 등비수열의 {p}번째 항은 {u}이고 {q}번째 항은 {v}이다. {nko}번째 항을 구하시오.",
        ),
        (
            "In a sequence of real numbers every term is the same multiple of the term before. Place {p} holds {u}, place {q} holds {v}. "
            "Which number is in place {n}?",
            "실수로 이루어진 어떤 수열에서 각 항은 바로 앞 항에 일정한 수를 곱한 것이다. {p}번째 수가 {u}, {q}번째 수가 {v}일 때, "
            "{nko}번째 수를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "The number of bacteria in a dish changes by the same factor every hour. After {p} hours there are {u}, "
            "after {q} hours {v}. How many are there after {n} hours?",
            "접시 안의 세균 수는 한 시간마다 일정한 비율로 변한다. {p}시간 후에는 {u}마리, {q}시간 후에는 {v}마리일 때, "
            "{n}시간 후에는 몇 마리인지 구하시오.",
        ),
        (
            "From day to day the number of readers of an article is multiplied by the same number. Day {p} has {u} readers and "
            "day {q} has {v}. How many readers does day {n} have?",
            "어떤 기사의 하루 독자 수는 매일 전날 독자 수에 같은 수를 곱한 값이 된다. {p}일째의 독자는 {u}명, {q}일째의 독자는 {v}명이다. "
            "{n}일째의 독자는 몇 명인지 구하시오.",
        ),
        (
            "Divided by the mass one minute earlier, the mass of a substance always gives the same number. After {p} minutes it is {u} mg, "
            "after {q} minutes {v} mg. How many milligrams is it after {n} minutes?",
            "어떤 물질의 질량을 1분 전의 질량으로 나눈 값은 언제나 일정하다. {p}분 후의 질량이 {u} mg, {q}분 후의 질량이 {v} mg일 때, "
            "{n}분 후의 질량은 몇 mg인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the sum of the infinite geometric series with the first term {a} and the common ratio {ratio}.",
            "첫째항이 {a}, 공비가 {ratio}인 등비급수의 합을 구하시오.",
        ),
        (
            "The infinite series {series} + ... is geometric. What is its sum?",
            "등비급수 {series} + ...의 합을 구하시오.",
        ),
        (
            "A sequence starts with {a}, and every term is {ratio} times the term before. To which number does the sum of all its "
            "infinitely many terms converge?",
            "첫째항이 {a}이고 각 항에 {ratio:을/를} 곱하면 다음 항이 되는 수열이 있다. 이 수열의 모든 항을 더한 급수의 합을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A ball is dropped from a height of {a} m. After every bounce it rises to {ratio} of the height from which it last fell. "
            "How many metres does it travel up and down in all, if it goes on bouncing for ever?",
            "높이가 {a} m인 곳에서 공을 떨어뜨렸다. 공은 땅에 닿을 때마다 직전에 떨어진 높이의 {ratio}만큼 튀어 오른다. "
            "공이 한없이 튀어 오른다고 할 때, 공이 위아래로 움직인 거리의 합은 몇 m인지 구하시오.",
        ),
        (
            "A rubber ball falls {a} m from a tower and keeps bouncing; each time it reaches {ratio} of its previous height. "
            "Find the total distance in metres that it moves down and up, if this goes on without end.",
            "탑 위에서 고무공이 {a} m 아래 바닥으로 떨어진 뒤 계속 튀어 오르는데, 매번 직전 높이의 {ratio}까지 올라간다. "
            "이 운동이 끝없이 계속될 때, 공이 움직인 전체 거리를 m 단위로 구하시오.",
        ),
        (
            "Let go at a height of {a} cm, a small steel ball bounces again and again on a plate, each bounce {ratio} as high as the one "
            "before. What total distance in centimetres does it cover, falling and rising, in infinitely many bounces?",
            "작은 쇠구슬을 {a} cm 높이에서 판 위로 떨어뜨리면 튀어 오르는 높이가 매번 직전 높이의 {ratio:이/가} 된다. "
            "구슬이 무한히 튀어 오를 때, 내려오고 올라간 거리의 합은 몇 cm인지 구하시오.",
        ),
    ),
}
