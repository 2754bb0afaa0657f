"""A Model whose every call is paid for before it is made: its worst case is reserved, then its true cost is charged."""

from __future__ import annotations

import asyncio
import json

from seedless.core import BudgetSpec, Model, ModelKind, ProviderFailed, RecipeFault, Reply, Request, UserMistake
from seedless.models.ledger import NOTHING, Amount, Ledger
from seedless.models.prices import Price

MESSAGE_TOKENS = 16  # a chat template's marks around one message
TEMPLATE_TOKENS = 256  # what a template adds to a call: its own system lines, dates, how to keep to a schema


def check_price(name: str, caps: BudgetSpec, price: Price | None) -> None:
    """Money can be capped only where the price is known. Raises UserMistake."""
    if price is None and caps.usd is not None:
        mend = "Give its price (models.<role>.price: {in, out} in USD per million tokens), or use --max-calls or --max-tokens"
        raise UserMistake(f"the price of {name} is not known, so money cannot be capped", "--max-usd", mend)


class Budgeted:
    """`inner` under the caps of the run's ledger, which all roles share.

    A token of any byte-level vocabulary is at least one byte, so bytes bound the input; `max_tokens` bounds the output
    as far as the server obeys it. Raises UserMistake when money is capped and the price is not known.
    """

    def __init__(self, inner: Model, ledger: Ledger, price: Price | None) -> None:
        check_price(inner.name, ledger.caps, price)
        self.inner, self._ledger, self._price = inner, ledger, price

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def kind(self) -> ModelKind:
        return self.inner.kind

    async def complete(self, request: Request) -> Reply:
        worst = self.worst(request)
        await self._ledger.reserve(worst)
        try:
            reply = await self.inner.complete(request)
        except ProviderFailed as failure:
            if failure.outcome_unknown:
                await self._ledger.lose(worst)
            else:
                await self._ledger.settle(worst, NOTHING)
            raise
        except (Exception, asyncio.CancelledError):
            await self._ledger.lose(worst)
            raise
        await self._ledger.settle(worst, self._cost(reply, worst))
        return reply

    def worst(self, request: Request) -> Amount:
        """The most that one try of `request` can cost."""
        caps, most_out = self._ledger.caps, request.sampling.max_tokens
        if most_out is None and (caps.usd is not None or caps.tokens is not None):
            raise RecipeFault(f"a call to {self.name} has no max_tokens, so it cannot be kept under a cap")
        messages = request.prompt.messages
        tokens_in = sum(len(message.content.encode()) + MESSAGE_TOKENS for message in messages) + TEMPLATE_TOKENS
        if request.schema is not None:
            tokens_in += len(json.dumps(request.schema).encode())
        return self._amount(tokens_in, most_out or 0)

    def _amount(self, tokens_in: int, tokens_out: int) -> Amount:
        usd = self._price.cost_usd(tokens_in, tokens_out) if self._price else 0.0
        return Amount.of(usd, 1, tokens_in + tokens_out)

    def _cost(self, reply: Reply, worst: Amount) -> Amount:
        """What a reply cost. A server that counts no tokens is charged with the worst case."""
        tokens_in, tokens_out = max(0, reply.usage.tokens_in), max(0, reply.usage.tokens_out)
        if tokens_in + tokens_out == 0:
            return worst
        cost = self._amount(tokens_in, tokens_out)
        return cost if reply.cost_usd is None else cost._replace(pico_usd=Amount.of(max(0.0, reply.cost_usd), 0, 0).pico_usd)
