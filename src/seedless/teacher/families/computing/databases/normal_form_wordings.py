"""Relations with functional dependencies, sorted by their highest normal form, and how they are asked of."""

from __future__ import annotations

# By level, then by the place of the highest normal form (1NF, 2NF, 3NF, BCNF): attributes A, B, ... before renaming.
SCHEMES = {
    "easy": (
        ("A>D,C>B", "A>C,D>A", "AC>D,D>AB", "B>C,C>A", "B>AD,D>AB", "C>B,D>A", "A>D,AD>C"),
        ("A>B,CD>AB", "A>CD,C>BD", "BD>A,C>BD", "B>AD,D>C", "A>CD,C>B", "B>C,D>AB", "AB>D,C>AB"),
        ("BC>D,BD>C", "AD>BC,B>D", "AD>BC,BC>D", "AD>C,BC>AD", "AB>CD,CD>A", "AD>BC,C>D", "AB>CD,C>A"),
        ("A>BC,AB>CD", "AD>BC,CD>A", "BC>AD,CD>AB", "C>AD,CD>AB", "A>BD,B>AC", "C>D,CD>AB", "A>D,AD>BC"),
    ),
    "medium": (
        ("AB>D,B>A,D>AB", "BC>D,BD>AC,C>A", "AC>BD,C>B,D>A", "A>B,AD>C,C>D", "AB>C,B>D,C>A", "A>C,B>D,BD>C", "AB>CD,B>D,BC>AD"),
        ("A>C,AD>B,D>A", "A>C,B>C,BC>AD", "BC>A,C>BD,D>B", "B>CD,C>A,D>B", "B>D,BD>AC,C>A", "C>D,CD>A,D>B", "A>D,B>A,D>AC"),
        ("A>C,C>D,D>A", "AC>BD,B>C,D>B", "AD>C,B>D,D>B", "A>B,BC>D,CD>AB", "A>C,BD>A,CD>AB", "AC>D,AD>C,C>A", "A>D,C>D,D>AC"),
        ("AC>D,B>AC,CD>AB", "B>AC,C>D,CD>B", "A>C,C>AD,CD>AB", "B>C,C>D,D>AB", "AC>BD,CD>AB,D>BC", "A>CD,AC>B,C>AD", "BC>A,C>BD,D>BC"),
    ),
    "hard": (
        ("A>C,AC>D,E>BC", "A>E,D>B,E>C", "B>AE,C>A,D>CE", "A>B,AD>BC,D>A", "A>CD,AB>CE,DE>C", "A>B,D>A,E>AC", "BD>E,C>A,E>D"),
        ("B>CD,BC>AE,CD>A,E>C", "AC>BE,C>AD,E>AD", "A>E,BC>D,D>AE", "B>DE,C>A,D>AC", "C>D,CD>B,D>AE", "C>BE,CE>A,D>C", "A>D,C>A,E>BC"),
        ("AE>BD,B>C,C>A", "AB>C,CD>E,DE>B,E>AD", "AD>B,B>CD,C>BD", "BD>C,BE>D,C>BD,D>B", "B>CD,CE>D,D>BC", "BD>AE,BE>C,C>B", "AD>C,BC>AD,C>D"),
        ("AD>CE,B>D,BD>AC,E>AB", "B>CD,BC>A,C>BE,E>BC", "B>CD,BC>A,BD>E", "AB>D,B>E,BE>AC", "A>B,AB>D,AD>CE,C>AE", "AB>D,B>CE,BC>AE", "A>E,AC>BD,E>AC"),
    ),
    "expert": (
        ("AC>DE,AF>CE,BC>EF,BE>F,CE>F", "AB>F,BF>E,C>B,CF>AD,D>F", "AB>DE,BC>DF,CE>D,EF>C", "BF>A,CE>A,D>E,F>C", "CE>A,CF>DE,D>AF,F>D", "AF>BE,BD>F,BF>E,C>A"),
        ("AC>DE,AE>D,BC>A,D>AB,DE>F", "AF>D,BC>EF,CE>AB,F>A", "A>B,BC>F,BD>E,CD>A,CE>D", "AB>E,AE>DF,AF>CD,CF>BD", "AE>B,AF>B,B>D,BD>C,DE>F", "A>B,CD>E,D>F,DE>AF,F>CD"),
        ("AC>F,AF>E,BF>AE,CE>AF,CF>AE", "AE>C,B>A,C>E,CD>B", "AC>DE,AD>CE,CE>A,E>D,EF>A", "AC>D,AE>F,BE>CD,CF>E,DF>C", "AF>E,BF>AE,CE>A,EF>AB", "AE>B,BC>E,DF>CE,E>F"),
        ("AB>CF,BD>AC,C>D,CD>BE", "A>DF,BF>AC,CF>DE,F>BC", "AD>E,AE>B,E>AF,EF>CD", "BC>AD,CE>AB,D>EF,E>AC", "A>CD,B>DF,BF>AD,D>B,DF>CE", "B>CF,BF>E,C>AF,CF>BD,EF>B"),
    ),
}  # fmt: skip

