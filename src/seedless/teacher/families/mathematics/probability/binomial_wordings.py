"""How independent trials are told: a random variable, free throws, seeds and messages, and what is asked of them."""

from __future__ import annotations

from typing import NamedTuple

from seedless.teacher.family import Text


class Theme(NamedTuple):
    told: Text  # {n} trials of chance {chance}
    endless: Text  # trials of chance {chance} without a number
    hits: Text  # what is counted
    unit: str  # its Korean counter
    trials: Text  # how many of them are asked for
    once: Text  # one success or more


STORIES = (
    Theme(
        (
            "In each of {n} free throws a player scores with probability {chance}, independently of the other throws.",
            "한 선수가 자유투를 {n}번 던진다. 한 번 던질 때 성공할 확률은 {chance}이고, 각 시도는 서로 독립이다.",
        ),
        (
            "In every free throw a player scores with probability {chance}, independently of the other throws.",
            "한 선수가 자유투를 한 번 던질 때 성공할 확률은 {chance}이고, 각 시도는 서로 독립이다.",
        ),
        ("the number of free throws scored", "성공한 자유투"),
        "번",
        ("free throws are needed", "자유투를 적어도 몇 번 던져야"),
        ("at least one throw scores", "적어도 한 번 성공할"),
    ),
    Theme(
        (
            "A gardener sows {n} seeds. Each sprouts with probability {chance}, whatever the others do.",
            "씨앗 {n}개를 심었다. 씨앗 한 개가 싹틀 확률은 {chance}이고, 씨앗이 싹트는 사건은 서로 독립이다.",
        ),
        (
            "Each seed of a kind sprouts with probability {chance}, whatever the others do.",
            "어떤 씨앗 한 개가 싹틀 확률은 {chance}이고, 씨앗이 싹트는 사건은 서로 독립이다.",
        ),
        ("the number of seeds that sprout", "싹튼 씨앗"),
        "개",
        ("seeds must be sown", "씨앗을 적어도 몇 개 심어야"),
        ("at least one seed sprouts", "적어도 한 개가 싹틀"),
    ),
    Theme(
        (
            "Over a weak link {n} messages are sent, and each arrives with probability {chance} independently of the rest.",
            "통신이 불안정한 곳에서 메시지 {n}개를 보낸다. 메시지 한 개가 전달될 확률은 {chance}이고, 각 메시지의 전달은 서로 독립이다.",
        ),
        (
            "Over a weak link every message arrives with probability {chance}, independently of the rest.",
            "통신이 불안정한 곳에서 메시지 한 개가 전달될 확률은 {chance}이고, 각 메시지의 전달은 서로 독립이다.",
        ),
        ("the number of messages that arrive", "전달된 메시지"),
        "개",
        ("messages must be sent", "메시지를 적어도 몇 개 보내야"),
        ("at least one message arrives", "적어도 한 개가 전달될"),
    ),
)
BARE = (
    (
        "The random variable X has the binomial distribution B({n}, {chance}).",
        "확률변수 X의 분포는 이항분포 B({n}, {chance})이다.",
    ),
    (
        "A trial is repeated {n} times independently, each time with probability {chance} of success; X counts the successes.",
        "어떤 시행을 독립적으로 {n}번 반복한다. 한 번의 시행에서 성공할 확률은 {chance}이고, 성공한 횟수를 X라 하자.",
    ),
    (
        "A bent coin is tossed {n} times and shows heads with probability {chance} at each toss. Let X be the number of heads.",
        "휘어진 동전을 {n}번 던진다. 한 번 던질 때 앞면이 나올 확률은 {chance}이고, 앞면이 나온 횟수를 X라 하자.",
    ),
)
FIND = (
    ("Find {event} as a fraction in lowest terms.", "{event}의 값을 기약분수로 구하시오."),
    ("What is {event}? Give a fraction in lowest terms.", "이때 {event}의 값은 얼마인지 기약분수로 나타내시오."),
    ("Calculate {event} and reduce it to lowest terms.", "{event:을/를} 계산하여 기약분수로 쓰시오."),
)
ASK = (
    (
        "Find the probability that {hits} is {range}, as a fraction in lowest terms.",
        "{hits:이/가} {range}일 확률을 기약분수로 구하시오.",
    ),
    (
        "What is the probability that {hits} is {range}? Give a fraction in lowest terms.",
        "이때 {hits:이/가} {range}일 확률은 얼마인지 기약분수로 나타내시오.",
    ),
    (
        "How likely is it that {hits} is {range}? Write a fraction in lowest terms.",
        "{hits:이/가} {range}일 확률을 계산하여 기약분수로 쓰시오.",
    ),
)
ENOUGH = (
    (
        "How many {trials}, at least, so that {once} with a probability greater than {wanted}?",
        "{once} 확률이 {wanted}보다 크려면 {trials} 하는지 구하시오.",
    ),
    (
        "The probability that {once} should exceed {wanted}. How many {trials} at the least?",
        "{once} 확률이 {wanted:을/를} 넘게 하려고 한다. {trials} 하는지 구하시오.",
    ),
    (
        "For the event that {once}, a chance better than {wanted} is wanted. Find the smallest number that is enough: how many {trials}?",
        "{once} 확률을 {wanted}보다 크게 만들려고 할 때, {trials} 하는지 구하시오.",
    ),
)
