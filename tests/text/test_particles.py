"""Korean particles must follow the sound of what is read aloud, whatever it is written in."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.text.particles import PAIRS, josa

OPEN, RIEUL, CLOSED, UNKNOWN = ("를", "로"), ("을", "로"), ("을", "으로"), ("을(를)", "(으)로")

# the forms of 을/를 and 으로/로 -> words, parted by " ; "
TABLE = {
    CLOSED: """책 ; 부산 ; 값 ; ㄱ ; 0 ; 3 ; 6 ; -3 ; −6 ; 13 ; 10 ; 30 ; 100 ; 1000 ; 2,000 ; 10000 ; 50,000 ; 100000000 ;
    0.3 ; 2.50 ;
        2.0 ; 3/4 ; 3 / 4 ; 2명 ; x² ; x³ ; x^2 ; x^{10} ; x^(n+1) ; 2^10 ; a**2 ; 10⁻³ ; 10^-3 ; 9.8 m/s² ; M ; N ; n ; 3n ;
        JSON ;
        JOIN ; Python ; main() ; block ; traffic ; 12 kg ; 500g ; ㎏ ; 3 min ; 2 h ; Ω ; 5kΩ ; 3.2 Ω ; 10 K ; ε ; υ ; f′ ; (3) ;
        [6] ;
        a[0] ; {0, 3} ; x = 3 ; 나눗셈(÷) ; \\frac{3}{4} ; $\\frac{3}{8}$ ; ₩500 ; ¥5 ; ③ ; x₃ ; H₁₀ ; １３ ; 3 ppm ; m² ; 3m² ;
        "책" ;
        「책」 ; **3** ; `heap` ; 평균(mean)값 ; 책(나무) ; 16.""",
    RIEUL: """물 ; 서울 ; 1 ; 7 ; 8 ; -1 ; 1,001 ; 21 ; 3.18 ; 1/2 ; 7/10 ; ½ ; (x+1)/2 ; L ; R ; SQL ; HTML ; NULL ; URL ;
    file ; table ;
        total ; Seoul ; 5! ; n! ; g/mol ; 2 mol ; 3 J ; 5 Pa ; 0.5 dB ; ① ; x₁ ; ㄹ ; “서울” ; f(1) ; 128 ; ５８""",
    OPEN: """나무 ; 사과 ; ㅏ ; 2 ; 4 ; 5 ; 9 ; 12 ; -10.5 ; 3.14 ; 1,234 ; 1000000000000 ; x ; 3x ; y ; x/2 ; a/b ; km/h ;
    m/s ; 60 km/h ;
        12 cm ; 12cm ; 5m ; 3 m ; 12 cm² ; 12 cm^2 ; 3 m² ; km² ; ㎡ ; 2L ; 3 V ; 5 A ; 10 Hz ; 20% ; 25 ℃ ; 30° ; ∞ ; α ; π ;
        2π ; λ ;
        $5 ; €20 ; BFS ; CPU ; A ; CO₂ ; H₂O ; f(x) ; {1, 2} ; (x, y) ; x = 4 ; 2 + 2 ; set ; worker ; list ; graph ; ASCII ;
        TCP/IP ;
        dy/dx ; ② ; `x` ; 서울시 ; print(x) ; 16 GB ; 9/2 ; 나무(책) ; 192.168.0.2 ; 와!""",
    UNKNOWN: "★ ; ??? ; … ; ( ; ; 漢字",
}
CASES = [(word.strip(), forms) for forms, words in TABLE.items() for word in words.split(";")]


@pytest.mark.parametrize(("word", "forms"), CASES)
def test_particles_follow_what_is_read_aloud(word, forms):
    assert (josa(word, "을/를"), josa(word, "으로/로")) == (word + forms[0], word + forms[1])


@pytest.mark.parametrize(
    ("pair", "after_12", "after_3", "after_1", "unknown"),
    [
        ("이/가", "12가", "3이", "1이", "★이(가)"),
        ("은/는", "12는", "3은", "1은", "★은(는)"),
        ("과/와", "12와", "3과", "1과", "★과(와)"),
        ("으로/로", "12로", "3으로", "1로", "★(으)로"),
        ("이다/다", "12다", "3이다", "1이다", "★(이)다"),
        ("이에요/예요", "12예요", "3이에요", "1이에요", "★이에요(예요)"),
        ("이라/라", "12라", "3이라", "1이라", "★(이)라"),
        ("이고/고", "12고", "3이고", "1이고", "★(이)고"),
        ("이므로/므로", "12므로", "3이므로", "1이므로", "★(이)므로"),
        ("아/야", "12야", "3아", "1아", "★아(야)"),
        ("이나/나", "12나", "3이나", "1이나", "★(이)나"),
    ],
)
def test_every_pair_has_its_forms(pair, after_12, after_3, after_1, unknown):
    assert [josa(word, pair) for word in ("12", "3", "1", "★")] == [after_12, after_3, after_1, unknown]


def test_the_table_of_readings_is_wide():
    assert len(CASES) >= 150


@pytest.mark.parametrize("pair", ["가/이", "을", "", "에/에"])
def test_a_pair_that_is_none_is_refused(pair):
    with pytest.raises(ValueError, match="particle pair"):
        josa("책", pair)


_READ = {1: "일", 2: "이", 3: "삼", 4: "사", 5: "오", 6: "육", 7: "칠", 8: "팔", 9: "구"}


def _korean(number: int) -> str:
    """The Sino-Korean reading, written independently of josa's rule of trailing zeros."""
    groups = []
    for myriad in ("", "만", "억", "조", "경"):
        number, group = divmod(number, 10_000)
        digits = [(group // 10**place % 10, unit) for place, unit in ((3, "천"), (2, "백"), (1, "십"), (0, ""))]
        spoken = "".join(_READ[digit] + unit for digit, unit in digits if digit)
        groups.append(spoken + myriad if spoken else "")
    return "".join(reversed(groups)) or "영"


@given(
    st.one_of(
        st.integers(0, 10**6), st.integers(0, 10**19), st.builds(lambda a, b: a * 10**b, st.integers(1, 99), st.integers(0, 17))
    )
)
def test_a_number_takes_the_particle_of_its_korean_reading(number):
    for pair in ("은/는", "으로/로", "이다/다"):
        spoken, plain = josa(_korean(number), pair), str(number)
        assert josa(plain, pair) == plain + spoken.removeprefix(_korean(number))
        assert josa(f"{number:,}", pair) == f"{number:,}" + spoken.removeprefix(_korean(number))


@given(st.text(), st.sampled_from(PAIRS.split()))
def test_any_text_keeps_its_letters_and_gets_some_form(word, pair):
    result = josa(word, pair)
    assert result.startswith(word)
    assert result[len(word) :].strip("()") != ""


@pytest.mark.parametrize("word", ["(" * 10**6, "^" * 10**6, "1" * 10**6, "/" * 10**6, "a" * 10**6 + "{"])
def test_a_very_long_word_does_not_slow_us(word):
    began = time.perf_counter()
    josa(word, "을/를")
    assert time.perf_counter() - began < 0.5
