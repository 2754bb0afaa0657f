"""A process that serves the tiny model on loopback: `python serve_tiny.py FOLDER` prints base URL and model, then serves.

It ends itself when its input closes, so that a killed test session leaves no server behind.
"""

from __future__ import annotations

import sys
from pathlib import Path

import xllamacpp
from tiny_gguf import write_tiny_gguf

MODEL = "tiny-random"
CONTEXT = 131_072  # tokens, shared by the slots
SLOTS = 8


def main(folder: Path) -> None:
    path = folder / "tiny.gguf"
    write_tiny_gguf(path)
    settings = xllamacpp.CommonParams()
    settings.model.path = str(path)
    settings.model_alias = {MODEL}
    settings.hostnames = ["127.0.0.1"]
    settings.port = 0
    settings.n_ctx = CONTEXT
    settings.n_parallel = SLOTS
    settings.cpuparams.n_threads = 1
    settings.warmup = False
    settings.verbosity = -1
    server = xllamacpp.Server(settings)
    print(f"{server.listening_address}/v1 {MODEL}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
