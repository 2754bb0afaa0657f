"""Faulty algorithms: searching, pairs, divisors, runs, sorting, largest sums.

Every slip changes exactly one operator, number or name, and no other one-token change of the broken function mends it:
tests/teacher/test_faulty_programs.py tries them.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from math import gcd
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
)


def _searched(rng: Random) -> Data:
    """A sorted list and a value in it, or now and then one that is not."""
    values = sorted(rng.sample(range(2, 80), rng.randrange(6, 10)))
    return values, (rng.choice((*values, rng.randrange(1, 90))),)


def _place(xs: Values, k: tuple[int, ...]) -> tuple[int, str]:
    if k[0] in xs:
        return xs.index(k[0]), f"xs[{xs.index(k[0])}] = {k[0]}"
    around = (*(x for x in xs if x < k[0]),)[-1:], (*(x for x in xs if x > k[0]),)[:1]
    return -1, " < ".join(map(str, (*around[0], k[0], *around[1])))


def _paired(rng: Random) -> Data:
    values = rng.sample(range(1, 21), 6)
    total = values[0] + values[1]
    if total % 2 == 0 and total // 2 not in values:
        values[2] = total // 2  # half the sum stands once, and is no pair with itself
    rng.shuffle(values)
    return values, (total,)


def _signed(rng: Random) -> Data:
    values = [value * rng.choice((1, 1, -1)) for value in rng.sample(range(1, 20), rng.randrange(5, 8))]
    return values, ()


def _coprime_or_not(rng: Random) -> Data:
    factor = rng.choice((1, 1, 2, 3, 4, 6))
    return [], (factor * rng.randrange(15, 60), factor * rng.randrange(4, 15))


def _rising_and_level(rng: Random) -> Data:
    values = rng.sample(range(2, 50), rng.randrange(6, 9))
    place = rng.randrange(1, len(values))
    values[place] = max(values[place], values[place - 1])  # at times two equal neighbours, which are no rise
    return values, ()


def _longest_rise(xs: Values, _: Any) -> tuple[int, str]:
    runs = [xs[i:j] for i in range(len(xs)) for j in range(i + 1, len(xs) + 1) if all(a < b for a, b in pairwise(xs[i:j]))]
    best = max(runs, key=len)
    return len(best), " < ".join(map(str, best))


def _best_sum(xs: Values, _: Any) -> tuple[int, str]:
    runs = [xs[i:j] for i in range(len(xs)) for j in range(i + 1, len(xs) + 1)]
    best = max(runs, key=sum)
    return result(best, sum(best))


def _sorted(xs: Values, _: Any) -> tuple[Values, str]:
    return sorted(xs), " < ".join(map(str, sorted(xs)))


def _divisor(_: Values, k: tuple[int, ...]) -> tuple[int, str]:
    a, b = k
    common = gcd(a, b)
    return common, f"{a} = {common} × {a // common}, {b} = {common} × {b // common}"


FIND = Program(
    "returns the index of k in the sorted list xs by binary search, and -1 when k is not in it",
    "정렬된 리스트 xs에서 이진 탐색으로 k의 인덱스를 찾아 반환하고, k가 없으면 -1을 반환",
    (
        "def find(xs, k):",
        "    low, high = 0, len(xs) - 1",
        "    while low <= high:",
        "        mid = (low + high) // 2",
        "        if xs[mid] == k:",
        "            return mid",
        "        if xs[mid] < k:",
        "            low = mid + 1",
        "        else:",
        "            high = mid - 1",
        "    return -1",
    ),
    3,
    ("low", "high", "mid"),
    (
        Slip(
            2, "low, high = 0, len(xs) - 2", "leaves the last value out of the search", "마지막 값을 탐색 범위에서 빠뜨립니다"
        ),
        Slip(
            2, "low, high = 1, len(xs) - 1", "leaves the first value out of the search", "첫 번째 값을 탐색 범위에서 빠뜨립니다"
        ),
        Slip(3, "while low < high:", "stops when one value is still unchecked", "확인하지 않은 값이 하나 남았을 때 멈춥니다"),
        Slip(5, "if xs[mid] >= k:", "accepts any value that is at least k", "k 이상이면 어떤 값이든 찾은 것으로 봅니다"),
    ),
    _searched,
    _place,
)
COUNT_PAIRS = Program(
    "returns in how many ways k is the sum of two values of the list xs at different places, regardless of their order",
    "리스트 xs에서 서로 다른 위치의 두 값을 더하여 k가 되는 경우의 수를 (순서는 무시하고) 반환",
    (
        "def count_pairs(xs, k):",
        "    count = 0",
        "    for i in range(len(xs)):",
        "        for j in range(i + 1, len(xs)):",
        "            if xs[i] + xs[j] == k:",
        "                count += 1",
        "    return count",
    ),
    3,
    ("i", "count"),
    (
        Slip(2, "count = 1", *COUNT_FROM_ONE),
        Slip(4, "for j in range(i + 2, len(xs)):", "leaves out the pairs of neighbours", "이웃한 두 값의 쌍을 빠뜨립니다"),
        Slip(5, "if xs[i] - xs[j] == k:", "compares the difference with k", "합이 아니라 차를 k와 비교합니다"),
        Slip(5, "if xs[i] + xs[j] >= k:", "also counts the pairs with a sum above k", "합이 k보다 큰 쌍까지 셉니다"),
        Slip(6, "count += j", "adds the index j where it should count one", "1을 더해 세어야 하는데 인덱스 j를 더합니다"),
    ),
    _paired,
    lambda xs, k: counted([f"{a} + {b} = {k[0]}" for a, b in combinations(xs, 2) if a + b == k[0]]),
)
COMMON_DIVISOR = Program(
    "returns the greatest common divisor of a and b",
    "a와 b의 최대공약수를 반환",
    (
        "def common_divisor(a, b):",
        "    while b > 0:",
        "        a, b = b, a % b",
        "    return a",
    ),
    2,
    ("a", "b"),
    (
        Slip(2, "while b > 2:", "stops too early when b has become 1 or 2", "b가 1이나 2가 되면 너무 일찍 멈춥니다"),
        Slip(3, "a, b = a, a % b", "never replaces a, which must take the old b", "이전 b가 들어가야 할 a를 바꾸지 않습니다"),
        Slip(4, "return b", "returns b, which is 0 by then", "그때 이미 0이 된 b를 반환합니다"),
    ),
    _coprime_or_not,
    _divisor,
)
LONGEST_RISE = Program(
    "returns the length of the longest stretch of neighbouring values of the list xs that keep increasing",
    "리스트 xs에서 값이 계속 커지는 가장 긴 연속 구간의 길이를 반환",
    (
        "def longest_rise(xs):",
        "    best = 1",
        "    run = 1",
        "    for i in range(1, len(xs)):",
        "        if xs[i] > xs[i - 1]:",
        "            run += 1",
        "        else:",
        "            run = 1",
        "        if run > best:",
        "            best = run",
        "    return best",
    ),
    4,
    ("i", "run", "best"),
    (
        Slip(5, "if xs[i] < xs[i - 1]:", "lengthens the run where the values fall", "값이 작아질 때 구간을 늘립니다"),
        Slip(6, "run += i", "lengthens the run by the index, not by one", "구간의 길이를 1이 아니라 인덱스만큼 늘립니다"),
        Slip(
            8,
            "run = 0",
            "starts a new run with length 0, although one value already belongs to it",
            "새 구간에 이미 값이 하나 있는데도 길이를 0으로 둡니다",
        ),
        Slip(
            9,
            "if run > i:",
            "compares the run with the index instead of the best run so far",
            "구간의 길이를 지금까지의 최댓값이 아니라 인덱스와 비교합니다",
        ),
        Slip(
            11,
            "return run",
            "returns the last run instead of the best one",
            "가장 긴 구간이 아니라 마지막 구간의 길이를 반환합니다",
        ),
    ),
    _rising_and_level,
    _longest_rise,
)
BUBBLE_SORT = Program(
    "sorts the list xs in increasing order and returns it",
    "리스트 xs를 오름차순으로 정렬하여 반환",
    (
        "def bubble_sort(xs):",
        "    for end in range(len(xs) - 1, 0, -1):",
        "        for i in range(0, end):",
        "            if xs[i] > xs[i + 1]:",
        "                xs[i], xs[i + 1] = xs[i + 1], xs[i]",
        "    return xs",
    ),
    2,
    ("end", "xs"),
    (
        Slip(
            2,
            "for end in range(len(xs) - 2, 0, -1):",
            "never lets i reach the last pair of neighbours",
            "i가 마지막 이웃 쌍에 이르지 못하게 합니다",
        ),
        Slip(
            2,
            "for end in range(len(xs) - 1, 1, -1):",
            "leaves out the last pass, over the first two places",
            "처음 두 자리를 비교하는 마지막 패스를 빠뜨립니다",
        ),
        Slip(3, "for i in range(1, end):", "never compares the first two places", "처음 두 자리를 비교하지 않습니다"),
        Slip(
            4,
            "if xs[i] > xs[i - 1]:",
            "compares with the value before it, although it swaps with the one after it",
            "뒤의 값과 맞바꾸면서 앞의 값과 비교합니다",
        ),
        Slip(
            5,
            "xs[i], xs[i - 1] = xs[i + 1], xs[i]",
            "writes the larger value one place before i instead of after it",
            "더 큰 값을 i의 다음이 아니라 앞자리에 씁니다",
        ),
    ),
    lambda rng: (rng.sample(range(2, 60), rng.randrange(5, 7)), ()),
    _sorted,
)
INSERTION_SORT = Program(
    "sorts the list xs in increasing order and returns it",
    "리스트 xs를 오름차순으로 정렬하여 반환",
    (
        "def insertion_sort(xs):",
        "    for i in range(1, len(xs)):",
        "        value, j = xs[i], i",
        "        while j > 0 and xs[j - 1] > value:",
        "            xs[j] = xs[j - 1]",
        "            j -= 1",
        "        xs[j] = value",
        "    return xs",
    ),
    2,
    ("i", "xs"),
    (
        Slip(
            3,
            "value, j = xs[0], i",
            "always takes the first value instead of the next one",
            "다음 값이 아니라 언제나 첫 번째 값을 꺼냅니다",
        ),
        Slip(
            4,
            "while j > 2 and xs[j - 1] > value:",
            "never lets a value move to the first two places",
            "값이 처음 두 자리로 이동하지 못하게 합니다",
        ),
        Slip(
            4,
            "while j > 0 and xs[j - 1] > i:",
            "compares with the index instead of the value that is to be inserted",
            "끼워 넣을 값이 아니라 인덱스와 비교합니다",
        ),
        Slip(
            5,
            "xs[j] = xs[i - 1]",
            "copies the same value in every turn, since i does not change",
            "i가 변하지 않으므로 매번 같은 값을 복사합니다",
        ),
        Slip(7, "xs[i] = value", "puts the value back where it came from", "값을 원래 있던 자리에 도로 넣습니다"),
    ),
    lambda rng: (rng.sample(range(2, 60), rng.randrange(5, 7)), ()),
    _sorted,
)
BEST_SUM = Program(
    "returns the largest sum of one or more neighbouring values of the list xs",
    "리스트 xs에서 하나 이상의 이웃한 값을 더하여 얻는 가장 큰 합을 반환",
    (
        "def best_sum(xs):",
        "    best = xs[0]",
        "    current = 0",
        "    for x in xs:",
        "        current = max(current + x, x)",
        "        if current > best:",
        "            best = current",
        "    return best",
    ),
    4,
    ("x", "current", "best"),
    (
        Slip(3, "current = 1", "starts with 1, which is no value of the list", "리스트의 값이 아닌 1에서 시작합니다"),
        Slip(5, "current = min(current + x, x)", "takes the smaller of the two sums", "두 합 중 작은 쪽을 택합니다"),
        Slip(
            6,
            "if current > x:",
            "compares the sum with the value instead of the best sum so far",
            "합을 지금까지의 최댓값이 아니라 현재 값과 비교합니다",
        ),
        Slip(7, "best = x", "stores the last value instead of the sum", "합이 아니라 마지막 값을 저장합니다"),
        Slip(
            8,
            "return current",
            "returns the sum that ends at the last value, not the largest one",
            "가장 큰 합이 아니라 마지막 값에서 끝나는 합을 반환합니다",
        ),
    ),
    _signed,
    _best_sum,
)
SECOND_LARGEST = Program(
    "returns the second largest value of the list xs",
    "리스트 xs에서 두 번째로 큰 값을 반환",
    (
        "def second_largest(xs):",
        "    first, second = max(xs[0], xs[1]), min(xs[0], xs[1])",
        "    for x in xs[2:]:",
        "        if x > first:",
        "            first, second = x, first",
        "        elif x > second:",
        "            second = x",
        "    return second",
    ),
    3,
    ("x", "first", "second"),
    (
        Slip(3, "for x in xs[3:]:", "never looks at `xs[2]`", "`xs[2]`를 살펴보지 않습니다"),
        Slip(
            5,
            "first, second = x, second",
            "forgets the old largest value, which is now the second",
            "이제 두 번째가 된 이전의 최댓값을 잊어버립니다",
        ),
        Slip(
            6,
            "elif x > first:",
            "asks the same as the first condition and so never comes true",
            "앞의 조건과 같은 것을 다시 물으므로 참이 되지 않습니다",
        ),
        Slip(7, "second = first", "stores the largest value a second time", "최댓값을 한 번 더 저장합니다"),
        Slip(
            8,
            "return first",
            "returns the largest value instead of the second",
            "두 번째로 큰 값이 아니라 가장 큰 값을 반환합니다",
        ),
    ),
    lambda rng: (rng.sample(range(2, 90), rng.randrange(6, 9)), ()),
    lambda xs, _: (sorted(xs)[-2], " > ".join(map(str, sorted(xs, reverse=True)))),
)
