"""The programs of the loop-trace family: their source, how one turn of the loop reads in each language, their net change.

Every program only adds to and subtracts from `total`, and no condition looks at `total`: so the inverse problem, in which
the first number is hidden, has exactly one answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from seedless.text.particles import josa

State = dict[str, int]
Bilingual = tuple[str, str]  # English, Korean


class Shape(NamedTuple):
    """A program: its source with holes for the start {s} and the parameters {p[0]}..., the line of the loop that is told
    turn by turn, how one turn reads, and the loop's net change found without running the program."""

    source: str
    head: int
    told: Callable[[tuple[int, ...], State, State], Bilingual]
    net: Callable[[tuple[int, ...]], int]


def _count_up(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    i = new["i"]
    line = f"total = {old['total']} + {p[2]} × {i} = {new['total']}"
    return f"i = {i}: {line}.", f"i = {i}: {line}입니다."


def _spend(_: tuple[int, ...], old: State, new: State) -> Bilingual:
    line = f"total = {old['total']} - {new['x']} = {new['total']}"
    return f"x = {new['x']}: {line}.", f"x = {new['x']}: {line}입니다."


def _count_down(_: tuple[int, ...], old: State, new: State) -> Bilingual:
    line = f"total = {old['total']} + {new['i']} = {new['total']}"
    return f"i = {new['i']}: {line}.", f"i = {new['i']}: {line}입니다."


def _multiples(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    i, m = new["i"], p[1]
    if i % m == 0:
        line = f"total = {old['total']} + {p[2]} × {i} = {new['total']}"
        return (
            f"i = {i}: {i} is a multiple of {m}, so the if branch runs: {line}.",
            f"i = {i}: {josa(str(i), '은/는')} {m}의 배수이므로 if 블록이 실행되어 {line}입니다.",
        )
    line = f"total = {old['total']} - {p[3]} = {new['total']}"
    return (
        f"i = {i}: {i} leaves the remainder {i % m} when divided by {m}, so the else branch runs: {line}.",
        f"i = {i}: {josa(str(i), '을/를')} {josa(str(m), '으로/로')} 나눈 나머지가 "
        f"{i % m}이므로 else 블록이 실행되어 {line}입니다.",
    )


def _threshold(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    x, limit = new["x"], p[5]
    if x > limit:
        line = f"total = {old['total']} + {x} = {new['total']}"
        return (
            f"x = {x}: {x} > {limit} is true, so the if branch runs: {line}.",
            f"x = {x}: {x} > {josa(str(limit), '이/가')} 참이므로 if 블록이 실행되어 {line}입니다.",
        )
    line = f"total = {old['total']} - {p[6]} = {new['total']}"
    return (
        f"x = {x}: {x} > {limit} is false, so the else branch runs: {line}.",
        f"x = {x}: {x} > {josa(str(limit), '이/가')} 거짓이므로 else 블록이 실행되어 {line}입니다.",
    )


def _halving(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    n, left = old["n"], new["n"]
    if n % 2 == 1:
        line = f"total = {old['total']} + {n} = {new['total']}"
        return (
            f"n = {n}: {n} is odd, so {line}; then n becomes {n} // 2, that is {left}.",
            f"n = {n}: 홀수이므로 {line}이고, n은 {n} // 2, 즉 {josa(str(left), '이/가')} 됩니다.",
        )
    line = f"total = {old['total']} - {p[1]} = {new['total']}"
    return (
        f"n = {n}: {n} is even, so {line}; then n becomes {n} // 2, that is {left}.",
        f"n = {n}: 짝수이므로 {line}이고, n은 {n} // 2, 즉 {josa(str(left), '이/가')} 됩니다.",
    )


def _three_ways(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    i, (m, k, q, c) = new["i"], p[2:6]
    if i % m == 0:
        line = f"total = {old['total']} + {k} × {i} = {new['total']}"
        return (
            f"i = {i}: a multiple of {m}, so the if branch runs: {line}.",
            f"i = {i}: {m}의 배수이므로 if 블록: {line}입니다.",
        )
    if i % q == 0:
        line = f"total = {old['total']} - {i} = {new['total']}"
        return (
            f"i = {i}: not a multiple of {m} but of {q}, so the elif branch runs: {line}.",
            f"i = {i}: {m}의 배수는 아니고 {q}의 배수이므로 elif 블록: {line}입니다.",
        )
    line = f"total = {old['total']} + {c} = {new['total']}"
    return (
        f"i = {i}: a multiple of neither {m} nor {q}, so the else branch runs: {line}.",
        f"i = {i}: {m}의 배수도 {q}의 배수도 아니므로 else 블록: {line}입니다.",
    )


def _digits(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    n, d, left = old["n"], new["digit"], new["n"]
    if d == 0:
        return (
            f"n = {n}: digit is 0 and n becomes {left}; continue skips the rest, total stays {new['total']}.",
            f"n = {n}: digit은 0이고 n은 {josa(str(left), '이/가')} 됩니다. "
            f"continue로 나머지를 건너뛰므로 total은 그대로 {new['total']}입니다.",
        )
    if d % 2 == 0:
        line = f"total = {old['total']} + {p[1]} × {d} = {new['total']}"
        return (
            f"n = {n}: digit is {d} and n becomes {left}; {d} is even, so {line}.",
            f"n = {n}: digit은 {d}, n은 {josa(str(left), '이/가')} 됩니다. {josa(str(d), '은/는')} 짝수이므로 {line}입니다.",
        )
    line = f"total = {old['total']} - {d} = {new['total']}"
    return (
        f"n = {n}: digit is {d} and n becomes {left}; {d} is odd, so {line}.",
        f"n = {n}: digit은 {d}, n은 {josa(str(left), '이/가')} 됩니다. {josa(str(d), '은/는')} 홀수이므로 {line}입니다.",
    )


def _skip_and_stop(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    i, (_, m, limit, k) = new["i"], p
    if i % m == 0:
        return (
            f"i = {i}: a multiple of {m}, so continue skips the rest; total stays {new['total']}.",
            f"i = {i}: {m}의 배수이므로 continue로 건너뛰고 total은 그대로 {new['total']}입니다.",
        )
    if i * i > limit:
        return (
            f"i = {i}: {i} × {i} = {i * i} is greater than {limit}, so break ends the loop; total stays {new['total']}.",
            f"i = {i}: {i} × {i} = {i * i}이고 이는 {limit}보다 크므로 break로 반복이 끝납니다. "
            f"total은 그대로 {new['total']}입니다.",
        )
    line = f"total = {old['total']} + {k} × {i} = {new['total']}"
    return f"i = {i}: neither test holds, so {line}.", f"i = {i}: 두 조건 모두 거짓이므로 {line}입니다."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _pairs(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    i, (_, stop, m, k) = new["i"], p
    js = range(i, stop)
    hits = [j for j in js if (i + j) % m == 0]
    misses = len(js) - len(hits)
    shown, all_js = ", ".join(map(str, hits)), ", ".join(map(str, js))
    line = f"total = {old['total']} + {len(hits)} × {k} × {i} - {misses} × 1 = {new['total']}"
    found = f"is a multiple of {m} for j = {shown}" if hits else f"is never a multiple of {m}"
    found_ko = f"j = {shown}일 때 {m}의 배수이므로" if hits else f"{m}의 배수가 된 적이 없으므로"
    return (
        f"i = {i}: j takes {all_js}; i + j {found}. "
        f"The if branch runs {_times(len(hits))}, the else branch {_times(misses)}: {line}.",
        f"i = {i}: j의 값은 차례로 {all_js}입니다. i + j는 {found_ko} "
        f"if 블록은 {len(hits)}번, else 블록은 {misses}번 실행됩니다: {line}입니다.",
    )


def _euclid(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    a, b, q, r = old["a"], old["b"], new["q"], new["b"]
    division = f"{a} = {q} × {b} + {r}"
    if q % 2 == 0:
        line, parity, parity_ko = f"total = {old['total']} + {a} = {new['total']}", "even", "짝수"
    else:
        line, parity, parity_ko = f"total = {old['total']} - {p[2]} × {q} = {new['total']}", "odd", "홀수"
    return (
        f"a = {a}, b = {b}: {division}, so q is {q}, which is {parity}: {line}. Then a, b become {b}, {r}.",
        f"a = {a}, b = {b}: {division}이므로 q는 {josa(str(q), '으로/로')} {parity_ko}입니다. 따라서 {line}이고, "
        f"a와 b는 차례로 {b}, {josa(str(r), '이/가')} 됩니다.",
    )


def _halve_each(p: tuple[int, ...], old: State, new: State) -> Bilingual:
    odd, steps = new["x"], new["steps"]
    path = " → ".join(str(odd * 2**e) for e in range(steps, -1, -1))
    if steps > p[4]:
        line = f"total = {old['total']} + {p[5]} × {steps} = {new['total']}"
        return (
            f"{path}: halved {_times(steps)}, so steps > {p[4]} is true: {line}.",
            f"{path}: 2로 {steps}번 나누었으므로 steps > {josa(str(p[4]), '은/는')} 참입니다. {line}입니다.",
        )
    line = f"total = {old['total']} - {odd} = {new['total']}"
    return (
        f"{path}: halved {_times(steps)}, so steps > {p[4]} is false: {line}.",
        f"{path}: 2로 {steps}번 나누었으므로 steps > {josa(str(p[4]), '은/는')} 거짓입니다. {line}입니다.",
    )


def _euclid_net(p: tuple[int, ...]) -> int:
    a, b, k = p
    if b == 0:
        return 0
    q, r = divmod(a, b)
    return (a if q % 2 == 0 else -k * q) + _euclid_net((b, r, k))


def _halvings(x: int) -> int:
    return (x & -x).bit_length() - 1


SHAPES: tuple[Shape, ...] = (
    Shape(  # 0: count up
        "total = {s}\nfor i in range({p[0]}, {p[1]}):\n    total += {p[2]} * i\nprint(total)",
        2,
        _count_up,
        lambda p: p[2] * (p[0] + p[1] - 1) * (p[1] - p[0]) // 2,
    ),
    Shape(  # 1: spend a list
        "total = {s}\nfor x in [{p[0]}, {p[1]}, {p[2]}, {p[3]}]:\n    total -= x\nprint(total)",
        2,
        _spend,
        lambda p: -sum(p),
    ),
    Shape(  # 2: count down in steps
        "total = {s}\nfor i in range({p[0]}, 0, -{p[1]}):\n    total += i\nprint(total)",
        2,
        _count_down,
        lambda p: sum(i for i in range(1, p[0] + 1) if (p[0] - i) % p[1] == 0),
    ),
    Shape(  # 3: if / else on multiples
        "total = {s}\nfor i in range(1, {p[0]}):\n    if i % {p[1]} == 0:\n        total += {p[2]} * i\n"
        "    else:\n        total -= {p[3]}\nprint(total)",
        2,
        _multiples,
        lambda p: (n := (p[0] - 1) // p[1]) * (n + 1) // 2 * p[1] * p[2] - p[3] * (p[0] - 1 - n),
    ),
    Shape(  # 4: if / else on a threshold
        "total = {s}\nfor x in [{p[0]}, {p[1]}, {p[2]}, {p[3]}, {p[4]}]:\n    if x > {p[5]}:\n        total += x\n"
        "    else:\n        total -= {p[6]}\nprint(total)",
        2,
        _threshold,
        lambda p: sum(x for x in p[:5] if x > p[5]) - p[6] * sum(x <= p[5] for x in p[:5]),
    ),
    Shape(  # 5: while, halving
        "total = {s}\nn = {p[0]}\nwhile n > 0:\n    if n % 2 == 1:\n        total += n\n    else:\n        total -= {p[1]}\n"
        "    n = n // 2\nprint(total)",
        3,
        _halving,
        lambda p: sum(p[0] >> place if bit == "1" else -p[1] for place, bit in enumerate(f"{p[0]:b}"[::-1])),
    ),
    Shape(  # 6: if / elif / else
        "total = {s}\nfor i in range({p[0]}, {p[1]}):\n    if i % {p[2]} == 0:\n        total += {p[3]} * i\n"
        "    elif i % {p[4]} == 0:\n        total -= i\n    else:\n        total += {p[5]}\nprint(total)",
        2,
        _three_ways,
        lambda p: sum(i * p[3] if i % p[2] == 0 else (p[5] if i % p[4] else -i) for i in reversed(range(p[0], p[1]))),
    ),
    Shape(  # 7: digits, with continue
        "total = {s}\nn = {p[0]}\nwhile n > 0:\n    digit = n % 10\n    n = n // 10\n    if digit == 0:\n        continue\n"
        "    if digit % 2 == 0:\n        total += {p[1]} * digit\n    else:\n        total -= digit\nprint(total)",
        3,
        _digits,
        lambda p: sum((-d if d % 2 else p[1] * d) for d in map(int, str(p[0]))),
    ),
    Shape(  # 8: continue and break
        "total = {s}\nfor i in range(1, {p[0]}):\n    if i % {p[1]} == 0:\n        continue\n    if i * i > {p[2]}:\n"
        "        break\n    total += {p[3]} * i\nprint(total)",
        2,
        _skip_and_stop,
        lambda p: p[3] * sum(i for i in range(1, p[0]) if i % p[1] and i * i <= p[2]),
    ),
    Shape(  # 9: nested loops
        "total = {s}\nfor i in range(1, {p[0]}):\n    for j in range(i, {p[1]}):\n        if (i + j) % {p[2]} == 0:\n"
        "            total += {p[3]} * i\n        else:\n            total -= 1\nprint(total)",
        2,
        _pairs,
        lambda p: sum(p[3] * i if (i + j) % p[2] == 0 else -1 for j in range(1, p[1]) for i in range(1, min(j + 1, p[0]))),
    ),
    Shape(  # 10: two variables move at once
        "total = {s}\na = {p[0]}\nb = {p[1]}\nwhile b > 0:\n    q = a // b\n    if q % 2 == 0:\n        total += a\n    else:\n"
        "        total -= {p[2]} * q\n    a, b = b, a % b\nprint(total)",
        4,
        _euclid,
        _euclid_net,
    ),
    Shape(  # 11: a while loop in a for loop
        "total = {s}\nfor x in [{p[0]}, {p[1]}, {p[2]}, {p[3]}]:\n    steps = 0\n    while x % 2 == 0:\n        x = x // 2\n"
        "        steps += 1\n    if steps > {p[4]}:\n        total += {p[5]} * steps\n"
        "    else:\n        total -= x\nprint(total)",
        2,
        _halve_each,
        lambda p: sum(p[5] * _halvings(x) if _halvings(x) > p[4] else -(x >> _halvings(x)) for x in p[:4]),
    ),
)
