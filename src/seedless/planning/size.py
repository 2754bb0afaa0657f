"""How large a map a target needs: the smallest with four concept sets a row and a batch for each subject (schema.md §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from seedless.atlas import Atlas
from seedless.atlas.extent import Extent
from seedless.core import Menu

ROOM = 4  # concept sets per row
BATCH = 5  # rows planned for every subject, at least
FEWEST_SUBJECTS = 6  # where the target gives each a batch: fewer would not be a field
CONCEPTS = 65  # of a subject, as charted: 13 sessions of five
DIRECT = 40  # subjects that may stand under the topic itself
PER_DISCIPLINE = 10  # subjects of a discipline of a topic
ROWS_PER_SUBJECT = 12  # where all of knowledge is the topic, breadth comes first
PER_WIDE_DISCIPLINE = 2  # subjects of a discipline there
FEWEST_FIELDS, MOST_FIELDS, PER_FIELD = 6, 16, 4


def concepts_wanted(target: int, languages: Sequence[str], menu: Menu, quotas: Mapping[str, Mapping[str, float]]) -> int:
    """Concepts at which every level has ROOM sets for each of its rows.

    Only a level that asks about one concept at a time can run short: one of several has sets by the thousand.
    """
    named = quotas.get("difficulty", {})
    rest = max(0.0, 1 - sum(named.values())) / (sum(level not in named for level in menu.levels) or 1)
    scarce = [named.get(level, rest) for level in menu.levels if menu.ladder[level].concepts[1] == 1]
    spoken = quotas.get("language", {})
    share = max([*spoken.values(), 1 / max(1, len(set(languages)))])
    return ceil(ROOM * target * share * max([*scarce, 1 / 25]))


def extent(
    target: int,
    languages: Sequence[str],
    menu: Menu,
    quotas: Mapping[str, Mapping[str, float]],
    *,
    topics: int,
    breadth: int | None = None,
    concepts: float = CONCEPTS,
) -> Extent:
    """The map for so many `topics` (0: all of knowledge). `breadth` overrules the number of subjects; `concepts` a subject."""
    wanted = ceil(concepts_wanted(target, languages, menu, quotas) / concepts)
    if topics == 0:
        subjects = breadth or max(wanted, ceil(target / ROWS_PER_SUBJECT), FEWEST_SUBJECTS)
        disciplines = ceil(subjects / PER_WIDE_DISCIPLINE)
        fields = min(disciplines, max(FEWEST_FIELDS, min(MOST_FIELDS, ceil(disciplines / PER_FIELD))))
        if disciplines > MOST_FIELDS * PER_FIELD:
            subfields = ceil(disciplines / PER_FIELD)
            return Extent((("field", fields), ("subfield", subfields), ("discipline", disciplines), ("subject", subjects)))
        return Extent((("field", fields), ("discipline", disciplines), ("subject", subjects)))
    subjects = max(topics, breadth or max(wanted, min(FEWEST_SUBJECTS, target // BATCH), 1))
    if subjects > topics * DIRECT:
        return Extent((("discipline", ceil(subjects / PER_DISCIPLINE)), ("subject", subjects)))
    return Extent((("subject", subjects),))


def concepts_a_subject(atlas: Atlas) -> float:
    """What the subjects of a map hold on the average; the usual number where none has been charted."""
    charted = [subject for subject in atlas.of_kind("subject") if atlas.children(subject.id, "session")]
    return len(atlas.of_kind("concept")) / len(charted) if charted else CONCEPTS
