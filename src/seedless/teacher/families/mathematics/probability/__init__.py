"""Probability: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.probability import (
    bayes_test,
    binomial,
    dice_outcomes,
    event_relations,
    expected_value,
    random_committees,
    scored_trials,
    two_way_tables,
    urn_draws,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "probability",
    {"en": "Probability", "ko": "확률"},
    {
        "en": "Chances as exact fractions: equally likely outcomes, drawing, conditions and random variables.",
        "ko": "같은 정도로 기대되는 경우, 비복원추출, 조건부확률, 확률변수를 분수로 정확히 다룬다.",
    },
    (
        Session(
            "outcomes",
            {"en": "Outcomes and draws", "ko": "경우의 수와 확률"},
            {
                "en": "Counting equally likely outcomes, and drawing without putting back.",
                "ko": "같은 정도로 기대되는 경우의 수와 비복원추출.",
            },
            (dice_outcomes.FAMILY, urn_draws.FAMILY),
            {"en": ("sample space",), "ko": ("수학적 확률",)},
        ),
        Session(
            "conditions",
            {"en": "Independence and conditions", "ko": "독립과 조건부확률"},
            {
                "en": "Independent and exclusive events, conditional probability and Bayes' theorem.",
                "ko": "사건의 독립과 배반, 조건부확률과 베이즈 정리.",
            },
            (event_relations.FAMILY, bayes_test.FAMILY),
        ),
        Session(
            "random-variables",
            {"en": "Random variables", "ko": "확률변수와 확률분포"},
            {
                "en": "Expected value, variance and the binomial distribution.",
                "ko": "기댓값과 분산, 이항분포.",
            },
            (expected_value.FAMILY, binomial.FAMILY),
            {"en": ("probability distributions",), "ko": ("확률분포",)},
        ),
    ),
    {"en": ("chance", "probability theory"), "ko": ("확률론", "확률과 통계")},
    composites=(random_committees.FAMILY, scored_trials.FAMILY, two_way_tables.FAMILY),
)
