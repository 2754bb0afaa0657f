"""The strings that are cut, and how questions about slices are asked."""

from __future__ import annotations

from seedless.teacher.family import Text

WORDS: tuple[tuple[str, str], ...] = (  # an English and a Korean word of the same length
    ("sun", "무지개"),
    ("map", "도서관"),
    ("key", "자전거"),
    ("box", "우체국"),
    ("cat", "고양이"),
    ("sky", "비행기"),
    ("owl", "다람쥐"),
    ("sea", "바닷가"),
    ("ice", "지하철"),
    ("pen", "만년필"),
    ("cube", "해바라기"),
    ("lamp", "고속도로"),
    ("fish", "무궁화꽃"),
    ("gold", "초등학교"),
    ("wind", "미끄럼틀"),
    ("bird", "대한민국"),
    ("leaf", "은행나무"),
    ("desk", "하모니카"),
    ("plum", "반딧불이"),
    ("rain", "종이접기"),
)

BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("What does this Python program print?{code}", "다음 파이썬 프로그램의 출력 결과를 구하시오.{code}"),
        (
            "Mark the indices of the string and write exactly the characters that this Python program prints.{code}",
            "문자열의 인덱스를 표시해 보고, 다음 파이썬 프로그램이 출력하는 문자열을 그대로 쓰시오.{code}",
        ),
        (
            "A product code is stored in s and cut up with slices. Which text appears on the screen?{code}",
            "상품 코드가 s에 저장되어 있고 이를 슬라이스로 잘라 쓴다. 화면에 출력되는 문자열을 구하시오.{code}",
        ),
        (
            "Evaluate the slices below by hand and give the printed string, without quotation marks.{code}",
            "아래의 슬라이스를 손으로 계산하여 출력되는 문자열을 따옴표 없이 쓰시오.{code}",
        ),
    ),
    "number": (
        (
            "A positive number of this Python program is shown as □. The program prints {output}. Which number is it?{code}",
            "다음 파이썬 프로그램에서 양의 정수 하나가 □로 표시되어 있다. 출력이 {output}일 때, □에 알맞은 수를 구하시오.{code}",
        ),
        (
            "Which positive integer must stand for □ if the last line is to print {output}?{code}",
            "마지막 줄의 출력이 {output:이/가} 되도록 □에 들어갈 양의 정수를 구하시오.{code}",
        ),
        (
            "Yuna wants to cut {output} out of the string s but has not chosen the number □ yet. Find it; it is positive.{code}",
            "유나는 문자열 s에서 슬라이스로 {output:을/를} 만들려고 하는데 양의 정수 □를 아직 정하지 못하였다. □를 구하시오.{code}",
        ),
    ),
    "turns": (
        (
            "How many turns must the loop make at least so that this Python program prints {output}? Find the number □.{code}",
            "다음 파이썬 프로그램이 {output:을/를} 출력하려면 반복문을 적어도 몇 번 실행해야 하는지, □에 알맞은 수를 구하시오.{code}",
        ),
        (
            "The string s is rearranged again and again, and in the end {output} is printed. Find the smallest possible number □ of "
            "turns.{code}",
            "문자열 s를 거듭 재배열한 뒤 출력한 결과가 {output}이다. 가능한 반복 횟수 □ 중 가장 작은 수를 구하시오.{code}",
        ),
        (
            "A scrambler turns the text s into {output}. Which is the smallest number □ with which the program does this?{code}",
            "문자열을 뒤섞는 프로그램이 s를 {output:으로/로} 바꾸었다. 이렇게 되는 □의 값 중 가장 작은 것을 구하시오.{code}",
        ),
    ),
}
