"""Noise is told from writing by shape: strewn characters change kind and leave brackets open; letters have no lift."""

import random
import string

import pytest

from seedless.text.noise import is_strewn, lift_per_letter

ENGLISH = (
    "A glacier moves because its ice bends under its own weight and slides over meltwater at the base. In summer more water "
    "reaches the bed, the friction falls, and the tongue flows faster than it does in winter."
)


def test_english_has_lift_and_its_shuffled_letters_have_none():
    letters = list(ENGLISH)
    random.Random(3).shuffle(letters)
    assert lift_per_letter(ENGLISH)[0] > 0.3
    assert lift_per_letter("".join(letters))[0] < -0.3


def test_printable_characters_at_random_are_strewn():
    drawn = random.Random(4)
    noise = "".join(drawn.choice(string.ascii_letters + string.digits + string.punctuation + " ") for _ in range(200))
    assert is_strewn(noise)


@pytest.mark.parametrize(
    "text",
    [ENGLISH, "", "42", "for (int i = 0; i < n; i++) { sum += a[i]; }", '{"name": "Kim", "age": 31, "tags": ["a", "b"]}',
     "x = (-b ± sqrt(b^2 - 4ac)) / 2a", "2H2 + O2 -> 2H2O, so 4 mol of H2 need 2 mol of O2.", "^[A-Z]{2}\\d{4}$",
     '{"a":1,"b":[2,3],"c":"xyz","d":{"e":null,"f":true}}', "function f(a,b){return a?b:c&&d||e;}var x=f(1,2);",
     "^(?:[A-Z]{2}\\d{4}|[^@\\s]+@[\\w.]+\\.[a-z]{2,})$", "key1=val1&key2=val2&token=a1B2c3D4&next=/home?tab=2#top",
     "\\frac{a^2+b^2}{c_1}\\cdot\\sqrt{x_n}", "x[i]=y[j]*z[k]+w[l]-a[m]%b[n];if(x[i]>0&&y[j]<5){q++;}"],
)  # fmt: skip
def test_writing_code_and_formulas_are_not_strewn(text):
    assert not is_strewn(text)
