"""How scores over independent trials are asked for: random variables, quizzes, archery, sales calls and stalls at a fair."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

_FORM: tuple[Text, ...] = (
    ("Give an integer or a fraction in lowest terms.", "정수 또는 기약분수로 답하시오."),
    ("Answer exactly, with an integer or a fraction in lowest terms.", "정수 또는 기약분수로 정확히 쓰시오."),
    ("Write an integer or a fraction in lowest terms.", "답은 정수 또는 기약분수로 나타내시오."),
)
_TRIALS: tuple[Text, ...] = (
    (
        "A trial that succeeds with probability {chance} is repeated independently, {n} times in all.",
        "성공할 확률이 {chance}인 시행을 독립적으로 {n}번 반복한다.",
    ),
    (
        "Independent trials succeed with probability {chance} each, and there are {n} of them; X counts the successes.",
        "한 번의 시행에서 성공할 확률이 {chance}인 독립시행을 {n}번 하여 성공한 횟수를 X라 하자.",
    ),
    (
        "A bent coin shows heads with probability {chance}. It is tossed {n} times, and heads counts as a success.",
        "휘어진 동전을 던질 때 앞면이 나올 확률은 {chance}이다. 이 동전을 {n}번 던지며, 앞면이 나오면 성공으로 친다.",
    ),
)
_SCORE: Text = (
    "Every success adds {gain:point/points} to a score that starts at 0, every failure takes away {loss}.",
    "점수는 0점에서 시작하여 성공할 때마다 {gain}점을 얻고 실패할 때마다 {loss}점을 잃는다.",
)
_PAID: Text = (
    "Taking part costs {loss:coin/coins}, and whoever has at least {k:success/successes} is paid {gain} coins.",
    "참가비는 동전 {loss}개이고, {k}번 이상 성공하면 상금으로 동전 {gain}개를 받는다.",
)
Parts = tuple[tuple[Text, ...], ...]

BARE: Mapping[str, Parts] = {
    "easy": (_TRIALS, (_SCORE,), (("Find the expected final score.", "최종 점수의 기댓값을 구하시오."), ("What is the expected value of the score at the end?", "마지막 점수의 기댓값은 얼마인지 구하시오.")), _FORM),
    "medium": (_TRIALS, (_SCORE,), (("Find the probability that the final score is exactly {goal}.", "최종 점수가 정확히 {goal}점일 확률을 구하시오."), ("With what probability is the score {goal} at the end?", "마지막 점수가 {goal}점이 될 확률은 얼마인지 구하시오.")), _FORM),
    "hard": (_TRIALS, (_SCORE,), (("Find the probability that the final score is above 0.", "최종 점수가 0점보다 클 확률을 구하시오."), ("With what probability is the score positive at the end?", "마지막 점수가 양수일 확률은 얼마인지 구하시오.")), _FORM),
    "expert": (_TRIALS, (_PAID,), (("Find the expected net win in coins, negative for a loss.", "순이익의 기댓값은 동전 몇 개인지 구하시오. (손해이면 음수로 쓴다.)"), ("What is the expected gain in coins after the cost is subtracted? A loss is negative.", "참가비를 뺀 이익의 기댓값은 동전 몇 개인지 구하시오. (손해이면 음수로 쓴다.)")), _FORM),
}  # fmt: skip
_QUIZ: Text = (
    "In a quiz Lena gives the right answer with probability {chance} each time, independently. She answers {n:question/questions}; a right answer earns {gain:point/points}, a wrong one costs {loss}.",
    "퀴즈에서 유나가 한 문제를 맞힐 확률은 {chance}이고 각 문제의 결과는 서로 독립이다. 유나는 {n}문제를 풀고, 한 문제를 맞히면 {gain}점을 얻고 틀리면 {loss}점을 잃는다.",
)
_ARCHER: Text = (
    "An archer hits the target with probability {chance} at every shot, independently of the others. He shoots {n} times; a hit brings {gain:point/points}, a miss takes {loss} away.",
    "어느 양궁 선수가 한 발을 쏘아 과녁을 맞힐 확률은 {chance}이고, 각 발의 결과는 서로 독립이다. 이 선수가 {n}발을 쏘며, 맞히면 {gain}점을 얻고 빗나가면 {loss}점을 잃는다.",
)
_SELLER: Text = (
    "A seller closes a deal with probability {chance} at each call, whatever happened before. She makes {n} calls; a deal brings {gain:voucher/vouchers}, a call without one costs her {loss}.",
    "어느 판매원이 전화 한 통으로 계약을 맺을 확률은 {chance}이고, 각 통화의 결과는 서로 독립이다. 이 판매원은 {n}통의 전화를 걸며, 계약을 맺으면 상품권 {gain}장을 받고 맺지 못하면 {loss}장을 내놓는다.",
)
_GAMES = (_QUIZ, _ARCHER, _SELLER)
_STALLS: tuple[Text, ...] = (
    ("At a fair every throw at a row of cans succeeds with probability {chance}, independently of the others. A turn of {n} throws can win {gain} vouchers and costs {loss:voucher/vouchers}; it is won with at least {k:hit/hits}.", "축제에서 깡통을 맞히는 놀이를 한다. 한 번 던져 맞힐 확률은 {chance}이고 각 시도는 서로 독립이며, 한 판에 {n}번 던진다. 상은 쿠폰 {gain}장, 참가비는 쿠폰 {loss}장이고, {k}번 이상 맞히면 상을 받는다."),
    ("A fisher lands each fish that bites with probability {chance}, independently. In a contest {n} fish bite. The prize is {gain} vouchers and the fee {loss:voucher/vouchers}; the prize is won by landing at least {k} of these fish.", "낚시 대회에서 미끼를 문 고기 한 마리를 낚아 올릴 확률은 {chance}이고, 각 고기의 결과는 서로 독립이다. 고기는 모두 {n}마리가 미끼를 문다. 상은 쿠폰 {gain}장, 참가비는 쿠폰 {loss}장이고, {k}마리 이상 낚으면 상을 받는다."),
    ("A robot passes a gate with probability {chance} and each gate independently; the course has {n} gates. The sponsor pays {gain} vouchers, against a fee of {loss:voucher/vouchers}, if the robot passes at least {k} of the gates.", "로봇이 문 하나를 통과할 확률은 {chance}이고 각 문의 결과는 서로 독립이며, 경기장에는 문이 {n}개 있다. 후원사의 상은 쿠폰 {gain}장, 참가비는 쿠폰 {loss}장이고, 문을 {k}개 이상 통과하면 상을 받는다."),
)  # fmt: skip
STORIES: Mapping[str, Parts] = {
    "easy": (_GAMES, (("What is the expected value of the total?", "총합의 기댓값을 구하시오."), ("Find the expected total, gains less losses.", "얻은 것에서 잃은 것을 뺀 값의 기댓값을 구하시오.")), _FORM),
    "medium": (_GAMES, (("How likely is a total of exactly {goal}?", "총합이 정확히 {goal:이/가} 될 확률을 구하시오."), ("Find the probability that gains less losses make {goal}.", "얻은 것에서 잃은 것을 뺀 값이 {goal}일 확률을 구하시오.")), _FORM),
    "hard": (_GAMES, (("How likely is it that gains exceed losses?", "얻은 것이 잃은 것보다 많을 확률을 구하시오."), ("Find the probability of a total above 0.", "총합이 0보다 클 확률을 구하시오.")), _FORM),
    "expert": (_STALLS, (("What net win can be expected, in vouchers?", "순이익의 기댓값은 쿠폰 몇 장인지 구하시오. (손해이면 음수로 쓴다.)"), ("How many vouchers does one win on average after paying? A loss is negative.", "참가비를 뺀 이익의 기댓값은 쿠폰 몇 장인지 구하시오. (손해이면 음수로 쓴다.)")), _FORM),
}  # fmt: skip
