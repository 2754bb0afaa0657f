"""The knowledge map: its types, its file (schema.md §6), and which names in it are one thing."""

from seedless.atlas.canonical import Level, bare, canonical_key, level_hint
from seedless.atlas.files import read_atlas, write_atlas
from seedless.atlas.nodes import AREAS, KINDS, RANK, Atlas, AtlasNode, Kind, Provenance, Sector
from seedless.atlas.registry import Registry

__all__ = [
    "AREAS",
    "KINDS",
    "RANK",
    "Atlas",
    "AtlasNode",
    "Kind",
    "Level",
    "Provenance",
    "Registry",
    "Sector",
    "bare",
    "canonical_key",
    "level_hint",
    "read_atlas",
    "write_atlas",
]
