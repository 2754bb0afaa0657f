"""A worked problem as the assistant's text: as steps, in short, label first, or the piece alone."""

from __future__ import annotations

from seedless.teacher.family import Problem

STYLES = ("steps", "short", "label", "piece")

_ANSWER = {"en": "Answer", "ko": "답"}
_CHECKS = ("Check", "검산")
_FENCED = {"json": "json", "code": ""}  # key type -> what stands behind the fence


def worked(problem: Problem, language: str, style: str) -> str:
    """Style "steps": every step numbered; "short": the step that reaches the answer; then an empty line and "Answer: …".
    "label": the answer first, then what decides it; "piece": nothing but the piece that was asked for.

    Raises ValueError for any other style, KeyError for a language the teacher does not write.
    """
    stated = f"{_ANSWER[language]}: {problem.final}"
    if style == "piece":
        bare = problem.key.type in _FENCED and not problem.final.startswith("```")
        return f"```{_FENCED[problem.key.type]}\n{problem.final}\n```" if bare else problem.final
    if style == "label":
        return "\n".join((stated, "", *problem.steps))
    if style == "steps":
        body = "\n".join(_numbered(number, step) for number, step in enumerate(problem.steps, 1))
    elif style == "short":
        body = next(step for step in reversed(problem.steps) if not step.startswith(_CHECKS))
    else:
        raise ValueError(f"style {style!r} is not one of: {', '.join(STYLES)}")
    return f"{body}\n\n{stated}"


def _numbered(number: int, step: str) -> str:
    """Lines after the first stand under its text, so that Markdown keeps tables and code inside the step."""
    mark = f"{number}. "
    return mark + step.replace("\n", "\n" + " " * len(mark))
