"""What a row costs in calls and prompt tokens, by the size of a batch, and how much of each prompt never changes.

    python benchmarks/thrift.py [--rows 300] [--json]

No language model takes part: the simulated model draws a map, the planner plans over it, and the prompts that a run would send
are counted (tokens as `seedless plan` guesses them, the middle of its range).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from seedless.app.estimating import Span, sent, tokens
from seedless.app.run import grow
from seedless.atlas import Atlas
from seedless.atlas.files import read_atlas
from seedless.core import Batch, Menu, ModelSpec, RunSpec
from seedless.planning import Planner
from seedless.recipes.glan.stages import question
from seedless.recipes.prompts import template

SIZES = (1, 2, 3, 5, 8, 10, 15)
STAGES = ("question", "naturalise", "answer", "screen", "critique", "rewrite")
LANGUAGES = ("en", "ko")


def drawn(language: str, rows: int) -> Atlas:
    spec = RunSpec(topic=("beekeeping",), target=rows, languages=(language,), models={"writer": ModelSpec(model="simulated")})
    with TemporaryDirectory() as folder:
        grow(spec, Path(folder) / "map")
        return read_atlas(Path(folder) / "map" / "atlas.jsonl")


def batches(atlas: Atlas, language: str, rows: int, size: int) -> list[Batch]:
    planner = Planner(atlas, Menu(), languages=(language,), quotas={}, seed=0, scope=())
    found: list[Batch] = []
    while sum(len(batch.planned) for batch in found) < rows:
        laid = planner.next_round(rows, planner.wanted(rows), batch_size=size)
        for plan in (plan for batch in laid for plan in batch.planned):
            planner.result(plan, True)
        found += laid
        if not laid:
            break
    return found


def asked(laid: list[Batch]) -> float:
    """Prompt tokens a row of the question stage."""
    return sum(sent(question, batch).middle for batch in laid) / sum(len(batch.planned) for batch in laid)


def constant(stage: str, language: str) -> Span:
    """Tokens of a prompt's part that is the same in every call."""
    shown = template(f"glan/{stage}", language)
    filled = shown.fill(language=language, **dict.fromkeys(shown.shows, ""))
    return tokens("".join(message.content for message in filled.messages).rsplit("```json", 1)[0])


def figures(rows: int) -> dict[str, tuple[dict[int, int], dict[str, int]]]:
    """By language: prompt tokens a row by batch size; tokens that are the same in every call, by stage."""
    found = {}
    for language in LANGUAGES:
        atlas = drawn(language, rows)
        by_size = {size: round(asked(batches(atlas, language, rows, size))) for size in SIZES}
        found[language] = (by_size, {stage: round(constant(stage, language).middle) for stage in STAGES})
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = figures(options.rows)
    if options.json:
        print(json.dumps(found))
        return 0
    for language, (by_size, same) in found.items():
        print(f"{language}: prompt tokens of the question stage a row, by batch size")
        print("  " + "  ".join(f"{size}: {count:,}" for size, count in by_size.items()))
        print("  constant part of a prompt: " + ", ".join(f"{stage} {count:,}" for stage, count in same.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
