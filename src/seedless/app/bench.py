"""The benchmark's run: the whole engine over a recipe that does nothing, one row a line of a prompt file."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from seedless.app.novelty import Asked
from seedless.app.run import run_wired
from seedless.app.wiring import Wiring
from seedless.atlas import Atlas
from seedless.atlas.nodes import AtlasNode
from seedless.core import Batch, Cell, Menu, Model, ModelSpec, Plan, RunSpec, UserMistake, plan_id
from seedless.recipes import bench as recipe
from seedless.tables.report import Report

PLACE = "lines"
CELL = Cell("generation", "easy", "en", PLACE)
FEWEST_A_ROUND, CALLS_A_PLACE = 2_000, 10  # the drained end of a round costs a tenth of it, and its lines fit in memory


def bench(
    prompts: Path, folder: Path, base_url: str, concurrency: int, *, model: str = "bench", writer: Model | None = None
) -> Report:
    """One call and one row a line of `prompts`, at most `concurrency` calls in flight. Again = resume.

    Raises UserMistake for a prompt file that cannot be read or is empty.
    """
    lines = Lines(prompts, at_once=max(FEWEST_A_ROUND, CALLS_A_PLACE * concurrency))
    endpoint = ModelSpec(model=model, base_url=base_url)
    spec = RunSpec(recipe="bench", target=lines.total, models={"writer": endpoint}, workers=concurrency)
    return run_wired(spec, folder, wired_to_lines(spec, lines), lines, writer=writer).report


def wired_to_lines(spec: RunSpec, lines: Lines) -> Wiring:
    node = AtlasNode(id=PLACE, kind="subject", parents=(), names={"en": "Lines"})
    return Wiring(
        atlas=Atlas([node]),
        menu=Menu(),
        scope=(),
        skipped=(),
        recipe=recipe.recipe(),
        asked=Asked(),
        fingerprint=lines.digest,
        teacher=False,
    )


class Lines:
    """A planner (as planning.Planner is to a run) whose plan is a file: every line is a planned row, in order, once.

    `at_once` lines make a round.
    """

    left_out: tuple[str, ...] = ()

    def __init__(self, path: Path, at_once: int) -> None:
        self.path, self.at_once, self.planned = path, at_once, 0
        try:
            with path.open("rb") as file:
                digest = blake2b(digest_size=16)
                self.total = 0
                for line in file:
                    self.total += 1
                    digest.update(line)
        except OSError as failure:
            raise UserMistake(
                f"cannot be read ({failure.strerror})", str(path), "Name a file of one prompt a line"
            ) from failure
        if not self.total:
            raise UserMistake("is empty", str(path), "Write one prompt a line")
        self.digest = digest.hexdigest()

    def use(self, plan: Plan) -> None:
        self.planned += 1

    def result(self, plan: Plan, accepted: bool) -> None:
        """Nothing to learn: a line that failed is listed, not replaced."""

    def wanted(self, target: int, kept: Mapping[Cell, int] = MappingProxyType({})) -> dict[Cell, int]:
        return {CELL: target}

    def next_round(self, target: int, wanted: Mapping[Cell, int]) -> list[Batch]:
        with self.path.open(encoding="utf-8", errors="replace", newline="\n") as file:
            lines = list(islice(file, self.planned, self.planned + self.at_once))
        first, self.planned = self.planned, self.planned + len(lines)
        return [Batch(planned=(planned(first + i),), digest=line.rstrip("\r\n")) for i, line in enumerate(lines)]

    def exhausted(self) -> list[str]:
        return [f"{self.path} ({self.total} lines)"]


def planned(number: int) -> Plan:
    id = plan_id(
        node_ids=(PLACE,),
        concept_ids=(),
        attributes={},
        task_type=CELL.task_type,
        level=CELL.level,
        bloom="apply",
        steps=1,
        language=CELL.language,
        replicate=number,
    )
    return Plan(
        id=id,
        root=PLACE,
        node_ids=(PLACE,),
        atlas_path=("Lines",),
        subject="Lines",
        sessions=(),
        concepts=(),
        concept_ids=(),
        strategy="template",
        task_type="generation",
        level="easy",
        bloom="apply",
        steps=1,
        language=CELL.language,
        attributes={},
        replicate=number,
    )
