"""How problems on signed numbers in bit patterns are asked, by level and task type, in English and Korean."""

from __future__ import annotations

_HEX_EN = "Answer in the form 0x03C9 with capital letters."
_HEX_KO = "단, 답은 대문자를 써서 0x03C9 꼴로 쓴다."

BANK = {
    ("easy", "qa"): (
        (
            "The bytes {p} and {q} are combined by {op}. Read the result as an 8-bit two's complement number and give it in decimal.",
            "두 바이트 {p:과/와} {q:을/를} 비트별 {op:으로/로} 결합한다. 결과를 8비트 2의 보수로 읽은 값을 10진수로 구하시오.",
        ),
        (
            "Compute {p} {op} {q} bit by bit. Which signed value does the byte that results have in two's complement?",
            "{p} {op} {q:을/를} 비트별로 계산한다. 그 결과인 바이트를 2의 보수로 읽으면 얼마인지 구하시오.",
        ),
        (
            "A signed byte r (two's complement) is set to {p} {op} {q}, taken bitwise. What decimal number is r?",
            "부호 있는 바이트 r(2의 보수)에 {p} {op} {q}의 비트별 연산 결과를 넣는다. r의 값을 10진수로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "An 8-bit register holds the signed number {a} in two's complement. A program applies the mask {q} with {op}. Which signed decimal number is in "
            "the register then?",
            "8비트 레지스터에 부호 있는 수 {a:이/가} 2의 보수로 들어 있다. 프로그램이 마스크 {q:을/를} {op:으로/로} 적용하였을 때, 레지스터에 담긴 수를 부호 있는 10진수로 "
            "구하시오.",
        ),
        (
            "A sensor delivers {a} as a signed byte (two's complement), and the driver combines it with {q} by {op} without thinking of the sign. Which value "
            "does the program see?",
            "센서가 측정값 {a:을/를} 부호 있는 바이트(2의 보수)로 보내고, 드라이버는 부호를 고려하지 않고 이를 {q:과/와} {op:으로/로} 결합한다. 프로그램이 보게 되는 값을 "
            "구하시오.",
        ),
        (
            "The score {a} is kept as a signed byte in two's complement. By a bug the byte is combined with {q} by {op}. What is the score afterwards?",
            "점수 {a:이/가} 2의 보수로 표현된 부호 있는 바이트에 저장되어 있다. 오류 때문에 이 바이트가 {q:과/와} {op:으로/로} 결합되었다. 그 뒤의 점수를 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "The 16-bit word {hw} is a two's complement number. It is shifted right arithmetically by {k} bits (the sign bit is copied). Which decimal "
            "number results?",
            "16비트 워드 {hw:은/는} 2의 보수로 표현된 수이다. 이를 오른쪽으로 {k}비트 산술 시프트(부호 비트를 복사)하였을 때의 값을 10진수로 구하시오.",
        ),
        (
            "Evaluate x >> {k} for the signed 16-bit integer x = {hw} (two's complement, arithmetic shift). Give a decimal number.",
            "부호 있는 16비트 정수 x = {hw}(2의 보수, 산술 시프트)에 대하여 x >> {k}의 값을 10진수로 구하시오.",
        ),
        (
            "An arithmetic right shift by {k} bits is applied to {hw}, a signed word of 16 bits in two's complement. Find the new signed value in decimal.",
            "2의 보수로 표현된 부호 있는 16비트 워드 {hw}에 오른쪽 산술 시프트를 {k}비트 적용한다. 새 값을 부호 있는 10진수로 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "To save time a program replaces the division {a} / {d} on signed 16-bit integers by an arithmetic right shift of {k} bits. Which number does the "
            "shift give?",
            "한 프로그램은 시간을 아끼려고 부호 있는 16비트 정수의 나눗셈 {a} / {d:을/를} 오른쪽 {k}비트 산술 시프트로 바꾸었다. 시프트로 얻는 수를 구하시오.",
        ),
        (
            "A balance of {a} cents, a signed 16-bit integer in two's complement, is shifted right arithmetically by {k} bits. What balance is left?",
            "부호 있는 16비트 정수(2의 보수)로 저장된 잔액 {a}원을 오른쪽으로 {k}비트 산술 시프트하였다. 남는 잔액을 구하시오.",
        ),
        (
            "A position of {a} pixels is scaled down by an arithmetic right shift of {k} bits (two's complement, 16 bits). To which position does it move?",
            "픽셀 좌표 {a:을/를} 오른쪽 {k}비트 산술 시프트(16비트 2의 보수)로 축소한다. 축소된 좌표를 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Bits {s} to {t} of the word {hw} hold a {n}-bit number in two's complement (bit 0 is the lowest). What is its decimal value?",
            "워드 {hw}의 비트 {s}부터 비트 {t}까지에 {n}비트 2의 보수가 들어 있다(가장 아래 비트가 비트 0). 그 값을 10진수로 구하시오.",
        ),
        (
            "Extract the field of {n} bits that begins at bit {s} of {hw} and read it as a signed number in two's complement. Which number is it?",
            "{hw}의 비트 {s}에서 시작하는 {n}비트 필드를 꺼내어 2의 보수로 표현된 부호 있는 수로 읽으시오.",
        ),
        (
            "Let f = ({hw} >> {s}) & {hm}. Which signed value has f as a {n}-bit two's complement pattern?",
            "f = ({hw} >> {s}) & {hm:이라/라} 하자. f를 {n}비트 2의 보수 비트열로 볼 때 그 값을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "An accelerometer packs its vertical reading into bits {s} to {t} of a 16-bit word, as a {n}-bit two's complement number. The word is {hw}. "
            "Which reading is that?",
            "가속도 센서는 수직 방향 측정값을 16비트 워드의 비트 {s}부터 비트 {t}까지에 {n}비트 2의 보수로 담는다. 워드가 {hw}일 때 측정값을 구하시오.",
        ),
        (
            "In a packet header the clock correction is a signed {n}-bit field (two's complement) starting at bit {s}. The header word is {hw}. By how many "
            "units is the clock corrected (negative means back)?",
            "어느 패킷 헤더에서 시계 보정값은 비트 {s}에서 시작하는 부호 있는 {n}비트 필드(2의 보수)이다. 헤더 워드가 {hw}일 때 시계는 몇 단위만큼 보정되는지 "
            "구하시오(음수는 늦춤을 뜻한다).",
        ),
        (
            "A machine instruction {hw} carries a branch offset in bits {s} to {t}, in two's complement. How far does it jump (negative means backwards)?",
            "기계어 명령어 {hw}의 비트 {s}부터 비트 {t}까지에는 분기 변위가 2의 보수로 들어 있다. 분기 변위를 10진수로 구하시오(음수는 뒤쪽을 뜻한다).",
        ),
    ),
    ("expert", "qa"): (
        (
            "Store {v} as a {n}-bit two's complement number in bits {s} to {t} of the 16-bit word {hw}, leaving the other bits alone. Which word results? "
            + _HEX_EN,
            "16비트 워드 {hw}의 비트 {s}부터 비트 {t}까지에 {v:을/를} {n}비트 2의 보수로 저장하고 나머지 비트는 그대로 둔다. 결과로 얻는 워드를 구하시오. "
            + _HEX_KO,
        ),
        (
            "A field of {n} bits beginning at bit {s} of {hw} is to hold the signed number {v} (two's complement). Give the new 16-bit word. "
            + _HEX_EN,
            "{hw}의 비트 {s}에서 시작하는 {n}비트 필드가 부호 있는 수 {v:을/를} 담도록(2의 보수) 바꾼다. 새로운 16비트 워드를 구하시오. "
            + _HEX_KO,
        ),
        (
            "With M = {hf}, evaluate ({hw} & ~M) | (({v} << {s}) & M) on 16-bit words in two's complement. " + _HEX_EN,
            "M = {hf}일 때, 16비트 2의 보수 워드에서 ({hw} & ~M) | (({v} << {s}) & M)의 값을 구하시오. " + _HEX_KO,
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A robot's arm is steered by a signed {n}-bit angle (two's complement) in bits {s} to {t} of its 16-bit command word. The word is {hw}. The angle "
            "is to become {v}, everything else stays. Which word must be sent? " + _HEX_EN,
            "로봇 팔은 16비트 명령 워드의 비트 {s}부터 비트 {t}까지에 담긴 부호 있는 {n}비트 각도(2의 보수)로 제어된다. 현재 워드는 {hw}이다. 나머지는 그대로 두고 각도만 "
            "{v:으로/로} 바꾸려면 어떤 워드를 보내야 하는지 구하시오. " + _HEX_KO,
        ),
        (
            "The trim of a radio is a two's complement number of {n} bits from bit {s} on in its configuration word {hw}. A technician sets the trim to {v}. "
            "What is the configuration word now? " + _HEX_EN,
            "어느 무전기의 미세 조정값은 설정 워드 {hw}의 비트 {s}부터 {n}비트에 담긴 2의 보수이다. 기술자가 조정값을 {v:으로/로} 바꾸었을 때 설정 워드를 구하시오. "
            + _HEX_KO,
        ),
        (
            "In a saved game the height of the player, a signed {n}-bit number, fills bits {s} to {t} of the word {hw}. An editor changes the height to {v}. "
            "Which word does it write? " + _HEX_EN,
            "저장된 게임에서 플레이어의 높이는 부호 있는 {n}비트 수로, 워드 {hw}의 비트 {s}부터 비트 {t}까지를 차지한다. 편집기로 높이를 {v:으로/로} 바꾸면 어떤 워드가 "
            "기록되는지 구하시오. " + _HEX_KO,
        ),
    ),
}
