"""DIR: who may work in it, what belongs to it, whether this run is the one that began there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from seedless import __version__
from seedless.core import Item, JournalDamaged, RunSpec, UserMistake
from seedless.core.atomic import replacing, telling
from seedless.journal.lock import lock_folder
from seedless.journal.sqlite import SqliteJournal

JOURNAL = "journal.db"
OURS = frozenset({"run.yaml", "atlas.jsonl", "data", "rejected", "report.json", "train.jsonl", "run.log"})


@contextmanager
def begun(folder: Path) -> Iterator[None]:
    """Make DIR if need be, hold it against other processes, refuse one that is not ours. Nothing in it is overwritten."""
    refuse_foreign(folder)
    with telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with lock_folder(folder):
        yield


def refuse_foreign(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise UserMistake("is a file, not a folder", str(folder), "Give another -o DIR")
    found = {p.name for p in folder.iterdir() if not p.name.startswith(".")} if folder.exists() else set()
    if not found or JOURNAL in found:
        return
    if found & OURS:
        raise UserMistake(
            f"has no {JOURNAL}, so this run cannot be taken up again",
            str(folder),
            "Its rows stay readable. Give another -o DIR",
        )
    raise UserMistake(
        f"was not made by seedless (it holds {sorted(found)[0]!r}) and is left as it is", str(folder), "Give another -o DIR"
    )


def existing(folder: Path) -> Path:
    """A DIR that some run has begun, for the commands that read one."""
    if not (folder / JOURNAL).is_file() and not (folder / "data").is_dir():
        raise UserMistake("is not the folder of a run", str(folder), "Give the -o DIR of an earlier `seedless run`")
    return folder


def same_run(journal: SqliteJournal, folder: Path, spec: RunSpec, fingerprint: str) -> dict[str, str]:
    """What the journal must remember of this run. Raises UserMistake naming what differs from the run that began here."""
    fixed = spec.fixed
    told = journal.meta("fixed")
    if told is None:
        if len(list(folder.glob("data/part-*.parquet"))) > 1:  # the first part is empty and made with the folder
            raise JournalDamaged(
                "is empty, though rows were published from it",
                str(folder / JOURNAL),
                "The rows in data/ stay readable. Start again with another -o DIR",
            )
    else:
        unanswered = not journal.totals().calls  # a model that never replied has left no mark on the run
        for name, value in json.loads(told).items():
            if fixed[name] != value and not (name == "models" and unanswered):
                raise UserMistake(
                    f"was begun with {name} {shown(value)}, not {shown(fixed[name])}",
                    str(folder),
                    f"Give the same {name}, or another -o DIR",
                )
        if journal.meta("fingerprint") != fingerprint:
            raise UserMistake(
                "was begun with other prompts or another version of the embedded teacher",
                str(folder),
                "Give another -o DIR; what is here stays as it is",
            )
    return {"fixed": json.dumps(fixed, ensure_ascii=False, sort_keys=True), "fingerprint": fingerprint}


def shown(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(str, value)) or "(the whole curriculum)"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def write_run_yaml(folder: Path, spec: RunSpec) -> None:
    """The resolved run, readable as a --config file."""
    about = f"# The run as it was resolved by seedless {__version__}; `seedless run --config run.yaml -o DIR` repeats it.\n"
    said = spec.model_dump(mode="json", by_alias=True, exclude_none=True)
    body = {name: value for name, value in said.items() if value not in ([], {})}
    with replacing(folder / "run.yaml") as file:
        file.write((about + yaml.safe_dump(body, allow_unicode=True, sort_keys=False)).encode())


def open_journal(folder: Path, items: Sequence[type[Item]]) -> SqliteJournal:
    return SqliteJournal.open(folder / JOURNAL, items)
