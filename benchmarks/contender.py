"""One contender of benchmarks/orchestration.py in a process of its own; it tells what only the inside knows.

python benchmarks/contender.py bare|seedless TOLD PROMPTS DIR BASE_URL CONCURRENCY MODEL
"""

from __future__ import annotations

import json
import os
import resource
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit

KEY_ENV = "SEEDLESS_API_KEY"


@dataclass(frozen=True, slots=True)
class Told:
    """Times in seconds on the monotonic clock, which all processes of a machine share."""

    start_cpu_s: float  # spent before the first call
    first_call_s: float
    ended_s: float
    first_row_s: float | None  # None: to be seen on disk
    peak_mb: float
    good: int
    listed: int  # rows that are not good and stand in the report with their cause


class FirstCall:
    """When the first socket to the server is opened, and the CPU spent until then: an audit hook changes nothing inside."""

    def __init__(self, port: int) -> None:
        self.port, self.cpu_s, self.at_s = port, 0.0, 0.0
        sys.addaudithook(self.heard)

    def heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event != "socket.connect" or self.at_s:
            return
        address = arguments[1]
        if isinstance(address, tuple) and address[1] == self.port:
            self.cpu_s, self.at_s = cpu_s(), monotonic()


def cpu_s() -> float:
    """Of this process and the children it has waited for."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)


def peak_mb() -> float:
    """The largest resident set so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1024


def port_of(base_url: str) -> int:
    parts = urlsplit(base_url)
    return parts.port or (443 if parts.scheme == "https" else 80)


def lines_of(prompts: Path) -> list[str]:
    """One prompt a line, as app.bench reads them."""
    with prompts.open(encoding="utf-8", errors="replace") as lines:
        return [line.rstrip("\n") for line in lines]


def contend(name: str, prompts: Path, folder: Path, base_url: str, concurrency: int, model: str) -> Told:
    first = FirstCall(port_of(base_url))
    listed, first_row_s = 0, None
    if name == "bare":
        from bare_loop import bare_loop

        tally = bare_loop(lines_of(prompts), base_url, concurrency, key=key_given(), model=model)
        good, first_row_s = tally.good, tally.first_reply_s
    else:
        from seedless.app.bench import bench

        report = bench(prompts, folder, base_url, concurrency, model=model)
        good, listed = report.accepted, sum(report.rejected.values()) + sum(report.failed.values()) + report.review
    return Told(first.cpu_s, first.at_s, monotonic(), first_row_s, peak_mb(), good, listed)


def key_given() -> str | None:
    return os.environ.get(KEY_ENV) or None


def main() -> None:
    name, told, prompts, folder, base_url, concurrency, model = sys.argv[1:]
    result = contend(name, Path(prompts), Path(folder), base_url, int(concurrency), model)
    Path(told).write_text(json.dumps(asdict(result)), encoding="utf-8")


if __name__ == "__main__":
    main()
