"""`verify`: answers to rows scored 0 or 1 by the typed verifier of each row. Nothing that stands in an answer is ever run."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from seedless.app.reading import accepted
from seedless.checks.verifiers import canonical_key, score, states, verifier_id
from seedless.core import AnswerKey, UserMistake

TEXTS = ("answer", "output", "completion", "response")  # a line's own answer, by the names that are in use
Line = Mapping[str, Any]


@dataclass(slots=True)
class Verified:
    """Counts of scored answers by key type, and of those that could not be scored because their row has no key."""

    answers: Counter[str] = field(default_factory=Counter)
    correct: Counter[str] = field(default_factory=Counter)
    without_key: int = 0

    @property
    def summary(self) -> dict[str, Any]:
        """answers, correct, share (of 1), without_key, by_type {type: {answers, correct}}"""
        answers, correct = self.answers.total(), self.correct.total()
        by_type = {type: {"answers": self.answers[type], "correct": self.correct[type]} for type in sorted(self.answers)}
        share = correct / answers if answers else None
        return {
            "answers": answers,
            "correct": correct,
            "share": share,
            "without_key": self.without_key,
            "by_type": by_type,
        }


def verify(answers: Path, keys: Path | None = None, told: Callable[[Line], None] = lambda _: None) -> Verified:
    """Score every answer of a JSON Lines file, or every row of a DIR, which may say its result in a sentence.

    A line holds its text (TEXTS, or `messages` that end in an assistant's turn) and an `answer_key`, or an `id` by which
    `keys` has it: a file of the format rlvr, or the DIR. `told` gets {"id", "score", "verifier"} of each line, in order.
    Raises UserMistake for what cannot be read, with the number of the line.
    """
    known = _keys(keys) if keys else {}
    done = Verified()
    for where, line in _rows(answers) if answers.is_dir() else _lines(answers):
        key, text = _key(line, known, where, keys), _text(line, where)
        if key is None:
            done.without_key += 1
            told({"id": line.get("id"), "score": None, "verifier": None})
            continue
        points = int(states(key, text)) if answers.is_dir() else score(key, text)
        done.answers[key.type] += 1
        done.correct[key.type] += points
        told({"id": line.get("id"), "score": points, "verifier": verifier_id(key.type)})
    return done


def _rows(folder: Path) -> Iterator[tuple[str, Line]]:
    for row in accepted(folder).rows(["id", "output", "answer_key"]):
        yield f"{folder}, row {row['id']}", row


def _lines(path: Path) -> Iterator[tuple[str, Line]]:
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                where = f"{path}, line {number}"
                try:
                    line = json.loads(raw)
                except (ValueError, RecursionError):
                    raise UserMistake("is not JSON", where, "Write one JSON object a line") from None
                if not isinstance(line, dict):
                    raise UserMistake("is not a JSON object", where, 'Write {"id": ..., "answer": ...}')
                yield where, line
    except OSError as fault:
        raise UserMistake((fault.strerror or "cannot be read").lower(), str(path), "Name a JSON Lines file, or a DIR") from None


def _keys(path: Path) -> dict[str, AnswerKey | None]:
    found = {}
    for where, line in _rows(path) if path.is_dir() else _lines(path):
        if not isinstance(line.get("id"), str) or "answer_key" not in line:
            raise UserMistake("has no id with an answer_key", where, "Make one with: seedless export DIR --format rlvr -o FILE")
        found[line["id"]] = _typed(line["answer_key"], where)
    return found


def _key(line: Line, known: Mapping[str, AnswerKey | None], where: str, keys: Path | None) -> AnswerKey | None:
    if "answer_key" in line:
        return _typed(line["answer_key"], where)
    id = line.get("id")
    if not isinstance(id, str):
        raise UserMistake("has neither an answer_key nor an id", where, 'Write {"id": ..., "answer": ...}')
    if id not in known:
        mend = f"{keys} has no such row" if keys else "Say where its answer key is: --keys RLVR-FILE or --keys DIR"
        raise UserMistake(f"the id {id[:40]!r} has no answer key", where, mend)
    return known[id]


def _typed(value: Any, where: str) -> AnswerKey | None:
    if value is None:
        return None
    try:
        return canonical_key(value["type"], value["value"])
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserMistake('the answer_key is no {"type": ..., "value": ...} that a verifier knows', where) from None


def _text(line: Line, where: str) -> str:
    for name in TEXTS:
        if isinstance(line.get(name), str):
            return cast(str, line[name])
    turns = line.get("messages")
    last = turns[-1] if isinstance(turns, list) and turns else None
    if isinstance(last, dict) and last.get("role") == "assistant" and isinstance(last.get("content"), str):
        return cast(str, last["content"])
    raise UserMistake("has no answer", where, f"Name it one of: {', '.join(TEXTS)}, or end `messages` in it")
