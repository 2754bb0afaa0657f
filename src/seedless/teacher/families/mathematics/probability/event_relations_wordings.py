"""How two events are told: by their chances, as numbers drawn, in a survey; how their relation is asked for."""

from __future__ import annotations

from seedless.teacher.family import Text

SETTINGS: dict[str, tuple[Text, ...]] = {
    "easy": (
        ("For two events A and B, P(A) = {p}, P(B) = {q} and P(A∩B) = {r}.", "두 사건 A, B에 대하여 P(A) = {p}, P(B) = {q}, P(A∩B) = {r}이다."),
        ("Event A happens with probability {p}, event B with probability {q}, and both together with probability {r}.", "사건 A가 일어날 확률은 {p}, 사건 B가 일어날 확률은 {q}이고, 두 사건이 함께 일어날 확률은 {r}이다."),
        ("At some place it rains on a day (event A) with probability {p}, the wind is strong (event B) with probability {q}, and both happen with probability {r}.", "어느 지역에서 하루에 비가 오는 사건 A의 확률은 {p}, 바람이 강한 사건 B의 확률은 {q}, 비가 오면서 바람이 강할 확률은 {r}이다."),
    ),
    "medium": (
        ("For two events A and B, P(A) = {p}, P(B) = {q} and P(A∪B) = {r}.", "두 사건 A, B에 대하여 P(A) = {p}, P(B) = {q}, P(A∪B) = {r}이다."),
        ("Event A happens with probability {p}, event B with probability {q}, and at least one of them with probability {r}.", "사건 A가 일어날 확률은 {p}, 사건 B가 일어날 확률은 {q}이고, 두 사건 중 적어도 하나가 일어날 확률은 {r}이다."),
        ("Let A be the event that a customer of a shop buys bread, and B that the customer buys milk: P(A) = {p} and P(B) = {q}. A customer buys bread or milk, or both, with probability {r}.", "어느 가게의 손님이 빵을 사는 사건을 A, 우유를 사는 사건을 B라 하면 P(A) = {p}, P(B) = {q}이다. 손님이 빵이나 우유 중 적어도 하나를 살 확률은 {r}이다."),
    ),
    "hard": (
        ("A whole number is chosen at random from 1 to {n}. A: it is a multiple of {a}. B: it is {b}.", "1부터 {n}까지의 자연수 중에서 하나를 임의로 택한다. {a}의 배수를 택하는 사건을 A, {b_ko:을/를} 택하는 사건을 B라 하자."),
        ("One of {n} cards numbered 1 to {n} is drawn without looking. A is the event “a multiple of {a}”, B the event “{b}”.", "1부터 {n}까지의 수가 적힌 카드 {n}장 중에서 보지 않고 한 장을 뽑는다. 사건 A는 ‘{a}의 배수’, 사건 B는 ‘{b_ko}’이다."),
        ("A wheel with {n} equal sectors numbered 1 to {n} is spun. Let A mean that the number is a multiple of {a}, and B that it is {b}.", "{n}등분하여 1부터 {n}까지의 수를 적은 회전판을 돌린다. 나온 수가 {a}의 배수인 사건을 A, 나온 수가 {b_ko}인 사건을 B라 하자."),
    ),
    "expert": (
        ("Of {n} people asked, {a} drink coffee, {b} drink tea and {c} drink neither. One of them is chosen at random; A is the event that this person drinks coffee, B that the person drinks tea.", "{n}명에게 물었더니 커피를 마시는 사람은 {a}명, 차를 마시는 사람은 {b}명, 둘 다 마시지 않는 사람은 {c}명이었다. 이 중에서 한 명을 임의로 뽑을 때, 커피를 마시는 사람인 사건을 A, 차를 마시는 사람인 사건을 B라 하자."),
        ("In a club of {n} members, {a} play chess, {b} play go and {c} play neither game. A member is picked at random. A is the event of picking a chess player, B of picking a go player.", "회원이 {n}명인 동호회에서 체스를 두는 회원은 {a}명, 바둑을 두는 회원은 {b}명, 둘 다 두지 않는 회원은 {c}명이다. 회원 한 명을 임의로 뽑을 때, 체스를 두는 회원을 뽑는 사건을 A, 바둑을 두는 회원을 뽑는 사건을 B라 하자."),
        ("A library lent {n} books on one day. {a} of them went to pupils, {b} were novels, and {c} were neither lent to pupils nor novels. One of the books is picked at random; A means that it went to a pupil, B that it is a novel.", "도서관에서 하루 동안 책 {n}권이 대출되었다. 학생이 빌린 책은 {a}권, 소설은 {b}권이고, 학생이 빌리지도 않았고 소설도 아닌 책은 {c}권이다. 이 중 한 권을 임의로 택할 때, 학생이 빌린 책인 사건을 A, 소설인 사건을 B라 하자."),
    ),
}  # fmt: skip
ASKED: tuple[Text, ...] = (
    (
        "Are A and B independent, mutually exclusive or neither? Answer with one of: independent, mutually exclusive, neither.",
        "두 사건 A, B의 관계를 판단하여 독립, 배반, 둘 다 아님 중 하나로 답하시오.",
    ),
    (
        "Classify the pair A, B as one of: independent, mutually exclusive, neither.",
        "두 사건 A와 B는 어떤 관계인지 ‘독립’, ‘배반’, ‘둘 다 아님’ 중에서 골라 쓰시오.",
    ),
    (
        "Which word describes the relation of A and B: independent, mutually exclusive or neither?",
        "A와 B가 독립인지 배반인지, 아니면 둘 다 아님인지 쓰시오.",
    ),
)
ONE: tuple[Text, ...] = (
    (
        "Find the probability that exactly one of the events A and B happens, as a fraction in lowest terms.",
        "A, B 중에서 한 사건만 일어날 확률을 기약분수로 구하시오.",
    ),
    (
        "With what probability does just one of A and B happen, not both? Give a fraction in lowest terms.",
        "A와 B 중 하나는 일어나고 다른 하나는 일어나지 않을 확률을 기약분수로 나타내시오.",
    ),
    (
        "What is the probability that one of A and B happens but not the other? Write a fraction in lowest terms.",
        "두 사건 A, B 중 어느 하나만 일어날 확률은 얼마인지 기약분수로 쓰시오.",
    ),
)
