"""The language asked for passes, however full of code; other languages, intruders and noise do not."""

import asyncio
import json
import random
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.checks.language import language
from seedless.core import Item

ROWS = [json.loads(line) for line in (Path(__file__).parent / "languages.jsonl").read_text("utf-8").splitlines()]
NATIVE = [row for row in ROWS if row["label"] == "native"]
LANGUAGES = sorted({row["language"] for row in NATIVE})
PIECES = (  # of a tokenizer, a space between them
    "tion er ed oglobin scan fern el (); -> :// .com 中 を 하 zig quist xp Qu ffe ctl [] {} ll ness pre un inter # == && \\ $ %"
    " @ q z x j k aa ii oo rr String null float self . , ; : ? 17 2019 0x ff sch icht ung issimo stad skij enko dottir abad oxy"
)


class Text(Item):
    body: str
    language: str


def detail_of(text: str, wanted: str) -> str:
    """Why it is refused, or nothing."""
    check = language(lambda item: item.body, lambda item: item.language)
    verdict = asyncio.run(check(Text.model_construct(body=text, language=wanted), None))
    assert verdict.check == "language"
    assert (verdict.decision == "reject") == (verdict.reason == "language") == bool(verdict.detail)
    return verdict.detail


@pytest.mark.parametrize("half", [1, 2])
def test_native_rows_pass_with_all_their_code_and_formulas(half):
    rows = [row for row in NATIVE if row["half"] == half]
    wronged = [(row["language"], row["text"]) for row in rows if detail_of(row["text"], row["language"])]
    assert len(wronged) <= 0.01 * len(rows), wronged


@pytest.mark.parametrize("half", [1, 2])
def test_prose_in_another_language_is_refused(half):
    planted = [
        (row["text"], wanted)
        for row in NATIVE
        if row["half"] == half and row["kind"] == "prose"
        for wanted in LANGUAGES
        if wanted != row["language"]
    ]
    missed = [(wanted, text) for text, wanted in planted if not detail_of(text, wanted)]
    assert len(missed) <= 0.02 * len(planted), missed


def test_a_foreign_word_among_ours_is_refused():
    rows = [row for row in ROWS if row["label"] == "intrusion"]
    missed = [row["text"] for row in rows if not detail_of(row["text"], row["language"])]
    assert len(missed) <= 0.04 * len(rows), missed


def uniform(drawn: random.Random, size: int) -> str:
    return "".join(drawn.choice(string.ascii_letters + string.digits + string.punctuation + " ") for _ in range(size))


def untrained(drawn: random.Random, size: int) -> str:
    """Bytes as a random model draws them: printable, now and then a blank, pieces of words now and then."""
    text = ""
    while len(text) < size:
        text += (
            drawn.choice(PIECES.split())
            if drawn.random() < 0.2
            else chr(drawn.randrange(32, 127))
            if drawn.random() < 0.9
            else " "
        )
    return text


def shuffled(drawn: random.Random, size: int) -> str:
    rows = [row["text"] for row in NATIVE if row["language"] == "en" and row["kind"] == "prose"]
    letters = list(" ".join(drawn.sample(rows, len(rows)))[:size])
    drawn.shuffle(letters)
    return "".join(letters)


@pytest.mark.parametrize("kind", [uniform, untrained, shuffled])
@pytest.mark.parametrize("wanted", ["en", "ko"])
def test_noise_is_never_taken_for_a_language(kind, wanted):
    drawn = random.Random(f"{kind.__name__} {wanted}")
    noise = [kind(drawn, drawn.randrange(60, 600)) for _ in range(350)]
    missed = [text for text in noise if not detail_of(text, wanted)]
    assert len(missed) <= 0.01 * len(noise), missed


def test_what_was_seen_is_told():
    assert detail_of("This is a whole sentence in plain English.", "ko") == "100 % Latin letters, wanted Hangul"
    assert "Spanish" in detail_of("El corazón bombea sangre por dos circuitos: uno lleva a los pulmones.", "en")
    assert "重要" in detail_of("이 방법은 매우 重要합니다.", "ko")


@pytest.mark.parametrize("text", ["42", "x = 3", "Seoul", "", "!?", "A -> B", "TCP", "Newton"])
@pytest.mark.parametrize("wanted", ["en", "ko", "th", "tlh"])
def test_very_short_answers_pass(text, wanted):
    assert detail_of(text, wanted) == ""


def test_languages_of_one_family_are_not_told_apart():
    norwegian = "Hjertet pumper blod gjennom to kretsløp: det ene går til lungene og det andre til resten av kroppen."
    assert [detail_of(norwegian, wanted) for wanted in ("nb", "no", "nn", "da")] == [""] * 4


def test_an_unknown_language_passes_by_its_script_and_an_unknown_tag_passes():
    assert detail_of("nuqneH jay' Qapla' batlh", "tlh") == ""
    assert detail_of("Di man dɛn de wok na di fam ɛn dɛn de it res wit fish ɛnti dey.", "kri") == ""


@given(st.text(max_size=300), st.sampled_from(["en", "ko", "ja", "sw", "ar", "tlh"]))
def test_any_text_gets_a_verdict(text, wanted):
    assert len(detail_of(text, wanted)) < 90


def test_english_sentences_with_korean_names_in_them_are_no_korean():
    texts = (
        "A workshop on 단일 공기 할인 and 직접 경로 평점 in Dunedin costs 72 euros, and the bus leaves at nine.",
        "Write an e-mail in which Pavel invites 43 colleagues from the printing house to a talk on 일차 예산 잉여.",
        "여쭤볼 게 있어요. At a village school in Accra a misunderstanding cost us six working days in May.",
    )
    assert all(detail_of(text, "ko") for text in texts)
    korean = (
        "서버에서 docker compose up -d 를 실행하면 Cannot connect to the Docker daemon 이라는 오류가 납니다. 어떻게 고치나요?"
    )
    assert not detail_of(korean, "ko")


def test_a_table_of_names_and_formulas_is_no_other_language() -> None:
    pairs = ("magnesium sulfide | MgS", "magnesium iodide | MgI2", "lithium fluoride | LiF", "calcium oxide | CaO")
    table = "\n".join(["| name | formula |", "| --- | --- |", *(f"| {pair} |" for pair in pairs)])
    assert detail_of(table, "en") == ""


def test_korean_that_begins_with_a_question_in_english_is_refused() -> None:
    assert "What kind" in detail_of("What kind of soil does it need? 화분에 심은 동백이 꽃을 안 피웁니다.", "ko")
    assert detail_of("What are you waiting for? 이 문장에서 for는 왜 끝에 있나요?", "ko") == ""
    assert detail_of("Why So Serious? 포스터를 거실에 걸려는데 액자를 뭘로 할까요?", "ko") == ""
