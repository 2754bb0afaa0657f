"""How markets are told: the two lines, what changes them, and what is asked."""

TOLD = (
    (
        "In a market the quantity demanded is {demand} and the quantity supplied is {supply}, where P is the price in dollars.",
        "어떤 시장의 수요량은 {demand}, 공급량은 {supply}이고, P는 만 원 단위의 가격이다.",
    ),
    (
        "For a good, buyers want {demand} units and sellers offer {supply} units at a price of P dollars.",
        "어떤 재화의 가격이 P만 원일 때 수요자는 {demand}개를 사려 하고 공급자는 {supply}개를 팔려 한다.",
    ),
    (
        "The demand curve of a town's market for coats is Q = {demand}, its supply curve Q = {supply} (P in dollars a coat).",
        "어느 도시의 외투 시장에서 수요 곡선은 Q = {demand}, 공급 곡선은 Q = {supply}이다(P는 외투 한 벌의 가격, 단위는 만 원).",
    ),
    (
        "Economists describe a market by the quantity demanded, {demand}, and the quantity supplied, {supply}, with P in dollars.",
        "경제학자들이 어떤 시장을 다음과 같이 나타냈다: 수요량은 {demand}, 공급량은 {supply}. P의 단위는 만 원이다.",
    ),
)

_SHIFT = ("Then demand rises by {shift} units at every price.", "그 뒤 모든 가격에서 수요량이 {shift}만큼 늘어났다.")
_TAX = (
    "Sellers must now pay a tax of {tax} dollars on each unit out of the price P that buyers pay.",
    "이제 공급자는 수요자가 내는 가격 P에서 한 개당 {tax}만 원의 세금을 내야 한다.",
)
CHANGED = {"easy": (), "medium": (_SHIFT,), "hard": (_TAX,), "expert": (_SHIFT, _TAX)}

ASKED = {
    (False, "qa"): (
        ("Find the equilibrium price in dollars.", "균형 가격은 몇만 원인지 구하시오."),
        ("At what price, in dollars, are both quantities equal?", "수요량과 공급량이 같아지는 가격은 몇만 원인지 구하시오."),
        ("Which price in dollars clears the market?", "시장이 균형을 이루는 가격은 몇만 원인지 쓰시오."),
    ),
    (True, "qa"): (
        ("Find the price in dollars that buyers pay in equilibrium.", "균형에서 수요자가 내는 가격은 몇만 원인지 구하시오."),
        (
            "At what price P for buyers, in dollars, are both quantities equal?",
            "두 양이 같아지는 수요자 가격 P는 몇만 원인지 구하시오.",
        ),
        (
            "What do buyers pay for one unit, in dollars, when the market is cleared?",
            "시장이 균형을 이룰 때 수요자는 한 개에 몇만 원을 내는지 쓰시오.",
        ),
    ),
    (False, "reasoning"): (
        (
            "The price is fixed by law at {price} dollars. By how many units do the two quantities differ?",
            "법으로 가격을 {price}만 원으로 정하였다. 수요량과 공급량은 얼마나 차이가 나는지 구하시오.",
        ),
        (
            "At a price of {price} dollars, how large is the gap between what is demanded and what is supplied?",
            "가격이 {price}만 원일 때 수요량과 공급량의 차를 구하시오.",
        ),
        (
            "Find the size of the surplus or shortage, in units, if the price stays at {price} dollars (0 if there is none).",
            "가격이 {price}만 원에 머물 때 초과 공급량 또는 초과 수요량은 얼마인지 구하시오. 없으면 0으로 답하시오.",
        ),
    ),
    (False, "classification"): (
        (
            "The price is fixed by law at {price} dollars. Does this cause a surplus, a shortage, or is it the equilibrium?",
            "법으로 가격을 {price}만 원으로 정하였다. 시장의 상태를 다음 중에서 골라 쓰시오: 균형, 초과 공급, 초과 수요.",
        ),
        (
            "At a price of {price} dollars, is the market in surplus, in shortage or in equilibrium?",
            "가격이 {price}만 원일 때 시장은 균형, 초과 공급, 초과 수요 가운데 어느 상태인지 쓰시오.",
        ),
        (
            "Describe the market at {price} dollars with one of the words surplus, shortage, equilibrium.",
            "가격이 {price}만 원일 때의 시장을 균형, 초과 공급, 초과 수요 중 하나로 나타내시오.",
        ),
    ),
}
ASKED[True, "reasoning"] = ASKED[False, "reasoning"]
ASKED[True, "classification"] = ASKED[False, "classification"]
# fmt: skip
