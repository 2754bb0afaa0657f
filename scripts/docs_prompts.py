"""Write docs/prompts.md: every prompt as a model gets it, filled with an example. `--check` only compares."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from docs_page import written
from prompt_stages import STAGES, Stage

from seedless.recipes.prompts import Template, template
from seedless.text.languages import english_name

PAGE = Path(__file__).resolve().parent.parent / "docs" / "prompts.md"
LANGUAGES = ("en", "ko")


def page() -> str:
    """The whole page."""
    return "\n\n".join([*_head(), *(part for stage in STAGES for part in _section(stage))]) + "\n"


def _head() -> Iterator[str]:
    yield "# Prompts"
    yield (
        "Every prompt as a model gets it. Made by `scripts/docs_prompts.py` from the files below `src/seedless/recipes`; do "
        "not edit by hand. The version of a prompt ends in a hash of its file and stands on every row."
    )
    yield (
        "What never changes between the calls of a stage comes first, so that providers can cache it; what varies stands in "
        "one JSON block at the end. `STAGE.md` is in English and names the language to write in. `STAGE.ko.md` was written in "
        "Korean and is used for Korean; a file of the same kind in another language is all that language needs."
    )
    yield "\n".join(
        f"- [{stage.id}](#{_anchor(stage.id)}): "
        + ", ".join(f"[{english_name(tag)}](#{_anchor(f'{stage.id} in {english_name(tag)}')})" for tag in stage.fields)
        for stage in STAGES
    )


def _section(stage: Stage) -> Iterator[str]:
    yield f"## {stage.id}"
    yield stage.why
    for tag, fields in stage.fields.items():
        prompt = template(stage.id, tag)
        system, user = prompt.fill(language=tag, **fields).messages
        yield f"### {stage.id} in {english_name(tag)}"
        yield f"Version `{prompt.version}`, asked of the role `{stage.role}`. The reply: `{reply_shape(prompt)}`"
        yield f"System:\n\n{fenced(system.content)}"
        yield f"User:\n\n{fenced(user.content)}"


def reply_shape(prompt: Template) -> str:
    """The form that a prompt asks the reply to have, as it says it."""
    told = next(line for line in prompt.user.splitlines() if "JSON" in line and "{" in line)
    return told[told.index("{") : told.rindex("}") + 1]


def fenced(text: str) -> str:
    """A block whose fence is longer than any inside."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", f"``{text}")))
    return f"{fence}text\n{text}\n{fence}"


def _anchor(heading: str) -> str:
    """As GitHub makes it: lower case, marks left out, spaces to hyphens."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


if __name__ == "__main__":
    sys.exit(written(PAGE, page(), sys.argv[1:]))
