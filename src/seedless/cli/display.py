"""What a run looks like while it goes and when it ends. Everything here goes to stderr; rows and JSON go to stdout."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from seedless.app import Progress, RunOutcome
from seedless.cli.words import command, counted, say
from seedless.core import RunSpec

KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK", "SEEDLESS_API_KEY")
LINE_EVERY_S = 5.0
Watch = Callable[[Progress], None]


@contextmanager
def progress(spec: RunSpec, folder: Path, quiet: bool) -> Iterator[Watch | None]:
    """A live view on a terminal, a plain line now and then elsewhere, nothing when quiet.

    It begins when work does: a run that is refused prints its one line and nothing above it.
    """
    if quiet:
        yield None
        return
    console = Console(stderr=True)
    with ExitStack() as until_the_end:

        def watch(begun: Progress) -> None:
            preamble(spec, folder)
            if console.is_terminal:
                shown = Live(console=console, refresh_per_second=4, transient=True, get_renderable=lambda: view(begun))
                until_the_end.enter_context(shown)
            else:
                until_the_end.enter_context(lines(begun))

        yield watch


@contextmanager
def lines(begun: Progress) -> Iterator[None]:
    """A line every LINE_EVERY_S, from a thread of its own."""
    ended = Event()

    def tell() -> None:
        while not ended.wait(LINE_EVERY_S):
            say(line(begun))

    teller = Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        ended.set()
        teller.join()


def preamble(spec: RunSpec, folder: Path) -> None:
    """Who answers, what was found and is not used, where rows go."""
    say("model: embedded teacher (hand-written problem families; no LLM is used)")
    if found := [key for key in KEYS if os.environ.get(key)]:
        say(f"found {', '.join(found)} in the environment: not used, real endpoints are not in this version")
    about = ", ".join((*spec.topic, *spec.nodes)) or "the whole curriculum"
    say(f"{counted(spec.target)} on {about} in {' and '.join(spec.languages)} -> {folder}")


def line(p: Progress) -> str:
    refused = sum(p.refused.values())
    return f"{p.accepted}/{p.target} accepted, {refused} refused, round {p.round}, {p.calls} calls, {p.seconds:.0f} s"


def view(p: Progress) -> Group:
    """A bar of the DIR; under it, what this process has done and how fast."""
    bar = Table.grid(padding=(0, 1))
    bar.add_row(ProgressBar(total=p.target, completed=min(p.accepted, p.target), width=32), f"{p.accepted}/{p.target} accepted")
    questions, answers = p.stages["Question"], p.stages["Example"]
    settled = answers + sum(p.refused.values())
    facts = [
        f"round {p.round}",
        f"questions {questions}" if questions >= answers else "",  # else some were asked by an earlier process
        f"answers {answers}",
        f"{answers / settled:.0%} pass" if settled else "",
        f"{p.calls} calls" + (f", {p.calls / p.seconds:.0f}/s" if p.seconds > 1 else ""),
        f"{p.tokens} tokens" if p.tokens else "",
        "price unknown" if p.cost_usd is None else f"{p.cost_usd:.2f} USD",
        f"about {p.seconds_left:.0f} s left" if p.seconds_left is not None else "",
    ]
    return Group(bar, Text("  ".join(fact for fact in facts if fact), style="dim"))


def ending(outcome: RunOutcome, folder: Path, seconds: float) -> None:
    """What happened in these seconds, what was refused most and what to change, the next command."""
    report = outcome.report
    kept = ", ".join(f"{n} {status}" for status, n in report.verification.items())
    say(f"{outcome_words(outcome)}, {report.planned} planned ({kept or 'none kept'}), {seconds:.1f} s")
    for name in outcome.left_out:
        say(f"left out: {name} (the map has nothing of it); its share went to the others")
    for note in outcome.notes:
        say(f"note: {note}")
    for topic in outcome.skipped:
        say(f"not covered: {topic}")
    for reason, count, advice in report.top_reasons:
        say(f"  {count} refused: {reason}. {advice}")
    say(f"rows: {folder}/train.jsonl   card: {folder}/README.md   report: {folder}/report.json")
    say(f"next: {next_command(report.ended, folder)}")


def outcome_words(outcome: RunOutcome) -> str:
    report = outcome.report
    so_far = f"{report.accepted} of {counted(report.target)} accepted"
    if report.ended == "target" and report.accepted > report.target:
        were = "was" if report.target == 1 else "were"
        return f"done: {counted(report.accepted)} are kept; {report.target} {were} asked for"
    if report.ended == "target":
        return f"done. {so_far}"
    if report.ended == "interrupted":
        return f"interrupted; {so_far} so far"
    return f"{report.ended}: {outcome.detail}. {so_far}"


def next_command(ended: str, folder: Path) -> str:
    if ended == "target":
        return command("show", folder, "--sample", "3")
    if ended == "saturated":
        return f"{command('rejected', folder)}, or widen the topic in a new -o DIR"
    return "the same command again resumes"
