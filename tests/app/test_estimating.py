"""A price that is told before it is paid: it holds what a run then takes, and what was seen makes it narrower."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.running import adds_up
from seedless.app.estimating import Estimate, Span, Spending, evenly, exactly, tokens
from seedless.app.planning import Forecast, forecast, plan
from seedless.app.projecting import needed
from seedless.app.run import run
from seedless.core import BudgetSpec, ModelSpec, PriceSpec, RunSpec, UserMistake
from seedless.models.prices import Price
from seedless.models.simulated import Faults
from seedless.models.simulated.model import SimulatedModel
from seedless.tables.report import Report

TOPIC = ("beekeeping",)
MODELS = {"writer": ModelSpec(model="simulated")}
PRICE = PriceSpec.model_validate({"in": 2.0, "out": 10.0})
FAULTY = Faults.parse("badjson=0.06,refusal=0.05")
ELSEWHERE = "https://models.example.org/v1"


def simulated(target: int, *languages: str) -> RunSpec:
    return RunSpec(target=target, seed=5, languages=languages or ("en",), models=MODELS, topic=TOPIC)


def outside(target: int = 60, url: str = ELSEWHERE, usd: float | None = None, price: PriceSpec | None = PRICE) -> RunSpec:
    """The same rows from an endpoint that has a price."""
    writer = ModelSpec(model="some-model", base_url=url, price=price)
    return RunSpec(target=target, seed=5, languages=("en",), models={"writer": writer}, topic=TOPIC, budget=BudgetSpec(usd=usd))


@pytest.mark.parametrize("languages", [("en",), ("ko",), ("en", "ko")])
def test_a_guess_holds_what_the_run_then_takes(tmp_path: Path, languages: tuple[str, ...]) -> None:
    guess = plan(simulated(60, *languages)).forecast.estimate
    report = run(simulated(60, *languages), tmp_path / "rows").report
    assert guess.calls == sum(report.calls.values())
    assert holds(guess.in_all, report)


def holds(told: Spending, report: Report) -> bool:
    facts = (told.calls, sum(report.calls.values())), (told.tokens_in, report.tokens_in), (told.tokens_out, report.tokens_out)
    return all(span.low <= fact <= span.high for span, fact in facts)


def test_what_a_pilot_took_narrows_the_price_of_the_rest_and_holds_it(tmp_path: Path) -> None:
    writer = SimulatedModel(seed=5, faults=FAULTY)
    pilot = run(simulated(60), tmp_path / "rows", writer=writer).report
    assert pilot.planned > pilot.accepted, "nothing was refused: the test would be too easy"
    guess, narrowed = (plan(simulated(300), folder).forecast for folder in (None, tmp_path / "rows"))
    assert (narrowed.accepted, narrowed.missing) == (60, 240)
    assert narrowed.estimate.spent.calls == exactly(sum(pilot.calls.values()))
    whole = run(simulated(300), tmp_path / "rows", writer=writer).report
    assert adds_up(whole)
    assert holds(narrowed.estimate.in_all, whole)
    for name in ("tokens_in", "tokens_out"):
        before, after = getattr(guess.estimate.in_all, name), getattr(narrowed.estimate.in_all, name)
        assert after.high - after.low < 0.5 * (before.high - before.low)
    done = plan(simulated(300), tmp_path / "rows").forecast
    assert done.estimate.in_all.tokens_out == exactly(whole.tokens_out)


def test_plan_only_reads_a_folder_and_refuses_what_run_would_refuse(tmp_path: Path) -> None:
    folder = tmp_path / "rows"
    run(simulated(20), folder)
    before = written(folder)
    plan(simulated(40), folder)
    assert written(folder) == before
    with pytest.raises(UserMistake, match="was begun with"):
        plan(outside(), folder)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "photo.jpg").touch()
    with pytest.raises(UserMistake, match="not made by seedless"):
        plan(simulated(40), tmp_path / "mine")
    assert plan(simulated(40), tmp_path / "new").forecast.accepted == 0
    assert not (tmp_path / "new").exists()


def written(folder: Path) -> dict[Path, bytes]:
    """All but what SQLite lays beside a file that is read: its index of the log, and the empty log."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and "journal.db-" not in path.name}


def test_a_journal_that_a_kill_left_empty_is_a_run_that_has_not_begun(tmp_path: Path) -> None:
    (tmp_path / "journal.db").touch()
    assert plan(simulated(40), tmp_path).forecast.missing == 40


def test_the_price_of_a_run_is_that_of_its_plan_without_laying_it_whole(tmp_path: Path) -> None:
    told, planned = forecast(outside(1_500), tmp_path / "new"), plan(outside(1_500)).forecast
    assert told is not None
    one, other = told.estimate.in_all.usd, planned.estimate.in_all.usd
    assert one is not None
    assert other is not None
    assert one.low == pytest.approx(other.low, rel=0.06)
    assert one.high == pytest.approx(other.high, rel=0.06)


