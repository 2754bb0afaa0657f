"""What a durable call costs: seedless all in, beside a bare aiohttp loop in the same run, on any OpenAI-compatible server.

    python benchmarks/orchestration.py [--base-url URL --prompts FILE] [--concurrency 256] [-o DIR] [--no-baseline] [--json]

Recipe bench: one row a prompt line. Without --base-url the server is `seedless simulate`, a fresh one a contender. A key is
read from SEEDLESS_API_KEY. Columns and bars: docs/benchmarks.md. Exit 1 when rows were lost; bars are told, not asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import Any, NoReturn
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

from contender import Told, key_given, lines_of, port_of

HERE = Path(__file__).resolve().parent
LOOK_S = 0.1  # how often sockets and calls in flight are counted
PROBE_LINES, PROBE_CONCURRENCY = 20, 4  # for the latency, where none is given
TOPICS = ("tides", "compilers", "bread", "treaties", "vaccines", "rhythm", "ledgers", "glaciers", "bridges", "grammar")
COLUMNS = f"{'contender':<12} {'CPU ms/call':>11} {'x bare':>7} {'share of ideal':>15} {'in flight':>13} {'start CPU s':>12}"
COLUMNS += f" {'1st row s':>10} {'peak MB':>8} {'sockets':>8} {'rows good':>10}"

_direct = build_opener(ProxyHandler({}))  # as aiohttp goes: a proxy in the environment is not for a server on loopback


@dataclass(frozen=True, slots=True)
class Figures:
    """One contender in one run. None where the server, or the contender, does not tell."""

    name: str
    rows: int
    good: int
    lost: int  # neither good nor listed with a cause
    cpu_ms: float  # a call, of the process tree, after the first call was sent
    start_cpu_s: float
    first_row_s: float | None  # after the process was started
    first_row_after_call_s: float | None
    share: float  # of ideal
    in_flight: float  # mean
    in_flight_peak: int | None
    sockets: int  # most at one time
    peak_mb: float
    wall_s: float  # from the first call to the last reply


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of docs/benchmarks.md; `held` is None where it is not defined at these settings."""

    what: str
    measured: str
    held: bool | None


def bars(ours: Figures, bare: Figures | None, concurrency: int, latency_s: float) -> list[Bar]:
    ratio = ours.cpu_ms / bare.cpu_ms if bare else None
    wide = concurrency == 1024 and 1.5 <= latency_s <= 2.5
    asked = 0.85 if wide else 0.6
    defined = wide or (concurrency == 256 and 0.15 <= latency_s <= 0.3)
    reached = ours.in_flight_peak is None or not wide or ours.in_flight_peak >= concurrency
    waited = ours.first_row_after_call_s
    return [
        Bar("1 CPU <= 1.3 ms a call", f"{ours.cpu_ms:.2f}", ours.cpu_ms <= 1.3),
        Bar("1 CPU <= 2.2 x bare", f"{ratio:.2f}" if ratio else "-", ratio <= 2.2 if ratio else None),
        Bar(
            f"2 share of ideal >= {asked}" + (f", all {concurrency} reached" if wide else ""),
            f"{ours.share:.2f}, peak {shown(ours.in_flight_peak)}",
            ours.share >= asked and reached if defined else None,
        ),
        Bar("3 start <= 0.7 CPU s", f"{ours.start_cpu_s:.2f}", ours.start_cpu_s <= 0.7),
        Bar(
            f"3 first row <= 0.5 s + one latency ({latency_s:.2f} s) after the first call",
            shown(waited, ".2f"),
            waited <= 0.5 + latency_s if waited is not None else None,
        ),
        Bar("4 peak memory <= 150 MB", f"{ours.peak_mb:.0f}", ours.peak_mb <= 150),
        Bar(f"5 sockets <= {concurrency} + 5 %", f"{ours.sockets}", ours.sockets <= concurrency * 1.05),
    ]


def table(results: Sequence[Figures]) -> str:
    bare = next((one for one in results if one.name == "bare"), None)
    lines = [COLUMNS]
    for one in results:
        ratio = f"{one.cpu_ms / bare.cpu_ms:.2f}" if bare else "-"
        flight = f"{one.in_flight:.0f} (<={shown(one.in_flight_peak)})"
        lines.append(
            f"{one.name:<12} {one.cpu_ms:>11.2f} {ratio:>7} {one.share:>15.2f} {flight:>13} {one.start_cpu_s:>12.2f}"
            f" {shown(one.first_row_s, '.2f'):>10} {one.peak_mb:>8.0f} {one.sockets:>8} {f'{one.good}/{one.rows}':>10}"
        )
    return "\n".join(lines)


def shown(value: float | None, form: str = "") -> str:
    return "-" if value is None else format(value, form)


def verdicts(found: Sequence[Bar]) -> str:
    words = {True: "ok", False: "missed", None: "not measured here"}
    return "\n".join(f"{words[bar.held]:<18} {bar.what}: {bar.measured}" for bar in found)


