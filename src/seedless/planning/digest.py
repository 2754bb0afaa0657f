"""The syllabus in a few lines: what the rows of a batch share, and what a prompt says of their subject."""

from __future__ import annotations

from seedless.atlas import Atlas
from seedless.planning.territory import Syllabus


def digest(atlas: Atlas, syllabus: Syllabus, language: str) -> str:
    """Subject and scope on the first line, then each session in scope with its concepts, all in `language`."""
    subject = atlas[syllabus.subject]
    scope = subject.scope.get(language) or subject.scope.get("en", "")
    lines = [f"{subject.name(language)}: {scope}" if scope else subject.name(language)]
    declared: dict[str, list[str]] = {}
    for offer in syllabus.declared:
        if len(offer.concepts) == 1:
            declared.setdefault(offer.sessions[0], []).extend(offer.concepts)
    for number, session in enumerate(syllabus.sessions, start=1):
        concepts = (*syllabus.open.get(session, ()), *declared.get(session, ()))
        lines.append(f"{number}. {atlas[session].name(language)}: {', '.join(atlas[c].name(language) for c in concepts)}")
    return "\n".join(lines)
