"""From what a request shows to a good reply: one table from the shape of the block to the writer. New prompts add a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

import orjson

from seedless.core import seed_of
from seedless.models.simulated.answers import answer_to, prose
from seedless.models.simulated.charts import fields_for, parts_for, subjects_for
from seedless.models.simulated.fitting import fitted
from seedless.models.simulated.judging import criticised_for, mended_for, screened_for
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.questions import question_for
from seedless.models.simulated.reading import Asked
from seedless.models.simulated.renderings import names_for
from seedless.models.simulated.rewording import naturalised_for
from seedless.models.simulated.syllabuses import audit_for, syllabus_for

SENTENCE = 12  # tokens of a free string in a reply to an unknown schema

Content = dict[str, Any]


def content_for(asked: Asked, seed: int, tokens: int) -> Content | str:
    """The good reply before it is text: JSON data where JSON is asked for, prose of about `tokens` tokens elsewhere."""
    for fields, write in WRITERS:
        if asked.block is not None and fields <= asked.block.keys():
            return write(asked.block, asked.language, seed)
    phrases, rng = PHRASES.get(asked.language) or PHRASES["en"], Random(seed)
    if asked.schema is not None:
        value = fitted(asked.schema, lambda: prose(asked.text, SENTENCE, phrases, rng), rng)
        return value if isinstance(value, dict) else orjson.dumps(value).decode()
    said = prose(asked.text, tokens, phrases, rng)
    return {"answer": said} if asked.wants_json else said


def is_known(block: Mapping[str, Any]) -> bool:
    """Whether a prompt that ends in this block has a writer here."""
    return any(fields <= block.keys() for fields, _ in WRITERS)


def text_of(content: Content | str) -> str:
    return content if isinstance(content, str) else orjson.dumps(content).decode()


def _questions(block: Content, language: str, seed: int) -> Content:
    plans = [plan for plan in block["plans"] if isinstance(plan, dict)] if isinstance(block["plans"], list) else []
    return {"questions": [_question(plan, str(block.get("subject") or ""), language, seed) for plan in plans]}


def _question(plan: Content, subject: str, language: str, seed: int) -> Content:
    row = {"plan_id": str(plan.get("plan_id")), "question": "", "context": None, "declined": False, "reason": ""}
    phrases = PHRASES.get(language)
    if phrases is None:
        return row | {"declined": True, "reason": f"the simulated model writes {', '.join(PHRASES)}, not {language}"}
    if not subject and not plan.get("concepts"):
        return row | {"declined": True, "reason": phrases.declines}
    question, context = question_for(plan, subject, phrases, Random(seed_of(seed, row["plan_id"])))
    return row | {"question": question, "context": context}


def _answer(block: Content, language: str, seed: int) -> Content:
    phrases = PHRASES.get(language)
    if phrases is None:
        return {"answer": "", "final": None, "unsure": True, "steps": None}
    context = block.get("context")
    material = context if isinstance(context, str) else None
    return answer_to(str(block["question"]), material, str(block["style"]), phrases, Random(seed))


WRITERS: tuple[tuple[frozenset[str], Callable[[Content, str, int], Content]], ...] = (
    (frozenset({"plans"}), _questions),  # glan/question
    (frozenset({"question", "answer", "faults"}), mended_for),  # glan/rewrite
    (frozenset({"question", "answer"}), criticised_for),  # glan/critique
    (frozenset({"question", "style"}), _answer),  # glan/answer
    (frozenset({"subject", "messages"}), screened_for),  # glan/screen
    (frozenset({"subject", "rephrase"}), naturalised_for),  # glan/naturalise
    (frozenset({"subject", "syllabus", "faults"}), audit_for),  # chart/audit
    (frozenset({"subject", "subtopics", "sessions_wanted"}), syllabus_for),  # chart/syllabus
    (frozenset({"path", "subjects_wanted", "known"}), subjects_for),  # chart/subjects
    (frozenset({"path", "children_wanted", "known"}), parts_for),  # chart/expand
    (frozenset({"areas_wanted", "known"}), fields_for),  # chart/fields
    (frozenset({"names", "from_language", "to_language"}), names_for),  # chart/names
)
