"""Write docs/teacher.md and docs/teacher-gallery: what the embedded teacher covers, with examples. `--check` only compares."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from docs_page import written

from seedless.teacher.curriculum import DISCIPLINES, FAMILIES, LANGUAGES, MENU, WORKS
from seedless.teacher.family import Draw, Family
from seedless.teacher.render import worked
from seedless.teacher.syllabus import Discipline, Subject

DOCS = Path(__file__).resolve().parent.parent / "docs"
MADE = "Made by `scripts/docs_teacher.py` from the families; do not edit by hand."
SHOWN = 5  # place in a space of the point that is shown

ABOUT = f"""# The embedded teacher

Without a key, a GPU or a network `seedless run` is answered by programs: {{families}} problem families and {{composites}}
composites, each with its own parameters, wordings, worked steps and a second method that finds the answer again. {MADE}

```
seedless run -n 2000 -o rows                     # everything below, English and Korean
seedless run Chemistry "정수론" -n 500 -o rows   # by name of a discipline, subject, session or concept, in either language
seedless plan -n 100000                          # what it would give, and where it ends
```

## What it is

- **Correct by construction.** A problem is built from its answer or its parameters in exact arithmetic, the answer is found
  again by another method (`verification.method` of the row names it), every equality shown in the steps is recomputed
  before the row is written, and the text as published must be scored 1 by the strict verifier of its type.
- **Finite, and says so.** Each family declares how many problems it has per level, language and task type. A run draws them
  without replacement, in an order that its seed decides; when all are used it ends with exit code 6 and names what is used up.
- **Four levels that differ in structure**: more steps, distractors, inverse problems, rules that meet. Four task types: a bare
  exercise (`qa`), a worded or inverse problem (`reasoning`), a label out of a named set, chosen before its instance was made
  (`classification`), and a piece with one right form (`generation`: sort, rewrite, format, extract).
- **Composites** join two concepts in one problem: what GLAN's questions over two concepts and two sessions become here.
- **For RLVR**: `seedless export DIR --format rlvr` gives questions with typed keys, `seedless verify FILE --keys ...` scores
  answers 0 or 1. Verifiers read and compare; nothing in an answer is ever run.

## What it is not

It is no language model and does not pretend to be one: it knows what stands below and refuses the rest (exit code 3, with
the nearest names). Its wording is templated, a few sentences for each level and type, so it is no substitute for data that
people or models wrote. Whether training on it helps was not measured here; only that it is right. Rows say so themselves:
`generator.kind = "teacher"`, `generator.llm = false`, and the dataset card's first paragraph.

Examples of every family, level and language: [the gallery](teacher-gallery.md). How the Korean is written:
[the checklist](korean.md).
"""


def pages() -> Iterator[tuple[Path, str]]:
    """Every page with its text."""
    yield DOCS / "teacher.md", overview()
    yield DOCS / "teacher-gallery.md", contents()
    for discipline in DISCIPLINES:
        for subject in discipline.subjects:
            yield DOCS / page_of(discipline, subject), gallery(discipline, subject)


def page_of(discipline: Discipline, subject: Subject) -> str:
    return f"teacher-gallery/{discipline.slug}-{subject.slug}.md"


def overview() -> str:
    head = ABOUT.format(families=len(FAMILIES), composites=len(WORKS) - len(FAMILIES))
    rows = sum(sum(family.levels.values()) for family in WORKS.values())
    capacity = (
        f"## What it covers\n\n{len(DISCIPLINES)} disciplines, {sum(len(d.subjects) for d in DISCIPLINES)} subjects, "
        f"{len(FAMILIES)} concepts, {len(WORKS) - len(FAMILIES)} composites; {rows:,} problems in each language. "
        "Numbers are problems at easy/medium/hard/expert, the same in English and Korean; its task types share them evenly."
    )
    return "\n\n".join([head.rstrip(), capacity, *(_covered(discipline) for discipline in DISCIPLINES)]) + "\n"


def _covered(discipline: Discipline) -> str:
    lines = [f"### {discipline.names['en']} · {discipline.names['ko']}", ""]
    for subject in discipline.subjects:
        page = page_of(discipline, subject)
        lines += [f"**[{subject.names['en']} · {subject.names['ko']}]({page})**. {subject.scope['en']}", ""]
        lines += ["| session | concept | task types | problems | second method |", "|---|---|---|---|---|"]
        for session in subject.sessions:
            lines += [_entry(session.names["en"], family) for family in session.families]
        lines += [_entry("*composite*", family) for family in subject.composites]
        lines.append("")
    return "\n".join(lines).rstrip()


def _entry(session: str, family: Family) -> str:
    sizes = "/".join(str(size) for size in family.levels.values())
    cells = (session, f"{family.names['en']} · {family.names['ko']}", ", ".join(family.task_types), sizes, family.method)
    return f"| {' | '.join(cells)} |"


def contents() -> str:
    lines = ["# Gallery of the embedded teacher", "", f"Every family at four levels in English and Korean. {MADE}", ""]
    for discipline in DISCIPLINES:
        lines += [f"## {discipline.names['en']}", ""]
        for subject in discipline.subjects:
            names = ", ".join(f"[{f.names['en']}]({page_of(discipline, subject)}#{_anchor(f)})" for f in _families(subject))
            lines.append(f"- [{subject.names['en']}]({page_of(discipline, subject)}): {names}")
        lines.append("")
    return "\n".join(lines)


def gallery(discipline: Discipline, subject: Subject) -> str:
    back = "[All subjects](../teacher-gallery.md)"
    head = [f"# {discipline.names['en']}: {subject.names['en']} · {subject.names['ko']}", f"{MADE} {back}"]
    return "\n\n".join([*head, *(_section(family) for family in _families(subject))]) + "\n"


def _families(subject: Subject) -> Iterable[Family]:
    return (*(family for session in subject.sessions for family in session.families), *subject.composites)


def _section(family: Family) -> str:
    parts = [f"## {family.names['en']} · {family.names['ko']}", f"{family.scope['en']} {family.scope['ko']}"]
    parts.append(f"`{family.id}`; second method: {family.method}.")
    for number, level in enumerate(family.levels):
        task_type = family.task_types[number % len(family.task_types)]
        for language in LANGUAGES:
            points = family.spaces[level].points
            draw = Draw(family.id, level, language, task_type, points[(SHOWN + number) % len(points)])
            problem = family.pose(draw)
            parts.append(f"### {level}, {task_type}, {language} <!-- {family.id} -->")
            parts.append(_quoted(problem.question))
            parts.append(worked(problem, language, MENU.styles[task_type]))
            parts.append(f"*key: {problem.key.type}* `{_one_line(problem.key.value)}`")
    return "\n\n".join(parts)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def _one_line(text: str) -> str:
    return text.replace("`", "'").replace("\n", " ⏎ ")


def _anchor(family: Family) -> str:
    """As GitHub makes it: lower case, marks left out, spaces to hyphens."""
    return re.sub(r"[^\w\- ]", "", f"{family.names['en']} · {family.names['ko']}".lower()).replace(" ", "-")


def main(arguments: list[str]) -> int:
    """The exit status: 1 when a page differs (--check), or a page of the gallery belongs to no subject."""
    made = dict(pages())
    status = max(written(page, text, arguments) for page, text in made.items())
    for stray in sorted(set((DOCS / "teacher-gallery").glob("*.md")) - set(made)):
        if "--check" not in arguments:
            stray.unlink()
            continue
        print(f"docs/teacher-gallery/{stray.name} belongs to no subject: run `make docs`", file=sys.stderr)
        status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
