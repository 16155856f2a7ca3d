"""A crash of a test's process says where it was."""

import subprocess
import sys
from pathlib import Path

import pytest

CRASHES = """
import ctypes, os, signal

def test_null():
    ctypes.string_at(0)

def test_killed():
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.thorough
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_crash_is_told_by_its_line_and_a_kill_as_such(tmp_path: Path) -> None:
    file = tmp_path / "test_it.py"
    file.write_text(CRASHES)
    command = [sys.executable, "-m", "pytest", "-p", "tests.crash_reports", "-n", "1"]
    told = subprocess.run(
        [*command, "-o", "addopts=", f"--rootdir={tmp_path}", str(file)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[1],
    ).stdout
    assert 'test_it.py", line 5 in test_null' in told
    assert "/_pytest/" not in told
    assert "ended from outside" in told
