"""Starting where there is no display, or where a library is missing: a sentence, no abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def start(*options: str, code: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the window in a process of its own, with no display unless one is given."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    program = ["-c", code] if code else ["-m", "app"]
    return subprocess.run(
        [sys.executable, *program, *options],
        env={**env, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_one_sentence_and_status_2() -> None:
    ended = start()
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "display" in ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_a_display_that_does_not_answer_is_named() -> None:
    ended = start(DISPLAY=":987")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert ":987" in ended.stderr or "libxcb-cursor0" in ended.stderr


def test_a_missing_library_is_named_with_the_package() -> None:
    broken = (
        "import sys\n"
        "class Missing:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'PySide6.QtGui':\n"
        "            raise ImportError('libEGL.so.1: cannot open shared object file')\n"
        "sys.meta_path.insert(0, Missing())\n"
        "from app.__main__ import main\n"
        "sys.exit(main(['--fresh']))\n"
    )
    ended = start(code=broken, QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "libEGL.so.1" in ended.stderr
    assert "libegl1" in ended.stderr


@pytest.mark.parametrize(
    "options",
    [
        ("--size", "big"),
        ("--size", "²x³"),
        ("--size", "99999999999x1"),
        ("--theme", "pink"),
        ("--lang", "xx"),
        ("--page", "nowhere"),
        ("--no-such-thing",),
    ],
)
def test_bad_options_are_refused_in_one_sentence(options: tuple[str, ...]) -> None:
    ended = start(*options)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert options[-1] in ended.stderr
