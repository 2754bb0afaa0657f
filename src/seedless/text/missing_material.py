"""Tells a question that points at what is not there: a passage, a table, code, a picture, a class, an earlier question.

The rule is what a reader does: find each phrase that points at material, then look whether material of that kind stands in
the question or beside it. `text.references` knows the phrases, `text.material` what counts as material.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from seedless.text import material as there
from seedless.text.elsewhere import ABOUT_PLACEHOLDERS, DRAFTS, ELSEWHERE, OWN_CLASS, PLACEHOLDER
from seedless.text.needles import Sieve
from seedless.text.references import POINTERS, Pointer

_MOST = 6  # places per phrase that are looked at: a text that points more often than that has been told by then
_FEWEST = 3  # words beside what is quoted: with fewer the quoted text is the question itself
_ABOVE = ("above", "preceding", "위")
_LONGER_THAN_A_TITLE = re.compile(
    r"passage|text|paragraph|excerpt|extract|article|stor|poem|stanza|dialogue|conversation|transcript|letter|e-?mail|memo"
    r"|review|clause|contract|agreement"
    r"|case|scenario|abstract|essay|report|speech|document|table|data|readings|measurements|code|snippet|program|script|log"
    r"|trace"
    r"|글|지문|본문|문단|단락|발췌|대화|기사|시$|소설|작품|메일|편지|계약|조항|사례|판례|후기|리뷰|보고서|제시문|연설|공지"
    r"|안내문|메모|회의록|코드|로그|표|데이터|자료|통계",
    re.IGNORECASE,
)
_MAY_BE_A_QUESTION = re.compile(
    r"situation|scenario|case|statement|claim|information|options|details|상황|사례|정보|항목", re.IGNORECASE
)
_MAY_BE_A_NAME = re.compile(r"error|log|output|message|command|trace|오류|에러|로그|명령", re.IGNORECASE)
_ABOUT_LABELS = re.compile(r"\b(?:latex|apa|mla|chicago|captions?|cross-?refer\w*|cite|thesis)\b|캡션|참고 문헌|논문|학위")
_OTHERS = re.compile(  # what is quoted or code points at nothing for the asker
    r"```[\s\S]*?(?:```|\Z)|(?:\"[^\"\n]{2,400}\"|“[^“”\n]{2,400}”|‘[^‘’\n]{2,400}’|「[^「」\n]{2,400}」)|^>.*$", re.MULTILINE
)
_ELSEWHERE, _POINTERS = Sieve(ELSEWHERE), Sieve(POINTERS)
_HANDED_ELSEWHERE = re.compile(  # what was uploaded to a site, or the trouble of uploading, is no material
    r"\b(?:uploaded|pasted|posted|attached|scanned|shared)\b[^.?!\n]{0,80}?\b(?:to|onto|into|with (?:him|her|them|everyone"
    r"|(?:my|our|the|an?) (?:\w+ )?(?:sister|brother|boss|team|colleagues?|co-?workers?|friends?|partner|wife|husband|family"
    r"|landlord|clients?|office|class|group|neighbou?rs?|manager|mother|father|son|daughter|teacher))|(?:on|in) (?:my|our|the"
    r"|an?) (?:\w+ )?(?:site|blog|page|website|server|channel|drive|cloud|portal|forum|group|store|profile|app|feed|folder|chat"
    r"|shop|repo\w*)|(?:on|via) (?:facebook|instagram|youtube|tiktok|twitter|reddit|etsy|ebay|github|linkedin|airbnb|spotify"
    r"|soundcloud|vinted|slack|teams|discord|kaggle|google|whatsapp|dropbox|onedrive))\b|\b(?:uploads?|uploading) (?:fail|error"
    r"|is|are|was|keeps?|stop|take)|error message|won['’]t|(?:does|do|did)(?:n['’]t| not) (?:load|open|play|show|appear|work"
    r"|display|go through|come up)|can(?:['’]t|not) (?:see|open|be|find)|blocked|rejected|tak(?:en|e|ing) (?:it )?down"
    r"|copyright|blurr|compress|file size|(?:size|upload) limit|delet|undo|stuck|sideways|licen[cs]e|private|by (?:mistake"
    r"|accident)|views|likes|followers|crop|resolution|\bsue\b|allowed|permission|안 (?:열|보|올라|재생|떠)|(?:오류"
    r"|에러)가 (?:나|떠|뜨|뜹)|삭제|저작권|용량|화질|깨[져지]|느려|조회 ?수|좋아요|신고|차단|정지|비공개|내려(?:달|야)|지우"
    r"|지워|실수로|동의|허락|초상권|업로드가",
    re.IGNORECASE,
)
_SENT_TO = re.compile(
    r"(?<!여기)(?<![년월일때전후중번])(?:에|에다|에다가|에게|한테|께|으로)(?: |만 )(?!대한|대해|관한|관해|관련|따른|따라|걸친"
    r"|쓸|쓰는|받은|얻은|들은|빌린|산 |들어|나온)"
)
_BESIDE_THE_POINT = re.compile(  # sentences about the asking, not about the matter
    r"\b(?:no more than|at most|under|fewer than|less than|up to|within|about|around|maximum|max) \d{1,4} (?:words|characters"
    r"|sentences|lines)|\d{1,4} (?:words|characters|sentences|lines) (?:at most|or (?:less|fewer)|max|maximum|is enough"
    r"|will do)|\bi need (?:it|this|them)\b|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bthanks?\b|\d ?(?:단어|글자|자"
    r"|문장|줄)(?:를|로)? ?(?:이내|이하|안팎|정도|안으로|까지|넘지)|까지 (?:필요|보내야|내야|끝내야)|감사합니다|고맙습니다",
    re.IGNORECASE,
)
_SHOWS_FIGURES = re.compile(
    r"tables?$|data|readings|measurements|statistics|records|spreadsheet|workbook|csv|survey|matrix|sheet|scores|numbers"
    r"|figures|results|^표$|데이터|엑셀|시트|통계|측정값|수치",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?\n]|$")


def missing_in(question: str, material: str | None) -> str:
    """What a question points at that is neither in it nor in `material`, in a few words; "" when it stands alone."""
    material = (material or "").strip()
    whole = f"{question}\n\n{material}" if material else question
    if (gap := PLACEHOLDER.search(whole)) and not ABOUT_PLACEHOLDERS.search(whole):
        return f"a place to be filled in: {gap[0][:60]!r}"
    asker = _OTHERS.sub(_blank, question)
    if len(asker.split()) < _FEWEST:
        asker = question
    lowered = asker.lower()
    for found in _found(_ELSEWHERE, asker, lowered):
        if not OWN_CLASS.search(_sentence_of(question, found)):
            return f"refers to what was said elsewhere: {_shown(found)}"
    for found in _found(_POINTERS, asker, lowered):
        if not _is_there(found, question, material):
            return f"refers to what is not there: {_shown(found)}"
    return ""


def _found(pointers: Sieve[Pointer], question: str, lowered: str) -> Iterator[re.Match[str]]:
    for pointer in pointers.caught(lowered):
        yield from islice(pointer.pattern.finditer(question), _MOST)


def _blank(found: re.Match[str]) -> str:
    """Blanks of the same length, so that places in the text stay what they are."""
    return " " * len(found[0])


def _shown(found: re.Match[str]) -> str:
    return repr(" ".join(found[0].split())[:60])


def _sentence_of(question: str, found: re.Match[str]) -> str:
    start = max(question.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
    end = _SENTENCE_END.search(question, found.end())
    return question[start : end.end() if end else len(question)]


def _is_there(found: re.Match[str], question: str, material: str) -> bool:
    groups = found.groupdict()
    if label := groups.get("numbered"):
        return _label_is_there(label.lower(), f"{question}\n{material}".lower())
    if ("ttach" in found[0] or "첨부" in found[0]) and DRAFTS.search(question):
        return True
    if groups.get("handed") and _was_handed_elsewhere(found, question):
        return True
    kind = cast(there.Kind, next((name for name in ("code", "figures", "picture", "words") if groups.get(name)), "picture"))
    noun = groups.get(kind) or ""
    if material:
        return not _LONGER_THAN_A_TITLE.search(noun) or there.is_material(material, kind)
    if there.is_laid_out(question):
        return True
    place = (groups.get("place") or "").lower()
    before = question[: found.start()] if place in ("", *_ABOVE) else ""
    after = question[found.end() :] if place not in _ABOVE else ""
    may_ask = bool(_MAY_BE_A_QUESTION.search(noun))
    if any(there.announces(part, kind, may_ask=may_ask) for part in (question[found.end() :], before)):
        return True
    told = _told(there.rest_after(after))
    if kind == "picture":
        return "입니다" in found[0] and there.tells(told)
    if kind == "code":
        if not _MAY_BE_A_NAME.search(noun):
            return there.has_code(question, named=False)
        return there.has_code(question, named=True) or there.is_quoted(question) or there.tells(there.rest_after(after))
    if kind == "figures":
        if there.has_figures(question):
            return True
        if _SHOWS_FIGURES.search(noun):  # a series in the same sentence names what the table is about
            return len(_NUMBER.findall(told)) > 1 or len(_NUMBER.findall(_told(before))) > 1
        return there.has_series(before) or there.has_series(after) or (bool(groups.get("shown")) and there.tells(told))
    return there.is_quoted(question) or there.tells(_told(before)) or there.tells(told)


def _told(text: str) -> str:
    """The sentences that tell of the matter."""
    return "\n".join(part for part in there.sentences(text) if not there.asks(part) and not _BESIDE_THE_POINT.search(part))


def _was_handed_elsewhere(found: re.Match[str], question: str) -> bool:
    sentence = _sentence_of(question, found)
    handed = found.start("handed")
    led = question[max(0, handed - 60, handed - len(sentence)) : handed]
    return bool(_HANDED_ELSEWHERE.search(question) or _SENT_TO.search(led))


def _label_is_there(label: str, whole: str) -> bool:
    """Whether a numbered figure or table is shown under its number, or the talk is of numbering."""
    if _ABOUT_LABELS.search(whole) or re.search(rf"^\W{{0,4}}{re.escape(label)}\W{{0,3}}(?:[.:|)–—-]|$)", whole, re.MULTILINE):
        return True
    return label.startswith(("table", "표")) and there.is_laid_out(whole)
