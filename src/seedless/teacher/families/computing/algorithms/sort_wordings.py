"""How questions about sorting are asked: the rules of each algorithm, the scenes, what is counted."""

from __future__ import annotations

from seedless.teacher.families.computing.algorithms.sorting import BUBBLE, INSERTION, MERGE, QUICK, SELECTION, SHELL
from seedless.teacher.family import Text

NAMES: dict[int, Text] = {
    INSERTION: ("insertion sort", "삽입 정렬"),
    SELECTION: ("selection sort", "선택 정렬"),
    BUBBLE: ("bubble sort", "버블 정렬"),
    MERGE: ("merge sort", "합병 정렬"),
    QUICK: ("quicksort", "퀵 정렬"),
    SHELL: ("Shell sort", "셸 정렬"),
}

RULES: dict[int, tuple[str, str, str]] = {  # in English, in a Korean question, in a Korean step
    INSERTION: (
        "In each pass the next element, from the second one on, is moved left past all larger elements.",
        "각 단계에서는 두 번째 원소부터 차례로 하나씩, 자기보다 큰 원소를 모두 지나 왼쪽으로 옮겨 끼워 넣는다.",
        "각 단계에서는 두 번째 원소부터 차례로 하나씩, 자기보다 큰 원소를 모두 지나 왼쪽으로 옮겨 끼워 넣습니다.",
    ),
    SELECTION: (
        "In each pass the smallest element of the unsorted part is swapped with the first element of that part.",
        "각 단계에서는 아직 정렬되지 않은 부분의 가장 작은 원소를 그 부분의 맨 앞 원소와 바꾼다.",
        "각 단계에서는 아직 정렬되지 않은 부분의 가장 작은 원소를 그 부분의 맨 앞 원소와 바꿉니다.",
    ),
    BUBBLE: (
        "In each pass neighbours are compared from left to right and swapped when the left one is larger; the place filled last is left out of the next pass.",
        "각 단계에서는 이웃한 두 원소를 왼쪽부터 차례로 비교하여 왼쪽이 더 크면 바꾸고, 그 단계에서 마지막으로 정해진 자리는 다음 단계에서 제외한다.",
        "각 단계에서는 이웃한 두 원소를 왼쪽부터 차례로 비교하여 왼쪽이 더 크면 바꾸고, 그 단계에서 마지막으로 정해진 자리는 다음 단계에서 제외합니다.",
    ),
    MERGE: (
        "In the first pass neighbouring single elements are merged into sorted pairs, in the next pass neighbouring pairs into runs of four, and so on.",
        "첫 단계에서는 이웃한 원소를 하나씩 합쳐 정렬된 두 개짜리 묶음을 만들고, 다음 단계에서는 이웃한 두 묶음을 합쳐 네 개짜리 묶음을 만드는 식으로 계속한다.",
        "첫 단계에서는 이웃한 원소를 하나씩 합쳐 정렬된 두 개짜리 묶음을 만들고, 다음 단계에서는 이웃한 두 묶음을 합쳐 네 개짜리 묶음을 만드는 식으로 계속합니다.",
    ),
    QUICK: (
        "The last element is the pivot. With i = 0 at first, every element a[j], taken from left to right, that is not greater than the pivot is swapped with a[i], after which i grows by one; the pivot itself comes last.",
        "맨 끝의 원소를 피벗으로 한다. i = 0에서 시작하여, 왼쪽부터 차례로 살펴본 원소 a[j]가 피벗보다 크지 않으면 a[i]와 바꾸고 i를 1 늘린다. 피벗 자신은 마지막에 옮긴다.",
        "맨 끝의 원소를 피벗으로 합니다. i = 0에서 시작하여, 왼쪽부터 차례로 살펴본 원소 a[j]가 피벗보다 크지 않으면 a[i]와 바꾸고 i를 1 늘립니다. 피벗 자신은 마지막에 옮깁니다.",
    ),
    SHELL: (
        "In the first pass the elements at a distance of three places form a group, and each group is sorted by insertion; the second pass is an ordinary insertion sort.",
        "첫 단계에서는 세 칸씩 떨어진 원소끼리 한 묶음으로 보고 묶음마다 삽입 정렬을 하며, 둘째 단계에서는 보통의 삽입 정렬을 한다.",
        "첫 단계에서는 세 칸씩 떨어진 원소끼리 한 묶음으로 보고 묶음마다 삽입 정렬을 하며, 둘째 단계에서는 보통의 삽입 정렬을 합니다.",
    ),
}
DESCENDING = (
    "The list is sorted in decreasing order: in each pass the largest element of the unsorted part is swapped with the first element of that part.",
    "내림차순으로 정렬하므로, 각 단계에서는 아직 정렬되지 않은 부분의 가장 큰 원소를 그 부분의 맨 앞 원소와 바꾼다.",
    "내림차순으로 정렬하므로, 각 단계에서는 아직 정렬되지 않은 부분의 가장 큰 원소를 그 부분의 맨 앞 원소와 바꿉니다.",
)

