"""A process that works on a journal until it is killed, and says on stdout what it was told is durable."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from journal_material import ITEMS, call, finished, plant, questions

from seedless.core import Node, Outcome, Settlement
from seedless.journal import SqliteJournal, lock_folder

ROWS = 2000


def acknowledge(what: str, id: str) -> None:
    sys.stdout.write(f"{what} {id}\n")
    sys.stdout.flush()


async def work_on(journal: SqliteJournal, node: Node) -> None:
    key = f"call-{node.id}"
    if journal.recall(key) is None:
        await journal.record(call(key, node.id))
        acknowledge("call", key)
    children = {"Batch": questions, "Question": lambda n: (finished(n),), "Example": lambda n: ()}[node.kind](node)
    await journal.settle(Settlement(node, Outcome("done" if children else "leaf"), children=children))
    acknowledge("settled", node.id)


async def main(path: Path) -> None:
    with lock_folder(path.parent):
        journal = SqliteJournal.open(path, ITEMS)
        if not journal.rounds():
            await plant(journal, size=ROWS, per_batch=4)
        acknowledge("reopened", str(await journal.reopen()))
        while nodes := await journal.claim(16):
            async with asyncio.TaskGroup() as group:
                for node in nodes:
                    group.create_task(work_on(journal, node))
        acknowledge("finished", "all")
        await journal.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
