"""The index finds what repeats, keeps what does not, and forgets without a trace."""

import os
import random
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedless.text import normalised, words
from seedless.text.near import NEAR, NearIndex, near_duplicates
from seedless.text.shingles import jaccard, shingles
from seedless.text.signature import band_keys, signature

ENGLISH = (
    "A gardener in Lisbon buys 12 pots at 3 euros each and sells 7 of them to a neighbour at 5 euros each. "
    "How much money does the gardener have left after paying 4 euros for the delivery of the pots?"
)
KOREAN = (
    "한 농부가 시장에서 사과 12상자를 한 상자에 3 만원씩 주고 사서 그중 7상자를 이웃에게 한 상자에 5 만원씩 받고 팔았습니다. "
    "배송비 4 만원을 내고 나면 농부에게 남은 돈은 모두 얼마인지 풀이 과정을 차례대로 보여 주고 마지막 줄에 답만 적어 주세요."
)
CHINESE = (
    "一位农民在市场上用每箱3元的价格买了12箱苹果，又以每箱5元的价格把其中7箱卖给了邻居。"
    "付了4元运费以后，农民还剩多少钱？请写出计算过程。"
)
QUESTIONS = [ENGLISH, KOREAN, CHINESE]


def verdict(first: str, second: str) -> str:
    index = NearIndex()
    index.add("first", first)
    match = index.match(second)
    return match.duplicate if match else "unmet"


def answers(index: NearIndex, probes: list[str]) -> list[object]:
    return [index.match(probe) for probe in probes]


def random_texts(count: int, seed: int) -> list[str]:
    """Texts of few words, many of them edits of earlier ones."""
    rng = random.Random(seed)
    lexicon = [f"{a}{b}" for a in ("ka", "lo", "mi", "ru", "se") for b in ("nar", "tol", "vem", "dis", "pag")]
    made: list[str] = []
    for _ in range(count):
        cut = rng.choice(made).split() if made and rng.random() < 0.5 else rng.choices(lexicon, k=rng.randint(1, 30))
        for _ in range(rng.randint(0, 2)):
            cut[rng.randrange(len(cut))] = rng.choice([*lexicon, str(rng.randint(1, 9)), "Zoe", "+"])
        made.append(" ".join(cut))
    return made


def test_an_empty_index_meets_nothing():
    assert NearIndex().match(ENGLISH) is None
    assert verdict(ENGLISH, "Name three rivers.") == "unmet"


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("change", [str.upper, lambda t: t.replace(" ", "\n "), lambda t: f"\t{t}  "])
def test_a_question_typed_otherwise_is_an_exact_duplicate(question, change):
    assert verdict(question, change(question)) == "exact"


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("punctuation", ["?", "。", ".", ",", "，"])
def test_without_its_punctuation_it_is_a_near_duplicate_of_similarity_one(question, punctuation):
    index = NearIndex()
    index.add("first", question)
    match = index.match(question.replace(f"{punctuation} ", " ").removesuffix(punctuation) + " …")
    assert match is not None and (match.duplicate, match.similarity) == ("near", 1.0)


@pytest.mark.parametrize("question", QUESTIONS)
@given(st.data())
def test_one_other_number_makes_another_question(question, data):
    digits = [place for place, letter in enumerate(question) if letter.isdigit()]
    place = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([d for d in "123456789" if d != question[place]]))
    assert verdict(question, question[:place] + other + question[place + 1 :]) == ""


@given(st.sampled_from("+-*/×÷^<>="), st.sampled_from("+-*/×÷^<>="))
def test_a_swapped_operator_makes_another_question(one, other):
    asked = (
        f"Work out by hand, showing every single step that you take on the way, the value of 3 {one} 4 and say what it means."
    )
    assert verdict(asked, asked.replace(f"3 {one} 4", f"3 {other} 4")) == ("exact" if one == other else "")


def test_a_paraphrased_verb_in_a_small_corpus_is_a_near_duplicate():
    asked = "Explain in your own words how a heat pump moves warmth from the cold outside to the inside of a house."
    assert verdict(asked, asked.replace("Explain", "Describe")) == "near"
    korean = (
        "겨울에 열펌프가 차가운 바깥 공기에서 따뜻한 열을 모아 집 안으로 옮기는 원리를 "
        "예를 들어 초등학생도 알 수 있게 쉬운 말로 자세히 설명하세요."
    )
    assert verdict(korean, korean.replace("설명하세요", "서술하세요")) == "near"


def test_another_name_in_the_same_words_is_another_question():
    assert verdict(ENGLISH, ENGLISH.replace("Lisbon", "Nairobi")) == ""
    asked = KOREAN.replace("한 농부가", "정호 씨가")
    assert verdict(asked, asked.replace("정호", "민수")) == ""


def test_a_guarded_or_distant_neighbour_is_still_named():
    index = NearIndex()
    index.add("first", ENGLISH)
    match = index.match(ENGLISH.replace("12", "13"))
    assert match is not None and match.key == "first" and NEAR < match.similarity < 1 and match.duplicate == ""


def test_a_duplicate_is_found_behind_a_nearer_guarded_neighbour():
    index = NearIndex()
    index.add("numbers", ENGLISH.replace("12", "13"))
    index.add("wording", ENGLISH.replace("A gardener", "One good gardener").replace("much money", "many coins"))
    match = index.match(ENGLISH)
    assert match is not None and (match.key, match.duplicate) == ("wording", "near")


