"""Starting where there is no display, or where a library is missing: a sentence, no abort."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.thoroughness import briefly

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
@pytest.mark.thorough
def test_without_a_display_one_sentence_and_status_2() -> None:
    ended = start()
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "display" in ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
@pytest.mark.thorough
def test_a_display_that_does_not_answer_is_named() -> None:
    ended = start(DISPLAY=":987")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert ":987" in ended.stderr or "libxcb-cursor0" in ended.stderr


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


@pytest.mark.thorough
def test_windows_that_are_closed_at_once_do_not_end_the_process() -> None:
    ended = start(
        code=(
            "from PySide6.QtWidgets import QApplication\n"
            "from app.application import build_window\n"
            "for _ in range(10):\n"
            "    window = build_window(['--fresh'])\n"
            "    window.show()\n"
            "    window.close()\n"
            "    del window\n"
            "    QApplication.processEvents()\n"
        ),
        QT_QPA_PLATFORM="offscreen",
    )
    assert ended.returncode == 0, ended.stderr


@pytest.mark.thorough
def test_a_start_searches_no_source_of_the_lab_for_features_of_pyside() -> None:
    ended = start(
        code=(
            "import app.application\n"
            "from shibokensupport.feature import pyside_feature_dict\n"
            "print(*pyside_feature_dict)\n"
        ),
        QT_QPA_PLATFORM="offscreen",
    )
    searched = ended.stdout.split()
    assert searched, ended.stderr  # PySide's own modules
    assert not [name for name in searched if name.startswith(("app.", "nncore"))]


@pytest.mark.thorough
def test_a_start_imports_no_dialog_that_nobody_asked_for() -> None:
    ended = start(
        code=(
            "import sys\n"
            "from app.application import build_window\n"
            "window = build_window(['--fresh', '--page', 'training'])\n"
            "print(*sys.modules)\n"
            "window.close()\n"
        ),
        QT_QPA_PLATFORM="offscreen",
    )
    imported = ended.stdout.split()
    dialogs = {f"app.window.{name}" for name in ("glossary_dialog", "texts", "welcome")}
    assert "app.window.main_window" in imported
    assert dialogs.isdisjoint(imported)
    unneeded = {"app.pages.loss.page", "numpy.polynomial", "nncore.terminal_options"}
    assert unneeded.isdisjoint(imported)
    assert {"app.session.picture_folder", "app.session.training_process"}.isdisjoint(imported)


STARTED = (
    "import sys\n"
    "from PySide6.QtCore import QTimer\n"
    "from pathlib import Path\n"
    "from tests.settings_folder import use_settings_in\n"
    "use_settings_in(Path(sys.argv[1]))\n"
    "from app.__main__ import main\n"
    "from app.window.main_window import MainWindow\n"
    "show = MainWindow.show\n"
    "def show_and_tell(window):\n"
    "    show(window)\n"
    "    QTimer.singleShot(200, lambda: print('started', flush=True))\n"
    "MainWindow.show = show_and_tell\n"
    "sys.exit(main(['--page', 'loss']))\n"
)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@briefly("name", quick=["SIGTERM"], thorough=["SIGINT", "SIGHUP"])
@pytest.mark.usefixtures("hearing_ctrl_c", "hearing_hangups")
def test_a_signal_closes_the_window_as_its_button_would(name: str, tmp_path: Path) -> None:
    number = signal.Signals[name]
    with subprocess.Popen(
        [sys.executable, "-c", STARTED, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        process.send_signal(number)
        try:
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()  # or one that goes on would be waited for without an end
    of_ours = [line for line in said.splitlines() if not line.startswith("This plugin does not")]
    assert (process.returncode, of_ours) == (0, [])
    stored = "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    assert "geometry" in stored


IN_AN_IMPORT = (  # which takes no notice of exceptions, as PySide6's own imports may
    "import signal, sys\n"
    "class Interrupting:\n"
    "    def find_spec(self, name, path=None, target=None):\n"
    "        if name == 'PySide6.QtGui':\n"
    "            try:\n"
    "                signal.raise_signal(signal.SIGINT)\n"
    "            except BaseException:\n"
    "                pass\n"
    "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "sys.meta_path.insert(0, Interrupting())\n"
    "from app.__main__ import main\n"
    "{before}\n"
    "main(['--fresh', '--page', 'nowhere'])\n"
)


def test_ctrl_c_in_the_middle_of_an_import_ends_the_start_in_one_line() -> None:
    ended = start(code=IN_AN_IMPORT.format(before=""), QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 130
    assert ended.stderr == "descent-lab: interrupted while it was starting\n"


def test_without_a_terminal_an_interrupted_start_says_nothing() -> None:
    ended = start(code=IN_AN_IMPORT.format(before="sys.stderr = None"), QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 130
    assert ended.stderr == ""


MISSING = (
    "import argparse, shutil, sys\n"  # as they are here, before the platform is another
    "class Missing:\n"
    "    def find_spec(self, name, path=None, target=None):\n"
    "        if name == {name!r}:\n"
    "            raise {error}\n"
    "sys.platform = {platform!r}\n"
    "sys.meta_path.insert(0, Missing())\n"
    "from app.__main__ import main\n"
    "sys.exit(main(['--fresh']))\n"
)


@pytest.mark.parametrize(
    ("platform", "remedy"),
    [("linux", "libegl1"), ("win32", "Visual C++"), ("darwin", "(no such library)")],
)
def test_a_missing_library_is_named_with_the_remedy_of_the_platform(
    platform: str, remedy: str
) -> None:
    error = "ImportError('no such library')"
    code = MISSING.format(name="app.application", error=error, platform=platform)
    ended = start(code=code, QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert remedy in ended.stderr
    assert ("apt install" in ended.stderr) is (platform == "linux")


def test_a_missing_package_is_named() -> None:
    error = "ModuleNotFoundError('No module named threadpoolctl', name='threadpoolctl')"
    ended = start(code=MISSING.format(name="threadpoolctl", error=error, platform=sys.platform))
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "package threadpoolctl is not installed" in ended.stderr
