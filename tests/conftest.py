"""Before anything imports Qt: no screen is needed, and none is disturbed."""

import faulthandler
import gc
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from xdist.workermanage import WorkerController

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CRASH_LOG = "crash_log"  # key of a worker's input: path of the file that its last words go to
TEST_TOOLS = "/_pytest/", "/pluggy/", "/xdist/", "/execnet/"
FOLDER = pytest.StashKey[Path]()  # of those files


@pytest.hookimpl(trylast=True)  # pytest has them written to its standard error, far from the test
def pytest_configure(config: pytest.Config) -> None:
    """Have the stacks of Python written to a file by a worker that crashes."""
    if CRASH_LOG in (given := getattr(config, "workerinput", {})):
        faulthandler.enable(open(given[CRASH_LOG], "w"))  # noqa: SIM115  # as long as the process
    else:
        folder = tempfile.TemporaryDirectory(prefix="crashes-")
        config.add_cleanup(folder.cleanup)
        config.stash[FOLDER] = Path(folder.name)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    """Say to a worker which file that is."""
    node.workerinput[CRASH_LOG] = str(node.config.stash[FOLDER] / f"{node.gateway.id}.txt")


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(report: pytest.TestReport) -> None:
    """Tell of a test in which a worker crashed what it was doing then."""
    stacks = Path(report.node.workerinput[CRASH_LOG]).read_text(errors="replace")
    told = [line for line in stacks.splitlines() if not any(tool in line for tool in TEST_TOOLS)]
    if not told:
        told = ["It left no word: it was ended from outside."]
    report.longrepr = "\n".join([str(report.longrepr), *told])


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
