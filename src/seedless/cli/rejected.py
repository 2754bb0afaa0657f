"""`seedless rejected`: what was refused, why, and what to change."""

from __future__ import annotations

from pathlib import Path

import click
import orjson

from seedless.cli.options import PATH


@click.command(
    epilog="""\b
Examples:
  seedless rejected seedless-out
  seedless rejected seedless-out --reason duplicate --sample 10"""
)
@click.argument("folder", metavar="DIR", type=PATH)
@click.option("--reason", metavar="R", help="Only this reason.")
@click.option("--sample", type=click.IntRange(0), default=2, show_default=True, metavar="N", help="Examples a reason.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rejected(folder: Path, reason: str | None, sample: int, as_json: bool) -> None:
    """What was refused in DIR, by reason, with examples and what to change."""
    from seedless import app
    from seedless.cli.rows import page
    from seedless.refine.markdown import shown as legible

    found = app.rejected(folder, reason=reason, size=sample)
    if as_json:
        table = [{"reason": r, "rows": n, "advice": a, "examples": found.examples.get(r, [])} for r, n, a in found.counts]
        click.echo(orjson.dumps(table, option=orjson.OPT_INDENT_2))
        return
    console = page()
    if not found.counts:
        click.echo("nothing was refused", err=True)
    for name, rows, advice in found.counts:
        console.print(f"{rows} x {name}. {advice}")
        for row in found.examples.get(name, []):
            console.print(
                f"  {row['plan_id'][:12]}  {row['language']}  {row['kind']}  {row['check']}: {row['detail']}", style="dim"
            )
            if row["text"]:
                console.print("    " + legible(row["text"]).replace("\n", "\n    "))
        console.print()
