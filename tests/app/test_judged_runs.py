"""Whole runs with a judge: what it lets pass, mends, sends back and refuses, with every planned row accounted for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.running import adds_up, rows_of
from seedless.app.planning import forecast, plan
from seedless.app.run import run
from seedless.app.staffing import base_url_of, pace_of
from seedless.cli.commands import called
from seedless.core import Fault, ModelKind, ModelSpec, PriceSpec, ProviderFailed, Reply, Request, RunSpec, UserMistake
from seedless.models.simulated import Faults
from seedless.models.simulated.model import SimulatedModel

SCORES = {"right": 5, "complete": 5, "natural": 4, "useful": 4}


def asked(target: int = 40, **more: Any) -> RunSpec:
    models = {role: ModelSpec(model="simulated") for role in ("writer", "judge")}
    return RunSpec(**{"topic": ("beekeeping",), "target": target, "languages": ("en",), "models": models, **more})


@dataclass
class Judge:
    """The simulated model with a judge of our own: `say` turns the JSON block of a prompt of that id into the reply."""

    say: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = field(default_factory=dict)
    inner: SimulatedModel = field(default_factory=SimulatedModel)
    stops_after: int = 10**9
    calls: int = 0
    prompts: Counter[str] = field(default_factory=Counter)
    kind: ModelKind = "simulated"
    name: str = "simulated"

    async def complete(self, request: Request) -> Reply:
        self.calls += 1
        self.prompts[request.prompt.id] += 1
        if self.calls > self.stops_after:
            raise ProviderFailed("no quota left", Fault.STOP)
        say = self.say.get(request.prompt.id)
        if say is None:
            return await self.inner.complete(request)
        block = json.loads(request.prompt.messages[-1].content.rsplit("```json\n", 1)[1].rsplit("\n```", 1)[0])
        return Reply(json.dumps(say(block)), kind="simulated", model_version="judge", cost_usd=0.0)


def screening(verdict: str, question: str = "") -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Word on the first message of each batch; the others are left out of the reply."""

    def say(block: dict[str, Any]) -> dict[str, Any]:
        first = {**block["messages"][0], "verdict": verdict, "fault": "a clue is planted", "question": question}
        return {"messages": [first, {**first, "plan_id": "nobody's"}]}

    return say


def faulting(kind: str, grave: bool = True) -> Callable[[dict[str, Any]], dict[str, Any]]:
    fault = {"kind": kind, "quote": "so", "what": "it is not so", "grave": grave}
    return lambda block: {"tested": [], "faults": [fault], "scores": {**SCORES, "right": 2 if grave else 4}}


def test_wrong_results_are_found_put_right_and_judged_again(tmp_path: Path) -> None:
    slips = SimulatedModel(faults=Faults({"slip": 0.8}))
    outcome = run(asked(120), tmp_path, writer=slips)
    report, rows = outcome.report, rows_of(tmp_path)
    assert adds_up(report)
    assert report.accepted == 120
    assert report.rejected["judge"] > 0  # where the rewriting slipped too
    assert report.calls["judge"] > 120
    assert report.verification == {"judged": 120}
    mended = [row for row in rows.values() if row["generator"]["prompt_id"] == "glan/rewrite"]
    assert mended
    assert {row["generator"]["prompt_id"] for row in rows.values()} == {"glan/rewrite", "glan/answer"}
    for row in rows.values():
        assert row["verification"]["method"] == "critique"
        assert dict(row["judge"]["scores"]) == SCORES
        assert row["judge"]["model"] == "simulated"
        assert row["judge"]["rubric"].startswith("glan/critique 1-")
        assert len(row["call_keys"]) >= 4  # questions, their screening, the answer, its critique
    for row in mended:
        assert row["output"].endswith(row["answer_key"]["value"])


def test_a_mended_question_is_the_one_that_is_answered_and_a_dropped_one_has_its_reason(tmp_path: Path) -> None:
    seen: list[str] = []

    def say(block: dict[str, Any]) -> dict[str, Any]:
        seen.append(f"{block['messages'][0]['question']} It is for {len(seen)} hives.")
        return screening("mend", seen[-1])(block)

    report = run(asked(), tmp_path / "mended", writer=Judge({"glan/screen": say})).report
    assert adds_up(report)
    assert report.accepted == 40
    questions = {row["instruction"] for row in rows_of(tmp_path / "mended").values()}
    assert 4 <= len(questions & set(seen)) <= len(seen)

    report = run(asked(), tmp_path / "dropped", writer=Judge({"glan/screen": screening("drop")})).report
    assert adds_up(report)
    assert report.accepted == 40
    assert report.rejected["judge"] >= 8  # the first of every batch


