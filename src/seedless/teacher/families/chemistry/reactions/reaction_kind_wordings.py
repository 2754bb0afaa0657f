"""How the kind of a reaction is asked for; {kinds} are the kinds offered, in an order that varies."""

TOLD = {
    "medium": (
        ("Out of {a} a reaction makes {b}", "{a:이/가} 반응하여 {b:이/가} 생긴다"),
        ("When {a} react, the products are {b}", "{a:이/가} 반응하면 생성물은 {b:이다/다}"),
        ("The reaction starts with {a} and ends with {b}", "반응물은 {a:이고/고} 생성물은 {b:이다/다}"),
    ),
    "hard": (
        ("Under suitable conditions {a} react with each other", "알맞은 조건에서 {a:이/가} 서로 반응한다"),
        ("Somebody brings {a} together so that they react", "{a:을/를} 섞어 반응시킨다"),
        ("The reactants are {a}, and the reaction runs to its end", "반응물은 {a:이고/고} 반응은 끝까지 진행된다"),
    ),
}
BROKEN = (
    ("Energy is supplied to {a} alone until it reacts", "{a}에만 에너지를 가하여 반응시킨다"),
    ("The only reactant is {a}; no other substance takes part", "반응물은 {a}뿐이고 다른 물질은 관여하지 않는다"),
    ("Without any partner, {a} turns into other substances", "다른 물질 없이 {a:이/가} 여러 물질로 변한다"),
)

_FORMULA = (
    ("Is {told} a case of {kinds}?", "{told}의 반응은 다음 중 어느 것인지 쓰시오: {kinds}."),
    ("Name the kind of the reaction {told}: {kinds}.", "다음 반응의 종류를 {kinds} 중에서 골라 쓰시오: {told}."),
    ("{told}: which of these happens here, {kinds}?", "{told}에서 일어나는 반응은 {kinds} 중 무엇인지 쓰시오."),
)
_WORDS = (
    ("{told}. Which word fits: {kinds}?", "{told}. 이 반응은 다음 중 어느 것인지 쓰시오: {kinds}."),
    ("{told}. Which kind of reaction is it: {kinds}?", "{told}. 이 반응의 종류를 {kinds} 중에서 골라 쓰시오."),
    ("{told}. Classify this as {kinds}.", "{told}. 이 반응은 {kinds} 중 무엇인지 쓰시오."),
)
_PREDICTED = (
    (
        "{told}. Which kind of reaction is to be expected: {kinds}?",
        "{told}. 어떤 종류의 반응이 일어나는지 다음 중에서 골라 쓰시오: {kinds}.",
    ),
    ("{told}. Predict whether this is {kinds}.", "{told}. 예상되는 반응의 종류를 {kinds} 중에서 골라 쓰시오."),
    ("{told}. Will it be {kinds}?", "{told}. 이때의 반응은 {kinds} 중 무엇인지 쓰시오."),
)
_GAP = (
    ("One product is missing in {told}. Is the reaction {kinds}?", "{told}에서 생성물 하나가 빠져 있다. 이 반응은 다음 중 어느 것인지 쓰시오: {kinds}."),
    ("Complete {told} in your mind and name its kind: {kinds}.", "물음표에 들어갈 물질을 생각하여 {told}의 반응이 {kinds} 중 무엇인지 쓰시오."),
    ("{told}, where ? stands for a substance that is not named. Is this {kinds}?", "{told}에서 물음표는 알려지지 않은 물질이다. 이 반응의 종류를 {kinds} 중에서 골라 쓰시오."),
)  # fmt: skip

ASKED = {"easy": _FORMULA, "medium": _WORDS, "hard": _PREDICTED, "expert": _GAP}
