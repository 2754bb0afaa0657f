"""`seedless` that never waits long between tries: `python hurrying.py run ...`. How long it would is tested in tests/models."""

from __future__ import annotations

from seedless.models.patient import Patient

CEILING_S = 0.2
WAITS = Patient.__init__.__kwdefaults__ or {}  # where the longest wait is said, in the key ceiling_s

if __name__ == "__main__":
    from seedless.cli import main

    WAITS["ceiling_s"] = CEILING_S
    main()
