"""How long replies take: fixed, or lognormal by two percentiles, drawn from content so that a run can be repeated."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from statistics import NormalDist

from seedless.core import UserMistake
from seedless.models.simulated.faults import share_of

_NORMAL = NormalDist()
_AT_99 = _NORMAL.inv_cdf(0.99)


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds to the full reply: half of them below `p50_s`, 99 % below `p99_s`; one number for both is fixed.

    `slow_s` is what the fault `slow` adds, `hang_s` when a hung call is given up by our side.
    """

    p50_s: float = 0.0
    p99_s: float = 0.0
    slow_s: float = 5.0
    hang_s: float = 900.0

    @classmethod
    def parse(cls, text: str) -> Latency:
        """From milliseconds: "200", or "300:2500" for P50:P99. Raises UserMistake."""
        p50, _, p99 = text.partition(":")
        try:
            p50_s, p99_s = float(p50) / 1000, float(p99 or p50) / 1000
        except ValueError as error:
            raise UserMistake(f"{text!r} is not MS or P50:P99", "latency-ms", "For example 200, or 300:2500") from error
        if not 0 <= p50_s <= p99_s < float("inf") or (p50_s == 0 < p99_s):
            raise UserMistake(f"{text!r} is no latency", "latency-ms", "P50 is above 0 and at most P99, as in 300:2500")
        return cls(p50_s, p99_s)

    def drawn_s(self, *parts: object) -> float:
        """The latency that follows from `parts`: seed, request, draw, attempt."""
        if self.p99_s <= self.p50_s:
            return self.p50_s
        share = min(max(share_of("latency", *parts), 1e-9), 1 - 1e-9)
        return self.p50_s * exp(log(self.p99_s / self.p50_s) / _AT_99 * _NORMAL.inv_cdf(share))
