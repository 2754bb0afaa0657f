"""Places in a row as English counts them: 1st, 2nd, 11th, 23rd."""

from __future__ import annotations


def ordinal(place: int) -> str:
    if place % 100 in (11, 12, 13):
        return f"{place}th"
    return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th') }"
