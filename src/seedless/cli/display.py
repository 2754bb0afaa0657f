"""What a run looks like while it goes and when it ends. Everything here goes to stderr; rows and JSON go to stdout."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from seedless.cli.words import command, counted, say
from seedless.core import ModelSpec, RunSpec, UserMistake
from seedless.models.prices import host_of

if TYPE_CHECKING:
    from seedless.app import Progress, RunOutcome
    from seedless.app.planning import Forecast

KEYS = ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK", "SEEDLESS_API_KEY")
LINE_EVERY_S = 5.0
ASK_ABOVE_USD = 10.0
Watch = Callable[["Progress"], None]


@contextmanager
def progress(
    spec: RunSpec, folder: Path, quiet: bool, foreseen: Forecast | None = None, what: str = ""
) -> Iterator[Watch | None]:
    """A live view on a terminal, a plain line now and then elsewhere, nothing when quiet. `what` is made, rows unless told.

    It begins when work does: a run that is refused prints its one line and nothing above it.
    """
    if quiet:
        yield None
        return
    console = Console(stderr=True)
    with ExitStack() as until_the_end:

        def watch(begun: Progress) -> None:
            preamble(spec, folder, foreseen, what or f"{counted(spec.target)} on")
            if console.is_terminal:
                live = Live(console=console, refresh_per_second=4, transient=True, get_renderable=lambda: view(begun, foreseen))
                until_the_end.enter_context(live)
            else:
                until_the_end.enter_context(lines(begun, foreseen))

        yield watch


@contextmanager
def lines(begun: Progress, foreseen: Forecast | None) -> Iterator[None]:
    """A line every LINE_EVERY_S, from a thread of its own."""
    ended = Event()

    def tell() -> None:
        while not ended.wait(LINE_EVERY_S):
            say(line(begun, foreseen))

    teller = Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        ended.set()
        teller.join()


def preamble(spec: RunSpec, folder: Path, foreseen: Forecast | None, what: str) -> None:
    """Who answers, unless `agreed` has told, what was found and is not used, what is made and where it goes."""
    if foreseen is None:
        introduce(spec)
    used = key_name(spec.writer)
    if found := [key for key in KEYS if os.environ.get(key) and key != used]:
        how = "" if used else "; add --model NAME --base-url URL to use an endpoint"
        say(f"found {', '.join(found)} in the environment: not used{how}")
    whole = "the whole curriculum" if spec.writer.provider == "embedded" else spec.atlas or "all of knowledge"
    about = ", ".join((*spec.topic, *spec.nodes)) or whole
    say(f"{what} {about} in {' and '.join(spec.languages)} -> {folder}")


def introduce(spec: RunSpec) -> None:
    """The model that writes, and the judge where there is one."""
    say(f"model: {who_answers(spec.writer)}")
    if judge := spec.models.get("judge"):
        say(f"judge: {who_answers(judge)}")


def who_answers(model: ModelSpec) -> str:
    """And where prompts go."""
    if model.provider == "embedded":
        return "embedded teacher (hand-written problem families; no LLM is used)"
    if model.provider == "simulated":
        return "simulated (scripted replies, no language model)"
    key = key_name(model)
    with_key = f"with the key in {key}" if os.environ.get(key) else "without a key"
    return f"{model.model}; prompts go to {urlsplit(model.base_url or '').netloc} {with_key}"


def key_name(model: ModelSpec) -> str:
    """The environment variable whose key goes with the prompts; nothing where no prompt is sent."""
    from seedless.app.staffing import KEY_OF_HOST, SEEDLESS_KEY

    if model.provider != "openai-compatible":
        return ""
    return model.key_env or KEY_OF_HOST.get(host_of(model.base_url or ""), SEEDLESS_KEY)


def agreed(spec: RunSpec, foreseen: Forecast, yes: bool) -> bool:
    """Tell the price; whether the run may spend it: more than ASK_ABOVE_USD, or nobody knows what, is asked about.

    Raises UserMistake where nobody is there to be asked.
    """
    if not foreseen.missing or (foreseen.price is None and foreseen.cap_usd is not None):
        return True  # nothing to pay; or a cap on money of unknown worth, which `run` refuses
    most = foreseen.most_usd
    asks = not yes and (most is None or most > ASK_ABOVE_USD)
    if asks and not (sys.stdin.isatty() and sys.stderr.isatty()):
        rows = f"{counted(foreseen.missing)} of {spec.writer.model}"
        what = f"the price of {rows} is {price_words(foreseen)}, and nobody is here to agree"
        less = "give models.writer.price in a run file" if most is None else f"stay within --max-usd {ASK_ABOVE_USD:g}"
        raise UserMistake(what, mend=f"Nothing was spent. Add --yes to agree, or {less}")
    guess = "" if foreseen.estimate.seen else "; a first guess: a model that thinks before it answers takes more"
    introduce(spec)
    say(f"price: {price_words(foreseen)} for {counted(foreseen.missing)}{source_words(foreseen)}{guess}")
    if (at_cap := foreseen.rows_at_cap) is not None:
        rows = f"with at most about {at_cap} of {counted(spec.target)}"
        say(f"--max-usd {foreseen.cap_usd:g} may end it first (exit code 4), {rows}")
    return not asks or click.confirm("Go on?", default=False, err=True)


def price_words(foreseen: Forecast) -> str:
    """What is still to be paid."""
    if not foreseen.missing:
        return "nothing more"
    to_come = foreseen.estimate.to_come.usd
    if to_come is None:
        return "unknown"
    return f"about {dollars(to_come.middle)} USD ({dollars(to_come.low)} to {dollars(to_come.high)})"


def source_words(foreseen: Forecast) -> str:
    """Where the price comes from, and what was paid before."""
    price, spent = foreseen.price, foreseen.estimate.spent
    so_far = f"; {dollars(spent.usd.low)} USD spent so far" if spent.usd and spent.calls.low else ""
    if price is None:
        wanted = " and ".join(f"models.{role}.price" for role in foreseen.unpriced or ("writer",))
        return f": give {wanted} in a run file, or cap it with --max-calls or --max-tokens"
    return (f", prices of {price.as_of}" if price.as_of else ", by your own price") + so_far


def dollars(usd: float) -> str:
    return f"{usd:.{2 if usd >= 0.1 or not usd else 3 if usd >= 0.01 else 5}f}"


def line(p: Progress, foreseen: Forecast | None = None) -> str:
    refused = sum(p.refused.values())
    if p.subjects:
        charted, wanted = p.subjects
        return f"drawing the map: {charted} of {counted(wanted, 'subject')}, {p.calls} calls, {p.seconds:.0f} s"
    told = f"{p.accepted}/{p.target} accepted, {refused} refused, round {p.round}, {p.calls} calls, {p.seconds:.0f} s"
    return f"{told}, {paid(p, foreseen)}" if foreseen else told


def paid(p: Progress, foreseen: Forecast | None) -> str:
    """Spent over the life of the DIR, of what it is expected to take."""
    if p.cost_usd is None:
        return "price unknown"
    estimate = foreseen.estimate if foreseen else None
    if estimate is None or estimate.in_all.usd is None or estimate.spent.usd is None:
        return f"{p.cost_usd:.2f} USD"
    in_all = (p.projected or estimate).in_all.usd or estimate.in_all.usd
    return f"{dollars(estimate.spent.usd.low + p.cost_usd)} of about {dollars(in_all.middle)} USD"


def view(p: Progress, foreseen: Forecast | None = None) -> Group:
    """A bar of the DIR; under it, what this process has done and how fast."""
    bar = Table.grid(padding=(0, 1))
    if p.subjects:
        charted, wanted = p.subjects
        bar.add_row(ProgressBar(total=wanted, completed=charted, width=32), f"drawing the map: {charted}/{wanted} subjects")
        facts = [f"{p.calls} calls", f"{p.tokens} tokens" if p.tokens else "", paid(p, foreseen)]
        return Group(bar, Text("  ".join(fact for fact in facts if fact), style="dim"))
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
        paid(p, foreseen),
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
    if report.cost_usd is None or report.cost_usd > 0:
        cost = "a price that is not known" if report.cost_usd is None else f"{dollars(report.cost_usd)} USD"
        calls = counted(sum(report.calls.values()), "call")
        say(f"spent in all: {cost}; {calls}, {report.tokens_in} tokens in, {report.tokens_out} out")
    say(f"rows: {folder}/train.jsonl   card: {folder}/README.md   report: {folder}/report.json")
    nothing = report.ended == "saturated" and not report.planned
    anew = "another model, or another wording of the topic in a new -o DIR"
    say(f"next: {anew if nothing else next_command(report.ended, folder)}")


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
    if ended == "budget":
        return "the same command with a larger cap (--max-usd, --max-calls, --max-tokens) goes on"
    return "the same command again resumes"
