"""How forced matches are asked for: boxes and remainders, birthdays and lockers, socks and sweets in the dark."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

Wording = tuple[Text, Text, Text, str]  # the question, then what the steps call things (see pigeonhole.Words)

BARE: Mapping[str, tuple[Wording, ...]] = {
    "easy": (
        (("What is the smallest number of balls that, put into {n} boxes in any way, always leaves some box with at least {k} balls?", "공을 상자 {n}개에 어떻게 나누어 넣더라도 공이 {k}개 이상 든 상자가 반드시 있으려면, 공은 적어도 몇 개 있어야 하는지 구하시오."), ("box/boxes", "상자 {n}개"), ("ball/balls", "공"), "개"),
        (("Integers are sorted by their remainder on division by {n}. How many integers are needed, at least, to have {k} with the same remainder for certain?", "정수를 {n:으로/로} 나눈 나머지를 생각한다. 나머지가 같은 수가 반드시 {k}개 이상 있으려면 정수는 적어도 몇 개 있어야 하는지 구하시오."), ("remainder/remainders", "나머지 {n}가지"), ("integer/integers", "정수"), "개"),
        (("Every point is painted in one of {n} colours. How many points are needed to be sure that {k} of them have the same colour? Give the smallest such number.", "점을 {n}가지 색 중 하나로 칠한다. 같은 색의 점이 반드시 {k}개 이상 있으려면 점은 적어도 몇 개 있어야 하는지 구하시오."), ("colour/colours", "색 {n}가지"), ("point/points", "점"), "개"),
    ),
    "medium": (
        (("{t} balls are put into {n} boxes. What is the largest number m for which some box certainly holds at least m balls?", "공 {t}개를 상자 {n}개에 나누어 넣는다. 공이 m개 이상 든 상자가 반드시 있다고 할 수 있는 m의 최댓값을 구하시오."), ("box", "상자"), ("ball/balls", "공"), "개"),
        (("{t} integers are divided by {n}. At least how many of them must leave the same remainder? Give the best bound.", "{t}개의 정수를 각각 {n:으로/로} 나눈다. 나머지가 같은 정수는 적어도 몇 개 있다고 할 수 있는지, 그 최댓값을 구하시오."), ("remainder", "나머지"), ("integer/integers", "정수"), "개"),
        (("The {t} vertices of a figure are coloured with {n} colours. Find the greatest m such that, for every colouring, m vertices of one colour exist.", "어떤 도형의 꼭짓점 {t}개를 {n}가지 색으로 칠한다. 어떻게 칠하더라도 같은 색의 꼭짓점이 m개 이상 있을 때, m의 최댓값을 구하시오."), ("colour", "색"), ("vertex/vertices", "꼭짓점"), "개"),
    ),
    "hard": (
        (("A bag holds {a} red, {b} blue and {c} green balls. How many must be drawn without looking to be certain of {k} balls of one colour?", "주머니에 빨간 공 {a}개, 파란 공 {b}개, 초록 공 {c}개가 들어 있다. 보지 않고 공을 꺼낼 때, 같은 색의 공이 반드시 {k}개 이상 나오려면 적어도 몇 개를 꺼내야 하는지 구하시오."), ("colour", "색"), ("balls", "공"), "개"),
        (("A word list has {a} nouns, {b} verbs and {c} adjectives. What is the smallest number of different words, picked in any way, that must include {k} of the same kind?", "단어 목록에 명사 {a}개, 동사 {b}개, 형용사 {c}개가 있다. 서로 다른 단어를 어떻게 골라도 같은 품사가 반드시 {k}개 이상이려면 적어도 몇 개를 골라야 하는지 구하시오."), ("kind", "품사"), ("words", "단어"), "개"),
        (("Out of {a} equal circles, {b} equal squares and {c} equal triangles some are taken at random. Find the least number that guarantees {k} figures of one shape.", "원 {a}개, 정사각형 {b}개, 정삼각형 {c}개 중에서 몇 개를 임의로 고른다. 모양이 같은 도형이 반드시 {k}개 이상이 되게 하는 최소의 개수를 구하시오."), ("shape", "모양"), ("figures", "도형"), "개"),
    ),
    "expert": (
        (("A bag holds {a} red, {b} blue and {c} green balls. How many must be drawn without looking to be certain of at least {j} red and at least {k} blue among them?", "주머니에 빨간 공 {a}개, 파란 공 {b}개, 초록 공 {c}개가 들어 있다. 보지 않고 공을 꺼낼 때, 빨간 공 {j}개 이상과 파란 공 {k}개 이상이 반드시 포함되려면 적어도 몇 개를 꺼내야 하는지 구하시오."), ("red balls", "빨간 공"), ("blue balls", "파란 공"), "개"),
        (("A word list has {a} nouns, {b} verbs and {c} adjectives. What is the smallest number of different words that, however picked, must include at least {j:noun/nouns} and at least {k:verb/verbs}?", "단어 목록에 명사 {a}개, 동사 {b}개, 형용사 {c}개가 있다. 서로 다른 단어를 어떻게 골라도 명사 {j}개 이상과 동사 {k}개 이상이 반드시 포함되려면 적어도 몇 개를 골라야 하는지 구하시오."), ("nouns", "명사"), ("verbs", "동사"), "개"),
        (("Out of {a} circles, {b} squares and {c} triangles some are taken at random. Find the least number that guarantees at least {j:circle/circles} and at least {k:square/squares}.", "원 {a}개, 정사각형 {b}개, 정삼각형 {c}개 중에서 몇 개를 임의로 고른다. 원 {j}개 이상과 정사각형 {k}개 이상이 반드시 포함되게 하는 최소의 개수를 구하시오."), ("circles", "원"), ("squares", "정사각형"), "개"),
    ),
}  # fmt: skip
STORIES: Mapping[str, tuple[Wording, ...]] = {
    "easy": (
        (("A school offers {n} clubs, and every pupil joins exactly one. How many pupils must the school have, at least, to be sure that some club has {k} members or more?", "어느 학교에 동아리가 {n}개 있고, 모든 학생은 동아리 하나에만 든다. 회원이 {k}명 이상인 동아리가 반드시 있으려면 학생은 적어도 몇 명이어야 하는지 구하시오."), ("club/clubs", "동아리 {n}개"), ("member/members", "회원"), "명"),
        (("An ice-cream parlour sells {n} flavours and each guest takes one scoop. What is the smallest number of guests for which it is certain that {k} of them eat the same flavour?", "아이스크림 가게에서 {n}가지 맛을 팔고, 손님은 한 사람이 하나씩 고른다. 같은 맛을 고른 손님이 반드시 {k}명 이상 있으려면 손님은 적어도 몇 명이어야 하는지 구하시오."), ("flavour/flavours", "맛 {n}가지"), ("guest/guests", "손님"), "명"),
        (("Letters arrive at a house with {n} flats, each letter being for one flat. How many letters guarantee that some flat gets at least {k} of them? Give the smallest number.", "{n}가구가 사는 건물에 편지가 배달된다. 편지를 {k}통 이상 받는 가구가 반드시 있으려면 편지는 적어도 몇 통이어야 하는지 구하시오."), ("flat/flats", "{n}가구"), ("letter/letters", "편지"), "통"),
    ),
    "medium": (
        (("Each of {t} guests of an inn picks one of the next {n} days to arrive. At least how many arrive on the busiest day?", "여관 손님 {t}명이 앞으로 {n}일 중에서 하루씩 골라 도착한다. 손님이 가장 많이 도착하는 날에는 적어도 몇 명이 도착하는지 구하시오."), ("day", "날"), ("guest/guests", "손님"), "명"),
        (("A library puts {t} books on {n} shelves. However the books are placed, at least how many stand on the shelf with the most books?", "도서관에서 책 {t}권을 책장 {n}칸에 꽂는다. 어떻게 꽂더라도 책이 가장 많은 칸에는 적어도 몇 권이 꽂히는지 구하시오."), ("shelf", "칸"), ("book/books", "책"), "권"),
        (("In a quiz taken by {t} pupils, {n} different scores are possible. At least how many pupils have the score that is reached most often?", "퀴즈에 {t}명이 참가하였고, 받을 수 있는 점수는 {n}가지이다. 가장 많은 학생이 받은 점수를 받은 학생은 적어도 몇 명인지 구하시오."), ("score", "점수"), ("pupil/pupils", "학생"), "명"),
    ),
    "hard": (
        (("In the dark Nora takes single socks from a drawer with {a} grey, {b} black and {c} white ones. How many must she take to be sure of {k} of the same colour?", "서랍에 회색 양말 {a}짝, 검은 양말 {b}짝, 흰 양말 {c}짝이 들어 있다. 나라는 어두운 방에서 양말을 한 짝씩 꺼낸다. 같은 색의 양말이 반드시 {k}짝 이상이 되려면 적어도 몇 짝을 꺼내야 하는지 구하시오."), ("colour", "색"), ("socks", "양말"), "짝"),
        (("A conference is attended by {a} chemists, {b} physicists and {c} biologists. Names are drawn for a panel. How many names must be drawn to be certain that {k} people of one subject are on it?", "어느 학회에 화학자 {a}명, 물리학자 {b}명, 생물학자 {c}명이 참가하였다. 이름을 뽑아 토론자를 정할 때, 전공이 같은 사람이 반드시 {k}명 이상이 되려면 적어도 몇 명을 뽑아야 하는지 구하시오."), ("subject", "전공"), ("names", "참가자"), "명"),
        (("A box of mixed screws has {a} short, {b} medium and {c} long ones, which feel alike in gloves. How many must a fitter grab at least, so that {k} of equal length are certain to be among them?", "상자에 짧은 나사 {a}개, 중간 나사 {b}개, 긴 나사 {c}개가 섞여 있다. 장갑을 끼면 구별할 수 없을 때, 길이가 같은 나사가 반드시 {k}개 이상이 되려면 적어도 몇 개를 집어야 하는지 구하시오."), ("length", "길이"), ("screws", "나사"), "개"),
    ),
    "expert": (
        (("In the dark Nora takes single socks from a drawer with {a} grey, {b} black and {c} white ones. She wants to be sure of at least {j} grey and at least {k} black socks. How many must she take?", "서랍에 회색 양말 {a}짝, 검은 양말 {b}짝, 흰 양말 {c}짝이 들어 있다. 나라는 어두운 방에서 양말을 한 짝씩 꺼낸다. 회색 양말 {j}짝 이상과 검은 양말 {k}짝 이상이 반드시 포함되려면 적어도 몇 짝을 꺼내야 하는지 구하시오."), ("grey socks", "회색 양말"), ("black socks", "검은 양말"), "짝"),
        (("A conference is attended by {a} chemists, {b} physicists and {c} biologists. Names are drawn for a panel that needs at least {j:chemist/chemists} and at least {k:physicist/physicists}. How many names must be drawn to be certain of them?", "어느 학회에 화학자 {a}명, 물리학자 {b}명, 생물학자 {c}명이 참가하였다. 이름을 뽑아 토론자를 정하는데 화학자 {j}명 이상과 물리학자 {k}명 이상이 필요하다. 반드시 그렇게 되려면 적어도 몇 명을 뽑아야 하는지 구하시오."), ("chemists", "화학자"), ("physicists", "물리학자"), "명"),
        (("A box of mixed screws has {a} short, {b} medium and {c} long ones, which feel alike in gloves. How many must a fitter grab so that at least {j:short screw/short screws} and at least {k:medium one/medium ones} are certain to be among them?", "상자에 짧은 나사 {a}개, 중간 나사 {b}개, 긴 나사 {c}개가 섞여 있다. 장갑을 끼면 구별할 수 없을 때, 짧은 나사 {j}개 이상과 중간 나사 {k}개 이상이 반드시 포함되려면 적어도 몇 개를 집어야 하는지 구하시오."), ("short screws", "짧은 나사"), ("medium screws", "중간 나사"), "개"),
    ),
}  # fmt: skip
