"""Spoils a good reply in one way: each kind of content fault is a function from the reply to what is sent instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from seedless.core import content_id
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.misasking import homework, intrusion, missing, paraphrase
from seedless.models.simulated.questions import question_for
from seedless.models.simulated.replies import content_for, text_of
from seedless.models.simulated.respelling import duplicate_subject
from seedless.models.simulated.spoiled import NAMED, Good, Spoiled, in_field, whole, with_question

_NOISE = "abcdefghijklmnopqrstuvwxyzABCDEFGHKLMNP0123456789 ,.;:#@%&*()[]{}<>/\\|~^ éßñøдяжλωשםकि中文字도를나 "


def spoiled(kind: str, good: Good) -> Spoiled | None:
    """The reply with one fault of `kind`, or None where that kind cannot be done to it."""
    return _KINDS[kind](good)


def _either(good: Good, text_for: Callable[[str], str]) -> Spoiled:
    """As the whole reply or in a field, one as often as the other."""
    in_one = in_field(good, text_for) if good.rng.random() < 0.5 else None
    return in_one or whole(good, text_for(text_of(good.content)))


def _badjson(good: Good) -> Spoiled | None:
    text = text_of(good.content)
    return whole(good, text[: len(text) * 6 // 10]) if good.asked.wants_json else None


def _noise(good: Good) -> Spoiled:
    def strewn(text: str) -> str:
        return "".join(good.rng.choices(_NOISE, k=max(80, len(text) // 2)))

    if (named := good.under(*NAMED)) and good.rng.random() < 0.5:
        place = good.rng.randrange(len(named))
        return Spoiled(text_of(good.with_row(place, {**named[place], "name": strewn(named[place]["name"])}, *NAMED)))
    return _either(good, strewn)


def _fenced(good: Good) -> Spoiled | None:
    if not isinstance(good.content, dict):
        return None
    text = text_of(good.content)
    dressings = (
        f"```json\n{text}\n```",
        f"<think>\nThe reply has to be JSON, one entry for each item, nothing else.\n</think>\n\n{text}",
        f"Here is the JSON you asked for:\n\n{text}\n\nLet me know if anything should change.",
        f"{text[:-1]},}}",
    )
    return Spoiled(good.rng.choice(dressings), tuple(good.asked.plan_ids))


def _length(good: Good) -> Spoiled:
    text = text_of(good.content)
    return whole(good, text[: len(text) // 2], "length")


def _refusal(good: Good) -> Spoiled:
    phrases = PHRASES.get(good.asked.language) or PHRASES["en"]
    said = good.rng.choice(phrases.refusals)
    return _either(good, lambda text: said)


def _wrong_language(good: Good) -> Spoiled | None:
    if good.asked.block is None and good.asked.wants_json:
        return None
    language = "en" if good.asked.language == "ko" else "ko"
    asked = replace(good.asked, language=language)
    if "rephrase" in (good.asked.block or {}) and good.rows:  # what is to be rephrased stands in the right language
        subject, phrases = str((good.asked.block or {}).get("subject") or ""), PHRASES[language]
        rows = [{**row, "question": question_for({}, subject, phrases, good.rng)[0]} for row in good.rows]
        return whole(good, text_of({"questions": rows}))
    if isinstance(good.content, str):
        asked = replace(asked, text="")  # prose on words of the prompt would be half in its language
    return whole(good, text_of(content_for(asked, good.seed, len(text_of(good.content)) // 4)))


def _duplicate(good: Good) -> Spoiled | None:
    siblings = (good.asked.block or {}).get("siblings")
    earlier = [text for text in siblings if isinstance(text, str)] if isinstance(siblings, list) else []
    context = None
    if not earlier and len(good.rows) > 1:
        earlier, context = [good.rows[0]["question"]], good.rows[0].get("context")
    if not earlier or not good.rows:
        return None
    phrases = PHRASES.get(good.asked.language) or PHRASES["en"]
    return with_question(good, len(good.rows) - 1, phrases.again + earlier[0], context)


def _dropped_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    return Spoiled(text_of({"questions": good.rows[:at] + good.rows[at + 1 :]}), (str(good.rows[at]["plan_id"]),))


def _double_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    other = content_for(good.asked, good.seed + 1, 0)
    assert isinstance(other, dict)
    return Spoiled(text_of({"questions": [*good.rows, other["questions"][at]]}), (str(good.rows[at]["plan_id"]),))


def _foreign_id(good: Good) -> Spoiled | None:
    if not good.rows:
        return None
    at = good.rng.randrange(len(good.rows))
    lost = str(good.rows[at]["plan_id"])
    foreign = {**good.rows[at], "plan_id": content_id("foreign", good.asked.request, lost)[: max(8, len(lost))]}
    return Spoiled(text_of({"questions": [*good.rows[:at], foreign, *good.rows[at + 1 :]]}), (lost,))


def _echo(good: Good) -> Spoiled:
    block = good.asked.block or {}
    if isinstance(question := block.get("question"), str):
        return in_field(good, lambda text: question) or whole(good, good.asked.text)
    return whole(good, good.asked.text)


def _filter(good: Good) -> Spoiled:
    if good.rng.random() < 0.5:
        return Spoiled("", tuple(good.asked.plan_ids), refused=True)
    return whole(good, "", "filtered")


def _usage(good: Good) -> Spoiled:
    return replace(whole(good, text_of(good.content)), tokens_out=good.rng.choice((0, 1, 1_000_000)))


def _slip(good: Good) -> Spoiled | None:
    final = good.content.get("final") if isinstance(good.content, dict) else None
    if not isinstance(good.content, dict) or not final or final["type"] != "integer":
        return None
    wrong = str(int(final["value"]) + 1)
    lines, _, last = good.content["answer"].rpartition("\n")
    answer = f"{lines}\n{last.replace(final['value'], wrong)}"
    return whole(good, text_of({**good.content, "answer": answer, "final": {**final, "value": wrong}}))


_KINDS: Mapping[str, Callable[[Good], Spoiled | None]] = {
    "badjson": _badjson,
    "noise": _noise,
    "fenced": _fenced,
    "length": _length,
    "empty": lambda good: whole(good, ""),
    "refusal": _refusal,
    "wrong_language": _wrong_language,
    "duplicate": _duplicate,
    "dropped_id": _dropped_id,
    "double_id": _double_id,
    "foreign_id": _foreign_id,
    "echo": _echo,
    "filter": _filter,
    "usage": _usage,
    "duplicate_subject": duplicate_subject,
    "homework": homework,
    "missing": missing,
    "intrusion": intrusion,
    "paraphrase": paraphrase,
    "slip": _slip,
}
