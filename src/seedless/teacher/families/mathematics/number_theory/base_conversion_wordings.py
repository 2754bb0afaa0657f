"""How conversions between bases are asked for, by level, task type and language."""

BANK = {
    ("easy", "qa", "en"): (
        "Convert the decimal number {n} to base {b}. Write only the digits.",
        "Write {n} as a numeral in base {b}, digits only.",
        "What is the decimal number {n} in base {b}? Give only the digits.",
    ),
    ("easy", "reasoning", "en"): (
        "A mechanical counter works in base {b}. It has counted {n} turns. Which digits does it show?",
        "A workshop marks its parts with numerals in base {b}. Which digits are on part number {n}?",
        "In a story, the people of an island count in base {b}. Which digits do they write for our decimal number {n}?",
    ),
    ("medium", "qa", "en"): (
        "Convert the base-{b} numeral {d} to base 10.",
        "A number is written in base {b} as {d}. Write it in base 10.",
        "What is the value in base 10 of the base-{b} numeral {d}?",
    ),
    ("medium", "reasoning", "en"): (
        "A mechanical counter works in base {b} and shows {d}. How many turns has it counted? Answer in base 10.",
        "A workshop marks its parts in base {b}. Which part number, in base 10, does the mark {d} stand for?",
        "On a planet where people count in base {b}, a shepherd writes the number of his sheep as {d}. "
        "How many sheep is that in base 10?",
    ),
    ("hard", "qa", "en"): (
        "Convert the base-{b} numeral {d} to base {c}. Write only the digits.",
        "A number is written in base {b} as {d}. Write it in base {c}, digits only.",
        "What does the base-{b} numeral {d} become in base {c}? Give only the digits.",
    ),
    ("hard", "reasoning", "en"): (
        "A counter that works in base {b} shows {d}. A second counter, in base {c}, has counted the same turns. "
        "Which digits does it show?",
        "One workshop counts in base {b} and writes its stock of screws as {d}. "
        "Which digits would a workshop that counts in base {c} write for the same number?",
        "A traveller who counts in base {b} writes the number of days of a journey as {d}. "
        "Which digits does a friend who counts in base {c} write for it?",
    ),
    ("expert", "qa", "en"): (
        "In which base does the numeral {d} stand for the decimal number {n}?",
        "The numeral {d}, read in an unknown base, equals {n} in decimal notation. Find the base.",
        "Find the base in which {d} is the way to write the decimal number {n}.",
    ),
    ("expert", "reasoning", "en"): (
        "A counter of unknown base shows {d} after exactly {n} turns. In which base does it count?",
        "Archaeologists read the mark {d} on a jar that holds {n} beads. In which base did its makers count?",
        "A program prints {d} for the decimal number {n}, always in the same base. Which base is it?",
    ),
    ("easy", "qa", "ko"): (
        "십진법의 수 {n_object} {b}진법으로 나타내고, 숫자만 쓰시오.",
        "십진법으로 나타낸 수 {n_topic} {b}진법으로 어떻게 나타내는지 숫자만 쓰시오.",
        "{n_object} {b}진법의 수로 바꾸어 숫자만 쓰시오.",
    ),
    ("easy", "reasoning", "ko"): (
        "{b}진법으로 세는 계수기가 십진법으로 {n}번을 세었다. 계수기에 표시된 수를 숫자만 쓰시오.",
        "어느 공방에서는 부품 번호를 {b}진법으로 적는다. 십진법으로 {n}번째인 부품에 적힌 번호를 숫자만 쓰시오.",
        "{b}진법으로 수를 세는 나라가 있다. 우리가 십진법으로 {n}개라고 세는 것을 이 나라에서는 어떻게 적는지 숫자만 쓰시오.",
    ),
    ("medium", "qa", "ko"): (
        "{b}진법으로 나타낸 수 {d_object} 십진법으로 나타내시오.",
        "{b}진법의 수 {d}의 값을 십진법으로 구하시오.",
        "어떤 수를 {b}진법으로 나타내면 {d}이다. 이 수를 십진법으로 나타내시오.",
    ),
    ("medium", "reasoning", "ko"): (
        "{b}진법으로 세는 계수기에 {d_subject} 표시되어 있다. 지금까지 몇 번을 세었는지 십진법으로 구하시오.",
        "어느 공방에서는 부품 번호를 {b}진법으로 적는다. {d_as} 적힌 부품은 몇 번째 부품인지 십진법으로 구하시오.",
        "{b}진법으로 수를 세는 나라에서 양의 마릿수를 {d_as} 적었다. 양은 십진법으로 몇 마리인지 구하시오.",
    ),
    ("hard", "qa", "ko"): (
        "{b}진법으로 나타낸 수 {d_object} {c}진법으로 나타내고, 숫자만 쓰시오.",
        "{b}진법의 수 {d_object} {c}진법의 수로 바꾸어 숫자만 쓰시오.",
        "어떤 수를 {b}진법으로 나타내면 {d}이다. 이 수를 {c}진법으로 나타내고, 숫자만 쓰시오.",
    ),
    ("hard", "reasoning", "ko"): (
        "{b}진법으로 세는 계수기에 {d_subject} 표시되어 있다. "
        "같은 횟수를 {c}진법으로 센 다른 계수기에 표시된 수를 숫자만 쓰시오.",
        "{b}진법을 쓰는 공방에서 나사의 수를 {d_as} 적었다. 이 수를 {c}진법을 쓰는 공방에서는 어떻게 적는지 숫자만 쓰시오.",
        "{b}진법을 쓰는 나라의 여행자가 여행한 날수를 {d_as} 적었다. "
        "{c}진법을 쓰는 친구는 이 날수를 어떻게 적는지 숫자만 쓰시오.",
    ),
    ("expert", "qa", "ko"): (
        "어떤 진법으로 나타낸 수 {d_subject} 십진법의 수 {n_with} 같을 때, 몇 진법인지 구하시오.",
        "{d_subject} 십진법의 수 {n_object} 나타내려면 몇 진법으로 읽어야 하는지 구하시오.",
        "k진법으로 나타낸 수 {d}의 값이 십진법으로 {n}이다. 자연수 k의 값을 구하시오.",
    ),
    ("expert", "reasoning", "ko"): (
        "몇 진법인지 모르는 계수기에 {d_subject} 표시되어 있고, 실제로 센 횟수는 {n}번이다. "
        "이 계수기는 몇 진법으로 세는지 구하시오.",
        "옛 항아리에 {d_as} 적혀 있고 그 안에 구슬이 {n}개 들어 있다. 항아리를 만든 사람들은 몇 진법을 썼는지 구하시오.",
        "어떤 프로그램이 십진법의 수를 늘 같은 진법으로 바꾸어 출력한다. "
        "출력이 {d}일 때 입력이 {n}이었다면 몇 진법인지 구하시오.",
    ),
}
