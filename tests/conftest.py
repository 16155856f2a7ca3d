"""Before anything imports Qt: no screen is needed, and none is disturbed."""

import gc
import os
import signal
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.crash_reports"]


def pytest_collection_finish() -> None:
    """Leave modules and the list of tests out of what is searched for garbage and for threads.

    Each search would take 0.1 s, once or twice a test. Python itself searches no more: it would
    on any thread, that on which a worker hears of its next tests too, and Qt would not survive
    that for what an earlier window has left.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Collect on the thread of the tests, as often as Python would."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    for generation, (count, threshold) in reversed([*enumerate(due)]):
        if count > threshold > 0:
            gc.collect(generation)
            return


@pytest.fixture
def hearing_hangups() -> Iterator[None]:
    """Let children hear SIGHUP, which what nohup starts inherits as ignored."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.fixture
def hearing_ctrl_c() -> Iterator[None]:
    """Let children hear SIGINT, which a shell's background jobs inherit as ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
