"""Faulty loops: counting, summing, indices, running totals, digits.

Every slip changes exactly one operator, number or name, and no other one-token change of the broken function mends it:
tests/teacher/test_faulty_programs.py tries them.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from math import prod
from random import Random
from typing import Any

from seedless.teacher.families.computing.programming.faulty_program import (
    COUNT_FROM_ONE,
    Data,
    Program,
    Slip,
    Values,
    counted,
    result,
    some_values,
)

_SUM_FROM_ONE = ("starts the sum at 1, so that the result is one too large", "합을 1에서 시작하므로 결과가 1만큼 커집니다")


def _with_limit(rng: Random) -> Data:
    values = some_values(rng)
    return values, (sorted(values)[rng.randrange(1, len(values) - 1)],)


def _small_with_limit(rng: Random) -> Data:
    values = rng.sample(range(2, 16), rng.randrange(5, 7))
    return values, (sorted(values)[rng.randrange(2, 4)],)


def _with_repeats(rng: Random) -> Data:
    values = some_values(rng)
    values[rng.randrange(1, 3)] = values[0]
    values[-1] = rng.choice((values[-1], values[-2], min(values)))
    return values, ()


def _running(xs: Values, _: Any) -> tuple[Values, str]:
    totals = list(accumulate(xs))
    return totals, ", ".join(f"{before} + {x} = {total}" for before, x, total in zip(totals, xs[1:], totals[1:], strict=False))


COUNT_ABOVE = Program(
    "returns how many values of the list xs are greater than k",
    "리스트 xs의 값 중 k보다 큰 것의 개수를 반환",
    (
        "def count_above(xs, k):",
        "    count = 0",
        "    for x in xs:",
        "        if x > k:",
        "            count += 1",
        "    return count",
    ),
    3,
    ("x", "count"),
    (
        Slip(2, "count = 1", *COUNT_FROM_ONE),
        Slip(4, "if x >= k:", "also lets a value through that equals k", "k와 같은 값까지 세게 합니다"),
        Slip(
            4,
            "if x < k:",
            "lets the values below k through instead of those above it",
            "k보다 큰 값이 아니라 작은 값을 세게 합니다",
        ),
        Slip(5, "count += x", "adds the value itself where it should count one", "1을 더해 세어야 하는데 값 자체를 더합니다"),
        Slip(6, "return x", "returns the last value instead of the count", "개수가 아니라 마지막 값을 반환합니다"),
    ),
    _with_limit,
    lambda xs, k: counted([f"{x} > {k[0]}" for x in xs if x > k[0]]),
)
SUM_EVEN = Program(
    "returns the sum of the even values of the list xs",
    "리스트 xs의 값 중 짝수의 합을 반환",
    (
        "def sum_even(xs):",
        "    total = 0",
        "    for x in xs:",
        "        if x % 2 == 0:",
        "            total += x",
        "    return total",
    ),
    3,
    ("x", "total"),
    (
        Slip(2, "total = 1", *_SUM_FROM_ONE),
        Slip(4, "if x % 3 == 0:", "picks the multiples of 3, not the even values", "짝수가 아니라 3의 배수를 고릅니다"),
        Slip(
            5,
            "total = x",
            "overwrites the total, so that only the last even value is left",
            "합을 덮어쓰므로 마지막 짝수만 남습니다",
        ),
        Slip(6, "return x", "returns the last value instead of the total", "합이 아니라 마지막 값을 반환합니다"),
    ),
    lambda rng: (some_values(rng), ()),
    lambda xs, _: result([x for x in xs if x % 2 == 0], sum(x for x in xs if x % 2 == 0)),
)
PRODUCT_BELOW = Program(
    "returns the product of the values of the list xs that are less than k",
    "리스트 xs의 값 중 k보다 작은 것의 곱을 반환",
    (
        "def product_below(xs, k):",
        "    product = 1",
        "    for x in xs:",
        "        if x < k:",
        "            product *= x",
        "    return product",
    ),
    3,
    ("x", "product"),
    (
        Slip(
            2,
            "product = 0",
            "starts at 0, and a product with a factor 0 stays 0",
            "0에서 시작하는데, 0을 곱한 값은 언제나 0입니다",
        ),
        Slip(4, "if x <= k:", "also multiplies by a value that equals k", "k와 같은 값까지 곱하게 합니다"),
        Slip(
            4,
            "if x > k:",
            "multiplies the values above k instead of those below it",
            "k보다 작은 값이 아니라 큰 값을 곱하게 합니다",
        ),
        Slip(5, "product += x", "adds the values where it should multiply them", "곱해야 할 값을 더합니다"),
        Slip(6, "return x", "returns the last value instead of the product", "곱이 아니라 마지막 값을 반환합니다"),
    ),
    _small_with_limit,
    lambda xs, k: result([x for x in xs if x < k[0]], prod(x for x in xs if x < k[0]), "×"),
)
COUNT_RISES = Program(
    "returns how often a value of the list xs is greater than the value just before it",
    "리스트 xs에서 바로 앞의 값보다 큰 값의 개수를 반환",
    (
        "def count_rises(xs):",
        "    count = 0",
        "    for i in range(1, len(xs)):",
        "        if xs[i] > xs[i - 1]:",
        "            count += 1",
        "    return count",
    ),
    3,
    ("i", "count"),
    (
        Slip(2, "count = 1", *COUNT_FROM_ONE),
        Slip(
            3,
            "for i in range(2, len(xs)):",
            "skips the comparison of `xs[1]` with `xs[0]`",
            "`xs[1]`과 `xs[0]`의 비교를 건너뜁니다",
        ),
        Slip(
            3,
            "for i in range(0, len(xs)):",
            "begins with i = 0 and so compares `xs[0]` with `xs[-1]`, the last value",
            "i = 0부터 시작하므로 `xs[0]`과 마지막 값 `xs[-1]`까지 비교합니다",
        ),
        Slip(
            4, "if xs[i] < xs[i - 1]:", "counts the falls instead of the rises", "커지는 경우가 아니라 작아지는 경우를 셉니다"
        ),
        Slip(5, "count += i", "adds the index where it should count one", "1을 더해 세어야 하는데 인덱스를 더합니다"),
    ),
    _with_repeats,
    lambda xs, _: counted([f"{a} < {b}" for a, b in pairwise(xs) if a < b]),
)
PLACE_OF_SMALLEST = Program(
    "returns the index of the smallest value of the list xs, the first one if there are several",
    "리스트 xs의 가장 작은 값의 인덱스를 (여러 개이면 맨 앞의 것을) 반환",
    (
        "def place_of_smallest(xs):",
        "    place = 0",
        "    for i in range(1, len(xs)):",
        "        if xs[i] < xs[place]:",
        "            place = i",
        "    return place",
    ),
    3,
    ("i", "place"),
    (
        Slip(
            4,
            "if xs[i] > xs[place]:",
            "looks for the largest value instead of the smallest",
            "가장 작은 값이 아니라 가장 큰 값을 찾습니다",
        ),
        Slip(
            4,
            "if xs[i] < xs[0]:",
            "compares with the first value, not with the smallest so far",
            "지금까지의 가장 작은 값이 아니라 첫 번째 값과 비교합니다",
        ),
        Slip(
            5,
            "place += i",
            "adds the index to the old place instead of replacing it",
            "인덱스를 새로 저장하지 않고 이전 값에 더합니다",
        ),
        Slip(
            6,
            "return i",
            "returns the last index of the loop, not the place that was found",
            "찾은 위치가 아니라 반복문의 마지막 인덱스를 반환합니다",
        ),
    ),
    _with_repeats,
    lambda xs, _: (xs.index(min(xs)), f"min(xs) = {min(xs)}, xs[{xs.index(min(xs))}] = {min(xs)}"),
)
EVERY_KTH = Program(
    "returns the sum of the values of the list xs at the indices 0, k, 2k and so on",
    "리스트 xs에서 인덱스가 0, k, 2k, …인 값의 합을 반환",
    (
        "def every_kth(xs, k):",
        "    total = 0",
        "    for i in range(0, len(xs), k):",
        "        total += xs[i]",
        "    return total",
    ),
    3,
    ("i", "total"),
    (
        Slip(2, "total = 1", *_SUM_FROM_ONE),
        Slip(4, "total = xs[i]", "overwrites the total in every turn", "반복할 때마다 합을 덮어씁니다"),
        Slip(5, "return i", "returns the last index instead of the total", "합이 아니라 마지막 인덱스를 반환합니다"),
    ),
    lambda rng: (rng.sample(range(2, 50), rng.randrange(7, 10)), (rng.randrange(2, 4),)),
    lambda xs, k: result(xs[:: k[0]], sum(xs[:: k[0]])),
)
RUNNING_TOTALS = Program(
    "returns the list of the running totals of xs",
    "리스트 xs의 누적 합의 리스트를 반환",
    (
        "def running_totals(xs):",
        "    totals = []",
        "    total = 0",
        "    for x in xs:",
        "        total += x",
        "        totals.append(total)",
        "    return totals",
    ),
    4,
    ("x", "total", "totals"),
    (
        Slip(
            3,
            "total = 1",
            "starts the total at 1, so that every entry is one too large",
            "합을 1에서 시작하므로 모든 항이 1만큼 커집니다",
        ),
        Slip(5, "total = x", "forgets the total so far", "지금까지의 합을 버립니다"),
        Slip(
            6, "totals.append(x)", "stores the value instead of the total so far", "지금까지의 합이 아니라 값 자체를 저장합니다"
        ),
        Slip(7, "return total", "returns the last total alone, not the list", "리스트가 아니라 마지막 합만 반환합니다"),
    ),
    lambda rng: (rng.sample(range(2, 30), 5), ()),
    _running,
)
DIGIT_SUM = Program(
    "returns the sum of the digits of n",
    "n의 각 자리 숫자의 합을 반환",
    (
        "def digit_sum(n):",
        "    total = 0",
        "    while n > 0:",
        "        total += n % 10",
        "        n = n // 10",
        "    return total",
    ),
    3,
    ("n", "total"),
    (
        Slip(2, "total = 1", *_SUM_FROM_ONE),
        Slip(
            3,
            "while n > 9:",
            "stops while the leading digit is still left in n",
            "n에 맨 앞자리 숫자가 남아 있을 때 반복을 멈춥니다",
        ),
        Slip(
            4,
            "total += n // 10",
            "adds what is left after the last digit, not the digit",
            "끝자리 숫자가 아니라 그것을 뗀 나머지 수를 더합니다",
        ),
        Slip(5, "n = n // 100", "drops two digits at a time", "한 번에 두 자리씩 버립니다"),
        Slip(6, "return n", "returns n, which is 0 by then", "그때 이미 0이 된 n을 반환합니다"),
    ),
    lambda rng: ([], (rng.randrange(1000, 1000000),)),
    lambda _, k: result(list(map(int, str(k[0]))), sum(map(int, str(k[0])))),
)
