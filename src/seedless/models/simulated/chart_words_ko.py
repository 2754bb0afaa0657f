"""Korean charts."""

from __future__ import annotations

from seedless.models.simulated.chart_facets import BRANCHES, FACETS, FIELDS
from seedless.models.simulated.chart_terms import ANGLES, ASPECTS, HEADS, OBJECTS, QUALIFIERS
from seedless.models.simulated.chart_wording import ChartWords
from seedless.models.simulated.phrases import Frame, frames

KOREAN_CHART = ChartWords(
    fields={sector: tuple(korean for _, korean in names) for sector, names in FIELDS.items()},
    branches=tuple(korean for _, korean in BRANCHES),
    facets=tuple(korean for _, korean in FACETS),
    aspects=tuple(korean for _, korean in ASPECTS),
    angles=tuple(korean for _, korean in ANGLES),
    concept=Frame("{q} {o} {h}"),
    qualifiers=tuple(korean for _, korean in QUALIFIERS),
    objects=tuple(korean for _, korean in OBJECTS),
    heads=tuple(korean for _, korean in HEADS),
    scopes=frames(
        "{name:이라고/라고} 부르는 것을 용어부터 활용까지 모두 다룬다.",
        "{name:을/를} 이해하고 실제로 다루는 데 필요한 지식을 다룬다.",
        "{name}에 속하는 물음과 방법과 결과를 다루고 그 밖의 것은 다루지 않는다.",
        "{name:으로/로} 따로 가르치고 익히는 지식의 범위이다.",
    ),
    intros=frames(
        "일이나 공부에서 {name:을/를} 만나게 될 사람을 위한 개관이다.",
        "{name:이/가} 어떻게 생겨났고 오늘날 어떻게 쓰이는지 살펴본다.",
        "{name}의 바탕이 되는 생각과 그것이 실천으로 이어지는 과정을 다룬다.",
        "용어에서 시작하여 완전한 사례까지 {name:을/를} 차례로 익힌다.",
        "{name:을/를} 잘 아는 사람은 알고 처음 배우는 사람은 놓치는 것을 다룬다.",
        "{name}의 방법과 예와 한계를 까닭과 함께 설명한다.",
    ),
    objectives=frames(
        "{s}의 용어를 자신 있게 쓴다.",
        "{s}의 보통 사례를 도움 없이 끝까지 다룬다.",
        "{s}의 방법이 통하는 때와 통하지 않는 때를 가린다.",
    ),
    session=Frame("{s}의 {a}"),
    again=Frame("{s}의 {a}: {g}"),
    pair=Frame("{c} 및 {d}"),
    descriptions=frames(
        "{a:을/를} 다루고 {c:이/가} 어떤 관련이 있는지 보여 준다.",
        "{c:을/를} 주된 예로 삼아 {a:을/를} 살펴본다.",
        "{c}에서 출발하여 {a:이/가} 무엇을 뜻하는지 밝힌다.",
        "{a:을/를} 하나씩 나누어 보고 {c} 사례로 마무리한다.",
    ),
    uncovered=Frame("{a:을/를} 다루는 수업이 없습니다."),
    twice=Frame("{c:이/가} 여러 수업에 들어 있습니다."),
    thin=Frame("{a} 수업에는 개념이 너무 적습니다."),
)
