"""The command line: parse -> app -> print. `seedless --help` loads click alone; commands load when they are called."""

from __future__ import annotations

import os
import sys
import traceback

import click

from seedless import __version__

COMMANDS = {
    "run": "Make a dataset; the same command again resumes.",
    "plan": "What run would do: cells, capacity, calls, price.",
    "show": "Rows as a person reads them.",
    "explain": "Where one row came from.",
    "rejected": "What was refused, why, and what to change.",
    "export": "Write the rows in the format a trainer reads.",
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


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="seedless %(version)s")
def seedless() -> None:
    """Instruction-tuning datasets from nothing but a model and a map of human knowledge.

    \b
    First rows, without a key, a GPU or a network (the embedded teacher answers):
      seedless run -n 200 -o first
      seedless show first --sample 3
    """


def main() -> None:
    """The console script: one line for every error, the exit codes of docs/schema.md, a traceback only for our own bugs."""
    try:
        sys.exit(seedless.main(standalone_mode=False) or 0)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has enough: no second complaint
        sys.exit(0)
    except (Exception, KeyboardInterrupt) as failure:
        line, code = told(failure)
        click.echo(f"seedless: {line}", err=True)
        sys.exit(code)


def told(failure: BaseException) -> tuple[str, int]:
    """What a failure is in one line, and its exit code. Imported late: `--help` must not pay for the core."""
    from seedless.core.errors import ExitCode, SeedlessError

    if isinstance(failure, click.Abort | KeyboardInterrupt):
        return "interrupted; the same command resumes", ExitCode.INTERRUPTED
    if isinstance(failure, click.ClickException):
        ctx = failure.ctx if isinstance(failure, click.UsageError) else None
        return failure.format_message() + (f" Try `{ctx.command_path} --help`." if ctx else ""), ExitCode.MISTAKE
    if isinstance(failure, SeedlessError) and failure.exit_code != ExitCode.BUG:
        return str(failure), failure.exit_code
    traceback.print_exception(failure)
    return "this is a bug in seedless: please report the lines above. What is on disk is kept", ExitCode.BUG
