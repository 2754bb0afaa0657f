"""One dimension of the plan spread by largest remainder, overall and within each of its contexts at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from seedless.core import seed_of

Context = tuple[str, ...]


class Spread:
    """Counts what was used beside what its shares ask for. Contexts keep dimensions from moving in step with one another."""

    def __init__(self, name: str, seed: int) -> None:
        self._seed = seed_of(name, seed)
        self._behind: dict[Context, dict[str, float]] = defaultdict(dict)  # asked for less used, in rows
        self._ties: dict[tuple[str, Context], int] = {}

    def ranked(
        self, shares: Mapping[str, float], contexts: Sequence[Context], able: Collection[str] | None = None
    ) -> list[str]:
        """Values with a share (and `able`), the one furthest behind over all contexts first; ties fall by content."""

        def behind(value: str) -> tuple[float, int, str]:
            missing = sum(self._behind[context].get(value, 0.0) + shares[value] for context in contexts)
            return (-round(missing, 9), self._tie(value, contexts[-1]), value)

        return sorted((value for value in shares if able is None or value in able), key=behind)

    def _tie(self, value: str, context: Context) -> int:
        if (value, context) not in self._ties:
            self._ties[value, context] = seed_of(self._seed, value, *context)
        return self._ties[value, context]

    def use(self, value: str, shares: Mapping[str, float], contexts: Sequence[Context]) -> None:
        for context in contexts:
            behind = self._behind[context]
            for name, share in shares.items():
                behind[name] = behind.get(name, 0.0) + share
            behind[value] = behind.get(value, 0.0) - 1
