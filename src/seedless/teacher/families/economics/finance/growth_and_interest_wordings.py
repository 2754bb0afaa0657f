"""How compound interest and percent changes are told together; {x} is the change over all in percent."""

BANK = {
    ("easy", "qa"): (
        ("A deposit bears {p}% interest in the first year and {q}% in the second, always on the whole balance. By how many percent has it grown after two years?", "예금에 첫해에는 {p}%, 둘째 해에는 {q}%의 이자가 전체 금액에 대하여 붙는다. 2년 동안 예금은 모두 몇 % 늘었는지 구하시오."),
        ("Interest of {p}% and, a year later, of {q}% is added to a savings account. What is the percent change of the balance over both years?", "저축 계좌에 {p}%의 이자가 붙고 1년 뒤에 다시 {q}%의 이자가 붙었다. 두 해 동안 잔액의 변화율(%)을 구하시오."),
        ("A fund promises {p}% for its first and {q}% for its second year, with compounding. Find the total growth in percent.", "어떤 기금이 복리로 첫해 {p}%, 둘째 해 {q}%의 수익을 약속한다. 전체 증가율은 몇 %인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("Compound interest was {p}% in the first year. After the second year the balance is {x}% above the deposit. What was the rate of the second year in percent?", "복리로 첫해의 이율은 {p}%였다. 둘째 해가 지나자 잔액은 처음보다 {x}% 많아졌다. 둘째 해의 이율은 몇 %인지 구하시오."),
        ("A bond earned {p}% in one year and an unknown percentage in the next, each on the full value. Over both years it gained {x}%. Find the unknown percentage.", "채권의 값이 첫해에 {p}%, 다음 해에 알 수 없는 비율만큼 직전 값에 대하여 올라 두 해 동안 모두 {x}% 올랐다. 알 수 없는 비율(%)을 구하시오."),
        ("After {p}% of interest in year one, how many percent must year two bring (compounded) for a growth of {x}% in all?", "첫해에 {p}%의 이자가 붙은 뒤, 복리로 모두 {x}% 늘어나려면 둘째 해의 이율은 몇 %이어야 하는지 구하시오."),
    ),
    ("medium", "qa"): (
        ("Savings grow by {p}% in one year and by {q}% in the next, with compound interest. Then a fee takes {r}% of the whole balance. What is the percent change in all? A fall is negative.", "저축한 돈이 복리로 첫해에 {p}%, 다음 해에 {q}% 늘었다. 그 뒤 수수료로 전체 잔액의 {r}%를 떼었다. 전체 변화율은 몇 %인지 구하시오. 감소는 음수로 나타낸다."),
        ("A portfolio gains {p}% and then {q}%, each on its value before, and loses {r}% in the third year. Find the total percent change, negative for a loss.", "어떤 자산이 직전 값에 대하여 {p}%, 이어서 {q}% 오르고 셋째 해에 {r}% 내렸다. 전체 변화율(%)을 구하시오. 손실이면 음수로 나타내시오."),
        ("Two years of compound interest at {p}% and {q}% are followed by a tax of {r}% on the whole sum. By how many percent does the sum differ from the deposit? Use a minus sign for less.", "복리로 두 해 동안 {p}%, {q}%의 이자가 붙은 뒤 전체 금액의 {r}%를 세금으로 냈다. 금액은 처음 예금과 몇 % 차이가 나는지 구하시오. 줄었으면 음의 부호를 붙이시오."),
    ),
    ("medium", "reasoning"): (
        ("Savings grew by {p}% in the first year and by an unknown rate in the second, compounded; then a fee took {r}% of the balance. In all the change is {x}%. Find the unknown rate in percent.", "저축한 돈이 복리로 첫해에 {p}%, 둘째 해에 알 수 없는 비율만큼 늘어난 뒤 수수료로 잔액의 {r}%를 떼었다. 전체 변화율은 {x}%이다. 둘째 해의 이율(%)을 구하시오."),
        ("A share rose by {p}%, then by a percentage that nobody noted, then fell by {r}%, each time from its last value. Altogether that was {x}%. Which percentage was not noted?", "주식이 직전 값에 대하여 {p}% 오르고, 적어 두지 않은 비율만큼 다시 오른 뒤 {r}% 내렸다. 전체 변화율은 {x}%였다. 적어 두지 않은 비율은 몇 %인지 구하시오."),
        ("Year one of a deposit brings {p}% interest, year two an unknown rate, and at the end a tax of {r}% is taken from the whole sum. The sum has changed by {x}% against the deposit. What was the rate of year two in percent?", "예금에 첫해 {p}%, 둘째 해 알 수 없는 이율의 이자가 복리로 붙고 끝에 전체 금액의 {r}%를 세금으로 냈다. 금액은 처음보다 {x}% 변하였다. 둘째 해의 이율은 몇 %인지 구하시오."),
    ),
    ("hard", "qa"): (
        ("A balance grows by {p}% through interest while prices rise by {q}%. By how many percent does its purchasing power change? A loss is negative.", "이자로 예금이 {p}% 늘어나는 동안 물가가 {q}% 올랐다. 예금의 구매력은 몇 % 변하였는지 구하시오. 감소는 음수로 나타낸다."),
        ("With {p}% interest on a deposit and {q}% inflation over the same time, what is the exact real change of the deposit in percent, with its sign?", "같은 기간에 예금 이자가 {p}%, 물가 상승률이 {q}%일 때, 예금의 정확한 실질 변화율(%)을 부호와 함께 구하시오."),
        ("Savings with compound interest have become {p}% more; a basket of goods has become {q}% dearer. Find the percent change in the number of baskets that the savings can buy. A fall is negative.", "복리로 저축이 {p}% 늘었고 장바구니의 값은 {q}% 올랐다. 저축으로 살 수 있는 장바구니의 수는 몇 % 변하였는지 구하시오. 줄었으면 음수로 나타내시오."),
    ),
    ("hard", "reasoning"): (
        ("Prices rose by {q}%, and the purchasing power of a deposit with interest changed by {x}%. By how many percent did the deposit itself grow?", "물가가 {q}% 오르는 동안 이자가 붙은 예금의 구매력은 {x}% 변하였다. 예금 자체는 몇 % 늘었는지 구하시오."),
        ("At an inflation of {q}%, what percentage of interest is needed for a real change of exactly {x}%?", "물가 상승률이 {q}%일 때 실질 변화율이 정확히 {x}%가 되려면 이자는 몇 %이어야 하는지 구하시오."),
        ("During some years prices went up by {q}% in all; savings with interest can now buy {x}% more (less, if negative) than before. Find the growth of the savings in percent.", "몇 해 동안 물가가 모두 {q}% 올랐고, 이자가 붙은 저축으로 살 수 있는 양은 {x}% 변하였다. 저축의 증가율(%)을 구하시오."),
    ),
    ("expert", "qa"): (
        ("Compound interest is {p}%, {q}% and {r}% in three years. What is the exact percent change over all three?", "복리 이율이 세 해 동안 차례로 {p}%, {q}%, {r}%이다. 세 해 전체의 정확한 변화율(%)을 구하시오."),
        ("A legacy is invested for three years at {p}%, {q}% and {r}%, the interest always being added. By how many percent does it grow in all?", "유산을 세 해 동안 {p}%, {q}%, {r}%의 이율로 투자하고 이자는 늘 원금에 더하였다. 모두 몇 % 늘어났는지 구하시오."),
        ("Find the total growth in percent of a savings plan without further deposits, whose balance earns {p}%, then {q}%, then {r}% a year.", "추가 입금이 없는 저축의 잔액에 해마다 차례로 {p}%, {q}%, {r}%의 이자가 붙는다. 전체 증가율은 몇 %인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("Compound interest was {p}% and {q}% in the first two years. After the third the balance is {x}% above the deposit. Find the rate of the third year in percent.", "복리 이율이 처음 두 해에 {p}%, {q}%였다. 셋째 해가 지나자 잔액은 처음보다 {x}% 많아졌다. 셋째 해의 이율(%)을 구하시오."),
        ("A fund reports {p}% for its first year, {q}% for its second and {x}% for all three years together. What did the third year bring, in percent of the value before?", "어떤 기금이 첫해 {p}%, 둘째 해 {q}%, 세 해 전체로 {x}%의 수익을 냈다고 발표하였다. 셋째 해의 수익은 직전 값의 몇 %였는지 구하시오."),
        ("With {p}% and {q}% behind it, which rate in percent must a deposit have in its last year so that three years of compounding make {x}%?", "이미 {p}%, {q}%의 이자가 붙은 예금이 복리로 세 해 동안 모두 {x}% 늘어나려면 마지막 해의 이율은 몇 %이어야 하는지 구하시오."),
    ),
}  # fmt: skip
