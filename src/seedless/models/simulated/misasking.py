"""Faults of what is asked: homework voice, material that is not there, words of another script, the same in other words."""

from __future__ import annotations

from seedless.models.simulated.answers import topic_of
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.phrases import Phrases, inside
from seedless.models.simulated.replies import text_of
from seedless.models.simulated.rewording import about_missing, as_homework, in_other_words, intruded
from seedless.models.simulated.spoiled import Good, Spoiled, with_question


def homework(good: Good) -> Spoiled | None:
    if not good.written or good.asked.language not in PHRASES:
        return None
    place = good.rng.choice(good.written)
    row, subject = good.rows[place], str((good.asked.block or {}).get("subject") or "")
    return with_question(good, place, as_homework(row["question"], subject, good.asked.language, good.rng), row.get("context"))


def missing(good: Good) -> Spoiled | None:
    """The material of a question is left out, or a question is put that never had any."""
    phrases = PHRASES.get(good.asked.language)
    if not good.written or phrases is None:
        return None
    place = good.rng.choice(good.written)
    row = good.rows[place]
    if row.get("context") and good.rng.random() < 0.5:
        return with_question(good, place, row["question"], None)
    topic = _planned(good, place, phrases) or topic_of(row["question"], phrases)
    return with_question(good, place, about_missing(topic, good.asked.language, good.rng), None)


def intrusion(good: Good) -> Spoiled | None:
    language = good.asked.language
    if language not in PHRASES:
        return None
    if good.written:
        place = good.rng.choice(good.written)
        row = good.rows[place]
        question = intruded(row["question"], language, good.rng)
        return with_question(good, place, question, row.get("context")) if question else None
    if not isinstance(good.content, dict) or not isinstance(answer := good.content.get("answer"), str):
        return None
    text = intruded(answer, language, good.rng)
    return Spoiled(text_of(good.content | {"answer": text})) if text else None


def paraphrase(good: Good) -> Spoiled | None:
    """The last row asks what an earlier question asks: a sibling's where one can be said otherwise, else another row's."""
    if "plans" not in (good.asked.block or {}) or len(good.written) < 1 or good.asked.language not in PHRASES:
        return None
    siblings = (good.asked.block or {}).get("siblings")
    earlier = [text for text in siblings if isinstance(text, str)] if isinstance(siblings, list) else []
    earlier += [good.rows[place]["question"] for place in good.written[:-1]]
    for question in earlier:
        if reworded := in_other_words(question, good.asked.language, good.rng):
            return with_question(good, good.written[-1], reworded, None)
    return None


def _planned(good: Good, place: int, phrases: Phrases) -> str:
    """The concepts planned for a row, where its request tells them."""
    plans = (good.asked.block or {}).get("plans")
    wanted = good.rows[place]["plan_id"]
    for plan in plans if isinstance(plans, list) else []:
        if isinstance(plan, dict) and str(plan.get("plan_id")) == wanted and isinstance(plan.get("concepts"), list):
            return phrases.joins.joined([inside(str(name)[:200]) for name in plan["concepts"]][:5] or [""])
    return ""
