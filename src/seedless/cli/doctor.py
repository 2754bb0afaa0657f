"""`seedless doctor`: what is configured, what lies near and is not used, whether the endpoint answers and what it supports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from seedless.cli.options import PATH, given_of
from seedless.cli.words import command, counted, say

if TYPE_CHECKING:
    from rich.console import Console

    from seedless.app.doctor import Diagnosis, LocalServer, SpareKey
    from seedless.app.examining import Examination

INDENT = "  "
STYLES = {"ok": "green", "note": "yellow", "problem": "bold red"}
MOST_NAMED = 3  # models of a local server


@click.command(
    epilog="""\b
Examples:
  seedless doctor                                   what is found without being told
  seedless doctor --base-url http://127.0.0.1:8000/v1   which models it lists
  seedless doctor --base-url http://127.0.0.1:8000/v1 --model NAME
  seedless doctor --config my-run.yaml --json

Exit codes: 0 all that is configured works, 2 a mistake to mend, 5 the endpoint is away or fails."""
)
@click.option("--config", type=PATH, metavar="FILE", help="A run file (YAML); flags win.")
@click.option("--model", metavar="NAME", help="The model that writes.")
@click.option("--base-url", metavar="URL", help="Its OpenAI-compatible endpoint, as http://127.0.0.1:8000/v1.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object on stdout.")
def doctor(config: Path | None, model: str | None, base_url: str | None, as_json: bool) -> int:
    """What run would use, where each setting comes from, and whether it works.

    Looks for servers on this machine at their usual ports. To a configured endpoint it makes four small calls, which may
    cost a fraction of a cent: the most they can cost is told before. Nothing is sent anywhere else, and no key is shown.
    """
    from seedless.app.doctor import diagnose

    writer = given_of({"model": model, "base_url": base_url})
    found = diagnose(config, {"models": {"writer": writer}} if writer else {}, tell=say)
    if as_json:
        click.echo(orjson.dumps(found, option=orjson.OPT_INDENT_2))
        return int(found.exit_code)
    from seedless.cli.rows import page

    console = page()
    settings(console, found)
    near(console, found.spare_keys, found.local_servers)
    for examination in found.examinations:
        findings(console, examination)
    console.print(f"\n{ending(found)}")
    return int(found.exit_code)


def settings(console: Console, found: Diagnosis) -> None:
    from rich.table import Table
    from rich.text import Text

    for post in found.posts:
        console.print(Text(post.role, style="bold"))
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
        for overflow in ("ignore", "fold", "fold"):
            table.add_column(overflow=overflow, no_wrap=overflow == "ignore")
        for one in post.settings:
            table.add_row(f"{INDENT}{one.name}", one.value, Text(one.source, style="dim"))
        console.print(table)


def near(console: Console, keys: tuple[SpareKey, ...], servers: tuple[LocalServer, ...]) -> None:
    from rich.text import Text

    if keys:
        console.print(Text("\nkeys that are set and not used", style="bold"))
    for key in keys:
        if not key.base_url:
            use = "goes to the endpoint of any --base-url" if not key.needs_key_env else "name it in a run file: key_env"
        elif key.needs_key_env:
            use = f"in a run file: base_url: {key.base_url}, key_env: {key.variable}"
        else:
            use = command("run", "--base-url", key.base_url, "--model", "NAME")
        console.print(f"{INDENT}{key.variable}: {use}", soft_wrap=True)
    console.print(Text("\nservers on this machine that are not used", style="bold"))
    for server in servers:
        names = ", ".join(server.models[:MOST_NAMED]) + (" and more" if len(server.models) > MOST_NAMED else "")
        holds = "wants a key" if server.wants_key else f"{counted(len(server.models), 'model')}: {names}"
        console.print(f"{INDENT}{server.base_url} (the port of {server.usual}), {holds}", soft_wrap=True)
        named = server.models[0] if server.models else "NAME"
        console.print(f"{INDENT * 2}{command('run', '--base-url', server.base_url, '--model', named)}", soft_wrap=True)
    if not servers:
        console.print(f"{INDENT}none found")


def findings(console: Console, examination: Examination) -> None:
    from rich.table import Table
    from rich.text import Text

    title = f"\n{', '.join(examination.roles)}: {examination.model} at {examination.base_url or 'no address'}"
    console.print(Text(title, style="bold"))
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for one in examination.findings:
        table.add_row(Text(f"{INDENT}{one.level}", style=STYLES[one.level]), one.line + (f". {one.mend}" if one.mend else ""))
    console.print(table)


def ending(found: Diagnosis) -> str:
    """Who will answer, or what stands in the way."""
    if not found.examinations:
        return "no endpoint is configured: the embedded teacher answers, without a language model, a key or a network"
    levels = [one.level for examination in found.examinations for one in examination.findings]
    if found.exit_code:
        return f"{counted(levels.count('problem'), 'problem')} to mend before a run"
    notes = levels.count("note")
    return "all that is configured works" + (f", with {counted(notes, 'note')}" if notes else "")
