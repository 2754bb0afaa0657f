"""Linear algebra read from the question's own words and solved with sympy's matrices."""

from __future__ import annotations

import json
import re

import sympy
from sympy import Matrix, Rational

from teacher.formulas import listed

LETTERS = {name: sympy.Symbol(name) for name in ("k", "p", "q", "x")}


def entry(text: str) -> sympy.Expr:
    """A number or one unknown with a number added: "-3", "k + 2"."""
    total: sympy.Expr = sympy.Integer(0)
    for sign, term in re.findall(r"([+-]?) ?(\d+|[kpqx])", text):
        total += (-1 if sign == "-" else 1) * (LETTERS[term] if term in LETTERS else sympy.Integer(term))
    return total


def matrices(question: str) -> list[Matrix]:
    """The bracketed matrices of a question in order, but for the names [[a, b], [c, d]]."""
    found = re.findall(r"\[\[[^\[\]]+\](?:, \[[^\[\]]+\])*\]", question)
    rows = [re.findall(r"\[([^\[\]]+)\]", text) for text in found if text != "[[a, b], [c, d]]"]
    return [Matrix([[entry(part) for part in row.split(",")] for row in one]) for one in rows]


def vectors(question: str) -> list[Matrix]:
    found = re.findall(r"\(((?:-?\d+|k)(?:, (?:-?\d+|k))+)\)", question)
    return [Matrix([entry(part) for part in text.split(",")]) for text in found]


def numbers(question: str) -> list[int]:
    return [int(n) for n in re.findall(r"-?\d+", question)]


def rows(matrix: Matrix) -> str:
    return f"[{'; '.join(listed(matrix.row(i)) for i in range(matrix.rows))}]"


def the_set(values) -> str:  # type: ignore[no-untyped-def]
    return "{" + "; ".join(map(str, sorted(values))) + "}"


def matrix_product(question: str) -> str:
    found = matrices(question)
    if "X" in question and not found:
        xx, yx, xy, yy = rates(question)
        start = [
            int(n)
            for n in re.search(r"(?:At first there are|start with|text has) (\d+) (?:of )?X and (\d+)", question).groups()
        ]
        times = int(re.search(r"after (\d+)|applied (\d+) times", question)[0].split()[1])
        return listed(Matrix([[xx, xy], [yx, yy]]) ** times * Matrix(start))
    if "vector" in question:
        times = 3 if "³" in question else 4 if "⁴" in question else int(re.search(r"after (\d+) applications", question)[1])
        vector = re.search(r"(?<!\[)\[(-?\d+), (-?\d+)\](?![\],])", question)
        return listed(found[0] ** times * Matrix([int(vector[1]), int(vector[2])]))
    if not found:
        n = numbers(question.replace("row ", ""))
        if len(n) == 8:
            return rows(Matrix(2, 2, n[:4]) * Matrix(2, 2, n[4:]))
        # Prices are told shop by shop: column by column.
        return rows(Matrix(2, 3, n[:6]) * Matrix(2, 3, n[6:]).T)
    if any(matrix.free_symbols for matrix in found):
        p, q = LETTERS["p"], LETTERS["q"]
        hidden = next(matrix for matrix in found if matrix.free_symbols)
        factor, result = (matrix for matrix in found if not matrix.free_symbols)
        solved = sympy.solve(list(hidden * factor - result), [p, q], dict=True)[0]
        return listed([solved[p], solved[q]])
    a, b = found
    return rows(a * b - b * a if "BA" in question else a * b)


def rates(question: str) -> tuple[int, ...]:
    """What an X and what a Y turns into: X and Y of the first, X and Y of the second."""
    pairs = re.findall(r"(\d+) (?:of )?X and (\d+) (?:of )?Y", question)
    return int(pairs[0][0]), int(pairs[0][1]), int(pairs[1][0]), int(pairs[1][1])


def determinant(question: str) -> str:
    if "det(B)" in question:
        n = int(re.search(r"(\d) × \d", question)[1])
        a, b = (int(re.search(rf"det\({name}\) = (-?\d+)", question)[1]) for name in "AB")
        factor, power = re.search(r"(\d+)A([²³]?)B⁻¹", question).groups()
        m = {"": 1, "²": 2, "³": 3}[power]
        one, other = sympy.diag(a, *[1] * (n - 1)), sympy.diag(b, *[1] * (n - 1))
        return str((int(factor) * one**m * other.inv()).det())
    (matrix,) = matrices(question)
    if not matrix.free_symbols:
        return str(matrix.det())
    (unknown,) = matrix.free_symbols
    wanted = re.search(r"(?:determinant|determinant was|det\(A\) =) (-?\d+)(?!\])", re.sub(r"\[\[.*?\]\]", "", question))
    found = sympy.solve(matrix.det() - (int(wanted[1]) if wanted else 0), unknown)
    return str(found[0]) if matrix.rows == 3 or wanted else the_set(found)


def inverse_matrix(question: str) -> str:
    found = matrices(question)
    if not found:
        p, q, u, r, s, v = numbers(question)
        if "hours of X" in question or "Pump" in question:
            p, q, u, r, s, v = numbers(question.replace("m³", ""))
        return listed(Matrix([[p, q], [r, s]]).LUsolve(Matrix([u, v])))
    if len(found) == 2:
        a, b = found
        left = not re.search("XA|X·A|from the right", question)
        return rows((a.LUsolve(b) if left else a.T.LUsolve(b.T).T).applyfunc(sympy.nsimplify))
    (a,) = found
    if sides := re.search(r"right-hand sides (-?\d+), (-?\d+), (-?\d+)", question):
        return listed(a.LUsolve(Matrix([int(n) for n in sides.groups()])))
    if given := vectors(question):
        return listed(a.LUsolve(given[-1]))
    return rows(a.inv())


