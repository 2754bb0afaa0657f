"""What an HTTP answer that is no reply means for the run: one table, and the line that a user reads."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

import orjson

from seedless.core import Cause, Fault, ProviderFailed, well_formed

MOST_READ = 4_000  # characters of a server's words that are looked at
MOST_SHOWN = 200  # and that are shown
MOST_WAIT_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Told:
    """What the server said, whatever shape its error had. `code` holds its code and its type."""

    status: int
    message: str = ""
    code: str = ""
    param: str = ""

    @property
    def text(self) -> str:
        return f"{self.code} {self.param} {self.message}"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A row of the table: answers with one of these statuses whose words match `says` (any, when empty).

    `vague`: the server does not say what it dislikes, or dislikes the form of structured output. Another form may pass.
    """

    statuses: Container[int]
    says: str
    fault: Fault
    cause: Cause
    line: str
    vague: bool = False


STRUCTURE = r"response_format|json_schema|json_object|grammar|guided|structured output"
CONTEXT = r"context.?(length|size|window)|maximum context|prompt is too long|too many tokens|input is too long"
FILTER = r"content.?(filter|management|policy)|moderation|flagged|safety (system|policy)"
NO_MODEL = (
    r"model_not_found|deploymentnotfound|not a valid model|no endpoints found for|"
    r"(model|deployment)\b.{0,200}(does not exist|not found)"
)
AGAIN = r"(?:retry|try again) in"  # Gemini calls a limit per minute an exceeded quota, but says when to come back
MONEY = r"insufficient.?(quota|balance|credit|funds)|billing|current quota|out of credit|payment|spend(ing)? limit"
BAD_KEY = r"(invalid|incorrect|not valid|wrong|missing|expired).{0,20}api.?key|api.?key.{0,20}(invalid|not valid|expired)"

# The first row that fits counts. Where each was seen: tests/models/test_http_faults.py.
TABLE = (
    Meaning(range(300, 400), "", Fault.STOP, Cause.HOST, "it redirects, which is not followed; name the final --base-url"),
    Meaning({401}, "", Fault.STOP, Cause.KEY, "the key was refused"),
    Meaning({400}, BAD_KEY, Fault.STOP, Cause.KEY, "the key was refused"),
    Meaning({402}, "", Fault.STOP, Cause.QUOTA, "the account has no credit left"),
    Meaning({429}, r"insufficient_quota|billing_", Fault.STOP, Cause.QUOTA, "the account has no quota left"),
    Meaning({429}, AGAIN, Fault.WAIT, Cause.LIMIT, "too many requests"),
    Meaning({403, 429}, MONEY, Fault.STOP, Cause.QUOTA, "the account has no quota left"),
    Meaning({429}, "", Fault.WAIT, Cause.LIMIT, "too many requests"),
    Meaning({400, 403, 422}, FILTER, Fault.REFUSED, Cause.REQUEST, "the provider's filter refused the prompt"),
    Meaning({403}, r"country|region|territory", Fault.STOP, Cause.OTHER, "the provider does not serve this region"),
    Meaning({403}, r"\bmodel\b", Fault.STOP, Cause.MODEL, "this key may not use the model"),
    Meaning({403}, "", Fault.STOP, Cause.KEY, "the key was refused"),
    Meaning({400, 413, 422, 500}, CONTEXT, Fault.REFUSED, Cause.REQUEST, "prompt and reply do not fit the model's context"),
    Meaning({500}, STRUCTURE, Fault.WAIT, Cause.SERVER, "the server failed", vague=True),
    Meaning({400, 404, 422}, STRUCTURE, Fault.REFUSED, Cause.REQUEST, "the request was refused", vague=True),
    Meaning({400, 404, 422}, NO_MODEL, Fault.STOP, Cause.MODEL, "the model is not known there"),
    Meaning(
        {404, 405}, "", Fault.STOP, Cause.HOST, "no {what} at {url}; check --base-url (it usually ends in /v1)", vague=True
    ),
    Meaning({413}, "", Fault.REFUSED, Cause.REQUEST, "the prompt is too long for the server"),
    Meaning({408, 504, 524}, "", Fault.WAIT, Cause.TIMEOUT, "the gateway gave up waiting; the model may have answered"),
    Meaning({409, 425, *range(500, 600)}, "", Fault.WAIT, Cause.SERVER, "the server failed"),
    Meaning(range(400, 500), "", Fault.REFUSED, Cause.REQUEST, "the request was refused", vague=True),
    Meaning(range(200, 300), "", Fault.WAIT, Cause.CUT, "the answer holds no {what}"),
)
STRANGE = Meaning((), "", Fault.WAIT, Cause.SERVER, "the server failed")  # a status that HTTP does not know


