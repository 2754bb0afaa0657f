"""Prompt files: a front matter with id and version, a system text, a user text whose last part is one JSON block.

What never changes comes first, so that providers can cache it; what varies between calls stands in one fenced JSON block at
the end. `<stage>.md` is in English and names the language to write in; `<stage>.<language>.md`, where there is one, was
written in that language. Templates are rendered in a sandbox with undefined names refused: users may bring their own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from seedless.core import Message, Prompt
from seedless.text.languages import language_name, primary


@dataclass(frozen=True)
class Template:
    """A prompt file, ready to be filled. `shows` names the fields that the JSON block holds; the rest stay structured only."""

    id: str
    version: str
    shows: tuple[str, ...]
    system: str
    user: str

    def fill(self, **fields: Any) -> Prompt:
        """Render for one call. `fields` must be JSON data; `language` is required and names the language of the reply."""
        language = fields["language"]
        names = {"language": language, "language_name": language_name(language)}
        block = json.dumps({name: fields[name] for name in self.shows}, ensure_ascii=False, indent=1)
        user = f"{rendered(self.user, **names)}\n\n```json\n{block}\n```"
        messages = (Message(role="system", content=rendered(self.system, **names)), Message(role="user", content=user))
        return Prompt(self.id, self.version, fields, messages)


@cache
def environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


@cache
def rendered(text: str, **names: str) -> str:
    return environment().from_string(text).render(**names)


@cache
def template(id: str, language: str = "en") -> Template:
    """Load the prompt `recipes/<recipe>/prompts/<stage>` for id "<recipe>/<stage>", written for replies in `language`.

    Its file in the primary language of that tag, where there is one, else the one in English. The version carries a hash of
    the file. Raises FileNotFoundError for a prompt that does not exist.
    """
    recipe, stage = id.split("/")
    folder = files("seedless.recipes").joinpath(recipe, "prompts")  # the recipe itself need not be imported
    own = folder.joinpath(f"{stage}.{primary(language)}.md")
    return read(own if own.is_file() else folder.joinpath(f"{stage}.md"))


def read(file: Traversable) -> Template:
    text = file.read_text(encoding="utf-8")
    _, head, body = text.split("---\n", 2)
    about = yaml.safe_load(head)
    system, user = body.split("\n## user\n")
    digest = blake2b(text.encode(), digest_size=4).hexdigest()
    return Template(
        id=about["id"],
        version=f"{about['version']}-{digest}",
        shows=tuple(about["shows"]),
        system=system.removeprefix("## system\n").strip(),
        user=user.strip(),
    )
