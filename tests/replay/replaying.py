"""Golden replays: a run's calls, checked in, give the same rows for ever. `make golden` records them anew."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from app.running import small
from seedless.app.run import run
from seedless.app.wiring import items_of
from seedless.core import Call, Fault, ModelKind, ProviderFailed, Reply, Request, RunSpec, Usage
from seedless.journal.sqlite import SqliteJournal
from seedless.teacher.model import EmbeddedTeacher

CALLS = Path(__file__).with_name("glan-calls.jsonl")
ROWS = Path(__file__).with_name("glan-train.jsonl")
SPEC: RunSpec = small(24)


class Silent:
    """A model that must not be asked."""

    name = EmbeddedTeacher().name
    kind: ModelKind = "teacher"

    async def complete(self, request: Request) -> Reply:
        raise ProviderFailed(f"a golden replay may miss no call, and {request.prompt.id} was asked", Fault.STOP)


async def lay(folder: Path, calls: list[str]) -> None:
    """A journal that knows the golden calls and nothing else."""
    journal = SqliteJournal.open(folder / "journal.db", items_of("glan"))
    for line in calls:
        told = json.loads(line)
        reply = told.pop("reply")
        await journal.record(Call(**told, reply=Reply(**{**reply, "usage": Usage(**reply["usage"])})))
    await journal.close()


def record(folder: Path) -> None:
    run(SPEC, folder)
    journal = SqliteJournal.read(folder / "journal.db", items_of("glan"))
    nodes = [node.id for kind in ("Batch", "Question") for node in journal.nodes(kind)]
    lines = []
    for call in journal.calls_of(nodes):
        reply = {
            "text": call.reply.text,
            "kind": call.reply.kind,
            "model_version": call.reply.model_version,
            "usage": {"tokens_in": 0, "tokens_out": 0},
            "cost_usd": 0.0,
            "finish": call.reply.finish,
        }
        about = {name: getattr(call, name) for name in ("key", "node_id", "role", "model", "prompt_id", "prompt_version")}
        lines.append(json.dumps({**about, "reply": reply}, ensure_ascii=False, sort_keys=True))
    CALLS.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
    ROWS.write_bytes((folder / "train.jsonl").read_bytes())


def replayed(folder: Path) -> bytes:
    folder.mkdir(parents=True)
    asyncio.run(lay(folder, CALLS.read_text(encoding="utf-8").splitlines()))
    assert run(SPEC, folder, writer=Silent()).report.exit_code == 0
    return (folder / "train.jsonl").read_bytes()


if __name__ == "__main__":
    import tempfile

    record(Path(tempfile.mkdtemp()) / "rows")
