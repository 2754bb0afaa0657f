"""Functions that give Verdicts. A check is a closure over how to read the item's text; `checks.novelty` is apart (numpy)."""

from seedless.checks.answers import answers
from seedless.checks.finals import final_of
from seedless.checks.form import form
from seedless.checks.language import language
from seedless.checks.noise import noise
from seedless.checks.refusal import refusal
from seedless.checks.repetition import repetition
from seedless.checks.truncation import truncated
from seedless.checks.verifiers import canonical_key, score, verifier_id

__all__ = [
    "answers",
    "canonical_key",
    "final_of",
    "form",
    "language",
    "noise",
    "refusal",
    "repetition",
    "score",
    "truncated",
    "verifier_id",
]
