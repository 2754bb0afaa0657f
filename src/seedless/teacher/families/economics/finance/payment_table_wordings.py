"""How invoices and repayment plans are asked for; for loans {a} is the sum, {b} the percentage, {c} the months or the payment; {m} is {b} in 10,000 won."""

GOODS = (
    ("lamps", "전등"), ("ropes", "밧줄"), ("paint cans", "페인트"), ("filters", "필터"), ("gloves", "장갑"), ("cables", "전선"), ("brushes", "붓"),
    ("baskets", "바구니"), ("plates", "접시"), ("cushions", "방석"), ("towels", "수건"), ("hoses", "호스"), ("buckets", "양동이"),
    ("clocks", "시계"), ("umbrellas", "우산"), ("vases", "꽃병"), ("locks", "자물쇠"), ("aprons", "앞치마"),
)  # fmt: skip

HEADINGS = {
    "invoice": (("item", "amount"), ("품목", "금액")),
    "hard": (("month", "interest", "payment", "balance"), ("월", "이자", "납입액", "잔액")),
    "expert": (("year", "interest", "payment", "balance"), ("년", "이자", "납입액", "잔액")),
}

TOLD = {
    "easy": (
        ("Work out the amount of each line of this order (prices in dollars a piece) and the total.", "다음 주문의 품목별 금액과 합계를 구하시오. 단가의 단위는 천 원이다."),
        ("A shop has to bill these goods; prices are in dollars per piece. The total of all lines comes last.", "가게에서 다음 물건의 값을 청구하려고 한다. 단가의 단위는 천 원이고, 마지막에 모든 품목의 합계를 쓴다."),
        ("Turn the delivery note into an invoice with a total at the end. Prices are in dollars a piece.", "납품서를 보고 마지막에 합계가 있는 청구서를 작성하시오. 단가의 단위는 천 원이다."),
    ),
    "medium": (
        ("Lines that come to {b} dollars or more before any discount get {a}% off. Work out the amount of each line of this order (prices in dollars a piece) and the total.", "할인 전 금액이 {m}만 원 이상인 품목은 {a}% 할인한다. 다음 주문의 품목별 금액과 합계를 구하시오. 단가의 단위는 천 원이다."),
        ("A wholesaler reduces each line of an order by {a}% if the line reaches {b} dollars. Bill these goods (prices in dollars per piece), with the total of all lines at the end.", "도매상은 금액이 {m}만 원 이상인 품목마다 {a}%씩 깎아 준다. 마지막에 합계를 두고 다음 물건의 값을 청구하시오. 단가의 단위는 천 원이다."),
        ("Make an invoice with a total at the end. Every line worth at least {b} dollars is charged with a discount of {a}%, the others without; prices are in dollars a piece.", "마지막에 합계가 있는 청구서를 작성하시오. 금액이 {m}만 원 이상인 품목은 {a}% 할인하고 나머지는 할인하지 않는다. 단가의 단위는 천 원이다."),
    ),
    "hard": (
        ("A loan of {a} dollars is repaid in equal parts of the principal; each month {b}% of what is still owed is paid as interest. It runs for {c} months. Write the plan.", "{a}만 원을 빌려 원금을 매월 똑같이 나누어 갚고, 매월 남은 원금의 {b}%를 이자로 낸다. 기간은 {c}개월이다. 상환 계획을 작성하시오."),
        ("Somebody borrows {a} dollars at {b}% interest a month on the remaining debt. The principal is paid back in {c} equal monthly parts, the interest comes on top. Show every month.", "{a}만 원을 빌렸다. 남은 빚에 대하여 월 {b}%의 이자를 내고, 원금은 {c}개월 동안 매월 같은 금액씩 갚는다. 매월의 내용을 나타내시오."),
        ("List the payments on {a} dollars of debt: interest of {b}% a month on the balance before the payment, and the same part of the principal in each of {c} months.", "빚 {a}만 원에 대하여 매월 납입 전 잔액의 {b}%를 이자로 내고, {c}개월 동안 매월 같은 액수의 원금을 갚는다. 납입 내용을 나열하시오."),
    ),
    "expert": (
        ("A debt of {a} dollars bears {b}% interest a year. At the end of each year {c} dollars are paid, first for the interest, the rest for the debt; in the last year only what is still owed. Write the plan.", "빚 {a}만 원에 연 {b}%의 이자가 붙는다. 매년 말에 {c}만 원을 내어 먼저 이자를 갚고 나머지로 원금을 갚으며, 마지막 해에는 남은 금액만 낸다. 상환 계획을 작성하시오."),
        ("Show year by year how {a} dollars at {b}% a year are paid off with {c} dollars at each year's end. Interest is charged on the balance at the start of the year; the last payment is as small as needed.", "{a}만 원을 연 {b}%로 빌려 매년 말에 {c}만 원씩 갚는다. 이자는 그해 초의 잔액에 붙고 마지막 납입액은 필요한 만큼만 낸다. 해마다의 내용을 나타내시오."),
        ("A firm owes {a} dollars, to which {b}% of the balance is added each year before it pays {c} dollars (or the rest, if that is less). List all years until nothing is owed.", "어떤 회사가 {a}만 원을 빚졌다. 해마다 잔액의 {b}%가 이자로 더해진 뒤 {c}만 원을 갚으며, 남은 금액이 이보다 적으면 그만큼만 갚는다. 빚이 없어질 때까지 모든 해를 나열하시오."),
    ),
}  # fmt: skip

