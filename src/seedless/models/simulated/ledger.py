"""What was planted, for whoever scores a run afterwards; the run itself cannot see it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TextIO

import orjson

from seedless.core.atomic import telling


@dataclass(frozen=True, slots=True)
class Entry:
    """One spoiled reply as it was sent.

    `request` is `reading.request_id` of the messages. `reply_sha` is the SHA-256 of the reply's text, None where no text
    was sent whole. `plan_ids` are the planned rows touched; a prompt that names none (an answer's) leaves them empty.
    `names` are those that a spoiled listing of names is about: the one that stays, its other spelling.
    """

    kind: str
    request: str
    draw: int
    attempt: int
    plan_ids: tuple[str, ...]
    reply_sha: str | None
    names: tuple[str, ...] = ()


class Ledger:
    """Entries in memory or, where a `path` is given, as lines of JSON in that file alone. Raises UserMistake, DiskFull."""

    def __init__(self, path: Path | None = None) -> None:
        self.entries: list[Entry] = []
        self.count = 0
        self._path = path
        self._file: TextIO | None = None
        if path is not None:
            with telling(path):
                # By line: it is read while it grows.
                self._file = open(path, "a", encoding="utf-8", buffering=1)  # noqa: SIM115

    def note(self, entry: Entry) -> None:
        self.count += 1
        if self._file is None or self._path is None:
            self.entries.append(entry)
        else:
            with telling(self._path):
                self._file.write(orjson.dumps(asdict(entry)).decode() + "\n")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def sha_of(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
