"""How long the window takes to its first paint, beside the least that Qt and a plot take.

Run it with a screen or without one:

    python -m tests.benchmarks.start

Each round starts two processes in turn: the lab on its Training page, and a bare PySide6 window
with one empty plot. Time runs from the start of the interpreter until the event after the first
paint; processor time is that of all threads until then. The ratio is taken round by round.
"""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

ROUNDS = 15
TARGET = 1.6
LONGEST_SECONDS = 60
# What is installed has bytecode; without it the lab, and only the lab, would be compiled.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

LAB = """
from app.application import build_window
window = build_window(["--fresh", "--page", "training"])
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1366, 768)
"""
SHOW = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

def report():
    print(time.time(), time.process_time(), flush=True)
    os._exit(0)

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Expose:  # Qt paints all of the window before it returns
            watched.removeEventFilter(self)
            QTimer.singleShot(0, report)
        return False

first_paint = FirstPaint()
window.winId()  # makes the windowHandle
window.windowHandle().installEventFilter(first_paint)
window.show()
QApplication.exec()
"""


@dataclass(frozen=True)
class Start:
    """One start to the first paint, in seconds."""

    wall: float
    processor: float


def main() -> None:
    """Print the figures."""
    print(f"platform {os.environ.get('QT_QPA_PLATFORM') or 'as the desktop says'}, {ROUNDS} rounds")
    for script in (LAB, BARE):
        start(script)  # from here on there is bytecode, and files are in the disk's cache
    rounds = [(start(LAB), start(BARE)) for _ in range(ROUNDS)]
    labs, bares = zip(*rounds, strict=True)
    for name, starts in (("Descent Lab", labs), ("bare window", bares)):
        wall = statistics.median(each.wall for each in starts)
        processor = statistics.median(each.processor for each in starts)
        print(f"{name:14}{wall:7.3f} s to the first paint, {processor:7.3f} s user and system")
    ratios = [window.wall / bare.wall for window, bare in rounds]
    print("ratios        ", " ".join(f"{ratio:.2f}" for ratio in ratios))
    ratio = statistics.median(ratios)
    processor = statistics.median(window.processor / bare.processor for window, bare in rounds)
    verdict = "kept" if ratio <= TARGET else "MISSED"
    print(f"median ratio  {ratio:7.2f}, of processor time {processor:.2f}")
    print(f"target        {TARGET:7.2f}  {verdict}")


def start(script: str) -> Start:
    """Start a window in a process of its own and wait for its first paint."""
    command = [sys.executable, "-c", script + SHOW]
    begin = time.time()  # a clock that processes share
    ended = subprocess.run(
        command, env=ENVIRONMENT, capture_output=True, text=True, timeout=LONGEST_SECONDS
    )
    if not ended.stdout:
        raise RuntimeError(f"the window was not painted: {ended.stderr}")
    painted, processor = map(float, ended.stdout.split())
    return Start(painted - begin, processor)


if __name__ == "__main__":
    main()
