"""What a run will take, told by the calls that it has made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from seedless.app.estimating import MOST_SAMPLED, Estimate, Span, Spending, evenly, exactly
from seedless.core import Batch, Journal, Node, Planned
from seedless.models.prices import Price

FEWEST_SEEN = 3  # ended batches from which a spread can be told
LEAST_SPREAD = 0.05  # what was seen of some rows is never taken for the exact cost of others

Prices = Mapping[str, Price]  # by role; empty where one of them is not known


class Tree(NamedTuple):
    """An ended batch: what its calls took, repairs and retries included, and how many of its rows were accepted."""

    calls: float
    tokens_in: float
    tokens_out: float
    usd: float
    rows: int


def projected(journal: Journal, missing: int, prices: Prices) -> Estimate | None:
    """What a DIR takes when `missing` more rows are to be accepted and take what the last ones did, at `prices`.

    None while fewer than FEWEST_SEEN batches have ended or none of their rows was accepted. Calls for rows that have not
    ended are in what was spent, and such rows are missing: a DIR that was stopped in mid-round takes a little less than told.
    """
    trees = ended(journal, prices)
    if len(trees) < FEWEST_SEEN or not any(tree.rows for tree in trees):
        return None
    rows = [tree.rows for tree in trees]
    calls, tokens_in, tokens_out, usd = (
        needed([tree[place] for tree in trees], rows, missing) for place in range(len(Tree._fields) - 1)
    )
    spent = spent_in(journal, prices.get("writer"))
    return Estimate(spent, Spending(calls, tokens_in, tokens_out, usd if prices else None), len(trees))


def needed(costs: Sequence[float], rows: Sequence[int], missing: int) -> Span:
    """The cost of `missing` rows from that of groups of rows, as a range of about 95 %: a ratio estimate (Cochran 1977, §6).

    Its error is that of the mean seen and that of the sum to come; at least LEAST_SPREAD. Needs two groups and one row.
    """
    groups = len(costs)
    ratio = sum(costs) / sum(rows)
    off = sum((cost - ratio * n) ** 2 for cost, n in zip(costs, rows, strict=True)) / (groups - 1)
    to_come = missing * groups / sum(rows)
    student = 2 + 4 / (groups - 1)  # a little above the 97.5 % point of Student's t
    spread = student * sqrt(off * (to_come + to_come**2 / groups))
    middle = missing * ratio
    spread = min(middle, max(spread, LEAST_SPREAD * middle))
    return Span(middle - spread, middle + spread)


def ended(journal: Journal, prices: Prices) -> list[Tree]:
    """Batches whose every row has ended, of the latest rounds that together hold MOST_SAMPLED: what is to come is like them."""
    trees: list[Tree] = []
    for round in reversed(journal.rounds()):
        if len(trees) >= MOST_SAMPLED:
            break
        rows = {row.plan.id: row for row in journal.planned(round=round.number)}
        for batch in evenly(journal.nodes(Batch.__name__, round=round.number)):
            ends = [rows[id] for id in batch.item.plan_ids]
            if all(row.state != "open" for row in ends):
                trees.append(tree(journal, batch, ends, prices))
    return trees


def tree(journal: Journal, batch: Node, ends: Sequence[Planned], prices: Prices) -> Tree:
    below = [node.id for row in ends if row.node for node in journal.lineage(row.node)]
    usages = [(call.role, call.reply.usage) for call in journal.calls_of([batch.id, *below])]
    usd = sum(prices[role].cost_usd(usage.tokens_in, usage.tokens_out) for role, usage in usages) if prices else 0.0
    rows = sum(row.state in ("done", "accepted") for row in ends)
    return Tree(len(usages), sum(u.tokens_in for _, u in usages), sum(u.tokens_out for _, u in usages), usd, rows)


def spent_in(journal: Journal, price: Price | None) -> Spending:
    """The calls of a DIR; those whose price was not known are taken at `price`."""
    totals = journal.totals()
    usd = totals.cost_usd
    if usd is None and price:
        usd = price.cost_usd(totals.tokens_in, totals.tokens_out)
    return Spending(
        exactly(sum(totals.calls.values())),
        exactly(totals.tokens_in),
        exactly(totals.tokens_out),
        None if usd is None else exactly(usd),
    )