def asked(url: str, *, post: bool = False) -> Any:
    """The JSON a server says at `url`, or None where it knows no such page. Raises URLError when nobody answers."""
    try:
        with _direct.open(Request(url, data=b"" if post else None), timeout=10) as answer:
            return json.load(answer)
    except (HTTPError, ValueError):
        return None


def books_of(base_url: str) -> str:
    """Where a test server keeps its books: mockllm and `seedless simulate` have them beside /v1."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def fresh_books(base_url: str) -> bool:
    """Whether the server counts in flight and starts from nothing now."""
    asked(f"{books_of(base_url)}/reset", post=True)
    stats = asked(f"{books_of(base_url)}/stats")
    return isinstance(stats, dict) and stats.get("requests") == 0 and "in_flight" in stats


def measured(name: str, prompts: Path, folder: Path, base_url: str, concurrency: int, latency_s: float, model: str) -> Figures:
    """Run one contender to its end."""
    books = f"{books_of(base_url)}/stats" if fresh_books(base_url) else None
    rows = len(lines_of(prompts))
    with TemporaryDirectory() as place:
        told_at = Path(place) / "told.json"
        command = [
            sys.executable,
            *map(str, (HERE / "contender.py", name, told_at, prompts, folder, base_url, concurrency, model)),
        ]
        began_s, began_at = time.monotonic(), time.time()
        child = subprocess.Popen(command, stdout=sys.stderr)
        try:
            cpu_s, sockets, busy = followed(child, port_of(base_url), books)
        except BaseException:  # Ctrl-C, a server that is gone: the child goes with us
            child.kill()
            child.wait()
            raise
        if child.returncode:
            raise SystemExit(f"{name} ended with exit code {child.returncode}")
        told = Told(**json.loads(told_at.read_text(encoding="utf-8")))
    stats = (asked(books) if books else None) or {}
    last_reply_s = busy[-1][0] if busy else told.ended_s
    wall_s = stats.get("span_s") or last_reply_s - told.first_call_s
    rate = rows / wall_s
    first_row_s = told.first_row_s - began_s if told.first_row_s else first_part_s(folder, began_at)
    return Figures(
        name=name,
        rows=rows,
        good=told.good,
        lost=rows - told.good - told.listed,
        cpu_ms=1000 * (cpu_s - told.start_cpu_s) / rows,
        start_cpu_s=told.start_cpu_s,
        first_row_s=first_row_s,
        first_row_after_call_s=first_row_s - (told.first_call_s - began_s) if first_row_s is not None else None,
        share=rate * latency_s / concurrency,
        in_flight=mean(seen for _, seen in busy) if busy else rate * latency_s,  # Little's law where nobody counts
        in_flight_peak=stats.get("peak_concurrency", stats.get("peak_in_flight")),
        sockets=sockets,
        peak_mb=told.peak_mb,
        wall_s=wall_s,
    )


def followed(child: subprocess.Popen[bytes], port: int, books: str | None) -> tuple[float, int, list[tuple[float, int]]]:
    """Wait for the child. Returns the CPU seconds of its tree, the most connections at one time, and what was in flight
    whenever we looked while anything was: the time on the monotonic clock, and how many."""
    sockets, busy = 0, list[tuple[float, int]]()
    while True:
        pid, status, used = os.wait4(child.pid, os.WNOHANG)
        if pid:
            child.returncode = os.waitstatus_to_exitcode(status)
            return used.ru_utime + used.ru_stime, sockets, busy
        sockets = max(sockets, established(child.pid, port))
        if books and (in_flight := asked(books)["in_flight"]):
            busy.append((time.monotonic(), in_flight))
        time.sleep(LOOK_S)


def established(pid: int, port: int) -> int:
    """TCP connections to `port` that stand, over all processes of the machine: run the benchmark alone."""
    ends = re.compile(rb": [0-9A-F]+:[0-9A-F]{4} [0-9A-F]+:%04X 01 " % port)
    try:
        return sum(len(ends.findall(Path(f"/proc/{pid}/net/{kind}").read_bytes())) for kind in ("tcp", "tcp6"))
    except OSError:  # the process has just ended
        return 0


def first_part_s(folder: Path, began_at: float) -> float | None:
    """Seconds from `began_at` to the first part with rows: its rename into place, which is when a reader can see it."""
    parts = [path for path in (folder / "data").glob("part-*.parquet") if path.name != "part-00000.parquet"]
    return min((path.stat().st_ctime for path in parts), default=began_at) - began_at if parts else None


@contextmanager
def serving(base_url: str | None, latency_ms: float) -> Iterator[str]:
    """The user's server, or a fresh simulated one that ends with the block."""
    if base_url:
        yield base_url.rstrip("/")
        return
    settings = ["--port", "0", "--latency-ms", f"{latency_ms:g}", "--tokens", "200"]
    command = [sys.executable, "-m", "seedless", "simulate", *settings]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        said = server.stdout.readline().strip()
        if not said.startswith("http"):
            raise SystemExit("seedless simulate did not start")
        yield said
    finally:
        server.terminate()
        server.wait()


