"""Stacks and queues: what is left, two structures side by side, transfers, railway sidings, a queue made of two stacks.

The parameters are the operations: a positive number is put in, TAKE takes one out, BACK (hard only) returns one; easy begins
with 0 for a stack or 1 for a queue. Lists are keyed as "[3; 1; 2]" in the order that the question names.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import accumulate, groupby, product
from random import Random

from seedless.core import AnswerKey, seed_of
from seedless.teacher.distinct import distinct_spaces
from seedless.teacher.families.computing.algorithms.operations import BACK, TAKE, WORDINGS, Wording
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/algorithms/stack-queue"
VARIANTS = 900
MOST_RUNS = 7  # a run is told in one step
Ops = tuple[int, ...]


def _runs(ops: Ops) -> list[Ops]:
    """Neighbouring operations of one sort together."""
    return [tuple(run) for _, run in groupby(ops, key=lambda op: min(op, 1))]


def _interleaved(rng: Random, values: list[int], takes: int) -> Ops:
    """The values in order with takes between them: two values first, never a take too many."""
    while True:
        puts = [True] * (len(values) - 2) + [False] * takes
        rng.shuffle(puts)
        if min(accumulate(1 if put else -1 for put in puts)) >= -1:
            rest = iter(values[2:])
            return (*values[:2], *(next(rest) if put else TAKE for put in puts))


def _transfers(rng: Random, values: list[int]) -> Ops:
    ops, rest, stack, queue = values[:2], values[2:], 2, 0
    while rest or len(ops) < 10:
        op = rng.choice([1, TAKE, TAKE, BACK])
        if (op == 1 and not rest) or (op == TAKE and not stack) or (op == BACK and queue < 2):
            continue
        ops.append(rest.pop(0) if op == 1 else op)
        stack += 1 if op != TAKE else -1
        queue += {1: 0, TAKE: 1, BACK: -1}[op]
    return tuple(ops)


def _served(ops: Ops, last_in_first_out: bool) -> tuple[list[int], list[int]]:
    """What was taken out, in order, and what is left, oldest first."""
    left: deque[int] = deque()
    out = []
    for op in ops:
        if op == TAKE:
            out.append(left.pop() if last_in_first_out else left.popleft())
        else:
            left.append(op)
    return out, list(left)


def _sides(ops: Ops) -> tuple[list[int], list[int]]:
    """Stack (bottom to top) and queue (front to rear) after the transfers."""
    stack: list[int] = []
    queue: deque[int] = deque()
    for op in ops:
        if op == TAKE:
            queue.append(stack.pop())
        else:
            stack.append(queue.popleft() if op == BACK else op)
    return stack, list(queue)


def _trays(ops: Ops) -> tuple[list[int], list[int], list[list[int]]]:
    """IN (bottom to top), OUT (bottom to top) and what was moved over at each refill, for a queue made of two stacks."""
    inbox: list[int] = []
    outbox: list[int] = []
    moves = []
    for op in ops:
        if op != TAKE:
            inbox.append(op)
            continue
        if not outbox:
            outbox = inbox[::-1]
            moves.append(inbox)
            inbox = []
        outbox.pop()
    return inbox, outbox, moves


def _siding(ops: Ops) -> tuple[list[int], str, list[int]]:
    """Cars as they arrive, the shunting ("I" in, "O" out) that the operations suggest, and the order in which they leave."""
    cars = [op for op in ops if op > 0]
    moves = ""
    for op in ops:
        if op > 0:
            moves += "I"
        elif op == TAKE and moves.count("I") > moves.count("O"):
            moves += "O"
    moves += "O" * (len(cars) - moves.count("O"))
    arrivals = iter(cars)
    return cars, moves, _served(tuple(next(arrivals) if move == "I" else TAKE for move in moves), True)[0]


def _candidates(level: str) -> Iterator[Ops]:
    for variant in range(VARIANTS):
        rng = Random(seed_of("points", ID, level, variant))
        values = rng.sample(range(2, 60), 6)
        if level == "easy":
            yield (variant % 2, *_interleaved(rng, values[:5], takes=2))
        elif level == "medium":
            ops = _interleaved(rng, values[:5], takes=2 + variant % 2)
            if set(_served(ops, True)[0]) != set(_served(ops, False)[0]) and len(_runs(ops)) <= MOST_RUNS:
                yield ops
        elif level == "hard":
            ops = _transfers(rng, values[:4])
            if len(_sides(ops)[0]) >= 2 and BACK in ops and len(_runs(ops)) <= MOST_RUNS and "OI" in _siding(ops)[1]:
                yield ops
        else:
            ops = _interleaved(rng, values, takes=3 + variant % 2)
            _, outbox, moves = _trays(ops)
            if outbox and len(moves) >= 2 and len(_runs(ops)) <= MOST_RUNS:
                yield ops


def _values(ops: Ops) -> str:
    return " ".join(str(op) for op in ops if op > 0)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {level: _candidates(level) for level in ("easy", "medium", "hard", "expert")},
        lambda level, p: (_values(p[1:] if level == "easy" else p),),
        most=240,
    )


def _row(values: list[int]) -> str:
    return ", ".join(map(str, values))


LIST_FORM = {"en": " Write the answer in the form [x; y; ...].", "ko": " 단, 답은 [x; y; ...]의 형식으로 쓴다."}
LEGEND = {  # how the steps write contents
    "easy": (
        "A stack gives back the newest value first. Contents are written from bottom to top.",
        "스택에서는 가장 나중에 들어온 값이 먼저 나옵니다. 내용은 아래에서 위로 적습니다.",
    ),
    "queue": (
        "A queue gives back the oldest value first. Contents are written from front to rear.",
        "큐에서는 가장 먼저 들어온 값이 먼저 나옵니다. 내용은 앞에서 뒤로 적습니다.",
    ),
    "medium": (
        "Newest first is a stack, oldest first is a queue. Both are written oldest value first.",
        "나중에 온 것부터 꺼내면 스택, 먼저 온 것부터 꺼내면 큐입니다. 내용은 둘 다 먼저 온 것부터 적습니다.",
    ),
    "hard": ("Write S from bottom to top and Q from front to rear.", "S는 아래에서 위로, Q는 앞에서 뒤로 적습니다."),
    "expert": ("Write IN from bottom to top and OUT from top to bottom.", "IN은 아래에서 위로, OUT은 위에서 아래로 적습니다."),
}


def _one_step(said: str, before: Ops, run: Ops, queue: bool, english: bool) -> str:
    """A run on one structure."""
    out, left = _served(before + run, not queue)
    took = _row(out[before.count(TAKE) :])
    if english:
        taken = f"out {'come' if len(run) > 1 else 'comes'} {took}; " if took else ""
        return f"{said}: {taken}the {'queue' if queue else 'stack'} is now {left}."
    taken = f"{josa(took, '이/가')} 나오고 " if took else ""
    return f"{said}: {taken}{'큐' if queue else '스택'}의 내용은 {left}입니다."


def _both_step(said: str, before: Ops, run: Ops, english: bool) -> str:
    """A run on a stack and on a queue at once."""
    (s_out, s), (q_out, q) = _served(before + run, True), _served(before + run, False)
    skip = before.count(TAKE)
    s_took, q_took = _row(s_out[skip:]), _row(q_out[skip:])
    if run[0] != TAKE:
        return f"{said}: stack {s}, queue {q}." if english else f"{said}: 스택은 {s}, 큐는 {q}입니다."
    if english:
        return f"{said}: the stack gives {s_took} and is now {s}; the queue gives {q_took} and is now {q}."
    return (
        f"{said}: 스택에서 {josa(s_took, '이/가')}, 큐에서 {josa(q_took, '이/가')} 나옵니다. 이제 스택은 {s}, 큐는 {q}입니다."
    )


def _transfer_step(said: str, before: Ops, run: Ops, english: bool) -> str:
    stack, queue = _sides(before + run)
    return f"{said}: S is {stack}, Q is {queue}." if english else f"{said}: S는 {stack}, Q는 {queue}입니다."


def _trays_step(said: str, before: Ops, run: Ops, english: bool) -> str:
    inbox, outbox, moves = _trays(before + run)
    moved = moves[len(_trays(before)[2]) :]
    if english:
        refill = "".join(f"OUT is empty, so all of IN ({_row(m)}) is moved over; " for m in moved)
        return f"{said}: {refill}IN is {inbox}, OUT is {outbox[::-1]}."
    refill = "".join(f"OUT이 비었으므로 IN의 {josa(_row(m), '을/를')} 모두 옮깁니다. " for m in moved)
    return f"{said}: {refill}IN은 {inbox}, OUT은 {outbox[::-1]}입니다."


def _told(draw: Draw, ops: Ops, wording: Wording, queue: bool) -> tuple[tuple[str, ...], str]:
    """Steps and final for the levels that follow the operations one run after another."""
    english = draw.language == "en"
    before: Ops = ()
    steps = [LEGEND["queue" if queue else draw.level][not english]]
    for run in _runs(ops):
        said = ", ".join(wording.said(op) for op in run)
        if english and draw.task_type == "reasoning":
            said = said[0].upper() + said[1:]
        if draw.level == "easy":
            steps.append(_one_step(said, before, run, queue, english))
        elif draw.level == "medium":
            steps.append(_both_step(said, before, run, english))
        elif draw.level == "hard":
            steps.append(_transfer_step(said, before, run, english))
        else:
            steps.append(_trays_step(said, before, run, english))
        before = before + run
    final, closing = _result(draw, ops, queue)
    return (*steps, closing[not english]), final


def _result(draw: Draw, ops: Ops, queue: bool) -> tuple[str, tuple[str, str]]:
    """The final and the sentence that reads it off the last state, in English and Korean."""
    if draw.level == "easy":
        left = listed(_served(ops, not queue)[1])
        return left, (f"What is left, in the order asked for, is {left}.", f"따라서 남은 것을 차례로 쓰면 {left}입니다.")
    if draw.level == "medium":
        s_out, q_out = _served(ops, True)[0], _served(ops, False)[0]
        if draw.task_type == "qa":
            both = listed(s_out + q_out)
            return both, (
                f"The stack gave {_row(s_out)} and the queue gave {_row(q_out)}: together {both}.",
                f"스택에서 나온 값은 {_row(s_out)}, 큐에서 나온 값은 {_row(q_out)}이므로 이어 쓰면 {both}입니다.",
            )
        waiting = listed([value for value in q_out if value not in s_out])
        return waiting, (
            f"Oldest-first handled {_row(q_out)}; newest-first handled {_row(s_out)}. Only in the first list: {waiting}.",
            f"먼저 온 것부터 처리하면 {_row(q_out)}, 나중에 온 것부터 처리하면 {_row(s_out)}입니다. 앞의 목록에만 있는 "
            f"것은 {waiting}입니다.",
        )
    if draw.level == "hard":
        stack = listed(_sides(ops)[0])
        return stack, (f"So S from bottom to top is {stack}.", f"따라서 S의 내용은 아래에서 위로 {stack}입니다.")
    _, outbox, moves = _trays(ops)
    if draw.task_type == "qa":
        out = listed(outbox[::-1])
        return out, (f"So OUT from top to bottom is {out}.", f"따라서 OUT의 내용은 위에서 아래로 {out}입니다.")
    puts, moved, takes = len(ops) - ops.count(TAKE), sum(map(len, moves)), ops.count(TAKE)
    total = puts + 2 * moved + takes
    line = f"{puts} + 2 × {moved} + {takes} = {total}"
    return str(total), (
        f"{puts} went into IN, {moved} moved over (one removal and one placing each), {takes} left from OUT: {line}.",
        f"IN에 넣은 것이 {puts}개, 옮긴 것이 {moved}개(하나마다 꺼내기와 넣기 한 번씩), OUT에서 나간 것이 {takes}개이므로 "
        f"{line}입니다.",
    )


def _shunted(ops: Ops, wording: Wording, english: bool) -> tuple[str, tuple[str, ...], str]:
    """The siding problem: the question, one step a car that leaves, and the moves."""
    cars, moves, leaving = _siding(ops)
    arrivals, stack, steps = iter(cars), [], []
    pending: list[int] = []
    for move in moves:
        if move == "I":
            pending.append(next(arrivals))
            stack.append(pending[-1])
            continue
        car = stack.pop()
        entering = _row(pending)
        if english:
            how = f"let {entering} in (I × {len(pending)}), then" if pending else "it is already on top:"
            steps.append(f"Next out must be {car}: {how} {car} leaves (O); left inside: {stack}.")
        else:
            how = f"{josa(entering, '을/를')} 넣은 뒤(I {len(pending)}번)" if pending else "이미 맨 위에 있으므로 바로"
            steps.append(
                f"다음에 나가야 할 것은 {car}입니다. {how} {josa(str(car), '을/를')} 내보냅니다(O). 안에 남은 것은 "
                f"{stack}입니다."
            )
        pending = []
    final = listed(moves)
    steps.append(f"The moves are {final}." if english else f"따라서 순서는 {final}입니다.")
    question = f"{wording.opening} {wording.put}".format(_row(cars), _row(leaving))
    return f"{question} {wording.closing}", tuple(steps), final


def pose(draw: Draw) -> Problem:
    """qa: contents after formal operations. reasoning: the same in a scene; a siding to plan (hard); a cost (expert)."""
    queue = draw.level == "easy" and draw.params[0] == 1
    ops = draw.params[1:] if draw.level == "easy" else draw.params
    wording = draw.rng.choice(WORDINGS[draw.language, "queue" if queue else draw.level, draw.task_type])
    if (draw.level, draw.task_type) == ("hard", "reasoning"):
        question, steps, final = _shunted(ops, wording, draw.language == "en")
    else:
        steps, final = _told(draw, ops, wording, queue)
        question = f"{wording.opening} {', '.join(wording.said(op) for op in ops)}. {wording.closing}"
    if final.startswith("["):
        question += LIST_FORM[draw.language]
    return Problem(question, steps, final, AnswerKey(type="list" if final.startswith("[") else "integer", value=final))


def _unmatched(ops: Ops) -> list[int]:
    """What a stack keeps, read backwards: each take cancels the nearest value before it that is still there."""
    takes, kept = 0, []
    for op in reversed(ops):
        if op == TAKE:
            takes += 1
        elif takes:
            takes -= 1
        else:
            kept.append(op)
    return kept[::-1]


def _popped(ops: Ops) -> list[int]:
    """What a stack gives, by comparing what it keeps before and after each take."""
    return [_unmatched(ops[:place])[-1] for place, op in enumerate(ops) if op == TAKE]


def _siding_found(cars: list[int], leaving: list[int]) -> str:
    """The one shunting among all that gives this order of leaving."""
    for moves in product("IO", repeat=2 * len(cars)):
        if moves.count("I") == len(cars) and min(accumulate(1 if m == "I" else -1 for m in moves)) >= 0:
            arrivals = iter(cars)
            if _popped(tuple(next(arrivals) if m == "I" else TAKE for m in moves)) == leaving:
                return "".join(moves)
    raise ValueError(f"no shunting turns {cars} into {leaving}")


def _transferred(ops: Ops) -> list[int]:
    """The stack after transfers as nested pairs (rest, top), the queue as a tuple."""
    stack: tuple[object, ...] = ()
    queue: tuple[object, ...] = ()
    for op in ops:
        if op == TAKE:
            stack, queue = stack[1:], (*queue, stack[0])
        elif op == BACK:
            stack, queue = (queue[0], *stack), queue[1:]
        else:
            stack = (op, *stack)
    return [int(str(value)) for value in reversed(stack)]


def recompute(draw: Draw) -> str:
    """Counting and matching instead of simulating; the siding by trying every order of moves."""
    queue = draw.level == "easy" and draw.params[0] == 1
    ops = draw.params[1:] if draw.level == "easy" else draw.params
    puts, takes = [op for op in ops if op > 0], ops.count(TAKE)
    if draw.level == "easy":
        return listed(puts[takes:] if queue else _unmatched(ops))
    if draw.level == "medium":
        popped, first = _popped(ops), puts[:takes]
        return listed(popped + first if draw.task_type == "qa" else [value for value in first if value not in popped])
    if draw.level == "hard":
        if draw.task_type == "qa":
            return listed(_transferred(ops))
        cars, _, leaving = _siding(ops)
        return listed(_siding_found(cars, leaving))
    moved = 0  # a refill happens when the queue gives its (moved + 1)-th value: everything put so far has then moved
    for taken, place in enumerate(place for place, op in enumerate(ops) if op == TAKE):
        if taken == moved:
            moved = sum(op > 0 for op in ops[:place])
    return listed(puts[takes:moved]) if draw.task_type == "qa" else str(len(puts) + 2 * moved + takes)


FAMILY = Family(
    id=ID,
    names={"en": "Stacks and queues", "ko": "스택과 큐"},
    scope={
        "en": "Follow insertions and removals in stacks and queues, alone and combined.",
        "ko": "스택과 큐의 삽입과 삭제를 따라가고, 두 구조를 함께 쓰는 경우를 다룹니다.",
    },
    aliases={"en": ("stack", "queue", "LIFO", "FIFO"), "ko": ("스택", "큐")},
    method="counting, matching and trying every order",
    levels={"easy": 240, "medium": 240, "hard": 215, "expert": 240},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
