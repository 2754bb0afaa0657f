"""From a YAML file and flags to a RunSpec; every mistake is told with file, line, field and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from reprlib import repr as shortened
from typing import Any

import yaml
from pydantic import ValidationError

from seedless.core import BudgetSpec, ModelSpec, PriceSpec, RunSpec, UserMistake

LATER = {"prompts", "format_examples"}
SECRETS = {"key", "api_key", "apikey", "token", "secret", "password"}
LISTS = ("topic", "nodes", "languages")
FLAGS = {
    "topic": "TOPIC",
    "target": "-n",
    "languages": "--lang",
    "nodes": "--nodes",
    "atlas": "--atlas",
    "breadth": "--breadth",
    "models.writer.model": "--model",
    "models.writer.base_url": "--base-url",
    "models.judge.model": "--judge-model",
    "budget.usd": "--max-usd",
    "budget.calls": "--max-calls",
    "budget.tokens": "--max-tokens",
}
MENDS = {
    **dict.fromkeys(LISTS, "Write text or a list of texts"),
    "target": "Give a whole number from 1 to 1,000,000,000",
    "workers": "Give a whole number from 1 to 4096",
    "seed": "Give a whole number",
    "atlas": "Name a map file, one JSON node a line",
    "breadth": "Give the number of subjects that the map is to have, from 1",
    "quotas": "Write `quotas: {task_type: {qa: 0.4}}`, shares between 0 and 1",
    "models": "Write `models: {writer: {model: NAME, base_url: URL, key_env: NAME_OF_VARIABLE}}`",
    "budget": "Write `budget: {usd: 25}`, or calls, or tokens",
}
SHY = {
    "key_env": "Name the environment variable that holds the key, in capitals: key_env: MY_KEY",
    "base_url": "Write the endpoint's URL, such as http://127.0.0.1:8000/v1",
}
DEEPEST = 4  # keys of a run file, as in models.writer.price.in; a file that contains itself has no end

Place = tuple[str, ...]  # of a key: the keys above it and itself


def run_spec(config: Path | None, flags: Mapping[str, Any]) -> RunSpec:
    """Flags over file over defaults. `flags` holds only what was given on the command line. Raises UserMistake."""
    values: dict[str, Any] = {}
    lines: dict[Place, int] = {}
    if config is not None:
        values, lines = read_yaml(config)
    values = over(values, flags)
    for name in LISTS:
        if isinstance(values.get(name), str):
            values[name] = [values[name]]
        elif isinstance(listed := values.get(name), list) and all(isinstance(text, str) for text in listed):
            values[name] = list(dict.fromkeys(listed))
    try:
        return RunSpec.model_validate(values)
    except ValidationError as errors:
        raise mistake(errors, config, lines, flags) from errors


def over(file: Mapping[str, Any], flags: Mapping[str, Any]) -> dict[str, Any]:
    """Flags win, key by key: `--model` leaves the file's `models.writer.price` as it is."""
    merged = dict(file)
    for name, value in flags.items():
        below = merged.get(name)
        merged[name] = over(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def read_yaml(path: Path) -> tuple[dict[str, Any], dict[Place, int]]:
    """The file's values, and the line of every key by its place. A key without a value is as good as absent."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as failure:
        reason = (failure.strerror if isinstance(failure, OSError) else None) or failure
        raise UserMistake(f"cannot be read ({reason})", str(path), "Name an existing YAML file with --config") from failure
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        lines = lines_of(tree, path)
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as failure:  # ValueError: a date or a number that is none
        mark = getattr(failure, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        what = getattr(failure, "problem", None) or str(failure).split("\n")[0]
        raise UserMistake(f"is not YAML here ({what})", where, "Mend the line; `key: value` with spaces, no tabs") from failure
    if values is None:
        return {}, {}
    if not isinstance(values, dict):
        raise UserMistake("is not a run file: it has no keys", str(path), "Write lines like `target: 500`")
    return {str(key): value for key, value in filled(values).items()}, lines


def lines_of(tree: yaml.Node | None, path: Path, at: Place = ()) -> dict[Place, int]:
    """The line of every key. Raises UserMistake for one that stands twice: YAML itself would take the last in silence."""
    if not isinstance(tree, yaml.MappingNode) or len(at) == DEEPEST:
        return {}
    found: dict[Place, int] = {}
    for key, value in tree.value:
        place, line = (*at, str(key.value)), key.start_mark.line + 1
        if place in found:
            what = f"{'.'.join(place)} stands here a second time, first in line {found[place]}"
            raise UserMistake(what, f"{path}:{line}", "Keep one of them")
        found |= {place: line, **lines_of(value, path, place)}
    return found


def filled(values: Mapping[Any, Any], depth: int = 1) -> dict[Any, Any]:
    """The keys that have a value; a key that holds only empty ones has none."""
    found = {}
    for key, value in values.items():
        kept = filled(value, depth + 1) if isinstance(value, dict) and depth < DEEPEST else value
        if kept is not None and kept != {}:
            found[key] = kept
    return found


def mistake(errors: ValidationError, config: Path | None, lines: Mapping[Place, int], flags: Mapping[str, Any]) -> UserMistake:
    """The first error as one line a user can act on."""
    error = errors.errors(include_url=False)[0]
    path = tuple(str(part) for part in error["loc"])
    name = path[0]
    if name in flags:
        where = FLAGS.get(".".join(path), FLAGS.get(name, f"--{name}"))
    else:
        line = next((lines[path[:n]] for n in range(len(path), 0, -1) if path[:n] in lines), None)
        where = f"{config}:{line}" if line else str(config)
    field = ".".join(path)
    if error["type"] == "extra_forbidden":
        if path[-1].lower() in SECRETS:
            mend = "Put it into an environment variable and name that: key_env: MY_KEY"
            return UserMistake(f"{field}: a run file holds no keys", where, mend)
        if path[-1] in LATER:
            return UserMistake(f"{field} is not in this version", where, "Leave it out")
        near = get_close_matches(path[-1], known(path), 1)
        mend = f"Did you mean {near[0]!r}?" if near else f"Known: {', '.join(known(path))}"
        return UserMistake(f"no such key {field!r}", where, mend)
    if path == ("languages",) and error["type"] == "too_short":
        return UserMistake("there is no language", where, "Name at least one language")
    if path[-1] in SHY:  # somebody may have put the key itself there
        return UserMistake(f"{field}: {error['msg'].removeprefix('Value error, ')}", where, SHY[path[-1]])
    what = f"{field} = {shortened(error['input'])}: {error['msg'].lower()}"
    return UserMistake(what, where, MENDS.get(name, "Give another value"))


def known(path: Place) -> list[str]:
    if len(path) == 1:
        return list(RunSpec.model_fields)
    inner = {"budget": BudgetSpec, "models": PriceSpec if "price" in path[:-1] else ModelSpec}.get(path[0], ModelSpec)
    return [field.alias or name for name, field in inner.model_fields.items()]
