"""A map is drawn from what a model names: merged, audited, sized, saturated; and never longer than its model has names."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest

from seedless.atlas import AtlasNode
from seedless.atlas.extent import Extent
from seedless.core import Item, ModelKind, Prompt, Reply, Request, Sampling, root_node
from seedless.engine import Desk, Gate, Role, run_node
from seedless.journal.memory import MemoryJournal
from seedless.recipes import chart
from seedless.recipes.chart import Drawing
from seedless.recipes.chart.items import (
    Draft,
    Entry,
    Lesson,
    Listed,
    Listing,
    Named,
    Naming,
    Outline,
    Patch,
    Syllabus,
)
from seedless.recipes.chart.lacking import Asked, lacking, spent, tries
from seedless.recipes.chart.syllabus import faults_of, patched, tidied

TOPIC = AtlasNode(id="bees", kind="field", names={"en": "Beekeeping"})


def listed(*names: str, place: str = "bees", kind: Any = "subject", wanted: int = 3) -> Listed:
    entries = tuple(Entry(name=name, scope=f"What {name} is about.", subtopics=(f"{name} tools",)) for name in names)
    return Listed(place=place, kind=kind, language="en", wanted=wanted, entries=entries)


def taught(place: str, *lessons: tuple[str, Sequence[str]]) -> Syllabus:
    return Syllabus(place=place, language="en", lessons=tuple(Lesson(name=n, concepts=tuple(c)) for n, c in lessons))


def drawn(*leaves: Item, given: Sequence[AtlasNode] = (TOPIC,)) -> Drawing:
    drawing = Drawing(given, "a model")
    drawing.draw(leaves)
    return drawing


def id_of(drawing: Drawing, name: str) -> str:
    (found,) = [node.id for node in drawing.atlas if name in node.names.values()]
    return found


def test_a_subject_named_twice_is_one_node_with_both_parents() -> None:
    parts = listed("Hive products", "Bee health", kind="discipline")
    places = [node.id for node in drawn(parts).atlas.of_kind("discipline")]
    twice = (listed("Honey law", place=places[0]), listed("honey laws", "Introduction to honey law", place=places[1]))
    drawing = drawn(parts, *twice)
    (subject,) = drawing.atlas.of_kind("subject")
    assert subject.parents == tuple(places)
    assert subject.names == {"en": "Honey law"}
    assert drawing.merged == 2


def test_the_level_of_a_subject_is_what_was_said_of_it_else_what_its_name_tells() -> None:
    entries = (
        Entry(name="Introduction to honey law"),
        Entry(name="Wax chemistry (Advanced)"),
        Entry(name="Principles of swarm control", level="advanced"),
        Entry(name="Bee botany"),
    )
    atlas = drawn(Listed(place="bees", kind="subject", language="en", wanted=4, entries=entries)).atlas
    assert [node.level for node in atlas.of_kind("subject")] == ["introductory", "advanced", "advanced", None]
    area = Listed(place="bees", kind="discipline", language="en", wanted=1, entries=(Entry(name="Advanced hive design"),))
    assert [node.level for node in drawn(area).atlas.of_kind("discipline")] == [None]


def test_a_place_is_never_its_own_child() -> None:
    drawing = drawn(listed("Bee health", kind="discipline"), listed("Beekeeping", "beekeeping ", kind="discipline"))
    assert [node.names["en"] for node in drawing.atlas] == ["Beekeeping", "Bee health"]
    assert drawing.atlas["bees"].parents == ()


def test_the_audited_syllabus_stands_in_the_place_of_its_draft_and_a_draft_alone_will_do() -> None:
    first = listed("Honey", "Wax")
    ids = [node.id for node in drawn(first).atlas.of_kind("subject")]
    draft = Draft(
        place=ids[0], subject="Honey", language="en", subtopics=(), lessons=(Lesson(name="Old", concepts=("old comb",)),)
    )
    other = draft.model_copy(update={"place": ids[1]})
    atlas = drawn(first, draft, other, taught(ids[0], ("New", ["new comb"]))).atlas
    assert [node.names["en"] for node in atlas.children(ids[0])] == ["New"]
    assert [node.names["en"] for node in atlas.children(ids[1])] == ["Old"]


def test_a_concept_that_two_subjects_teach_links_them_and_a_short_name_does_not() -> None:
    first = listed("Honey", "Wax")
    one, two = (node.id for node in drawn(first).atlas.of_kind("subject"))
    atlas = drawn(
        first, taught(one, ("A", ["water content limits", "pH"])), taught(two, ("B", ["Water content limit", "pH"]))
    ).atlas
    shared = [node for node in atlas.of_kind("concept") if len(node.parents) == 2]
    assert [node.names["en"] for node in shared] == ["water content limits"]
    assert len(atlas.of_kind("concept")) == 3


def test_the_same_leaves_draw_the_same_map_and_ids_do_not_hang_on_who_came_first() -> None:
    leaves = (listed("Honey", "Wax"), listed("Pollen"))
    again = drawn(*leaves).atlas
    assert [node.id for node in drawn(*leaves).atlas] == [node.id for node in again]
    swapped = drawn(leaves[1], leaves[0]).atlas
    assert {node.id for node in swapped} == {node.id for node in again}


def test_names_in_another_language_are_added_and_never_replace_one() -> None:
    first = listed("Honey")
    (id,) = (node.id for node in drawn(first).atlas.of_kind("subject"))
    named = Named(language="ko", names=((id, "꿀"), ("no such node", "x")))
    atlas = drawn(first, named, Named(language="ko", names=((id, "다른 이름"),))).atlas
    assert atlas[id].names == {"en": "Honey", "ko": "꿀"}


def test_patches_mend_what_they_name_and_nonsense_is_set_aside() -> None:
    lessons = tuple(Lesson(name=f"Part {letter}", concepts=(f"{letter} one", f"{letter} two")) for letter in "abcd")
    patches = [
        Patch(action="add", after=1, name="Between", concepts=["between one"]),
        Patch(action="replace", number=2, concepts=["b three"]),
        Patch(action="drop", number=3),
        Patch(action="move", number=4, after=0),
        Patch(action="drop", number=77),
        Patch(action="add", after=99, name="", concepts=["x"]),
        Patch(action="rewrite everything", number=1),
    ]
    mended, made = patched(lessons, patches)
    assert [one.name for one in mended] == ["Part d", "Part a", "Between", "Part b"]
    assert mended[3].concepts == ("b three",)
    assert made == 4


def test_an_audit_cannot_empty_a_syllabus() -> None:
    lessons = tuple(Lesson(name=f"Part {n}", concepts=(f"thing {n}",)) for n in "abcdef")
    left, _ = patched(lessons, [Patch(action="drop", number=n) for n in range(1, 7)])
    assert len(left) == 3


def test_a_syllabus_is_tidied_and_what_an_audit_must_mend_is_named() -> None:
    lessons = tidied(
        [
            Lesson(name="Introduction", concepts=("waggle dance", "Waggle dances", "  ", "**round dance**")),
            Lesson(name="Introduction", concepts=("again",)),
            Lesson(name="Empty", concepts=()),
        ]
    )
    assert [(one.name, one.concepts) for one in lessons] == [("Introduction", ("waggle dance", "round dance"))]
    faults = faults_of(lessons)
    assert len(faults) == 2 and "does not say what it teaches" in faults[0] and "2 concepts" in faults[1]


SIZE = Extent((("subject", 4),))


def next_places(drawing: Drawing, leaves: Sequence[Item] = (), asked: Sequence[Item] = (), **more: Any) -> list[Item]:
    wanted = {"extent": SIZE, "languages": ("en",), "grows": True, **more}
    counted = tries(asked)
    return lacking(drawing, asked=Asked(counted, counted, frozenset(spent(leaves))), **wanted)


def test_a_map_is_drawn_from_the_top_and_ends_when_its_extent_is_met() -> None:
    (first,) = next_places(drawn())
    assert isinstance(first, Listing) and (first.place, first.kind, first.wanted) == ("bees", "subject", 4)
    four = listed("Honey", "Wax", "Swarms", "Pollen", wanted=4)
    outlines = next_places(drawn(four))
    assert [item.subject for item in outlines if isinstance(item, Outline)] == ["Honey", "Wax", "Swarms", "Pollen"]
    assert next(item.subtopics for item in outlines if isinstance(item, Outline)) == ("Honey tools",)
    ids = [node.id for node in drawn(four).atlas.of_kind("subject")]
    whole = [four, *(taught(id, (f"On {n}", [f"thing {n}"])) for n, id in enumerate(ids))]
    assert next_places(drawn(*whole), whole) == []
    namings = next_places(drawn(*whole), whole, languages=("en", "ko"))
    names = {item.place: [name for _, name in item.names] for item in namings if isinstance(item, Naming)}
    assert names[ids[0]] == ["Honey", "On 0", "thing 0"]
    assert (set(names), names[""]) == ({*ids, ""}, ["Beekeeping"])


def test_a_place_that_has_no_more_to_name_is_not_asked_again_and_one_that_failed_is_asked_three_times() -> None:
    short = listed("Honey", "Wax", wanted=4)
    assert all(isinstance(item, Outline) for item in next_places(drawn(short), [short]))
    asked: list[Item] = []
    seen = 0
    while places := next_places(drawn(), asked=asked):
        asked += places
        seen += 1
        assert isinstance(places[0], Listing) and places[0].attempt == seen - 1
    assert seen == 3


def test_a_users_own_map_gets_only_what_it_lacks() -> None:
    given = (
        TOPIC,
        AtlasNode(id="a", kind="discipline", parents=("bees",), names={"en": "Bee health"}),
        AtlasNode(id="b", kind="discipline", parents=("bees",), names={"en": "Bee trade"}),
        AtlasNode(id="s", kind="subject", parents=("b",), names={"en": "Honey prices"}),
    )
    (first,) = next_places(drawn(given=given), grows=False)
    assert isinstance(first, Listing) and first.place == "a"
    drawing = drawn(listed("Mites", place="a"), given=given)
    assert {item.subject for item in next_places(drawing, grows=False) if isinstance(item, Outline)} == {
        "Honey prices",
        "Mites",
    }


@dataclass
class Universe:
    """A model that knows `names`, the first of them far better than the last, and forgets at times what it was told."""

    names: list[str]
    per_call: int = 12
    calls: int = 0
    forgets: float = 0.1
    told: bool = True  # it reads what is known
    rng: Random = field(default_factory=lambda: Random(4))
    name: str = "universe"
    kind: ModelKind = "simulated"

    async def complete(self, request: Request) -> Reply:
        self.calls += 1
        known = set(request.prompt.fields["known"]) if self.told else set()
        weights = {
            n: 1 / (place + 1) for place, n in enumerate(self.names) if n not in known or self.rng.random() < self.forgets
        }
        drawn: list[str] = []
        while weights and len(drawn) < self.per_call:
            one = self.rng.choices(list(weights), list(weights.values()))[0]
            del weights[one]
            drawn.append(one)
        subjects = [{"name": one, "level": "introductory", "intro": "It is taught.", "subtopics": []} for one in drawn]
        return Reply(json.dumps({"subjects": subjects}), kind="simulated")


FIRST = ("honey", "wax", "swarm", "queen", "drone", "pollen", "nectar", "mite", "brood", "smoke", "frame", "hive", "bloom")
LAST = ("winter", "sting", "trade", "law", "tax", "scale", "comb")
SUBJECTS = [f"{first} {second} practice" for first in (*FIRST, *LAST) for second in ("keeping", "selling", "breeding")]


def found_by(model: Universe, wanted: int) -> list[str]:
    item = Listing(place="bees", path=("Beekeeping",), language="en", kind="subject", wanted=wanted)
    journal = MemoryJournal(chart.ITEMS)
    desk = Desk(journal, {"chart": Role(model, Sampling())}, Gate(1), 0, lambda event: None)
    ended = asyncio.run(run_node(root_node(item, order=0, round=0), chart.recipe(), desk))
    (leaf,) = ended.leaves  # type: ignore[union-attr]
    assert isinstance(leaf.node.item, Listed)
    return [entry.name for entry in leaf.node.item.entries]


def test_listing_until_nothing_new_comes_finds_more_than_ten_equal_questions_and_more_of_the_rare() -> None:
    """methods.md M3: at equal calls, against GLAN's ten queries that know nothing of one another."""
    model = Universe(SUBJECTS)
    ours = set(found_by(model, wanted=len(SUBJECTS)))
    blind = Universe(SUBJECTS, told=False)
    theirs = set[str]()
    for _ in range(model.calls):
        reply = asyncio.run(blind.complete(Request("chart", "u", Prompt("", "", {"known": []}, ()), None, Sampling())))
        theirs |= {one["name"] for one in json.loads(reply.text)["subjects"]}
    rare = set(SUBJECTS[-len(SUBJECTS) // 3 :])
    assert model.calls <= 10
    assert len(ours) > 1.2 * len(theirs)
    assert ours >= rare and 2 * len(theirs & rare) <= len(rare)


def test_a_listing_stops_when_it_has_what_is_wanted_or_when_two_calls_bring_hardly_anything() -> None:
    model = Universe(SUBJECTS)
    assert len(found_by(model, wanted=10)) >= 10 and model.calls == 1
    small = Universe(SUBJECTS[:9])
    assert len(found_by(small, wanted=60)) == 9 and small.calls <= 4


@pytest.mark.parametrize("names", [["", "  ", "***", "12"], ["Honey\u0000law"]])
def test_names_of_nothing_make_no_node(names: list[str]) -> None:
    drawing = drawn(listed(*[name for name in names if name.strip()] or ["?"]))
    assert all(any(map(str.isalpha, node.names["en"])) for node in drawing.atlas)


def test_patches_of_one_place_do_not_fall_upon_what_another_put_there() -> None:
    lessons = tuple(Lesson(name=f"Part {letter}", concepts=(f"{letter} one",)) for letter in "abcde")
    added = Patch(action="add", after=2, name="New", concepts=["new one"])
    mended, made = patched(
        lessons, [added, Patch(action="move", number=2, after=4), Patch(action="replace", number=2, name="X")]
    )
    assert [one.name for one in mended] == ["Part a", "New", "Part c", "Part d", "Part b", "Part e"]
    assert made == 2
    mended, _ = patched(lessons, [added, Patch(action="drop", number=2), Patch(action="drop", number=2)])
    assert [one.name for one in mended] == ["Part a", "New", "Part c", "Part d", "Part e"]
    mended, made = patched(lessons, [Patch(action="replace", number=1, concepts=["", "***"])])
    assert (mended, made) == (lessons, 0)


def test_every_subject_of_a_users_map_is_charted_and_a_map_that_grows_charts_what_it_needs() -> None:
    many = [AtlasNode(id=f"s{n}", kind="subject", parents=("bees",), names={"en": f"Subject {chr(65 + n)}"}) for n in range(9)]
    drawing = drawn(given=(TOPIC, *many))
    assert len(next_places(drawing, grows=False)) == 9
    assert len(next_places(drawing, grows=True)) == SIZE.subjects


def test_what_is_known_nearby_is_shown_last_and_never_cut() -> None:
    far = [AtlasNode(id=f"f{n}", kind="subject", parents=("other",), names={"en": f"Far {n}"}) for n in range(400)]
    near = [AtlasNode(id=f"n{n}", kind="subject", parents=("bees",), names={"en": f"Near {n}"}) for n in range(9)]
    given = (TOPIC, AtlasNode(id="other", kind="field", names={"en": "Other"}), *near, *far)
    asked = next_places(drawn(given=given), extent=Extent((("subject", 500),)))
    (listing,) = [item for item in asked if isinstance(item, Listing) and item.place == "bees"]
    assert len(listing.known) == 300
    assert set(listing.known[-9:]) == {node.names["en"] for node in near}


def test_a_place_that_was_asked_for_an_earlier_target_may_be_asked_again_for_a_larger_one() -> None:
    earlier = [
        Listing(place="bees", path=("Beekeeping",), language="en", kind="subject", wanted=2, attempt=n) for n in range(3)
    ]
    open_again = Asked(tries(earlier), {}, frozenset())
    (listing,) = lacking(drawn(), SIZE, ("en",), open_again, True)
    assert isinstance(listing, Listing) and listing.attempt == 3
    assert lacking(drawn(), SIZE, ("en",), Asked(tries(earlier), tries(earlier), frozenset()), True) == []


def test_one_bad_sign_in_a_name_does_not_cost_the_listing() -> None:
    names = ["Honey \x1b[31mlaw", "Bee \x07 botany", "Wax trade", "Swarm control"]
    found = found_by(Universe(names, per_call=4, forgets=0.0), wanted=4)
    assert sorted(found) == ["Bee botany", "Honey [31mlaw", "Swarm control", "Wax trade"]
