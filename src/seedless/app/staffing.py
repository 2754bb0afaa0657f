"""Who answers for each role: from a run file to Models with budget, pace and patience; keys come from the environment."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from seedless.core import (
    TEACHER,
    BudgetSpec,
    Journal,
    Model,
    ModelKind,
    ModelSpec,
    Reply,
    Request,
    RunSpec,
    Sampling,
    UserMistake,
    content_id,
)
from seedless.engine import Gate, Role

if TYPE_CHECKING:
    from seedless.models.health import Health
    from seedless.models.ledger import Ledger
    from seedless.models.limiter import Limiter
    from seedless.models.openai_api import OpenAIChat
    from seedless.models.prices import Price
    from seedless.models.transport import AiohttpTransport

ROOM = 4_096  # tokens of a reply where the run file says nothing; a reply that needs more is asked again with more
SEEDLESS_KEY = "SEEDLESS_API_KEY"
KEY_OF_HOST = {"api.openai.com": "OPENAI_API_KEY"}  # a provider's own key goes to its own host only


@dataclass
class Staff:
    """A run's models, ready to be asked. `lost_usd` and `lost_calls` may have been paid for and were never answered."""

    roles: dict[str, Role] = field(default_factory=dict)
    ledger: Ledger | None = None
    prices: dict[str, Price] = field(default_factory=dict)  # by role, when all are known and not all are nothing

    @property
    def lost_usd(self) -> float:
        return self.ledger.lost.usd if self.ledger else 0.0

    @property
    def lost_calls(self) -> int:
        return self.ledger.lost.calls if self.ledger else 0


@asynccontextmanager
async def staffed(spec: RunSpec, journal: Journal, gate: Gate, writer: Model | None = None) -> AsyncIterator[Staff]:
    """The roles of a run; at the end connections are closed, and what was learned and spent is remembered.

    `writer` takes the writer's place in tests. Raises UserMistake: no address, no key in the variable that is named, no price
    for a cap in USD.
    """
    staff = Staff()
    if writer is not None or all(model.provider != "openai-compatible" for model in spec.models.values()):
        staff.roles = {role: Role(writer or in_process(model, spec), drawing(model, spec)) for role, model in posts(spec)}
        staff.roles.setdefault("chart", staff.roles["writer"])
        yield staff
        return
    from seedless.models.ledger import Ledger
    from seedless.models.transport import AiohttpTransport

    staff.ledger = await Ledger.open(journal, spec.budget)
    prices = prices_of(spec)
    staff.prices = prices if any(price.cost_usd(1, 1) for price in prices.values()) else {}
    transport = AiohttpTransport(connections=spec.workers)
    offices: dict[tuple[str, float | None, float | None], Office] = {}
    adapters: dict[str, OpenAIChat] = {}
    try:
        for role, model in posts(spec):
            if model.provider != "openai-compatible":
                staff.roles[role] = Role(in_process(model, spec), drawing(model, spec))
                continue
            office = offices.setdefault(pace_of(model, spec), Office.of(model, spec.workers))
            price = price_to(model)
            adapter = adapters.get(meta_of(model)) or reached(model, price, office, transport, journal.meta(meta_of(model)))
            adapters[meta_of(model)] = adapter  # the same model behind two roles learns once
            staff.roles[role] = Role(stacked(adapter, price, office, staff.ledger, gate), drawing(model, spec))
        staff.roles.setdefault("chart", staff.roles["writer"])  # who writes draws the map too, where nobody else is named
        yield staff
    finally:
        await transport.close()
        await staff.ledger.close()
        await journal.remember(**{meta: adapter.learned.to_json() for meta, adapter in adapters.items()})


def vet(spec: RunSpec, *, keys: bool = True) -> None:
    """Refuse, before anything is written, a model that can never be reached or never be kept under the cap. No call is made.

    Without `keys` it does not matter whether they are set.
    """
    if spec.writer.provider == "embedded" and "judge" in spec.models:
        what = "the embedded teacher's answers are computed a second time, which no judge betters"
        raise UserMistake(what, "judge", "Leave the judge out, or give --model NAME --base-url URL")
    for role, model in spec.models.items():
        if role != "writer" and model.provider == "embedded" and spec.writer.provider != "embedded":
            what = f"the embedded teacher is no {role}"
            raise UserMistake(what, f"models.{role}", "Name a model, or leave the role out")
    if spec.budget != BudgetSpec() and all(model.provider != "openai-compatible" for _, model in posts(spec)):
        raise UserMistake("there is nothing to cap: the model answers in this process and is free", "budget", "Leave it out")
    for _, model in posts(spec):
        if model.provider == "openai-compatible":
            from seedless.models.budgeted import check_price
            from seedless.models.openai_api import address, headers_with
            from seedless.models.prices import price_of

            address(base_url_of(model))
            if keys:
                headers_with(key_of(model))
            check_price(model.model, spec.budget, price_of(model.model, model.base_url, model.price))


