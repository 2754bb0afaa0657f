"""What may never be committed: keys, paths of one machine, addresses of registries, large files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (".ci", "src", "tests", "scripts", "docs", "benchmarks", "examples")
MOST_BYTES = 1_500_000

# Each pattern is written so that it does not match its own source.
BANNED = {
    "a provider's key": r"\b(?:sk|rk)-[A-Za-z0-9_-]{20,}|\bAKI[A][0-9A-Z]{16}|\bAIz[a][\w-]{35}",
    "a token": r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bhf_[A-Za-z0-9]{30,}|\bxox[abps]-[\w-]{10,}",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KE[Y]-----",
    "a path of one machine": r"(?<![\w.~])/(?:roo[t]|wor[k]|hom[e]/\w+|User[s]/\w+)/",
    "a registry's address": r"pypi\.or[g]/simple|pythonhosted\.or[g]|--(?:extra-)?index-ur[l]|--find-link[s]|tool\.uv\.inde[x]",
    "a proxy": r"(?i)\bhttps?_prox[y]\s*=",
}


def files() -> Iterator[Path]:
    """Every file that is ours, whether or not git knows it yet."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name != ".git")
    for folder in FOLDERS:
        inside = (path for path in (ROOT / folder).rglob("*") if path.is_file())
        yield from (path for path in inside if "__pycache__" not in path.parts)


def found(pattern: str, text: str) -> list[str]:
    return [match[0] for match in re.finditer(pattern, text)]


@pytest.mark.parametrize("what", BANNED)
def test_no_file_holds(what: str) -> None:
    hits = {}
    for path in files():
        if hit := found(BANNED[what], path.read_text(encoding="utf-8", errors="replace")):
            hits[str(path.relative_to(ROOT))] = hit
    assert hits == {}


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a provider's key", "key = 'sk-" + "a1" * 12 + "'"),
        ("a provider's key", "AKI" + "A" + "B7" * 8),
        ("a token", "gh" + "p_" + "x" * 36),
        ("a private key", "-----BEGIN RSA PRIVATE" + " KEY-----"),
        ("a path of one machine", "open('/hom" + "e/ann/notes')"),
        ("a registry's address", "pip install --index" + "-url x"),
        ("a proxy", "HTTPS_PROX" + "Y=host"),
    ],
)
def test_the_patterns_see_what_they_are_for(what: str, text: str) -> None:
    assert found(BANNED[what], text)


def test_no_file_is_large() -> None:
    assert {str(path): path.stat().st_size for path in files() if path.stat().st_size > MOST_BYTES} == {}


def test_constraints_hold_exact_versions_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line)] == []
    assert len(lines) == len({line.split("==")[0].lower() for line in lines}) > 20
