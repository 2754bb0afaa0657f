"""What the teacher's branch of the map says: disciplines, subjects and sessions, their names, scopes and other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = Mapping[str, str]  # language -> text
OtherNames = Mapping[str, tuple[str, ...]]  # language -> names that a user may type instead


@dataclass(frozen=True, slots=True)
class Session:
    slug: str
    names: Words
    scope: Words
    concepts: tuple[str, ...]  # last part of the ids of its families, in teaching order
    aliases: OtherNames = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    slug: str
    names: Words
    scope: Words
    sessions: tuple[Session, ...]
    aliases: OtherNames = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Discipline:
    slug: str
    names: Words
    scope: Words
    subjects: tuple[Subject, ...]
    aliases: OtherNames = field(default_factory=dict)


_ARITHMETIC = Subject(
    "arithmetic",
    {"en": "Arithmetic", "ko": "산수"},
    {"en": "Calculating with fractions and percentages.", "ko": "분수와 백분율의 계산을 다룬다."},
    (
        Session(
            "fractions",
            {"en": "Fractions", "ko": "분수"},
            {
                "en": "Common denominators, sums, differences and missing fractions.",
                "ko": "통분, 분수의 합과 차, 빠진 분수 구하기.",
            },
            ("fraction-sum",),
            {"en": ("common denominator",), "ko": ("통분", "약분", "기약분수")},
        ),
        Session(
            "percentages",
            {"en": "Percentages", "ko": "백분율"},
            {"en": "Increase, decrease and the value before a change.", "ko": "증가와 감소, 변화하기 전의 값."},
            ("percent-change",),
            {"en": ("percent", "growth rate"), "ko": ("퍼센트", "증가율", "감소율")},
        ),
    ),
    {"en": ("elementary mathematics", "numeracy"), "ko": ("산술", "연산", "초등 수학")},
)
_NUMBER_THEORY = Subject(
    "number-theory",
    {"en": "Number theory", "ko": "정수론"},
    {"en": "Divisibility and the ways of writing whole numbers.", "ko": "약수와 배수, 자연수를 나타내는 여러 방법을 다룬다."},
    (
        Session(
            "divisibility",
            {"en": "Divisibility", "ko": "약수와 배수"},
            {
                "en": "Greatest common divisors by repeated division, and their uses.",
                "ko": "호제법으로 최대공약수를 구하고 활용한다.",
            },
            ("euclid-gcd",),
            {"en": ("divisors", "common divisors"), "ko": ("약수", "배수", "공약수")},
        ),
        Session(
            "number-systems",
            {"en": "Positional number systems", "ko": "위치적 기수법"},
            {
                "en": "Writing and reading numbers in bases other than ten.",
                "ko": "십진법이 아닌 진법으로 수를 나타내고 읽는다.",
            },
            ("base-conversion",),
            {"en": ("number systems", "numeral systems"), "ko": ("기수법", "진법")},
        ),
    ),
    {"ko": ("수론",)},
)
_ALGEBRA = Subject(
    "algebra",
    {"en": "Algebra", "ko": "대수학"},
    {"en": "Equations of first and second degree and systems of them.", "ko": "일차방정식, 이차방정식과 연립방정식을 다룬다."},
    (
        Session(
            "linear-equations",
            {"en": "Equations in one unknown", "ko": "미지수가 1개인 방정식"},
            {"en": "Solving and setting up linear equations.", "ko": "일차방정식을 세우고 푼다."},
            ("linear-equation",),
        ),
        Session(
            "systems-of-equations",
            {"en": "Systems of equations", "ko": "연립방정식"},
            {"en": "Two equations, two unknowns, elimination.", "ko": "미지수가 2개인 두 방정식을 가감법으로 푼다."},
            ("linear-system",),
            {"en": ("simultaneous equations", "elimination"), "ko": ("가감법", "연립 방정식")},
        ),
        Session(
            "quadratic-equations",
            {"en": "Quadratic equations", "ko": "이차방정식"},
            {"en": "Factoring, and problems that lead to quadratic equations.", "ko": "인수분해와 이차방정식의 활용."},
            ("quadratic-factoring",),
            {"en": ("quadratics", "factoring", "factorisation"), "ko": ("인수분해", "2차방정식")},
        ),
    ),
    {"en": ("equations",), "ko": ("대수", "방정식")},
)
_PROGRAMMING = Subject(
    "programming",
    {"en": "Programming", "ko": "프로그래밍"},
    {
        "en": "Reading small Python programs and predicting what they do.",
        "ko": "짧은 파이썬 프로그램을 읽고 실행 결과를 예측한다.",
    },
    (
        Session(
            "loops",
            {"en": "Loops", "ko": "반복문"},
            {"en": "Following a loop step by step to its output.", "ko": "반복문을 한 단계씩 따라가며 출력을 구한다."},
            ("loop-trace",),
            {"en": ("iteration",), "ko": ("반복", "루프")},
        ),
    ),
    {"en": ("Python", "coding"), "ko": ("파이썬", "코딩")},
)
_ALGORITHMS = Subject(
    "algorithms",
    {"en": "Data structures and algorithms", "ko": "자료구조와 알고리즘"},
    {"en": "Searching, stacks and queues, followed by hand.", "ko": "탐색, 스택, 큐의 동작을 손으로 따라간다."},
    (
        Session(
            "searching",
            {"en": "Searching", "ko": "탐색"},
            {"en": "Halving a sorted list until the value is found.", "ko": "정렬된 배열의 범위를 반씩 줄이며 값을 찾는다."},
            ("binary-search",),
            {"en": ("search algorithms",), "ko": ("검색", "탐색 알고리즘")},
        ),
        Session(
            "stacks-and-queues",
            {"en": "Linear containers", "ko": "선형 자료구조"},
            {"en": "Last in first out, first in first out.", "ko": "후입선출과 선입선출."},
            ("stack-queue",),
        ),
    ),
    {"en": ("algorithms", "data structures"), "ko": ("알고리즘", "자료구조")},
)
_DATABASES = Subject(
    "databases",
    {"en": "Databases", "ko": "데이터베이스"},
    {"en": "Predicting the rows that an SQL query returns.", "ko": "SQL 질의가 돌려주는 행을 구한다."},
    (
        Session(
            "aggregation",
            {"en": "Aggregation", "ko": "집계"},
            {"en": "Grouping rows, totals, and conditions on groups.", "ko": "행의 그룹화, 합계, 그룹에 대한 조건."},
            ("group-by",),
            {"en": ("aggregate functions",), "ko": ("집계 함수",)},
        ),
    ),
    {"en": ("SQL", "relational databases"), "ko": ("에스큐엘", "디비")},
)
_MECHANICS = Subject(
    "mechanics",
    {"en": "Mechanics", "ko": "역학"},
    {"en": "Motion under constant acceleration.", "ko": "가속도가 일정한 운동을 다룬다."},
    (
        Session(
            "uniform-acceleration",
            {"en": "Uniformly accelerated motion", "ko": "등가속도 운동"},
            {
                "en": "Falling and thrown bodies without air resistance.",
                "ko": "공기 저항이 없을 때 떨어지거나 던져진 물체의 운동.",
            },
            ("free-fall",),
            {"en": ("kinematics",), "ko": ("운동학", "등가속도 직선 운동")},
        ),
    ),
    {"en": ("motion",), "ko": ("운동",)},
)
_CIRCUITS = Subject(
    "circuits",
    {"en": "Electric circuits", "ko": "전기 회로"},
    {"en": "Resistance, current and voltage in simple circuits.", "ko": "간단한 회로의 저항, 전류, 전압을 다룬다."},
    (
        Session(
            "resistor-networks",
            {"en": "Resistor networks", "ko": "저항의 연결"},
            {"en": "Resistors in series and in parallel with Ohm's law.", "ko": "저항의 직렬연결과 병렬연결, 옴의 법칙."},
            ("series-parallel",),
            {"en": ("Ohm's law", "resistors"), "ko": ("옴의 법칙", "저항")},
        ),
    ),
    {"en": ("circuits", "electricity"), "ko": ("회로", "전기")},
)

DISCIPLINES = (
    Discipline(
        "mathematics",
        {"en": "Mathematics", "ko": "수학"},
        {"en": "Numbers, equations and their uses.", "ko": "수와 식, 방정식과 그 활용을 다룬다."},
        (_ARITHMETIC, _NUMBER_THEORY, _ALGEBRA),
        {"en": ("math", "maths")},
    ),
    Discipline(
        "computer-science",
        {"en": "Computer science", "ko": "컴퓨터 과학"},
        {"en": "Programs, algorithms and data.", "ko": "프로그램, 알고리즘, 데이터를 다룬다."},
        (_PROGRAMMING, _ALGORITHMS, _DATABASES),
        {"en": ("computing", "informatics", "CS"), "ko": ("컴퓨터과학", "전산학", "정보")},
    ),
    Discipline(
        "physics",
        {"en": "Physics", "ko": "물리학"},
        {"en": "Motion and electricity with numbers.", "ko": "운동과 전기를 수로 다룬다."},
        (_MECHANICS, _CIRCUITS),
        {"ko": ("물리",)},
    ),
)

CONCEPT_ALIASES: Mapping[str, OtherNames] = {
    "fraction-sum": {
        "en": ("fraction addition", "adding fractions", "subtracting fractions"),
        "ko": ("분수의 덧셈", "분수의 뺄셈"),
    },
    "percent-change": {"en": ("percentage change", "percent increase", "percent decrease"), "ko": ("변화율", "증감률")},
    "euclid-gcd": {
        "en": ("gcd", "greatest common divisor", "Euclidean algorithm", "highest common factor"),
        "ko": ("최대공약수", "호제법"),
    },
    "base-conversion": {
        "en": ("binary numbers", "hexadecimal", "number bases"),
        "ko": ("이진법", "십육진법", "진법 변환", "진수 변환"),
    },
    "linear-equation": {"en": ("linear equation", "first-degree equations"), "ko": ("일차 방정식", "1차방정식")},
    "linear-system": {"en": ("linear systems", "systems of linear equations"), "ko": ("연립 일차방정식",)},
    "quadratic-factoring": {"en": ("quadratic equation",), "ko": ("이차방정식의 풀이",)},
    "loop-trace": {"en": ("for loop", "tracing", "output prediction"), "ko": ("for 문", "for문", "출력 예측")},
    "binary-search": {"en": ("bisection search",), "ko": ("이분 탐색", "이진 탐색")},
    "stack-queue": {"en": ("stack", "queue", "LIFO", "FIFO"), "ko": ("스택", "큐")},
    "group-by": {"en": ("GROUP BY", "HAVING"), "ko": ("그룹화",)},
    "free-fall": {"en": ("free fall", "falling bodies"), "ko": ("자유 낙하", "자유낙하")},
    "series-parallel": {"en": ("series circuit", "parallel circuit"), "ko": ("직렬연결", "병렬연결", "직렬 회로", "병렬 회로")},
}
