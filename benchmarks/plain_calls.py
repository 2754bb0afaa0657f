"""What both baselines ask of the simulated model, in our prompt shapes: it reads no others. What they do with it is theirs."""

from __future__ import annotations

from dataclasses import dataclass

from planted_model import Scripted, plain
from pydantic import ValidationError
from tracing import Drafted, Row

from seedless.core import Reply
from seedless.recipes.chart.items import SubjectDraft, SubjectList, SyllabusDraft
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.recipes.prompts import template

SESSIONS_WANTED = (10, 30)  # GLAN §3.1

Taught = tuple[str, list[str]]  # a session and its concepts


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one question is asked about."""

    sessions: tuple[str, ...]
    concepts: tuple[str, ...]
    subject: str = ""
    digest: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What a baseline made of its calls. `planned`: questions that it set out to ask; `ended`: runs that a reply ended."""

    rows: tuple[Row, ...]
    planned: int
    runs: int = 1
    ended: int = 0


async def subjects(model: Scripted, topic: str, wanted: int, draw: int) -> list[SubjectDraft]:
    """One listing that knows nothing of the others. Raises ValidationError for a reply that is no listing."""
    prompt = template("chart/subjects", model.language).fill(
        language=model.language, path=[topic], scope="", subjects_wanted=wanted, known=[]
    )
    reply = await model.ask(prompt, SubjectList, draw)
    return SubjectList.model_validate_json(reply.text).subjects


async def syllabus(model: Scripted, topic: str, subject: SubjectDraft, draw: int = 0) -> SyllabusDraft:
    """One syllabus, not looked at again. Raises ValidationError for a reply that is none."""
    prompt = template("chart/syllabus", model.language).fill(
        language=model.language,
        path=[topic],
        subject=subject.name,
        level=subject.level,
        intro=subject.intro,
        subtopics=subject.subtopics,
        sessions_wanted=list(SESSIONS_WANTED),
    )
    return SyllabusDraft.model_validate_json((await model.ask(prompt, SyllabusDraft, draw)).text)


async def question(model: Scripted, drawn: Drawn, tag: str, draw: int = 0) -> Drafted | None:
    """One question in one call, as plain text; None where none came."""
    plan = {
        "plan_id": tag,
        "sessions": list(drawn.sessions),
        "concepts": list(drawn.concepts),
        "task_type": "qa",
        "level": drawn.level,
        "bloom": "",
        "form": "",
        "audience": "",
    }
    prompt = template("glan/question", model.language).fill(
        language=model.language, subject=drawn.subject, digest=drawn.digest, siblings=[], plans=[plan]
    )
    return drafted(await model.ask(prompt, QuestionList, draw))


def drafted(reply: Reply) -> Drafted | None:
    try:
        found = QuestionList.model_validate_json(reply.text).questions[:1]
    except ValidationError:
        text = plain(reply, "question")
        return (text, None) if text else None
    return next(((one.question.strip(), one.context or None) for one in found if one.question.strip()), None)


async def answer(model: Scripted, asked: Drafted, draw: int = 0) -> str | None:
    """One answer in one call, as plain text, whatever it says and wherever it stops; None where nothing came."""
    text, context = asked
    prompt = template("glan/answer", model.language).fill(
        language=model.language, question=text, context=context, style="explanation"
    )
    return plain(await model.ask(prompt, AnswerDraft, draw), "answer")


def taught(syllabus: SyllabusDraft) -> list[Taught]:
    """Sessions that have concepts."""
    return [(session.name, session.concepts) for session in syllabus.sessions if session.concepts]
