"""How linear equations are asked for: bare, as stories with positive numbers, as riddles that take any sign."""

BARE = {
    "en": (
        "Solve the equation {equation}.",
        "Find the value of x for which {equation}.",
        "Solve for x: {equation}",
    ),
    "ko": (
        "일차방정식 {equation}의 해를 구하시오.",
        "다음 일차방정식을 푸시오: {equation}",
        "등식 {equation_object} 만족시키는 x의 값을 구하시오.",
    ),
}
STORIES = {
    ("easy", "en"): (
        "A book costs {a} dollars and a bag costs {b} dollars. "
        "Mina bought one bag and some books for {c} dollars in all. "
        "How many books did she buy?",
        "A repairer charges {a} dollars an hour and a fixed fee of {b} dollars. The bill was {c} dollars. "
        "How many hours did he work?",
        "Water flows into a tank at {a} litres a minute. The tank held {b} litres at first and now holds {c} litres. "
        "For how many minutes has the water been flowing?",
    ),
    ("easy", "ko"): (
        "한 권에 {a},000원인 책 몇 권과 {b},000원인 가방 한 개를 사고 모두 {c},000원을 냈다. 책을 몇 권 샀는지 구하시오.",
        "어느 수리 기사는 시간당 {a},000원의 요금과 출장비 {b},000원을 받는다. "
        "요금이 모두 {c},000원일 때, 일한 시간은 몇 시간인지 구하시오.",
        "물통에 매분 {a} L씩 물을 넣는다. 처음에 물이 {b} L 들어 있었고 지금은 {c} L 들어 있다. "
        "물을 넣은 시간은 몇 분인지 구하시오.",
    ),
    ("medium", "en"): (
        "Tank A gains {a} litres a minute and holds {b} litres now; tank B gains {c} litres a minute and holds {d} litres now. "
        "After how many minutes do they hold the same amount?",
        "Jia saves {a} dollars a week and already has {b} dollars. Hana saves {c} dollars a week and already has {d} dollars. "
        "After how many weeks do they have the same amount?",
        "One gym charges {a} dollars a visit and a joining fee of {b} dollars; "
        "another charges {c} dollars a visit and a joining fee "
        "of {d} dollars. For how many visits do they cost the same?",
    ),
    ("medium", "ko"): (
        "A 물통은 매분 {a} L씩 물이 늘고 지금 {b} L가 들어 있으며, B 물통은 매분 {c} L씩 물이 늘고 지금 {d} L가 들어 있다. "
        "두 물통의 물의 양이 같아지는 것은 몇 분 후인지 구하시오.",
        "지아는 매주 {a},000원씩 저축하고 지금 {b},000원이 있으며, 하은이는 매주 {c},000원씩 저축하고 지금 {d},000원이 있다. "
        "두 사람의 저축액이 같아지는 것은 몇 주 후인지 구하시오.",
        "한 체육관은 이용료가 한 번에 {a},000원이고 가입비가 {b},000원이며, 다른 체육관은 이용료가 한 번에 {c},000원이고 "
        "가입비가 {d},000원이다. "
        "두 체육관의 비용이 같아지는 것은 몇 번 이용할 때인지 구하시오.",
    ),
}
RIDDLES = {
    ("easy", "en"): (
        "Multiply a number by {a} and {add_b}; the result is {c}. Find the number.",
        "When {a} times a number is {more_b}, the result is {c}. What is the number?",
        "A number is multiplied by {a}, and the product {more_b} equals {c}. Find the number.",
    ),
    ("easy", "ko"): (
        "어떤 수에 {a_object} 곱하고 {b_object} {더하면_b} {c_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수의 {a}배보다 {b}만큼 {큰_b} 수가 {c}이다. 어떤 수를 구하시오.",
        "어떤 수의 {a}배{에_b} {b_object} {더한_b} 값이 {c}이다. 어떤 수를 구하시오.",
    ),
    ("medium", "en"): (
        "{a} times a number, {more_b}, equals {c} times the same number, {more_d}. Find the number.",
        "Multiply a number by {a} and {add_b}, or multiply it by {c} and {add_d}: both give the same result. "
        "What is the number?",
        "The product of {a} and a number, {more_b}, is the same as the product of {c} and that number, {more_d}. "
        "Find the number.",
    ),
    ("medium", "ko"): (
        "어떤 수의 {a}배{에_b} {b_object} {더한_b} 값은 그 수의 {c}배{에_d} {d_object} {더한_d} 값과 같다. 어떤 수를 구하시오.",
        "어떤 수에 {a_object} 곱하고 {b_object} {더한_b} 결과와, 그 수에 {c_object} 곱하고 {d_object} {더한_d} 결과가 서로 "
        "같다. "
        "어떤 수를 구하시오.",
        "어떤 수의 {a}배보다 {b}만큼 {큰_b} 수는 그 수의 {c}배보다 {d}만큼 {큰_d} 수와 같다. 어떤 수를 구하시오.",
    ),
    ("hard", "en"): (
        "{Add_to_b} a number and multiply by {a}; {add_to_d} the same number and multiply by {c}. "
        "The first result minus the second is {e}. Find the number.",
        "Two machines receive the same number. The first {adds_to_b} it and multiplies by {a}; the second {adds_to_d} it and "
        "multiplies by {c}. The first output minus the second is {e}. Which number went in?",
        "Mina {adds_to_b} a number and multiplies the result by {a}. Jun {adds_to_d} the same number and multiplies by {c}. "
        "Mina's result minus Jun's is {e}. What is the number?",
    ),
    ("hard", "ko"): (
        "어떤 수{에_b} {b_object} {더한_b} 뒤 {a_object} 곱한 값에서, 그 수{에_d} {d_object} {더한_d} 뒤 {c_object} 곱한 "
        "값을 빼면 "
        "{e_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수보다 {b}만큼 {큰_b} 수의 {a}배에서 그 수보다 {d}만큼 {큰_d} 수의 {c}배를 뺀 값은 {e}이다. 어떤 수를 구하시오.",
        "민아는 어떤 수{에_b} {b_object} {더하고_b} {a_object} 곱하였고, 준호는 같은 수{에_d} {d_object} {더하고_d} "
        "{c_object} 곱하였다. "
        "민아의 결과에서 준호의 결과를 뺀 값이 {e}일 때, 어떤 수를 구하시오.",
    ),
    ("expert", "en"): (
        "{Add_to_a} a number and divide by {b}; {add_to_c} the same number and divide by {d}. "
        "The first quotient {plus} the second is {e}. Find the number.",
        "A number {more_a} is divided by {b}, and the same number {more_c} is divided by {d}. "
        "The first quotient {plus} the second "
        "equals {e}. What is the number?",
        "Mina {adds_to_a} a number and divides the result by {b}. Jun {adds_to_c} the same number and divides by {d}. "
        "Mina's quotient {plus} Jun's is {e}. What is the number?",
    ),
    ("expert", "ko"): (
        "어떤 수{에_a} {a_object} {더하여_a} {b_object_by} 나눈 값{값에}, 그 수{에_c} {c_object} {더하여_c} {d_object_by} "
        "나눈 값을 {더하면} "
        "{e_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수보다 {a}만큼 {큰_a} 수를 {b_object_by} 나눈 값{값에}, 그 수보다 {c}만큼 {큰_c} 수를 {d_object_by} 나눈 "
        "값을 {더한} "
        "결과는 {e}이다. 어떤 수를 구하시오.",
        "민아는 어떤 수{에_a} {a_object} {더하여_a} {b_object_by} 나누었고, 준호는 같은 수{에_c} {c_object} {더하여_c} "
        "{d_object_by} 나누었다. "
        "민아의 값{값에} 준호의 값을 {더하면} {e_subject} 된다. 어떤 수를 구하시오.",
    ),
}
# How a signed number is spoken of: (positive, negative); {n} is its size.
SIGNED = {
    "add": ("add {n}", "subtract {n}"),
    "more": ("increased by {n}", "decreased by {n}"),
    "Add_to": ("Add {n} to", "Subtract {n} from"),
    "add_to": ("add {n} to", "subtract {n} from"),
    "adds_to": ("adds {n} to", "subtracts {n} from"),
    "에": ("에", "에서"),
    "더하면": ("더하면", "빼면"),
    "더한": ("더한", "뺀"),
    "더하고": ("더하고", "빼고"),
    "더하여": ("더하여", "빼어"),
    "큰": ("큰", "작은"),
}