_FORMS_EN = "All attributes are atomic. Answer “1NF”, “2NF”, “3NF” or “BCNF”."
_FORMS_KO = "단, 모든 속성은 원자값을 가진다. ‘1NF’, ‘2NF’, ‘3NF’, ‘BCNF’ 중 하나로 답하시오."
_KEYS_EN = "Answer with a set; write each key as its letters in alphabetical order without spaces."
_KEYS_KO = "단, 각 키는 속성 문자를 알파벳순으로 붙여 쓰고, 이들의 집합으로 답한다."

_CLOSURE = (
    (
        "In the relation {relation} the dependencies {fds} hold. Compute the closure of {start} as a set of attributes.",
        "릴레이션 {relation}에서 다음 함수 종속이 성립한다: {fds}. 속성 집합 {start}의 폐포를 구하시오.",
    ),
    (
        "Which attributes of {relation} are determined by {start}, if {fds}? Answer with the set of all of them, {start} included.",
        "{relation}에서 {fds}일 때, {start} 값으로 결정되는 속성을 {start} 자신을 포함하여 모두 집합으로 구하시오.",
    ),
    (
        "Given {relation} and the functional dependencies {fds}, find everything that follows from knowing {start}: the attribute closure, as a set.",
        "릴레이션 {relation}의 함수 종속은 다음과 같다: {fds}. {start} 값을 알 때 알 수 있는 모든 속성, 곧 속성 폐포를 집합으로 구하시오.",
    ),
)
_KEYS = (
    (
        "Find all candidate keys of the relation {relation} with the dependencies {fds}. " + _KEYS_EN,
        "릴레이션 {relation}에서 다음 함수 종속이 성립한다: {fds}. 이 릴레이션의 후보 키를 모두 구하시오. " + _KEYS_KO,
    ),
    (
        "The functional dependencies of {relation} are {fds}. Which minimal sets of attributes determine all the others? "
        + _KEYS_EN,
        "{relation}의 함수 종속은 다음과 같다: {fds}. 나머지 속성을 모두 결정하는 최소의 속성 집합을 모두 구하시오. "
        + _KEYS_KO,
    ),
    (
        "A designer notes for {relation} that {fds}. List the candidate keys. " + _KEYS_EN,
        "설계자가 릴레이션 {relation}에 대하여 다음 함수 종속을 적어 두었다: {fds}. 후보 키를 모두 나열하시오. " + _KEYS_KO,
    ),
)
_FORM = (
    (
        "What is the highest normal form of {relation}, if the functional dependencies are {fds}? " + _FORMS_EN,
        "함수 종속이 {fds}인 릴레이션 {relation}의 최고 정규형을 구하시오. " + _FORMS_KO,
    ),
    (
        "The relation {relation} has just these dependencies and what follows from them: {fds}. Up to which normal form is it normalised? "
        + _FORMS_EN,
        "릴레이션 {relation}에는 다음 함수 종속과 이로부터 유도되는 것만 있다: {fds}. 어느 정규형까지 만족하는지 판별하시오. "
        + _FORMS_KO,
    ),
    (
        "Classify {relation} with {fds} by the strongest normal form that it satisfies. " + _FORMS_EN,
        "릴레이션 {relation}의 함수 종속은 다음과 같다: {fds}. 정규화의 수준을, 만족하는 가장 강한 정규형으로 나타내시오. "
        + _FORMS_KO,
    ),
)
BANK = {
    ("easy", "qa"): _CLOSURE,
    ("medium", "qa"): _CLOSURE,
    ("hard", "qa"): _KEYS,
    ("expert", "qa"): _KEYS,
    **{(level, "classification"): _FORM for level in ("easy", "medium", "hard", "expert")},
}
