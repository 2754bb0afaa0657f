"""How price indices are told; <table> is the basket, {w} and {v} are sums of two years, {i}, {m} and {j} indices."""

GOODS = (
    ("rice", "쌀"), ("bread", "빵"), ("milk", "우유"), ("eggs", "달걀"), ("apples", "사과"), ("tea", "차"), ("soap", "비누"), ("shoes", "신발"),
    ("tickets", "승차권"), ("books", "책"), ("coffee", "커피"), ("cheese", "치즈"),
)  # fmt: skip

BANK = {
    ("easy", "qa"): (
        ("A basket of goods cost {a} dollars in the base year and costs {b} dollars this year. Find the price index (base year 100).", "어떤 장바구니의 값이 기준 연도에는 {a}원, 올해는 {b}원이다. 물가 지수(기준 연도 100)를 구하시오."),
        ("What price index belongs to a basket that has gone from {a} dollars in the base year (100) to {b} dollars?", "기준 연도(100)에 {a}원이던 장바구니의 값이 {b}원이 되었다. 물가 지수는 얼마인지 구하시오."),
        ("Statisticians buy the same goods every year: for {a} dollars in the base year, for {b} dollars now. Calculate the index with the base year as 100.", "통계청에서 해마다 같은 물건을 산다. 기준 연도에는 {a}원, 지금은 {b}원이 든다. 기준 연도를 100으로 하는 지수를 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("In the base year a basket cost {a} dollars. The price index now stands at {i} (base year 100). How many dollars does the basket cost now?", "기준 연도에 장바구니의 값은 {a}원이었다. 지금의 물가 지수는 {i:이다/다}(기준 연도 100). 장바구니는 지금 몇 원인지 구하시오."),
        ("A family spent {a} dollars a month in the base year. With an index of {i} (base year 100), what do the same purchases cost today in dollars?", "어느 가족이 기준 연도에 한 달에 {a}원을 썼다. 물가 지수가 {i:이면/면}(기준 연도 100) 같은 소비에 오늘날 몇 원이 드는지 구하시오."),
        ("Rents follow the price index (base year 100). A rent of {a} dollars in the base year is adjusted to the index {i}. Find the new rent in dollars.", "임대료를 물가 지수(기준 연도 100)에 맞추어 조정한다. 기준 연도의 임대료 {a}원을 지수 {i}에 맞추면 몇 원이 되는지 구하시오."),
    ),
    ("medium", "qa"): (
        ("The basket of a price index is given (prices in dollars):\n\n<table>\n\nFind the index of this year, with the base year as 100.", "물가 지수의 장바구니가 다음과 같다. 가격의 단위는 천 원이다.\n\n<table>\n\n기준 연도를 100으로 할 때 올해의 지수를 구하시오."),
        ("A household buys the same quantities every year; prices are in dollars.\n\n<table>\n\nWhat is this year's price index of the basket (base year 100)?", "어느 가정이 해마다 같은 양을 산다. 가격의 단위는 천 원이다.\n\n<table>\n\n이 장바구니의 올해 물가 지수(기준 연도 100)는 얼마인지 구하시오."),
        ("From the table (prices in dollars), calculate the price index with fixed quantities and base year 100.\n\n<table>", "다음 표(가격의 단위는 천 원)에서 수량을 고정한 물가 지수를 계산하시오. 기준 연도는 100이다.\n\n<table>"),
    ),
    ("medium", "reasoning"): (
        ("One price of this year (in dollars) is missing in the basket:\n\n<table>\n\nThis year's index is {i} (base year 100). Find the missing price in dollars.", "다음 장바구니에서 올해의 가격(천 원) 하나가 빠져 있다.\n\n<table>\n\n올해의 물가 지수는 {i:이다/다}(기준 연도 100). 빠진 가격은 몇천 원인지 구하시오."),
        ("A price collector could not read one entry; prices are in dollars.\n\n<table>\n\nThe published index for this year is {i}, with the base year as 100. Which price in dollars belongs in place of the question mark?", "조사원이 값 하나를 읽지 못하였다. 가격의 단위는 천 원이다.\n\n<table>\n\n발표된 올해의 지수는 {i:이고/고} 기준 연도는 100이다. 물음표 자리에 들어갈 가격은 몇천 원인지 구하시오."),
        ("What must the price marked ? be, in dollars, so that the index of the basket is {i} (base year 100)?\n\n<table>", "장바구니의 물가 지수가 {i:이/가} 되려면(기준 연도 100) 물음표로 표시한 가격은 몇천 원이어야 하는지 구하시오.\n\n<table>"),
    ),
    ("hard", "qa"): (
        ("A worker earned {w} dollars a month at a price index of {i}, and later {v} dollars at an index of {j} (base year 100). Find the later wage in dollars of the base year.", "어떤 노동자의 월급이 {w}원일 때 물가 지수는 {i:이었다/였다}. 나중에 월급은 {v}원, 물가 지수는 {j:이/가} 되었다. 나중의 월급을 기준 연도(지수 100)의 화폐 가치로 나타내면 몇 원인지 구하시오."),
        ("Some years ago a pension was {w} dollars and the price index {i}; today they are {v} dollars and {j}. The base year has 100. What is today's pension worth in money of the base year, in dollars?", "몇 해 전 연금은 {w}원, 물가 지수는 {i:이었다/였다}. 오늘날 연금은 {v}원, 물가 지수는 {j:이다/다}. 기준 연도의 지수는 100이다. 오늘날의 연금은 기준 연도의 가치로 몇 원인지 구하시오."),
        ("Then: pay {w} dollars, index {i}. Now: pay {v} dollars, index {j}. Calculate the real value of the present pay, in dollars of the base year (index 100).", "그때는 급여 {w}원에 물가 지수 {i}, 지금은 급여 {v}원에 물가 지수 {j:이다/다}. 지금의 실질 급여를 기준 연도(지수 100)의 가치로 몇 원인지 계산하시오."),
    ),
    ("hard", "reasoning"): (
        ("A wage went from {w} dollars, at a price index of {i}, to {v} dollars, at an index of {j}. By how many percent did its purchasing power change? Give a fall as a negative number.", "어떤 임금이 {w}원(물가 지수 {i})에서 {v}원(물가 지수 {j})까지 변하였다. 구매력은 몇 % 변하였는지 구하시오. 줄었으면 음수로 나타내시오."),
        ("In one year Hana earned {w} dollars a month and the price index was {i}; in another she earned {v} dollars and it was {j}. Find the percent change of her real wage, with its sign.", "하나의 월급은 어느 해에 {w}원이고 물가 지수는 {i:이었다/였다}. 다른 해에는 월급이 {v}원이고 물가 지수는 {j:이었다/였다}. 하나의 실질 임금의 변화율(%)을 부호와 함께 구하시오."),
        ("Old contract: {w} dollars while prices stand at {i}. New contract: {v} dollars while prices stand at {j} (same index). What is the real change of pay in percent? Losses are negative.", "이전 계약에서는 급여 {w}원에 물가 지수가 {i:이었다/였다}. 새 계약에서는 급여 {v}원에 같은 물가 지수가 {j:이다/다}. 급여의 실질 변화율은 몇 %인지 구하시오. 감소는 음수로 나타낸다."),
    ),
    ("expert", "qa"): (
        ("A price index had the values {i}, {m} and {j} in three years. A grant was {w} dollars in the first and {v} dollars in the third year. What is the grant of the third year worth in money of the second year, in dollars?", "세 해의 물가 지수가 차례로 {i}, {m}, {j:이었다/였다}. 어떤 지원금은 첫해에 {w}원, 셋째 해에 {v}원이었다. 셋째 해의 지원금을 둘째 해의 화폐 가치로 나타내면 몇 원인지 구하시오."),
        ("Prices stood at {i}, then {m}, then {j} in the years one, two and three; a prize was {w} dollars in year one and {v} dollars in year three. Express the prize of year three in dollars of year two.", "물가 지수는 1년째 {i}, 2년째 {m}, 3년째 {j:이었다/였다}. 상금은 1년째 {w}원, 3년째 {v}원이었다. 3년째의 상금은 2년째의 가치로 몇 원인지 구하시오."),
        ("The consumer price index of three years is {i}, {m}, {j}. A household spent {w} dollars a month in the first and {v} dollars in the third. How many dollars would the spending of the third year have been at the prices of the second?", "세 해의 소비자 물가 지수는 {i}, {m}, {j:이다/다}. 어느 가정의 한 달 지출은 첫해에 {w}원, 셋째 해에 {v}원이었다. 셋째 해의 지출을 둘째 해의 물가로 환산하면 몇 원인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("The price index went through {i}, {m} and {j} in three years. A grant was {w} dollars in the first and {v} dollars in the third of them. By how many percent did its real value change in all? A fall is negative.", "세 해의 물가 지수는 차례로 {i}, {m}, {j:이었다/였다}. 어떤 지원금은 첫해에 {w}원, 셋째 해에 {v}원이었다. 지원금의 실질 가치는 모두 몇 % 변하였는지 구하시오. 감소는 음수로 나타낸다."),
        ("Prices are at {i} in the first year, {m} in the second, {j} in the third. A subscription costs {w} dollars in the first and {v} dollars in the third year. Find the real change of its price in percent, with its sign.", "물가 지수가 첫해에 {i}, 둘째 해에 {m}, 셋째 해에 {j:이다/다}. 어떤 구독료는 첫해에 {w}원, 셋째 해에 {v}원이다. 구독료의 실질 변화율(%)을 부호와 함께 구하시오."),
        ("Three years show the index values {i}, {m}, {j}. Over the same time a minimum wage went from {w} to {v} dollars (first to third year). What percentage of purchasing power was gained (positive) or lost (negative)?", "세 해의 물가 지수는 {i}, {m}, {j:이다/다}. 같은 기간에 최저 월급은 첫해의 {w}원에서 셋째 해의 {v}원이 되었다. 구매력은 몇 % 늘었는지(양수) 또는 줄었는지(음수) 구하시오."),
    ),
}  # fmt: skip
