"""A real disk that is really full: a small tmpfs in a mount namespace of the test's own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("small_disk.py")


@pytest.mark.slow
def test_a_real_full_disk_ends_with_five_leaves_rows_readable_and_resumes_with_room(tmp_path: Path) -> None:
    can = (
        shutil.which("unshare")
        and not subprocess.run(
            ["unshare", "-rm", "sh", "-c", f"mount -t tmpfs tmpfs {tmp_path}"], capture_output=True, check=False
        ).returncode
    )
    if not can:
        warnings.warn("NOT TESTED: a real full disk (this machine permits no mount namespace)", stacklevel=1)
        pytest.skip("no mount namespace is permitted here: a real full disk was NOT tested")
    ran = subprocess.run(["unshare", "-rm", sys.executable, DRIVER, tmp_path], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert (told["before"]["code"], told["before"]["rows"]) == (0, 60)
    assert told["full"]["code"] == 5, told
    assert "no space left" in told["full"]["said"]
    assert "Traceback" not in told["full"]["said"]
    assert 60 <= told["full"]["rows"] < 3000
    assert told["full"]["report"] == 60, "the old report stands"
    assert (told["after"]["code"], told["after"]["report"]) == (0, 400)
    assert told["after"]["rows"] >= 400
