"""How inequalities are asked for: bare with the form of the answer, as plans that are compared, as ranges to be kept."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Solve the inequality {posed}. Answer in the form x < c, x ≤ c, x > c or x ≥ c.",
            "일차부등식 {posed:을/를} 풀고, 답을 x < c, x ≤ c, x > c, x ≥ c 중 알맞은 꼴로 나타내시오.",
        ),
        (
            "For which x is {posed}? Give one inequality with x alone on its left side.",
            "부등식 {posed:을/를} 만족시키는 x의 값의 범위를 좌변에 x만 있는 부등식으로 나타내시오.",
        ),
        (
            "Find the solution set of {posed} and write it as a single inequality that begins with x.",
            "부등식 {posed}의 해를 구하여 x로 시작하는 하나의 부등식으로 쓰시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A gym charges {a} dollars a visit and a joining fee of {b} dollars; another charges {c} dollars a visit and a joining fee "
            "of {d} dollars. From how many visits on does the first gym cost more than the second?",
            "한 체육관은 이용료가 한 번에 {a},000원이고 가입비가 {b},000원이며, 다른 체육관은 이용료가 한 번에 {c},000원이고 가입비가 {d},000원이다. "
            "몇 번 이상 이용하면 첫째 체육관의 비용이 둘째 체육관의 비용보다 많아지는지 구하시오.",
        ),
        (
            "Jia saves {a} dollars a week and already has {b} dollars. Hana saves {c} dollars a week and already has {d} dollars. "
            "After how many weeks does Jia have more money than Hana for the first time?",
            "지아는 매주 {a},000원씩 저축하고 지금 {b},000원이 있으며, 하은이는 매주 {c},000원씩 저축하고 지금 {d},000원이 있다. "
            "지아의 저축액이 하은이의 저축액보다 처음으로 많아지는 것은 몇 주 후인지 구하시오.",
        ),
        (
            "A machine of the new type makes {a} parts an hour and has made {b} so far; one of the old type makes {c} an hour and has made "
            "{d}. What is the smallest whole number of hours after which the new machine is ahead?",
            "새 기계는 한 시간에 부품을 {a}개 만들고 지금까지 {b}개를 만들었으며, 헌 기계는 한 시간에 {c}개를 만들고 지금까지 {d}개를 만들었다. "
            "새 기계가 만든 부품이 헌 기계보다 많아지는 것은 최소한 몇 시간 후인지 자연수로 답하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Solve the double inequality {posed}. Answer in the form c < x < d, with ≤ where it belongs.",
            "연립부등식 {posed:을/를} 풀고, 답을 c < x < d의 꼴로 나타내시오. 필요한 곳에는 ≤를 쓰시오.",
        ),
        (
            "For which x do both parts of {posed} hold? Write one chain of inequalities with x alone in the middle, the smaller bound first.",
            "부등식 {posed:을/를} 만족시키는 x의 값의 범위를 작은 수부터 쓰고 가운데에 x만 있는 부등식으로 나타내시오.",
        ),
        (
            "Isolate x in {posed}. The answer should be a chain such as c < x ≤ d.",
            "부등식 {posed}에서 x의 값의 범위를 구하여 c < x ≤ d와 같은 꼴로 쓰시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "One book costs {a} dollars, and delivery of an order costs {b} dollars, however many books it holds. An order is to cost at least "
            "{low} and at most {high} dollars. What are the smallest and the largest number of books in it?",
            "책 한 권의 값은 {a},000원이고 배송비는 책의 수와 관계없이 {b},000원이다. 배송비를 포함한 주문 금액이 {low},000원 이상 {high},000원 이하가 되려면 "
            "책을 몇 권부터 몇 권까지 주문할 수 있는지 최소 권수와 최대 권수를 차례로 구하시오.",
        ),
        (
            "A tank gains {a} litres a minute and holds {b} litres now. Between which whole minutes, the first and the last, does it hold "
            "at least {low} but at most {high} litres?",
            "물통에 매분 {a} L씩 물을 넣고 있고 지금 물이 {b} L 들어 있다. 물의 양이 {low} L 이상 {high} L 이하인 것은 "
            "몇 분 후부터 몇 분 후까지인지 자연수로 차례로 답하시오.",
        ),
        (
            "A restaurant asks {b} dollars for a separate room and {a} dollars for every guest. Minji wants to spend no less than {low} and "
            "no more than {high} dollars. Name the smallest and the largest number of guests that she can invite.",
            "어느 식당에서 방을 따로 빌리는 데 {b},000원, 손님 한 명마다 {a},000원을 받는다. 전체 비용을 {low},000원 이상 {high},000원 이하로 하려면 "
            "손님은 몇 명부터 몇 명까지 초대할 수 있는지 차례로 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            'Solve {posed}. Write the answer either as "c < x < d" or as "x < c or x > d", with ≤ and ≥ where they belong.',
            "이차부등식 {posed:을/를} 풀고, 답을 'c < x < d' 또는 'x < c 또는 x > d'의 꼴로 나타내시오. 필요한 곳에는 ≤, ≥를 쓰시오.",
        ),
        (
            'For which real numbers x is {posed}? Answer like "c ≤ x ≤ d" or "x ≤ c or x ≥ d", with the signs that fit.',
            "부등식 {posed:을/를} 만족시키는 실수 x의 값의 범위를 구하시오. 답은 'c ≤ x ≤ d'나 'x ≤ c 또는 x ≥ d'처럼 알맞은 부등호로 쓰시오.",
        ),
        (
            'Find the solution set of the quadratic inequality {posed}, in the form "c < x < d" or "x < c or x > d" '
            "(use ≤ and ≥ if the bounds belong to it).",
            "이차부등식 {posed}의 해를 구하시오. 'c < x < d' 또는 'x < c 또는 x > d'의 꼴로 쓰고, 경계를 포함하면 ≤, ≥를 쓰시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A rectangle has a perimeter of {perimeter} cm, and one of its sides is x cm long. For which x is its area at least {area} cm²? "
            "Answer in the form c ≤ x ≤ d.",
            "둘레의 길이가 {perimeter} cm인 직사각형의 한 변의 길이를 x cm라 하자. 넓이가 {area} cm² 이상이 되는 x의 값의 범위를 "
            "c ≤ x ≤ d의 꼴로 구하시오.",
        ),
        (
            "At a price of x dollars a stall sells {total} - x mugs a day. For which prices x does it take in at least {area} dollars a day? "
            "Answer in the form c ≤ x ≤ d.",
            "어느 가게에서 컵 한 개의 값을 x천 원으로 정하면 하루에 ({total} - x)개가 팔린다. 하루 판매 금액이 {area},000원 이상이 되는 "
            "x의 값의 범위를 c ≤ x ≤ d의 꼴로 구하시오.",
        ),
        (
            "The height of a rocket x seconds after its start is {speed}x - 5x² metres. During which time is it at least {height} m high? "
            "Answer in the form c ≤ x ≤ d.",
            "로켓을 쏘아 올린 지 x초 후의 높이는 ({speed}x - 5x²) m이다. 로켓의 높이가 {height} m 이상인 x의 값의 범위를 "
            "c ≤ x ≤ d의 꼴로 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            'Solve the system {first} and {second}. Write the answer as one interval such as "c < x ≤ d", or as two joined by "or", '
            "the smaller one first.",
            "연립부등식 {first}, {second:을/를} 푸시오. 답은 'c < x ≤ d'처럼 쓰고, 두 구간이면 작은 쪽부터 '또는'으로 이어 쓰시오.",
        ),
        (
            'Which x satisfy both {first} and {second}? Answer in the form "c ≤ x < d"; if there are two pieces, join them by "or" in '
            "increasing order.",
            "두 부등식 {first:과/와} {second:을/를} 동시에 만족시키는 x의 값의 범위를 구하시오. "
            "답은 'c ≤ x < d'처럼 쓰고, 두 구간이면 작은 쪽부터 '또는'으로 이어 쓰시오.",
        ),
        (
            'Find the common solutions of {first} and {second}, written like "c < x < d" (two such pieces, smaller first, with "or" between '
            "them, if need be).",
            "두 부등식 {first}, {second}의 공통인 해를 'c < x < d'와 같은 꼴로 쓰시오. 두 구간이면 작은 쪽부터 '또는'으로 이어 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "How many integers x satisfy both {first} and {second}?",
            "두 부등식 {first:과/와} {second:을/를} 모두 만족시키는 정수 x의 개수를 구하시오.",
        ),
        (
            "Call an integer x suitable if both {first} and {second}. How many suitable integers are there?",
            "정수 중에서 {first}의 해이면서 {second}의 해이기도 한 것은 모두 몇 개인지 구하시오.",
        ),
        (
            "Count the integer points on the number line where {first} and {second} hold together.",
            "수직선 위의 정수 중에서 연립부등식 {first}, {second}의 해에 속하는 것은 모두 몇 개인지 구하시오.",
        ),
    ),
}
