"""From a kept reply to the form a stage asked for: strictly where that goes, leniently where a reader would still be sure."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from seedless.core import Cause, Fault, Message, PlainText, Prompt, ProviderFailed, Reply, ReplyUnusable
from seedless.text.lenient_json import values_in
from seedless.text.loose_strings import is_garbled

Form = TypeVar("Form", bound=BaseModel)

UNPARSABLE = "unparsable"

ASK_AGAIN = (
    "That reply cannot be read as the JSON that was asked for ({fault}). Send the same content again as one valid JSON object "
    "of the form described above: JSON only, no code fence, nothing before or after it."
)
MOST_SHOWN = 6_000  # characters of a bad reply that its repair gets to see


def read(reply: Reply, form: type[Form]) -> Form:
    """Raises ReplyUnusable ("truncated", "refusal", "unparsable"), ProviderFailed for a filtered reply.

    A cut-off reply is never read: its end is missing even where its JSON closes.
    """
    if reply.finish == "length":
        raise ReplyUnusable("truncated", f"the reply stopped at its token limit after {len(reply.text)} characters")
    if reply.finish == "filtered":
        raise ProviderFailed("the provider filtered the reply", Fault.REFUSED, cause=Cause.REQUEST)
    if form is PlainText:
        return form.model_validate({"text": reply.text})
    fault = "its backslashes are not JSON's"
    if "\\" not in reply.text or not is_garbled(reply.text):
        try:
            return form.model_validate_json(reply.text)
        except ValidationError as errors:
            fault = first_fault(errors)
    for value in values_in(reply.text):
        try:
            return form.model_validate(in_form(value, form))
        except ValidationError:
            continue
    from seedless.text.refusals import refusal_in  # its many patterns are compiled for the first reply that needs them

    if seen := refusal_in(reply.text):
        raise ReplyUnusable("refusal", seen)
    raise ReplyUnusable(UNPARSABLE, fault)


def in_form(value: Any, form: type[BaseModel]) -> Any:
    """A bare list, where the form is an object around one list: models forget the object, and nothing else can be meant."""
    return dict.fromkeys(form.model_fields, value) if isinstance(value, list) and len(form.model_fields) == 1 else value


def first_fault(errors: ValidationError) -> str:
    """In a few words, without any of the reply."""
    first = errors.errors(include_url=False, include_input=False, include_context=False)[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'reply'}: {first['msg']}"


def repair_prompt(asked: Prompt, reply: Reply, fault: ReplyUnusable) -> Prompt:
    """The same conversation with the bad reply and what is wrong with it. One repair per reply (methods.md M8)."""
    said = Message(role="assistant", content=reply.text[:MOST_SHOWN] or "(empty)")
    again = Message(role="user", content=ASK_AGAIN.format(fault=fault.detail))
    return Prompt("engine/repair", "1", asked.fields, (*asked.messages, said, again))
