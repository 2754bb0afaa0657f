"""The whole error policy on one screen: who is at fault, what the user reads, which exit code ends the run.

An error is raised where it is found and caught in two places only: `engine.run_node` turns a fault of one node into
its Outcome, `cli` turns everything else into one line and an exit code. Exit codes: schema.md §3.
"""

from __future__ import annotations

from enum import Enum, IntEnum


class ExitCode(IntEnum):
    TARGET = 0
    BUG = 1
    MISTAKE = 2
    NOT_COVERED = 3
    BUDGET = 4
    STOPPED = 5
    SATURATED = 6
    INTERRUPTED = 130


class SeedlessError(Exception):
    """Everything we raise on purpose. `str()` is the one line a user reads: what, where, how to mend."""

    exit_code = ExitCode.BUG


class UserMistake(SeedlessError):
    """Something the user can mend: `what` is wrong, `where` it stands, `mend` says what to do."""

    exit_code = ExitCode.MISTAKE

    def __init__(self, what: str, where: str = "", mend: str = "") -> None:
        self.what, self.where, self.mend = what, where, mend
        line = f"{where}: {what}" if where else what
        super().__init__(f"{line}. {mend}" if mend else line)


class NotCovered(SeedlessError):
    """A topic outside the embedded teacher's curriculum; `nearest` names the closest subjects it does cover."""

    exit_code = ExitCode.NOT_COVERED

    def __init__(self, topic: str, nearest: tuple[str, ...], covers: str) -> None:
        self.topic, self.nearest = topic, nearest
        super().__init__(
            f"the embedded teacher does not cover {topic!r} (it covers {covers}). Nearest: {', '.join(nearest)}. "
            "Choose one of these, or have a model draw the map: add --model NAME --base-url URL"
        )


class Stopped(SeedlessError):
    """Work began and cannot go on (disk full, provider gone, no quota). What is done is kept; the same command resumes."""

    exit_code = ExitCode.STOPPED


class DiskFull(Stopped):
    """No space for the journal or a row. `where` is the file or folder that could not grow."""

    def __init__(self, where: str) -> None:
        super().__init__(f"no space left while writing {where}. Free some space and run the same command again to resume")


class JournalDamaged(UserMistake):
    """The journal is not a database we can read: torn, overwritten, or from a newer seedless."""


class RecipeFault(SeedlessError):
    """A recipe broke its contract (asked twice with one draw, yielded a plan it was not given): our bug or its author's."""


class Fault(Enum):
    """What a failed call means for the run."""

    WAIT = "wait"  # passes with time: retried inside the model stack
    REFUSED = "refused"  # this request will not be answered: the node fails, others go on
    STOP = "stop"  # no call will be answered (bad key, no quota): the run pauses


class Cause(Enum):
    """Why a call failed, as far as it can be told: wrappers and the ending of a run act on it, the user reads it."""

    KEY = "bad key"
    MODEL = "unknown model"
    HOST = "no such host"  # no name, nobody listening, a certificate that does not hold
    QUOTA = "no quota"
    LIMIT = "rate limit"
    SERVER = "server error"
    TIMEOUT = "time-out"
    CUT = "connection cut"  # before the reply was whole
    REQUEST = "request refused"  # this one: too long, filtered, malformed
    OTHER = "failed"


class ProviderFailed(SeedlessError):
    """A model did not answer. `wait_s` is the provider's own hint for Fault.WAIT."""

    exit_code = ExitCode.STOPPED

    def __init__(self, message: str, fault: Fault, wait_s: float | None = None, *, cause: Cause = Cause.OTHER) -> None:
        self.fault, self.wait_s, self.cause = fault, wait_s, cause
        super().__init__(message)

    @property
    def outcome_unknown(self) -> bool:
        """The model may have answered, and the answer may have to be paid: it counts as spent (schema.md §3)."""
        return self.cause in (Cause.TIMEOUT, Cause.CUT)

    @property
    def mendable(self) -> bool:
        """The user can mend it: before the first good reply it is a mistake (exit 2), not a stop (exit 5)."""
        return self.cause in (Cause.KEY, Cause.MODEL, Cause.HOST)


class BudgetSpent(SeedlessError):
    """The next call might cost more than what is left of the cap. What is done is kept; a larger cap resumes."""

    exit_code = ExitCode.BUDGET


class ReplyUnusable(SeedlessError):
    """A reply came and cannot be read. `reason` is a reject or fail reason of schema.md §1 (truncated, unparsable)."""

    def __init__(self, reason: str, detail: str) -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason}: {detail}")
