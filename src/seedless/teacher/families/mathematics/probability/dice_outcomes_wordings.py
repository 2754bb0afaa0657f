"""How dice, spinners and numbered cards are told: the things thrown, what is asked of them, and small games."""

TWO = (
    (
        "Two spinners are spun once each. One has {m} equal sectors numbered 1 to {m}, the other {n} equal sectors numbered 1 to {n}.",
        "{m}등분하여 1부터 {m}까지의 수를 적은 회전판과 {n}등분하여 1부터 {n}까지의 수를 적은 회전판을 각각 한 번씩 돌린다.",
    ),
    (
        "Box A holds cards numbered 1 to {m} and box B holds cards numbered 1 to {n}. One card is drawn at random from each box, A first.",
        "상자 A에는 1부터 {m}까지, 상자 B에는 1부터 {n}까지의 수가 하나씩 적힌 카드가 들어 있다. 상자 A, B의 순서로 카드를 한 장씩 임의로 꺼낸다.",
    ),
    (
        "A program picks a whole number from 1 to {m} and then, independently, a whole number from 1 to {n}. All numbers of a range are equally likely.",
        "어떤 프로그램이 1부터 {m}까지의 자연수 중에서 하나를 고르고, 이어서 1부터 {n}까지의 자연수 중에서 하나를 독립적으로 고른다. 각 범위의 수는 모두 같은 확률로 선택된다.",
    ),
)
TWO_DICE = (
    (
        "A fair {m}-sided die with faces numbered 1 to {m} is rolled, and then a fair {n}-sided die with faces numbered 1 to {n}.",
        "각 면에 1부터 {m}까지의 수가 적힌 {m}면체 주사위와 1부터 {n}까지의 수가 적힌 {n}면체 주사위를 차례로 한 번씩 던진다.",
    ),
)
THREE = (
    (
        "Three spinners with equal sectors are spun in turn. Their sectors are numbered 1 to {m}, 1 to {n} and 1 to {p}.",
        "칸의 크기가 모두 같은 세 회전판에 각각 1부터 {m}까지, 1부터 {n}까지, 1부터 {p}까지의 수가 적혀 있다. 세 회전판을 차례로 한 번씩 돌린다.",
    ),
    (
        "Three bags hold balls numbered 1 to {m}, 1 to {n} and 1 to {p}. One ball is drawn at random from each bag, in this order.",
        "세 주머니에 각각 1부터 {m}까지, 1부터 {n}까지, 1부터 {p}까지의 수가 하나씩 적힌 공이 들어 있다. 이 순서대로 각 주머니에서 공을 한 개씩 임의로 꺼낸다.",
    ),
    (
        "A game picks three whole numbers one after another, independently and with equal chances: from 1 to {m}, from 1 to {n} and from 1 to {p}.",
        "어떤 게임에서 1부터 {m}까지, 1부터 {n}까지, 1부터 {p}까지의 자연수 중에서 하나씩 차례로 독립적으로 고른다. 각 범위의 수는 모두 같은 확률로 선택된다.",
    ),
)
THREE_DICE = (
    (
        "Three fair dice are rolled in turn; their faces are numbered 1 to {m}, 1 to {n} and 1 to {p}.",
        "각 면에 1부터 {m}까지, 1부터 {n}까지, 1부터 {p}까지의 수가 적힌 세 주사위를 차례로 한 번씩 던진다.",
    ),
)

