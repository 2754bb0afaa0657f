"""kill -9, Ctrl-C and caps over HTTP: nothing answered and kept is paid again, no cap gives way, no row differs."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web

from app.endpoints import KEY, Command, Simulated, faked, leaked, simulated, spec_for, wait_for
from app.running import adds_up, made, on_disk_as_told, rows_of
from seedless.core import BudgetSpec, RunSpec
from seedless.models.simulated import Faults, Latency, sha_of
from seedless.models.simulated.play import Play
from seedless.models.simulated.server import Endpoint
from seedless.tables.report import Report

pytestmark = pytest.mark.server

# Token counts that are not true harm no text and stand in the ledger, so that it names nearly every reply that was sent.
NOTED = "429=0.03,badjson=0.03,refusal=0.02,usage=0.9"
ROUGH = "429=0.03,500=0.02,reset=0.01,badjson=0.03,refusal=0.02,usage=0.89"  # seconds of waiting for each 500
WORKERS = 32
CONFIG = f"workers: {WORKERS}\nmodels: {{writer: {{timeout_s: 5}}}}\n"


def kept(folder: Path) -> set[str]:
    """SHA-256 of every reply that the journal holds."""
    path = folder / "journal.db"
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as db:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        texts = db.execute("SELECT text FROM calls") if "calls" in tables else []
        return {sha_of(text) for (text,) in texts if len(text) > SHARED}


def killed(command: Command, server: Simulated, answered: int) -> None:
    """Run until the server has answered so many calls more, then kill -9."""
    before = server.stats()["ok"]
    process = command.started()
    wait_for(lambda: server.stats()["ok"] >= before + answered, process)
    os.kill(process.pid, signal.SIGKILL)
    ended = command.end_of(process)
    assert ended.code == -signal.SIGKILL, ended.err


def asked_again(planted: Sequence[dict[str, Any]], deaths: Sequence[tuple[int, set[str]]]) -> list[str]:
    """Requests that were sent after a death though their reply was kept. A death: lines of the ledger then, replies kept."""
    askers = defaultdict(set)
    for line in planted:
        askers[line["reply_sha"]].add(line["request"])
    return [
        line["request"]
        for lines, had in deaths
        for line in planted[lines:]
        if line["reply_sha"] in had and len(askers[line["reply_sha"]]) == 1  # texts that two requests share tell nothing
    ]


def kills_change_nothing(folder: Path, target: int, points: list[int], faults: str) -> int:
    """Each point: calls answered in a process before it is killed. The last process, and the calm run, are this one.

    Returns how many replies were written by the server and lost with a process.
    """
    calm, cut = folder / "calm", folder / "cut"
    served = ("--latency-ms", "30:150", "--fault", faults, "--retry-after", "0.1", "--seed", "9")
    with simulated(folder / "one", *served) as server:
        assert made(calm, spec_for(server.base_url, target, workers=WORKERS)).report.exit_code == 0
    with simulated(folder / "other", *served) as server:
        command = Command(cut, server.base_url, target, config=CONFIG, env={"SEEDLESS_API_KEY": KEY})
        deaths = []
        for answered in points:
            killed(command, server, answered)
            deaths.append((len(server.planted()), kept(cut)))
            if any(cut.glob("data/*.parquet")):
                rows_of(cut)  # readable after every kill
        report = made(cut, spec_for(server.base_url, target, workers=WORKERS)).report
        stats, calls = server.stats(), sum(report.calls.values())
        print(f"\n{len(points)} kills: {stats['ok']} replies, {stats['answered']} requests, {calls} calls kept, "
              f"{stats['repeats_of_answered']} repeats, {report.calls_repeated_after_crash} told")  # fmt: skip
        assert report.exit_code == 0
        assert asked_again(server.planted(), deaths) == []
        assert stats["answered"] == calls
    assert on_disk_as_told(cut)
    assert rows_of(cut) == rows_of(calm)
    assert (cut / "train.jsonl").read_bytes() == (calm / "train.jsonl").read_bytes()
    assert leaked(cut, command.all_said) == []
    return int(stats["ok"] - stats["answered"])


def test_two_kills_of_a_run_over_http_change_no_row_and_pay_nothing_twice(tmp_path: Path) -> None:
    assert kills_change_nothing(tmp_path, 40, [5, 20], NOTED) <= 2 * WORKERS


@pytest.mark.slow
def test_twenty_kills_of_a_run_over_http_change_no_row_and_pay_nothing_twice(tmp_path: Path) -> None:
    chance = Random(20)
    assert kills_change_nothing(tmp_path, 500, [chance.randrange(20) for _ in range(20)], ROUGH) <= 20 * WORKERS


@pytest.mark.parametrize("sent", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.slow)])
def test_ctrl_c_and_sigterm_keep_what_is_paid_and_the_same_run_resumes(tmp_path: Path, sent: signal.Signals) -> None:
    with simulated(tmp_path / "server", "--latency-ms", "10") as server:
        command = Command(tmp_path / "cut", server.base_url, 150, config="workers: 16\n", env={"SEEDLESS_API_KEY": KEY})
        process = command.started()
        wait_for(lambda: server.stats()["ok"] >= 12, process)
        process.send_signal(sent)
        cut = command.end_of(process)
        assert cut.code == 130, cut.err
        assert (cut.report["ended"], "Traceback" in cut.err) == ("interrupted", False)
        assert on_disk_as_told(tmp_path / "cut")
        assert sum(cut.report["calls"].values()) == server.stats()["ok"]  # what was in flight came in and is kept
        report = made(tmp_path / "cut", spec_for(server.base_url, 150, workers=16)).report
        assert (report.exit_code, report.accepted) == (0, 150)
        assert server.stats()["repeats_of_answered"] == 0
    assert leaked(tmp_path / "cut", command.all_said) == []


# Caps, beside the server's own count


@dataclass
class Till:
    """What the server counts itself: every request, and the tokens of every reply that it wrote, read or not."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0

    @property
    def tokens(self) -> int:
        return self.tokens_in + self.tokens_out

    @property
    def usd(self) -> float:
        return (self.tokens_in * IN_USD + self.tokens_out * OUT_USD) / 1e6


