"""20,000 rows of the embedded teacher: cost, verification, repeats, variety, and what stands where.

    python benchmarks/teacher.py [--rows 20000] [--seed 5] [--json]

Runs `seedless run` as a user does, in a process of its own, and reads what it published. Exit 1 when a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from seedless.app.reading import accepted
from seedless.app.verifying import verify
from seedless.text.near import NearIndex
from seedless.text.normalise import normalised

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
COLUMNS = ["id", "instruction", "task_type", "language", "difficulty", "strategy", "generator", "verification", "atlas_path"]


def measured(rows: int, seed: int) -> dict[str, Any]:
    """One run, and what can be said of its rows."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "rows"
        command = [sys.executable, "-m", "seedless", "run", "-n", str(rows), "--seed", str(seed), "-o", str(folder), "-q"]
        ended = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        if ended.returncode:
            raise SystemExit(ended.stderr)
        found = list(accepted(folder).rows(COLUMNS))
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        return {
            "rows": len(found),
            "cpu_s": used.ru_utime + used.ru_stime,
            "peak_mb": used.ru_maxrss / 1024,
            "planned": report["planned"],
            "rejected": report["rejected"],
            "computed": sum(
                row["verification"]["status"] == "computed" and bool(row["verification"]["method"]) for row in found
            ),
            "scored_right": verify(folder).summary["correct"],
            **repeats(found),
            "templates": len({NUMBER.sub("0", row["instruction"]) for row in found}),
            "families": len({row["generator"]["family"] for row in found}),
            "composite_rows": sum(row["difficulty"]["concepts"] == 2 for row in found),
            **{name: dict(Counter(row[name] for row in found)) for name in ("task_type", "language", "strategy")},
            "level": dict(Counter(row["difficulty"]["level"] for row in found)),
            "discipline": dict(Counter(row["atlas_path"][0] for row in found)),
        }


def repeats(rows: list[dict[str, Any]]) -> dict[str, int]:
    """Questions that another one asks already, word for word or nearly, by the kernel of text/near.py over all rows."""
    index = NearIndex()
    found: Counter[str] = Counter()
    for row in rows:
        match = index.match(row["instruction"])
        found[match.duplicate if match else ""] += 1
        index.add(row["id"], row["instruction"])
    exact = len(rows) - len({normalised(row["instruction"]) for row in rows})
    return {"exact_duplicates": max(exact, found["exact"]), "near_duplicates": found["near"]}


def bars(result: dict[str, Any], wanted: int) -> list[tuple[str, Any, str, bool]]:
    """What was found beside what it must be."""
    return [
        ("rows accepted", result["rows"], f"= {wanted}", result["rows"] == wanted),
        ("CPU seconds", round(result["cpu_s"], 1), f"<= {60 * wanted / 20_000:g}", result["cpu_s"] <= 60 * wanted / 20_000),
        ("peak memory, MB", round(result["peak_mb"]), "<= 500", result["peak_mb"] <= 500),
        ("verified by a second method", result["computed"], f"= {wanted}", result["computed"] == wanted),
        ("texts scored right by their verifier", result["scored_right"], f"= {wanted}", result["scored_right"] == wanted),
        ("exact duplicates", result["exact_duplicates"], "= 0", result["exact_duplicates"] == 0),
        ("near duplicates", result["near_duplicates"], "= 0", result["near_duplicates"] == 0),
        ("number-masked templates", result["templates"], ">= 1500", result["templates"] >= 1500),
        ("families and composites used", result["families"], ">= 64", result["families"] >= 64),
    ]


def main() -> int:
    """Print the table, or all figures as JSON; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = measured(options.rows, options.seed)
    table = bars(result, options.rows)
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        for name, value, bar, held in table:
            print(f"{name:<38} {value!s:>8}  {bar:<9} {'held' if held else 'MISSED'}")
        for name in ("planned", "rejected", "composite_rows", "task_type", "level", "language", "strategy", "discipline"):
            print(f"{name:<16} {result[name]}")
    return int(not all(held for *_, held in table))


if __name__ == "__main__":
    sys.exit(main())
