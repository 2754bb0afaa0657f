"""Places with the offsets from universal time that questions state (fixed ones, without summer time), and how far apart they lie."""

from __future__ import annotations

from math import acos, cos, radians, sin

PLACES = (  # English name, Korean name, minutes ahead of UTC
    ("Honolulu", "호놀룰루", -600),
    ("Los Angeles", "로스앤젤레스", -480),
    ("Mexico City", "멕시코시티", -360),
    ("New York", "뉴욕", -300),
    ("Caracas", "카라카스", -240),
    ("São Paulo", "상파울루", -180),
    ("Reykjavik", "레이캬비크", 0),
    ("London", "런던", 0),
    ("Berlin", "베를린", 60),
    ("Cairo", "카이로", 120),
    ("Nairobi", "나이로비", 180),
    ("Tehran", "테헤란", 210),
    ("Dubai", "두바이", 240),
    ("Karachi", "카라치", 300),
    ("Delhi", "델리", 330),
    ("Kathmandu", "카트만두", 345),
    ("Dhaka", "다카", 360),
    ("Bangkok", "방콕", 420),
    ("Singapore", "싱가포르", 480),
    ("Seoul", "서울", 540),
    ("Adelaide", "애들레이드", 570),
    ("Sydney", "시드니", 600),
    ("Auckland", "오클랜드", 720),
)
_AT = (  # degrees north and east
    (21, -158), (34, -118), (19, -99), (41, -74), (10, -67), (-24, -47), (64, -22), (52, 0), (53, 13), (30, 31), (-1, 37), (36, 51),
    (25, 55), (25, 67), (29, 77), (28, 85), (24, 90), (14, 100), (1, 104), (38, 127), (-35, 139), (-34, 151), (-37, 175),
)  # fmt: skip
_RADIUS = 6371  # km
_SPEED = 14  # km a minute, with half an hour for climbing and landing


def offset(place: int) -> int:
    """Minutes ahead of universal time."""
    return PLACES[place][2]


def zone(place: int) -> str:
    """ "UTC+5:30" """
    minutes = abs(offset(place))
    rest = f":{minutes % 60:02}" if minutes % 60 else ""
    return f"UTC{'-' if offset(place) < 0 else '+'}{minutes // 60}{rest}"


def flight_time(here: int, there: int) -> int:
    """Minutes of a flight along the great circle, in steps of ten."""
    (north, east), (other_north, other_east) = ((radians(a), radians(b)) for a, b in (_AT[here], _AT[there]))
    angle = acos(sin(north) * sin(other_north) + cos(north) * cos(other_north) * cos(east - other_east))
    return round((30 + _RADIUS * angle / _SPEED) / 10) * 10
