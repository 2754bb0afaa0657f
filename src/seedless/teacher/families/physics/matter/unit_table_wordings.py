"""The units that measurements come in, and how their conversion is asked for."""

from __future__ import annotations

from fractions import Fraction
from math import prod
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit and the steps to its SI unit: a positive step multiplies, a negative one divides by its size."""

    unit: str
    si: str
    chain: tuple[int, ...]
    step: int  # values are multiples of this many hundredths
    names: tuple[str, str]  # a thing measured in it, English and Korean

    @property
    def factor(self) -> Fraction:
        return prod((Fraction(step) if step > 0 else Fraction(1, -step) for step in self.chain), start=Fraction(1))


# Easy levels draw from the front, hard ones from the back.
UNITS = (
    Unit("km", "m", (1000,), 25, ("length of a path", "산책로의 길이")),
    Unit("cm", "m", (-100,), 250, ("height of a desk", "책상의 높이")),
    Unit("mm", "m", (-1000,), 500, ("width of a screw", "나사의 너비")),
    Unit("min", "s", (60,), 50, ("length of a talk", "강연 시간")),
    Unit("g", "kg", (-1000,), 1000, ("mass of a parcel", "소포의 질량")),
    Unit("t", "kg", (1000,), 30, ("mass of a lorry", "화물차의 질량")),
    Unit("h", "s", (60, 60), 25, ("duration of a trip", "여행 시간")),
    Unit("ms", "s", (-1000,), 1500, ("delay of a signal", "신호의 지연 시간")),
    Unit("mA", "A", (-1000,), 400, ("current in a lamp", "전등의 전류")),
    Unit("kW", "W", (1000,), 15, ("power of a heater", "전열기의 전력")),
    Unit("kJ", "J", (1000,), 120, ("energy of a snack", "간식의 에너지")),
    Unit("kPa", "Pa", (1000,), 250, ("pressure in a tyre", "타이어의 압력")),
    Unit("cm²", "m²", (-100, -100), 5000, ("area of a tile", "타일의 넓이")),
    Unit("L", "m³", (-1000,), 350, ("volume of a tank", "물탱크의 부피")),
    Unit("km/h", "m/s", (1000, -60, -60), 180, ("speed of a car", "자동차의 속력")),
    Unit("hPa", "Pa", (100,), 1750, ("pressure of the air", "공기의 압력")),
    Unit("g/cm³", "kg/m³", (-1000, 100, 100, 100), 15, ("density of a solid", "고체의 밀도")),
    Unit("mL", "m³", (-1000, -1000), 5000, ("volume of a cup", "컵의 부피")),
    Unit("cm/s", "m/s", (-100,), 650, ("speed of a conveyor belt", "운반대의 속력")),
    Unit("km/min", "m/s", (1000, -60), 3, ("speed of a train", "열차의 속력")),
    Unit("m/min", "m/s", (-60,), 600, ("speed of a lift", "승강기의 속력")),
    Unit("kWh", "J", (1000, 60, 60), 5, ("energy of a wash cycle", "세탁 한 번의 에너지")),
    Unit("ha", "m²", (100, 100), 20, ("area of a field", "밭의 넓이")),
    Unit("N/cm²", "Pa", (100, 100), 15, ("pressure of a heel", "구두 굽의 압력")),
)

HEADINGS = (("quantity", "value", "unit"), ("물리량", "값", "단위"))

TOLD = {
    "easy": (
        ("A laboratory notebook lists these measurements:", "실험 노트에 다음 측정값이 적혀 있다."),
        ("The following values come from different data sheets:", "다음 값들은 여러 자료에서 옮긴 것이다."),
        ("A class has collected these measurements for a poster:", "어느 학급이 게시물을 만들려고 다음 측정값을 모았다."),
        ("Before a calculation the values of this table must be brought to SI units:", "계산을 하기 전에 이 표의 값을 SI 단위로 바꾸어야 한다."),
    ),
    "expert": (
        ("Four instruments A to D report the same kind of quantity in different units:", "네 측정기 A~D가 같은 종류의 물리량을 서로 다른 단위로 나타낸다."),
        ("Four teams A to D handed in their results, each in the unit it likes:", "네 모둠 A~D가 결과를 저마다 원하는 단위로 제출하였다."),
        ("The four readings A to D are to be compared:", "네 측정값 A~D를 비교하려고 한다."),
    ),
}  # fmt: skip

_PLAIN = (
    "Write numbers as plain decimals without exponents, thousands separators or trailing zeros.",
    "수는 지수나 자릿점, 소수점 끝의 0 없이 소수나 정수로 쓴다.",
)
ASKED = {
    "easy": (
        (f"Convert every value into its SI unit without prefix ({{units}}). Give the answer as a Markdown table with the same three columns and the rows in the same order. {_PLAIN[0]}",
         f"모든 값을 접두어 없는 SI 단위({{units}})로 바꾸시오. 답은 열 제목과 행의 순서가 같은 마크다운 표로 쓰시오. {_PLAIN[1]}"),
        (f"Convert every value into its SI unit without prefix ({{units}}). Answer in CSV alone: the heading line, then the rows in the same order, fields separated by commas without spaces. {_PLAIN[0]}",
         f"모든 값을 접두어 없는 SI 단위({{units}})로 바꾸시오. 답은 CSV로만 쓰시오. 첫 줄은 열 제목이고 행의 순서는 그대로이며, 항목은 공백 없이 쉼표로 구분한다. {_PLAIN[1]}"),
        ('Convert every value into its SI unit without prefix ({units}). Answer with a JSON array in the order of the rows; each element is an object with the number "value" and the text "unit".',
         '모든 값을 접두어 없는 SI 단위({units})로 바꾸시오. 답은 행의 순서대로 나열한 JSON 배열로 쓰시오. 각 원소는 수 "value"와 문자열 "unit"을 갖는 객체이다.'),
    ),
    "expert": (
        (f"Convert all values into {{units}} and sort the rows from the smallest to the largest value. Give the answer as a Markdown table with the same three columns. {_PLAIN[0]}",
         f"모든 값을 {{units}} 단위로 바꾸고 작은 값부터 차례로 행을 정렬하시오. 답은 열 제목이 같은 마크다운 표로 쓰시오. {_PLAIN[1]}"),
        (f"Convert all values into {{units}} and sort the rows from the smallest to the largest value. Answer in CSV alone: the heading line, then the rows, fields separated by commas without spaces. {_PLAIN[0]}",
         f"모든 값을 {{units}} 단위로 바꾸고 작은 값부터 차례로 행을 정렬하시오. 답은 CSV로만 쓰시오. 첫 줄은 열 제목이며, 항목은 공백 없이 쉼표로 구분한다. {_PLAIN[1]}"),
        ('Convert all values into {units} and sort them from the smallest to the largest. Answer with a JSON array in this order; each element is an object with the number "value" and the text "unit".',
         '모든 값을 {units} 단위로 바꾸고 작은 값부터 차례로 정렬하시오. 답은 이 순서의 JSON 배열로 쓰시오. 각 원소는 수 "value"와 문자열 "unit"을 갖는 객체이다.'),
    ),
}  # fmt: skip