def test_of_equals_the_earliest_is_named():
    index = NearIndex()
    for key in ("a", "b", "c"):
        index.add(key, ENGLISH)
    match = index.match(ENGLISH)
    assert match is not None and match.key == "a"


@pytest.mark.parametrize("text", ["", "   ", "?!", "?", "one", "가"])
def test_texts_of_no_or_one_word_repeat_only_themselves(text):
    assert verdict(text, text) == "exact"
    assert verdict(text, "something else") == "unmet"
    assert verdict("something else", text) == "unmet"


def test_similarity_is_the_exact_jaccard_index_of_word_pairs():
    def pairs(text: str) -> set[tuple[str, ...]]:
        cut = words(normalised(text))
        return set(pairwise(cut)) if len(cut) > 1 else {tuple(cut)}

    texts = random_texts(300, seed=1)
    found = near_duplicates(texts)
    assert len(found) > 50
    for later, earlier, similarity in found:
        assert earlier < later
        ours, theirs = pairs(texts[later]), pairs(texts[earlier])
        assert similarity == pytest.approx(len(ours & theirs) / len(ours | theirs)) and similarity >= NEAR


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 60), st.data())
def test_forgetting_is_never_having_added(seed, count, data):
    texts = random_texts(count + 10, seed)
    gone = data.draw(st.sets(st.integers(0, count + 9)))
    forgetful, innocent = NearIndex(), NearIndex()
    for row, text in enumerate(texts):
        forgetful.add(str(row), text)
        if row not in gone:
            innocent.add(str(row), text)
    forgetful.forget([str(row) for row in gone])
    probes = texts + random_texts(20, seed + 1)
    assert len(forgetful) == len(innocent)
    assert answers(forgetful, probes) == answers(innocent, probes)


def test_forgetting_holds_over_many_segments_full_buckets_and_later_adds():
    texts = random_texts(1500, seed=3)
    boiler = " ".join(f"always answer politely clause{n}" for n in range(30))
    texts = [f"{boiler} {text}" if row % 3 == 0 else text for row, text in enumerate(texts)]
    forgetful, innocent = NearIndex(), NearIndex()
    for row, text in enumerate(texts[:1200]):
        forgetful.add(str(row), text)
        if row % 5:
            innocent.add(str(row), text)
    forgetful.forget([str(row) for row in range(0, 1200, 5)])
    for row, text in enumerate(texts[1200:], 1200):
        assert forgetful.match(text) == innocent.match(text)
        forgetful.add(str(row), text)
        innocent.add(str(row), text)
    forgetful.forget([str(row) for row in range(1500)])
    assert len(forgetful) == 0 and forgetful.match(texts[7]) is None


def test_frequencies_are_forgotten_too():
    index, paris, lyon = NearIndex(), ENGLISH, ENGLISH.replace("Lisbon", "Nairobi")
    for row in range(10):
        index.add(f"rest{row}", f"What is the weather like in Lisbon or in Nairobi in week {row} of the year?")
    index.add("first", paris)
    common = index.match(lyon)
    index.forget([f"rest{row}" for row in range(10)])
    rare = index.match(lyon)
    assert common is not None and common.duplicate == "near"  # both names are everyday words there
    assert rare is not None and rare.duplicate == ""


def test_keys_not_held_are_ignored_when_forgotten():
    index = NearIndex()
    index.add("first", ENGLISH)
    index.forget(["nobody"])
    assert len(index) == 1


def test_answers_do_not_depend_on_hash_randomisation_or_on_matches_in_between():
    program = (
        "from text.test_near import random_texts, near_duplicates\n"
        "import hashlib; print(hashlib.sha256(repr(near_duplicates(random_texts(400, 5))).encode()).hexdigest())"
    )
    tests = os.path.dirname(os.path.dirname(__file__))
    seen = set()
    for salt in ("0", "1", "77"):
        environment = os.environ | {"PYTHONHASHSEED": salt, "PYTHONPATH": tests}
        seen.add(subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True).stdout)
    assert len(seen) == 1

    texts = random_texts(200, seed=6)
    quiet, asked = NearIndex(), NearIndex()
    for row, text in enumerate(texts):
        quiet.add(str(row), text)
        asked.match(texts[-row])
        asked.add(str(row), text)
    assert answers(quiet, texts) == answers(asked, texts)


def test_the_signature_is_the_one_defined_for_ever():
    cut = shingles(["what", "is", "3", "+", "4"])
    assert cut.tolist() == [1452290116, 1782195245, 2142783929, 2249763479]
    assert signature(cut)[:5].tolist() == [2761926939, 1845951220, 22061612, 2269413584, 1556762191]
    assert signature(cut)[-3:].tolist() == [1730702168, 1709900002, 46543936]
    keys = band_keys(cut).tolist()
    assert len(keys) == 20 and max(keys) < 1 << 35
    assert [keys[0], keys[1], keys[2], keys[19]] == [26584598541, 794873721, 33889024976, 12746950403]


def test_signatures_agree_as_often_as_shingles_do():
    rng = random.Random(8)
    for share in (0.3, 0.6, 0.9):
        agreed, true = [], []
        for _ in range(40):
            both = [str(rng.random()) for _ in range(200)]
            own = int(200 * (1 - share))
            ours = shingles(both)
            theirs = shingles(both[own:] + [str(rng.random()) for _ in range(own)])
            agreed.append((signature(ours) == signature(theirs)).mean())
            true.append(jaccard(ours, theirs))
        assert sum(agreed) / 40 == pytest.approx(sum(true) / 40, abs=0.03)


def test_seedless_text_is_light():
    program = "import sys, seedless.text; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