FIND = (
    ("Find the probability that {event}, as a fraction in lowest terms.", "{event}일 확률을 기약분수로 구하시오."),
    (
        "What is the probability that {event}? Give it as a fraction in lowest terms.",
        "이때 {event}일 확률은 얼마인지 기약분수로 나타내시오.",
    ),
    ("How likely is it that {event}? Answer with a fraction in lowest terms.", "{event:이/가} 될 확률을 기약분수로 쓰시오."),
)
GAMES = (
    (
        "At a school fair a visitor turns two wheels with equal sectors, one numbered 1 to {m} and the other numbered 1 to {n}. "
        "A prize is won if {event}. What is the chance of a prize, as a fraction in lowest terms?",
        "학교 축제에서 칸의 크기가 같은 두 회전판을 한 번씩 돌린다. 한 회전판에는 1부터 {m}까지, 다른 회전판에는 1부터 {n}까지의 수가 적혀 있다. "
        "{event}이면 상품을 받을 때, 상품을 받을 확률을 기약분수로 구하시오.",
    ),
    (
        "Hana takes one of the tickets numbered 1 to {m} without looking, and Minsu one of a separate set numbered 1 to {n}. "
        "They wash the dishes together if {event}. With what probability does that happen? Give a fraction in lowest terms.",
        "하나는 1부터 {m}까지의 수가 적힌 쪽지 중에서, 민수는 1부터 {n}까지의 수가 적힌 다른 쪽지 중에서 보지 않고 한 장씩 뽑는다. "
        "{event}이면 둘이 함께 설거지를 하기로 했을 때, 함께 설거지를 할 확률을 기약분수로 구하시오.",
    ),
    (
        "In a board game the left dial stops on a number from 1 to {m} and the right dial on a number from 1 to {n}, all equally likely. "
        "A gate opens if {event}. Find the probability that the gate opens, as a fraction in lowest terms.",
        "어떤 보드게임에서 왼쪽 원판은 1부터 {m}까지, 오른쪽 원판은 1부터 {n}까지의 수 중 하나에서 같은 확률로 멈춘다. "
        "{event}이면 문이 열릴 때, 문이 열릴 확률을 기약분수로 구하시오.",
    ),
)
UNKNOWN = (
    (
        "The probability that {event} is {chance}. Find the whole number k.",
        "{event}일 확률이 {chance}일 때, 자연수 k의 값을 구하시오.",
    ),
    (
        "For which whole number k is it true that the probability that {event} equals {chance}?",
        "{event}일 확률이 {chance:이/가} 되는 자연수 k를 구하시오.",
    ),
    (
        "A friend has worked out that the probability that {event} is {chance}, but has forgotten the whole number k. Recover k.",
        "친구가 {event}일 확률을 {chance:으로/로} 옳게 구했으나 자연수 k를 잊어버렸다. k의 값을 구하시오.",
    ),
)
GIVEN = (
    (
        "Given that {known}, find the probability that {event}, as a fraction in lowest terms.",
        "{known}일 때, {event}일 확률을 기약분수로 구하시오.",
    ),
    (
        "Among the outcomes in which {known}, what is the probability that {event}? Give it as a fraction in lowest terms.",
        "{known}인 경우만 생각할 때, {event}일 조건부확률을 기약분수로 나타내시오.",
    ),
    (
        "Find the conditional probability that {event}, the condition being that {known}. Write a fraction in lowest terms.",
        "{known:이라/라}는 조건에서 {event}일 조건부확률을 기약분수로 쓰시오.",
    ),
)
OVERHEARD = (
    (
        "Jun cannot see the result, but hears from the referee that {known}. "
        "Given what he knows now, how likely is it that {event}? Answer with a fraction in lowest terms.",
        "준이는 결과를 보지 못하고 심판에게서 {known}임을 들었다. 이때 {event}일 확률을 기약분수로 구하시오.",
    ),
    (
        "The result was not kept; a note says only that {known}. "
        "What is the probability, given this note, that {event}? Give a fraction in lowest terms.",
        "결과는 남아 있지 않고 기록지에 {known:이라/라}는 사실만 적혀 있다. 이때 {event}일 확률은 얼마인지 기약분수로 쓰시오.",
    ),
    (
        "Sora covers the result, looks under her hand and says truthfully that {known}. "
        "What is then the probability that {event}? Write a fraction in lowest terms.",
        "소라가 결과를 손으로 가리고 혼자 본 뒤 {known}임을 사실대로 말했다. 이때 {event}일 확률을 기약분수로 나타내시오.",
    ),
)

EASY_EVENTS = (
    ("the two numbers add up to {k}", "두 수의 합이 {k}"),
    ("the two numbers differ by {k}", "두 수의 차가 {k}"),
    ("the product of the two numbers is {k}", "두 수의 곱이 {k}"),
)
MEDIUM_EVENTS = (
    ("the sum of the two numbers is at least {k}", "두 수의 합이 {k} 이상"),
    ("the sum of the two numbers is at most {k}", "두 수의 합이 {k} 이하"),
    ("the two numbers differ by at least {k}", "두 수의 차가 {k} 이상"),
)
# What is known, what is asked of it.
HARD_EVENTS = (
    (
        ("the sum of the two numbers is at least {k}", "두 수의 합이 {k} 이상"),
        ("the first number is at least {j}", "첫 번째 수가 {j} 이상"),
    ),
    (
        ("the first number is at least {k}", "첫 번째 수가 {k} 이상"),
        ("the sum of the two numbers is at least {j}", "두 수의 합이 {j} 이상"),
    ),
    (
        ("the sum of the two numbers is at most {k}", "두 수의 합이 {k} 이하"),
        ("neither number is above {j}", "두 수가 모두 {j} 이하"),
    ),
)
EXPERT_EVENTS = (
    (("the three numbers add up to {k}", "세 수의 합이 {k}"), ("the first number is {j}", "첫 번째 수가 {j}")),
    (("the three numbers add up to {k}", "세 수의 합이 {k}"), ("the first number is at least {j}", "첫 번째 수가 {j} 이상")),
)
