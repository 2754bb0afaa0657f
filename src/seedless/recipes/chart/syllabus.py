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
        concepts: list[str] = []
        for text in lesson.concepts:
            name = bare(text)[0][:MOST_NAME]
            concept = canonical_key(name)
            if concept and concept not in seen_concepts and any(map(str.isalnum, name)):
                seen_concepts.add(concept)
                concepts.append(name)
        if key and concepts and key not in seen_lessons:
            seen_lessons.add(key)
            kept.append(lesson.model_copy(update={"concepts": tuple(concepts[:MOST_CONCEPTS])}))
    return tuple(kept)


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

    Numbers are those before any patch. A patch that would empty the syllabus, or names no session, is set aside.
    """
    slots: dict[int, list[Lesson]] = {number: [lesson] for number, lesson in enumerate(lessons, 1)}
    slots[0] = []
    made = 0
    for patch in patches[:100]:
        action, number = patch.action.strip().lower(), patch.number or 0
        held = slots.get(number, []) if number else []
        if action == "add":
            new = lesson_of(patch)
            after = patch.after if patch.after in slots else max(slots)
            if new is not None and after is not None:
                slots[after].append(new)
                made += 1
        elif action == "replace" and held:
            old = held[0]
            held[0] = Lesson(
                name=bare(patch.name)[0][:MOST_NAME] or old.name,
                description=patch.description.strip()[:MOST_SENTENCE] or old.description,
                concepts=tuple(patch.concepts) or old.concepts,
            )
            made += 1
        elif action == "drop" and held and sum(map(len, slots.values())) > len(lessons) // 2:
            held.pop(0)
            made += 1
        elif action == "move" and held and patch.after in slots and patch.after != number:
            slots[patch.after].append(held.pop(0))
            made += 1
    return tidied((lesson for _, held in sorted(slots.items()) for lesson in held)), made


def lesson_of(patch: Patch) -> Lesson | None:
    name = bare(patch.name)[0][:MOST_NAME]
    concepts = tuple(text.strip()[:MOST_NAME] for text in patch.concepts if text.strip())
    if not name or not concepts:
        return None
    return Lesson(name=name, description=patch.description.strip()[:MOST_SENTENCE], concepts=concepts)
