"""Binary search: found, not found, first place in an array with repeats, and a rotated array; the answer is the trace itself.

The parameters are the target and then the array. Lists of probes are keyed as "[23; 41; 37]", in the order of comparison.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from seedless.core import AnswerKey, seed_of
from seedless.teacher.distinct import distinct_spaces
from seedless.teacher.families.computing.algorithms.probes import (
    PASSES,
    REPLIES,
    classic,
    classic_step,
    guess_step,
    lower_bound,
    lower_bound_step,
    minimum,
    minimum_step,
    reply_step,
    rotated,
    rotated_step,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/algorithms/binary-search"
VARIANTS = 240


def _candidates(level: str) -> Iterator[tuple[int, ...]]:
    for variant in range(VARIANTS):
        rng = Random(seed_of("points", ID, level, variant))
        size = {"easy": 7, "medium": 10, "hard": 10, "expert": 11}[level] + variant % 3
        values = sorted(rng.sample(range(3, 99), size))
        if level == "easy":
            yield (rng.choice([value for value in values if value != values[(size - 1) // 2]]), *values)
        elif level == "medium":
            place = rng.randrange(1, size)
            if values[place] - values[place - 1] > 1:
                yield (rng.randrange(values[place - 1] + 1, values[place]), *values)
        elif level == "hard":
            place = rng.randrange(1, size - 3)
            values[place : place + 3] = [values[place]] * 3
            yield (values[place], *values)
        else:
            shift = rng.randrange(2, size - 1)
            array = values[shift:] + values[:shift]
            yield (array[rng.choice([0, 1, 3, 4, size - 4, size - 2, size - 1])], *array)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {level: _candidates(level) for level in ("easy", "medium", "hard", "expert")},
        lambda _, p: (" ".join(map(str, p[1:])), " ".join(map(str, (*p[1:], p[0])))),
    )


# In every wording the array comes before the target: {a} array, {t} target, {r} replies.
RULE_EN = {
    "easy": "Indices are 0-based; low and high start at the first and the last index, and mid = (low + high) // 2.",
    "hard": "It starts with low = 0 and high = {n}, takes mid = (low + high) // 2, sets high = mid when a[mid] >= target and "
    "low = mid + 1 otherwise, until low = high.",
    "expert": "Indices are 0-based; low and high start at the first and the last index, and mid = (low + high) // 2. "
    "Each step first decides which half is sorted.",
}
RULE_KO = {
    "easy": "인덱스는 0부터 시작하고, low와 high는 각각 첫 인덱스와 마지막 인덱스에서 출발하며, "
    "mid = (low + high) // 2로 계산한다.",
    "hard": "low = 0, high = {n}에서 시작하여 mid = (low + high) // 2로 놓고, a[mid] >= 찾는 값이면 high = mid, 아니면 "
    "low = mid + 1로 바꾸는 과정을 low = high가 될 때까지 반복한다.",
    "expert": "인덱스는 0부터 시작하고, low와 high는 각각 첫 인덱스와 마지막 인덱스에서 출발하며, "
    "mid = (low + high) // 2이다. 매 단계에서 먼저 어느 쪽 절반이 정렬되어 있는지 판단한다.",
}
ASKED = {
    ("en", "easy", "qa"): (
        "A binary search runs on the sorted array a = {a} and looks for {t}. "
        + RULE_EN["easy"]
        + " List the values that are compared with the target, in order.",
        "Given the sorted array a = {a}, trace a binary search for {t}. "
        + RULE_EN["easy"]
        + " Which values does it look at, in order?",
        "In the sorted array a = {a} we look for {t} by binary search. "
        + RULE_EN["easy"]
        + " Write down the sequence of values a[mid] until the search ends.",
    ),
    ("ko", "easy", "qa"): (
        "정렬된 배열 a = {a}에서 이진 탐색으로 {를} 찾는다. " + RULE_KO["easy"] + " 비교되는 값을 순서대로 모두 나열하시오.",
        "정렬된 배열 a = {a가} 있다. 이진 탐색으로 {를} 찾는다. "
        + RULE_KO["easy"]
        + " 이때 비교되는 원소의 값을 차례대로 쓰시오.",
        "정렬된 배열 a = {a}에 대하여 {를} 찾는 이진 탐색을 수행한다. "
        + RULE_KO["easy"]
        + " 탐색이 끝날 때까지 a[mid]의 값을 순서대로 구하시오.",
    ),
    ("en", "hard", "qa"): (
        "The sorted array a = {a} contains repeats. A lower-bound search looks for the first index with a value of at least "
        "{t}. " + RULE_EN["hard"] + " List the values of mid, in order.",
        "Trace the lower-bound binary search on a = {a} for the target {t}. "
        + RULE_EN["hard"]
        + " Which indices mid does it visit, in order?",
        "For a = {a} we want the leftmost position of {t} by binary search. "
        + RULE_EN["hard"]
        + " Write down every mid that is computed, in order.",
    ),
    ("ko", "hard", "qa"): (
        "중복된 값이 있는 정렬된 배열 a = {a}에서 {t} 이상인 값이 처음 나오는 인덱스를 이진 탐색(하한 탐색)으로 찾는다. "
        + RULE_KO["hard"]
        + " mid의 값을 순서대로 나열하시오.",
        "정렬된 배열 a = {a}에서 {가} 처음 나오는 위치를 하한 탐색으로 구하려고 한다. "
        + RULE_KO["hard"]
        + " 계산되는 mid를 차례대로 모두 쓰시오.",
        "정렬된 배열 a = {a}에 대하여 찾는 값이 {t}인 하한 탐색을 수행한다. "
        + RULE_KO["hard"]
        + " 방문하는 인덱스 mid를 순서대로 구하시오.",
    ),
    ("en", "expert", "qa"): (
        "The array a = {a} was sorted and then rotated. A binary search looks for {t}. "
        + RULE_EN["expert"]
        + " List the values that are compared with the target, in order.",
        "Search the rotated sorted array a = {a} for {t} by binary search. "
        + RULE_EN["expert"]
        + " Which values a[mid] does it look at, in order?",
        "A sorted array was cut in two and the parts swapped: a = {a}. Trace the binary search for {t}. "
        + RULE_EN["expert"]
        + " Write down the values a[mid] until the search ends.",
    ),
    ("ko", "expert", "qa"): (
        "정렬된 배열을 회전하여 만든 배열 a = {a}에서 이진 탐색으로 {를} 찾는다. "
        + RULE_KO["expert"]
        + " 비교되는 값을 순서대로 나열하시오.",
        "회전된 정렬 배열 a = {a}에서 {를} 찾는 이진 탐색을 추적하시오. "
        + RULE_KO["expert"]
        + " a[mid]의 값을 차례대로 모두 쓰시오.",
        "정렬된 배열을 두 부분으로 잘라 앞뒤를 바꾸었더니 a = {a가} 되었다. {를} 찾는 이진 탐색을 수행한다. "
        + RULE_KO["expert"]
        + " 탐색이 끝날 때까지 a[mid]의 값을 순서대로 구하시오.",
    ),
    ("en", "easy", "reasoning"): (
        "Mina picks one of the cards {a}. Jun always names the middle card of those still possible (the left one of two), and "
        "Mina says how her number compares with it: {r}. Which number did Mina pick?",
        "The shelf marks {a} are in order. A librarian looks for one of them by binary search, taking the left one of two "
        "middle "
        "marks. Compared with each mark she meets, the one she wants is: {r}. Which mark does she want?",
        "A guessing game uses the sorted numbers {a}. The program guesses by binary search (left middle for an even count). "
        "The "
        "replies about the secret number are: {r}. What is the secret number?",
    ),
    ("ko", "easy", "reasoning"): (
        "민아는 카드 {a} 중 한 장을 골랐다. 준호는 남은 카드의 가운데 카드(두 장이면 왼쪽 카드)의 수를 말하고, 민아는 자신의 "
        "수가 "
        "그 수와 비교하여 어떠한지 답한다. 민아의 답이 차례로 “{r}”일 때, 민아가 고른 수를 구하시오.",
        "책의 분류 번호 {a가} 순서대로 놓여 있다. 사서가 이진 탐색으로(가운데가 둘이면 왼쪽) 책 한 권을 찾는데, 찾는 번호는 "
        "확인한 "
        "번호와 비교하여 차례로 “{r}”였다. 찾는 번호를 구하시오.",
        "정렬된 수 {a} 중 하나를 맞히는 놀이에서 프로그램은 이진 탐색으로(가운데가 둘이면 왼쪽 수) 추측한다. 비밀 수에 대한 "
        "대답이 "
        "차례로 “{r}”일 때, 비밀 수를 구하시오.",
    ),
    ("en", "medium", "reasoning"): (
        "Mina thinks of a number that is on none of the cards {a}. Jun always names the middle card of those still possible "
        "(the "
        "left one of two), and Mina says how her number compares with it: {r}. Between which two neighbouring cards does it "
        "lie?",
        "A new part must be filed between the part numbers {a}. The clerk uses binary search, taking the left one of two "
        "middle "
        "numbers. Compared with each number met, the new one is: {r}. Between which two numbers does it belong?",
        "A sensor value is not in the sorted table {a}. The binary search (left middle for an even count) reports about the "
        "value: "
        "{r}. Which two neighbouring entries enclose it?",
    ),
    ("ko", "medium", "reasoning"): (
        "민아는 카드 {a}에 없는 수를 하나 생각했다. 준호는 남은 카드의 가운데 카드(두 장이면 왼쪽 카드)의 수를 말하고, 민아는 "
        "자신의 "
        "수가 그 수와 비교하여 어떠한지 답한다. 답이 차례로 “{r}”일 때, 민아의 수는 이웃한 어느 두 카드 사이에 있는지 "
        "구하시오.",
        "부품 번호 {a} 사이에 새 부품을 끼워 넣으려고 한다. 이진 탐색으로(가운데가 둘이면 왼쪽) 자리를 찾는데, 새 번호는 "
        "확인한 번호와 "
        "비교하여 차례로 “{r}”였다. 새 번호가 들어갈 자리의 양쪽 번호를 구하시오.",
        "어떤 측정값은 정렬된 표 {a}에 없다. 이진 탐색에서(가운데가 둘이면 왼쪽 값) 측정값에 대한 결과가 차례로 “{r}”였다. "
        "측정값을 "
        "둘러싸는 이웃한 두 값을 구하시오.",
    ),
    ("en", "hard", "reasoning"): (
        "The log times a = {a} are sorted and may repeat. To find the first entry that is not before some moment, a search "
        "starts "
        'with low = 0 and high = {n}, takes mid = (low + high) // 2 and asks "is a[mid] at or after the moment?": yes sets '
        "high = mid, no sets low = mid + 1, until low = high. The replies were: {r}. Which index does it return?",
        "Sorted marks a = {a} are searched for the first mark that passes. With low = 0, high = {n} and mid = (low + high) // "
        "2, a "
        'pass sets high = mid, a fail sets low = mid + 1, until low = high. To "does a[mid] pass?" the replies were: {r}. At '
        "which index is the first passing mark?",
        "The build sizes a = {a} are sorted, and from some index on they are too big. A search with low = 0, high = {n} and "
        "mid = (low + high) // 2 sets high = mid if build mid is too big and low = mid + 1 if not, until low = high. "
        'The replies to "too big?" were: '
        "{r}. What is the first index that is too big?",
    ),
    ("ko", "hard", "reasoning"): (
        "정렬된 로그 시각 a = {a}에는 같은 값이 있을 수 있다. 어떤 시각 이후(그 시각 포함)의 첫 기록을 찾으려고 low = 0, high "
        "= {n}에서 "
        "시작하여 mid = (low + high) // 2로 놓고 “a[mid]가 그 시각 이후인가?”를 물어, 예이면 high = mid, 아니요이면 low = mid "
        "+ 1로 "
        "바꾸는 과정을 low = high가 될 때까지 반복한다. 대답이 차례로 “{r}”였다. 반환되는 인덱스를 구하시오.",
        "정렬된 점수 a = {a}에서 합격 점수가 처음 나오는 위치를 찾는다. low = 0, high = {n}, mid = (low + high) // 2이고, "
        "합격이면 "
        "high = mid, 불합격이면 low = mid + 1로 바꾸며 low = high가 되면 멈춘다. “a[mid]는 합격인가?”에 대한 대답이 차례로 "
        "“{r}”였다. "
        "첫 합격 점수의 인덱스를 구하시오.",
        "파일의 크기를 작은 것부터 적으면 a = {a}이고, 어떤 인덱스부터 제한을 넘는다. "
        "low = 0, high = {n}, mid = (low + high) // 2로 놓고, "
        "제한을 넘으면 "
        "high = mid, 넘지 않으면 low = mid + 1로 바꾸며 low = high가 되면 멈춘다. "
        "“제한을 넘는가?”에 대한 대답이 차례로 “{r}”였다. 제한을 처음 넘는 "
        "인덱스를 구하시오.",
    ),
    ("en", "expert", "reasoning"): (
        "A ring buffer holds sorted values that now start somewhere in the middle: a = {a}. By binary search, comparing a[mid] "
        "with a[high], find the 0-based index at which the smallest value stands.",
        "A sorted list was rotated to the right by an unknown number of places and is now a = {a}. Using binary search with "
        "comparisons of a[mid] and a[high], find the number of places.",
        "The trays of a carousel carry increasing numbers; read from a random tray they are a = {a}. At which 0-based index "
        "does the "
        "smallest number stand? Use binary search, comparing a[mid] with a[high].",
    ),
    ("ko", "expert", "reasoning"): (
        "원형 버퍼에 정렬된 값이 중간부터 시작하여 다음과 같이 들어 있다: a = {a}. a[mid]와 a[high]를 비교하는 이진 탐색으로 가장 "
        "작은 값의 "
        "인덱스(0부터 시작)를 구하시오.",
        "정렬된 리스트를 오른쪽으로 몇 칸 회전하였더니 a = {a가} 되었다. a[mid]와 a[high]를 비교하는 이진 탐색을 이용하여 "
        "회전한 칸 수를 "
        "구하시오.",
        "원형 선반의 번호를 아무 칸부터 한 바퀴 차례로 적었더니 a = {a가} 되었다. 번호는 한 방향으로 커진다. 가장 작은 번호의 "
        "인덱스를 "
        "a[mid]와 a[high]를 비교하는 이진 탐색으로 구하시오. 단, 인덱스는 0부터 시작한다.",
    ),
}


LIST_FORM = {  # the form of an answer that is a list: of any length, of two numbers
    "en": (" Write the answer in the form [x; y; ...].", " Write the answer in the form [x; y]."),
    "ko": (" 단, 답은 [x; y; ...]의 형식으로 쓴다.", " 단, 답은 [x; y]의 형식으로 쓴다."),
}


def pose(draw: Draw) -> Problem:
    """qa: the probes in order. reasoning: what the replies reveal (easy to hard), the rotation (expert)."""
    target, array = draw.params[0], draw.params[1:]
    english = draw.language == "en"
    work = _work_qa if draw.task_type == "qa" else _work_inverse
    steps, final, replies = work(draw.level, array, target, english)
    rule = "easy" if (draw.level, draw.task_type) == ("medium", "qa") else draw.level
    template = draw.rng.choice(ASKED[draw.language, rule, draw.task_type])
    question = template.format(
        a=list(array),
        t=target,
        n=len(array),
        r=replies,
        를=josa(str(target), "을/를"),
        가=josa(str(target), "이/가"),
        a가=josa(str(list(array)), "이/가"),
    )
    if final.startswith("["):
        question += LIST_FORM[draw.language][draw.task_type == "reasoning"]
    return Problem(question, steps, final, AnswerKey(type="list" if final.startswith("[") else "integer", value=final))


def _work_qa(level: str, array: tuple[int, ...], target: int, english: bool) -> tuple[tuple[str, ...], str, str]:
    if level == "hard":
        probes = lower_bound(array, target)
        steps = [lower_bound_step(probe, array, target, english) for probe in probes]
        low = bisect_left(array, target)
        mids = ", ".join(str(probe.mid) for probe in probes)
        last = f"Now low = high = {low}, the first index of {target}. The values of mid were {mids}."
        last_ko = f"low = high = {low}에서 멈추며, 이것이 {target}의 첫 인덱스입니다. mid는 차례로 {mids}입니다."
        return (*steps, last if english else last_ko), listed(probe.mid for probe in probes), ""
    probes = rotated(array, target) if level == "expert" else classic(array, target)
    told = rotated_step if level == "expert" else classic_step
    steps = [told(probe, array, target, english) for probe in probes]
    values = [array[probe.mid] for probe in probes]
    shown = ", ".join(map(str, values))
    n = len(array)
    first = f"The array has {n} values, so low = 0 and high = {n - 1}."
    first_ko = f"배열의 길이가 {n}이므로 low = 0, high = {n - 1}에서 시작합니다."
    last = f"The search compared {target} with {shown}, in this order."
    last_ko = f"따라서 {josa(str(target), '과/와')} 비교한 값은 차례로 {shown}입니다."
    if level == "medium":
        last = f"Now low > high, so {target} is not in the array. It was compared with {shown}."
        last_ko = f"low > high가 되었으므로 {josa(str(target), '은/는')} 배열에 없습니다. 비교한 값은 차례로 {shown}입니다."
    return (first if english else first_ko, *steps, last if english else last_ko), listed(values), ""


def _work_inverse(level: str, array: tuple[int, ...], target: int, english: bool) -> tuple[tuple[str, ...], str, str]:
    language = "en" if english else "ko"
    if level == "expert":
        probes = minimum(array)
        low = array.index(min(array))
        last = (
            f"Now low = high = {low}: the smallest value {array[low]} stands at index {low}, so the array was rotated by {low}."
        )
        last_ko = (
            f"low = high = {low}에서 멈춥니다. 최솟값 {josa(str(array[low]), '은/는')} 인덱스 {low}에 있고, "
            f"회전한 칸 수도 {low}입니다."
        )
        return (*(minimum_step(probe, array, english) for probe in probes), last if english else last_ko), str(low), ""
    if level == "hard":
        probes, low = lower_bound(array, target), bisect_left(array, target)
        last = f"Now low = high = {low}, so the search returns index {low}, where the value is {array[low]}."
        last_ko = f"low = high = {low}에서 멈추므로 구하는 인덱스는 {low}이고, 그 값은 {array[low]}입니다."
        replies = ", ".join(PASSES[language][probe.turn] for probe in probes)
        return (*(reply_step(probe, english) for probe in probes), last if english else last_ko), str(low), replies
    probes = classic(array, target)
    replies = ", ".join(REPLIES[language][probe.turn] for probe in probes)
    steps = [guess_step(probe, array, english) for probe in probes]
    if level == "easy":
        last = f"The number is {target}." if english else f"따라서 구하는 수는 {target}입니다."
        return (*steps, last), str(target), replies
    place = bisect_left(array, target)
    below, above = array[place - 1], array[place]
    last = f"The last bounds meet between {below} and {above}: the number is larger than {below} and smaller than {above}."
    last_ko = (
        f"따라서 구하는 수는 {below}보다 크고 {above}보다 작으므로, "
        f"이웃한 두 수 {josa(str(below), '과/와')} {above} 사이에 있습니다."
    )
    return (*steps, last if english else last_ko), listed([below, above]), replies


def _halved(values: tuple[int, ...], target: float) -> list[int]:
    """The values a closed search meets, by cutting slices instead of moving bounds."""
    if not values:
        return []
    middle = (len(values) - 1) // 2
    value = values[middle]
    if value == target:
        return [value]
    return [value, *_halved(values[:middle] if target < value else values[middle + 1 :], target)]


def _answers(array: tuple[int, ...], target: float) -> list[int]:
    return [(target > value) - (target < value) for value in _halved(array, target)]


def _recompute_qa(level: str, array: tuple[int, ...], target: int) -> str:
    if level == "hard":  # halves of [0, n] cut as ranges; the place itself from bisect
        place, span, mids = bisect_left(array, target), range(len(array)), []
        while span:
            mids.append(span[len(span) // 2])
            span = range(span.start, mids[-1]) if place <= mids[-1] else range(mids[-1] + 1, span.stop)
        return listed(mids)
    if level == "expert":  # follow the half that holds the target, known by plain membership
        left = list(array)
        values: list[int] = []
        while not values or values[-1] != target:
            middle = (len(left) - 1) // 2
            values.append(left[middle])
            left = left[:middle] if target in left[:middle] else left[middle + 1 :]
        return listed(values)
    return listed(_halved(array, target))


def recompute(draw: Draw) -> str:
    """Slices instead of bounds; the inverse problems by trying every card, every gap or every index."""
    target, array = draw.params[0], draw.params[1:]
    if draw.task_type == "qa":
        return _recompute_qa(draw.level, array, target)
    if draw.level == "expert":
        return str(next(shift for shift in range(len(array)) if sorted(array) == [*array[shift:], *array[:shift]]))
    if draw.level == "hard":
        return str(sum(value < target for value in array))
    heard = _answers(array, target)
    if draw.level == "easy":
        return str(next(value for value in array if _answers(array, value) == heard))
    gaps = [(a, b) for a, b in pairwise(array) if _answers(array, (a + b) / 2) == heard]
    return listed(gaps[0])


FAMILY = Family(
    id=ID,
    names={"en": "Binary search", "ko": "이진 탐색"},
    scope={
        "en": "Trace binary search: found, not found, lower bound with repeats, and a rotated array.",
        "ko": "이진 탐색의 과정을 추적합니다: 성공, 실패, 중복이 있는 배열의 하한, 회전된 배열.",
    },
    aliases={"en": ("bisection search",), "ko": ("이분 탐색", "이진 탐색")},
    method="cutting slices and trying every candidate",
    levels={"easy": 240, "medium": 212, "hard": 240, "expert": 240},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
