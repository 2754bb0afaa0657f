"""`seedless verify`: answers scored 0 or 1, line by line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, BinaryIO

import click
import orjson

from seedless.cli.options import PATH
from seedless.cli.words import counted, say


@click.command(
    epilog="""\b
Examples:
  seedless export seedless-out --format rlvr -o tasks.jsonl
  seedless verify replies.jsonl --keys tasks.jsonl -o scores.jsonl
  seedless verify seedless-out --json

\b
A line of FILE: {"id": "...", "answer": "..."}; the text may also be called output, completion or
response, or be the last turn of messages. An answer_key in the line itself needs no --keys."""
)
@click.argument("file", metavar="FILE|DIR", type=PATH)
@click.option("--keys", type=PATH, metavar="FILE|DIR", help="Where ids have their keys: an rlvr export, or the DIR.")
@click.option("-o", "--out", type=PATH, metavar="FILE", help="Write id, score and verifier of each line; - is stdout.")
@click.option("--json", "as_json", is_flag=True, help="The counts as JSON on stdout.")
def verify(file: Path, keys: Path | None, out: Path | None, as_json: bool) -> None:
    """Score answers with the typed verifier of their row: 1 right, 0 anything else. Nothing in them is ever run."""
    from seedless.app.verifying import verify as scored

    if out is None:
        done = scored(file, keys)
    else:
        from seedless.app.exporting import refuse_own
        from seedless.tables.exports import opened

        for folder in (file, keys):
            if folder and folder.is_dir():
                refuse_own(folder, out)
        with opened(sys.stdout.buffer if str(out) == "-" else out) as written:
            done = scored(file, keys, lambda line: _write(written, line))
    if as_json:
        click.echo(orjson.dumps(done.summary))
        return
    summary = done.summary
    share = f" ({summary['share']:.1%})" if summary["answers"] else ""
    say(f"{summary['correct']} of {counted(summary['answers'], 'answer')} right{share}")
    for type, counts in summary["by_type"].items():
        say(f"  {type:<9} {counts['correct']:>7} of {counts['answers']}")
    if done.without_key:
        say(f"{counted(done.without_key)} without an answer key: not scored")


def _write(file: BinaryIO, line: Any) -> None:
    file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
