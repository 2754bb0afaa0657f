"""Tells the wording of homework, exams, course material and chat assistants from what people write to an expert.

What a person quotes or hands over to be worked on is not his own wording: a teacher may have a notice to students shortened.
"""

from __future__ import annotations

import re
from typing import Literal

from seedless.text.assistant_signs import ANSWER, CLOSERS, OPENERS
from seedless.text.exam_voice import EXAM
from seedless.text.needles import Sieve
from seedless.text.scaffold_signs import PLAN, QUESTION, Sign

Of = Literal["question", "answer"]

_OF_QUESTIONS, _OF_EXAMS = Sieve(QUESTION + OPENERS), Sieve(EXAM)
_OF_ANSWERS, _CLOSING, _OF_PLANS = Sieve(ANSWER), Sieve(CLOSERS), Sieve(PLAN)
_END = 260  # characters in which an answer closes
_LONGEST_QUOTE = 400  # characters: a mark that is never closed must not hide the rest
_QUOTED = re.compile(
    rf"\"[^\"\n]{{1,{_LONGEST_QUOTE}}}\"|“[^“”\n]{{1,{_LONGEST_QUOTE}}}”|‘[^‘’\n]{{2,200}}’(?!\w)|「[^「」\n]{{1,200}}」"
    rf"|『[^『』\n]{{1,200}}』"
    r"|^>.*$",
    re.MULTILINE,
)
_WORKED_ON = re.compile(  # a request to do something with the text that follows
    r"proofread|translat|rewrit|re-?phras|reword|polish|shorten|shorter|summari[sz]e|improv|make (?:this|the|my|it)\b|edit\b"
    r"|tidy"
    r"|classify|label|repl(?:y|ies)|respond|correct|clean up|simplif|turn (?:this|the|my)|extract|what does this mean|tone"
    r"|고쳐|다듬|번역|옮겨|요약|교정|바꿔|바꾸어|답장|분류|나눠|나누어|정리해|줄여|간추|어떤 뜻|무슨 뜻",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\W{0,6}(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b|(?:subject|re|to|from) ?:|안녕하세|안녕하십|안녕,"
    r"|제목 ?:|수신 ?:|받는 "
    r"|[^\n.]{1,24}(?:님|여러분|귀하)(?:께|,|\n|!))",
    re.IGNORECASE,
)
_DIALOGUE = re.compile(r"[^\n:]{1,24}: [^\n]+\n{1,2}[^\n:]{1,24}: \S")
_SPOKEN = re.compile(r"[^\n:]{1,24}: \S")  # what stands apart below a dialogue is said by none of its speakers


def scaffold_in(prose: str, of: Of) -> str:
    """What in a question or an answer is scaffolding, in a few words; "" when nothing is. `prose` is a text without code."""
    if label := plan_label_in(prose):
        return label
    own = _own_words(prose) if of == "question" else _unquoted(prose)
    found = _first(_OF_QUESTIONS if of == "question" else _OF_ANSWERS, own)
    if found or of == "question" or _LETTER.match(own):
        return found
    end = own.rstrip()
    if _DIALOGUE.match(own) and _SPOKEN.match(end[end.rfind("\n\n") + 1 :].lstrip()):
        return ""
    return _first(_CLOSING, end[-_END:])


def exam_voice_in(prose: str) -> str:
    """What in a message is an examiner's, in a few words; "" when a person may have sent it. `prose` is without code."""
    return _first(_OF_EXAMS, _own_words(prose))


def plan_label_in(prose: str) -> str:
    """A label of our own plan, in a few words; "" where there is none. `prose` is a text without code."""
    return _first(_OF_PLANS, prose)


def _first(signs: Sieve[Sign], text: str) -> str:
    for sign in signs.caught(text.lower()):
        if found := sign.pattern.search(text):
            if sign.unless and sign.unless.search(text):
                continue
            return f"{sign.what}: {' '.join(found[0].split())[:60]!r}"
    return ""


def _unquoted(text: str) -> str:
    return _QUOTED.sub("“…”", text)


def _own_words(question: str) -> str:
    """What the asker says himself: without quotes, and without the text that he wants worked on."""
    paragraphs = [part for part in re.split(r"\n\s*\n", question.strip()) if part.strip()]
    if len(paragraphs) > 1 and _WORKED_ON.search(paragraphs[0]):
        question = "\n\n".join([paragraphs[0], *(paragraphs[-1:] if len(paragraphs) > 2 else [])])
    return _unquoted(question)
