"""What a call costs: USD per million tokens, from the user, or from a dated table of the providers' own hosts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib import resources
from ipaddress import ip_address
from urllib.parse import urlsplit

from seedless.core import SIMULATED, TEACHER, PriceSpec

SNAPSHOT = re.compile(r"-20\d\d-?\d\d-?\d\d$")  # gpt-4o-2024-08-06, claude-sonnet-5-20260101


@dataclass(frozen=True, slots=True)
class Price:
    """USD per million tokens, in and out; `as_of` says when the price was read, empty for the user's own."""

    in_usd: float
    out_usd: float
    as_of: str = ""

    def cost_usd(self, tokens_in: float, tokens_out: float) -> float:
        return (tokens_in * self.in_usd + tokens_out * self.out_usd) / 1e6


FREE = Price(0.0, 0.0)


def price_of(model: str, base_url: str | None, own: PriceSpec | None) -> Price | None:
    """The user's price, else nothing for what runs here, else the table's; None when nobody knows.

    Without a base_url only the embedded teacher and the simulated model are known: they answer in this process.
    """
    if own is not None:
        return Price(own.in_, own.out)
    if base_url is None:
        return FREE if model in (TEACHER, SIMULATED) else None
    host = host_of(base_url)
    return FREE if is_here(host) else tabled(host, model)


def tabled(host: str, model: str) -> Price | None:
    """The entry of the longest pattern that matches the model, or its name without the date of its snapshot."""
    asked = model.removeprefix("models/")  # as Google's own listing names them
    names = (asked, SNAPSHOT.sub("", asked))
    prices = table().get(host, {})
    found = [pattern for pattern in prices if any(fnmatchcase(name, pattern) for name in names)]
    return prices[max(found, key=len)] if found else None


@cache
def table() -> Mapping[str, Mapping[str, Price]]:
    """prices.yaml by host and pattern, read once and only when a price is asked for."""
    import yaml

    text = resources.files("seedless.models").joinpath("prices.yaml").read_text(encoding="utf-8")
    return {
        entry["host"]: {
            pattern: Price(float(in_usd), float(out_usd), str(entry["as_of"]))
            for pattern, (in_usd, out_usd) in entry["models"].items()
        }
        for entry in yaml.safe_load(text)
    }


def host_of(base_url: str) -> str:
    """In lower case; nothing when the URL names none."""
    try:
        return urlsplit(base_url).hostname or ""
    except ValueError:
        return ""


def is_here(host: str) -> bool:
    """A server on this machine costs nothing a call."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
