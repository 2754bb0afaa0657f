"""One configured endpoint under examination: a few tiny calls, and what each of them tells, a line each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from seedless.app.findings import (
    Finding,
    Sky,
    counting,
    form,
    left_out,
    limit,
    listed,
    nearest,
    plain,
    seed,
    signed,
    some_of,
    strangers,
)
from seedless.app.staffing import KEY_OF_HOST, SEEDLESS_KEY, base_url_of, key_name_of, key_of
from seedless.core import (
    TEACHER,
    Cause,
    ExitCode,
    Fault,
    Message,
    ModelSpec,
    Prompt,
    ProviderFailed,
    Reply,
    Request,
    Sampling,
    UserMistake,
)
from seedless.models.chat_reply import Said, read_answer
from seedless.models.ladder import Learned
from seedless.models.openai_api import OpenAIChat
from seedless.models.prices import host_of, price_of
from seedless.models.transport import Answer, Transport

CALLS = 4
WORDS_ROOM = 16  # tokens; the words that are asked for need many more
FORM_ROOM = 512  # a model that thinks first needs room for that
MOST_TOKENS_IN = 600  # prompt, schema, and what a chat template adds
LONGEST_S = 60.0  # that one call may take, where the run file allows more
NO_SUCH_MODEL = "seedless-doctor-asks-for-no-such-model"


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found out about the model of these roles. `exit_code` is 0, 2 (a mistake to mend) or 5 (it does not answer)."""

    roles: tuple[str, ...]
    model: str
    base_url: str | None
    requests: int  # chat completions that were sent, refused ones among them
    findings: tuple[Finding, ...]
    exit_code: ExitCode


@dataclass
class Overheard:
    """A Transport that keeps the last chat reply as the server sent it: a Reply no longer tells what was counted by us."""

    inner: Transport
    said: Said | None = None
    requests: int = 0

    async def send(self, url: str, *, headers: Mapping[str, str], body: bytes | None, timeout_s: float) -> Answer:
        self.requests += body is not None
        answer = await self.inner.send(url, headers=headers, body=body, timeout_s=timeout_s)
        if body is not None:
            said = read_answer(answer.status, answer.body)
            self.said = said if isinstance(said, Said) else None
        return answer


async def examine(
    roles: Sequence[str], model: ModelSpec, transport: Transport, *, capped: bool, tell: Callable[[str], None]
) -> Examination:
    """Ask the endpoint CALLS small things; `tell` hears of them before. What is wrong with it is found, never raised.

    `capped`: the run file caps money, so the price has to be known.
    """
    heard = Overheard(transport)
    nameless = model.base_url is not None and model.model == TEACHER
    name = "no model" if nameless else model.model
    usd = most_usd(model)

    def ended(*findings: Finding, code: ExitCode = ExitCode.TARGET) -> Examination:
        if usd is None and capped:
            mend = "Give its price (models.<role>.price: {in, out} in USD per million tokens), or cap calls or tokens"
            findings = (Finding("price", "problem", "the price is not known, so budget.usd cannot hold", mend), *findings)
            code = ExitCode.MISTAKE
        return Examination(tuple(roles), name, model.base_url, heard.requests, findings, code)

    try:
        if nameless:
            named = model.model_copy(update={"model": "any model"})
            return ended(*await unnamed(named, transport), code=ExitCode.MISTAKE)
        chat = chat_of(model, heard)
    except UserMistake as wrong:
        return ended(Finding("settings", "problem", wrong.what, wrong.mend), code=ExitCode.MISTAKE)
    cost = "price unknown" if usd is None else f"at most {usd:.4f} USD" if usd else "free"
    tell(f"asking {model.model} at {host_of(base_url_of(model))}: {CALLS} calls of at most {FORM_ROOM} tokens, {cost}")
    words, room = await tried(chat, words_within(WORDS_ROOM, model)), WORDS_ROOM
    if isinstance(words, ProviderFailed) and words.cause is Cause.REQUEST:  # OpenAI, of models that think before they speak
        words, room = await tried(chat, words_within(FORM_ROOM, model)), FORM_ROOM
    if isinstance(words, ProviderFailed):
        finding, code = await fault(words, chat, model)
        return ended(finding, code=code)
    said = heard.said
    assert said is not None
    return ended(
        Finding("answers", "ok", f"it answers, in {words.latency_s:.2f} s"),
        listed(await names_in(chat, model), model),
        signed(words, said, model),
        limit(said, room),
        counting(said),
        seed(words, await tried(chat, words_within(room, model)), chat.learned),
        form(await tried(chat, sky(model)), chat.learned, FORM_ROOM),
        *left_out(chat.learned),
        *strangers(await tried(chat_of(model, heard, NO_SUCH_MODEL, chat.learned), words_within(WORDS_ROOM, model))),
    )


