"""Every OpenAI-compatible endpoint as a Model: one POST to chat/completions, read leniently, refused in one line."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson

from seedless.core import ModelKind, ProviderFailed, Reply, Request, Usage, UserMistake, seed_of
from seedless.models.chat_reply import Said, read_answer
from seedless.models.http_faults import Asked, Told, json_in, meaning_of, told_in
from seedless.models.ladder import BELOW, RUNGS, SENT_AS, Form, Learned, quirk_in, stricter
from seedless.models.prices import Price

if TYPE_CHECKING:  # that module loads an HTTP client, which a run without an endpoint does not need
    from seedless.models.transport import Answer, Transport

CHAT = "/chat/completions"
SIMULATED_NAME = "seedless-simulated"  # what replies of the simulated server are signed with: they are never taken for real
MOST_FORMS = 256  # schemas kept ready
LISTING_S = 20.0


def ignore(headers: Mapping[str, str]) -> None:
    """For who does not want to hear an answer's headers."""


class OpenAIChat:
    """One model of one endpoint (core.Model). What it learns of the endpoint stands in `learned`.

    `heard` is told the headers of every answer. Raises UserMistake for an address or a key that can be none.
    """

    kind: ModelKind = "model"

    def __init__(
        self,
        name: str,
        base_url: str,
        transport: Transport,
        *,
        key: str | None = None,
        key_name: str = "SEEDLESS_API_KEY",
        timeout_s: float = 120.0,
        price: Price | None = None,
        learned: Learned | None = None,
        heard: Callable[[Mapping[str, str]], None] = ignore,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._base, self._query = address(base_url)
        host = urlsplit(self._base).netloc
        self.name = name
        self.learned = learned or Learned.of_host(host)
        self._asked = Asked(f"{name} at {host}", self._base + CHAT, "chat completions", key, key_name)
        self._url = self._base + CHAT + self._query
        self._headers = headers_with(key)
        self._transport, self._timeout_s, self._price = transport, timeout_s, price
        self._heard, self._clock, self._wall = heard, clock, wall
        self._forms: dict[int, Form] = {}

    async def complete(self, request: Request) -> Reply:
        """Ask, and where the endpoint refuses how it was asked, ask in another way at once.

        Refused parameters are left out one by one; then structured output steps down. What led to an answer is learned,
        what led to none is not: then the first refusal was meant.
        """
        form = self._form(request.schema) if request.schema is not None else None
        spoken = self.learned
        if form is not None and (rung := form.rung or spoken.rung or RUNGS[0]) != spoken.rung:
            spoken = replace(spoken, rung=rung)
        first: ProviderFailed | None = None
        while True:
            messages = messages_of(request, spoken, form)
            began = self._clock()
            answer = await self._send(self._asked, self._url, self._body(request, messages, spoken, form))
            said = read_answer(answer.status, answer.body)
            if isinstance(said, Said):
                self._learn(spoken, form)
                return self._reply(said, messages, self._clock() - began)
            failed = self._asked.failed(said, answer.headers, self._wall())
            vague = meaning_of(said).vague
            if said.status in (400, 422) and (quirk := quirk_in(said.text, spoken.quirks)):
                spoken = replace(spoken, quirks=spoken.quirks | {quirk})
            elif form is not None and vague and (lower := BELOW.get(spoken.rung or RUNGS[0])):
                first, spoken = first or failed, replace(spoken, rung=lower)
            else:
                raise first if first is not None and vague else failed

    async def models(self) -> list[str]:
        """Names of the models that the endpoint lists. Raises ProviderFailed."""
        asked = replace(self._asked, url=f"{self._base}/models", what="list of models")
        answer = await self._send(asked, asked.url + self._query, None)
        try:
            listed = json_in(answer.body) if answer.status == 200 else None
        except ValueError:
            listed = None
        data = listed.get("data") if isinstance(listed, dict) else listed
        if not isinstance(data, list):
            told = told_in(answer.status, answer.body) if answer.status != 200 else Told(answer.status)
            raise asked.failed(told, answer.headers, self._wall())
        return [one["id"] for one in data if isinstance(one, dict) and isinstance(one.get("id"), str)]

    async def _send(self, asked: Asked, url: str, body: bytes | None) -> Answer:
        timeout_s = self._timeout_s if body is not None else min(self._timeout_s, LISTING_S)
        try:
            answer = await self._transport.send(url, headers=self._headers, body=body, timeout_s=timeout_s)
        except ProviderFailed as failure:
            raise ProviderFailed(f"{asked.who}: {failure}", failure.fault, failure.wait_s, cause=failure.cause) from None
        self._heard(answer.headers)
        return answer

    def _form(self, schema: dict[str, Any]) -> Form:
        """By identity: whoever asks for a form asks for it thousands of times with one schema."""
        form = self._forms.get(id(schema))
        if form is None:
            if len(self._forms) >= MOST_FORMS:
                self._forms.clear()
            form = self._forms[id(schema)] = Form(schema)
        return form

    def _body(self, request: Request, messages: list[dict[str, str]], spoken: Learned, form: Form | None) -> bytes:
        drawn = request.sampling
        fields: dict[str, Any] = {"model": self.name, "messages": messages}
        if form is not None and (wanted := form.response_format(spoken)) is not None:
            fields["response_format"] = wanted
        for name, value in (
            ("max_tokens", drawn.max_tokens),
            ("temperature", drawn.temperature),
            ("top_p", drawn.top_p),
            # A retry draws anew: a server that fails on one draw would fail on it again.
            ("seed", seed_of(drawn.seed, request.draw, request.attempt) & 0x7FFF_FFFF),
        ):
            sent_as = SENT_AS[name] if name in spoken.quirks else name
            if value is not None and sent_as is not None:
                fields[sent_as] = value
        return orjson.dumps(fields)

    def _learn(self, spoken: Learned, form: Form | None) -> None:
        if form is not None:
            form.rung = stricter(form.rung, spoken.rung)
        if spoken is not self.learned:
            self.learned = self.learned.with_answer(spoken)

    def _reply(self, said: Said, messages: list[dict[str, str]], latency_s: float) -> Reply:
        # A byte is at least a token's share: where the server does not count, no budget is overdrawn by our guess.
        tokens_in = said.tokens_in or sum(len(message["content"].encode()) for message in messages)
        tokens_out = said.tokens_out or len(said.text.encode("utf-8", "replace"))
        said = said.without(self._asked.key)
        return Reply(
            said.text,
            "simulated" if said.model.startswith(SIMULATED_NAME) else self.kind,
            said.model,
            Usage(tokens_in, tokens_out),
            self._price.cost_usd(tokens_in, tokens_out) if self._price else None,
            latency_s,
            said.finish,
        )


def messages_of(request: Request, spoken: Learned, form: Form | None) -> list[dict[str, str]]:
    """As they are sent: below json_schema the schema stands in the system message, whose text stays the same over calls."""
    messages = [{"role": message.role, "content": message.content} for message in request.prompt.messages]
    if form is not None and spoken.rung != "json_schema":
        if not messages or messages[0]["role"] != "system":
            messages.insert(0, {"role": "system", "content": form.instruction})
        else:
            messages[0]["content"] += f"\n\n{form.instruction}"
    if "system" in spoken.quirks and messages and messages[0]["role"] == "system":
        system = messages.pop(0)["content"]
        if messages and messages[0]["role"] == "user":
            system = f"{system}\n\n{messages.pop(0)['content']}"
        messages.insert(0, {"role": "user", "content": system})
    return messages


def address(base_url: str) -> tuple[str, str]:
    """The address up to where /chat/completions goes, and its query ("?api-version=...", or nothing). Raises UserMistake."""
    path, mark, query = base_url.partition("?")
    try:
        parts = urlsplit(path)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # a port that is none, half an IPv6 address
        good = False
    if "@" in path:
        raise UserMistake("a base URL holds no user and no password", mend="Give the key by key_env or SEEDLESS_API_KEY")
    if not good or "#" in base_url or "\\" in path or any(sign.isspace() or not sign.isprintable() for sign in base_url):
        raise UserMistake(f"{path!r} is no base URL", mend="Give one such as https://api.example.com/v1")
    return path.rstrip("/").removesuffix(CHAT).rstrip("/"), mark + query


def headers_with(key: str | None) -> dict[str, str]:
    """Raises UserMistake for a key that no header can hold, without showing it."""
    headers = {"Content-Type": "application/json", "User-Agent": "seedless"}
    if key:
        if not (key.isascii() and key.isprintable() and " " not in key):
            raise UserMistake("the API key has a space, a line break or a letter that no key has", mend="Copy it again")
        headers["Authorization"] = f"Bearer {key}"
    return headers
