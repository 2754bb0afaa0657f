"""Data sizes: decimal and binary units, transfer times, blocks on a disk, raw sound; sizes as JSON and tables."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems.data_sizes_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, number, table

ID = "teacher/computer-science/computer-systems/data-sizes"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# A point is (n, m, a third number, then (name, amount, unit) a file). easy: KiB and KB, or GB and MB. medium: MB, Mbit/s, seconds.
# hard: bytes, files, block. expert: seconds, sample rate, place in _SOUNDS.

UNITS = ("bytes", "KB", "KiB", "MB", "MiB")
_WORTH = (1, 1000, 1024, 1000**2, 1024**2)
_FILES = {"easy": 3, "medium": 4, "hard": 4, "expert": 4}
_USED = {"easy": (1, 2), "medium": (1, 2, 3, 4), "hard": (0, 1, 2), "expert": (0, 1, 2, 3)}
_NAMES = ("notes.txt", "photo.png", "song.ogg", "map.svg", "table.csv", "film.mp4", "book.pdf", "mail.eml")
# bits a sample, channels, compressed to one part in, line in kbit/s
_SOUNDS = ((8, 1, 4, 32), (16, 1, 8, 64), (16, 2, 10, 128), (24, 1, 6, 96), (24, 2, 12, 256), (16, 2, 16, 48))


def _draw(level: str, rng: Random) -> Point | None:
    names = rng.sample(range(len(_NAMES)), _FILES[level])
    units = [rng.choice(_USED[level]) for _ in names]
    amounts = [
        rng.randrange(2, 60) if unit > 2 else rng.randrange(2, 990) if unit else rng.randrange(3000, 99999) for unit in units
    ]
    files = [value for file in zip(names, amounts, units, strict=True) for value in file]
    sizes = [amount * _WORTH[unit] for amount, unit in zip(amounts, units, strict=True)]
    if len(set(sizes)) < len(sizes) or len(set(units)) < 2:
        return None
    if level == "easy":
        n, m = rng.randrange(3, 130), rng.randrange(3, 130)
        return (n, m, 0, *files) if n != m and 1000 * n % m else None
    if level == "medium":
        rate, seconds = rng.choice((8, 10, 12, 16, 20, 24, 25, 40, 50, 64, 80, 100, 160, 200)), rng.randrange(4, 240)
        return (rate * seconds // 8, rate, seconds, *files) if rate * seconds % 8 == 0 else None
    if level == "hard":
        block, size = rng.choice((512, 1024, 2048, 4096)), rng.randrange(5000, 60000)
        return (size, 2 * rng.randrange(3, 40), block, *files) if size % block else None
    return (rng.randrange(5, 300), rng.choice((8000, 16000, 22050, 32000, 44100, 48000)), rng.randrange(len(_SOUNDS)), *files)


def _shown(_: str, point: Point) -> tuple[str, ...]:
    n, m, third, *files = point
    listed = " ".join(str(value) for at, value in enumerate(files) if at % 3 == 1)
    return f"{n} {m}", f"{n} {third} {m}", listed


def _files(point: Point) -> list[tuple[str, int, str]]:
    cells = point[3:]
    return [(_NAMES[cells[at]], cells[at + 1], UNITS[cells[at + 2]]) for at in range(0, len(cells), 3)]


def _easy(draw: Draw) -> tuple[list[str], int]:
    n, m, *_ = draw.params
    if draw.task_type == "qa":
        binary, decimal = 1024 * n, 1000 * m
        return [
            draw.say(f"A KiB has 1024 bytes: {n} × 1024 = {binary}.", f"1 KiB는 1024바이트이므로 {n} × 1024 = {binary}입니다."),
            draw.say(f"A KB has 1000 bytes: {m} × 1000 = {decimal}.", f"1 KB는 1000바이트이므로 {m} × 1000 = {decimal}입니다."),
            draw.say(
                f"Together: {binary} + {decimal} = {binary + decimal}.",
                f"합은 {binary} + {decimal} = {binary + decimal}입니다.",
            ),
        ], binary + decimal
    whole, rest = divmod(1000 * n, m)
    return [
        draw.say(f"In the same unit: {n} × 1000 = {1000 * n} MB.", f"단위를 맞추면 {n} × 1000 = {1000 * n} MB입니다."),
        draw.say(
            f"{1000 * n} = {whole} × {m} + {rest}, so {whole} fit and {rest} MB are left over.",
            f"{1000 * n} = {whole} × {m} + {rest}이므로 {whole}개가 들어가고 {rest} MB가 남습니다.",
        ),
    ], whole


def _medium(draw: Draw) -> tuple[list[str], int]:
    size, rate, seconds, *_ = draw.params
    bits = draw.say(
        f"A byte has 8 bits, so {size} MB are {size} × 8 = {8 * size} Mbit.",
        f"1바이트는 8비트이므로 {size} MB는 {size} × 8 = {8 * size} Mbit입니다.",
    )
    if draw.task_type == "qa":
        return [
            bits,
            draw.say(
                f"Time is size by speed: {8 * size} ÷ {rate} = {seconds} s.",
                f"시간은 크기를 속도로 나눈 값이므로 {8 * size} ÷ {rate} = {seconds}초입니다.",
            ),
        ], seconds
    return [
        bits,
        draw.say(
            f"Speed is size by time: {8 * size} ÷ {seconds} = {rate}.",
            f"속도는 크기를 시간으로 나눈 값이므로 {8 * size} ÷ {seconds} = {rate}입니다.",
        ),
        draw.say(
            f"Check: {rate} × {seconds} = {rate * seconds} Mbit.", f"검산: {rate} × {seconds} = {rate * seconds} Mbit입니다."
        ),
    ], rate


def _hard(draw: Draw) -> tuple[list[str], int]:
    size, files, block, *_ = draw.params
    whole, rest = divmod(size, block)
    blocks = whole + 1
    steps = [
        draw.say(
            f"{size} = {whole} × {block} + {rest}: {whole} blocks are full, and one more is begun, {blocks} in all.",
            f"{size} = {whole} × {block} + {rest}이므로 {whole}개의 블록이 가득 차고 하나가 더 필요하여 모두 {blocks}개입니다.",
        )
    ]
    if draw.task_type == "qa":
        steps.append(
            draw.say(
                f"Of the last block {rest} bytes are used: {block} - {rest} = {block - rest} stay unused.",
                f"마지막 블록에서는 {rest}바이트만 쓰이므로 {block} - {rest} = {block - rest}바이트가 남습니다.",
            )
        )
        return steps, block - rest
    total = files * blocks * block
    return [
        *steps,
        draw.say(
            f"{files} files need {files} × {blocks} = {files * blocks} blocks.",
            f"파일 {files}개에는 {files} × {blocks} = {files * blocks}개의 블록이 필요합니다.",
        ),
        draw.say(
            f"These are {files * blocks} × {block} = {total} bytes, and {total} ÷ 1024 = {total // 1024} KiB.",
            f"이는 {files * blocks} × {block} = {total}바이트이고, {total} ÷ 1024 = {total // 1024} KiB입니다.",
        ),
    ], total // 1024


def _expert(draw: Draw) -> tuple[list[str], int | Fraction]:
    seconds, rate, sound, *_ = draw.params
    depth, channels, part, line = _SOUNDS[sound]
    samples = rate * seconds * channels
    total = samples * depth
    steps = [
        draw.say(
            f"The number of samples is rate times seconds times channels: {rate} × {seconds} × {channels} = {samples}.",
            f"표본의 수는 표본화율, 시간, 채널 수를 곱한 {rate} × {seconds} × {channels} = {samples}입니다.",
        )
    ]
    if draw.task_type == "qa":
        each = depth // 8
        return [
            *steps,
            draw.say(
                f"A sample of {depth} bits takes {depth} ÷ 8 = {each} byte{'s' * (each > 1)}.",
                f"{depth}비트 표본 하나는 {depth} ÷ 8 = {each}바이트입니다.",
            ),
            draw.say(
                f"The size is {samples} × {each} = {samples * each} bytes.",
                f"따라서 크기는 {samples} × {each} = {samples * each}바이트입니다.",
            ),
        ], samples * each
    time = Fraction(total, part * line * 1000)
    return [
        *steps,
        draw.say(f"Bits: {samples} × {depth} = {total}.", f"비트 수는 {samples} × {depth} = {total}입니다."),
        draw.say(
            f"In one second the line carries {line} × 1000 = {line * 1000} bits of compressed sound, worth {line * 1000} × {part} = {line * 1000 * part} "
            "bits before compression.",
            f"회선은 1초에 압축된 {line} × 1000 = {line * 1000}비트를 보내며, 이는 압축 전의 {line * 1000} × {part} = {line * 1000 * part}비트에 해당합니다.",
        ),
        draw.say(
            f"The time is {total}/{line * 1000 * part} = {time} seconds.",
            f"따라서 걸리는 시간은 {total}/{line * 1000 * part} = {time}초입니다.",
        ),
    ], time


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_BLOCK = 4096


def _generated(draw: Draw) -> tuple[str, AnswerKey]:
    """The sizes in bytes: as JSON at the lower levels, else as a table from the largest file down."""
    sizes = {name: amount * _WORTH[UNITS.index(unit)] for name, amount, unit in _files(draw.params)}
    if draw.level in ("easy", "medium"):
        return json_value(sizes), AnswerKey(type="json", value=json_value(sizes))
    rows: list[list[object]] = [
        ["file", "bytes"],
        *([name, size] for name, size in sorted(sizes.items(), key=lambda file: -file[1])),
    ]
    if draw.level == "expert":
        rows = [[*row, "blocks" if place == 0 else -(-int(str(row[1])) // _BLOCK)] for place, row in enumerate(rows)]
    lines = [f"| {' | '.join(map(str, row))} |" for row in rows]
    lines.insert(1, "|---" * len(rows[0]) + "|")
    return "\n".join(lines), AnswerKey(type="table", value=table(rows))


def pose(draw: Draw) -> Problem:
    """qa: sizes and times. reasoning: how much fits, which speed is needed, compressed sound. generation: lists of sizes."""
    n, m, third, *_ = draw.params
    depth, channels, part, line = _SOUNDS[third] if draw.level == "expert" else (0, 0, 0, 0)
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        n=n,
        m=m,
        t=third,
        block=_BLOCK if draw.task_type == "generation" else third,
        rate=m,
        bits=depth,
        channels=draw.say(*(("one channel", "1채널(모노)") if channels == 1 else ("two channels", "2채널(스테레오)"))),
        c=part,
        line=line,
        files="```\n" + "\n".join(f"{name}: {amount} {unit}" for name, amount, unit in _files(draw.params)) + "\n```",
    )
    if draw.task_type == "generation":
        final, key = _generated(draw)
        return Problem(question, (), final, key)
    steps, value = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), str(value), number(value))


def recompute(draw: Draw) -> str:
    """By counting down, by bits instead of bytes, and by powers of two."""
    n, m, third, *_ = draw.params
    if draw.task_type == "generation":
        powers = {"bytes": 1, "KB": 10**3, "KiB": 2**10, "MB": 10**6, "MiB": 2**20}
        sizes = [(amount * powers[unit], name) for name, amount, unit in _files(draw.params)]
        if draw.level in ("easy", "medium"):
            return json_value({name: size for size, name in sizes})
        ordered = sorted(sizes, reverse=True)
        heads = ["file", "bytes", "blocks"][: 3 if draw.level == "expert" else 2]
        return table([heads, *([name, size, (size + _BLOCK - 1) >> 12][: len(heads)] for size, name in ordered)])
    if draw.level == "easy":
        if draw.task_type == "qa":
            return str((n << 10) + 10**3 * m)
        return str(sum(m * count <= 1000 * n for count in range(1, 1000 * n // m + 2)))
    if draw.level == "medium":
        bits = n * 8 * 10**6
        return str(Fraction(bits, m * 10**6) if draw.task_type == "qa" else Fraction(bits, third * 10**6))
    if draw.level == "hard":
        blocks = next(count for count in range(1, 200) if count * third >= n)
        return str(blocks * third - n) if draw.task_type == "qa" else str(m * blocks * third >> 10)
    depth, channels, part, line = _SOUNDS[third]
    bits_a_second = m * depth * channels
    if draw.task_type == "qa":
        return str(n * bits_a_second >> 3)
    return str(n * Fraction(bits_a_second, line * 1000) / part)


FAMILY = Family(
    id=ID,
    names={"en": "Data sizes and transfer times", "ko": "데이터 크기와 전송 시간"},
    scope={
        "en": "Convert between KB and KiB, compute transfer times and speeds, allocated blocks and the size of raw sound.",
        "ko": "KB와 KiB를 구별하여 바꾸고, 전송 시간과 속도, 할당된 블록, 원시 오디오의 크기를 구한다.",
    },
    method="counting and bits instead of bytes",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("bytes and bits", "bandwidth", "file sizes", "data units"),
        "ko": ("바이트와 비트", "대역폭", "파일 크기", "데이터 단위"),
    },
)
