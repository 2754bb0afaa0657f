"""How centres and spreads are asked for: rows of numbers, scores, temperatures, weights and misread entries."""

from __future__ import annotations

from collections.abc import Mapping

from seedless.teacher.family import Text

BARE: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("Find the {measure} of the data {data}. Give an integer or a fraction in lowest terms.", "자료 {data}의 {measure:을/를} 구하시오. (정수 또는 기약분수로 답한다.)"),
        ("What is the {measure} of the numbers {data}? Answer with an integer or a fraction in lowest terms.", "다음 수의 {measure:은/는} 얼마인지 정수 또는 기약분수로 나타내시오: {data}"),
        ("Data: {data}. Determine the {measure}, exactly, as an integer or a fraction in lowest terms.", "주어진 자료는 {data}이다. 이 자료의 {measure:을/를} 정수 또는 기약분수로 정확히 구하시오."),
    ),
    "medium": (
        ("The mean of {data} and x is {mean}. Find x.", "{data}, x의 평균이 {mean}일 때, x의 값을 구하시오."),
        ("Which number must be put beside {data} in the list so that the mean becomes {mean}?", "자료 {data}에 수 하나를 더 넣어 평균이 {mean:이/가} 되게 하려고 한다. 더 넣을 수를 구하시오."),
        ("In the data {data}, ☐ one entry is unreadable, but their mean is known to be {mean}. What is the entry ☐?", "자료 {data}, ☐에서 값 하나를 알아볼 수 없으나 평균은 {mean:이라고/라고} 한다. ☐에 알맞은 수를 구하시오."),
    ),
    "hard": (
        ("Find the variance, the mean of the squared deviations, of the data {data}. Give an integer or a fraction in lowest terms.", "자료 {data}의 분산을 구하시오. (정수 또는 기약분수로 답한다.)"),
        ("What is the population variance of {data}? Answer with an integer or a fraction in lowest terms.", "다음 자료의 분산은 얼마인지 정수 또는 기약분수로 나타내시오: {data}"),
        ("For the numbers {data}, compute the average squared distance from their mean, as an integer or a fraction in lowest terms.", "{data}에 대하여 편차의 제곱의 평균을 계산하여 정수 또는 기약분수로 쓰시오."),
    ),
    "expert": (
        ("The five numbers {data}, x and y have mean {mean} and variance {variance} (mean of the squared deviations). Given that x < y, find x and y, in this order.", "다섯 수 {data}, x, y의 평균은 {mean}, 분산은 {variance}이다. x < y일 때, x, y의 값을 차례로 구하시오."),
        ("Two of five data are lost; the others are {data}. The mean of all five is {mean} and their population variance is {variance}. Restore the two lost numbers, the smaller one first.", "다섯 개의 자료 중 세 개는 {data}이고 두 개는 알 수 없다. 다섯 개의 평균이 {mean}, 분산이 {variance}일 때, 알 수 없는 두 수를 작은 것부터 차례로 구하시오."),
        ("The numbers {data} are to be joined by two different numbers so that all five have mean {mean} and population variance {variance}. Which two? Write the smaller one first.", "세 수 {data}에 서로 다른 두 수를 추가하여 다섯 수의 평균이 {mean}, 분산이 {variance:이/가} 되게 하려고 한다. 두 수를 작은 것부터 차례로 쓰시오."),
    ),
}  # fmt: skip
STORIES: Mapping[str, tuple[Text, ...]] = {
    "easy": (
        ("A courier's deliveries on one day took {data} minutes. Find the {measure} of these times, in minutes. Give an integer or a fraction in lowest terms.", "어느 배달원이 하루 동안 배달에 걸린 시간은 {data}(단위: 분)이다. 걸린 시간의 {measure:을/를} 정수 또는 기약분수로 구하시오."),
        ("The members of a running club are {data} years old. What is the {measure} of their ages, as an integer or a fraction in lowest terms?", "달리기 동호회 회원의 나이는 {data}(단위: 세)이다. 나이의 {measure:은/는} 몇 세인지 정수 또는 기약분수로 나타내시오."),
        ("A baker sold {data} cakes on successive days. Work out the {measure} of the daily sales; answer with an integer or a fraction in lowest terms.", "어느 제과점에서 날마다 팔린 케이크의 수는 차례로 {data:이었다/였다}. 하루 판매량의 {measure:을/를} 정수 또는 기약분수로 구하시오."),
    ),
    "medium": (
        ("After {n} tests Sumi's mean score is {old} points. Which score in the next test brings her mean to {mean} points?", "수미가 본 시험 {n}번의 평균은 {old}점이다. 다음 시험까지의 평균이 {mean}점이 되려면 다음 시험에서 몇 점을 받아야 하는지 구하시오."),
        ("The {n} parcels in a lift weigh {old} kg on average. When one more parcel is put in, the average becomes {mean} kg. How heavy is the new parcel, in kilograms?", "승강기에 실린 소포 {n}개의 무게의 평균은 {old} kg이다. 소포 하나를 더 실었더니 평균이 {mean} kg이 되었다. 더 실은 소포의 무게는 몇 kg인지 구하시오."),
        ("During the first {n} days of a trip a driver covered {old} km a day on average. With the last day included, the average was {mean} km. How many kilometres were driven on the last day?", "어느 영업 사원이 출장의 처음 {n}일 동안 하루 평균 {old} km를 운전하였다. 마지막 날까지의 하루 평균은 {mean} km이었다. 마지막 날 운전한 거리는 몇 km인지 구하시오."),
    ),
    "hard": (
        ("A player's darts scored {data} points. How widely are they spread? Give the variance, the mean of the squared deviations, as an integer or a fraction in lowest terms.", "다트 선수가 얻은 점수는 {data}(단위: 점)이다. 점수의 분산을 정수 또는 기약분수로 구하시오."),
        ("Waiting times at a bus stop were {data} minutes. Calculate their population variance in square minutes, as an integer or a fraction in lowest terms.", "정류장에서 버스를 기다린 시간은 {data}(단위: 분)이다. 기다린 시간의 분산을 정수 또는 기약분수로 나타내시오."),
        ("The plants in a flower bed have {data} leaves. What is the variance of these numbers, taken as the mean squared deviation? Write an integer or a fraction in lowest terms.", "화단에 있는 식물의 잎의 수를 세었더니 {data:이었다/였다}. 잎의 수의 분산, 즉 편차의 제곱의 평균을 정수 또는 기약분수로 쓰시오."),
    ),
    "expert": (
        ("From 5 measurements a mean of {mean} and a population variance of {variance} were computed. Later it turned out that the value {wrong} should have been {right}. What is the right variance? Give an integer or a fraction in lowest terms.", "측정값 5개의 평균은 {mean}, 분산은 {variance:으로/로} 계산되었다. 나중에 {wrong:은/는} 잘못 적은 값이고 옳은 값은 {right}임이 밝혀졌다. 옳은 분산을 정수 또는 기약분수로 구하시오."),
        ("A teacher noted that 5 pupils scored {mean} points on average with a population variance of {variance}. But she had read {wrong} where a pupil had {right}. Calculate the variance of the true scores, as an integer or a fraction in lowest terms.", "교사가 학생 5명의 점수를 정리하였더니 평균이 {mean}점, 분산이 {variance:이었다/였다}. 그런데 한 학생의 점수를 {wrong}점으로 잘못 읽었고 실제로는 {right}점이었다. 실제 점수의 분산을 정수 또는 기약분수로 나타내시오."),
        ("The counts of 5 traps had mean {mean} and population variance {variance}, until one count, {wrong}, was corrected to {right}. Find the variance after the correction; write an integer or a fraction in lowest terms.", "덫 5개에 잡힌 곤충 수의 평균은 {mean}, 분산은 {variance:이었다/였다}. 그중 하나의 값 {wrong:을/를} {right:으로/로} 바로잡았을 때, 바로잡은 뒤의 분산을 정수 또는 기약분수로 쓰시오."),
    ),
}  # fmt: skip
