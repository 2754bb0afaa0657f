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
FEWEST_TWINS = 20
UNKNOWN = ("unknown", "refusal")

Trials = Mapping[str, Tallies]


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table. `held` is None where there is no bar, `planted` what ours met of it."""

    bar: str
    what: str
    ours: str
    glan: str
    linked: str
    held: bool | None
    planted: str = ""


def trials(seeds: int, rows: int) -> Trials:
    each, few = range(seeds), max(20, rows // 3)
    languages = ("en", "ko")
    return {
        "mixed": summed(mixed(seed, language, rows) for language in languages for seed in each),
        "faultless": summed(faultless(seed, rows) for seed in each),
        "failing": summed(failing(seed, few) for seed in each),
        "unknowing": summed(unknowing(seed, language, few) for language in languages for seed in each),
        "twins": summed(map(twins, each)),
        "crashed": summed(crashed(seed, min(rows, CRASH_ROWS), CRASHES) for seed in each),
    }


def figures(found: Trials) -> list[Figure]:
    mix, fail, twice, dead = found["mixed"], found["failing"], found["twins"], found["crashed"]
    us, rows = mix["ours"], mix["ours"]["rows"]
    planted = us["planted length"] + us["planted wrong_language"]
    nothing = {name: _unknown(found, name) for name in ("ours", "G", "L spared")}
    per_row = _ratio(us["question calls"], rows)
    good = {name: _ratio(1000 * mix[name]["good"], mix[name]["calls given"]) for name in mix}
    emitted = {name: _ratio(1000 * mix[name]["rows"], mix[name]["calls given"]) for name in mix}

    def three(kind: str) -> tuple[str, str, str]:
        return tuple(_of(mix[name][kind], mix[name]["rows"]) for name in ("ours", "G", "L spared"))  # type: ignore[return-value]

    return [
        Figure(
            "A4 0",
            "mispaired rows, 1 batch in 3 fails",
            *(_of(fail[name]["mispaired"], fail[name]["rows"]) for name in ("ours", "G", "L spared")),
            held=fail["ours"]["mispaired"] == 0 < fail["ours"]["rows"],
        ),
        Figure(
            "A5 <= in flight",
            "answered calls asked again after a crash",
            _of(dead["ours"]["again"], dead["ours"]["answered"]),
            "not said",
            _of(dead["L"]["again"], dead["L"]["answered"]),
            held=dead["ours"]["over"] == 0 < dead["ours"]["answered"],
            planted=f"{dead['ours']['crashes']} crashes",
        ),
        Figure(
            "A5 0",
            "finished rows gone after a crash",
            str(dead["ours"]["lost"]),
            "not said",
            str(dead["L"]["lost"]),
            held=dead["ours"]["lost"] == 0 < dead["ours"]["crashes"],
        ),
        Figure(
            "A6 0",
            "runs that a malformed reply ended",
            *(_of(mix[name]["ended"], mix[name]["runs"]) for name in ("ours", "G", "L")),
            held=us["ended"] == 0 < us["malformed"],
            planted=f"{us['malformed']} replies",
        ),
        Figure(
            "A6 0",
            "planned rows with neither row nor cause",
            *(_of(mix[name]["unaccounted"], mix[name]["planned"]) for name in ("ours", "G", "L")),
            held=us["unaccounted"] == 0 < us["planned"],
        ),
        Figure(
            "A7 <= 5 %",
            "subjects planted twice, kept twice",
            *(_of(twice[name]["kept"], twice[name]["planted"]) for name in ("ours", "G", "L")),
            held=twice["ours"]["kept"] <= 0.05 * twice["ours"]["planted"] and twice["ours"]["planted"] >= FEWEST_TWINS,
            planted=f"{twice['ours']['planted']} pairs",
        ),
        Figure(
            "A10 0",
            "rows from a reply that was cut off",
            *three("kept length"),
            held=us["kept length"] == 0 < planted,
            planted=f"{us['planted length']} replies",
        ),
        Figure(
            "A11 0",
            "rows that refuse or answer nothing",
            *(_of(*nothing[name]) for name in nothing),
            held=nothing["ours"][0] == 0 < nothing["ours"][1],
            planted=f"{_planted_unknown(found)} replies",
        ),
        Figure(
            "A13 <= 0.1 %",
            "rows in the wrong language",
            *three("kept wrong_language"),
            held=us["kept wrong_language"] <= 0.001 * rows and planted > 0,
            planted=f"{us['planted wrong_language']} replies",
        ),
        Figure(
            "A13 <= 1 %",
            "rows in the right language refused for it",
            _of(us["refused native"], us["native"]),
            "no check",
            "no check",
            held=us["refused native"] <= 0.01 * us["native"] and us["native"] > 0,
        ),
        Figure(
            "A14 <= 0.3",
            "question calls per row",
            f"{per_row:.2f}",
            *(f"{_ratio(mix[name]['question calls'], mix[name]['rows']):.2f}" for name in ("G", "L spared")),
            held=per_row <= 0.3,
        ),
        Figure("", "  the same without faults", _without_faults(found), "-", "-", None),
        Figure("", "rows that hold anything planted", *three("spoiled"), held=None),
        Figure("", "rows per 1,000 calls", f"{emitted['ours']:.0f}", f"{emitted['G']:.0f}", _both(emitted), None),
        Figure(
            "most of three",
            "sound and distinct rows per 1,000 calls",
            f"{good['ours']:.0f}",
            f"{good['G']:.0f}",
            _both(good),
            held=good["ours"] > max(good["G"], good["L"], good["L spared"]),
        ),
    ]


def _unknown(found: Trials, name: str) -> tuple[int, int]:
    """Rows that refuse or answer nothing, and all rows, over both trials that plant such answers."""
    tallies = [found["mixed"][name], found["unknowing"][name]]
    return sum(tally[f"kept {kind}"] for tally in tallies for kind in UNKNOWN), sum(tally["rows"] for tally in tallies)


def _planted_unknown(found: Trials) -> int:
    return sum(found[trial]["ours"][f"planted {kind}"] for trial in ("mixed", "unknowing") for kind in UNKNOWN)


def _without_faults(found: Trials) -> str:
    calm = found["faultless"]["ours"]
    return f"{_ratio(calm['question calls'], calm['rows']):.2f}"


def _both(values: Mapping[str, float]) -> str:
    return f"{values['L']:.0f} ({values['L spared']:.0f})"


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _of(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f" ({part / whole:.1%})" if part and whole else "")


def missed(lines: Sequence[Figure]) -> list[str]:
    return [f"{line.bar}: {line.what}" for line in lines if line.held is False]


def table(lines: Sequence[Figure]) -> str:
    words = {True: "ok", False: "missed", None: ""}
    head = f"{'bar':<16}{'':<42}{'ours':>20}{'G':>20}{'L':>20}  {'planted':<14}"
    return "\n".join(
        [head.rstrip()]
        + [
            f"{one.bar:<16}{one.what:<42}{one.ours:>20}{one.glan:>20}{one.linked:>20}  {one.planted:<14}{words[one.held]}".rstrip()
            for one in lines
        ]
    )


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
        report = {"figures": [asdict(line) for line in lines], "counts": counts, "examples": examples(found), "missed": failures}
        print(json.dumps(report, indent=1, ensure_ascii=False))
        return 1 if failures else 0
    print(table(lines))
    print(f"{options.seeds} seeds, all counts over all of them; L (in brackets, and elsewhere than A6): its map spared of faults")
    for line in examples(found):
        print(line)
    print("all bars hold" if not failures else f"missed: {'; '.join(failures)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
