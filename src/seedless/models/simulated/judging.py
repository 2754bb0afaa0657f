"""The simulated judge: lets every question pass, works every sum out again, and has nothing to say of prose."""

from __future__ import annotations

from random import Random
from typing import Any

from seedless.models.simulated.answers import answer_to
from seedless.models.simulated.languages import PHRASES

_FINE = {"right": 5, "complete": 5, "natural": 4, "useful": 4}


def screened_for(block: dict[str, Any], language: str, seed: int) -> dict[str, Any]:
    """glan/screen: nothing is held back."""
    rows = [row for row in block["messages"] if isinstance(row, dict)] if isinstance(block["messages"], list) else []
    kept = {"fault": "", "verdict": "keep", "question": "", "context": None}
    return {"messages": [{"plan_id": str(row.get("plan_id")), **kept} for row in rows]}


def criticised_for(block: dict[str, Any], language: str, seed: int) -> dict[str, Any]:
    """glan/critique: a result that is not the sum's is a grave fault."""
    right = mended_for(block, language, seed)
    if right["final"] is None:
        return {"tested": [], "faults": [], "scores": _FINE}
    found = str(block["answer"]).rsplit("\n", 1)[-1]
    wanted = right["answer"].rsplit("\n", 1)[-1]
    tested = [{"claim": found[:80], "test": wanted}]
    if found == wanted:
        return {"tested": tested, "faults": [], "scores": _FINE}
    fault = {"kind": "false", "quote": found[:80], "what": wanted, "grave": True}
    return {"tested": tested, "faults": [fault], "scores": {**_FINE, "right": 2}}


def mended_for(block: dict[str, Any], language: str, seed: int) -> dict[str, Any]:
    """glan/rewrite: the answer written anew."""
    context = block.get("context")
    material = context if isinstance(context, str) else None
    phrases = PHRASES.get(language) or PHRASES["en"]
    return answer_to(str(block["question"]), material, str(block.get("style")), phrases, Random(seed))
