"""`seedless atlas`: the knowledge map, shown as a tree and written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seedless.cli.options import PATH, run_options
from seedless.cli.words import command, counted, say

LATER = ("review", "add", "drop", "rename", "move", "weight", "merge", "diff", "import")


class Parts(click.Group):
    """Refuses by name what a later version brings; names the nearest of what it has."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        from seedless.core import UserMistake

        name = args[0]
        if name in LATER:
            raise UserMistake("is not in this version", f"atlas {name}", f"This version has {', '.join(self.commands)}")
        if name not in self.commands:
            from difflib import get_close_matches

            near = get_close_matches(name, self.commands, 1)
            mend = f"Did you mean {near[0]!r}?" if near else f"Commands: {', '.join(self.commands)}."
            raise click.UsageError(f"no command {name!r}. {mend}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Parts,
    invoke_without_command=True,
    epilog="""\b
Examples:
  seedless atlas show                       what the embedded teacher teaches
  seedless atlas show seedless-out          the map of a run
  seedless atlas export seedless-out -o map.md
  seedless atlas grow beekeeping --model NAME --base-url URL -o bees""",
)
@click.pass_context
def atlas(ctx: click.Context) -> None:
    """The knowledge map: fields, subjects, sessions and concepts that rows are written about."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@atlas.command(
    short_help="The map as a tree.",
    epilog="""\b
Examples:
  seedless atlas show
  seedless atlas show seedless-out --lang ko --depth 2
  seedless atlas show map.jsonl --node "Number theory"
  seedless atlas show seedless-out --json | jq .totals""",
)
@click.argument("where", metavar="[DIR|FILE]", required=False, type=PATH)
@click.option("--lang", "language", metavar="L", help="Names in this language.  [default: the map's first]")
@click.option("--depth", type=click.IntRange(1), metavar="N", help="Levels shown.  [default: as many as fit in 400 lines]")
@click.option("--node", "asked", metavar="ID|NAME", help="Only this node and what is below it.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout, all levels.")
def show(where: Path | None, language: str | None, depth: int | None, asked: str | None, as_json: bool) -> None:
    """The map of a run's DIR or of a FILE as a tree; without either the embedded teacher's curriculum."""
    from seedless.app import atlas as maps

    found = maps.opened(where)
    spoken = maps.language_of(found, language)
    tops = maps.tops(found) if asked is None else maps.named(found, asked)
    inside = found.under(node.id for node in tops)
    entries = list(maps.walk(found, tops, maps.everything if depth is None else lambda _, level: level < depth))
    if as_json:
        click.echo(in_json(maps.facts(found, where, inside, entries, spoken)))
        return

    from seedless.cli.rows import page
    from seedless.cli.tree import fitting, print_head, print_thin, print_tree

    shown, kind = (entries, None) if depth is not None else fitting(found, tops)
    console = page()
    print_head(console, found, where)
    print_tree(console, found, shown, spoken)
    print_thin(console, found, inside, spoken)
    if other := sum(spoken not in found[id].names for id in inside):
        say(f"{counted(other, 'node')} without a name in {maps.one_line(spoken)}: shown in another language")
    if len(shown) < len(entries):
        levels = max(entry.depth + (2 if entry.concepts else 1) for entry in entries)
        chosen = [word for flag, value in (("--node", asked), ("--lang", language)) if value for word in (flag, value)]
        again = command("atlas", "show", *([where] if where else []), *chosen, "--depth", str(levels))
        say(f"shown down to {kind}s; {again} shows all, --node NAME one branch")


@atlas.command(
    short_help="Write the map to a file: jsonl, md or csv.",
    epilog="""\b
Examples:
  seedless atlas export seedless-out -o map.jsonl   to edit, then: seedless run --atlas map.jsonl
  seedless atlas export seedless-out -o map.md --lang ko
  seedless atlas export seedless-out --format csv -o - | head -5""",
)
@click.argument("where", metavar="[DIR|FILE]", required=False, type=PATH)
@click.option("--format", "form", metavar="F", help="jsonl, md or csv.  [default: the suffix of -o]")
@click.option("-o", "--out", type=PATH, required=True, metavar="FILE", help="Where to write; - is stdout.")
@click.option("--lang", "language", metavar="L", help="Names of md and csv.  [default: the map's first]")
def export(where: Path | None, form: str | None, out: Path, language: str | None) -> None:
    """Write the map of a run's DIR or of a FILE: jsonl as seedless reads it, md for people, csv a row a concept."""
    from seedless.app.atlas import export as write

    done = write(where, form, str(out), language)
    left = f", {counted(done.left_out, 'node')} without concepts left out" if done.left_out else ""
    say(f"{counted(done.count, done.noun)} -> {'stdout' if str(out) == '-' else out}{left}")


def in_json(value: Any) -> str:
    """Indented; what a terminal would act on is escaped, since it can only stand in texts."""
    import orjson

    from seedless.refine.markdown import UNSHOWABLE

    text = orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    return UNSHOWABLE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


@atlas.command(
    short_help="Have a model draw the map of a topic.",
    epilog="""\b
Examples:
  seedless atlas grow beekeeping --model qwen3-8b --base-url http://127.0.0.1:8000/v1 -o bees
  seedless atlas grow 해양법 --lang ko -n 5000 --config my-run.yaml -o sea
  seedless atlas grow --atlas my-map.jsonl --config my-run.yaml -o mine    what it lacks
\b
Then, with the same arguments: seedless run ... -o bees; or, for any other run: --atlas bees/atlas.jsonl""",
)
@run_options
@click.option(
    "-o", "--out", "folder", type=PATH, required=True, metavar="DIR", help="Where the map is drawn; `run` goes on there."
)
@click.option("--yes", is_flag=True, help="Do not ask before spending more than 10 USD, or an unknown price.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, only price and ending.")
def grow(spec_flags: dict[str, Any], config: Path | None, folder: Path, yes: bool, quiet: bool) -> int:
    """Draw the map that `run` would draw first: as large as -n rows need, or of --breadth subjects. No rows are written.

    The same command again goes on where it stopped; a larger -n or --breadth makes the map larger.
    """
    from seedless import app
    from seedless.app import atlas as maps
    from seedless.app.planning import map_forecast
    from seedless.cli import display

    spec = app.run_spec(config, spec_flags)
    foreseen = map_forecast(spec, folder)
    if foreseen and not display.agreed(spec, foreseen, yes):
        say("seedless: nothing was spent")
        return 2
    with display.progress(spec, folder, quiet, foreseen, "a map of") as watch:
        outcome = app.grow(spec, folder, watch=watch)
    ending = outcome.ending
    drawn = ", ".join(maps.tally(maps.totals(outcome.atlas, outcome.atlas.nodes.keys()))) or "no map yet"
    why = "done" if ending.why == "map" else f"{ending.why}: {ending.detail}"
    say(f"{why}. {drawn}; {counted(outcome.calls, 'call')} in all")
    say(f"next: {command('atlas', 'show', folder)}" if ending.why == "map" else "next: the same command again resumes")
    return int(ending.code)
