"""`seedless plan`: what run would do, before it costs anything."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from seedless.cli.options import PATH, run_options
from seedless.cli.words import counted

if TYPE_CHECKING:
    from rich.table import Table

    from seedless.app.estimating import Span, Spending
    from seedless.app.planning import PlanOutcome


@click.command(
    epilog="""\b
Examples:
  seedless plan -n 500
  seedless plan Databases --lang ko -n 200 --json
  seedless plan -n 5000 --model gpt-5-mini --base-url https://api.openai.com/v1
  seedless plan -n 5000 --config run.yaml -o by-gpt   priced by the calls made there"""
)
@run_options
@click.option("-o", "--out", "folder", type=PATH, metavar="DIR", help="A run that has begun; only read.")
@click.option("--json", "as_json", is_flag=True, help="As JSON: the keys of report.json with planned counts.")
def plan(spec_flags: dict[str, Any], config: Path | None, folder: Path | None, as_json: bool) -> int:
    """What `run` with the same arguments would do: rows per cell, capacity, calls, tokens, price. Not one call is made."""
    from rich.table import Table

    from seedless import app
    from seedless.cli.rows import page

    found = app.plan(app.run_spec(config, spec_flags), folder)
    if as_json:
        click.echo(orjson.dumps(found.as_report(), option=orjson.OPT_INDENT_2))
        return 0
    console = page()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("dimension", "value", "rows", "share"):
        table.add_column(column, justify="right" if column in ("rows", "share") else "left")
    nodes = () if found.chart_calls and not found.spec.topic else (("node", 3),)  # a map of everything has no names yet
    for name, place in (("task type", 0), ("difficulty", 1), ("language", 2), *nodes):
        counts: Counter[str] = Counter()
        for cell, rows in found.cells.items():
            counts[found.names.get(cell[place], cell[place])] += rows
        for row, (value, rows) in enumerate(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))):
            table.add_row(name if row == 0 else "", value, str(rows), f"{rows / found.rows:.1%}")
    console.print(table)
    room = "without end" if found.capacity is None else counted(found.capacity)
    cells = counted(len(found.cells), "cell")
    console.print(f"\n{found.rows} of {counted(found.spec.target)} in {cells}; the map holds {room}")
    if found.chart_calls:
        console.print("The map is drawn by the first calls of run; this is the plan over one of the size that the rows need.")
    console.print(costs(found))
    for name in (*found.left_out, *(f"{topic} (not covered)" for topic in found.skipped)):
        console.print(f"left out: {name}")
    if found.rows < found.spec.target:
        console.print(f"the map cannot give {counted(found.spec.target)}: run would end after {found.rows} with exit code 6")
    return 0


def costs(found: PlanOutcome) -> Table:
    """What was taken, what is to come, and for how much."""
    from rich.table import Table

    from seedless.cli.display import price_words, source_words, who_answers

    foreseen, writer = found.forecast, found.spec.writer
    estimate, to_come, spent = foreseen.estimate, foreseen.estimate.to_come, foreseen.estimate.spent
    told = Table.grid(padding=(0, 2, 0, 0))
    told.add_row("model", who_answers(writer))
    if judge := found.spec.models.get("judge"):
        told.add_row("judge", who_answers(judge))
    if spent.calls.low:
        told.add_row("so far", f"{counted(foreseen.accepted)}: {taken(spent)}")
        told.add_row("to come", f"{counted(foreseen.missing)}: {taken(to_come)}" if foreseen.missing else "nothing")
    else:
        kinds = f"{found.calls - found.rows} for questions, {found.rows} for answers"
        if foreseen.judge_calls:
            kinds = f"{kinds}, {foreseen.judge_calls} for the judge"
        if found.chart_calls:
            kinds = f"{found.chart_calls} to draw the map, {kinds}"
        told.add_row(
            "calls", f"{between(to_come.calls)} ({kinds}{'' if is_exact(to_come.calls) else ', more where rows are refused'})"
        )
        if to_come.tokens_in.high:
            told.add_row("tokens", f"{between(to_come.tokens_in)} in, {between(to_come.tokens_out)} out")
    if foreseen.free:
        why = "the embedded teacher is free" if writer.provider == "embedded" else "it runs on this machine"
        told.add_row("price", f"0.00 USD: {why}")
    else:
        told.add_row("price", price_words(foreseen) + source_words(foreseen))
    if to_come.tokens_in.high and not estimate.seen:
        told.add_row("", "A first guess; the pilot round of run narrows it. A model that thinks before it answers takes more.")
    return told


def taken(spending: Spending) -> str:
    return f"{between(spending.calls)} calls, {between(spending.tokens_in)} tokens in, {between(spending.tokens_out)} out"


def between(span: Span) -> str:
    return many(span.low) if is_exact(span) else f"{many(span.low)} to {many(span.high)}"


def is_exact(span: Span) -> bool:
    return span.low == span.high


def many(count: float) -> str:
    """Whole up to 10,000, then in thousands and millions."""
    if count < 10_000:
        return f"{count:.0f}"
    return f"{count / 1e3:.0f}k" if count < 999_500 else f"{count / 1e6:.1f}M"
