"""What two-way tables are about: bare groups with a mark, readers, seedlings and machines, and how a cell is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from seedless.teacher.family import Text


class Theme(NamedTuple):
    """`head` is over the groups; `yes` and `no` name the two columns; `asked` is what is picked, for either column."""

    told: Text
    head: Text
    groups: tuple[Text, Text, Text]
    yes: Text
    no: Text
    asked: tuple[Text, Text]
    thing: str  # what is picked, in Korean


TOTAL: Text = ("total", "합계")
RATES: Text = ("{sign} (share)", "{sign}의 비율")
ASKED: tuple[tuple[Text, ...], tuple[Text, ...]] = (
    (
        ("{asked} Find the probability that it belongs to {group}, as a fraction in lowest terms.", "{asked} 이 {thing:이/가} {group}에 속할 확률을 기약분수로 구하시오."),
        ("{asked} How likely is it to belong to {group}? Give a fraction in lowest terms.", "{asked} 이때 이 {thing:이/가} {group}에 속할 조건부확률은 얼마인지 기약분수로 나타내시오."),
    ),
    (
        ("{asked} What is the probability that it belongs to {group}? Write a fraction in lowest terms.", "{asked} 이 {thing:이/가} {group}에 속할 확률은 얼마인지 기약분수로 쓰시오."),
        ("{asked} With what probability does it belong to {group}? Answer with a fraction in lowest terms.", "{asked} 이때 이 {thing:이/가} {group}에 속할 조건부확률을 기약분수로 나타내시오."),
    ),
)  # fmt: skip

THEMES: Mapping[str, tuple[Theme, ...]] = {
    "qa": (
        Theme(
            ("The table shows how many cards of each colour are in each pack.", "다음 표는 카드를 묶음과 색에 따라 나눈 것이다."),
            ("pack", "묶음"),
            (("pack K", "묶음 K"), ("pack M", "묶음 M"), ("pack T", "묶음 T")),
            ("green", "초록색"),
            ("yellow", "노란색"),
            (("A card picked at random turns out to be green.", "임의로 고른 카드가 초록색이었다."), ("A card picked at random turns out to be yellow.", "임의로 고른 카드가 노란색이었다.")),
            "카드",
        ),
        Theme(
            ("In the table, balls are counted by box and material.", "다음 표는 공을 상자와 재료에 따라 센 것이다."),
            ("box", "상자"),
            (("box P", "상자 P"), ("box Q", "상자 Q"), ("box S", "상자 S")),
            ("wood", "나무"),
            ("glass", "유리"),
            (("One of all these balls is taken at random and is made of wood.", "전체 공 중에서 임의로 하나를 골랐더니 나무로 만든 것이었다."), ("One of all these balls is taken at random and is made of glass.", "전체 공 중에서 임의로 하나를 골랐더니 유리로 만든 것이었다.")),
            "공",
        ),
        Theme(
            ("The outcomes of an experiment are classified by two features.", "어떤 실험의 결과를 두 가지 특성에 따라 분류하였다."),
            ("type", "유형"),
            (("type A", "유형 A"), ("type B", "유형 B"), ("type C", "유형 C")),
            ("positive", "양성"),
            ("negative", "음성"),
            (("An outcome chosen at random is positive.", "임의로 택한 결과가 양성이었다."), ("An outcome chosen at random is negative.", "임의로 택한 결과가 음성이었다.")),
            "결과",
        ),
    ),
    "reasoning": (
        Theme(
            ("A library recorded the books it had lent by section and by whether they came back in time.", "도서관에서 대출한 책을 서가와 반납 여부에 따라 조사하였다."),
            ("section", "서가"),
            (("the novels", "소설 서가"), ("the travel section", "여행 서가"), ("the children's books", "어린이 서가")),
            ("in time", "제때 반납"),
            ("late", "늦게 반납"),
            (("A book taken at random from this record came back in time.", "이 기록에서 임의로 뽑은 책은 제때 반납되었다."), ("A book taken at random from this record came back late.", "이 기록에서 임의로 뽑은 책은 늦게 반납되었다.")),
            "책",
        ),
        Theme(
            ("A nursery raised seedlings in different soils and noted how many blossomed in the first year.", "어느 농원에서 흙이 서로 다른 화단에 모종을 심고 첫해에 꽃이 피었는지 기록하였다."),
            ("soil", "화단"),
            (("the sand group", "모래흙 화단"), ("the clay group", "진흙 화단"), ("the loam group", "참흙 화단")),
            ("blossomed", "꽃이 핌"),
            ("did not blossom", "꽃이 피지 않음"),
            (("A seedling picked at random from the record had blossomed.", "임의로 고른 모종 한 포기는 꽃이 피었다."), ("A seedling picked at random from the record had not blossomed.", "임의로 고른 모종 한 포기는 꽃이 피지 않았다.")),
            "모종",
        ),
        Theme(
            ("A railway counted the trains of its lines by whether they kept to the timetable.", "어느 철도 회사에서 노선별로 열차가 시간을 지켰는지 조사하였다."),
            ("line", "노선"),
            (("the coast line", "해안선"), ("the valley line", "계곡선"), ("the mountain line", "산악선")),
            ("punctual", "정시 도착"),
            ("delayed", "지연 도착"),
            (("A train chosen at random from the record was punctual.", "이 기록에서 임의로 택한 열차는 정시에 도착하였다."), ("A train chosen at random from the record was delayed.", "이 기록에서 임의로 택한 열차는 늦게 도착하였다.")),
            "열차",
        ),
    ),
}  # fmt: skip
