"""Programs by how their work grows with n: the source, why it grows so, and how often line A is executed, in closed form.

In the sources {a} and {b} shape the loops, {c} and {d} are only summands; line A is marked by a comment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from seedless.teacher.family import Text

CONSTANT, LOGARITHMIC, ROOT, LINEAR, LINEARITHMIC, QUADRATIC, EXPONENTIAL = (
    "O(1)",
    "O(log n)",
    "O(√n)",
    "O(n)",
    "O(n log n)",
    "O(n²)",
    "O(2ⁿ)",
)


class Growth(NamedTuple):
    source: str
    label: str
    why: Text  # with {a} and {b}
    executed: Callable[[int, int, int], int]  # a, b, n -> how often line A is executed
    told: Callable[[int, int, int], Text]  # the same as a teacher counts it


def _up(a: int, b: int, n: int) -> list[int]:
    values = []
    while a < n:
        values.append(a)
        a *= b
    return values


def _down(a: int, b: int, n: int) -> list[int]:
    values = []
    while n > a:
        values.append(n)
        n //= b
    return values


def _times(start: int, factor: int, n: int) -> int:
    """The smallest k with start × factor^k >= n, without a loop over values."""
    power, k = 1, 0
    while start * power < n:
        power, k = power * factor, k + 1
    return k


def _halvings(a: int, b: int, n: int) -> int:
    """How often n can be divided by b, rounding down, until it is at most a."""
    return next(k for k in range(10**4) if n // b**k <= a)


def _row(values: list[int]) -> str:
    return ", ".join(map(str, values))


def _listed(name: str, values: list[int]) -> Text:
    row = _row(values)
    return (
        f"{name} takes the values {row}: {len(values)} turns.",
        f"{name}의 값은 차례로 {row}이므로 {len(values)}번 반복합니다.",
    )


def _product(outer: int, inner: int) -> Text:
    line = f"{outer} × {inner} = {outer * inner}"
    return (
        f"The outer loop makes {outer} turns, and the inner one {inner} in each of them: {line}.",
        f"바깥 반복은 {outer}번이고, 그때마다 안쪽 반복은 {inner}번입니다: {line}.",
    )


def _summed(values: list[int]) -> Text:
    line = f"{' + '.join(map(str, values))} = {sum(values)}"
    return (
        f"The turns of the loop that holds line A add up to {line}.",
        f"A가 들어 있는 반복의 횟수를 모두 더하면 {line}입니다.",
    )


def _calls(a: int, b: int, n: int) -> Text:
    values = [*_down(a, b, n), next(v for v in _quotients(b, n) if v <= a)]
    row = ", ".join(f"f({value})" for value in values)
    return f"The calls are {row}: {len(values)} of them.", f"호출은 차례로 {row}이므로 모두 {len(values)}번입니다."


def _quotients(b: int, n: int) -> Iterator[int]:
    while True:
        yield n
        n //= b


def _doubling(levels: int) -> Text:
    row = " + ".join(str(2**level) for level in range(levels))
    line = f"{row} = {2**levels - 1}"
    return (
        f"Each call that is no base case makes two more, so the calls double from level to level: {line}.",
        f"기저 조건이 아닌 호출은 다시 두 번 호출하므로 단계마다 호출이 두 배가 됩니다: {line}.",
    )


def _divided(a: int, _: int, n: int) -> Text:
    levels = _halvings(a, 2, n)
    rows = [f"{2**level} × {n // 2**level}" for level in range(levels)]
    total = sum(2**level * (n // 2**level) for level in range(levels))
    line = f"{' + '.join(rows)} = {total}"
    return f"Calls times turns, level by level: {line}.", f"단계마다 (호출 수) × (반복 횟수)를 더하면 {line}입니다."


def _chain(a: int, b: int, n: int) -> Text:
    many = -(-(n - a) // b) + 1
    return (
        f"The argument falls by {b} from {n} until it is at most {a}: {many} calls.",
        f"인수가 {n}에서 시작하여 {a} 이하가 될 때까지 {b}씩 줄어들므로 호출은 {many}번입니다.",
    )


_BODY = "total += {d} * "

GROWTHS: dict[str, Growth] = {
    "fixed": Growth(
        "total = {c}\nfor i in range({a}):\n    total += {d} * n  # A",
        CONSTANT,
        ("The loop makes {a} turns whatever n is.", "n이 얼마이든 반복은 {a}번입니다."),
        lambda a, b, n: a,
        lambda a, b, n: (
            f"Its head, `range({a})`, holds no n: i runs from 0 to {a - 1}, whether n is {n} or any other number.",
            f"`range({a})`에는 n이 없으므로, n이 {n}이든 다른 수이든 i는 0부터 {a - 1}까지 변합니다.",
        ),
    ),
    "fixed halving": Growth(
        "total = {c}\nx = n\nfor i in range({a}):\n    x = x // {b}\n    total += {d} * x  # A",
        CONSTANT,
        (
            "The loop makes {a} turns whatever n is; only the value of x depends on n.",
            "n이 얼마이든 반복은 {a}번이고, n은 x의 값에만 영향을 줍니다.",
        ),
        lambda a, b, n: a,
        lambda a, b, n: (
            f"The loop makes {a} turns; that x is divided by {b} does not end it earlier.",
            f"반복은 {a}번이며, x를 나눈다고 해서 더 일찍 끝나지 않습니다.",
        ),
    ),
    "count up": Growth(
        "total = {c}\nfor i in range({a}, n):\n    " + _BODY + "i  # A",
        LINEAR,
        ("The loop makes n - {a} turns, which grows like n.", "반복은 n - {a}번이므로 n에 비례하여 늘어납니다."),
        lambda a, b, n: n - a,
        lambda a, b, n: (
            f"i runs from {a} to {n - 1}: {n} - {a} = {n - a} turns.",
            f"i는 {a}부터 {n - 1}까지이므로 {n} - {a} = {n - a}번 반복합니다.",
        ),
    ),
    "strides": Growth(
        "total = {c}\nfor i in range({a}, n, {b}):\n    " + _BODY + "i  # A",
        LINEAR,
        (
            "The loop makes about n/{b} turns, and a constant factor does not count.",
            "반복은 약 n/{b}번이고, 상수배는 차수에 영향을 주지 않습니다.",
        ),
        lambda a, b, n: -(-(n - a) // b),
        lambda a, b, n: _listed("i", list(range(a, n, b))),
    ),
    "fixed inside": Growth(
        "total = {c}\nfor i in range(n):\n    for j in range({a}):\n        " + _BODY + "j  # A",
        LINEAR,
        (
            "The inner loop always makes {a} turns, so the work is {a} times n.",
            "안쪽 반복은 언제나 {a}번이므로 전체는 n의 {a}배입니다.",
        ),
        lambda a, b, n: a * n,
        lambda a, b, n: _product(n, a),
    ),
    "square": Growth(
        "total = {c}\nfor i in range(n):\n    for j in range({a}, n):\n        " + _BODY + "j  # A",
        QUADRATIC,
        (
            "Both loops run up to n, so the work is n times n - {a}.",
            "두 반복이 모두 n까지 이어지므로 전체는 n과 n - {a}의 곱입니다.",
        ),
        lambda a, b, n: n * (n - a),
        lambda a, b, n: _product(n, n - a),
    ),
    "triangle": Growth(
        "total = {c}\nfor i in range({a}, n):\n    for j in range(i):\n        " + _BODY + "j  # A",
        QUADRATIC,
        (
            "The inner loop makes {a}, then one turn more each time, up to n - 1 turns: a sum that grows like half of n².",
            "안쪽 반복은 {a}번부터 한 번씩 늘어나 n - 1번까지이므로, 그 합은 n²의 절반 정도로 커집니다.",
        ),
        lambda a, b, n: (n - a) * (n + a - 1) // 2,
        lambda a, b, n: (
            f"The inner loop makes {a}, {a + 1}, ..., {n - 1} turns: ({a} + {n - 1}) × {n - a} ÷ 2 = {(n + a - 1) * (n - a) // 2}.",
            f"안쪽 반복은 {a}, {a + 1}, ..., {n - 1}번이므로 ({a} + {n - 1}) × {n - a} ÷ 2 = {(n + a - 1) * (n - a) // 2}입니다.",
        ),
    ),
    "strided square": Growth(
        "total = {c}\nfor i in range(0, n, {b}):\n    for j in range({a}, n):\n        " + _BODY + "j  # A",
        QUADRATIC,
        (
            "The outer loop makes about n/{b} turns and the inner one n - {a}: their product grows like n².",
            "바깥 반복은 약 n/{b}번, 안쪽 반복은 n - {a}번이므로 그 곱은 n²에 비례하여 커집니다.",
        ),
        lambda a, b, n: -(-n // b) * (n - a),
        lambda a, b, n: _product(len(range(0, n, b)), n - a),
    ),
    "multiply": Growth(
        "total = {c}\ni = {a}\nwhile i < n:\n    " + _BODY + "i  # A\n    i = i * {b}",
        LOGARITHMIC,
        (
            "i is multiplied by {b} in every turn, so it passes n after about log n turns.",
            "i가 반복할 때마다 {b}배가 되므로 약 log n번 만에 n 이상이 됩니다.",
        ),
        lambda a, b, n: _times(a, b, n),
        lambda a, b, n: _listed("i", _up(a, b, n)),
    ),
    "divide": Growth(
        "total = {c}\ni = n\nwhile i > {a}:\n    " + _BODY + "i  # A\n    i = i // {b}",
        LOGARITHMIC,
        (
            "i is divided by {b} in every turn, so it falls to {a} after about log n turns.",
            "i를 반복할 때마다 {b:으로/로} 나누므로 약 log n번 만에 {a} 이하가 됩니다.",
        ),
        lambda a, b, n: _halvings(a, b, n),
        lambda a, b, n: _listed("i", _down(a, b, n)),
    ),
    "multiply inside": Growth(
        "total = {c}\nfor i in range(n):\n    j = {a}\n    while j < n:\n        " + _BODY + "j  # A\n        j = j * {b}",
        LINEARITHMIC,
        (
            "Each of the n turns holds a loop of about log n turns, since j is multiplied by {b}.",
            "n번 반복하는 동안 매번 j가 {b}배씩 커지는 약 log n번의 반복이 들어 있습니다.",
        ),
        lambda a, b, n: n * _times(a, b, n),
        lambda a, b, n: _product(n, len(_up(a, b, n))),
    ),
    "divide outside": Growth(
        "total = {c}\ni = n\nwhile i > {a}:\n    for j in range(n):\n        " + _BODY + "j  # A\n    i = i // {b}",
        LINEARITHMIC,
        (
            "The outer loop makes about log n turns, since i is divided by {b}, and the inner one always n.",
            "i를 {b:으로/로} 나누므로 바깥 반복은 약 log n번이고, 안쪽 반복은 언제나 n번입니다.",
        ),
        lambda a, b, n: n * _halvings(a, b, n),
        lambda a, b, n: _product(len(_down(a, b, n)), n),
    ),
    "shrinking": Growth(
        "total = {c}\ni = n\nwhile i > {a}:\n    for j in range(i):\n        " + _BODY + "j  # A\n    i = i // {b}",
        LINEAR,
        (
            "The inner loop makes n, n/{b}, n/{b}² turns and so on, one term for each outer turn: a geometric sum of at most 2n.",
            "안쪽 반복은 차례로 n번, n/{b}번, n/{b}²번, …이므로, 등비수열의 합인 전체 횟수는 2n을 넘지 않습니다.",
        ),
        lambda a, b, n: sum(n // b**k for k in range(_halvings(a, b, n))),
        lambda a, b, n: _summed(_down(a, b, n)),
    ),
    "harmonic": Growth(
        "total = {c}\nfor i in range({a}, n):\n    for j in range(0, n, i):\n        " + _BODY + "j  # A",
        LINEARITHMIC,
        (
            "The inner loop makes about n/i turns, and n/1 + n/2 + n/3 + ... + n/n grows like n log n; that i starts at {a} drops only the first terms.",
            "안쪽 반복은 약 n/i번이고 n/1 + n/2 + n/3 + ... + n/n은 n log n에 비례하여 커집니다. i가 {a}부터라는 것은 처음 몇 항에만 영향을 줍니다.",
        ),
        lambda a, b, n: sum((n + i - 1) // i for i in range(a, n)),
        lambda a, b, n: _summed([len(range(0, n, i)) for i in range(a, n)]),
    ),
    "root": Growth(
        "total = {c}\ni = {a}\nwhile i * i < n:\n    " + _BODY + "i  # A\n    i = i + {b}",
        ROOT,
        (
            "The loop ends when i reaches √n, and i grows by {b} in every turn.",
            "i가 √n에 이르면 끝나고, i는 반복할 때마다 {b}씩 커집니다.",
        ),
        lambda a, b, n: len(range(a, _root(n), b)),
        lambda a, b, n: _listed("i", list(range(a, _root(n), b))),
    ),
    "halving call": Growth(
        "def f(n):\n    if n <= {a}:  # A\n        return {c}\n    return f(n // {b}) + {d}",
        LOGARITHMIC,
        (
            "Each call makes one more, with n divided by {b}: about log n calls.",
            "호출할 때마다 n을 {b:으로/로} 나누어 한 번만 다시 호출하므로 호출은 약 log n번입니다.",
        ),
        lambda a, b, n: _halvings(a, b, n) + 1,
        _calls,
    ),
    "chain of calls": Growth(
        "def f(n):\n    if n <= {a}:  # A\n        return {c}\n    return f(n - {b}) + {d}",
        LINEAR,
        (
            "Each call makes one more, with n smaller by {b}: about n/{b} calls.",
            "호출할 때마다 n이 {b}만큼 줄어들며 한 번만 다시 호출하므로 호출은 약 n/{b}번입니다.",
        ),
        lambda a, b, n: (n - a + b - 1) // b + 1,
        _chain,
    ),
    "two halves": Growth(
        "def f(n):\n    if n <= {a}:  # A\n        return {c}\n    return f(n // 2) + f(n // 2) + {d}",
        LINEAR,
        (
            "The calls double while n halves: 1 + 2 + 4 + ... over about log n levels is of the size of n. The limit {a} changes a factor only.",
            "n이 절반이 될 때마다 호출은 두 배가 됩니다. 약 log n단계에 걸친 1 + 2 + 4 + ...의 합은 n에 비례합니다. 기준 {a:은/는} 상수배만 바꿉니다.",
        ),
        lambda a, b, n: 2 ** (_halvings(a, 2, n) + 1) - 1,
        lambda a, b, n: _doubling(_halvings(a, 2, n) + 1),
    ),
    "divide and conquer": Growth(
        "def f(n):\n    if n <= {a}:\n        return {c}\n    total = 0\n    for i in range(n):\n        total += {d} * i  # A\n"
        "    return f(n // 2) + f(n // 2) + total",
        LINEARITHMIC,
        (
            "On each of the about log n levels the loops of all calls together make about n turns. The limit {a} drops a few levels only.",
            "약 log n개의 단계마다 모든 호출의 반복을 합하면 약 n번입니다. 기준 {a:은/는} 단계 몇 개만 줄입니다.",
        ),
        lambda a, b, n: sum(2**k * (n // 2**k) for k in range(_halvings(a, 2, n))),
        _divided,
    ),
    "loop and call": Growth(
        "def f(n):\n    if n <= {a}:\n        return {c}\n    total = 0\n    for i in range(n):\n        total += {d} * i  # A\n"
        "    return f(n - {b}) + total",
        QUADRATIC,
        (
            "There are about n/{b} calls down to {a}, with loops of n, n - {b}, ... turns: a sum that grows like n².",
            "n이 {a}에 이를 때까지 약 n/{b}번 호출하고 반복은 n번, n - {b}번, ...이므로, 그 합은 n²에 비례하여 커집니다.",
        ),
        lambda a, b, n: (turns := (n - a + b - 1) // b) * (2 * n - (turns - 1) * b) // 2,
        lambda a, b, n: _summed(list(range(n, a, -b))),
    ),
    "two calls": Growth(
        "def f(n):\n    if n <= {a}:  # A\n        return {c}\n    return f(n - 1) + f(n - 1) + {d}",
        EXPONENTIAL,
        (
            "Each call makes two more, although n falls only by 1: the calls double with every step of n above {a}.",
            "n은 1만 줄어드는데 호출할 때마다 두 번씩 다시 호출하므로, n이 {a}에서 1 커질 때마다 호출이 두 배가 됩니다.",
        ),
        lambda a, b, n: 2 ** (n - a + 1) - 1,
        lambda a, b, n: _doubling(n - a + 1),
    ),
}


def _root(n: int) -> int:
    """The smallest i with i × i >= n."""
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if middle * middle >= n else (middle + 1, high)
    return low
