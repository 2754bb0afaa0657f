"""Where a run's map comes from: the teacher's branch, a file, or a chart that a model draws round by round in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from seedless.atlas import Atlas, AtlasNode, Provenance, read_atlas
from seedless.atlas.extent import Extent
from seedless.core import Item, Journal, Menu, Node, Round, RunSpec, UserMistake, content_id, root_node
from seedless.engine import Frontier
from seedless.planning.size import concepts_a_subject, concepts_wanted, extent
from seedless.text.normalise import one_line
from seedless.text.scripts import letters_by_script, scripts_of

if TYPE_CHECKING:
    from seedless.recipes.chart import Drawing
    from seedless.recipes.chart.lacking import Asked

MOST_ROUNDS = 40  # of a chart, for one target; a level takes one, or a few where names were refused or merged
LONGEST_TOPIC = 200
MOST_IMAGINED = 300  # subjects: what a map of more costs follows from its part
MOSTLY = 0.8  # of the subjects: so many tell how long a syllabus of this topic is
LONGER = 1.5  # a map that turned out thinner than expected grows to so many times its subjects at most


@dataclass(frozen=True)
class Chart:
    """What a run's map is drawn from. `given` stands before any call: the topics, or a user's map."""

    spec: RunSpec
    menu: Menu
    given: tuple[AtlasNode, ...]
    grows: bool  # a bare topic's map does; a user's is completed where it ends in nothing

    @classmethod
    def of(cls, spec: RunSpec, menu: Menu) -> Chart:
        """Raises UserMistake for a map file that cannot be read."""
        if spec.atlas:
            return cls(spec, menu, tuple(read_atlas(Path(spec.atlas))), grows=False)
        return cls(spec, menu, tuple(topic_node(topic, main_first(spec.languages)) for topic in spec.topic), grows=True)

    @property
    def languages(self) -> tuple[str, ...]:
        return main_first(self.spec.languages)

    @property
    def made_by(self) -> str:
        return (self.spec.models.get("chart") or self.spec.writer).model

    @property
    def told(self) -> str:
        """Where the map comes from, for the card."""
        if self.grows:
            about = " and ".join(self.spec.topic) or "all of knowledge"
            return (
                f"The map was drawn by {self.made_by} from nothing but the topic ({about}); names that mean the same were "
                "merged. Nobody has reviewed it."
            )
        return f"The map came from {Path(self.spec.atlas or '').name}; what it lacked was drawn by {self.made_by}."

    def drawn(self, journal: Journal | None) -> Drawing:
        """The map as far as the journal knows it."""
        from seedless.recipes.chart import LEAVES, Drawing

        drawing = Drawing(self.given, self.made_by)
        if journal is not None:
            drawing.draw(leaf.item for leaf in passed(journal, LEAVES))
        return drawing

    def lacks(self, journal: Journal, drawing: Drawing, since: int = 0) -> list[Item]:
        """The places to ask about in the next round; none when the map is as large as the target needs, or cannot grow.

        While nothing was ever drawn only tries from round `since` on count: another start may meet a better endpoint.
        """
        from seedless.recipes.chart.lacking import lacking

        size, asked = self.extent(drawing.atlas), self.asked(journal, drawing, since)
        return lacking(drawing, size, self.languages, asked, self.grows)

    def asked(self, journal: Journal, drawing: Drawing, since: int = 0) -> Asked:
        """How often its places were asked about. Tries for another target no longer bound this one."""
        from seedless.recipes.chart import LEAVES, PLACES
        from seedless.recipes.chart.lacking import Asked, spent, tries

        targets = {round.number: round.target for round in journal.rounds()}
        nodes = [node for kind in PLACES for node in journal.nodes(kind.__name__)]
        blank = not drawing.atlas.of_kind("concept")
        now = tries(n.item for n in nodes if (n.round >= since if blank else targets[n.round] == self.spec.target))
        out = spent(leaf.item for leaf in passed(journal, LEAVES))
        return Asked(tries(node.item for node in nodes), now, frozenset(out))

    def extent(self, atlas: Atlas) -> Extent:
        """By the usual length of a syllabus; once most are there, by what they hold."""
        spec = self.spec
        first = extent(
            spec.target,
            spec.languages,
            self.menu,
            spec.quotas,
            topics=len(spec.topic) or int(bool(spec.atlas)),
            breadth=spec.breadth,
        )
        charted = sum(bool(atlas.children(subject.id, "session")) for subject in atlas.of_kind("subject"))
        enough = concepts_wanted(spec.target, spec.languages, self.menu, spec.quotas)
        if not self.grows or spec.breadth or charted < MOSTLY * first.subjects or len(atlas.of_kind("concept")) >= enough:
            return first
        factor = min(LONGER, enough / max(1.0, concepts_a_subject(atlas) * first.subjects))
        return Extent(tuple((kind, ceil(total * max(1.0, factor))) for kind, total in first.levels), first.sessions)

    def calls_to_come(self, drawing: Drawing, journal: Journal | None) -> int:
        """Calls until the map is there, when nothing has to be asked twice."""
        from seedless.recipes.chart.lacking import Asked, filled, listings_to_come, namings

        if journal is not None and not self.lacks(journal, drawing):
            return 0
        atlas, size = drawing.atlas, self.extent(drawing.atlas)
        asked = Asked() if journal is None else self.asked(journal, drawing)
        subjects = atlas.of_kind("subject")
        charted = sum(bool(atlas.children(subject.id, "session")) for subject in subjects)
        if self.grows:
            listings, new = listings_to_come(atlas, size), max(0, size.subjects - len(subjects))
            syllabuses = max(0, size.subjects - charted)
        else:
            places = filled(atlas, size, self.languages[0], asked)
            listings, new = len(places), sum(place.wanted for place in places)
            syllabuses = len(subjects) - charted + new
        unnamed = new + (not atlas.roots)  # in any other language: a call a subject, one for all that will stand above
        names = sum(len(namings(atlas, language, asked)) for language in self.languages) + (len(self.languages) - 1) * unnamed
        return listings + 2 * syllabuses + names

    @cached_property
    def imagined(self) -> Atlas:
        """A map of the size that will be drawn, to plan and to price a run before its first call; its names say nothing."""
        given = Atlas(self.given)
        if not self.grows and given.of_kind("concept"):
            return given
        return Atlas(imagine(self.given, self.extent(given)))


async def drawn_whole(
    chart: Chart, journal: Journal, frontier: Frontier, quotas: str, seen: Callable[[Drawing, Extent], bool]
) -> Drawing:
    """Round after round of places that the map lacks, until it is as large as the target needs or cannot grow.

    `seen` is handed the map before every round and says whether to go on. A round has no planned rows: its roots are places.
    """
    rounds = journal.rounds()
    if rounds and not rounds[-1].size:  # an earlier process may have left it half done
        await frontier.run(rounds[-1])
    drawing, since = chart.drawn(journal), len(rounds)
    for _ in range(MOST_ROUNDS):
        if not seen(drawing, chart.extent(drawing.atlas)) or not (places := chart.lacks(journal, drawing, since)):
            break
        before = journal.rounds()
        first = before[-1].end if before else 0
        round = Round(len(before), chart.spec.target, {}, first, 0, quotas)
        roots = [root_node(place, order=first + number, round=round.number) for number, place in enumerate(places)]
        await journal.plant(round, (), roots)
        await frontier.run(round)
        drawing = chart.drawn(journal)
    else:
        seen(drawing, chart.extent(drawing.atlas))
    return drawing


def passed(journal: Journal, kinds: tuple[type[Item], ...]) -> list[Node]:
    """Nodes of those kinds that no check refused, as they were planted."""
    found = [node for kind in kinds for node in journal.nodes(kind.__name__)]
    good = (node for node in found if all(verdict.decision == "pass" for verdict in node.verdicts))
    return sorted(good, key=lambda node: (node.round, node.order, node.depth, node.id))


def main_first(languages: Iterable[str]) -> tuple[str, ...]:
    """The one that the map is drawn in comes first, in whatever order they were given: English where it is among them."""
    return tuple(sorted(set(languages), key=lambda language: (language != "en", language)))


def topic_node(topic: str, languages: tuple[str, ...]) -> AtlasNode:
    """The root that a topic becomes, named in the language whose script it is written in: English where it is not the run's."""
    topic = one_line(topic)
    if not any(map(str.isalnum, topic)):
        raise UserMistake("says nothing", "TOPIC", 'Name a field, as in seedless run "beekeeping"')
    if len(topic) > LONGEST_TOPIC:
        raise UserMistake(f"has {len(topic)} characters", "TOPIC", "Name the field in a few words")
    letters = letters_by_script(topic)
    spoken = [language for language in languages if any(letters.get(script) for script in scripts_of(language))]
    language = spoken[0] if spoken else "ko" if letters.get("Hangul") else "en" if letters.get("Latin") else languages[0]
    return AtlasNode(
        id=content_id("topic", topic)[:16],
        kind="field",
        names={language: topic},
        provenance=Provenance(made_by="the topic of the run"),
    )


def imagine(given: tuple[AtlasNode, ...], size: Extent) -> Iterator[AtlasNode]:
    yield from given
    above = [node.id for node in given]
    for kind, total in size.levels:
        held = []
        for number in range(min(total, MOST_IMAGINED)):
            id = f"{kind}-{number}"
            parents = (above[number % len(above)],) if above else ()
            yield AtlasNode(id=id, kind=kind, parents=parents, names={"en": f"{kind} number {number}"}, order=number)
            held.append(id)
        above = held
    for subject in above:
        for number in range(sum(size.sessions) // 2 - 2):
            id = f"{subject}/{number}"
            yield AtlasNode(
                id=id, kind="session", parents=(subject,), names={"en": f"session number {number} of it"}, order=number
            )
            for place in range(5):
                name = f"concept {place} of session {number}"
                yield AtlasNode(id=f"{id}/{place}", kind="concept", parents=(id,), names={"en": name}, order=place)
