"""Goods, shops and the ways to ask which offer is better and by how much."""

from __future__ import annotations

PIECES = (  # English, Korean, Korean counter
    ("pens", "볼펜", "자루"),
    ("muffins", "머핀", "개"),
    ("batteries", "건전지", "개"),
    ("notebooks", "공책", "권"),
    ("bottles of juice", "주스", "병"),
    ("candles", "양초", "자루"),
)
WEIGHED = (
    ("chocolate", "초콜릿"),
    ("coffee", "커피"),
    ("walnuts", "호두"),
    ("cheese", "치즈"),
    ("dried figs", "말린 무화과"),
    ("honey", "꿀"),
)
DEAR = (("lamps", "전등", "개"), ("chairs", "의자", "개"), ("cushions", "방석", "개"), ("baskets", "바구니", "개"))

# {goods} what is sold, {offers} the shops' offers, {labels} the shops, {n} how much is bought with its unit.
WHICH = {
    "pieces": (
        (
            "Where does one piece cost least? The offers for {goods} are: {offers}. Choose from {labels}.",
            "{goods:을/를} 파는 가게들의 가격은 다음과 같다. {offers}. 한 {unit}의 값이 가장 싼 곳을 {labels} 중에서 골라 쓰시오.",
        ),
        (
            "Mina compares the prices of {goods}: {offers}. Which shop gives the most for the money? Answer with one of {labels}.",
            "미나는 {goods}의 가격을 비교하고 있다. {offers}. 같은 돈으로 가장 많이 살 수 있는 곳은 {labels} 중 어디인지 쓰시오.",
        ),
        (
            "Name the best buy among {goods} in packs of different size: {offers}. The answer is one of {labels}.",
            "묶음의 크기가 다른 {goods:이/가} 있다. {offers}. 낱개로 따져 가장 싸게 파는 곳을 {labels} 중 하나로 답하시오.",
        ),
    ),
    "weighed": (
        (
            "Where is {goods} cheaper by weight? {offers}. Choose from {labels}.",
            "{goods}의 가격이 다음과 같다. {offers}. 무게에 비해 더 싼 곳을 {labels} 중에서 골라 쓰시오.",
        ),
        (
            "Two shops sell the same {goods} in bags of different size: {offers}. Which price per kilogram is lower? "
            "Answer with one of {labels}.",
            "두 가게에서 같은 {goods:을/를} 크기가 다른 봉지에 담아 판다. {offers}. 1 kg의 값이 더 싼 곳은 {labels} 중 어디인지 "
            "쓰시오.",
        ),
        (
            "Jisu buys {goods} where the same money gets her more. The offers are: {offers}. Name the shop: {labels}.",
            "지수는 같은 돈으로 {goods:을/를} 더 많이 살 수 있는 곳에서 사려고 한다. {offers}. 지수가 고를 곳을 {labels} 중 하나로 "
            "답하시오.",
        ),
    ),
    "deals": (
        (
            "Three shops ask the same price of {p} dollars for {goods}, with different deals. {offers}. "
            "Where do {n} pieces cost least? Choose from {labels}.",
            "세 가게에서 같은 {goods:을/를} 한 {unit}에 {p}원에 팔면서 서로 다른 할인을 한다. {offers}. {n}{unit:을/를} 살 때 가장 "
            "싼 곳을 {labels} 중에서 골라 쓰시오.",
        ),
        (
            "A hotel needs {n} {goods} at {p} dollars apiece. {offers}. Which shop makes the best deal? Answer with one of {labels}.",
            "어느 숙소에서 한 {unit}에 {p}원인 {goods} {n}{unit:을/를} 사려고 한다. {offers}. 가장 유리한 곳은 {labels} 중 어디인지 "
            "쓰시오.",
        ),
        (
            "{n} {goods} are to be ordered; every catalogue lists them at {p} dollars each. {offers}. "
            "Classify the offers: which of {labels} is the cheapest?",
            "{goods} {n}{unit:을/를} 주문하려고 하는데, 정가는 모두 한 {unit}에 {p}원이다. {offers}. 전체 값이 가장 적은 곳을 "
            "{labels} 중 하나로 답하시오.",
        ),
    ),
}
DIFFERENCE = {
    "pieces": (
        (
            "A club needs {n} {goods} and can get them in full packs: {offers}. How many dollars does the {cheap} shop save "
            "compared with the {dear}?",
            "어느 동아리에서 {goods} {n}{unit:이/가} 필요하여 묶음으로 사려고 한다. {offers}. {싼} 곳에서 사면 {비싼} 곳에서 살 "
            "때보다 몇 원을 아낄 수 있는지 구하시오.",
        ),
        (
            "{offers}. By how many dollars do {n} {goods} differ in cost between the {dear} and the {cheap} of these shops?",
            "{goods}의 가격은 다음과 같다. {offers}. {n}{unit:을/를} 살 때 {비싼} 곳과 {싼} 곳의 값의 차는 몇 원인지 구하시오.",
        ),
        (
            "Sora has to buy {n} {goods}. She finds these prices: {offers}. "
            "If she avoids the {dear} shop and goes to the {cheap}, "
            "how many dollars less does she pay?",
            "소라가 {goods} {n}{unit:을/를} 사려고 알아본 가격은 다음과 같다. {offers}. {비싼} 곳 대신 {싼} 곳에서 사면 몇 원을 "
            "덜 내게 되는지 구하시오.",
        ),
    ),
    "weighed": (
        (
            "A canteen needs {n} of {goods} and buys full bags: {offers}. "
            "How many dollars does the cheaper shop save compared with the "
            "dearer one?",
            "어느 식당에서 {goods} {n:을/를} 봉지째 사려고 한다. {offers}. 더 싼 곳에서 사면 더 비싼 곳에서 살 때보다 몇 원을 아낄 수 "
            "있는지 구하시오.",
        ),
        (
            "{offers}. What is the difference in dollars between the two shops for {n} of {goods}?",
            "{goods}의 가격은 다음과 같다. {offers}. {n:을/를} 살 때 두 가게에서 내는 값의 차는 몇 원인지 구하시오.",
        ),
        (
            "Hana stocks up on {goods}, {n} in all. The offers: {offers}. How many dollars more would she pay at the dearer shop?",
            "하나는 {goods:을/를} 모두 {n} 사 두려고 한다. {offers}. 더 비싼 곳에서 사면 더 싼 곳에서 살 때보다 몇 원을 더 내게 "
            "되는지 구하시오.",
        ),
    ),
    "deals": (
        (
            "Three shops ask {p} dollars each for {goods}, with different deals. {offers}. By how many dollars does the cost of {n} "
            "pieces differ between the dearest and the cheapest shop?",
            "세 가게에서 한 {unit}에 {p}원인 {goods:을/를} 서로 다른 방법으로 할인하여 판다. {offers}. {n}{unit:을/를} 살 때 가장 "
            "비싼 곳과 가장 싼 곳의 값의 차는 몇 원인지 구하시오.",
        ),
        (
            "A school orders {n} {goods} at {p} dollars apiece. {offers}. How many dollars does it save by choosing the best deal "
            "instead of the worst?",
            "학교에서 한 {unit}에 {p}원인 {goods} {n}{unit:을/를} 주문한다. {offers}. 가장 유리한 곳을 고르면 가장 불리한 곳보다 몇 "
            "원을 아낄 수 있는지 구하시오.",
        ),
        (
            "For {n} {goods} with a list price of {p} dollars each, three deals are on the table. {offers}. "
            "How many dollars lie between "
            "the highest and the lowest total?",
            "정가가 한 {unit}에 {p}원인 {goods} {n}{unit:을/를} 사는 방법이 세 가지 있다. {offers}. 전체 값이 가장 큰 것과 가장 작은 "
            "것의 차는 몇 원인지 구하시오.",
        ),
    ),
}
DEALS = (
    ("one of every {free} pieces is free", "{free}개마다 그중 1개는 무료"),
    ("{percent}% off everything", "모두 {percent}% 할인"),
    ("{second}% off every second piece", "두 번째 상품마다 {second}% 할인"),
)
