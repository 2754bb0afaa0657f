"""Faults of what is written: names listed twice, homework, material that is missing, strange words, the same in other words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from random import Random
from typing import Any

import pytest

from models.asking import asks_answer, asks_questions, batches, replies
from models.charting import asked, audit, expand, fields, names, said, subjects, syllabus, text_of
from seedless.core import Plan, Request
from seedless.models.simulated import CONTENT, LANGUAGES, Entry, Faults, Ledger, SimulatedModel, request_id, sha_of
from seedless.models.simulated.charts import universe
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.respelling import respelled
from seedless.models.simulated.rewording import VOICES
from seedless.recipes.glan import Question
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.recipes.glan.stages import tags
from seedless.text.near import NearIndex

STRANGE = {"ko": "[\u3040-\u30ff\u4e00-\u9fff\u0400-\u04ff]", "en": "[\uac00-\ud7a3\u4e00-\u9fff\u0400-\u04ff]"}
SUBJECT: dict[str, Any] = {
    "name": "History of beekeeping",
    "level": "advanced",
    "intro": "",
    "subtopics": ["Legal requirements"],
}
COURSE = syllabus("beekeeping", subject=SUBJECT)
CHARTS: dict[str, dict[str, Any]] = {
    "fields": fields(9, ["Law"]),
    "expand": expand("beekeeping"),
    "subjects": subjects("beekeeping"),
    "syllabus": COURSE,
    "audit": audit(SUBJECT, [{"name": "Skeps", "concepts": ["Straw skep"]}]),
    "names": names("en", "ko", "History of beekeeping", "Brood box"),
}


def planted(kind: str, requests: Iterable[Request], seed: int = 0) -> list[tuple[Any, Any, Entry]]:
    """The good reply, the spoiled one and its entry, for each request at which `kind` can be planted."""
    found = []
    for request in requests:
        ledger = Ledger()
        (good,) = replies(SimulatedModel(seed), [request])
        (bad,) = replies(SimulatedModel(seed, Faults({kind: 1.0}), ledger=ledger), [request])
        if not ledger.entries:
            assert bad == good
            continue
        (entry,) = ledger.entries
        assert (entry.kind, entry.reply_sha) == (kind, sha_of(bad.text))
        assert entry.request == request_id([(message.role, message.content) for message in request.prompt.messages])
        found.append((json.loads(good.text), json.loads(bad.text), entry))
    return found


def rows(language: str, count: int = 150) -> list[Request]:
    return [asks_questions(plans) for plans in batches(count, language)]


def changed(good: Any, bad: Any) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The rows that differ: as they were, as they are."""
    return [(before, after) for before, after in zip(good["questions"], bad["questions"], strict=True) if before != after]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["homework", "missing", "intrusion"])
def test_one_question_is_spoiled_and_the_ledger_says_which(kind: str, language: str) -> None:
    spoiled = planted(kind, rows(language))
    assert len(spoiled) == 30
    openings: set[str] = set()
    for good, bad, entry in spoiled:
        ((before, after),) = changed(good, bad)
        assert entry.plan_ids == (after["plan_id"],) == (before["plan_id"],)
        assert entry.names == ()
        openings.add(after["question"][:12])
    assert len(openings) >= (6 if language in ("en", "ko") else 2)


@pytest.mark.parametrize(
    ("language", "signs"), [("en", r"ssignment|marks|Exam|Exercise|graded"), ("ko", "과제|점\\)|점[)이]|문제")]
)
def test_homework_holds_the_question_and_what_a_teacher_puts_around_it(language: str, signs: str) -> None:
    for good, bad, _ in planted("homework", rows(language)):
        ((before, after),) = changed(good, bad)
        assert before["question"] in after["question"]
        assert re.search(signs, after["question"].replace(before["question"], ""))
        assert after["context"] == before["context"]


def test_what_a_question_is_about_is_not_there() -> None:
    left_out = 0
    for good, bad, _ in planted("missing", rows("en", 300)):
        ((before, after),) = changed(good, bad)
        assert after["context"] is None
        if before["question"] == after["question"]:
            assert before["context"]
            left_out += 1
        else:
            signs = r"passage|table|file|Figure|article|spreadsheet|diagram|script|chart"
            assert re.search(signs, after["question"])
    assert left_out >= 2


