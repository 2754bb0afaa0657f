"""How weighted means are asked for: values and weights, classes joined, grades still needed, groups behind an overall mean."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

BARE: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("Find the weighted mean of {x} with weight {u}, {y} with weight {v} and {z} with weight {w}. Give an integer or a fraction in lowest terms.", "값 {x}, {y}, {z}의 가중치가 차례로 {u}, {v}, {w}일 때, 가중평균을 정수 또는 기약분수로 구하시오."),
        ("In a set of numbers {x} occurs {u:time/times}, {y} occurs {v:time/times} and {z} occurs {w:time/times}. What is their mean, as an integer or a fraction in lowest terms?", "어떤 자료에 {x:이/가} {u}번, {y:이/가} {v}번, {z:이/가} {w}번 나온다. 이 자료의 평균을 정수 또는 기약분수로 나타내시오."),
        ("At mark {x} of a light rod hangs a mass of {u} kg, at mark {y} one of {v} kg and at mark {z} one of {w} kg. The rod balances on a support at the weighted mean of these marks. Which mark is it? Write an integer or a fraction in lowest terms.", "가벼운 막대의 눈금 {x}에 {u} kg, 눈금 {y}에 {v} kg, 눈금 {z}에 {w} kg의 추를 매달았다. 추의 무게를 가중치로 하는 눈금의 가중평균에서 막대를 받치면 수평이 된다. 받치는 곳의 눈금을 정수 또는 기약분수로 구하시오."),
    ),
    "medium": (
        ("Three groups of numbers are joined: {m} numbers with mean {a}, then {n} with mean {b}, then {k} with mean {c}. What is the mean of all, as an integer or a fraction in lowest terms?", "수 {m}개의 평균은 {a}, 다른 수 {n}개의 평균은 {b}, 또 다른 수 {k}개의 평균은 {c}이다. 이 수를 모두 합한 자료의 평균을 정수 또는 기약분수로 구하시오."),
        ("A list consists of {m} numbers with mean {a}, {n} numbers with mean {b} and {k} numbers with mean {c}. Find the mean of the whole list; give an integer or a fraction in lowest terms.", "어떤 목록은 평균이 {a}인 수 {m}개, 평균이 {b}인 수 {n}개, 평균이 {c}인 수 {k}개로 이루어져 있다. 목록 전체의 평균을 정수 또는 기약분수로 나타내시오."),
        ("A sample of size {m} has mean {a}, a second of size {n} has mean {b}, a third of size {k} has mean {c}. Pool the samples and state their common mean as an integer or a fraction in lowest terms.", "크기가 {m}인 표본의 평균은 {a}, 크기가 {n}인 표본의 평균은 {b}, 크기가 {k}인 표본의 평균은 {c}이다. 세 표본을 합친 자료의 평균을 정수 또는 기약분수로 쓰시오."),
    ),
    "hard": (
        ("With weights {u}%, {v}% and {w}% the numbers {x}, {y} and z have the weighted mean {g}. Find z.", "{x}, {y}, z에 가중치를 차례로 {u}%, {v}%, {w}%로 두었을 때의 가중평균은 {g}이다. z의 값을 구하시오."),
        ("A mean gives {u}% of the weight to {x} and {v}% to {y}; the remaining {w}% go to an unknown value. What is that value if the mean is {g}?", "어떤 가중평균에서 가중치의 {u}%는 {x}에, {v}%는 {y}에, 나머지 {w}%는 알려지지 않은 값에 있다. 가중평균이 {g}일 때, 알려지지 않은 값을 구하시오."),
        ("Solve for z: the values {x}, {y}, z with the weights {u}, {v}, {w} (in percent) have the mean {g}.", "가중치가 {u}, {v}, {w}(단위: %)인 세 값이 차례로 {x}, {y}, z이고 가중평균이 {g:이/가} 되도록 z의 값을 정하시오."),
    ),
    "expert": (
        ("The sizes of the groups P and Q are in the ratio {p}:{q}. P has mean {a}, Q mean {b} and a third group R mean {c}. Together the three have {t} members and mean {g}. How many members do P, Q and R have, in this order?", "두 집단 P, Q의 크기의 비는 {p}:{q}이고 평균은 각각 {a}, {b}이다. 셋째 집단 R의 평균은 {c}이고, 세 집단을 합하면 모두 {t}명이며 평균은 {g}이다. P, Q, R의 인원을 차례로 구하시오."),
        ("For every {p} numbers of the kind P a list has {q} of the kind Q; their means are {a} and {b}, and the numbers of the kind R have mean {c}. The whole list has {t} numbers and mean {g}. Find how many are of the kinds P, Q and R.", "어떤 목록에는 P 종류의 수와 Q 종류의 수가 {p}:{q}의 비로 들어 있고 평균은 각각 {a}, {b}이다. R 종류의 수의 평균은 {c}이다. 목록의 수는 모두 {t}개이고 평균은 {g}일 때, P, Q, R 종류의 수는 각각 몇 개인지 차례로 구하시오."),
        ("Three samples P, Q, R satisfy |P|:|Q| = {p}:{q}; their means are {a}, {b} and {c}, their total size is {t} and the overall mean is {g}. Determine the sizes of P, Q and R, in this order.", "세 표본 P, Q, R에서 P와 Q의 크기의 비는 {p}:{q}이다. 평균은 차례로 {a}, {b}, {c}이고, 전체의 크기는 {t}, 전체의 평균은 {g}이다. P, Q, R의 크기를 차례로 구하시오."),
    ),
}  # fmt: skip
STORIES: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("A report card takes the mean of the marks with these weights: mathematics {x} points, weight {u}; history {y} points, weight {v}; music {z} points, weight {w}. What is the weighted mean? Give an integer or a fraction in lowest terms.", "어느 성적표에서는 수학 {x}점에 가중치 {u}, 역사 {y}점에 가중치 {v}, 음악 {z}점에 가중치 {w:을/를} 두어 평균을 낸다. 가중평균은 몇 점인지 정수 또는 기약분수로 구하시오."),
        ("A tea merchant mixes teas costing {x} dollars ({u} kg), {y} dollars ({v} kg) and {z} dollars ({w} kg) per kilogram. What is a kilogram of the mixture worth, in dollars? Answer with an integer or a fraction in lowest terms.", "차를 파는 상인이 1 kg에 {x}만 원인 차 {u} kg, {y}만 원인 차 {v} kg, {z}만 원인 차 {w} kg을 섞었다. 섞은 차 1 kg의 값은 몇만 원인지 정수 또는 기약분수로 나타내시오."),
        ("A car drives at {x} km/h for {u:hour/hours}, at {y} km/h for {v:hour/hours} and at {z} km/h for {w:hour/hours}. What is its mean speed in km/h, as an integer or a fraction in lowest terms?", "자동차가 시속 {x} km로 {u}시간, 시속 {y} km로 {v}시간, 시속 {z} km로 {w}시간을 달렸다. 평균 속력은 시속 몇 km인지 정수 또는 기약분수로 구하시오."),
    ),
    "medium": (
        ("In three classes the mean test scores were as follows: {m} pupils with {a} points, {n} pupils with {b} points and {k} pupils with {c} points on average. What is the mean score of all pupils, as an integer or a fraction in lowest terms?", "세 반이 같은 시험을 보았다. 첫째 반 {m}명의 평균은 {a}점, 둘째 반 {n}명의 평균은 {b}점, 셋째 반 {k}명의 평균은 {c}점이다. 전체 학생의 평균은 몇 점인지 정수 또는 기약분수로 구하시오."),
        ("A shop sold {m} bicycle lamps with a mean rating of {a}, {n} with a mean rating of {b} and {k} with a mean rating of {c} points. What mean rating do all of them have together? Give an integer or a fraction in lowest terms.", "어느 가게에서 판 전등의 평점은 첫째 상품 {m}개가 평균 {a}점, 둘째 상품 {n}개가 평균 {b}점, 셋째 상품 {k}개가 평균 {c}점이었다. 팔린 전등 전체의 평점의 평균을 정수 또는 기약분수로 나타내시오."),
        ("On a farm {m} sheep weigh {a} kg on average, {n} goats weigh {b} kg and {k} calves weigh {c} kg. Find the mean weight of all these animals in kilograms, as an integer or a fraction in lowest terms.", "어느 농장의 동물의 평균 무게는 양 {m}마리가 {a} kg, 염소 {n}마리가 {b} kg, 송아지 {k}마리가 {c} kg이다. 이 동물 전체의 평균 무게는 몇 kg인지 정수 또는 기약분수로 쓰시오."),
    ),
    "hard": (
        ("A course grade is made up of homework ({u}%, where Ruth has {x} points), a mid-term test ({v}%, {y} points) and a final exam ({w}%). How many points does Ruth need in the final exam for a grade of {g} points?", "어느 과목의 성적은 과제({u}%), 중간고사({v}%), 기말고사({w}%)로 정해진다. 유진이의 과제는 {x}점, 중간고사는 {y}점이다. 성적이 {g}점이 되려면 기말고사에서 몇 점을 받아야 하는지 구하시오."),
        ("An index of air quality weighs dust with {u}%, ozone with {v}% and soot with {w}%. Today dust stands at {x} and ozone at {y}, and the index at {g}. What is the value for soot?", "어떤 대기 질 지수는 먼지에 {u}%, 오존에 {v}%, 매연에 {w}%의 가중치를 둔다. 오늘 먼지의 값은 {x}, 오존의 값은 {y}이고 지수는 {g}이다. 매연의 값을 구하시오."),
        ("A blend has {u}% of a coffee with bitterness {x}, {v}% of one with bitterness {y} and {w}% of a third coffee. Its bitterness, the mean by shares, is {g}. How bitter is the third coffee on the same scale?", "어떤 커피는 쓴맛이 {x}인 원두 {u}%, 쓴맛이 {y}인 원두 {v}%, 셋째 원두 {w}%를 섞은 것이다. 섞은 커피의 쓴맛은 비율에 따른 평균으로 {g}이다. 셋째 원두의 쓴맛을 같은 척도로 구하시오."),
    ),
    "expert": (
        ("In a school orchestra the numbers of strings and winds are in the ratio {p}:{q}. On average the strings have trained for {a} months, the winds for {b} and the percussionists for {c}. All {t} members together have trained {g} months on average. How many strings, winds and percussionists are there?", "어느 관현악단의 현악기와 관악기 단원 수의 비는 {p}:{q}이다. 연습 기간의 평균은 현악기 단원이 {a}개월, 관악기 단원이 {b}개월, 타악기 단원이 {c}개월이고, 단원 {t}명 전체의 평균은 {g}개월이다. 현악기, 관악기, 타악기 단원은 각각 몇 명인지 차례로 구하시오."),
        ("A shop sells cotton and linen scarves in the ratio {p}:{q}, at {a} and {b} dollars, and wool scarves at {c} dollars. On one day {t} scarves brought in {g} dollars each on average. How many cotton, linen and wool scarves were sold?", "어느 가게에서 면 목도리와 마 목도리를 {p}:{q}의 비로 각각 {a}만 원, {b}만 원에 팔고, 털 목도리를 {c}만 원에 팔았다. 하루 동안 팔린 목도리는 모두 {t}장이고 한 장의 값은 평균 {g}만 원이다. 면, 마, 털 목도리는 각각 몇 장 팔렸는지 차례로 구하시오."),
        ("Nurses and doctors took part in a course in the ratio {p}:{q}. Their mean scores were {a} and {b} points, and the mean of the clerks was {c}. The mean of all {t} people in the course was {g} points. How many nurses, doctors and clerks took part?", "어느 연수에 참가한 간호사와 의사 수의 비는 {p}:{q}이다. 점수의 평균은 간호사가 {a}점, 의사가 {b}점, 사무원이 {c}점이고, {t}명 전체의 평균은 {g}점이다. 연수에 참가한 간호사, 의사, 사무원은 각각 몇 명인지 차례로 구하시오."),
    ),
}  # fmt: skip
