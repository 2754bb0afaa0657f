"""The planner: map, menu and quotas in, batches of planned rows out; pure, so a plan is listed and counted before any call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from heapq import heapify, heappop, heappush, heapreplace
from types import MappingProxyType

from seedless.atlas import Atlas
from seedless.core import Batch, Cell, Menu, Plan, plan_id, seed_of
from seedless.planning.capacity import capacity_and_shares, cell_of, key_of
from seedless.planning.digest import digest
from seedless.planning.kinds import Kinds
from seedless.planning.order import Order
from seedless.planning.rounds import MOST_ROWS, pilot_rows, reserve
from seedless.planning.sampler import Pick, Sampler
from seedless.planning.targets import are_met, targets
from seedless.planning.territory import Territory, set_of
from seedless.planning.usage import Usage


class Planner:
    """Plans rounds. All state is a count over the plans given to `use` and `result`: replaying them restores it exactly.

    `quotas`: dimension (task_type, difficulty, language, node, strategy, form, audience) -> value -> share of accepted
    rows (of the rows of its task type for a form). `scope`: map node ids, empty = all. Raises UserMistake.
    """

    def __init__(
        self,
        atlas: Atlas,
        menu: Menu,
        *,
        languages: Sequence[str],
        quotas: Mapping[str, Mapping[str, float]],
        seed: int,
        scope: Collection[str] = (),
    ) -> None:
        self._menu, self._seed = menu, seed
        self._territory = Territory(atlas, scope, menu.composites)
        self._capacity, self.shares = capacity_and_shares(self._territory, menu, tuple(dict.fromkeys(languages)), quotas)
        self._usage, self._kinds = Usage(), Kinds(menu, self.shares, seed)
        self._planned: Counter[Cell] = Counter()
        self._accepted: Counter[Cell] = Counter()
        self._used: Counter[Cell] = Counter()  # declared capacity
        self._ideal: tuple[tuple[object, ...], dict[Cell, int]] | None = None  # the last answer, and to what
        self._samplers: dict[str, Sampler] = {}
        self._digests: dict[tuple[str, str], str] = {}
        self._queues: dict[tuple[str, str], list[tuple[float, int, str]]] = {}  # node, language -> subjects by rows per weight

    @property
    def left_out(self) -> tuple[str, ...]:
        """Values with a share but no capacity, as "dimension value"; their shares went to the others."""
        return self.shares.left_out

    def capacity(self) -> dict[Cell, int | None]:
        """Rows that can still be planned per cell; None without end."""
        return {cell: rows if rows is None else max(0, rows - self._used[cell]) for cell, rows in self._capacity.items()}

    def use(self, plan: Plan) -> None:
        """Count a planned row; on resume, every planned row of settled rounds in plan order."""
        self._planned[plan.cell] += 1
        self._usage.add(plan)
        self._kinds.use(plan, self._possible(plan.node_ids[0]))
        concepts, key = set_of(plan.concept_ids), key_of(plan.level, plan.language, plan.task_type)
        self._used.update(
            cell_of(key, root)
            for root in self._territory.roots
            if (offer := self._territory.offered.get((concepts, root))) and key in offer.rows
        )

    def result(self, plan: Plan, accepted: bool) -> None:
        """Count a settled row: whether it passed all checks, surplus included."""
        self._accepted[plan.cell] += accepted

    def wanted(self, target: int, kept: Mapping[Cell, int] = MappingProxyType({})) -> dict[Cell, int]:
        """Rows per cell when `target` are accepted, over what was accepted and what is left. Sums to less when that runs out.

        `kept` are rows already published: no cell is wanted below them. Every accepted row counts while the quotas can be
        met with it; else a cell's luck beyond its part is surplus.
        """
        left = self.capacity()
        kept = {cell: rows for cell, rows in kept.items() if rows and cell.node in self._territory.roots}
        spare = {cell: rows - kept.get(cell, 0) for cell, rows in self._accepted.items() if cell.node in self._territory.roots}
        room: dict[Cell, int | None] = {}
        for cell, rows in left.items():
            most = target if rows is None else rows + max(0, spare.get(cell, 0))
            room[cell] = None if most >= target else most
        asked = (target, kept, room)
        if self._ideal is None or self._ideal[0] != asked:
            self._ideal = (asked, targets(room, self.shares, kept, target, self._seed))
        ideal = self._ideal[1]
        have = {cell: max(0, rows) + kept.get(cell, 0) for cell, rows in spare.items()}
        if any(rows > ideal.get(cell, 0) for cell, rows in have.items()):
            if sum(have.values()) < target:
                counted = targets(left, self.shares, have, target, self._seed)
            else:
                counted = targets({cell: max(0, rows) for cell, rows in spare.items()}, self.shares, kept, target, self._seed)
            if are_met(self.shares, counted, target):
                return counted
        return dict(ideal)

    def next_round(self, target: int, wanted: Mapping[Cell, int], *, batch_size: int = 5) -> list[Batch]:
        """Batches in plan order: first what is missing, then a reserve for what may be refused.

        The first round is a pilot of max(20, 5 % of target) rows, the others at most 1,000. Empty when every cell of
        `wanted` is full or has no capacity left.
        """
        left = self.capacity()
        deficit = {}
        for cell, rows in wanted.items():
            room = left.get(cell, 0)
            missing = rows - self._accepted[cell]
            deficit[cell] = missing if room is None else min(missing, room)
        rows_left = MOST_ROWS if self._planned else pilot_rows(target)
        stages = [deficit, reserve(deficit, self._planned, self._accepted, left) if self._planned else {}]
        batches: list[Batch] = []
        for need in stages:
            order = Order(need, batch_size, self._seed)
            while rows_left and (opening := order.next_cell()):
                batch = self._batch(order, opening, min(batch_size, rows_left))
                if batch:
                    batches.append(batch)
                    rows_left -= len(batch.planned)
        return batches

    def exhausted(self) -> list[str]:
        """What is used up, a line each for a person: concepts by level, language and task type; subjects by concept sets."""
        found = []
        for concepts, offer in {concepts: offer for (concepts, _), offer in self._territory.offered.items()}.items():
            name = " with ".join(self._territory.atlas[concept].name("en") for concept in offer.concepts)
            for key, rows in sorted(offer.rows.items()):
                if self._usage.keys[concepts, key] >= rows > 0:
                    found.append(f"{name} ({key}): all {rows} rows are planned")
        for (subject, level, language), used in sorted(self._usage.spaces.items()):
            if subject in self._territory.syllabuses and level in self._menu.ladder:
                space = self._sampler(subject).space(self._possible(subject), self._menu.ladder[level])
                if 0 < space <= used:
                    name = self._territory.atlas[subject].name("en")
                    found.append(f"{name} ({level}/{language}): all {space} concept sets were asked, new rows repeat them")
        return found

    def _batch(self, order: Order, cell: Cell, size: int) -> Batch | None:
        """Up to `size` rows of one subject and the cell's language; None when no subject can give the cell."""
        subject = self._next_subject(cell)
        if subject is None:
            order.close(cell)
            return None
        plans: list[Plan] = []
        voice = self._kinds.voice(cell)
        next_cell: Cell | None = cell
        while next_cell and len(plans) < size:
            plan = self._plan(subject, next_cell, voice)
            if plan is None:
                order.close(next_cell)
            else:
                plans.append(plan)
                order.place(next_cell)
            next_cell = order.next_within((cell.node, cell.language), lambda c: self._able(subject, c))
        return Batch(planned=tuple(plans), digest=self._digest(subject, cell.language)) if plans else None

    def _next_subject(self, cell: Cell) -> str | None:
        """The subject of the cell's node with the fewest planned rows per weight in its language that can give the cell."""
        group = (cell.node, cell.language)
        if group not in self._queues:
            self._queues[group] = [
                (0.0, seed_of(self._seed, s.subject), s.subject)
                for s in self._territory.syllabuses.values()
                if s.root == cell.node
            ]
            heapify(self._queues[group])
        queue = self._queues[group]
        unable: list[tuple[float, int, str]] = []
        found = None
        while queue and found is None:
            rows, tie, subject = queue[0]
            now = self._usage.subjects[subject, cell.language] / self._territory.syllabuses[subject].weight
            if now > rows:  # planned since it was queued
                heapreplace(queue, (now, tie, subject))
            elif self._able(subject, cell):
                found = subject
            else:
                unable.append(heappop(queue))
        for entry in unable:
            heappush(queue, entry)
        return found

    def _able(self, subject: str, cell: Cell) -> bool:
        if self._strategies(subject, cell.level):
            return True
        return self._sampler(subject).has_room(cell.level, cell.language, cell.task_type, self.shares.by["strategy"])

    def _strategies(self, subject: str, level: str) -> frozenset[str]:
        syllabus = self._territory.syllabuses[subject]
        able = (
            syllabus.strategies(self._menu.ladder[level], self._territory.linked(subject))
            if syllabus.open
            else frozenset[str]()
        )
        return able & self.shares.by["strategy"].keys()

    def _possible(self, subject: str) -> frozenset[str]:
        """Strategies that have a share in the rows of this subject, at whatever level."""
        active = frozenset(self.shares.by["strategy"])
        if subject not in self._territory.syllabuses:
            return active
        if not self._territory.syllabuses[subject].open:
            return active & {offer.strategy for offer in self._territory.syllabuses[subject].declared}
        return active if self._territory.linked(subject) else active - {"cross"}

    def _plan(self, subject: str, cell: Cell, voice: list[str]) -> Plan | None:
        rooms = self._sampler(subject).rooms(cell.level, cell.language, cell.task_type)
        able = self._strategies(subject, cell.level) | (rooms & self.shares.by["strategy"].keys())
        rung = self._menu.ladder[cell.level]
        for strategy in self._kinds.strategies(subject, cell, able, self._possible(subject)):
            pick = self._sampler(subject).draw(strategy, rung, cell.level, cell.language, cell.task_type)
            if pick:
                plan = self._written(cell, strategy, pick, voice)
                self.use(plan)
                return plan
        return None

    def _written(self, cell: Cell, strategy: str, pick: Pick, voice: list[str]) -> Plan:
        atlas, language, rung = self._territory.atlas, cell.language, self._menu.ladder[cell.level]
        bloom = self._kinds.bloom(cell)
        attributes = self._kinds.attributes(cell, bloom, voice)
        node_ids = (*pick.subjects, *pick.sessions, *pick.concepts)
        return Plan.model_validate(
            {
                "id": plan_id(
                    node_ids=node_ids,
                    concept_ids=pick.concepts,
                    attributes=attributes,
                    task_type=cell.task_type,
                    level=cell.level,
                    bloom=bloom,
                    steps=rung.steps,
                    language=language,
                    replicate=pick.replicate,
                ),
                "root": cell.node,
                "node_ids": node_ids,
                "atlas_path": tuple(node.name(language) for node in atlas.lineage(pick.sessions[0])[:-1]),
                "subject": atlas[pick.subjects[0]].name(language),
                "sessions": tuple(atlas[id].name(language) for id in pick.sessions),
                "concepts": tuple(atlas[id].name(language) for id in pick.concepts),
                "concept_ids": pick.concepts,
                "strategy": strategy,
                "task_type": cell.task_type,
                "level": cell.level,
                "bloom": bloom,
                "steps": rung.steps,
                "language": language,
                "attributes": attributes,
                "replicate": pick.replicate,
            }
        )

    def _sampler(self, subject: str) -> Sampler:
        if subject not in self._samplers:
            self._samplers[subject] = Sampler(self._territory, subject, self._usage, self._seed)
        return self._samplers[subject]

    def _digest(self, subject: str, language: str) -> str:
        if (subject, language) not in self._digests:
            self._digests[subject, language] = digest(self._territory.atlas, self._territory.syllabuses[subject], language)
        return self._digests[subject, language]
