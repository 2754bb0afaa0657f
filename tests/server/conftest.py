"""One real server a test process: llama.cpp's, in a child process that is ended by its own handle.

Under pytest-xdist each worker that meets such a test starts its own, at its first one: that costs less (see `real_server`)
than making all these tests queue in one worker, and needs no option of the command line.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SERVE = Path(__file__).parent / "serve_tiny.py"
START_S = 60.0


@dataclass(frozen=True)
class RealServer:
    """A server at `base_url`, which ends in /v1 and answers as `model`."""

    base_url: str
    model: str
    process: subprocess.Popen[str]

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def started(folder: Path) -> RealServer:
    """Raises RuntimeError with what the server said when it does not come up."""
    log = folder / "server.log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, str(SERVE), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
        )
    too_late = threading.Timer(START_S, process.kill)  # so that a server that hangs ends the wait below
    too_late.start()
    assert process.stdout is not None
    said = process.stdout.readline().split()
    too_late.cancel()
    if len(said) != 2:
        process.kill()
        raise RuntimeError(f"the server did not start: {log.read_text()[-2000:]}")
    return RealServer(base_url=said[0], model=said[1], process=process)


@pytest.fixture(scope="session")
def real_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    """Ready 0.25 s after its start, 77 MB at rest; once a worker, and only where a test asks for it."""
    for package in ("xllamacpp", "gguf"):
        reason = f"{package} cannot be imported: it is not installed, or has no wheel for this platform"
        pytest.importorskip(package, reason=reason, exc_type=ImportError)
    server = started(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()
