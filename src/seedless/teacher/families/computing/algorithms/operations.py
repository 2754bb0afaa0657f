"""How stack and queue operations are said: formal calls for exercises, scenes for worded problems, in English and Korean."""

from __future__ import annotations

from typing import NamedTuple

TAKE, BACK = 0, -1  # operation codes; any positive number is a value put in


class Wording(NamedTuple):
    """`put` has a hole for the value. For railway sidings (hard, reasoning) `put` states the order of leaving instead."""

    opening: str
    put: str
    take: str
    back: str
    closing: str

    def said(self, op: int) -> str:
        return {TAKE: self.take, BACK: self.back}.get(op) or self.put.format(op)


def _wording(line: str) -> Wording:
    """A line of SCENES: opening | put | take | back | closing, where take and back may be missing."""
    opening, put, *rest, closing = line.split(" | ")
    take, back = (*rest, "", "")[:2]
    return Wording(opening, put, take, back, closing)


SCENES: dict[tuple[str, str, str], tuple[str, ...]] = {
    ("en", "easy", "qa"): (
        "An empty stack receives these operations: | push({0}) | pop() | List what is left, from bottom to top.",
        "Starting from an empty stack we run | push({0}) | pop() | Give the contents of the stack from bottom to top.",
        "Simulate a stack: | push({0}) | pop() | Which values remain, from bottom to top?",
    ),
    ("en", "queue", "qa"): (
        "An empty queue receives these operations: | enqueue({0}) | dequeue() | List what is left, from front to rear.",
        "Starting from an empty queue we run | enqueue({0}) | dequeue() | Give its contents from front to rear.",
        "Simulate a queue: | enqueue({0}) | dequeue() | Which values remain, from front to rear?",
    ),
    ("ko", "easy", "qa"): (
        "비어 있는 스택에 다음 연산을 차례로 수행한다: | push({0}) | pop() | 남아 있는 값을 아래에서 위로 나열하시오.",
        "빈 스택에서 시작하여 다음을 실행한다: | push({0}) | pop() | 스택의 내용을 바닥(bottom)부터 차례로 쓰시오.",
        "다음 스택 연산을 추적하시오: | push({0}) | pop() | 마지막에 남는 값을 아래에서 위로 구하시오.",
    ),
    ("ko", "queue", "qa"): (
        "비어 있는 큐에 다음 연산을 차례로 수행한다: | enqueue({0}) | dequeue() | 남아 있는 값을 앞에서 뒤로 나열하시오.",
        "빈 큐에서 시작하여 다음을 실행한다: | enqueue({0}) | dequeue() | 큐의 내용을 앞(front)부터 차례로 쓰시오.",
        "다음 큐 연산을 추적하시오: | enqueue({0}) | dequeue() | 마지막에 남는 값을 앞에서 뒤로 구하시오.",
    ),
    ("en", "easy", "reasoning"): (
        "Washed plates are piled up and always taken from the top: | plate {0} is put on | one plate is taken | Which "
        "plates are left in the pile, from bottom to top?",
        "A narrow box holds books on top of one another: | book {0} goes in | the top book comes out | List the books "
        "still in the box, from bottom to top.",
        "An editor keeps its edits for undo, and undo removes the newest edit: | edit {0} | undo | Which edits are still "
        "in effect, oldest first?",
    ),
    ("en", "queue", "reasoning"): (
        "At a ticket counter people are served in order of arrival: | visitor {0} joins the line | one visitor is served "
        "| Who is still in line, from front to rear?",
        "A printer prints jobs in the order in which they were sent: | job {0} is sent | one job is printed | Which jobs "
        "are still waiting, the next one first?",
        "Cars pass through a one-lane tunnel and cannot overtake: | car {0} enters | one car leaves | Which cars "
        "are still inside, the first to leave first?",
    ),
    ("ko", "easy", "reasoning"): (
        "씻은 접시를 쌓아 두고 항상 맨 위의 접시부터 꺼낸다: | {0}번 접시를 올림 | 접시 하나를 꺼냄 | 더미에 남은 접시의 "
        "번호를 아래에서 위로 나열하시오.",
        "좁은 상자에 책을 한 권씩 쌓아 넣는다: | {0}번 책을 넣음 | 맨 위의 책을 꺼냄 | 상자에 남은 책의 번호를 아래에서 "
        "위로 쓰시오.",
        "편집기는 편집 내용을 기억하고, 실행 취소는 가장 최근의 편집을 없앤다: | {0}번 편집 | 실행 취소 | 마지막에 남아 "
        "있는 편집의 번호를 오래된 것부터 구하시오.",
    ),
    ("ko", "queue", "reasoning"): (
        "매표소에서는 먼저 온 사람부터 표를 산다: | {0}번 손님이 줄을 섬 | 한 명이 표를 삼 | 줄에 남은 손님의 번호를 "
        "앞에서 뒤로 나열하시오.",
        "프린터는 먼저 들어온 작업부터 인쇄한다: | {0}번 작업이 들어옴 | 작업 하나를 인쇄함 | 기다리는 작업의 번호를 먼저 "
        "인쇄될 것부터 쓰시오.",
        "추월할 수 없는 일차로 터널을 자동차가 한 방향으로 지나간다: | {0}번 차가 들어감 | 차 한 대가 나옴 | 터널 안에 남은 "
        "차의 번호를 먼저 나올 차부터 구하시오.",
    ),
    ("en", "medium", "qa"): (
        "Each operation is applied to an empty stack and to an empty queue alike: | in({0}) | out() | List the values "
        "that leave the stack in order, followed by those that leave the queue.",
        "A stack and a queue, both empty, receive the same operations: | add({0}) | remove() | Write the values removed "
        "from the stack and after them the values removed from the queue, as one list.",
        "Run this sequence once on a stack and once on a queue: | insert({0}) | delete() | Give the deleted values of the "
        "stack in order and then those of the queue, in one list.",
    ),
    ("ko", "medium", "qa"): (
        "비어 있는 스택과 큐에 다음 연산을 똑같이 적용한다: | in({0}) | out() | 스택에서 나오는 값을 순서대로 쓰고, "
        "이어서 큐에서 나오는 값을 순서대로 나열하시오.",
        "빈 스택과 빈 큐가 같은 연산을 받는다: | add({0}) | remove() | 스택에서 제거된 값과 큐에서 제거된 값을 차례로 "
        "이어 하나의 목록으로 쓰시오.",
        "다음 연산을 스택에 한 번, 큐에 한 번 각각 수행한다: | insert({0}) | delete() | 스택에서 삭제된 값들에 이어 "
        "큐에서 삭제된 값들을 순서대로 구하시오.",
    ),
    ("en", "medium", "reasoning"): (
        "Two clerks get copies of the same letters. One handles the oldest letter first, the other the newest first: | "
        "letter {0} arrives | each handles one letter | Which letters has the oldest-first clerk handled that the "
        "newest-first clerk has not, in order of arrival?",
        "Two servers receive the same requests; server Q works first come first served, server S takes the latest "
        "request: | request {0} comes in | each server finishes one | Which requests are finished on Q but not on S, in "
        "order of arrival?",
        "The same boxes arrive at two shops. Shop Q sells the oldest box first, shop S always the one on top of its pile: "
        "| box {0} arrives | each shop sells one | Which boxes has shop Q sold that shop S still has, in order of arrival?",
    ),
    ("ko", "medium", "reasoning"): (
        "두 직원이 같은 편지의 사본을 받는다. 한 직원은 먼저 온 편지부터, 다른 직원은 나중에 온 편지부터 처리한다: | "
        "{0}번 편지 도착 | 각자 한 통 처리 | 먼저 온 편지부터 처리하는 직원만 처리한 편지의 번호를 도착한 순서대로 나열하시오.",
        "두 서버가 같은 요청을 받는다. 서버 Q는 먼저 온 요청부터, 서버 S는 가장 최근의 요청부터 처리한다: | {0}번 요청 "
        "도착 | 두 서버가 하나씩 처리 | Q에서는 처리되었으나 S에서는 처리되지 않은 요청의 번호를 도착한 순서대로 쓰시오.",
        "같은 상자가 두 가게에 들어온다. 가게 Q는 먼저 들어온 상자부터, 가게 S는 더미의 맨 위 상자부터 판다: | {0}번 상자 "
        "입고 | 두 가게가 하나씩 판매 | Q에서는 팔렸으나 S에는 남아 있는 상자의 번호를 입고된 순서대로 구하시오.",
    ),
    ("en", "hard", "qa"): (
        'S is an empty stack and Q an empty queue. "move" pops S and enqueues the value in Q; "back" dequeues Q and '
        "pushes the value on S: | push({0}) | move | back | Give S from bottom to top.",
        "With an empty stack S and an empty queue Q, let A mean Q.enqueue(S.pop()) and B mean S.push(Q.dequeue()). We run "
        "| S.push({0}) | A | B | What does S hold at the end, from bottom to top?",
        'Values travel between a stack S and a queue Q, both empty at first. "out" takes the top of S to the rear of Q, '
        '"in" takes the front of Q to the top of S: | push {0} | out | in | List the final contents of S from bottom to '
        "top.",
    ),
    ("ko", "hard", "qa"): (
        "S는 빈 스택, Q는 빈 큐이다. move는 S에서 pop한 값을 Q에 enqueue하고, back은 Q에서 dequeue한 값을 S에 push한다: | "
        "push({0}) | move | back | 마지막 S의 내용을 아래에서 위로 나열하시오.",
        "빈 스택 S와 빈 큐 Q에 대하여 A는 Q.enqueue(S.pop()), B는 S.push(Q.dequeue())를 뜻한다. 다음을 차례로 실행한다: | "
        "S.push({0}) | A | B | 실행이 끝난 뒤 S의 내용을 아래에서 위로 쓰시오.",
        "처음에 비어 있는 스택 S와 큐 Q 사이에서 값이 오간다. “보내기”는 S의 맨 위 값을 Q의 맨 뒤로, “되돌리기”는 Q의 맨 "
        "앞 값을 S의 맨 위로 옮긴다: | push({0}) | 보내기 | 되돌리기 | 마지막 S의 내용을 아래에서 위로 구하시오.",
    ),
    ("en", "hard", "reasoning"): (
        "Railway cars arrive at a dead-end siding in the order {0}. | They must leave it in the order {1}. | Write the "
        "sequence of moves: I when the next car enters the siding, O when the last car in leaves it.",
        "The values {0} are pushed on a stack in this order, with pops in between. | The popped values come out as {1}. | "
        "Find the operations in order: I for a push, O for a pop.",
        "Trucks drive into a narrow blind alley in the order {0}; the last one in must be the first one out. | They came "
        "out in the order {1}. | Reconstruct the moves, with I for a truck driving in and O for a truck coming out.",
    ),
    ("ko", "hard", "reasoning"): (
        "철도 차량이 막다른 측선에 {0}의 순서로 도착한다. | 이 차량들이 {1}의 순서로 나가야 한다. | 다음 차량이 측선에 "
        "들어가는 것을 I, 마지막에 들어간 차량이 나가는 것을 O로 나타낼 때, 움직임을 순서대로 쓰시오.",
        "값을 {0}의 순서로 스택에 push하면서 중간중간 pop을 수행하였다. | pop된 값은 차례로 {1}이다. | push를 I, pop을 "
        "O로 나타낼 때, 수행한 연산을 순서대로 구하시오.",
        "트럭이 좁고 막다른 골목에 {0}의 순서로 들어간다. 나중에 들어간 트럭이 먼저 나와야 한다. | 나온 순서는 {1}이다. | "
        "들어가는 것을 I, 나오는 것을 O로 나타낼 때, 움직임을 순서대로 나열하시오.",
    ),
    ("en", "expert", "qa"): (
        "A queue is built from two stacks: enqueue pushes on IN; dequeue pops OUT, and when OUT is empty it first moves "
        "all of IN over, one by one: | enqueue({0}) | dequeue() | Give OUT from top to bottom at the end.",
        "A program makes a queue of the stacks IN and OUT. New values go on IN. To remove one, OUT is popped; if OUT is "
        "empty, every value is first popped from IN and pushed on OUT. It runs | put({0}) | get() | What does OUT hold "
        "afterwards, from top to bottom?",
        "Two stacks IN and OUT simulate a queue (IN is poured into OUT only when OUT is empty and a value is needed): | "
        "add({0}) | remove() | List the final contents of OUT from top to bottom.",
    ),
    ("ko", "expert", "qa"): (
        "두 스택 IN과 OUT으로 큐를 구현한다. enqueue는 IN에 push하고, dequeue는 OUT에서 pop하되 OUT이 비어 있으면 먼저 "
        "IN의 값을 모두 하나씩 OUT으로 옮긴다: | enqueue({0}) | dequeue() | 마지막 OUT의 내용을 위에서 아래로 나열하시오.",
        "스택 IN과 OUT으로 만든 큐가 있다. 새 값은 IN에 넣고, 꺼낼 때는 OUT에서 pop한다. OUT이 비어 있으면 IN의 모든 값을 "
        "pop하여 OUT에 push한 다음 꺼낸다. 다음을 실행한다: | put({0}) | get() | 실행 후 OUT의 내용을 위에서 아래로 "
        "쓰시오.",
        "스택 두 개 IN, OUT으로 큐를 흉내 낸다(값이 필요한데 OUT이 비어 있을 때에만 IN을 OUT으로 모두 옮긴다): | add({0}) "
        "| remove() | 마지막 OUT의 내용을 위에서 아래로 구하시오.",
    ),
    ("en", "expert", "reasoning"): (
        "An office keeps its forms in two trays, IN and OUT. New forms are laid on IN. The next form is taken from the "
        "top of OUT; when OUT is empty, all forms of IN are first moved over, one by one: | form {0} comes | one form is "
        "taken | Every placing and every removing of a form counts as one hand movement. How many hand movements were "
        "made in all?",
        "A queue of jobs is kept in two stacks, IN and OUT; jobs are poured from IN into OUT only when OUT is empty and a "
        "job is wanted: | job {0} arrives | a job is fetched | Each push and each pop on either stack costs 1 unit. What "
        "is the total cost?",
        "Boxes come onto pile IN and leave from the top of pile OUT. If OUT is empty when a box is wanted, the whole pile "
        "IN is carried over box by box: | box {0} comes | a box is wanted | Lifting a box off a pile and setting one down "
        "are one action each. How many actions were needed?",
    ),
    ("ko", "expert", "reasoning"): (
        "사무실에서 서류함 IN과 OUT을 쓴다. 새 서류는 IN 위에 놓고, 처리할 서류는 OUT의 맨 위에서 꺼낸다. OUT이 비어 "
        "있으면 IN의 서류를 한 장씩 모두 OUT으로 옮긴 다음 꺼낸다: | {0}번 서류 도착 | 서류 한 장 처리 | 서류를 놓는 것과 "
        "꺼내는 것을 각각 한 번의 동작으로 셀 때, 동작은 모두 몇 번인지 구하시오.",
        "작업 대기열을 두 스택 IN과 OUT으로 관리한다. 작업이 필요한데 OUT이 비어 있을 때에만 IN의 작업을 모두 OUT으로 "
        "옮긴다: | {0}번 작업 도착 | 작업 하나 꺼냄 | 어느 스택에서든 push와 pop 한 번의 비용이 1일 때, 총비용을 구하시오.",
        "상자는 더미 IN에 쌓이고 더미 OUT의 맨 위에서 나간다. 상자가 필요할 때 OUT이 비어 있으면 IN의 상자를 하나씩 모두 "
        "OUT으로 옮긴다: | {0}번 상자 입고 | 상자 하나 출고 | 상자를 드는 것과 내려놓는 것을 각각 한 번의 동작으로 셀 때, "
        "필요한 동작의 수를 구하시오.",
    ),
}
WORDINGS = {place: tuple(map(_wording, lines)) for place, lines in SCENES.items()}
