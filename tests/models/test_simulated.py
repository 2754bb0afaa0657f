"""The simulated model in process: the same reply to the same request, good replies that are good, faults at their rates."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from models.asking import asks_answer, asks_questions, batches, complaints, example_of, questions_of, replies
from seedless.checks import score
from seedless.core import Cause, Fault, Message, Prompt, ProviderFailed, Request, Sampling, UserMistake
from seedless.models.simulated import CONTENT, LANGUAGES, TRANSPORT, Faults, Latency, Ledger, SimulatedModel, request_id, sha_of
from seedless.recipes.glan.items import AnswerDraft, QuestionList
from seedless.recipes.glan.stages import tags
from seedless.text.near import NearIndex

FEW = list(islice(batches(200, "en"), 40))  # 40 requests of 5 planned rows


def bench(line: str, schema: dict[str, object] | None = None, **more: object) -> Request:
    messages = (Message(role="user", content=line),)
    return replace(Request("writer", "simulated", Prompt("b", "1", {}, messages), schema, Sampling()), **more)  # type: ignore[arg-type]


def lines(count: int) -> list[Request]:
    return [bench(f"Tell me {number} things about volcanoes and glaciers.") for number in range(count)]


def test_another_process_with_another_hash_seed_says_the_same() -> None:
    script = (
        "from models.asking import *; from seedless.models.simulated import *;"
        "model = SimulatedModel(3, Faults.parse('refusal=0.3,noise=0.2'));"
        "print(sha_of(''.join(reply.text for reply in replies(model, [asks_questions(plans) for plans in batches(60, 'ko')]))))"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    seen = {
        subprocess.run(
            [sys.executable, "-c", script], env={**env, "PYTHONHASHSEED": seed}, capture_output=True, text=True
        ).stdout
        for seed in ("1", "2")
    }
    model = SimulatedModel(3, Faults.parse("refusal=0.3,noise=0.2"))
    here = sha_of("".join(reply.text for reply in replies(model, [asks_questions(plans) for plans in batches(60, "ko")])))
    assert seen == {here + "\n"}


def test_a_reply_follows_the_messages_the_seed_and_the_draw_and_nothing_else() -> None:
    request = asks_questions(FEW[0])
    model = SimulatedModel()
    same = [request, replace(request, attempt=4), replace(request, role="judge", sampling=Sampling(seed=9, temperature=1.0))]
    assert len({reply.text for reply in replies(model, same)}) == 1
    other = [replace(request, draw=1), asks_questions(FEW[1])]
    texts = {reply.text for reply in (*replies(model, [request, *other]), *replies(SimulatedModel(seed=1), [request]))}
    assert len(texts) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_replies_pass_the_gates_and_good_questions_are_not_asked_twice(language: str) -> None:
    model, index = SimulatedModel(), NearIndex()
    faults: list[str] = []
    doubles = 0
    for plans in batches(400, language):
        for question in questions_of(model, plans):
            example = example_of(question, replies(model, [asks_answer(question)])[0])
            faults += [*complaints(question), *complaints(example)]
            match = index.match(question.text)
            doubles += match is not None and match.duplicate != ""
            index.add(question.plan.id, question.text)
    assert faults == []
    assert doubles <= 4


def test_a_korean_reply_is_korean_and_a_swahili_one_is_not_english() -> None:
    korean = questions_of(SimulatedModel(), next(batches(5, "ko")))
    assert all(re.search("[가-힣]{2}", question.question) for question in korean)
    assert not any("(을)" in question.text or "을(를)" in question.text for question in korean)
    swahili = " ".join(question.question for question in questions_of(SimulatedModel(), next(batches(5, "sw"))))
    assert re.search(r"\b(kwa|katika|huko|na)\b", swahili)
    assert " the " not in swahili


def test_sums_are_answered_right_and_say_so_as_the_verifiers_read_it() -> None:
    found = 0
    for language in LANGUAGES:
        for plans in batches(200, language):
            for question in questions_of(SimulatedModel(), plans):
                draft = AnswerDraft.model_validate_json(replies(SimulatedModel(), [asks_answer(question)])[0].text)
                if draft.final is None:
                    continue
                assert score(draft.final, draft.answer) == 1
                if draft.final.type == "integer":
                    found += 1
                    assert all(holds(step) for step in draft.answer.splitlines()[:-1])
    assert found > 20


def holds(step: str) -> bool:
    shown = re.search(r"(\d+) ([-+×÷]) (\d+) = (\d+)", step)
    assert shown
    left, sign, right, result = int(shown[1]), shown[2], int(shown[3]), int(shown[4])
    return {"+": left + right, "-": left - right, "×": left * right, "÷": left // right}[sign] == result


def test_a_language_that_is_not_spoken_is_declined_and_not_written_in_english() -> None:
    plans = [plan.model_copy(update={"language": "fi"}) for plan in FEW[0]]
    drafts = QuestionList.model_validate_json(replies(SimulatedModel(), [asks_questions(plans)])[0].text).questions
    assert all(draft.declined and draft.question == "" and "not finnish" in draft.reason for draft in drafts)
    english = questions_of(SimulatedModel(), FEW[0])[0]
    asked = asks_answer(english.model_copy(update={"plan": plans[0]}))
    assert AnswerDraft.model_validate_json(replies(SimulatedModel(), [asked])[0].text).unsure


def test_a_repair_conversation_is_answered_in_the_form_of_its_first_block() -> None:
    request = asks_questions(FEW[0])
    model = SimulatedModel(faults=Faults({"badjson": 1.0}))
    (bad,) = replies(model, [request])
    more = (
        Message(role="assistant", content=bad.text),
        Message(role="user", content="That is not JSON. Send it again, whole."),
    )
    repair = replace(request, prompt=replace(request.prompt, messages=request.prompt.messages + more))
    drafts = QuestionList.model_validate_json(replies(SimulatedModel(), [repair])[0].text).questions
    assert [draft.plan_id for draft in drafts] == list(tags(FEW[0]))


@pytest.mark.parametrize("kind", [kind for kind in CONTENT if kind not in ("duplicate_subject", "slip")])
def test_each_content_fault_comes_at_its_rate_and_is_in_the_ledger_exactly(kind: str) -> None:
    ledger = Ledger()
    model, clean = SimulatedModel(faults=Faults({kind: 0.25}), ledger=ledger), SimulatedModel()
    requests = [asks_questions(plans) for plans in batches(1_500, "en")]
    spoiled: dict[str, str | None] = {}
    for request, good in zip(requests, replies(clean, requests), strict=True):
        id = request_id([(message.role, message.content) for message in request.prompt.messages])
        try:
            (reply,) = replies(model, [request])
        except ProviderFailed as failure:
            assert (kind, failure.fault, failure.cause) == ("filter", Fault.REFUSED, Cause.REQUEST)
            spoiled[id] = None
            continue
        if replace(reply, usage=good.usage) != good or reply.usage != good.usage:
            spoiled[id] = sha_of(reply.text)
    assert {entry.request: entry.reply_sha for entry in ledger.entries} == spoiled
    assert len(ledger.entries) == len(spoiled)
    assert {entry.kind for entry in ledger.entries} == {kind}
    assert all(entry.plan_ids for entry in ledger.entries)
    assert 46 <= len(spoiled) <= 104  # 300 draws at a quarter, four standard deviations


def test_the_fault_of_a_reply_stays_with_its_request_whatever_the_attempt() -> None:
    model = SimulatedModel(faults=Faults({"refusal": 0.5}))
    for request in lines(30):
        assert len({reply.text for reply in replies(model, [replace(request, attempt=attempt) for attempt in range(4)])}) == 1


def test_too_short_a_reply_is_drawn_again_when_more_room_is_given() -> None:
    model = SimulatedModel(faults=Faults({"length": 0.5}))
    first = replies(model, [replace(request, sampling=Sampling(max_tokens=2_000)) for request in lines(60)])
    cut = [request for request, reply in zip(lines(60), first, strict=True) if reply.finish == "length"]
    again = replies(model, [replace(request, sampling=Sampling(max_tokens=4_000)) for request in cut])
    assert {reply.finish for reply in again} == {"stop", "length"}


def test_max_tokens_is_kept_and_told() -> None:
    for reply in replies(SimulatedModel(), [replace(asks_questions(plans), sampling=Sampling(max_tokens=40)) for plans in FEW]):
        assert (reply.finish, reply.usage.tokens_out) == ("length", 40)
        assert len(reply.text.encode()) <= 160


@pytest.mark.parametrize("kind", [kind for kind in TRANSPORT if kind != "slow"])
def test_each_transport_fault_comes_at_its_rate_and_another_attempt_draws_again(kind: str) -> None:
    ledger, slept = Ledger(), list[float]()

    async def sleep(wait_s: float) -> None:
        slept.append(wait_s)

    model = SimulatedModel(faults=Faults({kind: 0.25}, retry_after_s=3.0), ledger=ledger, sleep=sleep)
    met = [[fails(model, replace(request, attempt=attempt)) for attempt in range(4)] for request in lines(100)]
    failures = [failure for row in met for failure in row if failure]
    assert 65 <= len(failures) <= 135
    assert len(ledger.entries) == len(failures)
    assert {(entry.kind, entry.reply_sha) for entry in ledger.entries} == {(kind, None)}
    assert {failure.fault for failure in failures} == {Fault.WAIT}
    assert {failure.wait_s for failure in failures} == {3.0 if kind == "429" else None}
    assert len({tuple(failure is not None for failure in row) for row in met}) > 4
    assert (max(slept, default=0.0) > 100) is (kind == "hang")


def fails(model: SimulatedModel, request: Request) -> ProviderFailed | None:
    try:
        replies(model, [request])
    except ProviderFailed as failure:
        return failure
    return None


def test_failures_have_the_causes_that_an_endpoint_would_show() -> None:
    at_once = Latency(slow_s=0, hang_s=0)
    causes = {kind: fails(SimulatedModel(faults=Faults({kind: 1.0}), latency=at_once), lines(1)[0]) for kind in TRANSPORT}
    assert {kind: failure.cause for kind, failure in causes.items() if failure} == {
        "429": Cause.LIMIT,
        "500": Cause.SERVER,
        "503": Cause.SERVER,
        "reset": Cause.CUT,
        "cut": Cause.CUT,
        "hang": Cause.TIMEOUT,
    }


def test_what_is_fenced_is_the_good_reply_in_other_clothes() -> None:
    requests = [asks_questions(plans) for plans in FEW]
    dressed = replies(SimulatedModel(faults=Faults({"fenced": 1.0})), requests)
    for good, reply in zip(replies(SimulatedModel(), requests), dressed, strict=True):
        assert good.text[:-1] in reply.text
        with pytest.raises(json.JSONDecodeError):
            json.loads(reply.text)
    assert len({reply.text[:4] for reply in dressed}) == 4


def test_mispaired_replies_are_mispaired_in_the_rows_that_the_ledger_names() -> None:
    for kind, times in {"dropped_id": 0, "double_id": 2, "foreign_id": 0}.items():
        ledger = Ledger()
        (reply,) = replies(SimulatedModel(faults=Faults({kind: 1.0}), ledger=ledger), [asks_questions(FEW[0])])
        ids = [draft.plan_id for draft in QuestionList.model_validate_json(reply.text).questions]
        assert [tag for tag in tags(FEW[0]) if ids.count(tag) != 1] == list(ledger.entries[0].plan_ids)
        assert {len(id) for id in ids} == {8}
        assert ids.count(ledger.entries[0].plan_ids[0]) == times


def test_a_planted_duplicate_is_one_to_the_index() -> None:
    ledger = Ledger()
    asked_before = questions_of(SimulatedModel(), FEW[1])[0].question
    request = asks_questions(FEW[0], siblings=(asked_before,))
    (reply,) = replies(SimulatedModel(faults=Faults({"duplicate": 1.0}), ledger=ledger), [request])
    index = NearIndex()
    index.add("before", asked_before)
    drafts = QuestionList.model_validate_json(reply.text).questions
    doubles = [draft.plan_id for draft in drafts if (match := index.match(draft.question)) and match.duplicate]
    assert doubles == list(ledger.entries[0].plan_ids)


def test_a_fault_that_cannot_be_done_to_a_reply_is_not_planted() -> None:
    for kind in (
        *("badjson", "dropped_id", "double_id", "foreign_id", "duplicate", "fenced"),
        *("duplicate_subject", "homework", "missing", "intrusion", "paraphrase"),
    ):
        ledger = Ledger()
        faulty = SimulatedModel(faults=Faults({kind: 1.0}), ledger=ledger)
        assert replies(faulty, lines(3)) == replies(SimulatedModel(), lines(3))
        assert ledger.entries == []


def test_the_ledger_file_has_a_line_a_fault(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "planted.jsonl")
    replies(SimulatedModel(faults=Faults({"empty": 1.0}), ledger=ledger), lines(3))
    ledger.close()
    told = [json.loads(line) for line in (tmp_path / "planted.jsonl").read_text().splitlines()]
    assert [entry["kind"] for entry in told] == ["empty"] * 3
    assert {entry["reply_sha"] for entry in told} == {sha_of("")}
    with pytest.raises(UserMistake, match="cannot be written"):
        Ledger(tmp_path / "no" / "such" / "folder.jsonl")


@pytest.mark.parametrize("text", ["oops=0.1", "429=2", "429=-0.1", "429", "429=a", "429=nan", "429=0.6,500=0.6"])
def test_faults_that_cannot_be_are_the_users_mistake(text: str) -> None:
    with pytest.raises(UserMistake):
        Faults.parse(text)


@pytest.mark.parametrize("text", ["", "a", "-1", "500:200", "0:100", "nan", "inf"])
def test_latencies_that_cannot_be_are_the_users_mistake(text: str) -> None:
    with pytest.raises(UserMistake):
        Latency.parse(text)


def test_latencies_have_the_percentiles_asked_for() -> None:
    drawn = sorted(Latency.parse("300:2500").drawn_s("seed", number) for number in range(4_000))
    assert 0.28 < drawn[2_000] < 0.32
    assert 2.0 < drawn[3_960] < 3.1
    assert Latency.parse("200").drawn_s("anything") == 0.2


class Chapter(BaseModel):
    title: str = Field(min_length=30, max_length=60)
    pages: int = Field(ge=3, le=9)
    share: float = Field(gt=0, lt=1)
    kind: str | None
    parts: list[Chapter] = Field(max_length=1)


class Book(BaseModel):
    author: dict[str, str]
    chapters: list[Chapter] = Field(min_length=2, max_length=4)
    read: bool


def test_a_schema_that_nobody_knows_gets_a_value_that_fits() -> None:
    schema = Book.model_json_schema()
    for draw in range(20):
        text = replies(SimulatedModel(), [bench("Write about books.", schema, draw=draw)])[0].text
        value = json.loads(text)
        assert set(value) == {"author", "chapters", "read"}
        deepest = value["chapters"]
        assert 2 <= len(deepest) <= 4
        assert all(30 <= len(one["title"]) <= 60 and 3 <= one["pages"] <= 9 and 0 < one["share"] < 1 for one in deepest)


def test_prose_has_about_the_size_asked_for_and_words_of_the_prompt() -> None:
    for tokens in (10, 120, 1_500):
        for reply in replies(SimulatedModel(tokens=tokens), lines(5)):
            assert tokens <= reply.usage.tokens_out <= tokens + 60
            assert "volcanoes" in reply.text
    assert re.search("[가-힣]", replies(SimulatedModel(), [bench("화산이 어떻게 만들어지는지 쉽게 설명해 주세요.")])[0].text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(sorted(CONTENT)))
def test_no_prompt_breaks_it(text: str, kind: str) -> None:
    block = json.dumps(
        {"plans": [text, {"plan_id": text, "concepts": [text]}], "subject": text, "question": text, "style": text}
    )
    asked = [bench(text), bench(f"{text}\n```json\n{block}\n```"), bench(f"{text}\n```\n{{{text}\n```", {"type": "object"})]
    for request in asked:
        failure = fails(SimulatedModel(faults=Faults({kind: 1.0})), request)
        assert failure is None or kind == "filter"
