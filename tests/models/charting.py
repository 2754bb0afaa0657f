"""Requests to a simulated model as the chart prompts make them: words, then one fenced JSON block of what varies."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

from seedless.core import Message, Prompt, Request, Sampling
from seedless.models.simulated import SimulatedModel

WORDS = {
    "en": "You draw maps of what people know. You write in English. Reply with JSON only.",
    "ko": "사람들이 아는 것의 지도를 그립니다. 모든 이름은 한국어로 씁니다. 답신은 JSON 하나뿐입니다.",
    "es": "You draw maps of what people know. You write in Spanish (español). Reply with JSON only.",
    "sw": "You draw maps of what people know. You write in Swahili (Kiswahili). Reply with JSON only.",
    "fi": "You draw maps of what people know. You write in Finnish (suomi). Reply with JSON only.",
}


def asked(block: dict[str, Any], language: str = "en", draw: int = 0) -> Request:
    text = f"{WORDS[language]}\n\n```json\n{json.dumps(block, ensure_ascii=False, indent=1)}\n```"
    return Request(
        "writer", "simulated", Prompt("c", "1", {}, (Message(role="user", content=text),)), None, Sampling(), draw=draw
    )


def said(
    block: dict[str, Any], language: str = "en", *, seed: int = 0, draw: int = 0, model: SimulatedModel | None = None
) -> Any:
    """The reply to a block, as JSON."""
    return json.loads(text_of(block, language, seed=seed, draw=draw, model=model))


def text_of(
    block: dict[str, Any], language: str = "en", *, seed: int = 0, draw: int = 0, model: SimulatedModel | None = None
) -> str:
    return asyncio.run((model or SimulatedModel(seed)).complete(asked(block, language, draw))).text


def fields(wanted: int, known: Iterable[str] = ()) -> dict[str, Any]:
    return {"areas_wanted": wanted, "known": list(known)}


def expand(*path: str, wanted: int = 6, known: Iterable[str] = ()) -> dict[str, Any]:
    return {"path": list(path), "scope": "All of it.", "children_wanted": wanted, "known": list(known)}


def subjects(*path: str, wanted: int = 20, known: Iterable[str] = ()) -> dict[str, Any]:
    return {"path": list(path), "scope": "All of it.", "subjects_wanted": wanted, "known": list(known)}


def syllabus(*path: str, subject: dict[str, Any], wanted: tuple[int, int] = (12, 16)) -> dict[str, Any]:
    return {
        "path": list(path),
        "subject": subject["name"],
        "level": subject["level"],
        "intro": subject["intro"],
        "subtopics": subject["subtopics"],
        "sessions_wanted": list(wanted),
    }


def audit(subject: dict[str, Any], sessions: list[dict[str, Any]]) -> dict[str, Any]:
    shown = [{"number": number, "name": one["name"], "concepts": one["concepts"]} for number, one in enumerate(sessions, 1)]
    return {"subject": subject["name"], "subtopics": subject["subtopics"], "faults": [], "syllabus": shown}


def names(from_language: str, to_language: str, *held: str) -> dict[str, Any]:
    rows = [{"id": id, "name": name} for id, name in enumerate(held)]
    return {"about": "beekeeping", "from_language": from_language, "to_language": to_language, "names": rows}
