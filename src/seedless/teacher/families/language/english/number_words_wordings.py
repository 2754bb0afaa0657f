"""How problems on English number words are asked, for cardinals and ordinals, in English and Korean."""

from __future__ import annotations

from seedless.teacher.family import Text

_FORM_EN = "Use lower case, hyphens as in “forty-two”, “and” as in “one hundred and five”, and no commas."
_FORM_KO = "단, 소문자로 쓰고 “forty-two”처럼 붙임표를, “one hundred and five”처럼 and를 넣으며 쉼표는 쓰지 않는다."
_MAP_EN = "Reply with a JSON object from the digits (as a string) to the words."
_MAP_KO = "또한 숫자로 된 문자열을 이름으로, 영어로 쓴 말을 값으로 하는 JSON 객체만 쓴다."

BANK: dict[tuple[str, str], tuple[Text, ...]] = {
    ("cardinal", "qa"): (
        ("Write the number {number} in English words. " + _FORM_EN, "{number:을/를} 영어로 쓰시오. " + _FORM_KO),
        ("A cheque for {number} dollars must also state the amount in words. How is the number spelled out? " + _FORM_EN, "영어로 된 계약서에 {number}달러를 글자로도 적어야 한다. 수를 나타내는 말을 쓰시오. " + _FORM_KO),
        ("How would a British announcer's script spell out {number}? " + _FORM_EN, "영어 방송 원고에 나오는 {number:을/를} 읽는 대로 적으시오. " + _FORM_KO),
    ),
    ("cardinal", "reasoning"): (
        ("A report says that one video has been viewed {one} times; another has {other} views. By how many views is the first ahead? Answer in digits.", "영어 기사에 어느 영상의 조회 수가 {one:이라고/라고} 적혀 있다. 이 조회 수는 {other}회보다 몇 회 많은지 숫자로 구하시오."),
        ("Subtract {other} from {one} and give the result in digits.", "영어로 적힌 수 {one}에서 {other:을/를} 뺀 값을 숫자로 구하시오."),
        ("A warehouse held {one} screws and delivered {other} of them. How many screws are left? Answer in digits.", "영어 보고서에 창고의 나사 수가 {one:이라고/라고} 적혀 있다. 그중 {other}개를 내보내면 나사는 몇 개 남는지 숫자로 구하시오."),
    ),
    ("cardinal", "generation"): (
        ("Spell out {three}. " + _FORM_EN + " " + _MAP_EN, "{three:을/를} 영어로 쓰시오. " + _FORM_KO + " " + _MAP_KO),
        ("A speech program needs the English words for the numbers {three}. " + _FORM_EN + " " + _MAP_EN, "음성 프로그램에 수 {three}의 영어 표기가 필요하다. 자료를 작성하시오. " + _FORM_KO + " " + _MAP_KO),
        ("Turn the figures {three} from a table into words. " + _FORM_EN + " " + _MAP_EN, "표에 있는 수 {three:을/를} 영어 낱말로 바꾸시오. " + _FORM_KO + " " + _MAP_KO),
    ),
    ("ordinal", "qa"): (
        ("Write the ordinal that belongs to the number {number} in English words. " + _FORM_EN, "{number}번째를 나타내는 영어 서수를 쓰시오. " + _FORM_KO),
        ("A library welcomes visitor number {number}. Complete “the … visitor” with the ordinal in words. " + _FORM_EN, "도서관에 {number}번째 방문객이 왔다. 영어로 “the … visitor”라고 할 때 … 자리에 들어갈 서수를 쓰시오. " + _FORM_KO),
        ("A runner comes in at position {number}. Which ordinal, in words, names that place? " + _FORM_EN, "달리기 대회에서 {number}위로 들어온 선수가 있다. 그 순위를 나타내는 영어 서수를 쓰시오. " + _FORM_KO),
    ),
    ("ordinal", "reasoning"): (
        ("In a queue one person is the {one_th} and another is number {other}. How many places apart are they? Answer in digits.", "줄에서 한 사람의 차례는 영어로 {one_th}이고, 다른 사람은 {other}번째이다. 두 차례의 차를 숫자로 구하시오."),
        ("A reader looks for the {one_th} page of an archive and has opened page {other}. How many pages further on is it? Answer in digits.", "영어로 된 문서에서 찾는 쪽이 {one_th:이라고/라고} 적혀 있다. 지금 {other}쪽을 펼쳤다면 몇 쪽을 더 넘겨야 하는지 숫자로 구하시오."),
        ("Customer {other} has just been served, and the {one_th} customer is waiting. How many places later is that? Answer in digits.", "방금 {other}번 손님의 차례가 끝났다. 번호표에 영어로 {one_th:이라고/라고} 적힌 손님은 그 뒤로 몇 번째인지 숫자로 구하시오."),
    ),
    ("ordinal", "generation"): (
        ("Give the English ordinals for {three} in words. " + _FORM_EN + " " + _MAP_EN, "{three}에 해당하는 영어 서수를 쓰시오. " + _FORM_KO + " " + _MAP_KO),
        ("The badges of visitors number {three} are to show ordinals in words. " + _FORM_EN + " " + _MAP_EN, "방문 순서가 {three}번째인 손님의 이름표에 적을 영어 서수가 필요하다. 자료를 작성하시오. " + _FORM_KO + " " + _MAP_KO),
        ("Write out as ordinals in words: {three}. " + _FORM_EN + " " + _MAP_EN, "{three:을/를} 영어의 서수로 풀어 쓰시오. " + _FORM_KO + " " + _MAP_KO),
    ),
}  # fmt: skip
