"""How formulas and names are asked for; {salts} are the substances in a list of lines, {form} says how to answer.

The sentences are short, so that questions about different substances are plainly different.
"""

HEADINGS = {
    "easy": (("name", "formula"), ("이름", "화학식")),
    "hard": (("formula", "name"), ("화학식", "이름")),
    "expert": (("name", "formula", "atoms"), ("이름", "화학식", "원자 수")),
}

ASKED = {
    "easy": (
        ("Write the formulas of these compounds {form}:\n\n{salts}", "다음 화합물의 화학식을 {form} 쓰시오.\n\n{salts}"),
        (
            "Labels give only names:\n\n{salts}\n\nAdd the formulas {form}.",
            "이름표에 다음 이름만 적혀 있다.\n\n{salts}\n\n화학식을 {form} 쓰시오.",
        ),
        (
            "Let the charges of the ions cancel and give the formulas {form} for:\n\n{salts}",
            "전하가 상쇄되도록 하여 다음 물질의 화학식을 {form} 나타내시오.\n\n{salts}",
        ),
    ),
    "hard": (
        (
            "Name these compounds as in iron(II) sulfate, {form}:\n\n{salts}",
            "다음 화합물의 이름을 '황산 철(II)'처럼 {form} 쓰시오.\n\n{salts}",
        ),
        (
            "Which charge has the metal?\n\n{salts}\n\nGive names like copper(I) oxide {form}.",
            "금속 이온의 전하를 알아내시오.\n\n{salts}\n\n'산화 구리(I)'과 같은 이름을 {form} 쓰시오.",
        ),
        (
            "Bottles carry these formulas:\n\n{salts}\n\nLabel them {form}, in the style of tin(II) oxide.",
            "병에 다음 화학식이 적혀 있다.\n\n{salts}\n\n'산화 주석(II)'과 같은 꼴의 이름을 {form} 쓰시오.",
        ),
    ),
    "expert": (
        (
            "Count the atoms in one formula unit of each:\n\n{salts}\n\nAnswer {form}, fewest atoms first.",
            "각 물질의 화학식 하나에 든 원자를 세시오.\n\n{salts}\n\n원자가 적은 것부터 {form} 쓰시오.",
        ),
        (
            "Sort by the number of atoms in the formula, rising, {form}:\n\n{salts}",
            "화학식에 든 원자의 수가 적은 것부터 차례로 {form} 정리하시오.\n\n{salts}",
        ),
        (
            "Put these in order from the smallest formula unit (fewest atoms) to the largest, {form}:\n\n{salts}",
            "화학식 하나에 든 원자가 가장 적은 물질부터 가장 많은 물질까지 {form} 나열하시오.\n\n{salts}",
        ),
    ),
}

FORMS = {  # by kind and form: a Markdown table, a JSON array
    ("easy", 0): (
        "as a Markdown table (name, formula), in plain text like Ca(OH)2",
        "마크다운 표(이름, 화학식)로, Ca(OH)2처럼 첨자 없이",
    ),
    ("easy", 1): ("as a JSON array in this order, in plain text like Ca(OH)2", "순서대로 JSON 배열로, Ca(OH)2처럼 첨자 없이"),
    ("hard", 0): ("as a Markdown table (formula, name)", "마크다운 표(화학식, 이름)로"),
    ("hard", 1): ("as a JSON array in this order", "순서대로 JSON 배열로"),
    ("expert", 0): (
        "as a Markdown table (name, formula, atoms) with formulas like Ca(OH)2",
        "마크다운 표(이름, 화학식, 원자 수)로, 화학식은 Ca(OH)2처럼",
    ),
    ("expert", 1): ("as a JSON array of formulas like Ca(OH)2", "Ca(OH)2와 같은 화학식의 JSON 배열로"),
}
# fmt: skip
