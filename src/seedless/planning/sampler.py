"""The coverage-balanced sampler over one subject: which sessions and concepts the next row is about (methods.md M1)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from math import comb
from typing import NamedTuple

from seedless.core import Rung, seed_of
from seedless.planning.capacity import key_of
from seedless.planning.territory import Link, Offer, Territory, set_of
from seedless.planning.usage import Usage, pair_of

Group = tuple[str, ...]  # one session, or two


class Pick(NamedTuple):
    """What a row is about. `subjects` are the subject's id and, for a cross row, the other's."""

    subjects: tuple[str, ...]
    sessions: tuple[str, ...]
    concepts: tuple[str, ...]
    replicate: int


class Sampler:
    """Reads `usage`, never writes it: a pick counts once its plan is added there. Ties fall by content, from `seed`."""

    def __init__(self, territory: Territory, subject: str, usage: Usage, seed: int) -> None:
        self._territory, self._syllabus, self._usage, self._seed = territory, territory.syllabuses[subject], usage, seed
        self._ties: dict[Group, int] = {}
        self._full: set[tuple[object, ...]] = set()  # groups with no fresh set left; sets are never un-asked

    def draw(self, strategy: str, rung: Rung, level: str, language: str, task_type: str) -> Pick | None:
        """The least-used concepts of the least-used session or pair, as a set not asked at (level, language) before.

        When every set of this strategy has been asked, the replicate is above 0. None: nothing of the kind can be asked.
        """
        declared = self._declared(strategy, level, language, task_type)
        free = self._open(strategy, rung, level, language)
        if declared is None or free is None:
            return declared or free
        return min(declared, free, key=lambda pick: (self._load(pick.concepts), pick.replicate))

    def has_room(self, level: str, language: str, task_type: str, strategies: Collection[str]) -> bool:
        """Whether something of declared capacity can still be asked so, by one of these strategies."""
        key = key_of(level, language, task_type)
        return any(offer.strategy in strategies and self._left(offer, key) > 0 for offer in self._syllabus.declared)

    def rooms(self, level: str, language: str, task_type: str) -> frozenset[str]:
        """Strategies by which something of declared capacity can still be asked so."""
        key = key_of(level, language, task_type)
        return frozenset(offer.strategy for offer in self._syllabus.declared if self._left(offer, key) > 0)

    def space(self, strategies: frozenset[str], rung: Rung) -> int:
        """Distinct concept sets at that rung: N1 + N2 of GLAN §2.4, within the rung's fewest and most concepts."""
        low, high = rung.concepts
        sizes = [len(concepts) for concepts in self._syllabus.open.values()]

        def sets(pool: int, fewest: int) -> int:
            return sum(comb(pool, k) for k in range(fewest, high + 1))

        single = sum(sets(size, low) for size in sizes) if "single" in strategies else 0
        two = max(2, low)
        double = (
            sum(sets(a + b, two) - sets(a, two) - sets(b, two) for a, b in combinations(sizes, 2))
            if "double" in strategies
            else 0
        )
        return single + double

    def _left(self, offer: Offer, key: str) -> int:
        return offer.rows.get(key, 0) - self._usage.keys[offer.together, key]

    def _declared(self, strategy: str, level: str, language: str, task_type: str) -> Pick | None:
        key = key_of(level, language, task_type)
        able = (o for o in self._syllabus.declared if o.strategy == strategy and self._left(o, key) > 0)
        best = min(
            able,
            key=lambda o: (
                self._load(o.concepts),
                self._usage.keys[o.together, key],
                self._tie(o.concepts),
                o.sessions,
            ),
            default=None,
        )
        if best is None:
            return None
        return Pick(best.subjects, best.sessions, best.concepts, self._usage.replicate(best.concepts, level, language))

    def _open(self, strategy: str, rung: Rung, level: str, language: str) -> Pick | None:
        groups = self._groups[strategy]
        sizes = self._sizes(strategy, rung, level)
        for anywhere in (True, False):  # a set asked at no level in no language is better still
            for size in sizes:
                found = self._fresh(groups, size, level, language, anywhere)
                if found:
                    return self._pick(*found, level, language)
        for size in sizes:
            for group in self._ranked(groups, size):
                sets = self._sets(group, size)
                least = min(sets, key=lambda chosen: self._usage.replicate(chosen, level, language), default=None)
                if least:
                    return self._pick(group, least, level, language)
        return None

    def _fresh(
        self, groups: Sequence[Group], size: int, level: str, language: str, anywhere: bool
    ) -> tuple[Group, Group] | None:
        """The best group's first set that has not been asked: anywhere, or at this level in this language."""
        scope = ("anywhere",) if anywhere else (level, language)

        def is_fresh(chosen: Group) -> bool:
            return not (self._usage.sets[set_of(chosen)] if anywhere else self._usage.replicate(chosen, level, language))

        for group in self._ranked([group for group in groups if (group, size, scope) not in self._full], size):
            for chosen in filter(is_fresh, self._sets(group, size)):
                return group, chosen
            self._full.add((group, size, scope))
        return None

    def _ranked(self, groups: Sequence[Group], size: int) -> list[Group]:
        """Groups that hold `size` concepts: least-used pair first, then where the concepts to be taken are least used.

        Of pairs that are alike in this the one taught closest together comes first: what lies far apart meets in no message
        that anybody would write, and the writer declines it.
        """
        sessions = dict.fromkeys(session for group in groups for session in group)
        uses = {session: sorted(self._usage.concepts[c] for c in self._session[session]) for session in sessions}
        part = {1: size, 2: (size + 1) // 2}  # of each session
        due = {session: sum(uses[session][: part[len(groups[0])]]) for session in sessions}
        ranks: list[tuple[int, int, int, int, int, Group]] = []
        for group in groups:
            if self._holds(group, size):
                pair = self._usage.pairs[pair_of(*group)] if len(group) == 2 else 0
                ranks.append(
                    (
                        pair,
                        sum(due[s] for s in group),
                        self._apart(group),
                        sum(sum(uses[s]) for s in group),
                        self._tie(group),
                        group,
                    )
                )
        return [group for *_, group in sorted(ranks)]

    def _apart(self, group: Group) -> int:
        """Sessions of the syllabus from one to the other; 0 for a single one, and for one that another subject teaches."""
        places = [self._place[session] for session in group if session in self._place]
        return places[-1] - places[0]

    def _load(self, concepts: Sequence[str]) -> float:
        return sum(self._usage.concepts[c] for c in concepts) / len(concepts)

    def _holds(self, group: Group, size: int) -> bool:
        return size <= len(self._pool[group]) and (len(group) == 1 or size >= 2)

    def _sets(self, group: Group, size: int) -> Iterator[Group]:
        """Sets of `size` concepts, least used first; of two sessions, never all from one."""
        pool = sorted(self._pool[group], key=lambda c: (self._usage.concepts[c], self._tie((c,))))
        wholes = [set(self._session[session]) for session in group] if len(group) == 2 else []
        for chosen in combinations(pool, size):
            if not any(whole.issuperset(chosen) for whole in wholes):
                yield chosen

    def _sizes(self, strategy: str, rung: Rung, level: str) -> list[int]:
        """Numbers of concepts the rung allows, those planned least first."""
        low, high = rung.concepts
        if low == high:
            return [low] if strategy == "single" or low >= 2 else []
        used = {
            size: self._usage.sizes[level, strategy, size]
            for size in range(low if strategy == "single" else max(2, low), high + 1)
        }
        return sorted(used, key=lambda size: (used[size], seed_of(self._seed, level, strategy, size, used[size])))

    def _pick(self, group: Group, chosen: Group, level: str, language: str) -> Pick:
        subjects = dict.fromkeys((self._syllabus.subject, *(self._owner[s] for s in group if s in self._owner)))
        return Pick(tuple(subjects), group, chosen, self._usage.replicate(chosen, level, language))

    def _tie(self, ids: Group) -> int:
        if ids not in self._ties:
            self._ties[ids] = seed_of(self._seed, *ids)
        return self._ties[ids]

    @cached_property
    def _place(self) -> dict[str, int]:
        return {session: place for place, session in enumerate(self._syllabus.open)}

    @cached_property
    def _owner(self) -> dict[str, str]:
        """Sessions of other subjects -> their subject."""
        return {link.other: link.subject for link in self._links}

    @cached_property
    def _links(self) -> list[Link]:
        return self._territory.links(self._syllabus.subject)

    @cached_property
    def _session(self) -> dict[str, Group]:
        return {
            **self._syllabus.open,
            **{link.other: self._territory.syllabuses[link.subject].open[link.other] for link in self._links},
        }

    @cached_property
    def _groups(self) -> dict[str, list[Group]]:
        own = list(self._syllabus.open)
        cross = dict.fromkeys((link.session, link.other) for link in self._links)
        return {"single": [(s,) for s in own], "double": list(combinations(own, 2)), "cross": list(cross)}

    @cached_property
    def _pool(self) -> dict[Group, Group]:
        groups = [group for groups in self._groups.values() for group in groups]
        return {group: tuple(dict.fromkeys(c for session in group for c in self._session[session])) for group in groups}
