r"""Reads one loosely written JSON string: where it ends, and what its backslashes mean; refuses where it cannot be sure.

**Where it ends.** A quote ends a string when what follows can only be JSON (a comma and the next key, a closing bracket and
what may follow that); any other quote belongs to the text. A text with such quotes is refused when one is left open, or when
it holds what looks like JSON: then a quote is missing somewhere, and two strings would be read as one.

**Backslashes.** Models write LaTeX into JSON as they write it anywhere: "\frac" for "\\frac". What is no JSON escape (\alpha,
\(, \sqrt) is kept as it stands. What is one is decided by evidence:
- \b and \f are kept as they stand: nobody sends a backspace or a form feed, everybody sends \beta, \begin and \frac. So is \r
  before a small letter (\rho).
- \n and \t before the rest of a LaTeX command that leaves no word and no likely name behind (\nabla, \times, \theta,
  \text{) are the command; before anything else ("\nThen") they are a line break and a tab.
- commands that could be either (\neq, \nu, \to, \tan: "\neq = 1" is also a line of code) are the command inside $...$ and
  \(...\), and inside $$...$$ and \[...\] when the reply leaves other backslashes bare; in a reply that leaves none bare they
  are a line break and a tab; otherwise the string is refused.
- \\ in a string with bare backslashes is a row's end in a LaTeX table, a doubled backslash before a command; refused when
  it could be both. Windows paths with \n or \t in them are refused.
"""

from __future__ import annotations

import re
from typing import Any

QUOTES = {'"': '"', "'": "'", "“": "“”", "”": "“”"}  # what opens a string: what closes it

GAP = r"(?:\s*+(?://[^\n]{0,300}+\n|#[^\n]{0,300}+\n|/\*[^*]{0,300}+\*/)){0,4}+\s*+"  # space and comments, bounded
KEY = r"""(?:"([^"\\\n]{0,200}+)"|'([^'\\\n]{0,200}+)'|[“”]([^“”\\\n]{0,200}+)[“”]|([A-Za-z_]\w{0,80}+))""" + GAP + "[:：]"
_INNER_END = rf"[}}\]](?:{GAP}(?:[,，}}\]{{]|\Z)|[^\S\n]*+\n\s*+{KEY})"
_OUTER_END = r"[}\]](?:[^\S\n]*+\n|\s*+(?:\Z|```|[,\[{<]))"

_NEXT_KEY = rf"(?:[,，]{GAP}{KEY}|[^\S\n]*+\n\s*+{KEY})"
_NEXT_VALUE = rf"[,，]{GAP}[\"'“{{\[\-\dtfnTFN]"
_AFTER = {
    (kind, outer): re.compile(rf"{follows}|{GAP}(?:{follows}|[,，]?{GAP}(?:{_OUTER_END if outer else _INNER_END}))")
    for kind, follows in (("{", _NEXT_KEY), ("[", _NEXT_VALUE))
    for outer in (True, False)
}
_BRACKET = re.compile(r"\s*+[}\]]")
_ANY_QUOTE = {opener: re.compile(f"[{closers}]") for opener, closers in QUOTES.items()}
_QUOTE = {opener: re.compile(rf"\\.|[{closers}]", re.DOTALL) for opener, closers in QUOTES.items()}
_JSON_INSIDE = {opener: re.compile(rf"[{closers}]\s*+(?:[:：]|\+?\s*+[{closers}])") for opener, closers in QUOTES.items()}

_CERTAIN = (  # commands that leave no word behind when \n or \t is taken off
    r"nabla|not|notin|newline|nonumber|nsub(?:set)?eq|nsupseteq|times|theta|tau|tilde|therefore|triangle[a-z]*"
    r"|text(?:bf|it|rm|tt|sf|sc|normal|color|style)"
)
_DOUBTFUL = (  # "\nmid = 3" is also a line of code
    "nu|ne|neq|neg|ni|nmid|nsim|ncong|nless|nleq|ngtr|ngeq|nparallel|nexists|nrightarrow|nleftarrow|nolimits"
    "|to|tan|tanh|top|tag|text|tfrac|tbinom"
)
_START = r"(?<!\\)(?:\\\\)*+\\"
_LOST = rf"[bf]|r[a-z]|(?:{_CERTAIN})(?![A-Za-z])|(?:text|tfrac|tbinom)\{{"
_PATH = r"(?:(?<!\w)|(?<=\\[nrt]))[A-Z]:\\(?![bfnrtu])\w++(?:\\\w++){0,30}?\\[bfnrtu]\w"
_GARBLED = re.compile(rf"{_START}(?:{_LOST}|(?:{_DOUBTFUL})(?![A-Za-z]))|{_PATH}")
_BARE = re.compile(rf"""{_START}(?:{_LOST}|u(?![0-9a-fA-F]{{4}})|[^"'“”\\/bfnrtu\s])""")
_COMMAND, _PERHAPS = re.compile(_CERTAIN), re.compile(_DOUBTFUL)
_TOKEN = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(x[0-9a-fA-F]{2})|([A-Za-z]++)|(.))|(\$\$?)", re.DOTALL)
_FORMULAS = {"(": "inline", "[": "display", ")": "", "]": ""}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r"}


