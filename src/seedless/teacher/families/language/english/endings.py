"""Spelling of English verb endings by rules: -s, -ing and -ed after silent e, after a consonant and y, after one short vowel."""

from __future__ import annotations

_VERBS = (
    "walk jump clean help look paint play enjoy stay cook talk ask rain lock start land milk pull fill call climb count want laugh wait need "
    "watch wash fix pass mix miss reach push touch finish brush polish match search cross dress press guess box tax fetch stretch march launch "
    "carry study try cry hurry copy worry marry empty reply tidy fry dry supply apply deny rely bury "
    "bake like move close use dance hope love save smile name share notice raise invite describe arrive change decide hire race wave taste "
    "stop plan drop shop hug clap jog rub beg chat grab nod tap trip hop slip pat pin rob step skip wrap plug hum trim zip drag snap"
)
VERBS = tuple(_VERBS.split())  # regular ones, for which the rules give the usual spelling

THIRD, ING, PAST = range(3)  # he walks, walking, walked
ENDINGS = ("s", "ing", "ed")
HISSING = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"


def rule(verb: str, form: int) -> int:
    """0 when the ending is only added, 1 for -es or a lost e, 2 for y that becomes i, 3 for a doubled letter."""
    if verb[-1] == "y" and verb[-2] not in _VOWELS:
        return 0 if form == ING else 2
    if form == THIRD:
        return 1 if verb.endswith(HISSING) else 0
    if verb[-1] == "e":
        return 1
    short = verb[-1] not in "wxy" + _VOWELS and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    return 3 if short and sum(letter in _VOWELS for letter in verb) == 1 else 0


def spelled(verb: str, form: int, by: int) -> str:
    """A form spelled by a rule, whether it is the right one or not."""
    ending = ENDINGS[form]
    if by == 0:
        return verb + ending
    if by == 1:
        return f"{verb}es" if form == THIRD else f"{verb[:-1]}{ending}"
    return f"{verb[:-1]}i{'es' if form == THIRD else ending}" if by == 2 else f"{verb}{verb[-1]}{ending}"


def formed(verb: str, form: int) -> str:
    """The form as it is spelled."""
    return spelled(verb, form, rule(verb, form))


def misspelled(verb: str, form: int) -> str:
    """The form by the rule that a learner takes by mistake: the ending merely added, or a rule used where none is."""
    if rule(verb, form):
        return spelled(verb, form, 0)
    if form == THIRD:
        return f"{verb}es"
    if verb[-1] == "y":
        return spelled(verb, form, 2)
    if verb[-2] in _VOWELS:
        return spelled(verb, form, 3)
    return f"{verb}eing" if form == ING else f"{verb}d"