IN_USD, OUT_USD = 100.0, 400.0
FAULTS = "429=0.05,reset=0.01,cut=0.01,badjson=0.02,length=0.02"
CAPS = [BudgetSpec(usd=22), BudgetSpec(calls=70), BudgetSpec(tokens=130_000)]
SOME_CAPS = [CAPS[0], *(pytest.param(cap, marks=pytest.mark.slow) for cap in CAPS[1:])]
SHARED = 200  # characters: shorter replies, such as an audit's that found nothing, are given to many requests
BATCH = 5  # planned rows that share a subject


@contextmanager
def counted(latency_ms: str = "40", faults: str = FAULTS) -> Iterator[tuple[str, Till]]:
    """A simulated server in a thread of this process, whose replies go through a till."""
    endpoint, till = Endpoint(Play(seed=4, faults=Faults.parse(faults, 0.1)), Latency.parse(latency_ms)), Till()

    async def answer(request: web.Request) -> web.StreamResponse:
        reply = await endpoint.chat(request)
        if isinstance(reply, web.Response) and reply.status == 200 and isinstance(reply.body, bytes):
            used = json.loads(reply.body)["usage"]
            till.tokens_in += used["prompt_tokens"]
            till.tokens_out += used["completion_tokens"]
        till.calls += reply.status == 200
        return reply

    with faked(answer) as fake:
        yield fake.base_url, till


def capped(base_url: str, budget: BudgetSpec, target: int = 80) -> RunSpec:
    price = {"in": IN_USD, "out": OUT_USD}
    return spec_for(base_url, target, workers=16, budget=budget, timeout_s=2, max_tokens=1500, price=price)


