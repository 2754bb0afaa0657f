"""Causes and signs: machines and defects, suppliers and seeds, buses and lateness, illness and tests, spam and filters."""

from __future__ import annotations

from typing import NamedTuple

from seedless.teacher.family import Text


class Theme(NamedTuple):
    """A share {w} % of cases is of the first kind; {x} % of these and {y} % of the rest show the sign."""

    told: Text
    first: Text
    rest: Text
    sign: Text  # what shows the sign: a plural verb in English, a noun in Korean
    other: Text  # what does not
    total: tuple[Text, ...]  # what is asked: at easy the sign, at medium the first kind given the sign, and so on


PLAIN = (
    Theme(
        (
            "Machine A makes {w}% of the screws of a factory and machine B the rest. Of A's screws {x}% are defective, and of B's screws {y}%.",
            "어느 공장에서는 기계 A가 나사의 {w}%를, 기계 B가 나머지를 만든다. 불량률은 기계 A의 나사가 {x}%, 기계 B의 나사가 {y}%이다.",
        ),
        ("screws from A", "기계 A의 나사"),
        ("screws from B", "기계 B의 나사"),
        ("are defective", "불량품"),
        ("are sound", "정상품"),
        (
            (
                "A screw is taken at random. What is the probability that it is defective?",
                "나사 한 개를 임의로 택할 때, 그 나사가 불량품일 확률을",
            ),
            (
                "A screw taken at random is defective. What is the probability that A made it?",
                "임의로 택한 나사 한 개가 불량품이었을 때, 그 나사를 기계 A가 만들었을 확률을",
            ),
        ),
    ),
    Theme(
        (
            "A town gets {w}% of its tomato seeds from the North farm and the others from the South farm. "
            "{x}% of the North seeds and {y}% of the South seeds fail to sprout.",
            "어느 마을은 토마토 씨앗의 {w}%를 북쪽 농장에서, 나머지를 남쪽 농장에서 들여온다. 싹이 트지 않는 씨앗은 북쪽 농장 씨앗의 {x}%, 남쪽 농장 씨앗의 {y}%이다.",
        ),
        ("North seeds", "북쪽 농장 씨앗"),
        ("South seeds", "남쪽 농장 씨앗"),
        ("fail to sprout", "싹이 트지 않는 씨앗"),
        ("sprout", "싹이 트는 씨앗"),
        (
            (
                "How likely is it that a seed picked at random fails to sprout?",
                "임의로 고른 씨앗 한 개가 싹이 트지 않을 확률을",
            ),
            (
                "A seed picked at random failed to sprout. How likely is it that it came from the North farm?",
                "임의로 고른 씨앗 한 개가 싹이 트지 않았다. 그 씨앗이 북쪽 농장에서 왔을 확률을",
            ),
        ),
    ),
    Theme(
        (
            "On {w}% of school days Nari takes the bus, on all others she cycles. She is late on {x}% of her bus days and on {y}% of her bicycle days.",
            "나리는 등교하는 날의 {w}%에는 버스를, 나머지 날에는 자전거를 탄다. 지각하는 날은 버스를 타는 날의 {x}%, 자전거를 타는 날의 {y}%이다.",
        ),
        ("bus days", "버스를 타는 날"),
        ("bicycle days", "자전거를 타는 날"),
        ("are late days", "지각하는 날"),
        ("are days on time", "지각하지 않는 날"),
        (
            (
                "Find the probability that she is late on a school day chosen at random.",
                "임의로 택한 등교일에 나리가 지각할 확률을",
            ),
            (
                "One day, chosen at random, she was late. Find the probability that she had taken the bus.",
                "임의로 택한 어느 날 나리가 지각하였을 때, 그날 버스를 탔을 확률을",
            ),
        ),
    ),
)
TESTS = (
    Theme(
        (
            "An illness is present in {w}% of a population. A test is positive for {x}% of those who have it and for {y}% of those who do not.",
            "어떤 질병에 걸린 사람은 전체의 {w}%이다. 검사를 하면 병에 걸린 사람의 {x}%, 병에 걸리지 않은 사람의 {y}%가 양성으로 나온다.",
        ),
        ("ill people", "병에 걸린 사람"),
        ("healthy people", "병에 걸리지 않은 사람"),
        ("test positive", "양성인 사람"),
        ("test negative", "음성인 사람"),
        (
            (
                "A person chosen at random tests positive. What is the probability of being ill?",
                "임의로 택한 사람이 양성일 때, 이 사람이 병에 걸렸을 확률을",
            ),
            (
                "A person chosen at random tests negative. What is the probability of being healthy?",
                "임의로 택한 사람이 음성일 때, 이 사람이 병에 걸리지 않았을 확률을",
            ),
            (
                "A person chosen at random is tested twice, the results being independent given the state of health, and is positive both times. What is the probability of being ill?",
                "병에 걸린 사람이든 아니든 검사를 두 번 받으면 두 결과는 서로 독립이다. 임의로 택한 사람이 두 번 모두 양성일 때, 이 사람이 병에 걸렸을 확률을",
            ),
            (
                "A person chosen at random is tested twice, the results being independent given the state of health; the first is positive, the second negative. What is the probability of being ill?",
                "병에 걸린 사람이든 아니든 검사를 두 번 받으면 두 결과는 서로 독립이다. 임의로 택한 사람이 첫 번째는 양성, 두 번째는 음성일 때, 이 사람이 병에 걸렸을 확률을",
            ),
        ),
    ),
    Theme(
        (
            "In a mailbox {w}% of the messages are spam. A filter flags {x}% of the spam, but also {y}% of the ordinary mail.",
            "어느 우편함에 오는 메일의 {w}%는 스팸이다. 필터는 스팸의 {x}%를 차단하지만 정상 메일의 {y}%도 차단한다.",
        ),
        ("spam messages", "스팸 메일"),
        ("ordinary messages", "정상 메일"),
        ("are flagged", "차단되는 메일"),
        ("pass", "통과하는 메일"),
        (
            (
                "A message taken at random is flagged. How likely is it to be spam?",
                "임의로 택한 메일이 차단되었을 때, 그 메일이 스팸일 확률을",
            ),
            (
                "A message taken at random passes. How likely is it to be ordinary mail?",
                "임의로 택한 메일이 필터를 통과하였을 때, 그 메일이 정상 메일일 확률을",
            ),
            (
                "A second filter of equal quality works independently of the first on mail of either kind. A message taken at random is flagged by both. How likely is it to be spam?",
                "성능이 같은 두 번째 필터는 어느 종류의 메일에서든 첫 번째 필터와 독립적으로 작동한다. 임의로 택한 메일을 두 필터가 모두 차단하였을 때, 그 메일이 스팸일 확률을",
            ),
            (
                "A second filter of equal quality works independently of the first on mail of either kind. A message taken at random is flagged by the first and passes the second. How likely is it to be spam?",
                "성능이 같은 두 번째 필터는 어느 종류의 메일에서든 첫 번째 필터와 독립적으로 작동한다. 임의로 택한 메일을 첫 번째 필터는 차단하고 두 번째 필터는 통과시켰을 때, 그 메일이 스팸일 확률을",
            ),
        ),
    ),
    Theme(
        (
            "Of the plates leaving a kiln {w}% are cracked. A sensor rings for {x}% of the cracked plates and for {y}% of the sound ones.",
            "가마에서 나오는 접시의 {w}%에는 금이 가 있다. 감지기는 금이 간 접시의 {x}%, 멀쩡한 접시의 {y}%에 대하여 경보를 울린다.",
        ),
        ("cracked plates", "금이 간 접시"),
        ("sound plates", "멀쩡한 접시"),
        ("make the sensor ring", "경보가 울리는 접시"),
        ("leave it silent", "경보가 울리지 않는 접시"),
        (
            (
                "The sensor rings for a plate chosen at random. Find the probability that the plate is cracked.",
                "임의로 고른 접시에 경보가 울렸을 때, 그 접시에 금이 가 있을 확률을",
            ),
            (
                "The sensor stays silent for a plate chosen at random. Find the probability that the plate is sound.",
                "임의로 고른 접시에 경보가 울리지 않았을 때, 그 접시가 멀쩡할 확률을",
            ),
            (
                "A plate chosen at random passes two such sensors, which work independently of each other on plates of either kind, and both ring. Find the probability that the plate is cracked.",
                "어느 종류의 접시에서든 서로 독립적으로 작동하는 이런 감지기 두 대에 임의로 고른 접시를 통과시켰더니 두 대에서 모두 경보가 울렸다. 그 접시에 금이 가 있을 확률을",
            ),
            (
                "A plate chosen at random passes two such sensors, which work independently of each other on plates of either kind; the first rings, the second stays silent. Find the probability that the plate is cracked.",
                "어느 종류의 접시에서든 서로 독립적으로 작동하는 이런 감지기 두 대에 임의로 고른 접시를 통과시켰더니 첫 번째에서만 경보가 울렸다. 그 접시에 금이 가 있을 확률을",
            ),
        ),
    ),
)
EVENTS = (
    ("cases with A", "A가 일어난 경우"),
    ("cases without A", "A가 일어나지 않은 경우"),
    ("have B", "B가 일어난 경우"),
    ("lack B", "B가 일어나지 않은 경우"),
)

