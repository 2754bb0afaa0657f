"""What the replies of an endpoint tell about it, a line each: pure functions from what came back to a Finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from seedless.app.staffing import key_of
from seedless.core import Fault, Frozen, ModelSpec, ProviderFailed, Reply, ReplyUnusable
from seedless.engine.reading import read
from seedless.models.chat_reply import Said
from seedless.models.http_faults import HIDDEN
from seedless.models.ladder import SENT_AS, Learned
from seedless.text.normalise import printable

MOST_NAMED = 5  # models of a listing that a line names
MOST_SIGNS = 200  # of a model's name

Level = Literal["ok", "note", "problem"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a report: what is so, and how to mend it where it should not be so."""

    about: str
    level: Level
    line: str
    mend: str = ""


class Sky(Frozen):
    """A form that any model can fill. The prompt does not speak of JSON: a reply in form shows that the endpoint saw to it."""

    colour: Literal["blue", "grey", "black"]
    clear: bool


def listed(names: Sequence[str], model: ModelSpec) -> Finding:
    if not names:
        return Finding("models", "ok", "it does not list its models, which is no harm")
    if model.model in names:
        return Finding("models", "ok", f"it lists {model.model}" + (f" among {len(names)}" if len(names) > 1 else ""))
    line = f"it answers to {model.model} and does not list it: another model may be the one that answers"
    return Finding("models", "note", line, nearest(model.model, names))


def signed(reply: Reply, said: Said, model: ModelSpec) -> Finding:
    """Which model says it answered. A dated snapshot of the name is the same."""
    name = plain(said.model, model)
    if reply.kind == "simulated":
        line = f"{name} replies: scripted sentences, no language model"
        return Finding("replied model", "note", line, "Good for trials only")
    if not name:
        line = "replies do not say which model wrote them; rows can only tell the one asked for"
        return Finding("replied model", "note", line)
    if name != model.model and not name.startswith(f"{model.model}-"):
        return Finding("replied model", "note", f"replies are signed {name}, not {model.model}; rows record both")
    return Finding("replied model", "ok", f"replies are signed {name}")


def limit(said: Said, room: int) -> Finding:
    tokens = said.tokens_out if said.tokens_out is not None else 0
    if tokens > room:
        line = f"max_tokens is not kept to: {tokens} tokens came where {room} were allowed, so caps on money do not hold"
        return Finding("max_tokens", "note", line, "Cap by --max-calls as well")
    if said.finish == "length":
        return Finding("max_tokens", "ok", f"max_tokens is kept to, and a cut reply says so (within {room})")
    if tokens == room:
        line = "a reply cut at max_tokens is called finished: rows that lack their end can only be told by their text"
        return Finding("max_tokens", "note", line, "Give a large max_tokens in the run file")
    return Finding("max_tokens", "ok", "max_tokens was not reached: the reply ended before it")


def counting(said: Said) -> Finding:
    if said.tokens_in is not None and said.tokens_out is not None:
        return Finding("usage", "ok", f"tokens are counted ({said.tokens_in} in, {said.tokens_out} out)")
    line = "tokens are not counted: bytes stand in for them, some four times as many, so --max-tokens and --max-usd end early"
    return Finding("usage", "note", line)


def seed(first: Reply, again: Reply | ProviderFailed, learned: Learned) -> Finding:
    if isinstance(again, ProviderFailed):
        return Finding("seed", "note", f"the second call failed: {again}", "A run waits and asks again")
    if "seed" in learned.quirks:
        return Finding("seed", "note", "a seed is refused: a new run of the same plan gets other replies")
    if first.text == again.text:
        return Finding("seed", "ok", "the same seed gave the same text twice")
    return Finding("seed", "note", "the same seed gave two texts: a new run of the same plan gets other replies")


def form(reply: Reply | ProviderFailed, learned: Learned, room: int) -> Finding:
    """The rung of structured output on which a run would go."""
    if isinstance(reply, ProviderFailed):
        mend = "A run waits and asks again" if reply.fault is Fault.WAIT else "A run would meet the same"
        return Finding("structured output", "note", f"not found out: {reply}", mend)
    try:
        read(reply, Sky)
    except ProviderFailed:
        return Finding("structured output", "note", f"{learned.rung} is taken; the reply was filtered")
    except ReplyUnusable as unusable:
        if unusable.reason == "truncated":
            line = f"{learned.rung} is taken; {room} tokens were not enough for a reply, as with models that think first"
            return Finding("structured output", "note", line, "Leave max_tokens out of the run file, or make it large")
        line = f"{learned.rung} is taken and not kept to ({unusable.reason})"
        mend = "A run reads leniently and asks once more; a larger model may do better"
        return Finding("structured output", "note", line, mend)
    below = "" if learned.rung == "json_schema" else "; what is stricter is refused, so a run checks and repairs more"
    return Finding("structured output", "note" if below else "ok", f"{learned.rung} holds{below}")


def left_out(learned: Learned) -> Iterator[Finding]:
    for name in sorted(learned.quirks - {"seed"}):
        sent_as = SENT_AS[name]
        yield Finding("parameters", "ok", f"{name} is sent as {sent_as}" if sent_as else f"{name} is refused and left out")


def strangers(reply: Reply | ProviderFailed) -> Iterator[Finding]:
    """Asked for a model that nobody has: whether a mistyped name would be seen."""
    if isinstance(reply, Reply):
        yield Finding("names", "note", "a made-up model name was answered too: a mistyped --model would not be noticed here")
    elif reply.fault is not Fault.WAIT:
        yield Finding("names", "ok", "a made-up model name is refused")


# Names


def nearest(name: str, names: Sequence[str]) -> str:
    if near := get_close_matches(name, names, MOST_NAMED, 0.5):
        return f"Did you mean {some_of(near)}?"
    return f"It lists {some_of(names)}" if names else "Check the spelling of --model; the endpoint does not list what it serves"


def some_of(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def plain(name: str, model: ModelSpec) -> str:
    """A server's name for a model as it can be shown: no key, nothing that a terminal would act on."""
    key = key_of(model)
    name = (name.replace(key, HIDDEN) if key else name)[:MOST_SIGNS]
    return printable(name)
