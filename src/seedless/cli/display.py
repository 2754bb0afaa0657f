"""What a run looks like while it goes and when it ends. Everything here goes to stderr; rows and JSON go to stdout."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import click
from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from seedless.app import Progress, RunOutcome
from seedless.core import RunSpec

KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK", "SEEDLESS_API_KEY")
LINE_EVERY_S = 5.0
Watch = Callable[[Progress], None]


def preamble(spec: RunSpec, folder: Path, quiet: bool) -> None:
    """Who answers, what was found and is not used, where rows go."""
    if quiet:
        return
    click.echo("model: embedded teacher (hand-written problem families; no LLM is used)", err=True)
    if found := [key for key in KEYS if os.environ.get(key)]:
        click.echo(f"found {', '.join(found)} in the environment: not used, real endpoints are not in this version", err=True)
    about = ", ".join((*spec.topic, *spec.nodes)) or "the whole curriculum"
    click.echo(f"{spec.target} rows on {about} in {' and '.join(spec.languages)} -> {folder}", err=True)


@contextmanager
def progress(quiet: bool) -> Iterator[Watch | None]:
    """A live view on a terminal, a plain line now and then elsewhere, nothing when quiet."""
    if quiet:
        yield None
        return
    console = Console(stderr=True)
    shown: list[Progress] = []
    if console.is_terminal:
        with Live(console=console, refresh_per_second=4, transient=True, get_renderable=lambda: view(shown)) as live:
            yield shown.append
            live.update(view(shown))
        return
    ended = Event()

    def say() -> None:
        while not ended.wait(LINE_EVERY_S):
            for one in shown:
                click.echo(line(one), err=True)

    teller = Thread(target=say, daemon=True)
    teller.start()
    try:
        yield shown.append
    finally:
        ended.set()
        teller.join()


def line(p: Progress) -> str:
    refused = sum(p.refused.values())
    return f"{p.accepted}/{p.target} accepted, {refused} refused, round {p.round}, {p.calls} calls, {p.seconds:.0f} s"


def view(shown: list[Progress]) -> Group:
    if not shown:
        return Group(Text("starting ..."))
    p = shown[0]
    bar = Table.grid(padding=(0, 1))
    bar.add_row(ProgressBar(total=p.target, completed=min(p.accepted, p.target), width=32), f"{p.accepted}/{p.target} accepted")
    settled = p.stages["Example"] + sum(p.refused.values())
    rate = f"{p.stages['Example'] / settled:.0%} pass" if settled else ""
    left = p.seconds * (p.target - p.accepted) / p.accepted if p.accepted else None
    facts = [
        f"round {p.round}",
        f"questions {p.stages['Question']}",
        f"answers {p.stages['Example']}",
        rate,
        f"{p.calls} calls" + (f", {p.calls / p.seconds:.0f}/s" if p.seconds > 1 else ""),
        f"{p.tokens} tokens" if p.tokens else "",
        "price unknown" if p.cost_usd is None else f"{p.cost_usd:.2f} USD",
        f"about {left:.0f} s left" if left else "",
    ]
    return Group(bar, Text("  ".join(fact for fact in facts if fact), style="dim"))


def ending(outcome: RunOutcome, folder: Path) -> None:
    """What happened, what was refused most and what to change, the next command."""
    report = outcome.report
    words = {
        "target": "done" if report.accepted == report.target else f"done: {report.target} wanted, {report.accepted} kept",
        "saturated": f"saturated: {outcome.detail}",
        "interrupted": "interrupted in order",
        "stopped": f"stopped: {outcome.detail}",
    }
    say = f"{words[report.ended]}. {report.accepted} of {report.target} rows accepted, {report.planned} planned"
    click.echo(
        f"{say} ({', '.join(f'{n} {status}' for status, n in report.verification.items())}), {report.seconds:.1f} s", err=True
    )
    for name in outcome.left_out:
        click.echo(f"left out: {name} (the map has nothing of it); its share went to the others", err=True)
    for topic in outcome.skipped:
        click.echo(f"not covered: {topic}", err=True)
    for reason, rows, advice in report.top_reasons:
        click.echo(f"  {rows} refused: {reason}. {advice}", err=True)
    click.echo(f"rows: {folder}/train.jsonl   card: {folder}/README.md   report: {folder}/report.json", err=True)
    click.echo(f"next: {next_command(report.ended, folder)}", err=True)


def next_command(ended: str, folder: Path) -> str:
    if ended == "target":
        return f"seedless show {folder} --sample 3"
    if ended == "saturated":
        return f"seedless rejected {folder}, or widen the topic in a new -o DIR"
    return "the same command again resumes"
