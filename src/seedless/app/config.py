"""From a YAML file and flags to a RunSpec; every mistake is told with file, line, field and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from seedless.core import RunSpec, UserMistake

LATER_RUN = {"atlas", "budget", "prompts", "format_examples", "breadth", "judge"}
LATER_MODEL = {"base_url", "key_env", "timeout_s", "max_tokens", "temperature", "rpm", "tpm", "price"}
LISTS = ("topic", "nodes", "languages")
FLAGS = {"topic": "TOPIC", "target": "-n", "languages": "--lang", "nodes": "--nodes"}


def run_spec(config: Path | None, flags: Mapping[str, Any]) -> RunSpec:
    """Flags over file over defaults. `flags` holds only what was given on the command line. Raises UserMistake."""
    values: dict[str, Any] = {}
    lines: dict[tuple[str, ...], int] = {}
    if config is not None:
        values, lines = read_yaml(config)
    values = {**values, **flags}
    for name in LISTS:
        if isinstance(values.get(name), str):
            values[name] = [values[name]]
        elif isinstance(values.get(name), list):
            values[name] = list(dict.fromkeys(values[name]))
    try:
        return RunSpec.model_validate(values)
    except ValidationError as errors:
        raise mistake(errors, config, lines, flags) from errors


def read_yaml(path: Path) -> tuple[dict[str, Any], dict[tuple[str, ...], int]]:
    """The file's values, and the line of every key by its path."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as failure:
        raise UserMistake(f"cannot be read ({failure})", str(path), "Name an existing YAML file with --config") from failure
    try:
        values = yaml.safe_load(text)
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as failure:
        mark = getattr(failure, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        what = getattr(failure, "problem", None) or "is not YAML"
        raise UserMistake(f"is not YAML here ({what})", where, "Mend the line; `key: value` with spaces, no tabs") from failure
    if values is None:
        return {}, {}
    if not isinstance(values, dict):
        raise UserMistake("is not a run file: it has no keys", str(path), "Write lines like `target: 500`")
    return {str(key): value for key, value in values.items()}, dict(lines_of(tree, ()))


def lines_of(tree: yaml.Node | None, at: tuple[str, ...]) -> list[tuple[tuple[str, ...], int]]:
    if not isinstance(tree, yaml.MappingNode):
        return []
    found: list[tuple[tuple[str, ...], int]] = []
    for key, value in tree.value:
        place = (*at, str(key.value))
        found += [(place, key.start_mark.line + 1), *lines_of(value, place)]
    return found


def mistake(
    errors: ValidationError, config: Path | None, lines: Mapping[tuple[str, ...], int], flags: Mapping[str, Any]
) -> UserMistake:
    """The first error as one line a user can act on."""
    error = errors.errors(include_url=False)[0]
    path = tuple(str(part) for part in error["loc"])
    name = path[0]
    if name in flags:
        where = FLAGS.get(name, f"--{name}")
    else:
        line = next((lines[path[:n]] for n in range(len(path), 0, -1) if path[:n] in lines), None)
        where = f"{config}:{line}" if line else str(config)
    field = ".".join(path)
    if error["type"] == "extra_forbidden":
        if path[-1] in LATER_RUN | LATER_MODEL:
            return UserMistake(f"{field} is not in this version", where, "Leave it out")
        near = get_close_matches(path[-1], known(path), 1)
        mend = f"Did you mean {near[0]!r}?" if near else f"Known: {', '.join(known(path))}"
        return UserMistake(f"no such key {field!r}", where, mend)
    return UserMistake(f"{field} = {error['input']!r}: {error['msg'].lower()}", where, "Give another value")


def known(path: tuple[str, ...]) -> list[str]:
    return list(RunSpec.model_fields) if len(path) == 1 else ["model", "provider"]
