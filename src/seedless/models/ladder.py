"""What an endpoint can do, found out by asking: the rungs of structured output, and parameters it will not take."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import orjson

Rung = Literal["json_schema", "json_object", "prompt"]
RUNGS: tuple[Rung, ...] = ("json_schema", "json_object", "prompt")  # from the strictest down
BELOW: Mapping[Rung, Rung] = {"json_schema": "json_object", "json_object": "prompt"}


class Quirk(NamedTuple):
    """A parameter that some endpoints refuse. It is then sent under another name, or left out when there is none."""

    name: str
    says: str  # what a refusal of it says
    seen: str
    sent_as: str | None = None
    hosts: frozenset[str] = frozenset()  # known to have it: nothing to find out


NOT_TAKEN = (
    r"unsupported|not support|n't support|unknown|unrecogni[sz]ed|unexpected|extra_forbidden|extra inputs|not permitted|"
    r"not allowed|only the default|cannot both|deprecated"
)


def refusal_of(name: str) -> str:
    """The parameter and the refusal stand close together: a list of what is supported is no refusal of what it lists."""
    return rf"\b{name}\b[^.;\n]{{0,40}}(?:{NOT_TAKEN})|(?:{NOT_TAKEN})[^.;\n]{{0,40}}\b{name}\b"


# max_tokens is renamed, never left out: it is what bounds the price of a call.
QUIRKS = (
    Quirk(
        "max_tokens",
        r"\bmax_completion_tokens\b",
        "OpenAI o-series and gpt-5: github.com/koosoli/ESPHomeDesigner/issues/379; "
        "Azure: github.com/anomalyco/opencode/issues/37964",
        sent_as="max_completion_tokens",
        hosts=frozenset({"api.openai.com"}),
    ),
    Quirk(
        "top_p",
        refusal_of("top_p"),
        "OpenAI: github.com/aandrew-me/tgpt/issues/333; Claude behind gateways, beside temperature: "
        "github.com/skydiscover-ai/skydiscover/issues/15",
    ),
    Quirk(
        "temperature",
        refusal_of("temperature"),
        "OpenAI gpt-5: github.com/johny-b/llmcomp/issues/69; LiteLLM: github.com/chatboxai/chatbox/issues/2627",
    ),
    Quirk(
        "seed",
        refusal_of("seed"),
        "Mistral on Azure: github.com/langchain-ai/langchain-azure/issues/82; Gemini: github.com/Vali-98/ChatterUI/issues/227",
    ),
    Quirk("strict", refusal_of("strict"), "Cerebras (of tools): github.com/livekit/agents/pull/3134"),
    Quirk(
        "system",  # goes in front of the user's first message
        r"system role not supported|does not support 'system'",
        "vLLM with Gemma: github.com/vllm-project/vllm/pull/2964; SGLang: github.com/sgl-project/sglang/issues/892",
    ),
)
SENT_AS: Mapping[str, str | None] = {quirk.name: quirk.sent_as for quirk in QUIRKS}


def quirk_in(text: str, known: Collection[str]) -> str | None:
    """The first parameter, not yet `known`, that these words refuse."""
    for quirk in QUIRKS:
        if quirk.name not in known and re.search(quirk.says, text, re.IGNORECASE):
            return quirk.name
    return None


@dataclass(frozen=True, slots=True)
class Learned:
    """What is known of an endpoint. Kept as a JSON string over restarts, so that nothing is found out twice."""

    rung: Rung | None = None  # the strictest that has been answered; None = not yet known
    quirks: frozenset[str] = frozenset()

    @classmethod
    def of_host(cls, host: str) -> Learned:
        return cls(quirks=frozenset(quirk.name for quirk in QUIRKS if host in quirk.hosts))

    @classmethod
    def from_json(cls, text: str) -> Learned:
        """Raises ValueError. Words that this version does not know are left out: it finds out by itself."""
        kept = orjson.loads(text)
        if not isinstance(kept, dict) or not isinstance(quirks := kept.get("quirks"), list):
            raise ValueError("that is not what was learned of an endpoint")
        rung = next((rung for rung in RUNGS if rung == kept.get("rung")), None)
        return cls(rung, frozenset(quirk.name for quirk in QUIRKS if quirk.name in quirks))

    def to_json(self) -> str:
        return orjson.dumps({"rung": self.rung, "quirks": sorted(self.quirks)}).decode()

    def with_answer(self, spoken: Learned) -> Learned:
        """After an answer to a request `spoken` in this way. A stricter rung that works is never given up for a lower one."""
        return Learned(stricter(self.rung, spoken.rung), self.quirks | spoken.quirks)


def stricter(one: Rung | None, other: Rung | None) -> Rung | None:
    return min(filter(None, (one, other)), key=RUNGS.index, default=None)


# A schema, as each rung sends it

KEPT = frozenset(["$ref", "anyOf", "allOf", "items", "prefixItems", "type"])
NAMED_SCHEMAS = frozenset(["$defs", "properties"])


def strict(schema: Any) -> Any:
    """What strict modes of all servers take: closed objects whose fields are all required, and no bounds nor comments.

    The reply is checked against the whole schema when it is read. An object without named fields stays open: closed, it
    could only be empty.
    """
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    lean: dict[str, Any] = {}
    for word, value in schema.items():
        if word in NAMED_SCHEMAS:
            lean[word] = {name: strict(one) for name, one in value.items()}
        elif word in ("const", "enum"):
            lean[word] = value
        elif word in KEPT:
            lean[word] = strict(value)
        elif word == "oneOf":
            lean["anyOf"] = strict(value)
    if "properties" in lean:
        lean |= {"required": list(lean["properties"]), "additionalProperties": False}
    elif "additionalProperties" in schema:
        lean["additionalProperties"] = strict(schema["additionalProperties"])
    return lean


INSTRUCTION = (
    "Reply with one JSON object that fits this JSON schema, and with nothing else.\n"
    "<response_schema>\n{schema}\n</response_schema>"
)


@dataclass(eq=False, slots=True)
class Form:
    """One schema, made ready once. `rung` is the strictest on which this endpoint has answered it."""

    schema: dict[str, Any]
    rung: Rung | None = None
    instruction: str = ""
    _formats: dict[bool, orjson.Fragment] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.instruction = INSTRUCTION.format(schema=orjson.dumps(self.schema).decode())

    def response_format(self, spoken: Learned) -> Any:
        """The value of response_format; None on the rung that does without."""
        if spoken.rung == "json_object":
            return {"type": "json_object"}
        return self._strict("strict" not in spoken.quirks) if spoken.rung == "json_schema" else None

    def _strict(self, said: bool) -> orjson.Fragment:
        if said not in self._formats:
            name = re.sub(r"[^A-Za-z0-9_-]", "_", str(self.schema.get("title", "")))[:64] or "reply"
            wrapped = {"name": name, **({"strict": True} if said else {}), "schema": strict(self.schema)}
            self._formats[said] = orjson.Fragment(orjson.dumps({"type": "json_schema", "json_schema": wrapped}))
        return self._formats[said]
