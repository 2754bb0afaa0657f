"""The console script: what must stand before anything else is loaded, and the end of the process."""

from __future__ import annotations

import os
import signal
import sys

STOPS = (signal.SIGINT, signal.SIGTERM)
INTERRUPTED = 130  # core.ExitCode, which is not loaded when a signal comes this early


def main() -> None:
    """Call the command and exit with its code (docs/schema.md). SIGTERM is a Ctrl-C from here on, while modules load too."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        from seedless.cli.commands import called

        code = called(sys.argv[1:])
    except KeyboardInterrupt:
        hear_no_more()
        end_line = "\n" if sys.stderr and sys.stderr.isatty() else ""  # the terminal stands behind its own ^C
        print(f"{end_line}seedless: interrupted; the same command resumes", file=sys.stderr)
        sys.stderr.flush()
        os._exit(INTERRUPTED)  # where an interrupt passed through an import, Python would end itself by SIGINT instead
    hear_no_more()
    sys.exit(code)


def hear_no_more() -> None:
    """All is told: a second signal would only change the exit code."""
    for one in STOPS:
        signal.signal(one, signal.SIG_IGN)
