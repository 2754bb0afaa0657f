"""kill -9 loses nothing that was acknowledged, and one folder has one process."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from pathlib import Path
from time import sleep

import pytest
from journal_material import ITEMS, everything, plant
from journal_worker import ROWS

from seedless.core import ExitCode, UserMistake
from seedless.journal import SqliteJournal, lock_folder

WORKER = Path(__file__).with_name("journal_worker.py")


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, str(WORKER), str(path)], stdout=subprocess.PIPE, text=True)


def killed_after(path: Path, lines: int) -> list[str]:
    """Every acknowledgement of a worker killed once it has given `lines` of them."""
    with start(path) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline() for _ in range(lines)]
        worker.kill()
        said += worker.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def check_sums(journal: SqliteJournal) -> None:
    """Every node stands where its parent's and its plan's states say it should."""
    batches, questions, examples = (list(journal.nodes(kind.__name__)) for kind in ITEMS)
    settled = {node.id for node in (*batches, *questions, *examples) if journal.outcome_of(node.id)}
    assert len(questions) == sum(len(node.item.plans) for node in batches if node.id in settled)
    assert {node.parent for node in examples} == {node.id for node in questions if node.id in settled}
    assert Counter(planned.state for planned in journal.planned())["done"] == sum(node.id in settled for node in examples)
    assert [p.position for p in journal.planned()] == list(range(ROWS))
    for id in settled:  # a reply is durable before it is used
        assert journal.recall(f"call-{id}") is not None


def test_ten_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    acknowledged: set[str] = set()
    for kill in range(10):
        acknowledged.update(killed_after(path, lines=(1, 200, 37, 120, 3, 64, 90, 11, 150, 75)[kill]))
        looked = SqliteJournal.read(path, ITEMS)  # the dead writer's WAL is read without a writer
        for line in sorted(acknowledged):
            what, id = line.split()
            if what == "call":
                assert looked.recall(id) is not None
            elif what == "settled":
                assert looked.outcome_of(id) is not None
        asyncio.run(looked.close())
    journal = SqliteJournal.open(path, ITEMS)
    check_sums(journal)
    asyncio.run(journal.close())
    assert sum(line.startswith("settled") for line in acknowledged) > 200


def test_a_kill_while_the_file_is_being_made_leaves_a_file_that_opens(tmp_path: Path) -> None:
    for number in range(2):
        path = tmp_path / f"{number}.db"
        with start(path) as worker:
            while not path.exists() and worker.poll() is None:
                sleep(0.0005)
            worker.kill()
        journal = SqliteJournal.open(path, ITEMS)
        if not journal.rounds():
            asyncio.run(plant(journal))
        assert len(everything(journal)["planned"]) in (6, ROWS)
        asyncio.run(journal.close())


def test_a_folder_in_use_is_refused_and_free_again_once_its_holder_is_killed(tmp_path: Path) -> None:
    with start(tmp_path / "journal.db") as worker:
        assert worker.stdout is not None and worker.stdout.readline().startswith("reopened")
        with pytest.raises(UserMistake, match="another seedless process is working in") as refusal, lock_folder(tmp_path):
            pass
        assert (refusal.value.exit_code, str(tmp_path) in str(refusal.value)) == (ExitCode.MISTAKE, True)
        looked = SqliteJournal.read(tmp_path / "journal.db", ITEMS)  # looking needs no lock
        assert looked.rounds()[0].size == ROWS
        asyncio.run(looked.close())
        worker.kill()
    with lock_folder(tmp_path), pytest.raises(UserMistake), lock_folder(tmp_path):
        pass
    with lock_folder(tmp_path):
        assert sorted(p.name for p in tmp_path.iterdir() if "lock" in p.name) == []
