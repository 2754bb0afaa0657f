"""Plain pieces of lower-cased text, one of which must stand there before a pattern can match: all found in one pass."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

Trie = dict[str, "Trie"]


class Needled(Protocol):
    """A pattern with its needles."""

    @property
    def needles(self) -> tuple[str, ...]: ...


One = TypeVar("One", bound=Needled)


class Sieve(Generic[One]):
    """Patterns by their needles: one compiled trie finds where any needle begins, ten times as fast as looking for each."""

    def __init__(self, patterns: Sequence[One]) -> None:
        trie: Trie = {}
        for pattern in patterns:
            for needle in pattern.needles:
                branch = trie
                for letter in needle:
                    branch = branch.setdefault(letter, {})
                branch[""] = {}
        self._begins = re.compile(f"(?=({_written(trie)}))")
        self._patterns = [(frozenset(map(self._head, pattern.needles)), pattern) for pattern in patterns]

    def caught(self, lowered: str) -> list[One]:
        """The patterns of which a needle stands in the text, in their order."""
        found = frozenset(self._begins.findall(lowered))
        if not found:
            return []
        there = lowered.__contains__
        return [one for heads, one in self._patterns if not heads.isdisjoint(found) and any(map(there, one.needles))]

    def _head(self, needle: str) -> str:
        """The shortest needle that this one begins with: all that the trie reports of both."""
        found = self._begins.match(needle)
        assert found
        return found[1]


def _written(trie: Trie) -> str:
    """The trie as a pattern. Of needles of which one begins the other, the shorter ends the match and stands for both."""
    if "" in trie:
        return ""
    branches = [re.escape(letter) + _written(branch) for letter, branch in trie.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
