"""`seedless run`: the main job."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click

from seedless.cli.options import PATH, run_options
from seedless.cli.words import say
from seedless.core import ExitCode


@click.command(
    epilog="""\b
Examples:
  seedless run                              500 rows, English and Korean
  seedless run -n 200 --lang ko -o korean   200 Korean rows
  seedless run Algebra "Databases" -n 300   rows of these subjects only
  seedless run -n 1000                      the first folder, grown to 1,000
  seedless run --config my-run.yaml --json  from a run file; JSON on stdout
  seedless run beekeeping --model qwen3-8b --base-url http://127.0.0.1:8000/v1 -o bees
  seedless run 해양법 --lang ko --model gpt-5-mini --base-url https://api.openai.com/v1 --max-usd 5 -o sea
  seedless run --atlas bees/atlas.jsonl -n 2000 --config my-run.yaml -o more   over a map that is there

Exit codes: 0 target reached, 2 a mistake to mend, 3 topic not covered, 4 the budget is spent, 5 stopped, 6 the map is used
up, 130 Ctrl-C. After 4, 5 and 130 the same command goes on where it ended (after 4 with a larger cap)."""
)
@run_options
@click.option("-o", "--out", "folder", type=PATH, default=Path("seedless-out"), show_default=True,
              metavar="DIR", help="Where the run lives; give it again to resume or grow.")  # fmt: skip
@click.option("--yes", is_flag=True, help="Do not ask before spending more than 10 USD, or an unknown price.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, only price and ending.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON on stdout.")
def run(spec_flags: dict[str, Any], config: Path | None, folder: Path, yes: bool, quiet: bool, as_json: bool) -> int:
    """Make a dataset: plan rows over the map, write them, check them, publish them in DIR.

    With a model, TOPIC is anything: the model draws a map of it first; none is all of knowledge. Without one, TOPIC names
    subjects or concepts of the embedded teacher's curriculum; none is all of it. With --atlas it names nodes of that map.
    The same command again resumes, at no cost for what is there; a larger -n grows the dataset.
    """
    from seedless import app
    from seedless.app.planning import forecast
    from seedless.cli import display

    began = time.monotonic()
    spec = app.run_spec(config, spec_flags)
    foreseen = forecast(spec, folder)
    if foreseen and not display.agreed(spec, foreseen, yes):
        say("seedless: nothing was spent")
        return ExitCode.MISTAKE
    with display.progress(spec, folder, quiet, foreseen) as watch:
        outcome = app.run(spec, folder, watch=watch)
    if as_json:
        sys.stdout.buffer.write(outcome.report.json_line())
    display.ending(outcome, folder, time.monotonic() - began)
    return int(outcome.report.exit_code)
