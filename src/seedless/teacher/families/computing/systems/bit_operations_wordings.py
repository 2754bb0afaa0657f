"""How problems on bit operations are asked, by level and task type (at easy also by operation), in English and Korean."""

from __future__ import annotations

_ROW_EN = "Write the 8 bits without spaces."
_ROW_KO = "단, 8개의 비트를 띄어쓰기 없이 쓴다."
_HEX_EN = "Answer in the form 0x{digits} with capital letters."
_HEX_KO = "단, 답은 대문자를 써서 0x{digits} 꼴로 쓴다."
_JSON_EN = "Reply with nothing but a JSON object with the keys"
_JSON_KO = "다른 말 없이, "

NAMES = ("AND", "OR", "XOR")

BANK = {
    ("easy", "qa"): (
        (
            "Compute {p} {op} {q} bit by bit. " + _ROW_EN,
            "{p} {op} {q:을/를} 비트별로 계산하시오. " + _ROW_KO,
        ),
        (
            "Two bytes are {p} and {q}. What is their bitwise {op}? " + _ROW_EN,
            "두 바이트 {p:과/와} {q}의 비트별 {op:을/를} 구하시오. " + _ROW_KO,
        ),
        (
            "A logic unit receives the bytes {p} and {q} and is set to {op}. Which byte comes out? " + _ROW_EN,
            "논리 연산 장치에 바이트 {p:과/와} {q:이/가} 입력되고 연산은 {op:으로/로} 정해져 있다. 출력되는 바이트를 구하시오. "
            + _ROW_KO,
        ),
    ),
    ("easy", "reasoning", 0): (
        (
            "Each bit of a byte says whether a person is free in one of eight hours. Ara's byte is {p}, Ben's is {q}. "
            "In how many of the hours are both free?",
            "바이트의 각 비트는 하루 중 여덟 시간대에 그 사람이 비어 있는지(1)를 나타낸다. 아라의 바이트는 {p}, 민준이의 바이트는 {q}이다. "
            "두 사람이 모두 비어 있는 시간대는 몇 개인지 구하시오.",
        ),
        (
            "The options of two phones are stored as one bit each: {p} and {q}. How many options do the two have in common?",
            "두 휴대 전화의 기능이 기능마다 한 비트로 저장되어 있다. 저장된 값은 {p:과/와} {q}이다. 두 전화에 모두 있는 기능은 몇 가지인지 구하시오.",
        ),
        (
            "An alarm sounds for every sensor that is both switched on and triggered. The byte of the sensors that are on is {p}, that of the "
            "triggered ones {q}. How many alarms sound?",
            "켜져 있으면서 신호를 감지한 센서마다 경보가 하나씩 울린다. 켜진 센서를 나타내는 바이트는 {p}, 신호를 감지한 센서를 나타내는 바이트는 "
            "{q}이다. 울리는 경보는 모두 몇 개인지 구하시오.",
        ),
    ),
    ("easy", "reasoning", 1): (
        (
            "A door opens for every one of eight badges that is listed by the office, {p}, or by the laboratory, {q}; each bit is a badge. "
            "For how many badges does it open?",
            "여덟 개의 출입증이 비트 하나씩으로 나타내어져 있다. 사무실의 목록은 {p}, 연구실의 목록은 {q}이고, 둘 중 한 곳에라도 있으면 문이 열린다. "
            "문이 열리는 출입증은 몇 개인지 구하시오.",
        ),
        (
            "Two maintenance plans mark the machines to be checked with 1 bits: {p} and {q}. How many of the eight machines are checked "
            "when both plans are carried out?",
            "두 점검 계획은 점검할 기계를 1인 비트로 표시한다. 두 계획은 {p:과/와} {q}이다. 두 계획을 모두 실행하면 여덟 대의 기계 중 몇 대를 "
            "점검하게 되는지 구하시오.",
        ),
        (
            "A lamp lights when the first controller asks for it, the second does, or both do. The requests for eight lamps are {p} and {q}. "
            "How many lamps are lit?",
            "두 제어기 중 적어도 하나가 요청하면 전등이 켜진다. 여덟 개의 전등에 대한 요청이 {p:과/와} {q}일 때, 켜지는 전등은 모두 몇 개인지 구하시오.",
        ),
    ),
    ("easy", "reasoning", 2): (
        (
            "A byte was sent as {p} and received as {q}. How many of its bits were corrupted on the way?",
            "바이트 {p:을/를} 보냈더니 {q:으로/로} 수신되었다. 전송 중에 바뀐 비트는 몇 개인지 구하시오.",
        ),
        (
            "Find the Hamming distance of the bytes {p} and {q}.",
            "두 바이트 {p:과/와} {q} 사이의 해밍 거리를 구하시오.",
        ),
        (
            "Eight switches stand at {p}. They shall stand at {q}. How many switches have to be flipped?",
            "여덟 개의 스위치가 {p:으로/로} 놓여 있다. 이를 {q:으로/로} 바꾸려면 스위치를 몇 개 움직여야 하는지 구하시오.",
        ),
    ),
    ("easy", "generation"): (
        (
            "Take x = {hx} and y = {hy}. "
            + _JSON_EN
            + ' "and", "or" and "xor" that gives x & y, x | y and x ^ y as strings of the form "0x0F", capital letters.',
            "x = {hx}, y = {hy}이다. "
            + _JSON_KO
            + 'x & y, x | y, x ^ y의 값을 각각 "and", "or", "xor" 키에 담은 JSON 객체를 쓰시오. 값은 대문자를 쓴 "0x0F" 꼴의 문자열이다.',
        ),
        (
            'Write the three bitwise results of {hx} and {hy} as JSON and nothing else: an object with the keys "and", "or", "xor", '
            'each value a string such as "0x0F" (two digits, capitals).',
            '{hx:과/와} {hy}에 비트 연산을 한 세 결과를 JSON으로만 나타내시오. 키는 "and", "or", "xor"이고, 값은 "0x0F"와 같은 문자열(두 자리, 대문자)이다.',
        ),
        (
            'A test file needs the expected values of x & y, x | y and x ^ y for x = {hx} and y = {hy}, under the keys "and", "or" and "xor" of one '
            'JSON object, as strings like "0x0F" in capitals. Write that object only.',
            '시험 자료에 x = {hx}, y = {hy}일 때의 x & y, x | y, x ^ y의 값이 필요하다. 이를 차례로 "and", "or", "xor" 키에 담은 JSON 객체 하나만 쓰시오. '
            '단, 값은 대문자를 쓴 "0x0F" 꼴의 문자열로 한다.',
        ),
    ),
    ("medium", "qa"): (
        (
            "An unsigned byte x is {hx}. These statements run in order:\n```c\n{code}\n```\nWhat is x afterwards? " + _HEX_EN,
            "부호 없는 바이트 x의 값은 {hx}이다. 다음 문장을 차례로 실행한 뒤의 x를 구하시오.\n```c\n{code}\n```\n" + _HEX_KO,
        ),
        (
            "Trace this C code, in which x is an 8-bit unsigned variable that starts as {hx}, and give its last value.\n```c\n{code}\n```\n"
            + _HEX_EN,
            "8비트 부호 없는 변수 x가 {hx}에서 시작한다. 다음 C 코드를 따라가며 x의 마지막 값을 구하시오.\n```c\n{code}\n```\n"
            + _HEX_KO,
        ),
        (
            "A register of 8 bits holds {hx}. Which value does it hold after the lines below?\n```c\n{code}\n```\n" + _HEX_EN,
            "8비트 레지스터에 {hx:이/가} 들어 있다. 아래의 코드를 실행한 뒤 레지스터 x에 남는 값을 구하시오.\n```c\n{code}\n```\n"
            + _HEX_KO,
        ),
    ),
    ("medium", "reasoning"): (
        (
            "Every byte of a message is combined by XOR with the same secret key byte. The plain byte {ha} became {hb}. "
            "Another byte arrived as {hc}. Which plain byte was it? " + _HEX_EN,
            "어떤 통신에서는 모든 바이트를 같은 비밀 키 바이트와 XOR하여 보낸다. 원래의 바이트 {ha:은/는} {hb:으로/로} 바뀌었다. "
            "다른 바이트 하나가 {hc:으로/로} 도착하였을 때, 원래의 바이트를 구하시오. " + _HEX_KO,
        ),
        (
            "A storage array keeps the parity byte of two disks, the XOR of their bytes. Before a write the disks and the parity held {ha}, "
            "an unknown byte and {hb}. The first disk is then overwritten with {hc}. What must the parity become? " + _HEX_EN,
            "어느 저장 장치는 두 디스크의 바이트를 XOR한 패리티 바이트를 보관한다. 쓰기 전 첫째 디스크의 바이트는 {ha}, 패리티는 {hb}였고 "
            "둘째 디스크의 바이트는 알 수 없다. 첫째 디스크의 바이트를 {hc:으로/로} 덮어쓴다면 패리티는 얼마가 되어야 하는지 구하시오. "
            + _HEX_KO,
        ),
        (
            "Applying XOR with one fixed mask turns {ha} into {hb}. What does the same mask make of {hc}? " + _HEX_EN,
            "고정된 마스크와 XOR하면 {ha:이/가} {hb:으로/로} 바뀐다. 같은 마스크를 {hc}에 적용하면 얼마가 되는지 구하시오. "
            + _HEX_KO,
        ),
    ),
    ("medium", "generation"): (
        (
            "The byte x is {hx}. "
            + _JSON_EN
            + ' "set", "cleared" and "toggled": x with all bits of the mask {hm} set, cleared and toggled, as strings of the form "0x0F", capital letters.',
            "바이트 x의 값은 {hx}이다. "
            + _JSON_KO
            + '마스크 {hm}의 모든 비트에 대하여 x의 비트를 1로 한 값, 0으로 한 값, 뒤집은 값을 각각 "set", "cleared", "toggled" 키에 담은 JSON 객체를 쓰시오. '
            '값은 대문자를 쓴 "0x0F" 꼴의 문자열이다.',
        ),
        (
            'Apply the mask {hm} to the byte {hx} in three ways and write the results as one JSON object only: "set" (x | mask), '
            '"cleared" (x & ~mask), "toggled" (x ^ mask). Values are strings such as "0x0F" in capitals.',
            '바이트 {hx}에 마스크 {hm:을/를} 세 가지 방법으로 적용하여 JSON 객체 하나로만 나타내시오. 키는 "set"(x | mask), "cleared"(x & ~mask), '
            '"toggled"(x ^ mask)이고, 값은 대문자를 쓴 "0x0F"와 같은 문자열이다.',
        ),
        (
            "A driver turns the bits {hm} of a control byte on, off or over. The byte is {hx}. Give the three possible new bytes as a JSON object with "
            'the keys "set", "cleared" and "toggled", two-digit strings like "0x0F" in capitals, and nothing else.',
            "어느 드라이버는 제어 바이트에서 {hm}에 해당하는 비트를 켜거나, 끄거나, 뒤집는다. 제어 바이트가 {hx}일 때 새로 생길 수 있는 세 바이트를 "
            '"set", "cleared", "toggled" 키를 가진 JSON 객체로만 쓰시오. 값은 "0x0F"와 같은 두 자리 대문자 문자열이다.',
        ),
    ),
    ("hard", "qa"): (
        (
            "With x = {hw} as an unsigned 16-bit number, evaluate `(x >> {s}) & {hm}`. Give a decimal number.",
            "부호 없는 16비트 수 x가 {hw}일 때, `(x >> {s}) & {hm}`의 값을 10진수로 구하시오.",
        ),
        (
            "A field is cut out of the word {hw}: it is shifted right by {s} bits, then masked with {hm}. Which decimal value does the field have?",
            "워드 {hw}에서 필드 하나를 꺼내기 위해 오른쪽으로 {s}비트 시프트한 뒤 {hm:으로/로} 마스크한다. 이 필드의 값을 10진수로 구하시오.",
        ),
        (
            'What does this C code print?\n```c\nunsigned short x = {hw};\nprintf("%d", (x >> {s}) & {hm});\n```\nAnswer with the number.',
            '다음 C 코드가 출력하는 수를 구하시오.\n```c\nunsigned short x = {hw};\nprintf("%d", (x >> {s}) & {hm});\n```',
        ),
    ),
    ("hard", "reasoning"): (
        (
            "The FAT file system packs a date into 16 bits: years since 1980 in the top 7 bits, then 4 bits for the month and 5 bits for the day. "
            "A file carries the date word {hw}. Which date is that? Answer as [year; month; day].",
            "FAT 파일 시스템은 날짜를 16비트에 담는다. 위쪽 7비트는 1980년부터 지난 햇수, 그다음 4비트는 월, 마지막 5비트는 일이다. "
            "어느 파일의 날짜 워드가 {hw}일 때 날짜를 [연도; 월; 일]의 형식으로 구하시오.",
        ),
        (
            "On a memory card a photo is dated {hw}. The lowest 5 bits are the day, the next 4 the month, and the 7 bits on top the years after 1980. "
            "When was the photo taken? Answer as [year; month; day].",
            "메모리 카드에 저장된 사진의 날짜 값은 {hw}이다. 가장 아래 5비트는 일, 그 위 4비트는 월, 맨 위 7비트는 1980년 이후의 햇수를 나타낸다. "
            "사진을 찍은 날짜를 [연도; 월; 일]의 형식으로 구하시오.",
        ),
        (
            "A forensic examiner reads the word {hw} in a directory entry, where bits 15 to 9 hold the year minus 1980, bits 8 to 5 the month and "
            "bits 4 to 0 the day. Recover the date as [year; month; day].",
            "포렌식 조사관이 디렉터리 항목에서 워드 {hw:을/를} 읽었다. 비트 15~9에는 연도에서 1980을 뺀 값, 비트 8~5에는 월, 비트 4~0에는 일이 들어 있다. "
            "날짜를 [연도; 월; 일]의 형식으로 복원하시오.",
        ),
    ),
    ("hard", "generation"): (
        (
            "The colour word {hw} is in RGB565: 5 bits of red on top, 6 bits of green, 5 bits of blue. "
            + _JSON_EN
            + ' "red", "green" and "blue" and the integer values of the three fields.',
            "색상 워드 {hw:은/는} RGB565 형식이며, 위에서부터 빨강 5비트, 초록 6비트, 파랑 5비트이다. "
            + _JSON_KO
            + '세 필드의 정숫값을 "red", "green", "blue" 키에 담은 JSON 객체를 쓰시오.',
        ),
        (
            'Unpack the 16-bit pixel {hw} (bits 15-11 red, 10-5 green, 4-0 blue) into a JSON object {{"red": ..., "green": ..., "blue": ...}} of '
            "integers. Write the object only.",
            '16비트 픽셀 {hw}(비트 15-11 빨강, 10-5 초록, 4-0 파랑)을 풀어 정수로 된 JSON 객체 {{"red": ..., "green": ..., "blue": ...}}만 쓰시오.',
        ),
        (
            "A display driver stores a pixel as {hw}: red in the upper 5 bits, green in the middle 6, blue in the lower 5. Give the fields as JSON with "
            'integer values under "red", "green" and "blue", and nothing else.',
            "어느 디스플레이 드라이버에 저장된 픽셀 값은 {hw}이다. 위쪽 5비트가 빨강, 가운데 6비트가 초록, 아래쪽 5비트가 파랑일 때, 각 필드의 정숫값을 "
            '"red", "green", "blue" 키로 나타낸 JSON만 쓰시오.',
        ),
    ),
    ("expert", "qa"): (
        (
            "In the 16-bit word {hw}, bits {s} to {t} are replaced by the value {v}; bit 0 is the lowest. Which word results? "
            + _HEX_EN,
            "16비트 워드 {hw}에서 비트 {s}부터 비트 {t}까지를 값 {v:으로/로} 바꾼다(가장 아래 비트가 비트 0). 결과로 얻는 워드를 구하시오. "
            + _HEX_KO,
        ),
        (
            "What is x after this C statement, if it was {hw} before and has 16 unsigned bits?\n```c\n{code}\n```\n" + _HEX_EN,
            "부호 없는 16비트 변수 x의 값이 {hw}일 때, 다음 C 문장을 실행한 뒤의 x를 구하시오.\n```c\n{code}\n```\n" + _HEX_KO,
        ),
        (
            "A field of {n} bits starts at bit {s} of a 16-bit register that reads {hw}. The number {v} is written into the field and all other bits "
            "are kept. What does the register read now? " + _HEX_EN,
            "16비트 레지스터의 값이 {hw}이고, 비트 {s}에서 {n}비트 길이의 필드가 시작된다. 다른 비트는 그대로 두고 이 필드에 {v:을/를} 기록하였을 때 "
            "레지스터의 값을 구하시오. " + _HEX_KO,
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A motor controller keeps its speed in bits {s} to {t} of a 16-bit register that reads {hw}. The speed is set to {v}, the other bits stay. "
            "By how much does the register, read as an unsigned number, change? Give new minus old in decimal.",
            "모터 제어기의 16비트 레지스터는 비트 {s}부터 비트 {t}까지에 속력을 저장하며 현재 값은 {hw}이다. 다른 비트는 그대로 두고 속력을 {v:으로/로} "
            "바꾼다. 레지스터를 부호 없는 수로 읽을 때, 새 값에서 이전 값을 뺀 수를 10진수로 구하시오.",
        ),
        (
            "A packed record of 16 bits has a counter of {n} bits that begins at bit {s}. The record is {hw}; the counter is then changed to {v}. "
            "How much larger (positive) or smaller (negative) is the record as an unsigned integer? Answer in decimal.",
            "16비트로 묶인 레코드에는 비트 {s}에서 시작하는 {n}비트 카운터가 있다. 레코드는 {hw}이고, 카운터를 {v:으로/로} 바꾸었다. "
            "부호 없는 정수로 볼 때 레코드가 얼마나 커졌는지(양수) 또는 작아졌는지(음수)를 10진수로 구하시오.",
        ),
        (
            "The brightness of a lamp occupies bits {s} to {t} of the word {hw}. It is changed to {v}. A log shows only the difference of the two words, "
            "new minus old, as a decimal number. Which number is in the log?",
            "어느 전등의 밝기는 워드 {hw}의 비트 {s}부터 비트 {t}까지에 들어 있다. 밝기를 {v:으로/로} 바꾸었고, 로그에는 두 워드의 차(새 값에서 이전 값을 "
            "뺀 수)만 10진수로 남는다. 로그에 남은 수를 구하시오.",
        ),
    ),
    ("expert", "generation"): (
        (
            "Write one C statement that puts {v} into bits {s} to {t} of the unsigned 16-bit variable x and keeps all other bits. "
            "Use exactly the form `x = (x & ~MASK) | (VALUE << SHIFT);` with MASK as 0x and four capital hexadecimal digits, VALUE and SHIFT in decimal. "
            "In the program x holds {hw} just before.",
            "부호 없는 16비트 변수 x의 비트 {s}부터 비트 {t}까지에 {v:을/를} 넣고 나머지 비트는 그대로 두는 C 문장 하나를 쓰시오. "
            "반드시 `x = (x & ~MASK) | (VALUE << SHIFT);` 꼴을 쓰되, MASK는 0x와 네 자리 대문자 16진수, VALUE와 SHIFT는 10진수로 쓴다. "
            "프로그램에서 이 문장 직전의 x는 {hw}이다.",
        ),
        (
            "The 16-bit register x reads {hw}. A field of {n} bits begins at bit {s} and must become {v}. Give the C statement for it, and only the "
            "statement, in the form `x = (x & ~MASK) | (VALUE << SHIFT);`: MASK in four capital hexadecimal digits after 0x, the other two in decimal.",
            "16비트 레지스터 x의 값은 {hw}이고, 비트 {s}에서 시작하는 {n}비트 필드를 {v:으로/로} 바꾸어야 한다. 이를 수행하는 C 문장만 "
            "`x = (x & ~MASK) | (VALUE << SHIFT);` 꼴로 쓰시오. 단, MASK는 0x 뒤에 네 자리 대문자 16진수로, 나머지 둘은 10진수로 쓴다.",
        ),
        (
            "Complete the line that stores {v} in bits {s} to {t} of x, an unsigned 16-bit word that holds {hw} so far, without touching other bits. "
            "Form: `x = (x & ~MASK) | (VALUE << SHIFT);`, MASK as 0x with four capital hexadecimal digits, VALUE and SHIFT decimal. Write the line only.",
            "지금까지 {hw:이/가} 들어 있는 부호 없는 16비트 워드 x의 비트 {s}부터 비트 {t}까지에, 다른 비트를 건드리지 않고 {v:을/를} 저장하는 한 줄을 "
            "완성하시오. 꼴은 `x = (x & ~MASK) | (VALUE << SHIFT);`이며, MASK는 0x와 네 자리 대문자 16진수, VALUE와 SHIFT는 10진수로 쓴다. 그 줄만 쓰시오.",
        ),
    ),
}