def meaning_of(told: Told) -> Meaning:
    text = told.text
    for row in TABLE:
        if told.status in row.statuses and (not row.says or re.search(row.says, text, re.IGNORECASE)):
            return row
    return STRANGE


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a failed request went to and for what; `url` bears no query. The key is here only to be kept out of sight."""

    who: str
    url: str
    what: str
    key: str | None = field(repr=False)
    key_name: str = "the key's variable"  # where the key came from, or would have to

    def failed(self, told: Told, headers: Mapping[str, str], now_s: float) -> ProviderFailed:
        """The failure in one line, and the server's hint when to come back; `now_s` is Unix time."""
        row = meaning_of(told)
        line = row.line.format(what=self.what, url=self.url)
        if row.cause is Cause.KEY and self.key is None:
            line = f"no key was given, and one is needed: set {self.key_name}"
        elif row.cause is Cause.KEY:
            line = f"{line} (from {self.key_name})"
        words = shown(headers.get("location", "") if 300 <= told.status < 400 else told.message, self.key)
        line = f"{self.who}: {line} ({told.status}{': ' if words else ''}{words})"
        wait_s = wait_hint_s(headers, told.message, now_s) if row.fault is Fault.WAIT else None
        return ProviderFailed(line, row.fault, wait_s, cause=row.cause)


# What the server said


def json_in(body: bytes) -> Any:
    """The JSON of a body; bytes that are no UTF-8 are replaced, lone surrogates pass. Raises ValueError."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        try:
            return json.loads(body.decode("utf-8", "replace"))  # slower, but takes what orjson is too strict for
        except RecursionError:
            raise ValueError("nested too deep") from None


def told_in(status: int, body: bytes) -> Told:
    try:
        return told_by(status, json_in(body))
    except ValueError:  # a page of HTML from whatever stands before the server
        return Told(status, re.sub(r"<[^<>]{0,500}>", " ", body[:MOST_READ].decode("utf-8", "replace")))


def told_by(status: int, said: Any) -> Told:
    """Reads {"error": {...}}, [{"error": ...}], {"error": "..."}, {"message": ...}, {"detail": [...]} and plain text.

    An error inside an answer of status 200 has the status that its code names, else 500.
    """
    if isinstance(said, list) and said:
        said = said[0]
    error = (said.get("error") or said) if isinstance(said, dict) else said
    if not isinstance(error, dict):
        return Told(500 if status == 200 else status, words_of(error))
    code = error.get("code")
    if status == 200:
        status = int(code) if isinstance(code, int | str) and re.fullmatch("[45][0-9][0-9]", str(code)) else 500
    message = words_of(error.get("message") or error.get("detail") or error.get("error"))
    metadata = error.get("metadata")
    if isinstance(metadata, dict) and (raw := words_of(metadata.get("raw"))):
        message = f"{message}: {raw}"  # OpenRouter: what the provider behind it said
    names = [name for name in (code, error.get("type")) if isinstance(name, str)]
    return Told(status, message, " ".join(names)[:MOST_SHOWN], words_of(error.get("param"))[:MOST_SHOWN])


def words_of(value: Any) -> str:
    """Text of any JSON value; of a list of validation errors, where each is and what it says, not the input it repeats."""
    if isinstance(value, dict):
        value = value.get("detail", value)
    if isinstance(value, str):
        return value[:MOST_READ]
    if isinstance(value, list) and all(isinstance(one, dict) and isinstance(one.get("msg"), str) for one in value):
        return "; ".join(f"{place(one.get('loc'))}: {one['msg']}" for one in value[:8])[:MOST_READ]
    try:
        return "" if value is None else json.dumps(value)[:MOST_READ]
    except RecursionError:
        return ""


def place(loc: Any) -> str:
    return ".".join(str(step) for step in loc[:8] if isinstance(step, int | str)) if isinstance(loc, list) else "request"


# What a user may read of it

KEY_SHAPES = re.compile(
    r"(?:\b(?:sk|pk|rk|gsk|xai|hf|csk|nvapi|pplx|tgp|fw|key)[-_]|\bAIza|\bBearer\s+)[\w*.\-]{4,}"
    r"|[\w*.\-]{0,80}\*{3,}[\w*.\-]*"  # half of a key, starred by the server
    r"|\b(?=[\w-]{0,80}\d)(?=[\w-]{0,80}[A-Za-z])[\w-]{32,}",
    re.ASCII,
)
HIDDEN = "(hidden)"


def shown(text: str, key: str | None) -> str:
    """A server's words in one short line: no key nor what looks like one, nothing that a terminal would act on."""
    text = text[:MOST_READ]
    if key:
        whole = re.escape(key) if len(key) >= 8 else rf"(?<!\w){re.escape(key)}(?!\w)"
        text = re.sub(whole, HIDDEN, text)
    text = KEY_SHAPES.sub(HIDDEN, well_formed(text))
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"