def pace_of(model: ModelSpec, spec: RunSpec) -> tuple[str, float | None, float | None]:
    """What roles share an office by: their address and limits. One without limits of its own keeps the writer's there."""
    writer = spec.writer
    if (model.rpm, model.tpm) == (None, None) and model.base_url == writer.base_url:
        model = writer
    return base_url_of(model), model.rpm, model.tpm


def price_to(model: ModelSpec) -> Price | None:
    """What its tokens cost, None where that is not known; what answers in this process costs nothing."""
    from seedless.models.prices import FREE, price_of

    return price_of(model.model, model.base_url, model.price) if model.provider == "openai-compatible" else FREE


def prices_of(spec: RunSpec) -> dict[str, Price]:
    """By role, the map's drawing among them; empty where one of them is not known."""
    found = {role: price_to(model) for role, model in posts(spec)}
    known = {role: price for role, price in found.items() if price is not None}
    return {"chart": known["writer"], **known} if len(known) == len(found) else {}


def posts(spec: RunSpec) -> list[tuple[str, ModelSpec]]:
    return [("writer", spec.writer), *((role, model) for role, model in sorted(spec.models.items()) if role != "writer")]


def in_process(model: ModelSpec, spec: RunSpec) -> Model:
    """The embedded teacher, or the simulated model without faults."""
    if model.provider == "simulated":
        from seedless.models.simulated.model import SimulatedModel

        return SimulatedModel(seed=spec.seed)
    from seedless.teacher.model import EmbeddedTeacher

    return EmbeddedTeacher()


def drawing(model: ModelSpec, spec: RunSpec) -> Sampling:
    room = model.max_tokens or (ROOM if model.provider == "openai-compatible" else None)
    return Sampling(seed=spec.seed, temperature=model.temperature, max_tokens=room)


@dataclass(frozen=True)
class Office:
    """What all roles of one endpoint share: how fast it may be asked, and whether it lives."""

    limiter: Limiter
    health: Health

    @classmethod
    def of(cls, model: ModelSpec, workers: int) -> Office:
        from seedless.models.health import Health
        from seedless.models.limiter import Limiter

        return cls(Limiter(workers, rpm=model.rpm, tpm=model.tpm), Health())


def reached(
    model: ModelSpec, price: Price | None, office: Office, transport: AiohttpTransport, learned: str | None
) -> OpenAIChat:
    from seedless.models.ladder import Learned
    from seedless.models.openai_api import OpenAIChat

    return OpenAIChat(
        model.model,
        base_url_of(model),
        transport,
        key=key_of(model),
        key_name=key_name_of(model),
        timeout_s=model.timeout_s,
        price=price,
        learned=Learned.from_json(learned) if learned else None,
        heard=office.limiter.hear,
    )


def stacked(adapter: OpenAIChat, price: Price | None, office: Office, ledger: Ledger, gate: Gate) -> Model:
    """patient > paced > budgeted > provider: every attempt is paced, then reserved; what waits its turn reserves nothing."""
    from seedless.models.budgeted import Budgeted
    from seedless.models.paced import Paced
    from seedless.models.patient import Patient

    paid = Budgeted(Sending(adapter, gate), ledger, price)
    return Patient(Paced(paid, office.limiter), office.health, sleep=gate.sleep)


@dataclass(frozen=True)
class Sending:
    """The last step before the wire: from here on a call may have to be paid, and is not given back."""

    inner: Model
    gate: Gate

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def kind(self) -> ModelKind:
        return self.inner.kind

    async def complete(self, request: Request) -> Reply:
        self.gate.send()
        try:
            return await self.inner.complete(request)
        except Exception:
            self.gate.unsend()
            raise


def base_url_of(model: ModelSpec) -> str:
    if not model.base_url:
        raise UserMistake(
            f"there is no address for model {model.model!r}",
            "--base-url",
            "Give its endpoint's URL, such as http://127.0.0.1:8000/v1; `seedless doctor` finds local ones",
        )
    if model.model == TEACHER:
        raise UserMistake("there is an address and no model's name", "--model", "Name a model that the endpoint serves")
    return model.base_url


def key_of(model: ModelSpec) -> str | None:
    """From the variable that the run file names, else the host's own, else SEEDLESS_API_KEY; None when none is set."""
    key = os.environ.get(key_name_of(model), "").strip()
    if model.key_env and not key:
        raise UserMistake(f"the environment variable {model.key_env} is not set", "key_env", f"export {model.key_env}=...")
    return key or None


def key_name_of(model: ModelSpec) -> str:
    return model.key_env or KEY_OF_HOST.get(urlsplit(base_url_of(model)).hostname or "", SEEDLESS_KEY)


def meta_of(model: ModelSpec) -> str:
    """Where the journal keeps what was learned of an endpoint; no address is written there."""
    return f"endpoint {content_id(model.base_url, model.model)}"
