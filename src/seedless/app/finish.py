"""The ending of a run: counts that add up, the file for the trainer, the card. All read from what is on disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from seedless import __version__
from seedless.app.publish import Publisher
from seedless.app.sampling import differing
from seedless.app.wiring import Wiring
from seedless.atlas import Atlas
from seedless.core import BudgetSpec, Cell, ExitCode, Journal, RecipeFault, RunSpec
from seedless.core.atomic import replacing
from seedless.tables.exports import train_jsonl
from seedless.tables.parquet import Parts
from seedless.tables.report import CellCount, Coverage, Report, top_reasons, write_report

TEACHERS_MAP = "The map is the curriculum of the embedded teacher, written by hand."


@dataclass(frozen=True, slots=True)
class Ending:
    """Why a run ended: a word for the report, the exit code, and for a person what is behind it."""

    why: str
    code: ExitCode
    detail: str = ""


def conclude(
    folder: Path,
    spec: RunSpec,
    wiring: Wiring,
    journal: Journal,
    publisher: Publisher,
    ending: Ending,
    seconds: float,
    lost_usd: float,
    lost_calls: int,
) -> Report:
    """Write report.json, train.jsonl and README.md of DIR, each whole or not at all.

    `lost_usd`, `lost_calls`: what calls without an answer may have cost, part of the report's cost, and how many.
    """
    on_disk, accepted = publisher.data.count(), sum(publisher.accepted.values())
    if on_disk != accepted:
        raise RecipeFault(f"data/ holds {on_disk} rows, the journal says {accepted}")
    report = counted(spec, wiring, journal, publisher, ending, seconds, lost_usd)
    train_jsonl(publisher.data, folder / "train.jsonl")
    with replacing(folder / "README.md") as file:
        file.write(described(report, spec, wiring, journal, publisher.data, lost_calls).encode())
    write_report(folder / "report.json", report)
    return report


def counted(
    spec: RunSpec, wiring: Wiring, journal: Journal, publisher: Publisher, ending: Ending, seconds: float, lost_usd: float
) -> Report:
    """Every planned row exactly once: accepted, rejected, failed, in review, or open."""
    planned: Counter[Cell] = Counter()
    accepted: Counter[Cell] = Counter()
    states: Counter[str] = Counter()
    rejected: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    surplus = {row.plan.id for row in publisher.surplus}
    uses: Counter[str] = Counter()
    pairs: set[tuple[str, ...]] = set()
    for row in journal.planned():
        planned[row.plan.cell] += 1
        if row.state == "accepted":
            accepted[row.plan.cell] += 1
            uses.update(row.plan.node_ids)
            pairs.add(
                tuple(sorted(id for id in row.plan.node_ids if id in wiring.atlas and wiring.atlas[id].kind == "session"))
            )
        elif row.state == "rejected":
            rejected[row.reason] += 1
        elif row.state == "failed":
            failed[row.reason] += 1
        elif row.state == "done" and (row.plan.id in surplus or not publisher.missing):
            rejected["surplus"] += 1
        else:
            states["review" if row.state == "review" else "open"] += 1
    totals = journal.totals()
    statuses = publisher.data.tally("verification", "status")
    return Report(
        run_id=spec.identity,
        target=spec.target,
        planned=sum(planned.values()),
        accepted=sum(accepted.values()),
        rejected=dict(sorted(rejected.items())),
        failed=dict(sorted(failed.items())),
        review=states["review"],
        open=states["open"],
        rounds=sum(1 for round in journal.rounds() if round.size),
        ended=ending.why,
        exit_code=ending.code,
        calls={"writer": 0, "judge": 0, "chart": 0, **totals.calls},
        calls_repeated_after_crash=totals.repeated,
        tokens_in=totals.tokens_in,
        tokens_out=totals.tokens_out,
        cost_usd=None if totals.cost_usd is None else totals.cost_usd + lost_usd,
        seconds=round(seconds, 3),
        cells=[
            CellCount(
                task_type=cell.task_type,
                difficulty=cell.level,
                language=cell.language,
                node=cell.node,
                planned=n,
                accepted=accepted[cell],
            )
            for cell, n in sorted(planned.items())
        ],
        coverage=coverage(wiring.atlas, wiring.scope, uses, pairs),
        verification=dict(sorted(statuses.items())),
        top_reasons=top_reasons(rejected, failed),
    )


def coverage(atlas: Atlas, scope: tuple[str, ...], uses: Counter[str], together: set[tuple[str, ...]]) -> Coverage:
    """Shares of the map in scope that accepted rows touch. `uses`: rows per node id; `together`: sessions that met in a row."""
    inside = atlas.under(scope) if scope else set(atlas.nodes)
    touched = {above.id for id in uses if id in atlas for above in atlas.lineage(id)}
    sessions = [node.id for node in atlas.of_kind("session") if node.id in inside]
    concepts = [node.id for node in atlas.of_kind("concept") if node.id in inside]
    pairs = set(session_pairs(atlas, inside))
    met = {pair for sessions in together for pair in combinations(sessions, 2)}
    return Coverage(
        nodes=share(len(touched & inside), len(inside)),
        sessions=share(len(touched & set(sessions)), len(sessions)),
        concepts=share(sum(uses[id] > 0 for id in concepts), len(concepts)),
        session_pairs=share(len(met & pairs), len(pairs)),
        concept_gini=round(gini([uses[id] for id in concepts]), 4),
    )


def session_pairs(atlas: Atlas, inside: set[str]) -> Iterator[tuple[str, ...]]:
    for subject in atlas.of_kind("subject"):
        if subject.id in inside:
            yield from combinations(sorted(s.id for s in atlas.children(subject.id, "session") if s.id in inside), 2)


def share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def gini(counts: list[int]) -> float:
    """0 when all counts are alike, towards 1 when one has everything."""
    total, n = sum(counts), len(counts)
    if not total:
        return 0.0
    return sum((2 * rank - n - 1) * count for rank, count in enumerate(sorted(counts), 1)) / (n * total)


def described(report: Report, spec: RunSpec, wiring: Wiring, journal: Journal, data: Parts, lost_calls: int) -> str:
    """The dataset card."""
    from seedless.refine.card import CardFacts, FamilyUse, card
    from seedless.refine.sections import SubjectUse

    teacher = wiring.teacher
    families: dict[str, FamilyUse] = {}
    if teacher:
        rows = Counter(id for row in journal.planned() if row.state == "accepted" for id in row.plan.concept_ids)
        for node in wiring.atlas.of_kind("concept"):
            room = sum(n for key, n in (node.capacity or {}).items() if key.split("/")[1] in spec.languages)
            if rows[node.id]:
                families[node.name("en")] = FamilyUse(rows[node.id], room)
    subjects: list[SubjectUse] = []
    if wiring.chart:
        rows = Counter(row.plan.node_ids[0] for row in journal.planned() if row.state == "accepted")
        subjects = [
            SubjectUse(node.name(spec.languages[0]), *sizes_of(wiring.atlas, node.id), rows[node.id])
            for node in wiring.atlas.of_kind("subject")
            if wiring.atlas.children(node.id)
        ]
    facts = CardFacts(
        version=__version__,
        command=command(spec),
        node_names={node.id: node.name("en") for node in wiring.atlas.roots},
        families=families,
        simulated=data.tally("generator", "kind")["simulated"],
        capped=spec.budget != BudgetSpec(),
        lost_calls=lost_calls,
        replied={"writer": sorted(data.tally("generator", "replied_model"))},
        map_source=wiring.chart.told if wiring.chart else TEACHERS_MAP,
        subjects=subjects,
        scope="what schools and first university years teach",
    )
    return card(report, differing(data, 3), spec, teacher=teacher, facts=facts)


def sizes_of(atlas: Atlas, subject: str) -> tuple[int, int]:
    """Sessions and concepts of a subject."""
    sessions = atlas.children(subject, "session")
    return len(sessions), len({concept.id for session in sessions for concept in atlas.children(session.id, "concept")})


def command(spec: RunSpec) -> str:
    """The command that makes the same rows again."""
    words = ["seedless", "run", *(f'"{topic}"' for topic in spec.topic)]
    words += ["--atlas", f'"{spec.atlas}"'] if spec.atlas else []
    words += [word for id in spec.nodes for word in ("--nodes", id)]
    words += ["-n", str(spec.target), "--seed", str(spec.seed)]
    words += [word for language in spec.languages for word in ("--lang", language)]
    by_file = spec.quotas or spec.writer.provider != "embedded"  # the file beside the card says which model, and where
    return " ".join([*words, "--config run.yaml"] if by_file else words) + " -o DIR"
