"""The engine: runs recipes over a journal. It knows no file, no table, no command line."""

from seedless.engine.asking import Desk, NodeContext, Role
from seedless.engine.events import Called, Event, Listener, Noted, Planted, Settled
from seedless.engine.frontier import Frontier
from seedless.engine.gate import Gate
from seedless.engine.run_node import Parked, run_node

__all__ = [
    "Called",
    "Desk",
    "Event",
    "Frontier",
    "Gate",
    "Listener",
    "NodeContext",
    "Noted",
    "Parked",
    "Planted",
    "Role",
    "Settled",
    "run_node",
]
