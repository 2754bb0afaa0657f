"""How frequency tables are asked for: what was counted, how the table must look, what is to be read from it."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

SMALL: tuple[Text, ...] = (
    (
        "The points that a basketball player scored in each of {n} games:",
        "어느 농구 선수가 {n}번의 경기에서 얻은 점수(단위: 점)이다.",
    ),
    ("The numbers of books that {n} pupils borrowed in one month:", "학생 {n}명이 한 달 동안 빌린 책의 수이다."),
    (
        "A nurse noted how often each of {n} patients woke up during one night:",
        "간호사가 환자 {n}명이 하룻밤에 잠에서 깬 횟수를 적었다.",
    ),
    ("The breakdowns of a machine were counted in each of {n} shifts:", "{n}번의 근무에서 기계가 멈춘 횟수를 각각 세었다."),
    ("The number of eggs found in each of {n} nests:", "둥지 {n}곳에서 발견한 알의 수이다."),
)
GROUPED: tuple[Text, ...] = (
    ("The ages of {n} visitors of an exhibition, in years:", "전시회 관람객 {n}명의 나이(단위: 세)이다."),
    ("The times, in minutes, that {n} employees need to get to work:", "직원 {n}명이 출근하는 데 걸리는 시간(단위: 분)이다."),
    ("The scores of {n} pupils in a test with 60 points:", "60점 만점인 시험에서 학생 {n}명이 받은 점수(단위: 점)이다."),
    ("Wind speeds measured on {n} days, in km/h:", "{n}일 동안 잰 바람의 속력(단위: km/h)이다."),
)
HEADS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("en", "easy"): ("value", "frequency"),
    ("ko", "easy"): ("값", "도수"),
    ("en", "medium"): ("class", "frequency"),
    ("ko", "medium"): ("계급", "도수"),
    ("en", "hard"): ("value", "frequency", "cumulative frequency"),
    ("ko", "hard"): ("값", "도수", "누적도수"),
    ("en", "expert"): ("value", "frequency", "cumulative frequency", "relative frequency"),
    ("ko", "expert"): ("값", "도수", "누적도수", "상대도수"),
    ("en", "cumulative"): ("value", "cumulative frequency"),
    ("ko", "cumulative"): ("값", "누적도수"),
}
FORMS: Mapping[str, Text] = {
    "easy": (
        "Make a frequency table of these data: a Markdown table with the header {columns} and one row for every value that occurs, the smallest first.",
        "이 자료의 도수분포표를 만드시오. 제목 줄이 {columns}인 Markdown 표로, 나온 값마다 한 줄씩 작은 것부터 쓰시오.",
    ),
    "medium": (
        "Group these data into the classes 10-19, 20-29, 30-39, 40-49 and 50-59, as far as they occur, and give a Markdown table with the header {columns}, the lowest class first; write a class as 10-19.",
        "이 자료를 10-19, 20-29, 30-39, 40-49, 50-59의 계급으로 나누어 도수분포표를 만드시오. 제목 줄이 {columns}인 Markdown 표로 낮은 계급부터 쓰되, 도수가 0인 계급은 쓰지 말고 계급은 10-19와 같은 꼴로 쓰시오.",
    ),
    "hard": (
        "Make a Markdown table with the header {columns}: one row for every value that occurs, the smallest first, with its frequency and the number of data up to and including it.",
        "제목 줄이 {columns}인 Markdown 표를 만드시오. 나온 값마다 한 줄씩 작은 것부터 쓰고, 그 값의 도수와 그 값 이하인 자료의 개수를 적으시오.",
    ),
    "expert": (
        "Make a Markdown table with the header {columns}: one row for every value that occurs, the smallest first; write relative frequencies as fractions in lowest terms.",
        "제목 줄이 {columns}인 Markdown 표를 만드시오. 나온 값마다 한 줄씩 작은 것부터 쓰고, 상대도수는 기약분수로 쓰시오.",
    ),
}  # fmt: skip
LABELS: tuple[Text, ...] = (("mean", "평균"), ("median", "중앙값"), ("equal", "같음"))
COMPARED: tuple[Text, ...] = (
    ("Which is greater here, the mean or the median? Answer with one of: mean, median, equal.", "이 자료에서 평균과 중앙값 중 어느 것이 더 큰지 판단하여 평균, 중앙값, 같음 중 하나로 답하시오."),
    ("Compare the mean of these data with their median and name the greater one: mean, median, or equal if they agree.", "이 자료의 평균과 중앙값을 비교하여 더 큰 것의 이름을 쓰시오. (평균, 중앙값, 두 값이 같으면 ‘같음’)"),
    ("A long tail pulls the mean away from the median. Say which of the two lies higher for these data; choose from mean, median, equal.", "한쪽으로 치우친 자료에서는 평균이 중앙값과 달라진다. 이 자료에서는 둘 중 어느 것이 더 큰지 ‘평균’, ‘중앙값’, ‘같음’ 중에서 골라 쓰시오."),
)  # fmt: skip
_MEAN: tuple[Text, ...] = (
    (
        "Find the mean of these data, as an integer or a fraction in lowest terms.",
        "이 자료의 평균을 정수 또는 기약분수로 구하시오.",
    ),
    (
        "What is their mean? Give an integer or a fraction in lowest terms.",
        "이 자료의 평균은 얼마인지 정수 또는 기약분수로 나타내시오.",
    ),
    (
        "Compute the average per observation; write an integer or a fraction in lowest terms.",
        "표를 보고 평균을 계산하여 정수 또는 기약분수로 쓰시오.",
    ),
)
ASKED: Mapping[str, tuple[Text, ...]] = {
    "easy": _MEAN,
    "medium": (
        ("Find the mean, taking the midpoint for every value of a class (15 for 10 ≤ x < 20). Give an integer or a fraction in lowest terms.", "계급값(10 이상 20 미만이면 15)을 이용하여 평균을 정수 또는 기약분수로 구하시오."),
        ("Estimate the mean with class midpoints, such as 15 for the class from 10 to 20, exactly: an integer or a fraction in lowest terms.", "각 계급의 자료를 계급값(예: 10 이상 20 미만은 15)으로 보고 평균을 정수 또는 기약분수로 나타내시오."),
        ("What mean results if each class is represented by its midpoint, 15 for the class from 10 to 20 and so on? Write an integer or a fraction in lowest terms.", "10 이상 20 미만의 계급값을 15로 하는 방식으로 이 도수분포표의 평균을 계산하여 정수 또는 기약분수로 쓰시오."),
    ),
    "hard": (
        ("One frequency, f, is missing, but the mean of all data is {mean}. Find f.", "도수 f를 알 수 없으나 전체 자료의 평균은 {mean}이다. f의 값을 구하시오."),
        ("The entry f has been lost. Restore it, knowing that the mean is {mean}.", "표의 f가 지워졌다. 평균이 {mean}임을 이용하여 f의 값을 구하시오."),
        ("For which frequency f do these data have the mean {mean}?", "이 자료의 평균이 {mean:이/가} 되게 하는 도수 f를 구하시오."),
    ),
    "expert": _MEAN,
}  # fmt: skip
