"""The check for text cut off before its end: a reply that ran out of tokens and was kept all the same.

Looks at the end only: an open fence, an open formula, an open bracket in the last line, and whether the last line is a way to
end a text in English or Korean. Texts of lessons end in sentences, but also in lists, tables, code, formulas, "Answer: 12".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from seedless.checks.finals import ends_in_answer
from seedless.checks.prose import without_code
from seedless.core import Check, Context, Item, Verdict

_NAME = "truncated"
_SHORT = 8  # words: a whole text of one short line is an answer ("Seoul", "42 cm")
_LONG_ITEM = 12  # words: a list item beyond this is a sentence and wants an end

_ENDS = frozenset(".!?…。！？؟।")
_AFTER_END = " \t*_`\"'”’»)]}」』》〉~$"
_KOREAN_ENDS = frozenset("다요오까죠음함임됨짐김것라자네지")
_DANGLING = re.compile(r"(?:[,;:(\[{/&\\、，：]|(?<![+*\w])[-+*×÷=<>≤≥−–—^])$")
_OPENING_WORDS = (
    "the a an of and or to in for with that is are was were by as from at on which because if then than into its their this "
    "these we be has will therefore thus but when where while since "
    "그리고 또는 또한 하지만 그러나 따라서 즉 및 때문에 위해 통해 대한 있는 하는"
)
_DANGLING_WORDS = frozenset(_OPENING_WORDS.split())
_HALF_SENTENCE = (  # of these, what not even a letter or a notice ends in
    "the a an and or because if than into its their therefore thus but while which "
    "그리고 또는 또한 하지만 그러나 따라서 및 때문에 통해 대한 있는 하는"
)
_HALVES = frozenset(_HALF_SENTENCE.split())
_CLAUSE = 6  # words: a line of a letter or notice that is shorter may end in anything
_WANTS_MORE = re.compile(r"(?<!\bthe)(?<!\ba)(?<!arithmetic)(?<!geometric)(?<!sample)(?<!population) means?$")  # a clause
_CONJUNCTIVE = re.compile(  # verbs that join a clause to the next one; a letter may close with a wish (바라며, 드리며)
    r"(?:면서|지만|(?<!바라)(?<!빌)(?<!드리)(?<!기원하)(?<!감사하)(?<!기다리)(?<!응원하)(?<!축하하)며"
    r"|[하되이았었였]므로|[하되았었였]는데|하여서|[았었였]으나|려면|느라고?|[가-힣]기 때문에)$"
)
_STATEMENT = re.compile(
    r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|BEGIN|COMMIT|ROLLBACK|SET|WITH"
    r"|FROM|JOIN|WHERE|HAVING|VALUES|RETURNING|LIMIT|OFFSET|CONFLICT|END|(?:ORDER|GROUP|PARTITION) BY)\b"
)
_ITEM = re.compile(r"\s*(?:[-*+•·–]|\(?\d{1,3}[.)]|\(?[a-zA-Z가-하][.)]|[①-⑳])\s+(\S.*)")
_HANGUL = re.compile(r"[가-힣]")
_KOREAN_VALUE = re.compile(r"(?:[^가-힣]|또는|혹은)*\d\s?(?:[가-힣]{0,3}(?![은는을를이가의와과로면고에서니])[가-힣])?")
_MID_SENTENCE = re.compile(r"[은는을를의와과로면고에서니]$")  # particles and half a 입니다, where a noun would stand
_RELATION = re.compile(r"[=≈≡≠<>≤≥→⇒∈|:]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ASIDE = re.compile(r"\s\([^()\n]*\)[*_`~ \t]*$")  # what closes its bracket has come to its end
_QUOTED_BRACKET = re.compile(r"""(["'“‘`])[()\[\]{}]{1,2}["'”’`]""")
_TEX_PAIRS = ((r"\begin{", r"\end{"), (r"\(", r"\)"), (r"\[", r"\]"))


def truncated(text_of: Callable[[Item], str], ends_freely: Callable[[Item], bool] = lambda item: False) -> Check:
    """A Check of `text_of(item)` in English or Korean. An empty text passes: that is the check of form.

    A text that `ends_freely` (a letter ends in a name, a notice in a place) is looked at for what is left open only.
    """

    async def check(item: Item, ctx: Context, /) -> Verdict:
        fault = _fault(text_of(item), ends_freely(item))
        return Verdict.rejected("truncated", check=_NAME, detail=fault) if fault else Verdict.passed(_NAME)

    return check


def _fault(text: str, ends_freely: bool) -> str:
    """What is left open in a few words, or nothing."""
    prose, fence_open = without_code(text)
    if fence_open:
        return "ends inside a code block"
    lines = [line.rstrip() for line in prose.splitlines() if line.strip()]
    if not lines or lines[-1].strip(" `~") == "":
        return ""  # nothing, or a closed code block
    for left, right in _TEX_PAIRS:
        if prose.count(left) > prose.count(right):
            return f"{left} is never closed"
    if prose.count("$$") % 2:
        return "$$ is never closed"
    last = lines[-1]
    if opened := _opened(last):
        return f"{opened!r} is never closed"
    ends = not _breaks_off(last) if ends_freely else _is_end(last, lines[:-1])
    return "" if ends else f"ends in {last[-60:]!r}"


def _opened(line: str) -> str:
    """The bracket left open in a line. Kinds are not told apart: [0, 1) is an interval. One that is quoted opens nothing."""
    stack: list[str] = []
    for character in _QUOTED_BRACKET.sub("", line):
        if character in "([{":
            stack.append(character)
        elif character in ")]}" and stack:
            stack.pop()
    return stack[-1] if stack else ""


def _breaks_off(line: str) -> bool:
    """Whether a line that may end in anything ends in the middle of a clause all the same."""
    words = line.rstrip(_AFTER_END).split()
    if len(words) < _CLAUSE:
        return False
    return words[-1] in _HALVES or _joins(" ".join(words))


def _joins(core: str) -> bool:
    """Whether the last word of a line joins its clause to what should follow."""
    end = core[-24:]
    return bool(_CONJUNCTIVE.search(end) or _WANTS_MORE.search(end))


def _is_end(line: str, before: list[str]) -> bool:
    if ends_in_answer(line):
        return not _dangles(line) or line.split()[-1][:1].isupper()  # option A, or a person called Will
    if line.lstrip().startswith("|"):
        return line.endswith("|")
    core = line.rstrip(_AFTER_END)
    if not core:
        return False
    if core[-1] in _ENDS or _is_statement(core) or _ASIDE.search(line):
        return True
    if _joins(core) or _dangles(core) or line.startswith("#"):
        return False
    if core[-1] in _KOREAN_ENDS or unicodedata.category(core[-1]) in ("So", "Sk") or "://" in core.split()[-1]:
        return True
    return _is_formula(core) or _is_row(line, before) or _is_item(core, before) or _is_phrase(core, before)


def _dangles(line: str) -> bool:
    core = line.rstrip(" *_`\"'”’")
    return not core or bool(_DANGLING.search(core)) or core.split()[-1].lower() in _DANGLING_WORDS


def _is_statement(line: str) -> bool:
    """A statement of SQL, alone or after others, up to its semicolon."""
    return line.endswith(";") and bool(_STATEMENT.search(line.rstrip("; ").rpartition(";")[2]))


def _is_formula(line: str) -> bool:
    """What follows the last relation sign is a value: one word, or a number with hardly any words."""
    *relation, value = _RELATION.split(line)
    if not relation or not value.strip() or len(value) > 200:
        return False
    if _HANGUL.search(value):
        return bool(_KOREAN_VALUE.fullmatch(value))
    words = _WORD.findall(re.sub(r"\\[A-Za-z]+", "", value))
    return len(words) <= 1 + any(map(str.isdigit, value))


def _is_row(line: str, before: list[str]) -> bool:
    """A row of a table drawn without outer bars, as long as the row above it."""
    bars = line.count("|")
    return bars > 0 and bool(before) and before[-1].count("|") == bars


def _is_item(line: str, before: list[str]) -> bool:
    """An item of a list of phrases. Among sentences an item without an end is cut; alone it may be three words."""
    item = _ITEM.fullmatch(line)
    if not item:
        return False
    words = len(item[1].split())
    siblings = [found[1].rstrip(_AFTER_END) for other in before[-8:] if (found := _ITEM.fullmatch(other))]
    sentences = [sibling for sibling in siblings if sibling[-1:] in _ENDS or sibling[-1:] in _KOREAN_ENDS]
    phrases = [sibling for sibling in siblings if sibling not in sentences and not _is_formula(sibling)]
    if phrases:
        return words <= _LONG_ITEM and (words <= 3 or not _MID_SENTENCE.search(line))
    return words <= 3 and not sentences


def _is_phrase(line: str, before: list[str]) -> bool:
    """A whole text of one short line that is no list item: "Seoul", "about 42 cm"."""
    return not before and len(line.split()) <= _SHORT and not _ITEM.fullmatch(line)