BARE = (
    (
        "For events A and B, P(A) = {w}, P(B|A) = {x} and P(B|Aᶜ) = {y}.",
        "두 사건 A, B에 대하여 P(A) = {w}, P(B|A) = {x}, P(B|Aᶜ) = {y}이다.",
    ),
    (
        "Event A has probability {w}. If A happens, B has probability {x}; if A does not happen, B has probability {y}.",
        "사건 A가 일어날 확률은 {w}이다. A가 일어났을 때 사건 B가 일어날 확률은 {x}, A가 일어나지 않았을 때 B가 일어날 확률은 {y}이다.",
    ),
    (
        "In a tree diagram the branch to A carries {w}, the branch from A to B carries {x} and the branch from Aᶜ to B carries {y}.",
        "어떤 수형도에서 A로 가는 가지의 확률은 {w}, A에서 B로 가는 가지의 확률은 {x}, Aᶜ에서 B로 가는 가지의 확률은 {y}이다.",
    ),
)
TWICE = (
    (
        "For an event A and two observations B and C, P(A) = {w}, P(B|A) = P(C|A) = {x} and P(B|Aᶜ) = P(C|Aᶜ) = {y}; given A, and given Aᶜ, B and C are independent.",
        "사건 A와 두 사건 B, C에 대하여 P(A) = {w}, P(B|A) = P(C|A) = {x}, P(B|Aᶜ) = P(C|Aᶜ) = {y}이고, A와 Aᶜ의 각 조건에서 B와 C는 서로 독립이다.",
    ),
    (
        "Event A has probability {w}. If A happens, B and C happen independently, each with probability {x}; if A does not happen, also independently, each with probability {y}.",
        "사건 A가 일어날 확률은 {w}이다. A가 일어나면 사건 B와 C가 각각 확률 {x:으로/로} 서로 독립적으로 일어나고, A가 일어나지 않으면 각각 확률 {y:으로/로} 서로 독립적으로 일어난다.",
    ),
    (
        "A cause A is present with probability {w}. Where it is, two signs B and C appear independently of each other, each with probability {x}; where it is not, they do so each with probability {y}.",
        "원인 A가 있을 확률은 {w}이다. A가 있으면 두 징후 B와 C가 서로 독립적으로 각각 {x}의 확률로 나타나고, A가 없으면 서로 독립적으로 각각 {y}의 확률로 나타난다.",
    ),
)
ASKED = (
    ("Find {asked} as a fraction in lowest terms.", "{asked:을/를} 기약분수로 구하시오."),
    ("What is {asked}? Give a fraction in lowest terms.", "이때 {asked}의 값은 얼마인지 기약분수로 나타내시오."),
    ("Determine {asked}, written as a fraction in lowest terms.", "{asked}의 값을 구하여 기약분수로 쓰시오."),
)
FORM = (
    ("Give a fraction in lowest terms.", "기약분수로 구하시오."),
    ("Answer with a fraction in lowest terms.", "기약분수로 나타내시오."),
    ("Write the result as a fraction in lowest terms.", "구하여 기약분수로 쓰시오."),
)
