"""A run as the user asked for it: the YAML file and the flags, resolved, nothing hidden."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from seedless.core.ids import content_id
from seedless.core.items import Frozen

TEACHER = "embedded-teacher"
MOST_ROWS = 1_000_000_000


class ModelSpec(Frozen):
    """How a role reaches its model. Only the embedded teacher is in this version."""

    model: str = TEACHER
    provider: str = "embedded"


class RunSpec(Frozen):
    """What `run` and `plan` are given."""

    topic: tuple[str, ...] = ()  # names from the map; empty = the whole curriculum
    nodes: tuple[str, ...] = ()  # map node ids
    target: Annotated[int, Field(ge=1, le=MOST_ROWS, strict=True)] = 500
    languages: Annotated[tuple[str, ...], Field(min_length=1)] = ("en", "ko")
    recipe: str = "glan"
    models: dict[str, ModelSpec] = Field(default_factory=lambda: {"writer": ModelSpec()})
    quotas: dict[str, dict[str, Annotated[float, Field(ge=0, le=1, strict=True)]]] = Field(default_factory=dict)
    seed: Annotated[int, Field(strict=True)] = 0
    workers: Annotated[int, Field(ge=1, le=4096, strict=True)] = 64

    @property
    def fixed(self) -> dict[str, object]:
        """What may not change in the life of a DIR (schema.md §5); target, quotas and workers may."""
        models = {role: spec.model_dump() for role, spec in sorted(self.models.items())}
        return {
            "topic": sorted(self.topic),
            "nodes": sorted(self.nodes),
            "recipe": self.recipe,
            "models": models,
            "seed": self.seed,
            "languages": sorted(self.languages),
        }

    @property
    def identity(self) -> str:
        return content_id(self.fixed)