def within(till: Till, budget: BudgetSpec) -> bool:
    return (
        till.calls <= (budget.calls or till.calls)
        and till.tokens <= (budget.tokens or till.tokens)
        and till.usd <= (budget.usd or till.usd) + 1e-9
    )


def balanced(folder: Path, report: Report) -> None:
    """A smaller dataset of the same shares: each cell within a row and 1 %, each value of a dimension but for rows refused."""
    rows = list(rows_of(folder).values())
    for cell in report.cells:
        share = report.accepted * cell.planned / report.planned
        assert abs(cell.accepted - share) <= 1 + 0.01 * report.accepted, cell
    lost = sum(report.rejected.values()) + sum(report.failed.values())
    for tolerance, values in (
        (1, Counter(row["task_type"] for row in rows)),
        (1, Counter(row["difficulty"]["level"] for row in rows)),
        (BATCH, Counter(row["atlas_path"][0] for row in rows)),
    ):
        even = len(rows) / len(values)
        assert all(abs(n - even) <= tolerance + 0.01 * len(rows) + lost for n in values.values()), (values, lost)


@pytest.mark.usefixtures("brief_waits")
@pytest.mark.parametrize("budget", SOME_CAPS, ids=["usd", "calls", "tokens"])
def test_no_cap_gives_way_by_the_servers_own_count_and_a_larger_one_resumes(tmp_path: Path, budget: BudgetSpec) -> None:
    with counted() as (base_url, till):
        report = made(tmp_path, capped(base_url, budget)).report
        print(till, round(till.usd, 4), report.accepted, report.calls, report.cost_usd)
        assert (report.exit_code, report.ended) == (4, "budget")
        assert within(till, budget)
        assert adds_up(report) and on_disk_as_told(tmp_path)
        assert 15 <= report.accepted < 80
        balanced(tmp_path, report)
        kept_rows = rows_of(tmp_path)
        ended = made(tmp_path, capped(base_url, BudgetSpec(calls=1_000))).report
        assert (ended.exit_code, ended.accepted) == (0, 80)
        assert {id: rows_of(tmp_path)[id] for id in kept_rows} == kept_rows


def capped_through_kills(folder: Path, points: list[int], budget: BudgetSpec) -> bool:
    """Whether the cap held. Few calls in flight, for at each kill all that is reserved for them counts as spent."""
    price = f"{{in: {IN_USD}, out: {OUT_USD}}}"
    config = f"workers: 4\nmodels: {{writer: {{timeout_s: 2, max_tokens: 1500, price: {price}}}}}\n"
    with counted("20") as (base_url, till):
        cap = [word for name, most in budget if most for word in (f"--max-{name}", str(most))]
        command = Command(folder / "cut", base_url, 200, config=config, words=tuple(cap), env={"SEEDLESS_API_KEY": KEY})
        for calls in points:
            process, before = command.started(), till.calls
            wait_for(lambda: till.calls >= before + calls, process)  # noqa: B023 - called at once
            process.kill()
            assert command.end_of(process).code == -signal.SIGKILL
            assert within(till, budget)
        report = made(folder / "cut", capped(base_url, budget, 200)).report
        print(till, round(till.usd, 4), report.accepted, report.calls, report.cost_usd)
        assert report.exit_code == 4
        assert adds_up(report) and on_disk_as_told(folder / "cut")
    assert leaked(folder / "cut", command.all_said) == []
    return within(till, budget)


@pytest.mark.slow
def test_no_cap_gives_way_through_a_kill(tmp_path: Path) -> None:
    assert capped_through_kills(tmp_path, [9], BudgetSpec(usd=9))


@pytest.mark.slow
@pytest.mark.parametrize(
    "budget", [BudgetSpec(usd=20), BudgetSpec(calls=60), BudgetSpec(tokens=120_000)], ids=["usd", "calls", "tokens"]
)
def test_no_cap_gives_way_through_three_kills(tmp_path: Path, budget: BudgetSpec) -> None:
    assert capped_through_kills(tmp_path, [1, 9, 17], budget)
