"""`seedless atlas export`: the same map as lines, as a list and as a spreadsheet, where names stay only names."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from law_map import law, node
from markdown_it import MarkdownIt

from seedless.app.atlas import markdown as in_markdown
from seedless.app.atlas import table
from seedless.atlas import Atlas, read_atlas, write_atlas
from seedless.cli.commands import called


@pytest.fixture
def run_folder(tmp_path: Path) -> Path:
    """What a run leaves, as far as an export looks."""
    folder = tmp_path / "run"
    (folder / "data").mkdir(parents=True)
    (folder / "journal.db").write_text("calls")
    write_atlas(law(), folder / "atlas.jsonl")
    return folder


def test_jsonl_is_the_map_as_it_is_in_a_file_and_on_stdout(
    run_folder: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert called(["atlas", "export", str(run_folder), "-o", str(tmp_path / "out.jsonl")]) == 0
    assert b"16 nodes -> " in capsysbinary.readouterr().err
    assert (tmp_path / "out.jsonl").read_bytes() == (run_folder / "atlas.jsonl").read_bytes()
    assert read_atlas(tmp_path / "out.jsonl").id == law().id
    assert called(["atlas", "export", str(run_folder), "-o", "-", "--format", "jsonl"]) == 0
    assert capsysbinary.readouterr().out == (run_folder / "atlas.jsonl").read_bytes()


def test_csv_has_a_row_a_concept_with_its_path_and_says_what_it_leaves_out(
    run_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(["atlas", "export", str(run_folder), "-o", str(tmp_path / "map.CSV"), "--lang", "ko"]) == 0
    assert "7 concepts -> " in (said := capsys.readouterr().err)
    assert "1 node without concepts left out" in said
    rows = list(csv.DictReader((tmp_path / "map.CSV").open(encoding="utf-8", newline="")))
    assert len(rows) == 7
    assert rows[0] == {
        "id": "bill of lading",
        "field": "법",
        "subfield": "",
        "discipline": "해상법",
        "subject": "해상 보험",
        "session": "Interest",
        "concept": "선하 증권",
        "level": "",
    }
    assert {row["level"] for row in rows if row["session"] == "Letters"} == {"introductory"}


@given(st.sampled_from("=+-@＝＋－＠\t\r\n\x00 "), st.text(st.characters(codec="utf-8"), max_size=30))
def test_no_cell_of_a_spreadsheet_is_a_formula_or_more_than_one_cell(sign: str, rest: str) -> None:
    name = f"{sign}{rest}x"
    concept = node(name, "concept", "a", level=name, name=name)
    rows = list(csv.reader(io.StringIO(table(Atlas([node("a", "subject", name=name), concept]), "en"))))
    assert [len(row) for row in rows] == [8, 8]
    assert [value for value in rows[1] if re.match(r"[=+\-@＝＋－＠\s]", value)] == []


NAMES = [
    "- a",
    "---",
    "1. one",
    "2) two",
    "+ plus",
    "# head",
    "[x] task",
    "![p](http://x.y/z.png)",
    "<script>a</script>",
    "a_b_c",
]


@pytest.mark.parametrize(
    "name", [*NAMES, "> quote", "`code`", "a\n\n- b", "    code", "***", "| a | b |", "&amp;", "=", "3.14", "12."]
)
def test_a_name_in_a_markdown_list_is_its_text_and_nothing_else(name: str) -> None:
    atlas = Atlas([node("a", "field", name=name), node("b", "subject", "a", name=name), node("c", "concept", "b", name=name)])
    tokens = MarkdownIt().parse(in_markdown(atlas, "Map", "en"))
    texts = [token for token in tokens if token.type == "inline"][2:]
    assert ["".join(child.content for child in token.children or ()) for token in texts] == [" ".join(name.split())] * 3
    assert {child.type for token in texts for child in token.children or ()} <= {"text", "text_special"}
    assert sum(token.type == "list_item_open" for token in tokens) == 3


def test_markdown_nests_and_marks_what_is_shared(run_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["atlas", "export", str(run_folder), "-o", "-", "--format", "md"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["# The map of run", "", "Made by model-a: 1 field, 2 disciplines, 3 subjects, 3 sessions, 7 concepts."]
    assert "    - Marine insurance (weight 2)" in lines
    assert "    - Marine insurance (weight 2, also under Maritime law)" in lines
    assert "        - duty (also under Interest)" in lines


@pytest.mark.parametrize("name", ["atlas.jsonl", "journal.db", "journal.db-wal", "report.json", "data/new.csv", "README.md"])
@pytest.mark.parametrize("given", ["", "atlas.jsonl"])
def test_an_export_never_takes_the_place_of_the_map_or_of_a_file_of_its_run(
    run_folder: Path, capsys: pytest.CaptureFixture[str], name: str, given: str
) -> None:
    before = {path: path.read_bytes() for path in run_folder.rglob("*") if path.is_file()}
    assert called(["atlas", "export", str(run_folder / given), "--format", "csv", "-o", str(run_folder / name)]) == 2
    assert "is not overwritten" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in run_folder.rglob("*") if path.is_file()} == before


def test_another_file_is_replaced_a_link_stays_a_link_and_a_map_file_guards_only_itself(tmp_path: Path) -> None:
    write_atlas(law(), tmp_path / "law.jsonl")
    (tmp_path / "README.md").write_text("mine")
    (tmp_path / "link.md").symlink_to(tmp_path / "README.md")
    assert called(["atlas", "export", str(tmp_path / "law.jsonl"), "-o", str(tmp_path / "link.md")]) == 0
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "README.md").read_text().startswith("# The map")


def test_a_device_is_written_into() -> None:
    assert called(["atlas", "export", "-o", "/dev/null", "--format", "md"]) == 0
    assert Path("/dev/null").is_char_device()
