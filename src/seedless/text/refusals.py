"""Tells replies that refuse, evade or answer nothing from answers, in many languages, by their opening words.

Only the head of a text is looked at: a refusal says so at once, and a full answer that begins with a hedge is none. What
stands in quotes is never the reply's own refusal; letters, dialogues and e-mails refuse on behalf of somebody else.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from seedless.text import evading
from seedless.text.needles import Sieve
from seedless.text.refusing import REFUSES
from seedless.text.scripts import unquoted

_HEAD = 320  # characters in which a refusal shows
_OPENING = 170  # in which it begins
_WHOLE = 1500  # a longer text says more than no
_BRIEF = 600  # beyond it a hedge is followed by an answer
_SHORT = 300  # beyond it an apology or a question back is
_BARE = 140  # of a text that says only that it knows nothing
_TRIMMED = " \t\r\n\"'“”‘’`*_#>.!?。！…()[]-"
_TOKEN = re.compile(r"\b(?:DO|DOES|CANNOT) NOT KNOW\b|\bDON['’]T KNOW\b|\bDO_NOT_KNOW\b")  # shouted: a token, not a word
_SENTENCE_END = re.compile(r"[.!?。]\s+|, ")


class Refusing(NamedTuple):
    """How one language refuses."""

    needles: tuple[str, ...]
    pattern: re.Pattern[str]


_BY_LANGUAGE = Sieve([Refusing(tuple(pieces.split("|")), re.compile(pattern)) for pieces, pattern in REFUSES.values()])


def refusal_in(text: str) -> str | None:
    """What refuses or evades in a text, in a few words; None when it is an answer. Reads any language it has phrases for."""
    stripped = text.strip()
    size = len(stripped)
    if size > _WHOLE:
        return None
    head = evading.LABEL_OF_REPLY.sub("", stripped[: _HEAD + 40].lower().replace("’", "'").replace("‘", "'"), count=1)
    core = head.strip(_TRIMMED)
    if size <= _BARE and (nothing := _nothing_in(head.strip(), core)):
        return nothing
    own = unquoted(head).strip()
    head = (own if len(own) >= 6 else core)[:_HEAD]  # all of it in quotes: then the quotes are the text
    if size <= _BRIEF and (persona := _persona_in(head)):
        return f"speaks of itself: {persona!r}"
    if evading.ADDRESSED.match(head):
        return None
    if refused := _refused_in(head):
        return f"refuses: {refused!r}"
    if size <= _BRIEF and _holds(evading.POLICY_NEEDLES, head) and (policy := evading.POLICY.search(head)):
        return f"names a policy: {policy[0][:60]!r}"
    return _evasion_in(head) if size <= _SHORT else None


def gives_up(text: str) -> str | None:
    """What an answer ends in that knows nothing after all ("I am not sure about this one. DO NOT KNOW."); None for others.

    For answers only: people end their questions so.
    """
    stripped = text.strip()
    if len(stripped) <= _SHORT and (token := _TOKEN.search(stripped)):
        return f"knows nothing: {token[0]!r}"
    if len(stripped) > _BARE:
        return None
    last = _SENTENCE_END.split(stripped.lower().replace("’", "'").rstrip(_TRIMMED))[-1].strip(_TRIMMED)
    if stripped.strip(_TRIMMED).lower() == "unknown":
        return "knows nothing: 'unknown'"
    return f"knows nothing: {last[:60]!r}" if evading.UNKNOWN.fullmatch(evading.HESITATION.sub("", last)) else None


def _holds(needles: tuple[str, ...], head: str) -> bool:
    return any(map(head.__contains__, needles))


def _nothing_in(head: str, core: str) -> str | None:
    if evading.UNKNOWN.fullmatch(evading.HESITATION.sub("", core)):
        return f"knows nothing: {core[:60]!r}"
    if evading.EMPTY.fullmatch(head) or evading.EMPTY.fullmatch(core + ":"):
        return f"says nothing: {core[:60]!r}"
    return None


def _persona_in(head: str) -> str:
    opening = head[:_OPENING]
    found = evading.PERSONA.search(opening) if _holds(evading.PERSONA_NEEDLES, opening) else None
    return found[0][:60] if found and (evading.DENIES.search(head) or evading.LIMITS.search(head)) else ""


def _refused_in(head: str) -> str:
    opening = head[: _OPENING + 60]
    for language in _BY_LANGUAGE.caught(f" {opening}"):  # needles that begin with a blank are words
        if (found := language.pattern.search(opening)) and found.start() <= _OPENING:
            return found[0].strip()[:60]
    return ""


def _evasion_in(head: str) -> str | None:
    sorry = evading.APOLOGY.match(head)
    if sorry and not evading.SERVICE.search(head) and (evading.DENIES.search(head) or evading.NEGATION.search(head)):
        return f"apologises: {sorry[0]!r}"
    if (sorry := evading.SORRY.match(head)) and (evading.LIMITS.search(head) or evading.BACK.search(head)):
        return f"apologises: {sorry[0]!r}"
    if _holds(evading.BACK_NEEDLES, head) and (back := evading.BACK.search(head)):
        return f"asks back: {back[0][:60]!r}"
    return None