_TABLE = (
    "Answer with a Markdown table with the columns {heading}, numbers without units.",
    "답은 다음 열이 있는 마크다운 표로 쓰시오: {heading}. 금액은 만 원 단위로 수만 쓴다.",
)
_CSV = (
    "Answer in CSV alone, with the heading {heading} and no spaces after commas, numbers without units.",
    "답은 CSV로만 쓰시오. 첫 줄은 열 제목({heading})이고 쉼표 뒤에 공백을 두지 않으며 금액은 만 원 단위로 수만 쓴다.",
)
FORMS = {
    ("invoice", 0): ("Answer with a Markdown table with the columns {heading}; the last row is called total. Numbers stand without units.", "답은 {heading} 두 열의 마크다운 표로 쓰고 마지막 행의 이름은 합계로 한다. 금액도 천 원 단위로 수만 쓴다."),
    ("invoice", 1): ("Answer in CSV alone, with the heading {heading} and no spaces after commas; the last row is called total. Numbers stand without units.", "답은 CSV로만 쓰시오. 첫 줄은 열 제목({heading})이고 쉼표 뒤에 공백을 두지 않으며 마지막 행의 이름은 합계로 한다. 금액도 천 원 단위로 수만 쓴다."),
    ("invoice", 2): ("Answer with a JSON array of numbers: the amounts in the order of the lines, then the total.", "답은 수의 JSON 배열로 쓰시오. 품목 순서대로 금액(천 원)을 쓰고 마지막에 합계를 쓴다."),
    ("hard", 0): _TABLE,
    ("hard", 1): _CSV,
    ("hard", 2): ("Answer with a JSON array that holds, for each month, an array of three numbers: interest, payment, balance after it.", "답은 달마다 만 원 단위의 세 수(이자, 납입액, 납입 후 잔액)의 배열을 담은 JSON 배열로 쓰시오."),
    ("expert", 0): _TABLE,
    ("expert", 1): _CSV,
    ("expert", 2): ("Answer with a JSON array that holds, for each year, an array of three numbers: interest, payment, balance after it.", "답은 해마다 만 원 단위의 세 수(이자, 납입액, 납입 후 잔액)의 배열을 담은 JSON 배열로 쓰시오."),
}  # fmt: skip
