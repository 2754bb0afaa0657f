"""kill -9, Ctrl-C and full disks: nothing lost, nothing doubled, rows readable at every moment."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from app.running import Breaking, Slow, Wild, adds_up, made, on_disk_as_told, rows_of, small
from seedless.core import DiskFull, JournalDamaged, Reply, Request, UserMistake
from seedless.journal.sqlite import SqliteJournal

DYING = Path(__file__).with_name("dying.py")
WITH_STAND_INS = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}


def killed_and_finished(folder: Path, target: int, deaths: list[int], workers: int, *, wild: bool = False) -> None:
    """Run DIR with a SIGKILL after each of these many settled nodes, then to its end."""
    for settled in deaths:
        words = [folder, target, 5, settled, workers, int(wild)]
        ended = subprocess.run([sys.executable, DYING, *map(str, words)], check=False, env=WITH_STAND_INS)
        assert ended.returncode == -signal.SIGKILL
        rows_of(folder)  # readable after every kill
    made(folder, small(target), writer=Wild() if wild else None)
    assert on_disk_as_told(folder)


def test_kills_in_rounds_full_of_refusals_change_no_row(tmp_path: Path) -> None:
    calm = made(tmp_path / "calm", small(100), writer=Wild()).report
    assert calm.rounds >= 2
    assert calm.rejected["duplicate"] > 0
    killed_and_finished(tmp_path / "killed", 100, [12, 47, 80], workers=5, wild=True)
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "calm")


def test_a_provider_that_stops_again_and_again_doubles_no_row_and_loses_none(tmp_path: Path) -> None:
    made(tmp_path / "calm", small(100), writer=Wild())
    wild, endings = Wild(stops=6, longest_s=0.004), []
    while not endings or endings[-1] == 5:
        report = made(tmp_path / "cut", small(100, workers=7), writer=wild).report
        assert on_disk_as_told(tmp_path / "cut")
        assert adds_up(report)
        endings.append(report.exit_code)
    assert endings[-1] == 0
    assert len(endings) > 4
    assert rows_of(tmp_path / "cut") == rows_of(tmp_path / "calm")


def test_new_quotas_hold_though_the_run_was_killed_under_them(tmp_path: Path) -> None:
    made(tmp_path, small(40))
    more = small(150, quotas={"language": {"ko": 0.8}})
    with pytest.raises(BaseExceptionGroup):
        made(tmp_path, more, writer=Breaking(after=25))
    made(tmp_path, more)
    assert sum(row["language"] == "ko" for row in rows_of(tmp_path).values()) == 120
    assert on_disk_as_told(tmp_path)


def test_a_growing_run_of_a_wild_model_is_the_same_with_and_without_kills(tmp_path: Path) -> None:
    for folder in ("calm", "killed"):
        made(tmp_path / folder, small(40), writer=Wild())
    made(tmp_path / "calm", small(90), writer=Wild())
    killed_and_finished(tmp_path / "killed", 90, [8, 30], workers=3, wild=True)
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "calm")


@pytest.mark.parametrize("text", ['{"answer": "\ud83d", "final": null}', "\ud83d\udc00 {", '{"answer": "x", "steps": 1e30}'])
def test_no_reply_can_end_a_run_or_be_paid_for_at_every_start(tmp_path: Path, text: str) -> None:
    asked = count()

    class Odd(Slow):
        async def complete(self, request: Request) -> Reply:
            odd = next(asked) % 9 == 5
            reply = await super().complete(request)
            return replace(reply, text=text) if odd else reply

    report = made(tmp_path, small(30), writer=Odd(seed=1, longest_s=0.0, hang=0)).report
    assert report.accepted == 30
    assert sum(report.failed.values()) + sum(report.rejected.values()) > 0
    assert on_disk_as_told(tmp_path)


def test_a_copied_part_is_refused_by_name(tmp_path: Path) -> None:
    made(tmp_path, small(20))
    last = sorted((tmp_path / "data").glob("part-*.parquet"))[-1]
    (tmp_path / "data" / "part-00099.parquet").write_bytes(last.read_bytes())
    with pytest.raises(UserMistake, match="repeats rows of other parts"):
        made(tmp_path, small(20))


def test_an_emptied_journal_beside_published_rows_is_damage_and_not_a_new_run(tmp_path: Path) -> None:
    made(tmp_path, small(20))
    (tmp_path / "journal.db").write_bytes(b"")
    with pytest.raises(JournalDamaged, match="is empty, though rows were published"):
        made(tmp_path, small(20))
    assert len(rows_of(tmp_path)) == 20


def test_three_kills_change_no_row(tmp_path: Path) -> None:
    made(tmp_path / "calm", small(120))
    killed_and_finished(tmp_path / "killed", 120, [9, 60, 31], workers=7)
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "calm")
    assert (tmp_path / "killed/train.jsonl").read_bytes() == (tmp_path / "calm/train.jsonl").read_bytes()


@pytest.mark.slow
def test_twenty_kills_change_no_row_of_five_hundred(tmp_path: Path) -> None:
    made(tmp_path / "calm", small(500))
    deaths = [1, 3, 7, 12, 20, 33, 40, 41, 42, 55, 60, 61, 63, 70, 77, 80, 85, 90, 95, 99]
    killed_and_finished(tmp_path / "killed", 500, deaths, workers=16)
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "calm")


@pytest.mark.slow
def test_twenty_kills_of_a_wild_model_change_no_row(tmp_path: Path) -> None:
    made(tmp_path / "calm", small(300), writer=Wild())
    deaths = [1, 2, 5, 9, 14, 20, 27, 33, 40, 44, 50, 51, 52, 60, 66, 70, 75, 80, 85, 90]
    killed_and_finished(tmp_path / "killed", 300, deaths, workers=9, wild=True)
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "calm")


def test_a_kill_between_a_part_and_its_mark_doubles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "calm", small(60))

    honest = SqliteJournal.publish

    async def killed(journal: SqliteJournal, sink: str, part: str, plan_ids: list[str]) -> None:
        if plan_ids:
            raise KeyboardInterrupt
        await honest(journal, sink, part, plan_ids)

    with monkeypatch.context() as patch:
        patch.setattr(SqliteJournal, "publish", killed)
        with pytest.raises(KeyboardInterrupt):
            made(tmp_path / "torn", small(60))
    assert rows_of(tmp_path / "torn")
    made(tmp_path / "torn", small(60))
    assert rows_of(tmp_path / "torn") == rows_of(tmp_path / "calm")


def test_a_part_that_somebody_removed_is_made_again_from_the_journal(tmp_path: Path) -> None:
    made(tmp_path, small(60))
    before = rows_of(tmp_path)
    parts = sorted((tmp_path / "data").glob("part-*.parquet"))
    parts[-1].unlink()
    assert len(rows_of(tmp_path)) < 60
    counting = Slow(seed=1)
    made(tmp_path, small(60), writer=counting)
    assert rows_of(tmp_path) == before
    assert counting.calls == 0


def test_a_full_journal_disk_ends_with_five_keeps_the_old_report_and_resumes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path / "calm", small(200))
    made(tmp_path / "full", small(40))
    report = (tmp_path / "full/report.json").read_bytes()
    honest = SqliteJournal.open
    pages = (tmp_path / "full/journal.db").stat().st_size // 4096 + 40
    with monkeypatch.context() as patch:
        patch.setattr(SqliteJournal, "open", lambda path, items: honest(path, items, max_pages=pages))
        with pytest.raises(DiskFull) as full:
            made(tmp_path / "full", small(200))
    assert full.value.exit_code == 5
    assert (tmp_path / "full/report.json").read_bytes() == report
    assert 40 <= len(rows_of(tmp_path / "full")) < 200
    resumed = made(tmp_path / "full", small(200)).report
    assert (resumed.accepted, resumed.exit_code) == (200, 0)
    assert adds_up(resumed)


def test_a_full_disk_under_a_part_loses_no_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from seedless.tables.parquet import Parts

    made(tmp_path / "calm", small(120))
    honest, commits = Parts.commit, 0

    def commit(parts: Parts) -> object:
        nonlocal commits
        commits += 1
        if commits >= 3:
            raise DiskFull("data")
        return honest(parts)

    with monkeypatch.context() as patch:
        patch.setattr(Parts, "commit", commit)
        with pytest.raises(DiskFull):
            made(tmp_path / "full", small(120))
    assert not (tmp_path / "full/report.json").exists()
    assert rows_of(tmp_path / "full")
    made(tmp_path / "full", small(120))
    assert rows_of(tmp_path / "full") == rows_of(tmp_path / "calm")


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_sigterm_end_in_order_and_the_same_command_resumes(tmp_path: Path, sent: signal.Signals) -> None:
    command = [sys.executable, "-m", "seedless", "run", "-n", "3000", "--seed", "5", "-o", str(tmp_path / "cut")]
    running = subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and len(list((tmp_path / "cut").glob("data/part-*.parquet"))) < 3:
        time.sleep(0.02)
    running.send_signal(sent)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    assert '"ended":"interrupted"' in out
    assert "Traceback" not in err
    kept = len(rows_of(tmp_path / "cut"))
    assert 0 < kept < 3000
    report = made(tmp_path / "cut", small(kept)).report
    assert report.accepted == kept
    assert adds_up(report)


@pytest.mark.parametrize("pause_s", [0.0, 0.05, 0.3])
def test_a_second_ctrl_c_gives_back_what_is_in_flight_and_changes_no_row(tmp_path: Path, pause_s: float) -> None:
    made(tmp_path / "calm", small(150))
    words = [tmp_path / "cut", 150, 5, 0, 6, 2]
    running = subprocess.Popen([sys.executable, DYING, *map(str, words)], env=WITH_STAND_INS, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and len(list((tmp_path / "cut").glob("data/part-*.parquet"))) < 2:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    time.sleep(pause_s)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert running.returncode in (0, -signal.SIGINT), err  # the second may come when the run has ended already
    assert b"Traceback" not in err
    assert json.loads((tmp_path / "cut/report.json").read_text())["ended"] == "interrupted"
    assert on_disk_as_told(tmp_path / "cut")
    made(tmp_path / "cut", small(150))
    assert rows_of(tmp_path / "cut") == rows_of(tmp_path / "calm")


def test_a_second_process_on_the_same_folder_is_told_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "seedless", "run", "-n", "3000", "-o", str(tmp_path)]
    first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not (tmp_path / "journal.db").exists():
            time.sleep(0.02)
        second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    finally:
        first.kill()
        first.wait()
    assert second.returncode == 2
    assert "another seedless process" in second.stderr
