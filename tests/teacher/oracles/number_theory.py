"""Number theory read from the question's own words: patterns name the numbers, sympy and plain search solve."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import count

import sympy
from sympy.ntheory import digits as digits_of


def _read(patterns: Sequence[str], question: str) -> dict[str, int]:
    """The named numbers of the one pattern that fits; "{a}" in a pattern is a number called a, seen again where it repeats."""
    for pattern in patterns:
        named: set[str] = set()

        def group(found: re.Match[str], named: set[str] = named) -> str:
            name = found[1]
            if name in named:
                return rf"(?P={name})"
            named.add(name)
            return rf"(?<!\d)(?P<{name}>\d+)"

        match = re.search(re.sub(r"\{(\w+)\}", group, pattern), question)
        if match:
            return {name: int(value) for name, value in match.groupdict().items()}
    raise AssertionError(question)


def euclid_gcd(question: str) -> str:
    shown = list(map(int, re.findall(r"\d+", question)))
    if len(shown) < 4:
        return str(sympy.igcd(*shown))
    orders = (
        "leaves remainder {r} when it divides {a} and remainder {s} when it divides {b}",
        "{a} .*?{r}.*?{b} .*?{s}",
    )
    given = _read(orders, question)
    a, r, b, s = (given[name] for name in "arbs")
    return str(max(n for n in range(max(r, s) + 1, min(a, b) + 1) if a % n == r and b % n == s))


def base_conversion(question: str) -> str:
    if re.search("[Ww]hich base|[Ff]ind the base|unknown base", question):
        digits, value = re.findall(r"\d+", question)
        return next(str(k) for k in count(int(max(digits)) + 1) if int(digits, k) == int(value))
    bases = list(map(int, re.findall(r"base[- ](\d+)", question)))
    (shown,) = re.findall(r"\b[0-9A-F]{2,}\b", re.sub(r"base[- ]\d+", "", question))
    if len(bases) == 1:
        return _written(int(shown), bases[0])
    if 10 in bases:
        (other,) = (base for base in bases if base != 10)
        return str(int(shown, other))
    return _written(int(shown, bases[0]), bases[1])


def _written(value: int, base: int) -> str:
    return "".join(f"{digit:X}" for digit in digits_of(value, base)[1:])


_MISSING = (
    "multiple of {a}, {b} and n is {l}",
    r"lcm\({a}, {b}, n\) = {l}",
    "numbers {a}, {b} and an unknown third have the least common multiple {l}",
    "every {a} and every {b} seconds, a third every n seconds.*once in every {l} seconds",
    "every {a} and every {b} days, the third .*after {l} days",
    "every {a} and every {b} minutes, those of a third.*first time {l} minutes",
)
_SHORT = (
    "leaves {r} when divided by {a}, {s} when divided by {b} and {t} when divided by {c}",
    "divisors {a}, {b} and {c} give the remainders {r}, {s} and {t}",
    "n = {a}x \\+ {r} = {b}y \\+ {s} = {c}z \\+ {t}",
)
_LACKING = (
    "rows of {a}, then of {b}, then of {c}; every time the last row lacks {k}",
    "rows of {a}, {b} or {c}, but always {k} bulbs are missing",
    "boxes of {a} eggs completely, {k} eggs are missing; the same holds for boxes of {b} and of {c}",
)
_OVER = (
    "greater than {c} that leaves the remainder {k} when it is divided by {a}, by {b} and by {c}",
    "above {c} gives the remainder {k} for each of the divisors {a}, {b} and {c}",
    "n > {c} do n ÷ {a}, n ÷ {b} and n ÷ {c} all leave {k}",
    "rows of {a}, then of {b}, then of {c}; every time {k} pupils are left",
    "packed by {a}, by {b} or by {c}, and {k} beads always remain",
    "crates of {a}, {b} or {c}. Whichever crates are used, {k} jars",
)


def lcm_factorisation(question: str) -> str:
    shown = list(map(int, re.findall(r"\d+", question)))
    if re.search(r"n is \d|n\) =|third", question):
        given = _read(_MISSING, question)
        return str(next(n for n in count(1) if sympy.ilcm(given["a"], given["b"], n) == given["l"]))
    if re.search("lacks|are missing", question):
        given = _read(_LACKING, question)
        return str(next(n for n in count(1) if all((n + given["k"]) % given[name] == 0 for name in "abc")))
    if re.search("leaves .* when divided by|give the remainders|n = ", question):
        given = _read(_SHORT, question)
        rests = [(given[size], given[left]) for size, left in ("ar", "bs", "ct")]
        return str(next(n for n in count(1) if all(n % size == left for size, left in rests)))
    if re.search("remainder|all leave|left over|always remain|do not fit", question):
        given = _read(_OVER, question)
        return str(next(n for n in count(given["c"] + 1) if all(n % given[name] == given["k"] for name in "abc")))
    return str(sympy.ilcm(*shown))


_COUNTED = (
    r"{a}\^1, {a}\^2, ..., {a}\^{n} end in the digit {d}",
    "multiplies by {a} again and again, {n} times.*end in {d}",
    r"k up to {n} is {d} the last digit of {a}\^k",
)
_POWER = (
    r"{a}\^{n} is divided by {m}",
    r"{a}\^{n} mod {m}",
    r"{a}\^{n} ≡ r \(mod {m}\)",
    "The {m} chairs.*by {a} times x.*after {n} moves",
    "is {a} times the last one.*division by {m}.*after {n} steps",
    r"day of {m} hours.*when {a}\^{n} hours",
    r"remainder of {a}\^{n} on division by {m}",
    "base {a} and the modulus {m}.*secret number is {n}",
    r"x\^{n} on division by {m}.*message {a}",
    "in {n} stages: the first stage has {a} dots.*counted off by {m}",
)
_TOWER = (
    "begins with {a} and, {k} times in a row, raises what it has to the power {b}.*prime {p}",
    r"N = {a}\^\({b}\^{k}\).*prime {p}",
    "prime {p}, the score {a} .*exponent {b}.*done {k} times",
)


def modular_exponentiation(question: str) -> str:
    if re.search("How many|how many", question) and re.search("end in|last digit", question):
        given = _read(_COUNTED, question)
        return str(sum(str(given["a"] ** k)[-1] == str(given["d"]) for k in range(1, given["n"] + 1)))
    if re.search("last digit|ones place|product end in", question):
        given = _read((r"{a}\^{n}", "{a} is multiplied by itself until there are {n} factors"), question)
        return str(given["a"] ** given["n"])[-1]
    if re.search("puzzle machine|exponent of a power|the score", question):
        given = _read(_TOWER, question)
        return str(sympy.Pow(given["a"], given["b"] ** given["k"] % sympy.totient(given["p"])) % given["p"])
    if len(re.findall(r"\d\^\d", question)) == 2:
        powers = [sympy.Integer(base) ** int(exponent) for base, exponent in re.findall(r"(\d+)\^(\d+)", question)]
        (p,) = {int(n) for n in re.findall(r"\d+", re.sub(r"\d+\^\d+", "", question))}
        return str(sum(powers) % p)
    given = _read(_POWER, question)
    return str(sympy.Integer(given["a"]) ** given["n"] % given["m"])


_SYSTEM = (
    r"{a}x ≡ {b} \(mod {m}\)(?: and|,) x ≡ {c} \(mod {n}\)",
    "leaves {c} on division by {n}, and {a} times it leaves {b} on division by {m}",
    "bags of {a}. .*rows of {m}, {b} bulbs are left over; .*shelves, {n} to a shelf, {c} bags",
    "wheel of {m} positions .*by {a} positions .*wheel of {n} positions .*show {b} and {c}",
    "brings {a} cans. All cans, packed by {m}, leave {b}; .*teams of {n}, leave {c}",
)
_CONGRUENCE = (
    r"{a}x ≡ {b} \(mod {m}\)",
    "inverse of {a} modulo {m}",
    "below {m} must {a} be multiplied to leave the remainder {b} on",
    "wheel with {m} positions, .*turns on by {a} positions .*position {b}",
    "packets of {a}. .*tins of {m}, and exactly one",
    "remainder of {a}x on division by {m}. (?:Which number becomes|The received number is) {b}",
    "{a}x leaves the remainder {b} on division by {m}",
    r"{a} times a number from 0 to \d+ is congruent to {b} modulo {m}",
    "bags of {a} and sold in boxes of {m}. .*sold, {b} screws",
    "make {a}x - {b} divisible by {m}",
    "{a}x ≡ {b} modulo {m}",
    "Beads of {a} g .*division by {m}. It shows {b}",
)


def linear_congruence(question: str) -> str:
    if re.search(r"≡.*≡|and \d+ times it leaves|shelves|second wheel|cans", question):
        given = _read(_SYSTEM, question)
        a, b, m, c, n = (given[name] for name in "abmcn")
        return str(next(x for x in count(1) if a * x % m == b % m and x % n == c % n))
    given = _read(_CONGRUENCE, question)
    a, b, m = given["a"], given.get("b", 1), given["m"]
    found = [x for x in range(m) if (a * x - b) % m == 0]
    return "{" + "; ".join(map(str, found)) + "}" if len(found) > 1 else str(found[0])


def number_kinds(question: str) -> str:
    if "composite" in question:
        (n,) = set(map(int, re.findall(r"\d+", question)))
        return "prime" if sympy.isprime(n) else "composite"
    if "irrational" in question:
        (shown,) = re.findall(r"[(√][√\d+\-×÷() ²]*[\d)²](?= and| belongs|\?)", question)
        text = (
            re.sub(r"√(\d+)", r"sqrt(\1)", shown).replace(")(", ")*(").replace("×", "*").replace("÷", "/").replace("²", "**2")
        )
        value = sympy.nsimplify(sympy.expand(sympy.sympify(text)))
        return "integer" if value.is_integer else "rational but not an integer" if value.is_rational else "irrational"
    if "cube" in question:
        factors = [int(base) ** int(exponent) for base, exponent in re.findall(r"(\d+)\^(\d+)", question)]
        square, cube = (sympy.integer_nthroot(sympy.prod(factors), root)[1] for root in (2, 3))
        return "both" if square and cube else "square only" if square else "cube only" if cube else "neither"
    top, bottom = map(int, re.findall(r"\d+", question))
    value = sympy.Rational(top, bottom)
    primes = set(sympy.primefactors(value.q))
    if primes <= {2, 5}:
        return "terminating"
    if "mixed recurring" not in question:
        return "recurring"
    return "mixed recurring" if primes & {2, 5} else "purely recurring"


def gcd_with_lcm(question: str) -> str:
    fractions = re.findall(r"(\d+)/(\d+)", question)
    if fractions:
        (a, b), (c, d) = (map(int, pair) for pair in fractions)
        return str(
            next(Fraction(turn * b, a) for turn in count(1) if (Fraction(turn * b, a) * Fraction(c, d)).denominator == 1)
        )
    patterns = (
        r"sum {s}, the greatest common divisor {g} and the least common multiple {l}",
        r"x \+ y = {s}, gcd\(x, y\) = {g}, lcm\(x, y\) = {l}",
        "add up to {s} if {g} is their greatest common divisor and {l} their",
        "together {s} cm. .*sides of {g} cm; .*sides of {l} cm",
        "have {s} teeth together. .*is {g}, and .*after {l} teeth",
        "hold {s} apples in all. .*bags of {g} apples.*apples is {l}",
        "common divisor {g} and the least common multiple {l}. One of them is {a}",
        r"gcd\({a}, n\) = {g} and lcm\({a}, n\) = {l}",
        "do {a} and n share {g} as greatest common divisor and {l} as",
        "sides of {g} cm. .*sides of {l} cm. One side of a sheet is {a} cm",
        "as long as possible, {g} cm each.*length at {l} cm. One cord is {a} cm",
        "every {a} seconds and every n .*every {l} seconds. .*exactly is {g} seconds",
        r"gcd\(x, y\) = {g} and lcm\(x, y\) = {l}",
        "common divisor is {g} and whose least common multiple is {l}",
        "numbers is {g}, their least common multiple {l}",
        "sides of {g} cm, and the smallest square .*sides of {l} cm",
        "every {l} minutes. .*intervals is {g} minutes",
        "divisor {g} and least common multiple {l}",
    )
    given = _read(patterns, question)
    g, whole = given["g"], given["l"]
    numbers = sympy.divisors(whole)
    pairs = [(x, y) for x in numbers for y in numbers if x < y and sympy.igcd(x, y) == g and sympy.ilcm(x, y) == whole]
    if "s" in given:
        return next(f"[{x}; {y}]" for x, y in pairs if x + y == given["s"])
    if "a" in given:
        return str(next(sum(pair) - given["a"] for pair in pairs if given["a"] in pair))
    return str(min(map(sum, pairs)) if re.search("smallest possible sum|add up to|smallest sum", question) else len(pairs))


def diophantine(question: str) -> str:
    three = (
        r"x \+ y \+ z = {n}(?: and|,) {a}x \+ {b}y \+ {d}z = {c}",
        "{n} natural summands, each of them {a}, {b} or {d} .*add up to {c}",
        "{n} tickets at {a}, {b} and {d} dollars were sold for {c}",
        "packs {n} parcels with a mass of {a}, {b} or {d} kg.*have {c} kg",
        "targets of {a}, {b} and {d} points. Suho hit {n} .*scored {c} points",
    )
    if re.search("z =|summands|tickets|parcels|targets", question):
        given = _read(three, question)
        a, b, d, n, c = (given[name] for name in "abdnc")
        found = ((x, y, n - x - y) for x in range(1, n) for y in range(1, n - x) if a * x + b * y + d * (n - x - y) == c)
        return "[" + "; ".join(map(str, next(found))) + "]"
    less = (
        "{a}x - {b}y = {c}",
        "x times {a} exceeds y times {b} by {c}",
        "trucks with {a} boxes each and containers with {b} boxes each; in all the trucks take {c}",
        "Ropes of {a} m .*ropes of {b} m. The first row is {c} m longer",
        "coupons of {a} points .*coupons of {b} points; the prize is worth {c}",
    )
    if re.search("x - |exceeds|depot|Ropes|coupons", question):
        given = _read(less, question)
        a, b, c = (given[name] for name in "abc")
        x = max(x for x in range(1, b) if a * x > c and (a * x - c) % b == 0)
        return f"[{x}; {(a * x - c) // b}]"
    more = (
        r"{a}x \+ {b}y = {c}",
        "{c} (?:as a sum of|the sum of) a multiple of {a} and a multiple of {b}",
        "Postage of {c} cents is (?:to be )?made up of {a}-cent and {b}-cent",
        "boards {a} cm and {b} cm wide .*exactly {c} cm",
        "gives {a} points for a star and {b} for a moon. Mina has {c}",
        "{c} bottles are shipped in crates of {a} and crates of {b}",
        "course of {c} minutes consists of lessons of {a} minutes and lessons of {b}",
    )
    given = _read(more, question)
    a, b, c = (given[name] for name in "abc")
    pairs = [(x, (c - a * x) // b) for x in range(c // a + 1) if (c - a * x) % b == 0]
    counted = re.search("How many solutions|Count the|how many ways|How many combinations|How many choices", question)
    return str(len(pairs)) if counted or "In how many" in question else f"[{pairs[0][0]}; {pairs[0][1]}]"


ORACLES = {
    "teacher/mathematics/number-theory/euclid-gcd": euclid_gcd,
    "teacher/mathematics/number-theory/base-conversion": base_conversion,
    "teacher/mathematics/number-theory/lcm-factorisation": lcm_factorisation,
    "teacher/mathematics/number-theory/modular-exponentiation": modular_exponentiation,
    "teacher/mathematics/number-theory/linear-congruence": linear_congruence,
    "teacher/mathematics/number-theory/number-kinds": number_kinds,
    "teacher/mathematics/number-theory/with/gcd-and-lcm": gcd_with_lcm,
    "teacher/mathematics/number-theory/with/diophantine-equations": diophantine,
}