def test_a_screening_that_cannot_be_read_loses_no_question(tmp_path: Path) -> None:
    report = run(asked(), tmp_path, writer=Judge({"glan/screen": lambda block: {"messages": "fine"}})).report
    assert (report.accepted, report.rejected.get("judge", 0)) == (40, 0)


@pytest.mark.parametrize("kind", ["false", "missing"])
def test_an_answer_that_stays_faulty_is_refused_after_one_rewriting(tmp_path: Path, kind: str) -> None:
    report = run(asked(12), tmp_path, writer=Judge({"glan/critique": faulting(kind)})).report
    assert adds_up(report)
    assert (report.accepted, report.exit_code) == (0, 6)
    reached = report.calls["judge"]
    assert set(report.rejected) <= {"judge", "duplicate"}
    assert reached >= 2 * report.rejected["judge"]


def test_a_fault_of_the_message_is_not_rewritten_and_a_small_fault_passes(tmp_path: Path) -> None:
    judge = Judge({"glan/critique": faulting("message")})
    report = run(asked(12), tmp_path / "message", writer=judge).report
    assert report.accepted == 0
    assert judge.prompts["glan/critique"] > 0
    assert judge.prompts["glan/rewrite"] == 0
    assert report.calls["judge"] <= report.planned + report.planned // 2
    report = run(asked(12), tmp_path / "small", writer=Judge({"glan/critique": faulting("language", grave=False)})).report
    assert report.accepted == 12
    assert {row["judge"]["rationale"] for row in rows_of(tmp_path / "small").values()} == {"language: it is not so"}


def test_a_run_that_stops_between_answer_and_judge_ends_as_one_that_did_not(tmp_path: Path) -> None:
    spec = asked(30)
    run(spec, tmp_path / "whole", writer=Judge(inner=SimulatedModel(faults=Faults({"slip": 0.4}))))
    for after in range(7, 90, 9):
        stopping = Judge(inner=SimulatedModel(faults=Faults({"slip": 0.4})), stops_after=after)
        run(spec, tmp_path / "parts", writer=stopping)
    last = run(spec, tmp_path / "parts", writer=Judge(inner=SimulatedModel(faults=Faults({"slip": 0.4})))).report
    assert adds_up(last)
    assert last.calls_repeated_after_crash == 0
    assert (tmp_path / "parts" / "train.jsonl").read_bytes() == (tmp_path / "whole" / "train.jsonl").read_bytes()


def test_plan_tells_the_calls_of_a_judge_before_and_after_the_map_is_there(tmp_path: Path) -> None:
    run(asked(20), tmp_path)
    told = plan(asked(200), tmp_path).as_report()["calls"]
    took = run(asked(200), tmp_path).report.calls
    assert abs(told["judge"] - took["judge"]) <= 0.1 * took["judge"]
    assert abs(told["writer"] - took["writer"]) <= 0.1 * took["writer"]
    assert plan(asked(200)).as_report()["calls"]["judge"] >= 200


def test_a_judge_that_costs_is_priced_though_the_writer_is_free(tmp_path: Path) -> None:
    here = ModelSpec(model="small", base_url="http://127.0.0.1:9/v1")
    judge = ModelSpec(model="large", base_url="https://models.example.com/v1", price=PriceSpec(**{"in": 1, "out": 10}))
    seen = forecast(asked(models={"writer": here, "judge": judge}), tmp_path)
    assert seen is not None
    assert seen.most_usd
    assert seen.judge_calls >= 40


def test_a_judge_without_an_address_is_reached_as_the_writer_is() -> None:
    writer = ModelSpec(
        model="small", base_url="http://127.0.0.1:9/v1", key_env="MY_KEY", price=PriceSpec(**{"in": 1, "out": 2})
    )
    spec = asked(models={"writer": writer, "judge": ModelSpec(model="large")})
    judge = spec.models["judge"]
    assert (base_url_of(judge), judge.key_env, judge.price) == (writer.base_url, "MY_KEY", None)
    assert asked(models={"writer": writer, "judge": ModelSpec(model="small")}).models["judge"].price == writer.price