def write_prompts(file: Path, rows: int) -> Path:
    text = "item-{0:07d} Explain in a few sentences what {1} and {2} have in common.\n"
    count = len(TOPICS)
    lines = (text.format(i, TOPICS[i % count], TOPICS[i // count % count]) for i in range(rows))
    file.write_text("".join(lines), encoding="utf-8")
    return file


def model_of(base_url: str) -> str:
    """The first model that the server lists; servers that list none seldom mind the name."""
    listed = asked(f"{base_url}/models")
    data = listed.get("data") if isinstance(listed, dict) else None
    return str(data[0]["id"]) if data and isinstance(data[0], dict) and data[0].get("id") else "bench"


def latency_of(base_url: str, prompts: Path, model: str) -> float:
    """The median latency of a few calls of the bare loop, few at a time."""
    from bare_loop import bare_loop

    tally = bare_loop(lines_of(prompts)[:PROBE_LINES], base_url, PROBE_CONCURRENCY, key=key_given(), model=model)
    if tally.latency_s is None or not tally.good:
        raise SystemExit(f"{base_url}: none of {PROBE_LINES} calls was answered with text. Try `seedless doctor`")
    return tally.latency_s


class OneLine(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{Path(self.prog).name}: {message}\n")


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = OneLine(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base-url", help="an OpenAI-compatible server, up to and with /v1; default: seedless simulate")
    parser.add_argument("--prompts", type=Path, metavar="FILE", help="one prompt a line; default: written, --rows lines")
    parser.add_argument("--model", metavar="NAME", help="which of its models; default: the first it lists")
    parser.add_argument("--rows", type=int, default=5_000, help="lines to write without --prompts (5000)")
    parser.add_argument("--concurrency", type=int, default=256, help="calls in flight (256)")
    parser.add_argument("--latency-ms", type=float, help="what an answer takes (simulate: 200; else measured with 20 calls)")
    parser.add_argument("-o", "--out", type=Path, metavar="DIR", help="where seedless's rows stay; default: nowhere")
    parser.add_argument("--no-baseline", action="store_true", help="seedless alone")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    options = parser.parse_args(given)
    if options.base_url and not options.prompts:
        parser.error("--base-url wants --prompts FILE: what is sent to a server of yours is yours to say")
    if options.base_url and urlsplit(options.base_url).scheme not in ("http", "https"):
        parser.error(f"--base-url {options.base_url}: it begins with http:// or https://")
    if options.prompts and not (options.prompts.is_file() and options.prompts.stat().st_size):
        parser.error(f"--prompts {options.prompts}: no such file, or an empty one")
    if min(options.rows, options.concurrency) < 1 or (options.latency_ms is not None and options.latency_ms <= 0):
        parser.error("--rows, --concurrency and --latency-ms are above 0")
    if options.out and options.out.exists() and (not options.out.is_dir() or any(options.out.iterdir())):
        parser.error(f"-o {options.out}: a new folder is wanted, for a run that resumes measures nothing")
    return options


def main(given: Sequence[str] | None = None) -> int:
    options = arguments(given)
    served_ms = options.latency_ms or 200.0
    results: list[Figures] = []
    with TemporaryDirectory() as scratch:
        place = Path(scratch)
        prompts = options.prompts or write_prompts(place / "prompts.txt", options.rows)
        latency_s = served_ms / 1000
        try:
            model = options.model or (model_of(options.base_url.rstrip("/")) if options.base_url else "simulated")
            if options.base_url and options.latency_ms is None:
                latency_s = latency_of(options.base_url.rstrip("/"), prompts, model)
            for name in ("seedless",) if options.no_baseline else ("bare", "seedless"):
                with serving(options.base_url, served_ms) as base_url:
                    folder = options.out or place / "rows"
                    results.append(measured(name, prompts, folder, base_url, options.concurrency, latency_s, model))
        except URLError as failure:
            raise SystemExit(f"{options.base_url or 'seedless simulate'}: nobody answers ({failure.reason})") from None
    *before, ours = results
    found = bars(ours, before[0] if before else None, options.concurrency, latency_s)
    if options.json:
        settings = {"concurrency": options.concurrency, "latency_s": latency_s}
        print(json.dumps({**settings, "contenders": [*map(asdict, results)], "bars": [*map(asdict, found)]}, indent=1))
    else:
        print(f"{ours.rows} calls, {options.concurrency} at a time, {latency_s * 1000:.0f} ms a reply\n\n{table(results)}\n")
        print(verdicts(found))
    if ours.lost:
        print(f"seedless lost {ours.lost} of {ours.rows} rows: neither good nor listed with a cause", file=sys.stderr)
    return 1 if ours.lost else 0


if __name__ == "__main__":
    sys.exit(main())
