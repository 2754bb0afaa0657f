"""How break-even problems are told; capital letters are units, small ones sums of money."""

BANK = {
    ("easy", "qa"): (
        ("A bakery has a fixed cost of {f} dollars a month. A cake sells for {p} dollars and costs {v} dollars to make. How many cakes must be sold to break even?", "어느 빵집의 한 달 고정비는 {f}원이다. 케이크 한 개의 판매 가격은 {p}원이고 변동비는 {v}원이다. 손익분기점에 이르려면 케이크를 몇 개 팔아야 하는지 구하시오."),
        ("Starting a podcast course costs {f} dollars. Each participant pays {p} dollars and causes costs of {v} dollars. Find the number of participants at which the course breaks even.", "어떤 강좌를 여는 데 {f}원이 든다. 수강생 한 명이 {p}원을 내고 한 명당 {v}원의 비용이 든다. 손익이 0이 되는 수강생 수를 구하시오."),
        ("With {f} dollars of fixed cost, a price of {p} dollars and a variable cost of {v} dollars per unit, at how many units is the profit zero?", "고정비가 {f}원, 판매 가격이 {p}원, 단위당 변동비가 {v}원일 때 이익이 0이 되는 판매량은 몇 개인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("A workshop pays {f} dollars of fixed cost. It sells stools for {p} dollars that cost {v} dollars each to make. How many dollars of profit do {K} stools bring?", "어느 공방의 고정비는 {f}원이다. 의자 한 개의 판매 가격은 {p}원이고 만드는 데 {v}원이 든다. 의자 {K}개를 팔면 이익은 몇 원인지 구하시오."),
        ("The fixed cost of a food stall is {f} dollars. A meal is sold for {p} dollars, the ingredients cost {v} dollars. Find the profit in dollars on {K} meals.", "어느 노점의 고정비는 {f}원이다. 한 끼를 {p}원에 팔고 재료비는 {v}원이다. {K}끼를 팔았을 때의 이익(원)을 구하시오."),
        ("A game studio spent {f} dollars before the release. Every copy is sold at {p} dollars and costs {v} dollars in fees. What is the profit in dollars after {K} copies?", "어느 게임 회사가 출시 전에 {f}원을 썼다. 게임 하나를 {p}원에 팔고 수수료로 {v}원을 낸다. {K}개를 팔고 나면 이익은 몇 원인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("A factory with {f} dollars of fixed cost sells lamps at {p} dollars; one lamp costs {v} dollars to make. How many lamps must it sell for a profit of {t} dollars?", "고정비가 {f}원인 공장에서 전등을 {p}원에 판다. 전등 하나를 만드는 데 {v}원이 든다. {t}원의 이익을 얻으려면 전등을 몇 개 팔아야 하는지 구하시오."),
        ("Fixed cost {f} dollars, price {p} dollars, variable cost {v} dollars per unit: find the number of units that yields a profit of {t} dollars.", "고정비 {f}원, 판매 가격 {p}원, 단위당 변동비 {v}원일 때, {t}원의 이익을 내는 판매량은 몇 개인지 구하시오."),
        ("A school play costs {f} dollars to stage. A ticket is {p} dollars, of which {v} dollars go to the hall. How many tickets leave {t} dollars for the class fund?", "학교 연극을 올리는 데 {f}원이 든다. 표 한 장은 {p}원이고 그중 {v}원은 극장에 낸다. 학급비로 {t}원이 남으려면 표를 몇 장 팔아야 하는지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("A start-up has {f} dollars of fixed cost and a variable cost of {v} dollars per unit. At what price in dollars does it break even with exactly {N} units?", "어느 신생 기업의 고정비는 {f}원, 단위당 변동비는 {v}원이다. 정확히 {N}개를 팔 때 손익분기점이 되는 판매 가격은 몇 원인지 구하시오."),
        ("Renting a boat costs a club {f} dollars, meals {v} dollars a guest. With {N} guests nothing shall be gained or lost. Find the price of the trip per guest in dollars.", "어느 모임에서 배를 빌리는 데 {f}원, 손님 한 명의 식사에 {v}원이 든다. 손님이 {N}명일 때 이익도 손해도 없게 하려면 한 명당 참가비는 몇 원이어야 하는지 구하시오."),
        ("A printer pays {f} dollars for the machine and {v} dollars for each calendar. Which price in dollars per calendar just covers all costs of {N} calendars?", "어느 인쇄소에서 기계에 {f}원, 달력 하나에 {v}원이 든다. 달력 {N}개의 모든 비용을 꼭 메우는 달력 하나의 가격은 몇 원인지 구하시오."),
    ),
    ("hard", "qa"): (
        ("Plan A has a fixed cost of {f} dollars and {v} dollars per unit, plan B a fixed cost of {g} dollars and {w} dollars per unit. At how many units do both cost the same?", "A안은 고정비 {f}원에 단위당 {v}원, B안은 고정비 {g}원에 단위당 {w}원이 든다. 두 안의 비용이 같아지는 생산량은 몇 개인지 구하시오."),
        ("An old machine (A) costs {f} dollars a year plus {v} dollars for each part, a new one (B) {g} dollars a year plus {w} dollars for each part. Find the yearly number of parts from which on the new one is not dearer.", "낡은 기계(A)는 1년에 {f}원과 부품 하나당 {v}원이 들고, 새 기계(B)는 1년에 {g}원과 부품 하나당 {w}원이 든다. 새 기계가 더 비싸지 않게 되는 1년 생산량은 몇 개부터인지 구하시오."),
        ("A publisher compares two printers: A asks {f} dollars and {v} dollars a book, B asks {g} dollars and {w} dollars a book. For which number of books are the two bills equal?", "출판사가 두 인쇄소를 비교한다. A는 기본 {f}원에 책 한 권당 {v}원, B는 기본 {g}원에 책 한 권당 {w}원을 받는다. 두 인쇄소의 비용이 같은 책의 수는 몇 권인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("Plan A: {f} dollars fixed and {v} dollars per unit. Plan B: {g} dollars fixed and {w} dollars per unit. {K} units are planned. By how many dollars is the cheaper plan cheaper?", "A안은 고정비 {f}원, 단위당 {v}원이다. B안은 고정비 {g}원, 단위당 {w}원이다. {K}개를 생산할 때 더 싼 안은 몇 원만큼 싼지 구하시오."),
        ("A courier may rent van A for {f} dollars a month plus {v} dollars a tour, or van B for {g} dollars a month plus {w} dollars a tour. Find the difference of the two bills in dollars for {K} tours.", "택배 기사가 승합차 A를 한 달 {f}원에 운행 한 번당 {v}원, 승합차 B를 한 달 {g}원에 운행 한 번당 {w}원으로 빌릴 수 있다. 한 달에 {K}번 운행할 때 두 비용의 차는 몇 원인지 구하시오."),
        ("Software A costs {f} dollars and {v} dollars per user, software B {g} dollars and {w} dollars per user. What does a firm with {K} users save, in dollars, by the right choice?", "소프트웨어 A는 {f}원에 사용자 한 명당 {v}원, B는 {g}원에 한 명당 {w}원이 든다. 사용자가 {K}명인 회사가 더 싼 쪽을 고르면 몇 원을 아끼는지 구하시오."),
    ),
    ("expert", "qa"): (
        ("With a fixed cost of {f} dollars a firm sells X for {p} dollars (variable cost {v} dollars) and Y for {r} dollars (variable cost {w} dollars). X and Y always sell in the ratio {A}:{B}. How many units of X are sold at break-even?", "고정비가 {f}원인 회사가 X를 {p}원(변동비 {v}원)에, Y를 {r}원(변동비 {w}원)에 판다. X와 Y는 언제나 {A}:{B}의 비로 팔린다. 손익분기점에서 팔리는 X는 몇 개인지 구하시오."),
        ("A kiosk pays {f} dollars of rent. It earns {p} dollars on product X, which it buys for {v} dollars, and {r} dollars on product Y, bought for {w} dollars. For every {A} X it sells {B} Y. Find the number of X that must be sold to cover the rent.", "어느 매점의 임대료는 {f}원이다. 제품 X는 {p}원에 팔고 {v}원에 사 오며, 제품 Y는 {r}원에 팔고 {w}원에 사 온다. X가 {A}개 팔릴 때마다 Y는 {B}개 팔린다. 임대료를 메우려면 X를 몇 개 팔아야 하는지 구하시오."),
        ("Two products share {f} dollars of fixed cost: X with price {p} and variable cost {v} dollars, Y with price {r} and variable cost {w} dollars. Customers buy them in the proportion {A} to {B}. At how many units of X is the profit zero?", "두 제품의 공통 고정비는 {f}원이다. X의 가격은 {p}원, 변동비는 {v}원이고, Y의 가격은 {r}원, 변동비는 {w}원이다. X와 Y는 {A} 대 {B}의 비율로 팔린다. 이익이 0이 되는 X의 판매량은 몇 개인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("With a fixed cost of {f} dollars a firm sells X for {p} dollars (variable cost {v} dollars) and Y for {r} dollars (variable cost {w} dollars), always in the ratio {A}:{B}. What revenue in dollars does it need to break even?", "고정비가 {f}원인 회사가 X를 {p}원(변동비 {v}원)에, Y를 {r}원(변동비 {w}원)에 언제나 {A}:{B}의 비로 판다. 손익분기점에 이르는 매출은 몇 원인지 구하시오."),
        ("A stand has {f} dollars of fixed cost. X brings {p} dollars and costs {v} dollars, Y brings {r} dollars and costs {w} dollars; X and Y leave the stand as {A} to {B}. Find the takings in dollars at which it neither gains nor loses.", "어느 판매대의 고정비는 {f}원이다. X는 {p}원에 팔고 {v}원이 들며, Y는 {r}원에 팔고 {w}원이 든다. X와 Y는 {A} 대 {B:으로/로} 팔린다. 이익도 손해도 없을 때의 매출(원)을 구하시오."),
        ("Fixed cost {f} dollars; product X: price {p}, variable cost {v} dollars; product Y: price {r}, variable cost {w} dollars; sales of X to Y as {A}:{B}. Calculate the revenue in dollars at the break-even point.", "고정비 {f}원, 제품 X의 가격 {p}원과 변동비 {v}원, 제품 Y의 가격 {r}원과 변동비 {w}원, X와 Y의 판매량의 비 {A}:{B}. 손익분기점에서의 매출(원)을 계산하시오."),
    ),
}  # fmt: skip