def test_what_runs_here_is_free_and_what_nobody_priced_is_unknown(tmp_path: Path) -> None:
    assert forecast(simulated(20), tmp_path) is None
    assert forecast(RunSpec(target=20), tmp_path) is None
    assert forecast(outside(url="http://127.0.0.1:8000/v1", price=None), tmp_path) is None
    unknown = forecast(outside(price=None), tmp_path)
    assert unknown is not None
    assert unknown.most_usd is None
    assert unknown.estimate.to_come.tokens_out.high > 0
    assert plan(outside(price=None)).as_report()["cost_usd"] is None


def test_the_json_of_a_plan_has_the_keys_of_a_report_with_ranges() -> None:
    told = plan(outside()).as_report()
    keys = {field.alias or name for name, field in Report.model_fields.items()}
    assert set(told) - {"capacity", "left_out"} == keys
    for key in ("tokens_in", "tokens_out", "cost_usd"):
        low, high = told[key]
        assert 0 < low < high
    assert json.loads(json.dumps(told)) == told


def foreseen(usd: Span | None, spent_usd: float = 0.0, cap_usd: float | None = None) -> Forecast:
    one = exactly(1)
    estimate = Estimate(Spending(one, one, one, exactly(spent_usd)), Spending(one, one, one, usd))
    return Forecast(estimate, Price(1, 1) if usd else None, accepted=10, missing=90, cap_usd=cap_usd)


def test_a_cap_bounds_what_is_asked_for_and_says_about_how_many_rows_it_gives() -> None:
    assert foreseen(Span(10, 20)).most_usd == 20
    assert foreseen(Span(10, 20)).rows_at_cap is None
    capped = foreseen(Span(10, 20), spent_usd=2, cap_usd=7)
    assert (capped.most_usd, capped.rows_at_cap) == (5, 10 + 90 * 5 // 15)
    assert foreseen(Span(10, 20), spent_usd=2, cap_usd=22).rows_at_cap is None
    spent = foreseen(Span(10, 20), spent_usd=8, cap_usd=7)
    assert (spent.most_usd, spent.rows_at_cap) == (0, 10)
    assert foreseen(None, cap_usd=7).most_usd is None


@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 5)), min_size=2).filter(lambda seen: any(n for _, n in seen)))
def test_a_need_is_never_negative_never_exact_and_nothing_where_nothing_is_missing(seen: list[tuple[float, int]]) -> None:
    costs, rows = [cost for cost, _ in seen], [n for _, n in seen]
    span = needed(costs, rows, 70)
    assert 0 <= span.low <= span.high
    assert span.high - span.middle >= 0.0499 * span.middle
    assert needed(costs, rows, 0) == (0, 0)


def test_a_need_holds_the_truth_about_nineteen_times_in_twenty() -> None:
    rng = Random(1)

    def groups(count: int) -> tuple[list[float], list[int]]:
        rows = [rng.randrange(6) for _ in range(count)]
        return [40 + 60 * n + rng.expovariate(1 / 30) for n in rows], rows

    held = 0
    for _ in range(400):
        seen, to_come = groups(8), groups(60)
        if not any(seen[1]):
            continue
        span = needed(*seen, sum(to_come[1]))
        held += span.low <= sum(to_come[0]) <= span.high
    assert held >= 0.93 * 400


@given(st.integers(0, 3_000), st.integers(1, 50))
def test_a_sample_is_all_of_few_and_evenly_drawn_from_many(count: int, most: int) -> None:
    kept = evenly(range(count), most)
    assert kept == list(range(count)) if count <= 2 * most else most <= len(kept) <= 2 * most
    assert len({b - a for a, b in pairwise(kept)}) <= 1
    assert kept[:1] == list(range(count))[:1]


@given(st.text())
def test_tokens_grow_with_the_text_and_are_never_more_than_its_bytes(text: str) -> None:
    span = tokens(text.encode("utf-8", "replace").decode())
    assert 0 <= span.low <= span.high <= len(text.encode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("text", "counted"),  # by o200k_base and cl100k_base
    [
        ("Explain step by step how many guests this restaurant can seat in a day.", (15, 16)),
        ("이 식당은 하루에 몇 명의 손님을 받을 수 있는지 설명해 주세요.", (20, 30)),
        ("Объясните по шагам, сколько гостей ресторан может принять за день.", (15, 28)),
        ("この食堂は一日に何人の客を受け入れられるか説明してください。", (21, 29)),
    ],
)
def test_tokens_hold_what_real_vocabularies_count(text: str, counted: tuple[int, int]) -> None:
    span = tokens(text)
    assert all(span.low <= count <= span.high for count in counted), span


def test_a_plan_too_long_to_be_laid_is_told_by_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = plan(simulated(800))
    monkeypatch.setattr("seedless.app.planning.MOST_LAID", 200)
    part = plan(simulated(800))
    assert part.rows == whole.rows == 800
    assert part.cells == whole.cells
    assert part.calls == pytest.approx(whole.calls, rel=0.03)
    assert part.forecast.estimate.in_all.tokens_in.low == pytest.approx(whole.forecast.estimate.in_all.tokens_in.low, rel=0.05)
