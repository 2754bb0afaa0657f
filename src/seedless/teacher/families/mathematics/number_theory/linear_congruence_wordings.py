"""How inverses and linear congruences are asked for, by level and task type."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Find the inverse of {a} modulo {m}, as a number from 1 to {top}.",
            "법 {m}에 대한 {a}의 역원을 1 이상 {m} 미만에서 구하시오.",
        ),
        ("Which x with 0 < x < {m} satisfies {a}x ≡ 1 (mod {m})?", "{a}x ≡ 1 (mod {m})이고 0 < x < {m}인 정수 x를 구하시오."),
        (
            "By which natural number below {m} must {a} be multiplied to leave the remainder 1 on division by {m}?",
            "{a}에 {m}보다 작은 어떤 자연수를 곱하여 {m:으로/로} 나누었더니 나머지가 1이다. 곱한 수를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A wheel with {m} positions, numbered from 0, stands at 0 and turns on by {a} positions at every click. "
            "After how many clicks does it stand at position 1 for the first time?",
            "0번부터 번호가 붙은 {m}개의 눈금이 있는 바퀴가 0번에 있다가 한 번 딸깍할 때마다 {a}칸씩 돌아간다. 처음으로 1번에 오는 것은 "
            "몇 번 딸깍한 뒤인지 구하시오.",
        ),
        (
            "Biscuits come in packets of {a}. Some packets are opened and repacked in tins of {m}, and exactly one biscuit is left "
            "over. What is the smallest number of packets for which this happens?",
            "한 봉지에 {a}개씩 든 과자를 몇 봉지 뜯어 통 하나에 {m}개씩 다시 담았더니 꼭 1개가 남았다. 과자는 적어도 몇 봉지인지 "
            "구하시오.",
        ),
        (
            "In a toy cipher every letter number x from 0 to {top} becomes the remainder of {a}x on division by {m}. "
            "Which number becomes 1?",
            "어떤 암호에서는 0부터 {top}까지의 글자 번호 x를 {a}x를 {m:으로/로} 나눈 나머지로 바꾼다. 1로 바뀌는 번호를 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        ("Solve {a}x ≡ {b} (mod {m}) with 0 ≤ x < {m}.", "합동식 {a}x ≡ {b} (mod {m})의 해를 0 ≤ x < {m}에서 구하시오."),
        (
            "Find the smallest natural number x for which {a}x leaves the remainder {b} on division by {m}.",
            "{a}x를 {m:으로/로} 나눈 나머지가 {b:이/가} 되는 가장 작은 자연수 x를 구하시오.",
        ),
        (
            "{a} times a number from 0 to {top} is congruent to {b} modulo {m}. Which number is it?",
            "0 이상 {m} 미만의 어떤 정수의 {a}배가 법 {m}에 대하여 {b:과/와} 합동이다. 어떤 정수를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A wheel with {m} positions, numbered from 0, stands at 0 and turns on by {a} positions at every click. "
            "After how many clicks does it stand at position {b} for the first time?",
            "0번부터 번호가 붙은 {m}개의 눈금이 있는 바퀴가 0번에 있다가 한 번 딸깍할 때마다 {a}칸씩 돌아간다. 처음으로 {b}번에 오는 것은 "
            "몇 번 딸깍한 뒤인지 구하시오.",
        ),
        (
            "Screws are delivered in bags of {a} and sold in boxes of {m}. After all full boxes are sold, {b} screws are left. "
            "What is the smallest number of bags that can have been delivered?",
            "나사가 {a}개들이 봉지로 들어와 {m}개들이 상자에 담겨 팔린다. 상자를 가득 채우고 나니 나사 {b}개가 남았다면, 들어온 봉지는 적어도 "
            "몇 개인지 구하시오.",
        ),
        (
            "A cipher sends the number x, with 0 ≤ x < {m}, as the remainder of {a}x on division by {m}. "
            "The received number is {b}. What was x?",
            "어떤 암호에서는 0 ≤ x < {m}인 정수 x를 {a}x를 {m:으로/로} 나눈 나머지로 바꾸어 보낸다. 받은 수가 {b}일 때, x의 값을 "
            "구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Find all solutions of {a}x ≡ {b} (mod {m}) with 0 ≤ x < {m}, in increasing order.",
            "합동식 {a}x ≡ {b} (mod {m})의 해를 0 ≤ x < {m}에서 모두 구하여 작은 것부터 쓰시오.",
        ),
        (
            "Which whole numbers x from 0 to {top} make {a}x - {b} divisible by {m}? List all of them.",
            "0 이상 {m} 미만의 정수 x 가운데 {a}x - {b:이/가} {m}의 배수가 되게 하는 것을 모두 구하시오.",
        ),
        (
            "Solve the congruence {a}x ≡ {b} modulo {m} completely; give every residue from 0 to {top} that fits.",
            "법 {m}에 대한 합동식 {a}x ≡ {b:을/를} 풀어, 0 이상 {m} 미만인 해를 모두 쓰시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A wheel with {m} positions, numbered from 0, stands at 0 and turns on by {a} positions at every click. "
            "During the first {top} clicks, after which numbers of clicks does it stand at position {b}? List them all.",
            "0번부터 번호가 붙은 {m}개의 눈금이 있는 바퀴가 0번에 있다가 한 번 딸깍할 때마다 {a}칸씩 돌아간다. 처음 {top}번 딸깍하는 "
            "동안 바퀴가 {b}번에 오는 것은 몇 번 딸깍한 뒤인지 모두 구하시오.",
        ),
        (
            "A careless cipher sends the number x, with 0 ≤ x < {m}, as the remainder of {a}x on division by {m}. "
            "The received number is {b}. Which values of x are possible? List them all.",
            "어떤 허술한 암호에서는 0 ≤ x < {m}인 정수 x를 {a}x를 {m:으로/로} 나눈 나머지로 바꾸어 보낸다. 받은 수가 {b}일 때, 가능한 x의 "
            "값을 모두 구하시오.",
        ),
        (
            "Beads of {a} g each are weighed on a scale that shows only the remainder of the mass in grams on division by {m}. "
            "It shows {b}. There are fewer than {m} beads. Which numbers of beads are possible? List them all.",
            "한 개에 {a} g인 구슬 여러 개를, 전체 질량을 그램으로 나타낸 수를 {m:으로/로} 나눈 나머지만 표시되는 저울에 올렸더니 {b:이/가} "
            "나왔다. 구슬이 {m}개보다 적을 때, 구슬의 개수로 가능한 것을 모두 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the smallest natural number x with {a}x ≡ {b} (mod {m}) and x ≡ {c} (mod {n}).",
            "{a}x ≡ {b} (mod {m})이면서 x ≡ {c} (mod {n})인 가장 작은 자연수 x를 구하시오.",
        ),
        (
            "A natural number leaves {c} on division by {n}, and {a} times it leaves {b} on division by {m}. "
            "What is the least such number?",
            "어떤 자연수를 {n:으로/로} 나누면 {c:이/가} 남고, 그 수의 {a}배를 {m:으로/로} 나누면 {b:이/가} 남는다. 이러한 수 중에서 가장 작은 "
            "수를 구하시오.",
        ),
        (
            "Solve the system {a}x ≡ {b} (mod {m}), x ≡ {c} (mod {n}): give the only solution from 0 to {m} × {n} - 1.",
            "연립합동식 {a}x ≡ {b} (mod {m}), x ≡ {c} (mod {n})의 해를 0 이상 {m} × {n} 미만에서 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Bulbs come in bags of {a}. When all bulbs are planted in rows of {m}, {b} bulbs are left over; "
            "when the unopened bags were put on shelves, {n} to a shelf, {c} bags were left over. At least how many bags are there?",
            "알뿌리가 한 봉지에 {a}개씩 들어 있다. 봉지를 선반에 {n}봉지씩 올리면 {c}봉지가 남고, 봉지를 모두 뜯어 알뿌리를 "
            "{m}개씩 줄지어 심으면 {b}개가 남는다. 봉지는 적어도 몇 봉지인지 구하시오.",
        ),
        (
            "A signal lamp blinks once a minute. A wheel of {m} positions starts at 0 and turns on by {a} positions with every blink; "
            "a second wheel of {n} positions turns on by 1. After how many blinks do they first show {b} and {c}?",
            "신호등이 1분에 한 번 깜박인다. 눈금이 {m}개인 첫째 바퀴는 0번에서 시작하여 깜박일 때마다 {a}칸씩, 눈금이 {n}개인 둘째 바퀴는 "
            "0번에서 시작하여 1칸씩 돌아간다. 두 바퀴가 처음으로 각각 {b}번과 {c}번을 가리키는 것은 몇 번 깜박인 뒤인지 구하시오.",
        ),
        (
            "Every pupil of a school brings {a} cans. All cans, packed by {m}, leave {b}; the pupils themselves, in teams of {n}, leave "
            "{c}. What is the smallest possible number of pupils?",
            "어느 학교의 학생들이 한 명에 {a}개씩 깡통을 모아 왔다. 깡통을 모두 {m}개씩 묶으면 {b}개가 남고, 학생들이 {n}명씩 모둠을 만들면 "
            "{c}명이 남는다. 학생 수로 가능한 가장 작은 수를 구하시오.",
        ),
    ),
}
