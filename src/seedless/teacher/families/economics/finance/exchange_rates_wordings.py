"""How exchange rates are told; {x} and {y} are currencies, {one} and {other} one unit of each, with the range in won that their rates are drawn from."""

CURRENCIES: tuple[tuple[str, str, str, int, int], ...] = (  # English, one of it, Korean, lowest and highest rate in won
    ("US dollars", "US dollar", "달러", 1150, 1450), ("euros", "euro", "유로", 1300, 1600), ("British pounds", "British pound", "파운드", 1550, 1850), ("Swiss francs", "Swiss franc", "프랑", 1400, 1650),
    ("Singapore dollars", "Singapore dollar", "싱가포르 달러", 900, 1100), ("Australian dollars", "Australian dollar", "호주 달러", 850, 1000), ("Chinese yuan", "Chinese yuan", "위안", 165, 205),
    ("Canadian dollars", "Canadian dollar", "캐나다 달러", 880, 1050),
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("One {one} costs {r} won. How many won are needed to buy {n} {x}?", "1{x}의 환율이 {r}원일 때, {n}{x:을/를} 사려면 몇 원이 필요한지 구하시오."),
        ("A family buys {x} for a journey, at {r} won each. Find the price in won of {n} {x}.", "어느 가족이 1{x}에 {r}원의 환율로 여행 경비를 바꾸려고 한다. {n}{x}의 값은 몇 원인지 구하시오."),
        ("At {r} won to the {one}, what does a bill of {n} {x} come to in won?", "환율이 1{x}에 {r}원이다. {n}{x}짜리 청구서는 원화로 몇 원인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("A bank sells {x} at {r} won each. How many {x} does a customer receive who pays {w} won?", "은행에서 1{x:을/를} {r}원에 판다. 손님이 {w}원을 내면 몇 {x:을/를} 받는지 구하시오."),
        ("The rate is {r} won for one {one}. Find how many {x} correspond to {w} won.", "환율이 1{x}에 {r}원이다. {w}원은 몇 {x}에 해당하는지 구하시오."),
        ("With {x} at {r} won apiece, a trader exchanges {w} won completely. What amount of {x} does the trader get?", "1{x}의 값이 {r}원일 때 상인이 {w}원을 모두 바꾸었다. 상인이 받은 돈은 몇 {x}인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("{x} cost {r} won each, and the bank adds a fee of {p}% of the sum in won. How many won must be paid for {n} {x}?", "1{x}에 {r}원이고 은행은 원화 금액의 {p}%를 수수료로 더 받는다. {n}{x:을/를} 사려면 모두 몇 원을 내야 하는지 구하시오."),
        ("A card charges {r} won for each {one} plus {p}% of the total as a fee. Find the debit in won for a purchase of {n} {x}.", "어떤 카드는 1{x}당 {r}원에 합계의 {p}%를 수수료로 더하여 청구한다. {n}{x}짜리 물건을 사면 몇 원이 청구되는지 구하시오."),
        ("A counter sells {x} at {r} won each and adds a commission of {p}% of the price. What do {n} {x} cost in won altogether?", "환전 창구에서 1{x}에 {r}원을 받고 금액의 {p}%를 수수료로 더 받는다. {n}{x:을/를} 살 때 드는 돈은 모두 몇 원인지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("An office buys {x} at {r} won each and keeps {p}% of the value as a fee. A tourist was paid {rest} won. How many {x} had the tourist handed in?", "환전소에서 1{x:을/를} {r}원에 사들이고 금액의 {p}%를 수수료로 뗀다. 한 여행자가 {rest}원을 받았다면 몇 {x:을/를} 냈는지 구하시오."),
        ("At {r} won for one {one}, less a commission of {p}%, a seller receives {rest} won. Find the amount of {x} sold.", "1{x}에 {r}원으로 계산한 금액에서 수수료 {p}%를 빼고 {rest}원을 받았다. 판 돈은 몇 {x}인지 구하시오."),
        ("A transfer of {x} is credited in won: the rate is {r} won, {p}% are deducted, and {rest} won arrive. How many {x} were sent?", "외국에서 보낸 돈이 원화로 입금되었다. 환율은 1{x}에 {r}원이고 {p}%를 뗀 뒤 {rest}원이 들어왔다. 보낸 돈은 몇 {x}인지 구하시오."),
    ),
    ("hard", "qa"): (
        ("One {one} costs {r} won and one {other} {s} won. How many {y} does one get for {n} {x}?", "1{x:은/는} {r}원, 1{y:은/는} {s}원이다. {n}{x:을/를} 바꾸면 몇 {y:을/를} 받는지 구하시오."),
        ("A traveller changes {x} into {y}. In won, the rates are {r} for the first and {s} for the second currency. What do {n} {x} give in {y}?", "여행자가 {x:을/를} {y:으로/로} 바꾼다. 원화로 1{x}에 {r}원, 1{y}에 {s}원이다. {n}{x:을/를} 바꾸면 몇 {y}인지 구하시오."),
        ("In won, one {one} is worth {r} and one {other} {s}. Find the number of {y} that are worth as much as {n} {x}.", "원화로 나타낸 1{x}의 값은 {r}원, 1{y}의 값은 {s}원이다. {n}{x:과/와} 값이 같은 돈은 몇 {y}인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("One {one} is worth {r} won, one {other} {s} won. A traveller changed {x} and received {m} {y}. How many {x} were changed?", "1{x:은/는} {r}원, 1{y:은/는} {s}원이다. 여행자가 {x:을/를} 바꾸어 {m}{y:을/를} 받았다. 바꾼 돈은 몇 {x}인지 구하시오."),
        ("With {x} at {r} won and {y} at {s} won, a price of {m} {y} is to be paid in {x}. Find the amount of {x}.", "1{x}에 {r}원, 1{y}에 {s}원일 때 {m}{y}짜리 물건값을 {x:으로/로} 내려고 한다. 몇 {x}인지 구하시오."),
        ("Rates in won: {r} for one {one} and {s} for one {other}. An importer owes {m} {y}. How many {x} is that debt?", "환율은 1{x}에 {r}원, 1{y}에 {s}원이다. 수입업자가 {m}{y:을/를} 갚아야 한다. 이 빚은 몇 {x}에 해당하는지 구하시오."),
    ),
    ("expert", "qa"): (
        ("A bank sells {x} at {r} won and buys them back at {s} won. Somebody buys {n} {x} and, without spending any, sells all of them back. How many won are lost?", "은행에서 1{x:을/를} {r}원에 팔고 {s}원에 되산다. {n}{x:을/를} 샀다가 하나도 쓰지 않고 모두 되팔면 몇 원을 손해 보는지 구하시오."),
        ("For {x} a counter asks {r} won and pays {s} won. A couple buys {n} {x} and, when the journey is cancelled, returns them all. Find their loss in won.", "환전 창구에서 1{x:을/를} 살 때는 {r}원, 팔 때는 {s}원이다. 여행이 취소되어 부부가 {n}{x:을/를} 샀다가 그대로 되팔았다. 손해는 몇 원인지 구하시오."),
        ("The selling rate of {x} is {r} won, the buying rate {s} won. What does the round trip from won to {n} {x} and back cost in won?", "{x}의 파는 환율은 {r}원, 사는 환율은 {s}원이다. 원화를 {n}{x:으로/로} 바꾸었다가 다시 원화로 바꾸면 몇 원이 줄어드는지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("A bank sells {x} at {r} won and buys them back at {s} won. A customer who returned everything that had been bought lost {loss} won. How many {x} were bought?", "은행에서 1{x:을/를} {r}원에 팔고 {s}원에 되산다. 손님이 산 돈을 모두 되팔아 {loss}원을 손해 보았다. 산 돈은 몇 {x}인지 구하시오."),
        ("Bought at {r} won each and sold at {s} won each, a purse of {x} has cost its owner {loss} won. Find how many {x} were in it.", "1{x}에 {r}원씩 주고 산 돈을 1{x}에 {s}원씩 받고 모두 팔았더니 {loss}원의 손해가 났다. 몇 {x}였는지 구하시오."),
        ("With rates of {r} won for buying and {s} won for selling, changing won into {x} and straight back leaves {loss} won less. What number of {x} was it?", "{x:을/를} 살 때 {r}원, 팔 때 {s}원이다. 원화를 {x:으로/로} 바꾸었다가 곧바로 되바꾸었더니 {loss}원이 줄었다. 바꾼 돈은 몇 {x}인지 구하시오."),
    ),
}  # fmt: skip
