"""How income tax is asked for; the table of brackets stands between the two sentences."""

TOLD = (
    (
        "In a certain country income tax is charged every month in brackets: each rate applies only to the part of the income in its row. All amounts are in dollars.",
        "어느 나라의 소득세는 누진세로, 각 세율은 그 구간에 속하는 소득에만 적용한다.",
    ),
    (
        "A tax office publishes this table for a month's income in dollars; the part of the income in each row is taxed at its own rate:",
        "세무서가 발표한 1년 소득에 대한 세율표는 다음과 같다. 소득을 구간별로 나누어 그 구간의 세율로 세금을 매긴다.",
    ),
    (
        "An island state taxes monthly incomes bracket by bracket at these rates; amounts are in dollars.",
        "어느 섬나라에서는 소득의 각 부분에 다음과 같이 구간별로 다른 세율을 적용한다.",
    ),
    (
        "Under a reform each part of a monthly income (in dollars) is taxed at the rate of its row:",
        "개정된 세법에서는 1년 소득의 각 부분에 해당 구간의 세율을 적용한다.",
    ),
)

ASKED = {
    ("easy", "qa"): (
        ("How many dollars of tax are due on {income} dollars?", "소득이 {income}만 원인 사람이 낼 세금은 몇만 원인지 구하시오."),
        ("Find the tax in dollars on an income of {income} dollars.", "소득 {income}만 원에 대한 세금(만 원)을 구하시오."),
        ("Anna earns {income} dollars. What does she owe the tax office, in dollars?", "지민의 소득은 {income}만 원이다. 지민이 내야 할 세금은 몇만 원인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("What is left of {income} dollars after tax, in dollars?", "소득 {income}만 원에서 세금을 내고 나면 몇만 원이 남는지 구하시오."),
        ("Ben earns {income} dollars and pays his tax from it. How many dollars can he keep?", "도윤은 {income}만 원을 벌어 세금을 낸다. 세금을 내고 남는 돈은 몇만 원인지 구하시오."),
        ("A job offers {income} dollars before tax. Find the pay after tax in dollars.", "세전 소득이 {income}만 원인 일자리가 있다. 세후 소득은 몇만 원인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("Calculate the tax on {income} dollars, in dollars.", "소득 {income}만 원에 대한 세금은 몇만 원인지 계산하시오."),
        ("Dora's income amounts to {income} dollars. How many dollars of tax does she pay?", "서연의 소득은 {income}만 원이다. 세금은 몇만 원을 내는지 구하시오."),
        ("Somebody has a taxable income of {income} dollars. Find the whole tax in dollars.", "과세 소득이 {income}만 원인 사람의 세금은 모두 몇만 원인지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("A citizen paid {tax} dollars of tax. What was the income in dollars?", "어떤 시민이 세금으로 {tax}만 원을 냈다. 소득은 몇만 원인지 구하시오."),
        ("The tax bill of a baker says {tax} dollars. Find the baker's taxable income in dollars.", "어느 제빵사의 세금 고지서에 {tax}만 원이라고 적혀 있다. 과세 소득은 몇만 원인지 구하시오."),
        ("From a tax of {tax} dollars, work out how many dollars were earned.", "세금이 {tax}만 원이었다면 소득은 몇만 원이었는지 구하시오."),
    ),
    ("hard", "qa"): (
        ("Before the table is applied, an allowance of {allowance} dollars is subtracted from the income. How many dollars of tax does an income of {income} dollars cost?", "세율표를 적용하기 전에 소득에서 {allowance}만 원을 공제한다. 소득이 {income}만 원일 때 세금은 몇만 원인지 구하시오."),
        ("Everybody may deduct {allowance} dollars first. Find the tax in dollars for somebody who earns {income} dollars.", "누구나 먼저 {allowance}만 원을 공제받는다. {income}만 원을 버는 사람의 세금(만 원)을 구하시오."),
        ("The first {allowance} dollars of income are free and do not count in the table. What tax in dollars is due on {income} dollars in all?", "소득 가운데 {allowance}만 원은 면세이며 세율표에 넣지 않는다. 전체 소득이 {income}만 원일 때 세금은 몇만 원인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("An allowance of {allowance} dollars is subtracted before the table is applied. What percentage of an income of {income} dollars goes to the tax office?", "세율표를 적용하기 전에 {allowance}만 원을 공제한다. 소득 {income}만 원 가운데 세금은 몇 %인지 구하시오."),
        ("With a deduction of {allowance} dollars before the brackets, what is the average tax rate in percent on the whole income of {income} dollars?", "구간을 적용하기 전에 {allowance}만 원을 공제한다고 할 때, 전체 소득 {income}만 원에 대한 평균 세율(%)을 구하시오."),
        ("{allowance} dollars are free of tax and stay outside the table. Clara earns {income} dollars altogether. Find her tax as a percentage of all she earns.", "{allowance}만 원은 면세이며 세율표에 넣지 않는다. 유진의 전체 소득은 {income}만 원이다. 유진의 세금이 전체 소득에서 차지하는 비율(%)을 구하시오."),
    ),
    ("expert", "qa"): (
        ("From the income {allowance} dollars are deducted before the table applies. Find the tax in dollars on a gross income of {income} dollars.", "소득에서 {allowance}만 원을 공제한 뒤 세율표를 적용한다. 총소득이 {income}만 원일 때 세금(만 원)을 구하시오."),
        ("After an allowance of {allowance} dollars the brackets start. What does a gross income of {income} dollars cost in tax, in dollars?", "{allowance}만 원을 공제한 나머지에 구간별 세율을 적용한다. 총소득 {income}만 원에 대한 세금은 몇만 원인지 구하시오."),
        ("The law exempts {allowance} dollars; only the rest goes through the table. Emil earns {income} dollars gross. How many dollars of tax does he pay?", "법에 따라 {allowance}만 원은 면제되고 나머지에만 세율표를 적용한다. 민준의 총소득은 {income}만 원이다. 민준이 내는 세금은 몇만 원인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("From the income {allowance} dollars are deducted before the table applies. After tax a worker is left with {net} dollars of the whole income. Find that income in dollars.", "소득에서 {allowance}만 원을 공제한 뒤 세율표를 적용한다. 어떤 노동자가 세금을 내고 나니 전체 소득 가운데 {net}만 원이 남았다. 전체 소득은 몇만 원인지 구하시오."),
        ("An allowance of {allowance} dollars comes before the brackets. Frida wants to keep exactly {net} dollars after tax. How many dollars must she earn?", "구간을 적용하기 전에 {allowance}만 원을 공제한다. 수아는 세금을 내고 정확히 {net}만 원을 남기려고 한다. 소득은 몇만 원이어야 하는지 구하시오."),
        ("The law exempts {allowance} dollars; only the rest goes through the table. What gross income in dollars leaves {net} dollars after tax?", "법에 따라 {allowance}만 원은 면제되고 나머지에만 세율표를 적용한다. 세후에 {net}만 원이 남는 총소득은 몇만 원인지 구하시오."),
    ),
}  # fmt: skip
