"""The commands by name: parse -> app -> print. `seedless --help` loads click alone; a command's module when it is called."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

import click

from seedless import __version__
from seedless.cli.words import program, say

COMMANDS = {
    "run": "Make a dataset; the same command again resumes.",
    "plan": "What run would do: cells, capacity, calls, price.",
    "atlas": "The knowledge map as a tree, or written to a file.",
    "show": "Rows as a person reads them.",
    "explain": "Where one row came from.",
    "rejected": "What was refused, why, and what to change.",
    "export": "Write the rows in the format a trainer reads.",
    "verify": "Score answers with the verifier of their row.",
    "doctor": "What is configured, which endpoint answers, what it supports.",
    "simulate": "A local endpoint with scripted replies and faults on demand.",
}


class Commands(click.Group):
    """Commands by name; a module of cli/ is imported only for the command that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module

        command: click.Command = getattr(import_module(f"seedless.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, 1)
            mend = f"Did you mean {near[0]!r}?" if near else f"Commands: {', '.join(COMMANDS)}."
            raise click.UsageError(f"no command {args[0]!r}. {mend}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="seedless %(version)s")
@click.pass_context
def seedless(ctx: click.Context) -> None:
    """Instruction-tuning datasets from nothing but a model and a map of human knowledge.

    \b
    First rows, without a key, a GPU or a network (the embedded teacher answers):
      seedless run -n 200 -o first
      seedless show first --sample 3
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def called(words: Sequence[str]) -> int:
    """Do what the words say; the exit code. One line for every error, a traceback only for our own bugs.

    Click's own `main` is passed by: it makes exit code 1 of a reader that has enough.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # rows are UTF-8 whatever the locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = invoked(words)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever read us has enough: no complaint
        return 0
    except Exception as failure:
        from seedless.cli.failures import told

        line, code = told(failure)
        say(f"seedless: {line}")
        return code
    finally:
        let_go()


def invoked(words: Sequence[str]) -> int:
    try:
        with seedless.make_context(program(), list(words)) as ctx:
            return seedless.invoke(ctx) or 0
    except click.exceptions.Exit as done:
        return done.exit_code


def let_go() -> None:
    """What stdout does not take now is dropped: Python would try again when it ends, and complain in many lines."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