AFTER: tuple[Text, ...] = (
    (
        "The list {values} is sorted by {name}. {rule} Write the list as it stands after {passes}.",
        "리스트 {values:을/를} {name:으로/로} 정렬한다. {rule} {passes} 후의 리스트를 쓰시오.",
    ),
    (
        "{rule} Carry out {passes} of this {name} on {values} and give the resulting list.",
        "{rule} 이러한 {name:을/를} {values}에 {passes}까지 수행한 결과를 쓰시오.",
    ),
    (
        "A student is tracing {name} on paper and starts with {values}. {rule} What must be on the paper after {passes}?",
        "어떤 학생이 {values}에서 시작하여 {name}의 과정을 종이에 적고 있다. {rule} {passes}를 마쳤을 때 적혀 있어야 할 리스트를 "
        "구하시오.",
    ),
    (
        "How does the list {values} look when {name} has finished {passes}? {rule}",
        "{name}이 {passes}를 마쳤을 때 리스트 {values:은/는} 어떻게 되는지 쓰시오. {rule}",
    ),
)
PARTITIONED: tuple[Text, ...] = (
    (
        "Before its recursive calls, {name} partitions the list a = {values}. {rule} Write the list after the partition.",
        "{name:은/는} 재귀 호출에 앞서 리스트 a = {values:을/를} 분할한다. {rule} 분할한 뒤의 리스트를 쓰시오.",
    ),
    (
        "{rule} Partition a = {values} in this way, as {name} does first, and give the resulting list.",
        "{rule} {name}의 첫 단계로서 a = {values:을/를} 이와 같이 분할한 결과를 쓰시오.",
    ),
    (
        "A student partitions a = {values} for {name} on paper. {rule} What must the list look like then?",
        "어떤 학생이 {name:을/를} 하려고 a = {values:을/를} 종이에 적어 가며 분할한다. {rule} 분할을 마친 리스트를 구하시오.",
    ),
)
SCENES: tuple[Text, ...] = (
    (
        "A program sorts the list {values} by {name}. {rule} {counted}",
        "프로그램이 리스트 {values:을/를} {name:으로/로} 정렬한다. {rule} {counted}",
    ),
    (
        "On a shelf stand books with the numbers {values}, from left to right. A librarian puts them in order by {name}. {rule} {counted}",
        "책꽂이에 번호가 {values}인 책이 왼쪽부터 차례로 꽂혀 있다. 사서가 {name}의 방법으로 책을 정리한다. {rule} {counted}",
    ),
    (
        "Nina has laid out number cards as {values} and applies {name} to them. {rule} {counted}",
        "니나는 숫자 카드를 {values}의 순서로 늘어놓고 {name:을/를} 적용한다. {rule} {counted}",
    ),
    (
        "To compare algorithms, a class counts the work that {name} does on the times {values} (in seconds). {rule} {counted}",
        "알고리즘을 비교하려고 기록(초) {values:을/를} {name:으로/로} 정렬하며 작업량을 센다. {rule} {counted}",
    ),
)
COUNTED: dict[str, Text] = {
    "shifts": (
        "Each larger element that a moving element passes counts as one shift. How many shifts are made until everything is sorted?",
        "원소가 왼쪽으로 옮겨 가면서 지나치는 큰 원소 하나마다 이동 1번으로 셀 때, 정렬이 끝날 때까지 이동은 모두 몇 번인지 구하시오.",
    ),
    "swaps": (
        "How many swaps of neighbours are made until everything is sorted?",
        "정렬이 끝날 때까지 이웃한 두 원소를 바꾸는 횟수를 구하시오.",
    ),
    "exchanges": (
        "An element that already stands in the right place is not swapped. How many swaps are made in all?",
        "이미 알맞은 자리에 있는 원소는 바꾸지 않는다. 바꾸는 횟수는 모두 몇 번인지 구하시오.",
    ),
    "comparisons": (
        "A moving element is compared with its left neighbours one by one until a smaller one or the front is reached. How many "
        "comparisons are made in all?",
        "옮기는 원소는 더 작은 원소를 만나거나 맨 앞에 이를 때까지 왼쪽의 원소와 하나씩 비교한다. 비교는 모두 몇 번인지 구하시오.",
    ),
    "passes": (
        "The work stops after the first pass without a swap, or when no places are left. How many passes are carried out, that last one "
        "included?",
        "한 번도 바꾸지 않은 단계가 처음 나오거나 남은 자리가 없으면 멈춘다. 그 마지막 단계까지 모두 몇 단계를 수행하는지 구하시오.",
    ),
    "merging": (
        "Two runs are merged by comparing their first remaining elements until one run is used up. How many comparisons are made in all "
        "passes together?",
        "두 묶음을 합칠 때는 한 묶음이 다 없어질 때까지 남은 맨 앞 원소끼리 비교한다. 모든 단계에서 비교는 모두 몇 번인지 구하시오.",
    ),
    "partition": (
        "Swaps of an element with itself do not count. How many swaps does the first partition make, that of the pivot included?",
        "원소를 자기 자신과 바꾸는 경우는 세지 않는다. 피벗을 옮기는 것까지 포함하여 첫 분할에서 바꾸는 횟수를 구하시오.",
    ),
    "gapped": (
        "Each larger element that a moving element passes (in its group or in the list) counts as one shift. How many shifts do the two "
        "passes make together?",
        "원소가 옮겨 가면서 (묶음이나 리스트에서) 지나치는 큰 원소 하나마다 이동 1번으로 셀 때, 두 단계의 이동은 모두 몇 번인지 "
        "구하시오.",
    ),
}
RECOGNISED: tuple[Text, ...] = (
    (
        "A list was sorted step by step, and its state was written down:{trace}\nAll four sort in increasing order; merge sort merges neighbouring runs of one, two, four and more elements. "
        "Which algorithm was at work: {options}?",
        "어떤 리스트를 단계별로 정렬하면서 상태를 적었다.{trace}\n네 알고리즘은 모두 오름차순으로 정렬하며, 합병 정렬은 길이가 1, 2, 4, …인 이웃한 묶음을 차례로 합친다. "
        "사용한 알고리즘을 {options} 중에서 골라 쓰시오.",
    ),
    (
        "Someone forgot to label this record of a sorting algorithm:{trace}\nAll four sort in increasing order; merge sort merges neighbouring runs of one, two, four and more elements. "
        "Name the algorithm, one of {options}.",
        "다음은 이름을 적어 두지 않은 정렬 알고리즘의 기록이다.{trace}\n네 알고리즘은 모두 오름차순으로 정렬하며, 합병 정렬은 길이가 1, 2, 4, …인 이웃한 묶음을 차례로 합친다. "
        "이 알고리즘의 이름을 {options} 중에서 골라 쓰시오.",
    ),
    (
        "Only one of {options} turns the list as recorded here:{trace}\nAll four sort in increasing order; merge sort merges neighbouring runs of one, two, four and more elements. "
        "State which one it is.",
        "{options} 중 하나만 리스트를 다음 기록과 같이 바꾼다.{trace}\n네 알고리즘은 모두 오름차순으로 정렬하며, 합병 정렬은 길이가 1, 2, 4, …인 이웃한 묶음을 차례로 합친다. "
        "어느 것인지 쓰시오.",
    ),
)

SEEN: dict[int, Text] = {  # what gives an algorithm away
    INSERTION: (
        "The front of the list is sorted in itself while the rest still stands as at the start: elements are inserted one by one.",
        "앞부분은 그 안에서 정렬되어 있고 나머지는 처음 그대로이므로, 원소를 하나씩 끼워 넣는 방법입니다.",
    ),
    SELECTION: (
        "The smallest values of the whole list stand in front in order, and the others have only changed places with them.",
        "전체에서 가장 작은 값들이 차례로 앞에 놓이고, 다른 값은 그 값들과 자리를 바꾸었을 뿐입니다.",
    ),
    BUBBLE: (
        "The largest values of the whole list have moved to the end, and no value has moved left by more than one place a pass.",
        "전체에서 가장 큰 값들이 맨 뒤로 이동하였고, 왼쪽으로는 어떤 값도 한 단계에 한 칸을 넘게 이동하지 않았습니다.",
    ),
    MERGE: (
        "The list consists of sorted runs whose length is a power of two, each made of the elements that stood in its place before.",
        "길이가 2의 거듭제곱인 정렬된 묶음으로 이루어지고, 각 묶음의 원소는 처음부터 그 자리에 있던 것들입니다.",
    ),
}
