"""Ours beside GLAN as published (G) and the code that the seed links (L), on one simulated model, at equal numbers of calls.

    python benchmarks/against_glan.py [--seeds 3] [--rows 300] [--json]

Bars A4-A7, A10, A11, A13 and A14 of methods.md §20, and good rows per 1,000 calls. Every figure is counted from the rows and
from the ledger of what was planted. What is compared are procedures, not language models: no LLM takes part. Exit 1 when a bar
is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from trials import Tallies, crashed, failing, faultless, mixed, summed, twins, unknowing

EXAMPLES = 3  # shown of what ours emitted with something planted in it
CRASHES, CRASH_ROWS = 3, 60  # a seed
FEWEST_TWINS = 20  # a map
UNKNOWN = ("unknown", "refusal")

Trials = Mapping[str, Tallies]
Cells = tuple[str, str, str]  # ours, G, L


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table. `held` is None where there is no bar, `planted` what ours met of it."""

    bar: str
    what: str
    cells: Cells
    held: bool | None = None
    planted: str = ""


def trials(seeds: int, rows: int, crashes: int = CRASHES) -> Trials:
    each, few = range(seeds), max(20, rows // 3)
    languages = ("en", "ko")
    return {
        "mixed": summed(mixed(seed, language, rows) for language in languages for seed in each),
        "faultless": summed(faultless(seed, rows) for seed in each),
        "failing": summed(failing(seed, few) for seed in each),
        "unknowing": summed(unknowing(seed, language, few) for language in languages for seed in each),
        "twins": summed(twins(seed, language) for language in languages for seed in each),
        "crashed": summed(crashed(seed, min(rows, CRASH_ROWS), crashes) for seed in each),
    }


def figures(found: Trials) -> list[Figure]:
    mix, fail, twice, dead = found["mixed"], found["failing"], found["twins"], found["crashed"]
    us, rows, died = mix["ours"], mix["ours"]["rows"], dead["ours"]
    nothing = {name: _unknown(found, name) for name in ("ours", "G", "L spared")}
    asked = {name: _ratio(tally["question calls"], tally["rows"]) for name, tally in mix.items()}
    emitted = {name: _ratio(1000 * tally["rows"], tally["calls given"]) for name, tally in mix.items()}
    good = {name: _ratio(1000 * tally["good"], tally["calls given"]) for name, tally in mix.items()}
    calm = found["faultless"]["ours"]
    return [
        Figure(
            "A4 0",
            "mispaired rows, 1 batch in 3 fails",
            _each(fail, "mispaired", "rows", "L spared"),
            fail["ours"]["mispaired"] == 0 < fail["ours"]["rows"],
        ),
        Figure(
            "A5 <= in flight",
            "answered calls asked again after a crash",
            (_of(died["again"], died["answered"]), "not said", _of(dead["L"]["again"], dead["L"]["answered"])),
            died["over"] == 0 < died["answered"],
            f"{died['crashes']} crashes",
        ),
        Figure(
            "A5 0",
            "finished rows gone after a crash",
            (str(died["lost"]), "not said", str(dead["L"]["lost"])),
            died["lost"] == 0 < died["crashes"],
        ),
        Figure(
            "A6 0",
            "runs that a malformed reply ended",
            _each(mix, "ended", "runs", "L"),
            us["ended"] == 0 < us["malformed"],
            f"{us['malformed']} replies",
        ),
        Figure(
            "A6 0",
            "planned rows with neither row nor cause",
            _each(mix, "unaccounted", "planned", "L"),
            us["unaccounted"] == 0 < us["planned"],
        ),
        Figure(
            "A7 <= 5 %",
            "subjects planted twice, kept twice",
            _each(twice, "kept", "planted", "L"),
            twice["ours"]["kept"] <= 0.05 * twice["ours"]["planted"]
            and twice["ours"]["planted"] >= FEWEST_TWINS * twice["ours"]["maps"],
            f"{twice['ours']['planted']} pairs",
        ),
        Figure(
            "A10 0",
            "rows from a reply that was cut off",
            _each(mix, "kept length", "rows", "L spared"),
            us["kept length"] == 0 < us["planted length"],
            f"{us['planted length']} replies",
        ),
        Figure(
            "A11 0",
            "rows that refuse or answer nothing",
            (_of(*nothing["ours"]), _of(*nothing["G"]), _of(*nothing["L spared"])),
            nothing["ours"][0] == 0 < nothing["ours"][1],
            f"{_planted_unknown(found)} replies",
        ),
        Figure(
            "A13 <= 0.1 %",
            "rows in the wrong language",
            _each(mix, "kept wrong_language", "rows", "L spared"),
            us["kept wrong_language"] <= 0.001 * rows and us["planted wrong_language"] > 0,
            f"{us['planted wrong_language']} replies",
        ),
        Figure(
            "A13 <= 1 %",
            "rows in the right language refused for it",
            (_of(us["refused native"], us["native"]), "no check", "no check"),
            us["refused native"] <= 0.01 * us["native"] and us["native"] > 0,
        ),
        Figure("A14 <= 0.3", "question calls per row", _three(asked, "L spared", ".2f"), asked["ours"] <= 0.3),
        Figure("", "  the same without faults", (f"{_ratio(calm['question calls'], calm['rows']):.2f}", "", "")),
        Figure("", "rows that hold anything planted", _each(mix, "spoiled", "rows", "L spared")),
        Figure("", "rows per 1,000 calls", _three(emitted, "L", ".0f")),
        Figure("", "  L with its map spared", _three(emitted, "L spared", ".0f")),
        Figure(
            "most of all",
            "sound and distinct rows per 1,000 calls",
            _three(good, "L", ".0f"),
            good["ours"] > max(good["G"], good["L"], good["L spared"]),
        ),
        Figure("", "  L with its map spared", _three(good, "L spared", ".0f")),
    ]


def _each(tallies: Tallies, part: str, whole: str, linked: str) -> Cells:
    ours, glan, last = (_of(tallies[name][part], tallies[name][whole]) for name in ("ours", "G", linked))
    return ours, glan, last


def _three(values: Mapping[str, float], linked: str, form: str) -> Cells:
    ours, glan, last = (format(values[name], form) for name in ("ours", "G", linked))
    return ours, glan, last


def _unknown(found: Trials, name: str) -> tuple[int, int]:
    """Rows that refuse or answer nothing, and all rows, over both trials that plant such answers."""
    tallies = [found["mixed"][name], found["unknowing"][name]]
    return sum(tally[f"kept {kind}"] for tally in tallies for kind in UNKNOWN), sum(tally["rows"] for tally in tallies)


def _planted_unknown(found: Trials) -> int:
    return sum(found[trial]["ours"][f"planted {kind}"] for trial in ("mixed", "unknowing") for kind in UNKNOWN)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _of(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f" ({part / whole:.1%})" if part and whole else "")


def missed(lines: Sequence[Figure]) -> list[str]:
    return [f"{line.bar}: {line.what}" for line in lines if line.held is False]


def table(lines: Sequence[Figure]) -> str:
    words = {True: "ok", False: "missed", None: ""}
    shown = [_line("", "", ("ours", "G", "L"), "planted", "")]
    shown += [_line(one.bar, one.what, one.cells, one.planted, words[one.held]) for one in lines]
    return "\n".join(shown)


def _line(bar: str, what: str, cells: Cells, planted: str, word: str) -> str:
    columns = "".join(f"{cell:>21}" for cell in cells)
    return f"{bar:<16}{what:<41}{columns}  {planted:<13}{word}".rstrip()


def examples(found: Trials) -> list[str]:
    """Of every kind a few rows that ours emitted with that planted in them."""
    shown = []
    for trial in ("mixed", "unknowing", "twins"):
        for kind, texts in sorted(found[trial]["ours"].kept.items()):
            shown += [f"kept {kind}: {text!r}" for text in dict.fromkeys(texts[:EXAMPLES])]
    return shown


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    found = trials(options.seeds, options.rows)
    lines = figures(found)
    failures = missed(lines)
    if options.json:
        counts = {trial: {name: dict(tally.counts) for name, tally in tallies.items()} for trial, tallies in found.items()}
        report = {
            "figures": [asdict(line) for line in lines],
            "counts": counts,
            "examples": examples(found),
            "missed": failures,
        }
        print(json.dumps(report, indent=1, ensure_ascii=False))
        return 1 if failures else 0
    print(table(lines))
    print(
        f"{options.seeds} seeds, all counts over all of them; L (in brackets, and elsewhere than A6): its map spared of faults"
    )
    for line in examples(found):
        print(line)
    print("all bars hold" if not failures else f"missed: {'; '.join(failures)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
