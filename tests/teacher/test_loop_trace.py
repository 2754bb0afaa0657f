"""What is particular to tracing programs: the trace function of whoever calls stays in its place."""

from __future__ import annotations

import sys

from seedless.teacher.families.computing.programming.loop_trace import FAMILY
from teacher.drawing import draws


def test_tracing_a_program_leaves_the_callers_trace_function_alone() -> None:
    def mine(*_: object) -> None:
        return None

    before = sys.gettrace()
    sys.settrace(mine)
    try:
        FAMILY.pose(next(draws(FAMILY, "en", 1)))
        assert sys.gettrace() is mine
    finally:
        sys.settrace(before)
