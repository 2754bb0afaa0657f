"""The script that runs the examples of the documents sees a page that promises what does not happen."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_docs import examples, faults


def page_of(folder: Path, *lines: str) -> Path:
    page = folder / "page.md"
    page.write_text("\n".join(["# A page", "", "```console", *lines, "```", ""]), encoding="utf-8")
    return page


def test_commands_are_read_in_order_with_their_exit_codes(tmp_path: Path) -> None:
    page = page_of(
        tmp_path, "$ seedless --help", "Usage: ...", "$ seedless run Cooking  # exit 3", "$ seedless run \\", "> -n 5"
    )
    read = [tuple(example) for example in examples(page.read_text(encoding="utf-8"))]
    assert read == [(4, "seedless --help", 0), (6, "seedless run Cooking", 3), (7, "seedless run -n 5", 0)]


def test_blocks_of_other_languages_are_not_run() -> None:
    assert list(examples("```bash\n$ seedless run\n```\n\n    $ seedless run\n")) == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("$ ls missing", "the page says 0"),
        ("$ ls  # exit 6", "exit 0, the page says 6"),
        ("$ ls missing | head", "the page says 0"),
        ("$ curl example.com", "'curl' is not run here"),
        ("$ seedless run <your topic>", "a placeholder"),
    ],
)
def test_a_page_that_promises_too_much_is_named(tmp_path: Path, line: str, what: str) -> None:
    (found,) = faults([page_of(tmp_path, line)])
    assert found.startswith("page.md:4:")
    assert what in found


def test_what_needs_a_network_or_is_run_elsewhere_is_skipped(tmp_path: Path) -> None:
    assert faults([page_of(tmp_path, "$ git clone URL", "$ cd seedless", "$ make demo", "$ ls")]) == []
