"""The offices whose cases are routed, their teams and rules of precedence, and how the question is put."""

from __future__ import annotations

from typing import NamedTuple


class Domain(NamedTuple):
    """Pairs are (English, Korean). `kinds`: the last is the special one, the one before it has rules of its own."""

    scene: tuple[str, str]
    head: tuple[str, str]
    kinds: tuple[tuple[str, str], ...]
    teams: tuple[tuple[str, ...], tuple[str, ...]]


DOMAINS = (
    Domain(
        ("tickets of a help desk", "고객 센터의 문의"),
        ("topic", "주제"),
        (("login", "로그인"), ("payment", "결제"), ("delivery", "배송"), ("data loss", "정보 유출")),
        (("security team", "finance team", "escalation team", "service team"), ("보안팀", "재무팀", "특별 대응팀", "상담팀")),
    ),
    Domain(
        ("claims at an insurance office", "보험사의 청구"),
        ("cause", "원인"),
        (("storm damage", "태풍"), ("water damage", "누수"), ("theft", "도난"), ("fire", "화재")),
        (
            ("fire desk", "large claims desk", "overdue desk", "standard desk"),
            ("화재 심사팀", "고액 심사팀", "지연 처리팀", "일반 심사팀"),
        ),
    ),
    Domain(
        ("repair requests of a machine dealer", "기계 판매점의 수리 요청"),
        ("fault", "고장"),
        (("noise", "소음"), ("leakage", "누유"), ("rust", "부식"), ("overheating", "과열")),
        (
            ("safety crew", "senior crew", "express crew", "regular crew"),
            ("안전 점검반", "책임 수리반", "긴급 수리반", "일반 수리반"),
        ),
    ),
)

LEADS = {
    "easy": ("The first rule that applies decides", "위에서부터 보아 먼저 해당하는 규칙을 따른다"),
    "medium": ("The first rule that applies decides", "위에서부터 보아 먼저 해당하는 규칙을 따른다"),
    "hard": (
        "Of the rules that apply, the one with the highest priority number decides",
        "해당하는 규칙이 여럿이면 우선순위의 수가 가장 큰 규칙을 따른다",
    ),
    "points": ("Each case gets points, and the points decide", "사례마다 점수를 매기고 점수에 따라 정한다"),
    "expert": (
        "- 3 points for a business customer, none for a private one\n- 2 points for an amount over {limit} dollars\n"
        "- 1 point for every full {days} days of waiting\n- 1 point for each contact after the first\n"
        "- 7 points or more: {third}; 4 to 6 points: {second}; fewer: {fourth}\n"
        "- Exception: cases of the kind {special} with 3 points or more always go to the {first}",
        "- 기업 고객이면 3점, 개인 고객이면 0점\n- 금액이 {limit}만 원을 넘으면 2점\n- 대기 일수가 {days}일이 될 때마다 1점\n"
        "- 첫 문의를 뺀 문의 한 번마다 1점\n- 7점 이상이면 {third}, 4점에서 6점이면 {second}, 그보다 낮으면 {fourth}\n"
        "- 예외: ‘{special}’ 사례는 3점 이상이면 언제나 {first}",
    ),
}

ASKED = (
    (
        "The {scene} are given to teams. {how}:\n\n{rules}\n\nA new case: {case}.\n\nWhich team gets it? Answer with one of: {teams}.",
        "{scene:을/를} 담당 부서에 나누어 맡긴다. {how}.\n\n{rules}\n\n새로 들어온 사례: {case}.\n\n맡을 부서를 {teams} 중 하나로 쓰시오.",
    ),
    (
        "Case: {case}.\n\nIt is one of the {scene}, which are routed like this. {how}:\n\n{rules}\n\nName the team, one of: {teams}.",
        "{scene} 한 건이 들어왔다: {case}.\n\n담당 부서는 이렇게 정한다. {how}.\n\n{rules}\n\n이 사례의 담당 부서를 {teams} 중에서 판단하시오.",
    ),
    (
        "A program sorts {scene}. {how}:\n\n{rules}\n\nWhere does it send this one ({case})? Choose from: {teams}.",
        "어느 프로그램이 {scene:을/를} 분류한다. {how}.\n\n{rules}\n\n사례({case})의 담당 부서를 {teams} 가운데 하나로 분류하시오.",
    ),
)
