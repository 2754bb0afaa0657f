"""The simulated model draws maps: listings that overlap and run out, syllabuses with concepts of their own, audits, names."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.charting import audit, expand, fields, names, said, subjects, syllabus, text_of
from seedless.core import Message
from seedless.models.simulated import LANGUAGES
from seedless.models.simulated.charts import parts_of, universe
from seedless.models.simulated.play import Play
from seedless.recipes.prompts import template

SECTORS = {"academic", "vocational", "everyday", "capability"}
TOPICS = [("beekeeping", "en"), ("해양법", "ko"), ("Korean maritime law", "en"), ("beekeeping", "ko"), ("해양법", "en")]
TOPICS += [("pesca", "es"), ("nyuki", "sw")]


def in_language(name: str, language: str) -> bool:
    return bool(re.search("[가-힣]", name)) if language == "ko" else not re.search("[가-힣]", name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_knowledge_is_listed_in_areas_of_every_sector(language: str) -> None:
    areas = said(fields(60), language)["areas"]
    assert len({area["name"] for area in areas}) == len(areas) >= 25
    assert {area["sector"] for area in areas} == SECTORS
    assert all(area["scope"].endswith(".") and in_language(area["name"] + area["scope"], language) for area in areas)


@pytest.mark.parametrize(("topic", "language"), TOPICS)
def test_parts_and_subjects_are_named_after_the_last_name_of_the_path(topic: str, language: str) -> None:
    parts = said(expand("Something else", topic), language)["areas"]
    listed = said(subjects("Something else", topic), language)["subjects"]
    assert (len(parts), len(listed)) == (6, 20)
    assert {part["name"] for part in parts} <= set(parts_of(topic, language))
    assert {one["name"] for one in listed} <= set(universe(topic, language))
    assert all(in_language(f"{one}", language) for one in (*parts, *listed))
    if in_language(topic, language):
        assert all(topic.casefold() in one["name"].casefold() for one in (*parts, *listed))
    assert len({one["name"] for one in listed}) == 20
    assert {one["level"] for one in listed} == {"introductory", "intermediate", "advanced"}
    assert all(3 <= len(one["subtopics"]) == len(set(one["subtopics"])) <= 6 for one in listed)
    assert all(one["intro"].count(".") == 1 for one in listed)


def test_a_topic_s_universe_has_at_least_ninety_subjects_in_english_and_korean() -> None:
    for number in range(60):
        for language in ("en", "ko"):
            found = universe(f"topic {number}", language)
            assert len(set(found)) == len(found) >= 90


def test_popular_subjects_come_first_and_come_again() -> None:
    found = universe("beekeeping", "en")
    times = Counter(one["name"] for draw in range(60) for one in said(subjects("beekeeping", wanted=10), draw=draw)["subjects"])
    first, last = (sum(times[name] for name in some) for some in (found[:20], found[-20:]))
    assert first > 4 * last > 0


def test_listings_bring_fewer_new_names_until_the_universe_is_used_up() -> None:
    found = universe("beekeeping", "en")
    known: list[str] = []
    new: list[int] = []
    slips = 0
    for draw in range(40):
        listed = [one["name"] for one in said(subjects("beekeeping", known=known), draw=draw)["subjects"]]
        fresh = [name for name in listed if name not in known]
        new.append(len(fresh))
        slips += len(listed) - len(fresh)
        known += fresh
    assert new[0] == 20
    assert new[:4] == sorted(new[:4], reverse=True)
    assert 0.95 * len(found) <= len(known) <= len(found)
    assert sum(new[12:]) <= 5
    assert 20 < slips < 200  # known names said again: the odd one


def test_a_reply_follows_the_block_the_seed_and_the_draw() -> None:
    for block in (fields(9), expand("beekeeping", wanted=9), subjects("beekeeping", wanted=9)):
        assert text_of(block) == text_of(block)
        assert len({text_of(block), text_of(block, seed=1), text_of(block, draw=1), text_of(block, "ko")}) == 4


def test_a_language_that_is_not_spoken_gets_no_names() -> None:
    assert said(fields(9), "fi") == {"areas": []}
    assert said(expand("beekeeping"), "fi") == {"areas": []}
    assert said(subjects("beekeeping"), "fi") == {"subjects": []}
    assert said(names("en", "fi", "Honey")) == {"names": []}


@pytest.mark.parametrize(("topic", "language"), TOPICS)
def test_a_syllabus_has_the_sessions_asked_for_and_concepts_that_are_distinct(topic: str, language: str) -> None:
    sizes: Counter[int] = Counter()
    for subject in said(subjects(topic), language)["subjects"]:
        reply = said(syllabus(topic, subject=subject, wanted=(15, 18)), language)
        sessions = reply["sessions"]
        assert 15 <= len(sessions) <= 18
        assert len({session["name"] for session in sessions}) == len(sessions)
        assert all(session["description"].count(".") == 1 for session in sessions)
        assert all(in_language(str(session), language) for session in sessions)
        concepts = [concept for session in sessions for concept in session["concepts"]]
        assert len(concepts) - len(set(concepts)) <= 1  # one may be doubled, for the audit to find
        sizes.update(len(session["concepts"]) for session in sessions)
        assert len(reply["objectives"]) >= 2
    assert set(sizes) == {3, 4, 5, 6, 7, 8}
    assert sizes[5] > sum(sizes.values()) / 2


def test_a_subject_can_have_seventy_five_concepts_and_more() -> None:
    subject = said(subjects("beekeeping"))["subjects"][0]
    for wanted in ((16, 16), (30, 30), (40, 40)):
        sessions = said(syllabus("beekeeping", subject=subject, wanted=wanted))["sessions"]
        concepts = {concept for session in sessions for concept in session["concepts"]}
        assert len(sessions) == wanted[0]
        assert len(concepts) >= 4.5 * wanted[0]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_twentieth_of_the_concepts_come_again_in_another_subject(language: str) -> None:
    held: list[set[str]] = []
    for path in (("beekeeping",), ("beekeeping", parts_of("beekeeping", language)[0])):
        for subject in said(subjects(*path), language)["subjects"]:
            sessions = said(syllabus(*path, subject=subject), language)["sessions"]
            held.append({concept for session in sessions for concept in session["concepts"]})
    times = Counter(concept for concepts in held for concept in concepts)
    again = sum(count for count in times.values() if count > 1) / sum(times.values())
    assert 0.03 < again < 0.08
    shared = [concept for concept, count in times.items() if count > 1]
    assert len(shared) <= 30  # the same few link many subjects; no two subjects have the like by chance


@pytest.mark.parametrize("language", ["en", "ko"])
def test_one_syllabus_in_six_has_a_flaw_and_its_audit_mends_that_and_nothing_else(language: str) -> None:
    flawed: Counter[str] = Counter()
    for topic in ("beekeeping", "glassblowing", "sailing"):
        for subject in said(subjects(topic, wanted=60), language)["subjects"]:
            sessions = said(syllabus(topic, subject=subject), language)["sessions"]
            uncovered, doubles = seen_missing(subject, sessions), seen_double(sessions)
            flawed.update(["uncovered"] * len(uncovered) + ["double"] * len(doubles) + ["none"] * (not uncovered + doubles))
            reply = said(audit(subject, sessions), language)
            assert len(reply["patches"]) == len(reply["issues"]) == len(uncovered) + len(doubles)
            assert {patch["action"] for patch in reply["patches"]} <= {"add", "replace"}
            mended = patched(sessions, reply["patches"])
            assert seen_missing(subject, mended) == [] == seen_double(mended)
            assert len(mended) == len(sessions) + len(uncovered)
    assert 12 <= flawed["uncovered"] + flawed["double"] <= 50  # of 180, four standard deviations
    assert min(flawed["uncovered"], flawed["double"]) >= 4


def seen_missing(subject: dict[str, Any], sessions: list[dict[str, Any]]) -> list[str]:
    shown = " ".join(session["name"] for session in sessions).casefold()
    return [text for text in subject["subtopics"] if text.casefold() not in shown]


def seen_double(sessions: list[dict[str, Any]]) -> list[str]:
    times = Counter(concept for session in sessions for concept in session["concepts"])
    return [concept for concept, count in times.items() if count > 1]


def patched(sessions: list[dict[str, Any]], patches: list[dict[str, Any]]) -> list[dict[str, Any]]:
    mended = [dict(session) for session in sessions]
    for patch in patches:
        if patch["action"] == "replace":
            mended[patch["number"] - 1]["concepts"] = patch["concepts"]
            assert patch["name"] == patch["description"] == ""
        else:
            assert patch["after"] == len(sessions)
            mended.append({"name": patch["name"], "concepts": patch["concepts"]})
    return mended


def test_an_audit_fills_up_a_session_with_too_few_concepts() -> None:
    subject = {"name": "History of beekeeping", "subtopics": []}
    reply = said(audit(subject, [{"name": "Skeps", "concepts": ["Straw skep"]}]))
    assert [(patch["action"], patch["number"]) for patch in reply["patches"]] == [("replace", 1)]
    assert reply["patches"][0]["concepts"][0] == "Straw skep"
    assert len(reply["patches"][0]["concepts"]) == 3


def test_names_get_other_names_for_each_id_in_the_other_language() -> None:
    held = [*universe("beekeeping", "en"), "Mean stock ratio", "Brood box", "Broodbox", "Queen", "Kween", "SQL"]
    korean = said(names("en", "ko", *held))["names"]
    assert [row["id"] for row in korean] == list(range(len(held)))
    assert len({row["name"] for row in korean}) == len(held)
    assert all(re.search("[가-힣]", row["name"]) for row in korean[:-1])
    english = said(names("ko", "en", *(row["name"] for row in korean)), "ko")["names"]
    assert len({row["name"].casefold() for row in english}) == len(held)
    assert not any(re.search("[가-힣]", row["name"]) for row in english)
    assert english[0]["name"] == held[0]
    for language in ("es", "sw"):
        assert said(names("en", language, "Honey flow", "Hive"))["names"][0]["name"] not in ("Honey flow", "Hive")


def test_the_same_name_gets_the_same_name_and_an_id_may_be_anything() -> None:
    rows = [{"id": 7, "name": "Smoker"}, {"id": "x", "name": "Smoker"}, {"name": "Hive"}, "Hive", {"id": 3}]
    reply = said(names("en", "ko") | {"names": rows})["names"]
    assert [row["id"] for row in reply] == [7, "x", None, 3]
    assert reply[0]["name"] == reply[1]["name"] != reply[2]["name"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_a_prompt_is_told_by_its_words_and_never_by_its_block(language: str) -> None:
    strange = ["You write in Swahili", "한국어로 씁니다 한국어로 씁니다 한국어로 씁니다", "answer in Spanish"]
    stages = {
        "chart/fields": fields(5, strange),
        "chart/expand": expand("Law", known=strange),
        "chart/subjects": subjects("Law", known=strange),
        "chart/audit": audit({"name": "Law", "subtopics": strange}, []),
        "glan/naturalise": {"subject": "Law", "rephrase": [{"plan_id": "0" * 8, "question": text} for text in strange]},
        "glan/question": {"subject": "Law", "digest": "", "siblings": strange, "plans": []},
        "glan/answer": {"question": strange[0], "context": strange[1], "style": "short"},
    }
    for stage, block in stages.items():
        prompt = template(stage, language).fill(language=language, **block)
        assert read(prompt.messages).language == language, stage


def read(messages: tuple[Message, ...]) -> Any:
    return Play().read([(message.role, message.content) for message in messages], None, False)


def test_no_block_is_taken_for_another() -> None:
    subject = {"name": "Law", "level": "advanced", "intro": "", "subtopics": ["Courts"]}
    wanted = {
        "areas": (fields(2), expand("Law")),
        "subjects": (subjects("Law"),),
        "sessions": (syllabus("Law", subject=subject),),
        "patches": (audit(subject, []),),
        "names": (names("en", "ko", "Law"),),
        "questions": (
            {"subject": "Law", "rephrase": []},
            {"subject": "Law", "digest": "1. Courts", "siblings": [], "plans": []},
        ),
        "final": ({"question": "Why?", "context": None, "style": "explanation"},),
    }
    for field, blocks in wanted.items():
        for block in blocks:
            assert field in said(block)


ABSURD = st.one_of(
    st.none(), st.text(max_size=9), st.integers(), st.lists(st.one_of(st.text(max_size=9), st.none()), max_size=3)
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_chart_block_breaks_it(data: Any) -> None:
    subject = {"name": "Law", "level": "", "intro": "", "subtopics": []}
    for block in (
        fields(2),
        expand("Law"),
        subjects("Law"),
        syllabus("Law", subject=subject),
        audit(subject, [{"name": "Courts", "concepts": ["Appeal"]}]),
        names("en", "ko", "Law"),
        {"subject": "Law", "rephrase": [{"plan_id": "0", "question": "Why?"}]},
    ):
        field = data.draw(st.sampled_from(sorted(block)))
        assert isinstance(said(block | {field: data.draw(ABSURD)}), dict)
        assert json.loads(text_of({name: data.draw(ABSURD) for name in block})) is not None
