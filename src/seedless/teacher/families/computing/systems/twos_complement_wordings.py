"""How problems on two's complement are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_OVERFLOW_EN = "Answer “overflow” or “no overflow”."
_OVERFLOW_KO = "‘오버플로 발생’과 ‘오버플로 없음’ 중 하나로 답하시오."
_FLAGS_EN = "Answer “neither”, “carry only”, “overflow only” or “carry and overflow”."
_FLAGS_KO = "‘둘 다 0’, ‘캐리만 1’, ‘오버플로만 1’, ‘둘 다 1’ 중 하나로 답하시오."
_CODES_EN = "Answer “two's complement”, “ones' complement” or “sign and magnitude”."
_CODES_KO = "‘2의 보수’, ‘1의 보수’, ‘부호와 절댓값’ 중 하나로 답하시오."

BANK = {
    ("easy", "qa"): (
        (
            "Two bytes hold {p} and {q}. Read as 8-bit two's complement integers, which values do they have? Give both, in this order.",
            "두 바이트에 {p:과/와} {q:이/가} 저장되어 있다. 이를 8비트 2의 보수로 표현된 정수로 읽을 때, 두 값을 차례로 구하시오.",
        ),
        (
            "Convert the 8-bit two's complement patterns {p} and {q} to decimal, the first one first.",
            "8비트 2의 보수 표현 {p:과/와} {q:을/를} 각각 10진수로 나타내시오. 단, 답은 순서대로 쓴다.",
        ),
        (
            "A program prints the signed bytes {p} and {q} as decimal integers. What does it print, in order?",
            "부호 있는 8비트 정수 {p:과/와} {q:을/를} 10진수로 출력하는 프로그램이 있다. 출력되는 두 수를 차례로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A tide gauge logs how many whole centimetres the water stands above (or, negative, below) a mark, as a signed byte in two's complement. "
            "In the evening the byte was {p}, in the morning {q}. By how many centimetres do the two levels differ?",
            "어느 항구의 조위계는 수면이 기준선보다 몇 cm 높은지를(낮으면 음수) 8비트 2의 보수로 기록한다. 저녁에 기록된 값은 {p}, 아침에 기록된 값은 {q}이다. "
            "두 수위의 차는 몇 cm인지 구하시오.",
        ),
        (
            "A plotter stores the place of its pen in millimetres from the centre line, negative on the left, as a signed byte in two's complement. The pen "
            "travels from the place coded {p} to the place coded {q}. How many millimetres apart are they?",
            "한 플로터는 중심선에서 펜까지의 거리(mm 단위의 정수, 왼쪽은 음수)를 8비트 2의 보수로 저장한다. 펜이 {p:으로/로} 저장된 위치에서 "
            "{q:으로/로} 저장된 위치까지 이동하였다. 두 위치는 몇 mm만큼 떨어져 있는지 구하시오.",
        ),
        (
            "Two sensors send their readings as 8-bit two's complement numbers: {p} from the first, {q} from the second. "
            "What is the distance between the readings on the number line?",
            "두 센서가 측정값을 8비트 2의 보수로 보내왔다. 첫째 센서의 값은 {p}, 둘째 센서의 값은 {q}이다. "
            "수직선 위에서 두 측정값 사이의 거리를 구하시오.",
        ),
    ),
    ("easy", "classification"): (
        (
            "The integers {a} and {b} are added in an 8-bit two's complement register. Does the addition overflow? "
            + _OVERFLOW_EN,
            "두 정수 {a:과/와} {b:을/를} 8비트 2의 보수 레지스터에서 더한다. 이 덧셈에서 오버플로가 일어나는지 판별하시오. "
            + _OVERFLOW_KO,
        ),
        (
            "A signed 8-bit variable holds {a}, and {b} is added to it. Decide whether the true sum still fits. "
            + _OVERFLOW_EN,
            "부호 있는 8비트 변수에 {a:이/가} 들어 있고, 여기에 {b:을/를} 더한다. 실제 합이 이 변수의 범위를 벗어나는지 판단하시오. "
            + _OVERFLOW_KO,
        ),
        (
            "Classify the signed 8-bit addition ({a}) + ({b}). " + _OVERFLOW_EN,
            "부호 있는 8비트 정수의 덧셈 ({a}) + ({b})의 결과를 분류하시오. " + _OVERFLOW_KO,
        ),
    ),
    ("medium", "qa"): (
        (
            "Write {a} as a {w}-bit two's complement number. Give the {w} bits without spaces.",
            "{a:을/를} {w}비트 2의 보수로 나타내시오. 단, {w}개의 비트를 띄어쓰기 없이 쓴다.",
        ),
        (
            "Which bit pattern stores {a} in a {w}-bit two's complement field? Write the bits without spaces.",
            "{w}비트 2의 보수 필드에 {a:을/를} 저장할 때의 비트열을 띄어쓰기 없이 쓰시오.",
        ),
        (
            "Find the two's complement representation of {a} with {w} bits, all bits written in one row without spaces.",
            "{a}의 {w}비트 2의 보수 표현을 구하여 모든 비트를 붙여서 쓰시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A device writes {a} into a {w}-bit field in two's complement. A second program reads the same bits as an unsigned "
            "integer. Which number does it see?",
            "어떤 장치가 {a:을/를} {w}비트 필드에 2의 보수로 기록하였다. 다른 프로그램이 같은 비트를 부호 없는 정수로 읽는다면 얼마로 "
            "읽히는지 구하시오.",
        ),
        (
            "A log file shows a surprisingly large number: the value {a}, kept in {w} bits as two's complement, was printed as if it "
            "had no sign. Which number was printed?",
            "{w}비트 2의 보수로 저장된 값 {a:이/가} 부호 없는 정수로 잘못 출력되어 로그에 뜻밖의 큰 수가 나타났다. 출력된 수를 구하시오.",
        ),
        (
            "In a game save file a balance of {a} coins is held in a {w}-bit two's complement field, but the editor treats the field "
            "as unsigned. What balance does the editor display?",
            "어느 게임의 저장 파일에는 잔액 {a}코인이 {w}비트 2의 보수로 기록되어 있다. 편집 프로그램이 이 필드를 부호 없는 정수로 "
            "해석할 때 표시하는 잔액을 구하시오.",
        ),
    ),
    ("medium", "classification"): (
        (
            "In {w} bits the number {a} is written as {coded}. Which representation of negative numbers is this? " + _CODES_EN,
            "{w}비트에서 {a:을/를} {coded:으로/로} 나타내었다. 어떤 음수 표현 방식을 사용한 것인지 쓰시오. " + _CODES_KO,
        ),
        (
            "A {w}-bit machine stores {a} as {coded}. Name the code that it uses for negative integers. " + _CODES_EN,
            "어느 {w}비트 컴퓨터는 {a:을/를} {coded:으로/로} 저장한다. 이 컴퓨터가 쓰는 음의 정수 표현 방식을 골라 쓰시오. "
            + _CODES_KO,
        ),
        (
            "The pattern {coded} has {w} bits and stands for {a}. Decide how it was coded. " + _CODES_EN,
            "{w}비트 비트열 {coded:이/가} {a:을/를} 뜻한다고 한다. 어떤 방식으로 부호화되었는지 판단하시오. " + _CODES_KO,
        ),
    ),
    ("hard", "qa"): (
        (
            "Add the 8-bit two's complement numbers {p} and {q} in an 8-bit register. Which signed decimal value does the register hold?",
            "8비트 레지스터에서 2의 보수로 표현된 두 수 {p:과/와} {q:을/를} 더한다. 레지스터에 남는 값을 부호 있는 10진수로 구하시오.",
        ),
        (
            "An 8-bit adder receives {p} and {q} and drops any carry out of the top bit. Read the sum as a two's complement integer: "
            "what is it in decimal?",
            "8비트 가산기에 {p:과/와} {q:이/가} 입력되고, 최상위 비트에서 나온 자리올림은 버려진다. 합을 2의 보수 정수로 읽으면 10진수로 "
            "얼마인지 구하시오.",
        ),
        (
            "Compute {p} + {q} on signed bytes (two's complement, 8 bits, wrapping around). Give the result in decimal.",
            "부호 있는 바이트(8비트 2의 보수, 범위를 벗어나면 순환)에서 {p} + {q:을/를} 계산하여 결과를 10진수로 나타내시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "An old game keeps the score in a signed byte in two's complement. The score is {a}, and an event changes it by {b}. The byte wraps "
            "around without warning. Which score does the game show?",
            "어느 오래된 게임은 점수를 8비트 2의 보수로 저장한다. 현재 점수는 {a}점이고, 한 사건으로 점수가 {b}점만큼 변한다. "
            "범위를 벗어나면 경고 없이 순환할 때, 게임에 표시되는 점수를 구하시오.",
        ),
        (
            "A robot counts its position in steps with an 8-bit two's complement counter that wraps around. It stands at {a} and moves by {b}. "
            "Which position does the counter report?",
            "한 로봇은 자신의 위치를 순환하는 8비트 2의 보수 카운터로 센다. 로봇이 {a}의 위치에서 {b}만큼 이동하였을 때, 카운터가 나타내는 위치를 "
            "구하시오.",
        ),
        (
            "A thermostat adds a correction of {b} to a reading of {a}. Both are signed bytes, and so is the sum, in which overflow wraps around. "
            "Which value does the thermostat work with?",
            "온도 조절기가 측정값 {a}에 보정값 {b:을/를} 더한다. 두 값과 합은 모두 부호 있는 8비트 정수(2의 보수)이며, 오버플로가 일어나면 "
            "값이 순환한다. 온도 조절기가 사용하게 되는 값을 구하시오.",
        ),
    ),
    ("hard", "classification"): (
        (
            "The signed bytes {p} and {q} are added in 8 bits of two's complement. Is the sum out of range? " + _OVERFLOW_EN,
            "부호 있는 바이트 {p:과/와} {q:을/를} 8비트 2의 보수로 더한다. 합이 표현 범위를 벗어나는지 판별하시오. "
            + _OVERFLOW_KO,
        ),
        (
            "An 8-bit adder works on two's complement numbers. Its inputs are {p} and {q}. Classify the addition. "
            + _OVERFLOW_EN,
            "8비트 2의 보수 가산기에 {p:과/와} {q:이/가} 입력되었다. 이 덧셈을 분류하시오. " + _OVERFLOW_KO,
        ),
        (
            "Look at the sign bits: is {p} + {q}, in 8-bit two's complement, a valid signed result? " + _OVERFLOW_EN,
            "8비트 2의 보수 덧셈 {p} + {q}의 결과가 올바른 부호 있는 값인지 부호 비트를 살펴 판단하시오. " + _OVERFLOW_KO,
        ),
    ),
    ("expert", "qa"): (
        (
            "The 16-bit words {hp} and {hq} are two's complement numbers. Subtract the second from the first in a 16-bit register and give "
            "the signed decimal value that results.",
            "16비트 워드 {hp:과/와} {hq:은/는} 2의 보수로 표현된 수이다. 16비트 레지스터에서 첫째 수에서 둘째 수를 뺀 결과를 부호 있는 10진수로 "
            "구하시오.",
        ),
        (
            "Evaluate {hp} - {hq} on 16-bit two's complement integers that wrap around. Write the result as a decimal number.",
            "순환하는 16비트 2의 보수 정수에서 {hp} - {hq:을/를} 계산하시오. 단, 결과는 10진수로 쓴다.",
        ),
        (
            "A processor forms {hp} - {hq} by adding the two's complement of {hq} in 16 bits. What signed value, in decimal, is left?",
            "어느 프로세서는 {hq}의 2의 보수를 더하는 방법으로 {hp} - {hq:을/를} 16비트에서 계산한다. 남는 값을 부호 있는 10진수로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A signed 16-bit counter (two's complement, wrapping around) stood at {a}. After one addition it shows {c}, although no number outside "
            "the 16-bit range was added. Which signed number was added?",
            "순환하는 부호 있는 16비트 카운터(2의 보수)의 값이 {a}였다. 16비트 범위의 어떤 정수를 한 번 더했더니 {c:이/가} 되었다. "
            "더한 정수를 구하시오.",
        ),
        (
            "In a 16-bit two's complement register, {a} plus an unknown 16-bit signed integer gives {c}; sums wrap around. Find the unknown integer.",
            "16비트 2의 보수 레지스터에서 {a}에 부호 있는 16비트 정수 하나를 더했더니 {c:이/가} 되었다. 범위를 벗어난 합은 순환한다. "
            "더한 정수를 구하시오.",
        ),
        (
            "A bug report says: the balance, a signed 16-bit integer, went from {a} to {c} in a single booking. The booked amount is itself a signed "
            "16-bit integer, and sums wrap around. What was the amount?",
            "한 오류 보고서에 따르면 부호 있는 16비트 정수로 저장된 잔액이 한 번의 거래로 {a}에서 {c:으로/로} 바뀌었다. 거래 금액도 부호 있는 "
            "16비트 정수이고, 범위를 벗어난 합은 순환한다. 거래 금액을 구하시오.",
        ),
    ),
    ("expert", "classification"): (
        (
            "A 16-bit processor adds the words {hp} and {hq}. Which of its flags, carry (unsigned) and overflow (signed, two's complement), "
            "are set? " + _FLAGS_EN,
            "16비트 프로세서가 워드 {hp:과/와} {hq:을/를} 더한다. 캐리 플래그(부호 없는 덧셈)와 오버플로 플래그(2의 보수 덧셈)의 상태를 "
            "판별하시오. " + _FLAGS_KO,
        ),
        (
            "After adding {hp} to {hq} in 16 bits, what do the carry flag and the two's complement overflow flag say? "
            + _FLAGS_EN,
            "16비트에서 {hq}에 {hp:을/를} 더한 뒤 캐리 플래그와 2의 보수 오버플로 플래그의 값을 구하려고 한다. " + _FLAGS_KO,
        ),
        (
            "Consider the 16-bit addition {hp} + {hq}. Does it leave the unsigned range (carry), the two's complement range (overflow), both or "
            "neither? " + _FLAGS_EN,
            "16비트 덧셈 {hp} + {hq:을/를} 생각하자. 부호 없는 범위를 벗어나면 캐리, 2의 보수 범위를 벗어나면 오버플로가 1이 된다. "
            + _FLAGS_KO,
        ),
    ),
}
