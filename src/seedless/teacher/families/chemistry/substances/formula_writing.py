"""Formulas of salts from their names and names from formulas, as a table or JSON: the answer is the piece alone.

A point is (form, then places of a cation and an anion for each salt).
"""

from __future__ import annotations

from functools import cache
from itertools import product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.formulas import ANIONS, CATIONS, Ion, atoms, salt, salt_name
from seedless.teacher.families.chemistry.substances.formula_writing_wordings import ASKED, FORMS, HEADINGS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import json_value, table

ID = "teacher/chemistry/substances/formula-writing"
LEVELS = {"easy": 120, "medium": 200, "hard": 200, "expert": 200}
TABLE, JSON = range(2)
_SIMPLE = ("sodium", "potassium", "lithium", "silver", "magnesium", "calcium", "barium", "zinc", "aluminium")
_EARTHS = ("sodium", "potassium", "lithium", "magnesium", "calcium", "barium")
# Anions that textbooks show with few cations only.
_FEW = {
    "nitride": ("lithium", "magnesium", "calcium", "barium", "aluminium"),
    "carbonate": (*_EARTHS, "zinc", "ammonium", "copper(II)", "lead(II)", "nickel(II)", "cobalt(II)", "manganese(II)", "iron(II)", "silver"),
    "hydrogencarbonate": ("sodium", "potassium", "lithium", "calcium", "magnesium", "ammonium"),
    "permanganate": (*_EARTHS, "ammonium"), "chromate": (*_EARTHS, "silver", "lead(II)", "ammonium"),
    "dichromate": ("sodium", "potassium", "lithium", "ammonium"), "chlorate": (*_EARTHS, "ammonium"),
    "nitrite": (*_EARTHS, "silver"), "sulfite": (*_EARTHS, "ammonium"),
    "acetate": (*_EARTHS, "zinc", "silver", "copper(II)", "lead(II)", "ammonium"),
}  # fmt: skip
_NEVER = {
    ("ammonium", "oxide"), ("ammonium", "hydroxide"), ("silver", "hydroxide"), ("copper(I)", "hydroxide"), ("copper(II)", "iodide"),
    ("iron(III)", "iodide"), ("copper(I)", "nitrate"), ("copper(I)", "sulfate"), ("tin(IV)", "nitrate"), ("tin(IV)", "hydroxide"),
    ("tin(IV)", "sulfate"), ("tin(IV)", "phosphate"), ("copper(I)", "phosphate"),
}  # fmt: skip


@cache
def _salts(level: str) -> tuple[tuple[int, int], ...]:
    """Places of the ions of the salts that a level may ask about."""

    def fits(cation: Ion, anion: Ion) -> bool:
        if (cation.en, anion.en) in _NEVER or cation.en not in _FEW.get(anion.en, (cation.en,)):
            return False
        if level == "easy":
            return cation.en in _SIMPLE and not anion.polyatomic
        if level == "medium":
            return cation.en in (*_SIMPLE, "ammonium") and (anion.polyatomic or cation.polyatomic)
        return level == "expert" or "(" in cation.en

    places = product(range(len(CATIONS)), range(len(ANIONS)))
    return tuple((c, a) for c, a in places if fits(CATIONS[c], ANIONS[a]))


def _draw(level: str, rng: Random) -> Point | None:
    chosen = rng.sample(_salts(level), 4 if level == "medium" else 5)
    if level == "expert" and len({_size(*one) for one in chosen}) < len(chosen):
        return None
    return (rng.randrange(2), *(place for one in chosen for place in one))


def _size(cation: int, anion: int) -> int:
    """Atoms in one formula unit."""
    return sum(atoms(salt(CATIONS[cation], ANIONS[anion])).values())


def _pairs(point: Point) -> list[tuple[Ion, Ion]]:
    return [(CATIONS[c], ANIONS[a]) for c, a in zip(point[1::2], point[2::2], strict=True)]


def _spaces() -> dict[str, Space]:
    # Names hold no numbers: what tells two questions apart is which salts they ask about.
    return drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(str, point[1:])),))