@pytest.mark.parametrize("language", ["en", "ko"])
def test_strange_words_stand_within_the_prose_and_nothing_else_changes(language: str) -> None:
    for good, bad, _ in planted("intrusion", rows(language)):
        ((before, after),) = changed(good, bad)
        words = after["question"].split()
        strange = [place for place, word in enumerate(words) if re.search(STRANGE[language], word)]
        assert 1 <= len(strange) <= 4
        assert 0 < strange[0] <= strange[-1] < len(words) - 1
        assert set(before["question"].split()) <= set(words)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_an_answer_can_hold_a_strange_word_too(language: str) -> None:
    plans = next(batches(5, language))
    drafts = QuestionList.model_validate_json(replies(SimulatedModel(), [asks_questions(plans)])[0].text).questions
    asks = [asks_answer(Question(plan=plan, question=one.question)) for plan, one in zip(plans, drafts, strict=True)]
    spoiled = planted("intrusion", asks)
    assert len(spoiled) >= 3
    for good, bad, entry in spoiled:
        assert entry.plan_ids == ()
        assert bad | {"answer": good["answer"]} == good
        assert re.search(STRANGE[language], AnswerDraft.model_validate(bad).answer)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_an_earlier_question_is_asked_again_in_words_that_no_index_takes_for_the_same(language: str) -> None:
    spoiled = planted("paraphrase", rows(language, 300))
    assert len(spoiled) >= 45  # of 60: a batch may begin with rows that have no other wording
    for good, bad, entry in spoiled:
        ((before, after),) = changed(good, bad)
        assert entry.plan_ids == (after["plan_id"],) == (good["questions"][-1]["plan_id"],)
        index = NearIndex()
        for one in good["questions"][:-1]:
            index.add(one["plan_id"], one["question"])
        match = index.match(after["question"])
        assert match is None or match.duplicate == ""
        assert before["question"] != after["question"]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_way_of_asking_has_another_wording_that_says_the_same_of_the_same(language: str) -> None:
    phrases, rewordings = PHRASES[language], VOICES[language].rewordings
    for bloom, asks in phrases.asks.items():
        assert len(rewordings[bloom]) == len(asks)
        for ask, reworded in zip(asks, rewordings[bloom], strict=True):
            for slot in ("{few}", "{name}"):
                assert (slot in ask.text) == (slot in reworded.text)
            assert "{c" in reworded.text


def test_a_sibling_can_be_asked_again_where_it_can_be_said_otherwise() -> None:
    sibling = "Why do people need hive tools at all, and what would be harder otherwise?"
    request = asks_questions(next(batches(5, "en")), siblings=("An odd one.", sibling))
    ((_, bad, _),) = planted("paraphrase", [request])
    assert bad["questions"][-1]["question"].startswith("What is the use of hive tools?")


def test_a_listing_names_one_thing_under_two_spellings_and_the_ledger_says_which() -> None:
    seen: set[str] = set()
    for language, topic in (("en", "beekeeping"), ("ko", "해양법"), ("es", "pesca"), ("sw", "nyuki")):
        known = universe(topic, language)[:4]
        for draw in range(20):
            for block in (subjects(topic, wanted=5, known=known), expand(topic, wanted=5), fields(5)):
                ((good, bad, entry),) = planted("duplicate_subject", [asked(block, language, draw)])
                field = "subjects" if "subjects" in good else "areas"
                before, after = ([row["name"] for row in reply[field]] for reply in (good, bad))
                kept, other = entry.names
                assert len(before) == len(after) == 5
                assert kept in (*after, *block["known"])
                assert other in after
                assert other not in (*before, *block["known"])
                assert entry.plan_ids == ()
                seen.add("known" if kept in block["known"] else "own")
    assert seen == {"known", "own"}


def test_names_are_respelled_in_all_the_ways_that_people_do_it() -> None:
    ways = {seed: respelled("History of hive tools and frames", "en", Random(seed)) for seed in range(80)}
    assert set(ways.values()) == {
        "History Of Hive Tools And Frames",
        "HISTORY OF HIVE TOOLS AND FRAMES",
        "History of hive tools and frames (HOHTAF)",
        "Histories of hive tools and frames",
        "History of hive frames and tools",
        "Introduction to history of hive tools and frames",
        "History of hive-tools and frames",
    }
    korean = {respelled("양봉의 역사", "ko", Random(seed)) for seed in range(40)}
    assert korean == {"양봉의역사", "양봉의 역사 개론", "양봉의 역사(History of beekeeping)"}


FORM = {"badjson", "noise", "fenced", "length", "empty", "refusal", "wrong_language", "echo", "filter", "usage"}


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("kind", CONTENT)
def test_a_chart_reply_can_have_the_faults_that_can_be_told_there_and_no_other(kind: str, chart: str) -> None:
    able = FORM | ({"duplicate_subject"} if chart in ("fields", "expand", "subjects") else set())
    ledger = Ledger()
    model = SimulatedModel(faults=Faults({kind: 1.0}), ledger=ledger)
    if kind == "filter":
        return
    spoiled = text_of(CHARTS[chart], model=model)
    assert bool(ledger.entries) is (kind in able)
    assert (spoiled != text_of(CHARTS[chart])) is (kind in able - {"usage"})
    assert all(entry.plan_ids == () for entry in ledger.entries)


