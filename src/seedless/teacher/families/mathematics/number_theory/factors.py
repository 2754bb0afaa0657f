"""Prime factorisations: found by trial division, and written as products of powers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@lru_cache(maxsize=8192)
def _factorised(number: int) -> tuple[tuple[int, int], ...]:
    powers = []
    prime = 2
    while prime * prime <= number:
        exponent = 0
        while number % prime == 0:
            number, exponent = number // prime, exponent + 1
        if exponent:
            powers.append((prime, exponent))
        prime += 1
    return (*powers, (number, 1)) if number > 1 else tuple(powers)


def factorised(number: int) -> dict[int, int]:
    """Prime -> exponent, primes rising; empty for 1."""
    return dict(_factorised(number))


def is_prime(number: int) -> bool:
    return number > 1 and _factorised(number) == ((number, 1),)


def raised(number: int, exponent: int) -> str:
    """A power as it is printed: "2³", "7"."""
    return str(number) if exponent == 1 else f"{number}{str(exponent).translate(_RAISED)}"


def product_of(powers: Mapping[int, int]) -> str:
    """ "2² × 3 × 7"; "1" for the empty product."""
    return " × ".join(raised(prime, exponent) for prime, exponent in powers.items() if exponent) or "1"
