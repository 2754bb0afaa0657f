"""Follows rows back to the replies that they were made of: which answer was given to which question, and what was planted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planted_model import Said, plain

from seedless.core import ProviderFailed, Reply, ReplyUnusable
from seedless.engine.reading import read
from seedless.models.simulated import Entry
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.text.near import NearIndex

Drafted = tuple[str, str | None]  # question, its material


@dataclass(frozen=True, slots=True)
class Row:
    """A finished row, whoever made it. `plan` is the id that it was planned under, where its record has one."""

    question: str
    answer: str
    context: str | None = None
    plan: str = ""

    @property
    def text(self) -> str:
        return f"{self.question}\n\n{self.context}" if self.context else self.question


class Tracing:
    """What was said, by its text. A text that was said more than once is as good as the best reply that holds it."""

    def __init__(self, said: Iterable[Said]) -> None:
        self.drafted: dict[str, list[tuple[Said, str, Drafted]]] = defaultdict(list)  # question -> call, tag, draft
        self.by_tag: dict[str, list[Said]] = defaultdict(list)
        self.answered: dict[str, list[Said]] = defaultdict(list)  # answer -> calls
        self.answers_to: dict[str, list[Said]] = defaultdict(list)  # question -> calls
        for one in said:
            if one.stage == "question":
                for tag in tags_of(one):
                    self.by_tag[tag].append(one)
                for tag, draft in drafts_in(one.reply, one):
                    self.drafted[draft[0]].append((one, tag, draft))
            elif one.stage == "answer":
                self.answers_to[one.fields["question"]].append(one)
                for text in answers_in(one.reply):
                    self.answered[text].append(one)

    def is_mispaired(self, row: Row) -> bool:
        """The answer was given to another question, or the question was written to another plan."""
        answers = any(one.fields["question"] == row.question for one in self.answered[row.answer])
        drafts = any(not row.plan or row.plan.startswith(tag) for _, tag, _ in self.drafted[row.question])
        return not (answers and drafts)

    def planted_in(self, row: Row) -> frozenset[str]:
        """Kinds of planted faults that the row still holds."""
        sources = self.drafted[row.question]
        own = [source for source in sources if row.plan and row.plan.startswith(source[1])] or sources
        asked = [self._kept_by_draft(one, tag, row) for one, tag, _ in own]
        given = [one for one in self.answered[row.answer] if one.fields["question"] == row.question]
        said = [
            kinds_of(one.planted) if row.answer not in answers_in(one.sound) else frozenset[str]()
            for one in given or self.answered[row.answer]
        ]
        return min(asked, key=len, default=frozenset[str]()) | min(said, key=len, default=frozenset[str]())

    def _kept_by_draft(self, one: Said, tag: str, row: Row) -> frozenset[str]:
        sound = [draft for named, draft in drafts_in(one.sound, one) if named == tag]
        if "rephrase" not in one.fields:
            return frozenset() if (row.question, row.context) in sound else kinds_of(one.planted, tag)
        own = frozenset[str]() if row.question in [text for text, _ in sound] else kinds_of(one.planted, tag)
        for before in self.by_tag[tag]:  # what was planted in the draft is gone where other words took its place
            for named, (text, context) in drafts_in(before.reply, before) if "plans" in before.fields else ():
                if named == tag and (text, context) not in [draft for _, draft in drafts_in(before.sound, before)]:
                    sound_contexts = [draft[1] for name, draft in drafts_in(before.sound, before) if name == tag]
                    if text in row.question or context not in sound_contexts:
                        own |= kinds_of(before.planted, tag)
        return own

    def behind(self, plan: str) -> frozenset[str]:
        """Kinds planted in any reply that touched this planned row."""
        kinds: set[str] = set()
        for tag in (tag for tag in self.by_tag if plan.startswith(tag)):
            for one in self.by_tag[tag]:
                kinds |= kinds_of(one.planted, tag)
                for named, (text, _) in drafts_in(one.reply, one):
                    if named == tag:
                        kinds |= {kind for answer in self.answers_to[text] for kind in kinds_of(answer.planted)}
        return frozenset(kinds)


def tags_of(said: Said) -> list[str]:
    return [str(plan["plan_id"]) for plan in said.fields.get("plans") or said.fields["rephrase"]]


def drafts_in(reply: Reply, said: Said) -> Iterator[tuple[str, Drafted]]:
    """Every question that somebody could read out of a reply, under the tag of its plan."""
    try:
        for draft in read(reply, QuestionList).questions:
            yield draft.plan_id.strip(), (draft.question.strip(), draft.context or None)
    except (ReplyUnusable, ProviderFailed):
        pass
    tags = tags_of(said)
    if len(tags) == 1 and (text := plain(reply, "question")):
        yield tags[0], (text, None)


def answers_in(reply: Reply) -> set[str]:
    """Every answer that somebody could read out of a reply."""
    found = {plain(reply, "answer")}
    try:
        found.add(read(reply, AnswerDraft).answer.strip())
    except (ReplyUnusable, ProviderFailed):
        pass
    return {text for text in found if text}


def kinds_of(planted: Iterable[Entry], tag: str = "") -> frozenset[str]:
    """Kinds of entries; with a tag, of those only that touch its plan."""
    return frozenset(entry.kind for entry in planted if not tag or not entry.plan_ids or tag in entry.plan_ids)


def distinct(rows: Sequence[Row]) -> list[Row]:
    """Without those that ask what an earlier one asked, in the same words or nearly."""
    index, kept = NearIndex(), list[Row]()
    for place, row in enumerate(rows):
        match = index.match(row.text)
        if match is None or not match.duplicate:
            index.add(str(place), row.text)
            kept.append(row)
    return kept
