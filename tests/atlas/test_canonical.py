"""Names as models write them: what is shown of them, the key their spellings share, and the level they tell."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seedless.atlas import bare, canonical_key, level_hint

PIECES = [
    *"()[]（）\"'“”*_`#.,:;-–—/&+·0123IVX ",
    "\ud800",
    "\u200b",
    "\n",
    "①",
    "Ⅱ",
    "Session 4: ",
    "제3강 ",
    "Introduction to ",
    "advanced ",
    "의 이해",
    "개론",
    " 기초 ",
    " 심화 ",
    " 과정",
    "고급 ",
    "해양",
    "과 ",
    "law",
    "LAW 201",
    "101",
    " of ",
    "the ",
    "İ",
    "ß",
    "ﬁ",
    "e\u0301",
]
ANY_NAME = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.lists(st.sampled_from(PIECES)).map("".join),
)


@pytest.mark.parametrize(
    ("name", "shown", "aliases"),
    [
        ("불법행위법 (Tort Law)", "불법행위법", ("Tort Law",)),
        ("불법행위법(Tort Law)", "불법행위법", ("Tort Law",)),
        ("Bees (Apis mellifera)", "Bees", ("Apis mellifera",)),
        ("Geographic information systems [GIS]", "Geographic information systems", ("GIS",)),
        ("Tort law (also known as delict)", "Tort law", ("delict",)),
        ("유엔해양법협약（UNCLOS; law of the sea）", "유엔해양법협약", ("UNCLOS", "law of the sea")),
        ("해양오염(marine pollution) 방지", "해양오염 방지", ()),
        ("3. Criminal law.", "Criminal law", ()),
        ("Session 4: “Swarm control”", "Swarm control", ()),
        ("제3강 해양법의 역사", "해양법의 역사", ()),
        ("- **Hive   products**", "Hive products", ()),
        ("Algebra (Advanced)", "Algebra", ()),
        ("CS 101: Data structures", "Data structures", ()),
        ("Criminal law (LAW 201)", "Criminal law", ()),
        ("Statistics 101", "Statistics", ()),
        ("(Law)", "Law", ()),
    ],
)
def test_what_is_no_part_of_a_name_is_taken_off(name: str, shown: str, aliases: tuple[str, ...]) -> None:
    assert bare(name) == (shown, aliases)


@pytest.mark.parametrize(
    "name",
    [
        "Calculus II",
        "Formula 1",
        "f(x)",
        "Iron(III) chloride",
        "3D printing",
        "1984",
        "ISO 9001",
        "C++",
        "The U.S.",
        "101",
        "Session 4:",
    ],
)
def test_what_belongs_to_a_name_stays(name: str) -> None:
    assert bare(name)[0] == name.rstrip(":")


def test_a_name_without_end_is_cut_between_words() -> None:
    shown, aliases = bare("word " * 30_000 + "(alias)")
    assert len(shown) <= 120
    assert shown.endswith("word")
    assert aliases == ()


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (["Introduction to Law", "LAW", "The Basics of Law", "Law (Advanced)", "law 101", "Law II"], "law"),
        (["Bee diseases", "Diseases of bees", "bee-disease", "Diseases of the Bee"], "bee diseas"),
        (["Law & Economics", "Economics and law"], "and economic law"),
        (["해양 오염 방지", "해양오염방지", "해양의 오염 방지", "해양오염방지 개론"], "해양오염방지"),
        (["토양과 물", "물 및 토양", "물·토양"], "and 물 토양"),
    ],
)
def test_the_spellings_of_a_name_share_a_key(names: list[str], key: str) -> None:
    assert {name: canonical_key(name) for name in names} == dict.fromkeys(names, key)


def test_a_level_word_that_is_all_there_is_stays() -> None:
    assert canonical_key("Advanced") == "advanced"
    assert canonical_key("개론") == "개론"
    assert canonical_key("The") == "the"


def test_the_head_of_a_name_stays_last() -> None:
    assert canonical_key("History of philosophy") == "philosophy history"
    assert canonical_key("Philosophy of history") == "history philosophy"


def test_a_noun_that_ends_like_a_particle_keeps_its_end() -> None:
    assert canonical_key("강의 설계") == "강의설계"
    assert canonical_key("민주주의 역사") == "민주주의역사"
    assert canonical_key("우주의 기원") == "우주기원"
    assert canonical_key("결과 분석") == "결과분석"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Introduction to law", "introductory"),
        ("Statistics 101", "introductory"),
        ("CRIM 401: Sentencing", "advanced"),
        ("Calculus I", "introductory"),
        ("Calculus II", ""),
        ("Advanced algebra", "advanced"),
        ("Algebra (Advanced)", "advanced"),
        ("법학개론", "introductory"),
        ("해양법의 이해", "introductory"),
        ("자료구조 심화", "advanced"),
        ("고급 회계", "advanced"),
        ("Law", ""),
        ("World War I", ""),
        ("Basic income", ""),
        ("기초연금", ""),
    ],
)
def test_a_name_tells_its_level(name: str, level: str) -> None:
    assert level_hint(name) == level


@given(ANY_NAME)
@example("(" * 600)
@example("1. " * 200)
@example("a (b) " * 100)
@example("의 " * 200)
@example("해양법의 이해 심화 개론 기초")
@example("기초 고급 심화 개론 입문 " * 20)
def test_any_text_has_a_bounded_name_and_key(name: str) -> None:
    shown, aliases = bare(name)
    assert len(shown) <= 120
    assert all(0 < len(alias) <= 120 for alias in aliases)
    assert bare(shown)[0] == shown
    assert canonical_key(shown) == canonical_key(name)
    assert len(canonical_key(name)) <= 2_000
    assert bool(canonical_key(name)) == bool(shown.strip())


def test_quotes_around_a_whole_name_go_and_those_of_its_words_stay() -> None:
    assert bare("'맞추다'와 '맞히다'")[0] == "'맞추다'와 '맞히다'"
    assert bare("'되어'의 준말 '돼'")[0] == "'되어'의 준말 '돼'"
    assert bare("“Grafting”")[0] == "Grafting"
    assert bare("'Bees' needs'")[0] == "Bees' needs"
    assert bare("'The beekeeper's year'")[0] == "The beekeeper's year"


def test_a_joiner_belongs_to_the_spelling_of_a_name() -> None:
    assert bare("भर्‍याङ\u200b निर्माण")[0] == "भर्‍याङ निर्माण"