def dot_product(question: str) -> str:
    if lengths := re.search(r"\|a\| = (\d+), \|b\| = (\d+) and a·b = (-?\d+)", question) or re.search(
        r"(?:lengths|magnitudes of) (\d+)(?: N)? and (\d+)(?: N, and their| have the) dot product (?:is )?(-?\d+)", question
    ):
        one, two, inner = (int(n) for n in lengths.groups())
        p, sign, q = re.search(r"(\d*)a ([+-]) (\d*)b", question).groups()
        s, t = int(p or 1), int(q or 1) * (1 if sign == "+" else -1)
        gram = Matrix([[one**2, inner], [inner, two**2]])
        return str((Matrix([[s, t]]) * gram * Matrix([s, t]))[0])
    found = vectors(question)
    if "Q(" in question:
        named = {
            name: Matrix([int(n) for n in text.split(",")])
            for name, text in re.findall(r"([QPd])(?: = )?\(([^)]+)\)", question)
        }
        t = sympy.Symbol("t")
        place = named["Q"] + t * named["d"]
        gap = (place - named["P"]).dot(place - named["P"])
        return listed(place.subs(t, sympy.solve(sympy.diff(gap, t), t)[0]))
    a, b = found
    if re.search(r"\bd = ", question):
        return listed(a.project(b))
    unknown = LETTERS["k"]
    if unknown in a.free_symbols:
        wanted = re.search(r"(?:dot product|a·b =) (-?\d+)", question)
        return str(sympy.solve(a.dot(b) - (int(wanted[1]) if wanted else 0), unknown)[0])
    if re.search("cos", question):
        return str(Rational(a.dot(b), 1) / (a.norm() * b.norm()))
    return str(a.dot(b))


def vector_directions(question: str) -> str:
    found = vectors(question)
    if len(found) == 4:
        u, v = found[1] - found[0], found[3] - found[2]
    elif mixed := re.findall(r"(?<![\w)])(-?\d*)a ([+-]) (\d*)b", question):
        a, b = found
        u, v = (one(p) * a + (1 if sign == "+" else -1) * one(q) * b for p, sign, q in mixed)
    else:
        u, v = found
    if u.dot(v) == 0:
        return "perpendicular"
    return "parallel" if Matrix.hstack(u, v).rank() == 1 else "neither"


def one(text: str) -> int:
    return -1 if text == "-" else int(text or 1)


def matrix_notation(question: str) -> str:
    lines = question.split("```")[1].strip().splitlines()
    names = "xyz" if "z" in "".join(lines) or "x, y, z" in question else "xy"
    unknowns = sympy.symbols(" ".join(names))
    equations = []
    for line in lines:
        assert re.fullmatch(r"[\dxyz+*() =-]+", line)
        left, right = (sympy.sympify(re.sub(r"(\d)([xyz(])", r"\1*\2", side)) for side in line.split("="))
        equations.append(sympy.Eq(left, right, evaluate=False))
    a, b = sympy.linear_eq_to_matrix([e.lhs - e.rhs for e in equations], *unknowns)
    if "JSON" in question:
        value = {"A": [[int(x) for x in a.row(i)] for i in range(a.rows)], "b": [int(x) for x in b]}
        return json.dumps(value, separators=(",", ":"), sort_keys=True)
    table = [[*names, "b"], *([*a.row(i), b[i]] for i in range(a.rows))]
    return "\n".join(" | ".join(map(str, row)) for row in table)


def area_by_determinant(question: str) -> str:
    k = LETTERS["k"]
    corners = vectors(question)
    area = re.search(r"(?:area of|the area|an area of|of area|has) (\d+(?:\.\d+)?)(?: square units)?", question)
    given = Rational(area[1]) if area else None
    corners = sorted(corners, key=lambda corner: k in corner.free_symbols)
    half = (
        sympy.Polygon(*[sympy.Point(*corner) for corner in corners]).area if not any(c.free_symbols for c in corners) else None
    )
    found = matrices(question)
    if found and found[0].free_symbols:
        size = abs(half)
        roots = sympy.solve((found[0].det() * size) ** 2 - given**2, k)
        (fits,) = [root for root in roots if root > 0]
        return str(fits)
    if found:
        images = [sympy.Point(*(found[0] * corner)) for corner in corners]
        return str(abs(sympy.Polygon(*images).area))
    if half is not None:
        return str(abs(half))
    full = Matrix([[*corner, 1] for corner in corners]).det() / 2
    return the_set(sympy.solve(full**2 - given**2, k))


ORACLES = {
    f"teacher/mathematics/linear-algebra/{slug}": oracle
    for slug, oracle in {
        "matrix-product": matrix_product,
        "determinant": determinant,
        "inverse-matrix": inverse_matrix,
        "dot-product": dot_product,
        "vector-directions": vector_directions,
        "matrix-notation": matrix_notation,
        "with/area-by-determinant": area_by_determinant,
    }.items()
}
