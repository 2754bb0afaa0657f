"""Tells material from asking: whether a text holds a passage, a table, code, figures or a list for a question to be about.

Sentences that ask or instruct are no material. All expressions are bounded or linear, since models write what they like.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["words", "code", "figures", "picture"]

_ANNOUNCED = 260  # characters within which a colon still belongs to the phrase before it
_TITLE = 60  # characters: a single line that short, without an end, figures or marks, is a title
_ENOUGH = 28  # characters of sentences that tell: a passage
_ENOUGH_KOREAN = 14  # Korean says as much in half the characters
_NEVER_A_QUESTION = 160  # characters: what a colon announces is a question only when it is short

_FENCE = ("```", "~~~")
_CODE = re.compile(  # any sign of code: the name of an error is enough where an error is meant
    r"`[^`\n]{2,}`|[;{}]\s{0,4}$|\b\w{1,60}\([^)\n]{0,80}\)|\bSELECT\b[^;]{1,400}?\bFROM\b|</?[a-z][^<>\n]{0,100}>"
    r"|^[ \t]{0,40}(?:def|class|import|from|for|while|if|return|function|const|let|var|#include|public|\$|>>>|sudo|git|npm"
    r"|docker) |\b\w{1,60} ?(?:==?|:=|\+=|=>|->) ?[\w\"'\[({]|\b(?-i:\w{1,60}(?:Error|Exception))\b|\berror:|\\[dwsb][+*{]"
    r"|\^[\[\\(]|^\S{1,200}:\d|\b\w{1,60}\.\w{1,60}\.\w",
    re.IGNORECASE | re.MULTILINE,
)
_LINES_OF_CODE = re.compile(  # more than a name mentioned in passing
    r"`[^`\n]{12,}`|[;{}]\s{0,4}(?:$|\w|//)|\b\w{1,60} ?(?:==?|:=|\+=|=>|->) ?[\w\"'\[({]|\bSELECT\b[^;]{1,400}?\bFROM\b"
    r"|\b\w\(\w\) ?=|\b(?:def \w+|for ?\(|while ?\(|if ?\(|print\(|(?:int|void) \w+)[^\n]{0,80}\)[:;{ ]|#include|^ {2,}\S"
    r"|^[^\n(]{0,80}[\w\])]\([^\n]{0,80}\)[^\n.?!]{0,4}$|[\"'“][^\"'“”\n]{14,}[\"'”]|\\[dwsb][+*{]|\^[\[\\(]"
    r"|</?[a-z][^<>\n]{0,100}>",
    re.MULTILINE,
)
_FIGURES = re.compile(  # three numbers in a row with their names or units, two with "and", a relation, a formula
    r"(?<![\w.])(?:\d[\w.%°]{0,12}(?: [^\W\d]{1,12}){0,2}[,;/·、|:] ?(?:and |그리고 )?(?:[^\W\d]{1,16} ){0,3}){2,}[^\w\n]{0,2}"
    r"\d|\d[\w.%°]{0,12} (?:and|or) \d|\d[과와] ?\d|[\w)\]]\s?[=≤≥<>≈]{1,2}\s?[-\w(√∫\[]|[→⇌↔∫Σ]|->|\$[^$\n]{2,}\$|\\[(\[]"
    r"|\\frac|\\int|\d ?[-+×*/÷^] ?\d|[xyn]²"
)
_SERIES = re.compile(
    r"(?<![\w'’-])(?:[\w'’-]{1,30}(?: [\w'’-]{1,30}){0,4}[,、·] ){2,}(?:and |or |그리고 |및 )?\w|\ba[.)][^\n]{2,80}\bb[.)]|①"
    r"|\b1[.)][^\n]{2,80}\b2[.)]",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\"[^\"\n]{6,}\"|“[^“”\n]{4,}”|‘[^‘’\n]{8,}’|「[^「」\n]{3,}」|『[^『』\n]{3,}』|(?<!\w)'[^'\n]{6,200}'(?!\w)|^>.+$"
    r"|^ {4,}\S",
    re.MULTILINE,
)
_ITEM = re.compile(r"\s{0,6}(?:[-*•·]|\(?(?:\d{1,2}|[a-zA-Z]|[가-하])[.)]|[①-⑮])\s{1,4}(?=\S)")
_ENTRY = re.compile(r"[^:：]{1,40}[:：] ?\S")
_SENTENCE = re.compile(r"(?<=[.!?。])[\"”’)]?\s+|\n+")
_COLON = re.compile(r"[:：](?!\d)\s*(?=\S)")
_SENTENCE_END = re.compile(r"[.!?。:：](?:\s|$)|\n")
_QUESTION_MARK = re.compile(r"[?？][\"”’)*_ ]{0,6}$")
_INSTRUCTS = re.compile(
    r"\W{0,6}(?:\w{1,2}[.)] )?\W{0,4}(?:please|now|then|first|finally|also|next|and|use|using|answer|explain|identify|describe"
    r"|summari[sz]e|provide|support|list|discuss|calculate|determine|compute|find|write|give|state|compare|evaluate|analy[sz]e"
    r"|show|justify|what|how|why|which|who|when|where|draw|sketch|translate|rewrite|include|consider|ensure|make|keep|be sure"
    r"|do not|don['’]t|cite|choose|select|interpret|predict|propose|suggest|outline|read|look|based on|report|tell|let me|name"
    r"|label|sort|group|rank|pick|pull|turn|check|fix|proofread|edit|shorten|tidy|spot|point out|highlight|count|convert|rate"
    r"|could you|can you|would you|help|simplify|polish|debug|extract|classify|match|arrange|order)\b",
    re.IGNORECASE,
)
_INSTRUCTS_KOREAN = re.compile(
    r"(?:시오|세요|십시오|줘|해라|하라|까요|나요|가요|인가|는가|을까|습니까|부탁드립니다|싶습니다|싶어요|궁금합니다"
    r"|궁금해요|고요)[.!~\"”’)*_ ]{0,6}$"
)
_HANGUL = re.compile("[가-힣]")
_WHOLE_SENTENCE = re.compile(r"[.!?。…\"”]$|[.!?] |[,;]|[다요죠음임까네군]$")


def is_material(text: str, kind: Kind) -> bool:
    """Whether a stripped text beside a question is more than the title of what it should be."""
    if len(text) > _TITLE or "\n" in text or is_laid_out(text) or _CODE.search(text) or _FIGURES.search(text):
        return True
    if kind != "words":
        return bool(re.search(r"\d[^\d]{1,40}\d|[,;:]", text))
    words = text.split()
    capitals = sum(word[:1].isupper() for word in words)
    return bool(_WHOLE_SENTENCE.search(text)) or (len(words) >= 4 and not _HANGUL.search(text) and capitals * 2 <= len(words))


def is_laid_out(text: str) -> bool:
    """Whether a text holds a fence, rows of a table, a list or lines of entries: two at least that ask for nothing."""
    if any(map(text.__contains__, _FENCE)):
        return True
    lines = [line for line in text.splitlines() if line.strip() and not asks(line)] if "\n" in text else []
    if len(lines) < 2:
        return False
    return any(sum(map(bool, map(form, lines))) >= 2 for form in (_is_row, _ITEM.match, _ENTRY.match))


def _is_row(line: str) -> bool:
    stripped = line.strip()
    commas = stripped.count(",")
    return (
        stripped.count("|") >= 2
        or "\t" in stripped
        or (commas > 0 and ", " not in stripped and stripped.count(" ") <= 2 * commas)
    )


def is_quoted(text: str) -> bool:
    """Whether a text quotes a passage of some length or sets it off."""
    return bool(_QUOTED.search(text))


def has_code(text: str, *, named: bool) -> bool:
    """Whether a text holds code; with `named`, whether it at least names an error, a call, a command."""
    return any(map(text.__contains__, _FENCE)) or bool((_CODE if named else _LINES_OF_CODE).search(text))


def has_figures(text: str) -> bool:
    return bool(_FIGURES.search(text))


def has_series(text: str) -> bool:
    """Whether three things or more are named in a row."""
    return bool(_SERIES.search(text))


def announces(text: str, kind: Kind, *, may_ask: bool) -> bool:
    """Whether a colon comes soon with material of a kind behind it; with `may_ask`, a question will do."""
    found = _COLON.search(text[:_ANNOUNCED])
    if not found:
        return False
    content = text[found.end() :].strip()
    if kind == "picture":
        return tells(content)
    if may_ask or (kind == "figures" and _FIGURES.search(content)) or (kind == "code" and _CODE.search(content)):
        return True
    return bool(re.search(r"\w", content)) and (len(content) > _NEVER_A_QUESTION or not all(map(asks, sentences(content))))


def tells(text: str) -> bool:
    """Whether the sentences that ask for nothing are as long as a short passage."""
    told = sum(len(part) for part in sentences(text) if not asks(part))
    return told >= (_ENOUGH_KOREAN if _HANGUL.search(text) else _ENOUGH)


def rest_after(text: str) -> str:
    """What follows the sentence that a text begins in."""
    end = _SENTENCE_END.search(text)
    return text[end.end() :] if end else ""


def sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def asks(sentence: str) -> bool:
    """Whether a sentence is a question or an instruction."""
    end = sentence.rstrip()[-24:]
    return bool(_QUESTION_MARK.search(end) or _INSTRUCTS_KOREAN.search(end) or _INSTRUCTS.match(sentence))
