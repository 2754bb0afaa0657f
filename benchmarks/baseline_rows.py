"""Rows of the two baselines over any OpenAI-compatible endpoint, to be graded beside ours.

    python benchmarks/baseline_rows.py --base-url URL --model NAME --procedure glan|linked --topic TOPIC --lang ko -n 10 -o FILE

glan: GLAN as its paper specifies it (arXiv 2402.13064 §2-3; methods.md §1), one listing instead of ten. linked: what the linked
code does (glan-instruct at a593caa; methods.md §2). The prompts ask what theirs ask, in words of our own. Nothing is checked or
asked again: what fails or cannot be read is left out and counted on stderr. A limit of tokens is stated and not enforced, so
that models that think first are not cut. A key is read from SEEDLESS_API_KEY. Exit 1 when there is no row.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import aiohttp
from contender import key_given

from seedless.core.ids import seed_of, well_formed
from seedless.text.languages import english_name
from seedless.text.lenient_json import values_in

TIMEOUT_S = 7200  # a large model on a small machine
CONNECTIONS = 16
LISTED = 4  # subjects, at least
SESSIONS, CONCEPTS, CHARS, SYLLABUS_CHARS = 30, 12, 200, 20_000  # most that is kept of a reply
REFUSAL = "DO NOT KNOW"
LISTING = {"temperature": 1.0, "top_p": 0.95}  # both sources
QUESTION: dict[str, float] = {}  # the paper gives none, the code leaves it to the server

GLAN_SUBJECTS = """You plan programmes of study and know the field of {topic} from the inside.
Which subjects lead a learner through this field, from the first steps to mastery? Name about {wanted}. Say of each at what
level it is taught, introduce it in a few sentences, and go through the sub-topics that belong to it. Write in {language}."""

SUBJECTS_AS_LINES = """Put the same subjects down as JSON Lines and write nothing else: an object a line, with the keys
"name", "level" (a string) and "subtopics" (a list of strings). Leave the values in {language}."""

GLAN_SYLLABUS = """Work out the syllabus of a course in {subject}. Level: {level}. Sub-topics: {subtopics}.
Open with what the course is about, what it aims at and what learners can do after it. Then plan its class sessions in the
order of teaching, 8 to 12 of them: the title of each, what is taught in it, and about five key concepts to be learned there.
Write in {language}."""

SESSIONS_AS_LINES = """Put the class sessions down as JSON Lines and write nothing else: an object a line, in the same order,
with the keys "name" and "concepts" (a list of strings: the key concepts of it). Leave the values in {language}."""

GLAN_QUESTION = """A class in {subject} (level: {level}) has come as far as the sessions named here; nothing that is taught
after them is known to it yet. Set this class one homework question.
Sessions to practise: {sessions}
Key concepts to practise: {concepts}
Where it can be done, make the question call for several of the concepts together, and across sessions where there are two.
This is the syllabus of the whole course:

{syllabus}

