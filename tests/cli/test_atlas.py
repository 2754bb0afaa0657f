"""`seedless atlas`: what a map looks like on a screen, that names stay only names, and what a mistake is told."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_map import law, node
from rich.cells import cell_len

from seedless.app.atlas import walk
from seedless.atlas import Atlas, AtlasNode, Provenance, write_atlas
from seedless.cli.atlas import LATER
from seedless.cli.commands import called


@pytest.fixture
def shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Show a map with these flags: what stands on stdout and on stderr."""

    def show(atlas: Atlas, *flags: str) -> tuple[str, str]:
        write_atlas(atlas, tmp_path / "law.jsonl")
        assert called(["atlas", "show", str(tmp_path / "law.jsonl"), *flags]) == 0
        said = capsys.readouterr()
        return said.out, said.err

    return show


def test_a_map_is_shown_as_a_tree_with_counts_and_its_thin_places_last(shown) -> None:
    out, err = shown(law())
    assert err == ""
    assert out.splitlines() == [
        "The map law.jsonl, made by model-a: 1 field, 2 disciplines, 3 subjects, 3",
        "sessions, 7 concepts",
        "",
        "Law · 3 subjects · 3 sessions · 7 concepts",
        "├─ Maritime law · 2 subjects · 2 sessions · 4 concepts",
        "│  ├─ Salvage · advanced · no sessions",
        "│  └─ Marine insurance · weight 2 · 2 sessions · 4 concepts",
        "│     ├─ Interest: bill of lading, time, reinsurance, duty",
        "│     └─ Good faith: duty (also under Interest)",
        "├─ Contract law · 1 subject · 2 sessions · 4 concepts",
        "│  └─ Marine insurance · weight 2 · also under Maritime law",
        "└─ Legal writing · subject · introductory · 1 session · 3 concepts",
        "   └─ Letters: greeting, claim, closing",
        "",
        "Thin:",
        "  Maritime law > Salvage: no sessions",
        "  Marine insurance > Good faith: 1 concept only",
    ]


