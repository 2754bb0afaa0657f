"""Measures the near-duplicate index: speed, memory and recall per planted class on a corpus with a truth file.

    python benchmarks/near_duplicates.py --corpus DIR --rows 10000 [--truth FILE] [--removed FILE] [--words 50]

DIR holds corpus_<rows>.jsonl (id, instruction, response) and truth_<rows>.tsv (id, cls, src, family, level, jw3, ...), or
longer files of which the first rows are taken. exact, casews and near must be removed; unique and hn_* must stay; para
needs meaning, not words. One row is one match and one add; parsing JSON is not counted.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from itertools import islice
from pathlib import Path
from time import process_time

from seedless.text import normalised, words
from seedless.text.near import NearIndex

DUPLICATES = ("exact", "casews", "near")
STEPS = (0.9, 0.8, 0.7, 0.6, 0.0)  # lower bounds of measured word-3-gram similarity


def holding(folder: Path, stem: str, suffix: str, rows: int) -> Path:
    """The smallest file `stem_<n>suffix` with at least `rows` rows."""
    sizes = {int(path.stem.removeprefix(f"{stem}_")): path for path in folder.glob(f"{stem}_*{suffix}")}
    enough = [size for size in sorted(sizes) if size >= rows]
    if not enough:
        raise SystemExit(f"{folder} holds no {stem}_<n>{suffix} with {rows} rows or more")
    return sizes[enough[0]]


def texts(corpus: Path, rows: int, words: int | None) -> list[str]:
    with corpus.open(encoding="utf-8") as lines:
        read = [json.loads(line) for line in islice(lines, rows)]
    joined = [f"{row['instruction']}\n{row['response']}" for row in read]
    return joined if words is None else [" ".join(text.split(" ")[:words]) for text in joined]


def classes(truth: Path, rows: int) -> list[str]:
    """One label a row; near duplicates are told apart by how near they are."""
    with truth.open(encoding="utf-8", newline="") as lines:
        told = list(islice(csv.DictReader(lines, delimiter="\t"), rows))
    return [
        f"near {next(s for s in STEPS if float(row['jw3']) >= s):.1f}" if row["cls"] == "near" else row["cls"] for row in told
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--truth", type=Path, help="default: the truth file in the corpus folder")
    parser.add_argument("--removed", type=Path, help="where to write the removed ids, one a line")
    parser.add_argument("--words", type=int, help="cut every text to its first words, to measure questions alone (no recall)")
    args = parser.parse_args()

    corpus = texts(holding(args.corpus, "corpus", ".jsonl", args.rows), args.rows, args.words)
    index = NearIndex()
    removed = []
    began = process_time()
    for row, text in enumerate(corpus):
        match = index.match(text)
        if match is not None and match.duplicate:
            removed.append(row)
        index.add(f"{row:032x}", text)
    spent_s = process_time() - began
    print(
        f"{len(corpus):,} rows, {len(corpus) / spent_s:,.0f} rows per CPU second ({1e6 * spent_s / len(corpus):.0f} us a row)"
    )
    length = sum(len(words(normalised(text))) for text in corpus) / len(corpus)
    print(f"{index.nbytes / len(corpus):.0f} bytes a row of {length:.0f} words, keys of 32 characters included")
    print(f"{len(removed):,} rows removed")
    if args.removed:
        args.removed.write_text("".join(f"{row}\n" for row in removed), encoding="utf-8")
    if args.words is None:
        labels = classes(args.truth or holding(args.corpus, "truth", ".tsv", args.rows), args.rows)
        planted, caught = Counter(labels), Counter(labels[row] for row in removed)
        for label in sorted(planted):
            print(f"  {label:<10} {caught[label] / planted[label]:6.3f}  of {planted[label]:,}")
        true = sum(caught[label] for label in caught if label.split()[0] in DUPLICATES)
        print(f"  precision  {true / max(1, len(removed) - caught['para']):6.3f}  (para left out)")


if __name__ == "__main__":
    main()
