"""Write docs/checks.md: what every check of texts finds in real text, counted on a labelled set. `--check` only compares."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from docs_page import written

from seedless.checks import answers, form
from seedless.core import Context, Example, Item, Message, Plan, Verdict
from seedless.core.items import AnswerKey
from seedless.recipes import glan
from seedless.recipes.glan import Question

ROOT = Path(__file__).resolve().parent.parent
ROWS = ROOT / "tests" / "checks" / "written_rows.jsonl"
PAGE = ROOT / "docs" / "checks.md"
WRITERS = {
    "strong": "a strong language model, told nothing but our prompts",
    "small": "a language model that played a small, careless one, told nothing but our prompts",
    "glan": "a strong language model, asked as GLAN's paper asks",
    "linked": "a strong language model, asked as the code asks that the project started from",
}
NOBODY = cast(Context, None)  # checks of texts ask nobody
NOT_A_CHECK = "no_check"  # wrong, silly or unnatural in a way that no check of texts claims to see
SHOWN = 160  # characters of a text that was judged wrongly

Line = Mapping[str, Any]


class Word(NamedTuple):
    """What people say of a text and what the checks say, as reasons of schema.md §1."""

    line: Line
    labels: frozenset[str]
    found: frozenset[str]

    @property
    def vain(self) -> frozenset[str]:
        """ "As an AI language model I cannot": who names the refusal has named the assistant too."""
        return self.found - self.labels - ({"scaffold"} if "refusal" in self.labels else set())


def lines() -> list[Line]:
    return [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()][1:]


def words() -> list[Word]:
    """One for each question and each answer of the set, every check heard."""
    return asyncio.run(heard(lines()))


async def heard(texts: Sequence[Line]) -> list[Word]:
    recipe = glan.recipe(novelty=form(lambda item: item.text), answers=answers(lambda plan: None, lambda plan: ""))
    said = []
    for line in texts:
        item = item_of(line)
        verdicts = [await gate(item, NOBODY) for gate in recipe.gates[type(item)]]
        found = frozenset(fault_of(verdict) for verdict in verdicts if verdict.decision != "pass")
        said.append(Word(line, frozenset(line["labels"]), found))
    return said


def fault_of(verdict: Verdict) -> str:
    """The fault as readers name it: words of a question and words of a prompt said again are one reason and two faults."""
    return "leak" if verdict.check == "leak" else verdict.reason


def item_of(line: Line) -> Item:
    plan = Plan(
        id="0" * 32,
        root="r",
        node_ids=("s",),
        atlas_path=("r",),
        subject="s",
        sessions=(),
        concepts=(),
        concept_ids=(),
        strategy="single",
        task_type="qa",
        level="easy",
        bloom="apply",
        steps=1,
        language=line["language"],
        attributes={"style": line.get("style") or "explanation"},
        replicate=0,
    )
    asked = Question(plan=plan, question=line["question"], context=line["context"])
    if line["kind"] == "question":
        return asked
    said = (Message(role="user", content=asked.text), Message(role="assistant", content=line["answer"]))
    key = line["final"] and AnswerKey.model_validate(line["final"])
    return Example(plan=plan, messages=said, input=asked.context, answer_key=key)


class Tally(NamedTuple):
    """Of one reason: labelled and found, found in vain, missed."""

    right: int
    vain: int
    missed: int

    @property
    def precision(self) -> float | None:
        return self.right / (self.right + self.vain) if self.right + self.vain else None

    @property
    def recall(self) -> float | None:
        return self.right / (self.right + self.missed) if self.right + self.missed else None


def tally(said: Sequence[Word], reason: str) -> Tally:
    right = sum(reason in word.labels & word.found for word in said)
    vain = sum(reason in word.vain for word in said)
    return Tally(right, vain, sum(reason in word.labels - word.found for word in said))


def reasons(said: Sequence[Word]) -> list[str]:
    return sorted({reason for word in said for reason in word.labels | word.found} - {NOT_A_CHECK})


def page(said: Sequence[Word]) -> str:
    return "\n\n".join([*head(said), *figures(said), *slips(said)]) + "\n"


def head(said: Sequence[Word]) -> Iterator[str]:
    yield "# What the checks of texts find"
    yield (
        "Made by `scripts/docs_checks.py` from `tests/checks/written_rows.jsonl`; do not edit by hand. Every text there was "
        "written by a large language model. Readers who did not know the checks said what is wrong with each; a text may have "
        "several faults. A check is right where readers named its fault too; an assistant's words in a refusal (`scaffold` "
        "beside `refusal`) count for nothing."
    )
    counts = Counter((word.line["by"], word.line["language"], word.line["kind"]) for word in said)
    rows = ["| written by | language | questions | answers |", "|---|---|---|---|"]
    for by, who in WRITERS.items():
        for language in sorted({language for writer, language, _ in counts if writer == by}):
            rows.append(f"| {who} | {language} | {counts[by, language, 'question']} | {counts[by, language, 'answer']} |")
    yield "\n".join(rows)


def figures(said: Sequence[Word]) -> Iterator[str]:
    for kind in ("question", "answer"):
        yield f"## {kind.capitalize()}s"
        for title, seen in (("Texts that were read after the checks were mended", False), ("Texts they were mended on", True)):
            some = [word for word in said if word.line["kind"] == kind and word.line["seen"] is seen]
            if some:
                yield f"{title}: {len(some)}."
                yield table(some)
                yield told(some, kind)


def table(said: Sequence[Word]) -> str:
    columns = ("reason", "labelled", "found", "of these in vain", "missed", "precision", "recall")
    rows = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    for reason in reasons(said):
        t = tally(said, reason)
        cells = (t.right + t.missed, t.right + t.vain, t.vain, t.missed, share(t.precision), share(t.recall))
        rows.append(f"| {reason} | {' | '.join(map(str, cells))} |")
    return "\n".join(rows)


def told(said: Sequence[Word], kind: str) -> str:
    sound = [word for word in said if not word.labels]
    silent = [word for word in said if word.labels == {NOT_A_CHECK}]
    lost = sum(bool(word.found) for word in sound)
    return (
        f"Of {len(sound)} {kind}s without a fault {lost} would have been refused. {len(silent)} are wrong, silly or unnatural "
        "in a way that no check of texts claims to see: that is what a judge is for."
    )


def share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def slips(said: Sequence[Word]) -> Iterator[str]:
    yield "## Where readers and checks differ"
    for title, differing in (
        ("Found in vain", [(word, word.vain) for word in said]),
        ("Missed", [(word, word.labels - word.found - {NOT_A_CHECK}) for word in said]),
    ):
        listed = []
        for word, named in differing:
            if named:
                kind, language = word.line["kind"], word.line["language"]
                text = quoted(word.line["answer" if kind == "answer" else "question"])
                listed.append(f"- {', '.join(sorted(named))} ({language} {kind}): `{text}`")
        yield f"{title}: {len(listed)}."
        if listed:
            yield "\n".join(listed)


def quoted(text: str) -> str:
    one = " ".join(text.replace("`", "'").split())
    return one if len(one) <= SHOWN else f"{one[: SHOWN // 2]} ... {one[-SHOWN // 2 :]}"


if __name__ == "__main__":
    sys.exit(written(PAGE, page(words()), sys.argv[1:]))
