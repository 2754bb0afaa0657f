"""Rows for the tests of this room: one with every column filled, and many with ids in hash order."""

from __future__ import annotations

from typing import Any

from seedless.core import content_id


def full_row(number: int = 0, question: str = "What is 6 · 7?", answer: str = "6 · 7 = 42") -> dict[str, Any]:
    """A row without a null; floats are exact in 32 bits, so that a round trip gives the same dict."""
    return {
        "id": content_id("row", number),
        "plan_id": content_id("plan", number),
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": question},
            {"role": "assistant", "content": answer},
        ],
        "instruction": question,
        "input": "material",
        "output": answer,
        "language": "ko",
        "recipe": "glan",
        "task_type": "qa",
        "difficulty": {"level": "easy", "bloom": "apply", "concepts": 2, "steps": 3},
        "atlas_path": ["수학", "산술", "곱셈"],
        "atlas_ids": ["a1", "b2"],
        "sessions": ["곱셈"],
        "concepts": ["곱", "인수"],
        "strategy": "single",
        "attributes": {"audience": "student", "form": "direct question"},
        "constraints": [{"id": "length", "args": {"most": "20"}, "passed": True}],
        "answer_key": {"type": "integer", "value": "42"},
        "verification": {"status": "computed", "method": "addition", "votes": 3, "share": 0.75},
        "judge": {"model": "j", "rubric": "r1", "scores": {"clarity": 4, "truth": 5}, "rationale": "fine"},
        "nearest": {"plan_id": content_id("plan", number + 1), "similarity": 0.5},
        "generator": {
            "kind": "teacher",
            "llm": False,
            "model": "embedded-teacher",
            "replied_model": "embedded-teacher",
            "prompt_id": "answer",
            "prompt_version": "1",
            "family": "products",
            "finish": "stop",
        },
        "call_keys": ["k1", "k2"],
        "tokens_in": 2**40,
        "tokens_out": 7,
        "cost_usd": 0.1,
        "parents": [content_id("row", number + 2)],
        "reasoning": "six sevens",
        "seedless": True,
    }


def refused_row(number: int = 0, text: str = "???") -> dict[str, Any]:
    return {
        "plan_id": content_id("plan", number),
        "state": "rejected",
        "kind": "question",
        "reason": "form",
        "check": "form",
        "text": text,
    }
