"""The simulated model: scripted replies in four languages, faults at set rates, a ledger of what was planted. No LLM."""

from seedless.models.simulated.faults import CONTENT, TRANSPORT, Faults
from seedless.models.simulated.languages import LANGUAGES
from seedless.models.simulated.latency import Latency
from seedless.models.simulated.ledger import Entry, Ledger, sha_of
from seedless.models.simulated.model import SimulatedModel
from seedless.models.simulated.reading import request_id

__all__ = [
    "CONTENT",
    "LANGUAGES",
    "TRANSPORT",
    "Entry",
    "Faults",
    "Latency",
    "Ledger",
    "SimulatedModel",
    "request_id",
    "sha_of",
]
