"""Equations in whole numbers: how they are asked for, by level and task type."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "{a}x + {b}y = {c} with whole numbers x and y that are not negative. Find the solution with the smallest x; write x, "
            "then y.",
            "{a}x + {b}y = {c:을/를} 만족시키는 음이 아닌 정수 x, y 중에서 x의 값이 가장 작은 것을 찾아 x, y의 값을 차례로 쓰시오.",
        ),
        (
            "Solve {a}x + {b}y = {c} in whole numbers from 0 on. Which solution (x, y) has the least x? Give x and y in this order.",
            "방정식 {a}x + {b}y = {c}의 해를 0 이상의 정수에서 찾으려고 한다. x가 가장 작은 해의 x, y의 값을 차례로 구하시오.",
        ),
        (
            "Write {c} as a sum of a multiple of {a} and a multiple of {b}, neither negative, with as few times {a} as possible. "
            "How many times {a} and how many times {b} are needed, in this order?",
            "{c:을/를} {a}의 배수와 {b}의 배수(모두 0 이상)의 합으로 나타내되 {a:을/를} 되도록 적게 쓰려고 한다. {a:과/와} {b:을/를} 각각 몇 번 "
            "더해야 하는지 차례로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Postage of {c} cents is made up of {a}-cent and {b}-cent stamps, with as few {a}-cent stamps as possible. "
            "How many stamps of each kind are there? Give the number of {a}-cent stamps first.",
            "{a}점짜리와 {b}점짜리 쿠폰으로 꼭 {c}점을 내려고 한다. {a}점짜리를 되도록 적게 쓸 때, {a}점짜리와 {b}점짜리는 각각 몇 장인지 "
            "차례로 구하시오.",
        ),
        (
            "A carpenter needs boards {a} cm and {b} cm wide that together cover exactly {c} cm, and uses as few boards of {a} cm as "
            "possible. How many boards of each width are that? Give the number of {a} cm boards first.",
            "목수가 폭이 {a} cm인 판자와 {b} cm인 판자를 이어 꼭 {c} cm를 덮으려고 한다. {a} cm 판자를 되도록 적게 쓸 때, 폭이 {a} cm인 "
            "판자와 {b} cm인 판자는 각각 몇 장인지 차례로 구하시오.",
        ),
        (
            "A game gives {a} points for a star and {b} for a moon. Mina has {c} points and as few stars as possible. "
            "How many stars and how many moons does she have, in this order?",
            "어떤 놀이에서 별은 {a}점, 달은 {b}점이다. 미나는 모두 {c}점을 얻었고 별은 되도록 적다. 미나가 얻은 별과 달의 개수를 차례로 "
            "구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "How many solutions does {a}x + {b}y = {c} have in whole numbers x and y that are not negative?",
            "{a}x + {b}y = {c:을/를} 만족시키는 음이 아닌 정수 x, y의 순서쌍 (x, y)는 모두 몇 개인지 구하시오.",
        ),
        (
            "Count the pairs (x, y) of whole numbers, zero allowed but no negative ones, with {a}x + {b}y = {c}.",
            "x, y가 0 이상의 정수일 때, 방정식 {a}x + {b}y = {c}의 해는 모두 몇 쌍인지 구하시오.",
        ),
        (
            "In how many ways is {c} the sum of a multiple of {a} and a multiple of {b}, if both may be 0 but not negative?",
            "{c:을/를} 0 이상인 {a}의 배수와 0 이상인 {b}의 배수의 합으로 나타내는 방법은 모두 몇 가지인지 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "Postage of {c} cents is to be made up of {a}-cent and {b}-cent stamps. How many combinations are there?",
            "{a}점짜리와 {b}점짜리 쿠폰으로 꼭 {c}점을 내려고 한다. 한 가지 쿠폰만 써도 될 때, 내는 방법은 모두 몇 가지인지 구하시오.",
        ),
        (
            "{c} bottles are shipped in crates of {a} and crates of {b}, every crate full. "
            "In how many ways can the numbers of crates be "
            "chosen?",
            "병 {c}개를 {a}개들이 상자와 {b}개들이 상자에 모두 가득 채워 담으려고 한다. 두 상자의 개수를 정하는 방법은 모두 몇 가지인지 "
            "구하시오.",
        ),
        (
            "A video course of {c} minutes consists of lessons of {a} minutes and lessons of {b} minutes. "
            "How many choices are there for the two numbers of lessons?",
            "모두 {c}분인 영상 강좌를 {a}분짜리 강의와 {b}분짜리 강의만으로 만들려고 한다. 두 강의의 수를 정하는 방법은 모두 몇 가지인지 "
            "구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Find the greatest whole number x for which {a}x - {b}y = {c} with a whole number y and x < {b}. Write x, then y.",
            "{a}x - {b}y = {c:을/를} 만족시키는 자연수 x, y 가운데 x < {b}인 x의 값 중 가장 큰 것을 찾아 그때의 x, y의 값을 차례로 쓰시오.",
        ),
        (
            "Among the solutions of {a}x - {b}y = {c} in natural numbers with x below {b}, take the one with the largest x. "
            "Give x and y in this order.",
            "방정식 {a}x - {b}y = {c}의 자연수 해 가운데 x가 {b}보다 작은 것을 생각하자. 그중 x가 가장 큰 해의 x, y의 값을 차례로 구하시오.",
        ),
        (
            "For natural numbers x and y, x times {a} exceeds y times {b} by {c}, and x is below {b} but as large as possible. "
            "Find x and y in this order.",
            "자연수 x, y에 대하여 {a}의 x배가 {b}의 y배보다 {c}만큼 크다. x가 {b}보다 작으면서 되도록 클 때, x, y의 값을 차례로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A depot fills trucks with {a} boxes each and containers with {b} boxes each; in all the trucks take {c} boxes more than the "
            "containers. There are fewer than {b} trucks, but as many as that allows. "
            "How many trucks and how many containers are filled, in this order?",
            "트럭에는 한 대에 상자를 {a}개씩, 컨테이너에는 하나에 {b}개씩 가득 실었더니 트럭에 실은 상자가 컨테이너보다 {c}개 더 많았다. 트럭이 {b}대보다 적으면서 "
            "되도록 많을 때, 트럭과 컨테이너의 수를 차례로 구하시오.",
        ),
        (
            "Ropes of {a} m are laid end to end, and beside them ropes of {b} m. The first row is {c} m longer. The first row has fewer "
            "than {b} ropes, and as many as possible. How many ropes does each row have? Give the first row first.",
            "{a} m짜리 밧줄을 한 줄로 이어 놓고 그 옆에 {b} m짜리 밧줄을 한 줄로 이어 놓았더니 첫째 줄이 {c} m 더 길었다. 첫째 줄의 밧줄이 "
            "{b}개보다 적으면서 되도록 많을 때, 두 줄의 밧줄 수를 차례로 구하시오.",
        ),
        (
            "Hana pays for a prize with coupons of {a} points and gets her change in coupons of {b} points; the prize is worth {c} "
            "points. She uses fewer than {b} coupons, but as many as possible. How many coupons does she give, and how many does she "
            "get back, in this order?",
            "하나는 {a}점짜리 쿠폰으로 내고 {b}점짜리 쿠폰으로 거슬러 받아 꼭 {c}점짜리 상품을 받았다. 낸 쿠폰이 {b}장보다 적으면서 되도록 "
            "많을 때, 낸 쿠폰과 거슬러 받은 쿠폰의 수를 차례로 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the natural numbers x, y, z with x + y + z = {n} and {a}x + {b}y + {d}z = {c} for which x is as small as possible. "
            "Write x, y, z in this order.",
            "x + y + z = {n}, {a}x + {b}y + {d}z = {c:을/를} 만족시키는 자연수 x, y, z 중에서 x가 가장 작은 것을 찾아 x, y, z의 값을 차례로 "
            "쓰시오.",
        ),
        (
            "Solve x + y + z = {n}, {a}x + {b}y + {d}z = {c} in natural numbers; among the solutions take the one with the least x. "
            "Give x, y and z in this order.",
            "연립방정식 x + y + z = {n}, {a}x + {b}y + {d}z = {c}의 자연수 해 가운데 x가 가장 작은 해의 x, y, z의 값을 차례로 구하시오.",
        ),
        (
            "{n} natural summands, each of them {a}, {b} or {d} and each of these used at least once, add up to {c}. "
            "With as few summands {a} as possible, how often do {a}, {b} and {d} occur, in this order?",
            "{a}, {b}, {d:을/를} 적어도 한 번씩 써서 모두 {n}개를 더하였더니 {c:이/가} 되었다. {a:을/를} 되도록 적게 썼을 때, {a}, {b}, {d:을/를} "
            "각각 몇 번 썼는지 차례로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "{n} tickets at {a}, {b} and {d} dollars were sold for {c} dollars in all, at least one of each kind and as few as possible "
            "at {a} dollars. How many of each kind were sold, in this order?",
            "{a}만 원, {b}만 원, {d}만 원짜리 입장권을 적어도 한 장씩, 모두 {n}장 팔아 {c}만 원을 받았다. {a}만 원짜리를 되도록 적게 팔았다면 "
            "각각 몇 장씩 팔았는지 차례로 구하시오.",
        ),
        (
            "A shop packs {n} parcels with a mass of {a}, {b} or {d} kg each, every mass at least once; together they have {c} kg, "
            "and there are as few parcels of {a} kg as possible. How many parcels of each mass are there, in this order?",
            "무게가 {a} kg, {b} kg, {d} kg인 소포가 적어도 하나씩, 모두 {n}개 있고 무게의 합은 {c} kg이다. {a} kg짜리가 되도록 적을 때, 소포는 "
            "각각 몇 개인지 차례로 구하시오.",
        ),
        (
            "A shooting gallery has targets of {a}, {b} and {d} points. Suho hit {n} of them, at least one of every kind, and "
            "scored {c} points, with as few targets of {a} points as possible. How many of each kind did he hit, in this order?",
            "어느 퀴즈에는 {a}점, {b}점, {d}점짜리 문제가 있다. 수호는 종류마다 적어도 한 문제씩 모두 {n}문제를 맞혀 {c}점을 얻었고, {a}점짜리는 "
            "되도록 적게 맞혔다. 각각 몇 문제를 맞혔는지 차례로 구하시오.",
        ),
    ),
}
