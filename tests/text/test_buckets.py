"""Buckets give back every row that shares a key, newest first to stay, across segments."""

import numpy as np

from seedless.text.buckets import CHAIN, LANES, Buckets


def rows_of(seed: int, count: int, keys: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, keys, (count, LANES)).astype(np.uint64)


def met_by_hand(rows: np.ndarray, probe: np.ndarray) -> list[int]:
    met: list[int] = []
    for lane in range(LANES):
        met += np.flatnonzero(rows[:, lane] == probe[lane]).tolist()[-CHAIN:]
    return sorted(met)


def filled(rows: np.ndarray) -> Buckets:
    buckets = Buckets()
    for row in rows:
        buckets.add(row)
    return buckets


def test_the_newest_rows_of_every_bucket_are_met_whatever_the_segments():
    for count, keys in ((1, 1), (255, 3), (256, 3), (257, 1 << 35), (3000, 40), (3000, 2000)):
        rows = rows_of(count, count, keys)
        buckets = filled(rows)
        for probe in [*rows[:: count // 10 + 1], *rows_of(9, 3, keys)]:
            assert sorted(buckets.meet(probe).tolist()) == met_by_hand(rows, probe)


def test_dropped_rows_leave_no_trace():
    rows = rows_of(4, 2000, 60)
    for first in (0, 700, 1900, 1999):
        alive = np.arange(2000) % 7 != 1999 % 7
        alive[:first] = True
        buckets, fresh = filled(rows), filled(rows[alive])
        buckets.cut(first, alive[first:])
        for more in rows_of(6, 300, 60):
            buckets.add(more)
            fresh.add(more)
        for probe in rows_of(5, 40, 60):
            assert sorted(buckets.meet(probe).tolist()) == sorted(fresh.meet(probe).tolist())


def test_an_entry_costs_eight_bytes():
    assert filled(rows_of(6, 8192, 1 << 35)).nbytes <= 8192 * LANES * 8 * 1.1
