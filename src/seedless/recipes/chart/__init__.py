"""Chart: a language model draws the map that rows are planned over. A round draws a level, `Drawing` puts it together."""

from __future__ import annotations

from seedless.checks import form
from seedless.checks.language import language
from seedless.core import Check, Item, Recipe
from seedless.recipes.chart.drawing import Drawing
from seedless.recipes.chart.items import Draft, Listed, Listing, Named, Naming, Outline, Syllabus
from seedless.recipes.chart.stages import CHART, audit, list_children, name_in_language, outline

ITEMS: tuple[type[Item], ...] = (Listing, Listed, Outline, Draft, Syllabus, Naming, Named)
PLACES: tuple[type[Item], ...] = (Listing, Outline, Naming)
LEAVES: tuple[type[Item], ...] = (Listed, Draft, Syllabus, Named)
STAGES = ("fields", "expand", "subjects", "syllabus", "audit", "names")
MOST_CHARACTERS = 200_000  # of all that one leaf says


def text_of(item: Item) -> str:
    return item.text


def language_of(item: Item) -> str:
    assert isinstance(item, Listed | Draft | Syllabus | Named)
    return item.language


def recipe() -> Recipe:
    gates: tuple[Check, ...] = (form(text_of, most=MOST_CHARACTERS), language(text_of, language_of))
    return Recipe(
        name="chart",
        version="1",
        items=ITEMS,
        grow={Listing: list_children, Outline: outline, Draft: audit, Naming: name_in_language},
        gates=dict.fromkeys(LEAVES, gates),
    )


__all__ = ["CHART", "ITEMS", "LEAVES", "PLACES", "STAGES", "Drawing", "recipe"]
