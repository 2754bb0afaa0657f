"""English charts."""

from __future__ import annotations

from seedless.models.simulated.chart_facets import BRANCHES, FACETS, FIELDS
from seedless.models.simulated.chart_terms import ANGLES, ASPECTS, HEADS, OBJECTS, QUALIFIERS
from seedless.models.simulated.chart_wording import ChartWords
from seedless.models.simulated.phrases import Frame, frames

ENGLISH_CHART = ChartWords(
    fields={sector: tuple(english for english, _ in names) for sector, names in FIELDS.items()},
    branches=tuple(english for english, _ in BRANCHES),
    facets=tuple(english for english, _ in FACETS),
    aspects=tuple(english for english, _ in ASPECTS),
    angles=tuple(english for english, _ in ANGLES),
    concept=Frame("{q} {o} {h}"),
    qualifiers=tuple(english for english, _ in QUALIFIERS),
    objects=tuple(english for english, _ in OBJECTS),
    heads=tuple(english for english, _ in HEADS),
    scopes=frames(
        "Everything that people learn and do under the heading of {name}, from its terms to its use.",
        "The body of knowledge known as {name}, as far as it is taught and practised on its own.",
        "What somebody needs to know in order to understand {name} and to work with it.",
        "The questions, methods and results that belong to {name} and to nothing beside it.",
    ),
    intros=frames(
        "An overview of {name} for people who will meet it at work or in further study.",
        "How {name} came about, how it is done today and what it is good for.",
        "The ideas behind {name} and the steps that lead from them to practice.",
        "A course on {name} that goes from the terms to complete cases.",
        "What specialists in {name} know and beginners usually overlook.",
        "Methods, examples and limits of {name}, each with the reasons for it.",
    ),
    objectives=frames(
        "Use the terms of {s} with confidence.",
        "Work through ordinary cases from {s} without help.",
        "Judge when the methods of {s} apply and when they do not.",
    ),
    session=Frame("{a} in {s}"),
    again=Frame("{a} in {s}: {g}"),
    pair=Frame("{c} and {d}"),
    descriptions=frames(
        "Treats {a} and shows what {c} has to do with it.",
        "Goes through {a} with {c} as the main example.",
        "Begins with {c} and works out from there what {a} means.",
        "Takes {a} apart and ends with a case on {c}.",
    ),
    uncovered=Frame("No session treats {a}."),
    twice=Frame("The concept {c} stands in more than one session."),
    thin=Frame("The session {a} has too few concepts."),
)
