"""Oracles: what a reader who knows nothing of our code makes of a question, by sympy, networkx, sqlite or plain search.

An oracle takes the English question as it is asked and gives the canonical value of its answer. One module a subject, with
`ORACLES`, family id -> oracle.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

Oracle = Callable[[str], str]


def every_oracle() -> dict[str, Oracle]:
    found: dict[str, Oracle] = {}
    for module in iter_modules(__path__):
        oracles: Mapping[str, Oracle] = import_module(f"{__name__}.{module.name}").ORACLES
        found |= oracles
    return found
