"""Where an answer states its result: the line "Answer: ...", else \\boxed{...}, else the whole of a one-line text.

Answers are hostile input: only the last few thousand characters are looked at, every pattern is linear, nothing raises.
"""

from __future__ import annotations

import re

WINDOW = 8_192  # characters at the end of an answer in which its result must stand
_BOXED = "\\boxed{"
_MOST_BOXED = 8
_LONGEST_BOXED = 2_000
_MARKER = re.compile(r"[\s>*#_\-]{0,8}(?:final answer|answer|최종 ?답|정답|답)[*_ ]{0,4}[:：][*_]{0,3}(.*)", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.!?。！？]) +(?=\S)")
_OPENERS, _CLOSERS = "([{", ")]}"


def final_of(text: str) -> str | None:
    """The result an answer ends in, as written, or None when it states none."""
    stated = finals_of(text)
    if stated:
        return stated[-1]
    return one_line(text)


def finals_of(text: str, window: int = WINDOW) -> tuple[str, ...]:
    """Every result stated by an answer line or a box in the last `window` characters, boxes first.

    A result may go on below its line: an empty answer line, an open bracket, a fence and table rows take what follows.
    """
    lines = _tail(text, window).splitlines()
    starts = [(number, found[1]) for number, line in enumerate(lines) if (found := _MARKER.match(line))]
    ends = [number for number, _ in starts[1:]] + [len(lines)]
    marked = [_continued(head, lines[at + 1 : end]) for (at, head), end in zip(starts, ends, strict=False)]
    unmarked = "\n".join(line for line in lines if not ends_in_answer(line))
    return (*_boxed(unmarked), *filter(None, marked))


def one_line(text: str, window: int = WINDOW) -> str | None:
    """A text that is nothing but one line, or None."""
    line = text.strip() if len(text) <= 2 * window else ""
    return line if line and len(line) <= window and len(line.splitlines()) == 1 else None


def last_sentence(text: str, window: int = WINDOW) -> str:
    """The end of a text from the last full stop before it, within its last line of text."""
    lines = [line for line in text[-window:].splitlines() if line.strip(" *_`~#")]
    return _SENTENCES.split(lines[-1].strip())[-1] if lines else ""


def ends_in_answer(line: str) -> bool:
    """Whether this line states a result after an answer mark."""
    found = _MARKER.match(line)
    return bool(found and found[1].strip(" *_"))


def _tail(text: str, window: int) -> str:
    if len(text) <= window:
        return text
    # The first line of the window may be the end of a longer one, and must not pass for an answer line.
    return text[-window:].partition("\n")[2]


def _continued(head: str, below: list[str]) -> str:
    head = head.strip()
    for emphasis in ("**", "__"):
        head = head.removesuffix(emphasis).rstrip() if head.count(emphasis) % 2 else head  # it opened before the mark
    if (box := _boxed(head)) and len(box) == 1:
        head = head.replace(f"{_BOXED}{box[0]}}}", box[0])
    if head.count("|"):
        rows = [head]
        for line in below:
            if "|" not in line:
                break
            rows.append(line)
        return "\n".join(rows)
    opened = sum(head.count(mark) for mark in _OPENERS) > sum(head.count(mark) for mark in _CLOSERS)
    if not head.strip("*_ ") or opened or head.startswith("```"):
        return "\n".join([head.strip("*_ ") if not opened else head, *below]).strip("\n")
    return head


def _boxed(text: str) -> list[str]:
    found: list[str] = []
    at = text.rfind(_BOXED)
    while at >= 0 and len(found) < _MOST_BOXED:
        inside = _braced(text[at + len(_BOXED) : at + _LONGEST_BOXED])
        if inside is not None:
            found.append(inside)
        at = text.rfind(_BOXED, 0, at)
    return found[::-1]


def _braced(text: str) -> str | None:
    depth = 1
    for place, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return text[:place]
    return None
