"""A run as the user asked for it: the YAML file and the flags, resolved, nothing hidden."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from seedless.core.ids import content_id
from seedless.core.items import Frozen

TEACHER = "embedded-teacher"
SIMULATED = "simulated"
MOST_ROWS = 1_000_000_000
EMBEDDED_LANGUAGES = ("en", "ko")

Positive = Annotated[float, Field(gt=0, le=1e9, allow_inf_nan=False)]
MOST_COUNTED = 10**15  # calls, tokens
Provider = Literal["embedded", "simulated", "openai-compatible"]


class PriceSpec(Frozen):
    """USD per million tokens."""

    in_: Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False, alias="in")]
    out: Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False)]


class ModelSpec(Frozen):
    """How a role reaches its model. Keys are named by the environment variable that holds them, never written here."""

    model: str = TEACHER
    provider: Provider = "embedded"
    base_url: str | None = None
    key_env: Annotated[str, Field(pattern="^[A-Z_][A-Z0-9_]{0,63}$")] | None = None
    timeout_s: Positive = 120.0
    max_tokens: Annotated[int, Field(ge=1, le=10_000_000, strict=True)] | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    rpm: Positive | None = None
    tpm: Positive | None = None
    price: PriceSpec | None = None

    @model_validator(mode="before")
    @classmethod
    def named(cls, given: Any) -> Any:
        """A model that is named without a provider stands behind an OpenAI-compatible endpoint (schema.md §5)."""
        if isinstance(given, dict) and "provider" not in given:
            outside = given.get("base_url") or given.get("model") not in (None, TEACHER, SIMULATED)
            provider = "openai-compatible" if outside else SIMULATED if given.get("model") == SIMULATED else "embedded"
            return {**given, "provider": provider}
        return given

    @field_validator("base_url")
    @classmethod
    def keeps_no_secret(cls, url: str | None) -> str | None:
        """The address is written to run.yaml; a key in it would be too."""
        parts = urlsplit(url or "")
        if (
            parts.username
            or parts.password
            or any(word in parts.query.lower() for word in ("key=", "token=", "secret=", "sig="))
        ):
            raise ValueError("an address holds no key; name the variable that holds it: key_env")
        return url

    @property
    def answers(self) -> dict[str, object]:
        """What changes the replies; how the endpoint is reached, paced and priced does not."""
        return {"model": self.model, "provider": self.provider, "max_tokens": self.max_tokens, "temperature": self.temperature}


class BudgetSpec(Frozen):
    """Caps over the whole life of a DIR; None is no cap."""

    usd: Positive | None = None
    calls: Annotated[int, Field(ge=1, le=MOST_COUNTED, strict=True)] | None = None
    tokens: Annotated[int, Field(ge=1, le=MOST_COUNTED, strict=True)] | None = None


class RunSpec(Frozen):
    """What `run` and `plan` are given."""

    topic: tuple[str, ...] = ()  # names from the map; empty = the whole curriculum
    nodes: tuple[str, ...] = ()  # map node ids
    atlas: str | None = None  # a map file; None = the teacher's curriculum, or a map that the model draws
    breadth: Annotated[int, Field(ge=1, le=1_000_000, strict=True)] | None = None  # subjects of a map that is drawn
    target: Annotated[int, Field(ge=1, le=MOST_ROWS, strict=True)] = 500
    languages: Annotated[tuple[str, ...], Field(min_length=1)] = EMBEDDED_LANGUAGES
    recipe: str = "glan"
    models: dict[str, ModelSpec] = Field(default_factory=lambda: {"writer": ModelSpec()})
    budget: BudgetSpec = BudgetSpec()
    quotas: dict[str, dict[str, Annotated[float, Field(ge=0, le=1, strict=True)]]] = Field(default_factory=dict)
    seed: Annotated[int, Field(strict=True)] = 0
    workers: Annotated[int, Field(ge=1, le=4096, strict=True)] = 64

    @model_validator(mode="after")
    def spoken(self) -> Self:
        """The teacher writes English and Korean unless told; a model writes English unless told."""
        if "languages" not in self.model_fields_set and self.writer.provider != "embedded":
            object.__setattr__(self, "languages", ("en",))
        return self

    @model_validator(mode="after")
    def reached(self) -> Self:
        """A role that names a model and no address is reached as the writer is; the same model has the same price."""
        writer = self.writer
        near = {
            role: model.model_copy(
                update={
                    "base_url": writer.base_url,
                    "key_env": model.key_env or writer.key_env,
                    "rpm": model.rpm or writer.rpm,
                    "tpm": model.tpm or writer.tpm,
                    "timeout_s": model.timeout_s if "timeout_s" in model.model_fields_set else writer.timeout_s,
                    "price": model.price or (writer.price if model.model == writer.model else None),
                }
            )
            for role, model in self.models.items()
            if model.provider == "openai-compatible" and not model.base_url
        }
        if near and writer.base_url:
            object.__setattr__(self, "models", {**self.models, **near})
        return self

    @property
    def writer(self) -> ModelSpec:
        return self.models.get("writer") or ModelSpec()

    @property
    def fixed(self) -> dict[str, object]:
        """What may not change in the life of a DIR (schema.md §5); target, quotas, budget and workers may."""
        return {
            "topic": sorted(self.topic),
            "nodes": sorted(self.nodes),
            "atlas": self.atlas is not None,
            "recipe": self.recipe,
            "models": {role: spec.answers for role, spec in sorted(self.models.items())},
            "seed": self.seed,
            "languages": sorted(self.languages),
        }

    @property
    def identity(self) -> str:
        return content_id(self.fixed)
