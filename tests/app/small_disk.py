"""Run inside its own mount namespace: fill a real small disk, then give it room: `unshare -rm python small_disk.py MOUNTPOINT`.

Prints one JSON object: what each step ended with and what could be read after it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq

place = Path(sys.argv[1])
run = [sys.executable, "-m", "seedless", "run", "--seed", "5", "-q", "-o", str(place / "rows")]


def step(target: int) -> dict[str, object]:
    ended = subprocess.run([*run, "-n", str(target)], capture_output=True, text=True, check=False)
    data, report = place / "rows" / "data", place / "rows" / "report.json"
    rows = pq.read_table(data).num_rows if data.is_dir() else None
    told = json.loads(report.read_text()) if report.exists() else None
    return {"code": ended.returncode, "said": ended.stderr, "rows": rows, "report": told and told["target"]}


subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=True)
before = step(60)
full = step(3000)
subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
print(json.dumps({"before": before, "full": full, "after": step(400)}))