# When to come back

NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{0,9})?")
SPAN = re.compile(r"(?:([0-9.]{1,9})h)?(?:([0-9.]{1,9})m(?!s))?(?:([0-9.]{1,12})s)?(?:([0-9.]{1,9})ms)?")
IN_WORDS = re.compile(AGAIN + r" ([0-9.]{1,12} ?m?s|[0-9.]{1,9}m[0-9.]{1,12}s)\b", re.IGNORECASE)


def wait_hint_s(headers: Mapping[str, str], message: str, now_s: float) -> float | None:
    """Seconds until the provider wants to be asked again, at most a day; None when it does not say."""
    if (ms := number(headers.get("retry-after-ms"))) is not None:
        return within(ms / 1000)
    if (after := headers.get("retry-after")) and (wait_s := moment_s(after, now_s)) is not None:
        return within(wait_s)
    if said := IN_WORDS.search(message):
        return within(span_s(said[1].replace(" ", "")))
    resets = (
        moment_s(value, now_s)
        for name, value in headers.items()
        if name.startswith("x-ratelimit-reset") and headers.get(name.replace("-reset", "-remaining"), "0") == "0"
    )
    return within(max((wait_s for wait_s in resets if wait_s is not None), default=None))


def moment_s(text: str, now_s: float) -> float | None:
    """Seconds from now: of a number of seconds, a span (6m0s, 20ms), a Unix time in s or ms, or an HTTP date."""
    if (value := number(text)) is not None:
        return value if value < 1e9 else value - now_s if value < 1e12 else value / 1000 - now_s
    if (wait_s := span_s(text)) is not None:
        return wait_s
    try:
        return parsedate_to_datetime(text).timestamp() - now_s
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def number(text: str | None) -> float | None:
    return float(text) if text and NUMBER.fullmatch(text.strip()) else None


def span_s(text: str) -> float | None:
    found = SPAN.fullmatch(text.strip())
    if not found or not any(found.groups()):
        return None
    try:
        return sum(float(part) * unit for part, unit in zip(found.groups(), (3600, 60, 1, 0.001), strict=True) if part)
    except ValueError:  # 1.2.3s
        return None


def within(wait_s: float | None) -> float | None:
    return None if wait_s is None or not math.isfinite(wait_s) else min(max(wait_s, 0.0), MOST_WAIT_S)
