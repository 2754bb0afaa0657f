"""Spells a name of the map in another way that means the same, and plants such a name in a listing."""

from __future__ import annotations

import re
from random import Random

from seedless.models.simulated.charts import raised, texts
from seedless.models.simulated.phrases import inside
from seedless.models.simulated.renderings import rendered
from seedless.models.simulated.replies import text_of
from seedless.models.simulated.spoiled import LISTINGS, Good, Spoiled

_OF = re.compile(r"^([^\W\d_]+) (?:of|in|for) (.+)$")
_AND = re.compile(r"\b([^\W\d_]+) and ([^\W\d_]+)\b")
_TWO_WORDS = re.compile(r"([^\W\d_]{4,}) ([^\W\d_]{4,})")
_NO_PLURAL = ("ing", "ics", "ss", "ence", "ance", "ness")


def respelled(name: str, language: str, rng: Random) -> str | None:
    """`name` spelled otherwise: case, plural, an alias in brackets, word order, "Introduction to", a hyphen; in Korean spacing,
    개론, an English alias in brackets. None where nothing of the kind can be done to it."""
    if language == "ko":
        ways = [name.replace(" ", ""), f"{name} 개론", f"{name}({rendered(name, 'en')})"]
    else:
        ways = [name.title(), name.upper(), f"{name} ({''.join(word[0] for word in name.split()).upper()})"]
        if language == "en":
            ways += [_plural(name), _turned(name), f"Introduction to {inside(name)}", _TWO_WORDS.sub(r"\1-\2", name, count=1)]
    other = [way for way in ways if way and way != name]
    return rng.choice(other) if other else None


def duplicate_subject(good: Good) -> Spoiled | None:
    """One name of a listing gives way to another spelling of a name that stays, or of one that was known."""
    rows = good.under(*LISTINGS)
    known = texts((good.asked.block or {}).get("known"))
    if not rows or len(rows) + len(known) < 2:
        return None
    place = good.rng.randrange(1, len(rows)) if len(rows) > 1 else 0
    own = [row["name"] for row in rows if row is not rows[place]]
    from_known = bool(known) and (not own or good.rng.random() < 0.5)
    kept = good.rng.choice(known if from_known else own)
    other = respelled(kept, good.asked.language, good.rng)
    if other is None:
        return None
    content = good.with_row(place, {**rows[place], "name": other}, *LISTINGS)
    return Spoiled(text_of(content), names=(kept, other))


def _plural(name: str) -> str:
    """With the other number of its main noun."""
    found = _OF.match(name)
    noun, rest = (found[1], name[len(found[1]) :]) if found else (name, "")
    if noun.endswith(_NO_PLURAL):
        return ""
    if noun.endswith("s"):
        return f"{noun[:-1]}{rest}"
    return f"{noun[:-1]}ies{rest}" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s{rest}"


def _turned(name: str) -> str:
    """With its words in another order."""
    if found := _AND.search(name):
        return raised(f"{name[: found.start()]}{found[2].lower()} and {found[1].lower()}{name[found.end() :]}")
    noun, of, rest = name.partition(" of ")
    return raised(f"{rest} {inside(noun)}") if of and " " not in noun else ""
