"""How problems on elasticity are told; what is asked follows in a sentence of its own."""

TOLD = {
    "easy": (
        ("When the price of a good {rises} by {p}%, the quantity demanded {shrinks} by {q}%.", "어떤 재화의 가격이 {p}% {rises} 수요량은 {q}% {shrinks}."),
        ("A cinema observes: if tickets change in price by {p}%, the number of visitors changes the other way by {q}%.", "어느 영화관에서 표값이 {p}% 변하면 관객 수는 반대 방향으로 {q}% 변한다."),
        ("The price of coffee {rose} by {p}% last month, and the quantity sold changed by {q}% in the opposite direction.", "지난달 커피 가격이 {p}% {rose}, 판매량은 반대 방향으로 {q}% 변하였다."),
    ),
    "medium": (
        ("At {p} dollars {q} units of a good are bought, at {r} dollars {s} units. Changes are measured from the first pair of values.", "가격이 {p}원일 때 {q}개, {r}원일 때 {s}개가 팔린다. 변화율은 처음 값을 기준으로 한다."),
        ("At {p} dollars a shop sold {q} bags a month; it changes the price to {r} dollars and sells {s} bags a month. Percentages refer to the old values.", "어느 가게에서 {p}원에 {q}개 팔리던 가방의 값을 바꾸어 {r}원에 파니 {s}개가 팔렸다. 변화율은 이전 값을 기준으로 한다."),
        ("Demand for a magazine: {p} dollars and {q} copies before, {r} dollars and {s} copies after the price was changed. Take percentages of the values before.", "어느 잡지의 값을 바꾸기 전에는 {p}원에 {q}부, 바꾼 뒤에는 {r}원에 {s}부가 팔렸다. 변화율은 바꾸기 전의 값을 기준으로 한다."),
    ),
    "hard": (
        ("At {p} dollars {q} units of a good are bought, at {r} dollars {s} units.", "가격이 {p}원일 때 {q}개, {r}원일 때 {s}개가 팔린다."),
        ("At {p} dollars a ticket a ferry carried {q} passengers a day; at {r} dollars it carries {s}.", "어느 연락선의 표값이 {p}원일 때 하루 승객은 {q}명이었고, {r}원일 때는 {s}명이다."),
        ("Two points of a demand curve are known: {p} dollars with {q} pieces and {r} dollars with {s} pieces.", "수요 곡선 위의 두 점이 가격 {p}원에 수요량 {q}개, 가격 {r}원에 수요량 {s}개로 알려져 있다."),
    ),
    "expert": (
        ("Demand for a good is Q = {a} - {b}P, with the price P in dollars. The price is {p} dollars; use the elasticity at this very point of the line.", "어떤 재화의 수요는 Q = {a} - {b}P이고, P의 단위는 천 원이다. 지금 가격은 {p}원이며, 직선 위의 이 점에서의 탄력성을 생각한다."),
        ("Out of {a} households, {b} fewer use a service for each dollar of its price, so Q = {a} - {b}P. Consider the point elasticity at a price of {p} dollars.", "어떤 서비스를 무료일 때 {a}가구가 이용하고 요금이 천 원 오를 때마다 {b}가구씩 줄어, P를 천 원 단위의 요금이라 하면 Q = {a} - {b}P이다. 요금이 {p}원일 때의 점탄력성을 생각한다."),
        ("The demand line of a ferry is Q = {a} - {b}P (P in dollars). At present the fare is {p} dollars, and the elasticity is taken at that point.", "어느 연락선의 수요는 Q = {a} - {b}P(P의 단위는 천 원)이다. 현재 요금은 {p}원이며, 탄력성은 그 점에서 구한다."),
    ),
}  # fmt: skip

_FORM = ("Write a whole number or a fraction in lowest terms.", "정수 또는 기약분수로 답하시오.")
ASKED = {
    (False, "qa"): (
        (f"Find the size of the price elasticity of demand. {_FORM[0]}", f"수요의 가격 탄력성의 크기를 구하시오. {_FORM[1]}"),
        (f"How large is the price elasticity of demand, without its sign? {_FORM[0]}", f"수요의 가격 탄력성은 부호를 빼고 얼마인지 구하시오. {_FORM[1]}"),
        (f"Calculate the absolute value of the elasticity of demand. {_FORM[0]}", f"수요의 가격 탄력성의 절댓값을 계산하시오. {_FORM[1]}"),
    ),
    (True, "qa"): (
        (f"Find the size of the price elasticity of demand by the midpoint method. {_FORM[0]}", f"중간점 방법으로 수요의 가격 탄력성의 크기를 구하시오. {_FORM[1]}"),
        (f"How large is the elasticity, without its sign, if all changes are compared with the means of the two values? {_FORM[0]}", f"변화량을 두 값의 평균과 비교할 때 탄력성은 부호를 빼고 얼마인지 구하시오. {_FORM[1]}"),
        (f"Calculate the absolute value of the midpoint elasticity of demand. {_FORM[0]}", f"수요의 중간점 탄력성의 절댓값을 계산하시오. {_FORM[1]}"),
    ),
    (False, "classification"): (
        ("Is demand elastic, inelastic or unit elastic?", "수요는 탄력적, 비탄력적, 단위 탄력적 가운데 어느 것인지 쓰시오."),
        ("Call demand elastic, inelastic or unit elastic.", "이 수요를 탄력적, 비탄력적, 단위 탄력적 중 하나로 분류하시오."),
        ("Which of the words elastic, inelastic, unit elastic describes demand here?", "이 수요를 다음 셋 중 하나로 분류하시오: 탄력적, 비탄력적, 단위 탄력적."),
    ),
    (True, "classification"): (
        ("By the midpoint method, is demand elastic, inelastic or unit elastic?", "중간점 방법에 따르면 수요는 탄력적, 비탄력적, 단위 탄력적 가운데 어느 것인지 쓰시오."),
        ("Comparing changes with the means of both values, call demand elastic, inelastic or unit elastic.", "변화량을 두 값의 평균과 비교하여 이 수요를 탄력적, 비탄력적, 단위 탄력적 중 하나로 분류하시오."),
        ("Which of the words elastic, inelastic, unit elastic fits if the midpoint elasticity is used?", "중간점 탄력성을 쓸 때 이 수요에 맞는 것을 골라 쓰시오: 탄력적, 비탄력적, 단위 탄력적."),
    ),
}  # fmt: skip
