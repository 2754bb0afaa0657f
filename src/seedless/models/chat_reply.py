"""What a chat completion says, read from whatever JSON a server calls one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from seedless.core import Finish
from seedless.models.http_faults import HIDDEN, Told, json_in, told_by, told_in

MOST_TOKENS = 10_000_000  # a count beyond is a server's mistake
LONGEST_NAME = 200  # characters of a model's name
# OpenAI's word; what gateways let through from Claude and Gemini; Mistral's.
CUT_SHORT = frozenset({"length", "max_tokens", "MAX_TOKENS", "model_length"})


SECRET = 12  # characters from which a key is one


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as the server gave it; its token counts are None where they are missing or make no sense."""

    text: str
    model: str
    tokens_in: int | None
    tokens_out: int | None
    finish: Finish

    def without(self, key: str | None) -> Said:
        """The same without the key, should the server have put that into it: replies are kept and published.

        What is shorter than any key of a provider ("x" for a local server) is no secret, and may be a word of the reply.
        """
        if not key or len(key) < SECRET or (key not in self.text and key not in self.model):
            return self
        return replace(self, text=self.text.replace(key, HIDDEN), model=self.model.replace(key, HIDDEN))


def read_answer(status: int, body: bytes) -> Said | Told:
    """The reply, or what the server said in its place; an answer of status 200 may be an error all the same."""
    if not 200 <= status < 300:
        return told_in(status, body)
    try:
        answer = json_in(body)
    except ValueError:
        return Told(status)
    if not isinstance(answer, dict):
        return Told(status)
    choices = answer.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    # OpenRouter: what fails while the model writes comes with status 200, at the top or in the choice.
    if error := answer.get("error") or choice.get("error"):
        return told_by(200, {"error": error})
    text = text_in(choice.get("message"))
    if text is None:
        return Told(status)
    used = answer.get("usage")
    used = used if isinstance(used, dict) else {}
    model = answer.get("model")
    return Said(
        text,
        model[:LONGEST_NAME] if isinstance(model, str) else "",
        count(used.get("prompt_tokens")),
        count(used.get("completion_tokens")),
        finish_in(choice.get("finish_reason")),
    )


def text_in(message: Any) -> str | None:
    """None when this is no message; a model's refusal stands in for the text that it did not write."""
    if not isinstance(message, dict):
        return None
    content = message.get("content")
    if isinstance(content, list):
        content = "".join(part["text"] for part in content if isinstance(part, dict) and isinstance(part.get("text"), str))
    if not content:
        refusal = message.get("refusal")
        return refusal if isinstance(refusal, str) else ""
    return content if isinstance(content, str) else None


def finish_in(reason: Any) -> Finish:
    if reason == "content_filter":
        return "filtered"
    return "length" if isinstance(reason, str) and reason in CUT_SHORT else "stop"


def count(tokens: Any) -> int | None:
    """None for 0 too: no prompt has no tokens, and a reply that has none is counted right without."""
    return tokens if type(tokens) is int and 0 < tokens <= MOST_TOKENS else None
