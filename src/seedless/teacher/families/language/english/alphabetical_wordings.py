"""The rules of alphabetical order, by level, and how problems on it are asked, in English and Korean."""

from __future__ import annotations

from seedless.teacher.family import Text

RULES: dict[tuple[str, int], Text] = {  # the Korean ones go on with 한다 or 합니다
    ("easy", 0): ("letter after letter, as in a dictionary", "사전처럼 앞 글자부터 차례로 비교"),
    ("medium", 0): (
        "A, An and The at the beginning do not count, and the titles are compared word by word",
        "맨 앞의 A, An, The는 무시하고 제목을 낱말 단위로 비교",
    ),
    ("hard", 0): (
        "word by word, so that a shorter first word comes before a longer one that begins with it",
        "낱말 단위로 비교하여, 짧은 첫 낱말을 그 낱말로 시작하는 긴 낱말보다 앞에 배열",
    ),
    ("hard", 1): ("letter by letter, as if there were no spaces", "빈칸이 없는 것으로 보고 글자 단위로 비교"),
    ("expert", 0): (
        "by surname, in which spaces, hyphens and apostrophes are ignored, and by first name where surnames are equal",
        "빈칸, 붙임표, 아포스트로피를 무시하고 성을 비교하며, 성이 같으면 이름을 비교",
    ),
}

_ARRAY_EN = "Reply with a JSON array of the entries as they are."
_ARRAY_KO = "단, 항목을 적힌 그대로 차례로 담은 JSON 배열만 쓴다."

BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("Put {entries} in alphabetical order ({rule}). Which entry is at place {place}?", "{entries} 항목을 알파벳순으로 놓되, {rule}한다. {place}번째에 오는 것을 쓰시오."),
        ("An index lists {entries}. Its rule of order: {rule}. What is entry number {place}?", "색인에 {entries} 항목이 실린다. 차례를 정할 때에는 {rule}한다. {place}번째 항목을 구하시오."),
        ("A librarian sorts cards with {entries} like this: {rule}. Which card lies at place {place} from the front?", "사서가 {entries} 카드를 알파벳순으로 정리하면서 {rule}한다. 앞에서 {place}번째 카드에 적힌 것을 구하시오."),
    ),
    "reasoning": (
        ("Folders labelled {entries} are kept in alphabetical order on a shelf ({rule}). Where does a new folder {late} go? Give its place, counted from 1.", "{entries} 서류철이 알파벳순으로 꽂혀 있다. 꽂을 때에는 {rule}한다. 여기에 {late} 서류철을 넣으면 앞에서 몇 번째가 되는지 구하시오."),
        ("A list is to contain {entries} and also {late}. For the alphabetical order the rule is: {rule}. At which place does the last-named entry stand?", "목록에 {entries} 항목과 함께 {late} 항목을 알파벳순으로 싣는다. 이때 {rule}한다. {late} 항목은 몇 번째에 오는지 구하시오."),
        ("Someone has sorted {entries} and now receives {late}. The rule is: {rule}. At which position must it be inserted?", "{entries} 항목을 알파벳순으로 정렬해 두었는데 {late} 항목이 새로 들어왔다. 비교하는 규칙은 ‘{rule}한다’이다. 새 항목의 차례는 몇 번째인지 구하시오."),
    ),
    "generation": (
        ("Sort {entries} alphabetically; the rule is: {rule}. " + _ARRAY_EN, "{entries} 항목을 알파벳순으로 배열하시오. 이때 {rule}한다. " + _ARRAY_KO),
        ("Make the index for {entries} by this rule: {rule}. " + _ARRAY_EN, "{entries} 항목의 색인을 만들려고 한다. 차례를 정할 때에는 {rule}한다. 색인을 만드시오. " + _ARRAY_KO),
        ("For a catalogue the entries {entries} must follow the alphabet ({rule}). " + _ARRAY_EN, "목록의 항목 {entries}의 차례를 알파벳에 맞추려고 한다. 비교하는 규칙은 ‘{rule}한다’이다. 항목을 다시 늘어놓으시오. " + _ARRAY_KO),
    ),
}  # fmt: skip
