"""One process's work on a DIR: plan rounds, let the frontier work, publish rows in plan order, end for a named reason."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from seedless.app.charting import drawn_whole
from seedless.app.finish import Ending, conclude
from seedless.app.folder import write_run_yaml
from seedless.app.log import RunLog
from seedless.app.progress import Progress
from seedless.app.publish import Publisher
from seedless.app.staffing import Staff
from seedless.app.wiring import RoundPlanner, Wiring
from seedless.atlas import Atlas
from seedless.atlas.files import write_atlas
from seedless.core import (
    BudgetSpent,
    Cell,
    ExitCode,
    Journal,
    Planned,
    ProviderFailed,
    Round,
    RunSpec,
    UserMistake,
    canonical,
    root_node,
)
from seedless.engine import Desk, Event, Frontier, Gate, Listener, Planted, Settled
from seedless.planning import RoundTally, saturation, tally
from seedless.tables.columns import ACCEPTED_SCHEMA, REJECTED_SCHEMA
from seedless.tables.parquet import WAIT_S, Parts
from seedless.tables.report import Report

if TYPE_CHECKING:
    from seedless.atlas.extent import Extent
    from seedless.recipes.chart import Drawing

BREATH_S = 0.05  # rows that end close together are published together
NAMED = 5  # used-up concepts named in the ending
GRACE_S, PAID_GRACE_S = 10.0, 60.0


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """The report, and what a person is told beside it."""

    report: Report
    detail: str
    left_out: tuple[str, ...]
    skipped: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapOutcome:
    """The map as far as it was drawn, why that ended, and the calls of the DIR so far."""

    atlas: Atlas
    ending: Ending
    calls: int
    cost_usd: float | None


class Run:
    """One process's work on one DIR."""

    def __init__(
        self,
        spec: RunSpec,
        folder: Path,
        wiring: Wiring,
        planner: RoundPlanner,
        journal: Journal,
        log: RunLog,
        staff: Staff,
        gate: Gate,
    ) -> None:
        self.spec, self.folder, self.wiring, self.planner, self.journal, self.log = spec, folder, wiring, planner, journal, log
        self.staff = staff
        self.progress = Progress(spec.target)
        self.publisher = Publisher(
            journal,
            Parts(folder / "data", ACCEPTED_SCHEMA),
            Parts(folder / "rejected", REJECTED_SCHEMA),
            wiring.recipe.name,
            time.monotonic,
        )
        self.moved = asyncio.Event()
        self.interrupted = self.working = False
        self.failure: Exception | None = None
        self.quotas = canonical(spec.quotas)
        self.notes: list[str] = []
        self.history: list[RoundTally] = []
        self.mapped = wiring.chart is None  # the map is as large as this target needs
        self.frontier = Frontier(wiring.recipe, Desk(journal, staff.roles, gate, spec.seed, self.tell), workers=spec.workers)

    def tell(self, event: Event) -> None:
        listeners: tuple[Listener, ...] = (self.progress.tell, self.log.tell)
        for listener in listeners:
            listener(event)
        if isinstance(event, Settled) and self.publisher.note(event.positions):
            self.moved.set()

    async def go(self, facts: dict[str, str], watch: Callable[[Progress], None] | None) -> RunOutcome:
        began = time.monotonic()
        await self.begin(facts)
        if watch:
            watch(self.progress)
        ending = await self.ended(self.rounds())
        await self.publisher.finish()
        seconds = float(self.journal.meta("seconds") or 0) + time.monotonic() - began
        await self.journal.remember(seconds=f"{seconds:.3f}")
        if self.staff.lost_usd or self.staff.lost_calls:
            self.notes.append(
                f"{self.staff.lost_calls or 'some'} calls were sent and never answered (time-outs, cut connections, kills): "
                f"counted as spent, {self.staff.lost_usd:.4f} USD at most"
            )
        lost = (self.staff.lost_usd, self.staff.lost_calls)
        report = conclude(self.folder, self.spec, self.wiring, self.journal, self.publisher, ending, seconds, *lost)
        self.log.say("end", why=ending.why, detail=ending.detail, exit_code=int(ending.code), accepted=report.accepted)
        left_out = self.planner.left_out if self.mapped else ()  # what an imagined map lacks says nothing
        return RunOutcome(report, ending.detail, left_out, self.wiring.skipped, tuple(self.notes))

    async def draw(self, facts: dict[str, str], watch: Callable[[Progress], None] | None) -> MapOutcome:
        """The map alone, as `go` would draw it first; nothing is written but the map. The same DIR then takes the rows."""
        await self.begin(facts)
        if watch:
            watch(self.progress)
        ending = await self.ended(self.mapping())
        totals = self.journal.totals()
        return MapOutcome(self.wiring.atlas, ending, sum(totals.calls.values()), totals.cost_usd)

    async def mapping(self) -> Ending:
        return await self.mapped_out() or Ending("map", ExitCode.TARGET)

    async def ended(self, work: Coroutine[None, None, Ending]) -> Ending:
        """Why it ended, a provider that stopped and a spent budget included."""
        try:
            return await work
        except ProviderFailed as failure:
            if failure.mendable and not self.journal.totals().calls:
                raise UserMistake(str(failure)) from failure
            return Ending("stopped", ExitCode.STOPPED, str(failure))
        except BudgetSpent as spent:
            return Ending("budget", ExitCode.BUDGET, str(spent))

    async def begin(self, facts: dict[str, str]) -> None:
        """Take up what an earlier process left, or lay down what a new DIR needs."""
        write_run_yaml(self.folder, self.spec)
        if self.wiring.chart is None:
            write_atlas(self.wiring.atlas, self.folder / "atlas.jsonl")
        lost = await self.journal.reopen()
        self.log.say("begin", target=self.spec.target, workers=self.spec.workers, nodes_lost=lost)
        await self.publisher.recover()
        await self.journal.remember(**facts)

    async def rounds(self) -> Ending:
        """Round after round until the target, saturation or a stop; the map first, and again where a larger target needs it."""
        if self.wiring.chart:
            self.take_map(self.wiring.chart.drawn(self.journal).atlas)
        last, current = self.replay()
        self.wiring.asked.recall(self.journal, self.wiring.recipe, current)
        if last:
            self.progress.round = len(self.history) + (current is not None)
            self.progress.planned = last.end
        if last and last.quotas != self.quotas:
            self.notes.append("the quotas changed: rows that were here stay, rows that are added follow the new quotas")
        if last:  # what the last round left behind is judged by what it was planned for
            await self.take_aim(await self.aim(last))
        while True:
            if current is None and not self.mapped:
                if stopped := await self.mapped_out():
                    return stopped
                self.replay()
            wanted = await self.aim(current) if current else self.planner.wanted(self.spec.target, self.publisher.accepted)
            await self.take_aim(wanted)
            if not self.publisher.missing:
                if self.progress.accepted >= self.spec.target:
                    return Ending("target", ExitCode.TARGET)
                return self.saturated()
            if current is None:
                if why := saturation(self.history, self.spec.target):
                    return Ending("saturated", ExitCode.SATURATED, why)
                current = await self.plant(wanted)
                if current is None:
                    return self.saturated()
            await self.work(current)
            if self.publisher.missing:
                if self.interrupted:
                    return Ending("interrupted", ExitCode.INTERRUPTED)
                self.close(current)
                self.foresee()
                current = None

    async def mapped_out(self) -> Ending | None:
        """Draw what the map lacks for the target; the ending where there is none to go on with."""
        assert self.wiring.chart is not None

        def seen(drawing: Drawing, extent: Extent) -> bool:
            self.take_map(drawing.atlas)
            self.progress.draws(drawing.atlas, extent.subjects)
            return not self.interrupted

        drawing = await drawn_whole(self.wiring.chart, self.journal, self.frontier, self.quotas, seen)
        self.mapped = not self.interrupted
        self.log.say("map", nodes=len(drawing.nodes), merged=drawing.merged)
        held, wanted = len(self.wiring.atlas.of_kind("subject")), self.wiring.chart.extent(self.wiring.atlas).subjects
        if self.mapped and self.wiring.chart.grows and 0 < held < wanted:
            self.notes.append(f"the map has {held} of {wanted} subjects: the model names no more")
        if self.interrupted:
            return Ending("interrupted", ExitCode.INTERRUPTED)
        if not self.wiring.atlas.of_kind("concept"):
            return Ending("saturated", ExitCode.SATURATED, f"no map could be drawn: {self.why_no_map()}")
        return None

    def take_map(self, atlas: Atlas) -> None:
        """Plan over this map from now on. Rows that are there keep the places that they were planned for."""
        self.wiring = self.wiring.over(atlas)
        if not atlas.of_kind("concept"):
            return
        write_atlas(atlas, self.folder / "atlas.jsonl")
        self.planner = self.wiring.planner(self.spec)

    def why_no_map(self) -> str:
        """What became of the calls that were to draw it."""
        calls = self.journal.totals().calls.get("chart", 0)
        reasons = ", ".join(f"{reason} {count} times" for reason, count in self.progress.refused.most_common(3))
        return f"{calls} calls brought no sessions and concepts" + (f" ({reasons})" if reasons else "")

    async def take_aim(self, wanted: Mapping[Cell, int]) -> None:
        self.publisher.aim(wanted)
        await self.publisher.advance()
        self.show()

    def saturated(self) -> Ending:
        """The map has no more to plan: the first few of what is used up for the user, all of it in the log."""
        used_up = self.planner.exhausted()
        self.log.say("used_up", rows=used_up)
        names = list(dict.fromkeys(line.rsplit(" (", 1)[0] for line in used_up))
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        return Ending("saturated", ExitCode.SATURATED, f"the map is used up: {', '.join(names[:NAMED])}{more} (all in run.log)")

    def replay(self) -> tuple[Round | None, Round | None]:
        """Bring the planner to where the settled rounds left it. Returns the last round, and again if it is still open."""
        round = None
        self.history = []
        for round in (round for round in self.journal.rounds() if round.size):
            rows = list(self.journal.planned(round=round.number))
            for row in rows:
                self.planner.use(row.plan)
            if any(row.state == "open" for row in rows):
                return round, round
            self.learn(rows)
        return round, None

    def learn(self, rows: Sequence[Planned]) -> None:
        """Only settled rounds teach the planner, so that the next plan is the same wherever and whenever it is made."""
        ends = [(row.plan, row.state in ("done", "accepted")) for row in rows]
        for plan, good in ends:
            self.planner.result(plan, good)
        self.history.append(tally(ends))

    async def aim(self, round: Round) -> Mapping[Cell, int]:
        """Accepted rows wanted per cell while `round` goes: as planted, or set anew (once) for another target or quotas."""
        key = canonical([round.number, self.spec.target, self.quotas])
        if self.journal.meta("aim_of") == key:
            return cells_from(self.journal.meta("aim"))
        if (round.target, round.quotas) == (self.spec.target, self.quotas):
            return round.wanted
        wanted = self.planner.wanted(self.spec.target, self.publisher.accepted)
        await self.journal.remember(aim_of=key, aim=json.dumps([[list(cell), n] for cell, n in wanted.items()]))
        return wanted

    async def plant(self, wanted: Mapping[Cell, int]) -> Round | None:
        """Plan the next round and lay it down whole. None when the map has nothing left to plan."""
        batches = self.planner.next_round(self.spec.target, wanted)
        if not batches:
            return None
        if self.wiring.chart:  # the teacher poses problems by number and cannot repeat itself
            asked = self.wiring.asked
            batches = [batch.model_copy(update={"siblings": asked.siblings(batch)}) for batch in batches]
        before = self.journal.rounds()
        first = before[-1].end if before else 0
        plans = [plan for batch in batches for plan in batch.planned]
        round = Round(len(before), self.spec.target, dict(wanted), first, len(plans), self.quotas)
        orders = accumulate((len(batch.planned) for batch in batches), initial=first)
        roots = [root_node(batch, order=order, round=round.number) for batch, order in zip(batches, orders, strict=False)]
        await self.journal.plant(round, plans, roots)
        self.tell(Planted(round))
        return round

    async def work(self, round: Round) -> None:
        """The frontier works on the round, the publisher follows; the run stops at the last wanted row.

        Neither is cancelled when the other fails: what is in flight ends, and what has ended is published, before the failure
        is raised.
        """
        self.working = True
        async with asyncio.TaskGroup() as group:
            group.create_task(self.publish())
            try:
                await self.frontier.run(round)
            except Exception as failure:
                self.failure = self.failure or failure
            finally:  # whatever ends the frontier, the publisher must not wait for more
                self.working = False
                self.moved.set()
        if self.failure is not None:
            raise first_of(self.failure)
        await self.publisher.advance()

    async def publish(self) -> None:
        try:
            while self.working:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.moved.wait(), WAIT_S)
                self.moved.clear()
                await asyncio.sleep(BREATH_S)
                await self.publisher.advance()
                self.show()
                if not self.publisher.missing:
                    self.frontier.stop()
        except Exception as failure:
            self.failure = self.failure or failure
            self.frontier.stop()

    def show(self) -> None:
        self.progress.at(sum(self.publisher.accepted.values()))

    def close(self, round: Round) -> None:
        self.wiring.asked.close(self.journal, self.wiring.recipe, round)
        self.learn(list(self.journal.planned(round=round.number)))

    @property
    def grace_s(self) -> float:
        """How long calls in flight may still come in after the first Ctrl-C: those of an endpoint are paid for."""
        return PAID_GRACE_S if self.staff.ledger else GRACE_S

    def foresee(self) -> None:
        """What the whole will cost, by what was paid so far: told after the pilot, shown all along."""
        if not self.staff.prices:
            return
        from seedless.app.projecting import projected

        self.progress.projected = found = projected(self.journal, self.publisher.missing, self.staff.prices)
        if found and found.in_all.usd:
            low, high = found.in_all.usd.low, found.in_all.usd.high
            self.log.say("projected", usd_low=round(low, 4), usd_high=round(high, 4))

    def interrupt(self) -> None:
        """Ctrl-C or SIGTERM: once, what is in flight may still come in; twice, or after a while, it is given back."""
        if self.interrupted:
            self.frontier.cancel()
            return
        self.interrupted = True
        self.frontier.stop()
        asyncio.get_running_loop().call_later(self.grace_s, self.frontier.cancel)


def cells_from(stored: str | None) -> dict[Cell, int]:
    return {Cell(*cell): n for cell, n in json.loads(stored or "[]")}


def first_of(failure: Exception) -> Exception:
    """The first plain exception in a group: tasks that fail together fail of one cause."""
    while isinstance(failure, ExceptionGroup):
        failure = failure.exceptions[0]
    return failure
