"""`seedless export`: the rows in the format a trainer reads."""

from __future__ import annotations

from pathlib import Path

import click

from seedless.cli.options import PATH
from seedless.cli.words import counted, say


@click.command(
    epilog="""\b
Examples:
  seedless export seedless-out --format alpaca -o alpaca.jsonl
  seedless export seedless-out --format rlvr -o - | head -2
  seedless export seedless-out --format parquet -o all.parquet"""
)
@click.argument("folder", metavar="DIR", type=PATH)
@click.option("--format", "form", required=True, metavar="F", help="messages, alpaca, sharegpt, chatml-text, rlvr or parquet.")
@click.option("-o", "--out", type=PATH, required=True, metavar="FILE", help="Where to write; - is stdout.")
def export(folder: Path, form: str, out: Path) -> None:
    """Write the accepted rows of DIR, sorted by id, in one FORMAT."""
    from seedless import app

    done = app.export(folder, form, str(out))
    left = f", {done.left_out} left out: {done.why}" if done.left_out else ""
    say(f"{counted(done.rows)} -> {'stdout' if str(out) == '-' else out}{left}")
