"""The map's file: what is written is read back the same, and every mistake says where it is and how to mend it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.atlas import Atlas, AtlasNode, read_atlas, write_atlas
from seedless.core import DiskFull, UserMistake, canonical

KINDS = ("field", "discipline", "subject", "session", "concept")


def node(id: str, *parents: str, kind: str = "subject", **fields) -> AtlasNode:
    return AtlasNode(id=id, kind=kind, parents=parents, names={"en": id, "ko": f"{id} 이름"}, **fields)


@st.composite
def atlases(draw: st.DrawFn) -> Atlas:
    nodes: list[AtlasNode] = []
    for number in range(draw(st.integers(1, 12))):
        known = [n.id for n in nodes]
        parents = draw(st.lists(st.sampled_from(known), unique=True, max_size=2)) if known else []
        nodes.append(
            node(
                f"n{number}",
                *parents,
                kind=draw(st.sampled_from(KINDS)),
                order=draw(st.integers(0, 3)),
                weight=draw(st.sampled_from([0.0, 0.5, 1.0])),
                capacity=draw(st.sampled_from([None, {"easy/en/qa": 3}])),
            )
        )
    return Atlas(nodes)


@given(atlases())
def test_a_map_written_and_read_is_the_same_map(tmp_path_factory, atlas: Atlas) -> None:
    path = tmp_path_factory.mktemp("map") / "atlas.jsonl"
    write_atlas(atlas, path)
    again = read_atlas(path)
    assert again.nodes == atlas.nodes
    assert again.id == atlas.id
    assert list(again.roots) == sorted(again.roots, key=lambda n: (n.order, n.id))


@given(atlases(), st.randoms())
def test_equal_maps_are_equal_bytes_whatever_the_order_they_were_made_in(tmp_path_factory, atlas: Atlas, rng) -> None:
    folder = tmp_path_factory.mktemp("map")
    write_atlas(atlas, folder / "a.jsonl")
    shuffled: list[AtlasNode] = []
    waiting = list(atlas)
    while waiting:
        ready = [n for n in waiting if set(n.parents) <= {s.id for s in shuffled}]
        chosen = rng.choice(ready)
        waiting.remove(chosen)
        shuffled.append(chosen)
    write_atlas(Atlas(shuffled), folder / "b.jsonl")
    assert (folder / "a.jsonl").read_bytes() == (folder / "b.jsonl").read_bytes()


MATHS = canonical(node("maths", kind="field").model_dump(mode="json"))


@pytest.mark.parametrize(
    ("line", "says", "mend"),
    [
        ('{"id": "x"', "not JSON", "one whole JSON object"),
        ("[1, 2]", "not a JSON object", "id"),
        ('{"id": "x", "kind": "subject", "parents": ["maths"], "names": {"en": "X"}, "weigth": 2}', "'weigth'", "'weight'"),
        ('{"id": "x", "kind": "subject", "parents": ["mats"], "names": {"en": "X"}}', "'mats'", "'maths'"),
        ('{"id": "x", "kind": "subject", "parents": ["x"], "names": {"en": "X"}}', "its own ancestor", "cut the cycle"),
        ('{"id": "maths", "kind": "field", "parents": [], "names": {"en": "X"}}', "stands twice (first in line 1)", "own id"),
        ('{"id": "x", "kind": "subject", "parents": ["maths"], "names": {}}', "'names' holds no name", "at least one name"),
        (
            '{"id": "x", "kind": "subject", "parents": ["maths"], "names": {"en": " "}}',
            "'names.en' holds no name",
            "at least one",
        ),
        ('{"id": "x", "kind": "subject", "parents": ["maths"], "names": {"en": "X"}, "weight": -1}', "'weight' is -1", "Use 0"),
        (
            '{"id": "x", "kind": "subject", "parents": ["maths"], "names": {"en": "X"}, "weight": NaN}',
            "'weight'",
            "docs/schema.md",
        ),
        ('{"id": "x", "kind": "subjekt", "parents": ["maths"], "names": {"en": "X"}}', "'kind'", "docs/schema.md"),
        ('{"kind": "subject", "parents": ["maths"], "names": {"en": "X"}}', "'id' is missing", "Every node has id"),
    ],
)
def test_a_mistake_in_the_map_names_its_line_its_field_and_the_way_out(tmp_path: Path, line: str, says: str, mend: str) -> None:
    path = tmp_path / "map.jsonl"
    path.write_text(f"{MATHS}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(UserMistake) as mistake:
        read_atlas(path)
    assert mistake.value.where == f"{path}:3"
    assert says in mistake.value.what
    assert mend in mistake.value.mend
    assert "\n" not in str(mistake.value)


def test_a_cycle_over_two_nodes_is_told_from_a_wrong_order(tmp_path: Path) -> None:
    path = tmp_path / "map.jsonl"
    lines = [
        {"id": "a", "kind": "field", "parents": ["b"], "names": {"en": "A"}},
        {"id": "b", "kind": "field", "parents": ["a"], "names": {"en": "B"}},
    ]
    path.write_text("\n".join(map(json.dumps, lines)))
    with pytest.raises(UserMistake, match="its own ancestor"):
        read_atlas(path)
    lines[1]["parents"] = []
    path.write_text("\n".join(map(json.dumps, lines)))
    with pytest.raises(UserMistake, match="only comes in line 2"):
        read_atlas(path)


def test_a_missing_or_empty_map_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="cannot be read"):
        read_atlas(tmp_path / "nowhere.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n\n")
    with pytest.raises(UserMistake, match="empty"):
        read_atlas(tmp_path / "empty.jsonl")


def test_a_write_that_dies_leaves_the_old_map_and_no_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "atlas.jsonl"
    write_atlas(Atlas([node("old", kind="field")]), path)
    before = path.read_bytes()

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(DiskFull):
        write_atlas(Atlas([node("new", kind="field")]), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["atlas.jsonl"]
