"""The faults that a simulated model can be told to have, how often, and the draws that decide when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedless.core import Cause, Fault, ProviderFailed, UserMistake, seed_of

TRANSPORT: Mapping[str, str] = {
    "429": "too many requests, with Retry-After",
    "500": "server error",
    "503": "service unavailable",
    "reset": "connection reset before the reply",
    "hang": "no answer",
    "cut": "half of the reply's bytes, then the connection closes",
    "slow": "a good reply, late",
}
CONTENT: Mapping[str, str] = {
    "badjson": "the JSON is cut at 60 %",
    "noise": "random characters, as the reply or in a field",
    "fenced": "good JSON in a code fence, behind a think block, between sentences or with trailing commas",
    "length": "half of the text, finish_reason length",
    "empty": "nothing",
    "refusal": "a refusal, as the reply or in a field",
    "wrong_language": "written in another language",
    "duplicate": "an earlier question once more, almost verbatim",
    "dropped_id": "a planned row is left out",
    "double_id": "a planned row comes twice",
    "foreign_id": "a planned row comes under an id nobody asked for",
    "echo": "the prompt or the question copied",
    "filter": "stopped by a content filter: error 400, or finish_reason content_filter",
    "usage": "token counts that are not true",
    "duplicate_subject": "a listing of names has one of its own or of the known ones again, spelled otherwise",
    "homework": "a question in the voice of homework or an exam",
    "missing": "a question about a passage, table, file or figure that is not there",
    "intrusion": "a word or two of a strange script in the prose of a question or an answer",
    "paraphrase": "an earlier question once more, in other words",
    "slip": "a sum whose result is one too high",
}
_LENGTH = "length"


@dataclass(frozen=True)
class Faults:
    """Rates by kind, 0 to 1, in all at most 1. Raises UserMistake for anything else.

    A transport rate is the share of attempts. A content rate is the share of distinct requests to which that kind can be
    done at all (a dropped id needs a reply with ids).
    """

    rates: Mapping[str, float] = field(default_factory=dict)
    retry_after_s: float = 1.0

    def __post_init__(self) -> None:
        known = [*TRANSPORT, *CONTENT]
        for kind, rate in self.rates.items():
            if kind not in known:
                raise UserMistake(f"no fault {kind!r}", "fault", f"Kinds: {', '.join(known)}")
            if not 0 <= rate <= 1:
                raise UserMistake(f"{kind}={rate:g} is no share", "fault", "A rate lies between 0 and 1")
        if sum(self.rates.values()) > 1 + 1e-9:
            raise UserMistake(f"the rates add up to {sum(self.rates.values()):g}", "fault", "They may add up to 1 at most")

    @classmethod
    def parse(cls, text: str, retry_after_s: float = 1.0) -> Faults:
        """From "429=0.05,500=0.03,reset=0.01"; an empty text is no fault."""
        rates: dict[str, float] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            kind, _, rate = part.partition("=")
            try:
                rates[kind.strip()] = float(rate)
            except ValueError as error:
                raise UserMistake(f"{part!r} is not KIND=RATE", "fault", "For example 429=0.05,badjson=0.03") from error
        return cls(rates, retry_after_s)

    def transport(self, seed: int, request: str, draw: int, attempt: int) -> str:
        """The kind this attempt meets, or nothing; another attempt draws again."""
        return _drawn({kind: self.rates.get(kind, 0.0) for kind in TRANSPORT}, seed, "transport", request, draw, attempt)

    def content(self, seed: int, request: str, draw: int, max_tokens: int | None) -> str:
        """The kind this request meets at every attempt, or nothing.

        `length` alone is drawn again when more room is given, because asking with more room is how it is mended.
        """
        sticky = {kind: self.rates.get(kind, 0.0) for kind in CONTENT if kind != _LENGTH}
        left = 1 - sum(sticky.values())
        short = {_LENGTH: self.rates.get(_LENGTH, 0.0) / left if left > 0 else 0.0}
        return _drawn(sticky, seed, "content", request, draw) or _drawn(short, seed, _LENGTH, request, draw, max_tokens)

    def failure(self, kind: str) -> ProviderFailed:
        """What the HTTP adapter would raise for a transport kind."""
        wait_s = self.retry_after_s if kind == "429" else None
        return ProviderFailed(f"the simulated model: {TRANSPORT[kind]}", Fault.WAIT, wait_s, cause=_CAUSES[kind])


_CAUSES: Mapping[str, Cause] = {
    "429": Cause.LIMIT,
    "500": Cause.SERVER,
    "503": Cause.SERVER,
    "reset": Cause.CUT,
    "cut": Cause.CUT,
    "hang": Cause.TIMEOUT,
}


def share_of(*parts: object) -> float:
    """A number in [0, 1) that follows from content alone."""
    return seed_of(*parts) / 2.0**64


def _drawn(rates: Mapping[str, float], *parts: object) -> str:
    if not any(rates.values()):
        return ""
    at = share_of(*parts)
    for kind, rate in rates.items():
        at -= rate
        if at < 0:
            return kind
    return ""
