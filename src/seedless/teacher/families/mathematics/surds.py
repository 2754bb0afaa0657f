"""Square roots of whole numbers, exactly: their square part taken out, and numbers of the form (p ± q√r)/s as text."""

from __future__ import annotations

from math import gcd


def square_part(number: int) -> tuple[int, int]:
    """(q, r) with number = q²·r and no square above 1 dividing r. Needs number > 0."""
    outside, inside, candidate = 1, number, 2
    while candidate * candidate <= inside:
        while inside % (candidate * candidate) == 0:
            inside //= candidate * candidate
            outside *= candidate
        candidate += 1
    return outside, inside


def lowest(p: int, q: int, s: int) -> tuple[int, int, int]:
    """(p ± q√r)/s with common factors of p, q and s removed and s positive."""
    shared = gcd(p, q, s) * (1 if s > 0 else -1)
    return p // shared, abs(q // shared), s // shared


def surd(p: int, sign: str, q: int, r: int, s: int) -> str:
    """ "(-3 ± 2√5)/4", "-3 ± √5", "(±√7)/2" is written "±√7/2"."""
    root = f"{'' if q == 1 else q}√{r}"
    if p == 0:
        bare = root if sign == "+" else f"{sign}{root}"
        return bare if s == 1 else f"{bare}/{s}"
    return f"{p} {sign} {root}" if s == 1 else f"({p} {sign} {root})/{s}"
