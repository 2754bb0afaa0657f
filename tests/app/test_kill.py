"""kill -9, Ctrl-C and full disks: nothing lost, nothing doubled, rows readable at every moment."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.running import Slow, adds_up, made, rows_of, small
from seedless.core import DiskFull
from seedless.journal.sqlite import SqliteJournal

DYING = Path(__file__).with_name("dying.py")


def killed_and_finished(folder: Path, target: int, deaths: list[int], workers: int) -> None:
    """Run DIR with a SIGKILL after each of these many settled nodes, then to its end."""
    for settled in deaths:
        ended = subprocess.run([sys.executable, DYING, folder, str(target), "5", str(settled), str(workers)], check=False)
        assert ended.returncode == -signal.SIGKILL
        rows_of(folder)  # readable after every kill
    made(folder, small(target))


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
    assert report.accepted >= kept
    assert adds_up(report)


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
