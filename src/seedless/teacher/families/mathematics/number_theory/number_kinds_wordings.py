"""The kinds of numbers and how they are asked for; {labels} lists the kinds a question offers."""

from __future__ import annotations

LABELS = {
    "primes": (("prime", "소수"), ("composite", "합성수")),
    "decimals": (("terminating", "유한소수"), ("recurring", "순환소수")),
    "periods": (("terminating", "유한소수"), ("purely recurring", "순순환소수"), ("mixed recurring", "혼순환소수")),
    "surds": (("integer", "정수"), ("rational but not an integer", "정수가 아닌 유리수"), ("irrational", "무리수")),
    "powers": (("square only", "제곱수"), ("cube only", "세제곱수"), ("both", "둘 다"), ("neither", "둘 다 아님")),
}

BANK = {
    "primes": (
        (
            "Is {n} prime or composite? Answer with one of: {labels}.",
            "{n:은/는} 소수인지 합성수인지 판별하시오. {labels} 중 하나로 답하시오.",
        ),
        (
            "Minho claims that {n} identical squares can be laid out as a rectangle that is more than one row wide and more than one "
            "column long. Decide what kind of number {n} is: {labels}.",
            "크기가 같은 정사각형 {n}개를 모두 써서 두 줄 이상인 직사각형을 만들 수 있는지 알아보려고 한다. {n:은/는} {labels} 중 어느 "
            "것인지 쓰시오.",
        ),
        (
            "Test the divisors of {n} and classify the number ({labels}).",
            "{n}의 약수를 조사하여 이 수를 {labels} 중 하나로 분류하시오.",
        ),
    ),
    "decimals": (
        (
            "Written as a decimal, is {f} terminating or recurring? Answer with one of: {labels}.",
            "{f:을/를} 소수로 나타내면 {labels} 중 어느 것이 되는지 쓰시오.",
        ),
        (
            "Without carrying out the division, classify the decimal form of {f}: {labels}.",
            "직접 나누지 않고 {f:을/를} 소수로 나타낸 꼴을 {labels} 중 하나로 분류하시오.",
        ),
        (
            "Someone divides {a} by {b} by hand. Will the digits after the point stop, or repeat for ever? Choose from: {labels}.",
            "{a:을/를} {b:으로/로} 나누어 소수로 나타낼 때, 소수점 아래의 숫자가 끝나는지 되풀이되는지 알아보려고 한다. 그 소수를 "
            "{labels} 중 하나로 답하시오.",
        ),
    ),
    "periods": (
        (
            "What kind of decimal is {f}? It is purely recurring if the period starts right after the point, mixed recurring if other "
            "digits come first. Choose from: {labels}.",
            "분수 {f:을/를} 소수로 나타내려고 한다. 순환마디가 소수점 바로 뒤에서 시작하면 순순환소수, 그렇지 않으면 혼순환소수라 할 때, "
            "{labels} 중 하나로 답하시오.",
        ),
        (
            "Classify the decimal expansion of {f} by looking at the prime factors of the denominator: {labels}.",
            "분모의 소인수를 살펴 {f:을/를} 소수로 나타낸 꼴을 분류하시오. {labels} 중 하나로 답하시오.",
        ),
        (
            "A calculator with very many places works out {a} ÷ {b}. Do its digits end, repeat from the first place after the point, "
            "or repeat only after some other digits? Answer with one of: {labels}.",
            "자릿수가 아주 많은 계산기로 {a} ÷ {b:을/를} 계산한다. 소수점 아래의 숫자가 끝나는지, 첫째 자리부터 되풀이되는지, 다른 숫자 "
            "뒤에서 되풀이되는지 살펴 {labels} 중 하나로 답하시오.",
        ),
    ),
    "surds": (
        ("What kind of number is {e}? Choose from: {labels}.", "{e}의 값은 어떤 수인지 {labels} 중에서 골라 쓰시오."),
        (
            "Simplify {e} and classify the result: {labels}.",
            "다음을 간단히 하고 그 값을 {labels} 중 하나로 분류하시오: {e}",
        ),
        (
            "Roots may disappear when they are combined. Decide to which kind {e} belongs ({labels}).",
            "근호가 있는 식도 계산하면 근호가 없어질 수 있다. {e}의 값이 {labels} 중 어디에 속하는지 쓰시오.",
        ),
    ),
    "powers": (
        (
            "Is N = {e} the square of a natural number, a cube, both or neither? Answer with one of: {labels}.",
            "N = {e}일 때, N이 자연수의 제곱인 제곱수인지, 자연수의 세제곱인 세제곱수인지 판별하시오. 한 가지에만 해당하면 그 이름을, 아니면 "
            "'둘 다' 또는 '둘 다 아님'을 쓰시오. ({labels})",
        ),
        (
            "Without multiplying out, classify {e} as a perfect power: {labels}.",
            "곱을 직접 계산하지 않고 N = {e}의 종류를 판단하려고 한다. 제곱수이기만 하면 '제곱수', 세제곱수이기만 하면 '세제곱수'라 하고, "
            "{labels} 중 하나로 답하시오.",
        ),
        (
            "N tiny cubes, with N = {e}, may form a full square layer, a full larger cube, both or neither of these. "
            "Which is it? Choose from: {labels}.",
            "작은 정육면체 N개(N = {e})를 모두 써서 한 층짜리 정사각형을 만들 수 있으면 '제곱수', 큰 정육면체를 만들 수 있으면 '세제곱수'라 "
            "한다. {labels} 중 하나로 답하시오.",
        ),
    ),
}
