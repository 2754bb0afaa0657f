"""Business and markets: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.economics.markets import break_even, elasticity, market_balance, price_index
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "markets",
    {"en": "Business and markets", "ko": "기업과 시장"},
    {"en": "Costs and profits, supply and demand, and the level of prices.", "ko": "비용과 이익, 수요와 공급, 물가를 다룬다."},
    (
        Session(
            "firms",
            {"en": "Costs and profit", "ko": "비용과 이익"},
            {"en": "Fixed and variable costs around the break-even point.", "ko": "고정비와 변동비, 손익분기점."},
            (break_even.FAMILY,),
        ),
        Session(
            "market-prices",
            {"en": "Prices in markets", "ko": "시장 가격"},
            {
                "en": "Equilibrium, surplus and shortage, and how strongly buyers react.",
                "ko": "균형, 초과 수요와 초과 공급, 가격에 대한 반응.",
            },
            (market_balance.FAMILY, elasticity.FAMILY),
            {"en": ("microeconomics",), "ko": ("미시 경제",)},
        ),
        Session(
            "price-level",
            {"en": "The level of prices", "ko": "물가"},
            {"en": "Price indices and what money is really worth.", "ko": "물가 지수와 돈의 실질 가치."},
            (price_index.FAMILY,),
            {"en": ("macroeconomics",), "ko": ("거시 경제",)},
        ),
    ),
    {"en": ("business",), "ko": ("경영", "시장")},
)
