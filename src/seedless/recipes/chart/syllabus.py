"""A syllabus as data: what code can see is wrong with it, and patches made or set aside (methods.md M4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seedless.atlas.canonical import bare, canonical_key
from seedless.recipes.chart.items import MOST_NAME, MOST_SENTENCE, Lesson, Patch

FEWEST_CONCEPTS, MOST_CONCEPTS = 3, 8
EMPTY_NAMES = frozenset(
    canonical_key(name)
    for name in (
        "Introduction", "Overview", "Orientation", "Review", "Revision", "Conclusion", "Summary", "Exam", "Final exam",
        "Midterm exam", "Assessment", "Quiz", "Project presentations", "Course wrap-up", "Q&A",
        "서론", "개요", "오리엔테이션", "복습", "정리", "요약", "총정리", "시험", "기말고사", "중간고사", "평가", "발표",
        "도입", "소개",
    )
)  # fmt: skip


def tidied(lessons: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """Each session and each concept once, names of nothing left out, concepts without notes in brackets."""
    seen_lessons: set[str] = set()
    seen_concepts: set[str] = set()
    kept: list[Lesson] = []
    for lesson in lessons:
        key = canonical_key(lesson.name)
        concepts: dict[str, str] = {}
        for name in named(lesson.concepts):
            if (concept := canonical_key(name)) and concept not in seen_concepts:
                concepts.setdefault(concept, name)
        if key and concepts and key not in seen_lessons:
            first = dict(list(concepts.items())[:MOST_CONCEPTS])
            seen_lessons.add(key)
            seen_concepts |= first.keys()
            kept.append(lesson.model_copy(update={"concepts": tuple(first.values())}))
    return tuple(kept)


def named(texts: Iterable[str]) -> list[str]:
    """Concept names as they are shown; what has no letter or digit is none."""
    found = (bare(text)[0][:MOST_NAME] for text in texts)
    return [name for name in found if any(map(str.isalnum, name))]


def faults_of(lessons: Sequence[Lesson]) -> list[str]:
    """What an audit is told to mend, a line each."""
    found = []
    for number, lesson in enumerate(lessons, 1):
        if canonical_key(lesson.name) in EMPTY_NAMES:
            found.append(f'session {number}: "{lesson.name}" does not say what it teaches')
        if len(lesson.concepts) < FEWEST_CONCEPTS:
            found.append(f"session {number}: {len(lesson.concepts)} concepts, {FEWEST_CONCEPTS} to {MOST_CONCEPTS} are wanted")
    return found


def patched(lessons: Sequence[Lesson], patches: Sequence[Patch]) -> tuple[tuple[Lesson, ...], int]:
    """The sessions after the patches that make sense, and how many those were.

    Numbers are those before any patch. A patch that names no session, or says nothing, is set aside; so are drops once half of
    the sessions are gone.
    """
    old: dict[int, Lesson | None] = dict(enumerate(lessons, 1))
    after: dict[int, list[Lesson]] = {number: [] for number in range(len(lessons) + 1)}  # what was put behind each
    made = 0
    for patch in patches[:100]:
        action, number = patch.action.strip().lower(), patch.number or 0
        lesson = old.get(number)
        place = patch.after if patch.after in after else None
        if action == "add" and (new := lesson_of(patch)):
            after[len(lessons) if place is None else place].append(new)
        elif action == "replace" and lesson and (patch.name.strip() or named(patch.concepts)):
            old[number] = Lesson(
                name=bare(patch.name)[0][:MOST_NAME] or lesson.name,
                description=patch.description.strip()[:MOST_SENTENCE] or lesson.description,
                concepts=tuple(named(patch.concepts)) or lesson.concepts,
            )
        elif action == "drop" and lesson and 2 * sum(one is None for one in old.values()) < len(lessons) - 1:
            old[number] = None
        elif action == "move" and lesson and place is not None and place != number:
            after[place].append(lesson)
            old[number] = None
        else:
            continue
        made += 1
    whole = [*after[0]]
    for number in range(1, len(lessons) + 1):
        whole += [kept] if (kept := old[number]) else []
        whole += after[number]
    return tidied(whole), made


def lesson_of(patch: Patch) -> Lesson | None:
    name = bare(patch.name)[0][:MOST_NAME]
    concepts = tuple(named(patch.concepts))
    if not name or not concepts:
        return None
    return Lesson(name=name, description=patch.description.strip()[:MOST_SENTENCE], concepts=concepts)