def chat_of(model: ModelSpec, transport: Transport, name: str = "", learned: Learned | None = None) -> OpenAIChat:
    """As a run would reach it. Raises UserMistake for an address or a key that is missing or can be none."""
    return OpenAIChat(
        name or model.model,
        base_url_of(model),
        transport,
        key=key_of(model),
        key_name=key_name_of(model),
        timeout_s=min(model.timeout_s, LONGEST_S),
        learned=learned,
    )


def most_usd(model: ModelSpec) -> float | None:
    """What an examination can cost at most; None when the price is not known. Refused requests cost nothing."""
    price = price_of(model.model, model.base_url, model.price)
    return price.cost_usd(CALLS * MOST_TOKENS_IN, CALLS * FORM_ROOM) if price else None


def words_within(room: int, model: ModelSpec) -> Request:
    """Long enough to be cut at `room`, and different at each draw where the seed is not heeded."""
    return asking("Write two hundred random words.", model, room)


def sky(model: ModelSpec) -> Request:
    asked = asking("It is noon. Which colour has a sky without clouds?", model, FORM_ROOM)
    return replace(asked, schema=Sky.model_json_schema())


def asking(text: str, model: ModelSpec, room: int) -> Request:
    prompt = Prompt("doctor", "1", {}, (Message(role="user", content=text),))
    return Request("doctor", model.model, prompt, None, Sampling(seed=1, temperature=model.temperature, max_tokens=room))


async def tried(chat: OpenAIChat, request: Request) -> Reply | ProviderFailed:
    try:
        return await chat.complete(request)
    except ProviderFailed as failure:
        return failure


async def names_in(chat: OpenAIChat, model: ModelSpec) -> list[str]:
    """Of its models, none where the endpoint does not list them."""
    try:
        return [plain(name, model) for name in await chat.models()]
    except ProviderFailed:
        return []


# What goes wrong


async def unnamed(model: ModelSpec, transport: Transport) -> list[Finding]:
    """An address without a model's name: the endpoint may know some."""
    line, mend, chat = (
        "there is an address and no model's name",
        "Give one that it serves as --model",
        chat_of(model, transport),
    )
    try:
        names = [plain(name, model) for name in await chat.models()]
    except ProviderFailed as failure:
        finding, _ = await fault(failure, chat, model)
        return [Finding("settings", "problem", line, mend), finding]
    return [Finding("settings", "problem", line, f"It lists {some_of(names)}: give one as --model" if names else mend)]


async def fault(failure: ProviderFailed, chat: OpenAIChat, model: ModelSpec) -> tuple[Finding, ExitCode]:
    """The first call failed: its line, what to do, and whether it is the user's to mend (2) or the endpoint is away (5)."""
    host = host_of(base_url_of(model))
    variable = model.key_env or KEY_OF_HOST.get(host, SEEDLESS_KEY)
    mistake = failure.mendable
    match failure.cause:
        case Cause.KEY:
            verb = "Set" if key_of(model) is None else "Check"
            mend = f"{verb} {variable}, or name another variable in the run file: models.<role>.key_env"
        case Cause.MODEL:
            mend = nearest(model.model, await names_in(chat, model))
        case Cause.HOST if failure.fault is Fault.WAIT:
            mistake = not await resolves(host)
            mend = "Check the spelling of --base-url" if mistake else "Start the server, or mend the port of --base-url"
        case Cause.HOST:
            mend = ""
        case Cause.QUOTA:
            mend = "Add credit at the provider"
        case Cause.LIMIT:
            mend = "Wait a minute and ask again; a run waits by itself"
        case Cause.TIMEOUT:
            mend = "A server that still loads its model answers later; then look at its load and at its log"
        case Cause.REQUEST:
            mend = "Is it a chat model? What the server says stands in brackets"
        case _:
            mend = "Look at the server's log, or at the provider's status page"
    return Finding("answers", "problem", str(failure), mend), ExitCode.MISTAKE if mistake else ExitCode.STOPPED


async def resolves(host: str) -> bool:
    """Whether the name has an address: then the server is away, else the name is wrong."""
    try:
        await asyncio.get_running_loop().getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return True
