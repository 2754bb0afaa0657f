"""English usage read from the question's own words: forms by patterns, numbers in words by a reader of their own."""

from __future__ import annotations

import json
import re

VOWEL, ONE_SYLLABLE = "[aeiou]", re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]$")


def shown_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def quoted(question: str) -> list[str]:
    return re.findall(r"“([^”]+)”", question)


def form_of(verb: str, ending: str) -> str:
    """By substitution at the end of the word."""
    if ending == "s":
        for pattern, new in ((r"([^aeiou])y$", r"\1ies"), (r"(s|x|z|ch|sh)$", r"\1es")):
            if re.search(pattern, verb):
                return re.sub(pattern, new, verb)
        return verb + "s"
    if ending == "ed":
        verb = re.sub(r"([^aeiou])y$", r"\1i", verb)
    stem = re.sub("e$", "", verb)
    return (verb + verb[-1] if ONE_SYLLABLE.match(verb) else stem) + ending


def verb_endings(question: str) -> str:
    if "JSON" in question:
        pairs = re.findall(r"“(\w+)” \((he or she|-ing|past)\)", question)
        endings = {"he or she": "s", "-ing": "ing", "past": "ed"}
        return shown_json({verb: form_of(verb, endings[form]) for verb, form in pairs})
    if pairs := re.findall(r"“(\w+)” → “(\w+)”", question):
        for (verb, shown), label in zip(pairs, ("first", "second", "third"), strict=True):
            ending = "ing" if shown.endswith("ing") else "ed" if shown.endswith("d") else "s"
            if form_of(verb, ending) != shown:
                return label
        return "none"
    return f"[{'; '.join(base_of(form) for form in quoted(question))}]"


def base_of(form: str) -> str:
    """The plain verb: what is left of the form, mended in each way that the rules allow, if that is a word."""
    ending = "ing" if form.endswith("ing") else "ed" if form.endswith("ed") else "s"
    stem = form.removesuffix(ending)
    guesses = [stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y", f"{stem[:-2]}y"]
    fitting = [guess for guess in guesses if len(guess) > 2 and form_of(guess, ending) == form]
    known = [guess for guess in fitting if guess in WORDS]
    assert len(set(known)) == 1, (form, fitting)
    return known[0]


_WORDS = """
walk jump clean help look paint play enjoy stay cook talk ask rain lock start land milk pull fill call climb count want laugh
wait need watch wash fix pass mix miss reach push touch finish brush polish match search cross dress press guess box tax fetch
stretch march launch carry study try cry hurry copy worry marry empty reply tidy fry dry supply apply deny rely bury bake like
move close use dance hope love save smile name share notice raise invite describe arrive change decide hire race wave taste stop
plan drop shop hug clap jog rub beg chat grab nod tap trip hop slip pat pin rob step skip wrap plug hum trim zip drag snap
"""
_SMALL = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS = set(_WORDS.split())
SMALL = dict(zip(_SMALL.split(), range(1, 20), strict=True)) | dict(zip(_TENS.split(), range(20, 100, 10), strict=True))
IRREGULAR = {"first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight", "ninth": "nine"}
IRREGULAR["twelfth"] = "twelve"


def value_of(words: str) -> int:
    """Cardinals and ordinals: words are numbers, multipliers multiply what came before them."""
    stack = [0]
    for word in re.findall("[a-z]+", words):
        word = IRREGULAR.get(word, re.sub("ieth$", "y", word))
        word = word if word in SMALL else word.removesuffix("th")
        if word in SMALL:
            stack[-1] += SMALL[word]
        elif word == "hundred":
            stack[-1] *= 100
        elif word in ("thousand", "million"):
            stack[-1] *= 1000 if word == "thousand" else 10**6
            stack.append(0)
    return sum(stack)


def words_of(number: int) -> str:
    groups = re.findall(r"\d{3}", f"{number:09}")
    said = []
    for group, name in zip(groups, ("million", "thousand", ""), strict=True):
        hundreds, rest = int(group[0]), int(group[1:])
        tail = next((w for w, v in SMALL.items() if v == rest), "")
        if not tail and rest:
            tail = "-".join(next(w for w, v in SMALL.items() if v == part) for part in (rest // 10 * 10, rest % 10))
        head = f"{next(w for w, v in SMALL.items() if v == hundreds)} hundred" if hundreds else ""
        if head or tail:
            joint = " and " if head and tail else "and " if said and not name and not head else ""
            said.append(f"{head}{joint}{tail} {name}".strip())
    return " ".join(said)


def ordinal_of(number: int) -> str:
    words = words_of(number)
    for irregular, plain in IRREGULAR.items():
        if re.search(rf"\b{plain}$", words):
            return re.sub(rf"{plain}$", irregular, words)
    return re.sub("y$", "ie", words) + "th"


def number_words(question: str) -> str:
    if "digits" in question and "JSON" not in question:
        return str(value_of(quoted(question)[0]) - int(re.search(r"\d+", question)[0]))
    numbers = [int(number) for number in re.findall(r"\d+", question)]
    said = ordinal_of if "rdinal" in question else words_of
    return shown_json({str(number): said(number) for number in numbers}) if "JSON" in question else said(numbers[0])


def sorting_text(question: str, entry: str) -> str:
    """An entry written so that plain order of texts is the order asked for: letters stand above the space between words."""
    entry = entry.lower()
    if "surname" in question:
        first, surname = entry.split(" ", 1)
        return f"{re.sub('[^a-z]', '', surname)} {first}"
    if "at the beginning do not count" in question:
        return re.sub("^(?:a|an|the) ", "", entry)
    return entry.replace(" ", "") if "letter by letter" in question else entry


def alphabetical_order(question: str) -> str:
    entries = quoted(question)
    ordered = sorted(entries, key=lambda entry: sorting_text(question, entry))
    if "JSON" in question:
        return shown_json(ordered)
    if place := re.search(r"(?:place|number) (\d+)", question):
        return ordered[int(place[1]) - 1]
    return str(ordered.index(entries[-1]) + 1)


ORACLES = {
    "teacher/language/english-usage/alphabetical-order": alphabetical_order,
    "teacher/language/english-usage/verb-endings": verb_endings,
    "teacher/language/english-usage/number-words": number_words,
}
