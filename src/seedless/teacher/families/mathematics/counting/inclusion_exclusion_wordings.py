"""How overlapping groups are asked for: sets and multiples, surveys, lockers and lamps."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

BARE: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("A universal set U has {n} elements. For its subsets A and B, n(A) = {a}, n(B) = {b} and n(A∩B) = {ab}. How many elements of U are in neither A nor B?", "전체집합 U와 두 부분집합 A, B에 대하여 n(U) = {n}, n(A) = {a}, n(B) = {b}, n(A∩B) = {ab}일 때, A에도 B에도 속하지 않는 원소의 개수를 구하시오."),
        ("Of {n} positive integers, {a} are even, {b} are perfect squares, and {ab} are both. How many are neither even nor perfect squares?", "{n}개의 자연수 중에서 짝수는 {a}개, 제곱수는 {b}개, 두 조건에 모두 맞는 수는 {ab}개이다. 두 조건 중 어느 것에도 맞지 않는 수의 개수를 구하시오."),
        ("Let n(U) = {n}, n(A) = {a}, n(B) = {b} and n(A∩B) = {ab}, where A and B are subsets of U. Find n((A∪B)ᶜ).", "전체집합 U의 두 부분집합 A, B가 n(U) = {n}, n(A) = {a}, n(B) = {b}, n(A∩B) = {ab:을/를} 만족시킬 때, n((A∪B)ᶜ)의 값을 구하시오."),
    ),
    "medium": (
        ("How many whole numbers from 1 to {n} are divisible by {p} or by {q}?", "1부터 {n}까지의 자연수 중에서 {p} 또는 {q:으로/로} 나누어떨어지는 수의 개수를 구하시오."),
        ("Within the positive integers up to {n}, A is the set of multiples of {p} and B the set of multiples of {q}. Find n(A∪B).", "{n} 이하의 자연수 중 {p}의 배수의 집합을 A, {q}의 배수의 집합을 B라 할 때, n(A∪B)를 구하시오."),
        ("Among the first {n} positive integers, count those that are a multiple of {p} or a multiple of {q}, or both.", "처음 {n}개의 자연수 중에서 {p}의 배수이거나 {q}의 배수인 수는 모두 몇 개인지 구하시오."),
    ),
    "hard": (
        ("In a universal set of {n} elements, n(A) = {a}, n(B) = {b}, n(C) = {c}, n(A∩B) = {ab}, n(A∩C) = {ac}, n(B∩C) = {bc} and n(A∩B∩C) = {abc}. How many elements lie in none of A, B and C?", "전체집합의 원소는 {n}개이고, 세 부분집합 A, B, C에 대하여 n(A) = {a}, n(B) = {b}, n(C) = {c}, n(A∩B) = {ab}, n(A∩C) = {ac}, n(B∩C) = {bc}, n(A∩B∩C) = {abc}이다. A, B, C 중 어느 집합에도 속하지 않는 원소의 개수를 구하시오."),
        ("Let U have {n} elements. The sizes of its subsets A, B, C are {a}, {b}, {c}; A and B share {ab} elements, A and C share {ac}, B and C share {bc}; {abc} elements are in all three. Find n((A∪B∪C)ᶜ).", "원소가 {n}개인 전체집합 U의 부분집합 A, B, C의 원소는 각각 {a}개, {b}개, {c}개이다. A와 B의 공통인 원소는 {ab}개, A와 C의 공통인 원소는 {ac}개, B와 C의 공통인 원소는 {bc}개이고, 세 집합의 공통인 원소는 {abc}개이다. n((A∪B∪C)ᶜ)의 값을 구하시오."),
        ("Out of {n} words, {a} contain an A, {b} a B and {c} a C; {ab} contain A and B, {ac} contain A and C, {bc} contain B and C, and {abc} contain all three letters. How many contain none of the three?", "{n}개의 단어 중에서 문자 A가 든 것은 {a}개, B가 든 것은 {b}개, C가 든 것은 {c}개이다. A와 B가 모두 든 것은 {ab}개, A와 C가 모두 든 것은 {ac}개, B와 C가 모두 든 것은 {bc}개, 세 문자가 모두 든 것은 {abc}개이다. 세 문자가 하나도 들어 있지 않은 단어의 개수를 구하시오."),
    ),
    "expert": (
        ("How many whole numbers from 1 to {n} are divisible by at least one of {p}, {q} and {r}?", "1부터 {n}까지의 자연수 중에서 {p}, {q}, {r} 중 적어도 하나로 나누어떨어지는 수의 개수를 구하시오."),
        ("Among the positive integers up to {n}, count the multiples of {p}, {q} or {r}; a number that is a multiple of several of them counts once.", "{n} 이하의 자연수 중에서 {p}의 배수 또는 {q}의 배수 또는 {r}의 배수인 수는 모두 몇 개인지 구하시오."),
        ("Within the positive integers up to {n}, let A, B and C be the sets of multiples of {p}, {q} and {r}. Find n(A∪B∪C).", "{n} 이하의 자연수 중 {p}의 배수, {q}의 배수, {r}의 배수의 집합을 각각 A, B, C라 할 때, n(A∪B∪C)를 구하시오."),
    ),
}  # fmt: skip
STORIES: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("Of the {n} pupils in a year group, {a} learn the guitar, {b} learn the piano and {ab} learn both. How many learn neither?", "어느 학년의 학생 {n}명 중에서 기타를 배우는 학생은 {a}명, 피아노를 배우는 학생은 {b}명, 둘 다 배우는 학생은 {ab}명이다. 둘 중 어느 것도 배우지 않는 학생은 몇 명인지 구하시오."),
        ("A travel agency asked {n} customers: {a} have been to the sea this year, {b} to the mountains, and {ab} of these to both. How many stayed away from both?", "여행사에서 고객 {n}명에게 물었더니 올해 바다에 다녀온 사람은 {a}명, 산에 다녀온 사람은 {b}명이고, 이 중 {ab}명은 두 곳에 모두 다녀왔다. 바다에도 산에도 다녀오지 않은 사람은 몇 명인지 구하시오."),
        ("A mechanic inspects {n} bicycles. {a} of them need new brakes, {b} need a new chain, and {ab} need both. How many need neither?", "정비사가 자전거 {n}대를 점검하였다. 브레이크를 바꿀 자전거는 {a}대, 체인을 바꿀 자전거는 {b}대이고, 둘 다 바꿀 자전거는 {ab}대이다. 아무것도 바꾸지 않아도 되는 자전거는 몇 대인지 구하시오."),
    ),
    "medium": (
        ("In a corridor lockers 1 to {n} are closed. One pupil turns the key of every locker whose number is a multiple of {p}, then another does so at every multiple of {q}; a turn opens a closed locker and closes an open one. How many lockers are open at the end?", "복도에 번호가 1부터 {n}까지인 사물함이 모두 닫혀 있다. 한 학생이 번호가 {p}의 배수인 사물함을, 이어서 다른 학생이 {q}의 배수인 사물함을 차례로 여닫는다. 닫힌 것은 열고 열린 것은 닫을 때, 마지막에 열려 있는 사물함은 몇 개인지 구하시오."),
        ("On a road with milestones 1 to {n}, every milestone that is a multiple of {p} has a bench and every multiple of {q} a lamp. How many milestones have one of the two but not both?", "1번부터 {n}번까지 이정표가 있는 길에서 {p}의 배수인 이정표에는 의자를, {q}의 배수인 이정표에는 등을 두었다. 의자와 등 중 하나만 있는 이정표는 몇 개인지 구하시오."),
        ("Visitors to a museum are numbered 1 to {n}. A number divisible by {p} earns a postcard, one divisible by {q} a badge, and whoever is due both gets a book in their place. How many visitors receive a postcard or a badge?", "어느 박물관에 온 관람객에게 1부터 {n}까지 번호를 매긴다. 번호가 {p}의 배수이면 엽서를, {q}의 배수이면 배지를 주고, 둘 다에 해당하면 그 대신 책을 준다. 엽서나 배지를 받는 관람객은 몇 명인지 구하시오."),
    ),
    "hard": (
        ("A school asked {n} pupils which newspapers they read. {a} read paper A, {b} read paper B, {c} read paper C; {ab} read A and B, {ac} read A and C, {bc} read B and C, and {abc} read all three. How many read none of them?", "어느 학교에서 학생 {n}명에게 신문에 대하여 물었더니 A신문을 읽는 학생은 {a}명, B신문은 {b}명, C신문은 {c}명이었다. A와 B를 읽는 학생은 {ab}명, A와 C는 {ac}명, B와 C는 {bc}명이고, 셋 다 읽는 학생은 {abc}명이다. 아무것도 읽지 않는 학생은 몇 명인지 구하시오."),
        ("A hotel with {n} guests offers swimming, tennis and yoga. {a} guests swim, {b} play tennis and {c} do yoga; {ab} swim and play tennis, {ac} swim and do yoga, {bc} play tennis and do yoga, and {abc} do all three. How many guests do none of the three?", "손님이 {n}명인 호텔에서 수영, 테니스, 요가를 할 수 있다. 수영을 하는 손님은 {a}명, 테니스는 {b}명, 요가는 {c}명이다. 수영과 테니스를 하는 손님은 {ab}명, 수영과 요가는 {ac}명, 테니스와 요가는 {bc}명이고, 셋 다 하는 손님은 {abc}명이다. 아무것도 하지 않는 손님은 몇 명인지 구하시오."),
        ("Of {n} programs in a store, {a} run on phones, {b} on laptops and {c} on televisions. {ab} run on phones and laptops, {ac} on phones and televisions, {bc} on laptops and televisions, {abc} on all three. How many run on none of these devices?", "앱 가게의 프로그램 {n}개 중에서 휴대 전화용은 {a}개, 노트북용은 {b}개, 텔레비전용은 {c}개이다. 휴대 전화와 노트북에 모두 쓸 수 있는 것은 {ab}개, 휴대 전화와 텔레비전은 {ac}개, 노트북과 텔레비전은 {bc}개이고, 세 기기에 모두 쓸 수 있는 것은 {abc}개이다. 세 기기 중 어느 것에도 쓸 수 없는 프로그램은 몇 개인지 구하시오."),
    ),
    "expert": (
        ("Lamps 1 to {n} are off. The switch of every lamp whose number is a multiple of {p} is pressed, then that of every multiple of {q}, then that of every multiple of {r}; each press changes the lamp. How many lamps are on at the end?", "번호가 1부터 {n}까지인 전등이 모두 꺼져 있다. 번호가 {p}의 배수인 전등의 스위치를 누르고, 이어서 {q}의 배수인 것을, 마지막으로 {r}의 배수인 것을 누른다. 누를 때마다 켜짐과 꺼짐이 바뀔 때, 마지막에 켜져 있는 전등은 몇 개인지 구하시오."),
        ("In a game the cards 1 to {n} lie face down. A player turns over all multiples of {p}, then all multiples of {q}, then all multiples of {r}; turning a card twice puts it face down again. How many cards show their faces in the end?", "어떤 놀이에서 1부터 {n}까지의 카드를 모두 뒷면이 보이게 놓는다. {p}의 배수인 카드를 모두 뒤집고, 이어서 {q}의 배수, {r}의 배수인 카드를 차례로 모두 뒤집는다. 마지막에 앞면이 보이는 카드는 몇 장인지 구하시오."),
        ("Houses 1 to {n} of a street are painted white. One painter repaints all multiples of {p}, a second all multiples of {q} and a third all multiples of {r}; a white house becomes blue and a blue one white. How many houses are blue when all have finished?", "어느 거리의 1번부터 {n}번까지의 집은 모두 흰색이다. 첫째 사람은 번호가 {p}의 배수인 집을, 둘째 사람은 {q}의 배수인 집을, 셋째 사람은 {r}의 배수인 집을 다시 칠하는데, 흰 집은 파랗게, 파란 집은 하얗게 칠한다. 모두 마쳤을 때 파란 집은 몇 채인지 구하시오."),
    ),
}  # fmt: skip
