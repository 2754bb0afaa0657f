"""How oxidation numbers are asked for: {e} is the element, {a} and {b} are two of its species, {n} an amount in mol."""

_TWO = (
    (
        "Which oxidation number does {e} have in {a}, and which in {b}? Give both in this order.",
        "{a:과/와} {b}에서 {e}의 산화수를 차례로 구하시오.",
    ),
    (
        "Find the oxidation numbers of the element {e} in {a} and {b}, in this order.",
        "다음 물질에서 원소 {e}의 산화수를 차례로 구하시오: {a}, {b}.",
    ),
    (
        "{a} and {b} both contain {e}. Determine its oxidation number first in {a}, then in {b}.",
        "다음 두 물질에는 모두 {e} 원자가 들어 있다. 각각에서 {e}의 산화수를 순서대로 구하시오: {a}, {b}.",
    ),
)
BANK = {
    "easy": _TWO,
    "medium": _TWO,
    "hard": (
        ("In a reaction {a} turns into {b}. By how much does the oxidation number of {e} change? Give a negative number for a fall.", "어떤 반응에서 {a:이/가} {b:으로/로} 변한다. {e}의 산화수는 얼마나 변하는지 구하시오. 감소하면 음수로 나타내시오."),
        ("Find the change (new minus old, with its sign) of the oxidation number of {e} when {a} becomes {b}.", "{a:이/가} {b:이/가} 될 때 {e}의 산화수 변화를 나중 값에서 처음 값을 뺀 수로 구하시오."),
        ("The element {e} goes from {a} to {b}. What is the signed change of its oxidation number?", "원소 {e}의 상태가 {a}에서 {b:으로/로} 바뀐다. 산화수의 변화를 부호와 함께 구하시오."),
    ),
    "expert": (
        ("All {e} in {n} mol of {a} turns into {b}. How many moles of electrons does {e} take up or give off? Write 0 if none.", "{a} {n}몰에 든 {e:이/가} 모두 {b:으로/로} 변한다. {e:이/가} 주고받는 전자는 몇 몰인지 구하시오. 없으면 0으로 답하시오."),
        ("Suppose that {n} mol of {a} react until all their {e} is present as {b}. Calculate the moles of electrons that {e} exchanges (0 if none).", "{a} {n}몰이 반응하여 그 속의 {e:이/가} 모두 {b:이/가} 되었다. {e:이/가} 주고받은 전자의 몰수를 계산하시오. 없으면 0이다."),
        ("Starting with {n} mol of {a}, a chemist converts the whole of the {e} to {b}. What amount of electrons in mol has moved to or from {e}? Answer 0 if there is none.", "{a} {n}몰에서 시작하여 그 속의 {e:을/를} 모두 {b:으로/로} 바꾸었다. {e:과/와} 주고받은 전자의 양(몰)을 구하시오. 없으면 0으로 답하시오."),
    ),
    "classification": (
        ("When {a} becomes {b}, is {e} oxidised, reduced or neither?", "{a:이/가} {b:이/가} 될 때 {e:은/는} 어떻게 되는지 다음 중에서 골라 쓰시오: 산화, 환원, 변화 없음."),
        ("Choose oxidised, reduced or neither: what happens to {e} on the way from {a} to {b}?", "{a}에서 {b:으로/로} 변하는 과정에서 {e:이/가} 겪는 변화를 산화, 환원, 변화 없음 가운데 하나로 쓰시오."),
        ("{a} is turned into {b}. Name the fate of {e} with one of the words oxidised, reduced, neither.", "어떤 반응에서 {a:이/가} {b:으로/로} 바뀐다. {e}의 변화는 산화, 환원, 변화 없음 중 무엇인지 쓰시오."),
    ),
}  # fmt: skip
