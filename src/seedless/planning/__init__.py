"""Planning: a map, a menu and quotas become a balanced sequence of planned rows. Pure: no clock, no files, no model."""

from seedless.planning.digest import digest
from seedless.planning.planner import Planner
from seedless.planning.quotas import Shares, check_quotas, shares_of
from seedless.planning.rounds import RoundTally, saturation, tally
from seedless.planning.sampler import Pick, Sampler
from seedless.planning.targets import targets

__all__ = [
    "Pick",
    "Planner",
    "RoundTally",
    "Sampler",
    "Shares",
    "check_quotas",
    "digest",
    "saturation",
    "shares_of",
    "tally",
    "targets",
]
