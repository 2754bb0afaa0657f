"""Prices: the user's own first, nothing for what runs here, the table for the hosts it knows, else unknown."""

from __future__ import annotations

from datetime import date

import pytest

from seedless.core import SIMULATED, TEACHER, PriceSpec
from seedless.models.prices import Price, price_of, table

OPENAI = "https://api.openai.com/v1"


def test_the_users_price_wins_everywhere() -> None:
    own = PriceSpec.model_validate({"in": 7, "out": 9})
    for url in (OPENAI, "http://localhost:8000/v1", "https://unknown.example/v1", None):
        assert price_of("gpt-4o", url, own) == Price(7, 9)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "0.0.0.0", "vllm.localhost", "LOCALHOST"])
def test_a_server_on_this_machine_costs_nothing(host: str) -> None:
    price = price_of("anything", f"http://{host}:8000/v1", None)
    assert price is not None and price.cost_usd(10**6, 10**6) == 0


@pytest.mark.parametrize("model", [TEACHER, SIMULATED])
def test_models_in_this_process_cost_nothing(model: str) -> None:
    assert price_of(model, None, None) == Price(0, 0)


@pytest.mark.parametrize(
    "base_url",
    [
        None,
        "",
        "not a url",
        "http://[",
        "https://llm.example.org/v1",
        "https://localhost.example.org/v1",
        "https://api.openai.com.example.org/v1",
        "https://127.0.0.1.example.org/v1",
        "https://example.org/api.openai.com",
        "http://192.168.0.4/v1",
    ],
)
def test_what_nobody_knows_is_unknown_and_never_free(base_url: str | None) -> None:
    assert price_of("gpt-4o", base_url, None) is None


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("gpt-4o", (2.5, 10)),
        ("gpt-4o-2024-08-06", (2.5, 10)),
        ("gpt-4o-2024-05-13", (5, 15)),
        ("gpt-4o-mini", (0.15, 0.6)),
        ("gpt-4o-mini-2024-07-18", (0.15, 0.6)),
        ("gpt-4o-audio-preview", None),
        ("gpt-4", None),
        ("*", None),
    ],
)
def test_a_name_stands_for_its_snapshots_and_for_no_other_model(model: str, expected: tuple[float, float] | None) -> None:
    price = price_of(model, OPENAI, None)
    assert (price and (price.in_usd, price.out_usd)) == expected


def test_hosts_that_name_their_models_in_their_own_way() -> None:
    google = "https://generativelanguage.googleapis.com/v1beta/openai/"
    assert price_of("models/gemini-2.5-flash", google, None) == price_of("gemini-2.5-flash", google, None) != None  # noqa: E711
    assert price_of("some/model:free", "https://openrouter.ai/api/v1", None) == Price(0, 0, "2026-11-09")


def test_every_entry_of_the_table_is_dated_and_sound() -> None:
    assert len(table()) >= 8
    for prices in table().values():
        for price in prices.values():
            assert 0 <= price.in_usd <= 1000 and 0 <= price.out_usd <= 1000
            assert date.fromisoformat(price.as_of) >= date(2026, 1, 1)


def test_a_cost_is_counted_by_the_million() -> None:
    assert Price(2.5, 10).cost_usd(1_000_000, 100_000) == pytest.approx(3.5)