Reply in {language} with the question alone."""

LINKED_SUBJECTS = """List the subjects that somebody who studies {topic} should take, {wanted} at most. Reply with one object:
{{"subjects": [{{"name": "...", "level": 100, "subtopics": ["...", "..."]}}]}}
A level is a whole number between 100 (for beginners) and 900 (for specialists). Write the values in {language}."""

LINKED_SYLLABUS = """Divide a course in {subject} (level {level} of 900; sub-topics: {subtopics}) into class sessions, 12 at
most. Reply with one JSON object:
{{"sessions": [{{"name": "...", "description": "...", "concepts": ["...", "..."]}}]}}
The concepts of a session are the key ones that it teaches. Write the values in {language}."""

LINKED_QUESTION = """Set one homework question about what was taught in class.
Session: {sessions}
Key concepts: {concepts}
The question may take up to 1024 tokens. Reply in {language} with the question alone."""

LINKED_TEACHER = """You teach {subject} at level {level} of 900. The course covers {subtopics}. Give short and concise answers
in {language}, of 2048 tokens at most. To a question that you cannot answer, say DO NOT KNOW."""

T = TypeVar("T")
Message = dict[str, str]
Read = Callable[[dict[str, Any]], T | None]
Fields = dict[str, str]  # of prompts
Session = tuple[str, tuple[str, ...]]  # its name and its concepts
Course = tuple[Fields, list[Session]]
Row = dict[str, Any]
Drawn = tuple[Fields, Row]  # what one question is asked about, for a prompt and for its row


@dataclass(frozen=True, slots=True)
class Procedure:
    """Prompts in the order of their use. Where a list takes two turns, the first asks for free text: GLAN §2.2."""

    subjects: tuple[str, ...]
    syllabus: tuple[str, ...]
    question: str
    teacher: str  # the system text of answers
    sampling: dict[str, float]  # of answers
    share: int  # questions a syllabus
    shared_by: int  # questions a draw
    most_sessions: int  # that a question is about


PROCEDURES = {
    "glan": Procedure(
        subjects=(GLAN_SUBJECTS, SUBJECTS_AS_LINES),
        syllabus=(GLAN_SYLLABUS, SESSIONS_AS_LINES),
        question=GLAN_QUESTION,
        teacher="",
        sampling={"temperature": 0.7, "top_p": 0.95},
        share=5,
        shared_by=1,
        most_sessions=2,
    ),
    "linked": Procedure(
        subjects=(LINKED_SUBJECTS,),
        syllabus=(LINKED_SYLLABUS,),
        question=LINKED_QUESTION,  # without subject and syllabus: defect 3 of methods.md §2.2
        teacher=LINKED_TEACHER,
        sampling={"temperature": 0.0},
        share=10,
        shared_by=5,  # 18 in the code's large run: defect 2
        most_sessions=1,  # defect 1
    ),
}


@dataclass(frozen=True, slots=True)
class Asker:
    """Calls one model. `left_out` counts what came to nothing."""

    session: aiohttp.ClientSession
    url: str
    model: str
    seed: int
    left_out: Counter[str] = field(default_factory=Counter)

    async def ask(self, messages: Sequence[Message], place: str, sampling: dict[str, float]) -> str | None:
        """The reply without its thoughts; None where none came. `place` makes the request's seed, which tells repeats apart."""
        body = {"model": self.model, "messages": messages, "seed": seed_of(self.seed, place) % 2**31, **sampling}
        try:
            async with self.session.post(self.url, json=body, raise_for_status=True) as response:
                content = json.loads(await response.read())["choices"][0]["message"]["content"]
        except (aiohttp.ClientError, OSError, ValueError, LookupError, TypeError) as fault:
            self.left_out[f"calls failed ({getattr(fault, 'status', type(fault).__name__)})"] += 1
            return None
        text = content.rpartition("</think>")[2].strip() if isinstance(content, str) else ""
        if not text or text.startswith("<think>"):
            self.left_out["empty replies"] += 1
            return None
        return well_formed(text)

    async def listed(self, prompts: Sequence[str], place: str, read: Read[T], fields: Fields) -> tuple[str, list[T]]:
        """The first reply as it came, and the records of the last: the prompts are turns of one conversation."""
        turns: list[Message] = []
        replies: list[str] = []
        for prompt in prompts:
            turns.append(user(prompt.format(**fields)))
            reply = await self.ask(turns, f"{place}, turn {len(replies)}", LISTING)
            if reply is None:
                return "", []
            replies.append(reply)
            turns.append({"role": "assistant", "content": reply})
        found = max((list(readable(value, read)) for value in values_in(replies[-1])), key=len, default=[])
        self.left_out["lists that cannot be read"] += not found
        return replies[0], found


def user(text: str) -> Message:
    return {"role": "user", "content": text}


def readable(value: Any, read: Read[T], depth: int = 4) -> Iterator[T]:
    """Records in a list, in an object of lists, or alone."""
    if isinstance(value, dict):
        if (found := read(value)) is not None:
            yield found
            return
        value = list(value.values())
    if isinstance(value, list) and depth:
        for one in value:
            yield from readable(one, read, depth - 1)


def subject_in(record: dict[str, Any]) -> Fields | None:
    name, subtopics = line(record.get("name")), lines(record.get("subtopics"))
    labels = {"subject": name, "level": line(record.get("level")), "subtopics": ", ".join(subtopics)}
    return labels if name and subtopics else None


def session_in(record: dict[str, Any]) -> Session | None:
    name, concepts = line(record.get("name")), lines(record.get("concepts"))
    return (name, concepts) if name and concepts else None


def line(value: Any) -> str:
    return " ".join(str(value).split())[:CHARS] if isinstance(value, str | int) else ""


def lines(value: Any) -> tuple[str, ...]:
    found = [line(one) for one in value] if isinstance(value, list) else []
    return tuple(dict.fromkeys(one for one in found if one))[:CONCEPTS]


async def together(calls: Sequence[Coroutine[Any, Any, T]]) -> list[T]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call) for call in calls]
    return [task.result() for task in tasks]


