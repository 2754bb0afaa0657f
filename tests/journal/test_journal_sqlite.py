"""What the journal on disk promises beyond the contract: group commit, a full disk, reads beside the writer, little space."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from journal_material import DIGEST, ITEMS, call, everything, finished, plan, plant, questions

from seedless.core import Batch, DiskFull, ExitCode, JournalDamaged, Outcome, RecipeFault, Settlement
from seedless.journal import SqliteJournal


def opened(tmp_path: Path, max_pages: int | None = None) -> SqliteJournal:
    return SqliteJournal.open(tmp_path / "journal.db", ITEMS, max_pages=max_pages)


def test_a_journal_at_rest_in_a_folder_not_ours_to_write_is_read_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = opened(tmp_path)
    asyncio.run(plant(journal))
    asyncio.run(journal.close())
    monkeypatch.setattr("seedless.journal.database.os.access", lambda *_: False)
    reader = SqliteJournal.read(tmp_path / "journal.db", ITEMS)
    assert len(list(reader.planned())) > 0
    assert [path.name for path in tmp_path.iterdir()] == ["journal.db"]


def test_rows_that_are_only_in_the_log_are_never_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(tmp_path)
    asyncio.run(plant(journal))
    monkeypatch.setattr("seedless.journal.database.os.access", lambda *_: False)
    assert (tmp_path / "journal.db-wal").stat().st_size > 0
    assert len(list(SqliteJournal.read(tmp_path / "journal.db", ITEMS).planned())) == len(list(journal.planned())) > 0
    asyncio.run(journal.close())


def test_a_crowd_shares_commits_and_a_lone_write_does_not_wait_for_one(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        await journal.record(call("alone"))
        assert journal.commits == 1
        await asyncio.gather(*(journal.record(call(f"k{i}")) for i in range(1000)))
        assert journal.commits <= 20
        assert journal.totals().calls == {"writer": 1001}
        await journal.close()

    asyncio.run(work())


def test_a_fault_of_one_write_spares_the_others_in_its_transaction(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        roots = await plant(journal)
        no_text = call("broken", text="\ud800")  # half a surrogate pair: no text
        steps = [journal.record(call(f"k{i}")) for i in range(50)]
        steps[25:25] = [journal.park(roots[0]), journal.record(no_text), journal.record(call("k3"))]
        said = await asyncio.gather(*steps, return_exceptions=True)
        assert [type(one) for one in said if one] == [RecipeFault, UnicodeEncodeError, RecipeFault]
        assert journal.totals().calls == {"writer": 50}
        assert await journal.claim(1) == roots[:1]
        await journal.close()

    asyncio.run(work())


def test_a_full_disk_stops_every_write_keeps_what_was_told_and_goes_on_with_space(tmp_path: Path) -> None:
    async def fill() -> list[str]:
        journal = opened(tmp_path, max_pages=80)
        kept: list[str] = []

        async def record(i: int) -> None:
            await journal.record(call(f"k{i}", text="x" * 2000))
            kept.append(f"k{i}")

        said = await asyncio.gather(*(record(i) for i in range(500)), return_exceptions=True)
        failures = [one for one in said if one is not None]
        assert failures and {type(one) for one in failures} == {DiskFull}
        assert len(kept) + len(failures) == 500
        for step in (journal.remember(a="b"), journal.claim(1), journal.reopen()):
            with pytest.raises(DiskFull, match=r"journal\.db.*resume") as refusal:
                await step
            assert refusal.value is failures[0] and refusal.value.exit_code == ExitCode.STOPPED
        assert sum(journal.totals().calls.values()) == len(kept)
        await journal.close()
        return kept

    async def go_on(kept: list[str]) -> None:
        journal = opened(tmp_path)
        assert all(journal.recall(key) for key in kept)
        assert journal.totals().calls.get("writer", 0) == len(kept)
        await journal.record(call("after", text="x" * 100_000))
        await journal.close()

    asyncio.run(go_on(asyncio.run(fill())))


def test_a_disk_too_small_for_the_tables_is_full_and_leaves_a_file_that_opens_later(tmp_path: Path) -> None:
    with pytest.raises(DiskFull):
        opened(tmp_path, max_pages=3)
    asyncio.run(opened(tmp_path).close())


def test_a_disk_that_fills_between_writes_keeps_rows_planned_before(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path, max_pages=60)
        (root,) = await plant(journal, size=3)
        await journal.claim(1)
        before = everything(journal)
        with pytest.raises(DiskFull):
            await journal.record(call("k", text="x" * 1_000_000))
        with pytest.raises(DiskFull):
            await journal.settle(Settlement(root, Outcome("done"), children=questions(root)))
        assert everything(journal) == before
        await journal.close()

    asyncio.run(work())


def test_a_claim_that_nobody_waits_for_is_given_back(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        await plant(journal)
        claiming = asyncio.create_task(journal.claim(2))
        await asyncio.sleep(0)
        claiming.cancel()
        with pytest.raises(asyncio.CancelledError):
            await claiming
        assert await journal.reopen() == 0
        assert len(await journal.claim(2)) == 2
        await journal.close()

    asyncio.run(work())


def test_what_waits_is_written_before_the_journal_closes_and_nothing_after(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        writing = [asyncio.create_task(journal.record(call(f"k{i}"))) for i in range(100)]
        await asyncio.sleep(0)
        await journal.close()
        await asyncio.gather(*writing)
        await journal.close()
        for step in (journal.record(call("late")), journal.claim(1)):
            with pytest.raises(RecipeFault, match="closed"):
                await step
        with pytest.raises(RecipeFault, match="closed"):
            journal.totals()

    asyncio.run(work())
    assert [p.name for p in tmp_path.iterdir()] == ["journal.db"]  # no WAL is left beside it
    looked = SqliteJournal.read(tmp_path / "journal.db", ITEMS)
    assert looked.totals().calls == {"writer": 100}
    asyncio.run(looked.close())


def test_a_reader_sees_each_durable_write_and_may_not_write(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        await plant(journal, size=1200, per_batch=4)
        looked = SqliteJournal.read(tmp_path / "journal.db", ITEMS)
        stream = looked.planned()
        assert next(stream).position == 0
        for i in range(20):  # a stream that stands still holds back no later read
            await journal.record(call(f"k{i}"))
            assert looked.recall(f"k{i}") and looked.totals().calls == {"writer": i + 1}
        assert [p.position for p in stream] == list(range(1, 1200))
        with pytest.raises(RecipeFault, match="reading only"):
            await looked.remember(a="b")
        await looked.close()
        await journal.close()

    asyncio.run(work())


def test_a_finished_journal_opens_with_all_it_knew(tmp_path: Path) -> None:
    async def first() -> dict[str, object]:
        journal = opened(tmp_path)
        await plant(journal, size=8, per_batch=4)
        for _ in range(5):
            node = (await journal.claim(1))[0]
            children = {"Batch": questions, "Question": lambda n: (finished(n),), "Example": lambda n: ()}[node.kind](node)
            await journal.record(call(f"of {node.id}", node.id))
            await journal.settle(Settlement(node, Outcome("done" if children else "leaf"), children=children))
        known = everything(journal)
        await journal.close()
        return known

    known = asyncio.run(first())
    again = opened(tmp_path)
    assert everything(again) == known
    asyncio.run(again.close())


def test_plans_and_digests_are_stored_once(tmp_path: Path) -> None:
    async def work() -> None:
        journal = opened(tmp_path)
        (root,) = await plant(journal, size=50, per_batch=50)
        await journal.claim(1)
        await journal.settle(Settlement(root, Outcome("done"), children=questions(root)))
        await journal.close()

    asyncio.run(work())
    with sqlite3.connect(tmp_path / "journal.db") as db:
        assert db.execute("SELECT count(*) FROM shared").fetchone() == (51,)
        bodies = [body for (body,) in db.execute("SELECT body FROM nodes UNION ALL SELECT body FROM plans")]
        assert not [body for body in bodies if DIGEST[:20] in body or plan(7).id in body]


def test_a_claim_is_found_by_index_however_many_nodes_are_settled(tmp_path: Path) -> None:
    asyncio.run(opened(tmp_path).close())
    sql = "SELECT id FROM nodes WHERE state = 0 AND state < 3 ORDER BY depth DESC, ord, id LIMIT 1"
    with sqlite3.connect(tmp_path / "journal.db") as db:
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert steps == ["SEARCH nodes USING COVERING INDEX frontier (state=?)"]


def test_a_journal_of_another_recipe_is_a_fault(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    asyncio.run(plant(journal))
    other = SqliteJournal.read(tmp_path / "journal.db", ITEMS[1:])
    with pytest.raises(RecipeFault, match="Batch"):
        next(other.nodes(Batch.__name__))
    asyncio.run(other.close())
    asyncio.run(journal.close())


def test_a_body_of_another_shape_is_damage(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    asyncio.run(plant(journal))
    for body in ("{}", "[]", "no JSON", '{"planned": ["0"], "digest": "0", "siblings": []}'):
        with sqlite3.connect(tmp_path / "journal.db") as db:
            db.execute("UPDATE nodes SET body = ?", (body,))
        with pytest.raises(JournalDamaged):
            next(journal.nodes(Batch.__name__))
    asyncio.run(journal.close())
