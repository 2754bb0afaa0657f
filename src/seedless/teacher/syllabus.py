"""What the teacher's branch of the map says: disciplines, subjects and sessions, their names, scopes and other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedless.teacher.family import Family

Words = Mapping[str, str]  # language -> text
OtherNames = Mapping[str, tuple[str, ...]]  # language -> names that a user may type instead


@dataclass(frozen=True, slots=True)
class Session:
    slug: str
    names: Words
    scope: Words
    families: tuple[Family, ...]  # in teaching order
    aliases: OtherNames = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    slug: str
    names: Words
    scope: Words
    sessions: tuple[Session, ...]
    aliases: OtherNames = field(default_factory=dict)
    composites: tuple[Family, ...] = ()  # the first of their concepts is one of this subject


@dataclass(frozen=True, slots=True)
class Discipline:
    slug: str
    names: Words
    scope: Words
    subjects: tuple[Subject, ...]
    aliases: OtherNames = field(default_factory=dict)