def test_a_refused_chart_is_refused_as_a_whole_and_noise_may_take_one_name() -> None:
    in_a_name = 0
    for draw in range(20):
        assert text_of(CHARTS["subjects"], draw=draw, model=SimulatedModel(faults=Faults({"refusal": 1.0}))) in (
            PHRASES["en"].refusals
        )
        noisy = text_of(CHARTS["subjects"], draw=draw, model=SimulatedModel(faults=Faults({"noise": 1.0})))
        if noisy.startswith('{"subjects"'):
            good = said(CHARTS["subjects"], draw=draw)["subjects"]
            differing = [a["name"] for a, b in zip(json.loads(noisy)["subjects"], good, strict=True) if a != b]
            in_a_name += len(differing) == 1 and len(differing[0]) >= 80
    assert 4 <= in_a_name <= 16


def test_a_chart_in_the_wrong_language_is_in_that_language_throughout() -> None:
    model = SimulatedModel(faults=Faults({"wrong_language": 1.0}))
    for block in (CHARTS["subjects"], CHARTS["expand"], COURSE):
        assert not re.search(
            "[a-z]", re.sub('"[a-z_]+":|"introductory"|"intermediate"|"advanced"|"academic"', "", text_of(block, model=model))
        )
    assert said(CHARTS["names"], model=model)["names"][0]["name"] == "History of beekeeping"


def rephrased(language: str) -> tuple[list[Plan], Request]:
    plans = next(batches(5, language))
    drafts = json.loads(replies(SimulatedModel(), [asks_questions(plans)])[0].text)["questions"]
    entries = [{"plan_id": one["plan_id"], "question": one["question"], "audience": "student"} for one in drafts]
    return plans, asked({"subject": plans[0].subject, "rephrase": entries}, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_in_another_voice_asks_the_same_and_is_answered_alike(language: str) -> None:
    beginnings: set[str] = set()
    finals = 0
    for plans in batches(200, language):
        drafts = json.loads(replies(SimulatedModel(), [asks_questions(plans)])[0].text)["questions"]
        block = {"subject": plans[0].subject, "rephrase": [{**one, "audience": "student"} for one in drafts]}
        spoken = said(block, language)["questions"]
        assert [one["plan_id"] for one in spoken] == list(tags(plans))
        for plan, before, after in zip(plans, drafts, spoken, strict=True):
            assert re.findall(r"\d+", before["question"]) == re.findall(r"\d+", after["question"])
            assert after["question"] != before["question"] in after["question"]
            beginnings.add(after["question"].removesuffix(before["question"]))
            answers = [
                AnswerDraft.model_validate_json(replies(SimulatedModel(), [asks_answer(question)])[0].text)
                for text in (before["question"], after["question"])
                for question in [Question(plan=plan, question=text, context=before["context"])]
            ]
            assert answers[0].final == answers[1].final
            finals += answers[0].final is not None
    assert len(beginnings) >= 12
    assert finals > 10


def test_rephrased_rows_are_lost_doubled_and_spoiled_as_other_rows_are() -> None:
    plans, request = rephrased("en")
    for kind in ("dropped_id", "double_id", "foreign_id", "duplicate", "homework", "missing", "intrusion"):
        ((_, bad, entry),) = planted(kind, [request])
        assert set(entry.plan_ids) < set(tags(plans))
        assert len(bad["questions"]) == {"dropped_id": 4, "double_id": 6}.get(kind, 5)
        assert all(row.keys() == {"plan_id", "question"} for row in bad["questions"])
    ((_, bad, entry),) = planted("wrong_language", [request])
    assert entry.plan_ids == tuple(tags(plans))
    assert all(re.search("[가-힣]{2}", row["question"]) for row in bad["questions"])
    assert planted("paraphrase", [request]) == []


@pytest.mark.parametrize("kind", ["homework", "missing", "intrusion", "paraphrase", "duplicate_subject"])
def test_a_fault_of_what_is_written_comes_at_the_rate_asked_for(kind: str) -> None:
    ledger = Ledger()
    model = SimulatedModel(faults=Faults({kind: 0.1}), ledger=ledger)
    listing = kind == "duplicate_subject"
    for number in range(400):
        text_of(subjects(f"topic {number}", wanted=4), model=model) if listing else None
    replies(model, [] if listing else [asks_questions(plans) for plans in batches(2_000, "en")])
    assert 16 <= len(ledger.entries) <= 64  # 400 draws at a tenth, four standard deviations
