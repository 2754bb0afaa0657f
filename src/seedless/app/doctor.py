"""What is configured and where it came from, what lies near and is not used, and whether the endpoints answer."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from seedless.app.config import read_yaml, run_spec
from seedless.app.examining import Examination, examine
from seedless.app.staffing import KEY_OF_HOST, ROOM, SEEDLESS_KEY, posts
from seedless.core import TEACHER, Cause, ExitCode, ModelSpec, ProviderFailed, RunSpec
from seedless.models.openai_api import OpenAIChat
from seedless.models.prices import host_of, is_here, price_of
from seedless.models.transport import AiohttpTransport, Transport

# Ports on which servers listen unless told otherwise. Only this machine is looked at unasked.
LOCAL = {8000: "vLLM", 8080: "llama.cpp", 11434: "Ollama", 1234: "LM Studio", 30000: "SGLang", 8899: "seedless simulate"}
LOOK_S = 0.3
# Variables that providers' own tools read, and the OpenAI-compatible address at which the key is good.
KEYS = {
    "OPENAI_API_KEY": "https://api.openai.com/v1",
    "ANTHROPIC_API_KEY": "https://api.anthropic.com/v1",
    "GEMINI_API_KEY": "https://generativelanguage.googleapis.com/v1beta/openai",
    "MISTRAL_API_KEY": "https://api.mistral.ai/v1",
    "DEEPSEEK_API_KEY": "https://api.deepseek.com/v1",
    "GROQ_API_KEY": "https://api.groq.com/openai/v1",
    "TOGETHER_API_KEY": "https://api.together.xyz/v1",
    "OPENROUTER_API_KEY": "https://openrouter.ai/api/v1",
    "AWS_BEARER_TOKEN_BEDROCK": "",  # its address names a region
    SEEDLESS_KEY: "",  # any address
}
FLAGS = {"model": "--model", "base_url": "--base-url"}


@dataclass(frozen=True, slots=True)
class Setting:
    """`source` is a flag, FILE:LINE, what it follows from, or "default". Keys are told by the name of their variable."""

    name: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Post:
    role: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class SpareKey:
    """A variable that is set and that nothing configured uses. `base_url` is where its key is good, if that is one place."""

    variable: str
    base_url: str
    needs_key_env: bool


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server on this machine that nothing configured uses; `usual` is whose port it is, which need not be who listens."""

    usual: str
    base_url: str
    models: tuple[str, ...]
    wants_key: bool


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`exit_code`: 0 when all that is configured works, 2 for a mistake to mend, 5 for an endpoint that is away."""

    posts: tuple[Post, ...]
    spare_keys: tuple[SpareKey, ...]
    local_servers: tuple[LocalServer, ...]
    examinations: tuple[Examination, ...]
    exit_code: ExitCode


def diagnose(
    config: Path | None, flags: Mapping[str, Any], *, tell: Callable[[str], None], local: Mapping[int, str] = LOCAL
) -> Diagnosis:
    """Look at what `run` with these would use. `tell` hears of calls before they are made, since they may cost.

    Nothing is sent to any host but this one and those that are configured. Raises UserMistake for a run file that is wrong.
    """
    spec = run_spec(config, flags)
    return asyncio.run(diagnosed(spec, Origins.of(config, flags), tell, local))


async def diagnosed(spec: RunSpec, origins: Origins, tell: Callable[[str], None], local: Mapping[int, str]) -> Diagnosis:
    used = {model.base_url for _, model in posts(spec) if model.base_url}
    transport = AiohttpTransport(connections=max(1, len(local)))
    try:
        servers = await neighbours(local, used, transport)
        capped = spec.budget.usd is not None
        examinations = [await examine(roles, model, transport, capped=capped, tell=tell) for model, roles in endpoints(spec)]
    finally:
        await transport.close()
    codes = [examination.exit_code for examination in examinations]
    return Diagnosis(
        tuple(Post(role, tuple(settings(role, model, origins))) for role, model in posts(spec)),
        tuple(spare_keys(spec)),
        servers,
        tuple(examinations),
        next((code for code in (ExitCode.MISTAKE, ExitCode.STOPPED) if code in codes), ExitCode.TARGET),
    )


# What is configured


@dataclass(frozen=True, slots=True)
class Origins:
    """Who said what: the flags, and the run file with the lines of its keys."""

    config: Path | None
    lines: Mapping[tuple[str, ...], int]
    file: Mapping[str, Any]
    flags: Mapping[str, Any]

    @classmethod
    def of(cls, config: Path | None, flags: Mapping[str, Any]) -> Origins:
        values, lines = read_yaml(config) if config is not None else ({}, {})
        return cls(config, lines, values.get("models", {}), flags.get("models", {}))

    def source(self, role: str, name: str, otherwise: str = "default") -> str:
        if name in self.flags.get(role, {}):
            return FLAGS[name]
        if name in self.file.get(role, {}):
            place = ("models", role, name)
            line = next((self.lines[place[:n]] for n in (3, 2, 1) if place[:n] in self.lines), None)
            return f"{self.config}:{line}" if line else str(self.config)
        return otherwise


def settings(role: str, model: ModelSpec, origins: Origins) -> Iterator[Setting]:
    def said(name: str, value: object, nothing: str, otherwise: str = "default") -> Setting:
        return Setting(name, nothing if value is None else f"{value:g}" if isinstance(value, float) else str(value),
                       origins.source(role, name, otherwise))  # fmt: skip

    nameless = model.base_url is not None and model.model == TEACHER
    yield said("model", None if nameless else model.model, "none")
    if model.provider != "openai-compatible":
        yield said("provider", f"{model.provider}: in this process, free, no key", "")
        return
    yield said("provider", model.provider, "", "follows from the name or address")
    yield said("base_url", model.base_url, "none")
    variable = key_variable(model)
    is_set = "set" if os.environ.get(variable, "").strip() else "not set" if model.key_env else "not set: no key is sent"
    yield Setting("key", f"{variable}, {is_set}", origins.source(role, "key_env", "default for this address"))
    yield price(role, model, origins)
    yield said("timeout_s", model.timeout_s, "")
    yield said("rpm", model.rpm, "as fast as it goes")
    yield said("tpm", model.tpm, "as fast as it goes")
    yield said("max_tokens", model.max_tokens or ROOM, "")
    yield said("temperature", model.temperature, "the endpoint's own")


def key_variable(model: ModelSpec) -> str:
    """The variable that staffing.key_of looks into."""
    return model.key_env or KEY_OF_HOST.get(host_of(model.base_url or ""), SEEDLESS_KEY)


def price(role: str, model: ModelSpec, origins: Origins) -> Setting:
    known = price_of(model.model, model.base_url, model.price)
    if known is None:
        return Setting("price", "unknown: --max-usd cannot be used", f"in no price list; give models.{role}.price")
    if model.price is None and is_here(host_of(model.base_url or "")):
        return Setting("price", "free", "this machine")
    source = origins.source(role, "price", f"price list of {known.as_of}")
    return Setting("price", f"{known.in_usd:g} in, {known.out_usd:g} out, USD per million tokens", source)


# What lies near and is not used


def spare_keys(spec: RunSpec) -> Iterator[SpareKey]:
    used = {key_variable(model) for _, model in posts(spec) if model.provider == "openai-compatible"}
    for variable, base_url in KEYS.items():
        if variable not in used and os.environ.get(variable, "").strip():
            own = KEY_OF_HOST.get(host_of(base_url), SEEDLESS_KEY) == variable
            yield SpareKey(variable, base_url, needs_key_env=not own)


async def neighbours(local: Mapping[int, str], used: set[str], transport: Transport) -> tuple[LocalServer, ...]:
    ours = {urlsplit(url).port for url in used if is_here(host_of(url))}
    async with asyncio.TaskGroup() as group:
        looks = [group.create_task(look(port, usual, transport)) for port, usual in local.items() if port not in ours]
    return tuple(found for task in looks if (found := task.result()))


async def look(port: int, usual: str, transport: Transport) -> LocalServer | None:
    """GET /v1/models on this machine, without a key; None when nobody answers as such a server would."""
    url = f"http://127.0.0.1:{port}/v1"
    server = OpenAIChat("?", url, transport, timeout_s=LOOK_S)
    try:
        names = await server.models()
    except ProviderFailed as failure:
        return LocalServer(usual, url, (), wants_key=True) if failure.cause is Cause.KEY else None
    return LocalServer(usual, url, tuple(name for name in names if name.isprintable()), wants_key=False)


# Whether the endpoints answer


def endpoints(spec: RunSpec) -> list[tuple[ModelSpec, list[str]]]:
    """Every different way to a model, with the roles that it plays."""
    ways: dict[tuple[object, ...], tuple[ModelSpec, list[str]]] = {}
    for role, model in posts(spec):
        if model.provider == "openai-compatible":
            way = (model.model, model.base_url, model.key_env, model.temperature, model.timeout_s)
            ways.setdefault(way, (model, []))[1].append(role)
    return list(ways.values())
