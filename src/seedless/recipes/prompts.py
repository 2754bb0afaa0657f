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

# In English, because prompts are, and as its speakers call it, because some models know it better by that name.
LANGUAGE_NAMES = {
    "am": "Amharic (አማርኛ)",
    "ar": "Arabic (العربية)",
    "bg": "Bulgarian (български)",
    "bn": "Bengali (বাংলা)",
    "ca": "Catalan (català)",
    "cs": "Czech (čeština)",
    "da": "Danish (dansk)",
    "de": "German (Deutsch)",
    "el": "Greek (ελληνικά)",
    "en": "English",
    "es": "Spanish (español)",
    "et": "Estonian (eesti)",
    "fa": "Persian (فارسی)",
    "fi": "Finnish (suomi)",
    "fr": "French (français)",
    "ha": "Hausa",
    "he": "Hebrew (עברית)",
    "hi": "Hindi (हिन्दी)",
    "hr": "Croatian (hrvatski)",
    "hu": "Hungarian (magyar)",
    "id": "Indonesian (Bahasa Indonesia)",
    "is": "Icelandic (íslenska)",
    "it": "Italian (italiano)",
    "ja": "Japanese (日本語)",
    "kk": "Kazakh (қазақша)",
    "ko": "Korean (한국어)",
    "lt": "Lithuanian (lietuvių)",
    "lv": "Latvian (latviešu)",
    "mn": "Mongolian (монгол)",
    "ms": "Malay (Bahasa Melayu)",
    "nb": "Norwegian (bokmål)",
    "nl": "Dutch (Nederlands)",
    "no": "Norwegian (norsk)",
    "pl": "Polish (polski)",
    "pt": "Portuguese (português)",
    "ro": "Romanian (română)",
    "ru": "Russian (русский)",
    "sk": "Slovak (slovenčina)",
    "sl": "Slovenian (slovenščina)",
    "sr": "Serbian (српски)",
    "sv": "Swedish (svenska)",
    "sw": "Swahili (Kiswahili)",
    "ta": "Tamil (தமிழ்)",
    "te": "Telugu (తెలుగు)",
    "th": "Thai (ไทย)",
    "tl": "Tagalog (Filipino)",
    "tr": "Turkish (Türkçe)",
    "uk": "Ukrainian (українська)",
    "ur": "Urdu (اردو)",
    "uz": "Uzbek (oʻzbekcha)",
    "vi": "Vietnamese (tiếng Việt)",
    "yo": "Yoruba (Yorùbá)",
    "zh": "Chinese (中文)",
    "zu": "Zulu (isiZulu)",
}


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


def language_name(tag: str) -> str:
    """What a prompt calls a language: "Korean (한국어)", with its tag where that says more; an unknown tag as it is."""
    name = LANGUAGE_NAMES.get(primary(tag))
    if name is None:
        return tag
    return name if tag.lower() == primary(tag) else f"{name} as in {tag}"


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without script and region: "pt" of "pt-BR"."""
    return tag.split("-")[0].lower()
