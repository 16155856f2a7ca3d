"""Whether the installed PySide6 can be worked with at all."""

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject

thing = QObject()
for i in range(20_000):
    thing.setObjectName(str(i))
print(thing.objectName())
"""


def test_calls_that_return_nothing_cost_no_reference_to_none():
    """PySide6 6.12.0 on Python 3.11 dies of this after a few thousand calls."""
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True)
    assert (done.stderr, done.stdout, done.returncode) == ("", "19999\n", 0)
