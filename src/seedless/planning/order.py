"""The order in which a round's rows are planned: balanced at every prefix within a batch, though each batch has one subject."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping

from seedless.core import Cell, seed_of

Group = tuple[str, str]  # first-level node, language: what all rows of a batch share


class Order:
    """Rows still to be planned per cell. The group furthest behind its part comes next, then its cell furthest behind.

    After i rows every node, language, level and task type holds its part of i within two batches and two rows.
    """

    def __init__(self, need: Mapping[Cell, int], batch_size: int, seed: int) -> None:
        self.need = {cell: rows for cell, rows in sorted(need.items()) if rows > 0}
        self._batch_size = batch_size
        self._total = sum(self.need.values())
        self._tie = {cell: seed_of(seed, *cell) for cell in self.need}
        self._asked: Counter[object] = Counter()
        self._placed: Counter[object] = Counter()
        self._rows = 0
        self._marks: dict[Cell, tuple[object, ...]] = {}
        self._cells: dict[Group, list[Cell]] = defaultdict(list)
        for cell, rows in self.need.items():
            self._cells[cell.node, cell.language].append(cell)
            self._marks[cell] = _marks(cell)
            for mark in self._marks[cell]:
                self._asked[mark] += rows

    def next_cell(self) -> Cell | None:
        """The cell to open the next batch with; None when nothing is needed."""
        at = self._rows + self._batch_size

        def behind(group: Group) -> tuple[int, int]:
            late = self._late((group, ("node", group[0]), ("language", group[1])), at)
            return (late, self._tie[self._cells[group][0]])

        groups = [group for group, cells in self._cells.items() if any(self.need[cell] for cell in cells)]
        return self.next_within(max(groups, key=behind), lambda _: True) if groups else None

    def next_within(self, group: Group, able: Callable[[Cell], bool]) -> Cell | None:
        """The group's cell furthest behind that is still needed and `able`."""
        cells = [cell for cell in self._cells[group] if self.need[cell] and able(cell)]
        return max(cells, key=lambda cell: (self._late(self._marks[cell], self._rows + 1), self._tie[cell]), default=None)

    def place(self, cell: Cell) -> None:
        self.need[cell] -= 1
        self._rows += 1
        for mark in self._marks[cell]:
            self._placed[mark] += 1

    def close(self, cell: Cell) -> None:
        """No subject can give such a row: its place goes to no other cell, the next round's targets see to that."""
        self.need[cell] = 0

    def _late(self, marks: tuple[object, ...], at: int) -> int:
        """Rows the marks are behind their parts of the first `at`, times the round's total: whole numbers, so exact."""
        asked, placed, total = self._asked, self._placed, self._total
        return sum([asked[mark] * at - placed[mark] * total for mark in marks])


def _marks(cell: Cell) -> tuple[object, ...]:
    """What a row counts for: its four values, its group and itself."""
    return (
        ("task_type", cell.task_type),
        ("level", cell.level),
        ("language", cell.language),
        ("node", cell.node),
        (cell.node, cell.language),
        cell,
    )