class Unreadable(Exception):
    """No value can be read with certainty. `at` is where to look on; `salvaged` the whole elements of a list, if it was one."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at
        self.salvaged: Any = None


def is_garbled(json_text: str) -> bool:
    r"""Whether JSON read by the letter would turn LaTeX or a path into control characters ("\frac" into a form feed)."""
    return _GARBLED.search(json_text) is not None


def leaves_backslashes_bare(reply: str) -> bool:
    return _BARE.search(reply) is not None


def string_at(text: str, start: int, *, within: str, outer: bool, bare: bool) -> tuple[str, int]:
    """The string whose opening quote stands at `start`, and where to read on. Raises Unreadable.

    `within` is the bracket around it, `outer` says that this bracket is the outermost, `bare` is what
    `leaves_backslashes_bare` says of the whole reply.
    """
    opener = text[start]
    if text.startswith(opener * 3, start):
        raise Unreadable(start)
    follows, inner_quotes = _AFTER[within, outer], 0
    for quote in _QUOTE[opener].finditer(text, start + 1):
        if quote[0][0] == "\\":
            continue
        end = quote.end()
        if follows.match(text, end) or (outer and _is_last(opener, text, end)):
            raw = text[start + 1 : quote.start()]
            if inner_quotes and not _plausible(raw, opener, inner_quotes):
                raise Unreadable(start)
            return _unescaped(raw, bare, start), end
        inner_quotes += 1
    raise Unreadable(start)


def _is_last(opener: str, text: str, end: int) -> bool:
    """Whether a bracket follows and then no quote, only prose."""
    return _BRACKET.match(text, end) is not None and _ANY_QUOTE[opener].search(text, end) is None


def _plausible(raw: str, opener: str, inner_quotes: int) -> bool:
    """Whether quotes that stand unescaped in a text can be the text's own."""
    if _JSON_INSIDE[opener].search(raw) or (inner_quotes == 2 and raw[0] in QUOTES[opener] and raw[-1] in QUOTES[opener]):
        return False
    if opener == "'":  # apostrophes are none; the rest must not leave a quotation open
        return len(re.findall(r"(?<!\w)'(?=\S)", raw)) <= len(re.findall(r"(?<=\S)'(?!\w)", raw))
    return inner_quotes % 2 == 0


def _unescaped(raw: str, bare: bool, start: int) -> str:
    """The text that the inside of a string stands for. Raises Unreadable, at `start`."""
    if "\\" not in raw:
        return raw
    if re.search(_PATH, raw):
        raise Unreadable(start)
    rows = _BARE.search(raw) is not None
    pieces, done, formula = [], 0, ""
    for token in _TOKEN.finditer(raw):
        pieces.append(raw[done : token.start()])
        done = token.end()
        code, python_byte, word, sign, dollars = token.groups()
        after = raw[done : done + 1]
        meant: str | None
        if dollars:
            formula = "" if formula else "inline" if dollars == "$" else "display"
            meant = dollars
        elif code:
            meant = chr(int(code, 16))
        elif python_byte:
            meant = None
        elif word:
            meant = _word(word, after, bare, formula)
        elif sign == "\\":
            meant = _doubled(raw, after) if rows else sign
            formula = _FORMULAS.get(after, formula)
        else:
            meant = sign if sign in "\"'“”/" else None if sign in "\n\r\t" else token[0]
            formula = _FORMULAS.get(sign, formula)
        if meant is None:
            raise Unreadable(start)
        pieces.append(meant)
    text = "".join(pieces) + raw[done:]
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:  # half of a pair
        raise Unreadable(start) from None


def _word(word: str, after: str, bare: bool, formula: str) -> str | None:
    """What a backslash before letters means; None where that cannot be known."""
    first, command = word[0], f"\\{word}"
    if first in "uU":
        return command if len(word) > 1 else None
    if first not in _CONTROLS or (first == "r" and word[1:2].islower()):
        return command
    if _COMMAND.fullmatch(word) or (word in ("text", "tfrac", "tbinom") and after == "{"):
        return command
    if _PERHAPS.fullmatch(word):
        if formula == "inline" or (formula and bare):
            return command
        if bare:
            return None
    return _CONTROLS[first] + word[1:]


def _doubled(raw: str, after: str) -> str | None:
    r"""What \\ means beside bare backslashes; None where that cannot be known."""
    rows = "begin{" in raw
    if after.isalpha():
        return None if rows else "\\"
    if after and not (after.isspace() or after.isdigit() or after in "&-+"):
        return "\\"
    return "\\\\" if rows else None
