"""How categorical statements and questions about them are said: groups of people, phrasings, questions."""

from __future__ import annotations

_ENGLISH = (
    "gardeners swimmers pilots painters bakers dancers poets lawyers nurses farmers drummers climbers cyclists teachers sailors potters "
    "singers runners barbers tailors judges dentists actors plumbers weavers skaters editors hikers florists miners bankers golfers "
    "chemists fencers rowers jugglers archers brewers drivers cooks clerks guards porters tilers joiners riders welders pianists "
    "masons roofers surfers wrestlers sculptors translators librarians carpenters fishers vets butchers umpires"
)
_KOREAN = (
    "정원사 조종사 화가 제빵사 무용수 시인 변호사 간호사 농부 등반가 교사 선원 도예가 가수 재단사 이발사 "
    "판사 치과의사 배우 배관공 편집자 등산객 광부 은행원 화학자 요리사 사서 경비원 목수 기자 용접공 번역가 "
    "사진사 조각가 통역사 약사 수의사 건축가 어부 우체부 소방관 역무원 해설가 작곡가 지휘자 만화가 제본사 세무사 "
    "마술사 심판 감정사 석공 안무가 조향사 항해사 측량사 회계사 양봉가 관제사 조련사"
)
GROUPS = {"en": tuple(_ENGLISH.split()), "ko": tuple(_KOREAN.split())}

# By form (0 all, 1 none, 2 some, 3 some not): the plain phrasing first, then others with the same meaning.
PHRASES = (
    (
        ("All {x} are {y}.", "모든 {x:은/는} {y:이다/다}."),
        ("Only {y} are {x}.", "{y}만이 {x:이다/다}."),
        ("Every one of the {x} is one of the {y}.", "{x:은/는} 누구나 {y:이다/다}."),
    ),
    (
        ("No {x} are {y}.", "어떤 {x}도 {y:이/가} 아니다."),
        ("There are no {x} who are also {y}.", "{x:이면/면}서 {y}인 사람은 없다."),
        ("None of the {x} are {y}.", "{x} 중에 {y:은/는} 한 명도 없다."),
    ),
    (
        ("Some {x} are {y}.", "어떤 {x:은/는} {y:이다/다}."),
        ("There are {x} who are also {y}.", "{x:이면/면}서 {y}인 사람이 있다."),
        ("At least one of the {x} is one of the {y}.", "{x} 중에 적어도 한 명은 {y:이다/다}."),
    ),
    (
        ("Some {x} are not {y}.", "어떤 {x:은/는} {y:이/가} 아니다."),
        ("Not all {x} are {y}.", "모든 {x:이/가} {y}인 것은 아니다."),
        ("There are {x} who are not {y}.", "{x} 중에 {y:이/가} 아닌 사람이 있다."),
    ),
)

_VALID_EN = "Groups may be empty. Answer “valid” or “invalid”."
_VALID_KO = "단, 비어 있는 집단이 있을 수 있다. ‘타당’과 ‘부당’ 중 하나로 답하시오."
_OPTIONS_EN = "Groups may be empty. Answer with one letter.\n{options}"
_OPTIONS_KO = "단, 비어 있는 집단이 있을 수 있으며, 답은 기호 하나로 쓴다.\n{options}"
NONE = ("None of these follows.", "위의 어느 것도 따라 나오지 않는다.")

BANK = {
    "classification": (
        (
            "Is this argument valid?\n{premises}\nTherefore: {conclusion}\n" + _VALID_EN,
            "다음 논증이 타당한지 판별하시오.\n{premises}\n따라서: {conclusion}\n" + _VALID_KO,
        ),
        (
            "{spoken} Does the statement “{claim}” follow from this? " + _VALID_EN,
            "{spoken} 이로부터 “{claim}”라는 결론을 이끌어 내는 추론은 타당한지 판단하시오. " + _VALID_KO,
        ),
        (
            "Somebody reasons as follows.\n{premises}\nHence: {conclusion}\nJudge the inference. " + _VALID_EN,
            "누군가 다음과 같이 추론하였다.\n{premises}\n그러므로: {conclusion}\n이 추론을 평가하시오. " + _VALID_KO,
        ),
    ),
    "qa": (
        (
            "{spoken} Which conclusion about {s} and {p} follows? " + _OPTIONS_EN,
            "{spoken} 이로부터 {s:과/와} {p}에 대하여 따라 나오는 결론을 쓰시오. " + _OPTIONS_KO,
        ),
        (
            "Premises:\n{premises}\nChoose what can be concluded. " + _OPTIONS_EN,
            "다음 전제로부터 이끌어 낼 수 있는 결론을 쓰시오.\n{premises}\n" + _OPTIONS_KO,
        ),
        (
            "Take these sentences as true:\n{premises}\nWhat must be true as well? " + _OPTIONS_EN,
            "다음 문장이 모두 참이라고 하자.\n{premises}\n이때 반드시 참인 것을 골라 쓰시오. " + _OPTIONS_KO,
        ),
    ),
}
