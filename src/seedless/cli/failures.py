"""What a failure is in one line, and its exit code. Loaded when something fails: `--help` must not pay for the core."""

from __future__ import annotations

import os
import traceback

import click

from seedless.core import DiskFull, ExitCode, SeedlessError, UserMistake
from seedless.core.atomic import NO_SPACE


def told(failure: Exception) -> tuple[str, int]:
    """The line and the exit code of docs/schema.md. A bug of ours prints its traceback first."""
    if isinstance(failure, click.Abort):
        return "interrupted; the same command resumes", ExitCode.INTERRUPTED
    if isinstance(failure, click.ClickException):
        ctx = failure.ctx if isinstance(failure, click.UsageError) else None
        return failure.format_message() + (f" Try `{ctx.command_path} --help`." if ctx else ""), ExitCode.MISTAKE
    if isinstance(failure, OSError) and failure.errno:
        failure = of_the_system(failure, failure.errno)
    if isinstance(failure, SeedlessError) and failure.exit_code != ExitCode.BUG:
        return str(failure), failure.exit_code
    traceback.print_exception(failure)
    return "this is a bug in seedless: please report the lines above. What is on disk is kept", ExitCode.BUG


def of_the_system(failure: OSError, errno: int) -> SeedlessError:
    """What the operating system refused, where nobody nearer could say it better."""
    where = os.fsdecode(failure.filename) if isinstance(failure.filename, str | bytes) else "the output"
    if errno in NO_SPACE:
        return DiskFull(where)
    return UserMistake(os.strerror(errno), where)
