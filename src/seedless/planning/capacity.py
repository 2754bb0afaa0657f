"""What a territory can give: rows per cell, and the shares of every dimension over what it can give."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from seedless.core import LEVELS, STRATEGIES, TASK_TYPES, Cell, Menu, UserMistake
from seedless.planning.quotas import CELL_DIMENSIONS, Shares, check_quotas, shares_of
from seedless.planning.territory import Territory

Capacity = dict[Cell, int | None]

# What seedless knows, whether the menu of this branch has it or not: a quota for it is no typing error.
KNOWN: Mapping[str, Collection[str]] = {"task_type": TASK_TYPES, "difficulty": LEVELS, "strategy": tuple(STRATEGIES)}


def capacity_and_shares(
    territory: Territory, menu: Menu, languages: Sequence[str], quotas: Mapping[str, Mapping[str, float]]
) -> tuple[Capacity, Shares]:
    """Capacity of the cells that have any, and shares in which what has none is left out and named. Raises UserMistake.

    What a quota of 0 (or others' sum of 1) rules out takes its cells away from the other dimensions too. A quota for what
    is KNOWN and not on the menu is one for what has no capacity.
    """
    weights = _weights(territory, menu, languages, quotas)
    known = {name: (*values, *KNOWN.get(name, ())) for name, values in weights.items() if "/" not in name}
    known["node"] = tuple(node.id for node in territory.atlas.roots)
    check_quotas(quotas, {**known, "form": tuple(form for forms in menu.forms.values() for form in forms)})
    named = {**quotas, **{name: _among(quotas.get("form", {}), weights[name]) for name in weights if name.startswith("form/")}}

    asked = shares_of(named, weights, weights).by
    strategies = asked["strategy"].keys() & menu.strategies.keys() & _strategies(territory, menu)
    found = capacity_of(territory, menu, languages, strategies)
    capacity = {
        cell: rows for cell, rows in found.items() if all(v in asked[d] for d, v in zip(CELL_DIMENSIONS, cell, strict=True))
    }
    if quotas and not capacity:
        raise UserMistake("nothing that has a share can be planned", "quotas", "`plan` without quotas shows what there is")
    possible: dict[str, Collection[str]] = {**asked, "strategy": strategies}
    possible |= {dimension: {cell[place] for cell in capacity} for place, dimension in enumerate(CELL_DIMENSIONS)}
    return capacity, shares_of(named, asked, possible)


def capacity_of(territory: Territory, menu: Menu, languages: Iterable[str], strategies: Collection[str]) -> Capacity:
    """Rows that can be planned per cell; None without end, cells of none left out."""
    found: Capacity = {}
    tongues = tuple(languages)
    able: dict[str, set[str]] = defaultdict(set)  # root -> levels its open concepts can be asked at
    for syllabus in territory.syllabuses.values():
        if syllabus.open:
            linked = territory.linked(syllabus.subject)
            able[syllabus.root] |= {n for n in menu.levels if syllabus.strategies(menu.ladder[n], linked) & set(strategies)}
    for root in territory.roots:
        for level in menu.levels:
            if level in able[root]:
                found |= {Cell(task, level, language, root): None for task in menu.task_types for language in tongues}
    for (_, root), offer in territory.offered.items():
        for key, rows in offer.rows.items() if offer.strategy in strategies else ():
            cell = cell_of(key, root)
            held = found.get(cell, 0)
            on_menu = cell.task_type in menu.task_types and cell.level in menu.levels and cell.language in tongues
            if rows and on_menu and held is not None:
                found[cell] = held + rows
    return found


def _strategies(territory: Territory, menu: Menu) -> set[str]:
    """Those that some subject can be asked by at some level."""
    found = {offer.strategy for offer in territory.offered.values()}
    for syllabus in territory.syllabuses.values():
        if syllabus.open:
            linked = territory.linked(syllabus.subject)
            found.update(*(syllabus.strategies(menu.ladder[level], linked) for level in menu.levels))
    return found


def cell_of(key: str, root: str) -> Cell:
    """A capacity key of the map, "level/lang/task_type", under a first-level node. Raises UserMistake for any other form."""
    if key.count("/") != 2:
        raise UserMistake(f"capacity key {key!r} is not level/lang/task_type", "map", 'Write it as in "easy/en/qa"')
    level, language, task_type = key.split("/")
    return Cell(task_type, level, language, root)


def key_of(level: str, language: str, task_type: str) -> str:
    return f"{level}/{language}/{task_type}"


def _weights(
    territory: Territory, menu: Menu, languages: Sequence[str], quotas: Mapping[str, Mapping[str, float]]
) -> dict[str, dict[str, float]]:
    """Default weight of every value that may have a share; forms by task type, as "form/qa"."""
    weights = {
        "task_type": dict.fromkeys((*menu.task_types, *_known_in("task_type", quotas)), 1.0),
        "difficulty": dict.fromkeys((*menu.levels, *_known_in("difficulty", quotas)), 1.0),
        "language": dict.fromkeys(languages, 1.0),
        "node": {
            root: territory.atlas[root].weight
            for root in (*territory.first_level, *quotas.get("node", {}))
            if root in territory.atlas
        },
        "strategy": {**dict.fromkeys(_known_in("strategy", quotas), 1.0), **menu.strategies},
        "audience": dict.fromkeys(menu.audiences, 1.0),
    }
    return weights | {f"form/{task}": dict.fromkeys(menu.forms.get(task, ()), 1.0) for task in menu.task_types}


def _known_in(dimension: str, quotas: Mapping[str, Mapping[str, float]]) -> list[str]:
    return [value for value in KNOWN[dimension] if value in quotas.get(dimension, {})]


def _among(named: Mapping[str, float], values: Collection[str]) -> dict[str, float]:
    return {value: share for value, share in named.items() if value in values}
