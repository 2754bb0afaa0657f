"""The check for a text that says our prompt again: a run of its words, or a label of the plan that it carried."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from seedless.checks.prose import without_code
from seedless.core import Check, Context, Item, Verdict
from seedless.text.normalise import normalised
from seedless.text.scaffolds import plan_label_in
from seedless.text.words import words

_NAME = "leak"
_RUN = 8  # words: fewer are phrases that anybody may use
_RUN_KOREAN = 6  # Korean words carry their particles
_FIELD = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")  # what a template fills in is no wording of its own
_HANGUL = re.compile("[가-힣]")


def leak(prompt_texts: Sequence[str], text_of: Callable[[Item], str]) -> Check:
    """A Check of `text_of(item)` against the constant parts of our prompts, word for word, case and marks set aside.

    8 words in a row of an English prompt are an echo, 6 of a Korean one.
    """
    sizes = {text: _RUN_KOREAN if len(_HANGUL.findall(text)) * 4 > len(text) else _RUN for text in prompt_texts}
    known = {
        size: frozenset(
            run
            for text in prompt_texts
            if sizes[text] == size
            for part in _FIELD.split(text)
            for run in _runs(words(normalised(part)), size)
        )
        for size in sorted(set(sizes.values()))
    }

    ours = frozenset(word for runs in known.values() for run in runs for word in run)

    async def check(item: Item, ctx: Context, /) -> Verdict:
        text = text_of(item)
        said = words(normalised(text))
        shared = "".join("+" if word in ours else "-" for word in said)
        for size, runs in known.items():
            if "+" * size in shared and not runs.isdisjoint(_runs(said, size)):
                found = next(run for run in _runs(said, size) if run in runs)
                return Verdict.rejected("echo", check=_NAME, detail=f"words of the prompt: {' '.join(found)!r}")
        label = plan_label_in(without_code(text)[0])
        return Verdict.rejected("echo", check=_NAME, detail=label) if label else Verdict.passed(_NAME)

    return check


def _runs(said: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    return zip(*(said[start:] for start in range(size)), strict=False)
