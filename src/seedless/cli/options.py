"""Options that `run` and `plan` share. Options of later versions are refused by name, never ignored."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any

import click

LATER = ("format-examples", "fork")


class Named(click.Path):
    """A path that was really given: an empty one (an unset shell variable) would mean the folder we are in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not str(value):
            self.fail("the name is empty.", param, ctx)
        return super().convert(value, param, ctx)


PATH = Named(path_type=Path)


def run_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Hand the command `spec_flags` (only what was given) and `config`."""

    @wraps(command)
    def gathered(
        topic: tuple[str, ...],
        target: int | None,
        languages: tuple[str, ...],
        nodes: tuple[str, ...],
        atlas: Path | None,
        breadth: int | None,
        recipe: str | None,
        model: str | None,
        base_url: str | None,
        judge_model: str | None,
        max_usd: float | None,
        max_calls: int | None,
        max_tokens: int | None,
        seed: int | None,
        workers: int | None,
        **rest: Any,
    ) -> Any:
        refuse_later(rest)
        models = {"writer": given_of({"model": model, "base_url": base_url}), "judge": given_of({"model": judge_model})}
        budget = {"usd": max_usd, "calls": max_calls, "tokens": max_tokens}
        given = {
            "topic": in_utf8(topic),
            "target": target,
            "languages": in_utf8(languages),
            "nodes": in_utf8(nodes),
            "atlas": str(atlas) if atlas else None,
            "breadth": breadth,
            "recipe": recipe,
            "models": {role: named for role, named in models.items() if named} or None,
            "budget": given_of(budget) or None,
            "seed": seed,
            "workers": workers,
        }
        return command(spec_flags=given_of(given), **rest)

    for option in reversed(
        [
            click.argument("topic", nargs=-1),
            click.option("-n", "--target", type=int, metavar="N", help="Accepted rows wanted.  [default: 500]"),
            click.option("--lang", "languages", multiple=True, metavar="L", help="Language; repeatable.  [default: en]"),
            click.option("--atlas", type=PATH, metavar="FILE", help="A map to cover.  [default: the model draws one]"),
            click.option("--nodes", multiple=True, metavar="ID", help="Map node to cover, by id; repeatable."),
            click.option("--breadth", type=int, metavar="N", help="Subjects of the map.  [default: what -n needs]"),
            click.option("--recipe", metavar="NAME", help="How rows are written.  [default: glan]"),
            click.option("--model", metavar="NAME", help="The model that writes.  [default: the embedded teacher]"),
            click.option("--base-url", metavar="URL", help="Its OpenAI-compatible endpoint, as http://127.0.0.1:8000/v1."),
            click.option("--judge-model", metavar="NAME", help="Reads what is written, at the same endpoint.  [default: none]"),
            click.option("--max-usd", type=float, metavar="X", help="Never spend more over the life of DIR."),
            click.option("--max-calls", type=int, metavar="N", help="Never make more calls."),
            click.option("--max-tokens", type=int, metavar="N", help="Never use more tokens, in and out."),
            click.option("--seed", type=int, metavar="S", help="Another seed, other rows.  [default: 0]"),
            click.option("--workers", type=int, metavar="W", help="Most model calls in flight.  [default: 64]"),
            click.option("--config", type=PATH, metavar="FILE", help="A run file (YAML); flags win."),
            *(click.option(f"--{name}", hidden=True) for name in LATER),
        ]
    ):
        gathered = option(gathered)
    return gathered


def given_of(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [])}


def in_utf8(words: Iterable[str]) -> list[str]:
    """Words as typed. What the locale cannot read (Korean in the C locale) Python hands over as bytes in disguise (PEP 383)."""
    return [word if is_text(word) else os.fsencode(word).decode("utf-8", "replace") for word in words]


def is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def refuse_later(rest: dict[str, Any]) -> None:
    from seedless.core import UserMistake

    for name in LATER:
        if rest.pop(name.replace("-", "_"), None) is not None:
            raise UserMistake("is not in this version", f"--{name}", "Leave it out")
