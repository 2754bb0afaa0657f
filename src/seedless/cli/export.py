"""`seedless export`: the rows in the format a trainer reads."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    epilog="""\b
Examples:
  seedless export seedless-out --format alpaca -o alpaca.jsonl
  seedless export seedless-out --format rlvr -o - | head -2
  seedless export seedless-out --format parquet -o all.parquet"""
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--format", "form", required=True, metavar="F", help="messages, alpaca, sharegpt, chatml-text, rlvr or parquet.")
@click.option("-o", "--out", required=True, metavar="FILE", help="Where to write; - is stdout.")
def export(folder: Path, form: str, out: str) -> None:
    """Write the accepted rows of DIR, sorted by id, in one FORMAT."""
    from seedless import app

    done = app.export(folder, form, out)
    left = f", {done.left_out} left out: {done.why}" if done.left_out else ""
    click.echo(f"{done.rows} rows -> {'stdout' if out == '-' else out}{left}", err=True)
