"""The stages that draw a map: list what belongs under a place, write a syllabus, audit it, name it in another language.

Source: GLAN §2.1-2.3 (arXiv 2402.13064). Listing until nothing new comes, the audit with patches and names kept apart per
language are ours (methods.md M3, M4, §16).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable

from seedless.atlas.canonical import bare
from seedless.atlas.registry import Registry
from seedless.core import Context, Dropped, Item
from seedless.recipes.chart.items import (
    MOST_ENTRIES,
    MOST_KNOWN,
    MOST_NAME,
    MOST_SENTENCE,
    AreaDraft,
    AreaList,
    Audit,
    Draft,
    Entry,
    Lesson,
    Listed,
    Listing,
    Named,
    NameList,
    Naming,
    Outline,
    SessionDraft,
    SubjectDraft,
    SubjectList,
    Syllabus,
    SyllabusDraft,
)
from seedless.recipes.chart.syllabus import faults_of, patched, tidied
from seedless.recipes.prompts import template
from seedless.text.normalise import one_line

CHART = "chart"  # the role that is asked
MOST_LISTINGS = 10  # GLAN asks ten times, always; we stop earlier
MOST_DRAWS = 1_000  # of one attempt: another attempt draws others
MOST_A_LISTING = 20  # names asked for in one reply
FEW_NEW = 2  # a listing that brings fewer new names is poor
POOR_LISTINGS = 2  # so many poor ones running, and the place is saturated (methods.md §19)
SECTORS = ("academic", "vocational", "everyday", "capability")
LEVELS = ("introductory", "intermediate", "advanced")


async def list_children(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Name children of a place until as many as wanted are found or hardly any new ones come."""
    assert isinstance(item, Listing)
    seen = Registry()
    for number, name in enumerate((*item.known, *item.path)):
        seen.add(f"known/{number}", name, item.language)
    found: list[Entry] = []
    poor = 0
    for draw in range(max(MOST_LISTINGS, 2 * item.wanted // MOST_A_LISTING)):
        known = (*item.known, *(entry.name for entry in found))[-MOST_KNOWN:]
        fresh = 0
        for entry in await asked(
            item, known, min(MOST_A_LISTING, item.wanted - len(found)), ctx, draw + item.attempt * MOST_DRAWS
        ):
            if seen.find(entry.name, item.language) is None:
                seen.add(f"found/{len(found)}", entry.name, item.language)
                found.append(entry)
                fresh += 1
        poor = poor + 1 if fresh < FEW_NEW else 0
        if len(found) >= item.wanted or poor == POOR_LISTINGS:
            break
    yield Listed(
        place=item.place, kind=item.kind, language=item.language, wanted=item.wanted, entries=tuple(found[: item.wanted])
    )


async def asked(item: Listing, known: Iterable[str], wanted: int, ctx: Context, draw: int) -> list[Entry]:
    """One listing, names cleaned, those without letters left out."""
    if item.kind == "subject":
        prompt = template("chart/subjects", item.language).fill(
            language=item.language, path=list(item.path), scope=item.scope, subjects_wanted=wanted, known=list(known)
        )
        subjects = await ctx.ask(prompt, SubjectList, role=CHART, draw=draw)
        entries = [subject_of(draft) for draft in subjects.subjects[:MOST_ENTRIES]]
    else:
        if item.place:
            prompt = template("chart/expand", item.language).fill(
                language=item.language, path=list(item.path), scope=item.scope, children_wanted=wanted, known=list(known)
            )
        else:
            prompt = template("chart/fields", item.language).fill(
                language=item.language, areas_wanted=wanted, known=list(known)
            )
        areas = await ctx.ask(prompt, AreaList, role=CHART, draw=draw)
        entries = [area_of(draft) for draft in areas.areas[:MOST_ENTRIES]]
    return [entry for entry in entries if any(map(str.isalpha, entry.name))]


def area_of(draft: AreaDraft) -> Entry:
    sector = draft.sector.strip().lower()
    return Entry(
        name=one_line(draft.name)[:MOST_NAME],
        scope=one_line(draft.scope)[:MOST_SENTENCE],
        sector=sector if sector in SECTORS else "",
    )


def subject_of(draft: SubjectDraft) -> Entry:
    level = draft.level.strip().lower()
    return Entry(
        name=one_line(draft.name)[:MOST_NAME],
        scope=one_line(draft.intro)[:MOST_SENTENCE],
        level=level if level in LEVELS else "",
        subtopics=tuple(name for text in draft.subtopics[:20] if (name := one_line(text)[:MOST_NAME])),
    )


async def outline(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Write the syllabus of a subject: ordered sessions with atomic concepts."""
    assert isinstance(item, Outline)
    prompt = template("chart/syllabus", item.language).fill(
        language=item.language,
        path=list(item.path),
        subject=item.subject,
        level=item.level,
        intro=item.intro,
        subtopics=list(item.subtopics),
        sessions_wanted=[item.fewest, item.most],
    )
    reply = await ctx.ask(prompt, SyllabusDraft, role=CHART, draw=item.attempt)
    yield Draft(
        place=item.place,
        subject=item.subject,
        language=item.language,
        subtopics=item.subtopics,
        lessons=tidied(lesson_of(draft) for draft in reply.sessions[: 2 * item.most]),
    )


def lesson_of(draft: SessionDraft) -> Lesson:
    return Lesson(
        name=bare(one_line(draft.name))[0][:MOST_NAME],
        description=one_line(draft.description)[:MOST_SENTENCE],
        concepts=tuple(one_line(text)[:MOST_NAME] for text in draft.concepts[:MOST_ENTRIES]),
    )


async def audit(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Have the syllabus read against its sub-topics, and make the patches that can be made."""
    assert isinstance(item, Draft)
    prompt = template("chart/audit", item.language).fill(
        language=item.language,
        subject=item.subject,
        subtopics=list(item.subtopics),
        faults=faults_of(item.lessons),
        syllabus=[
            {"number": number, "name": one.name, "concepts": list(one.concepts)} for number, one in enumerate(item.lessons, 1)
        ],
    )
    reply = await ctx.ask(prompt, Audit, role=CHART)
    lessons, mended = patched(item.lessons, reply.patches)
    yield Syllabus(place=item.place, language=item.language, lessons=lessons, mended=mended)


async def name_in_language(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    """Names of nodes in another language, joined by number; what the reply leaves out stays without."""
    assert isinstance(item, Naming)
    prompt = template("chart/names", item.language).fill(
        language=item.language,
        about=item.about,
        from_language=item.from_language,
        to_language=item.language,
        names=[{"id": number, "name": name} for number, (_, name) in enumerate(item.names, 1)],
    )
    reply = await ctx.ask(prompt, NameList, role=CHART, draw=item.attempt)
    given: dict[int, str] = {}
    for draft in reply.names[:MOST_ENTRIES]:
        name = bare(draft.name)[0][:MOST_NAME]
        if name:
            given.setdefault(draft.id, name)
    names = tuple((id, given[number]) for number, (id, _) in enumerate(item.names, 1) if number in given)
    yield Named(language=item.language, names=names)
