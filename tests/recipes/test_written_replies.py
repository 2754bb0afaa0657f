"""Real text: replies that language models wrote to the rendered prompts are read, drawn, paired and pass the gates."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from models.asking import NOBODY
from seedless.atlas import AtlasNode
from seedless.checks import answers, form
from seedless.core import Example, Item, Message, Plan
from seedless.core import Reply as Sent
from seedless.engine.reading import read
from seedless.recipes import glan
from seedless.recipes.chart import Drawing
from seedless.recipes.chart.items import Audit, Draft, Lesson, Listed, SubjectList, Syllabus, SyllabusDraft
from seedless.recipes.chart.stages import lesson_of, subject_of
from seedless.recipes.chart.syllabus import faults_of, patched, tidied
from seedless.recipes.glan import Question
from seedless.recipes.glan.items import AnswerDraft, Critique, QuestionList, RephrasedList, ScreenedList
from seedless.recipes.glan.judging import GOOD

LINES = [json.loads(line) for line in Path(__file__).with_name("written_replies.jsonl").read_text().splitlines()][1:]
FORMS: dict[str, Any] = {
    "chart/subjects": SubjectList,
    "chart/syllabus": SyllabusDraft,
    "chart/audit": Audit,
    "glan/question": QuestionList,
    "glan/naturalise": RephrasedList,
    "glan/answer": AnswerDraft,
    "glan/screen": ScreenedList,
    "glan/critique": Critique,
    "glan/rewrite": AnswerDraft,
}


def of(stage: str, language: str) -> list[dict[str, Any]]:
    return [line for line in LINES if (line["stage"], line["language"]) == (stage, language)]


def planned(line: dict[str, Any]) -> Plan:
    from engine.growing import plan

    one = plan(1)
    return one.model_copy(update={"language": line["language"], "attributes": {**one.attributes, "style": line["style"]}})


def test_every_reply_is_read_into_the_form_that_its_stage_asked_for() -> None:
    assert {line["stage"] for line in LINES} == set(FORMS)
    for line in LINES:
        read(Sent(text=line["reply"]), FORMS[line["stage"]])


@pytest.mark.parametrize("language", ["en", "ko"])
def test_questions_come_back_under_the_ids_they_were_asked_by(language: str) -> None:
    for line in of("glan/question", language):
        found = read(Sent(text=line["reply"]), QuestionList)
        assert [draft.plan_id for draft in found.questions] == line["plans"]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_judge_says_of_a_reply_without_a_grave_fault_what_lets_it_pass(language: str) -> None:
    found = [read(Sent(text=line["reply"]), Critique) for line in of("glan/critique", language)]
    assert found and all(one.tested for one in found)
    for one in found:
        assert any(fault.grave for fault in one.faults) == (one.scores.least < GOOD)
    screened = [word for line in of("glan/screen", language) for word in read(Sent(text=line["reply"]), ScreenedList).messages]
    assert {word.verdict for word in screened} >= {"keep", "mend"}
    assert all(bool(word.question) == (word.verdict == "mend") and bool(word.fault) >= bool(word.question) for word in screened)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_replies_of_a_chart_draw_a_map_with_every_subject_whole(language: str) -> None:
    root = AtlasNode(id="root", kind="field", names={language: "Topic"})
    (listing,) = of("chart/subjects", language)
    entries = tuple(map(subject_of, read(Sent(text=listing["reply"]), SubjectList).subjects))
    leaves: list[Item] = [Listed(place="root", kind="subject", language=language, wanted=4, entries=entries)]
    drawing = Drawing([root], "a model")
    drawing.draw(leaves)
    place = {node.names[language]: node.id for node in drawing.atlas.of_kind("subject")}
    drafts: dict[str, tuple[Lesson, ...]] = {}
    for line in of("chart/syllabus", language):
        sessions = read(Sent(text=line["reply"]), SyllabusDraft).sessions
        drafts[line["subject"]] = tidied(map(lesson_of, sessions))
        assert 10 <= len(drafts[line["subject"]]) <= 20
        assert faults_of(drafts[line["subject"]]) == []
    for line in of("chart/audit", language):
        subject, audit = line["subject"], read(Sent(text=line["reply"]), Audit)
        lessons, made = patched(drafts[subject], audit.patches)
        assert made == len(audit.patches)
        assert len(lessons) >= len(drafts[subject]) - 2
        leaves.append(Syllabus(place=place[subject], language=language, lessons=lessons, mended=made))
    drawing = Drawing([root], "a model")
    drawing.draw(leaves)
    atlas = drawing.atlas
    assert len(atlas.of_kind("subject")) == len(entries) == 4
    assert all(len(atlas.children(node.id, "session")) >= 10 for node in atlas.of_kind("subject"))
    assert len(atlas.of_kind("concept")) >= 200
    for draft in drafts.values():
        text = Draft(place="x", subject="x", language=language, subtopics=(), lessons=draft).text
        assert [line.split(". ")[0] for line in text.splitlines()] == [lesson.name for lesson in draft]
        assert all(concept in line for line, one in zip(text.splitlines(), draft, strict=True) for concept in one.concepts)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_rows_that_strict_readers_would_keep_pass_every_gate(language: str) -> None:
    refused = []
    for line in of("glan/answer", language):
        draft = read(Sent(text=line["reply"]), AnswerDraft)
        question = Question(plan=planned(line), question=line["question"], context=line["context"])
        said = (Message(role="user", content=question.text), Message(role="assistant", content=draft.answer.strip()))
        row = Example(plan=question.plan, messages=said, input=question.context, steps=draft.steps, answer_key=draft.final)
        refused += [(fault, question.text[:80]) for item in (question, row) for fault in refusals_of(item)]
    assert refused == []


def refusals_of(item: Item) -> list[str]:
    """What the gates of the recipe say against an item; novelty, which is no gate, is left out."""
    recipe = glan.recipe(novelty=form(lambda item: item.text), answers=answers(lambda plan: None, lambda plan: ""))

    async def judged() -> list[str]:
        verdicts = [await gate(item, NOBODY) for gate in recipe.gates[type(item)]]
        return [f"{verdict.check}: {verdict.detail}" for verdict in verdicts if verdict.decision != "pass"]

    return asyncio.run(judged())