def drawn(rng: Random, course: Course, most_sessions: int) -> Drawn:
    """One session and 1-5 of its concepts, or two sessions and 2-5 concepts that are not all of one (GLAN §2.4)."""
    fields, sessions = course
    places = sorted(rng.sample(range(len(sessions)), min(most_sessions, len(sessions))))
    pool = [(place, concept) for place in places for concept in sessions[place][1]]
    chosen: list[tuple[int, str]] = []
    while len({place for place, _ in chosen}) < len(places):
        chosen = rng.sample(pool, rng.randint(len(places), min(5, len(pool))))
    names, concepts = [sessions[place][0] for place in places], [concept for _, concept in chosen]
    fields = {**fields, "sessions": "; ".join(names), "concepts": "; ".join(concepts)}
    return fields, {"subject": fields["subject"], "sessions": names, "concepts": concepts}


async def baseline_rows(asker: Asker, by: Procedure, topic: str, language: str, wanted: int, rng: Random) -> list[Row]:
    """Subjects, syllabi, questions, answers, a call each; those of a stage are under way together."""

    async def charted(place: int, subject: Fields) -> Course:
        told, sessions = await asker.listed(by.syllabus, f"syllabus {place}", session_in, subject)
        return {**subject, "syllabus": told[:SYLLABUS_CHARS]}, sessions[:SESSIONS]

    async def asked(place: int, draw: Drawn) -> str | None:
        return await asker.ask([user(by.question.format(**draw[0]))], f"question {place}", QUESTION)

    async def answered(place: int, draw: Drawn, question: str) -> Row | None:
        system = [{"role": "system", "content": by.teacher.format(**draw[0])}] if by.teacher else []
        answer = await asker.ask([*system, user(question)], f"answer {place}", by.sampling)
        if answer and by.teacher and answer in REFUSAL:  # the code's test as it stands: one with a full stop is kept (defect 6)
            asker.left_out["refusals"] += 1
            return None
        return {**draw[1], "question": question, "answer": answer} if answer else None

    courses_wanted = ceil(wanted / by.share)
    fields = {"topic": topic, "wanted": str(max(LISTED, courses_wanted)), "language": language}
    _, subjects = await asker.listed(by.subjects, "subjects", subject_in, fields)
    chosen = rng.sample(subjects, min(courses_wanted, len(subjects)))
    courses = [
        course for course in await together([charted(at, {**fields, **one}) for at, one in enumerate(chosen)]) if course[1]
    ]
    turns = range(ceil(wanted / by.shared_by) if courses else 0)
    draws = [drawn(rng, rng.choice(courses), 1 + turn % by.most_sessions) for turn in turns]
    drafts = [draw for draw in draws for _ in range(by.shared_by)][:wanted]
    questions = await together([asked(*one) for one in enumerate(drafts)])
    pairs = enumerate(zip(drafts, questions, strict=True))
    rows = await together([answered(place, draw, question) for place, (draw, question) in pairs if question])
    return [row for row in rows if row]


async def made(options: argparse.Namespace) -> tuple[list[Row], Counter[str]]:
    key = key_given()
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=60, sock_read=TIMEOUT_S)  # a wait for a connection is no fault
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    rng = Random(seed_of("baseline rows", options.procedure, options.topic, options.lang, options.seed))
    async with aiohttp.ClientSession(connector=connector, headers=headers, timeout=timeout) as session:
        asker = Asker(session, f"{options.base_url.rstrip('/')}/chat/completions", options.model, options.seed)
        procedure, language = PROCEDURES[options.procedure], english_name(options.lang)
        return await baseline_rows(asker, procedure, options.topic, language, options.n, rng), asker.left_out


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--base-url", required=True, help="up to and with /v1")
    parser.add_argument("--model", required=True)
    parser.add_argument("--procedure", required=True, choices=PROCEDURES)
    parser.add_argument("--topic", required=True, help="what both sources call a discipline")
    parser.add_argument("--lang", default="en", choices=("en", "ko"))
    parser.add_argument("-n", type=int, default=10, help="questions to ask for")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", type=Path, required=True, metavar="FILE.jsonl")
    options = parser.parse_args(arguments)
    shared = {"procedure": options.procedure, "language": options.lang, "topic": options.topic}
    with options.o.open("w", encoding="utf-8") as out:  # before the calls: hours may lie between
        rows, left_out = asyncio.run(made(options))
        out.writelines(json.dumps({**shared, **one}, ensure_ascii=False) + "\n" for one in rows)
    told = "".join(f"; {count} {what}" for what, count in sorted(left_out.items()) if count)
    print(f"{options.procedure}: {len(rows)} rows of {options.n}{told}", file=sys.stderr)
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
