"""A run as the user asked for it: the YAML file and the flags, resolved, nothing hidden."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from seedless.core.ids import content_id
from seedless.core.items import Frozen

TEACHER = "embedded-teacher"


class ModelSpec(Frozen):
    """How a role reaches its model. Only the embedded teacher is in this version."""

    model: str = TEACHER
    provider: str = "embedded"


class RunSpec(Frozen):
    """What `run` and `plan` are given. What must stay the same for the life of a DIR is in `identity`."""

    topic: tuple[str, ...] = ()  # names from the map; empty = the whole curriculum
    nodes: tuple[str, ...] = ()  # map node ids
    target: Annotated[int, Field(ge=1)] = 500
    languages: tuple[str, ...] = ("en", "ko")
    recipe: str = "glan"
    models: dict[str, ModelSpec] = Field(default_factory=lambda: {"writer": ModelSpec()})
    quotas: dict[str, dict[str, Annotated[float, Field(ge=0, le=1)]]] = Field(default_factory=dict)
    seed: int = 0
    workers: Annotated[int, Field(ge=1, le=4096)] = 64

    @property
    def identity(self) -> str:
        """Same identity = same DIR may go on (schema.md §5); target, quotas and workers may change in between."""
        models = {role: spec.model_dump() for role, spec in self.models.items()}
        return content_id(sorted(self.topic), sorted(self.nodes), sorted(self.languages), self.recipe, models, self.seed)
