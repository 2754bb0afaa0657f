"""The knowledge map: its types and its file. Shape: schema.md §6."""

from seedless.atlas.files import read_atlas, write_atlas
from seedless.atlas.nodes import Atlas, AtlasNode, Kind, Provenance, Sector

__all__ = ["Atlas", "AtlasNode", "Kind", "Provenance", "Sector", "read_atlas", "write_atlas"]
