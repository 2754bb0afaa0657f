"""A worked problem as the assistant's text: numbered steps or the short form, the answer always on the last line."""

from __future__ import annotations

from seedless.teacher.family import Problem

_ANSWER = {"en": "Answer", "ko": "답"}
_CHECKS = ("Check", "검산")


def worked(problem: Problem, language: str, style: str) -> str:
    """Style "steps": every step numbered; "short": the step that reaches the answer. Then an empty line and "Answer: …".

    Raises ValueError for any other style, KeyError for a language the teacher does not write.
    """
    last = f"{_ANSWER[language]}: {problem.final}"
    if style == "steps":
        body = "\n".join(f"{number}. {step}" for number, step in enumerate(problem.steps, 1))
    elif style == "short":
        body = next(step for step in reversed(problem.steps) if not step.startswith(_CHECKS))
    else:
        raise ValueError(f"style {style!r} is not one of: steps, short")
    return f"{body}\n\n{last}"
