"""Functions that give Verdicts. A check is a closure over how to read the item's text; `novelty`,
`language` and `refusal` are apart, for what they load: numpy, pycld2, many patterns."""

from seedless.checks.answers import answers
from seedless.checks.echo import echo
from seedless.checks.finals import final_of
from seedless.checks.form import form
from seedless.checks.noise import noise
from seedless.checks.repetition import repetition
from seedless.checks.truncation import truncated
from seedless.checks.verifiers import canonical_key, score, verifier_id

__all__ = [
    "answers",
    "canonical_key",
    "echo",
    "final_of",
    "form",
    "noise",
    "repetition",
    "score",
    "truncated",
    "verifier_id",
]
