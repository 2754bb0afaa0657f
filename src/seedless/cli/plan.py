"""`seedless plan`: what run would do, before it costs anything."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import click
import orjson

from seedless.cli.options import PATH, run_options
from seedless.cli.words import counted


@click.command(
    epilog="""\b
Examples:
  seedless plan -n 500
  seedless plan Databases --lang ko -n 200 --json"""
)
@run_options
@click.option("-o", "--out", "folder", type=PATH, hidden=True)
@click.option("--json", "as_json", is_flag=True, help="As JSON: the keys of report.json with planned counts.")
def plan(spec_flags: dict[str, Any], config: Path | None, folder: Path | None, as_json: bool) -> int:
    """What `run` with the same arguments would do: rows per cell, capacity, calls, price. Not one call is made."""
    from rich.table import Table

    from seedless import app
    from seedless.cli.rows import page

    found = app.plan(app.run_spec(config, spec_flags))
    if as_json:
        click.echo(orjson.dumps(found.as_report(), option=orjson.OPT_INDENT_2))
        return 0
    console = page()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("dimension", "value", "rows", "share"):
        table.add_column(column, justify="right" if column in ("rows", "share") else "left")
    for name, place in (("task type", 0), ("difficulty", 1), ("language", 2), ("node", 3)):
        counts: Counter[str] = Counter()
        for cell, rows in found.cells.items():
            counts[found.names.get(cell[place], cell[place])] += rows
        for row, (value, rows) in enumerate(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))):
            table.add_row(name if row == 0 else "", value, str(rows), f"{rows / found.rows:.1%}")
    console.print(table)
    room = "without end" if found.capacity is None else counted(found.capacity)
    cells, calls = counted(len(found.cells), "cell"), counted(found.calls, "call")
    console.print(f"\n{found.rows} of {counted(found.spec.target)} in {cells}; the map holds {room}")
    console.print(f"{calls} ({found.batches} for questions, {found.rows} for answers), 0.00 USD: the embedded teacher is free")
    for name in (*found.left_out, *(f"{topic} (not covered)" for topic in found.skipped)):
        console.print(f"left out: {name}")
    if found.rows < found.spec.target:
        console.print(f"the map cannot give {counted(found.spec.target)}: run would end after {found.rows} with exit code 6")
    return 0
