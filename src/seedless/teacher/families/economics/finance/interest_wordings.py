"""How problems on interest are told; the order of the numbers never changes."""

BANK = {
    ("easy", "qa"): (
        ("A principal of {p} dollars earns simple interest of {r}% a year. How many dollars of interest is that in {n} years?", "원금 {p}원을 연이율 {r}%의 단리로 {n}년 동안 맡겼다. 이자는 모두 몇 원인지 구하시오."),
        ("Mia lends her brother {p} dollars at {r}% simple interest per year. Find the interest in dollars that he owes after {n} years.", "민아가 동생에게 {p}원을 연 {r}% 단리로 빌려주었다. {n}년 뒤 동생이 내야 할 이자는 몇 원인지 구하시오."),
        ("Calculate the interest in dollars on a bond of {p} dollars that pays {r}% of its face value every year, over a term of {n} years.", "액면 금액이 {p}원이고 해마다 액면의 {r}%를 이자로 주는 채권이 있다. 만기 {n}년 동안 받는 이자는 모두 몇 원인지 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("A loan of {p} dollars at simple interest costs, in {n} years, {i} dollars of interest altogether. What is the yearly rate in percent?", "단리로 빌린 {p}원에 대하여 {n}년 동안 이자를 모두 {i}원 냈다. 연이율은 몇 %인지 구하시오."),
        ("An account with {p} dollars has paid out the same interest every year. After {n} years this makes {i} dollars. Find the rate of interest in percent per year.", "{p}원이 든 계좌에서 해마다 같은 이자를 받았다. {n}년 동안 받은 이자가 모두 {i}원일 때, 연이율(%)을 구하시오."),
        ("Somebody lent {p} dollars to a friend's shop and received simple interest for {n} years, in all {i} dollars. At how many percent a year was that?", "친구의 가게에 {p}원을 빌려주고 단리로 {n}년 동안 모두 {i}원의 이자를 받았다. 연이율은 몇 %였는지 구하시오."),
    ),
    ("medium", "qa"): (
        ("{p} dollars are invested at {r}% compound interest, added once a year. How many dollars of interest are earned in {n} years?", "{p}원을 연이율 {r}%, 1년마다의 복리로 {n}년 동안 예금하였다. 이자는 모두 몇 원인지 구하시오."),
        ("A savings account starts with {p} dollars and pays {r}% a year; the interest stays in the account. Find the interest in dollars gained after {n} years.", "{p}원으로 시작한 예금 계좌에 연 {r}%의 이자가 붙고 이자는 그대로 계좌에 남는다. {n}년 동안 늘어난 이자는 몇 원인지 구하시오."),
        ("How much interest in dollars does a certificate of {p} dollars bring at {r}% a year with yearly compounding over {n} years?", "{p}원짜리 예금 증서에 연 {r}%의 이자가 매년 복리로 붙는다. {n}년 뒤까지 붙은 이자는 몇 원인지 구하시오."),
    ),
    ("medium", "reasoning"): (
        ("An account holds {all} dollars today. It has borne {r}% compound interest a year, and nothing was paid in or out for {n} years. How many dollars were in it at the start?", "어떤 계좌에 지금 {all}원이 있다. 연 {r}%의 복리로 이자가 붙었고 {n}년 동안 입출금이 없었다. 처음에 몇 원이 있었는지 구하시오."),
        ("To have {all} dollars, what sum in dollars must be invested now at {r}% a year, compounded yearly, for {n} years?", "원리합계가 {all}원이 되게 하려면 연 {r}%의 복리로 {n}년 동안 지금 몇 원을 맡겨야 하는지 구하시오."),
        ("A debt has grown to {all} dollars because no interest was paid: {r}% a year were added to it for {n} years. Find the debt in dollars at the beginning.", "이자를 내지 않아 빚이 {all}원으로 늘었다. 해마다 {r}%의 이자가 빚에 더해지기를 {n}년 동안 하였다. 처음의 빚은 몇 원인지 구하시오."),
    ),
    ("hard", "qa"): (
        ("A fund starts with {p} dollars and grows by {r}% in the first year, {s}% in the second and {t}% in the third, each time on the whole balance. How many dollars are in it then?", "어떤 기금은 {p}원에서 시작하여 첫해에 {r}%, 둘째 해에 {s}%, 셋째 해에 {t}%씩 전체 금액에 대하여 늘어났다. 3년 뒤 기금은 몇 원인지 구하시오."),
        ("Find the balance in dollars after three years if {p} dollars bear compound interest at {r}%, then {s}%, then {t}%.", "{p}원에 복리로 1년째는 {r}%, 2년째는 {s}%, 3년째는 {t}%의 이자가 붙는다. 3년 뒤의 원리합계는 몇 원인지 구하시오."),
        ("A step-up deposit of {p} dollars promises {r}% for the first year, {s}% for the second and {t}% for the third; all interest is added to the deposit. What is paid back in dollars at the end?", "{p}원의 예금에 첫해 {r}%, 둘째 해 {s}%, 셋째 해 {t}%의 이자를 주고 이자는 모두 예금에 더한다. 만기에 돌려받는 금액은 몇 원인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("{p} dollars became {all} dollars in three years of compound interest. The first year brought {r}%, the third {t}%. What was the rate of the second year in percent?", "복리로 맡긴 {p}원이 3년 뒤 {all}원이 되었다. 첫해의 이율은 {r}%, 셋째 해의 이율은 {t}%였다. 둘째 해의 이율은 몇 %인지 구하시오."),
        ("An investor reads on an old statement: start {p} dollars, end {all} dollars, year one {r}%, year three {t}%; the line of year two is torn off. Find its percentage, with interest always added to the balance.", "낡은 거래 내역에 시작 금액 {p}원, 마지막 금액 {all}원, 1년째 {r}%, 3년째 {t}%라고 적혀 있고 2년째는 찢겨 있다. 이자가 늘 원금에 더해졌다면 2년째의 이율은 몇 %인지 구하시오."),
        ("From {p} to {all} dollars a portfolio rose within three years: by {r}% in the first, by an unknown percentage in the second, by {t}% in the third, each on the value before. Determine the unknown percentage.", "어떤 자산이 3년 동안 {p}원에서 {all}원으로 늘었다. 첫해에는 {r}%, 셋째 해에는 {t}%씩 직전 금액에 대하여 늘었다. 둘째 해의 증가율(%)을 구하시오."),
    ),
    ("expert", "qa"): (
        ("At the start of every year {p} dollars are paid into an account with {r}% compound interest a year. How many dollars are in it at the end of {n} years?", "매년 초에 {p}원씩 연 {r}%의 복리로 적립한다. {n}년째 말의 원리합계는 몇 원인지 구하시오."),
        ("Find the final balance in dollars of a savings plan: a deposit of {p} dollars at the beginning of each year, {r}% interest per year on the whole balance, {n} deposits, last interest a year after the last deposit.", "매년 초에 {p}원을 넣고 연말마다 전체 금액에 {r}%의 이자가 붙는 적금이 있다. 모두 {n}번 넣고 마지막으로 넣은 해의 말에 찾는다면 받는 금액은 몇 원인지 구하시오."),
        ("Parents save {p} dollars each January; each December the bank adds {r}% of the balance. What have they got, in dollars, after {n} such years?", "부모가 해마다 1월에 {p}원을 저축하고, 은행은 12월마다 잔액의 {r}%를 이자로 더해 준다. {n}년이 지나면 모두 몇 원이 되는지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("To reach {all} dollars with {r}% compound interest a year, what equal deposit in dollars must be made at the start of each of {n} years? The sum is counted at the end of the last year.", "마지막에 {all}원을 만들려고 연 {r}%의 복리로 {n}년 동안 매년 초에 같은 금액을 적립한다. 마지막 해 말에 찾는다면 매년 적립할 금액은 몇 원인지 구하시오."),
        ("A club needs {all} dollars. Its account pays {r}% a year on the whole balance, and it can deposit at the start of the next {n} years. Find the equal yearly deposit in dollars so that the sum is there at the end of the last year.", "어떤 동아리에 {all}원이 필요하다. 계좌에는 해마다 전체 금액의 {r}%가 이자로 붙는다. {n}년 동안 매년 초에 같은 금액을 넣어 마지막 해 말에 이 금액을 마련하려면 매년 몇 원을 넣어야 하는지 구하시오."),
        ("A plan has ended with {all} dollars after interest of {r}% was added at each year's end and the same sum had been paid in at each year's start, {n} times. How many dollars was that sum?", "어떤 적금이 {all}원이 되어 끝났다. 매년 말에 {r}%의 이자가 붙고 매년 초에 같은 금액을 {n}번 넣었다. 매년 넣은 금액은 몇 원인지 구하시오."),
    ),
}  # fmt: skip
