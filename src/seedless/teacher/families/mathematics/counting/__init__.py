"""Counting, the first part of discrete mathematics: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.counting import (
    arrangements,
    combinations,
    inclusion_exclusion,
    ordered_listing,
    pigeonhole,
    set_operations,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "counting",
    {"en": "Counting", "ko": "경우의 수"},
    {
        "en": "Combinatorics of arrangements, selections and sets, and what counting proves.",
        "ko": "순열과 조합, 집합의 원소의 개수, 비둘기집 원리를 다룬다.",
    },
    (
        Session(
            "permutations",
            {"en": "Arrangements in order", "ko": "순열과 나열"},
            {
                "en": "Arrangements with and without repetition, and listing them in order.",
                "ko": "순열, 같은 것이 있는 순열, 순서대로 나열하기.",
            },
            (arrangements.FAMILY, ordered_listing.FAMILY),
            {"en": ("factorials",), "ko": ("계승",)},
        ),
        Session(
            "selections",
            {"en": "Selections", "ko": "조합과 원리"},
            {
                "en": "Combinations, lattice paths, shared gifts, and the pigeonhole principle.",
                "ko": "조합, 최단 경로, 중복조합과 비둘기집 원리.",
            },
            (combinations.FAMILY, pigeonhole.FAMILY),
        ),
        Session(
            "sets",
            {"en": "Sets and overlaps", "ko": "집합과 원소의 개수"},
            {
                "en": "Operations on sets, and counting in overlapping groups.",
                "ko": "집합의 연산과 겹치는 집합의 원소의 개수.",
            },
            (set_operations.FAMILY, inclusion_exclusion.FAMILY),
        ),
    ),
    {
        "en": ("combinatorics", "discrete mathematics", "permutations and combinations"),
        "ko": ("순열과 조합", "이산수학", "조합론"),
    },
)
