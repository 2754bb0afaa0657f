"""`seedless show`: rows as a person reads them."""

from __future__ import annotations

from pathlib import Path

import click
import orjson

from seedless.cli.options import PATH
from seedless.core import LEVELS, TASK_TYPES


@click.command(
    epilog="""\b
Examples:
  seedless show seedless-out   five rows that differ in language and subject
  seedless show seedless-out --sample 20 --lang ko --level hard
  seedless show seedless-out --all --json | jq .instruction"""
)
@click.argument("folder", metavar="DIR", type=PATH)
@click.option("--sample", type=click.IntRange(1), default=5, show_default=True, metavar="N", help="How many rows.")
@click.option("--all", "everything", is_flag=True, help="All rows, by id.")
@click.option("--lang", "language", metavar="L", help="Only rows in this language.")
@click.option("--task-type", type=click.Choice(TASK_TYPES), metavar="T", help=f"Only one of {', '.join(TASK_TYPES)}.")
@click.option("--level", type=click.Choice(LEVELS), metavar="L", help=f"Only one of {', '.join(LEVELS)}.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, every column.")
def show(
    folder: Path, sample: int, everything: bool, language: str | None, task_type: str | None, level: str | None, as_json: bool
) -> None:
    """Rows of DIR as a person reads them."""
    from seedless import app
    from seedless.cli.rows import page, print_row

    wanted = {"language": language, "task_type": task_type, "difficulty": level}
    rows = app.sample(folder, None if everything else sample, {k: v for k, v in wanted.items() if v})
    if as_json:
        for row in rows:
            click.echo(orjson.dumps(row))
        return
    console = page()
    for row in rows:
        print_row(console, row)
    if not rows:
        click.echo("no rows here that match", err=True)