def test_the_embedded_teacher_has_no_judge(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="no judge"):
        run(RunSpec(target=5, models={"writer": ModelSpec(), "judge": ModelSpec(model="simulated")}), tmp_path)


def test_explain_tells_who_judged_a_row_and_how(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(asked(4), tmp_path)
    assert called(["explain", str(tmp_path), next(iter(rows_of(tmp_path)))]) == 0
    told = capsys.readouterr().out
    assert "judge " in told
    assert "glan/critique 1-" in told
    assert "natural 4" in told
    assert "judged by critique" in told


def test_a_mend_that_is_another_message_or_comes_twice_changes_nothing(tmp_path: Path) -> None:
    def swapped(block: dict[str, Any]) -> dict[str, Any]:
        words = [{**message, "verdict": "Mend", "fault": "so"} for message in block["messages"]]
        return {"messages": [{**word, "question": f"Wax moths: {len(words)}?"} for word in words]}

    def doubled(block: dict[str, Any]) -> dict[str, Any]:
        return {"messages": [{**block["messages"][0], "verdict": verdict} for verdict in ("keep", "drop")]}

    run(asked(20), tmp_path / "calm", writer=Judge())
    for name, say in (("swapped", swapped), ("doubled", doubled)):
        report = run(asked(20), tmp_path / name, writer=Judge({"glan/screen": say})).report
        assert (report.accepted, report.rejected.get("judge", 0)) == (20, 0)
        assert {row["instruction"] for row in rows_of(tmp_path / name).values()} == {
            row["instruction"] for row in rows_of(tmp_path / "calm").values()
        }


def test_the_words_of_a_judge_are_bounded_and_hold_no_escapes(tmp_path: Path) -> None:
    def raving(block: dict[str, Any]) -> dict[str, Any]:
        fault = {"kind": "Style", "what": "\x1b[31m" + "so " * 20_000, "grave": False}
        return {"faults": [fault] * 500, "scores": {**SCORES, "right": 4.5}}

    run(asked(4), tmp_path, writer=Judge({"glan/critique": raving}))
    rows = rows_of(tmp_path).values()
    assert len(rows) == 4
    for row in rows:
        assert len(row["judge"]["rationale"]) < 6_000
        assert "\x1b" not in row["judge"]["rationale"]
        assert dict(row["judge"]["scores"])["right"] == 4


def test_a_small_fault_of_the_message_beside_low_scores_is_not_rewritten_either(tmp_path: Path) -> None:
    small = {"faults": [{"kind": "message", "what": "it contradicts itself", "grave": False}], "scores": {**SCORES, "right": 2}}
    judge = Judge({"glan/critique": lambda block: small})
    assert run(asked(8), tmp_path, writer=judge).report.accepted == 0
    assert judge.prompts["glan/critique"] > 0
    assert judge.prompts["glan/rewrite"] == 0


def test_a_judge_without_limits_of_its_own_keeps_the_writers_at_the_same_address() -> None:
    writer = ModelSpec(model="small", base_url="http://127.0.0.1:9/v1", rpm=60)
    same, own = (ModelSpec(model="large", base_url=writer.base_url, rpm=rpm) for rpm in (None, 5))
    spec = asked(models={"writer": writer, "judge": same})
    assert pace_of(same, spec) == pace_of(writer, spec)
    assert pace_of(own, spec) == (writer.base_url, 5, None)


def test_a_role_of_the_embedded_teacher_beside_a_model_is_a_mistake(tmp_path: Path) -> None:
    spec = asked(models={"writer": ModelSpec(model="simulated"), "judge": ModelSpec()})
    with pytest.raises(UserMistake, match="no judge"):
        run(spec, tmp_path)


def test_plan_names_the_judge_and_whose_price_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "run.yaml"
    here = "writer: {model: small, base_url: 'http://127.0.0.1:9/v1'}"
    file.write_text(f"models:\n  {here}\n  judge: {{model: large, base_url: 'https://models.example.com/v1'}}\n")
    assert called(["plan", "beekeeping", "-n", "50", "--config", str(file)]) == 0
    told = capsys.readouterr().out
    assert "models.example.com" in told
    assert "models.judge.price" in told
