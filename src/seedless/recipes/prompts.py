"""Prompt files: a front matter with id and version, a system text, a user text whose last part is one JSON block.

What never changes comes first, so that providers can cache it; what varies between calls stands in one fenced JSON block at
the end. Templates are rendered in a sandbox with undefined names refused, because users may bring their own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from typing import Any

import yaml
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from seedless.core import Message, Prompt

LANGUAGE_NAMES = {"en": "English", "ko": "Korean (한국어)"}


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
        names = {"language": language, "language_name": LANGUAGE_NAMES.get(language, language)}
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
def template(id: str) -> Template:
    """Load `recipes/<recipe>/prompts/<stage>.md` for id "<recipe>/<stage>". The version carries a hash of the file."""
    recipe, stage = id.split("/")
    text = files(f"seedless.recipes.{recipe}").joinpath("prompts", f"{stage}.md").read_text(encoding="utf-8")
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