def test_without_a_map_the_embedded_curriculum_is_shown_and_none_of_it_is_thin(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["atlas", "show", "--lang", "ko"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("The embedded teacher's curriculum")
    assert "├─ 약수와 배수: 유클리드 호제법" in said.out
    assert "Thin" not in said.out
    assert said.err == ""


def test_names_are_in_the_language_asked_for_and_what_has_none_is_told(shown) -> None:
    out, err = shown(law(), "--lang", "ko")
    assert "법 · 3 subjects" in out
    assert "Contract law" in out
    assert err == "12 nodes without a name in ko: shown in another language\n"


def test_depth_counts_levels_and_a_node_is_found_by_id_name_or_alias(shown) -> None:
    out, _ = shown(law(), "--depth", "2")
    assert "├─ Contract law" in out
    assert "Marine insurance · weight" not in out
    for asked in ("sea", "maritime LAW", "해상법"):
        out, _ = shown(law(), "--node", asked, "--depth", "1")
        assert out.splitlines()[3:5] == ["Law > Maritime law · 2 subjects · 2 sessions · 4 concepts", ""]
    assert "Salvage · advanced" in shown(law(), "--node", "berging")[0]


def test_a_shared_node_stands_whole_where_only_its_second_parent_is_shown(shown) -> None:
    out, _ = shown(law(), "--node", "con")
    assert "   ├─ Interest: bill of lading" in out
    assert "also under Maritime law" not in out


def test_several_nodes_of_one_name_are_all_shown(shown) -> None:
    atlas = Atlas([*law(), node("s2", "subject", "con", name="Letters", order=5)])
    out, _ = shown(atlas, "--node", "letters")
    assert "Law > Legal writing > Letters: greeting" in out
    assert "Law > Contract law > Letters · no sessions" in out


def test_at_most_five_thin_places_are_named_and_the_rest_counted(shown) -> None:
    empty = [node(f"e{number}", "subject", "con", order=number) for number in range(7)]
    out, _ = shown(Atlas([*law(), *empty]))
    assert out.splitlines()[-1] == "  and 4 more"
    assert len(out.split("Thin:\n")[1].splitlines()) == 6


def long_map() -> Atlas:
    """20 subjects of 25 sessions: 521 lines."""
    subjects = [node(f"s{number:02}", "subject", "top") for number in range(20)]
    sessions = [node(f"{s.id}-{number}", "session", s.id) for s in subjects for number in range(25)]
    return Atlas([node("top", "discipline"), *subjects, *sessions, *(node(f"{s.id}-c", "concept", s.id) for s in sessions)])


def test_a_long_map_is_shown_down_to_subjects_and_the_command_that_shows_all_does(
    shown, capsys: pytest.CaptureFixture[str]
) -> None:
    out, err = shown(long_map())
    assert "├─ s00 · 25 sessions · 25 concepts" in out
    assert "─ s00-0" not in out
    words = shlex.split(err.split("; ")[1].split(" shows all")[0])
    assert called(words[words.index("atlas") :]) == 0
    said = capsys.readouterr()
    assert "└─ s19-9: s19-9-c" in said.out
    assert said.err == ""


def test_every_line_fits_the_terminal_korean_at_its_true_width(shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    concepts = [node(f"c{n}", "concept", "Letters", name="계약의 성립과 효력에 관한 일반 원칙" * 3) for n in range(9)]
    out, _ = shown(Atlas([*law(), *concepts]))
    assert "계약의" in out
    assert max(map(cell_len, out.splitlines())) <= 50


def test_a_map_deeper_than_the_terminal_is_wide_is_still_shown(shown) -> None:
    chain = [node("n0", "field"), *(node(f"n{number}", "field", f"n{number - 1}") for number in range(1, 300))]
    out, _ = shown(Atlas(chain))
    assert "└─ n299 · no subjects" in out
    assert max(map(cell_len, out.splitlines())) <= 80


HOSTILE = "\x1b[2Jwiped\x9b31m \u202egnp.exe\x07\r\n\u2028" + "x" * 5_000 + " [bold]"


def hostile_map() -> Atlas:
    told = {"names": {"en": HOSTILE}, "level": HOSTILE, "provenance": Provenance(made_by=HOSTILE)}
    kinds = ("field", "subject", "session", "concept")
    nodes = [node(f"{k}{HOSTILE}", k, *([f"{kinds[i - 1]}{HOSTILE}"] if i else []), **told) for i, k in enumerate(kinds)]
    return Atlas(
        [*nodes, node("session2", "session", nodes[1].id, **told), node("concept2", "concept", "session2", nodes[2].id)]
    )


@pytest.mark.parametrize("flags", [(), ("--json",), ("--node", HOSTILE)])
def test_nothing_that_a_terminal_would_act_on_reaches_it(shown, flags: tuple[str, ...]) -> None:
    out, err = shown(hostile_map(), *flags)
    assert "wiped" in out
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", out + err) == []
    if "--json" in flags:
        assert json.loads(out)["nodes"][0]["name"] == HOSTILE
    else:
        assert "x" * 200 not in out.replace("\n", "")
        assert "[bold]" not in out  # beyond the length that is shown


def test_markup_in_a_name_is_shown_as_it_is(shown) -> None:
    assert "[bold]Law[/bold]" in shown(Atlas([node("a", "field", name="[bold]Law[/bold] :smile:")]))[0]


def test_json_tells_totals_thin_places_and_each_node_once(shown) -> None:
    data = json.loads(shown(law(), "--json")[0])
    assert data["totals"] == {"field": 1, "discipline": 2, "subject": 3, "session": 3, "concept": 7}
    assert data["made_by"] == {"model-a": 16}
    assert [(entry["name"], entry["has"]) for entry in data["thin"]] == [("Salvage", 0), ("Good faith", 1)]
    assert sorted(entry["id"] for entry in data["nodes"]) == sorted(law().nodes)
    shared = next(entry for entry in data["nodes"] if entry["id"] == "ins")
    assert (shared["parents"], shared["weight"], shared["below"]) == (["sea", "con"], 2.0, {"session": 2, "concept": 4})


@st.composite
def tangled(draw: st.DrawFn) -> Atlas:
    nodes: list[AtlasNode] = []
    for number in range(draw(st.integers(1, 15))):
        parents = draw(st.lists(st.sampled_from([n.id for n in nodes]), unique=True, max_size=3)) if nodes else []
        nodes.append(node(f"n{number}", draw(st.sampled_from(["field", "subject", "session", "concept"])), *parents))
    return Atlas(nodes)


@given(tangled())
def test_a_walk_meets_every_node_whole_once_and_again_under_each_other_parent(atlas: Atlas) -> None:
    entries = list(walk(atlas, atlas.roots))
    met = [(e.node.id, e.home) for e in entries] + [(c.node.id, c.home) for e in entries for c in e.concepts]
    assert sorted(id for id, home in met if home is None) == sorted(atlas.nodes)
    assert sorted(id for id, _ in met) == sorted(n.id for n in atlas for _ in n.parents or ("top",))
    assert all(home in atlas[id].parents for id, home in met if home)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["shwo"], "Did you mean 'show'?"),
        (["paint"], "Commands: "),
        (["show", "nowhere"], "is not there"),
        (["show", "."], "not the folder of a run"),
        (["show", "begun"], "has no atlas.jsonl"),
        (["show", "/dev/zero"], "is a device"),
        (["show", "broken.jsonl"], "broken.jsonl:1"),
        (["show", ""], "name is empty"),
        (["show", "law.jsonl", "--lang", "fr"], "Languages here: en, ko"),
        (["show", "law.jsonl", "--node", "Maritime lw"], "Did you mean 'Maritime law'?"),
        (["show", "law.jsonl", "--node", "quantum"], "no map node is named 'quantum'"),
        (["show", "law.jsonl", "--node", ""], "no map node is named ''"),
        (["show", "law.jsonl", "--depth", "0"], "--depth"),
        (["export", "law.jsonl"], "-o"),
        (["export", "law.jsonl", "-o", "-"], "'-' does not tell the format"),
        (["export", "law.jsonl", "-o", "out.txt"], "'out.txt' does not tell the format"),
        (["export", "law.jsonl", "-o", "out.md", "--format", "yaml"], "unknown format 'yaml'"),
        (["export", "law.jsonl", "-o", "out.jsonl", "--lang", "ko"], "names of all languages"),
        (["export", "law.jsonl", "-o", "law.jsonl"], "is the map itself"),
        (["export", "law.jsonl", "-o", "absent/out.md"], "cannot be written"),
        (["export", "law.jsonl", "-o", "begun", "--format", "md"], "cannot be written"),
        *(([name, "x", "--flag"], f"atlas {name}: is not in this version") for name in LATER),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_mistake_is_one_line_with_the_way_out_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    write_atlas(law(), tmp_path / "law.jsonl")
    (tmp_path / "broken.jsonl").write_text("{")
    (tmp_path / "begun").mkdir()
    (tmp_path / "begun" / "journal.db").write_text("calls")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    monkeypatch.chdir(tmp_path)
    assert called(["atlas", *words]) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.err.startswith("seedless:")
    assert len(told.err.splitlines()) == 1
    assert told.out == ""
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


def test_bare_atlas_prints_its_help_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["atlas"]) == 0
    said = capsys.readouterr()
    assert "seedless atlas show" in said.out.split("Examples:")[1]
    assert said.err == ""
    for part in ("show", "export"):
        assert called(["atlas", part, "--help"]) == 0
        assert f"seedless atlas {part}" in capsys.readouterr().out.split("Examples:")[1]


def test_a_map_is_drawn_alone_and_the_same_words_then_write_the_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    words = ["beekeeping", "-n", "30", "--model", "simulated", "-o", "bees", "-q"]
    assert called(["atlas", "grow", *words]) == 0
    told = capsys.readouterr().err
    assert "done. 1 field, 6 subjects" in told and "13 calls in all" in told and "atlas show bees" in told
    drawn = (tmp_path / "bees" / "atlas.jsonl").read_bytes()
    assert not (tmp_path / "bees" / "train.jsonl").exists()
    assert called(["run", *words]) == 0
    assert (tmp_path / "bees" / "atlas.jsonl").read_bytes() == drawn
    assert len((tmp_path / "bees" / "train.jsonl").read_text().splitlines()) == 30
    calls = json.loads((tmp_path / "bees" / "report.json").read_text())["calls"]
    capsys.readouterr()
    assert called(["atlas", "grow", *words]) == 0
    assert f"{sum(calls.values())} calls in all" in capsys.readouterr().err  # a whole map takes none


def test_the_teachers_map_cannot_grow(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert called(["atlas", "grow", "beekeeping", "-o", str(tmp_path / "a")]) == 3
    assert "--model NAME" in capsys.readouterr().err
