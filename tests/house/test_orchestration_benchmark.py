"""The orchestration benchmark tells what it measured and no more; the runs themselves are made by `make bench`."""

from __future__ import annotations

import importlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
SILENT = {"first_row_s": None, "first_row_after_call_s": None, "in_flight_peak": None}


@pytest.fixture(scope="module")
def benchmark() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))
    yield importlib.import_module("orchestration")
    sys.path.remove(str(BENCHMARKS))


def figures(benchmark: ModuleType, name: str, cpu_ms: float, **changed: object):  # type: ignore[no-untyped-def]
    one = benchmark.Figures(
        name=name,
        rows=5000,
        good=5000,
        lost=0,
        cpu_ms=cpu_ms,
        start_cpu_s=0.5,
        first_row_s=1.1,
        first_row_after_call_s=0.4,
        share=0.75,
        in_flight=192.0,
        in_flight_peak=256,
        sockets=256,
        peak_mb=120.0,
        wall_s=5.2,
    )
    return replace(one, **changed)


def words_of(benchmark: ModuleType, found: list[object]) -> list[str]:
    return [line.split(" ")[0] for line in benchmark.verdicts(found).splitlines()]


def test_the_table_shows_each_contender_beside_the_bare_loop(benchmark: ModuleType) -> None:
    bare, ours = figures(benchmark, "bare", 0.4), figures(benchmark, "seedless", 0.6)
    head, first, second = benchmark.table([bare, ours]).splitlines()
    assert len(head) == len(first) == len(second)
    assert first.split()[:3] == ["bare", "0.40", "1.00"]
    assert second.split() == ["seedless", "0.60", "1.50", "0.75", "192", "(<=256)", "0.50", "1.10", "120", "256", "5000/5000"]


def test_what_was_not_told_is_a_dash_not_a_number(benchmark: ModuleType) -> None:
    (line,) = benchmark.table([figures(benchmark, "seedless", 0.6, **SILENT)]).splitlines()[1:]
    assert line.split() == ["seedless", "0.60", "-", "0.75", "192", "(<=-)", "0.50", "-", "120", "256", "5000/5000"]


def test_each_bar_is_judged_alone(benchmark: ModuleType) -> None:
    bare, ours = figures(benchmark, "bare", 0.4), figures(benchmark, "seedless", 0.6)
    assert words_of(benchmark, benchmark.bars(ours, bare, 256, 0.2)) == ["ok"] * 7
    worse = {"cpu_ms": 1.4, "share": 0.59, "start_cpu_s": 0.71, "first_row_after_call_s": 0.71, "peak_mb": 151, "sockets": 269}
    for place, (name, value) in zip((0, 2, 3, 4, 5, 6), worse.items(), strict=True):
        found = words_of(benchmark, benchmark.bars(replace(ours, **{name: value}), bare, 256, 0.2))
        assert found[place] == "missed"
        assert found.count("missed") == (2 if name == "cpu_ms" else 1)  # the ratio goes with it


def test_the_wide_bar_wants_every_call_in_flight(benchmark: ModuleType) -> None:
    ours = figures(benchmark, "seedless", 0.6, share=0.9, in_flight_peak=1024)
    assert benchmark.bars(ours, None, 1024, 2.0)[2].held is True
    assert benchmark.bars(replace(ours, in_flight_peak=1000), None, 1024, 2.0)[2].held is False
    assert benchmark.bars(replace(ours, share=0.84), None, 1024, 2.0)[2].held is False


def test_a_bar_that_is_not_defined_here_is_not_judged(benchmark: ModuleType) -> None:
    found = benchmark.bars(figures(benchmark, "seedless", 0.6, **SILENT), None, 64, 0.2)
    assert [bar.held for bar in found] == [True, None, None, True, None, True, False]
    assert "not measured here" in benchmark.verdicts(found)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--base-url", "http://localhost:1/v1"], "--prompts"),
        (["--base-url", "localhost:1", "--prompts", "{prompts}"], "http://"),
        (["--prompts", "{folder}/missing.txt"], "no such file"),
        (["--concurrency", "0"], "above 0"),
        (["--rows", "many"], "--rows"),
        (["-o", "{folder}"], "a new folder"),
    ],
)
def test_a_mistake_is_one_line(
    benchmark: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: list[str], told: str
) -> None:
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("Say when.\n", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        benchmark.main([one.format(folder=tmp_path, prompts=prompts) for one in given])
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert said.strip().count("\n") == 0
    assert told in said


@pytest.mark.server
def test_a_server_that_does_not_answer_is_named_in_one_line(benchmark: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "prompts.txt").write_text("Say when.\n", encoding="utf-8")
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound, not listening
        url = f"http://127.0.0.1:{held.getsockname()[1]}/v1"
        with pytest.raises(SystemExit) as ended:
            benchmark.main(["--base-url", url, "--prompts", str(tmp_path / "prompts.txt"), "--latency-ms", "9"])
    assert str(ended.value.code).startswith(f"{url}: nobody answers")


def test_written_prompts_are_one_line_a_row_and_all_different(benchmark: ModuleType, tmp_path: Path) -> None:
    lines = benchmark.lines_of(benchmark.write_prompts(tmp_path / "prompts.txt", 300))
    assert len(set(lines)) == len(lines) == 300


def test_the_first_row_is_seen_when_a_part_with_rows_is_there(benchmark: ModuleType, tmp_path: Path) -> None:
    began = time.time() - 5.0
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "part-00000.parquet").touch()  # makes the folder readable, holds no row
    assert benchmark.first_part_s(tmp_path, began) is None
    (tmp_path / "data" / "part-00001.parquet").touch()
    assert benchmark.first_part_s(tmp_path, began) >= 4.0


@pytest.mark.server
def test_the_first_call_is_heard_when_its_socket_is_opened() -> None:
    script = (
        "import socket, contender, time\n"
        "server = socket.create_server(('127.0.0.1', 0))\n"
        "first = contender.FirstCall(server.getsockname()[1])\n"
        "assert first.at_s == 0.0\n"
        "socket.create_connection(server.getsockname())\n"
        "assert 0.0 < first.at_s <= time.monotonic()\n"
        "assert 0.0 < first.cpu_s <= contender.cpu_s()\n"
    )  # in a process of its own: an audit hook cannot be taken back
    done = subprocess.run([sys.executable, "-c", script], cwd=BENCHMARKS, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
