"""What a map is drawn from: places that lack something, what a model names there, and the forms that replies must have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from seedless.atlas import Kind
from seedless.core import Item
from seedless.core.items import Frozen

MOST_NAME, MOST_SENTENCE = 200, 1_000  # characters kept of what a model writes
MOST_KNOWN = 300  # names shown as known: the newest, where there are more
MOST_ENTRIES = 400  # of any list in a reply


class Place(Item):
    """A node of the map that lacks something. `attempt` tells the tries for one place apart."""

    place: str  # map node id; "" stands above the roots
    path: tuple[str, ...]  # names from the root to the node
    language: str
    attempt: int = 0


class Listing(Place):
    """Children of `kind` that are still to be named. `known` is not to be named again, chosen when the round was planned."""

    kind: Kind
    wanted: Annotated[int, Field(ge=1)]
    scope: str = ""
    known: tuple[str, ...] = ()


class Entry(Frozen):
    """A child that was named."""

    name: str
    scope: str = ""
    sector: str = ""
    level: str = ""
    subtopics: tuple[str, ...] = ()


class Listed(Item):
    """The children that a model named for a place, in its order; fewer than `wanted` when it had no more."""

    place: str
    kind: Kind
    language: str
    wanted: int
    entries: tuple[Entry, ...]

    @property
    def text(self) -> str:
        return "\n".join(f"{entry.name}. {entry.scope}" for entry in self.entries)


class Outline(Place):
    """A subject without sessions."""

    subject: str
    level: str = ""
    intro: str = ""
    subtopics: tuple[str, ...] = ()
    fewest: int
    most: int


class Lesson(Frozen):
    """A session of a syllabus."""

    name: str
    description: str = ""
    concepts: tuple[str, ...]


def told(lessons: Iterable[Lesson]) -> str:
    """A syllabus as the checks read it, a session a line."""
    return "\n".join(f"{one.name}. {one.description} {', '.join(one.concepts)}." for one in lessons)


class Draft(Item):
    """A syllabus before its audit."""

    place: str
    subject: str
    language: str
    subtopics: tuple[str, ...]
    lessons: tuple[Lesson, ...]

    @property
    def text(self) -> str:
        return told(self.lessons)


class Syllabus(Item):
    """A syllabus as it enters the map; `mended` counts the patches that were made."""

    place: str
    language: str
    lessons: tuple[Lesson, ...]
    mended: int = 0

    @property
    def text(self) -> str:
        return told(self.lessons)


class Naming(Item):
    """Names of map nodes that are wanted in another language too: those of a subject and below, or of what stands above."""

    place: str  # the subject's id, "" above them
    about: str
    from_language: str
    language: str
    names: tuple[tuple[str, str], ...]  # map node id, its name
    attempt: int = 0


class Named(Item):
    """The same names in another language, as far as they came."""

    language: str
    names: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        return "\n".join(name for _, name in self.names)


class Reply(BaseModel):
    """Replies are read leniently about what is added and strictly about what is there."""

    model_config = ConfigDict(extra="ignore", defer_build=True)


class AreaDraft(Reply):
    name: str
    scope: str = ""
    sector: str = "academic"


class AreaList(Reply):
    areas: list[AreaDraft]


class SubjectDraft(Reply):
    name: str
    level: str = ""
    intro: str = ""
    subtopics: list[str] = []


class SubjectList(Reply):
    subjects: list[SubjectDraft]


class SessionDraft(Reply):
    name: str
    description: str = ""
    concepts: list[str] = []


class SyllabusDraft(Reply):
    objectives: list[str] = []
    sessions: list[SessionDraft]


class Patch(Reply):
    """One change to a syllabus; numbers are those of the sessions as they were shown, from 1."""

    action: str
    number: int | None = None
    after: int | None = None
    name: str = ""
    description: str = ""
    concepts: list[str] = []


class Audit(Reply):
    issues: list[str] = []
    patches: list[Patch] = []


class NameDraft(Reply):
    id: int
    name: str


class NameList(Reply):
    names: list[NameDraft]