def pose(draw: Draw) -> Problem:
    """generation: formulas from names; at hard names from formulas; at expert formulas sorted by their number of atoms."""
    ko, rng = draw.language != "en", draw.rng
    rows: list[tuple[str, ...]] = [(salt_name(*pair)[ko], salt(*pair)) for pair in _pairs(draw.params)]
    if draw.level == "hard":
        rows = [(formula, name) for name, formula in rows]
    given = "\n".join(f"- {first}" for first, _ in rows)
    if draw.level == "expert":
        rows = [(name, formula, str(sum(atoms(formula).values()))) for name, formula in rows]
        rows.sort(key=lambda row: int(row[2]))
    kind = draw.level if draw.level in ("hard", "expert") else "easy"
    form = FORMS[kind, draw.params[0]][ko]
    if any(anion.en == "acetate" for _, anion in _pairs(draw.params)):  # chemists write it on either side
        form = form.replace("Ca(OH)2", draw.say("Ca(OH)2 and CH3COOCs", "Ca(OH)2, CH3COOCs"))
    question = rng.choice(ASKED[kind])[ko].format(salts=given, form=form)
    return Problem(question, (), *_piece(draw.params[0], HEADINGS[kind][ko], rows))


def _piece(form: int, heading: tuple[str, ...], rows: list[tuple[str, ...]]) -> tuple[str, AnswerKey]:
    if form == JSON:
        value = json_value([row[1] for row in rows])
        return value, AnswerKey(type="json", value=value)
    ruled = "\n".join(f"| {' | '.join(row)} |" for row in (heading, ("---",) * len(heading), *rows))
    return ruled, AnswerKey(type="table", value=table((heading, *rows)))


def recompute(draw: Draw) -> str:
    """Counts of both ions by trial until the charges cancel; atoms counted from the counts; names from ions found by charge."""
    ko = draw.language != "en"
    kind = draw.level if draw.level in ("hard", "expert") else "easy"
    rows: list[tuple[str, ...]] = []
    for cation, anion in _pairs(draw.params):
        a, b = min((a, b) for a in range(1, 7) for b in range(1, 7) if a * cation.charge == b * anion.charge)
        parts = [
            ion.formula if many == 1 else f"({ion.formula}){many}" if _grouped(ion) else f"{ion.formula}{many}"
            for ion, many in ((cation, a), (anion, b))
        ]
        formula = "".join(reversed(parts) if anion.en == "acetate" else parts)
        if kind == "hard":
            found = next(ion for ion in CATIONS if ion.formula == cation.formula and ion.charge * a == anion.charge * b)
            rows.append((formula, f"{anion.ko} {found.ko}" if ko else f"{found.en} {anion.en}"))
            continue
        name = f"{anion.ko} {cation.ko}" if ko else f"{cation.en} {anion.en}"
        count = a * sum(atoms(cation.formula).values()) + b * sum(atoms(anion.formula).values())
        rows.append((name, formula, str(count)) if kind == "expert" else (name, formula))
    if kind == "expert":
        rows.sort(key=lambda row: int(row[2]))
    return _piece(draw.params[0], HEADINGS[kind][ko], rows)[1].value


def _grouped(ion: Ion) -> bool:
    """Whether several of this ion stand in brackets."""
    return sum(letter.isupper() or letter.isdigit() for letter in ion.formula) > 1


FAMILY = Family(
    id=ID,
    names={"en": "Writing formulas", "ko": "화학식 쓰기"},
    scope={
        "en": "Write formulas of salts from their names and names from formulas, so that the charges of the ions cancel.",
        "ko": "이온의 전하가 서로 상쇄되도록 이름에서 화학식을, 화학식에서 이름을 쓴다.",
    },
    method="trial of the counts of both ions",
    levels=LEVELS,
    build=_spaces,
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("chemical formulas", "nomenclature", "ionic compounds"), "ko": ("화학식", "명명법", "이온 결합 물질")},
)
